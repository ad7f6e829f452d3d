"""Rows that no unit holds, or that several could: their identifiers and the reason, and nothing else of them."""

from __future__ import annotations

import numpy as np

from .outcomes import OUTCOMES, Whereabouts

ON_BORDER, IN_OVERLAP = "on_border", "in_overlap"
REASONS = (*OUTCOMES[1:], ON_BORDER, IN_OVERLAP)
MOST_LISTED = 2_000_000


class RowListing:
    """Collects rows while they stream by; beyond ``most`` rows it only counts (``left_out``)."""

    def __init__(self, most: int = MOST_LISTED):
        self._most, self._size = most, 0
        self._ids: list[np.ndarray] = []
        self._reasons: list[np.ndarray] = []
        self._groups: list[np.ndarray] = []
        self.left_out = 0

    def add(self, ids: np.ndarray | None, rows_before: int, where: Whereabouts, group: np.ndarray) -> None:
        """Keep what is worth listing of a block; without ``ids`` a row is named by its rank (1 is the first)."""
        lost = np.flatnonzero(where.unit < 0)
        rows = np.concatenate([lost, where.on_border, where.in_overlap])
        reason = np.concatenate(
            [
                -where.unit[lost] - 1,
                np.full(len(where.on_border), REASONS.index(ON_BORDER)),
                np.full(len(where.in_overlap), REASONS.index(IN_OVERLAP)),
            ]
        )
        kept = min(len(rows), self._most - self._size)
        self.left_out += len(rows) - kept
        if not kept:
            return
        rows = rows[:kept]
        self._size += kept
        self._ids.append(rows + rows_before + 1 if ids is None else ids[rows])
        self._reasons.append(reason[:kept].astype("int8"))
        self._groups.append(group[rows].astype("int32"))

    def rows(self, groups: list[int] | None = None) -> list[tuple[int, str]]:
        """(identifier, reason) of the rows kept, of the chosen ``groups`` of the tally (None: all), by identifier."""
        if not self._ids:
            return []
        ids, reasons, group = (np.concatenate(parts) for parts in (self._ids, self._reasons, self._groups))
        chosen = np.arange(len(ids)) if groups is None else np.flatnonzero(np.isin(group, groups))
        chosen = chosen[np.lexsort((reasons[chosen], ids[chosen]))]
        return [(int(one), REASONS[code]) for one, code in zip(ids[chosen].tolist(), reasons[chosen].tolist())]
