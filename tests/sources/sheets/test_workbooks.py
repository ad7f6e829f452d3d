"""XLSX and ODS: every digit, every zero and every row number as in the file."""

import zipfile
from pathlib import Path

import pytest

from asd_plugin.domain.errors import AsdError
from asd_plugin.domain.importing.layout import detect_layout
from asd_plugin.sources.sheets import SheetInfo, list_sheets, read_sheet

ROWS = [
    ["Tableau 1 : Communes", None, None, None, None],
    [None] * 5,
    ["Code", "Commune", "Population", None, "Taux"],
    [None, None, 2014, 2024, "%"],
    ["06.141.01.05", "Aïn & <Béni>", 1234, 1500, 0.30000000000000004],
    ["06.141.01.07", "سيدي علي", 98765432101, 7, 1e-3],
    [1410109, "0012", None, 1.234, "1.234"],
    [None, "Total", 98765433335, 1507, None],
]


def code(call):
    with pytest.raises(AsdError) as raised:
        call()
    assert len(raised.value.problems) == 1
    return raised.value.problems[0].code


@pytest.fixture(params=["xlsx", "ods"])
def book(request, made, tmp_path):
    def _book(sheets, **more):
        return getattr(made, request.param)(tmp_path / f"book.{request.param}", sheets, **more)

    return _book


def test_cells_come_as_the_file_holds_them(book):
    got = read_sheet(book({"Données 2024": ROWS}))
    assert got.sheet.name == "Données 2024" and got.encoding == got.separator == ""
    assert got.sheet.rows == tuple(tuple(row) for row in ROWS)
    assert [type(cell) for cell in got.sheet.rows[6]] == [int, str, type(None), float, str]


def test_merged_headings_totals_and_codes_stored_as_numbers(book):
    found = detect_layout(read_sheet(book({"S": ROWS})).sheet)
    assert found.header_rows == (3, 4) and (found.first_row, found.last_row) == (5, 8)
    assert [column.name for column in found.columns] == [
        "Code",
        "Commune",
        "Population / 2014",
        "Population / 2024",
        "Taux / %",
    ]
    assert found.columns[0].lost_zeros and found.total_rows == (8,)


def test_sheets_are_listed_in_their_order_and_chosen_by_name(book):
    path = book({"Un": ROWS, "Deux & trois": [["a", "b"], [1, 2]], "ثلاثة": [["x"]]})
    assert list_sheets(path) == [SheetInfo("Un", 8, 5), SheetInfo("Deux & trois", 2, 2), SheetInfo("ثلاثة", 1, 1)]
    assert read_sheet(path, "Deux & trois").sheet.rows == (("a", "b"), (1, 2))
    assert code(lambda: read_sheet(path, "Quatre")) == "sheet_absent"


def test_the_kind_is_told_by_content_whatever_the_name(book, tmp_path):
    odd = tmp_path / "envoi.csv"
    odd.write_bytes(Path(book({"S": ROWS})).read_bytes())
    if zipfile.ZipFile(odd).namelist()[0] == "mimetype":
        assert code(lambda: read_sheet(str(odd))) == "sheet_ods_renamed"
    else:
        assert read_sheet(str(odd)).sheet.rows[0][0] == "Tableau 1 : Communes"


def test_an_empty_sheet_is_said(book):
    assert code(lambda: read_sheet(book({"S": []}))) == "sheet_empty"


def test_settings_of_the_process_are_left_as_they_were(book):
    from osgeo import gdal

    before = [gdal.GetConfigOption(f"OGR_{kind}_HEADERS") for kind in ("XLSX", "ODS")]
    read_sheet(book({"S": ROWS}))
    assert [gdal.GetConfigOption(f"OGR_{kind}_HEADERS") for kind in ("XLSX", "ODS")] == before


