"""asd:beneficiarygrid by id through the registry: exact counts, protection, totals kept, extents, bad input."""

import json

import numpy as np
import pytest

from asd_plugin.qgis_support.compat import is_missing

ALGORITHM = "asd:beneficiarygrid"
PLANE = "EPSG:6933"


def points(rows, crs=PLANE, name="ménages"):
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

    layer = QgsVectorLayer(f"Point?crs={crs}&field=menages:double", name, "memory")
    features = []
    for x, y, households in rows:
        feature = QgsFeature(layer.fields())
        if x is not None:
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        feature.setAttributes([households])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def units(rows, crs=PLANE):
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    fields = "code:string&field=count:double&field=status:string"
    layer = QgsVectorLayer(f"Polygon?crs={crs}&field={fields}", "communes", "memory")
    features = []
    for code, count, status, (west, south, east, north) in rows:
        feature = QgsFeature(layer.fields())
        wkt = f"POLYGON(({west} {south},{east} {south},{east} {north},{west} {north},{west} {south}))"
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes([code, count, status])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def raster(path, values, west=0.0, north=4000.0, pixel=500.0, crs=6933, turn=0.0):
    from osgeo import gdal, osr

    values = np.asarray(values, "float32")
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((west, pixel, turn, north, turn, -pixel))
    if crs:
        system = osr.SpatialReference()
        system.ImportFromEPSG(crs)
        dataset.SetProjection(system.ExportToWkt())
    dataset.GetRasterBand(1).SetNoDataValue(-1)
    dataset.GetRasterBand(1).WriteArray(values)
    return str(path)


TWO = [("A", 100.0, "ok", (0, 0, 2000, 4000)), ("B", 33.0, "ok", (2000, 0, 4000, 4000))]


def cells(found):
    return {f["cell_id"]: (f["households"], f["status"]) for f in found["OUTPUT"].getFeatures()}


def refused(run, parameters):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException) as error:
        run(ALGORITHM, {"OUTPUT": "TEMPORARY_OUTPUT", **parameters})
    return str(error.value)


def crowd(x, y, count):
    return [(x, y, 1.0)] * count


def test_points_are_counted_in_their_cell_and_small_cells_hidden(run, tmp_path):
    rows = [*crowd(10, 10, 12), *crowd(1500, 10, 3), *crowd(2500, 10, 4), *crowd(-10, -10, 20), (None, None, 1.0)]
    report = tmp_path / "r.json"
    found = run(ALGORITHM, {"BENEFICIARIES": points(rows), "SIZE": 1000, "OUTPUT": "TEMPORARY_OUTPUT",
                            "TABLE": "TEMPORARY_OUTPUT", "REPORT": str(report)})  # fmt: skip
    shown = cells(found)
    assert shown["sq1000_0_0"] == (12, "ok") and shown["sq1000_-1_-1"] == (20, "ok")
    assert is_missing(shown["sq1000_1_0"][0]) and shown["sq1000_1_0"][1] == "hidden_primary"
    assert (found["CELLS"], found["CELLS_HIDDEN"], found["HOUSEHOLDS_SHOWN"]) == (4, 2, 32)
    assert {f["cell_id"] for f in found["TABLE"].getFeatures()} == set(shown)
    content = json.loads(report.read_text(encoding="utf-8"))
    assert content["protection"] == {"mark": "suppressed", "threshold": 10}
    assert {"grid_cells_hidden", "points_without_place"} <= {one["code"] for one in content["warnings"]}
    square = next(found["OUTPUT"].getFeatures())
    assert square.geometry().area() == pytest.approx(1e6) and found["OUTPUT"].crs().authid() == PLANE


@pytest.mark.parametrize("shape", [0, 1])
def test_counts_equal_those_of_qgis_in_the_very_cells(run, shape):
    import processing

    x, y = np.random.default_rng(8).normal(0, 3000, (2, 800))
    layer = points([(a, b, 2.0) for a, b in zip(x.tolist(), y.tolist())])
    asked = {"BENEFICIARIES": layer, "HOUSEHOLDS_FIELD": "menages", "SHAPE": shape, "SIZE": 700, "THRESHOLD": 0}
    found = run(ALGORITHM, {**asked, "OUTPUT": "TEMPORARY_OUTPUT"})
    theirs = processing.run(
        "native:countpointsinpolygon",
        {"POLYGONS": found["OUTPUT"], "POINTS": layer, "FIELD": "n", "OUTPUT": "TEMPORARY_OUTPUT"},
    )["OUTPUT"]
    assert all(f["households"] == 2 * f["n"] for f in theirs.getFeatures())
    assert found["HOUSEHOLDS_SHOWN"] == 1600


