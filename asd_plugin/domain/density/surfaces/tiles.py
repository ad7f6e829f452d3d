"""Points spread by kernels over a raster, tile after tile by Fourier transform, in strips from north to south.

Every point is shared by its four nearest pixel centres (linear binning); the tile they make is convolved with the
kernel and added, with its rim, to the strip. Tiles without points cost nothing; memory is a few strips, whatever the
height. scipy's transforms in single precision serve where present, numpy's in double precision otherwise. Tiles are
worked out in threads, some ahead of the strip, and added in their order: the same input gives the same bytes.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from dataclasses import dataclass
from typing import Any

import numpy as np

from ...progress import Progress, checkpoint
from .grid import Grid

TILE = 512
CHUNK_ROWS = 256
WORKERS = 2  # threads; the one that finishes strips and those that compress them work beside
AHEAD_BYTES = 32_000_000  # tiles finished or under way before the strip takes them


@dataclass(frozen=True)
class Layer:
    """One convolution: the mass of each point, the kernel (odd square), and the output channel it adds to.

    ``mass`` None: one each. With a ``cap``, points are not shared but counted in the pixel they lie in, at most ``cap``
    a pixel.
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
    """Points as distances, in pixels, from the centre of the first pixel; grouped by the tile they fall in."""

    def __init__(self, grid: Grid, x: np.ndarray, y: np.ndarray, reach: int, tile: int):
        # Tiles start so far out that no point lies before them, and so that strips end on whole chunks of the file.
        self.tile, self.first = tile, reach - CHUNK_ROWS * -(-(2 * reach + 2) // CHUNK_ROWS)
        self.across = -(-(grid.width + reach + 2 - self.first) // tile)
        self.down = -(-(grid.height + reach + 2 - self.first) // tile)
        column, row = grid.place(x, y)
        self.kept = _near(column, row, grid, reach)
        if self.kept is not None:
            column, row = column[self.kept], row[self.kept]
        column -= self.first + 0.5
        row -= self.first + 0.5
        key = row.astype("int32") // tile * self.across + column.astype("int32") // tile
        key = key.astype("uint16") if self.across * self.down < 65_536 else key
        self.order = np.argsort(key, kind="stable")
        ends = np.cumsum(np.bincount(key, minlength=self.across * self.down))
        self.starts = np.concatenate([[0], ends])
        self.column, self.row = column[self.order], row[self.order]

    def masses(self, mass: np.ndarray) -> np.ndarray:
        """``mass`` in the order of the tiles."""
        return (mass if self.kept is None else mass[self.kept])[self.order]

    def of_tile(self, down: int, across: int) -> slice:
        place = down * self.across + across
        return slice(int(self.starts[place]), int(self.starts[place + 1]))


def _near(column: np.ndarray, row: np.ndarray, grid: Grid, reach: int) -> np.ndarray | None:
    """The points that reach the raster; None: all of them do."""
    sides = ((column, grid.width + reach), (row, grid.height + reach))
    if all(place.min() > -reach and place.max() < end for place, end in sides if len(place)):
        return None
    return np.flatnonzero((column > -reach) & (column < sides[0][1]) & (row > -reach) & (row < sides[1][1]))


def convolved_strips(
    grid: Grid,
    x: np.ndarray,
    y: np.ndarray,
    layers: list[Layer],
    channels: int,
    progress: Progress,
    transforms: Engine,
    tile: int,
    threads: Executor,
) -> Iterator[tuple[int, np.ndarray]]:
    """Yield (first row, channels x rows x width) from north to south, every row of the grid once.

    What is yielded is overwritten later: copy what is to be kept. ``x``, ``y``: finite coordinates in the grid's
    system; those out of reach are left out. The answer does not depend on ``tile`` beyond the rounding of the
    transforms. Raises Cancelled.
    """
    reach = max(layer.reach for layer in layers)
    while tile < 2 * reach:
        tile *= 2
    points = _Points(grid, x, y, reach, tile)
    spread = _Spread(layers, points, transforms, reach)
    places = [(down, across) for down in range(points.down) for across in range(points.across)]
    filled = [place for place in places if points.of_tile(*place).start < points.of_tile(*place).stop]
    tiles = _ahead(threads, spread.tile, filled, max(2, AHEAD_BYTES // spread.bytes_of_tile(channels)))
    following = next(tiles, None)
    strip = np.zeros((channels, tile + 1 + 2 * reach, points.across * tile + 1 + 2 * reach), transforms.dtype)
    row, left = 0, reach - points.first
    for down in range(points.down):
        while following is not None and following[0][0] == down:
            across, added = following[0][1], following[1]
            checkpoint(progress, (down + across / points.across) / points.down)
            strip[:, :, across * tile : across * tile + added.shape[2]] += added
            following = next(tiles, None)
        checkpoint(progress, (down + 1) / points.down)
        # Row 0 of the strip is row ``top`` of the grid; its first ``tile`` rows take nothing more from further south.
        top = points.first + down * tile - reach
        final = min(grid.height, top + tile) if down + 1 < points.down else grid.height
        for first in range(row, final, CHUNK_ROWS):
            last = min(first + CHUNK_ROWS, final)
            yield first, strip[:, first - top : last - top, left : left + grid.width]
        row = max(row, final)
        strip[:, :-tile] = strip[:, tile:].copy()
        strip[:, -tile:] = 0.0


def _ahead(threads: Executor, work: Callable, places: list, ahead: int) -> Iterator[tuple[Any, Any]]:
    """Each of ``places`` with ``work(*place)``, in order, while the next ones are being worked out."""
    waiting: deque[tuple[Any, Future]] = deque()
    try:
        for place in places:
            waiting.append((place, threads.submit(work, *place)))
            if len(waiting) > ahead:
                done, future = waiting.popleft()
                yield done, future.result()
        while waiting:
            done, future = waiting.popleft()
            yield done, future.result()
    finally:
        for _, future in waiting:
            future.cancel()


class _Spread:
    """Kernels transformed once, and the convolution of one tile; to be used from several threads."""

    def __init__(self, layers: list[Layer], points: _Points, transforms: Engine, reach: int):
        self._layers, self._points, self._fft, self._reach = layers, points, transforms, reach
        self._side = _smooth(points.tile + 1 + 2 * reach)
        self._masses = [None if one.mass is None else points.masses(one.mass) for one in layers]
        self._kernels = [self._forward(_centred(one.kernel, reach)) for one in layers]

    def bytes_of_tile(self, channels: int) -> int:
        """Memory that a finished tile takes."""
        return channels * self._side**2 * np.dtype(self._fft.dtype).itemsize

    def _forward(self, values: np.ndarray) -> np.ndarray:
        padded = np.zeros((self._side, self._side), self._fft.dtype)
        padded[: values.shape[0], : values.shape[1]] = values
        return self._fft.fft.rfft2(padded)

    def tile(self, down: int, across: int) -> np.ndarray:
        """Channels x (tile + rim) of the mass of the tile's points; rounding noise is set to zero."""
        tile, part = self._points.tile, self._points.of_tile(down, across)
        row, column = self._points.row[part] - down * tile, self._points.column[part] - across * tile
        spectra: dict[int, np.ndarray] = {}
        largest: dict[int, float] = {}
        linear = None
        for layer, mass, kernel in zip(self._layers, self._masses, self._kernels):
            if layer.cap:
                binned = np.minimum(_counted(row, column, tile + 1), layer.cap)
            else:
                linear = linear or _linear(row, column, tile + 1)
                shares = linear[1] if mass is None else linear[1] * mass[part]
                binned = np.bincount(linear[0].ravel(), shares.ravel(), (tile + 1) ** 2)
            product = self._forward(binned.reshape(tile + 1, tile + 1))
            product *= kernel
            known = spectra.get(layer.channel)
            spectra[layer.channel] = product if known is None else known + product
            heaviest = float(binned.max()) * float(layer.kernel.max())
            largest[layer.channel] = max(heaviest, largest.get(layer.channel, 0.0))
        found = [self._back(spectra[channel], largest[channel]) for channel in sorted(spectra)]
        return found[0][None] if len(found) == 1 else np.stack(found)

    def _back(self, product: np.ndarray, largest: float) -> np.ndarray:
        wide = self._points.tile + 1 + 2 * self._reach
        whole = self._fft.fft.irfft2(product, (self._side, self._side))[:wide, :wide]
        whole[whole < self._fft.noise * max(largest, float(whole.max()))] = 0.0
        return whole


def _counted(row: np.ndarray, column: np.ndarray, size: int) -> np.ndarray:
    """Points in each pixel of a tile, flat."""
    down, right = (np.minimum((place + 0.5).astype("int64"), size - 1) for place in (row, column))
    return np.bincount(down * size + right, minlength=size * size)


def _linear(row: np.ndarray, column: np.ndarray, size: int) -> tuple[np.ndarray, np.ndarray]:
    """Flat places (4 x n) of the pixel centres around each point, and the share each takes."""
    north, west = row.astype("int64"), column.astype("int64")
    down, right = row - north, column - west
    places, shares = np.empty((4, len(row)), "int64"), np.empty((4, len(row)))
    np.add(north * size, west, out=places[0])
    for place, offset in enumerate((1, size, size + 1), 1):
        np.add(places[0], offset, out=places[place])
    np.multiply(down, right, out=shares[3])
    np.subtract(down, shares[3], out=shares[2])
    np.subtract(right, shares[3], out=shares[1])
    np.subtract(1.0 - down, shares[1], out=shares[0])
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
