"""Logarithms of a whole indicator: natural, Box-Cox (1964), log_ct of the skew-kurtosis rule. All keep the order."""

from __future__ import annotations

import numpy as np

from ..errors import AsdError, problem

MARGIN = 0.01


def log_ct_at(values: np.ndarray, low: float, high: float, side: int) -> np.ndarray:
    """ln(x - low + 0.01 (high - low)), or for side -1 -ln(high - x + 0.01 (high - low))."""
    margin = MARGIN * (high - low)
    return -np.log(high - values + margin) if side < 0 else np.log(values - low + margin)


def box_cox(values: np.ndarray, power: float) -> np.ndarray:
    """(x^lambda - 1)/lambda, and ln x for lambda 0; values must be above 0. Missing stays missing."""
    logged = log_or_refuse(values, "box_cox")
    # expm1 keeps the digits that x^lambda - 1 loses when lambda is near 0.
    return logged if power == 0 else np.expm1(power * logged) / power


def likeliest_power(values: np.ndarray) -> float:
    """Lambda of greatest likelihood (scipy's profile likelihood and search) over the values present."""
    from scipy.stats import boxcox_normmax

    log_or_refuse(values, "box_cox")
    present = values[~np.isnan(values)]
    if len(present) < 2 or np.ptp(present) <= 1e-12 * np.abs(present).max():
        return 1.0  # nothing to straighten: the values keep their distances
    return float(boxcox_normmax(present, method="mle"))


def log_or_refuse(values: np.ndarray, method: str) -> np.ndarray:
    """ln x; AsdError ``logarithm_not_positive`` with the rows of values of 0 or less."""
    rows = np.flatnonzero(values <= 0)
    if len(rows):
        raise AsdError(problem("logarithm_not_positive", treatment=method, count=len(rows), rows=rows.tolist()))
    return np.log(values)
