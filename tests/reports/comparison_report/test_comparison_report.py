"""Two to twelve communes side by side: the portraits' figures, refusals, both formats."""

import html
import re
import shutil
import subprocess

import pytest

from tests.reports.portrait.conftest import make_scored, plain_text

UNITS = "01.051.01.01, 01.051.04.01, 01.061.01.01, 02.071.04.02"


@pytest.fixture()
def scored(tmp_path, qgis_app):
    return make_scored(tmp_path)


@pytest.fixture()
def compare(run, scored, tmp_path):
    def make(**more):
        pdf, page = tmp_path / "c.pdf", tmp_path / "c.html"
        asked = {"WORKSPACE": str(scored), "UNITS": UNITS, "OUTPUT": str(pdf), "HTML": str(page), **more}
        return run("asd:comparisonreport", asked), pdf, page

    return make


def text_of(pdf):
    if shutil.which("pdftotext") is None:
        pytest.skip("needs pdftotext")
    return plain_text(subprocess.run(["pdftotext", str(pdf), "-"], capture_output=True, text=True, check=True).stdout)


def test_scores_and_values_are_those_of_the_portraits(compare, scored):
    from asd_plugin.qgis_support.i18n import speaking
    from asd_plugin.reports.portrait import wording
    from asd_plugin.reports.portrait.making import make_portrait, make_provenance
    from asd_plugin.reports.portrait.reading import read_territory

    results, pdf, page = compare(LANGUAGE=2)
    assert (results["UNITS_COMPARED"], results["INDICATORS_COMPARED"], results["PAGES"]) == (4, 3, 4)
    printed = text_of(pdf)
    shown = plain_text(html.unescape(re.sub(r"<[^>]+>", " ", page.read_text(encoding="utf-8"))))
    territory = read_territory(str(scored))
    with speaking("fr"):
        for code in UNITS.split(", "):
            portrait = make_portrait(territory, code, "country", make_provenance(territory))
            texts = [
                wording.score_text(portrait.need.score),
                portrait.identity.names["fr"],
                portrait.identity.names["ar"],
            ]
            texts += [wording.figure_text(line.own, portrait.indicators[line.indicator]) for line in portrait.lines]
            for text in map(plain_text, texts):
                assert text in printed
                assert text in shown


def test_each_own_zone_is_said_when_they_differ(compare, scored):
    from asd_plugin.qgis_support.i18n import speaking, tr

    _, pdf, _ = compare(REFERENCE=0)
    with speaking("fr"):
        said = plain_text(tr("each compared with its own zone"))
    assert said in text_of(pdf)


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"UNITS": "01.051.01.01"}, "2 to 12 communes; 1 were given"),
        ({"UNITS": "01.051.01.01,99.999.01.01"}, "«99.999.01.01»"),
        ({"INDICATORS": "illiteracy_10_plus, happiness"}, "«happiness»"),
        ({"REFERENCE": 3}, "no peer families"),
        ({"OUTPUT": "", "HTML": ""}, "Nothing to write"),
    ],
)
def test_bad_input_is_refused_and_nothing_is_written(compare, tmp_path, more, said):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match=re.escape(said)):
        compare(**more)
    assert not list(tmp_path.glob("c.*"))


def test_thirteen_communes_are_too_many(qgis_app, scored):
    from asd_plugin.domain.errors import AsdError
    from asd_plugin.reports.comparison_report.record import make_comparison
    from asd_plugin.reports.portrait.making import make_provenance
    from asd_plugin.reports.portrait.reading import read_territory

    territory = read_territory(str(scored))
    codes = [f"99.999.01.{n:02d}" for n in range(13)]
    with pytest.raises(AsdError) as caught:
        make_comparison(territory, codes, (), "country", make_provenance(territory))
    assert [item.code for item in caught.value.problems] == ["comparison_unit_count", "report_unknown_units"]


def test_a_title_of_the_offices_own_prints(compare):
    _, pdf, page = compare(TITLE="Comité du 12 mars")
    assert "Comité du 12 mars" in text_of(pdf)
    assert "Comité du 12 mars" in page.read_text(encoding="utf-8")


def test_the_page_s_map_has_its_legend_in_each_language(compare):
    _, _, page = compare(LANGUAGE=2)
    text = page.read_text(encoding="utf-8")
    maps, legends = text.count("<figure>"), text.count('<ul class="legend">')
    assert (maps, legends) == (2, 2)
