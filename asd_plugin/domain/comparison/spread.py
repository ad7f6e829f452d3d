"""How the communes are spread: quartiles, median and MAD, rank by need, percentile, a readable axis."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

TOLERANCE = 1e-9  # METHODS, General: two values closer than this are equal
MAD_TO_SIGMA = 1.4826  # makes the MAD of a normal distribution its standard deviation
FAR = 4.0  # interquartile ranges beyond a quartile: further out, a unit would flatten all others on an axis


@dataclass(frozen=True)
class Spread:
    """Summary of the known values of one indicator, in its own unit; all None when no value is known.

    ``scale`` is 1.4826 x MAD, None when it is zero (more than half of the values equal) or unknown.
    """

    known: int
    minimum: float | None = None
    q1: float | None = None
    median: float | None = None
    q3: float | None = None
    maximum: float | None = None
    scale: float | None = None


def summarise(values: np.ndarray) -> Spread:
    """Quartiles (type 7) and robust scale of ``values``; NaN are left out, never counted as zero."""
    known = values[~np.isnan(values)]
    if known.size == 0:
        return Spread(0)
    low, q1, median, q3, high = (float(v) for v in np.percentile(known, [0, 25, 50, 75, 100]))
    scale = MAD_TO_SIGMA * float(np.median(np.abs(known - median)))
    return Spread(int(known.size), low, q1, median, q3, high, scale if scale > TOLERANCE else None)


def robust_z(value: float | None, spread: Spread) -> float | None:
    """(value - median) / (1.4826 MAD); None when the value is missing or the units do not differ enough for a scale."""
    if value is None or spread.scale is None or spread.median is None:
        return None
    return (value - spread.median) / spread.scale


def need_rank(value: float, values: np.ndarray, direction: int) -> int:
    """Rank of ``value`` among ``values``: 1 = highest need, ties share the smallest rank; NaN are left out.

    ``direction`` +1: a high value is a need; -1: a low value is a need; 0 (context): 1 = highest value.
    """
    return 1 + _ahead(value, values, direction)


def need_percentile(value: float, values: np.ndarray, direction: int) -> float | None:
    """Percentile rank 100 (r - 1)/(n - 1), r counted from the lowest need, ties given their average rank.

    0 = lowest need, 100 = highest; None when there is no other unit to compare with.
    """
    known = int(np.count_nonzero(~np.isnan(values)))
    if known < 2:
        return None
    ahead = _ahead(value, values, direction)
    equal = int(np.count_nonzero(np.abs(values - value) <= TOLERANCE))
    behind = known - ahead - equal
    return 100.0 * (behind + (equal - 1) / 2.0) / (known - 1)


def _ahead(value: float, values: np.ndarray, direction: int) -> int:
    """How many of ``values`` show more need than ``value``."""
    sign = -1.0 if direction < 0 else 1.0
    return int(np.count_nonzero(sign * (values - value) > TOLERANCE))


@dataclass(frozen=True)
class Axis:
    """Ends of a readable axis and how many units lie beyond each."""

    low: float
    high: float
    below: int = 0
    above: int = 0


def readable_axis(values: np.ndarray, shown: tuple[float, ...] = ()) -> Axis | None:
    """Ends of the axis that shows ``values``: their range, cut where a few far units would flatten all others.

    A side is cut at its 1 % (99 %) point when its extreme lies more than four interquartile ranges beyond the quartile.
    Every value of ``shown`` (chosen units, references) stays inside. None when nothing is known.
    """
    spread = summarise(values)
    if spread.known == 0:
        return Axis(min(shown), max(shown)) if shown else None
    far = FAR * (spread.q3 - spread.q1)
    low, high = spread.minimum, spread.maximum
    if far > TOLERANCE:
        low = low if low >= spread.q1 - far else float(np.nanpercentile(values, 1))
        high = high if high <= spread.q3 + far else float(np.nanpercentile(values, 99))
    low, high = min((low, *shown)), max((high, *shown))
    below = int(np.count_nonzero(values < low - TOLERANCE))
    above = int(np.count_nonzero(values > high + TOLERANCE))
    return Axis(low, high, below, above)
