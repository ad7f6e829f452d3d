"""Tables out of the plugin, read back as GDAL, pandas-free Python and a spreadsheet would read them."""

import csv
import io
import math
import re
from zipfile import ZipFile

import pytest

ARABIC = "أولاد علي"
NASTY = ['=HYPERLINK("http://x","y")', "+212600000000", "-1+1", "@SUM(A1)", "\t=1+1", "＝1+1"]


@pytest.fixture()
def book(qgis_app):
    from asd_plugin.outputs.tables.book import NUMBER, WHOLE, Book, Column, make_sheet
    from asd_plugin.outputs.tables.reading_key import dictionary_sheet, sources_sheet

    columns = (
        Column("code", "Code", meaning="HCP code"),
        Column("name", "Name"),
        Column("value", "Value", NUMBER, "Share of people", "%", 2, status="status"),
        Column("rank", "Rank", WHOLE, status="status"),
        Column("status", "Status"),
    )
    records = [
        {"code": "06", "name": "Béni Mellal", "value": 1234.5678, "rank": 3, "status": "ok"},
        {"code": "06.181.", "name": ARABIC, "value": 12.0, "rank": 1, "status": "hidden_primary"},
        {"code": "007", "name": "Zéro", "value": 0.0, "rank": 2, "status": "imputed"},
        {"code": "01.051.01.01", "name": 'L\'«Été» & <fils> "x"', "value": math.nan, "rank": None, "status": "missing"},
        *({"code": f"1{n}", "name": text, "value": -1.5, "rank": 9, "status": "ok"} for n, text in enumerate(NASTY)),
    ]
    data = make_sheet("Data: [2024]/x?", columns, records)
    used = {record["status"] for record in records}
    sheets = (data, sources_sheet([("Source", "HCP"), ("Nothing", "")]), dictionary_sheet(columns, used))
    return Book("Comparaison «été»", sheets, right_to_left=True)


@pytest.fixture()
def workbook(book, tmp_path):
    from asd_plugin.outputs.tables.xlsx import xlsx_bytes

    path = tmp_path / "besoin.xlsx"
    path.write_bytes(xlsx_bytes(book))
    return path


def read_with_gdal(path):
    from osgeo import ogr

    source, sheets, types = ogr.Open(str(path)), {}, {}
    for number in range(source.GetLayerCount()):
        layer = source.GetLayer(number)
        fields = range(layer.GetLayerDefn().GetFieldCount())
        sheets[layer.GetName()] = [[feature.GetField(place) for place in fields] for feature in layer]
        for field in (layer.GetLayerDefn().GetFieldDefn(place) for place in fields):
            types.setdefault(field.GetName(), field.GetTypeName())
    return sheets, types


def test_a_workbook_read_back_keeps_codes_accents_arabic_types_and_gaps(workbook):
    sheets, types = read_with_gdal(workbook)
    rows = sheets["Data   2024  x"]
    assert [row[0] for row in rows][:4] == ["06", "06.181.", "007", "01.051.01.01"]
    assert rows[0][1:4] == ["Béni Mellal", 1234.5678, 3]
    assert rows[1][1] == ARABIC
    assert rows[2][2] == 0.0
    assert rows[3][1:4] == ['L\'«Été» & <fils> "x"', None, None]
    assert types["Code"] == "String"
    assert types["Value"] == "Real"
    assert types["Rank"] == "Integer"


def test_a_hidden_figure_is_in_no_part_of_the_workbook(workbook):
    sheets, _ = read_with_gdal(workbook)
    assert sheets["Data   2024  x"][1][2:4] == [None, None]
    with ZipFile(workbook) as package:
        assert "<v>12</v>" not in package.read("xl/worksheets/sheet1.xml").decode().replace('t="s"><v>12', "")


def test_no_text_becomes_a_formula(workbook, book):
    from qgis.PyQt.QtCore import QLocale

    from asd_plugin.charts.spreadsheet import Dialect, csv_bytes, spreadsheet_dialect

    with ZipFile(workbook) as package:
        pages = [package.read(name).decode() for name in package.namelist() if "worksheet" in name]
        styles = package.read("xl/styles.xml").decode()
    assert pages
    assert not any("<f>" in page or "<f " in page or 't="str"' in page for page in pages)
    assert 'numFmtId="49"' in styles  # text, also after an edit
    assert 'quotePrefix="1"' in styles
    text = csv_bytes(book.data.with_titles(), Dialect(";", ",")).decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text), delimiter=";"))
    assert [row[1] for row in rows[-len(NASTY) :]] == [f"'{text}" for text in NASTY]
    assert rows[-1][2] == "-1,5"  # a number keeps its sign
    assert spreadsheet_dialect(QLocale("en_US")) == Dialect(",", ".")


