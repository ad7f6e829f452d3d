"""Copeland: each unit meets every other, and more than half of the weight wins the duel; wins minus losses."""

from __future__ import annotations

import numpy as np

TIE = 1e-9
BLOCK_CELLS = 1 << 22


def copeland(x: np.ndarray, w: np.ndarray, given: np.ndarray) -> np.ndarray:
    """Wins minus losses of each unit against the others; NaN for units without weights. ``given``: children's weights.

    The outranking share of i over j is the weight of the children on which i is higher, plus half of the weight of
    those on which they are equal; i wins above one half, loses below it, and exactly one half (within 1e-9) counts 0.
    A duel takes the children both units have, weights re-normalised over them; without a common child it counts 0.
    Time grows with the square of the units.
    """
    return duels(x, w, x, w, given)


def duels(x: np.ndarray, w: np.ndarray, others: np.ndarray, their_w: np.ndarray, given: np.ndarray) -> np.ndarray:
    """Wins minus losses of the rows of ``x`` against the rows of ``others``, units without weights taking no part."""
    result = np.full(len(x), np.nan)
    mine, theirs = np.flatnonzero((w > 0).any(axis=1)), (their_w > 0).any(axis=1)
    opponents = _Side(others[theirs], their_w[theirs])
    for rows in _blocks(mine, len(opponents.x), 1):
        more, less, common, _ = _votes(_Side(x[rows], w[rows]), opponents, given)
        result[rows] = outcome(more, less, common).sum(axis=1)
    return result


def duel_parts(x: np.ndarray, w: np.ndarray, others: np.ndarray, their_w: np.ndarray, given: np.ndarray) -> np.ndarray:
    """Wins minus losses shared among the children: units x children, each row summing to the unit's value.

    A duel won is shared among the children that voted for the unit, by weight; a duel lost among those against it.
    """
    result = np.full(x.shape, np.nan)
    mine, theirs = np.flatnonzero((w > 0).any(axis=1)), (their_w > 0).any(axis=1)
    opponents = _Side(others[theirs], their_w[theirs])
    for rows in _blocks(mine, len(opponents.x), 4):
        more, less, common, ballots = _votes(_Side(x[rows], w[rows]), opponents, given)
        won = outcome(more, less, common)
        for_it = np.divide(won, more, out=np.zeros_like(more), where=won > 0)
        against = np.divide(won, less, out=np.zeros_like(less), where=won < 0)
        result[rows] = 0.0
        for child, (above, below) in ballots.items():
            part = np.einsum("ij,ij->i", for_it, above) + np.einsum("ij,ij->i", against, below)
            result[rows, child] = given[child] * part
    return result


def outcome(more: np.ndarray, less: np.ndarray, common: np.ndarray) -> np.ndarray:
    """1 won, -1 lost, 0 equal: the outranking share is 1/2 + (weight for - against)/(2 x common weight)."""
    net, room = more - less, 2.0 * TIE * common
    return (net > room).astype(np.float64) - (net < -room)


class _Side:
    """Rows that duel: children without weight as NaN, so that they never vote."""

    def __init__(self, x: np.ndarray, w: np.ndarray):
        self.present = (w > 0).astype(np.float64)
        self.x = np.where(w > 0, x, np.nan)


def _votes(
    side: _Side, opponents: _Side, given: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray, dict[int, tuple[np.ndarray, np.ndarray]]]:
    """Weight for and against each row of ``side``, weight of the children both have, and who votes which way."""
    more = np.zeros((len(side.x), len(opponents.x)))
    less, ballots = np.zeros_like(more), {}
    for child in np.flatnonzero(given > 0):
        gap = side.x[:, child, None] - opponents.x[None, :, child]
        above, below = gap > TIE, gap < -TIE
        more += given[child] * above
        less += given[child] * below
        ballots[int(child)] = (above, below)
    return more, less, (side.present * given) @ opponents.present.T, ballots


def _blocks(rows: np.ndarray, width: int, tables: int) -> list[np.ndarray]:
    size = max(1, BLOCK_CELLS // max(1, width * tables * 8))
    return [rows[start : start + size] for start in range(0, len(rows), size)]
