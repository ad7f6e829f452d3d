"""What a table that leaves the plugin is made of: typed columns that say what they mean, sheets, a book of sheets."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

TEXT, NUMBER, WHOLE = "text", "number", "whole"
HIDDEN = "hidden"  # every status that begins so: hidden_primary, hidden_secondary


@dataclass(frozen=True)
class Column:
    """One column. ``name``: its stable id, the key in the records; ``title`` and ``meaning`` in the user's language.

    ``kind``: text (codes are text, leading zeros kept), number (shown with ``decimals``, kept unrounded) or whole.
    ``status``: the id of the key that holds the status of this figure; a hidden one is never written.
    """

    name: str
    title: str
    kind: str = TEXT
    meaning: str = ""
    unit: str = ""
    decimals: int = 1
    status: str = ""


@dataclass(frozen=True)
class Sheet:
    """One table: columns and rows in their order; a missing or hidden figure is None."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Any, ...], ...]

    def with_titles(self) -> list[list[Any]]:
        """Rows as lists, the titles first."""
        return [[column.title for column in self.columns], *(list(row) for row in self.rows)]


@dataclass(frozen=True)
class Book:
    """Sheets that leave together: the data first, then where they come from and how to read them."""

    title: str
    sheets: tuple[Sheet, ...]
    right_to_left: bool = False

    @property
    def data(self) -> Sheet:
        """The sheet of figures."""
        return self.sheets[0]


def make_sheet(title: str, columns: Iterable[Column], records: Iterable[Mapping[str, Any]]) -> Sheet:
    """Put records under columns. A figure whose status says hidden, or that is NaN, becomes None whatever it was."""
    kept = tuple(columns)
    return Sheet(title, kept, tuple(tuple(_cell(column, record) for column in kept) for record in records))


def _cell(column: Column, record: Mapping[str, Any]) -> Any:
    value = record.get(column.name)
    if value is None or value != value:
        return None
    if column.status and str(record.get(column.status) or "").startswith(HIDDEN):
        return None
    if column.kind == NUMBER:
        return float(value)
    return int(value) if column.kind == WHOLE else str(value)
