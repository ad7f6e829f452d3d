"""Which aggregations are weighted means of transformed children: those can be computed for many draws at once."""

from __future__ import annotations

from ..scoring.aggregation.domain_of_values import needs_not_negative, needs_positive
from ..scoring.aggregation.means import Transform, transform_of
from ..scoring.model import Aggregate, Joining, ScoreModel


def mean_of(model: ScoreModel, node: Aggregate) -> Transform | None:
    """How ``node`` turns its children into a weighted sum and back, or None where it is no such mean (its value is
    then computed one draw at a time by the scoring itself).
    """
    return transform_of(model.joining_of(node))


def all_means(model: ScoreModel) -> bool:
    """Whether every aggregate of ``model`` is a weighted mean of transformed children."""
    return all(mean_of(model, node) is not None for node in model.aggregates)


def is_plain(joining: Joining) -> bool:
    """Whether the mean takes its children as they are, without a transform."""
    return joining.method == "arithmetic"


def takes(joining: Joining, lowest: float) -> bool:
    """Whether the aggregation can take children down to ``lowest``, whatever their weights."""
    if needs_positive(joining) or joining.method in ("mpi", "ampi"):
        return lowest > 0
    return not needs_not_negative(joining) or lowest >= 0
