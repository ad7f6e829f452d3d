"""The main indicator through its periods: the chosen units and their references."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....charts.spec import Mark
from ....charts.views import TrendLine, TrendSpec
from ....qgis_support.i18n import label_of, tr
from .. import sentences
from .wording import words_of

if TYPE_CHECKING:
    from ....domain.comparison.trend import Course
    from .figures import Figures


def trend_spec(figures: Figures) -> TrendSpec:
    """Slope lines; one common reference is named, several are dashed without a name."""
    trend, indicator = figures.trend, figures.indicator
    lines = tuple(_unit(figures, course) for course in trend.units)
    zones = tuple(_zone(figures, course, named=len(trend.zones) == 1) for course in trend.zones)
    values = [value for line in (*zones, *lines) for value in line.values if value is not None]
    meaning = _direction(indicator)
    notes = (meaning, _reference_note(figures), sentences.trend_note(indicator))
    return TrendSpec(
        words=words_of(
            figures,
            title=_title(figures),
            notes=notes,
            summary=sentences.trend_sentence(trend, indicator, figures.data),
            statuses=tuple(status for course in trend.units for status in course.statuses),
        ),
        periods=trend.periods,
        lines=(*zones, *lines) if lines else (),
        low=min(values, default=0.0),
        high=max(values, default=1.0),
        unit=label_of(indicator["unit"]),
    )


def _title(figures: Figures) -> str:
    label, periods = label_of(figures.indicator["label"]), figures.trend.periods
    return f"{label} ({periods[0]}\u2013{periods[-1]})" if len(periods) > 1 else figures.titled(figures.state.indicator)


def _unit(figures: Figures, course: Course) -> TrendLine:
    mark = Mark(course.code, figures.data.unit_name(course.code), figures.colours[course.code], None, "")
    reasons = tuple((status, sentences.missing_reason(status)) for status in dict.fromkeys(course.statuses))
    return TrendLine(mark, course.values, _texts(figures, course), course.statuses, reasons=reasons)


def _zone(figures: Figures, course: Course, named: bool) -> TrendLine:
    name = figures.data.zone_name(course.code) if named else ""
    texts = _texts(figures, course) if named else ("",) * len(course.values)
    return TrendLine(Mark("", name, -1, None, ""), course.values, texts, (), is_reference=True)


def _texts(figures: Figures, course: Course) -> tuple[str, ...]:
    return tuple(sentences.figure(value, figures.indicator) for value in course.values)


def _direction(indicator: dict) -> str:
    if not sentences.speaks_of_need(indicator):
        return ""
    more = int(indicator["direction"]) > 0
    return tr("A rising line: need grows.") if more else tr("A rising line: need lessens.")


def _reference_note(figures: Figures) -> str:
    zones = figures.trend.zones
    if not zones:
        return ""
    if len(zones) == 1:
        return tr("Dashed line: {reference}.").format(reference=figures.data.zone_name(zones[0].code))
    title = sentences.reference_title(figures.state.reference, figures.data)
    return tr("Dashed lines: {reference}.").format(reference=title)
