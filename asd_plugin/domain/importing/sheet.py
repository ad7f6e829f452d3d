"""One sheet as it lies in its file: every row, titles and notes included, nothing converted and nothing dropped."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Union

Cell = Union[str, int, float, None]
Row = tuple[Cell, ...]


@dataclass(frozen=True)
class Sheet:
    """Rows of cells, all of one length; ``rows[i]`` is row ``i + 1`` of the file (record ``i + 1`` of a CSV).

    Text is stripped and an empty cell is None; a number is an int or float only where the file itself stores a number
    (XLSX, ODS, GeoPackage, layer), never because a text looks like one.
    """

    name: str
    rows: tuple[Row, ...]

    @property
    def width(self) -> int:
        """Number of columns."""
        return len(self.rows[0]) if self.rows else 0

    def column(self, index: int, row_numbers: list[int] | range) -> list[Cell]:
        """Cells of the column at ``index`` (from 0) in the rows numbered as in the file (from 1)."""
        return [self.rows[number - 1][index] for number in row_numbers]


@dataclass(frozen=True)
class SheetInfo:
    """A sheet that can be chosen: its name and size, titles and notes counted."""

    name: str
    rows: int
    columns: int


@dataclass(frozen=True)
class SheetRead:
    """A sheet with how it was read. ``encoding`` and ``separator`` are empty where the format has none.

    ``sha256``: of the file's bytes (of the cells for a layer that is no file), the fingerprint kept as provenance.
    """

    sheet: Sheet
    encoding: str
    separator: str
    sha256: str


def squared(name: str, rows: list[list[Cell]]) -> Sheet:
    """A sheet of ``rows`` made equally long; trailing empty rows and columns are left out."""
    while rows and not any(cell is not None for cell in rows[-1]):
        rows.pop()
    width = max((_filled_length(row) for row in rows), default=0)
    return Sheet(name, tuple(tuple(row[:width]) + (None,) * (width - len(row)) for row in rows))


def _filled_length(row: list[Cell]) -> int:
    length = len(row)
    while length and row[length - 1] is None:
        length -= 1
    return length
