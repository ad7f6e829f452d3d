"""Notes under the charts: what a mark means, where a reference comes from, how complete the data are."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from ....charts.figures import plain
from ....qgis_support.i18n import tr
from .numbers import figure, status_word

if TYPE_CHECKING:
    from ....domain.comparison.compare import Comparison
    from ....domain.comparison.spread import Axis
    from ..data import ComparisonData

LEGEND_ORDER = ("imputed", "missing", "not_asked", "hidden")


def level_word(level: str) -> str:
    """Return what one unit of a level is called, as the title of a column."""
    return {"province": tr("Province"), "region": tr("Region")}.get(level, tr("Commune"))


def parent_word(level: str) -> str:
    """Return what the territory around a unit of a level is called, as the title of a column."""
    return {"province": tr("Region"), "region": tr("Country")}.get(level, tr("Province"))


def units_count(count: int, level: str) -> str:
    """Return so many units of a level, inside a sentence."""
    words = {"province": tr("{count} provinces"), "region": tr("{count} regions")}
    return words.get(level, tr("{count} communes")).format(count=plain(count))


def reference_title(reference: str, data: ComparisonData) -> str:
    """Return what the chosen units are compared with."""
    own = {
        "province": tr("each commune's province"),
        "region": tr("the region of each"),
        "country": data.zone_name("MA"),
        "family": tr("the peer family of each"),
    }
    return own.get(reference) or data.zone_name(reference)


def legend_of(statuses: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Status and explanation of each mark that is not a published value, among ``statuses``; in one order."""
    words = {
        "imputed": tr("outline: imputed value"),
        "missing": tr("hatched: no figure from the source"),
        "not_asked": tr("dashed: question not asked there"),
        "hidden": tr("struck: hidden to protect a small number"),
    }
    there = {"hidden" if status.startswith("hidden") else status for status in statuses}
    return tuple((status, words[status]) for status in LEGEND_ORDER if status in there)


def basis_note(comparison: Comparison, data: ComparisonData) -> str:
    """Say which reference values are not the zone's own published figure; empty when all are."""
    texts = {
        "mean_of_communes": tr("{zone}: no published figure; mean of {count} weighted by population."),
        "median_of_members": tr("{zone}: median of {count}."),
        "hidden": tr("{zone}: figure hidden to protect small numbers."),
        "missing": tr("{zone}: no figure to compare with."),
    }
    notes = []
    for zone in comparison.zones:
        if zone.basis == "no_family":
            notes.append(tr("A unit without a peer family has nothing to be compared with."))
        elif zone.basis in texts:
            count = units_count(zone.communes, data.level)
            notes.append(texts[zone.basis].format(zone=data.zone_name(zone.code), count=count))
    return " ".join(dict.fromkeys(notes))


def spread_note(comparison: Comparison, indicator: dict[str, Any], axis: Axis | None, data: ComparisonData) -> str:
    """Explain the strip: what the band is, how many units lie beyond the axis, where ranks come from."""
    spread = comparison.spread
    if spread.known == 0:
        return ""
    band = {
        "province": tr("One dot per province; band: the middle half, {low} to {high}; line in it: median {median}."),
        "region": tr("One dot per region; band: the middle half, {low} to {high}; line in it: median {median}."),
    }.get(data.level, tr("One dot per commune; band: the middle half, {low} to {high}; line in it: median {median}."))
    notes = [
        band.format(
            low=figure(spread.q1, indicator), high=figure(spread.q3, indicator), median=figure(spread.median, indicator)
        )
    ]
    if axis is not None and axis.below + axis.above:
        beyond = units_count(axis.below + axis.above, data.level)
        notes.append(tr("Beyond the axis, drawn at its end: {units}.").format(units=beyond))
    if not data.national:
        units = units_count(spread.known, data.level)
        notes.append(tr("Ranks count the {units} of this workspace.").format(units=units))
    return " ".join(notes)


def data_status(comparison: Comparison, level: str = "commune") -> str:
    """How many units have a value, and why the others do not."""
    counts = comparison.statuses
    total = sum(counts.values())
    without = [
        tr("{count} {status}").format(count=plain(counts[name]), status=status_word(name))
        for name in sorted(counts)
        if name not in ("ok", "imputed")
    ]
    known, units = plain(comparison.spread.known), units_count(total, level)
    text = tr("Values for {known} of {units}").format(known=known, units=units)
    if counts.get("imputed"):
        without.append(tr("{count} of them imputed").format(count=plain(counts["imputed"])))
    return f"{text} ({', '.join(without)})" if without else text
