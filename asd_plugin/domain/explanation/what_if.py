"""What if: one weight, or one indicator of one unit, were different."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from ..errors import AsdError, Problem, problem, refuse_if_any
from ..indicators.settings import Screening
from ..rescoring.rescorer import Rescorer
from ..scoring.model import ScoreModel
from ..scoring.preparation import Prepared, prepare
from ..scoring.ranking import rank_by_need
from .live import LiveScore, joined


@dataclass(frozen=True)
class Rescored:
    """Scores of all units under other weights, in the order of the score they started from.

    ``rank_change`` is rank minus rank before (-3: three places nearer to the highest need); ``effective``: effective
    weight of each leaf, summing to 1.
    """

    score: np.ndarray
    rank: np.ndarray
    rank_change: np.ndarray
    effective: dict[str, float]


class WeightSlider:
    """Answers, while a slider moves, how all units score under other weights; holds the prepared indicators."""

    def __init__(self, live: LiveScore):
        self._live = live
        self._scorer = Rescorer(live.used, live.prepared, [str(unit) for unit in live.index])

    def rescore(self, weights: Mapping[str, float]) -> Rescored:
        """Scores and ranks with the weight of some nodes (id: weight, relative among its siblings) changed.

        The indicators keep their scale: weights do not enter it. A weight of 0 leaves the node out. Raises AsdError
        naming unknown nodes, weights that are no number or negative, and parents whose children all weigh nothing.
        """
        tree = self._scorer.tree
        refuse_if_any(self._faults(weights))
        row = tree.weights(dict(weights))
        score = self._scorer.scores(row)[0]
        rank = rank_by_need(score)
        effective = tree.effective(tree.shares(row))[0]
        return Rescored(
            score,
            rank,
            rank - self._live.rank,
            {tree.ids[leaf]: float(share) for leaf, share in zip(tree.leaves, effective)},
        )

    def _faults(self, weights: Mapping[str, float]) -> list[Problem]:
        tree = self._scorer.tree
        faults = [
            problem("what_if_unknown_node", id=str(node), known=list(tree.ids))
            for node in weights
            if node not in tree.place
        ]
        for node, weight in weights.items():
            if not (isinstance(weight, (int, float)) and np.isfinite(weight) and weight >= 0):
                faults.append(problem("what_if_bad_weight", id=str(node), found=str(weight)))
        if faults:
            return faults
        row = tree.weights(dict(weights))[0]
        return [
            problem("what_if_zero_weights", node=tree.ids[parent], count=len(children))
            for parent, children in tree.children.items()
            if not (row[list(children)] > 0).any()
        ]


@dataclass(frozen=True)
class UnitWhatIf:
    """One unit with another value of one indicator, all units scored again.

    Scores and ranks are NaN where there is none. ``passed``: units that had more need and now have less, in rank
    order; ``passed_by``: the other way round. ``moved``: how many other units changed score (the scale or the mean of
    an indicator may rest on the changed value). ``all_scores``/``all_ranks``: of every unit afterwards.
    """

    unit: str
    leaf: str
    value_before: float
    value: float
    score_before: float
    score: float
    rank_before: float
    rank: float
    passed: tuple[str, ...]
    passed_by: tuple[str, ...]
    moved: int
    all_scores: np.ndarray
    all_ranks: np.ndarray


def what_if_unit(live: LiveScore, unit: str, leaf: str, value: float) -> UnitWhatIf:
    """Score all units again with ``value`` (raw units; NaN: missing) for indicator ``leaf`` of ``unit``.

    Exactly what scoring the changed table gives: the indicator is treated and brought to its scale anew. Raises
    AsdError for an unknown unit or indicator, an infinite value, and whatever scoring the changed table refuses.
    """
    row = live.row(unit)
    known = [own.id for own in live.model.leaves]
    if leaf not in known:
        raise AsdError(problem("what_if_unknown_node", id=str(leaf), known=known))
    table = live.table.assign(**{leaf: live.table[leaf].astype("float64")})
    before = float(table[leaf].iloc[row])
    table.iloc[row, table.columns.get_loc(leaf)] = float(value)
    found = joined(_prepared_again(live, leaf, table), live.index)
    score = found.values[live.model.root.id]
    rank = rank_by_need(score)
    others = np.arange(len(score)) != row
    was, now = live.rank, rank
    with np.errstate(invalid="ignore"):
        passed = (was < was[row]) & (now > now[row])
        passed_by = (was > was[row]) & (now < now[row])
        still = np.isclose(score, live.score, rtol=0.0, atol=1e-9, equal_nan=True)
    order = np.argsort(np.where(np.isnan(now), np.inf, now), kind="stable")
    return UnitWhatIf(
        str(unit),
        leaf,
        before,
        float(value),
        float(live.score[row]),
        float(score[row]),
        float(was[row]),
        float(now[row]),
        tuple(str(live.index[at]) for at in order if passed[at]),
        tuple(str(live.index[at]) for at in order if passed_by[at]),
        int(np.count_nonzero(~still & others)),
        score,
        rank,
    )


def _prepared_again(live: LiveScore, leaf: str, table: pd.DataFrame) -> Prepared:
    """Prepare the changed table; only the changed indicator where no rule looks across indicators."""
    model = live.model
    if model.missing.imputes or model.screening != Screening():
        return prepare(model, table, live.groups, live.status)
    alone = _model_of_one(model, leaf)
    own = prepare(alone, table, live.groups, live.status)
    leaves = {**live.prepared.leaves, leaf: own.leaves[leaf]}
    return replace(live.prepared, leaves=leaves, own=live.prepared.own.assign(**{leaf: own.own[leaf]}))


def _model_of_one(model: ScoreModel, leaf: str) -> ScoreModel:
    nodes = (model.root, replace(model.node(leaf), parent=model.root.id))
    return replace(model, nodes=nodes)
