"""What became of every row of an imported file, as a table an office can send back to whoever delivered it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...domain.importing.rows.names import shown_code, shown_name
from ..tables.book import WHOLE, Column, Sheet, make_sheet

if TYPE_CHECKING:
    from ...domain.importing.proposal import Proposal


def rows_sheet(proposal: Proposal) -> Sheet:
    """One line a row of the file, in its order: what it says, what it joined and how, and the cells refused in it."""
    columns = [
        Column("row", "row", WHOLE),
        *(Column(name, name) for name in ("given_code", "given_name", "unit_code", "state", "how", "reason")),
        *(Column(name, name) for name in ("candidates", "cells_refused")),
    ]
    refused: dict[int, list[str]] = {}
    for cell in proposal.plan.cells.itertuples(index=False):
        refused.setdefault(int(cell.row_number), []).append(f"{cell.indicator_id}: {cell.reason}")
    records = [_record(row, refused) for row in proposal.matching.rows.itertuples(index=False)]
    return make_sheet("rows", columns, records)


def _record(row: Any, refused: dict[int, list[str]]) -> dict[str, Any]:
    names = ("row", "given_code", "given_name", "unit_code", "state", "how", "reason")
    record = {name: getattr(row, name) for name in names}
    record = {**record, "given_code": shown_code(row), "given_name": shown_name(row)}
    record["candidates"] = " ".join(code for code, _ in row.candidates)
    record["cells_refused"] = "; ".join(refused.get(int(row.row), []))
    return record
