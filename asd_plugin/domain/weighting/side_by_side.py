"""Several sets of weights side by side: nominal and effective down a tree, and the scores and ranks they give."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from ..checks.columns import numbers_of
from ..checks.correlation import correlation
from ..errors import problem, refuse_if_any
from ..scoring.model import ScoreModel
from ..scoring.ranking import rank_by_need
from ..scoring.weights import weight_table
from .stated import numbers_from, weight_faults


@dataclass(frozen=True)
class WeightComparison:
    """``weights``: indicators x sets, each set summing to 1. ``scores`` and ``ranks`` (1 = highest): units x sets.

    ``agreement``: sets x sets, Spearman correlation of the scores. ``moves``: per set, against the first: median and
    largest change of rank. ``left_out``: units with a missing value, without score.
    """

    weights: pd.DataFrame
    scores: pd.DataFrame
    ranks: pd.DataFrame
    agreement: pd.DataFrame
    moves: pd.DataFrame
    left_out: tuple[str, ...]


def compare_weights(table: pd.DataFrame, sets: Mapping[str, pd.Series]) -> WeightComparison:
    """Score the units of ``table`` (units x indicators, normalised, directions applied) by the weighted sum under each
    of ``sets`` (name -> weights of the same indicators).

    Missing: a unit with a missing value has no score under any set and is listed. Raises AsdError naming sets whose
    weights are of other indicators, below 0 or all 0, and the faults of ``numbers_of``.
    """
    numbers = numbers_of(table)
    refuse_if_any(_set_faults(numbers, sets))
    weights = pd.DataFrame({name: given[list(numbers.columns)].astype("float64") for name, given in sets.items()})
    weights = weights / weights.sum()
    scores = pd.DataFrame(numbers.to_numpy() @ weights.to_numpy(), index=numbers.index, columns=weights.columns)
    ranks = scores.apply(lambda column: pd.Series(rank_by_need(column.to_numpy()), index=column.index))
    names = list(weights.columns)
    agreement = pd.DataFrame(
        [[correlation(scores[a].to_numpy(), scores[b].to_numpy(), "spearman")[0] for b in names] for a in names],
        index=names,
        columns=names,
    )
    shifts = ranks.sub(ranks[names[0]], axis=0).abs()
    moves = pd.DataFrame({"median_move": shifts.median(), "largest_move": shifts.max()})
    left_out = tuple(str(code) for code in numbers.index[scores[names[0]].isna()])
    return WeightComparison(weights, scores, ranks, agreement, moves, left_out)


def with_weights(model: ScoreModel, weights: Mapping[str, float]) -> ScoreModel:
    """``model`` with new weights for the nodes named; the other nodes keep theirs.

    Raises AsdError naming nodes that do not exist, weights that are no number from 0 up, and parents whose children
    would all weigh 0.
    """
    written = pd.Series(dict(weights), dtype=object)
    numbers, known = numbers_from(written), {node.id for node in model.nodes}
    faults = [problem("weight_of_no_node", column=str(name)) for name in written.index if name not in known]
    faults += [fault for fault in weight_faults(written, numbers) if fault.code == "weight_bad"]
    refuse_if_any(faults)
    nodes = tuple(replace(n, weight=float(numbers[n.id])) if n.id in numbers.index else n for n in model.nodes)
    changed = replace(model, nodes=nodes)
    refuse_if_any(
        problem("weights_sum_to_zero_under", path=model.path(node.id), count=len(changed.children(node.id)))
        for node in model.aggregates
        if not sum(child.weight for child in changed.children(node.id)) > 0
    )
    return changed


def nominal_and_effective(model: ScoreModel, sets: Mapping[str, Mapping[str, float]]) -> pd.DataFrame:
    """Per node of ``model`` and per set: ``weight`` as given, ``share`` in its parent, ``effective`` down the tree.

    Columns: parent, is_leaf, then ``<set>_weight``, ``<set>_share``, ``<set>_effective``. A set may name some nodes
    only; an empty one is the model as it is. Raises AsdError as :func:`with_weights` does.
    """
    table = weight_table(model)[["parent", "is_leaf"]]
    for name, weights in sets.items():
        found = weight_table(with_weights(model, weights))[["weight", "share", "effective"]]
        table = table.join(found.add_prefix(f"{name}_"))
    return table


def _set_faults(numbers: pd.DataFrame, sets: Mapping[str, pd.Series]) -> list:
    if not sets:
        return [problem("no_weight_sets")]
    faults = []
    for name, given in sets.items():
        if sorted(map(str, given.index)) != sorted(map(str, numbers.columns)):
            absent = [str(c) for c in numbers.columns if c not in given.index] or ["-"]
            unknown = [str(c) for c in given.index if c not in numbers.columns] or ["-"]
            faults.append(problem("weight_set_names_differ", set=str(name), absent=absent, unknown=unknown))
        elif not (np.isfinite(given.to_numpy(dtype="float64")) & (given.to_numpy(dtype="float64") >= 0)).all():
            bad = [str(c) for c in given.index if not given[c] >= 0]
            faults.append(problem("weight_set_negative", set=str(name), columns=bad))
        elif not given.sum() > 0:
            faults.append(problem("weight_set_zero", set=str(name)))
    return faults
