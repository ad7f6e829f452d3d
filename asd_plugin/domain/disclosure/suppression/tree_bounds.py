"""The audit without scipy: exact where the hidden cells form no loop, refused elsewhere.

On a table whose hidden cells and sums form a forest (one hierarchy, one programme), passing bounds from sum to
sum until nothing changes gives the exact range of every cell, in whole numbers too. With loops it would only give
outer bounds, which prove nothing: then the audit refuses.
"""

from __future__ import annotations

import numpy as np

from ...errors import AsdError, problem
from .attackers import Reader
from .cells import System
from .witnesses import WHOLE, Proof


def prove_tree(system: System, free: np.ndarray, reader: Reader) -> Proof:
    """Exact ranges by bounds propagation; raises AsdError ``audit_needs_scipy`` when the hidden cells form a loop."""
    used = free[system.cell]
    row, cell, sign = system.row[used], system.cell[used], system.sign[used]
    _refuse_loops(row, cell, len(system.values))
    low = np.where(free, reader.lower - system.values, 0.0)
    high = np.where(free, reader.upper - system.values, 0.0)
    sums = [(cell[row == one], sign[row == one]) for one in np.unique(row)]
    changed = True
    while changed:
        changed = False
        for cells, signs in sums:
            changed |= _tighten(cells, signs, low, high)
    proven = high - low >= reader.need - WHOLE * np.maximum(1.0, reader.need)
    return Proof(low, high, proven)


def _tighten(cells: np.ndarray, signs: np.ndarray, low: np.ndarray, high: np.ndarray) -> bool:
    changed = False
    for place, cell in enumerate(cells):
        others = np.arange(len(cells)) != place
        least = np.where(signs > 0, low[cells], -high[cells])[others].sum()
        most = np.where(signs > 0, high[cells], -low[cells])[others].sum()
        bottom, top = (-most, -least) if signs[place] > 0 else (least, most)
        if bottom > low[cell] + 1e-9:
            low[cell], changed = bottom, True
        if top < high[cell] - 1e-9:
            high[cell], changed = top, True
    return changed


def _refuse_loops(row: np.ndarray, cell: np.ndarray, shift: int) -> None:
    root: dict[int, int] = {}

    def top(node: int) -> int:
        while root.get(node, node) != node:
            node = root[node]
        return node

    for one, other in zip(row, cell):
        first, second = top(int(one) + shift), top(int(other))
        if first == second:
            raise AsdError(problem("audit_needs_scipy"))
        root[first] = second
