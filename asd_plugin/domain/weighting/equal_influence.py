"""Weights that give each pillar the influence it is meant to have: its correlation with the index, not its weight."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd
from scipy.optimize import minimize

from ..checks.columns import complete_rows, constant_columns, numbers_of
from ..errors import Problem, problem, refuse_if_any
from .stated import numbers_from, weight_faults

REACHED = 1e-6
MOST_STEPS = 1000
EXACT = "exact"
BOUNDED = "bounded"


@dataclass(frozen=True)
class InfluenceWeights:
    """``weights`` (0 or more, sum 1) of the arithmetic index.

    ``influence``: one row a pillar: target (share), correlation with the index, share (correlation / sum of
    correlations), gap (share - target), equal_share (what equal weights give). ``solution``: ``exact`` (the target is
    reached) or ``bounded`` (nearest with weights of 0 or more). ``converged``: the optimiser ended well; ``steps`` it
    took (0 when exact). ``largest_gap``: of the shares. ``units``: complete rows; ``left_out``: codes of the others.
    """

    weights: pd.Series
    influence: pd.DataFrame
    solution: str
    converged: bool
    steps: int
    largest_gap: float
    units: int
    left_out: tuple[str, ...]
    notes: tuple[Problem, ...]
    method: str = "equal_influence"


def influence_weights(table: pd.DataFrame, target: Mapping[str, float] | None = None) -> InfluenceWeights:
    """Weights of the columns of ``table`` (units x pillars, one common scale, directions applied) such that the
    correlation of each pillar with the index, the weighted sum, is proportional to ``target`` (default: equal).

    With standardised pillars, u = w s and correlations proportional to R u: R u = target when that u is 0 or more;
    otherwise the u >= 0 with sum(R u) = 1 whose R u is nearest to the target in least squares, a convex problem
    (SLSQP). Weights are never below 0. Missing: complete rows only, the others listed. Raises AsdError naming
    constant pillars, targets that are absent or not above 0, pillars that cancel out; fewer complete rows than pillars
    + 1. Source: Becker et al. 2017.
    """
    whole, left_out = complete_rows(numbers_of(table))
    needed = len(whole.columns) + 1
    if len(whole) < needed:
        refuse_if_any([problem("too_few_complete_rows", units=len(whole), of=len(table), needed=needed)])
    wanted = _target(whole, target)
    faults = [
        problem("column_constant", column=str(name), value=float(whole[name].iloc[0]), count=len(whole))
        for name in constant_columns(whole)
    ]
    refuse_if_any(faults)
    r = np.atleast_2d(np.corrcoef(whole.to_numpy(), rowvar=False))
    u, solution, converged, steps = _solve(r, wanted)
    sd = whole.std(ddof=1).to_numpy()
    weights = pd.Series(u / sd / (u / sd).sum(), index=whole.columns, name="weight")
    influence = _influence(r, u, sd, wanted)
    gap = float(influence["gap"].abs().max())
    notes = _notes(weights, gap, converged)
    return InfluenceWeights(weights, influence, solution, converged, steps, gap, len(whole), left_out, notes)


def _target(whole: pd.DataFrame, target: Mapping[str, float] | None) -> pd.Series:
    if target is None:
        return pd.Series(1.0 / len(whole.columns), index=whole.columns)
    absent = [str(name) for name in whole.columns if name not in target]
    unknown = [str(name) for name in target if name not in whole.columns]
    if absent or unknown:
        refuse_if_any([problem("target_names_differ", absent=absent or ["-"], unknown=unknown or ["-"])])
    written = pd.Series({name: target[name] for name in whole.columns}, dtype=object)
    numbers = numbers_from(written)
    refuse_if_any(weight_faults(written, numbers.where(numbers > 0)))
    return numbers / numbers.sum()


def _solve(r: np.ndarray, wanted: pd.Series) -> tuple[np.ndarray, str, bool, int]:
    target = wanted.to_numpy()
    u = np.linalg.lstsq(r, target, rcond=None)[0]
    if np.abs(r @ u - target).max() < REACHED / 10 and u.min() >= -1e-12 and u.sum() > 0:
        return np.clip(u, 0.0, None), EXACT, True, 0
    rows = r.sum(axis=0)
    if rows.max() <= 1e-9:
        refuse_if_any([problem("influence_cancels", columns=[str(name) for name in wanted.index])])
    # Equal u where their correlations have a positive total; else all on the pillar that conflicts least.
    start = np.full(len(target), 1.0) if rows.sum() > 1e-9 else np.where(rows == rows.max(), 1.0, 0.0)
    start = start / (rows @ start)
    found = minimize(
        lambda u: float(((r @ u - target) ** 2).sum()),
        start,
        jac=lambda u: 2 * r @ (r @ u - target),
        method="SLSQP",
        bounds=[(0.0, None)] * len(target),
        constraints=[{"type": "eq", "fun": lambda u: float(rows @ u - 1), "jac": lambda u: rows}],
        options={"maxiter": MOST_STEPS, "ftol": 1e-15},
    )
    return _polished(r, target, np.clip(found.x, 0.0, None)), BOUNDED, bool(found.success), int(found.nit)


def _polished(r: np.ndarray, target: np.ndarray, u: np.ndarray) -> np.ndarray:
    """The optimum among the pillars the search left in, solved exactly; ``u`` itself if that needs a weight below 0."""
    kept = np.flatnonzero(u > 1e-6 * u.max())
    m, rows = r[:, kept], r[:, kept].sum(axis=0)
    system = np.block([[2 * m.T @ m, rows[:, None]], [rows[None, :], np.zeros((1, 1))]])
    exact = np.zeros(len(u))
    exact[kept] = np.linalg.lstsq(system, np.append(2 * m.T @ target, 1.0), rcond=None)[0][:-1]
    return exact if exact.min() >= 0 and np.abs(exact - u).max() < 1e-3 * u.max() else u


def _influence(r: np.ndarray, u: np.ndarray, sd: np.ndarray, target: pd.Series) -> pd.DataFrame:
    correlation, equal = _correlations(r, u), _correlations(r, sd)
    share = correlation / correlation.sum()
    return pd.DataFrame(
        {
            "target": target,
            "correlation": correlation,
            "share": share,
            "gap": share - target,
            "equal_share": equal / equal.sum() if abs(equal.sum()) > 1e-12 else np.nan,
        },
        index=target.index,
    )


def _correlations(r: np.ndarray, u: np.ndarray) -> np.ndarray:
    """Correlation of each standardised pillar with the sum of u x pillar; 0 when that sum does not vary."""
    variance = float(u @ r @ u)
    return r @ u / np.sqrt(variance) if variance > 1e-15 else np.zeros(len(u))


def _notes(weights: pd.Series, gap: float, converged: bool) -> tuple[Problem, ...]:
    notes = []
    if not converged:
        notes.append(problem("influence_not_converged", gap=gap))
    elif gap > REACHED:
        zero = [str(name) for name in weights.index[weights <= 0]]
        notes.append(problem("influence_not_reached", gap=gap, columns=zero or ["-"]))
    return tuple(notes)
