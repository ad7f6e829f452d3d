"""Table, clipboard and CSV: exact contents, plain numbers, missing told from zero."""

import csv
import io

import pytest

from tests.docks.comparison.conftest import make_data

A, B, ALI_1, HAUTE, ALI_2, ZOUG = [
    "01.051.01.01",
    "01.051.04.01",
    "01.051.04.03",
    "01.061.01.01",
    "02.071.04.01",
    "02.071.04.02",
]


def dialect(separator=",", decimal="."):
    from asd_plugin.charts.spreadsheet import Dialect

    return Dialect(separator, decimal)


def test_clipboard_text_is_exact(figures):
    from asd_plugin.docks.comparison.sharing.book import book_of
    from asd_plugin.outputs.tables.delimited import table_as_text

    lines = table_as_text(book_of(figures([A, ZOUG])), dialect()).split("\n")
    assert lines[0].split("\t") == [
        "Code", "Commune", "Province", "Indicator (code)", "Indicator", "Period", "Milieu", "Unit", "Value",
        "Status (code)", "Status", "Reference code", "Reference zone", "Reference value", "Reference basis", "Gap",
        "Gap (robust z)", "Robust z", "Rank", "Units ranked", "Rank in the zone", "Units of the zone ranked",
        "Need percentile", "Need percentile in the family", "Source", "Licence",
    ]  # fmt: skip
    # known: 10 20 30 40 50 12 14 16 -> median 18, distances 8 2 12 22 32 6 4 2, their median 7
    assert lines[1].split("\t") == [
        A, "Aïn Béïda", "Al Hoceïma", "illiteracy", "Illiteracy", "2024", "urban and rural", "% of people", "10",
        "ok", "published", "MA", "Morocco", "22", "published for the zone", "-12",
        f"{-12 / (1.4826 * 7):.10g}", f"{-8 / (1.4826 * 7):.10g}", "8", "8", "8", "8", "0", "",
        "HCP, RGPH 2024, table 1", "CC BY 4.0, recomputed",
    ]  # fmt: skip
    cells = dict(zip(lines[0].split("\t"), lines[2].split("\t")))
    assert (cells["Value"], cells["Status"]) == ("", "missing")
    assert [cells[title] for title in ("Gap", "Gap (robust z)", "Robust z", "Rank", "Need percentile")] == [""] * 5
    assert lines[3:] == [""]


def test_csv_opens_in_excel_with_accents_and_arabic_and_comes_back_equal(figures):
    from asd_plugin.charts.spreadsheet import csv_bytes
    from asd_plugin.docks.comparison.sharing.book import book_of

    book = book_of(figures([A, ALI_2], "road"))
    data = csv_bytes(book.data.with_titles(), dialect(";", ","))
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig")), delimiter=";"))
    assert [row["Commune"] for row in rows] == ["Aïn Béïda", "Oulad Ali (L'Oasis)"]
    assert (rows[0]["Value"], rows[0]["Status"]) == ("", "not asked here")
    assert rows[1]["Value"] == "4"
    # known 1.5 2.5 4 1 1 1: median 1.25, MAD 0.25
    assert rows[1]["Gap (robust z)"] == f"{2 / (1.4826 * 0.25):.10g}".replace(".", ",")
    assert b"\r\n" in data


def test_numbers_are_plain_and_unrounded(figures):
    from asd_plugin.charts.spreadsheet import plain_cell

    assert plain_cell(1234567.5, ".") == "1234567.5"
    assert plain_cell(0.1 + 0.2, ",") == "0,3"
    assert plain_cell(0.0, ".") == "0"
    assert plain_cell(None, ".") == ""
    assert plain_cell(12, ",") == "12"


@pytest.mark.parametrize(
    ("name", "expected"), [("fr_MA", (";", ",")), ("ar_MA", (";", ",")), ("en_US", (",", ".")), ("C", (",", "."))]
)
def test_the_dialect_is_that_of_the_computers_spreadsheet(qgis_app, name, expected):
    from qgis.PyQt.QtCore import QLocale

    from asd_plugin.charts.spreadsheet import spreadsheet_dialect

    found = spreadsheet_dialect(QLocale(name))
    assert (found.separator, found.decimal) == expected


@pytest.fixture()
def table(figures):
    from asd_plugin.charts.palette import paper
    from asd_plugin.docks.comparison.rows import rows_of
    from asd_plugin.docks.comparison.widgets.table_model import ComparisonTable, SortedTable

    model, proxy = ComparisonTable(), SortedTable()
    proxy.setSourceModel(model)
    shown = figures([A, HAUTE, ZOUG, B, ALI_2])
    model.show_rows(rows_of(shown), shown.indicator, paper())
    proxy.keep = model
    return proxy


def column(proxy, index):
    return [proxy.index(row, index).data() for row in range(proxy.rowCount())]


def test_table_sorts_by_value_not_by_text_and_missing_stays_last(table):
    from qgis.PyQt.QtCore import Qt

    from asd_plugin.docks.comparison.widgets.table_model import CODE_ROLE, GAP, VALUE

    for index in (VALUE, GAP):
        table.sort(index, Qt.SortOrder.AscendingOrder)
        assert [table.index(r, 0).data(CODE_ROLE) for r in range(5)] == [A, B, HAUTE, ALI_2, ZOUG]
        table.sort(index, Qt.SortOrder.DescendingOrder)
        assert [table.index(r, 0).data(CODE_ROLE) for r in range(5)] == [ALI_2, HAUTE, B, A, ZOUG]


