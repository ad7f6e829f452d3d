"""Layers that follow the time slider, and the project's own range of time.

An indicator of two censuses keeps one feature a commune: the slider changes which column is shown, not which features.
Counts by period have a feature a commune and period: the slider filters them.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from qgis.core import Qgis, QgsDateTimeRange, QgsUnitTypes
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from ...domain.indicators.period_days import days_of

Mode = Qgis.VectorTemporalMode


def follow_by_column(layer: Any) -> None:
    """Redraw ``layer`` when the slider moves; its style reads the time."""
    properties = layer.temporalProperties()
    properties.setMode(Mode.RedrawLayerOnly)
    properties.setIsActive(True)


def follow_by_row(layer: Any, periods: Sequence[str]) -> None:
    """Show the features whose ``period`` meets the slider's range; a period that is no date is always shown."""
    properties = layer.temporalProperties()
    properties.setMode(Mode.FeatureDateTimeStartAndEndFromExpressions)
    properties.setStartExpression(_bound(periods, 0, "0, 0, 0"))
    properties.setEndExpression(_bound(periods, 1, "23, 59, 59"))
    properties.setIsActive(True)


def set_time_range(project: Any, periods: Sequence[str]) -> None:
    """Give a project without a range of time that of ``periods``, one frame a period where they are years apart."""
    settings = project.timeSettings()
    days = [found for found in map(days_of, dict.fromkeys(periods)) if found]
    if len(days) < 2 or not settings.temporalRange().isInfinite():
        return
    starts = sorted(first for first, _ in days)
    settings.setTemporalRange(QgsDateTimeRange(_moment(starts[0]), _moment(max(last for _, last in days), True)))
    settings.setTimeStep(float(_years_between(starts)))
    settings.setTimeStepUnit(QgsUnitTypes.TemporalUnit.TemporalYears)


def _years_between(starts: Sequence[date]) -> int:
    """Smallest step in years between periods; 1 when some are less than a year apart."""
    steps = [later.year - earlier.year for earlier, later in zip(starts, starts[1:])]
    return max(min((step for step in steps), default=1), 1)


def _bound(periods: Sequence[str], end: int, time: str) -> str:
    cases = []
    for period in periods:
        days = days_of(period)
        if days:
            day = days[end]
            cases.append(f"WHEN \"period\" = '{period}' THEN make_datetime({day.year}, {day.month}, {day.day}, {time})")
    return f"CASE {' '.join(cases)} END" if cases else "NULL"


def _moment(day: date, is_end: bool = False) -> QDateTime:
    return QDateTime(QDate(day.year, day.month, day.day), QTime(23, 59, 59) if is_end else QTime(0, 0))
