"""Map pages: complete or refused, in the user's language, whole files only."""

import os
import shutil
import subprocess

import pytest

from tests.builders import counts_table, make_workspace, score_run, scores_table


@pytest.fixture()
def workspace(tmp_path):
    return make_workspace(tmp_path)


@pytest.fixture()
def scored(workspace):
    from asd_plugin.workspace import open_workspace

    with open_workspace(workspace, writable=True) as opened:
        opened.record_score(score_run(), scores_table())
        run = {**score_run(run_id="counts"), "algorithm": "asd:beneficiarydensity", "data_class": "SYNTHETIQUE"}
        run["parameters"] = {"THRESHOLD": 10}
        opened.record_beneficiaries(run, counts_table())
    return workspace


def words_of(path):
    if shutil.which("pdftotext") is None:
        pytest.skip("needs pdftotext")
    text = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True).stdout
    return " ".join(text.split())


def test_the_page_prints_title_legend_source_licence_and_status(run, scored, tmp_path):
    target = tmp_path / "carte.pdf"
    result = run("asd:exportmap", {"WORKSPACE": str(scored), "THEME": 0, "OUTPUT": str(target)})
    assert result["OUTPUT"] == str(target)
    text = words_of(target)
    for words in (
        "Territorial need score by commune",
        "Legend",
        "No data (n.d.)",
        "Source: Haut-Commissariat au Plan",
        "Data status",
    ):
        assert words in text


def test_synthetic_counts_say_so_in_title_block_and_legend(run, scored, tmp_path):
    target = tmp_path / "densite.pdf"
    run("asd:exportmap", {"WORKSPACE": str(scored), "THEME": 1, "OUTPUT": str(target)})
    text = words_of(target)
    assert text.count("SYNTHETIQUE") >= 2
    assert "Hidden: fewer than 10 households" in text


@pytest.mark.parametrize(
    ("theme", "title"),
    [
        (1, "Beneficiary households per 100 households, by commune"),
        (2, "Beneficiary households per km², by commune"),
        (3, "Priorities: need and coverage, by commune"),
    ],
)
def test_each_map_of_counts_has_its_title_and_says_what_is_hidden(run, scored, tmp_path, theme, title):
    target = tmp_path / "page.pdf"
    run("asd:exportmap", {"WORKSPACE": str(scored), "THEME": theme, "OUTPUT": str(target)})
    text = words_of(target).replace("\ufb01", "fi")  # a ligature of the font
    assert title in text and "Hidden" in text and "Protection" in text


def test_priorities_without_a_score_are_refused(run, workspace, tmp_path):
    from qgis.core import QgsProcessingException

    from asd_plugin.workspace import open_workspace

    with open_workspace(workspace, writable=True) as opened:
        opened.record_beneficiaries(score_run("c", parameters={"THRESHOLD": 10}), counts_table())
    with pytest.raises(QgsProcessingException, match="both a need score and published"):
        run("asd:exportmap", {"WORKSPACE": str(workspace), "THEME": 3, "OUTPUT": str(tmp_path / "carte.png")})


def test_a_picture_is_drawn_at_the_resolution_asked(run, scored, tmp_path):
    from qgis.PyQt.QtGui import QImage

    target = tmp_path / "carte é.png"
    run("asd:exportmap", {"WORKSPACE": str(scored), "THEME": 0, "DPI": 100, "OUTPUT": str(target)})
    image = QImage(str(target))
    assert (image.width(), image.height()) == (1169, 826)
    colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
    assert len(colours) > 10


def test_a_workspace_without_result_is_refused_and_nothing_is_written(run, workspace, tmp_path):
    from qgis.core import QgsProcessingException

    target = tmp_path / "carte.png"
    with pytest.raises(QgsProcessingException, match="no need score yet"):
        run("asd:exportmap", {"WORKSPACE": str(workspace), "THEME": 0, "OUTPUT": str(target)})
    assert not target.exists()


def test_an_unknown_format_is_refused_naming_the_known_ones(run, scored, tmp_path):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match=r"\.png, \.pdf, \.svg"):
        run("asd:exportmap", {"WORKSPACE": str(scored), "THEME": 0, "OUTPUT": str(tmp_path / "carte.docx")})


def test_a_page_that_cannot_be_written_leaves_the_old_one_and_no_part(run, scored, tmp_path, monkeypatch):
    from qgis.core import QgsProcessingException

    from asd_plugin.reports import map_export

    target = tmp_path / "sortie" / "carte.png"
    target.parent.mkdir()
    target.write_text("old")
    monkeypatch.setattr(map_export, "_to_image", lambda *_: None)
    with pytest.raises(QgsProcessingException, match="could not be written"):
        run("asd:exportmap", {"WORKSPACE": str(scored), "THEME": 0, "OUTPUT": str(target)})
    assert target.read_text() == "old"
    assert os.listdir(target.parent) == ["carte.png"]


@pytest.mark.parametrize("absent", ["title", "subtitle", "source", "licence", "status"])
def test_a_page_without_one_of_its_lines_cannot_be_made(qgis_app, absent):
    from qgis.core import QgsProject, QgsRectangle

    from asd_plugin.domain.errors import AsdError
    from asd_plugin.reports.map_page import PageTexts, make_page

    lines = dict.fromkeys(("title", "subtitle", "source", "licence", "status"), "x")
    with pytest.raises(AsdError) as caught:
        make_page(QgsProject(), [], [], QgsRectangle(0, 0, 1, 1), PageTexts(**{**lines, absent: " "}), False)
    assert [item.fields["text"] for item in caught.value.problems] == [absent]


def test_in_arabic_the_legend_stands_at_the_left_and_inside_the_page(qgis_app, scored):
    from qgis.core import QgsLayoutItemLegend, QgsLayoutItemMap, QgsProject

    from asd_plugin.outputs.layer_group import add_group, group_extent
    from asd_plugin.reports.map_page import PageTexts, make_page

    project = QgsProject()
    layers = add_group(project, str(scored))
    texts = PageTexts(*["x"] * 5)
    for right_to_left in (False, True):
        shown = [layers["need"]]
        layout = make_page(project, shown, shown, group_extent(layers, project), texts, right_to_left)
        legend = next(item for item in layout.items() if isinstance(item, QgsLayoutItemLegend))
        picture = next(item for item in layout.items() if isinstance(item, QgsLayoutItemMap))
        assert (legend.pos().x() < picture.pos().x()) == right_to_left
        assert legend.pos().x() >= 0
        assert legend.pos().x() + legend.rect().width() <= 297
        assert not legend.sceneBoundingRect().intersects(picture.sceneBoundingRect())
