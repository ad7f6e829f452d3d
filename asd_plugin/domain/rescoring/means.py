"""Which trees can be computed for many draws at once: those of weighted means and of penalised means (MPI, AMPI)."""

from __future__ import annotations

import numpy as np

from ..scoring.aggregation.domain_of_values import needs_not_negative, needs_positive
from ..scoring.aggregation.means import transform_of
from ..scoring.model import PENALTIES, Aggregate, Joining, ScoreModel

ALONE = 1e-12  # a sample variance needs more than one child with weight


def can_be_blocked(model: ScoreModel) -> bool:
    """Whether every aggregate of ``model`` is a mean of transformed children, or such a mean with a penalty.

    A penalty that is subtracted can reach 0 under drawn weights: below a node that cannot take 0, the tree is left to
    the scoring itself, which says so.
    """
    return all(_is_mean(model.joining_of(node)) for node in model.aggregates) and not any(
        model.joining_of(node).method in PENALTIES and model.joining_of(node).penalty < 0 and _under_choosy(model, node)
        for node in model.aggregates
    )


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


def _is_mean(joining: Joining) -> bool:
    return joining.method in PENALTIES or transform_of(joining) is not None


def _under_choosy(model: ScoreModel, node: Aggregate) -> bool:
    while node.parent is not None:
        node = model.node(node.parent)
        if model.joining_of(node).method != "arithmetic":
            return True
    return False
