"""Zonal statistics through the registry: systems, nodata, rotation, weights, refusals."""

import json

import numpy as np
import pytest

from tests.algorithms.test_beneficiary_density import layer, listened, rows_of

SQUARE = "POLYGON (({w} {s}, {e} {s}, {e} {n}, {w} {n}, {w} {s}))"


def raster(path, values, origin=(500_000.0, 300_000.0), step=100.0, crs=26191, nodata=None, rotated=0.0):
    """A GeoTIFF; returns its path."""
    from osgeo import gdal, osr

    kinds = {"float32": gdal.GDT_Float32, "float64": gdal.GDT_Float64, "int16": gdal.GDT_Int16, "uint8": gdal.GDT_Byte}
    kinds["complex64"] = gdal.GDT_CFloat32
    height, width = values.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, 1, kinds[values.dtype.name])
    dataset.SetGeoTransform((origin[0], step, rotated * step, origin[1], rotated * step, -step))
    if crs:
        system = osr.SpatialReference()
        system.ImportFromEPSG(crs)
        dataset.SetProjection(system.ExportToWkt())
    band = dataset.GetRasterBand(1)
    if nodata is not None:
        band.SetNoDataValue(nodata)
    band.WriteArray(values)
    del band, dataset
    return str(path)


def squares(*boxes, crs="EPSG:26191"):
    rows = [(SQUARE.format(w=w, s=s, e=e, n=n), [f"0{k}", "x"]) for k, (w, s, e, n) in enumerate(boxes)]
    return layer("Polygon", {"code": "string", "name": "string"}, rows, crs, name="communes")


def zonal(run, territories, path, statistics=(0, 1, 2), feedback=None, **parameters):
    given = {"TERRITORIES": territories, "RASTER": path, "STATISTICS": list(statistics), "OUTPUT": "memory:"}
    found = run("asd:zonalstatistics", {**given, **parameters}, feedback)
    return found, rows_of(found["OUTPUT"])


def grid(seed=0, shape=(40, 50)):
    return np.random.default_rng(seed).gamma(2, 10, shape).astype("float32")


def test_all_statistics_of_a_square_worked_by_hand(run, tmp_path):
    values = np.array([[1, 2, 3], [4, 5, 6], [7, 8, 9]], "float32")
    path, report = raster(tmp_path / "r.tif", values), tmp_path / "r.json"
    weight = raster(tmp_path / "w.tif", np.array([[1, 0, 0], [0, 1, 0], [0, 0, 2]], "float32"))
    whole = squares((500_000, 299_700, 500_300, 300_000))
    parameters = {"WEIGHT_RASTER": weight, "LIMIT": 4, "QUANTILES": "0.25; 1", "REPORT": str(report)}
    found, (row,) = zonal(run, whole, path, range(10), **parameters)
    expected = {"sum": 45, "count": 9, "mean": 5, "min": 1, "max": 9, "median": 5, "q25": 3, "q100": 9, "covered": 1}
    expected.update(stdev=values.std(), weighted_mean=(1 + 5 + 18) / 4, share_above=5 / 9, weighted_share_above=3 / 4)
    assert {name: row[name] for name in expected} == pytest.approx(expected, rel=1e-6)
    assert row["code"] == "00" and row["status"] == "ok"
    assert (found["UNITS"], found["UNITS_COVERED"]) == (1, 1)
    told = json.loads(report.read_text(encoding="utf-8"))
    assert told["counts"]["sum"] == pytest.approx(45) and told["parameters"]["rule"] == "fraction"


def test_a_quarter_of_a_pixel_counts_a_quarter_or_not_at_all(run, tmp_path):
    path = raster(tmp_path / "r.tif", np.full((4, 4), 8, "int16"))
    part = squares((500_050, 299_650, 500_100, 299_700))
    _, (row,) = zonal(run, part, path)
    assert (row["sum"], row["count"], row["mean"]) == pytest.approx((2, 0.25, 8))
    without = squares((500_060, 299_610, 500_090, 299_640), (500_000, 299_600, 500_400, 300_000))
    _, rows = zonal(run, without, path, RULE=1)
    assert [row["count"] for row in rows] == [0, 16]


