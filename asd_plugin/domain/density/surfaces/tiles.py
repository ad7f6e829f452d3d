"""Points spread by kernels over a raster, tile after tile by Fourier transform, in strips from north to south.

Every point is shared by its four nearest pixel centres (linear binning); the tile they make is convolved with the
kernel and added, with its rim, to the strip. Tiles without points cost nothing; memory is a few strips, whatever the
height. scipy's transforms in single precision serve where present, numpy's in double precision otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from ...progress import Progress, checkpoint
from .grid import Grid

TILE = 512
CHUNK_ROWS = 256


@dataclass(frozen=True)
class Layer:
    """One convolution: the mass of each point, the kernel (odd square), and the output channel it adds to.

    ``mass`` None: the points are counted in the pixel they lie in, at most ``cap`` a pixel.
    """

    kernel: np.ndarray
    mass: np.ndarray | None
    channel: int
    cap: int = 0

    @property
    def reach(self) -> int:
        """Pixels from the middle of the kernel to its rim."""
        return len(self.kernel) // 2


@dataclass(frozen=True)
class Engine:
    """The Fourier transforms used: module, working precision, and the relative noise they leave."""

    name: str
    fft: Any
    dtype: str
    noise: float


def engine(prefer: str = "scipy") -> Engine:
    """scipy in single precision when it can be imported, else (or asked for) numpy in double precision."""
    if prefer == "scipy":
        try:
            import scipy.fft

            return Engine("scipy.fft float32", scipy.fft, "float32", 4e-7)
        except Exception:
            prefer = "numpy"
    return Engine("numpy.fft float64", np.fft, "float64", 1e-15)


class _Points:
    """Points as pixel positions, grouped by the tile they fall in."""

    def __init__(self, grid: Grid, x: np.ndarray, y: np.ndarray, reach: int, tile: int):
        column, row = grid.place(x, y)
        near = (column > -reach) & (column < grid.width + reach) & (row > -reach) & (row < grid.height + reach)
        self.kept = None if near.all() else np.flatnonzero(near)
        if self.kept is not None:
            column, row = column[self.kept], row[self.kept]
        # Tiles start so far out that no point lies before them, and so that strips end on whole chunks of the file.
        self.tile, self.first = tile, reach - CHUNK_ROWS * -(-(2 * reach + 2) // CHUNK_ROWS)
        self.across = -(-(grid.width + reach + 2 - self.first) // tile)
        self.down = -(-(grid.height + reach + 2 - self.first) // tile)
        column, row = column - self.first, row - self.first
        key = (row - 0.5).astype("int32") // tile * self.across + (column - 0.5).astype("int32") // tile
        key = key.astype("uint16") if self.across * self.down < 65_536 else key
        self.order = np.argsort(key, kind="stable")
        self.starts = np.searchsorted(key[self.order], np.arange(self.across * self.down + 1))
        self.column, self.row = column[self.order], row[self.order]

    def masses(self, mass: np.ndarray) -> np.ndarray:
        """``mass`` in the order of the tiles."""
        return (mass if self.kept is None else mass[self.kept])[self.order]

    def of_tile(self, down: int, across: int) -> slice:
        place = down * self.across + across
        return slice(int(self.starts[place]), int(self.starts[place + 1]))


def convolved_strips(
    grid: Grid,
    x: np.ndarray,
    y: np.ndarray,
    layers: list[Layer],
    channels: int,
    progress: Progress,
    transforms: Engine,
    tile: int = TILE,
) -> Iterator[tuple[int, np.ndarray]]:
    """Yield (first row, channels x rows x width) from north to south, every row of the grid once.

    ``x``, ``y``: finite coordinates in the grid's system; those out of reach are left out. The answer does not depend
    on ``tile`` beyond the rounding of the transforms. Raises Cancelled.
    """
    reach = max(layer.reach for layer in layers)
    while tile < 2 * reach:
        tile *= 2
    points = _Points(grid, x, y, reach, tile)
    spread = _Spread(layers, points, transforms, reach)
    strip = np.zeros((channels, tile + 1 + 2 * reach, points.across * tile + 1 + 2 * reach), transforms.dtype)
    row, left = 0, reach - points.first
    for down in range(points.down):
        for across in range(points.across):
            checkpoint(progress, (down + across / points.across) / points.down)
            part = points.of_tile(down, across)
            if part.start < part.stop:
                added = spread.tile(part, down * tile, across * tile)
                strip[:, :, across * tile : across * tile + added.shape[2]] += added
        # Row 0 of the strip is row ``top`` of the grid; its first ``tile`` rows take nothing more from further south.
        top = points.first + down * tile - reach
        final = min(grid.height, top + tile) if down + 1 < points.down else grid.height
        for first in range(row, final, CHUNK_ROWS):
            last = min(first + CHUNK_ROWS, final)
            yield first, strip[:, first - top : last - top, left : left + grid.width]
        row = max(row, final)
        strip[:, :-tile] = strip[:, tile:].copy()
        strip[:, -tile:] = 0.0


class _Spread:
    """Kernels transformed once, and the convolution of one tile."""

    def __init__(self, layers: list[Layer], points: _Points, transforms: Engine, reach: int):
        self._layers, self._points, self._fft, self._reach = layers, points, transforms, reach
        self._side = _smooth(points.tile + 1 + 2 * reach)
        self._masses = [None if one.mass is None else points.masses(one.mass) for one in layers]
        self._options = {"workers": 2} if transforms.fft is not np.fft else {}
        self._kernels = [self._forward(_centred(one.kernel, reach)) for one in layers]

    def _forward(self, values: np.ndarray) -> np.ndarray:
        return self._fft.fft.rfft2(values.astype(self._fft.dtype), (self._side, self._side), **self._options)

    def tile(self, part: slice, first_row: int, first_column: int) -> np.ndarray:
        """Channels x (tile + rim) of the mass of the points in ``part``; rounding noise is set to zero."""
        size = self._points.tile + 1
        row, column = self._points.row[part] - first_row, self._points.column[part] - first_column
        shape, spectra, largest = (size, size), {}, {}
        linear = _linear(row - 0.5, column - 0.5, size)
        for layer, mass, kernel in zip(self._layers, self._masses, self._kernels):
            if mass is None:
                places = row.astype("int64").clip(0, size - 1) * size + column.astype("int64").clip(0, size - 1)
                binned = np.minimum(np.bincount(places, minlength=size * size), layer.cap)
            else:
                places, shares = linear
                binned = np.bincount(places.ravel(), (shares * mass[part]).ravel(), size * size)
            product = self._forward(binned.reshape(shape)) * kernel
            known = spectra.get(layer.channel)
            spectra[layer.channel] = product if known is None else known + product
            heaviest = float(binned.max()) * float(layer.kernel.max())
            largest[layer.channel] = max(heaviest, largest.get(layer.channel, 0.0))
        wide = size + 2 * self._reach
        result = np.empty((len(spectra), wide, wide), self._fft.dtype)
        for channel, product in spectra.items():
            whole = self._fft.fft.irfft2(product, (self._side, self._side), **self._options)[:wide, :wide]
            noise = self._fft.noise * max(largest[channel], float(whole.max()))
            whole[whole < noise] = 0.0
            result[channel] = whole
        return result


def _linear(row: np.ndarray, column: np.ndarray, size: int) -> tuple[np.ndarray, np.ndarray]:
    """Flat places (4 x n) of the pixel centres around each point, and the share each takes."""
    north, west = np.floor(row), np.floor(column)
    down, right = row - north, column - west
    corner = (north * size + west).astype("int64")
    places = np.stack([corner, corner + 1, corner + size, corner + size + 1])
    shares = np.stack([(1 - down) * (1 - right), (1 - down) * right, down * (1 - right), down * right])
    return places, shares


def _centred(kernel: np.ndarray, reach: int) -> np.ndarray:
    """The kernel in the middle of a square of ``reach`` pixels each way."""
    edge = reach - len(kernel) // 2
    return np.pad(kernel, edge)


def _smooth(least: int) -> int:
    """The smallest even length from ``least`` on whose only prime factors are 2, 3 and 5."""
    length = least + least % 2
    while True:
        rest = length
        for factor in (2, 3, 5):
            while rest % factor == 0:
                rest //= factor
        if rest == 1:
            return length
        length += 2
