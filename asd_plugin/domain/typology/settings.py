"""Quadrants of need and coverage, and where their breaks come from. Standard library only."""

from __future__ import annotations

from dataclasses import dataclass

HIGH_NEED_LOW_COVERAGE = "high_need_low_coverage"
HIGH_NEED_HIGH_COVERAGE = "high_need_high_coverage"
LOW_NEED_LOW_COVERAGE = "low_need_low_coverage"
LOW_NEED_HIGH_COVERAGE = "low_need_high_coverage"
PRIORITY = HIGH_NEED_LOW_COVERAGE
QUADRANTS = (HIGH_NEED_LOW_COVERAGE, HIGH_NEED_HIGH_COVERAGE, LOW_NEED_LOW_COVERAGE, LOW_NEED_HIGH_COVERAGE)
MISSING, HIDDEN = "missing", "hidden"
CLASSES = (*QUADRANTS, MISSING, HIDDEN)

NEED, COVERAGE = "need", "coverage"
MEDIAN, MEAN, FIXED = "median", "mean", "fixed"
BREAK_METHODS = (MEDIAN, MEAN, FIXED)

TOLERANCE = 1e-9


@dataclass(frozen=True)
class BreakChoice:
    """Where the two breaks come from.

    ``method``: ``median`` or ``mean`` of the published values of each figure, or ``fixed``. ``need``, ``coverage``: a
    value given for that break, which replaces the method; ``earlier_need``, ``earlier_coverage``: breaks of an earlier
    run, used by ``fixed`` where no value is given, and compared with otherwise.
    """

    method: str = MEDIAN
    need: float | None = None
    coverage: float | None = None
    earlier_need: float | None = None
    earlier_coverage: float | None = None
