"""Whole numbers that add up exactly: a total shared out by weights, within bounds, by largest remainders."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ...errors import AsdError, problem

HALVINGS = 200


def allocate(total: int, weights: np.ndarray, lower: np.ndarray, upper: np.ndarray, what: str) -> np.ndarray:
    """Share ``total`` in proportion to ``weights`` as whole numbers between ``lower`` and ``upper`` (whole too).

    A weight of zero gets its lower bound. Shares are weights times one factor, cut to the bounds, then rounded so that
    the sum is ``total``: down, and up where most was lost (ties: first rows). Raises AsdError ``total_above_capacity``
    or ``total_below_floor`` naming ``what`` when the bounds leave no room.
    """
    lower = np.asarray(lower, "int64")
    upper = np.where(np.asarray(weights) > 0, np.asarray(upper, "int64"), lower)
    if total > upper.sum():
        raise AsdError(problem("total_above_capacity", what=what, wanted=int(total), possible=int(upper.sum())))
    if total < lower.sum():
        raise AsdError(problem("total_below_floor", what=what, wanted=int(total), possible=int(lower.sum())))
    weights = np.asarray(weights, "float64")

    def shares(log_factor: float) -> np.ndarray:
        return np.clip(np.exp(log_factor) * weights, lower, upper)

    exact = shares(bisected(lambda f: shares(f).sum(), float(total), -80.0, 80.0))
    whole = np.floor(exact + 1e-9).astype("int64")
    return _rounded(whole, exact - whole, int(total), lower, upper)


def _rounded(whole: np.ndarray, lost: np.ndarray, total: int, lower: np.ndarray, upper: np.ndarray) -> np.ndarray:
    """Add or take single units until the sum is right; more than one round only when many rows sit on a bound."""
    result = np.clip(whole, lower, upper)
    while result.sum() != total:
        gap = total - int(result.sum())
        order = np.argsort(-lost if gap > 0 else lost, kind="stable")
        free = order[(result < upper)[order]] if gap > 0 else order[(result > lower)[order]]
        result[free[: abs(gap)]] += 1 if gap > 0 else -1
    return result


def bisected(function: Callable[[float], float], target: float, low: float, high: float) -> float:
    """Where the rising ``function`` reaches ``target`` between ``low`` and ``high``."""
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        if function(middle) < target:
            low = middle
        else:
            high = middle
    return high
