"""Other tables that fit all that is published: each one found shows how far every hidden cell could lie elsewhere.

A move is a change of the hidden cells that leaves every sum and every published cell as it is. The table plus a move is
a witness: no reader can tell it from the true one. Two witnesses whose values of a cell differ by d prove that the cell
is known no better than to d. Linear programmes find them, many cells at a time; each is checked in whole numbers
before it counts, so that a proof never rests on the solver's word.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...errors import AsdError, problem
from ...progress import Progress, Silent, checkpoint
from .attackers import Reader
from .cells import System
from .programmes import best, best_whole

WHOLE = 1e-6
REACH = 4.0  # a witness need not go further than this many times the range asked
TRIES = 12


@dataclass
class Proof:
    """By cell: lowest and highest witnessed value minus the true one; ``proven``: range reached, or none needed."""

    low: np.ndarray
    high: np.ndarray
    proven: np.ndarray


def has_solver() -> bool:
    """Whether scipy's linear programmes can be used."""
    try:
        from scipy.optimize import linprog, milp  # noqa: F401
    except ImportError:
        return False
    return True


class Moves:
    """Moves of the ``free`` cells of a system: the sums they take part in, split into independent components."""

    def __init__(self, system: System, free: np.ndarray):
        from scipy.sparse import csr_matrix
        from scipy.sparse.csgraph import connected_components

        self.cells = np.flatnonzero(free)
        place = np.full(len(system.values), -1)
        place[self.cells] = np.arange(len(self.cells))
        used = place[system.cell] >= 0
        sums, row = np.unique(system.row[used], return_inverse=True)
        column, sign = place[system.cell[used]], system.sign[used]
        self.matrix = csr_matrix((sign, (row, column)), shape=(len(sums), len(self.cells)))
        adjacent = csr_matrix((np.ones(len(row)), (row, column + len(sums))), shape=(len(sums) + len(self.cells),) * 2)
        labels = connected_components(adjacent, directed=False)[1]
        self.component = labels[len(sums) :]
        self.component_of_sum = labels[: len(sums)]

    def part(self, component: int) -> tuple[np.ndarray, np.ndarray]:
        """Places (in ``cells``) and sums of one component."""
        return np.flatnonzero(self.component == component), np.flatnonzero(self.component_of_sum == component)


def solve(
    matrix: object,
    low: np.ndarray,
    high: np.ndarray,
    gain: np.ndarray,
    is_whole: bool = False,
    progress: Progress | None = None,
) -> np.ndarray | None:
    """Move with the largest ``gain`` between ``low`` and ``high``, or None when there is none."""
    still = np.zeros(matrix.shape[0])
    if is_whole:
        return best_whole(matrix, still, low, high, gain, progress or Silent())
    return best(matrix, still, low, high, gain)


def prove(
    system: System,
    free: np.ndarray,
    reader: Reader,
    progress: Progress | None = None,
    seed: int = 0,
    is_quick: bool = False,
) -> Proof:
    """Look for witnesses until every needed range is reached or shown to be out of reach.

    A cell that cannot move at all (not free) but needs a range is not proven. Raises AsdError
    ``audit_needs_scipy`` when no solver is there.
    """
    if not has_solver():
        raise AsdError(problem("audit_needs_scipy"))
    return _Search(system, free, reader, progress or Silent()).run(seed)


class _Search:
    def __init__(self, system: System, free: np.ndarray, reader: Reader, progress: Progress):
        self.moves, self.reader, self.progress = Moves(system, free), reader, progress
        self.count = len(system.values)
        here = self.moves.cells
        far = REACH * max(1.0, float(reader.need.max(initial=0.0)))
        values = system.values[here]
        self.down = np.maximum(reader.lower[here] - values, -far)
        self.up = np.minimum(reader.upper[here] - values, far)
        self.need = reader.need[here]
        self.low, self.high = np.zeros(len(here)), np.zeros(len(here))

    def run(self, seed: int) -> Proof:
        """Random directions first, then one cell at a time."""
        draws = np.random.default_rng(seed)
        for attempt in range(TRIES):
            checkpoint(self.progress, 0.5 * attempt / TRIES)
            left = self._open()
            if not left.any():
                break
            gain = np.where(left, draws.choice((-1.0, 1.0), len(left)), 0.0)
            if attempt < 2:
                gain = np.where(left, 1.0 if attempt == 0 else -1.0, 0.0)
            self._try(np.arange(len(left)), self.moves.matrix, gain, False)
            if attempt > 3 and self._open().sum() == left.sum():
                break
        stuck = np.flatnonzero(self._open())
        for rank, place in enumerate(stuck):
            checkpoint(self.progress, 0.5 + 0.5 * rank / len(stuck))
            self._one(place)
        return self._proof()

    def _open(self) -> np.ndarray:
        return self.high - self.low < self.need - WHOLE * np.maximum(1.0, self.need)

    def _one(self, place: int) -> None:
        """Both ends of one cell within its component, by a whole-number programme where the linear one is not whole."""
        cells, sums = self.moves.part(self.moves.component[place])
        matrix, ends = self.moves.matrix[sums][:, cells], []
        at = int(np.searchsorted(cells, place))
        for sign in (1.0, -1.0):
            if not self._open()[place]:
                return
            move = self._try(cells, matrix, np.where(cells == place, sign, 0.0), False)
            ends.append(0.0 if move is None else float(move[at]))
        may_reach = ends[0] - ends[1] >= self.need[place] - WHOLE  # fractions allowed: else no whole move can either
        for sign in (1.0, -1.0):
            if self.reader.is_whole and may_reach and self._open()[place]:
                self._try(cells, matrix, np.where(cells == place, sign, 0.0), True)

    def _try(self, cells: np.ndarray, matrix: object, gain: np.ndarray, is_whole: bool) -> np.ndarray | None:
        """Solve, keep the move where it holds up, and return it; None when there is none."""
        move = solve(matrix, self.down[cells], self.up[cells], gain, is_whole, self.progress)
        if move is None:
            return None
        sound = self._sound(cells, matrix, move)
        kept = np.where(sound, np.round(move) if self.reader.is_whole else move, 0.0)
        self.low[cells] = np.minimum(self.low[cells], kept)
        self.high[cells] = np.maximum(self.high[cells], kept)
        return move

    def _sound(self, cells: np.ndarray, matrix: object, move: np.ndarray) -> np.ndarray:
        """Cells whose whole component obeys bounds and sums, in whole numbers where values are whole."""
        checked = np.round(move) if self.reader.is_whole else move
        slack = 0.0 if self.reader.is_whole else 1e-6 * max(1.0, float(np.abs(move).max(initial=0.0)))
        wrong = (checked < self.down[cells] - slack) | (checked > self.up[cells] + slack)
        if self.reader.is_whole:
            wrong |= np.abs(move - checked) > WHOLE
        off = np.abs(matrix @ checked) > slack
        touched = (abs(matrix).T @ off.astype(float)) > 0
        bad = np.unique(self.moves.component[cells[wrong | touched]])
        return ~np.isin(self.moves.component[cells], bad)

    def _proof(self) -> Proof:
        low, high = np.zeros(self.count), np.zeros(self.count)
        low[self.moves.cells], high[self.moves.cells] = self.low, self.high
        proven = high - low >= self.reader.need - WHOLE * np.maximum(1.0, self.reader.need)
        return Proof(low, high, proven)