def test_missing_is_shown_nd_and_explained(table):
    from qgis.PyQt.QtCore import Qt

    from asd_plugin.docks.comparison.widgets.table_model import GAP, RANK, STATUS, VALUE

    row = 2
    assert [table.index(row, c).data() for c in (VALUE, GAP, RANK, STATUS)] == ["n.d.", "n.d.", "n.d.", "missing"]
    assert "no figure" in table.index(row, VALUE).data(Qt.ItemDataRole.ToolTipRole)


def test_cells_are_written_as_the_agency_writes(table):
    from asd_plugin.docks.comparison.widgets.table_model import GAP, PERCENTILE, RANK, REFERENCE, VALUE
    from asd_plugin.qgis_support.i18n import format_number

    assert column(table, VALUE)[0] == format_number(10, 1) + "\u00a0%"
    assert column(table, GAP)[:2] == [format_number(-12, 1), "+" + format_number(18, 1)]
    assert column(table, RANK)[0] == "8 of 8"
    assert column(table, REFERENCE)[0] == format_number(22, 1) + "\u00a0%"
    assert column(table, PERCENTILE)[0] == "0"


def test_headers_say_what_rank_one_is(table):
    from qgis.PyQt.QtCore import Qt

    from asd_plugin.docks.comparison.widgets.table_model import RANK

    tip = table.headerData(RANK, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert "rank 1 = highest need" in tip


def test_sentences_are_written_from_the_figures(figures):
    from asd_plugin.docks.comparison.sentences import data_status, distribution_sentence, gap_sentence, spread_note
    from asd_plugin.qgis_support.i18n import format_number as number

    data = make_data(national=False)
    shown = figures([A, HAUTE, ZOUG], data=data)
    comparison, indicator = shown.comparison, shown.indicator
    assert distribution_sentence(comparison, indicator, data) == (
        f"From Ville Haute ({number(40, 1)}\u00a0%, rank 2 of 8) to Aïn Béïda ({number(10, 1)}\u00a0%, rank 8); "
        "rank 1 = highest need. No figure: Zoug."
    )
    assert gap_sentence(comparison, indicator, data) == (
        f"Above the reference: 1 of 2. Widest gap: Ville Haute, +{number(18, 1)} percentage points against Morocco "
        f"({number(22, 1)}\u00a0%). No figure: Zoug."
    )
    assert data_status(comparison) == "Values for 8 of 9 communes (1 missing)"
    assert "Ranks count the 8 communes of this workspace." in spread_note(comparison, indicator, None, data)
    one = figures([A])
    assert distribution_sentence(one.comparison, indicator, data).startswith("Aïn Béïda: ")
    none = figures([ZOUG])
    assert distribution_sentence(none.comparison, indicator, data) == "None of the chosen units has a figure."
    assert gap_sentence(none.comparison, indicator, data) == "No gap can be computed for the chosen units."


def test_a_reference_that_is_not_published_is_said(figures):
    from asd_plugin.docks.comparison.sentences import basis_note

    shown = figures([A, ALI_2], "road", reference="region")
    note = basis_note(shown.comparison, shown.data)
    assert "Région Une: no published figure; mean of 2 communes weighted by population." in note
    assert "Région d'Été: no published figure; mean of 4 communes" in note


def test_context_indicators_do_not_speak_of_need(figures):
    from asd_plugin.docks.comparison.sentences import gap_ends, rank_meaning

    indicator = dict(figures([A]).indicator)
    assert gap_ends(indicator) == ("less need than the reference", "more need than the reference")
    assert gap_ends({**indicator, "direction": -1}) == ("more need than the reference", "less need than the reference")
    context = {**indicator, "use": "context"}
    assert gap_ends(context) == ("below the reference", "above the reference")
    assert rank_meaning(context) == "rank 1 = highest value"
    assert rank_meaning({**context, "direction": -1}) == "rank 1 = lowest value"


def test_every_status_has_its_own_words(qgis_app):
    from asd_plugin.docks.comparison.sentences import missing_reason, status_word

    statuses = ("ok", "missing", "not_asked", "imputed", "hidden_primary")
    assert len({status_word(s) for s in statuses}) == 5
    assert len({missing_reason(s) for s in ("missing", "not_asked", "hidden_primary")}) == 3
    assert status_word("hidden_secondary") == status_word("hidden_primary")


def test_in_arabic_a_number_keeps_its_sign_on_its_left_and_percent_on_its_right(figures, monkeypatch):
    from asd_plugin.docks.comparison import sentences
    from asd_plugin.qgis_support import written

    indicator = figures([A]).indicator
    monkeypatch.setattr(written, "language", lambda: "ar")
    text = sentences.figure(-2.0, indicator)
    assert (text[0], text[-2:]) == ("\u202a", "%\u202c")
    road = sentences.figure(2.0, {**indicator, "unit": {"ar": "كلم"}})
    assert road.endswith("\u202c\u00a0كلم")  # an Arabic unit reads right-to-left, outside
    assert "\u202a" not in sentences.figure(None, indicator)


def test_a_yes_or_no_figure_has_no_unit(figures):
    from asd_plugin.docks.comparison.sentences import gap_unit, unit_suffix

    indicator = {**figures([A]).indicator, "unit": {"en": "0/1"}}
    assert (unit_suffix(indicator), gap_unit(indicator)) == ("", "")
