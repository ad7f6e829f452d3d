"""A scored tree looked at from inside: each child against its parent, each aggregate's consistency, the directions."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..errors import Problem, problem
from ..scoring.model import Leaf, ScoreModel
from ..scoring.result import ScoreResult
from ..scoring.weights import weight_table
from .consistency import cronbach_alpha
from .correlation import check_method, correlation, correlations, flag_of

AGAINST = "against"
TOLERANCE = 1e-9
PARENT_COLUMNS = ("parent", "is_leaf", "weight_share", "with_parent", "with_rest", "with_root", "units", "flag")
ALPHA_COLUMNS = ("indicators", "units", "left_out", "alpha", "standardised", "outcome")


@dataclass(frozen=True)
class TreeChecks:
    """``with_parent``: see :func:`correlation_with_parent`. ``alphas``: one row an aggregate. ``pairs``: flagged pairs
    of leaves, with the column ``same_parent``. ``notes``: indicators that run against their own pillar.
    """

    with_parent: pd.DataFrame
    alphas: pd.DataFrame
    pairs: pd.DataFrame
    notes: tuple[Problem, ...]


def check_tree(result: ScoreResult, method: str = "pearson") -> TreeChecks:
    """All checks of a scored tree, on its normalised values (directions applied). ``method``: pearson or spearman."""
    with_parent = correlation_with_parent(result.model, result.nodes, method)
    leaves = [leaf.id for leaf in result.model.leaves]
    pairs = correlations(result.nodes[leaves], method).flagged
    parents = {leaf.id: leaf.parent for leaf in result.model.leaves}
    same = [parents[a] == parents[b] for a, b in zip(pairs["first"], pairs["second"])]
    return TreeChecks(
        with_parent,
        alpha_by_aggregate(result.model, result.nodes),
        pairs.assign(same_parent=np.array(same, dtype=bool)),
        direction_test(result.model, with_parent),
    )


def correlation_with_parent(model: ScoreModel, nodes: pd.DataFrame, method: str = "pearson") -> pd.DataFrame:
    """Per node but the root: parent, is_leaf, weight_share (in the parent), and its correlations.

    ``nodes``: units x node ids, the values of a scored tree. ``with_parent``: with the parent's value, which holds the
    child itself; ``with_rest``: with the weighted mean of its siblings alone (missing without siblings of weight above
    0); ``with_root``: with the score. ``flag``: ``against`` (with_parent below 0), ``redundant`` (above 0.92 with its
    parent although it has siblings), or empty. Missing: pairwise; a column that does not vary has no correlation.
    """
    check_method(method)
    shares, root = weight_table(model)["share"], nodes[model.root.id].to_numpy(dtype="float64")
    rows = {}
    for node in model.nodes:
        if node.parent is None:
            continue
        x = nodes[node.id].to_numpy(dtype="float64")
        r, units = correlation(x, nodes[node.parent].to_numpy(dtype="float64"), method)
        siblings = [child.id for child in model.children(node.parent) if child.id != node.id and shares[child.id] > 0]
        rest, _ = correlation(x, _mean_of(nodes, siblings, shares), method) if siblings else (float("nan"), 0)
        flag = AGAINST if r < -TOLERANCE else flag_of(r) if siblings else ""
        with_root, _ = correlation(x, root, method)
        rows[node.id] = (node.parent, isinstance(node, Leaf), shares[node.id], r, rest, with_root, units, flag)
    return pd.DataFrame.from_dict(rows, orient="index", columns=list(PARENT_COLUMNS)).rename_axis("node")


def direction_test(model: ScoreModel, with_parent: pd.DataFrame) -> tuple[Problem, ...]:
    """One note an indicator whose correlation with its own pillar is negative: its direction may be wrong."""
    return tuple(
        problem("indicator_against_pillar", path=model.path(node), parent=row["parent"], correlation=row["with_parent"])
        for node, row in with_parent.iterrows()
        if row["is_leaf"] and row["flag"] == AGAINST
    )


def alpha_by_aggregate(model: ScoreModel, nodes: pd.DataFrame) -> pd.DataFrame:
    """Cronbach's alpha of the children of each aggregate; children of weight 0 or without any value stay out."""
    shares, rows = weight_table(model)["share"], {}
    for node in model.aggregates:
        children = [
            child.id for child in model.children(node.id) if shares[child.id] > 0 and nodes[child.id].notna().any()
        ]
        found = cronbach_alpha(nodes[children])
        rows[node.id] = (
            found.indicators,
            found.units,
            found.left_out,
            found.alpha,
            found.standardised,
            found.outcome,
        )
    return pd.DataFrame.from_dict(rows, orient="index", columns=list(ALPHA_COLUMNS)).rename_axis("node")


def _mean_of(nodes: pd.DataFrame, names: list[str], shares: pd.Series) -> np.ndarray:
    """Weighted mean of the columns present in each row; NaN where none is."""
    x, w = nodes[names].to_numpy(dtype="float64"), shares[names].to_numpy(dtype="float64")
    present = ~np.isnan(x)
    total = (present * w).sum(axis=1)
    sums = np.where(present, x * w, 0.0).sum(axis=1)
    return np.divide(sums, total, out=np.full(len(x), np.nan), where=total > 0)
