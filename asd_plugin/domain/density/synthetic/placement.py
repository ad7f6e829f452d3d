"""Invented places: points inside the polygon of their unit, gathered around a few villages."""

from __future__ import annotations

import numpy as np

from ...errors import AsdError, problem
from ...progress import Progress, checkpoint
from ..counting import PointIndex, place_points
from ..edges import Edges

VILLAGES = 6
VILLAGE_SPREAD = (0.02, 0.10)  # of the unit's mean width
VILLAGE_ROUNDS, POINT_ROUNDS = 60, 25
EXAMPLES = 5


def place_in_units(
    index: PointIndex, codes: list[str], unit: np.ndarray, rng: np.random.Generator, progress: Progress
) -> tuple[np.ndarray, np.ndarray]:
    """Coordinates of one point for each entry of ``unit`` (position of its unit), in the polygons' own system.

    Villages are drawn inside each polygon, points around them; what falls outside is drawn again, and what still does
    takes its village's place. Every point counts in its unit by the rule of counting. Raises AsdError
    ``cannot_place_points`` for units in whose polygon no point can be.
    """
    wanted = np.unique(unit)
    centre, width = _villages(index, codes, wanted, rng, progress)
    row = np.searchsorted(wanted, unit)
    size = rng.lognormal(0.0, 0.8, (len(wanted), VILLAGES))
    limits = np.cumsum(size / size.sum(axis=1, keepdims=True), axis=1)
    village = np.minimum((rng.random(len(unit))[:, None] > limits[row]).sum(axis=1), VILLAGES - 1)
    spread = width * rng.uniform(*VILLAGE_SPREAD, (len(wanted), VILLAGES))
    home, scale = centre[row, village], spread[row, village]
    x, y = home[:, 0].copy(), home[:, 1].copy()
    open_rows = np.arange(len(unit))
    for turn in range(POINT_ROUNDS):
        checkpoint(progress, 0.2 + 0.8 * turn / POINT_ROUNDS)
        if not len(open_rows):
            break
        tried = home[open_rows] + rng.normal(0.0, 1.0, (len(open_rows), 2)) * scale[open_rows, None]
        inside = place_points(index, tried[:, 0], tried[:, 1]).unit == unit[open_rows]
        settled = open_rows[inside]
        x[settled], y[settled] = tried[inside, 0], tried[inside, 1]
        open_rows = open_rows[~inside]
    return x, y


def _villages(
    index: PointIndex, codes: list[str], wanted: np.ndarray, rng: np.random.Generator, progress: Progress
) -> tuple[np.ndarray, np.ndarray]:
    """VILLAGES places inside each wanted unit (unit x village x 2), and each unit's mean width (unit x 1)."""
    rank = np.empty(len(index.by_code), "int64")
    rank[index.by_code] = np.arange(len(index.by_code))
    west, south, east, north = index.outlines.frame[:, rank[wanted]]
    target = np.repeat(wanted, VILLAGES)
    low = np.repeat(np.column_stack([west, south]), VILLAGES, axis=0)
    high = np.repeat(np.column_stack([east, north]), VILLAGES, axis=0)
    place = np.full((len(target), 2), np.nan)
    open_rows = np.flatnonzero(np.isfinite(low).all(axis=1))
    for turn in range(VILLAGE_ROUNDS):
        checkpoint(progress, 0.2 * turn / VILLAGE_ROUNDS)
        if not len(open_rows):
            break
        tried = low[open_rows] + rng.random((len(open_rows), 2)) * (high - low)[open_rows]
        inside = place_points(index, tried[:, 0], tried[:, 1]).unit == target[open_rows]
        place[open_rows[inside]] = tried[inside]
        open_rows = open_rows[~inside]
    _place_in_middle(index, rank, target, place, open_rows)
    lost = np.unique(target[np.isnan(place[:, 0])])
    if len(lost):
        raise AsdError(problem("cannot_place_points", count=len(lost), examples=[codes[k] for k in lost[:EXAMPLES]]))
    width = ((east - west) + (north - south)) / 2
    return place.reshape(len(wanted), VILLAGES, 2), width[:, None]


def _place_in_middle(
    index: PointIndex, rank: np.ndarray, target: np.ndarray, place: np.ndarray, rows: np.ndarray
) -> None:
    """Villages that drawing missed (thin polygons): middle of the widest stretch inside, kept if it counts there."""
    for row in rows:
        x, y = widest_middle(index.outlines.edges, index.outlines.start, rank[target[row]])
        if place_points(index, np.array([x]), np.array([y])).unit[0] == target[row]:
            place[row] = x, y


def widest_middle(edges: Edges, start: np.ndarray, unit: int) -> tuple[float, float]:
    """Middle of the widest stretch inside the unit along lines half-way between its vertices (at most 64 lines)."""
    span = slice(start[unit], start[unit + 1])
    x0, y0, x1, y1 = edges.x0[span], edges.y0[span], edges.x1[span], edges.y1[span]
    levels = np.unique(y0)
    lines = (levels[:-1] + levels[1:]) / 2
    best = (0.0, float("nan"), float("nan"))
    for y in lines[:: max(1, len(lines) // 64)]:
        cut = (y0 <= y) != (y1 <= y)
        across = np.sort(x0[cut] + (y - y0[cut]) / (y1[cut] - y0[cut]) * (x1 - x0)[cut])
        widths = across[1::2] - across[::2][: len(across) // 2]
        if len(widths) and widths.max() > best[0]:
            k = int(widths.argmax())
            best = (float(widths[k]), float((across[2 * k] + across[2 * k + 1]) / 2), float(y))
    return best[1], best[2]
