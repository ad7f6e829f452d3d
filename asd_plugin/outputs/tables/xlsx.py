"""A workbook (Office Open XML) written with the standard library alone: the same book gives the same bytes.

GDAL's XLSX driver was tried first: it keeps codes as text, but sets no width, title row, reading direction or text
format, so that a code edited in the spreadsheet loses its zeros. Cells hold values only, never a formula.
"""

from __future__ import annotations

import io
import re
from html import escape
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from .book import TEXT, WHOLE, Book, Column, Sheet

MOST_CHARACTERS = 32767  # of a cell
SHEET_NAME = 31
NARROW, WIDE = 8, 60  # widths of columns, in characters
EPOCH = (1980, 1, 1, 0, 0, 0)
TEXT_STYLE, HEAD_STYLE, WHOLE_STYLE, FIRST_DECIMALS = 0, 1, 2, 3
MOST_DECIMALS = 6
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml"
HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_LIKE_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\]")


def xlsx_bytes(book: Book) -> bytes:
    """Return the book as an .xlsx file: titles that stay in view, figures as numbers, the rest as text."""
    texts: dict[str, int] = {}
    sheets = [_sheet(sheet, texts, book.right_to_left) for sheet in book.sheets]
    parts = {
        "[Content_Types].xml": _content_types(len(sheets)),
        "_rels/.rels": _relations(
            [("officeDocument", "xl/workbook.xml"), ("metadata/core-properties", "docProps/core.xml")]
        ),
        "docProps/core.xml": _core(book.title),
        "xl/workbook.xml": _workbook(book),
        "xl/_rels/workbook.xml.rels": _relations(
            [
                *(("worksheet", f"worksheets/sheet{number}.xml") for number in range(1, len(sheets) + 1)),
                ("styles", "styles.xml"),
                ("sharedStrings", "sharedStrings.xml"),
            ]
        ),
        "xl/styles.xml": _styles(),
        "xl/sharedStrings.xml": _shared(texts),
        **{f"xl/worksheets/sheet{number}.xml": text for number, text in enumerate(sheets, 1)},
    }
    stream = io.BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as package:
        for name, text in parts.items():
            package.writestr(ZipInfo(name, EPOCH), (HEADER + text).encode("utf-8"), ZIP_DEFLATED)
    return stream.getvalue()


def _sheet(sheet: Sheet, texts: dict[str, int], right_to_left: bool) -> str:
    rows = [_row(1, [_text_cell(_place(n, 1), c.title, HEAD_STYLE, texts) for n, c in enumerate(sheet.columns)])]
    for number, values in enumerate(sheet.rows, 2):
        cells = (_cell(_place(n, number), *pair, texts) for n, pair in enumerate(zip(values, sheet.columns)))
        rows.append(_row(number, cells))
    widths = "".join(
        f'<col min="{n}" max="{n}" width="{_width(sheet, n - 1)}" customWidth="1"/>'
        for n in range(1, len(sheet.columns) + 1)
    )
    direction = ' rightToLeft="1"' if right_to_left else ""
    area = f"A1:{_place(len(sheet.columns) - 1, len(sheet.rows) + 1)}"
    return (
        f'<worksheet xmlns="{MAIN}"><dimension ref="{area}"/><sheetViews><sheetView workbookViewId="0"{direction}>'
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
        f'<sheetFormatPr defaultRowHeight="15"/><cols>{widths}</cols><sheetData>{"".join(rows)}</sheetData>'
        f'<autoFilter ref="{area}"/></worksheet>'
    )


def _row(number: int, cells: Any) -> str:
    return f'<row r="{number}">{"".join(cells)}</row>'


def _cell(place: str, value: Any, column: Column, texts: dict[str, int]) -> str:
    if value is None:
        return ""
    if column.kind == TEXT:
        return _text_cell(place, value, TEXT_STYLE, texts)
    style = WHOLE_STYLE if column.kind == WHOLE else FIRST_DECIMALS + min(column.decimals, MOST_DECIMALS)
    return f'<c r="{place}" s="{style}"><v>{value:.10g}</v></c>'


def _text_cell(place: str, text: Any, style: int, texts: dict[str, int]) -> str:
    clean = _NOT_XML.sub("", str(text))[:MOST_CHARACTERS]
    return f'<c r="{place}" s="{style}" t="s"><v>{texts.setdefault(clean, len(texts))}</v></c>'


