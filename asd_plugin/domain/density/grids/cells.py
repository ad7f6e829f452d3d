"""Square and hexagonal cells of a plane in metres, numbered from its origin, so that grids of two runs coincide.

A cell is known by its column and row. Square (c, r) holds c s <= x < (c + 1) s and r s <= y < (r + 1) s. Hexagons stand
on a corner; ``size_m`` is the distance between two opposite sides. Their centres lie at x = (c + 1/2 when r is odd) s,
y = r s sqrt(3) / 2; a point belongs to the nearest centre, a tie going to the even row, then to the cell on the right.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...errors import AsdError, problem
from .settings import HEXAGON, MOST_CELLS, SQUARE

_SPAN = 1 << 31  # rows on either side of the origin that a key has room for
HALF_SQRT3 = np.sqrt(3.0) / 2


@dataclass(frozen=True)
class Grid:
    """``shape``: square or hexagon. ``size_m``: side of a square, width of a hexagon between opposite sides."""

    shape: str
    size_m: float

    def __post_init__(self) -> None:
        if not (np.isfinite(self.size_m) and self.size_m > 0):
            raise AsdError(problem("cell_size_not_positive", size=float(self.size_m)))

    @property
    def area_km2(self) -> float:
        """Area of one cell on the plane."""
        return self.size_m**2 * (1.0 if self.shape == SQUARE else HALF_SQRT3) / 1e6

    def keys(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Key of the cell of each point (finite metres)."""
        column, row = self._square(x, y) if self.shape == SQUARE else self._hexagon(x, y)
        return key_of(column, row)

    def _square(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        return np.floor(x / self.size_m).astype("int64"), np.floor(y / self.size_m).astype("int64")

    def _hexagon(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """The nearer of two centres: one of the even rows, one of the odd rows (two interleaved rectangular grids)."""
        across, up = x / self.size_m, y / (self.size_m * HALF_SQRT3)
        even_column, even_row = np.floor(across + 0.5), 2 * np.floor(up / 2 + 0.5)
        odd_column, odd_row = np.floor(across), 2 * np.floor(up / 2) + 1
        to_even = (across - even_column) ** 2 + 0.75 * (up - even_row) ** 2
        to_odd = (across - odd_column - 0.5) ** 2 + 0.75 * (up - odd_row) ** 2
        is_even = to_even <= to_odd
        column, row = np.where(is_even, even_column, odd_column), np.where(is_even, even_row, odd_row)
        return column.astype("int64"), row.astype("int64")

    def corners(self, column: np.ndarray, row: np.ndarray) -> np.ndarray:
        """Closed outlines, counter-clockwise: cells x corners x 2. Shared corners are equal to the last digit."""
        if self.shape == SQUARE:
            offsets = np.array([(0, 0), (1, 0), (1, 1), (0, 1), (0, 0)])
            steps = np.stack([column, row], axis=1)[:, None, :] + offsets[None]
            return steps * self.size_m
        # In sixths of the height of a row and halves of a width every corner is a whole number.
        offsets = np.array([(0, -2), (1, -1), (1, 1), (0, 2), (-1, 1), (-1, -1), (0, -2)])
        centre = np.stack([2 * column + np.mod(row, 2), 3 * row], axis=1)
        steps = centre[:, None, :] + offsets[None]
        return steps * np.array([self.size_m / 2, self.size_m * HALF_SQRT3 / 3])

    def covering(self, west: float, south: float, east: float, north: float) -> np.ndarray:
        """Keys of all cells that reach into a frame, ascending. Raises AsdError when they are too many."""
        tall = self.size_m if self.shape == SQUARE else self.size_m * HALF_SQRT3
        columns = np.arange(np.floor(west / self.size_m) - 1, np.floor(east / self.size_m) + 2)
        rows = np.arange(np.floor(south / tall) - 1, np.floor(north / tall) + 2)
        refuse_too_many(len(columns) * len(rows), self.size_m)
        column, row = (part.ravel().astype("int64") for part in np.meshgrid(columns, rows))
        outline = self.corners(column, row)
        low, high = outline.min(axis=1), outline.max(axis=1)
        touches = (low[:, 0] < east) & (high[:, 0] > west) & (low[:, 1] < north) & (high[:, 1] > south)
        return np.sort(key_of(column[touches], row[touches]))

    def count_over(self, area_m2: float) -> int:
        """About how many cells an area takes."""
        return int(np.ceil(area_m2 / (self.area_km2 * 1e6)))

    def names(self, keys: np.ndarray) -> list[str]:
        """Stable text of each cell, the same in every run with this shape and size: ``sq5000_12_-3``."""
        column, row = place_of(keys)
        head = ("sq" if self.shape == SQUARE else "hex") + f"{self.size_m:g}"
        return [f"{head}_{c}_{r}" for c, r in zip(column.tolist(), row.tolist())]


def key_of(column: np.ndarray, row: np.ndarray) -> np.ndarray:
    """Column and row as one number that sorts by column, then row."""
    return column.astype("int64") * (2 * _SPAN) + (row.astype("int64") + _SPAN)


def place_of(keys: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Column and row of each key."""
    return keys // (2 * _SPAN), keys % (2 * _SPAN) - _SPAN


def refuse_too_many(cells: int, size_m: float) -> None:
    """Refuse a grid that no map could show, saying which size would do."""
    if cells > MOST_CELLS:
        wanted = float(np.ceil(size_m * np.sqrt(cells / MOST_CELLS)))
        raise AsdError(problem("too_many_cells", cells=int(cells), most=MOST_CELLS, size=size_m, wanted=wanted))


__all__ = ["HEXAGON", "Grid", "key_of", "place_of", "refuse_too_many"]
