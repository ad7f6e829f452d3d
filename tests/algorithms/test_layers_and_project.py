"""asd:addlayers and asd:createproject: one group, found by role, that opens on the need map and draws."""

import os
import re
import shutil
import sqlite3
import zipfile
from collections import Counter
from contextlib import closing

import pytest
from qgis.core import (
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

from asd_plugin.outputs import palettes
from asd_plugin.outputs.layer_group import GROUP_ROLE, ROLE, add_group, find_group, find_layer
from asd_plugin.workspace import open_workspace
from tests.builders import counts_table, make_workspace, score_run, scores_table

pytestmark = pytest.mark.usefixtures("qgis_app")
INDICATORS = ["indicator:illiteracy_10_plus", "indicator:no_running_water", "indicator:distance_paved_road"]
THEMES = ["population", *INDICATORS]
OUTLINES = ["region", "province", "commune"]
ALL = [*OUTLINES, "beneficiaries", *THEMES, "priorities", "coverage", "density", "need"]


@pytest.fixture()
def path(tmp_path):
    return make_workspace(tmp_path)


@pytest.fixture()
def filled(path):
    """A workspace with a score run and synthetic counts."""
    with open_workspace(path, writable=True) as ws:
        ws.record_score(score_run("score"), scores_table())
        parameters = {"data_class": "SYNTHETIQUE", "threshold": 10}
        ws.record_beneficiaries(score_run("counts", parameters=parameters), counts_table())
    return path


@pytest.fixture()
def project():
    made = QgsProject()
    yield made
    made.clear()


def run_algorithm(name, parameters, project=None):
    from qgis.core import QgsApplication

    instance = QgsApplication.processingRegistry().createAlgorithmById(f"asd:{name}")
    context = QgsProcessingContext()
    if project is not None:
        context.setProject(project)
    is_fine, message = instance.checkParameterValues(parameters, context)
    assert is_fine, message
    results, is_done = instance.run(parameters, context, QgsProcessingFeedback(), {}, False)
    assert is_done
    return results


def roles(project):
    return [node.layer().customProperty(ROLE) for node in find_group(project).findLayers()]


def visible(project):
    return [node.layer().customProperty(ROLE) for node in find_group(project).findLayers() if node.isVisible()]


# --- the workspace seen by QGIS --------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["asd_need", "asd_density", "asd_commune", "asd_province", "asd_region"])
def test_qgis_opens_each_table_as_polygons_with_text_codes(filled, name):
    layer = QgsVectorLayer(f"{filled}|layername={name}", name, "ogr")
    assert layer.isValid()
    assert layer.crs().authid() == "EPSG:4326"
    assert not layer.fields().field("code").isNumeric()
    assert layer.featureCount() == {"asd_province": 3, "asd_region": 2}.get(name, 6)
    assert not layer.extent().isEmpty()


def test_columns_that_are_numbers_reach_qgis_as_numbers(filled):
    need = QgsVectorLayer(f"{filled}|layername=asd_need", "n", "ogr").fields()
    density = QgsVectorLayer(f"{filled}|layername=asd_density", "d", "ogr").fields()
    assert [name for name in ("score", "rank", "class", "share_available") if not need.field(name).isNumeric()] == []
    rates = ["households", "people", "amount_dh", "per_km2", "per_1000_inhabitants", "per_100_households"]
    assert [name for name in rates if not density.field(name).isNumeric()] == []


def test_feature_ids_stay_the_same_when_a_new_run_is_recorded(filled):
    def ids():
        layer = QgsVectorLayer(f"{filled}|layername=asd_need", "n", "ogr")
        return {feature["code"]: feature.id() for feature in layer.getFeatures()}

    before = ids()
    with open_workspace(filled, writable=True) as ws:
        ws.record_score(score_run("again"), scores_table().iloc[::-1])
    assert ids() == before
    layer = QgsVectorLayer(f"{filled}|layername=asd_need", "n", "ogr")
    assert layer.getFeature(before["02.071.04.01"])["code"] == "02.071.04.01"


def test_names_keep_their_accents_and_arabic_through_qgis(filled):
    layer = QgsVectorLayer(f"{filled}|layername=asd_need", "n", "ogr")
    first = next(feature for feature in layer.getFeatures() if feature["code"] == "01.051.01.01")
    assert [first["name_fr"], first["name_ar"], first["region_ar"]] == ["Aïn Béïda", "عين البيضاء", "الجهة الأولى"]


def test_a_run_recorded_while_qgis_shows_the_layer_appears_and_leaves_no_side_file(filled):
    layer = QgsVectorLayer(f"{filled}|layername=asd_need", "n", "ogr")
    assert {feature["score"] for feature in layer.getFeatures("\"code\" = '01.051.01.01'")} == {10.0}
    with open_workspace(filled, writable=True) as ws:
        ws.record_score(score_run("second"), scores_table(shift=5.0))
    layer.reload()
    assert {feature["score"] for feature in layer.getFeatures("\"code\" = '01.051.01.01'")} == {15.0}
    del layer
    with open_workspace(filled) as ws:
        assert ws.latest_score()["run_id"] == "second"
    assert sorted(item.name for item in filled.parent.iterdir()) == [filled.name, "resources"]


# --- the group -------------------------------------------------------------------------------------------------------


def test_the_group_holds_every_layer_and_shows_one_theme(filled, project):
    assert run_algorithm("addlayers", {"WORKSPACE": str(filled)}, project) == {"LAYERS": len(ALL)}
    assert roles(project) == ALL
    assert visible(project) == [*OUTLINES, "need"]
    assert project.layerTreeRoot().children()[0].name() == "ANSS"


def test_counts_as_choropleth_are_drawn_with_a_warning_and_symbols_without(filled, project):
    class Heard(QgsProcessingFeedback):
        words = ()

        def pushWarning(self, text):
            self.words = (*self.words, text)

    from qgis.core import QgsApplication

    for choice, said in ((0, 0), (1, 2)):
        heard, context = Heard(), QgsProcessingContext()
        context.setProject(project)
        instance = QgsApplication.processingRegistry().createAlgorithmById("asd:addlayers")
        parameters = {"WORKSPACE": str(filled), "COUNTS_AS": choice, "LABELS": 3}
        assert instance.processAlgorithm(parameters, context, heard) == {"LAYERS": len(ALL)}
        assert len(heard.words) == said
        assert all("count" in text for text in heard.words)
        assert find_layer(project, "region").labeling().settings().isExpression


def test_without_results_the_communes_are_the_theme(path, project):
    add_group(project, path)
    assert roles(project) == [*OUTLINES, *THEMES]
    assert visible(project) == OUTLINES


def test_with_counts_only_the_coverage_is_the_theme(path, project):
    with open_workspace(path, writable=True) as ws:
        ws.record_beneficiaries(score_run("c"), counts_table())
    add_group(project, path)
    assert visible(project) == [*OUTLINES, "coverage"]
    assert "SYNTHETIQUE" not in find_layer(project, "coverage").name()


def test_synthetic_counts_say_so_in_the_layer_name_in_any_language(filled, project, monkeypatch):
    from asd_plugin.outputs.layers import wording

    monkeypatch.setattr(wording, "tr", lambda text: "نص")
    add_group(project, filled)
    for role in ("coverage", "density"):
        assert find_layer(project, role).name() == "نص (SYNTHETIQUE)"
    for role in ("beneficiaries", "priorities"):
        assert find_layer(project, role).name().endswith(" (SYNTHETIQUE)")


def test_adding_twice_replaces_and_never_doubles_wherever_the_group_was_moved(filled, project):
    add_group(project, filled)
    root = project.layerTreeRoot()
    group = find_group(project)
    group.setName("تسمية أخرى")
    folder = root.addGroup("Mes cartes")
    folder.addChildNode(group.clone())
    root.removeChildNode(group)
    mine = QgsVectorLayer("Point?crs=EPSG:4326", "mine", "memory")
    project.addMapLayer(mine, False)
    find_group(project).addLayer(mine)
    add_group(project, filled)
    assert len(project.mapLayers()) == len(ALL) + 1
    assert [child.name() for child in root.children()] == ["Mes cartes"]
    assert [node.name() for node in folder.findLayers()][-1] == "mine"
    assert roles(project)[:-1] == ALL
    assert find_group(project).customProperty(ROLE) == GROUP_ROLE


def test_a_project_with_its_own_projection_keeps_it(filled, project):
    from qgis.core import QgsCoordinateReferenceSystem

    own = QgsVectorLayer("Point?crs=EPSG:26191", "own", "memory")
    project.addMapLayer(own)
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:26191"))
    add_group(project, filled)
    assert project.crs().authid() == "EPSG:26191"


def test_an_unusable_workspace_leaves_the_project_as_it_was(path, project):
    add_group(project, path)
    before = sorted(project.mapLayers())
    broken = path.with_name("cassé.gpkg")
    shutil.copy(path, broken)
    with closing(sqlite3.connect(broken)) as connection:
        connection.execute("DROP VIEW asd_need")
        connection.execute("DROP TABLE asd_commune")
        connection.commit()
    with pytest.raises(QgsProcessingException, match=r"cassé\.gpkg"):
        run_or_raise("addlayers", {"WORKSPACE": str(broken)}, project)
    assert sorted(project.mapLayers()) == before


def run_or_raise(name, parameters, project):
    """Call processAlgorithm itself, so that the exception reaches the test instead of the log."""
    from qgis.core import QgsApplication

    instance = QgsApplication.processingRegistry().createAlgorithmById(f"asd:{name}")
    context = QgsProcessingContext()
    if project is not None:
        context.setProject(project)
    return instance.processAlgorithm(parameters, context, QgsProcessingFeedback())


def test_without_a_project_the_message_says_what_to_do(filled):
    with pytest.raises(QgsProcessingException, match="Create a project from a workspace"):
        run_or_raise("addlayers", {"WORKSPACE": str(filled)}, None)


def test_legends_word_missing_and_hidden(filled, project):
    add_group(project, filled)
    labels = {
        role: [rule.label() for rule in find_layer(project, role).renderer().rootRule().children()]
        for role in ("need", "coverage")
    }
    assert labels["need"] == [
        "10.0 to 30.0 (least need)",
        "30.0 to 50.0",
        "50.0 to 70.0",
        "70.0 to 90.0",
        "90.0 (highest need)",
        "No data (n.d.)",
    ]
    assert labels["coverage"][-3:] == [
        "No data (n.d.)",
        "Hidden: fewer than 10 households",
        "Hidden: it would give a small count back",
    ]


def test_layers_carry_licence_source_date_and_column_titles(filled, project):
    add_group(project, filled)
    need = find_layer(project, "need")
    assert need.metadata().licenses() == ["Data: HCP, test."]
    assert "2026-11-02T09:00:01+00:00" in need.metadata().history()
    assert need.attributeAlias(need.fields().indexOf("score")) == "Need score"


def picture(layers, width=900, height=600):
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(layers[-1].crs())
    settings.setExtent(layers[-1].extent())
    settings.setOutputSize(QSize(width, height))
    settings.setBackgroundColor(QColor("#00ff00"))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def test_the_need_map_is_drawn_with_every_class_and_the_hatch_of_missing(filled, project):
    add_group(project, filled)
    for layer in project.mapLayers().values():
        layer.setLabelsEnabled(False)
    image = picture([find_layer(project, role) for role in ("region", "province", "need")])
    found = Counter(image.pixelColor(x, y).name() for x in range(0, 900, 3) for y in range(0, 600, 3))
    assert set(palettes.NEED) <= set(found)
    assert found[palettes.MISSING_FILL] > 1000
    assert found["#00ff00"] < 10


# --- the project file ------------------------------------------------------------------------------------------------


def test_the_project_opens_on_the_need_map_with_relative_paths(filled, tmp_path):
    target = tmp_path / "carte d'été.qgz"
    results = run_algorithm("createproject", {"WORKSPACE": str(filled), "OUTPUT": str(target)})
    assert results == {"OUTPUT": str(target), "LAYERS": len(ALL)}
    moved = tmp_path / "مجلد"
    moved.mkdir()
    shutil.move(str(filled), str(moved))
    shutil.move(str(target), str(moved))
    opened = QgsProject()
    assert opened.read(str(moved / target.name))
    assert all(layer.isValid() for layer in opened.mapLayers().values())
    assert visible(opened) == [*OUTLINES, "need"]
    assert opened.crs().isValid()
    assert not opened.crs().isGeographic()
    extent = opened.viewSettings().defaultViewExtent()
    assert not extent.isNull()
    assert opened.metadata().abstract() == "Data: HCP, test."
    opened.clear()


def test_the_project_file_names_no_folder_and_nobody(filled, tmp_path):
    target = tmp_path / "p.qgz"
    run_algorithm("createproject", {"WORKSPACE": str(filled), "OUTPUT": str(target), "TITLE": "Titre"})
    with zipfile.ZipFile(target) as archive:
        (name,) = archive.namelist()
        text = archive.read(name).decode("utf-8")
    assert name == "p.qgs"
    assert str(tmp_path) not in text
    assert os.path.expanduser("~") + "/" not in text
    assert "saveUser" not in text
    assert "<title>Titre</title>" in text
    assert set(re.findall(r"<datasource>(.+?)\|", text)) == {"./espace.gpkg"}
    assert "<mapcanvas" in text


def test_a_project_that_cannot_be_written_leaves_the_old_one(filled, tmp_path, monkeypatch):
    from pathlib import Path

    target = tmp_path / "p.qgz"
    run_algorithm("createproject", {"WORKSPACE": str(filled), "OUTPUT": str(target)})
    before = target.read_bytes()

    def no_room(*arguments):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", no_room)
    with pytest.raises(QgsProcessingException, match="No space left"):
        run_or_raise("createproject", {"WORKSPACE": str(filled), "OUTPUT": str(target)}, None)
    assert target.read_bytes() == before
    assert sorted(item.name for item in tmp_path.iterdir()) == [filled.name, "p.qgz", "resources"]


def test_a_folder_that_does_not_exist_is_said(filled, tmp_path):
    with pytest.raises(QgsProcessingException, match="does not exist"):
        run_or_raise("createproject", {"WORKSPACE": str(filled), "OUTPUT": str(tmp_path / "no" / "p.qgz")}, None)


def test_making_a_project_does_not_touch_the_open_one(filled, tmp_path):
    before = sorted(QgsProject.instance().mapLayers())
    run_algorithm("createproject", {"WORKSPACE": str(filled), "OUTPUT": str(tmp_path / "p.qgz")})
    assert sorted(QgsProject.instance().mapLayers()) == before
