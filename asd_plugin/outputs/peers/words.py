"""Structure variables, traits and reasons in the user's language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...qgis_support.i18n import format_number, label_of, tr

if TYPE_CHECKING:
    from ...domain.comparison.peers.families import Trait
    from ...domain.comparison.peers.figures import StructureInputs
    from ...domain.comparison.peers.neighbours import Reason

MOST_TRAITS = 4
DECIMALS = {"population": 0, "density": 1, "area_km2": 1}


def variable_label(name: str, entries: Mapping[str, Mapping[str, Any]]) -> str:
    """Name of a structure variable; a field of one's own keeps its name."""
    known = {
        "milieu": tr("Milieu"),
        "population": tr("Population"),
        "density": tr("People per km²"),
        "area_km2": tr("Area (km²)"),
    }
    if name in known:
        return known[name]
    entry = entries.get(name)
    return label_of(entry.get("short_label") or entry["label"]) if entry else name


def value_text(name: str, value: Any, entries: Mapping[str, Mapping[str, Any]]) -> str:
    """A figure as it is read: a category by its word, a number with its decimals, missing as n.d."""
    if value is None or value != value:
        return tr("n.d.")
    words = category_words().get((name, category_of(value)))
    if words:
        return words
    if isinstance(value, str):
        return value
    return format_number(float(value), int(entries.get(name, {}).get("decimals", DECIMALS.get(name, 1))))


def category_of(value: Any) -> str:
    """A category as text: 1.0 as ``1``."""
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def category_words() -> dict[tuple[str, str], str]:
    """Words of the categories."""
    return {
        ("milieu", "urban"): tr("urban"),
        ("milieu", "rural"): tr("rural"),
        ("no_weekly_souk", "0"): tr("weekly souk"),
        ("no_weekly_souk", "1"): tr("no weekly souk"),
    }


def trait_words() -> dict[tuple[str, str], str]:
    """Words of the traits, said of communes."""
    return {
        **category_words(),
        ("population", "high"): tr("large"),
        ("population", "low"): tr("small"),
        ("density", "high"): tr("densely peopled"),
        ("density", "low"): tr("thinly peopled"),
        ("area_km2", "high"): tr("extensive"),
        ("area_km2", "low"): tr("compact"),
        ("farm_employment_2014", "high"): tr("farming"),
        ("farm_employment_2014", "low"): tr("little farming"),
        ("older_60_share", "high"): tr("ageing"),
        ("older_60_share", "low"): tr("few older people"),
        ("youth_15_24_share", "high"): tr("many young people"),
        ("youth_15_24_share", "low"): tr("few young people"),
        ("population_change", "high"): tr("gaining people"),
        ("population_change", "low"): tr("losing people"),
        ("household_size", "high"): tr("large households"),
        ("household_size", "low"): tr("small households"),
    }


def trait_text(trait: Trait) -> str:
    """One trait in words; a field of one's own by its name."""
    known = trait_words().get((trait.variable, trait.side))
    if known:
        return known
    if trait.side not in ("high", "low"):
        return f"{trait.variable} = {trait.side}"
    words = tr("{variable} high") if trait.side == "high" else tr("{variable} low")
    return words.format(variable=trait.variable)


def family_name(traits: Sequence[Trait]) -> str:
    """The salient traits of a family, strongest first; none: near the average."""
    told = [trait_text(trait) for trait in traits if trait.side][:MOST_TRAITS]
    return tr(", ").join(told) if told else tr("near the average")


def reason_texts(reasons: Sequence[Reason], unit: str, other: str, inputs: StructureInputs) -> str:
    """Variables with both figures: ``Population: 5,000 and 5,200; ...``."""
    told = []
    for reason in reasons:
        name = reason.variable
        own, theirs = (value_text(name, inputs.table.at[code, name], inputs.entries) for code in (unit, other))
        label = variable_label(name, inputs.entries)
        words = tr("{variable}: {own}") if own == theirs else tr("{variable}: {own} and {other}")
        told.append(words.format(variable=label, own=own, other=theirs))
    return tr("; ").join(told)
