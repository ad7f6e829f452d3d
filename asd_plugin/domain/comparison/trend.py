"""The chosen units and their references through the periods of one indicator."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .compare import Column, Comparison, compare
from .spread import TOLERANCE
from .zones import Communes


@dataclass(frozen=True)
class Course:
    """Values of one unit or zone, period by period (None where it has none) with their statuses.

    ``change`` is the last period minus the first, in the indicator's unit; None unless both are known.
    """

    code: str
    values: tuple[float | None, ...]
    statuses: tuple[str, ...]

    @property
    def change(self) -> float | None:
        """Last minus first."""
        if len(self.values) < 2 or self.values[0] is None or self.values[-1] is None:
            return None
        return self.values[-1] - self.values[0]


@dataclass(frozen=True)
class Trend:
    """Courses of the chosen units and of their reference zones over ``periods``, earliest first."""

    periods: tuple[str, ...]
    units: tuple[Course, ...]
    zones: tuple[Course, ...]


def follow(communes: Communes, columns: Mapping[str, Column], chosen: Sequence[str], reference: str) -> Trend:
    """Follow ``chosen`` units and their references through the columns of one indicator, by period.

    Each period is compared as :func:`compare` does, so a figure here is the figure of the other charts. Hidden values
    have no figure; a zone whose composition or basis differs between periods keeps the basis of each (its status).
    """
    periods = tuple(sorted(columns))
    by_period = [compare(communes, columns[period], chosen, reference) for period in periods]
    units = tuple(_course_of_unit(place, code, by_period) for place, code in enumerate(chosen))
    codes = list(dict.fromkeys(zone.code for comparison in by_period for zone in comparison.zones))
    return Trend(periods, units, tuple(_course_of_zone(code, by_period) for code in codes))


def direction_of_change(change: float | None) -> int:
    """+1 when a figure rose, -1 when it fell, 0 when it stayed (within 1e-9) or is unknown."""
    if change is None or abs(change) <= TOLERANCE:
        return 0
    return 1 if change > 0 else -1


def _course_of_unit(place: int, code: str, by_period: list[Comparison]) -> Course:
    units = [comparison.units[place] for comparison in by_period]
    return Course(code, tuple(unit.value for unit in units), tuple(unit.status for unit in units))


def _course_of_zone(code: str, by_period: list[Comparison]) -> Course:
    zones = [next((z for z in comparison.zones if z.code == code), None) for comparison in by_period]
    return Course(
        code,
        tuple(None if zone is None else zone.value for zone in zones),
        tuple("missing" if zone is None else zone.basis for zone in zones),
    )
