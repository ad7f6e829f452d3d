"""Ranks and classes of scores. Highest need = rank 1 = last class; ties within 1e-9 share rank and class."""

from __future__ import annotations

import numpy as np

from .aggregation import TOLERANCE
from .model import Classes


def rank_by_need(scores: np.ndarray) -> np.ndarray:
    """Rank 1 = highest score; scores equal within 1e-9 share the smallest rank; missing scores get no rank (NaN)."""
    result = np.full(len(scores), np.nan)
    order = np.argsort(-scores, kind="stable")[: int(np.sum(~np.isnan(scores)))]
    if not len(order):
        return result
    falls = np.concatenate([[True], -np.diff(scores[order]) > TOLERANCE])
    starts = np.flatnonzero(falls)
    result[order] = starts[np.cumsum(falls) - 1] + 1.0
    return result


def class_limits(scores: np.ndarray, classes: Classes) -> tuple[float, ...]:
    """The n + 1 limits of n classes, ascending, from the lowest to the highest score.

    ``quantile``: inner limits at the k/n quantiles (type 7). ``equal_interval``: equal steps. ``fixed``: the given
    breaks. Empty when there is no score, or when the scores do not differ (then nothing tells classes apart).
    """
    present = scores[~np.isnan(scores)]
    if not len(present):
        return ()
    low, high = float(present.min()), float(present.max())
    if classes.method == "fixed":
        return (min(low, classes.breaks[0]), *classes.breaks, max(high, classes.breaks[-1]))
    if high - low <= TOLERANCE:
        return ()
    steps = np.arange(classes.count + 1) / classes.count
    if classes.method == "quantile":
        return tuple(float(limit) for limit in np.quantile(present, steps))
    return tuple(float(limit) for limit in low + (high - low) * steps)


def classify(scores: np.ndarray, limits: tuple[float, ...]) -> np.ndarray:
    """Class 1 = least need; a score equal to a limit (within 1e-9) stays in the lower class; NaN without limits."""
    if not limits:
        return np.full(len(scores), np.nan)
    inner = np.asarray(limits[1:-1])
    classes = 1.0 + (scores[:, None] > inner[None, :] + TOLERANCE).sum(axis=1)
    return np.where(np.isnan(scores), np.nan, classes)
