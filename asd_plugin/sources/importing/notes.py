"""What a person should be told of an import: what was read how, what joins twice, what waits, what was left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from ...domain.errors import Problem, problem
from ...domain.importing.figures.marks import HIDDEN, count_marks, marks_note
from ...domain.importing.parts import TWO_ROWS
from ...domain.importing.plan import VALUE_KEY, Plan
from ...domain.importing.proposal import Delivery
from ...domain.importing.recipe import Recipe
from ...domain.importing.rows.aside import ASIDE, NOTE, TOTAL
from ...domain.importing.rows.names import shown_code, shown_name
from ...domain.importing.sheet import Cell
from ...domain.territory.matching import JOINED, REFUSED, WAITING, Matching
from .remembered import columns_read

if TYPE_CHECKING:
    import pandas as pd

SHOWN = 5


def marks_read(recipe: Recipe, raw: Mapping[str, list[Cell]]) -> list[Problem]:
    """How many marks stood in the place of figures, and what each was taken for."""
    counts: Counter[tuple[str, str]] = Counter()
    for rule in recipe.columns:
        counts += count_marks(raw[rule.column], rule.status_marks)
    note = marks_note(counts)
    return [note] if note else []


def columns_unread(delivery: Delivery) -> list[Problem]:
    """Columns of figures that are no indicator of this import: nothing is left out unsaid."""
    recipe = delivery.recipe
    known = {*columns_read(recipe), *(delivery.format.read_columns if delivery.format else ())}
    found = [one.name for one in delivery.layout.columns if one.kind == "number" and one.name not in known]
    return [problem("import_columns_unread", count=len(found), columns=found)] if found else []


def _places(cells: pd.DataFrame, is_by_unit: bool) -> list[str]:
    """Where cells stand, as «row: indicator»; all rows of one figure of one unit together where that is the matter."""
    if not is_by_unit:
        return [f"{row}: {name}" for row, name in zip(cells["row_number"], cells["indicator_id"])]
    groups = cells.groupby(VALUE_KEY, sort=False)["row_number"]
    return [f"{_rows(rows)}: {key[1]} ({key[0]})" for key, rows in groups]


def _told_by_order(matching: Matching) -> list[str]:
    """Rows that say the same and were decided to be different units: only their order tells which is which."""
    rows = matching.rows[(matching.rows["how"] == "decision") & (matching.rows["state"] == JOINED)]
    same = [group for _, group in rows.groupby("key", sort=False) if group["unit_code"].nunique() > 1]
    return [f"{_rows(group['row'])}: {shown_name(next(group.itertuples(index=False)))}" for group in same]


def _rows(numbers: Iterable[int]) -> str:
    return " + ".join(str(number) for number in sorted(set(numbers)))


def figure_notes(plan: Plan) -> list[Problem]:
    """Cells that give no figure, by reason, and figures that were made of others."""
    notes = []
    for reason, cells in plan.cells.groupby("reason", sort=True):
        places = _places(cells, reason == TWO_ROWS)[:SHOWN]
        notes.append(problem(f"import_cells_{reason}", count=len(cells), places=places))
    if plan.averaged:
        made = plan.values[(plan.values["how"] == "parts") & plan.values["indicator_id"].isin(plan.averaged)]
        notes.append(problem("import_parts_averaged", count=len(made), ids=list(plan.averaged)))
    behind = plan.values[(plan.values["how"] == "parts") & (plan.values["status"] == HIDDEN)]
    if len(behind):
        units = list(dict.fromkeys(behind["unit_code"]))
        notes.append(problem("import_parts_hidden", count=len(behind), codes=units[:SHOWN]))
    pieces = sorted(plan.values.loc[plan.values["how"] == "divided", "unit_code"].unique())
    if pieces:
        notes.append(problem("import_pieces_alone", count=len(pieces), codes=pieces[:SHOWN]))
    return notes


def row_notes(matching: Matching) -> list[Problem]:
    """Rows that did not join and why, units without a row, decisions that no longer fit."""
    notes = []
    if matching.duplicates:
        units = [f"{unit}: {_rows(rows)}" for unit, rows in matching.duplicates]
        notes.append(problem("import_rows_twice", count=len(units), units=units))
    for state in (WAITING, REFUSED):
        rows = matching.rows[(matching.rows["state"] == state) & (matching.rows["occurrence"] > 0)]
        if len(rows):
            given = [f"{r.row}: {shown_code(r) or shown_name(r)}".rstrip(": ") for r in rows.head(SHOWN).itertuples()]
            notes.append(problem(f"import_rows_left_{state}", count=len(rows), rows=given))
    notes += _aside(matching)
    if matching.units_without_row:
        notes.append(problem("import_units_without_row", count=len(matching.units_without_row)))
    return notes + _decisions(matching)


def _aside(matching: Matching) -> list[Problem]:
    reasons = matching.rows.loc[matching.rows["occurrence"] == 0, "reason"].value_counts()
    counts = {reason: int(reasons.get(reason, 0)) for reason in ASIDE}
    count = sum(counts.values())
    told = {"totals": counts[TOTAL], "notes": counts[NOTE], "others": count - counts[TOTAL] - counts[NOTE]}
    return [problem("import_rows_aside", count=count, **told)] if count else []


def _decisions(matching: Matching) -> list[Problem]:
    notes = []
    if matching.gone:
        keys = [decision.key for decision in matching.gone][:SHOWN]
        notes.append(problem("import_decisions_gone", count=len(matching.gone), keys=keys))
    if matching.unused:
        notes.append(problem("import_decisions_unused", count=len(matching.unused)))
    by_order = _told_by_order(matching)
    if by_order:
        notes.append(problem("import_decisions_by_order", count=len(by_order), rows=by_order))
    return notes
