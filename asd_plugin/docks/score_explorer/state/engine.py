"""Scores of all communes under the model of the moment, from figures already in memory.

Indicators are prepared once for a set of choices (treatment, direction, scale); weights and aggregation only join
them again, through the scoring's own functions: a model as saved gives exactly the official score.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np

    from ....domain.explanation.live import LiveScore
    from ....domain.scoring.model import ScoreModel
    from ....domain.scoring.preparation import Prepared
    from ....domain.scoring.result import ScoreResult
    from ....sources.score_inputs import ScoreInputs

KEPT = 4  # prepared sets of choices kept, so that undo is as quick as a weight


@dataclass(frozen=True)
class Scored:
    """One state of the exploration; arrays in the order of the communes, missing as NaN.

    ``ranks``: 1 = highest need. ``classes``: 1 = least need. ``limits``: the n + 1 limits of the classes.
    """

    live: LiveScore
    scores: np.ndarray
    ranks: np.ndarray
    classes: np.ndarray
    limits: tuple[float, ...]

    @property
    def model(self) -> ScoreModel:
        """The model that gave these scores."""
        return self.live.model


class Engine:
    """Holds the figures of one workspace; :meth:`score` is called at every move of a slider."""

    def __init__(self, inputs: ScoreInputs):
        self._inputs = inputs
        self._prepared: list[tuple[tuple, Prepared]] = []

    def score(self, model: ScoreModel) -> Scored:
        """Scores, ranks and classes of every commune under ``model``; AsdError when figures and choices do not fit."""
        from ....domain.explanation.live import LiveScore, joined
        from ....domain.scoring.ranking import class_limits, classify

        inputs = self._inputs
        prepared = self._prepare(model)
        found = joined(prepared, inputs.table.index)
        live = LiveScore(model, inputs.table, inputs.groups, inputs.status, prepared, found)
        limits = class_limits(live.score, model.classes)
        return Scored(live, live.score, live.rank, classify(live.score, limits), limits)

    def official(self, model: ScoreModel) -> ScoreResult:
        """What an official run of ``model`` gives."""
        from ....domain.scoring.score import score_territories

        inputs = self._inputs
        return score_territories(model, inputs.table, inputs.groups, inputs.status)

    def _prepare(self, model: ScoreModel) -> Prepared:
        """Prepared indicators with the weights of ``model``; worked out again only when another choice changed."""
        from ....domain.scoring.preparation import prepare

        key = ingredients(model)
        prepared = next((kept for known, kept in self._prepared if known == key), None)
        if prepared is None:
            inputs = self._inputs
            groups = inputs.groups.reindex(inputs.table.index)
            prepared = prepare(model, inputs.table, groups, inputs.status)
            self._prepared = [(key, prepared), *self._prepared[: KEPT - 1]]
        return replace(prepared, model=_joining(model, prepared))


def ingredients(model: ScoreModel) -> tuple:
    """Every choice the prepared indicators depend on. Weights are among them only where screening looks at them."""
    leaves = tuple(replace(leaf, weight=1.0, label={}) for leaf in model.leaves)
    return leaves, model.missing, model.treatment, model.normalisation, model.screening


def _joining(model: ScoreModel, prepared: Prepared) -> ScoreModel:
    """``model`` with the indicators that screening left out at weight 0, as an official run joins it."""
    screened = set(prepared.screened.loc[prepared.screened["kind"] == "indicator", "id"])
    if not screened:
        return model
    nodes = tuple(replace(node, weight=0.0) if node.id in screened else node for node in model.nodes)
    return replace(model, nodes=nodes)
