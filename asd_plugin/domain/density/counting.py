"""Points in units: every point goes to exactly one unit or to none, by one stated rule, and nothing is lost uncounted.

Rule: a unit holds the points inside it and on its outline; a point held by several units (shared border, overlapping
polygons) goes to the first of them by code. The answer is exact for the coordinates as stored.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .edges import edges_from_wkb
from .exact import Outlines, decide, outlines_of
from .label_grid import OPEN, OUTSIDE, LabelGrid, build_grid, grid_side, look_up
from .rows import WITHOUT_PLACE, Whereabouts

__all__ = ["OUTSIDE", "WITHOUT_PLACE", "PointIndex", "index_units", "place_points"]


@dataclass(frozen=True)
class PointIndex:
    """Units prepared for :func:`place_points`. ``by_code``: the caller's position of each unit in code order."""

    by_code: np.ndarray
    outlines: Outlines
    grid: LabelGrid | None


def index_units(codes: Sequence[str], outlines: Sequence[bytes | None], expected_points: int = -1) -> PointIndex:
    """Prepare units (codes, and polygons as WKB in the same order; None holds no point) for counting.

    ``expected_points`` only sets how fine the grid is (negative: unknown); the answer does not depend on it.
    Raises AsdError ``outline_not_polygon`` or ``outline_not_finite`` (positions in code order).
    """
    by_code = np.array(sorted(range(len(codes)), key=lambda place: codes[place]), dtype="int32")
    edges = edges_from_wkb([outlines[place] for place in by_code])
    grid = build_grid(edges, grid_side(expected_points, len(edges))) if len(edges) else None
    return PointIndex(by_code, outlines_of(edges), grid)


def place_points(index: PointIndex, x: np.ndarray, y: np.ndarray) -> Whereabouts:
    """Place points given in the units' own coordinates by the rule at the head of this module.

    Each gets the position of its unit, OUTSIDE, or WITHOUT_PLACE when its coordinates are missing or not finite.
    """
    usable = np.isfinite(x) & np.isfinite(y)
    unit = np.full(len(x), WITHOUT_PLACE, "int32")
    nobody = np.empty(0, "int64")
    if index.grid is None:
        unit[usable] = OUTSIDE
        return Whereabouts(unit, nobody, nobody)
    finite = slice(None) if usable.all() else np.flatnonzero(usable)
    label = look_up(index.grid, x[finite], y[finite])
    where_open = np.flatnonzero(label == OPEN)
    on_border = in_overlap = nobody
    if len(where_open):
        points = where_open if isinstance(finite, slice) else finite[where_open]
        decided = decide(index.outlines, x[points], y[points])
        label[where_open] = decided.unit
        on_border, in_overlap = points[decided.on_border], points[decided.in_overlap]
    held = label >= 0
    label[held] = index.by_code[label[held]]
    unit[finite] = label
    return Whereabouts(unit, on_border, in_overlap)
