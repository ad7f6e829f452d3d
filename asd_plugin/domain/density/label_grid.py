"""A fine grid laid over all units, so that nearly every point is placed by one array look-up.

A cell that no edge touches lies in one known set of units: signed crossings along each row of cell centres label all
such cells at once. In a cell with edges, the crossings of the segment from the cell's centre to the point with the few
edges of that cell give the answer, unless rounding could change it: such points are left open for the exact decision.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from .edges import Edges

OUTSIDE = -1
OPEN = -2  # units overlap here, or rounding could decide: ask the exact decision
_EDGE_CELL = -3  # labels <= -3: the cell's row in the list of cells with edges, counted downwards

# A crossing of an edge of unit u adds ONE + u (or takes it away): units present and, when one is present, which one.
ONE = 1 << 32
MARGIN = 1e-7  # cells an edge comes this near (in cells) count as touched: far above rounding, far below a cell
NEAR_CENTRE = 1e-9  # an edge this near a cell's centre (in cells) makes its label doubtful
STRIP_CELLS = 1 << 19
PAIRS_AT_ONCE = 1 << 21
EDGES_AT_ONCE = 1 << 17
SMALLEST, LARGEST = 8, 4096
EPS = float(np.finfo(float).eps)


@dataclass(frozen=True)
class LabelGrid:
    """The grid: ``labels`` by cell (unit, OUTSIDE, OPEN, or a row of the cells with edges) and those cells' content."""

    edges: Edges
    west: float
    south: float
    width: float
    height: float
    columns: int
    rows: int
    labels: np.ndarray
    edge_cells: np.ndarray
    centre_label: np.ndarray
    first_edge: np.ndarray
    cell_edges: np.ndarray


def grid_side(points: int, edges: int) -> int:
    """Cells along one side that serve ``points`` points best (measured); a negative number means unknown.

    At least the square root of the number of edges: it costs nothing beside reading them, keeps the edges of a cell
    few, and holds when a source announces too few points.
    """
    wanted = 1024 if points < 0 else 2 * np.sqrt(points)
    return int(min(LARGEST, max(SMALLEST, wanted, np.sqrt(edges))))


def build_grid(edges: Edges, side: int) -> LabelGrid:
    """Label about ``side`` x ``side`` cells over the frame of ``edges`` (at least one edge)."""
    west, south, width, height, columns, rows = _frame(edges, side)
    x0, x1 = (edges.x0 - west) / width, (edges.x1 - west) / width
    y0, y1 = (edges.y0 - south) / height, (edges.y1 - south) / height
    edge_cells, first_edge, cell_edges = _touched_cells(x0, y0, x1, y1, columns, rows)
    crossings = _row_crossings(x0, y0, x1, y1, edges.unit, columns, rows)
    labels, centre_label = _labels(crossings, edge_cells, columns, rows)
    return LabelGrid(
        edges, west, south, width, height, columns, rows, labels, edge_cells, centre_label, first_edge, cell_edges
    )


