"""Where the chosen units stand: in the distribution, by rank, against their reference."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....charts.figures import plain, signed
from ....qgis_support.i18n import tr
from .notes import units_count
from .numbers import figure, gap_unit, in_sentence

if TYPE_CHECKING:
    from ....domain.comparison.compare import Compared, Comparison
    from ..data import ComparisonData

SAME = 1e-9


def distribution_sentence(comparison: Comparison, indicator: dict[str, Any], data: ComparisonData) -> str:
    """One line on where the chosen units stand among all."""
    known = by_need(comparison)
    if not comparison.units and comparison.spread.known:
        return tr("Choose units to see where they stand among the {units}.").format(
            units=units_count(comparison.spread.known, data.level)
        )
    if not known:
        return none_known(comparison)
    first, last = known[0], known[-1]
    if len(known) == 1:
        text = tr("{commune}: {value}, rank {rank} of {count} ({meaning}).").format(
            **_standing(first, indicator, data), meaning=rank_meaning(indicator)
        )
    elif _all_equal(known):
        text = all_equal_text(known, indicator)
    else:
        top, low = _standing(first, indicator, data), _standing(last, indicator, data)
        text = tr(
            "From {first} ({value}, rank {rank} of {count}) to {last} ({value2}, rank {rank2}); {meaning}."
        ).format(
            first=top["commune"],
            value=top["value"],
            rank=top["rank"],
            count=top["count"],
            last=low["commune"],
            value2=low["value"],
            rank2=low["rank"],
            meaning=rank_meaning(indicator),
        )
    return text + without_figure(comparison, data)


def bars_sentence(comparison: Comparison, indicator: dict[str, Any], data: ComparisonData) -> str:
    """One line on how far apart the highest and the lowest of the chosen units are, ties named together."""
    known = by_need(comparison)
    if len(known) < 2 or _all_equal(known):
        return distribution_sentence(comparison, indicator, data)
    highest = max(known, key=lambda unit: unit.value)
    lowest = min(known, key=lambda unit: unit.value)
    decimals = int(indicator["decimals"])
    text = tr("Highest: {top} ({value}); lowest: {low} ({value2}); {gap} between them.").format(
        top=_tied(highest, known, data),
        value=figure(highest.value, indicator),
        low=_tied(lowest, known, data),
        value2=figure(lowest.value, indicator),
        gap=f"{in_sentence(plain(highest.value - lowest.value, decimals))} {gap_unit(indicator)}".rstrip(),
    )
    return text + without_figure(comparison, data)


def gap_sentence(comparison: Comparison, indicator: dict[str, Any], data: ComparisonData) -> str:
    """One line on how far the chosen units are from their reference."""
    known = [unit for unit in comparison.units if unit.gap is not None]
    if not known:
        return tr("No gap can be computed for the chosen units.") if comparison.units else ""
    widest = max(known, key=lambda unit: abs(unit.gap))
    above = sum(unit.gap > SAME for unit in known)
    decimals = int(indicator["decimals"])
    if abs(widest.gap) <= SAME:
        return tr("No gap: all {known} chosen units are at their reference.").format(known=plain(len(known)))
    text = tr("Above the reference: {above} of {known}. Widest gap: {commune}, {gap} against {zone} ({value}).").format(
        above=plain(above),
        known=plain(len(known)),
        commune=data.unit_name(widest.code),
        gap=f"{in_sentence(signed(widest.gap, decimals))} {gap_unit(indicator)}".rstrip(),
        zone=data.zone_name(widest.reference.code),
        value=figure(widest.reference.value, indicator),
    )
    return text + without_figure(comparison, data)


def rank_meaning(indicator: dict[str, Any]) -> str:
    """Say what rank 1 is: the highest need, or for context only the highest (lowest) value."""
    if indicator.get("use") == "keep":
        return tr("rank 1 = highest need")
    return tr("rank 1 = lowest value") if int(indicator.get("direction") or 0) < 0 else tr("rank 1 = highest value")


def speaks_of_need(indicator: dict[str, Any]) -> bool:
    """Whether a high (or low) value of an indicator is a need; indicators of context are not."""
    return indicator.get("use") == "keep" and int(indicator.get("direction") or 0) != 0


def gap_ends(indicator: dict[str, Any]) -> tuple[str, str]:
    """Say what a gap to each side means: left (below the reference), right (above)."""
    if not speaks_of_need(indicator):
        return tr("below the reference"), tr("above the reference")
    less, more = tr("less need than the reference"), tr("more need than the reference")
    return (less, more) if int(indicator["direction"]) > 0 else (more, less)


def by_need(comparison: Comparison) -> list[Compared]:
    """Chosen units that have a figure, highest need first; equal ones in the order of choice."""
    return sorted((unit for unit in comparison.units if unit.rank is not None), key=lambda unit: unit.rank)


def none_known(comparison: Comparison) -> str:
    """Say that there is nothing to say: no unit is chosen, or none of the chosen ones has a figure."""
    if not comparison.units:
        return tr("No unit has a figure for this indicator and period.")
    return tr("None of the chosen units has a figure.")


def all_equal_text(known: list[Compared], indicator: dict[str, Any]) -> str:
    """Say that the chosen units do not differ."""
    return tr("The {known} chosen units with a figure are equal: {value}, rank {rank} of {count}; {meaning}.").format(
        known=plain(len(known)),
        value=figure(known[0].value, indicator),
        rank=plain(known[0].rank),
        count=plain(known[0].rank_of),
        meaning=rank_meaning(indicator),
    )


def without_figure(comparison: Comparison, data: ComparisonData) -> str:
    """Name the chosen units without a figure; a space first, empty when all have one."""
    names = [data.unit_name(unit.code) for unit in comparison.units if unit.value is None]
    return " " + tr("No figure: {communes}.").format(communes=tr(", ").join(names)) if names else ""


def _all_equal(known: list[Compared]) -> bool:
    return len(known) > 1 and max(u.value for u in known) - min(u.value for u in known) <= SAME


def _tied(unit: Compared, known: list[Compared], data: ComparisonData) -> str:
    """Names of all the units that share a figure."""
    return tr(", ").join(data.unit_name(other.code) for other in known if abs(other.value - unit.value) <= SAME)


def _standing(unit: Compared, indicator: dict[str, Any], data: ComparisonData) -> dict[str, str]:
    return {
        "commune": data.unit_name(unit.code),
        "value": figure(unit.value, indicator),
        "rank": plain(unit.rank),
        "count": plain(unit.rank_of),
    }
