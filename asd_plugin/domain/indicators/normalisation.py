"""One indicator brought to the common scale of a score.

Columns are float arrays, already multiplied by their direction, so that more always means more need; missing (NaN)
stays missing. Bounds, targets and thresholds are on that directed scale too.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .settings import Normalisation

TOLERANCE = 1e-9
EXPONENTIAL_DECAY = 23.0


@dataclass(frozen=True)
class Points:
    """Fixed figures of one indicator on the directed scale: the two ends, mean and sd, target, category limits."""

    bounds: tuple[float, float] | None = None
    moments: tuple[float, float] | None = None
    target: float | None = None
    thresholds: tuple[float, ...] = ()


def normalise(
    values: np.ndarray, scale: Normalisation, bounds: tuple[float, float] | None = None, points: Points | None = None
) -> np.ndarray:
    """Bring ``values`` to ``scale``; ``bounds`` are frozen ends on the directed scale (needed by goalposts).

    ``points`` carries everything that is fixed (its bounds are used when ``bounds`` is None). The caller has refused
    constant columns where the method divides by the spread, and targets that are not above the low end.
    """
    points = points or Points()
    bounds = bounds if bounds is not None else points.bounds
    if scale.method in _BY_PLACE:
        return _BY_PLACE[scale.method](values, scale)
    if scale.method == "none":
        return values.copy()
    if scale.method == "z":
        return scale.mean + scale.sd * z_score(values, points.moments)
    if scale.method == "categorical":
        return categories(values, limits_of(values, scale, points), category_values(scale, points))
    low, high = bounds if bounds is not None else (np.nanmin(values), np.nanmax(values))
    if scale.method in ("distance_to_target", "distance_to_reference"):
        shares = (values - low) / (points.target - low)
        return _between(shares, scale, scale.truncates)
    if scale.method == "fraction_of_maximum":
        return _between(values / high, scale, scale.truncates)
    shares = (values - low) / (high - low)
    return _between(shares, scale, bounds is not None and scale.truncates)


def _between(shares: np.ndarray, scale: Normalisation, truncate: bool) -> np.ndarray:
    if truncate:
        shares = np.clip(shares, 0.0, 1.0)
    return scale.low + (scale.high - scale.low) * shares


def z_score(values: np.ndarray, moments: tuple[float, float] | None = None) -> np.ndarray:
    """(x - mean) / s with the sample standard deviation (n - 1), or with a frozen mean and sd."""
    mean, sd = moments if moments is not None else (np.nanmean(values), np.nanstd(values, ddof=1))
    return (values - mean) / sd


def ranks(values: np.ndarray, ties: str = "min") -> np.ndarray:
    """Rank from 1 = smallest; equal values share the smallest rank (``min``) or the mean of theirs (``average``)."""
    present = np.sort(values[~np.isnan(values)])
    first = np.searchsorted(present, values, side="left") + 1.0
    if ties == "average":
        first = (first + np.searchsorted(present, values, side="right")) / 2.0
    return np.where(np.isnan(values), np.nan, first)


def percentile_ranks(values: np.ndarray, ties: str = "min") -> np.ndarray:
    """(rank - 1) / (n - 1), 0 to 1, n being the count of values present."""
    return (ranks(values, ties) - 1.0) / (np.sum(~np.isnan(values)) - 1.0)


def exponential(values: np.ndarray, ties: str = "min") -> np.ndarray:
    """-23 ln(1 - R (1 - e^(-100/23))), R = (N - rank + 1)/N with rank 1 = most deprived: 0 to 100.

    The transform of the English indices of deprivation: the most deprived tenth spreads over half of the scale.
    """
    count = np.sum(~np.isnan(values))
    from_the_top = ranks(-values, ties)
    shares = (count - from_the_top + 1.0) / count
    return -EXPONENTIAL_DECAY * np.log1p(shares * np.expm1(-100.0 / EXPONENTIAL_DECAY))


def limits_of(values: np.ndarray, scale: Normalisation, points: Points) -> np.ndarray:
    """Limits between categories: the given thresholds, or the quantiles (type 7) of the values present."""
    if points.thresholds or not scale.quantiles:
        return np.asarray(points.thresholds, dtype=float)
    return np.quantile(values[~np.isnan(values)], scale.quantiles)


def category_values(scale: Normalisation, points: Points) -> np.ndarray:
    """What each category is worth, least need first: as given, else equal steps from ``low`` to ``high``."""
    if scale.values:
        return np.asarray(scale.values, dtype=float)
    return np.linspace(scale.low, scale.high, len(points.thresholds or scale.quantiles) + 1)


def categories(values: np.ndarray, limits: np.ndarray, worth: np.ndarray) -> np.ndarray:
    """Worth of the category of each value; a value equal to a limit, within 1e-9, stays in the lower category."""
    place = (values[:, None] > limits[None, :] + TOLERANCE).sum(axis=1)
    return np.where(np.isnan(values), np.nan, worth[place])


def directed_bounds(bounds: tuple[float, float] | None, direction: int) -> tuple[float, float] | None:
    """Raw bounds seen on the directed scale: reversed and negated where less means more need."""
    if bounds is None or direction == 1:
        return bounds
    return -bounds[1], -bounds[0]


def _rank(values: np.ndarray, scale: Normalisation) -> np.ndarray:
    return ranks(values, scale.ties)


def _borda(values: np.ndarray, scale: Normalisation) -> np.ndarray:
    return ranks(values, scale.ties) - 1.0


def _percentile(values: np.ndarray, scale: Normalisation) -> np.ndarray:
    return scale.low + (scale.high - scale.low) * percentile_ranks(values, scale.ties)


def _exponential(values: np.ndarray, scale: Normalisation) -> np.ndarray:
    return exponential(values, scale.ties)


_BY_PLACE = {"rank": _rank, "borda": _borda, "percentile": _percentile, "exponential": _exponential}
