"""Which trees can be computed for many draws at once, and what they have in common."""

from __future__ import annotations

import numpy as np

from ..scoring.aggregation.domain_of_values import needs_not_negative, needs_positive
from ..scoring.model import PENALTIES, Aggregate, Joining, Leaf, ScoreModel
from .gathered import can_duel

COMPARING = ("copeland", "topsis")
GATHERED = ("owa", "median", *COMPARING)
ALONE = 1e-12  # a sample variance needs more than one child with weight


def can_be_blocked(model: ScoreModel, units: int = 0) -> bool:
    """Whether every aggregate of ``model`` can be joined for a block of draws.

    Not so: Copeland over aggregates, or over so many children or ``units`` that the duels cannot be sorted by kind; a
    node that can reach 0 or below under drawn weights (a subtracted penalty, Copeland, TOPSIS) below one that cannot
    take it: the tree is left to the scoring itself, which says so.
    """
    for node in model.aggregates:
        joining = model.joining_of(node)
        can_fall = joining.method in COMPARING or (joining.method in PENALTIES and joining.penalty < 0)
        if can_fall and _under_choosy(model, node):
            return False
        children = model.children(node.id)
        if joining.method == "copeland" and not (
            can_duel(len(children), units) and all(isinstance(child, Leaf) for child in children)
        ):
            return False
    return True


def is_plain(joining: Joining) -> bool:
    """Whether children enter the sum as they are, without a transform."""
    return joining.method == "arithmetic" or joining.method in PENALTIES


def takes(joining: Joining, lowest: float) -> bool:
    """Whether the aggregation can take children down to ``lowest``, whatever their weights."""
    if needs_positive(joining):
        return lowest > 0
    return lowest >= 0 or not (needs_not_negative(joining) or joining.method in PENALTIES)


def with_penalty(joining: Joining, mean: np.ndarray, square: np.ndarray, weight_square: np.ndarray) -> np.ndarray:
    """M + sign S^2/M from M, the mean of the squares, and the sum of the squared weights; 0 where M is 0."""
    spread = square - mean * mean
    if joining.deviation == "sample":
        left = 1.0 - weight_square
        spread = np.where(left > ALONE, spread / np.where(left > ALONE, left, 1.0), spread)
    return mean + joining.penalty * np.divide(spread, mean, out=np.zeros_like(spread), where=mean != 0)


def _under_choosy(model: ScoreModel, node: Aggregate) -> bool:
    while node.parent is not None:
        node = model.node(node.parent)
        if model.joining_of(node).method not in ("arithmetic", *GATHERED):
            return True
    return False
