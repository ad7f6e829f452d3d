"""The model once indicators with too few values are out: they weigh 0, and no domain may be left empty by it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ...errors import Problem, problem
from ..model import Leaf, ScoreModel


def without(model: ScoreModel, kept: list[str]) -> ScoreModel:
    """``model`` with the leaves that are not ``kept`` at weight 0."""
    if len(kept) == len(model.leaves):
        return model
    nodes = tuple(
        replace(node, weight=0.0) if isinstance(node, Leaf) and node.id not in kept else node for node in model.nodes
    )
    return replace(model, nodes=nodes)


def screening_faults(model: ScoreModel, kept: list[str], rows: np.ndarray) -> list[Problem]:
    """Screening that leaves no unit, or an aggregate without any indicator that weighs."""
    if not rows.any():
        return [problem("screening_leaves_no_unit", count=len(rows), threshold=model.screening.min_unit)]
    left = without(model, kept)
    return [
        problem("screening_empties_aggregate", path=model.path(node.id), threshold=model.screening.min_indicator)
        for node in model.aggregates
        if not any(child.weight for child in left.children(node.id)) and any(c.weight for c in model.children(node.id))
    ]
