"""The exact surface at a few pixels, point by point, to say how far the fast one is from it."""

from __future__ import annotations

import numpy as np

from .grid import Grid
from .kernels import exact_kernel
from .settings import M2_PER_KM2, SAMPLES

MOST_CELLS = 250  # a side: a cell's place fits in one byte


def sample_pixels(grid: Grid, x: np.ndarray, y: np.ndarray, count: int = SAMPLES) -> tuple[np.ndarray, np.ndarray]:
    """Rows and columns of the pixels that hold every n-th point: dense places are sampled most."""
    step = max(1, len(x) // count)
    column, row = grid.place(x[::step], y[::step])
    row, column = np.floor(row).astype("int64"), np.floor(column).astype("int64")
    inside = (row >= 0) & (row < grid.height) & (column >= 0) & (column < grid.width)
    pairs = np.unique(np.stack([row[inside], column[inside]]), axis=1)
    return pairs[0], pairs[1]


def exact_at(
    at_x: np.ndarray,
    at_y: np.ndarray,
    x: np.ndarray,
    y: np.ndarray,
    shares: list[tuple[float, np.ndarray | None]],
    kernel: str,
) -> np.ndarray:
    """Units per km² at the places ``at_x, at_y``: the plain sum over all points.

    ``shares``: for each bandwidth in metres, the mass of every point spread with it (None: one each).
    """
    widest = max(bandwidth for bandwidth, _ in shares)
    near = _in_cells_around(at_x, at_y, x, y, widest)
    x, y = x[near], y[near]
    order = np.argsort(x)
    x, y, near = x[order], y[order], near[order]
    masses = [(bandwidth, np.ones(len(near)) if mass is None else mass[near]) for bandwidth, mass in shares]
    first, last = np.searchsorted(x, at_x - widest), np.searchsorted(x, at_x + widest, side="right")
    found = np.zeros(len(at_x))
    for k in range(len(at_x)):
        part = slice(int(first[k]), int(last[k]))
        kept = np.flatnonzero(np.abs(y[part] - at_y[k]) <= widest)
        squared = (x[part][kept] - at_x[k]) ** 2 + (y[part][kept] - at_y[k]) ** 2
        for bandwidth, mass in masses:
            found[k] += float(exact_kernel(kernel, squared, bandwidth) @ mass[part][kept])
    return found * M2_PER_KM2


def _in_cells_around(at_x: np.ndarray, at_y: np.ndarray, x: np.ndarray, y: np.ndarray, reach: float) -> np.ndarray:
    """Numbers of the points that lie in cells within ``reach`` of a place: all that count there, and few others."""
    west, south = float(x.min()), float(y.min())
    side = max(reach / 2.0, max(float(x.max()) - west, float(y.max()) - south) / MOST_CELLS, 1e-9)
    wanted = np.zeros((256, 256), bool)
    low_x, low_y = (np.clip((at - start - reach) / side, 0, 255) for at, start in ((at_x, west), (at_y, south)))
    high_x, high_y = (np.clip((at - start + reach) / side, -1, 255) for at, start in ((at_x, west), (at_y, south)))
    for left, bottom, right, top in zip(*(v.astype("int64") for v in (low_x, low_y, high_x, high_y))):
        wanted[bottom : top + 1, left : right + 1] = True
    column, row = ((x - west) / side).astype("uint8"), ((y - south) / side).astype("uint8")
    return np.flatnonzero(wanted.ravel()[row.astype("uint16") << 8 | column])
