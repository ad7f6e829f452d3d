"""Statistics that need every pixel of a unit: least, greatest, quantiles. Units are finished as the rows pass them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .crossings import Pieces


class UnitValues:
    """Pixel values of the units that the present rows touch; a unit is counted up once its last row went by."""

    def __init__(self, pieces: Pieces, unit_count: int, shares: Sequence[float]):
        self._pieces, self._shares = pieces, tuple(shares)
        self._kept: dict[int, list[tuple[np.ndarray, np.ndarray]]] = {}
        self._last = np.full(unit_count, -1, "int64")
        np.maximum.at(self._last, pieces.unit, pieces.row)
        self.least, self.greatest = np.full(unit_count, np.nan), np.full(unit_count, np.nan)
        self.quantiles = np.full((len(self._shares), unit_count), np.nan)

    def add(self, part: slice, first: int, left: int, values: np.ndarray, known: np.ndarray, scale: np.ndarray) -> None:
        """Take one strip: ``values`` where ``known``; ``scale``: weight of a pixel by row."""
        row, column, weight, unit = _covered(self._pieces, part)
        inside = (column >= left) & (column < left + values.shape[1])
        row, column, weight, unit = row[inside] - first, column[inside] - left, weight[inside], unit[inside]
        usable = known[row, column] & (weight > 1e-12)
        row, column, weight, unit = row[usable], column[usable], weight[usable], unit[usable]
        found, weight = values[row, column], weight * scale[row]
        starts = np.flatnonzero(np.diff(unit, prepend=-1))
        for begin, end in zip(starts, [*starts[1:], len(unit)]):
            self._take(int(unit[begin]), found[begin:end], weight[begin:end])
        rows_done = first + len(values)
        for one in [one for one in self._kept if self._last[one] < rows_done]:
            self._finish(one)

    def finish(self) -> None:
        """Count up what is left."""
        for one in list(self._kept):
            self._finish(one)

    def _take(self, unit: int, values: np.ndarray, weight: np.ndarray) -> None:
        self.least[unit] = np.fmin(self.least[unit], values.min())
        self.greatest[unit] = np.fmax(self.greatest[unit], values.max())
        if self._shares:
            self._kept.setdefault(unit, []).append((values, weight))

    def _finish(self, unit: int) -> None:
        parts = self._kept.pop(unit)
        values, weight = (np.concatenate(one) for one in zip(*parts))
        self.quantiles[:, unit] = weighted_quantiles(values, weight, self._shares)


def weighted_quantiles(values: np.ndarray, weight: np.ndarray, shares: Sequence[float]) -> np.ndarray:
    """Quantiles of weighted values, linear between them; equal weights give type 7 (numpy, spreadsheets).

    The k-th smallest value stands at (k - 1) w_k + (n - 1) (w_1 + ... + w_(k-1)), on a scale that ends at (n - 1) W.
    Weights must be above zero; no value gives not-a-number.
    """
    if not len(values):
        return np.full(len(tuple(shares)), np.nan)
    order = np.argsort(values, kind="stable")
    values, weight = values[order].astype("float64"), weight[order].astype("float64")
    count = len(values)
    below = np.concatenate([[0.0], np.cumsum(weight)[:-1]])
    place = np.arange(count) * weight + (count - 1) * below
    place = np.maximum.accumulate(place)
    return (
        np.interp(np.asarray(shares, float) * place[-1], place, values) if count > 1 else np.repeat(values, len(shares))
    )


def _covered(pieces: Pieces, part: slice) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Row, column, share covered and unit of every pixel that a unit covers in these rows, unit by unit.

    Left of a piece, ``whole`` is covered; at its pixel, ``part``. So, from right to left along a row of a unit, a pixel
    is covered by the ``whole`` of all pieces further right and the ``part`` of those in it.
    """
    row, column, whole, unit = (v[part] for v in (pieces.row, pieces.column, pieces.whole, pieces.unit))
    at = np.zeros(len(row)) if pieces.part is None else pieces.part[part]
    order = np.lexsort((column, row, unit))
    row, column, whole, at, unit = row[order], column[order], whole[order], at[order], unit[order]
    new_row = (np.diff(row, prepend=-1) != 0) | (np.diff(unit, prepend=-1) != 0)
    new = new_row | (np.diff(column, prepend=-1) != 0)
    starts = np.flatnonzero(new)
    whole, at = np.add.reduceat(whole, starts), np.add.reduceat(at, starts)
    row, column, unit, opens = row[starts], column[starts].astype("int64"), unit[starts], new_row[starts]
    # The wholes of one row of a unit sum to zero (outlines close), so what lies further right is minus what lies left.
    line = np.cumsum(opens) - 1
    running = np.cumsum(whole)
    before = np.concatenate([[0.0], running])[np.flatnonzero(opens)][line]
    right = np.bincount(line, whole)[line] - (running - before)
    # Pixels strictly between two stops, and those left of the first one, are covered by all that lies further right.
    previous = np.where(opens, -1, np.concatenate([[-1], column[:-1]]))
    between = np.where(np.abs(right + whole) > 1e-9, column - previous - 1, 0)
    owner = np.repeat(np.arange(len(row)), between)
    step = np.arange(len(owner)) - np.repeat(np.cumsum(between) - between, between)
    rows = np.concatenate([row, row[owner]])
    columns = np.concatenate([column, previous[owner] + 1 + step])
    weights = np.concatenate([right + at, (right + whole)[owner]])
    units = np.concatenate([unit, unit[owner]])
    by_unit = np.argsort(units, kind="stable")
    return rows[by_unit], columns[by_unit], weights[by_unit], units[by_unit]
