"""What the officer says on the reading page, and the reading rule that comes of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ...domain.importing.proposal import Choices
from ...domain.importing.row_kinds import layout_as
from ...sources.importing.delivery import with_columns
from ...sources.importing.remembered import fitted

if TYPE_CHECKING:
    from ...domain.importing.proposal import Delivery
    from ...domain.importing.recipe import Recipe
    from ...sources.importing.remembered import Remembered

LEVELS = ("commune", "province", "region")
MILIEUS = ("total", "urban", "rural")


@dataclass(frozen=True)
class Reading:
    """Columns by their heading (empty: none). ``indicators``: pairs (column, indicator id), in the table's order."""

    key: str = ""
    name: str = ""
    parent: str = ""
    milieu_column: str = ""
    period_column: str = ""
    indicators: tuple[tuple[str, str], ...] = ()
    decimal: str = ""
    level: str = "commune"
    period: str = ""
    milieu: str = "total"


def proposed_reading(delivery: Delivery) -> Reading:
    """The reading that the delivery's own rule proposes."""
    recipe = delivery.recipe
    decimals = {rule.decimal for rule in recipe.columns}
    key = next((seen for seen in delivery.layout.columns if seen.name == recipe.key_column), None)
    name = next((seen for seen in delivery.layout.columns if seen.name == recipe.name_column), None)
    level = (key.level if key else "") or (name.level if name else "") or "commune"
    return Reading(
        recipe.key_column,
        recipe.name_column,
        recipe.parent_column,
        recipe.milieu_column,
        recipe.period_column,
        tuple((rule.column, rule.indicator_id) for rule in recipe.columns),
        decimals.pop() if len(decimals) == 1 else "",
        level,
    )


def with_remembered(delivery: Delivery, remembered: Remembered) -> Delivery:
    """The delivery read by an earlier import's rule."""
    layout = layout_as(delivery.sheet, delivery.layout, remembered.recipe.row_kinds)
    recipe = fitted(remembered.recipe, delivery.sheet.name, layout)
    known = None if delivery.format is None else replace(delivery.format, recipe=recipe)
    return replace(delivery, layout=layout, recipe=recipe, format=known)


def read_as(delivery: Delivery, reading: Reading) -> Delivery:
    """The delivery with the rule the officer corrected."""
    recipe: Recipe = replace(
        delivery.recipe,
        key_column=reading.key,
        name_column=reading.name,
        parent_column=reading.parent,
        milieu_column=reading.milieu_column,
        period_column=reading.period_column,
    )
    pairs = dict(reading.indicators)
    recipe = with_columns(recipe, pairs, reading.decimal) if pairs else replace(recipe, columns=())
    return replace(delivery, recipe=recipe)


def choices_of(reading: Reading, by_rule: bool, source: str, bridge_file: str = "") -> Choices:
    """What is chosen beside the rule."""
    return Choices(reading.level, reading.period.strip(), reading.milieu, by_rule, source.strip(), bridge_file)