def test_nodata_not_a_number_and_infinity_are_left_out_and_told_as_not_covered(run, tmp_path):
    values = np.ones((4, 4), "float32")
    values[0], values[1, 0], values[1, 1] = -1, np.nan, np.inf
    path, listening = raster(tmp_path / "r.tif", values, nodata=-1), listened()
    boxes = (500_000, 299_600, 500_400, 300_000), (500_000, 299_600, 500_400, 299_700), (500_000, 299_900, 500_400, 3e5)
    found, rows = zonal(run, squares(*boxes), path, feedback=listening)
    assert [row["sum"] for row in rows[:2]] == [10, 4]
    assert rows[0]["covered"] == pytest.approx(10 / 16)
    from qgis.core import NULL

    assert rows[2]["sum"] == NULL and rows[2]["status"] == "missing" and rows[2]["covered"] == 0
    assert (found["UNITS_COVERED"], found["UNITS_PARTLY_COVERED"], found["UNITS_NOT_COVERED"]) == (1, 1, 1)
    assert any("covered in part" in text for text in listening.warnings)


def test_territories_in_degrees_are_brought_to_the_raster_with_their_edges_bent(run, tmp_path):
    import processing
    from qgis.core import QgsCoordinateReferenceSystem as Crs

    path = raster(tmp_path / "r.tif", grid(shape=(400, 500)), step=1000.0, origin=(300_000.0, 700_000.0))
    # A parallel seen from the projection is a curve: over 400 km it leaves its chord by several kilometres.
    long = squares((-7.0, 33.0, -3.0, 33.5), crs="EPSG:4326")
    _, (row,) = zonal(run, long, path)
    dense = processing.run(
        "native:densifygeometriesgivenaninterval", {"INPUT": long, "INTERVAL": 0.001, "OUTPUT": "memory:"}
    )
    moved = processing.run(
        "native:reprojectlayer",
        {"INPUT": dense["OUTPUT"], "TARGET_CRS": Crs("EPSG:26191"), "OUTPUT": "memory:"},
    )["OUTPUT"]
    _, (expected,) = zonal(run, moved, path)
    assert row["sum"] == pytest.approx(expected["sum"], rel=1e-6)
    bare = processing.run(
        "native:reprojectlayer", {"INPUT": long, "TARGET_CRS": Crs("EPSG:26191"), "OUTPUT": "memory:"}
    )["OUTPUT"]
    _, (chords,) = zonal(run, bare, path)
    assert abs(chords["sum"] / expected["sum"] - 1) > 1e-4


def test_a_rotated_raster_is_used_as_it_lies_and_told(run, tmp_path):
    listening = listened()
    path = raster(tmp_path / "r.tif", np.ones((40, 50), "float32"), rotated=0.3)
    inside = squares((502_000, 299_000, 502_500, 299_300))
    _, (row,) = zonal(run, inside, path, feedback=listening)
    pixel = 100 * 100 * (1 + 0.3**2)
    assert row["count"] == pytest.approx(500 * 300 / pixel) and row["covered"] == pytest.approx(1)
    assert any("rotated" in text for text in listening.warnings)


def test_a_raster_in_degrees_weighs_pixels_by_their_area_when_asked(run, tmp_path):
    values = np.arange(20, dtype="float32")[:, None] * np.ones((1, 4), "float32")
    path = raster(tmp_path / "r.tif", values, origin=(-8.0, 60.0), step=1.0, crs=4326)
    whole = squares((-8, 40, -4, 60), crs="EPSG:4326")
    _, (plain,) = zonal(run, whole, path)
    _, (weighed,) = zonal(run, whole, path, BY_AREA=True)
    area = np.cos(np.radians(60 - 0.5 - np.arange(20)))
    assert plain["mean"] == pytest.approx(9.5) and weighed["sum"] == pytest.approx(plain["sum"])
    assert weighed["mean"] == pytest.approx((np.arange(20) * area).sum() / area.sum(), rel=2e-3)


def test_the_same_answer_as_qgis_by_the_centre_rule(run, tmp_path):
    import processing

    path = raster(tmp_path / "r.tif", grid(), nodata=-1)
    rng = np.random.default_rng(2)
    boxes = [
        (500_000 + a, 296_000 + b, 500_000 + a + c, 296_000 + b + d) for a, b, c, d in rng.uniform(0, 3000, (9, 4))
    ]
    units = squares(*boxes)
    _, rows = zonal(run, units, path, RULE=1)
    given = {"INPUT": units, "INPUT_RASTER": path, "RASTER_BAND": 1, "STATISTICS": [0, 1], "OUTPUT": "memory:"}
    native = rows_of(processing.run("native:zonalstatisticsfb", given)["OUTPUT"])
    for mine, his in zip(rows, native):
        assert mine["count"] == his["_count"]
        assert mine["sum"] == pytest.approx(his["_sum"], rel=1e-9)


