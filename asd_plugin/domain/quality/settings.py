"""Limits of the quality rules, and how serious each rule is by itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

ERROR, WARNING, INFO = "error", "warning", "info"
SEVERITIES = (ERROR, WARNING, INFO)
# Every rule, in the order they are told. Findings of one rule may differ in severity: see the rule's function.
RULES = (
    "code_empty",
    "code_duplicated",
    "code_malformed",
    "code_unknown",
    "incomplete",
    "incomplete_milieu",
    "impossible",
    "percent_above_100",
    "negative",
    "total_against_parts",
    "mean_against_parts",
    "parent_outside_parts",
    "milieu_against_total",
    "point_outside_unit",
    "point_without_unit",
    "point_repeated",
    "row_repeated",
    "figures_repeated",
    "outlier_both",
    "outlier",
    "neighbour_outlier",
    "far_for_long",
    "many_outliers",
    "no_scale",
    "break",
    "digit_preference",
    "heaping",
    "rounded",
    "rounded_step",
    "small_base",
    "card_incomplete",
    "unit_unknown",
    "old",
    "period_unknown",
)


@dataclass(frozen=True)
class QualitySettings:
    """Limits; shares from 0 to 1.

    ``as_of``: the day freshness is counted from. ``max_age``: years after which a figure is old. ``z_limit``: robust z
    beyond which a value is an outlier (Iglewicz and Hoaglin 1993), twice as far a strong one. ``few_missing`` and
    ``many_missing``: missing shares above which it is a warning, an error. ``milieu_gap``: difference of the missing
    share between urban and rural units. ``crowd``: share of outliers above which the shape is told, not each unit.
    ``least_units``: fewest values a distribution is judged on; ``least_neighbours``: fewest neighbours with a value.
    ``total_tolerance``: share of a total within which its parts may differ. ``least_digits``: fewest counts whose last
    digit is judged. ``small_base``: people or households below which a rate says little. ``least_index``: share of
    counts that would have to move for even last digits. ``repeated_share``: share of figures the same as the period
    before above which the old ones were delivered again. ``told``: units of an indicator and period that have a finding
    of their own, the farthest.
    """

    as_of: date
    max_age: float = 5.0
    z_limit: float = 3.5
    few_missing: float = 0.05
    many_missing: float = 1 / 3
    milieu_gap: float = 0.10
    crowd: float = 0.10
    least_units: int = 10
    least_neighbours: int = 3
    total_tolerance: float = 0.005
    least_digits: int = 100
    least_index: float = 0.05
    rounded_share: float = 0.5
    small_base: float = 30.0
    repeated_share: float = 0.9
    told: int = 5
