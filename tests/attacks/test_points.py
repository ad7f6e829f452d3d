"""Zooming on a single point: grids, surfaces, masked points, and what other algorithms make of hidden figures."""

import json

import numpy as np
import pytest

from tests.attacks.searching import contents, leaked

LONE = (-9.80, 29.00)
DENSE = [(-9.50, 29.00), (-9.50, 29.30), (-9.20, 29.10)]


@pytest.fixture(scope="module")
def points(qgis_app):
    """Three villages of forty households, and seven households far from everybody."""
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

    rng = np.random.default_rng(2)
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=n:integer", "menages", "memory")
    features = []
    for place, count in [*((place, 40) for place in DENSE), (LONE, 7)]:
        for x, y in rng.normal(place, 0.001, (count, 2)):
            feature = QgsFeature(layer.fields())
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(float(x), float(y))))
            feature.setAttributes([1])
            features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


@pytest.fixture(scope="module")
def needs(qgis_app):
    """Skip where an algorithm is not there."""
    from qgis.core import QgsApplication

    def _needs(algorithm):
        if QgsApplication.processingRegistry().algorithmById(algorithm) is None:
            pytest.skip(f"{algorithm} is not there")

    return _needs


@pytest.fixture(scope="module")
def grid(call, needs, points, tmp_path_factory):
    needs("asd:beneficiarygrid")
    folder = tmp_path_factory.mktemp("carreaux")
    given = {"BENEFICIARIES": points, "SIZE": 5000, "OUTPUT": str(folder / "c.gpkg"), "REPORT": str(folder / "c.json")}
    results, log = call("asd:beneficiarygrid", given)
    from qgis.core import QgsVectorLayer

    return results, log, QgsVectorLayer(str(folder / "c.gpkg"), "c", "ogr"), folder


def test_a_lone_hamlet_has_no_figure_in_the_grid(grid):
    _, _, layer, _ = grid
    names = layer.fields().names()
    hidden = [one for one in layer.getFeatures() if str(one["status"]).startswith("hidden")]
    assert hidden
    for one in hidden:
        figures = [one[name] for name in names if name.startswith(("households", "per_", "people", "beneficiary"))]
        assert all(str(figure) == "NULL" for figure in figures)


def test_the_grid_s_totals_do_not_give_the_only_hidden_cell_back(grid):
    """The total told beside the layer, less what is shown: with one hidden cell this is its figure."""
    results, _, layer, folder = grid
    field = next(name for name in layer.fields().names() if name.endswith("households"))
    shown = sum(one[field] for one in layer.getFeatures() if str(one[field]) != "NULL")
    hidden = [one for one in layer.getFeatures() if str(one["status"]).startswith("hidden")]
    report = json.loads((folder / "c.json").read_text(encoding="utf-8"))
    told = {key: value for key, value in results.items() if isinstance(value, (int, float)) and "HOUSEHOLDS" in key}
    told.update({key: value for key, value in report.get("counts", {}).items() if "households" in key})
    totals = {value for value in told.values() if value >= shown}
    assert len(hidden) >= 2 or totals <= {shown}, (told, shown)


def test_a_lone_hamlet_leaves_no_peak_on_the_surface(call, needs, points, tmp_path):
    needs("asd:densitysurface")
    target = tmp_path / "surface.tif"
    call("asd:densitysurface", {"INPUT": points, "BANDWIDTH": 3000, "PIXEL": 250, "OUTPUT": str(target)})
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject, QgsRasterLayer

    layer = QgsRasterLayer(str(target), "s")
    there = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), layer.crs(), QgsProject.instance())
    value, is_there = layer.dataProvider().sample(there.transform(QgsPointXY(*LONE)), 1)
    assert not is_there or value == 0 or np.isnan(value)
    seen, is_there = layer.dataProvider().sample(there.transform(QgsPointXY(*DENSE[0])), 1)
    assert is_there and seen > 0


def test_masked_points_are_not_where_the_households_are(call, needs, points, office):
    needs("asd:maskpoints")
    given = {"INPUT": points, "TERRITORIES": office.given["TERRITORIES"], "OUTPUT": "memory:"}
    results, _ = call("asd:maskpoints", given)
    true = np.array([[f.geometry().asPoint().x(), f.geometry().asPoint().y()] for f in points.getFeatures()])
    new = np.array([[f.geometry().asPoint().x(), f.geometry().asPoint().y()] for f in results["OUTPUT"].getFeatures()])
    assert len(new) > 100 and not (np.abs(new[:, None] - true[None]).max(axis=2) < 1e-6).any()


@pytest.mark.parametrize(
    ("algorithm", "more"),
    [
        ("asd:hotspots", {"FIELD": "per_100_households", "PERMUTATIONS": 99}),
        ("asd:smoothrates", {"EVENTS": "beneficiary_households", "POPULATION": "households", "LAW": 1}),
    ],
)
def test_what_is_made_from_a_protected_layer_tells_nothing_hidden(call, needs, office, tmp_path, algorithm, more):
    needs(algorithm)
    files = {"OUTPUT": str(tmp_path / "o.gpkg"), "REPORT": str(tmp_path / "o.json"), "HTML": str(tmp_path / "o.html")}
    given = {"INPUT": str(office.folder / "densite.gpkg"), **more, **files}
    _, log = call(algorithm, given)
    for path in tmp_path.iterdir():
        assert leaked(contents(path), office.hidden_amounts) == [], path.name
    assert leaked(log.encode(), office.hidden_amounts) == []
    from qgis.core import QgsVectorLayer

    from asd_plugin.outputs.protection.mark import mark_of

    layer = QgsVectorLayer(files["OUTPUT"], "o", "ogr")
    assert mark_of(layer) == "suppressed"
    known = {"code", "area_km2", "area_used_km2", "population", "households", "population_2014", "fid", "neighbours"}
    for one in layer.getFeatures():
        if str(one["status"]).startswith("hidden"):
            for name in layer.fields().names():
                if name.startswith(
                    ("per_", "beneficiary", "amount", "rate", "smoothed", "raw", "figure", "value", "z_")
                ):
                    is_figure = isinstance(one[name], (int, float))
                    assert name in known or not is_figure, (one["code"], name, one[name])
