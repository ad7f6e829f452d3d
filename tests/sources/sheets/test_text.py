"""CSV and text tables in every encoding and with every separator that offices send."""

import hashlib

import pytest

from asd_plugin.domain.errors import AsdError
from asd_plugin.domain.importing.layout import detect_layout
from asd_plugin.sources.sheets import list_sheets, read_sheet

FRENCH = "Code;Commune;Taux\n06.141.01.05;Aïn Béni Mathar;12,5\n06.141.01.07;Fès-Médina «Créée»;3,25\n"
ARABIC = "الرمز;الجماعة;النسبة\n06.141.01.05;سيدي علي;١٢٫٥\n06.141.01.07;واد;٣٫٢٥\n"
# The Windows table for Arabic holds the French letters too, but no Arabic-Indic digits.
ARABIC_WINDOWS = "الرمز;الجماعة;Commune créée;النسبة\n06.141.01.05;سيدي علي;Aïn;12,5\n06.141.01.07;واد;Fès;3,25\n"
NBSP = "\u00a0"


@pytest.fixture()
def read(tmp_path):
    def _read(content, written="utf-8", name="t.csv", **stated):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode(written))
        return read_sheet(str(path), **stated)

    return _read


def code(call):
    with pytest.raises(AsdError) as raised:
        call()
    assert len(raised.value.problems) == 1
    return raised.value.problems[0].code


@pytest.mark.parametrize(
    ("text", "written", "found"),
    [
        (FRENCH, "utf-8", "utf-8"),
        (FRENCH, "utf-8-sig", "utf-8-sig"),
        (FRENCH, "cp1252", "cp1252"),
        (FRENCH, "utf-16", "utf-16"),
        (FRENCH, "utf-16-le", "utf-16"),
        (FRENCH, "utf-16-be", "utf-16"),
        (ARABIC, "utf-8", "utf-8"),
        (ARABIC, "utf-16", "utf-16"),
        (ARABIC_WINDOWS, "cp1256", "cp1256"),
        (ARABIC_WINDOWS, "utf-8-sig", "utf-8-sig"),
    ],
)
def test_the_encoding_is_found_and_no_letter_is_lost(read, text, written, found):
    got = read(text, written)
    assert got.encoding == found and got.separator == ";"
    expected = [tuple(line.split(";")) for line in text.splitlines()]
    assert list(got.sheet.rows) == expected


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_the_separator_is_found(read, separator):
    rows = [
        ["Code", "Commune", "n"],
        ["06.141.01.05", "Aïn; Béni" if separator != ";" else "Aïn", "12"],
        ["06.141.01.07", "B", "3"],
    ]
    got = read("\n".join(separator.join(row) for row in rows))
    assert got.separator == separator and list(got.sheet.rows) == [tuple(row) for row in rows]


def test_decimal_commas_in_every_cell_do_not_make_the_comma_a_separator(read):
    got = read("Titre, de la table\n\nCode;a;b\n01;1,5;2,5\n02;3,5;4,5\n03;5,5;6,5\nSource : HCP, 2024\n")
    assert got.separator == ";"
    found = detect_layout(got.sheet)
    assert (found.header_rows, found.first_row, found.last_row) == ((3,), 4, 6)
    assert found.note_rows == (1, 7) and [c.decimal for c in found.columns[1:]] == [",", ","]


def test_blank_lines_keep_row_numbers_and_excel_s_sep_line_is_obeyed(read):
    got = read("sep=|\n\nCode|n;m\n06.141.01.05|4\n06.141.01.07|5\n")
    assert got.separator == "|" and got.sheet.rows[2] == ("Code", "n;m") and got.sheet.rows[1] == (None, None)
    assert detect_layout(got.sheet).header_rows == (3,)


def test_quotes_with_separators_and_line_ends_inside(read):
    got = read('Code;Nom;n\r\n01;"a; ""b""\r\nc";3\r\n')
    assert got.sheet.rows[1] == ("01", 'a; "b"\r\nc', "3")


