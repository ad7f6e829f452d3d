"""Linear and whole-number programmes that stop by work done, not by the clock: one table, one outcome on any machine.

A solver at work cannot be stopped from outside, so a call is given so many steps of the simplex method, fewer the
larger the table, and takes well under a second on an office PC; a cancel is heard between calls. Whole numbers: the
linear programme again and again, some of the cells that are nearest to whole held fast (diving); a few hundred cells
go to branch and bound, by a number of nodes. HiGHS works on one thread with fixed seeds.
"""

from __future__ import annotations

import numpy as np

from ...errors import Cancelled
from ...progress import Progress

STEPS_AT_ONCE, LEAST_STEPS, MOST_STEPS = 400_000_000, 2_000, 50_000
BRANCHED, NODES = 300, 50  # free cells that branch and bound is asked for, and its nodes
DIVES, SHARES = 60, (0.25, 0.03)
FAR = 1e-6  # of a whole number


def steps(size: int) -> int:
    """Steps of the simplex method that a programme of ``size`` cells and sums may take."""
    return int(min(MOST_STEPS, max(LEAST_STEPS, STEPS_AT_ONCE // max(1, size))))


def best(matrix: object, right: np.ndarray, low: np.ndarray, high: np.ndarray, gain: np.ndarray) -> np.ndarray | None:
    """Cells between ``low`` and ``high``, ``matrix`` x = ``right``, and the largest ``gain``; None when not found."""
    from scipy.optimize import linprog

    ties = {"A_eq": matrix, "b_eq": right} if matrix.shape[0] else {}
    options = {"maxiter": steps(sum(matrix.shape))}
    found = linprog(-gain, bounds=np.column_stack([low, high]), method="highs-ds", options=options, **ties)
    return found.x if found.status == 0 else None


def best_whole(
    matrix: object,
    right: np.ndarray,
    low: np.ndarray,
    high: np.ndarray,
    gain: np.ndarray,
    progress: Progress,
) -> np.ndarray | None:
    """Whole numbers with a large ``gain`` (the largest of a few hundred cells, mostly), or None when none are found.

    A cancel is heard between calls of the solver (raises Cancelled).
    """
    if int((high > low).sum()) <= BRANCHED:
        found = _branched(matrix, right, low, high, gain)
        if found is not None:
            return found
    for share in SHARES:
        found = _dive(matrix, right, low.astype(float), high.astype(float), gain, share, progress)
        if found is not None:
            return found
    return None


def _branched(
    matrix: object, right: np.ndarray, low: np.ndarray, high: np.ndarray, gain: np.ndarray
) -> np.ndarray | None:
    from scipy.optimize import Bounds, LinearConstraint, milp

    ties = LinearConstraint(matrix, right, right) if matrix.shape[0] else ()
    whole, options = np.ones(len(gain)), {"node_limit": NODES, "mip_rel_gap": 0.0}
    found = milp(-gain, integrality=whole, bounds=Bounds(low, high), constraints=ties, options=options).x
    return None if found is None else _checked(matrix, right, low, high, np.round(found))


def _checked(
    matrix: object, right: np.ndarray, low: np.ndarray, high: np.ndarray, found: np.ndarray
) -> np.ndarray | None:
    """``found`` where it keeps bounds and sums in whole numbers: HiGHS 1.2 was seen to return some that do not."""
    is_inside = (found >= low - FAR).all() and (found <= high + FAR).all()
    return found if is_inside and (np.abs(matrix @ found - right) < FAR).all() else None


def _dive(
    matrix: object,
    right: np.ndarray,
    low: np.ndarray,
    high: np.ndarray,
    gain: np.ndarray,
    share: float,
    progress: Progress,
) -> np.ndarray | None:
    """Hold fast some of the broken cells at the nearest whole number, and again; fewer of them after a dead end."""
    found = best(matrix, right, low, high, gain)
    if found is None:
        return None
    for _ in range(DIVES):
        if progress.cancelled():
            raise Cancelled
        distance = np.abs(found - np.round(found))
        broken = np.flatnonzero(distance > FAR)
        if not len(broken):
            return _checked(matrix, right, low, high, np.round(found))
        count = max(1, int(share * len(broken)))
        cells = broken[np.argsort(distance[broken], kind="stable")[:count]]
        aims = np.clip(np.floor(found[cells] + 0.5), np.ceil(low[cells]), np.floor(high[cells]))
        tried = _held(low, cells, aims), _held(high, cells, aims)
        deeper = best(matrix, right, *tried, gain)
        if deeper is None and count == 1:  # the other way, or nowhere
            other = aims + np.where(aims > found[cells], -1.0, 1.0)
            tried = _held(low, cells, other), _held(high, cells, other)
            deeper = best(matrix, right, *tried, gain)
            if deeper is None:
                return None
        if deeper is None:
            share /= 4.0
            continue
        (low, high), found = tried, deeper
    return None


def _held(bounds: np.ndarray, cells: np.ndarray, aims: np.ndarray) -> np.ndarray:
    held = bounds.copy()
    held[cells] = aims
    return held
