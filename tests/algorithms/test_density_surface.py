"""The density surface through the registry: files, systems, hiding, refusals, and nothing left behind."""

import json

import numpy as np
import pytest

from tests.algorithms.test_beneficiary_density import layer, listened


def households(count=400, crs="EPSG:26191", middle=(500_000.0, 300_000.0), spread=4_000.0, weights=None, bad=()):
    rng = np.random.default_rng(5)
    rows = [
        (f"POINT ({middle[0] + dx} {middle[1] + dy})", [2.0 if weights is None else weights[k]])
        for k, (dx, dy) in enumerate(rng.normal(0, spread, (count, 2)).tolist())
    ]
    return layer("Point", {"w": "double"}, [*rows, *[(wkt, [1.0]) for wkt in bad]], crs, name="households")


def surface(run, points, path, feedback=None, **parameters):
    given = {"INPUT": points, "BANDWIDTH": 2000, "THRESHOLD": 0, "OUTPUT": str(path), **parameters}
    return run("asd:densitysurface", given, feedback)


def pixels(path):
    from osgeo import gdal

    dataset = gdal.Open(str(path))
    band = dataset.GetRasterBand(1)
    return band.ReadAsArray(), band.GetNoDataValue(), dataset


def test_a_surface_is_a_tiled_compressed_geotiff_that_holds_the_total(run, tmp_path):
    path, report = tmp_path / "s.tif", tmp_path / "r.json"
    found = surface(run, households(bad=(None, "POINT EMPTY")), path, WEIGHT="w", REPORT=str(report))
    values, nodata, dataset = pixels(path)
    assert nodata is None and values.dtype == np.float32
    assert values.sum(dtype=float) * (found["PIXEL_SIZE"] / 1000) ** 2 == pytest.approx(800.0, rel=1e-6)
    assert (found["POINTS"], found["POINTS_WITHOUT_GEOMETRY"], found["TOTAL"]) == (400, 2, 800.0)
    assert found["LOST"] == pytest.approx(0, abs=1e-3) and found["PIXEL_SIZE"] == 100
    assert found["MAX_ERROR"] <= 0.01 * found["PEAK"]
    assert found["CRS_USED"] == "EPSG:26191" and found["PROTECTION"] == "none"
    assert dataset.GetRasterBand(1).GetBlockSize() == [256, 256]
    assert dataset.GetMetadata("IMAGE_STRUCTURE")["COMPRESSION"] == "DEFLATE"
    assert dataset.GetMetadataItem("asd_protection") == "none"
    told = json.loads(report.read_text(encoding="utf-8"))
    assert told["protection"] == {"mark": "none", "threshold": 0}
    assert told["accuracy"]["largest_error_share_of_highest"] < 0.01
    assert "no_protection" in [note["code"] for note in told["warnings"]]


def test_by_default_places_of_few_points_are_empty_and_the_mark_says_so(run, tmp_path):
    points = households(bad=("POINT (540000 300000)",))
    given = {"INPUT": points, "BANDWIDTH": 2000, "OUTPUT": str(tmp_path / "s.tif")}
    found = run("asd:densitysurface", given)
    values, nodata, dataset = pixels(tmp_path / "s.tif")
    assert nodata == -9999 and found["PROTECTION"] == "suppressed" == dataset.GetMetadataItem("asd_protection")
    x, pixel, _, y, _, _ = dataset.GetGeoTransform()
    column, row = int((540_000 - x) / pixel), int((y - 300_000) / pixel)
    assert (values[row - 20 : row + 20, column - 20 : column + 20] == -9999).all()
    shown = values[values != -9999]
    assert len(shown) and shown.min() > 0 and found["PIXELS_HIDDEN"] > 0


def test_degrees_and_web_mercator_give_way_to_an_equal_area_system_and_give_the_same_peak(run, tmp_path):
    listening = listened()
    near = households(spread=0.02, crs="EPSG:4326", middle=(-6.8, 34.0))
    found = surface(run, near, tmp_path / "a.tif", listening)
    assert "+proj=laea" in found["CRS_USED"] and any("equal-area" in text for text in listening.warnings)
    assert found["INTEGRAL"] == pytest.approx(400, rel=1e-6)
    from qgis.core import QgsCoordinateReferenceSystem as Crs

    utm = surface(run, near, tmp_path / "b.tif", CRS=Crs("EPSG:32629"))
    assert utm["CRS_USED"] == "EPSG:32629" and utm["PEAK"] == pytest.approx(found["PEAK"], rel=0.01)
    import processing

    moved = processing.run(
        "native:reprojectlayer", {"INPUT": near, "TARGET_CRS": Crs("EPSG:3857"), "OUTPUT": "memory:"}
    )["OUTPUT"]
    mercator = surface(run, moved, tmp_path / "c.tif")
    assert "+proj=laea" in mercator["CRS_USED"] and mercator["PEAK"] == pytest.approx(found["PEAK"], rel=1e-3)


