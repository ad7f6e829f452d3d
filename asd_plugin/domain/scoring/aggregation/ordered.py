"""Aggregations that weigh children by their place: ordered weighted average (OWA) and weighted median."""

from __future__ import annotations

import numpy as np

from ..model import Joining
from .means import weighted_sum

HALF_TOLERANCE = 1e-12


def ordered(x: np.ndarray, w: np.ndarray, joining: Joining) -> np.ndarray:
    """Sum of the weights that the places give x the children, per unit."""
    return weighted_sum_signed(x, place_weights(x, w, joining), w)


def weighted_sum_signed(x: np.ndarray, by_place: np.ndarray, w: np.ndarray) -> np.ndarray:
    """Sum of ``by_place`` x child over the children present, NaN where the node is missing."""
    total = weighted_sum(np.where(w > 0, x * by_place, 0.0), np.where(w > 0, 1.0, 0.0))
    return np.where((w > 0).any(axis=1), total, np.nan)


def place_weights(x: np.ndarray, w: np.ndarray, joining: Joining) -> np.ndarray:
    """Weight of each child once the children of a unit are put in order; rows sum to 1 (0 where missing).

    OWA (Yager 1988): the first order weight goes to the highest child. Children with weights of their own, or fewer
    children than order weights, follow Torra's weighted OWA (1997): the cumulated order weights W at 0, 1/n ... 1 are
    joined by straight lines, and a child takes W(sum of w down to it) - W(sum of w above it). With equal weights that
    is plain OWA.
    Median: the lowest value with more than half of the weight at or under it; where exactly half is, the mean of that
    value and the next one.
    """
    down = np.where(w > 0, -x, np.inf)
    order = np.argsort(down, axis=1, kind="stable")
    sorted_w = np.take_along_axis(w, order, axis=1)
    if joining.method == "median":
        placed = _median_weights(sorted_w)
    else:
        upto = np.cumsum(sorted_w, axis=1)
        edges = np.column_stack([np.zeros(len(w)), np.where(upto > 1.0 - HALF_TOLERANCE, 1.0, upto)])
        placed = np.diff(cumulated(edges, joining.order_weights), axis=1)
    result = np.zeros_like(w)
    np.put_along_axis(result, order, placed, axis=1)
    return np.where(w > 0, result, 0.0)


def cumulated(shares: np.ndarray, order_weights: tuple[float, ...]) -> np.ndarray:
    """Cumulated order weights at ``shares`` of the children, straight between the steps."""
    if not order_weights:
        return shares
    given = np.asarray(order_weights, dtype=float)
    steps = np.concatenate([[0.0], np.cumsum(given) / given.sum()])
    return np.interp(shares, np.linspace(0.0, 1.0, len(given) + 1), steps)


def _median_weights(sorted_w: np.ndarray) -> np.ndarray:
    """1 on the median of children in falling order, or one half each on the two in the middle."""
    above = np.cumsum(sorted_w, axis=1)
    before = above - sorted_w
    weighs = sorted_w > 0
    middle = weighs & (before < 0.5 - HALF_TOLERANCE) & (above > 0.5 + HALF_TOLERANCE)
    left = weighs & (np.abs(above - 0.5) <= HALF_TOLERANCE)
    right = weighs & (np.abs(before - 0.5) <= HALF_TOLERANCE)
    return np.where(middle, 1.0, 0.0) + 0.5 * (left | right)
