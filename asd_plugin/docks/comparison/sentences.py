"""Sentences and texts of the comparison dock, written from the figures in the user's language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...charts.figures import plain, signed
from ...qgis_support.i18n import label_of, language, tr

if TYPE_CHECKING:
    from ...domain.comparison.compare import Compared, Comparison
    from ...domain.comparison.spread import Axis
    from .data import ComparisonData

LEFT_TO_RIGHT, END = "\u202a", "\u202c"  # invisible: what is between reads left-to-right inside Arabic


def in_sentence(number: str) -> str:
    """Prepare a number for a sentence or a cell: in Arabic its sign stays on its left and % on its right."""
    return f"{LEFT_TO_RIGHT}{number}{END}" if language() == "ar" else number


def status_word(status: str) -> str:
    """Return a value's status in words; the same words in table, chart and export."""
    words = {
        "ok": tr("published"),
        "imputed": tr("imputed"),
        "missing": tr("missing"),
        "not_asked": tr("not asked here"),
    }
    if status.startswith("hidden"):
        return tr("hidden (small count)")
    return words.get(status, status)


def missing_reason(status: str) -> str:
    """Why a commune has no value, as a full sentence."""
    if status == "not_asked":
        return tr("The census did not ask this question here.")
    if status.startswith("hidden"):
        return tr("Hidden to protect a small number of people.")
    return tr("The source gives no figure for this commune.")


def unit_suffix(indicator: dict[str, Any]) -> str:
    """Return the short unit printed after a figure (``%``, ``km``), empty when the unit is a phrase."""
    unit = label_of(indicator["unit"])
    if unit.startswith("%"):
        return "\u00a0%"
    return f"\u00a0{unit}" if len(unit) <= 3 and "/" not in unit else ""


def gap_unit(indicator: dict[str, Any]) -> str:
    """Return the unit of a gap: differences of percentages are percentage points, of yes-or-no figures have none."""
    unit = label_of(indicator["unit"])
    if unit == "0/1":
        return ""
    return tr("percentage points") if unit.startswith("%") else unit


def figure(value: float | None, indicator: dict[str, Any]) -> str:
    """Print a value with its decimals and short unit; missing is «n.d.» without a unit."""
    text = plain(value, int(indicator["decimals"]))
    if value is None:
        return text
    suffix = unit_suffix(indicator)
    return in_sentence(text + suffix) if suffix.endswith("%") else in_sentence(text) + suffix


def reference_title(reference: str, data: ComparisonData) -> str:
    """Return what the chosen communes are compared with."""
    own = {
        "province": tr("each commune's province"),
        "region": tr("each commune's region"),
        "country": data.zone_name("MA"),
    }
    return own.get(reference) or data.zone_name(reference)


def basis_note(comparison: Comparison, data: ComparisonData) -> str:
    """Say which reference values are not the zone's own published figure; empty when all are."""
    notes = []
    for zone in comparison.zones:
        name = data.zone_name(zone.code)
        if zone.basis == "mean_of_communes":
            notes.append(
                tr("{zone}: no published figure; mean of {count} communes weighted by population.").format(
                    zone=name, count=zone.communes
                )
            )
        elif zone.basis == "hidden":
            notes.append(tr("{zone}: figure hidden to protect small numbers.").format(zone=name))
        elif zone.basis == "missing":
            notes.append(tr("{zone}: no figure to compare with.").format(zone=name))
    return " ".join(notes)


def spread_note(comparison: Comparison, indicator: dict[str, Any], axis: Axis | None, data: ComparisonData) -> str:
    """Explain the strip: what the band is, how many communes lie beyond the axis, where ranks come from."""
    spread = comparison.spread
    if spread.known == 0:
        return ""
    notes = [
        tr("One dot per commune; band: the middle half, {low} to {high}; line in it: median {median}.").format(
            low=figure(spread.q1, indicator), high=figure(spread.q3, indicator), median=figure(spread.median, indicator)
        )
    ]
    if axis is not None and axis.below + axis.above:
        notes.append(tr("{count} communes lie beyond the axis.").format(count=axis.below + axis.above))
    if not data.national:
        notes.append(tr("Ranks count the {count} communes of this workspace.").format(count=spread.known))
    return " ".join(notes)


