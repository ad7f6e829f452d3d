"""Combinations of choices that cannot work, found before any figure is read, both choices named."""

from __future__ import annotations

from ..errors import Problem, problem
from .model import Aggregate, Leaf, ScoreModel


def impossible_combinations(model: ScoreModel) -> list[Problem]:
    """List what cannot work together in ``model``; an empty list when everything can.

    Geometric means need strictly positive values: z-scores, and scales whose lowest unit gets 0 or less, are refused
    under any geometric node. Frozen bounds are in raw units: they cannot meet a log transform. Ranks, percentiles and
    z-scores have no ends to freeze.
    """
    return [*_geometric(model), *_bounds(model)]


def _geometric(model: ScoreModel) -> list[Problem]:
    scale = model.normalisation
    if scale.method == "rank" or not model.leaves:
        return []
    loose = [leaf for leaf in model.leaves if leaf.id not in scale.bounds]
    if scale.method == "z":
        why = "z"
    elif scale.low > 0 and (not scale.bounds or scale.truncates):
        return []
    elif scale.low <= 0 and (scale.method == "percentile" or (scale.method == "minmax" and loose)):
        why = f"{scale.method}, low {scale.low:g}"
    else:
        return []
    return [
        problem(
            "model_geometric_needs_positive",
            path=model.path(node.id),
            first=f"{node.id}: geometric",
            second=f"normalisation: {why}",
        )
        for node in model.aggregates
        if model.aggregation_of(node) == "geometric" and _has_leaf_below(model, node)
    ]


def _has_leaf_below(model: ScoreModel, node: Aggregate) -> bool:
    return any(isinstance(child, Leaf) or _has_leaf_below(model, child) for child in model.children(node.id))


def _bounds(model: ScoreModel) -> list[Problem]:
    scale, found = model.normalisation, []
    if not scale.bounds:
        return []
    if scale.method not in ("minmax", "goalposts"):
        found.append(
            problem(
                "model_impossible",
                path="normalisation/bounds",
                first="normalisation/bounds",
                second=f"normalisation: {scale.method}",
            )
        )
    if model.treatment.method == "skew_kurtosis":
        found.append(
            problem(
                "model_bounds_and_log",
                path="normalisation/bounds",
                first="normalisation/bounds",
                second="treatment: skew_kurtosis",
            )
        )
    return found