def test_an_extent_loses_mass_and_says_how_much(run, tmp_path):
    listening = listened()
    extent = "498000,504000,298000,304000 [EPSG:26191]"
    found = surface(run, households(), tmp_path / "s.tif", listening, EXTENT=extent, EDGE=False)
    assert (found["WIDTH"], found["HEIGHT"]) == (60, 60)
    assert found["LOST"] == pytest.approx(found["TOTAL"] - found["INTEGRAL"]) and found["LOST"] > 50
    assert any("beyond the edges" in text for text in listening.warnings)


def test_outside_the_mask_pixels_are_empty(run, tmp_path):
    square = "POLYGON ((498000 298000, 503000 298000, 503000 304000, 498000 304000, 498000 298000))"
    mask = layer("Polygon", {"code": "string"}, [(square, ["a"])], "EPSG:26191")
    surface(run, households(), tmp_path / "s.tif", MASK=mask)
    values, nodata, dataset = pixels(tmp_path / "s.tif")
    x, pixel, _, y, _, _ = dataset.GetGeoTransform()
    row, column = np.mgrid[: values.shape[0], : values.shape[1]]
    cx, cy = x + (column + 0.5) * pixel, y - (row + 0.5) * pixel
    inside = (cx > 498_000) & (cx < 503_000) & (cy > 298_000) & (cy < 304_000)
    assert ((values != nodata) == inside).all()


def test_adaptive_and_every_kernel_keep_the_total(run, tmp_path):
    for kernel in range(5):
        found = surface(run, households(200), tmp_path / f"{kernel}.tif", KERNEL=kernel, ADAPTIVE=kernel < 2)
        assert found["INTEGRAL"] == pytest.approx(200, rel=1e-6)


@pytest.mark.parametrize(
    ("parameters", "word"),
    [
        ({"BANDWIDTH": 50, "PIXEL": 100}, "wider than the bandwidth"),
        ({"BANDWIDTH": 0}, "above zero"),
        ({"BANDWIDTH": 900_000}, "larger than the extent"),
        ({"PIXEL": 2, "EXTENT": "0,900000,0,900000 [EPSG:26191]"}, "pixels"),
        ({"CRS": "EPSG:4326"}, "does not measure in metres"),
        ({"OUTPUT": "s.png"}, ".tif"),
        ({"OUTPUT": "nowhere/s.tif"}, "nowhere"),
    ],
)
def test_bad_choices_are_refused_before_anything_is_written(run, tmp_path, parameters, word):
    from qgis.core import QgsProcessingException

    given = dict(parameters)
    output = tmp_path / given.pop("OUTPUT", "s.tif")
    with pytest.raises(QgsProcessingException, match=word):
        surface(run, households(50), output, **given)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("points", "word"),
    [
        (lambda: households(3, weights=[1.0, -2.0, 1.0]), "negative"),
        (lambda: households(3, weights=[1.0, None, 1.0]), "Missing is not zero"),
        (lambda: households(0), "."),
        (lambda: layer("NoGeometry", {"w": "double"}, [(None, [1.0])]), "."),
        (lambda: layer("Point", {"w": "double"}, [("POINT (1 1)", [1.0])], ""), "coordinate reference system"),
        (lambda: households(0, bad=(None, "POINT EMPTY")), "."),
    ],
)
def test_bad_points_are_refused_before_anything_is_written(run, tmp_path, points, word):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match=word):
        surface(run, points(), tmp_path / "s.tif", WEIGHT="w")
    assert list(tmp_path.iterdir()) == []


def test_cancelling_leaves_the_old_file_as_it_was(run, tmp_path):
    from qgis.core import QgsProcessingFeedback

    path = tmp_path / "s.tif"
    path.write_bytes(b"old")

    class Stop(QgsProcessingFeedback):
        def setProgress(self, share):
            super().setProgress(share)
            if share > 40:
                self.cancel()

    assert surface(run, households(), path, Stop(), PIXEL=20) == {}
    assert path.read_bytes() == b"old" and [one.name for one in tmp_path.iterdir()] == ["s.tif"]


def test_the_layer_arrives_classed_named_and_marked(qgis_app, tmp_path):
    import processing
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject, QgsRasterLayer

    from asd_plugin.outputs.protection.mark import mark_of
    from asd_plugin.outputs.rasters.raster_style import RasterStyle
    from asd_plugin.outputs.style_on_load import StyleOnLoad

    path = tmp_path / "s.tif"
    processing.run("asd:densitysurface", {"INPUT": households(), "BANDWIDTH": 2000, "OUTPUT": str(path)})
    loaded = QgsRasterLayer(str(path), "s")
    dresser = StyleOnLoad()
    dresser.style, dresser.metadata = RasterStyle((0.0, 1.5, 4.0, 9.0)), {"title": "t", "protection": "suppressed"}
    dresser.postProcessLayer(loaded, QgsProcessingContext(), QgsProcessingFeedback())
    assert loaded.renderer().type() == "singlebandpseudocolor"
    items = loaded.renderer().shader().rasterShaderFunction().colorRampItemList()
    assert [item.value for item in items][:3] == [0.0, 1.5, 4.0] and items[-1].value == float("inf")
    assert mark_of(loaded) == "suppressed"
    QgsProject.instance().clear()