def test_thousands_parted_by_unbreakable_blanks_and_lost_zeros(read):
    got = read(f"Code;Commune;Population\n1410105;A;1{NBSP}234\n1410107;B;12{NBSP}345\n15110101;C;3\n", "cp1252")
    found = detect_layout(got.sheet)
    assert found.columns[0].lost_zeros and found.columns[2].thousands == " "


def test_rows_of_unequal_length_are_squared(read):
    got = read("a;b;c\n1\n1;2;3;;\n")
    assert got.sheet.rows == (("a", "b", "c"), ("1", None, None), ("1", "2", "3"))


def test_what_is_stated_is_obeyed_or_refused(read):
    assert read("a,b;c\n1,2;3\n", separator=",").sheet.rows[0] == ("a", "b;c")
    assert read(FRENCH, "cp1252", encoding="Windows-1252").encoding == "cp1252"
    assert code(lambda: read(FRENCH, "cp1252", encoding="utf-8")) == "sheet_encoding_wrong"
    assert code(lambda: read(FRENCH, encoding="klingon")) == "sheet_encoding_unknown"
    assert code(lambda: read(FRENCH, separator="x")) == "sheet_separator_unknown"


@pytest.mark.parametrize(
    ("content", "name", "expected"),
    [
        (b"", "t.csv", "sheet_empty"),
        (b"\n\n;;\n", "t.csv", "sheet_empty"),
        (b"a;b\x00c\n1;2\n", "t.csv", "sheet_not_text"),
        (bytes(range(256)) * 40, "t.csv", "sheet_not_text"),
        (b'a;b\n"1;2\n3;4\n', "t.csv", "sheet_quotes_wrong"),
        (b"<html><table><tr><td>1</td></tr></table></html>", "t.xls", "sheet_is_page"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "t.xls", "sheet_old_or_locked"),
        (b"%PDF-1.4 a;b", "t.csv", "sheet_kind_unknown"),
        (b"not a workbook", "t.xlsx", "sheet_damaged"),
        (b"x", "t.gpkg", "sheet_damaged"),
        (b"PK\x03\x04 not a zip", "t.csv", "sheet_damaged"),
        (b"SQLite format 3\x00" + bytes(2000), "t.gpkg", "sheet_damaged"),
    ],
)
def test_a_file_that_is_no_table_gives_one_clear_problem(read, content, name, expected):
    assert code(lambda: read(content, name=name)) == expected


def test_absent_files_and_folders(tmp_path):
    assert code(lambda: read_sheet(str(tmp_path / "gone.csv"))) == "file_unreadable"
    assert code(lambda: read_sheet(str(tmp_path))) == "file_unreadable"
    assert code(lambda: read_sheet("a\0b")) == "file_unreadable"


def test_too_many_columns_are_refused_before_memory_goes(read):
    assert code(lambda: read(";" * 5_000 + "\n1;2\n")) == "sheet_too_large"
    # Rows of one cell and one row of many: squared, they would be a thousand million cells.
    assert code(lambda: read("1\n" * 600_000 + ";" * 1_900 + "1\n", separator=";")) == "sheet_too_large"


def test_the_fingerprint_is_the_file_s_and_a_path_may_be_arabic(tmp_path):
    folder = tmp_path / "معطيات مكتب"
    folder.mkdir()
    path = folder / "جدول الجماعات.csv"
    path.write_text(FRENCH, encoding="utf-8")
    assert read_sheet(str(path)).sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert [(one.rows, one.columns) for one in list_sheets(str(path))] == [(3, 3)]


def test_codes_kept_as_text_by_a_formula_or_an_apostrophe(read):
    text = 'Code;Nom;Vide\n="06.141.01.05";M\'diq;=""\n\'06.141.01.07;\'Ain;=1+1\n'
    found = read(text)
    rows = (found[0] if isinstance(found, tuple) else found.sheet).rows
    assert rows[1:] == (("06.141.01.05", "M'diq", None), ("06.141.01.07", "'Ain", "=1+1"))
