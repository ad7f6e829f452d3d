"""Neighbours by distance between the centres of units: k nearest, or all within a band, on the ellipsoid.

Centres are placed in space (WGS 84, height 0) and the straight line through the ground is turned into the arc of a
sphere: over a country's width that is the geodesic to 0.01 %.
"""

from __future__ import annotations

import numpy as np

from ...errors import AsdError, problem
from .links import Neighbours, from_pairs
from .settings import EARTH_M

FLATTENING = 1 / 298.257223563
BLOCK = 4_000_000  # distances held at a time
SAME_M = 0.001  # distances closer than this are equal; the first unit wins


def k_nearest(longitude: np.ndarray, latitude: np.ndarray, k: int) -> Neighbours:
    """The ``k`` nearest other units of each, equal distances in the order of the units. Raises AsdError for k >= n."""
    count = len(longitude)
    if k < 1 or k >= count:
        raise AsdError(problem("too_many_neighbours", k=k, units=count))
    near, far = [], []
    for first, distances in _blocks(longitude, latitude):
        steps = np.round(distances / SAME_M)
        limit = np.partition(steps, k - 1, axis=1)[:, k - 1 : k]
        row, column = np.nonzero(steps <= limit)
        order = np.lexsort((column, steps[row, column], row))
        row, column = row[order], column[order]
        begins = np.searchsorted(row, np.arange(len(distances)))
        kept = np.arange(len(row)) - begins[row] < k
        near.append(row[kept] + first)
        far.append(column[kept])
    return from_pairs(np.concatenate(near), np.concatenate(far), count)


def distance_band(longitude: np.ndarray, latitude: np.ndarray, limit_m: float) -> Neighbours:
    """All units whose centres lie at most ``limit_m`` metres away."""
    if not limit_m > 0:
        raise AsdError(problem("distance_not_positive", distance=limit_m))
    near, far = [np.empty(0, "int64")], [np.empty(0, "int64")]
    for first, distances in _blocks(longitude, latitude):
        row, column = np.nonzero(distances <= limit_m + SAME_M)
        near.append(row + first)
        far.append(column)
    return from_pairs(np.concatenate(near), np.concatenate(far), len(longitude))


def nearest_one(longitude: np.ndarray, latitude: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The nearest other unit of each, and how many metres away."""
    places, metres = [], []
    for _, distances in _blocks(longitude, latitude):
        place = np.round(distances / SAME_M).argmin(axis=1)
        places.append(place)
        metres.append(distances[np.arange(len(place)), place])
    return np.concatenate(places), np.concatenate(metres)


def _blocks(longitude: np.ndarray, latitude: np.ndarray):
    """First row and distances in metres of rows of the table of all pairs; a unit is infinitely far from itself."""
    points = _in_space(longitude, latitude)
    count = len(points)
    rows = max(1, BLOCK // max(count, 1))
    for first in range(0, count, rows):
        part = points[first : first + rows]
        squared = np.zeros((len(part), count))
        for axis in range(3):  # differences, not the expanded square: neighbours of a few metres keep their digits
            squared += (part[:, axis, None] - points[None, :, axis]) ** 2
        chord = np.sqrt(squared)
        distances = 2 * EARTH_M * np.arcsin(np.minimum(chord / (2 * EARTH_M), 1.0))
        distances[np.arange(len(part)), np.arange(first, first + len(part))] = np.inf
        yield first, distances


def _in_space(longitude: np.ndarray, latitude: np.ndarray) -> np.ndarray:
    a, b = np.radians(longitude), np.radians(latitude)
    squared = FLATTENING * (2 - FLATTENING)
    normal = EARTH_M / np.sqrt(1 - squared * np.sin(b) ** 2)
    flat = normal * np.cos(b)
    return np.column_stack([flat * np.cos(a), flat * np.sin(a), normal * (1 - squared) * np.sin(b)])