def test_populated_area_is_the_area_of_pixels_above_the_limit(qgis_app, tmp_path):
    from qgis.core import QgsCoordinateTransformContext, QgsRasterLayer

    from asd_plugin.sources.rasters.raster_file import open_raster, populated_km2

    values = np.zeros((10, 10), "float32")
    values[:, :4] = 5
    opened = open_raster(QgsRasterLayer(raster(tmp_path / "r.tif", values), "r"), 1, "RASTER")
    units = squares((500_000, 299_000, 501_000, 300_000), (500_350, 299_000, 501_000, 299_500))
    outlines = [bytes(one.geometry().asWkb()) for one in units.getFeatures()]
    found = populated_km2([*outlines, None], units.crs(), opened, 0.0, QgsCoordinateTransformContext())
    assert found == pytest.approx([0.4, 0.05 * 0.5, 0.0])


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"STATISTICS": [3]}, "WEIGHT_RASTER"),
        ({"STATISTICS": [8]}, "LIMIT"),
        ({"STATISTICS": [], "QUANTILES": ""}, "statistic"),
        ({"QUANTILES": "10, 90"}, "QUANTILES"),
        ({"BAND": 7}, "."),
    ],
)
def test_bad_choices_are_refused(run, tmp_path, change, word):
    from qgis.core import QgsProcessingException

    path = raster(tmp_path / "r.tif", grid())
    with pytest.raises(QgsProcessingException, match=word):
        zonal(run, squares((500_000, 299_000, 500_300, 300_000)), path, **change)


@pytest.mark.parametrize(
    ("made", "word"),
    [
        (lambda p: raster(p, grid(), origin=(5e6, 5e6)), "covers none"),
        (lambda p: raster(p, grid(), crs=0), "coordinate reference system"),
        (lambda p: raster(p, grid().astype("complex64")), "complex"),
        (lambda p: p.write_text("no raster") and str(p), "."),
    ],
)
def test_bad_rasters_are_refused(run, tmp_path, made, word):
    from qgis.core import QgsProcessingException

    listening = listened()
    listening.errors = []
    listening.reportError = lambda text, fatal=False: listening.errors.append(text)
    with pytest.raises(QgsProcessingException) as caught:
        zonal(run, squares((500_000, 299_000, 500_300, 300_000)), made(tmp_path / "r.tif"), feedback=listening)
    assert any(word in text for text in [str(caught.value), *listening.errors])


def test_weights_on_other_pixels_and_negative_weights_are_refused(run, tmp_path):
    from qgis.core import QgsProcessingException

    path = raster(tmp_path / "r.tif", grid())
    units = squares((500_000, 299_000, 500_300, 300_000))
    other = raster(tmp_path / "o.tif", grid(), step=50.0)
    with pytest.raises(QgsProcessingException):
        zonal(run, units, path, [3], WEIGHT_RASTER=other)
    negative = raster(tmp_path / "n.tif", -grid())
    with pytest.raises(QgsProcessingException, match="negative"):
        zonal(run, units, path, [3], WEIGHT_RASTER=negative)


def test_the_layer_arrives_classed_titled_and_with_the_mark_of_the_surface_it_came_from(qgis_app, tmp_path):
    import processing
    from osgeo import gdal
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingUtils, QgsProject

    from asd_plugin.outputs.protection.mark import mark_of

    path = raster(tmp_path / "r.tif", grid())
    gdal.Open(path, gdal.GA_Update).SetMetadataItem("asd_protection", "none")
    boxes = [(500_000 + 400 * k, 297_000, 500_400 + 400 * k, 299_000) for k in range(6)]
    context, target = QgsProcessingContext(), str(tmp_path / "z.gpkg")
    context.setProject(QgsProject.instance())
    details = QgsProcessingContext.LayerDetails("z", QgsProject.instance(), "OUTPUT")
    context.addLayerToLoadOnCompletion(target, details)
    given = {"TERRITORIES": squares(*boxes), "RASTER": path, "STATISTICS": [0, 2], "OUTPUT": target}
    found = processing.run("asd:zonalstatistics", given, context=context, feedback=QgsProcessingFeedback())
    loaded = QgsProcessingUtils.mapLayerFromString(target, context)
    context.layerToLoadOnCompletionDetails(target).postProcessor().postProcessLayer(
        loaded, context, QgsProcessingFeedback()
    )
    assert found["UNITS"] == 6 and loaded.renderer().type() == "RuleRenderer"
    assert len(loaded.renderer().rootRule().children()) >= 4
    assert mark_of(loaded) == "none"
    QgsProject.instance().clear()
