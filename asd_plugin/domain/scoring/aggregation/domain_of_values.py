"""Values a node cannot join, told with their units: zeros under a logarithm, negatives under a power, a mean of 0."""

from __future__ import annotations

import numpy as np

from ...errors import Problem, problem
from ..model import PENALTIES, Aggregate, Joining, ScoreModel
from .means import weighted_sum

EXAMPLES = 5


def needs_positive(joining: Joining) -> bool:
    """Whether every child must be above 0."""
    return joining.method in ("geometric", "harmonic") or (joining.method == "power" and joining.power < 0)


def needs_not_negative(joining: Joining) -> bool:
    """Whether every child must be 0 or more."""
    return joining.method == "power" and joining.power > 0 and joining.power != 1


def values_that_cannot_join(
    model: ScoreModel, node: Aggregate, joining: Joining, x: np.ndarray, w: np.ndarray, units: list[str]
) -> list[Problem]:
    """One problem for each child (or for the node) with values the aggregation cannot take; empty when all is well."""
    if joining.method in PENALTIES:
        return _mean_not_positive(model, node, joining, x, w, units)
    if needs_positive(joining):
        wrong = (w > 0) & (x <= 0)
    elif needs_not_negative(joining):
        wrong = (w > 0) & (x < 0)
    else:
        return []
    faults = []
    for place, child in enumerate(model.children(node.id)):
        rows = np.flatnonzero(wrong[:, place])
        if len(rows):
            faults.append(_fault(joining, model.path(child.id), node, rows, units))
    return faults


def _fault(joining: Joining, path: str, node: Aggregate, rows: np.ndarray, units: list[str]) -> Problem:
    examples = [units[row] for row in rows[:EXAMPLES]]
    if joining.method == "geometric":
        return problem("geometric_not_positive", path=path, node=node.id, count=len(rows), examples=examples)
    if needs_positive(joining):
        return problem(
            "mean_not_positive", path=path, node=node.id, method=joining.method, count=len(rows), examples=examples
        )
    return problem("power_of_negative", path=path, node=node.id, count=len(rows), examples=examples)


def _mean_not_positive(
    model: ScoreModel, node: Aggregate, joining: Joining, x: np.ndarray, w: np.ndarray, units: list[str]
) -> list[Problem]:
    """The penalty S^2/M has no meaning for a mean of 0 or less, but where all children are 0 there is no spread."""
    mean = weighted_sum(x, w)
    flat = ((w == 0) | (x == 0)).all(axis=1)
    rows = np.flatnonzero((mean <= 0) & ~flat)
    if not len(rows):
        return []
    examples = [units[row] for row in rows[:EXAMPLES]]
    return [
        problem(
            "penalty_of_no_mean", path=model.path(node.id), method=joining.method, count=len(rows), examples=examples
        )
    ]
