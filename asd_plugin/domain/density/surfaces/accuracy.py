"""The exact surface at a few pixels, point by point, to say how far the fast one is from it."""

from __future__ import annotations

import numpy as np

from .grid import Grid
from .kernels import exact_kernel
from .settings import M2_PER_KM2, SAMPLES

CELLS = 1024  # a side


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
    # Sorted into thin slices from west to east; sixteen bits sort in one pass.
    west = float(x.min()) if len(x) else 0.0
    step = max(widest / 16.0, float(np.ptp(x)) / 65_000.0 if len(x) else 0.0)
    slices = ((x - west) / step).astype("uint16")
    order = np.argsort(slices, kind="stable")
    slices, x, y, near = slices[order], x[order], y[order], near[order]
    masses = [(bandwidth, np.ones(len(near)) if mass is None else mass[near]) for bandwidth, mass in shares]
    first = np.searchsorted(slices, np.clip((at_x - widest - west) / step, 0, 65_535).astype("uint16"))
    last = np.searchsorted(slices, np.clip((at_x + widest - west) / step, 0, 65_535).astype("uint16"), side="right")
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
    if len(at_x) == 1:
        found = np.flatnonzero(np.abs(x - at_x[0]) <= reach)
        return found[np.abs(y[found] - at_y[0]) <= reach]
    side = max(reach / 4.0, max(float(x.max()) - west, float(y.max()) - south) / (CELLS - 1), 1e-9)
    wanted = np.zeros((CELLS, CELLS), bool)
    low, high = (
        [np.clip((at - start + far) / side, -1, CELLS - 1) for at, start in ((at_x, west), (at_y, south))]
        for far in (-reach, reach)
    )
    for left, bottom, right, top in zip(*(np.floor(v).astype("int64") for v in (*low, *high))):
        wanted[max(0, bottom) : top + 1, max(0, left) : right + 1] = True
    place = ((y - south) / side).astype("int32")
    place *= CELLS
    place += ((x - west) / side).astype("int32")
    return np.flatnonzero(wanted.ravel()[place])
