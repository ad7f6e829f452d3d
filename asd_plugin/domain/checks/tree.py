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
PARENT_COLUMNS = (
    *("parent", "pillar", "is_leaf", "weight_share"),
    *("with_parent", "with_rest", "with_pillar", "with_root", "units", "flag"),
)
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
    leaves = [leaf.id for leaf in result.model.leaves if result.nodes[leaf.id].notna().any()]  # screened ones have none
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
    """Per node but the root: parent, pillar, is_leaf, weight_share (in the parent), and its correlations.

    ``nodes``: units x node ids, the values of a scored tree. ``with_parent``: with the parent's value, which holds the
    child itself; ``with_rest``: with the weighted mean of its siblings alone (missing without siblings of weight above
    0); ``with_pillar``: with its ancestor just under the root (the root itself for a child of the root);
    ``with_root``: with the score. ``flag``: ``against`` (below 0 with parent or pillar), ``redundant`` (above 0.92
    with its parent although it has siblings), or empty. Missing: pairwise; a column that does not vary has no
    correlation.
    """
    check_method(method)
    shares, values = weight_table(model)["share"], nodes.astype("float64")
    rows = {}
    for node in model.nodes:
        if node.parent is None:
            continue
        x, pillar = values[node.id].to_numpy(), _pillar(model, node.id)
        r, units = correlation(x, values[node.parent].to_numpy(), method)
        siblings = [child.id for child in model.children(node.parent) if child.id != node.id and shares[child.id] > 0]
        rest = correlation(x, _mean_of(values, siblings, shares), method)[0] if siblings else float("nan")
        with_pillar, with_root = (correlation(x, values[up].to_numpy(), method)[0] for up in (pillar, model.root.id))
        against = r < -TOLERANCE or with_pillar < -TOLERANCE
        flag = AGAINST if against else flag_of(r) if siblings else ""
        place = (node.parent, pillar, isinstance(node, Leaf), shares[node.id])
        rows[node.id] = (*place, r, rest, with_pillar, with_root, units, flag)
    return pd.DataFrame.from_dict(rows, orient="index", columns=list(PARENT_COLUMNS)).rename_axis("node")


def direction_test(model: ScoreModel, with_parent: pd.DataFrame) -> tuple[Problem, ...]:
    """One note an indicator whose correlation with its parent or its pillar is negative: its direction may be wrong."""
    notes = []
    for node, row in with_parent.iterrows():
        if row["is_leaf"] and row["flag"] == AGAINST:
            above = "parent" if row["with_parent"] < -TOLERANCE else "pillar"
            r = float(row[f"with_{above}"])
            notes.append(problem("indicator_against_pillar", path=model.path(node), parent=row[above], correlation=r))
    return tuple(notes)


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


def _pillar(model: ScoreModel, node: str) -> str:
    """The ancestor just under the root; the root for a child of the root."""
    parts = model.path(node).split("/")
    return parts[1] if len(parts) > 2 else parts[0]


def _mean_of(nodes: pd.DataFrame, names: list[str], shares: pd.Series) -> np.ndarray:
    """Weighted mean of the columns present in each row; NaN where none is."""
    x, w = nodes[names].to_numpy(dtype="float64"), shares[names].to_numpy(dtype="float64")
    present = ~np.isnan(x)
    total = (present * w).sum(axis=1)
    sums = np.where(present, x * w, 0.0).sum(axis=1)
    return np.divide(sums, total, out=np.full(len(x), np.nan), where=total > 0)
