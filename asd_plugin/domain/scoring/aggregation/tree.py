"""Children joined into their parent, node by node up the tree, with weights re-normalised over the children present."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...errors import refuse_if_any
from ..model import Joining, ScoreModel
from .domain_of_values import values_that_cannot_join
from .ideal import topsis
from .means import mean_by, transform_of
from .ordered import ordered
from .outranking import copeland
from .penalty import penalised

TOLERANCE = 1e-9


@dataclass(frozen=True)
class Aggregation:
    """``values``: node id to its value per unit. ``weights``: aggregate id to the weights used, units x children
    (rows sum to 1; 0 where the child is missing or the aggregate could not be computed).
    """

    values: dict[str, np.ndarray]
    weights: dict[str, np.ndarray]


def aggregate(
    model: ScoreModel, leaves: dict[str, np.ndarray], own: dict[str, np.ndarray], units: list[str]
) -> Aggregation:
    """Compute every aggregate of ``model`` from normalised ``leaves`` (missing as NaN).

    ``own``: per leaf, whether the unit has a value of its own (not imputed): the availability threshold counts those.
    A child of weight 0 counts for nothing. A missing child leaves the aggregate missing, unless the policy is
    ``available_mean``: then weights are re-normalised over the children present. Below the threshold the aggregate is
    missing. Raises AsdError naming children whose values the aggregation cannot take.
    """
    values, own, weights, faults = dict(leaves), dict(own), {}, []
    for node in model.bottom_up():
        children = model.children(node.id)
        x = np.column_stack([values[child.id] for child in children])
        has_own = np.column_stack([own[child.id] for child in children])
        given = np.array([child.weight for child in children])
        w = unit_weights(model, given, x, has_own, model.threshold_of(node))
        joining = model.joining_of(node)
        faults += values_that_cannot_join(model, node, joining, x, w, units)
        values[node.id] = join(joining, x, w, given)
        own[node.id] = ~np.isnan(values[node.id])
        weights[node.id] = w
    refuse_if_any(faults)
    return Aggregation(values, weights)


def unit_weights(
    model: ScoreModel, given: np.ndarray, x: np.ndarray, has_own: np.ndarray, threshold: float | None = None
) -> np.ndarray:
    """Weights of the children for each unit: they sum to 1, or are all 0 where the aggregate is missing."""
    threshold = model.missing.threshold if threshold is None else threshold
    counted = given > 0
    present = ~np.isnan(x) & counted
    share = (has_own & counted).sum(axis=1) / counted.sum()
    enough = share >= threshold - TOLERANCE
    if model.missing.policy == "available_mean":
        enough &= present.any(axis=1)
    else:
        enough &= present.sum(axis=1) == counted.sum()
    w = np.where(present & enough[:, None], given, 0.0)
    total = w.sum(axis=1, keepdims=True)
    return np.divide(w, total, out=np.zeros_like(w), where=total > 0)


def join(joining: Joining, x: np.ndarray, w: np.ndarray, given: np.ndarray) -> np.ndarray:
    """Value of a node per unit from its children ``x`` (units x children); NaN where none weighs.

    ``w``: weights of each unit's children, summing to 1. ``given``: weights of the children before re-normalising.

    Copeland and TOPSIS compare the units with each other; every other method looks at one unit at a time.
    """
    transform = transform_of(joining)
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        if transform is not None:
            return mean_by(transform, x, w)
        if joining.method in ("mpi", "ampi"):
            return penalised(x, w, joining)
        if joining.method in ("owa", "median"):
            return ordered(x, w, joining)
        if joining.method == "copeland":
            return copeland(x, w, given)
        return topsis(x, w, joining.scale)
