"""Children joined into their parent, node by node up the tree, with weights re-normalised over the children present."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..errors import problem, refuse_if_any
from .model import Aggregate, ScoreModel

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
    missing. Raises AsdError naming children that are not positive under a geometric mean.
    """
    values, own, weights, faults = dict(leaves), dict(own), {}, []
    for node in model.bottom_up():
        children = model.children(node.id)
        x = np.column_stack([values[child.id] for child in children])
        has_own = np.column_stack([own[child.id] for child in children])
        w = unit_weights(model, np.array([child.weight for child in children]), x, has_own)
        if model.aggregation_of(node) == "geometric":
            faults += _not_positive(model, node, x, w, units)
            with np.errstate(divide="ignore", invalid="ignore"):
                values[node.id] = np.exp(weighted_sum(np.log(x), w))
        else:
            values[node.id] = weighted_sum(x, w)
        own[node.id] = ~np.isnan(values[node.id])
        weights[node.id] = w
    refuse_if_any(faults)
    return Aggregation(values, weights)


def unit_weights(model: ScoreModel, given: np.ndarray, x: np.ndarray, has_own: np.ndarray) -> np.ndarray:
    """Weights of the children for each unit: they sum to 1, or are all 0 where the aggregate is missing."""
    counted = given > 0
    present = ~np.isnan(x) & counted
    share = (has_own & counted).sum(axis=1) / counted.sum()
    enough = share >= model.missing.threshold - TOLERANCE
    if model.missing.policy == "available_mean":
        enough &= present.any(axis=1)
    else:
        enough &= present.sum(axis=1) == counted.sum()
    w = np.where(present & enough[:, None], given, 0.0)
    total = w.sum(axis=1, keepdims=True)
    return np.divide(w, total, out=np.zeros_like(w), where=total > 0)


def weighted_sum(x: np.ndarray, w: np.ndarray) -> np.ndarray:
    """Sum of w x per unit over the children with weight; NaN where no child has any.

    Added column by column, so that equal rows give equal sums to the last bit, whatever rows stand around them.
    """
    total = np.zeros(len(x))
    for place in range(x.shape[1]):
        total += np.where(w[:, place] > 0, w[:, place] * x[:, place], 0.0)
    return np.where((w > 0).any(axis=1), total, np.nan)


def _not_positive(model: ScoreModel, node: Aggregate, x: np.ndarray, w: np.ndarray, units: list[str]) -> list:
    faults = []
    for place, child in enumerate(model.children(node.id)):
        at = np.flatnonzero((w[:, place] > 0) & (x[:, place] <= 0))
        if len(at):
            faults.append(
                problem(
                    "geometric_not_positive",
                    path=model.path(child.id),
                    node=node.id,
                    count=len(at),
                    examples=[units[row] for row in at[:5]],
                )
            )
    return faults
