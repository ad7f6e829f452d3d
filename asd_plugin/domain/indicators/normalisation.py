"""One indicator brought to the common scale of a score: min-max, z-score, rank, percentile rank, goalposts.

Columns are float arrays, already multiplied by their direction, so that more always means more need; missing (NaN)
stays missing.
"""

from __future__ import annotations

import numpy as np

from .settings import Normalisation


def normalise(values: np.ndarray, scale: Normalisation, bounds: tuple[float, float] | None = None) -> np.ndarray:
    """Bring ``values`` to ``scale``; ``bounds`` are frozen ends on the directed scale (needed by goalposts).

    The caller has refused constant columns where the method divides by the spread.
    """
    if scale.method == "z":
        return z_score(values)
    if scale.method == "rank":
        return ranks(values, scale.ties)
    if scale.method == "percentile":
        return scale.low + (scale.high - scale.low) * percentile_ranks(values, scale.ties)
    low, high = bounds if bounds is not None else (np.nanmin(values), np.nanmax(values))
    shares = (values - low) / (high - low)
    if bounds is not None and scale.truncates:
        shares = np.clip(shares, 0.0, 1.0)
    return scale.low + (scale.high - scale.low) * shares


def z_score(values: np.ndarray) -> np.ndarray:
    """(x - mean) / s with the sample standard deviation (n - 1)."""
    return (values - np.nanmean(values)) / np.nanstd(values, ddof=1)


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


def directed_bounds(bounds: tuple[float, float] | None, direction: int) -> tuple[float, float] | None:
    """Raw bounds seen on the directed scale: reversed and negated where less means more need."""
    if bounds is None or direction == 1:
        return bounds
    return -bounds[1], -bounds[0]
