"""What the officer says on the reading page, and the reading rule that comes of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from ...domain.importing.figures.scale import with_factors
from ...domain.importing.formats.choosing import NONE
from ...domain.importing.layout import Layout
from ...domain.importing.proposal import Choices
from ...domain.importing.recipe import Recipe, propose_recipe
from ...domain.importing.row_kinds import DATA, HEADING, NOTE, TOTAL, row_label, with_kind
from ...sources.importing.delivery import delivery_of, labels_of, layout_found, with_columns
from ...sources.importing.remembered import columns_read, fitted

if TYPE_CHECKING:
    from ...domain.importing.proposal import Delivery
    from ...sources.importing.remembered import Remembered

LEVELS = ("commune", "province", "region")
MILIEUS = ("total", "urban", "rural")
KEYS = ("key_column", "name_column", "parent_column", "milieu_column", "period_column")
OUTSIDE = "outside"
Cards = Mapping[str, Mapping[str, Any]]


@dataclass(frozen=True)
class Reading:
    """Columns by their heading (empty: none). ``indicators``: pairs (column, indicator id), in the table's order.

    ``factors``: pairs (column, factor) that somebody said.
    """

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
    weight: str = ""
    factors: tuple[tuple[str, float], ...] = ()


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
        weight=recipe.bridge_weight,
        factors=tuple((rule.column, rule.unit_factor) for rule in recipe.columns if rule.scale_said),
    )


def with_remembered(delivery: Delivery, remembered: Remembered, cards: Cards, level: str) -> Delivery:
    """The delivery read by an earlier import's rule; looked at again where that says rows to be of another kind."""
    recipe = remembered.recipe
    if recipe.row_kinds and may_say_rows(delivery):
        delivery = _looked_at_again(delivery, recipe, cards, level)
    recipe = fitted(recipe, delivery.sheet.name, delivery.layout)
    known = None if delivery.format is None else replace(delivery.format, recipe=recipe)
    return replace(delivery, recipe=recipe, format=known)


def may_say_rows(delivery: Delivery) -> bool:
    """Whether rows can be said to be of another kind: not where a format computes its own rows from the file's."""
    return delivery.format is None or delivery.format.sheet is None


def rows_said(delivery: Delivery, numbers: Iterable[int], kind: str, cards: Cards, level: str) -> Delivery:
    """The delivery with rows (numbers of the file) said to be of ``kind``; empty: as they were found.

    Kept in its rule by what the rows say: rows that say the same go alike, and blank rows cannot be told. Columns whose
    heading is no longer there give way to what the new headings propose. Raises AsdError when no row is left.
    """
    hidden = [seen.index for seen in layout_found(delivery.sheet).columns if seen.nominative]
    kinds = dict(delivery.recipe.row_kinds)
    for number in numbers:
        kinds = with_kind(kinds, row_label(delivery.sheet.rows[number - 1], hidden), kind)
    return with_row_kinds(delivery, kinds, cards, level)


def with_row_kinds(delivery: Delivery, kinds: Mapping[str, str], cards: Cards, level: str) -> Delivery:
    """The delivery with what is said of its rows, columns and persons looked for again."""
    recipe = replace(delivery.recipe, row_kinds=kinds)
    fresh = _looked_at_again(delivery, recipe, cards, level)
    names = {seen.name for seen in fresh.layout.columns}
    if not set(columns_read(recipe)) <= names:
        recipe = _by_new_headings(recipe, fresh, names, cards)
    return replace(fresh, recipe=fitted(recipe, fresh.sheet.name, fresh.layout))


def _looked_at_again(delivery: Delivery, recipe: Recipe, cards: Cards, level: str) -> Delivery:
    family = delivery.format.family if delivery.format is not None else NONE
    return delivery_of(delivery.read, delivery.file, cards.values(), recipe, family, level)


def _by_new_headings(recipe: Recipe, fresh: Delivery, names: set[str], cards: Cards) -> Recipe:
    labels = {card["id"]: labels_of(card) for card in cards.values()}
    proposed = propose_recipe(fresh.sheet, fresh.layout, labels)
    keys = {key: told if (told := getattr(recipe, key)) in names else getattr(proposed, key) for key in KEYS}
    kept = [rule for rule in recipe.columns if rule.column in names]
    taken = {rule.column for rule in kept} | {rule.indicator_id for rule in kept}
    added = [rule for rule in proposed.columns if not {rule.column, rule.indicator_id} & taken]
    return replace(recipe, **keys, columns=(*kept, *added))


def kinds_of_rows(delivery: Delivery) -> dict[int, str]:
    """Kind of every row of the sheet, as it is read."""
    layout: Layout = delivery.layout
    first, last = layout.first_row, delivery.recipe.last_row or layout.last_row
    told = dict.fromkeys(layout.note_rows, NOTE)
    told.update(dict.fromkeys(layout.total_rows, TOTAL))
    told.update(dict.fromkeys(layout.header_rows, HEADING))
    kinds = {}
    for number in range(1, len(delivery.sheet.rows) + 1):
        plain = NOTE if number < first else DATA if number <= last else OUTSIDE
        kinds[number] = told.get(number, plain)
    return kinds


def read_as(delivery: Delivery, reading: Reading) -> Delivery:
    """The delivery with the rule the officer corrected."""
    recipe: Recipe = replace(
        delivery.recipe,
        key_column=reading.key,
        name_column=reading.name,
        parent_column=reading.parent,
        milieu_column=reading.milieu_column,
        period_column=reading.period_column,
        bridge_weight=reading.weight,
    )
    pairs = dict(reading.indicators)
    recipe = with_columns(recipe, pairs, reading.decimal) if pairs else replace(recipe, columns=())
    factors = dict(reading.factors)
    unsaid = [
        replace(rule, unit_factor=1.0, scale_said=False) if rule.scale_said and rule.column not in factors else rule
        for rule in recipe.columns
    ]
    recipe = with_factors(replace(recipe, columns=tuple(unsaid)), factors)
    return replace(delivery, recipe=recipe)


def choices_of(reading: Reading, by_rule: bool, source: str, bridge_file: str = "") -> Choices:
    """What is chosen beside the rule."""
    return Choices(reading.level, reading.period.strip(), reading.milieu, by_rule, source.strip(), bridge_file)
