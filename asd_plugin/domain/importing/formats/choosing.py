"""The format of a sheet: the first family whose headings it has, or the one that was asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from ...comparison.spelling import normalise
from ...errors import AsdError, problem
from ..layout import Layout
from ..recipe import Recipe
from ..sheet import Sheet
from .census import recognise_across, recognise_census
from .douars import recognise_douars
from .poverty import recognise_poverty
from .recognised import ACROSS, CENSUS, DOUARS, FAMILIES, POVERTY, Recognised, family_of

AUTOMATIC, NONE = "", "none"


def recognise(
    sheet: Sheet,
    layout: Layout,
    file: str,
    labels: Mapping[str, Iterable[str]],
    wanted: str = AUTOMATIC,
    level: str = "commune",
    recipe: Recipe | None = None,
) -> Recognised | None:
    """What an official format makes of ``sheet``; None when it is of none (or ``wanted`` is NONE).

    ``labels``: known indicators, id -> labels. A ``recipe`` kept from last time decides the family by its format id and
    reads the rows in the place of the one proposed. AsdError ``format_not_recognised`` when the family that is wanted
    is not that of the headings, and ``format_lacks`` when a needed column is not there.
    """
    asked = family_of(recipe.format_id) if recipe is not None else wanted
    if asked == NONE or (recipe is not None and not asked):
        return None
    if asked and asked not in FAMILIES:
        raise AsdError(problem("format_unknown", format=asked, known=list(FAMILIES)))
    known = {normalise(text): name for name, texts in labels.items() for text in (name, *texts)}
    ways = {
        DOUARS: lambda: recognise_douars(sheet, layout, level),
        POVERTY: lambda: recognise_poverty(sheet, layout, file, level),
        CENSUS: lambda: recognise_census(sheet, layout, file, level),
        ACROSS: lambda: recognise_across(sheet, layout, file, level, known),
    }
    if recipe is not None:
        return _read_again(ways[asked], asked, recipe)
    for family in (asked,) if asked else FAMILIES:
        found = ways[family]()
        if found is not None:
            return found
    if asked:
        raise AsdError(problem("format_not_recognised", family=asked, file=file, sheet=sheet.name))
    return None


def _read_again(way: Callable[[], Recognised | None], family: str, recipe: Recipe) -> Recognised | None:
    """What is computed, and the cards, for a rule kept from last time; only averages of douars cannot do without."""
    try:
        found = way()
    except AsdError:
        if family == DOUARS:
            raise
        return None
    if found is None:
        return None
    differing = _differing(recipe, found.recipe)
    notes = (problem("format_rule_differs", columns=differing, count=len(differing)),) if differing else ()
    return replace(found, recipe=recipe, notes=(*found.notes, *notes))


def _differing(kept: Recipe, seen: Recipe) -> list[str]:
    """Columns of which the kept rule and this file's headings and figures say another period, milieu, scale, figure."""
    now = {rule.column: rule for rule in seen.columns}
    told = []
    for rule in kept.columns:
        other = now.get(rule.column)
        if other is None:
            continue
        pairs = (
            (rule.indicator_id, other.indicator_id),
            (rule.period, other.period),
            (rule.milieu, other.milieu),
            (f"x {rule.unit_factor:g}", f"x {other.unit_factor:g}"),
        )
        words = [f"{one} ≠ {another}" for one, another in pairs if one != another and one and another]
        told += [f"{rule.column}: {', '.join(words)}"] if words else []
    return told
