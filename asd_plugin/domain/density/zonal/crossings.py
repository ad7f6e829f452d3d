"""Outlines cut along the rows of a raster: the pieces from which sums over polygons are made.

The sum of a row's pixels inside a polygon is a signed sum, over the edges that cross the row, of the row's running
total up to the edge (Green's theorem on a grid). Coordinates are in pixels: x to the right, y downwards from the
raster's first row; the interior lies on the left of an edge as seen with y upwards.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...progress import Progress, checkpoint
from ..edges import Edges

_EDGES_AT_ONCE = 150_000


@dataclass(frozen=True)
class Pieces:
    """Sorted by row. A unit's sum is that of ``whole`` x (row total left of ``column``) + ``part`` x (pixel there).

    ``column`` is within 0..width; ``part`` is zero where there is no such pixel, and throughout by the centre rule.
    """

    row: np.ndarray
    column: np.ndarray
    whole: np.ndarray
    part: np.ndarray | None
    unit: np.ndarray

    def rows(self, first: int, last: int) -> slice:
        """The pieces of rows ``first`` (included) to ``last`` (excluded)."""
        begin, end = np.searchsorted(self.row, (first, last))
        return slice(int(begin), int(end))


def pieces_by_centre(edges: Edges, width: int, height: int) -> Pieces:
    """Pieces when a pixel belongs to the polygons that hold its centre (left and upper borders included)."""
    x0, y0, x1, y1 = edges.x0, edges.y0, edges.x1, edges.y1
    first = np.ceil(np.minimum(y0, y1) - 0.5).clip(0, height).astype("int64")
    last = np.ceil(np.maximum(y0, y1) - 0.5).clip(0, height).astype("int64")
    edge, row = _spread(first, last - first)
    along = (row + 0.5 - y0[edge]) / (y1[edge] - y0[edge])
    column = np.ceil(x0[edge] + along * (x1[edge] - x0[edge]) - 0.5).clip(0, width).astype("int32")
    whole = np.where(y1[edge] < y0[edge], 1.0, -1.0)
    order = np.argsort(row, kind="stable")
    return Pieces(row[order].astype("int32"), column[order], whole[order], None, edges.unit[edge[order]])


def pieces_by_fraction(edges: Edges, width: int, height: int, progress: Progress) -> Pieces:
    """Pieces when a pixel belongs to each polygon by the share of its area that it covers. Raises Cancelled."""
    found = []
    for start in range(0, len(edges), _EDGES_AT_ONCE):
        checkpoint(progress, 0.0)
        found.append(_cut(edges, slice(start, start + _EDGES_AT_ONCE), width, height))
    if not found:
        nothing = np.empty(0)
        whole = np.empty(0, "int32")
        return Pieces(whole, whole, nothing, nothing, whole)
    row, column, whole, part, unit = (np.concatenate(parts) for parts in zip(*found))
    order = np.argsort(row, kind="stable")
    return Pieces(row[order], column[order], whole[order], part[order], unit[order])


def _cut(edges: Edges, some: slice, width: int, height: int) -> tuple[np.ndarray, ...]:
    """Edges cut at every line of the grid: each piece lies in one pixel."""
    x0, y0, x1, y1, unit = (v[some] for v in (edges.x0, edges.y0, edges.x1, edges.y1, edges.unit))
    keep = (y0 != y1) & (np.maximum(y0, y1) > 0) & (np.minimum(y0, y1) < height)
    x0, y0, x1, y1, unit = (v[keep] for v in (x0, y0, x1, y1, unit))
    count = len(x0)
    places, shares = [np.arange(count)] * 2, [np.zeros(count), np.ones(count)]
    for a, b, most in ((x0, x1, width), (y0, y1, height)):
        # Outside the raster no line cuts: what lies left or right of it is one pixel without end.
        first = np.floor(np.minimum(a, b)).clip(-1, most).astype("int64") + 1
        last = np.ceil(np.maximum(a, b)).clip(0, most + 1).astype("int64")
        edge, line = _spread(first, np.maximum(0, last - first))
        places.append(edge)
        shares.append((line - a[edge]) / (b - a)[edge])
    edge, along = np.concatenate(places), np.concatenate(shares).clip(0, 1)
    order = np.lexsort((along, edge))
    edge, along = edge[order], along[order]
    same = edge[1:] == edge[:-1]
    edge, begin, end = edge[:-1][same], along[:-1][same], along[1:][same]
    across, down = (x1 - x0)[edge], (y1 - y0)[edge]
    middle_x, middle_y = x0[edge] + (begin + end) / 2 * across, y0[edge] + (begin + end) / 2 * down
    whole = -(end - begin) * down
    row, column = np.floor(middle_y), np.floor(middle_x)
    real = (row >= 0) & (row < height) & (whole != 0)
    row, column, middle_x, whole, edge = row[real], column[real], middle_x[real], whole[real], edge[real]
    part = np.where((column < 0) | (column >= width), 0.0, whole * (middle_x - column))
    return row.astype("int32"), column.clip(0, width).astype("int32"), whole, part, unit[edge]


def _spread(first: np.ndarray, count: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """For each k, the numbers first[k] ... first[k] + count[k] - 1, with k repeated beside them."""
    owner = np.repeat(np.arange(len(count)), count)
    return owner, np.arange(len(owner)) - np.repeat(np.cumsum(count) - count, count) + first[owner]
