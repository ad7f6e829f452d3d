"""Extreme values of one indicator: percentile winsorising, and the skew-kurtosis rule of the OECD/JRC Handbook (2008).

Columns are float arrays; missing (NaN) stays missing and counts nowhere. Nothing is changed in place.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .settings import Treatment

FEWEST_FOR_SHAPE = 4


@dataclass(frozen=True)
class Treated:
    """A treated column. ``how``: per cell, empty where untouched; ``outcome``: what the column went through.

    Outcomes: ``untouched``, ``winsorised``, ``log_ct``, ``log_ct_still_skewed``.
    """

    values: np.ndarray
    how: np.ndarray
    outcome: str


def skewness(values: np.ndarray) -> float:
    """Adjusted Fisher-Pearson skewness G1 of the values present; NaN under three values or when all are equal."""
    x = values[~np.isnan(values)]
    n = len(x)
    if n < 3 or is_constant(x):
        return float("nan")
    d = x - x.mean()
    m2, m3 = np.mean(d * d), np.mean(d * d * d)
    return float(np.sqrt(n * (n - 1)) / (n - 2) * m3 / m2**1.5)


def excess_kurtosis(values: np.ndarray) -> float:
    """Sample excess kurtosis G2 of the values present; NaN under four values or when all are equal."""
    x = values[~np.isnan(values)]
    n = len(x)
    if n < FEWEST_FOR_SHAPE or is_constant(x):
        return float("nan")
    d = x - x.mean()
    m2, m4 = np.mean(d * d), np.mean(d**4)
    return float((n - 1) / ((n - 2) * (n - 3)) * ((n + 1) * (m4 / m2**2 - 3) + 6))


def is_constant(values: np.ndarray) -> bool:
    """Whether the values present differ by no more than float noise (or there are none)."""
    x = values[~np.isnan(values)]
    if not len(x):
        return True
    low, high = x.min(), x.max()
    return bool(high - low <= 1e-12 * max(abs(low), abs(high)))


def treat(values: np.ndarray, treatment: Treatment) -> Treated:
    """Treat one column by the chosen method; see :class:`Treatment`."""
    if treatment.percentiles is not None:
        return winsorise_at(values, *treatment.percentiles)
    if treatment.method == "skew_kurtosis":
        return skew_kurtosis_rule(values, treatment)
    return Treated(values, np.full(len(values), "", dtype=object), "untouched")


def winsorise_at(values: np.ndarray, low: float, high: float) -> Treated:
    """Bring values beyond the two percentiles (type 7, of the values present) back to them."""
    how = np.full(len(values), "", dtype=object)
    present = values[~np.isnan(values)]
    if not len(present):
        return Treated(values, how, "untouched")
    floor, ceiling = np.percentile(present, [low, high])
    below, above = values < floor, values > ceiling
    how[below], how[above] = f"winsorised_p{low:g}", f"winsorised_p{high:g}"
    outcome = "winsorised" if below.any() or above.any() else "untouched"
    return Treated(np.where(below, floor, np.where(above, ceiling, values)), how, outcome)


def passes(values: np.ndarray, treatment: Treatment) -> bool:
    """Whether |G1| < max_skew or G2 < max_kurtosis; a column too short or too flat to tell passes."""
    skew, kurtosis = skewness(values), excess_kurtosis(values)
    if np.isnan(skew) or np.isnan(kurtosis):
        return True
    return abs(skew) < treatment.max_skew or kurtosis < treatment.max_kurtosis


def skew_kurtosis_rule(values: np.ndarray, treatment: Treatment) -> Treated:
    """Winsorise point by point on the side of the skew until the column passes; else log_ct of the untreated column.

    Each step gives all values equal to the extreme the next most extreme value; ``max_points`` counts the points so
    changed. A column that cannot pass even as logarithm keeps the logarithm, with its outcome saying so.
    """
    how = np.full(len(values), "", dtype=object)
    if passes(values, treatment):
        return Treated(values, how, "untouched")
    x = values.copy()
    while not passes(x, treatment) and np.sum(how != "") < treatment.max_points:
        side = 1.0 if skewness(x) >= 0 else -1.0
        extreme = side * np.nanmax(side * x)
        at = x == extreme
        x[at] = side * np.nanmax(side * x[~at])
        how[at] = "winsorised_high" if side > 0 else "winsorised_low"
    if passes(x, treatment):
        return Treated(x, how, "winsorised")
    logged = log_ct(values)
    outcome = "log_ct" if passes(logged, treatment) else "log_ct_still_skewed"
    return Treated(logged, np.where(np.isnan(values), "", "log_ct").astype(object), outcome)


def log_ct(values: np.ndarray) -> np.ndarray:
    """ln(x - min + 0.01 (max - min)); for negative skew -ln(max - x + 0.01 (max - min)). Missing stays missing."""
    low, high = np.nanmin(values), np.nanmax(values)
    margin = 0.01 * (high - low)
    if skewness(values) < 0:
        return -np.log(high - values + margin)
    return np.log(values - low + margin)
