"""What an import of indicators would write: joined to units, planned, counted; the same for assistant and algorithm."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from ...domain.errors import AsdError, Problem, problem
from ...domain.importing.cells import cells_of
from ...domain.importing.figures.bases import bases_note, bases_of
from ...domain.importing.figures.marks import count_marks, marks_note
from ...domain.importing.figures.scale import scales_checked
from ...domain.importing.formats.recognised import POVERTY
from ...domain.importing.layout import name_columns
from ...domain.importing.nominative import tells_person
from ...domain.importing.numbers import looks_number
from ...domain.importing.parts import TWO_ROWS
from ...domain.importing.plan import VALUE_KEY, Plan, plan_values
from ...domain.importing.proposal import Choices, Delivery, Proposal
from ...domain.importing.recipe import Recipe, rows_of
from ...domain.importing.rows.aside import ASIDE, NOTE, TOTAL, rows_aside, with_rows_aside
from ...domain.importing.rows.names import shown_code, shown_name
from ...domain.importing.sheet import Cell
from ...domain.progress import Progress, Silent, Span, checkpoint
from ...domain.territory.decisions import NO_DECISIONS, Decisions
from ...domain.territory.dividing import divide_rows
from ...domain.territory.matching import JOINED, WAITING, Matching, match_units
from ..territory.reconciling import Ground
from .links import links_of
from .remembered import columns_read

if TYPE_CHECKING:
    import pandas as pd

SHOWN = 5


def propose(
    delivery: Delivery,
    ground: Ground,
    cards: Mapping[str, Mapping[str, Any]],
    choices: Choices,
    decisions: Decisions = NO_DECISIONS,
    progress: Progress | None = None,
) -> Proposal:
    """Join the rows of ``delivery`` and plan their values; nothing is written. Raises AsdError, Cancelled."""
    progress = progress or Silent()
    recipe = delivery.recipe
    read = {rule.indicator_id for rule in recipe.columns}
    found = delivery.format.cards if delivery.format else ()
    new_cards = tuple(card for card in found if card["id"] in read and card["id"] not in cards)
    cards = {**cards, **{card["id"]: card for card in new_cards}}
    _require_indicators(delivery, cards)
    table = rows_of(delivery.sheet, recipe)
    if table.empty:
        raise AsdError(problem("import_no_rows", file=delivery.file, sheet=delivery.sheet.name))
    raw = _raw_cells(delivery, table)
    scales = [] if delivery.format and delivery.format.family == POVERTY else scales_checked(table, recipe, raw, cards)
    cells = cells_of(table, recipe, choices.period, choices.milieu)
    checkpoint(progress, 0.2)
    bridge = ground.bridge(choices.level, choices.bridge_file)
    asked = table[["code", "name", "parent", "milieu", "period"]]
    step = Span(progress, 0.2, 0.8)
    matching = match_units(asked, ground.territory, bridge, decisions, choices.by_rule, choices.level, step)
    matching = divide_rows(matching, bridge)
    version = ground.version_of(table["code"])
    joined = matching.rows[matching.rows["state"] == JOINED]
    links = links_of(joined, bridge, ground.territory, recipe.bridge_weight)
    plan = plan_values(cells, links, cards)
    aside = rows_aside(delivery.sheet, delivery.layout, recipe, table.index, delivery.format is not None)
    matching = with_rows_aside(_without_persons(matching), aside, delivery.sheet, recipe)
    checkpoint(progress, 0.95)
    values = _values(plan, choices, delivery, bases_of(plan.values, cells, links))
    told = [*_marks_read(recipe, raw), *scales, *bases_note(recipe, cells), *_columns_unread(delivery)]
    notes = (*delivery.warnings, *told, *_notes(plan, matching))
    return Proposal(recipe, matching, version, plan, values, _left(matching, delivery), notes, choices, new_cards)


def _require_indicators(delivery: Delivery, cards: Mapping[str, Any]) -> None:
    recipe = delivery.recipe
    if not recipe.columns:
        seen = [column.name for column in delivery.layout.columns if column.kind == "number"]
        raise AsdError(problem("import_no_indicator", file=delivery.file, columns=seen))
    unknown = sorted({rule.indicator_id for rule in recipe.columns} - set(cards))
    if unknown:
        raise AsdError(problem("import_without_card", ids=unknown))


def _values(plan: Plan, choices: Choices, delivery: Delivery, bases: np.ndarray) -> pd.DataFrame:
    """The base n stays empty where the table does not say on how many its figures rest: a guess would mislead."""
    counted = delivery.format.counted if delivery.format else {}
    n = plan.values["row_number"].map(counted).where(plan.values["how"] == "row").astype("float64")
    source = choices.source or (delivery.format.source if delivery.format else "") or delivery.file
    return plan.values.assign(unit_level=choices.level, n=np.where(np.isnan(bases), n, bases), source=source)


def _left(matching: Matching, delivery: Delivery) -> pd.DataFrame:
    """Rows without a unit, with the cells that the recipe reads: they can be taken up again without the file."""
    rows = matching.rows[matching.rows["state"] != JOINED]
    seen = {column.name: column.index for column in delivery.layout.columns}
    read = [rule.column for rule in delivery.recipe.columns if rule.column in seen]
    contents = [
        {name: cell for name in read if _is_figure(cell := delivery.sheet.rows[number - 1][seen[name]])}
        for number in rows["row"].tolist()
    ]
    columns = ["state", "reason", "given_code", "given_name", "unit_code"]
    told = {"given_code": shown_code, "given_name": shown_name}  # a text that names no unit may name a person
    said = {name: [show(row) for row in rows.itertuples(index=False)] for name, show in told.items()}
    return rows[columns].assign(**said, row_number=rows["row"].to_numpy(), content=contents)


def _is_figure(cell: Any) -> bool:
    return looks_number(cell) and not tells_person(str(cell))


def _without_persons(matching: Matching) -> Matching:
    """Rows whose key or name has the shape of a person's number give neither to any page, file or table."""
    rows = matching.rows
    said = [f"{code} {name}" for code, name in zip(rows["given_code"], rows["given_name"])]
    known = {text: tells_person(text) for text in set(said)}
    told = [known[text] for text in said]
    if not any(told):
        return matching
    rows = rows.copy()
    rows.loc[told, ["given_code", "given_name", "key"]] = ("", "", "||")
    return replace(matching, rows=rows)


