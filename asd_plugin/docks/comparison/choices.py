"""What the dock offers to choose from a workspace, and what remains of earlier choices in another one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ...qgis_support.i18n import label_of, tr
from .state import MOST_CHOSEN, ComparisonState
from .widgets.chips import Chip
from .widgets.indicator_picker import Choice

if TYPE_CHECKING:
    from .data import ComparisonData

OWN_ZONES = ("province", "region", "country")


def indicator_choices(data: ComparisonData) -> tuple[Choice, ...]:
    """Indicators that have values, in catalogue order."""
    available = {indicator for indicator, _ in data.columns}
    return tuple(
        Choice(
            name,
            label_of(entry["label"]),
            label_of(data.domains.get(entry["domain"], {"en": entry["domain"]})),
            label_of(entry.get("definition", {})),
        )
        for name, entry in data.indicators.items()
        if name in available
    )


def reference_options(data: ComparisonData) -> list[tuple[str, str]]:
    """Own province, own region, country; then each region and each province by name. Empty ids part the groups."""
    own = [
        ("province", tr("Province of each commune")),
        ("region", tr("Region of each commune")),
        ("country", data.zone_name("MA")),
    ]
    regions = sorted(((code, data.zone_name(code)) for code in data.regions), key=lambda pair: pair[1])
    provinces = sorted(((code, data.zone_name(code)) for code in data.provinces), key=lambda pair: pair[1])
    return [*own, ("", ""), *regions, ("", ""), *provinces]


def periods_of(data: ComparisonData, indicator: str) -> list[str]:
    """Periods an indicator has values for, latest first."""
    return sorted((period for name, period in data.columns if name == indicator), reverse=True)


def period_for(data: ComparisonData, indicator: str, wished: str) -> str:
    """Return the wished period when the indicator has it, else its latest."""
    periods = periods_of(data, indicator)
    return wished if wished in periods else periods[0]


def kept_state(state: ComparisonState, data: ComparisonData) -> ComparisonState:
    """What still makes sense of earlier choices; unknown communes, indicator or zone give way to the first ones."""
    for code in state.codes:
        if not data.knows(code):
            state = state.without_unit(code)
    choices = [choice.id for choice in indicator_choices(data)]
    kept = tuple(name for name in state.indicators if name in choices) or (choices[0],)
    known_zone = state.reference in (*OWN_ZONES, *data.regions, *data.provinces)
    return replace(
        state,
        indicators=kept,
        period=period_for(data, kept[0], state.period),
        reference=state.reference if known_zone else ComparisonState().reference,
    )


def chips_of(state: ComparisonState, data: ComparisonData) -> tuple[Chip, ...]:
    """Chosen communes as chips."""
    return tuple(
        Chip(item.code, data.unit_name(item.code), data.province_name(item.code), item.colour) for item in state.chosen
    )


def refusal(state: ComparisonState, data: ComparisonData, code: str) -> str:
    """Say why a commune cannot be added, or return an empty text."""
    if not data.knows(code):
        return tr("The commune {code} is not in the workspace {name}.").format(code=code, name=data.name)
    if code in state.codes:
        return tr("{commune} is chosen already.").format(commune=data.unit_name(code))
    if state.full:
        return tr("{count} communes at most can be told apart. Remove one before adding {commune}.").format(
            count=MOST_CHOSEN, commune=data.unit_name(code)
        )
    return ""


def suggestions(data: ComparisonData, typed: str) -> list[tuple[str, str]]:
    """Communes that match what is typed, as (code, name and province); the province tells homonyms apart."""
    return [
        (
            found.unit.code,
            f"{label_of({'fr': found.unit.name_fr, 'ar': found.unit.name_ar})} - {data.province_name(found.unit.code)}",
        )
        for found in data.names.find(typed)
    ]