def test_the_sheets_explain_themselves(workbook):
    sheets, _ = read_with_gdal(workbook)
    assert list(sheets) == ["Data   2024  x", "Sources", "Dictionary"]
    assert sheets["Sources"][-1] == ["Source", "HCP"]
    assert len(sheets["Sources"]) <= 2  # GDAL takes titles over text for a row
    legend = {row[2]: row for row in sheets["Dictionary"]}
    assert legend["value"][3:5] == ["Share of people", "%"]
    for status in ("ok", "imputed", "missing", "not_asked", "hidden_primary", "hidden_secondary"):
        assert legend[status][3]
    assert legend["not_asked"][5] != legend["missing"][5]  # one is in the data, the other not


def test_the_workbook_is_well_formed_and_the_same_twice(book, workbook):
    from xml.dom.minidom import parseString

    from asd_plugin.outputs.tables.xlsx import xlsx_bytes

    assert workbook.read_bytes() == xlsx_bytes(book)
    with ZipFile(workbook) as package:
        assert package.testzip() is None
        for name in package.namelist():
            parseString(package.read(name))
        sheet = package.read("xl/worksheets/sheet1.xml").decode()
        declared = package.read("[Content_Types].xml").decode()
    assert 'rightToLeft="1"' in sheet
    assert 'state="frozen"' in sheet
    for name in re.findall(r'PartName="/([^"]+)"', declared):
        assert name in ZipFile(workbook).namelist()


def test_characters_that_xml_forbids_do_not_spoil_the_workbook(qgis_app, tmp_path):
    from asd_plugin.outputs.tables.book import Book, Column, make_sheet
    from asd_plugin.outputs.tables.xlsx import sheet_names, xlsx_bytes

    sheet = make_sheet("a" * 40, (Column("name", "Name"),), [{"name": "a\x00b\x0b"}, {"name": "_x000D_"}, {"name": ""}])
    many = Book("t", (sheet, sheet, make_sheet("''", (Column("n", "N"),), [])))
    path = tmp_path / "x.xlsx"
    path.write_bytes(xlsx_bytes(many))
    names = sheet_names(many)
    assert [len(name) <= 31 for name in names] == [True, True, True]
    assert len(set(names)) == 3
    from osgeo import ogr

    source = ogr.Open(str(path))
    assert "ab" in [feature.GetField(0) for feature in source.GetLayer(0)]
    with ZipFile(path) as package:
        assert "_x005F_x000D_" in package.read("xl/sharedStrings.xml").decode()


def test_a_csv_has_its_dictionary_beside_it(book, tmp_path):
    from asd_plugin.charts.spreadsheet import Dialect
    from asd_plugin.outputs.tables.delimited import save_csv

    path = tmp_path / "été.csv"
    beside = save_csv(book, str(path), Dialect(";", ","))
    assert beside.endswith("été_dictionary.csv")
    rows = list(csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig")), delimiter=";"))
    assert rows[0] == ["Code", "Name", "Value", "Rank", "Status"]
    assert rows[2][2:4] == ["", ""]
    explained = (tmp_path / "été_dictionary.csv").read_text(encoding="utf-8-sig")
    for words in ("HCP code", "hidden (small count)", "Comparaison «été»", "HCP"):
        assert words in explained


def test_a_folder_that_cannot_be_written_is_said(book, tmp_path):
    from asd_plugin.charts.spreadsheet import Dialect
    from asd_plugin.outputs.tables.delimited import save_csv

    with pytest.raises(OSError, match=r".+"):
        save_csv(book, str(tmp_path / "absent" / "x.csv"), Dialect(",", "."))


def test_pasted_html_keeps_codes_as_text_and_numbers_as_numbers(book):
    from qgis.PyQt.QtGui import QTextDocument

    from asd_plugin.charts.spreadsheet import Dialect
    from asd_plugin.outputs.tables.delimited import table_as_html

    html = table_as_html(book, Dialect(";", ","))
    assert "mso-number-format:'\\@'\">06</td>" in html
    assert 'x:num="1234.5678">1234,5678</td>' in html
    assert 'dir="rtl"' in html
    assert "<fils>" not in html
    document = QTextDocument()
    document.setHtml(html)
    assert ARABIC in document.toPlainText()
