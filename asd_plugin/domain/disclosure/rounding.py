"""Controlled rounding: every cell a multiple of the base, next to its value, and totals still the sum of their parts.

Zero-restricted (Cox 1987): a multiple stays what it is, any other value goes to the multiple just below or above. A
published r then says only that the value lies strictly between r - base and r + base (and is not negative), and
nothing published narrows this: a cell and all totals above it can move together inside that range. A
published number leaves 2 base - 1 values (base values for a published 0), so the base must be at least half the
threshold. The draws depend on the seed and on all true values, so the seed alone tells nobody why a value went up;
it stays in the office all the same. Never on top of suppression.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..errors import AsdError, problem
from ..progress import Progress, Silent, checkpoint
from .suppression.cells import System, read_system
from .suppression.witnesses import has_solver

BASE = 5
SECONDS = 60.0
FLOW, WHOLE_PROGRAMME, TREE = "flow", "whole_programme", "tree"


@dataclass(frozen=True)
class Rounded:
    """``values`` by row (missing stays missing); ``method``: flow, whole_programme or tree.

    ``moved``: rows whose value changed; ``multiples_moved``: rows that were multiples and moved by one base, because
    the table has no zero-restricted rounding; ``farthest``: largest change.
    """

    values: pd.Series
    method: str
    moved: int
    multiples_moved: int
    farthest: float


def least_base(threshold: int) -> int:
    """Smallest base that leaves as many possible values as there are small counts."""
    return max(1, (threshold + 1) // 2)


def round_cells(
    cells: pd.DataFrame,
    keys: list[str],
    value: str,
    hierarchies: dict[str, dict[str, str]],
    base: int = BASE,
    seed: int = 0,
    threshold: int = 0,
    progress: Progress | None = None,
    *,
    is_count: bool = True,
) -> Rounded:
    """Round every row of ``cells`` (as for ``protect_cells``) to a multiple of ``base``, additively, reproducibly.

    A value goes up with a chance equal to its distance from the multiple below, as far as the sums allow. Raises
    AsdError: ``cells_*``, ``rounding_base_too_small`` (below half the threshold), ``rounding_needs_scipy`` (several
    additive keys without scipy), ``rounding_impossible``.
    """
    if base < least_base(threshold):
        raise AsdError(problem("rounding_base_too_small", base=base, least=least_base(threshold), threshold=threshold))
    progress = progress or Silent()
    checkpoint(progress, 0.0)
    system = read_system(cells, keys, value, hierarchies, is_count)
    floor = np.floor(system.values / base + 1e-9)
    part = np.maximum(system.values / base - floor, 0.0)
    part[part < 1e-9] = 0.0
    wish = part - _generator(seed, system.values).random(len(part))
    checkpoint(progress, 0.2)
    method, steps = _steps(system, floor, part, wish)
    checkpoint(progress, 0.9)
    rounded = (floor + steps) * base
    result = pd.Series(np.nan, index=cells.index, name=value)
    result.iloc[system.rows] = rounded[: system.listed]
    change = np.abs(rounded - system.values)[: system.listed]
    whole = part[: system.listed] == 0
    return Rounded(
        result, method, int((change > 0).sum()), int((whole & (change > 0)).sum()), float(change.max(initial=0.0))
    )


def _generator(seed: int, values: np.ndarray) -> np.random.Generator:
    """Draws that depend on the seed and on all true values: the seed alone would tell why a value went up or down."""
    digest = hashlib.sha256(np.ascontiguousarray(values, "<f8").tobytes()).digest()
    return np.random.default_rng([seed, *np.frombuffer(digest, "<u4").tolist()])


def _steps(system: System, floor: np.ndarray, part: np.ndarray, wish: np.ndarray) -> tuple[str, np.ndarray]:
    """Steps of one base above the multiple below, by cell (0 or 1; -1 to 1 for a multiple that had to move)."""
    if _is_forest(system):
        return TREE, _down_the_tree(system, floor, part, wish)
    if not has_solver():
        raise AsdError(problem("rounding_needs_scipy"))
    low, high = np.zeros(len(part)), np.where(part > 0, 1.0, 0.0)
    steps = _solve(system, floor, low, high, wish, False)
    if steps is not None and np.abs(steps - np.round(steps)).max(initial=0.0) < 1e-6:
        return FLOW, np.round(steps)
    may_move = (part > 0) | (floor > 0)
    relaxed = (np.where((part == 0) & (floor > 0), -1.0, 0.0), may_move.astype(float))
    for bottom, top in ((low, high), relaxed):
        steps = _solve(system, floor, bottom, top, wish, True)
        if steps is not None:
            return WHOLE_PROGRAMME, np.round(steps)
    raise AsdError(problem("rounding_impossible"))


def _solve(
    system: System, floor: np.ndarray, low: np.ndarray, high: np.ndarray, wish: np.ndarray, is_whole: bool
) -> np.ndarray | None:
    from scipy.optimize import Bounds, LinearConstraint, linprog, milp
    from scipy.sparse import csr_matrix

    matrix = csr_matrix((system.sign, (system.row, system.cell)), shape=(system.sums, len(floor)))
    right = -(matrix @ floor)
    if is_whole:
        found = milp(
            -wish,
            integrality=np.ones(len(floor)),
            bounds=Bounds(low, high),
            constraints=LinearConstraint(matrix, right, right),
            options={"time_limit": SECONDS, "mip_rel_gap": 0.02},
        )
        return found.x
    found = linprog(-wish, A_eq=matrix, b_eq=right, bounds=np.column_stack([low, high]), method="highs-ds")
    return found.x if found.status == 0 else None


def _is_forest(system: System) -> bool:
    """Whether every cell is a part of one sum at most, and the total of one at most: a single hierarchy."""
    parts = np.bincount(system.cell[system.sign > 0], minlength=1)
    totals = np.bincount(system.cell[system.sign < 0], minlength=1)
    return bool(parts.max(initial=0) <= 1 and totals.max(initial=0) <= 1)


def _down_the_tree(system: System, floor: np.ndarray, part: np.ndarray, wish: np.ndarray) -> np.ndarray:
    """Top first; then the parts that wish it most go up, as many as their total needs. Always possible on a tree."""
    steps = np.where((part > 0) & (wish > 0), 1.0, 0.0)
    totals = system.cell[system.sign < 0]
    bounds = np.searchsorted(system.row, np.arange(system.sums + 1))
    owner = system.row[system.sign < 0]
    for one in owner[np.argsort(-system.height[totals], kind="stable")]:
        entries = slice(bounds[one], bounds[one + 1])
        cells, signs = system.cell[entries], system.sign[entries]
        total, parts = cells[signs < 0][0], cells[signs > 0]
        missing = round(floor[total] + steps[total] - floor[parts].sum())
        steps[parts] = 0.0
        able = parts[part[parts] > 0]
        steps[able[np.argsort(-wish[able], kind="stable")][:missing]] = 1.0
    return steps
