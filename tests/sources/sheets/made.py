"""Workbooks made by hand, byte by byte, as Excel and LibreOffice would lay them out."""

import zipfile
from html import escape

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
STYLES = (
    f'<styleSheet xmlns="{MAIN}"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/></cellXfs>'
    "</styleSheet>"
)
DATE, PERCENT = 1, 2


def letters(column):
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


def cell_xml(row, column, value):
    """A value as Excel writes it: str as text, (number, style) with a style, raw XML as bytes."""
    place = f"{letters(column)}{row}"
    if value is None:
        return ""
    if isinstance(value, bytes):
        return value.decode().replace("PLACE", place)
    if isinstance(value, str):
        return f'<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{escape(value)}</t></is></c>'
    number, style = value if isinstance(value, tuple) else (value, 0)
    return f'<c r="{place}" s="{style}"><v>{number!r}</v></c>'


def sheet_xml(rows, merges=()):
    lines = "".join(
        f'<row r="{k}">' + "".join(cell_xml(k, c, value) for c, value in enumerate(row)) + "</row>"
        for k, row in enumerate(rows, 1)
        if any(value is not None for value in row)
    )
    merged = "".join(f'<mergeCell ref="{one}"/>' for one in merges)
    merged = f"<mergeCells>{merged}</mergeCells>" if merges else ""
    body = f'<worksheet xmlns="{MAIN}"><sheetData>{lines}</sheetData>{merged}</worksheet>'
    return f'<?xml version="1.0" encoding="UTF-8"?>{body}'


def xlsx(path, sheets, merges=(), raw_sheets=None):
    """Write an XLSX; ``sheets``: {name: rows}; ``raw_sheets``: {name: XML text} in their place."""
    parts = {name: sheet_xml(rows, merges) for name, rows in sheets.items()} | (raw_sheets or {})
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as box:
        override = "".join(
            f'<Override PartName="/xl/worksheets/sheet{k}.xml" '
            'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>'
            for k in range(1, len(parts) + 1)
        )
        box.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{TYPES}"><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" '
            'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
            + override
            + "</Types>",
        )
        one = f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/>'
        box.writestr("_rels/.rels", f'<Relationships xmlns="{PACKAGE}">{one}</Relationships>')
        listed = "".join(f'<sheet name="{escape(n)}" sheetId="{k}" r:id="rId{k}"/>' for k, n in enumerate(parts, 1))
        box.writestr(
            "xl/workbook.xml", f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{listed}</sheets></workbook>'
        )
        related = "".join(
            f'<Relationship Id="rId{k}" Type="{OFFICE}/worksheet" Target="worksheets/sheet{k}.xml"/>'
            for k in range(1, len(parts) + 1)
        )
        styles = f'<Relationship Id="rId99" Type="{OFFICE}/styles" Target="styles.xml"/>'
        box.writestr(
            "xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{PACKAGE}">{related}{styles}</Relationships>'
        )
        box.writestr("xl/styles.xml", STYLES)
        for k, xml in enumerate(parts.values(), 1):
            box.writestr(f"xl/worksheets/sheet{k}.xml", xml)
    return str(path)


def ods_cell(value, repeated=1):
    times = f' table:number-columns-repeated="{repeated}"' if repeated > 1 else ""
    if value is None:
        return f"<table:table-cell{times}/>"
    if isinstance(value, bytes):
        return value.decode()
    if isinstance(value, str):
        return (
            f'<table:table-cell office:value-type="string"{times}><text:p>{escape(value)}</text:p></table:table-cell>'
        )
    kind, number = ("percentage", value[0]) if isinstance(value, tuple) else ("float", value)
    start = f'<table:table-cell office:value-type="{kind}" office:value="{number!r}"{times}>'
    return start + "<text:p>~</text:p></table:table-cell>"


def ods_body(rows):
    lines = "".join("<table:table-row>" + "".join(map(ods_cell, row)) + "</table:table-row>" for row in rows)
    # As LibreOffice ends a sheet.
    return lines + (
        '<table:table-row table:number-rows-repeated="1048500"><table:table-cell table:number-columns-repeated="1024"/>'
        "</table:table-row>"
    )


def ods(path, sheets, raw=None):
    spaces = "".join(
        f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
    )
    tables = "".join(
        f'<table:table table:name="{escape(n)}">{ods_body(rows)}</table:table>' for n, rows in sheets.items()
    )
    tables += "".join(f'<table:table table:name="{escape(n)}">{body}</table:table>' for n, body in (raw or {}).items())
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as box:
        box.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet", zipfile.ZIP_STORED)
        box.writestr(
            "content.xml",
            f'<?xml version="1.0" encoding="UTF-8"?><office:document-content{spaces}><office:body><office:spreadsheet>'
            f"{tables}</office:spreadsheet></office:body></office:document-content>",
        )
    return str(path)
