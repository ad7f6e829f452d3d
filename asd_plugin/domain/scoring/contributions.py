"""How much each indicator makes of a unit's score: exact, whatever the mix of arithmetic and geometric means.

Arithmetic tree: contribution = the unit's effective weight x normalised value; they sum to the score.
Tree with a geometric mean: the gap to the mean profile is split. At a geometric node
P - P* = L(P, P*) sum w ln(x / x*), L(a, b) = (a - b) / ln(a / b) being the logarithmic mean, so each child answers for
its share of w ln x (Ang 2005, LMDI); at an arithmetic node P - P* = sum w (x - x*). Down the tree these multiply, and
the contributions of the leaves sum to score - score of the mean profile. Missing leaves contribute nothing (NaN).
"""

from __future__ import annotations

import numpy as np

from .aggregation import Aggregation, weighted_sum
from .model import ScoreModel


def is_additive(model: ScoreModel) -> bool:
    """Whether every node is an arithmetic mean."""
    return all(model.aggregation_of(node) == "arithmetic" for node in model.aggregates)


def additive_contributions(model: ScoreModel, found: Aggregation) -> dict[str, np.ndarray]:
    """Effective weight of the unit x normalised value, per leaf."""
    factor = {model.root.id: np.ones(len(found.values[model.root.id]))}
    for node in reversed(model.bottom_up()):
        for place, child in enumerate(model.children(node.id)):
            factor[child.id] = factor[node.id] * found.weights[node.id][:, place]
    return {leaf.id: _used(factor[leaf.id], found.values[leaf.id]) for leaf in model.leaves}


def gap_contributions(model: ScoreModel, found: Aggregation) -> tuple[dict[str, np.ndarray], np.ndarray]:
    """Split score - score of the mean profile by leaf; also return the score of the mean profile.

    The mean profile is the mean normalised value of each leaf over the scored units, joined with the unit's own
    weights, so that a unit is compared on the indicators it has.
    """
    scored = ~np.isnan(found.values[model.root.id])
    reference = {}
    for leaf in model.leaves:
        x = found.values[leaf.id]
        mean = np.nanmean(x[scored]) if (~np.isnan(x[scored])).any() else np.nan
        reference[leaf.id] = np.where(np.isnan(x), np.nan, mean)
    for node in model.bottom_up():
        children = np.column_stack([reference[child.id] for child in model.children(node.id)])
        w = found.weights[node.id]
        geometric = model.aggregation_of(node) == "geometric"
        with np.errstate(divide="ignore", invalid="ignore"):
            reference[node.id] = np.exp(weighted_sum(np.log(children), w)) if geometric else weighted_sum(children, w)
    factor = {model.root.id: np.ones(len(scored))}
    for node in reversed(model.bottom_up()):
        for place, child in enumerate(model.children(node.id)):
            step = found.weights[node.id][:, place]
            if model.aggregation_of(node) == "geometric":
                top = logarithmic_mean(found.values[node.id], reference[node.id])
                step = step * top / logarithmic_mean(found.values[child.id], reference[child.id])
            factor[child.id] = factor[node.id] * step
    split = {leaf.id: _used(factor[leaf.id], found.values[leaf.id] - reference[leaf.id]) for leaf in model.leaves}
    return split, reference[model.root.id]


def logarithmic_mean(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """(a - b) / ln(a / b), and a where the two are equal; for positive numbers."""
    with np.errstate(divide="ignore", invalid="ignore"):
        logs = np.log(a) - np.log(b)
        return np.where(np.abs(logs) < 1e-12, a, (a - b) / logs)


def _used(factor: np.ndarray, value: np.ndarray) -> np.ndarray:
    """Product where the leaf entered the score, missing elsewhere."""
    return np.where(factor > 0, factor * value, np.nan)