def data_status(comparison: Comparison) -> str:
    """How many communes have a value, and why the others do not."""
    counts = comparison.statuses
    total = sum(counts.values())
    without = [
        tr("{count} {status}").format(count=plain(counts[name]), status=status_word(name))
        for name in sorted(counts)
        if name not in ("ok", "imputed")
    ]
    text = tr("Values for {known} of {total} communes").format(known=plain(comparison.spread.known), total=plain(total))
    if counts.get("imputed"):
        without.append(tr("{count} of them imputed").format(count=plain(counts["imputed"])))
    return f"{text} ({', '.join(without)})" if without else text


def distribution_sentence(comparison: Comparison, indicator: dict[str, Any], data: ComparisonData) -> str:
    """One line on where the chosen communes stand among all."""
    known = by_need(comparison)
    if not comparison.units and comparison.spread.known:
        return tr("Choose communes to see where they stand among the {count} communes.").format(
            count=plain(comparison.spread.known)
        )
    if not known:
        return tr("None of the chosen communes has a figure.")
    first, last = known[0], known[-1]
    if len(known) == 1:
        text = tr("{commune}: {value}, rank {rank} of {count} ({meaning}).").format(
            **_standing(first, indicator, data), meaning=rank_meaning(indicator)
        )
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
    return text + _without_figure(comparison, data)


def gap_sentence(comparison: Comparison, indicator: dict[str, Any], data: ComparisonData) -> str:
    """One line on how far the chosen communes are from their reference."""
    known = [unit for unit in comparison.units if unit.gap is not None]
    if not known:
        return tr("No gap can be computed for the chosen communes.") if comparison.units else ""
    widest = max(known, key=lambda unit: abs(unit.gap))
    above = sum(unit.gap > 0 for unit in known)
    decimals = int(indicator["decimals"])
    return tr("Above the reference: {above} of {known}. Widest gap: {commune}, {gap} against {zone} ({value}).").format(
        above=above,
        known=len(known),
        commune=data.unit_name(widest.code),
        gap=f"{in_sentence(signed(widest.gap, decimals))} {gap_unit(indicator)}".rstrip(),
        zone=data.zone_name(widest.reference.code),
        value=figure(widest.reference.value, indicator),
    )


def rank_meaning(indicator: dict[str, Any]) -> str:
    """Say what rank 1 is: the highest need, or for context only the highest (lowest) value."""
    if indicator.get("use") == "keep":
        return tr("rank 1 = highest need")
    return tr("rank 1 = lowest value") if int(indicator.get("direction") or 0) < 0 else tr("rank 1 = highest value")


def gap_ends(indicator: dict[str, Any]) -> tuple[str, str]:
    """Say what a gap to each side means: left (below the reference), right (above)."""
    direction = int(indicator.get("direction") or 0)
    if indicator.get("use") != "keep" or direction == 0:
        return tr("below the reference"), tr("above the reference")
    less, more = tr("less need than the reference"), tr("more need than the reference")
    return (less, more) if direction > 0 else (more, less)


def by_need(comparison: Comparison) -> list[Compared]:
    """Chosen communes that have a figure, highest need first; equal ones in the order of choice."""
    return sorted((unit for unit in comparison.units if unit.rank is not None), key=lambda unit: unit.rank)


def _standing(unit: Compared, indicator: dict[str, Any], data: ComparisonData) -> dict[str, str]:
    return {
        "commune": data.unit_name(unit.code),
        "value": figure(unit.value, indicator),
        "rank": plain(unit.rank),
        "count": plain(unit.rank_of),
    }


def _without_figure(comparison: Comparison, data: ComparisonData) -> str:
    names = [data.unit_name(unit.code) for unit in comparison.units if unit.value is None]
    return " " + tr("No figure: {communes}.").format(communes=", ".join(names)) if names else ""
