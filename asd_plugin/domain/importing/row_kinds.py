"""What a person says of a row («this is a total», «this is data») holds over what was found, now and next month.

A rule is kept by what the row says, not by its number: rows move from month to month. Rows that say the same are taken
alike. Texts of notes and headings, which may name whoever filled the table in, are kept as a digest alone.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from hashlib import sha256

from ..comparison.spelling import normalise
from ..errors import AsdError, problem
from .columns import see_columns
from .headings import heading_paths, unique_names
from .layout import Layout, table_warnings
from .nominative import tells_person
from .numbers import looks_number
from .sheet import Row, Sheet

DATA, TOTAL, NOTE, HEADING = "data", "total", "note", "heading"
KINDS = (DATA, TOTAL, NOTE, HEADING)
LONGEST = 160


def row_label(row: Row, hidden: Iterable[int] = ()) -> str:
    """The words of a row, without accents and case; its first cell where it has none; empty for a blank row.

    ``hidden``: places of columns that tell of persons; they are never looked at.
    """
    passed = set(hidden)
    cells = [cell for place, cell in enumerate(row) if cell is not None and place not in passed]
    words = [normalise(cell) for cell in cells if isinstance(cell, str) and not looks_number(cell)]
    told = " | ".join(word for word in words if word) or (str(cells[0]) if cells else "")
    return told[:LONGEST]


def rule_key(label: str, kind: str) -> str:
    """What a rule on rows of ``label`` is kept under."""
    return _digest(label) if kind in (NOTE, HEADING) or tells_person(label) else label


def with_kind(kinds: Mapping[str, str], label: str, kind: str) -> dict[str, str]:
    """``kinds`` with what is now said of rows of ``label``; an empty ``kind`` takes back what was said."""
    kept = {key: one for key, one in kinds.items() if key not in (label, _digest(label))}
    return {**kept, rule_key(label, kind): kind} if kind and label else kept


def said_of(kinds: Mapping[str, str], label: str) -> str:
    """The kind that was said of rows of ``label``; empty when nobody said one."""
    return kinds.get(label) or kinds.get(_digest(label)) or ""


def layout_as(sheet: Sheet, layout: Layout, kinds: Mapping[str, str], places: Container[str] = frozenset()) -> Layout:
    """``layout`` with the rows that a person corrected; columns are looked at again over the rows that are data.

    A heading below the first row of data is a note: a heading that comes again. Raises AsdError ``import_no_rows``
    when no row of data is left.
    """
    if not kinds:
        return layout
    hidden = [seen.index for seen in layout.columns if seen.nominative]
    labels = ((number, row_label(row, hidden)) for number, row in enumerate(sheet.rows, 1))
    said = {number: kind for number, label in labels if label and (kind := said_of(kinds, label)) in KINDS}
    if not said:
        return layout
    heads = {n for n in layout.header_rows if said.get(n, HEADING) == HEADING}
    totals = {n for n in layout.total_rows if n not in said} | {n for n, kind in said.items() if kind == TOTAL}
    notes = {n for n in layout.note_rows if n not in said} | {n for n, kind in said.items() if kind == NOTE}
    found = set(range(layout.first_row, layout.last_row + 1)) - totals - notes - heads
    data = {n for n in found if n not in said} | {n for n, kind in said.items() if kind == DATA}
    if not data:
        raise AsdError(problem("import_no_rows", file=sheet.name, sheet=sheet.name))
    first, last = min(data), max(data)
    for number in (n for n, kind in said.items() if kind == HEADING):
        (heads if number < first else notes).add(number)
    notes |= set(range(first, last + 1)) - data - totals - heads
    paths = heading_paths(sheet.rows, sorted(heads), sheet.width)
    columns, warnings = see_columns(sheet, unique_names(paths), paths, sorted(data), places)
    named = [(n, _words_of(sheet.rows[n - 1], hidden)) for n in sorted(totals)]
    warnings += table_warnings(sheet.name, sorted(heads), paths, named)
    return Layout(
        tuple(sorted(heads)), first, last, columns, tuple(sorted(totals)), tuple(sorted(notes)), tuple(warnings)
    )


def _words_of(row: Row, hidden: Iterable[int]) -> str:
    passed = set(hidden)
    cells = (cell for place, cell in enumerate(row) if place not in passed)
    return next((cell[:60] for cell in cells if isinstance(cell, str) and not looks_number(cell)), "")


def _digest(label: str) -> str:
    return "#" + sha256(label.encode("utf-8")).hexdigest()[:16]
