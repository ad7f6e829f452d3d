"""A book as delimited text: the data in one CSV, its sources and dictionary in another beside it."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Any

from ...charts.export import write_whole
from ...charts.spreadsheet import Dialect, clipboard_text, csv_bytes, harmless, plain_cell
from ...qgis_support.i18n import tr
from .book import TEXT, Book, Sheet

AS_TEXT = "mso-number-format:'\\@'"  # how Excel keeps a pasted code as text


def save_csv(book: Book, path: str, dialect: Dialect) -> str:
    """Write the data to ``path`` and what explains them beside it; return the path of the second file.

    Raises ``OSError`` when a file cannot be written; each file is whole or untouched, the explanation first.
    """
    beside = key_path(path)
    write_whole(beside, csv_bytes(_key_rows(book), dialect))
    write_whole(path, csv_bytes(book.data.with_titles(), dialect))
    return beside


def key_path(path: str) -> str:
    """Name of the file that explains a CSV: «besoin.csv» has «besoin_dictionary.csv»."""
    target = Path(path)
    return str(target.with_name(f"{target.stem}_dictionary{target.suffix}"))


def table_as_text(book: Book, dialect: Dialect) -> str:
    """The data for the clipboard, separated by tabs, titles first."""
    return clipboard_text(book.data.with_titles(), dialect)


def table_as_html(book: Book, dialect: Dialect) -> str:
    """The data, then sources and dictionary, as HTML for the clipboard: a code pasted in a spreadsheet stays text."""
    direction = "rtl" if book.right_to_left else "ltr"
    tables = "".join(_table(sheet, dialect) for sheet in book.sheets)
    return f'<html><head><meta charset="utf-8"/></head><body dir="{direction}">{tables}</body></html>'


def _table(sheet: Sheet, dialect: Dialect) -> str:
    heads = "".join(f"<th>{escape(column.title)}</th>" for column in sheet.columns)
    rows = "".join(
        "<tr>" + "".join(_html_cell(value, column.kind, dialect) for value, column in zip(row, sheet.columns)) + "</tr>"
        for row in sheet.rows
    )
    return f'<table border="1"><caption>{escape(sheet.title)}</caption><tr>{heads}</tr>{rows}</table>'


def _html_cell(value: Any, kind: str, dialect: Dialect) -> str:
    if value is None:
        return "<td></td>"
    if kind == TEXT:
        # sdnum is LibreOffice's word for the same
        return f'<td sdnum="1033;0;@" style="{AS_TEXT}">{escape(harmless(str(value)))}</td>'
    plain = plain_cell(value, ".")
    return f'<td sdval="{plain}" x:num="{plain}">{plain_cell(value, dialect.decimal)}</td>'


def _key_rows(book: Book) -> list[list[Any]]:
    rows: list[list[Any]] = [[book.title], [tr("Sources and dictionary of the file of the same name")]]
    for sheet in book.sheets[1:]:
        rows += [[], [sheet.title], *sheet.with_titles()]
    return rows
