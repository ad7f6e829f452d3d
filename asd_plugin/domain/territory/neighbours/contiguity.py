"""Which units touch, where outlines drawn apart leave slivers: borders at most ``tolerance_m`` metres apart touch.

Outlines are laid on the Mercator plane, which keeps shapes: a length there times the cosine of the latitude is a
length on the ground, to 0.7 %. Shared vertices settle most pairs; the others are looked for in a grid of cells and
decided by the exact distance between straight edges. Borders that cross touch, and so does a unit inside another.
"""

from __future__ import annotations

import numpy as np

from ...density.edges import Edges
from ...progress import Progress, Silent, Span, checkpoint
from .links import Neighbours, from_pairs
from .pieces import Pieces, cut, ground_lengths, pairs_in_groups
from .settings import EXACT_M

ROOK_LENGTH = 4.0  # in tolerances: a meeting of two corners is never that long unless they are sharper than 30 degrees
SAMPLES = 24
BLOCK = 400_000  # pairs of edges compared at a time
KEY_DEGREES = 1e-7


def queen(edges: Edges, tolerance_m: float, progress: Progress | None = None) -> Neighbours:
    """Units whose borders come within ``tolerance_m`` of each other anywhere, one point being enough.

    ``edges``: outlines in degrees (longitude, latitude). A unit without outline has no neighbours.
    """
    progress = progress or Silent()
    near, far = _touching(edges, tolerance_m, progress)
    return from_pairs(np.concatenate([near, far]), np.concatenate([far, near]), edges.unit_count)


def rook(edges: Edges, tolerance_m: float, progress: Progress | None = None) -> Neighbours:
    """Units that run along each other: borders within ``tolerance_m`` over more than four times that length.

    The length is measured at 24 places of every piece of border (pieces end at the edge of a cell of the search).
    """
    progress = progress or Silent()
    near, far = _touching(edges, tolerance_m, Span(progress, 0.0, 0.4))
    count, tolerance = max(edges.unit_count, 1), max(tolerance_m, EXACT_M)
    settled = _sharing_edges(edges, count, ROOK_LENGTH * tolerance)
    open_pairs = np.setdiff1d(near * count + far, settled, assume_unique=True)
    pieces = cut(edges, tolerance)
    a, b = pieces.close_pairs(open_pairs, count)
    keys, lengths = _lengths_along(
        pieces, np.r_[a, b], np.r_[b, a], count, tolerance, Span(progress, 0.5, 1.0)
    )  # fmt: skip
    inside = np.intersect1d(_contained(edges, np.empty(0, "int64"), count), open_pairs)
    long = np.concatenate([settled, keys[lengths > ROOK_LENGTH * tolerance], inside])
    unit, other = long // count, long % count
    return from_pairs(np.r_[unit, other], np.r_[other, unit], edges.unit_count)


def _touching(edges: Edges, tolerance_m: float, progress: Progress) -> tuple[np.ndarray, np.ndarray]:
    """Pairs of units that touch, the smaller number first."""
    count = max(edges.unit_count, 1)
    tolerance = max(tolerance_m, EXACT_M)
    known = _sharing_a_vertex(edges, count)
    checkpoint(progress, 0.3)
    pieces = cut(edges, tolerance)
    open_pairs = np.setdiff1d(pieces.pairs_of_units(count), known, assume_unique=True)
    a, b = pieces.close_pairs(open_pairs, count)
    found = [known]
    for first in range(0, len(a), BLOCK):
        checkpoint(progress, 0.4 + 0.5 * first / len(a))
        one, two = a[first : first + BLOCK], b[first : first + BLOCK]
        touch = pieces.distance(one, two) <= tolerance * (1 + 1e-9)
        found.append(_keys(pieces.unit[one[touch]], pieces.unit[two[touch]], count))
    keys = np.unique(np.concatenate(found))
    inner = _contained(edges, keys, count)
    keys = np.union1d(keys, inner)
    checkpoint(progress, 1.0)
    return keys // count, keys % count


def _keys(one: np.ndarray, two: np.ndarray, count: int) -> np.ndarray:
    one, two = one.astype("int64"), two.astype("int64")
    return np.unique(np.minimum(one, two) * count + np.maximum(one, two))


def _sharing_a_vertex(edges: Edges, count: int) -> np.ndarray:
    """Keys of pairs with a common vertex, to a centimetre."""
    vertex = _vertex_numbers(edges.x0, edges.y0)
    order = np.argsort(vertex, kind="stable")  # units ascend already, so equal vertices stay sorted by unit
    vertex, unit = vertex[order], edges.unit[order].astype("int64")
    one, two = pairs_in_groups(vertex)
    apart = unit[one] != unit[two]
    return _keys(unit[one[apart]], unit[two[apart]], count)


