"""Which layers hold communes, and which workspaces are behind a project."""

import pytest

from tests.builders import make_workspace


@pytest.fixture(scope="module")
def workspace(tmp_path_factory):
    return str(make_workspace(tmp_path_factory.mktemp("map link")))


def memory_layer(geometry, field, value):
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    layer = QgsVectorLayer(f"{geometry}?crs=EPSG:4326&field={field}:string(20)", "x", "memory")
    feature = QgsFeature(layer.fields())
    feature[field] = value
    shapes = {"Polygon": "POLYGON((0 0,1 0,1 1,0 0))", "Point": "POINT(0 0)"}
    feature.setGeometry(QgsGeometry.fromWkt(shapes[geometry]))
    layer.dataProvider().addFeature(feature)
    return layer


@pytest.mark.parametrize(
    ("geometry", "field", "value", "expected"),
    [
        ("Polygon", "code", "06.141.01.05", True),
        ("Polygon", "code", "06.141", False),
        ("Polygon", "code", None, False),
        ("Polygon", "name", "06.141.01.05", False),
        ("Point", "code", "06.141.01.05", False),
    ],
)
def test_a_layer_of_communes_has_polygons_and_commune_codes(qgis_app, geometry, field, value, expected):
    from asd_plugin.docks.comparison.map_link import holds_level

    assert holds_level(memory_layer(geometry, field, value), "commune") is expected


def test_provinces_broken_layers_and_other_things_are_no_communes(qgis_app, workspace):
    from qgis.core import QgsVectorLayer

    from asd_plugin.docks.comparison.map_link import holds_level

    assert holds_level(QgsVectorLayer(f"{workspace}|layername=asd_commune", "c", "ogr"), "commune")
    assert holds_level(QgsVectorLayer(f"{workspace}|layername=asd_need", "n", "ogr"), "commune")
    assert not holds_level(QgsVectorLayer(f"{workspace}|layername=asd_province", "p", "ogr"), "commune")
    assert not holds_level(QgsVectorLayer("/nowhere.gpkg", "broken", "ogr"), "commune")
    assert not holds_level(None, "commune")


def test_the_project_tells_its_workspaces_once_each(qgis_app, workspace):
    from qgis.core import QgsProject, QgsVectorLayer

    from asd_plugin.docks.comparison.project_watch import ProjectWatch

    project = QgsProject()
    watch = ProjectWatch(project)
    watch.load()
    heard = []
    watch.layers_changed.connect(lambda: heard.append("changed"))
    watch.closed.connect(lambda: heard.append("closed"))
    for name in ("asd_commune", "asd_province"):
        project.addMapLayer(QgsVectorLayer(f"{workspace}|layername={name}", name, "ogr"))
    project.addMapLayer(memory_layer("Polygon", "code", "06.141.01.05"))
    assert watch.workspaces() == [workspace]
    project.clear()
    assert watch.workspaces() == []
    assert heard.count("changed") >= 3
    assert "closed" in heard
    before = len(heard)
    watch.unload()
    project.addMapLayer(memory_layer("Polygon", "code", "06.141.01.05"))
    assert len(heard) == before
