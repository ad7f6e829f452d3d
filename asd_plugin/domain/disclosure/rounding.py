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
from ..progress import Progress, Silent, Span, checkpoint
from .suppression.cells import System, read_system
from .suppression.programmes import best, best_whole
from .suppression.witnesses import has_solver

BASE = 5
FLOW, WHOLE_PROGRAMME, TREE, TOP_DOWN = "flow", "whole_programme", "tree", "top_down"


@dataclass(frozen=True)
class Rounded:
    """``values`` by row (missing stays missing); ``method``: flow, whole_programme, tree or top_down.

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
    method, steps = _steps(system, floor, part, wish, Span(progress, 0.2, 0.9))
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


def _steps(
    system: System, floor: np.ndarray, part: np.ndarray, wish: np.ndarray, progress: Progress
) -> tuple[str, np.ndarray]:
    """Steps of one base above the multiple below, by cell (0 or 1; -1 to 1 for a multiple that had to move)."""
    if _is_forest(system):
        return TREE, _down_the_tree(system, floor, part, wish)
    if not has_solver():
        raise AsdError(problem("rounding_needs_scipy"))
    sums = _Sums(system, floor, wish, progress)
    bounds = _strict(part)
    steps = sums.solve(bounds, is_whole=False)
    if steps is not None and np.abs(steps - np.round(steps)).max(initial=0.0) < 1e-6:
        return FLOW, np.round(steps)
    checkpoint(progress, 0.1)
    steps = sums.solve(bounds)
    if steps is not None:
        return WHOLE_PROGRAMME, np.round(steps)
    return TOP_DOWN, _from_the_top(system, sums, part, floor, progress)


def _strict(part: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    return np.zeros(len(part)), np.where(part > 0, 1.0, 0.0)


def _relaxed(part: np.ndarray, floor: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Multiples may move by one base, zeros may not."""
    return np.where((part == 0) & (floor > 0), -1.0, 0.0), ((part > 0) | (floor > 0)).astype(float)


class _Sums:
    """The sums of a table as a programme, whole or some of its sums with the other cells settled."""

    def __init__(self, system: System, floor: np.ndarray, wish: np.ndarray, progress: Progress):
        from scipy.sparse import csr_matrix

        self.matrix = csr_matrix((system.sign, (system.row, system.cell)), shape=(system.sums, len(floor)))
        self.floor, self.wish, self.progress = floor, wish, progress

    def solve(
        self,
        bounds: tuple[np.ndarray, np.ndarray],
        is_whole: bool = True,
        rows: np.ndarray | None = None,
        cells: np.ndarray | None = None,
        settled: np.ndarray | None = None,
    ) -> np.ndarray | None:
        """Steps of ``cells`` (all) that keep the sums ``rows`` (all), or None when none were found."""
        matrix = self.matrix if rows is None else self.matrix[rows]
        right = -(matrix @ (self.floor if settled is None else self.floor + settled))
        gain, (low, high) = self.wish, bounds
        if cells is not None:
            matrix, gain, low, high = matrix[:, cells], gain[cells], low[cells], high[cells]
        if is_whole:
            return best_whole(matrix, right, low, high, gain, self.progress)
        return best(matrix, right, low, high, gain)


def _from_the_top(system: System, sums: _Sums, part: np.ndarray, floor: np.ndarray, progress: Progress) -> np.ndarray:
    """The highest units first, all their margins together; then the units of each, whose totals are settled."""
    key, above = _longest_hierarchy(system)
    unit = system.codes[:, key]
    total = np.zeros(system.sums, dtype="int64")
    is_total = system.sign < 0
    total[system.row[is_total]] = unit[system.cell[is_total]]
    some_part = np.zeros(system.sums, dtype="int64")
    some_part[system.row[~is_total]] = unit[system.cell[~is_total]]
    owner = np.where(total == some_part, above[total], total)  # sums along the units belong to the unit above
    block, steps = above[unit], np.zeros(len(part))
    turns = sorted(set(block.tolist()), key=lambda one: (_depth(above, one), one))
    for turn, one in enumerate(turns):
        checkpoint(progress, turn / len(turns))
        cells, rows = np.flatnonzero(block == one), np.flatnonzero(owner == one)
        for bounds in (_strict(part), _relaxed(part, floor)):
            found = sums.solve(bounds, True, rows, cells, steps)
            if found is not None:
                break
        else:
            raise AsdError(problem("rounding_impossible"))
        steps[cells] = np.round(found)
    return steps


def _longest_hierarchy(system: System) -> tuple[int, np.ndarray]:
    """The key with the most members that have a parent, and the parent of each member (-1: none)."""
    total = np.zeros(system.sums, dtype="int64")
    is_total = system.sign < 0
    total[system.row[is_total]] = system.cell[is_total]
    parts, totals = system.cell[~is_total], total[system.row[~is_total]]
    best, parents = 0, np.zeros(0, dtype="int64")
    for key, names in enumerate(system.members):
        above = np.full(len(names), -1, dtype="int64")
        here, there = system.codes[parts, key], system.codes[totals, key]
        above[here[here != there]] = there[here != there]
        if not len(parents) or (above >= 0).sum() > (parents >= 0).sum():
            best, parents = key, above
    return best, parents


def _depth(above: np.ndarray, one: int) -> int:
    depth = 0
    while one >= 0:
        one, depth = int(above[one]), depth + 1
    return depth


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