def _sharing_edges(edges: Edges, count: int, least_m: float) -> np.ndarray:
    """Keys of pairs that have the very same edges over more than ``least_m`` metres."""
    begin, end = _vertex_numbers(edges.x0, edges.y0), _vertex_numbers(edges.x1, edges.y1)
    low, high = np.minimum(begin, end), np.maximum(begin, end)
    order = np.lexsort((edges.unit, high, low))
    low, high, unit = low[order], high[order], edges.unit[order].astype("int64")
    one, two = pairs_in_groups(np.cumsum(np.r_[0, (low[1:] != low[:-1]) | (high[1:] != high[:-1])]))
    apart = unit[one] != unit[two]
    one, two = one[apart], two[apart]
    keys, place = np.unique(unit[one] * count + unit[two], return_inverse=True)
    metres = ground_lengths(edges)[order[one]]
    return keys[np.bincount(place.reshape(-1), metres, len(keys)) > least_m]


def _vertex_numbers(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """A number for each place, to a centimetre."""
    x, y = (np.round(part / KEY_DEGREES).astype("int64") for part in (x, y))
    return (x << 32) + y


def _contained(edges: Edges, known: np.ndarray, count: int) -> np.ndarray:
    """Keys of pairs, not ``known``, one of which lies in the interior of the other without their borders meeting."""
    if not len(edges):
        return np.empty(0, "int64")
    begins = np.searchsorted(edges.unit, np.arange(edges.unit_count + 1))
    drawn = np.flatnonzero(np.diff(begins))
    cuts = begins[drawn]
    low_x, low_y = np.minimum.reduceat(edges.x0, cuts), np.minimum.reduceat(edges.y0, cuts)
    high_x, high_y = np.maximum.reduceat(edges.x0, cuts), np.maximum.reduceat(edges.y0, cuts)
    found = []
    by_x = np.argsort(low_x, kind="stable")
    firsts = np.searchsorted(low_x[by_x], low_x, "left")
    lasts = np.searchsorted(low_x[by_x], high_x, "right")
    for outer in range(len(drawn)):
        inner = by_x[firsts[outer] : lasts[outer]]
        fits = (high_x[inner] <= high_x[outer]) & (low_y[inner] >= low_y[outer]) & (high_y[inner] <= high_y[outer])
        for one in inner[fits & (inner != outer)].tolist():
            key = min(drawn[one], drawn[outer]) * count + max(drawn[one], drawn[outer])
            spot = cuts[one]
            if not _holds(known, key) and _is_in(edges, begins, drawn[outer], edges.x0[spot], edges.y0[spot]):
                found.append(key)
    return np.unique(np.array(found, "int64"))


def _holds(keys: np.ndarray, key: int) -> bool:
    place = np.searchsorted(keys, key)
    return bool(place < len(keys) and keys[place] == key)


def _is_in(edges: Edges, begins: np.ndarray, unit: int, x: float, y: float) -> bool:
    part = slice(begins[unit], begins[unit + 1])
    y0, y1 = edges.y0[part], edges.y1[part]
    spans = (y0 > y) != (y1 > y)
    x0, x1, y0, y1 = edges.x0[part][spans], edges.x1[part][spans], y0[spans], y1[spans]
    return bool(np.count_nonzero(x0 + (y - y0) / (y1 - y0) * (x1 - x0) > x) % 2)


def _lengths_along(
    pieces: Pieces, a: np.ndarray, b: np.ndarray, count: int, tolerance: float, progress: Progress
) -> tuple[np.ndarray, np.ndarray]:
    """Metres of the border of one unit that lie within ``tolerance`` of another's, the longer of both sides, by key."""
    marks = []
    for first in range(0, len(a), BLOCK // SAMPLES):
        checkpoint(progress, first / len(a))
        one, two = a[first : first + BLOCK // SAMPLES], b[first : first + BLOCK // SAMPLES]
        for sample in range(SAMPLES):
            close = pieces.sample_distance(one, (sample + 0.5) / SAMPLES, two) <= tolerance * (1 + 1e-9)
            marks.append((one[close].astype("int64") * SAMPLES + sample) * count + pieces.unit[two[close]])
    marks = np.unique(np.concatenate(marks)) if marks else np.empty(0, "int64")
    piece, other = marks // count // SAMPLES, marks % count
    sides, place = np.unique(pieces.unit[piece].astype("int64") * count + other, return_inverse=True)
    metres = np.bincount(place.reshape(-1), pieces.length(piece) / SAMPLES, len(sides))
    keys, place = np.unique(np.minimum(sides // count * count + sides % count, sides % count * count + sides // count),
                            return_inverse=True)  # fmt: skip
    longest = np.zeros(len(keys))
    np.maximum.at(longest, place.reshape(-1), metres)
    return keys, longest
