"""Changes an officer makes to a model: each returns another model, checked as a file would be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from ....domain.errors import problem, refuse_if_any

if TYPE_CHECKING:
    from ....domain.scoring.model import Node, ScoreModel

# Methods that need nothing beyond what every model says; a model may use others, then those are offered too.
NORMALISATIONS = (
    "minmax", "z", "rank", "percentile", "borda", "distance_to_maximum", "fraction_of_maximum", "exponential",
)  # fmt: skip
AGGREGATIONS = ("arithmetic", "geometric", "harmonic", "median", "mpi", "ampi", "copeland", "topsis")


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


def with_normalisation(model: ScoreModel, method: str, saved: ScoreModel) -> ScoreModel:
    """Bring all indicators to another scale, with its own ends; the saved model's method comes back as it was saved."""
    from ....domain.indicators.settings import SCALE_ENDS, Normalisation

    if method == saved.normalisation.method:
        return checked(replace(model, normalisation=saved.normalisation))
    low, high = SCALE_ENDS.get(method, (0.0, 100.0))
    return checked(replace(model, normalisation=Normalisation(method, low, high)))


def with_aggregation(model: ScoreModel, method: str, saved: ScoreModel) -> ScoreModel:
    """Join the children of every node that follows the model in another way."""
    options = saved.options if method == saved.aggregation else None
    return checked(replace(model, aggregation=method, options=options))


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
