"""Children of a node for many draws at once, and the aggregations that are no weighted sum: places, ideals, duels.

The rules are those of ``scoring.aggregation`` (``ordered``, ``ideal``, ``outranking``), written for blocks of draws.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..scoring.aggregation.ordered import HALF_TOLERANCE, cumulated
from ..scoring.aggregation.outranking import TIE, outcome
from ..scoring.model import Joining

MOST_DUELLING = 6  # children whose votes are told apart by pair of units: 4 to the power of them
MOST_VOTES = 1 << 25  # units x kinds of duel held at once


@dataclass(frozen=True)
class Child:
    """One child: ``x`` and ``there`` (0 or 1), 1 or draws x units; ``w``: draws x 1, its share in the node."""

    x: np.ndarray
    there: np.ndarray
    w: np.ndarray

    @property
    def is_steady(self) -> bool:
        """Whether the same values hold in every draw."""
        return len(self.x) == 1 and len(self.there) == 1


def by_places(joining: Joining, children: list[Child]) -> np.ndarray:
    """OWA or weighted median of the children present, draws x units; see ``scoring.aggregation.ordered``."""
    with np.errstate(divide="ignore", invalid="ignore"):
        one = 1.0 / _weighted(children, [child.there for child in children])
        total = np.zeros_like(one)
        for place, child in enumerate(children):
            higher = [_higher(other, child, at < place) for at, other in enumerate(children)]
            before = _weighted(children, higher) * one
            above = before + child.w * child.there * one
            share = _median_share(before, above) if joining.method == "median" else _owa_share(joining, before, above)
            total += np.where((child.there > 0) & (child.w > 0), share * child.x, 0.0)
    return total


def _higher(other: Child, child: Child, wins_ties: bool) -> np.ndarray:
    """Where ``other`` comes before ``child`` in falling order; nowhere for itself."""
    if other is child:
        return np.zeros((1, child.x.shape[1]))
    above = other.x >= child.x if wins_ties else other.x > child.x
    return above * other.there


def _weighted(children: list[Child], terms: list[np.ndarray]) -> np.ndarray:
    """Sum of weight x term; terms that are the same in every draw take one product."""
    steady = [place for place, term in enumerate(terms) if len(term) == 1]
    units = terms[0].shape[1]
    total = np.zeros((len(children[0].w), units))
    if steady:
        total = np.hstack([children[place].w for place in steady]) @ np.vstack([terms[place] for place in steady])
    for place, term in enumerate(terms):
        if len(term) != 1:
            total += children[place].w * term
    return total


def _median_share(before: np.ndarray, above: np.ndarray) -> np.ndarray:
    low, high = 0.5 - HALF_TOLERANCE, 0.5 + HALF_TOLERANCE
    at_half = (before >= low) & (before <= high) | (above >= low) & (above <= high)
    return np.where(at_half, 0.5, (before < low) & (above > high))


def _owa_share(joining: Joining, before: np.ndarray, above: np.ndarray) -> np.ndarray:
    ends = [np.where(edge > 1.0 - HALF_TOLERANCE, 1.0, edge) for edge in (before, above)]
    return cumulated(ends[1], joining.order_weights) - cumulated(ends[0], joining.order_weights)


def by_ideals(scale: str, children: list[Child], known: np.ndarray) -> np.ndarray:
    """TOPSIS of the units that are ``known``, draws x units; see ``scoring.aggregation.ideal``."""
    high, low, squares = [], [], []
    for child in children:
        used = (child.there > 0) & known
        if not child.is_steady:
            used = used & (child.w > 0)
        best = np.where(used, child.x, -np.inf).max(axis=1, keepdims=True)
        worst = np.where(used, child.x, np.inf).min(axis=1, keepdims=True)
        seen = used.any(axis=1, keepdims=True)
        best, worst = np.where(seen, best, 0.0), np.where(seen, worst, 0.0)
        if scale == "minmax":
            size = best - worst
        else:
            size = np.sqrt(np.where(used, child.x * child.x, 0.0).sum(axis=1, keepdims=True))
        size = np.where(size > 0, size, 1.0)
        high.append(np.where(used, ((best - child.x) / size) ** 2, 0.0))
        low.append(np.where(used, ((child.x - worst) / size) ** 2, 0.0))
        squares.append(Child(child.x, child.there, child.w * child.w))
    # The weights' own total cancels: it divides both distances alike.
    far, near = np.sqrt(_weighted(squares, high)), np.sqrt(_weighted(squares, low))
    total = far + near
    return np.where(total > 0, near / np.where(total > 0, total, 1.0), 0.5)


@dataclass(frozen=True)
class Duels:
    """Every pair of units by how the children vote: ``votes`` and ``common`` (kinds x children), how many a unit has
    of each kind (``counts``, kinds x units).
    """

    votes: np.ndarray
    common: np.ndarray
    counts: np.ndarray

    def won(self, w: np.ndarray) -> np.ndarray:
        """Wins minus losses, draws x units, under weights ``w``, draws x children."""
        more, less = w @ (self.votes > 0).T.astype("float64"), w @ (self.votes < 0).T.astype("float64")
        return outcome(more, less, w @ self.common.T) @ self.counts


def can_duel(children: int, units: int) -> bool:
    """Whether the kinds of duel of that many children and units can be held."""
    return children <= MOST_DUELLING and units * 4**children <= MOST_VOTES


def lay_out_duels(x: np.ndarray, there: np.ndarray, known: np.ndarray) -> Duels:
    """Sort the duels of units (``x`` and ``there``: children x units) by kind; only ``known`` units take part."""
    children, units = x.shape
    rows = np.flatnonzero(known)
    kinds = 4**children
    counts = np.zeros((units, kinds))
    for row in rows:
        gap = x[:, row, None] - x[:, rows]
        vote = np.where(gap > TIE, 2, np.where(gap < -TIE, 1, 3)) * (there[:, row, None] * there[:, rows] > 0)
        code = (vote * 4 ** np.arange(children)[:, None]).sum(axis=0)
        counts[row] = np.bincount(code, minlength=kinds)
    seen = np.flatnonzero(counts.any(axis=0))
    digits = seen[:, None] // 4 ** np.arange(children)[None, :] % 4
    votes = np.where(digits == 2, 1, np.where(digits == 1, -1, 0))
    return Duels(votes, (digits > 0).astype("float64"), np.ascontiguousarray(counts[:, seen].T))
