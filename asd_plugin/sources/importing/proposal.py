"""What an import of indicators would write: joined to units, planned, counted; the same for assistant and algorithm."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ...domain.errors import AsdError, problem
from ...domain.importing.cells import cells_of
from ...domain.importing.figures.bases import bases_note, bases_of
from ...domain.importing.figures.scale import scales_checked
from ...domain.importing.formats.recognised import POVERTY
from ...domain.importing.layout import name_columns
from ...domain.importing.nominative import tells_person
from ...domain.importing.numbers import looks_number
from ...domain.importing.plan import Plan, plan_values
from ...domain.importing.proposal import Choices, Delivery, Proposal
from ...domain.importing.recipe import rows_of
from ...domain.importing.rows.aside import rows_aside, with_rows_aside
from ...domain.importing.rows.names import shown_code, shown_name
from ...domain.importing.sheet import Cell
from ...domain.progress import Progress, Silent, Span, checkpoint
from ...domain.territory.decisions import NO_DECISIONS, Decisions
from ...domain.territory.dividing import divide_rows
from ...domain.territory.matching import JOINED, Matching, match_units
from ..territory.reconciling import Ground
from .links import links_of
from .notes import columns_unread, figure_notes, marks_read, row_notes

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd


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
    told = [*marks_read(recipe, raw), *scales, *bases_note(recipe, cells), *columns_unread(delivery)]
    notes = (*delivery.warnings, *told, *figure_notes(plan), *row_notes(matching))
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
    import numpy as np

    counted = delivery.format.counted if delivery.format else {}
    n = plan.values["row_number"].map(counted).where(plan.values["how"] == "row").astype("float64")
    source = choices.source or (delivery.format.source if delivery.format else "") or delivery.file
    return plan.values.assign(unit_level=choices.level, n=n.where(np.isnan(bases), bases), source=source)


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
