"""One figure of the workspace, followed to every place a committee may read it: it is the same everywhere."""

import csv
import html
import re
import sqlite3
from contextlib import closing

import pytest

from tests.docks.comparison import test_dock
from tests.reports.portrait.conftest import make_scored, plain_text

A, HAUTE, ZOUG = test_dock.A, test_dock.HAUTE, test_dock.ZOUG
desk = test_dock.desk
INDICATOR = "illiteracy_10_plus"
FIGURES = {A: (37.4263, "37,4"), HAUTE: (61.2817, "61,3"), ZOUG: (48.9521, "49,0")}  # rounded by hand


@pytest.fixture()
def path(tmp_path, qgis_app):
    """A scored workspace whose three figures are no round numbers that could be met by chance."""
    made = make_scored(tmp_path)
    with closing(sqlite3.connect(made)) as connection, connection:
        for code, (value, _) in FIGURES.items():
            changed = connection.execute(
                "UPDATE asd_value SET value = ?, status = 'ok' WHERE unit_code = ? AND indicator_id = ?"
                " AND period = '2024' AND milieu = 'total'",
                (value, code, INDICATOR),
            )
            assert changed.rowcount == 1
    return str(made)


@pytest.fixture(params=["fr", "ar"])
def language(request):
    from asd_plugin.qgis_support.i18n import speaking

    with speaking(request.param):
        yield request.param


@pytest.fixture()
def shown(desk, path, language):
    """The dock on the workspace's own layers, three communes chosen."""
    from asd_plugin.outputs.layer_group import add_group

    desk.layers = add_group(desk.project, path)
    desk.dock.show()
    desk.settle()
    desk.presenter.choosing.choose_indicator(INDICATOR)
    for code in FIGURES:
        desk.presenter.choosing.add_unit(code)
    desk.settle()
    return desk


def figure_in(text):
    """The first figure with one decimal in a text, without invisible marks."""
    found = re.search(r"\d+[,.]\d", plain_text(text))
    return found.group(0).replace(".", ",") if found else ""


def test_table_chart_tip_clipboard_and_files_show_what_the_workspace_holds(shown, qgis_app, tmp_path):
    from asd_plugin.docks.comparison.widgets.table_model import CODE_ROLE, VALUE

    model = shown.dock.table.model()
    table = {model.index(row, 0).data(CODE_ROLE): model.index(row, VALUE).data() for row in range(model.rowCount())}
    for view in ("distribution", "bars"):
        shown.dock.view_chosen.emit(view)
        shown.settle()
        chart = {mark.code: mark.text for mark in shown.dock.views.chart.spec().marks}
        assert {code: figure_in(text) for code, text in chart.items()} == {c: t for c, (_, t) in FIGURES.items()}, view
    shown.dock.copy_asked.emit()
    copied = {cells[0]: cells for cells in (line.split("\t") for line in qgis_app.clipboard().text().splitlines())}
    shown.dock.ask_target = lambda suggested, ending: str(tmp_path / f"out.{ending}")
    shown.dock.export_asked.emit("csv")
    with open(tmp_path / "out.csv", encoding="utf-8-sig", newline="") as file:
        text = file.read()
    rows = list(csv.reader(text.splitlines(), delimiter=";" if ";" in text.splitlines()[0] else ","))
    for code, (value, printed) in FIGURES.items():
        assert figure_in(table[code]) == printed
        assert figure_in(shown.dock.views.chart._tip(code)) == printed
        assert any(_number(cell) == pytest.approx(value, abs=1e-9) for cell in copied[code])
        row = next(row for row in rows if code in row)
        assert any(_number(cell) == pytest.approx(value, abs=1e-9) for cell in row), row


def test_the_map_draws_and_tells_the_same_figure(shown):
    from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils

    layer = shown.layers[f"indicator:{INDICATOR}"]
    column = {unit.code: unit.value for unit in shown.presenter.figures.comparison.units}
    for code, (value, printed) in FIGURES.items():
        feature = next(layer.getFeatures(f"\"code\" = '{code}'"))
        assert feature["value"] == value == column[code]
        context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
        context.setFeature(feature)
        words = html.unescape(
            re.sub(r"<[^>]+>", " ", QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context))
        )
        assert figure_in(words) == printed


def test_the_printed_comparison_says_the_same_figure(shown, run, path, tmp_path, language):
    page = tmp_path / "report.html"
    asked = {"WORKSPACE": path, "UNITS": ",".join(FIGURES), "INDICATORS": INDICATOR, "HTML": str(page), "LANGUAGE": 2}
    run("asd:comparisonreport", asked)
    said = plain_text(html.unescape(re.sub(r"<[^>]+>", " ", page.read_text(encoding="utf-8"))))
    table = {row.code: row for row in _rows(shown)}
    for code, (value, printed) in FIGURES.items():
        assert table[code].value == value
        assert printed in said


def _rows(desk):
    from asd_plugin.docks.comparison.rows import rows_of

    return rows_of(desk.presenter.figures)


def _number(cell):
    try:
        return float(plain_text(cell).replace(",", "."))
    except ValueError:
        return None
