"""Where the table stands in a sheet and what its columns hold: proposed from the cells, for a person to check."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Sequence
from dataclasses import dataclass, field

from ..errors import AsdError, Problem, problem
from .columns import ColumnSeen, see_columns
from .headings import find_table, heading_paths, unique_names
from .sheet import Sheet
from .total_rows import find_total_rows

__all__ = ["ColumnSeen", "Layout", "detect_layout", "name_columns"]


@dataclass(frozen=True)
class Layout:
    """Rows are numbered as in the file, from 1, first and last included.

    ``total_rows``: rows that sum others (never units). ``note_rows``: titles, notes, section lines and repeated headers
    inside or around the table. ``warnings``: what a person should look at, as problems.
    """

    header_rows: tuple[int, ...]
    first_row: int
    last_row: int
    columns: tuple[ColumnSeen, ...]
    total_rows: tuple[int, ...] = ()
    note_rows: tuple[int, ...] = ()
    warnings: tuple[Problem, ...] = field(default=())


def detect_layout(sheet: Sheet, places: Container[str] = frozenset()) -> Layout:
    """Find header, rows and columns. Raises AsdError ``sheet_without_table`` when no row looks like a table's.

    ``places``: keys of the names of units, by which a column of communes is told from one of people.
    """
    table = find_table(sheet.rows)
    if table is None:
        raise AsdError(problem("sheet_without_table", sheet=sheet.name))
    paths = heading_paths(sheet.rows, table.header_rows, sheet.width)
    names = unique_names(paths)
    body = [n for n in range(table.first_row, table.last_row + 1) if n not in set(table.note_rows)]
    columns, warnings = see_columns(sheet, names, paths, body, places)
    totals = find_total_rows(sheet, body, columns)
    if totals:
        # What a column holds is told by its units alone.
        gone = {total.row for total in totals}
        columns, warnings = see_columns(sheet, names, paths, [n for n in body if n not in gone], places)
    warnings += table_warnings(sheet.name, table.header_rows, paths, [(one.row, one.label) for one in totals])
    total_rows = tuple(total.row for total in totals)
    return Layout(
        table.header_rows, table.first_row, table.last_row, columns, total_rows, table.note_rows, tuple(warnings)
    )


def table_warnings(
    sheet: str, header_rows: Sequence[int], paths: Sequence[tuple[str, ...]], totals: Sequence[tuple[int, str]]
) -> list[Problem]:
    """What a person should check of the rows: totals left aside, as (row, label); no heading; one heading twice."""
    warnings = []
    if totals:
        shown = [f"{row} ({label})" if label else str(row) for row, label in totals]
        warnings.append(problem("layout_total_rows", count=len(totals), rows=shown[:8]))
    if not header_rows:
        warnings.append(problem("layout_no_header", sheet=sheet))
    doubled = [name for name, count in Counter(path[-1] for path in paths if path).items() if count > 1]
    if len(header_rows) == 1 and doubled:
        warnings.append(problem("layout_names_doubled", names=doubled[:8]))
    return warnings


def name_columns(sheet: Sheet, header_rows: Sequence[int]) -> tuple[str, ...]:
    """Name of every column, each once: the parts of its heading joined by « / », or «#n» when it has none."""
    rows = [number for number in header_rows if 1 <= number <= len(sheet.rows)]
    return unique_names(heading_paths(sheet.rows, rows, sheet.width))
