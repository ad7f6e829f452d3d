"""The need score of territories: from a table of indicators and a score model to scores that can be explained."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..errors import Problem, problem, refuse_if_any
from ..progress import Progress, Silent, checkpoint
from .aggregation import Aggregation, aggregate
from .contributions import additive_contributions, gap_contributions, is_additive
from .model import ScoreModel
from .preparation import Prepared, prepare
from .ranking import class_limits, classify, rank_by_need
from .result import ADDITIVE, GAP_TO_MEAN_PROFILE, LeftOut, ScoreResult
from .weights import weight_table

EXAMPLES = 5


def score_territories(
    model: ScoreModel,
    table: pd.DataFrame,
    groups: pd.DataFrame | None = None,
    status: pd.DataFrame | None = None,
    progress: Progress | None = None,
) -> ScoreResult:
    """Score the units of ``table`` (index: unit code; one float column a leaf id, missing as NaN) with ``model``.

    ``groups``: text columns of the same units, for group imputation and not-asked rules (province_code, milieu).
    ``status``: same shape as ``table``, telling cells that are ``not_asked``. Row order and index are kept.
    Raises AsdError listing every fault of the data; Cancelled when ``progress`` says so.
    """
    progress = progress or Silent()
    checkpoint(progress, 0.0)
    groups = None if groups is None else groups.reindex(table.index)
    prepared = prepare(model, table, groups, status)
    checkpoint(progress, 0.5)
    own = {leaf.id: prepared.own[leaf.id].to_numpy() for leaf in model.leaves}
    units = [str(unit) for unit in table.index]
    found = aggregate(prepared.model, prepared.leaves, own, units)
    checkpoint(progress, 0.8)
    result = _result(model, table.index, prepared, found)
    checkpoint(progress, 1.0)
    return result


def _result(model: ScoreModel, index: pd.Index, prepared: Prepared, found: Aggregation) -> ScoreResult:
    score = found.values[model.root.id]
    refuse_if_any(_nobody_scored(model, score))
    limits = class_limits(score, model.classes)
    used = prepared.model
    if is_additive(used):
        split, reference, basis = additive_contributions(used, found), np.zeros(len(index)), ADDITIVE
    else:
        split, reference = gap_contributions(used, found)
        basis = GAP_TO_MEAN_PROFILE
    scores = pd.DataFrame(
        {
            "score": score,
            "rank": rank_by_need(score),
            "class": classify(score, limits),
            "share_available": prepared.own.to_numpy().mean(axis=1),
            "status": _statuses(index, score, prepared.imputed),
        },
        index=index,
    )
    return ScoreResult(
        model,
        scores,
        pd.DataFrame({node.id: found.values[node.id] for node in model.nodes}, index=index),
        pd.DataFrame({leaf.id: split[leaf.id] for leaf in model.leaves}, index=index),
        basis,
        pd.Series(np.where(np.isnan(score), np.nan, reference), index=index),
        prepared.imputed[prepared.imputed["unit"].isin(index[~np.isnan(score)])].reset_index(drop=True),
        prepared.treated,
        prepared.columns,
        weight_table(used).assign(weight=[node.weight for node in model.nodes]),
        _left_out(model, scores, prepared, found),
        limits,
        tuple(_notes(model, scores, limits, prepared)),
        prepared.screened,
        prepared.scaled,
        prepared.smoothed,
    )


def _nobody_scored(model: ScoreModel, score: np.ndarray) -> list[Problem]:
    if not np.isnan(score).all():
        return []
    return [problem("no_unit_scored", count=len(score), policy=model.missing.policy, threshold=model.missing.threshold)]


def _statuses(index: pd.Index, score: np.ndarray, imputed: pd.DataFrame) -> np.ndarray:
    touched = index.isin(imputed["unit"])
    return np.where(np.isnan(score), "missing", np.where(touched, "imputed", "ok")).astype(object)


def _left_out(model: ScoreModel, scores: pd.DataFrame, prepared: Prepared, found: Aggregation) -> tuple[LeftOut, ...]:
    left = []
    screened = set(prepared.screened.loc[prepared.screened["kind"] == "unit", "id"])
    for row in np.flatnonzero(scores["score"].isna().to_numpy()):
        missing = tuple(leaf.id for leaf in model.leaves if np.isnan(prepared.leaves[leaf.id][row]))
        aggregates = tuple(node.id for node in model.bottom_up() if np.isnan(found.values[node.id][row]))
        if not prepared.own.iloc[row].any():
            reason = "no_value"
        elif scores.index[row] in screened:
            reason = "screened"
        elif missing and model.missing.policy != "available_mean":
            reason = "indicator_missing"
        else:
            reason = "below_threshold"
        share = float(scores["share_available"].iloc[row])
        left.append(LeftOut(str(scores.index[row]), reason, missing, aggregates, share))
    return tuple(left)


def _notes(model: ScoreModel, scores: pd.DataFrame, limits: tuple[float, ...], prepared: Prepared) -> list[Problem]:
    """What did not stop the run but must be said."""
    notes = [*prepared.notes, *_screening_notes(model, prepared.screened)]
    if not limits:
        notes.append(problem("scores_do_not_differ", count=int(scores["score"].notna().sum())))
    elif model.classes.method != "fixed" and scores["class"].nunique() < model.classes.count:
        notes.append(problem("classes_left_empty", wanted=model.classes.count, used=int(scores["class"].nunique())))
    for leaf, outcome in prepared.columns["treatment"].items():
        if outcome == "log_ct_still_skewed":
            notes.append(problem("still_skewed", path=model.path(leaf)))
    return notes


def _screening_notes(model: ScoreModel, screened: pd.DataFrame) -> list[Problem]:
    notes = []
    for kind, code in (("indicator", "indicators_screened"), ("unit", "units_screened")):
        out = screened[screened["kind"] == kind]
        if len(out):
            examples = [model.path(name) if kind == "indicator" else str(name) for name in out["id"]]
            threshold = float(out["threshold"].iloc[0])
            notes.append(problem(code, count=len(out), threshold=threshold, examples=examples[:EXAMPLES]))
    return notes
