"""The printed and the HTML portrait say the same figures, in both languages, whole or not at all."""

import html
import os
import re
import shutil
import subprocess

import pytest

from tests.reports.portrait.conftest import make_scored, plain_text

CITY, HADIFA, HIGH, ZOUG = "01.051.01.01", "01.051.04.01", "01.061.01.01", "02.071.04.02"


@pytest.fixture()
def portrait(run, scored, tmp_path):
    """Run the algorithm; returns (results, pdf path, html path)."""

    def make(**more):
        pdf, page = tmp_path / "p.pdf", tmp_path / "p.html"
        asked = {"WORKSPACE": str(scored), "UNITS": HIGH, "OUTPUT": str(pdf), "HTML": str(page), **more}
        return run("asd:territoryportrait", asked), pdf, page

    return make


def page_text(path):
    """Text of an HTML page as people read it."""
    text = re.sub(r"<style>.*?</style>", " ", path.read_text(encoding="utf-8"), flags=re.S)
    return plain_text(html.unescape(re.sub(r"<[^>]+>", " ", text)))


def test_two_pages_a_commune_and_a_language(portrait, words_of):
    results, pdf, page = portrait(LANGUAGE=2, UNITS=f"{HIGH}, {CITY}")
    assert (results["UNITS_PRINTED"], results["PAGES"], results["FILES"]) == (2, 8, 2)
    info = subprocess.run(["pdfinfo", str(pdf)], capture_output=True, text=True, check=True).stdout
    assert re.search(r"Pages:\s+8", info)
    assert page.read_text(encoding="utf-8").count("<article") == 4


def test_names_in_both_scripts_and_the_score_can_be_searched(portrait, words_of):
    _, pdf, page = portrait(LANGUAGE=2)
    first, arabic = words_of(pdf, 1), words_of(pdf, 3)
    for text in (first, arabic, page_text(page)):
        assert "Ville Haute" in text
        assert "المدينة العليا" in text
        assert "70,0" in text


@pytest.mark.parametrize(
    ("code", "score"), [(CITY, "10,0"), (HADIFA, "30,0"), (HIGH, "70,0"), ("02.071.04.01", "90,0")]
)
def test_the_same_number_in_pdf_page_workspace_and_map_tip(portrait, scored, words_of, code, score):
    from asd_plugin.qgis_support.i18n import format_number, speaking
    from asd_plugin.workspace import open_workspace

    _, pdf, page = portrait(UNITS=code)
    with open_workspace(scored) as opened:
        recorded = opened.scores(opened.latest_score()["run_id"]).at[code, "score"]
    with speaking("fr"):
        assert format_number(recorded, 1) == score
    assert score in words_of(pdf, 1)
    text = page.read_text(encoding="utf-8")
    assert f"<span class='score'>{score}</span>" in text
    with open_workspace(scored) as opened:
        name = opened.units("commune").at[code, "name_fr"]
    assert re.search(rf"<title>{re.escape(name)}\W*{score}</title>", html.unescape(text))


def test_the_map_tip_of_the_need_layer_shows_the_score_of_the_portrait(scored, read_portrait):
    from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils, QgsProject

    from asd_plugin.outputs.layer_group import add_group
    from asd_plugin.qgis_support.i18n import speaking
    from asd_plugin.reports.portrait import wording

    project = QgsProject()
    with speaking("fr"):
        layer = add_group(project, str(scored))["need"]
    tips = {}
    for feature in layer.getFeatures():
        context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
        context.setFeature(feature)
        tips[feature["code"]] = plain_text(QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context))
    for code in (CITY, HADIFA, HIGH):
        with speaking("fr"):
            assert plain_text(wording.score_text(read_portrait(code).need.score)) in tips[code]


def test_communes_may_be_called_by_name_in_either_script(portrait):
    results, _, _ = portrait(UNITS="Ville Haute; عين البيضاء, 01.051.04.01")
    assert results["UNITS_PRINTED"] == 3


def test_every_figure_of_the_table_is_in_both(portrait, read_portrait, words_of):
    from asd_plugin.qgis_support.i18n import speaking
    from asd_plugin.reports.portrait import wording

    _, pdf, page = portrait(UNITS=CITY)
    printed, shown = words_of(pdf), page_text(page)
    found = read_portrait(CITY, "province")
    with speaking("fr"):
        texts = [wording.figure_text(line.own, found.indicators[line.indicator]) for line in found.lines]
    for text in map(plain_text, texts):
        assert text in printed
        assert text in shown


def test_hidden_is_said_and_never_zero(portrait, words_of):
    from asd_plugin.qgis_support.i18n import speaking, tr

    _, pdf, page = portrait(UNITS=HADIFA)
    with speaking("fr"):
        word, why = tr("hidden"), tr("The count is hidden to protect a small number of households; it is not zero.")
    for text in (words_of(pdf, 1), page_text(page)):
        assert text.count(word) >= 4
        assert plain_text(why) in text


def test_synthetic_data_say_so_on_every_page(portrait, words_of):
    _, pdf, _ = portrait()
    assert all("SYNTHETIQUE" in words_of(pdf, page) for page in (1, 2))


def test_an_unscored_commune_gets_a_page_that_says_so(portrait, words_of):
    from asd_plugin.qgis_support.i18n import speaking, tr

    _, pdf, page = portrait(UNITS=ZOUG)
    with speaking("fr"):
        said = plain_text(tr("Not ranked: too few indicators are known."))
    assert said in words_of(pdf, 1)
    assert said in page_text(page)


def test_the_page_asks_nobody_for_anything(portrait):
    _, _, page = portrait(LANGUAGE=2)
    text = page.read_text(encoding="utf-8")
    assert "<script" not in text
    assert "://" not in text
    assert "url(" not in text
    assert 'dir="rtl"' in text


