"""What each indicator is worth to the ranking: the ranking without it."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..progress import Progress, Silent, checkpoint
from ..rescoring.ranks import NO_RANK, rank_rows
from ..rescoring.rescorer import Rescorer
from ..scoring.model import ScoreModel
from ..scoring.preparation import Prepared, prepare
from .checks import refuse_bad_settings
from .monte_carlo import as_ranks, quota_count
from .result import LeaveOneOut
from .sampling import droppable
from .settings import RobustnessSettings


def leave_one_out(
    model: ScoreModel,
    table: pd.DataFrame,
    quota: float = 0.1,
    groups: pd.DataFrame | None = None,
    status: pd.DataFrame | None = None,
    progress: Progress | None = None,
) -> LeaveOneOut:
    """Rank the units once without each indicator (its weight 0, its siblings keeping their proportions).

    An aggregate left without children weighs nothing. Raises AsdError as ``score_territories`` does, and when the
    model has fewer than two indicators that weigh.
    """
    progress = progress or Silent()
    refuse_bad_settings(model, RobustnessSettings(quota=quota, weights=None, leave_one_out=True))
    checkpoint(progress, 0.0)
    groups = None if groups is None else groups.reindex(table.index)
    prepared = prepare(model, table, groups, status)
    checkpoint(progress, 0.5)
    found = leave_one_out_prepared(prepared, table.index, quota)
    checkpoint(progress, 1.0)
    return found


def leave_one_out_prepared(prepared: Prepared, index: pd.Index, quota: float = 0.1) -> LeaveOneOut:
    """:func:`leave_one_out` on indicators already prepared."""
    scorer = Rescorer(prepared.model, prepared)
    tree = scorer.tree
    columns = droppable(tree)
    left_out = np.array([-1, *columns])
    weights = tree.without(np.repeat(tree.weights(), len(left_out), axis=0), left_out)
    ranks = rank_rows(scorer.scores(weights))
    nominal, without = ranks[0].astype(np.int64), ranks[1:].astype(np.int64)
    count = quota_count(quota, nominal)
    effective = tree.effective(tree.shares(tree.weights()))[0]
    ids = [tree.ids[tree.leaves[column]] for column in columns]
    rows = [
        {"effective_weight": float(effective[column]), **_change(nominal, changed, count)}
        for column, changed in zip(columns, without)
    ]
    return LeaveOneOut(
        pd.DataFrame(rows, index=pd.Index(ids, name="leaf")),
        pd.DataFrame(as_ranks(without).T, index=index, columns=ids),
        pd.Series(as_ranks(nominal), index=index, name="nominal_rank"),
        count,
    )


def _change(nominal: np.ndarray, changed: np.ndarray, quota: int) -> dict:
    both = (nominal != NO_RANK) & (changed != NO_RANK)
    moved = np.abs(changed - nominal)[both]
    was, stays = both & (nominal <= quota), both & (changed <= quota)
    return {
        "mean_shift": float(moved.mean()) if len(moved) else float("nan"),
        "largest_shift": int(moved.max()) if len(moved) else 0,
        "units_moved": int(np.count_nonzero(moved)),
        "rank_correlation": _correlation(nominal[both], changed[both]),
        "entered_quota": int(np.count_nonzero(stays & ~was)),
        "left_quota": int(np.count_nonzero(was & ~stays)),
        "newly_scored": int(np.count_nonzero((nominal == NO_RANK) & (changed != NO_RANK))),
        "no_longer_scored": int(np.count_nonzero((nominal != NO_RANK) & (changed == NO_RANK))),
    }


def _correlation(a: np.ndarray, b: np.ndarray) -> float:
    """Spearman's: Pearson correlation of the ranks, ties at their mean rank; NaN without spread."""
    if len(a) < 2:
        return float("nan")
    a, b = _mean_ranks(a), _mean_ranks(b)
    a, b = a - a.mean(), b - b.mean()
    size = np.sqrt((a @ a) * (b @ b))
    return float(a @ b / size) if size > 0 else float("nan")


def _mean_ranks(ranks: np.ndarray) -> np.ndarray:
    """Ranks with ties at the smallest turned into ranks with ties at their mean."""
    _, where, counts = np.unique(ranks, return_inverse=True, return_counts=True)
    return (np.cumsum(counts) - (counts - 1) / 2.0)[where]
