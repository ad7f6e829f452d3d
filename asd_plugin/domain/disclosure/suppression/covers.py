"""Which further cells to hide: first the cheapest partner of every lone cell, then the cheapest moves that are missing.

Cost of hiding a cell: it grows with the logarithm of its value and eightfold with each level of totals, so that few and
small cells are hidden, and a total only when nothing below it can cover. Zeros cover nothing and are never hidden here.
"""

from __future__ import annotations

import heapq

import numpy as np

from .attackers import Reader
from .cells import System
from .witnesses import Moves, solve

LEVEL, TINY = 8.0, 1e-3
HOPS = (2, 4)


def costs(system: System) -> np.ndarray:
    """Cost of hiding each cell; the same cells cost the same whatever the order of the rows."""
    return (1.0 + np.log2(1.0 + system.values)) * LEVEL ** np.minimum(system.height, 6)


class Ties:
    """Sums by cell and cells by sum, as slices."""

    def __init__(self, system: System):
        self._by_sum = np.searchsorted(system.row, np.arange(system.sums + 1))
        self._cells = system.cell
        order = np.argsort(system.cell, kind="stable")
        self._by_cell = np.searchsorted(system.cell[order], np.arange(len(system.values) + 1))
        self._rows = system.row[order]

    def cells(self, one: int) -> np.ndarray:
        """Cells of one sum."""
        return self._cells[self._by_sum[one] : self._by_sum[one + 1]]

    def sums(self, cell: int) -> np.ndarray:
        """Sums of one cell."""
        return self._rows[self._by_cell[cell] : self._by_cell[cell + 1]]


def with_partners(system: System, hidden: np.ndarray, usable: np.ndarray, price: np.ndarray) -> np.ndarray:
    """``hidden`` with a partner for every cell that is the only hidden one of a sum (a sum of two equals hides both).

    A partner that also serves other lone cells is preferred, one that makes new lone cells costs more.
    """
    ties, hidden = Ties(system), hidden.copy()
    count = np.bincount(system.row, weights=hidden[system.cell], minlength=system.sums).astype(int)
    waiting = list(np.flatnonzero(count == 1))
    heapq.heapify(waiting)
    while waiting:
        one = heapq.heappop(waiting)
        if count[one] != 1:
            continue
        cells = ties.cells(one)
        open_ = cells[usable[cells] & ~hidden[cells]]
        if not len(open_):
            continue
        score = [_score(price[cell], count[ties.sums(cell)]) for cell in open_]
        chosen = open_[int(np.argmin(score))]
        hidden[chosen] = True
        for other in ties.sums(chosen):
            count[other] += 1
            if count[other] == 1:
                heapq.heappush(waiting, other)
    return hidden


def _score(price: float, counts: np.ndarray) -> float:
    return price * (1.0 + (counts == 0).sum()) / max(1.0, float((counts == 1).sum()))


def cover(
    system: System,
    ties: Ties,
    hidden: np.ndarray,
    usable: np.ndarray,
    target: int,
    reader: Reader,
    price: np.ndarray,
    reach: tuple[float, float] = (0.0, 0.0),
) -> np.ndarray | None:
    """Cells to be hidden so that ``target`` can move over its needed range, or None when nothing can cover it.

    ``reach``: how far the target already moves (down, up). Linear programmes look for the cheapest move that adds what
    is missing, upwards first, among cells near the target, then in all.
    """
    value, need = system.values[target], reader.need[target]
    up_room, down_room = reader.upper[target] - value, value - reader.lower[target]
    low, high = min(reach[0], down_room), min(reach[1], up_room)
    plans = []
    for up in (need - low, high, min(need, up_room), need - min(need, down_room)):
        plan = (max(up, 0.0), max(need - max(up, 0.0), 0.0))
        if plan[0] <= up_room and plan[1] <= down_room and plan not in plans:
            plans.append(plan)
    for plan in plans:
        found = hidden.copy()
        for amount in (plan[0], -plan[1]):
            added = _nearest(system, ties, hidden | usable, found, target, amount, reader, price)
            if added is None:
                break
            found |= added
        else:
            return found & ~hidden
    return None


def _nearest(
    system: System,
    ties: Ties,
    allowed: np.ndarray,
    hidden: np.ndarray,
    target: int,
    amount: float,
    reader: Reader,
    price: np.ndarray,
) -> np.ndarray | None:
    if abs(amount) < 1e-9:
        return np.zeros(len(hidden), dtype=bool)
    for hops in (*HOPS, None):
        near = allowed if hops is None else _near(system, ties, target, allowed, hops)
        added = _cheapest(system, near, hidden, target, amount, reader, price)
        if added is not None:
            return added
    return None


def _near(system: System, ties: Ties, target: int, allowed: np.ndarray, hops: int) -> np.ndarray:
    near = np.zeros(len(system.values), dtype=bool)
    near[target] = True
    front = [target]
    for _ in range(hops):
        sums = {one for cell in front for one in ties.sums(cell)}
        front = [cell for one in sums for cell in ties.cells(one) if allowed[cell] and not near[cell]]
        near[front] = True
    return near


def _cheapest(
    system: System, near: np.ndarray, hidden: np.ndarray, target: int, amount: float, reader: Reader, price: np.ndarray
) -> np.ndarray | None:
    from scipy.sparse import hstack

    moves = Moves(system, near)
    here = moves.cells
    up = np.maximum(reader.upper[here] - system.values[here], 0.0)
    down = np.maximum(system.values[here] - reader.lower[here], 0.0)
    at = int(np.searchsorted(here, target))
    room = np.minimum(np.minimum(up, down), abs(amount))
    cost = np.where(hidden[here], TINY, price[here] * np.where(room > 0, abs(amount) / np.maximum(room, 1e-9), 1.0))
    low, high = np.zeros(2 * len(here)), np.concatenate([up, down])
    place, other = (at, at + len(here)) if amount > 0 else (at + len(here), at)
    low[place] = high[place] = abs(amount)
    high[other] = 0.0
    found = solve(hstack([moves.matrix, -moves.matrix]).tocsr(), low, high, -np.concatenate([cost, cost]))
    if found is None:
        return None
    added = np.zeros(len(system.values), dtype=bool)
    added[here[(found[: len(here)] + found[len(here) :]) > 1e-7]] = True
    return added