def _place(column: int, row: int) -> str:
    letters = ""
    number = column + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return f"{letters}{row}"


def _width(sheet: Sheet, column: int) -> int:
    longest = max((len(str(row[column])) for row in sheet.rows if isinstance(row[column], str)), default=0)
    return min(max(longest + 2, len(sheet.columns[column].title) + 4, NARROW), WIDE)


def _workbook(book: Book) -> str:
    sheets = "".join(
        f'<sheet name="{_escaped(name)}" sheetId="{number}" r:id="rId{number}"/>'
        for number, name in enumerate(sheet_names(book), 1)
    )
    return f'<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><sheets>{sheets}</sheets></workbook>'


def sheet_names(book: Book) -> list[str]:
    """Titles as a spreadsheet accepts them: 31 characters, no bracket, slash, colon; each once."""
    names: list[str] = []
    for number, sheet in enumerate(book.sheets, 1):
        name = _NOT_IN_NAMES.sub(" ", _NOT_XML.sub("", sheet.title))[:SHEET_NAME].strip("' ") or str(number)
        if name.casefold() in (other.casefold() for other in names):
            name = f"{name[: SHEET_NAME - 4]} ({number})"
        names.append(name)
    return names


def _styles() -> str:
    """Styles by number: text (also when edited later: quotePrefix), titles, whole numbers, 0 to 6 decimals."""
    formats = "".join(
        f'<numFmt numFmtId="{170 + n}" formatCode="#,##0{"." + "0" * n if n else ""}"/>'
        for n in range(MOST_DECIMALS + 1)
    )
    numbers = "".join(
        f'<xf numFmtId="{170 + n}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
        for n in range(MOST_DECIMALS + 1)
    )
    return (
        f'<styleSheet xmlns="{MAIN}"><numFmts count="{MOST_DECIMALS + 1}">{formats}</numFmts>'
        '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
        '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
        '<fills count="3"><fill><patternFill patternType="none"/></fill>'
        '<fill><patternFill patternType="gray125"/></fill>'
        '<fill><patternFill patternType="solid"><fgColor rgb="FFE8EEF4"/></patternFill></fill></fills>'
        '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
        f'<cellXfs count="{FIRST_DECIMALS + MOST_DECIMALS + 1}">'
        '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/>'
        '<xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" '
        'applyFill="1" quotePrefix="1"/>'
        '<xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
        f"{numbers}</cellXfs></styleSheet>"
    )


def _shared(texts: dict[str, int]) -> str:
    items = "".join(f'<si><t xml:space="preserve">{_escaped(text)}</t></si>' for text in texts)
    return f'<sst xmlns="{MAIN}" uniqueCount="{len(texts)}">{items}</sst>'


def _content_types(count: int) -> str:
    kinds = {
        "/xl/workbook.xml": f"{CONTENT}.sheet.main+xml",
        "/xl/styles.xml": f"{CONTENT}.styles+xml",
        "/xl/sharedStrings.xml": f"{CONTENT}.sharedStrings+xml",
        "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
        **{f"/xl/worksheets/sheet{n}.xml": f"{CONTENT}.worksheet+xml" for n in range(1, count + 1)},
    }
    overrides = "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in kinds.items())
    rels = "application/vnd.openxmlformats-package.relationships+xml"
    return (
        f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="{rels}"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _relations(parts: list[tuple[str, str]]) -> str:
    items = ""
    for number, (kind, target) in enumerate(parts, 1):
        family = f"{PACKAGE}/relationships/{kind}" if "/" in kind else f"{RELATIONS}/{kind}"
        items += f'<Relationship Id="rId{number}" Type="{family}" Target="{target}"/>'
    return f'<Relationships xmlns="{PACKAGE}/relationships">{items}</Relationships>'


def _core(title: str) -> str:
    return (
        f'<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{_escaped(title)}</dc:title></cp:coreProperties>'
    )


def _escaped(text: str) -> str:
    """XML text; what looks like Excel's own escape (_x000D_) is kept as it is read."""
    return escape(_LIKE_ESCAPE.sub("_x005F_", _NOT_XML.sub("", text)), quote=True)
