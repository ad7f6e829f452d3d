"""Rows that name their unit by code -> units, with the codes nobody knows kept apart, counted and listed."""

from __future__ import annotations

from collections import Counter

import numpy as np

from ..errors import problem, refuse_if_any
from ..territory.codes import looks_damaged
from .rows import UNKNOWN_UNIT, RowBlock, Whereabouts

EXAMPLES = 5


class UnitsByCode:
    """Places rows by code; afterwards ``unknown`` holds the rows of each code that is no unit (empty: no code)."""

    def __init__(self, codes: list[str], column: str, labels: list[str]):
        self._positions = {code: place for place, code in enumerate(codes)}
        self._column, self._labels = column, labels
        self._units = np.empty(0, "int32")
        self.unknown: Counter[str] = Counter()

    def place(self, block: RowBlock) -> Whereabouts:
        """Units of the rows of ``block``."""
        fresh = [self._positions.get(label, UNKNOWN_UNIT) for label in self._labels[len(self._units) :]]
        self._units = np.r_[self._units, np.array(fresh, "int32")]
        label = block.categories[self._column]
        unit = self._units[label]
        lost, rows = np.unique(label[unit == UNKNOWN_UNIT], return_counts=True)
        for one, count in zip(lost.tolist(), rows.tolist()):
            self.unknown[self._labels[one]] += count
        nobody = np.empty(0, "int64")
        return Whereabouts(unit, nobody, nobody)

    def refuse_damaged(self, layer: str) -> None:
        """Refuse codes that look like HCP codes without their zeros: their rows would be lost for no good reason."""
        damaged = sorted(code for code in self.unknown if code and looks_damaged(code))
        if damaged:
            examples = damaged[:EXAMPLES]
            found = {"layer": layer, "field": self._column, "count": len(damaged), "examples": examples}
            refuse_if_any([problem("malformed_codes", **found)])

    def unknown_codes(self) -> dict[str, int]:
        """Unknown codes and their rows, most rows first."""
        return {code: rows for code, rows in sorted(self.unknown.items(), key=lambda i: (-i[1], i[0])) if code}
