"""Benefit of the doubt: each unit weighted so that it scores as high as it can, one linear programme a unit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd
from scipy.optimize import linprog

from ..checks.columns import complete_rows, numbers_of
from ..errors import Problem, problem, refuse_if_any
from ..progress import Progress, Silent, checkpoint

TOLERANCE = 1e-9


@dataclass(frozen=True)
class BenefitOfDoubt:
    """``scores``: by unit of the input, 0 to 1 (1 = no unit does better under its own weights), missing as NaN; unique.

    ``weights``: units x indicators, one optimal set of multipliers of the values, NOT unique; ``shares``: weight x
    value / score, what each indicator brings (missing where the score is 0). ``mean_shares``: over the units with a
    score above 0. ``benchmarks``: units that limit the others' weights. ``left_out``: units with a missing value.
    """

    scores: pd.Series
    weights: pd.DataFrame
    shares: pd.DataFrame
    mean_shares: pd.Series
    benchmarks: tuple[str, ...]
    left_out: tuple[str, ...]
    notes: tuple[Problem, ...]
    method: str = "benefit_of_doubt"


def benefit_of_doubt(
    table: pd.DataFrame,
    bounds: Mapping[str, tuple[float, float]] | None = None,
    progress: Progress | None = None,
) -> BenefitOfDoubt:
    """Score units of ``table`` (units x indicators, 0 or more, more = higher score) by the weights best for each.

    Maximise sum w_j x_ij subject to sum w_j x_kj <= 1 for every unit k, w >= 0 (Melyn and Moesen 1991; Cherchye et al.
    2007), by HiGHS. ``bounds``: for some indicators, lowest and highest share (0 to 1) of the unit's score it may
    bring. Missing: units with a missing value are left out and listed. Raises AsdError naming columns with values below
    0 or without any above 0, bounds that cannot hold, a unit no programme could solve; Cancelled between two units.
    """
    progress = progress or Silent()
    checkpoint(progress, 0.0)
    whole, left_out = complete_rows(numbers_of(table))
    if not len(whole):
        refuse_if_any([problem("too_few_complete_rows", units=0, of=len(table), needed=1)])
    limits = dict(bounds or {})
    refuse_if_any(_value_faults(whole) + _bound_faults(list(whole.columns), limits))
    low = np.array([limits.get(name, (0.0, 1.0))[0] for name in whole.columns])
    high = np.array([limits.get(name, (0.0, 1.0))[1] for name in whole.columns])
    # Scaling a column rescales its weight and leaves every score as it is; it keeps the programmes well conditioned.
    size = whole.to_numpy().max(axis=0)
    x = whole.to_numpy() / size
    limiting = undominated(x)
    w, unsolved = _all_units(x, x[limiting], low, high, progress)
    if unsolved:
        examples = [str(whole.index[row]) for row in unsolved[:5]]
        refuse_if_any([problem("bod_unsolved", count=len(unsolved), examples=examples)])
    return _result(table.index, whole, x, w, size, limiting, left_out)


def undominated(x: np.ndarray) -> np.ndarray:
    """Rows that no other row equals or exceeds in every column (of equal rows, the first): only they limit weights."""
    order = np.lexsort((np.arange(len(x)), -x.sum(axis=1)))
    kept: list[int] = []
    for row in order:
        if not kept or not (x[kept] >= x[row]).all(axis=1).any():
            kept.append(int(row))
    return np.array(sorted(kept), dtype=int)


def _all_units(
    x: np.ndarray, limiting: np.ndarray, low: np.ndarray, high: np.ndarray, progress: Progress
) -> tuple[np.ndarray, list[int]]:
    w, unsolved = np.zeros_like(x), []
    for row in range(len(x)):
        rows = np.vstack([limiting, _share_rows(x[row], low, high)])
        limit = np.concatenate([np.ones(len(limiting)), np.zeros(len(rows) - len(limiting))])
        found = linprog(-x[row], A_ub=rows, b_ub=limit, bounds=(0, None), method="highs")
        if found.status == 0:
            w[row] = found.x
        else:
            unsolved.append(row)
        checkpoint(progress, (row + 1) / len(x))
    return w, unsolved


def _share_rows(unit: np.ndarray, low: np.ndarray, high: np.ndarray) -> np.ndarray:
    """Share bounds as rows of A w <= 0: low_j s <= w_j x_j <= high_j s, s = sum w x; bounds of 0 and 1 need none."""
    own = np.diag(unit)
    floor = (low[:, None] * unit - own)[low > 0]
    ceiling = (own - high[:, None] * unit)[high < 1]
    return np.vstack([floor, ceiling])


def _result(
    index: pd.Index,
    whole: pd.DataFrame,
    x: np.ndarray,
    w: np.ndarray,
    size: np.ndarray,
    limiting: np.ndarray,
    left_out: tuple[str, ...],
) -> BenefitOfDoubt:
    parts = w * x
    score = parts.sum(axis=1)
    score = np.where(np.abs(score - 1.0) < TOLERANCE, 1.0, np.where(score < TOLERANCE, 0.0, score))
    shares = np.divide(parts, score[:, None], out=np.full_like(parts, np.nan), where=score[:, None] > 0)
    scored = score > 0
    frame = {"index": whole.index, "columns": whole.columns}
    zero = [str(code) for code in whole.index[~scored]]
    notes = (problem("bod_score_zero", count=len(zero), examples=zero[:5]),) if zero else ()
    mean = np.nanmean(shares[scored], axis=0) if scored.any() else np.full(x.shape[1], np.nan)
    return BenefitOfDoubt(
        pd.Series(score, index=whole.index, name="score").reindex(index),
        pd.DataFrame(w / size, **frame).reindex(index),
        pd.DataFrame(shares, **frame).reindex(index),
        pd.Series(mean, index=whole.columns, name="mean_share"),
        tuple(str(code) for code in whole.index[limiting]),
        left_out,
        notes,
    )


def _value_faults(whole: pd.DataFrame) -> list[Problem]:
    faults = []
    for name in whole.columns:
        values = whole[name]
        if (values < 0).any():
            examples = [str(code) for code in whole.index[values < 0][:5]]
            faults.append(problem("bod_negative", column=str(name), count=int((values < 0).sum()), examples=examples))
        elif not (values > 0).any():
            faults.append(problem("bod_all_zero", column=str(name), count=len(values)))
    return faults


def _bound_faults(names: list, bounds: dict) -> list[Problem]:
    faults = [problem("bod_bound_of_nothing", column=str(name)) for name in bounds if name not in names]
    for name, (low, high) in bounds.items():
        if not (0 <= low <= high <= 1):
            faults.append(problem("bod_bound_wrong", column=str(name), low=low, high=high))
    if faults:
        return faults
    lows = sum(low for low, _ in bounds.values())
    highs = sum(bounds[name][1] if name in bounds else 1.0 for name in names)
    if lows > 1 + TOLERANCE or highs < 1 - TOLERANCE:
        faults.append(problem("bod_bounds_impossible", lows=lows, highs=highs))
    return faults
