"""The exact surface at a few pixels, point by point, to say how far the fast one is from it."""

from __future__ import annotations

import numpy as np

from .grid import Grid
from .kernels import exact_kernel
from .settings import M2_PER_KM2, SAMPLES


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
    shares: list[tuple[float, np.ndarray]],
    kernel: str,
) -> np.ndarray:
    """Units per km² at the places ``at_x, at_y``: the plain sum over all points.

    ``shares``: for each bandwidth in metres, the mass of every point spread with it.
    """
    widest = max(bandwidth for bandwidth, _ in shares)
    # Sorted into slices a quarter of a bandwidth wide; sixteen bits sort in one pass.
    west, step = float(x.min()), max(widest / 4.0, float(np.ptp(x)) / 60_000.0)
    slices = ((x - west) / step).astype("uint16")
    order = np.argsort(slices, kind="stable")
    starts = np.searchsorted(slices[order], np.arange(65_537))
    x, y = x[order], y[order]
    masses = [(bandwidth, mass[order]) for bandwidth, mass in shares]
    first = starts[np.clip(np.floor((at_x - widest - west) / step), 0, 65_535).astype("int64")]
    last = starts[np.clip(np.floor((at_x + widest - west) / step) + 1, 0, 65_536).astype("int64")]
    found = np.zeros(len(at_x))
    for k in range(len(at_x)):
        part = slice(int(first[k]), int(last[k]))
        near = np.flatnonzero(np.abs(y[part] - at_y[k]) <= widest)
        squared = (x[part][near] - at_x[k]) ** 2 + (y[part][near] - at_y[k]) ** 2
        for bandwidth, mass in masses:
            found[k] += float(exact_kernel(kernel, squared, bandwidth) @ mass[part][near])
    return found * M2_PER_KM2