def test_points_in_degrees_fall_into_the_same_cells(run):
    import processing

    layer = points([*crowd(1500, 3700000, 15), *crowd(-700000, 3900000, 11)])
    degrees = processing.run(
        "native:reprojectlayer", {"INPUT": layer, "TARGET_CRS": "EPSG:4326", "OUTPUT": "TEMPORARY_OUTPUT"}
    )["OUTPUT"]
    one, other = (
        cells(run(ALGORITHM, {"BENEFICIARIES": given, "SHAPE": 1, "OUTPUT": "TEMPORARY_OUTPUT"}))
        for given in (layer, degrees)
    )
    assert one == other


def test_whole_and_clipped_grids_hold_the_empty_cells_of_the_territories(run):
    asked = {"BENEFICIARIES": points([*crowd(100, 100, 20), *crowd(9000, 9000, 5)]), "TERRITORIES": units(TWO)}
    whole = run(ALGORITHM, {**asked, "SIZE": 1500, "EXTENT": 1, "OUTPUT": "TEMPORARY_OUTPUT"})
    assert whole["CELLS"] == 9 and whole["POINTS_OUTSIDE"] == 5
    assert sorted(count for count, _ in cells(whole).values()) == [0] * 8 + [20]
    cut = run(ALGORITHM, {**asked, "SIZE": 1500, "EXTENT": 2, "OUTPUT": "TEMPORARY_OUTPUT"})
    assert sum(f.geometry().area() for f in cut["OUTPUT"].getFeatures()) == pytest.approx(16e6)


def spread(run, tmp_path, rows=TWO, values=None, **more):
    values = np.ones((8, 8)) if values is None else values
    given = {"MODE": 1, "TERRITORIES": units(rows), "COUNT_FIELD": "count", "SIZE": 1000}
    made = {} if "POPULATION_RASTER" in more else {"POPULATION_RASTER": raster(tmp_path / "pop.tif", values)}
    return run(ALGORITHM, {**given, **made, "OUTPUT": "TEMPORARY_OUTPUT", "TABLE": "TEMPORARY_OUTPUT", **more})


def by_unit(found):
    sums = {}
    for row in found["TABLE"].getFeatures():
        sums[row["unit_code"]] = sums.get(row["unit_code"], 0) + row["households"]
    return sums


def test_totals_of_units_are_kept_and_people_attract_households(run, tmp_path):
    values = np.random.default_rng(9).gamma(0.5, 10, (8, 8))
    values[0, 0] = -1  # nodata
    found = spread(run, tmp_path, values=values, SIZE=700)
    assert by_unit(found) == {"A": 100, "B": 33} and found["HOUSEHOLDS_PLACED"] == 133
    lone = np.zeros((8, 8))
    lone[7, 1] = 4
    found = spread(run, tmp_path, values=lone)
    assert cells(found)["sq1000_0_0"][0] == 100
    assert by_unit(found) == {"A": 100, "B": 33}  # B has nobody: evenly over its area
    assert sorted(v[0] for k, v in cells(found).items() if k[7] in "23") == [4, 4, 4, 4, 4, 4, 4, 5]


def test_without_a_raster_counts_are_spread_by_area(run, tmp_path):
    found = spread(run, tmp_path, POPULATION_RASTER=None, SIZE=2000)
    assert {k: v[0] for k, v in cells(found).items()} == {
        "sq2000_0_0": 50, "sq2000_0_1": 50, "sq2000_1_0": 17, "sq2000_1_1": 16,
    }  # fmt: skip


def test_hidden_and_small_units_stay_hidden(run, tmp_path):
    texts = []
    for secret in (500.0, 20.0):
        rows = [*TWO, ("C", secret, "hidden_secondary", (0, 4000, 4000, 5000)), ("D", 4.0, "ok", (0, -900, 900, 0))]
        report = tmp_path / "r.json"
        pixels = raster(tmp_path / "pop.tif", np.ones((12, 8)), north=5000.0)
        found = spread(run, tmp_path, rows, POPULATION_RASTER=pixels, REPORT=str(report))
        shown = cells(found)
        assert shown["sq1000_0_4"][1] == shown["sq1000_0_-1"][1] == "hidden_secondary"
        assert is_missing(shown["sq1000_0_4"][0])
        assert set(by_unit(found)) == {"A", "B"}
        texts.append((report.read_bytes(), shown["sq1000_3_3"]))
    assert texts[0] == texts[1]


def test_a_turned_raster_is_read_as_it_lies(run, tmp_path):
    # columns run north-east, rows south-east: the first pixel's centre lies at (500, 2000)
    turned = raster(tmp_path / "t.tif", [[7.0]], west=0.0, north=2000.0, pixel=500.0, turn=500.0)
    found = spread(run, tmp_path, POPULATION_RASTER=turned)
    assert cells(found)["sq1000_0_2"][0] == 100


