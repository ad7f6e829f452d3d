"""A model with the scales of one run written into it, so that another year, or a part of the country, scores alike."""

from __future__ import annotations

from dataclasses import replace

from ..errors import problem, refuse_if_any
from .model import Leaf, ScoreModel
from .result import ScoreResult

FROM_WITHIN = ("copeland", "topsis")
TRUNCATING = ("minmax", "distance_to_maximum", "fraction_of_maximum")


def freeze_bounds(result: ScoreResult, truncate: bool = False) -> ScoreModel:
    """Return the model of ``result`` with, on each leaf, the treatment and scale that were used.

    Written out in raw units: the limits of winsorising, the ends of log_ct, the lambda of Box-Cox; the minimum and
    maximum of minmax and of the distances, the target a reference unit stood for, mean and sd of z-scores (of the
    treated indicator), the limits quantiles fell on. Scoring the same units again gives the same scores.
    ``truncate``: whether another year's values beyond the ends are brought back to them (minmax, distance to maximum,
    fraction of maximum; goalposts and targets keep their own choice, z-scores have no ends). Filled cells are filled
    anew from the units at hand. Raises AsdError for every leaf on a rank method and every Copeland or TOPSIS node:
    those only compare the units present.
    """
    model = result.model
    faults = [
        problem("cannot_freeze", path=model.path(node.id), method=model.aggregation_of(node))
        for node in model.aggregates
        if model.aggregation_of(node) in FROM_WITHIN
    ]
    faults += [
        problem("cannot_freeze", path=model.path(leaf), method=model.normalisation_of(model.node(leaf)).method)
        for leaf, scaled in result.scaled.items()
        if scaled.normalisation is None
    ]
    refuse_if_any(faults)
    nodes = tuple(_frozen(node, result, truncate) if isinstance(node, Leaf) else node for node in model.nodes)
    shared = replace(model.normalisation, bounds={}, moments={}, target={}, thresholds={}, centre={})
    return replace(model, nodes=nodes, normalisation=shared)


def _frozen(leaf: Leaf, result: ScoreResult, truncate: bool) -> Leaf:
    scaled = result.scaled.get(leaf.id)
    if scaled is None:
        return leaf  # screened: nothing was used
    scale = scaled.normalisation
    if scale.method in TRUNCATING:
        scale = replace(scale, truncate=truncate)
    return replace(leaf, treatment=scaled.treatment, normalisation=scale)
