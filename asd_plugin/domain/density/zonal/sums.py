"""Sums over polygons of any pixel values, exact, in one pass over the raster's rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from ...progress import Progress, Silent, checkpoint
from ..edges import Edges
from .crossings import Pieces, pieces_by_centre, pieces_by_fraction
from .settings import CENTRE, FRACTION, STRIP_ROWS

# (first row, rows, first column, columns) -> channels, each rows x columns; what is to be summed, zero where missing.
ReadChannels = Callable[[int, int, int, int], "list[np.ndarray]"]


@dataclass(frozen=True)
class RasterShape:
    """``width`` x ``height`` pixels; ``geotransform`` as GDAL has it: (x, a, b, y, d, e), rotated or not."""

    width: int
    height: int
    geotransform: tuple[float, float, float, float, float, float]

    def in_pixels(self, edges: Edges) -> Edges:
        """``edges`` with coordinates in pixels, right and down from the first pixel's corner; interior kept left."""
        x, a, b, y, d, e = self.geotransform
        turn = a * e - b * d

        def place(px: np.ndarray, py: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
            return (e * (px - x) - b * (py - y)) / turn, (a * (py - y) - d * (px - x)) / turn

        (x0, y0), (x1, y1) = place(edges.x0, edges.y0), place(edges.x1, edges.y1)
        if turn > 0:  # a raster stored south-up mirrors the outlines: turn them round
            x0, y0, x1, y1 = x1, y1, x0, y0
        return Edges(x0, y0, x1, y1, edges.unit, edges.unit_count)

    @property
    def pixel_area(self) -> float:
        """Area of a pixel in the units of the raster's own system, squared."""
        _, a, b, _, d, e = self.geotransform
        return abs(a * e - b * d)


def pieces_of(edges: Edges, shape: RasterShape, rule: str) -> Pieces:
    """Outlines (in the raster's system) cut along its rows by ``rule``: ``fraction`` or ``centre``."""
    cut = pieces_by_centre if rule == CENTRE else pieces_by_fraction
    return cut(shape.in_pixels(edges), shape.width, shape.height)


def zonal_sums(
    edges: Edges,
    shape: RasterShape,
    read: ReadChannels,
    channels: int,
    rule: str = FRACTION,
    progress: Progress | None = None,
) -> np.ndarray:
    """Sum of each channel over each unit: channels x units. Overlapping units each get their pixels.

    ``edges``: outlines in the raster's system; ``read``: see ``ReadChannels``; only the columns that units reach are
    asked for. A unit outside the raster sums to zero. Raises Cancelled.
    """
    pieces = pieces_of(edges, shape, rule)
    total = np.zeros((channels, edges.unit_count))
    for first, rows, left, columns, part in strips_of(pieces, shape, progress or Silent()):
        add_strip(total, pieces, part, first, left, read(first, rows, left, columns))
    return total


def strips_of(pieces: Pieces, shape: RasterShape, progress: Progress) -> Iterator[tuple[int, int, int, int, slice]]:
    """(first row, rows, first column, columns, slice of pieces) of every strip that a unit reaches."""
    for first in range(0, shape.height, STRIP_ROWS):
        checkpoint(progress, first / shape.height)
        rows = min(STRIP_ROWS, shape.height - first)
        part = pieces.rows(first, first + rows)
        if part.start == part.stop:
            continue
        column = pieces.column[part]
        left = int(column.min()) // STRIP_ROWS * STRIP_ROWS
        left = min(left, max(0, shape.width - 1))
        right = min(shape.width, (int(column.max()) // STRIP_ROWS + 1) * STRIP_ROWS)
        if right > left:
            yield first, rows, left, right - left, part


def add_strip(
    total: np.ndarray, pieces: Pieces, part: slice, first: int, left: int, channels: list[np.ndarray]
) -> None:
    """Add one strip of ``channels`` to the sums by unit."""
    rows, columns = channels[0].shape
    row = pieces.row[part] - first
    column = np.minimum(pieces.column[part] - left, columns)
    unit, count = pieces.unit[part], total.shape[1]
    place = row.astype("int64") * (columns + 1) + column
    pixel = row.astype("int64") * columns + np.minimum(column, columns - 1)
    for channel, values in enumerate(channels):
        running = _room(rows, columns + 1, "int32" if values.dtype == bool else "float64")
        np.cumsum(values, axis=1, dtype=running.dtype, out=running[:, 1:])
        gathered = pieces.whole[part] * running.ravel()[place]
        if pieces.part is not None:
            gathered += pieces.part[part] * values.ravel()[pixel]
        total[channel] += np.bincount(unit, gathered, count)


def _room(rows: int, columns: int, kind: str) -> np.ndarray:
    """Room for running totals whose first column is zero; the rest is written over."""
    room = np.empty((rows, columns), kind)
    room[:, 0] = 0
    return room