def test_dates_percents_formulas_and_truth_values_in_xlsx(made, tmp_path):
    cells = [(45352, made.DATE), (45352.5, made.DATE), (0.125, made.PERCENT), b'<c r="PLACE" t="str"><f>A1</f><v>0012</v></c>',  # noqa: E501
             b'<c r="PLACE"><f>1+1</f><v>2</v></c>', b'<c r="PLACE" t="e"><v>#N/A</v></c>']  # fmt: skip
    got = read_sheet(made.xlsx(tmp_path / "d.xlsx", {"S": [["a", "b", "c", "d", "e", "f"], cells]}))
    assert got.sheet.rows[1][0] == "2024-03-01" and str(got.sheet.rows[1][1]).startswith("2024-03-01")
    assert got.sheet.rows[1][2:] == (0.125, "0012", 2, "#N/A")


def test_repeated_rows_and_cells_dates_and_percents_in_ods(made, tmp_path):
    date = b'<table:table-cell office:value-type="date" office:date-value="2024-03-01"/>'
    row = made.ods_cell("06.141.01.05") + made.ods_cell(5, 2) + made.ods_cell((0.125,)) + made.ods_cell(date)
    body = '<table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row>'
    body += f'<table:table-row table:number-rows-repeated="2">{row}</table:table-row>'
    got = read_sheet(made.ods(tmp_path / "d.ods", {}, raw={"S": body}))
    assert got.sheet.rows == ((None,) * 5,) * 3 + (("06.141.01.05", 5, 5, 0.125, "2024-03-01"),) * 2


def test_a_missing_driver_is_said(book, monkeypatch):
    from osgeo import gdal

    path = book({"S": ROWS})
    monkeypatch.setattr(gdal, "GetDriverByName", lambda name: None)
    assert code(lambda: read_sheet(path)) == "sheet_driver_missing"


def test_a_zip_that_unpacks_to_too_much_is_refused_unread(tmp_path, monkeypatch):
    from asd_plugin.sources.sheets import packed

    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as box:
        box.writestr("xl/workbook.xml", b" " * 40_000_000)
    monkeypatch.setattr(packed, "MAX_UNPACKED", 10_000_000)
    assert code(lambda: read_sheet(str(path))) == "sheet_unpacks_too_big"


@pytest.mark.parametrize(
    "xml",
    [
        '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="ZZ1048576"><v>1</v></c></row></sheetData>',  # noqa: E501
        '<sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData>',
        '<sheetData><row r="999999999"><c r="A1"><v>1</v></c></row></sheetData>',
    ],
)
def test_a_cell_far_away_does_not_fill_the_memory(made, tmp_path, xml):
    raw = f'<worksheet xmlns="{made.MAIN}">{xml}</worksheet>'
    path = made.xlsx(tmp_path / "far.xlsx", {}, raw_sheets={"S": raw})
    assert code(lambda: read_sheet(path)) == "sheet_too_large"
    assert code(lambda: list_sheets(path)) == "sheet_too_large"


def test_repeats_without_end_in_ods_do_not_fill_the_memory(made, tmp_path):
    for rows, columns in ((1_000_000, 1_000), (10**11, 1), (1, 10**11), (3, 16_384)):
        row = made.ods_cell(5, columns)
        body = f'<table:table-row table:number-rows-repeated="{rows}">{row}</table:table-row>'
        path = made.ods(tmp_path / "far.ods", {}, raw={"S": body})
        assert code(lambda path=path: read_sheet(path)) == "sheet_too_large"


def test_entities_that_grow_are_refused(made, tmp_path):
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet>&b;</worksheet>'
    assert code(lambda: read_sheet(made.xlsx(tmp_path / "e.xlsx", {}, raw_sheets={"S": bomb}))) == "sheet_damaged"


def test_broken_xml_inside_a_whole_zip_is_refused(made, tmp_path):
    raw = f'<worksheet xmlns="{made.MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row'
    assert code(lambda: read_sheet(made.xlsx(tmp_path / "b.xlsx", {}, raw_sheets={"S": raw}))) in (
        "sheet_damaged",
        "sheet_empty",
    )


def test_a_zip_that_is_no_workbook(tmp_path):
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as box:
        box.writestr("a.txt", "a")
    assert code(lambda: read_sheet(str(path))) == "sheet_kind_unknown"