def test_the_grid_of_two_runs_coincides(run):
    first = run(ALGORITHM, {"BENEFICIARIES": points(crowd(4100, 10, 12)), "SIZE": 1000, "OUTPUT": "TEMPORARY_OUTPUT"})
    rows = [*crowd(4900, 900, 12), *crowd(-8000, 0, 12)]
    other = run(ALGORITHM, {"BENEFICIARIES": points(rows), "SIZE": 1000, "OUTPUT": "TEMPORARY_OUTPUT"})
    shapes = [{f["cell_id"]: f.geometry().asWkt() for f in one["OUTPUT"].getFeatures()} for one in (first, other)]
    assert shapes[0]["sq1000_4_0"] == shapes[1]["sq1000_4_0"]


def test_bad_input_is_refused_by_name(run, tmp_path):
    lonely = points(crowd(0, 0, 3))
    far = raster(tmp_path / "far.tif", np.ones((2, 2)), west=9e6)
    nowhere = raster(tmp_path / "nowhere.tif", np.ones((2, 2)), crs=0)
    both = {"MODE": 1, "TERRITORIES": units(TWO), "COUNT_FIELD": "count", "SIZE": 1000}
    for parameters, said in (
        ({}, "BENEFICIARIES"),
        ({"BENEFICIARIES": lonely, "EXTENT": 1}, "TERRITORIES"),
        ({"MODE": 1, "TERRITORIES": units(TWO)}, "COUNT_FIELD"),
        ({"BENEFICIARIES": lonely, "CRS": "EPSG:4326"}, "EPSG:4326"),
        ({**both, "SIZE": 1, "EXTENT": 1}, "16,000,000"),
        ({**both, "POPULATION_RASTER": far}, "overlap"),
        ({**both, "POPULATION_RASTER": nowhere}, "nowhere"),
        ({**both, "TERRITORIES": units([("A", 1.5, "ok", (0, 0, 9, 9))]), "THRESHOLD": 0}, "whole"),
        ({**both, "TERRITORIES": units([("A", -3.0, "ok", (0, 0, 9, 9))])}, "negative"),
        ({"BENEFICIARIES": points([(0, 0, -1.0)]), "HOUSEHOLDS_FIELD": "menages"}, "negative"),
    ):
        assert said in refused(run, parameters), parameters


def test_unprotected_grids_carry_their_mark_and_synthetic_ones_theirs(run, tmp_path):
    report = tmp_path / "r.json"
    layer = points(crowd(0, 0, 3), name="SYNTHETIQUE_menages")
    found = run(
        ALGORITHM, {"BENEFICIARIES": layer, "THRESHOLD": 0, "OUTPUT": "TEMPORARY_OUTPUT", "REPORT": str(report)}
    )
    content = json.loads(report.read_text(encoding="utf-8"))
    assert content["protection"]["mark"] == "none"
    assert {"no_protection", "synthetic_data"} <= {one["code"] for one in content["warnings"]}
    assert next(found["OUTPUT"].getFeatures())["data_class"] == "SYNTHETIQUE" == found["DATA_CLASS"]


def test_all_cells_of_the_territories_keep_the_totals_too(run, tmp_path):
    corner = [("A", 100.0, "ok", (0, 0, 2000, 2000)), ("B", 33.0, "ok", (2000, 2000, 2003, 2003))]
    for extent in (1, 2):
        found = spread(run, tmp_path, corner, POPULATION_RASTER=None, EXTENT=extent, SIZE=1000)
        shown = cells(found)
        assert sum(count for count, _ in shown.values()) == 133 and shown["sq1000_2_2"][0] == 33


def test_a_cancelled_run_writes_nothing(run, tmp_path):
    from qgis.core import QgsProcessingFeedback

    feedback, target = QgsProcessingFeedback(), tmp_path / "out.gpkg"
    feedback.cancel()
    run(ALGORITHM, {"BENEFICIARIES": points(crowd(0, 0, 3)), "OUTPUT": str(target)}, feedback)
    assert not target.exists()


@pytest.mark.parametrize(("threshold", "mark"), [(10, "suppressed"), (1, "none")])
def test_the_files_carry_the_mark_of_their_protection(run, tmp_path, threshold, mark):
    from asd_plugin.outputs.protection.file_mark import mark_in_file

    layer, table = tmp_path / "g.gpkg", tmp_path / "t.gpkg"
    asked = {"BENEFICIARIES": points(crowd(0, 0, 13)), "THRESHOLD": threshold}
    run(ALGORITHM, {**asked, "OUTPUT": str(layer), "TABLE": str(table)})
    assert mark_in_file(str(layer), "") == mark_in_file(str(table), "") == mark
