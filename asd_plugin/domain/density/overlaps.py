"""Which outlines overlap: two units that claim one ground, found along a bundle of lines in both directions."""

from __future__ import annotations

import numpy as np

from .counting import PointIndex
from .exact import Outlines, candidates, holds_strictly

LINES = 1024  # in each direction: an overlap smaller than a thousandth of the country both ways may be passed over
MOST_PLACES = 20_000
TOLERANCE = 1e-9  # of the country's width: below, two drawings of one border


def overlapping_units(index: PointIndex) -> list[tuple[int, int]]:
    """Pairs of units whose insides overlap, as the caller's positions, the first by code first.

    Exact where a pair is named. A thin overlap between two lines can be missed; its points are told anyway.
    """
    edges = index.outlines.edges
    if not len(edges):
        return []
    across = _places(edges.x0, edges.y0, edges.x1, edges.y1)
    # Turned by a right angle the interior stays on the left, so the same search runs along the other direction.
    up = _places(edges.y0, -edges.x0, edges.y1, -edges.x1)
    x = np.concatenate([across[0], -up[1]])
    y = np.concatenate([across[1], up[0]])
    return [(int(index.by_code[a]), int(index.by_code[b])) for a, b in _pairs(index.outlines, x, y)]


def _places(x0: np.ndarray, y0: np.ndarray, x1: np.ndarray, y1: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Middles of the stretches, along horizontal lines, that lie in several units; the longest when there are many."""
    low, high = min(y0.min(), y1.min()), max(y0.max(), y1.max())
    step = (high - low) / LINES
    first = np.ceil((np.minimum(y0, y1) - low) / step - 0.5).astype("int64")
    last = np.ceil((np.maximum(y0, y1) - low) / step - 0.5).astype("int64")
    met = np.flatnonzero(last > first)
    count = (last - first)[met]
    edge = np.repeat(met, count)
    line = np.arange(len(edge)) - np.repeat(np.cumsum(count) - count, count) + first[edge]
    at = low + (line + 0.5) * step
    x = x0[edge] + (at - y0[edge]) / (y1[edge] - y0[edge]) * (x1[edge] - x0[edge])
    order = np.lexsort((x, line))
    x, at, line = x[order], at[order], line[order]
    present = np.cumsum(np.where(y1[edge] < y0[edge], 1, -1)[order])
    stretch = np.diff(x)
    width = max(x0.max(), x1.max()) - min(x0.min(), x1.min())
    found = np.flatnonzero((present[:-1] > 1) & (line[1:] == line[:-1]) & (stretch > TOLERANCE * width))
    if len(found) > MOST_PLACES:
        found = found[np.argsort(-stretch[found], kind="stable")[:MOST_PLACES]]
    return x[found] + stretch[found] / 2, at[found]


def _pairs(outlines: Outlines, x: np.ndarray, y: np.ndarray) -> list[tuple[int, int]]:
    units: list[list[int]] = [[] for _ in range(len(x))]
    for unit, points in candidates(outlines, x, y):
        for point in points[holds_strictly(outlines, unit, x[points], y[points])].tolist():
            units[point].append(unit)
    return sorted({(a, b) for held in units for k, a in enumerate(held) for b in held[k + 1 :]})