def test_fonts_are_embedded_and_no_path_is_told(portrait, tmp_path):
    if shutil.which("pdffonts") is None:
        pytest.skip("needs pdffonts")
    _, pdf, page = portrait(LANGUAGE=2)
    rows = subprocess.run(["pdffonts", str(pdf)], capture_output=True, text=True, check=True).stdout.splitlines()[2:]
    assert rows
    assert all(" yes " in row for row in rows)
    assert str(tmp_path).encode() not in pdf.read_bytes()
    assert str(tmp_path) not in page.read_text(encoding="utf-8")


def test_a_province_is_an_atlas_by_name_in_either_script(portrait):
    results, _, _ = portrait(UNITS="", PROVINCE="al hoceima")
    assert results["UNITS_PRINTED"] == 3
    results, _, _ = portrait(UNITS="", PROVINCE="الحسيمة, 02")
    assert results["UNITS_PRINTED"] == 5


def test_a_folder_takes_one_file_a_commune_named_by_code(run, scored, tmp_path):
    folder = tmp_path / "fiches"
    asked = {"WORKSPACE": str(scored), "PROVINCE": "01.051", "FOLDER": str(folder), "FORMAT": 2}
    results = run("asd:territoryportrait", asked)
    assert results["FILES"] == 6
    assert sorted(os.listdir(folder))[:2] == [
        "SYNTHETIQUE_portrait_01.051.01.01.html",
        "SYNTHETIQUE_portrait_01.051.01.01.pdf",
    ]


def test_the_run_report_names_units_and_files_without_folders(run, scored, tmp_path):
    import json

    report = tmp_path / "r.json"
    asked = {"WORKSPACE": str(scored), "UNITS": CITY, "OUTPUT": str(tmp_path / "p.pdf"), "REPORT": str(report)}
    run("asd:territoryportrait", asked)
    found = json.loads(report.read_text(encoding="utf-8"))
    assert (found["units"], found["files"]) == ([CITY], ["p.pdf"])
    assert str(tmp_path) not in report.read_text(encoding="utf-8")


class Stopping:
    """Progress that asks to stop after so many steps."""

    def __init__(self, steps):
        self.left = steps

    def report(self, _share):
        self.left -= 1

    def cancelled(self):
        return self.left <= 0


def test_cancelled_an_atlas_leaves_nothing_and_a_folder_whole_files_only(scored, tmp_path):
    from asd_plugin.domain.errors import Cancelled
    from asd_plugin.reports.portrait.export import Wanted, export_portraits

    units = (CITY, HADIFA, HIGH)
    out = tmp_path / "out"
    out.mkdir()
    with pytest.raises(Cancelled):
        export_portraits(Wanted(str(scored), units, ("fr",), "country", pdf=out / "a.pdf"), Stopping(2))
    assert os.listdir(out) == []
    with pytest.raises(Cancelled):
        export_portraits(Wanted(str(scored), units, ("fr",), "country", folder=out), Stopping(2))
    left = [out / name for name in os.listdir(out)]
    assert len(left) == 2
    assert all(path.read_bytes().rstrip().endswith(b"%%EOF") for path in left)


def test_an_old_file_stays_until_the_new_one_is_whole(scored, tmp_path, monkeypatch):
    from asd_plugin.reports.portrait import export, printing

    def broken(*_):
        raise RuntimeError("ink")

    target = tmp_path / "a.pdf"
    target.write_text("old")
    monkeypatch.setattr(printing.PortraitPress, "print", broken)
    with pytest.raises(RuntimeError):
        export.export_portraits(export.Wanted(str(scored), (CITY,), ("fr",), "country", pdf=target), Stopping(9))
    assert target.read_text() == "old"
    assert not [name for name in os.listdir(tmp_path) if name.endswith(".part")]


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"UNITS": "99.999.01.01, 6.181"}, "«99.999.01.01», «6.181»"),
        ({"UNITS": ""}, "No commune to report on"),
        ({"UNITS": "", "PROVINCE": "Atlantide"}, "«Atlantide»"),
        ({"REFERENCE": 3}, "no peer families"),
        ({"OUTPUT": "", "HTML": ""}, "Nothing to write"),
        ({"TEMPLATE": "absent.qpt"}, "absent.qpt"),
    ],
)
def test_bad_input_is_refused_by_name_and_nothing_is_written(run, scored, tmp_path, more, said):
    from qgis.core import QgsProcessingException

    pdf = tmp_path / "p.pdf"
    asked = {"WORKSPACE": str(scored), "UNITS": CITY, "OUTPUT": str(pdf), **more}
    with pytest.raises(QgsProcessingException, match=re.escape(said)):
        run("asd:territoryportrait", asked)
    assert not pdf.exists()


def test_without_a_score_there_is_no_portrait(run, tmp_path, qgis_app):
    from qgis.core import QgsProcessingException

    from tests.builders import make_workspace

    path = make_workspace(tmp_path)
    with pytest.raises(QgsProcessingException, match="no need score yet"):
        run("asd:territoryportrait", {"WORKSPACE": str(path), "UNITS": CITY, "OUTPUT": str(tmp_path / "p.pdf")})


def test_unprotected_counts_are_refused(run, tmp_path, qgis_app):
    from qgis.core import QgsProcessingException

    path = make_scored(tmp_path, protection="none", threshold=0)
    with pytest.raises(QgsProcessingException, match=r"not protected|unprotected|protect"):
        run("asd:territoryportrait", {"WORKSPACE": str(path), "UNITS": CITY, "OUTPUT": str(tmp_path / "p.pdf")})
    assert not (tmp_path / "p.pdf").exists()
