"""What became of every row of an imported file, as a table an office can send back to whoever delivered it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...domain.importing.parts import TWO_ROWS
from ...domain.importing.plan import VALUE_KEY
from ...domain.importing.rows.names import shown_code, shown_name
from ..tables.book import WHOLE, Column, Sheet, make_sheet

if TYPE_CHECKING:
    from ...domain.importing.proposal import Proposal


def rows_sheet(proposal: Proposal) -> Sheet:
    """One line a row of the file, in its order: what it says, what it joined and how, and the cells refused in it."""
    columns = [
        Column("row", "row", WHOLE),
        *(Column(name, name) for name in ("given_code", "given_name", "unit_code", "state", "how", "reason")),
        *(Column(name, name) for name in ("candidates", "cells_refused", "other_rows")),
    ]
    refused: dict[int, list[str]] = {}
    for cell in proposal.plan.cells.itertuples(index=False):
        refused.setdefault(int(cell.row_number), []).append(f"{cell.indicator_id}: {cell.reason}")
    others = _other_rows(proposal)
    records = [_record(row, refused, others) for row in proposal.matching.rows.itertuples(index=False)]
    return make_sheet("rows", columns, records)


def _other_rows(proposal: Proposal) -> dict[int, set[int]]:
    """Other rows that speak of the unit of a row, or give the same figure of it."""
    cells = proposal.plan.cells
    twice = cells[cells["reason"] == TWO_ROWS].groupby(VALUE_KEY)["row_number"]
    groups = [*(set(rows) for _, rows in proposal.matching.duplicates), *(set(rows) for _, rows in twice)]
    found: dict[int, set[int]] = {}
    for rows in groups:
        for row in rows:
            found.setdefault(int(row), set()).update(int(other) for other in rows - {row})
    return found


def _record(row: Any, refused: dict[int, list[str]], others: dict[int, set[int]]) -> dict[str, Any]:
    names = ("row", "given_code", "given_name", "unit_code", "state", "how", "reason")
    record = {name: getattr(row, name) for name in names}
    record = {**record, "given_code": shown_code(row), "given_name": shown_name(row)}
    record["candidates"] = " ".join(code for code, _ in row.candidates)
    record["cells_refused"] = "; ".join(refused.get(int(row.row), []))
    record["other_rows"] = " ".join(map(str, sorted(others.get(int(row.row), ()))))
    return record
