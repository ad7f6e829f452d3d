"""Sentences about files that are read as sheets: what kind they are, where their table stands, how it is read."""

from __future__ import annotations

from ...i18n import tr
from ..lists import TEN, joined


def _of_column(f: dict) -> str:
    return tr("In column «{column}»: ").format(column=f["column"]) if f.get("column") else ""


_MARK_NAMES = {"\t": "tab"}


def _marks(values: list) -> list:
    return [_MARK_NAMES.get(one, one) for one in values]


FILES = {
    "sheet_empty": lambda f: tr("«{file}» holds no row. Check that the right file and sheet were chosen.").format(**f),
    "sheet_file_too_big": lambda f: tr(
        "«{file}» has {size} MB; a table may have {limit} MB. Keep only the rows and columns needed, or import "
        "beneficiaries with their own tool, which reads files of any size."
    ).format(**f),
    "sheet_too_large": lambda f: tr(
        "«{file}» has {rows} rows and {columns} columns; at most {max_rows} rows, {max_columns} columns and "
        "{max_cells} cells can be read. Delete the empty rows and columns after the table, then save it again."
    ).format(**f),
    "sheet_unpacks_too_big": lambda f: tr(
        "«{file}» unpacks to {size} MB, more than the {limit} MB that can be read. Save the table alone as a new file."
    ).format(**f),
    "sheet_damaged": lambda f: tr(
        "«{file}» is damaged or was cut short ({reason}). Ask for it again, or open it and save it "
        "anew in a spreadsheet."
    ).format(**f),
    "sheet_kind_unknown": lambda f: tr(
        "«{file}» is no table that can be read. Give CSV, XLSX, ODS, GeoPackage or Shapefile."
    ).format(**f),
    "sheet_old_or_locked": lambda f: tr(
        "«{file}» is an old Excel file (.xls) or is protected by a password. Open it, remove the password, and save it "
        "as XLSX."
    ).format(**f),
    "sheet_is_page": lambda f: tr(
        "«{file}» is a web page, whatever its name says. Open it in a spreadsheet and save it as XLSX."
    ).format(**f),
    "sheet_ods_renamed": lambda f: tr(
        "«{file}» is an ODS workbook under another name. Give it a name that ends in .ods."
    ).format(**f),
    "sheet_not_text": lambda f: tr(
        "«{file}» is no text: it holds signs that no table has. Check the file, or save the table again as CSV."
    ).format(**f),
    "sheet_encoding_unknown": lambda f: tr("The encoding «{encoding}» is not known. Choose one of: {known}.").format(
        **joined(f, TEN)
    ),
    "sheet_encoding_wrong": lambda f: tr(
        "«{file}» is not written in {encoding}: it fails at byte {byte}. Leave the encoding to be found, or choose "
        "another."
    ).format(**f),
    "sheet_separator_unknown": lambda f: tr("«{separator}» parts no columns. Choose one of: {known}.").format(
        **joined({**f, "known": _marks(f["known"])}, TEN)
    ),
    "sheet_quotes_wrong": lambda f: tr(
        "In «{file}», a quotation mark is opened or closed in the wrong place near line {line}. Correct it there."
    ).format(**f),
    "sheet_driver_missing": lambda f: tr(
        "This QGIS cannot read {driver} files: «{file}» was not read. Save the table as CSV, or install GDAL's driver."
    ).format(**f),
    "sheet_absent": lambda f: tr("«{file}» has no sheet «{sheet}». It has: {known}.").format(**joined(f, TEN)),
    "sheet_dbf_absent": lambda f: tr(
        "The table of the Shapefile «{file}» (.dbf) is not beside it. Copy all of its files together."
    ).format(**f),
    "sheet_without_table": lambda f: tr(
        "No table was found in sheet «{sheet}»: no row holds figures or texts in several columns. Choose another sheet."
    ).format(**f),
}
LAYOUT = {
    "layout_total_rows": lambda f: tr("{count} rows are totals and are left out: {rows}. Check them.").format(
        **joined(f, TEN)
    ),
    "layout_no_header": lambda f: tr("The table has no header: its columns are numbered #1, #2 and so on."),
    "layout_names_doubled": lambda f: tr(
        "Several columns have the same heading ({names}); a number was added to tell them apart."
    ).format(**joined(f, TEN)),
    "layout_zeros_lost": lambda f: tr(
        "Codes lost their leading zeros in: {columns}. They are repaired only where one unit alone can be meant."
    ).format(**joined(f, TEN)),
    "layout_nominative": lambda f: tr(
        "These columns tell of persons and are not imported: {columns}. Delete them from the file before sharing it."
    ).format(**joined(f, TEN)),
    "layout_marks_by_sheet": lambda f: tr(
        "Figures such as 1.234 could be read two ways in: {columns}. «{mark}» is taken as decimal mark, as in other "
        "columns. Check them."
    ).format(**joined(f, TEN)),
    "layout_marks_ambiguous": lambda f: tr(
        "Figures such as 1.234 can be read as thousands or as decimals in: {columns}. State their decimal mark."
    ).format(**joined(f, TEN)),
    "number_marks_ambiguous": lambda f: _of_column(f)
    + tr("figures such as {examples} could be thousands or decimals. State the decimal mark.").format(**joined(f, TEN)),
    "number_marks_mixed": lambda f: _of_column(f)
    + tr("some figures have a decimal comma, others a decimal point ({examples}). Make them alike in the file.").format(
        **joined(f, TEN)
    ),
}
RECIPES = {
    "recipe_not_json": lambda f: tr("The saved way of reading is no valid JSON: {reason}. Choose another file.").format(
        **f
    ),
    "recipe_version": lambda f: tr(
        "The saved way of reading has version {found}; this plugin knows version {known}. Make it again."
    ).format(**f),
    "recipe_entry_unknown": lambda f: tr("Saved way of reading: «{entry}» is not known. Remove it.").format(**f),
    "recipe_entry_missing": lambda f: tr("Saved way of reading: «{entry}» is missing. Add it.").format(**f),
    "recipe_entry_wrong": lambda f: tr("Saved way of reading: «{entry}» cannot be «{found}». Correct it.").format(**f),
    "recipe_without_key": lambda f: tr(
        "No column tells the territory of a row. Choose the column of the codes or of the names."
    ),
    "recipe_rows_wrong": lambda f: tr(
        "The rows to read, {first} to {last}, are in the wrong order. Rows are numbered from 1."
    ).format(**f),
    "recipe_indicator_twice": lambda f: tr(
        "The indicator «{indicator}» of column «{column}» has no name, or stands twice for one period and area. "
        "Keep one."
    ).format(**f),
    "import_columns_absent": lambda f: tr(
        "Sheet «{sheet}» has no column {columns}. It has: {known}. Choose the columns again."
    ).format(**joined(f, TEN)),
}
SENTENCES = {**FILES, **LAYOUT, **RECIPES}
