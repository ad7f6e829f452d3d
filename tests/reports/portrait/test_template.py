"""The office's template: moved and recoloured items print, mandatory ones cannot go, nothing is fetched."""

import re

import pytest

from asd_plugin.domain.errors import AsdError

CITY = "01.051.01.01"


@pytest.fixture()
def template(tmp_path):
    """A copy of the shipped French template with some text replaced."""
    from asd_plugin.reports.portrait.template import shipped

    def make(*changes):
        text = shipped("portrait", "fr").read_text(encoding="utf-8")
        for old, new in changes:
            assert re.search(old, text)
            text = re.sub(old, new, text)
        path = tmp_path / "bureau.qpt"
        path.write_text(text, encoding="utf-8")
        return path

    return make


def load(path):
    from qgis.core import QgsProject

    from asd_plugin.reports.portrait.printing import KNOWN
    from asd_plugin.reports.portrait.template import Template, shipped

    return Template(QgsProject(), path, KNOWN, shipped("portrait", "fr"))


@pytest.mark.parametrize("kind", ["portrait", "comparison"])
@pytest.mark.parametrize("language", ["fr", "ar"])
def test_shipped_templates_hold_every_id_on_two_a4_pages(qgis_app, kind, language):
    from qgis.core import QgsProject

    from asd_plugin.reports.comparison_report import export
    from asd_plugin.reports.portrait import printing
    from asd_plugin.reports.portrait.template import Template, shipped

    known = {"portrait": printing.KNOWN, "comparison": export.KNOWN}[kind]
    path = shipped(kind, language)
    found = Template(QgsProject(), path, known, path)
    assert known - set(found.by_id) == {"logo"}
    pages = found.layout.pageCollection()
    assert pages.pageCount() == 2
    sizes = {(pages.page(n).rect().width(), pages.page(n).rect().height()) for n in range(2)}
    assert sizes == {(210.0, 297.0)}


def test_the_arabic_template_is_the_french_one_in_a_mirror(qgis_app):
    from qgis.core import QgsProject

    from asd_plugin.reports.portrait.printing import KNOWN
    from asd_plugin.reports.portrait.template import Template, shipped

    sides = {code: shipped("portrait", code) for code in ("fr", "ar")}
    loaded = {code: Template(QgsProject(), path, KNOWN, path) for code, path in sides.items()}
    found = {code: template.by_id for code, template in loaded.items()}
    for id_ in ("map", "need_box", "strengths", "weaknesses", "title"):
        french, arabic = found["fr"][id_][0], found["ar"][id_][0]
        assert arabic.pagePos().x() == pytest.approx(210 - french.pagePos().x() - french.rect().width(), abs=0.01)
        assert arabic.pagePos().y() == pytest.approx(french.pagePos().y(), abs=0.01)


def test_a_shipped_template_says_nothing_about_itself(qgis_app):
    from asd_plugin.reports.portrait.template import shipped

    assert load(shipped("portrait", "fr")).notes == []


def test_deleted_and_unknown_ids_are_told(qgis_app, template):
    notes = {note.code: note.fields["ids"] for note in load(template(('id="trend"', 'id="tendance"'))).notes}
    assert notes == {"template_unknown_ids": ["tendance"], "template_missing_ids": ["trend"]}


@pytest.mark.parametrize("id_", ["sources", "date", "status"])
def test_a_template_without_source_date_or_status_is_refused(qgis_app, template, id_):
    with pytest.raises(AsdError) as caught:
        load(template((f'id="{id_}"', 'id="autre"')))
    assert [(item.code, item.fields["ids"]) for item in caught.value.problems] == [("template_lacks_mandatory", [id_])]


def test_what_is_no_template_is_refused(qgis_app, tmp_path):
    for content in ("", "not xml", "<qgis/>"):
        path = tmp_path / "x.qpt"
        path.write_text(content, encoding="utf-8")
        with pytest.raises(AsdError) as caught:
            load(path)
        assert caught.value.problems[0].code == "template_unreadable"


def test_a_picture_at_an_address_is_refused(qgis_app, tmp_path):
    from qgis.core import QgsLayoutItemPicture, QgsProject, QgsReadWriteContext

    from asd_plugin.reports.portrait.printing import KNOWN
    from asd_plugin.reports.portrait.template import Template, shipped

    own = shipped("portrait", "fr")
    template = Template(QgsProject(), own, KNOWN, own)
    layout = template.layout
    picture = QgsLayoutItemPicture(layout)
    picture.setId("logo")
    layout.addLayoutItem(picture)
    picture.setPicturePath("https" + "://example.org/logo.svg")
    path = tmp_path / "x.qpt"
    layout.saveAsTemplate(str(path), QgsReadWriteContext())
    with pytest.raises(AsdError) as caught:
        load(path)
    assert caught.value.problems[0].code == "template_reaches_out"


def test_an_offices_template_prints_with_its_own_words(run, scored, tmp_path, template, words_of):
    path = template(("PORTRAIT DE TERRITOIRE", "FICHE DU BUREAU"), ('id="services"', 'id="sans_usage"'))
    pdf = tmp_path / "p.pdf"
    run("asd:territoryportrait", {"WORKSPACE": str(scored), "UNITS": CITY, "OUTPUT": str(pdf), "TEMPLATE": str(path)})
    assert "FICHE DU BUREAU" in words_of(pdf, 1)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (r'visibility="1"([^>]*id="status")', r'visibility="0"\1'),
        (r'excludeFromExports="0"([^>]*id="status")', r'excludeFromExports="1"\1'),
        (r'(id="status"[^>]*)opacity="1"', r'\1opacity="0.1"'),
        (r'size="180,5.6,mm"([^>]*id="status")', r'size="180,0.4,mm"\1'),
        (r'positionOnPage="[0-9.]+,[0-9.]+,mm"([^>]*id="status"[^>]*) position="[0-9.]+,[0-9.]+,mm"',
         r'positionOnPage="900,200,mm"\1 position="900,200,mm"'),
    ],
    ids=["hidden", "left out of exports", "transparent", "flat", "off the paper"],
)  # fmt: skip
def test_a_mandatory_label_that_would_not_be_seen_is_as_good_as_absent(qgis_app, template, old, new):
    with pytest.raises(AsdError) as refused:
        load(template((old, new)))
    assert refused.value.problems[0].code == "template_lacks_mandatory"
    assert refused.value.problems[0].fields["ids"] == ["status"]
