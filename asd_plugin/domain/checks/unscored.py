"""What can be checked of a model that gives no score: its figures, before any choice that prevents the score."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pandas as pd

from ..errors import AsdError, Problem
from ..progress import Progress, Silent, checkpoint
from ..scoring.model import Leaf, ScoreModel
from ..scoring.preparation import read_known
from .components import Components, principal_components
from .correlation import Correlations, correlations
from .findings import CheckedScore, findings_table
from .missing import missing_map
from .shape import skew_table
from .tree import ALPHA_COLUMNS, PARENT_COLUMNS, TreeChecks

NOTHING_DONE = {"treatment": "", "skewness_treated": np.nan, "kurtosis_treated": np.nan}


def check_figures(
    model: ScoreModel,
    table: pd.DataFrame,
    groups: pd.DataFrame | None,
    status: pd.DataFrame | None,
    reasons: Sequence[Problem],
    zones: pd.Series | None = None,
    method: str = "pearson",
    progress: Progress | None = None,
) -> CheckedScore:
    """Missing map, shapes, correlations and eigenvalues of the figures of a ``model`` that cannot be scored.

    ``table``, ``groups``, ``status`` as for ``score_territories``; ``reasons``: what prevented the score, kept as
    ``not_scored``. Figures are divided by their denominators and turned by their direction, neither smoothed nor
    treated nor scaled. An indicator without any value is wholly missing and has no correlation. Checks that need a
    score (parents, alphas, directions) are empty. Raises AsdError when the figures themselves cannot be read.
    """
    progress = progress or Silent()
    checkpoint(progress, 0.0)
    raw, known, _ = read_known(_without_smoothing(model), table, groups, status)
    missing = missing_map(known, zones)
    present = [leaf.id for leaf in model.leaves if raw.values[leaf.id].notna().any()]
    shapes = skew_table(raw.values[present]).assign(**NOTHING_DONE)
    checkpoint(progress, 0.3)
    directed = pd.DataFrame({name: model.node(name).direction * known[name] for name in present}, index=known.index)
    pairs = correlations(directed, method)
    checkpoint(progress, 0.7)
    components, refused = _components(directed)
    tree = _no_tree(model, pairs)
    findings = findings_table(missing, shapes, pairs, tree, components)
    checkpoint(progress, 1.0)
    return CheckedScore(
        missing, shapes, pairs, components, refused, tree, findings, tuple(pairs.notes), tuple(reasons)
    )  # fmt: skip


def _without_smoothing(model: ScoreModel) -> ScoreModel:
    """Smoothing may be what prevents the score."""
    nodes = (replace(node, smoothing=None) if isinstance(node, Leaf) else node for node in model.nodes)
    return replace(model, nodes=tuple(nodes))


def _components(directed: pd.DataFrame) -> tuple[Components | None, tuple[Problem, ...]]:
    try:
        return principal_components(directed), ()
    except AsdError as error:
        return None, error.problems


def _no_tree(model: ScoreModel, pairs: Correlations) -> TreeChecks:
    parents = {leaf.id: leaf.parent for leaf in model.leaves}
    same = [parents[a] == parents[b] for a, b in zip(pairs.flagged["first"], pairs.flagged["second"])]
    return TreeChecks(
        pd.DataFrame(columns=list(PARENT_COLUMNS)).rename_axis("node"),
        pd.DataFrame(columns=list(ALPHA_COLUMNS)).rename_axis("node"),
        pairs.flagged.assign(same_parent=np.array(same, dtype=bool)),
        (),
    )
