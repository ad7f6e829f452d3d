"""Tables out of the plugin: for the clipboard and as CSV, the way the spreadsheet of this computer reads them."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass
from numbers import Number
from typing import Any

from qgis.PyQt.QtCore import QLocale

BYTE_ORDER_MARK = "\ufeff"  # how Excel recognises UTF-8
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")  # full-width ones too


@dataclass(frozen=True)
class Dialect:
    """How the spreadsheet of this computer reads text: column separator and decimal sign."""

    separator: str
    decimal: str


def spreadsheet_dialect(locale: QLocale) -> Dialect:
    """Semicolon and decimal comma where the system writes 1,5; else comma and point. As Excel itself does."""
    return Dialect(";", ",") if locale.decimalPoint() == "," else Dialect(",", ".")


def clipboard_text(rows: Iterable[Iterable[Any]], dialect: Dialect) -> str:
    """Rows, the titles first, separated by tabs; numbers plain (no unit, no thousands separator), missing empty."""
    return _written(rows, "\t", dialect.decimal, "\n")


def csv_bytes(rows: Iterable[Iterable[Any]], dialect: Dialect) -> bytes:
    """The same as CSV in UTF-8 with its mark, so that Excel shows accents and Arabic."""
    return (BYTE_ORDER_MARK + _written(rows, dialect.separator, dialect.decimal, "\r\n")).encode("utf-8")


def _written(rows: Iterable[Iterable[Any]], separator: str, decimal: str, ending: str) -> str:
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter=separator, lineterminator=ending)
    for row in rows:
        writer.writerow([plain_cell(value, decimal) for value in row])
    return stream.getvalue()


def plain_cell(value: Any, decimal: str) -> str:
    """Return a number in plain notation, at most ten significant figures; missing is an empty cell, never 0."""
    if value is None or value != value:
        return ""
    if isinstance(value, float):
        return f"{value:.10g}".replace(".", decimal)
    return str(value) if isinstance(value, Number) else harmless(str(value))


def harmless(text: str) -> str:
    """Text that no spreadsheet takes for a formula: a name that begins like one gets an apostrophe before it."""
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text
