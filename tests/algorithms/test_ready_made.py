"""The ready-made chains: in the toolbox, in three languages, and equal to their steps run one after the other."""

import pytest

from tests.builders import make_workspace

CHAINS = ("publishdensity", "needtopriorities", "maskedsurface")
ROWS = 25  # points in each commune: none is small, two communes get three more


@pytest.fixture(scope="module")
def provider(qgis_app):
    from qgis.core import QgsApplication

    found = QgsApplication.processingRegistry().providerById("asd")
    if found.algorithm(CHAINS[0]) is None:
        found.add_models()
    return found


@pytest.fixture()
def workspace(tmp_path):
    return make_workspace(tmp_path)


def points_in(workspace, name="SYNTHETIQUE points"):
    """A layer with points inside every commune, two months."""
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

    communes = QgsVectorLayer(f"{workspace}|layername=asd_commune", "communes", "ogr")
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=period:string&field=people:integer", name, "memory")
    rows = []
    for place, commune in enumerate(communes.getFeatures()):
        inside = commune.geometry().pointOnSurface().asPoint()
        for k in range(ROWS + 3 * (place % 2)):
            row = QgsFeature(layer.fields())
            row.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(inside.x() + 1e-6 * k, inside.y())))
            row.setAttributes([f"2025-0{1 + k % 2}", 4])
            rows.append(row)
    layer.dataProvider().addFeatures(rows)
    return layer


def target(provider, chain, name):
    """Name of an output parameter: QGIS 3.22 puts the step before it."""
    definitions = provider.algorithm(chain).destinationParameterDefinitions()
    return next(one.name() for one in definitions if one.name().rpartition(":")[2].upper() == name)


def rows_of(layer):
    from qgis.core import QgsVectorLayer

    found = layer if isinstance(layer, QgsVectorLayer) else QgsVectorLayer(str(layer), "", "ogr")
    names = [name for name in found.fields().names() if name != "fid"]
    return sorted([str(feature[name]) for name in names] for feature in found.getFeatures())


@pytest.mark.parametrize("chain", CHAINS)
def test_every_chain_is_in_the_toolbox_and_can_run(provider, chain):
    from qgis.core import QgsApplication

    found = QgsApplication.processingRegistry().algorithmById(f"asd:{chain}")
    assert found is not None
    is_fine, why = found.canExecute()
    assert is_fine, why
    assert found.displayName() != chain
    assert found.groupId() == "chains"
    assert found.destinationParameterDefinitions()
    assert found.create().displayName() == found.displayName()


@pytest.mark.parametrize("chain", CHAINS)
def test_every_label_is_words_and_every_help_is_there(provider, chain):
    from asd_plugin.algorithms.base import RESOURCES

    for parameter in provider.algorithm(chain).parameterDefinitions():
        assert parameter.description() != parameter.description().upper(), parameter.name()
    for code in ("fr", "ar", "en"):
        assert (RESOURCES / "help" / code / f"{chain}.html").is_file()


def test_loading_again_keeps_them_once(provider):
    provider.refreshAlgorithms()
    names = [one.name() for one in provider.algorithms()]
    assert [names.count(chain) for chain in CHAINS] == [1, 1, 1]


def test_a_published_density_equals_its_steps(provider, workspace, tmp_path, run):
    from asd_plugin.workspace import open_workspace

    points, communes = points_in(workspace), f"{workspace}|layername=asd_commune"
    asked = {"TERRITORIES": communes, "BENEFICIARIES": points, "PERIOD_FIELD": "period"}
    chain = {
        **asked,
        "WORKSPACE": str(workspace),
        target(provider, "publishdensity", "DENSITY"): str(tmp_path / "SYNTHETIQUE_chaine.gpkg"),
        target(provider, "publishdensity", "PAGE"): str(tmp_path / "page.png"),
    }
    run("asd:publishdensity", chain)
    by_hand = str(tmp_path / "SYNTHETIQUE_main.gpkg")
    run("asd:beneficiarydensity", {**asked, "OUTPUT": by_hand})
    assert rows_of(tmp_path / "SYNTHETIQUE_chaine.gpkg") == rows_of(by_hand)
    assert (tmp_path / "page.png").stat().st_size > 10_000
    with open_workspace(workspace) as opened:
        assert opened.latest_beneficiaries()["protection"] == "suppressed"


def test_a_masked_surface_equals_its_steps(provider, workspace, tmp_path, run):
    points, communes = points_in(workspace), f"{workspace}|layername=asd_commune"
    asked = {"TERRITORIES": communes, "SEED": 7}
    chain = {
        **asked,
        "POINTS": points,
        "BANDWIDTH": 20000,
        target(provider, "maskedsurface", "MASKED"): str(tmp_path / "a.gpkg"),
        target(provider, "maskedsurface", "SURFACE"): str(tmp_path / "a.tif"),
    }
    run("asd:maskedsurface", chain)
    run("asd:maskpoints", {**asked, "INPUT": points, "OUTPUT": str(tmp_path / "b.gpkg")})
    masked = str(tmp_path / "b.gpkg")
    run("asd:densitysurface", {"INPUT": masked, "BANDWIDTH": 20000, "OUTPUT": str(tmp_path / "b.tif")})
    assert rows_of(tmp_path / "a.gpkg") == rows_of(masked)
    assert pixels(tmp_path / "a.tif") == pixels(tmp_path / "b.tif")


def pixels(path):
    from osgeo import gdal

    return gdal.Open(str(path)).ReadAsArray().tobytes()
