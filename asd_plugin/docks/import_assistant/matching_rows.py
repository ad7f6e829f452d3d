"""The rows of a proposal in the groups an officer works through; the groups of rows add up to the rows read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ...domain.importing.proposal import Proposal

ALL, CODE, CROSSWALK, DECIDED, PROPOSED, APART, LEFT, UNITS = (
    "all", "code", "crosswalk", "decided", "proposed", "apart", "left", "units",
)  # fmt: skip
GROUPS = (ALL, CODE, CROSSWALK, DECIDED, PROPOSED, APART, LEFT, UNITS)
OF_ROWS = (CODE, CROSSWALK, DECIDED, PROPOSED, APART, LEFT)
_NAMED = ("name_to_confirm", "name_without_province", "name_elsewhere")


@dataclass(frozen=True)
class RowSeen:
    """One row of the file: what it says, and what became of it. ``place``: its position in the matching.

    A unit without a row has the number 0 and no place (-1).
    """

    place: int
    number: int
    code: str
    name: str
    group: str
    unit: str
    how: str
    state: str
    reason: str
    candidates: tuple[tuple[str, float], ...] = ()
    is_open: bool = True  # rows left aside (totals, notes) are no row of a unit: nobody decides on them


def rows_seen(proposal: Proposal) -> list[RowSeen]:
    """Every row, then every unit without one."""
    rows = [
        RowSeen(
            place,
            int(row.row),
            row.given_code,
            row.given_name,
            group_of(row),
            row.unit_code,
            row.how,
            row.state,
            row.reason,
            tuple(row.candidates),
            int(row.occurrence) > 0,
        )
        for place, row in enumerate(proposal.matching.rows.itertuples(index=False))
    ]
    return rows + [RowSeen(-1, 0, "", "", UNITS, code, "", "", "") for code in proposal.matching.units_without_row]


def group_of(row: Any) -> str:
    """The group of a row of ``Matching.rows``."""
    if row.state == "joined":
        if row.how in ("name", "decision"):
            return DECIDED
        return CODE if row.how in ("code", "repaired") else CROSSWALK
    if row.state == "waiting":
        return PROPOSED if row.reason in _NAMED else APART
    return LEFT


def is_exact(row: RowSeen) -> bool:
    """Whether the rule of exact names would join this row."""
    exact = [code for code, likeness in row.candidates if likeness >= 1]
    return row.group == PROPOSED and row.reason == "name_to_confirm" and len(exact) == 1


def counted(rows: list[RowSeen]) -> dict[str, int]:
    """Rows by group; ``all`` is the rows read, without the units that have no row."""
    counts = dict.fromkeys(GROUPS, 0)
    for row in rows:
        counts[row.group] += 1
    counts[ALL] = sum(counts[group] for group in OF_ROWS)
    return counts


def first_group(counts: dict[str, int]) -> str:
    """Where work is left to do, else everything."""
    return next((group for group in (PROPOSED, APART, LEFT) if counts[group]), ALL)