def look_up(grid: LabelGrid, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Unit of each point (finite coordinates), OUTSIDE, or OPEN where only the exact decision is safe."""
    gx, gy = (x - grid.west) / grid.width, (y - grid.south) / grid.height
    within = (gx >= 0) & (gy >= 0) & (gx < grid.columns) & (gy < grid.rows)
    is_all_within = bool(within.all())
    if not is_all_within:
        gx, gy = np.where(within, gx, 0), np.where(within, gy, 0)
    # Positions in 32 bits: at most LARGEST x LARGEST cells, and half the memory to move.
    cell = gy.astype("int32")
    cell *= grid.columns
    cell += gx.astype("int32")
    label = grid.labels[cell]
    if not is_all_within:
        label[~within] = OUTSIDE
    mixed = np.flatnonzero(label <= _EDGE_CELL)
    row = _EDGE_CELL - label[mixed].astype("int64")
    for part in _parts(grid.first_edge[row + 1] - grid.first_edge[row]):
        points = mixed[part]
        label[points] = _from_centre(grid, row[part], x[points], y[points])
    return label


def _frame(edges: Edges, side: int) -> tuple[float, float, float, float, int, int]:
    """Corner, cell size and cell counts: cells nearly square, a thin margin around all edges."""
    west, east = min(edges.x0.min(), edges.x1.min()), max(edges.x0.max(), edges.x1.max())
    south, north = min(edges.y0.min(), edges.y1.min()), max(edges.y0.max(), edges.y1.max())
    smallest = 64 * EPS * max(abs(west), abs(east), abs(south), abs(north), 1e-290)
    across, up = max(east - west, smallest), max(north - south, smallest)
    columns = int(np.clip(round(side * np.sqrt(across / up)), SMALLEST, LARGEST))
    rows = int(np.clip(round(side * side / columns), SMALLEST, LARGEST))
    margin_x, margin_y = across * 1e-6, up * 1e-6
    width, height = (across + 2 * margin_x) / columns, (up + 2 * margin_y) / rows
    return float(west - margin_x), float(south - margin_y), float(width), float(height), columns, rows


def _spread(counts: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """For each item repeated ``counts`` times: the item, and 0, 1, 2 ... within it."""
    item = np.repeat(np.arange(len(counts)), counts)
    return item, np.arange(len(item)) - np.repeat(np.cumsum(counts) - counts, counts)


def _touched_cells(
    x0: np.ndarray, y0: np.ndarray, x1: np.ndarray, y1: np.ndarray, columns: int, rows: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Cells touched by an edge (ascending), where each one's edges start, and the edges.

    Each edge is cut into pieces shorter than a cell, so that a piece touches at most the cells of its frame's corners.
    """
    parts = [slice(first, first + EDGES_AT_ONCE) for first in range(0, len(x0), EDGES_AT_ONCE)]
    keys = [
        _touching_keys(x0[part], y0[part], x1[part], y1[part], columns, rows, part.start, len(x0)) for part in parts
    ]
    key = np.sort(np.concatenate(keys), kind="stable")
    cell, cell_edges = key // len(x0), (key % len(x0)).astype("int32")
    first = np.flatnonzero(np.r_[True, cell[1:] != cell[:-1]])
    return cell[first], np.r_[first, len(cell)], cell_edges


def _touching_keys(
    x0: np.ndarray,
    y0: np.ndarray,
    x1: np.ndarray,
    y1: np.ndarray,
    columns: int,
    rows: int,
    before: int,
    edge_count: int,
) -> np.ndarray:
    """Cell x ``edge_count`` + edge, once for each cell that an edge touches; ``before``: rank of the first edge."""
    length = np.maximum(np.abs(x1 - x0), np.abs(y1 - y0))
    pieces = np.maximum(1, np.ceil(length * 1.001)).astype("int64")
    edge, place = _spread(pieces)
    start, end = place / pieces[edge], (place + 1) / pieces[edge]
    low_x, high_x = _cell_range(x0[edge], (x1 - x0)[edge], start, end, columns)
    low_y, high_y = _cell_range(y0[edge], (y1 - y0)[edge], start, end, rows)
    two_x, two_y = high_x != low_x, high_y != low_y
    corners = (
        (low_y, low_x, slice(None)),
        (low_y, high_x, two_x),
        (high_y, low_x, two_y),
        (high_y, high_x, two_x & two_y),
    )
    cell = np.concatenate([row[kept] * columns + column[kept] for row, column, kept in corners])
    return np.unique(cell * edge_count + before + np.concatenate([edge[kept] for _, _, kept in corners]))


def _cell_range(
    origin: np.ndarray, span: np.ndarray, start: np.ndarray, end: np.ndarray, count: int
) -> tuple[np.ndarray, np.ndarray]:
    a, b = origin + start * span, origin + end * span
    low = np.floor(np.minimum(a, b) - MARGIN).astype("int64").clip(0, count - 1)
    return low, np.floor(np.maximum(a, b) + MARGIN).astype("int64").clip(0, count - 1)


def _row_crossings(
    x0: np.ndarray, y0: np.ndarray, x1: np.ndarray, y1: np.ndarray, unit: np.ndarray, columns: int, rows: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Where edges cross the lines through the cell centres: row, first centre to the east, signed ONE + unit."""
    low = np.ceil(np.minimum(y0, y1) - 0.5).astype("int64")
    edge, place = _spread(np.ceil(np.maximum(y0, y1) - 0.5).astype("int64") - low)
    row = low[edge] + place
    share = (row + 0.5 - y0[edge]) / (y1[edge] - y0[edge])
    column = np.ceil(x0[edge] + share * (x1[edge] - x0[edge]) - 0.5).astype("int64").clip(0, columns)
    value = np.where(y1[edge] < y0[edge], 1.0, -1.0) * (ONE + unit[edge].astype("float64"))
    order = np.argsort(row, kind="stable")
    order = order[(row[order] >= 0) & (row[order] < rows)]
    return row[order], column[order], value[order]


def _labels(
    crossings: tuple[np.ndarray, np.ndarray, np.ndarray], edge_cells: np.ndarray, columns: int, rows: int
) -> tuple[np.ndarray, np.ndarray]:
    """Label of every cell, and the signed sum at the centre of each cell with edges; strip by strip, to stay small."""
    row, column, value = crossings
    labels = np.empty(columns * rows, "int32")
    centre_label = np.empty(len(edge_cells), "int64")
    height = max(1, STRIP_CELLS // columns)
    for low in range(0, rows, height):
        high = min(rows, low + height)
        here = slice(*np.searchsorted(row, [low, high]))
        sums = np.bincount(
            (row[here] - low) * (columns + 1) + column[here], value[here], (high - low) * (columns + 1)
        ).reshape(high - low, columns + 1)
        sums = np.cumsum(sums, axis=1)[:, :columns].ravel().astype("int64")
        strip = labels[low * columns : high * columns]
        strip[:] = _meaning(sums)
        first, last = np.searchsorted(edge_cells, [low * columns, high * columns])
        cells = edge_cells[first:last] - low * columns
        centre_label[first:last] = sums[cells]
        strip[cells] = _EDGE_CELL - np.arange(first, last)
    return labels, centre_label


def _meaning(sums: np.ndarray) -> np.ndarray:
    """Signed sums as labels: nothing there, one unit, or open."""
    present = sums >> 32
    return np.where(sums == 0, OUTSIDE, np.where(present == 1, sums & (ONE - 1), OPEN)).astype("int32")


def _parts(counts: np.ndarray) -> Iterator[slice]:
    """Cut a list of items with ``counts`` pairs each into slices of a bounded number of pairs."""
    if not len(counts):
        return
    piece = np.cumsum(counts) // PAIRS_AT_ONCE
    cuts = np.flatnonzero(np.r_[True, piece[1:] != piece[:-1], True])
    for first, last in zip(cuts[:-1], cuts[1:]):
        yield slice(first, last)


def _from_centre(grid: LabelGrid, row: np.ndarray, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Walk from the cell's centre to each point: every edge crossed enters or leaves a unit.

    All coordinates are taken relative to the point, so that rounding is that of the cell's size. A point is OPEN when
    it, or the centre, is so near an edge's line that rounding could put it on the wrong side.
    """
    count = grid.first_edge[row + 1] - grid.first_edge[row]
    point, place = _spread(count)
    edge = grid.cell_edges[grid.first_edge[row][point] + place]
    cell = grid.edge_cells[row]
    centre_x = grid.west + (cell % grid.columns + 0.5) * grid.width
    centre_y = grid.south + (cell // grid.columns + 0.5) * grid.height
    px, py = x[point], y[point]
    ax, ay = grid.edges.x0[edge] - px, grid.edges.y0[edge] - py
    bx, by = grid.edges.x1[edge] - px, grid.edges.y1[edge] - py
    cx, cy = centre_x[point] - px, centre_y[point] - py
    side_point = ax * by - ay * bx
    side_centre = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
    separates = (cx * ay - cy * ax > 0) != (cx * by - cy * bx > 0)
    reach = np.abs(ax) + np.abs(ay) + np.abs(bx) + np.abs(by) + grid.width + grid.height
    blur = NEAR_CENTRE * (grid.width + grid.height) + 16 * EPS * (np.abs(px) + np.abs(py))
    doubt = np.abs(side_point) <= 16 * EPS * reach * reach
    doubt |= np.abs(side_centre) <= (16 * EPS * reach + blur) * reach
    step = ((side_point > 0).astype("int8") - (side_centre > 0)) * (ONE + grid.edges.unit[edge].astype("float64"))
    walked = np.bincount(point, np.where(separates, step, 0.0), len(x)).astype("int64")
    label = _meaning(grid.centre_label[row] + walked)
    label[np.bincount(point, doubt, len(x)) > 0] = OPEN
    return label
