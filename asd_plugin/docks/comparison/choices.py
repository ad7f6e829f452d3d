"""What the dock offers to choose from a workspace, and what remains of earlier choices elsewhere."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ...domain.comparison.references import LIST, OWN_COUNTRY, OWN_FAMILY, OWN_PROVINCE, OWN_REGION
from ...domain.comparison.spelling import normalise
from ...domain.territory.codes import COUNTRY, province_of, region_of
from ...qgis_support.i18n import label_of, tr
from .state import DEFAULT_REFERENCE, MILIEUS, MOST_CHOSEN, ComparisonState
from .widgets.chips import Chip
from .widgets.indicator_picker import Choice

if TYPE_CHECKING:
    from .data import ComparisonData

OWN_ZONES = {
    "commune": (OWN_PROVINCE, OWN_REGION, OWN_COUNTRY),
    "province": (OWN_REGION, OWN_COUNTRY),
    "region": (OWN_COUNTRY,),
}


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


def reference_options(data: ComparisonData, state: ComparisonState | None = None) -> list[tuple[str, str]]:
    """Own zones and family, saved lists, chosen units, regions and provinces by name; empty ids part them."""
    groups = [_own_options(data), _list_options(data), _unit_options(data, state or ComparisonState())]
    groups.append(_by_name(data, data.regions))
    if data.level != "region":
        groups.append(_by_name(data, data.provinces))
    options: list[tuple[str, str]] = []
    for group in filter(None, groups):
        options += [*([("", "")] if options else []), *group]
    return options


def _own_options(data: ComparisonData) -> list[tuple[str, str]]:
    words = {
        ("commune", OWN_PROVINCE): tr("Province of each commune"),
        ("commune", OWN_REGION): tr("Region of each commune"),
        ("province", OWN_REGION): tr("Region of each province"),
    }
    own = [(zone, words.get((data.level, zone)) or data.zone_name(COUNTRY)) for zone in OWN_ZONES[data.level]]
    if data.communes.families is not None:
        own.append((OWN_FAMILY, tr("Peer family of each (median)")))
    return own


def _list_options(data: ComparisonData) -> list[tuple[str, str]]:
    ids = [f"{LIST}{name}" for name in sorted(data.shelf.lists)]
    return [(zone, tr("List: {name}").format(name=zone[len(LIST) :])) for zone in ids if _has_units(data, zone)]


def _unit_options(data: ComparisonData, state: ComparisonState) -> list[tuple[str, str]]:
    """The chosen communes, and the one that serves as reference; provinces and regions are on the list by name."""
    if data.level != "commune":
        return []
    codes = dict.fromkeys((*state.codes, state.reference))
    return [(code, tr("Only {unit}").format(unit=data.unit_name(code))) for code in codes if data.knows(code)]


def _by_name(data: ComparisonData, names: dict) -> list[tuple[str, str]]:
    return sorted(((code, data.zone_name(code)) for code in names), key=lambda pair: normalise(pair[1]))


def _has_units(data: ComparisonData, zone: str) -> bool:
    return bool(data.communes.members(zone).any())


def periods_of(data: ComparisonData, indicator: str) -> list[str]:
    """Periods an indicator has values for, latest first."""
    return sorted((period for name, period in data.columns if name == indicator), reverse=True)


def period_for(data: ComparisonData, indicator: str, wished: str) -> str:
    """Return the wished period when the indicator has it, else its latest."""
    periods = periods_of(data, indicator)
    return wished if wished in periods else periods[0]


def milieu_options(data: ComparisonData, indicator: str) -> list[tuple[str, str]]:
    """Both milieus together first; urban and rural where the catalogue says that the indicator has them."""
    words = {"total": tr("Urban and rural"), "urban": tr("Urban only"), "rural": tr("Rural only")}
    return [(name, words[name]) for name in MILIEUS if name == "total" or data.has_milieus(indicator)]


def kept_state(state: ComparisonState, data: ComparisonData) -> ComparisonState:
    """What still makes sense of earlier choices; unknown units, indicators or zone give way to the first ones."""
    for code in state.codes:
        if not data.knows(code):
            state = state.without_unit(code)
    choices = [choice.id for choice in indicator_choices(data)]
    kept = tuple(name for name in state.indicators if name in choices) or (choices[0],)
    return replace(
        state,
        level=data.level,
        milieu=data.milieu,
        indicators=kept,
        second=state.second if state.second in choices else "",
        period=period_for(data, kept[0], state.period),
        reference=kept_reference(state.reference, data),
    )


def kept_reference(reference: str, data: ComparisonData) -> str:
    """Return the reference where it means something at this level, else what lies above it, else the default."""
    if reference == OWN_FAMILY:
        is_there = data.communes.families is not None
    else:
        is_there = reference in (*OWN_ZONES[data.level], COUNTRY) or _has_units(data, reference)
    if is_there:
        return reference
    if reference[:2] in data.regions:  # a commune or a province, seen from a level above it
        above = province_of(reference) if data.level == "province" else region_of(reference)
        if _has_units(data, above):
            return above
    return DEFAULT_REFERENCE if DEFAULT_REFERENCE in OWN_ZONES[data.level] else OWN_COUNTRY


def chips_of(state: ComparisonState, data: ComparisonData) -> tuple[Chip, ...]:
    """Chosen units as chips."""
    return tuple(
        Chip(item.code, data.unit_name(item.code), data.province_name(item.code), item.colour) for item in state.chosen
    )


def refusal(state: ComparisonState, data: ComparisonData, code: str) -> str:
    """Say why a unit cannot be added, or return an empty text."""
    if not data.knows(code):
        return unknown_words(data.level).format(code=code, name=data.name)
    if code in state.codes:
        return tr("{commune} is chosen already.").format(commune=data.unit_name(code))
    if state.full:
        return tr("{count} units at most can be told apart. Remove one before adding {unit}.").format(
            count=MOST_CHOSEN, unit=data.unit_name(code)
        )
    return ""


def unknown_words(level: str) -> str:
    """Sentence for a code that is not at this level of the workspace."""
    return {
        "province": tr("The province {code} is not in the workspace {name}."),
        "region": tr("The region {code} is not in the workspace {name}."),
    }.get(level, tr("The commune {code} is not in the workspace {name}."))


def suggestions(data: ComparisonData, typed: str) -> list[tuple[str, str]]:
    """Units that match what is typed, as (code, name and what it lies in); that tells homonyms apart."""
    found = []
    for item in data.names.find(typed):
        name = label_of({"fr": item.unit.name_fr, "ar": item.unit.name_ar})
        place = data.province_name(item.unit.code)
        found.append((item.unit.code, f"{name} - {place}" if place else name))
    return found
