"""Sums over polygons of any pixel values, exact, in one pass over the raster's rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

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


def pieces_of(edges: Edges, shape: RasterShape, rule: str, progress: Progress) -> Pieces:
    """Outlines (in the raster's system) cut along its rows by ``rule``: ``fraction`` or ``centre``."""
    if rule == CENTRE:
        return pieces_by_centre(shape.in_pixels(edges), shape.width, shape.height)
    return pieces_by_fraction(shape.in_pixels(edges), shape.width, shape.height, progress)


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
    pieces = pieces_of(edges, shape, rule, progress or Silent())
    total = np.zeros((channels, edges.unit_count))
    for place, channel_values in read_strips(pieces, shape, read, progress or Silent()):
        add_strip(total, pieces, place.part, place.first, place.left, channel_values)
    return total


@dataclass(frozen=True)
class StripPlace:
    """Rows and columns of the raster that are read together, and the pieces of outlines in them."""

    first: int
    rows: int
    left: int
    columns: int
    part: slice


def read_strips(
    pieces: Pieces, shape: RasterShape, read: Callable[[int, int, int, int], Any], progress: Progress
) -> Iterator[tuple[StripPlace, Any]]:
    """Every strip that a unit reaches, with what ``read`` gives for it; the next one is read meanwhile."""
    places = list(_places(pieces, shape))
    strips = ahead((place, read(place.first, place.rows, place.left, place.columns)) for place in places)
    for place, strip in strips:
        checkpoint(progress, place.first / shape.height)
        yield place, strip


def _places(pieces: Pieces, shape: RasterShape) -> Iterator[StripPlace]:
    for first in range(0, shape.height, STRIP_ROWS):
        rows = min(STRIP_ROWS, shape.height - first)
        part = pieces.rows(first, first + rows)
        if part.start == part.stop:
            continue
        column = pieces.column[part]
        left = min(int(column.min()) // STRIP_ROWS * STRIP_ROWS, max(0, shape.width - 1))
        right = min(shape.width, (int(column.max()) // STRIP_ROWS + 1) * STRIP_ROWS)
        if right > left:
            yield StripPlace(first, rows, left, right - left, part)


def add_strip(
    total: np.ndarray, pieces: Pieces, part: slice, first: int, left: int, channels: list[np.ndarray]
) -> None:
    """Add one strip of ``channels`` to the sums by unit.

    Pixels are first summed between neighbouring places where an outline crosses a row: running totals are then made of
    these few sums, not of every pixel.
    """
    rows, columns = channels[0].shape
    row = pieces.row[part].astype("int64") - first
    column = np.minimum(pieces.column[part] - left, columns)
    place, start = row * columns + column, np.arange(rows, dtype="int64") * columns
    is_stop = np.zeros(rows * columns + 1, bool)
    is_stop[place] = True
    is_stop[start] = True
    stops = np.flatnonzero(is_stop[:-1])
    at, at_start = np.searchsorted(stops, place), np.searchsorted(stops, start)[row]
    for channel, given in enumerate(channels):
        values = np.ascontiguousarray(given).ravel()
        if values.dtype == bool:
            between = np.add.reduceat(values.view("uint8"), stops, dtype="int64")
        else:
            between = np.add.reduceat(values, stops, dtype="float64")
        running = np.concatenate([[0], np.cumsum(between)])
        found = pieces.whole[part] * (running[at] - running[at_start])
        if pieces.part is not None:
            found += pieces.part[part] * values[row * columns + np.minimum(column, columns - 1)]
        total[channel] += np.bincount(pieces.unit[part], found, total.shape[1])


def ahead(items: Iterable[Any]) -> Iterator[Any]:
    """``items`` with the next one made in a thread of its own while the present one is used.

    Reading a raster and summing it take as long as one another, and both leave Python's lock to others.
    """
    with ThreadPoolExecutor(1) as thread:
        source = iter(items)
        nothing = object()
        waiting = thread.submit(next, source, nothing)
        while True:
            item = waiting.result()
            if item is nothing:
                return
            waiting = thread.submit(next, source, nothing)
            yield item
