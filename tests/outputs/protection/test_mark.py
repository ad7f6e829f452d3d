"""The mark follows the layer, the project and the file; maps, projects and pages refuse what has none."""

import pytest

from asd_plugin.domain.errors import AsdError


def layer(mark="", name="densite", fields="field=a:integer", kind="NoGeometry"):
    from qgis.core import QgsVectorLayer

    from asd_plugin.outputs.protection.mark import set_mark

    made = QgsVectorLayer(f"{kind}?{fields}", name, "memory")
    if mark:
        set_mark(made, mark)
    return made


@pytest.mark.parametrize(
    ("threshold", "mark"), [(10, "suppressed"), (2, "suppressed"), (1, "none"), (0, "none"), (None, "none")]
)
def test_a_threshold_that_hides_nothing_protects_nothing(qgis_app, threshold, mark):
    from asd_plugin.outputs.protection.mark import mark_for

    assert mark_for(threshold) == mark


def test_the_mark_is_in_the_layer_and_in_its_metadata(qgis_app):
    from asd_plugin.outputs.protection.mark import PROPERTY, mark_of

    made = layer("rounded")
    assert made.customProperty("asd_protection") == "rounded"
    made.removeCustomProperty(PROPERTY)
    assert mark_of(made) == "rounded"


def test_none_goes_before_a_better_mark(qgis_app):
    from asd_plugin.outputs.protection.mark import mark_of

    made = layer("suppressed")
    made.setCustomProperty("asd_protection", "none")
    assert mark_of(made) == "none"


def test_the_mark_survives_a_project_file(qgis_app, tmp_path):
    from qgis.core import QgsProject

    from asd_plugin.outputs.protection.mark import mark_of

    project = QgsProject()
    project.addMapLayer(layer("none"))
    assert project.write(str(tmp_path / "p.qgs"))
    again = QgsProject()
    assert again.read(str(tmp_path / "p.qgs"))
    assert [mark_of(one) for one in again.mapLayers().values()] == ["none"]


def test_the_mark_survives_in_a_geopackage_table(qgis_app, tmp_path):
    from qgis.core import QgsVectorFileWriter, QgsVectorLayer

    from asd_plugin.outputs.protection.file_mark import mark_file
    from asd_plugin.outputs.protection.mark import mark_of

    target = str(tmp_path / "a b.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    made = layer()
    QgsVectorFileWriter.writeAsVectorFormatV3(made, target, made.transformContext(), options)
    assert mark_of(QgsVectorLayer(target, "x", "ogr")) == ""
    assert mark_file(target, "none")
    assert mark_of(QgsVectorLayer(target, "x", "ogr")) == "none"


@pytest.mark.parametrize(("mark", "why"), [("none", "small_counts"), ("suppressed", ""), ("", "")])
def test_the_mark_of_a_surface_is_read_from_its_file(qgis_app, tmp_path, mark, why):
    from osgeo import gdal
    from qgis.core import QgsRasterLayer

    from asd_plugin.outputs.protection.mark import mark_of, why_unprotected

    path = str(tmp_path / "surface.tif")
    file = gdal.GetDriverByName("GTiff").Create(path, 2, 2)
    file.SetGeoTransform((0, 1, 0, 2, 0, -1))
    if mark:
        file.SetMetadataItem("asd_protection", mark)
    del file
    layer = QgsRasterLayer(path, "renamed", "gdal")
    assert (mark_of(layer), why_unprotected(layer)) == (mark, why)


@pytest.mark.parametrize("target", ["memory:", "layer_0123", "postgres://x", "/nowhere/x.gpkg", "/nowhere/x.shp"])
def test_other_places_take_no_mark(qgis_app, target):
    from asd_plugin.outputs.protection.file_mark import mark_file

    assert not mark_file(target, "none")


def test_refusing_names_every_layer(qgis_app):
    from asd_plugin.outputs.protection.mark import refuse_unprotected
    from asd_plugin.qgis_support.messages import explain

    with pytest.raises(AsdError) as caught:
        refuse_unprotected([layer("none", "un"), layer("suppressed", "deux"), layer("none", "trois")])
    words = explain(caught.value)
    assert "un" in words and "trois" in words and "deux" not in words


def test_protected_layers_pass(qgis_app):
    from asd_plugin.outputs.protection.mark import refuse_unprotected

    refuse_unprotected([layer("suppressed"), layer("rounded"), layer()])


def test_a_page_from_unprotected_counts_is_refused_before_anything_is_written(run, tmp_path):
    from qgis.core import QgsProcessingException

    made = layer("none", "brut", "field=code:string&field=a:double")
    given = {"INPUT": made, "FIELDS_MORE": ["a"], "TABLE": "memory:", "HTML": str(tmp_path / "p.html")}
    with pytest.raises(QgsProcessingException, match="brut"):
        run("asd:scorechecks", given)
    assert not list(tmp_path.iterdir())
