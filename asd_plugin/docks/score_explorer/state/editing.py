"""Changes an officer makes to a model: each returns another model, checked as a file would be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from ....domain.errors import problem, refuse_if_any

if TYPE_CHECKING:
    from ....domain.scoring.model import Node, ScoreModel

NORMALISATIONS = (
    "minmax", "z", "rank", "percentile", "borda", "distance_to_maximum", "distance_to_target", "distance_to_reference",
    "fraction_of_maximum", "goalposts", "categorical", "exponential",
)  # fmt: skip
AGGREGATIONS = (
    "arithmetic", "geometric", "harmonic", "power", "median", "mpi", "ampi", "owa", "copeland", "topsis",
)  # fmt: skip


def with_weights(model: ScoreModel, weights: Mapping[str, float]) -> ScoreModel:
    """Put ``weights`` (node id: weight) in; refused when a parent would be left with children that all weigh nothing.

    Refused too: a negative weight.
    """
    nodes = tuple(replace(node, weight=float(weights[node.id])) if node.id in weights else node for node in model.nodes)
    changed = replace(model, nodes=nodes)
    refuse_if_any(
        [
            problem("model_bad_weight", path=model.path(name), found=str(weight))
            for name, weight in weights.items()
            if weight < 0
        ]
    )
    parents = dict.fromkeys(node.parent for node in nodes if node.id in weights and node.parent)
    refuse_if_any(
        [
            problem("model_zero_weights", path=model.path(parent), count=len(changed.children(parent)))
            for parent in parents
            if not any(child.weight for child in changed.children(parent))
        ]
    )
    return changed


def with_direction(model: ScoreModel, leaf: str, direction: int) -> ScoreModel:
    """Turn an indicator round: +1 more means more need, -1 less means more need."""
    nodes = tuple(replace(node, direction=direction) if node.id == leaf else node for node in model.nodes)
    return checked(replace(model, nodes=nodes))


def checked(model: ScoreModel) -> ScoreModel:
    """Return ``model`` when its file would be accepted; AsdError with every fault otherwise."""
    from ....domain.scoring.model_reading import read_model
    from ....domain.scoring.model_writing import write_model

    read_model(write_model(model))
    return model


def weight_when_included(node: Node, saved: ScoreModel) -> float:
    """Weight of a node that is taken in again: the one it was saved with, else 1."""
    before = {other.id: other.weight for other in saved.nodes}
    return before.get(node.id, 1.0) or 1.0
