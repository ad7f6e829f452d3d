"""Which pixels of a north-up grid lie inside any of some polygons, by the centre rule, row by row."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from ..edges import Edges
from ..surfaces.grid import Grid
from .crossings import pieces_by_centre


def inside_rows(edges: Edges, grid: Grid) -> Callable[[int, int], np.ndarray]:
    """Function (first row, rows) -> rows x width, true where a pixel's centre lies in a polygon of ``edges``."""
    x0, y0 = grid.place(edges.x0, edges.y0)
    x1, y1 = grid.place(edges.x1, edges.y1)
    pieces = pieces_by_centre(replace(edges, x0=x0, y0=y0, x1=x1, y1=y1), grid.width, grid.height)

    def inside(first: int, rows: int) -> np.ndarray:
        part = pieces.rows(first, first + rows)
        steps = np.zeros((rows, grid.width + 1), "int32")
        # A piece takes the pixels left of its column: +1 for them is a step down at the column.
        np.add.at(steps, (pieces.row[part] - first, pieces.column[part]), -pieces.whole[part].astype("int32"))
        return np.cumsum(steps[:, :-1], axis=1) > 0

    return inside