def _raw_cells(delivery: Delivery, table: pd.DataFrame) -> dict[str, list[Cell]]:
    """Cells of every column of figures as they lie in the file, by its heading."""
    places = {column: place for place, column in enumerate(name_columns(delivery.sheet, delivery.recipe.header_rows))}
    numbers = table.index.tolist()
    return {rule.column: delivery.sheet.column(places[rule.column], numbers) for rule in delivery.recipe.columns}


def _marks_read(recipe: Recipe, raw: Mapping[str, list[Cell]]) -> list[Problem]:
    """How many marks stood in the place of figures, and what each was taken for."""
    counts: Counter[tuple[str, str]] = Counter()
    for rule in recipe.columns:
        counts += count_marks(raw[rule.column], rule.status_marks)
    note = marks_note(counts)
    return [note] if note else []


def _columns_unread(delivery: Delivery) -> list[Problem]:
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


def _notes(plan: Plan, matching: Matching) -> tuple[Problem, ...]:
    notes = []
    for reason, cells in plan.cells.groupby("reason", sort=True):
        places = _places(cells, reason == TWO_ROWS)[:SHOWN]
        notes.append(problem(f"import_cells_{reason}", count=len(cells), places=places))
    if plan.averaged:
        made = plan.values[(plan.values["how"] == "parts") & plan.values["indicator_id"].isin(plan.averaged)]
        notes.append(problem("import_parts_averaged", count=len(made), ids=list(plan.averaged)))
    pieces = sorted(plan.values.loc[plan.values["how"] == "divided", "unit_code"].unique())
    if pieces:
        notes.append(problem("import_pieces_alone", count=len(pieces), codes=pieces[:SHOWN]))
    if matching.duplicates:
        units = [f"{unit}: {_rows(rows)}" for unit, rows in matching.duplicates]
        notes.append(problem("import_rows_twice", count=len(units), units=units))
    for state in (WAITING, "rejected"):
        rows = matching.rows[(matching.rows["state"] == state) & (matching.rows["occurrence"] > 0)]
        if len(rows):
            given = [f"{r.row}: {shown_code(r) or shown_name(r)}".rstrip(": ") for r in rows.head(SHOWN).itertuples()]
            notes.append(problem(f"import_rows_left_{state}", count=len(rows), rows=given))
    aside = matching.rows.loc[matching.rows["occurrence"] == 0, "reason"].value_counts()
    if len(aside):
        counts = {reason: int(aside.get(reason, 0)) for reason in ASIDE}
        others = sum(counts.values()) - counts[TOTAL] - counts[NOTE]
        count = sum(counts.values())
        notes.append(
            problem("import_rows_aside", count=count, totals=counts[TOTAL], notes=counts[NOTE], others=others)
        )
    if matching.units_without_row:
        notes.append(problem("import_units_without_row", count=len(matching.units_without_row)))
    if matching.gone:
        keys = [decision.key for decision in matching.gone][:SHOWN]
        notes.append(problem("import_decisions_gone", count=len(matching.gone), keys=keys))
    if matching.unused:
        notes.append(problem("import_decisions_unused", count=len(matching.unused)))
    by_order = _told_by_order(matching)
    if by_order:
        notes.append(problem("import_decisions_by_order", count=len(by_order), rows=by_order))
    return tuple(notes)
