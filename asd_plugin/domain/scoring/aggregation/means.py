"""Means that are weighted sums in disguise: arithmetic, geometric, harmonic, power. P = back(sum of w to(x))."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ..model import Joining


@dataclass(frozen=True)
class Transform:
    """``to`` makes the mean a weighted sum, ``back`` undoes it; ``slope`` is the derivative of ``to``."""

    to: Callable[[np.ndarray], np.ndarray]
    back: Callable[[np.ndarray], np.ndarray]
    slope: Callable[[np.ndarray], np.ndarray]


def _same(x: np.ndarray) -> np.ndarray:
    return x


def _inverse(x: np.ndarray) -> np.ndarray:
    return 1.0 / x


ARITHMETIC = Transform(_same, _same, np.ones_like)
GEOMETRIC = Transform(np.log, np.exp, _inverse)
HARMONIC = Transform(_inverse, _inverse, lambda x: -1.0 / (x * x))
_BY_NAME = {"arithmetic": ARITHMETIC, "geometric": GEOMETRIC, "harmonic": HARMONIC}


def transform_of(joining: Joining) -> Transform | None:
    """The transform of a mean, None for an aggregation that is no such mean."""
    if joining.method == "power":
        return power_mean(joining.power)
    return _BY_NAME.get(joining.method)


def power_mean(p: float) -> Transform:
    """x^p; p = 1 the arithmetic mean, -1 the harmonic, 2 the quadratic. p is never 0 (that limit is geometric)."""
    return Transform(lambda x: x**p, lambda y: y ** (1.0 / p), lambda x: p * x ** (p - 1.0))


def mean_by(transform: Transform, x: np.ndarray, w: np.ndarray) -> np.ndarray:
    """back(sum of w to(x)) over the children with weight."""
    return transform.back(weighted_sum(transform.to(x), w))


def weighted_sum(x: np.ndarray, w: np.ndarray) -> np.ndarray:
    """Sum of w x per unit over the children with weight; NaN where no child has any.

    Added column by column, so that equal rows give equal sums to the last bit, whatever rows stand around them.
    """
    total = np.zeros(len(x))
    for place in range(x.shape[1]):
        total += np.where(w[:, place] > 0, w[:, place] * x[:, place], 0.0)
    return np.where((w > 0).any(axis=1), total, np.nan)
