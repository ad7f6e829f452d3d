"""Words and limits of zonal statistics (standard library only: front doors read it at load)."""

from __future__ import annotations

FRACTION, CENTRE = "fraction", "centre"
RULES = (FRACTION, CENTRE)

SUM, COUNT, MEAN, WEIGHTED_MEAN, STDEV = "sum", "count", "mean", "weighted_mean", "stdev"
MIN, MAX, MEDIAN = "min", "max", "median"
SHARE_ABOVE, WEIGHTED_SHARE_ABOVE = "share_above", "weighted_share_above"
STATISTICS = (
    SUM,
    COUNT,
    MEAN,
    WEIGHTED_MEAN,
    MIN,
    MAX,
    STDEV,
    MEDIAN,
    SHARE_ABOVE,
    WEIGHTED_SHARE_ABOVE,
)
BY_VALUE = (MIN, MAX, MEDIAN)  # these need every pixel of a unit, not only sums
BY_WEIGHT = (WEIGHTED_MEAN, WEIGHTED_SHARE_ABOVE)
COVERED = "covered"  # share of the unit's area under pixels with a value

STRIP_ROWS = 256
WHOLE = 1.0 - 1e-9  # a unit is covered in part when its share is below
