"""How the chosen units changed from the first period to the last."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ....charts.figures import plain, signed
from ....qgis_support.i18n import label_of, tr
from .numbers import gap_unit, in_sentence

if TYPE_CHECKING:
    from ....domain.comparison.trend import Course, Trend
    from ..data import ComparisonData

SAME = 1e-9


def change_of(change: float | None, indicator: dict[str, Any]) -> str:
    """Print a change with its sign and unit; unknown is «n.d.»."""
    text = in_sentence(signed(change, int(indicator["decimals"])))
    return text if change is None else f"{text} {gap_unit(indicator)}".rstrip()


def trend_sentence(trend: Trend, indicator: dict[str, Any], data: ComparisonData) -> str:
    """One line on who rose and who fell most, and on the reference when there is one."""
    if not trend.units:
        return tr("Choose units to see how they changed.")
    if len(trend.periods) < 2:
        return tr("One period only: no change can be told.")
    known = [course for course in trend.units if course.change is not None]
    years = {"first": trend.periods[0], "last": trend.periods[-1]}
    if not known:
        return tr("None of the chosen units has a figure for both {first} and {last}.").format(**years)
    text = _changes(known, indicator, data, years)
    zones = [zone for zone in trend.zones if zone.change is not None]
    if len(trend.zones) == 1 and zones:
        reference = tr("{zone}: {change}.").format(
            zone=data.zone_name(zones[0].code), change=change_of(zones[0].change, indicator)
        )
        text = f"{text} {reference}"
    lacking = [data.unit_name(course.code) for course in trend.units if course.change is None]
    if lacking:
        text += " " + tr("Change unknown: {units}.").format(units=tr(", ").join(lacking))
    return text


def _changes(known: list[Course], indicator: dict[str, Any], data: ComparisonData, years: dict[str, str]) -> str:
    rose = max(known, key=lambda course: course.change)
    fell = min(known, key=lambda course: course.change)
    if len(known) == 1:
        return tr("{unit}, {first} to {last}: {change}.").format(
            unit=data.unit_name(rose.code), change=change_of(rose.change, indicator), **years
        )
    if rose.change - fell.change <= SAME:
        return tr("{first} to {last}, the same change for the {known} units: {change}.").format(
            known=plain(len(known)), change=change_of(rose.change, indicator), **years
        )
    return tr("{first} to {last}: from {fell} for {unit} to {rose} for {unit2}.").format(
        fell=change_of(fell.change, indicator),
        unit=data.unit_name(fell.code),
        rose=change_of(rose.change, indicator),
        unit2=data.unit_name(rose.code),
        **years,
    )


def trend_note(indicator: dict[str, Any]) -> str:
    """What the catalogue says of a change of definition or of limits between periods; empty when it says nothing."""
    return label_of(indicator.get("trend_note") or {})
