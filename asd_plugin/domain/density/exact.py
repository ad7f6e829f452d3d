"""Which units hold a point, decided exactly: comparisons, a filtered orientation, and fractions for the last doubt.

Used for the few points that the label grid leaves open (on or next to an edge, or where units overlap). A double is a
rational number, so orientation in ``fractions.Fraction`` has no rounding: the answer is the true one for the
coordinates as stored, whatever the machine.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from .edges import Edges

# Shewchuk 1997: the sign of the 2 x 2 determinant is certain when it exceeds this share of the sum of its two products.
CERTAIN = (3.0 + 16.0 * np.finfo(float).eps) * np.finfo(float).eps / 2.0
PAIRS_AT_ONCE = 2_000_000


@dataclass(frozen=True)
class Outlines:
    """Edges with what finds a unit's own quickly: where they start, and each unit's frame (inf where it has none)."""

    edges: Edges
    start: np.ndarray
    frame: np.ndarray


@dataclass(frozen=True)
class Decided:
    """For each point: first unit holding or touching it (-1 none), whether on an edge, whether inside several units."""

    unit: np.ndarray
    on_border: np.ndarray
    in_overlap: np.ndarray


def outlines_of(edges: Edges) -> Outlines:
    """Index ``edges`` (grouped by unit) for :func:`decide`."""
    start = np.searchsorted(edges.unit, np.arange(edges.unit_count + 1))
    frame = np.full((4, edges.unit_count), [[np.inf], [np.inf], [-np.inf], [-np.inf]])
    filled = np.flatnonzero(start[1:] > start[:-1])
    across, up = (edges.x0, edges.x1), (edges.y0, edges.y1)
    sides = ((across, np.minimum), (up, np.minimum), (across, np.maximum), (up, np.maximum))
    for row, (ends, extreme) in enumerate(sides):
        if len(filled):
            frame[row, filled] = extreme.reduceat(extreme(*ends), start[filled])
    return Outlines(edges, start, frame)


def decide(outlines: Outlines, x: np.ndarray, y: np.ndarray) -> Decided:
    """Place each point (finite coordinates) in the first unit, by position, whose closed polygon holds it."""
    size = len(x)
    unit = np.full(size, -1, "int32")
    on_border = np.zeros(size, bool)
    inside_count = np.zeros(size, "int32")
    for one, points in candidates(outlines, x, y):
        inside, touching = _against_unit(outlines, one, x[points], y[points])
        held = points[inside | touching]
        unit[held[unit[held] < 0]] = one
        on_border[points[touching]] = True
        inside_count[points[inside]] += 1
    return Decided(unit, on_border, (inside_count > 1) & ~on_border)


def candidates(outlines: Outlines, x: np.ndarray, y: np.ndarray) -> Iterator[tuple[int, np.ndarray]]:
    """(unit, points inside its frame), units ascending."""
    west, south, east, north = outlines.frame
    points, units = [], []
    step = max(1, PAIRS_AT_ONCE // max(1, len(west)))
    for first in range(0, len(x), step):
        px, py = x[first : first + step, None], y[first : first + step, None]
        point, unit = np.nonzero((px >= west) & (px <= east) & (py >= south) & (py <= north))
        points.append(point + first)
        units.append(unit)
    if not points:
        return
    point, unit = np.concatenate(points), np.concatenate(units)
    order = np.argsort(unit, kind="stable")
    point, unit = point[order], unit[order]
    cuts = np.flatnonzero(np.r_[True, unit[1:] != unit[:-1], True]) if len(unit) else np.zeros(1, int)
    for first, last in zip(cuts[:-1], cuts[1:]):
        yield int(unit[first]), point[first:last]


def holds_strictly(outlines: Outlines, unit: int, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Whether each point lies inside ``unit`` and not on its outline."""
    return _against_unit(outlines, unit, x, y)[0]


def _against_unit(outlines: Outlines, unit: int, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Strictly inside the unit, and on one of its edges, for each point (even-odd rule over all rings)."""
    span = slice(outlines.start[unit], outlines.start[unit + 1])
    e = outlines.edges
    x0, y0, x1, y1 = e.x0[span], e.y0[span], e.x1[span], e.y1[span]
    south, north = np.minimum(y0, y1), np.maximum(y0, y1)
    crossings = np.zeros(len(x), "int64")
    touching = np.zeros(len(x), bool)
    step = max(1, PAIRS_AT_ONCE // max(1, len(x0)))
    for first in range(0, len(x), step):
        py = y[first : first + step, None]
        point, edge = np.nonzero((py >= south) & (py <= north))
        point += first
        crossed, touched = _ray_meets(x[point], y[point], x0[edge], y0[edge], x1[edge], y1[edge])
        crossings += np.bincount(point[crossed], minlength=len(x))
        touching[point[touched]] = True
    return (crossings % 2 == 1) & ~touching, touching


def _ray_meets(
    px: np.ndarray, py: np.ndarray, x0: np.ndarray, y0: np.ndarray, x1: np.ndarray, y1: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Whether the eastward ray of each point crosses its edge, and whether the point lies on it (y is in its range)."""
    straddles = (y0 <= py) != (y1 <= py)
    crossed = straddles & (px < np.minimum(x0, x1))
    touched = np.zeros(len(px), bool)
    near = np.flatnonzero((px >= np.minimum(x0, x1)) & (px <= np.maximum(x0, x1)))
    side = orientation(x0[near], y0[near], x1[near], y1[near], px[near], py[near])
    touched[near] = side == 0
    upward = y1[near] > y0[near]
    crossed[near] = straddles[near] & np.where(upward, side > 0, side < 0)
    return crossed, touched


def orientation(
    x0: np.ndarray, y0: np.ndarray, x1: np.ndarray, y1: np.ndarray, px: np.ndarray, py: np.ndarray
) -> np.ndarray:
    """Exact sign of the turn (x0, y0) -> (x1, y1) -> (px, py): 1 left, -1 right, 0 in line."""
    left, right = (x1 - x0) * (py - y0), (y1 - y0) * (px - x0)
    turn = left - right
    sign = np.sign(turn).astype("int8")
    for k in np.flatnonzero(~(np.abs(turn) > CERTAIN * 2.0 * (np.abs(left) + np.abs(right)))):
        ax, ay, bx, by, cx, cy = (Fraction(float(v[k])) for v in (x0, y0, x1, y1, px, py))
        exact = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
        sign[k] = (exact > 0) - (exact < 0)
    return sign
