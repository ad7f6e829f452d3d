"""Outlines cut into short pieces and sorted into a grid of cells, to find what lies near without comparing all."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...density.edges import Edges
from .settings import EARTH_M

MOST_LATITUDE = 85.0
CELL_TOLERANCES = 24.0


@dataclass(frozen=True)
class Pieces:
    """Straight pieces on the Mercator plane (metres there), their unit and ground metres per metre of the plane.

    ``entry_cell``, ``entry_piece``: which piece reaches into which cell, in the order of the pieces.
    """

    x0: np.ndarray
    y0: np.ndarray
    x1: np.ndarray
    y1: np.ndarray
    unit: np.ndarray
    scale: np.ndarray
    entry_cell: np.ndarray
    entry_piece: np.ndarray

    def pairs_of_units(self, count: int) -> np.ndarray:
        """Keys (smaller unit x ``count`` + larger) of units that reach into the same cell, sorted."""
        entries = self.entry_cell * count + self.unit[self.entry_piece]
        seen = np.unique(entries[np.r_[True, entries[1:] != entries[:-1]]] if len(entries) else entries)
        one, two = pairs_in_groups(seen // count)
        return np.unique(seen[one] % count * count + seen[two] % count)

    def close_pairs(self, keys: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray]:
        """Pieces of the pairs of units ``keys`` that share a cell; a pair of pieces may come more than once."""
        involved = np.zeros(count, bool)
        involved[keys // count] = involved[keys % count] = True
        chosen = np.flatnonzero(involved[self.unit[self.entry_piece]])
        runs = self.entry_cell[chosen] * count + self.unit[self.entry_piece[chosen]]
        order = np.argsort(runs, kind="stable")
        runs, pieces = runs[order], self.entry_piece[chosen[order]]
        begins = np.flatnonzero(np.r_[True, runs[1:] != runs[:-1]]) if len(runs) else np.empty(0, "int64")
        ends = np.r_[begins[1:], len(runs)]
        seen = runs[begins]
        one, two = pairs_in_groups(seen // count)
        pair = seen[one] % count * count + seen[two] % count
        wanted = np.isin(pair, keys)
        one, two = one[wanted], two[wanted]
        wide, tall = ends[one] - begins[one], ends[two] - begins[two]
        each = wide * tall
        row = np.repeat(np.arange(len(one)), each)
        place = np.arange(len(row)) - np.repeat(np.cumsum(each) - each, each)
        return (
            pieces[begins[one][row] + place // tall[row]],
            pieces[begins[two][row] + place % tall[row]],
        )

    def distance(self, a: np.ndarray, b: np.ndarray) -> np.ndarray:
        """Metres on the ground between pieces ``a`` and ``b``; 0 where they cross."""
        ends = [(self.x0[a], self.y0[a]), (self.x1[a], self.y1[a]), (self.x0[b], self.y0[b]), (self.x1[b], self.y1[b])]
        least = np.minimum(self._to_piece(*ends[0], b), self._to_piece(*ends[1], b))
        least = np.minimum(least, np.minimum(self._to_piece(*ends[2], a), self._to_piece(*ends[3], a)))
        sides = [
            _side(*ends[0], *ends[1], *ends[2]) * _side(*ends[0], *ends[1], *ends[3]) < 0,
            _side(*ends[2], *ends[3], *ends[0]) * _side(*ends[2], *ends[3], *ends[1]) < 0,
        ]
        return np.where(sides[0] & sides[1], 0.0, np.sqrt(least) * self.scale[a])

    def sample_distance(self, a: np.ndarray, share: float, b: np.ndarray) -> np.ndarray:
        """Metres from the place ``share`` along piece ``a`` to piece ``b``."""
        x = self.x0[a] + share * (self.x1[a] - self.x0[a])
        y = self.y0[a] + share * (self.y1[a] - self.y0[a])
        return np.sqrt(self._to_piece(x, y, b)) * self.scale[a]

    def length(self, a: np.ndarray) -> np.ndarray:
        """Length of pieces in metres."""
        return np.hypot(self.x1[a] - self.x0[a], self.y1[a] - self.y0[a]) * self.scale[a]

    def _to_piece(self, x: np.ndarray, y: np.ndarray, b: np.ndarray) -> np.ndarray:
        """Squared distance on the plane from points to pieces."""
        bx, by = self.x0[b], self.y0[b]
        dx, dy = self.x1[b] - bx, self.y1[b] - by
        px, py = x - bx, y - by
        share = np.clip((px * dx + py * dy) / (dx * dx + dy * dy), 0.0, 1.0)
        px -= share * dx
        py -= share * dy
        return px * px + py * py


def cut(edges: Edges, tolerance: float) -> Pieces:
    """Lay ``edges`` (degrees) on the plane, cut them to the size of a cell, and note which cells each piece is near."""
    x0, y0, x1, y1 = _ends_on_plane(edges)
    least = _cosine(np.abs(edges.y0).max()) if len(edges) else 1.0
    margin = tolerance / least / 2
    length = np.sqrt((x1 - x0) ** 2 + (y1 - y0) ** 2)
    usual = float(np.median(length)) if len(length) else 1.0
    cell = max(CELL_TOLERANCES * 2 * margin, usual, 1e-3)
    long = np.flatnonzero(length > cell)  # most edges are short: only the long ones are worth the arithmetic
    parts = np.ceil(length[long] / cell).astype("int64")
    edge = np.repeat(long, parts)
    step = np.arange(len(edge)) - np.repeat(np.cumsum(parts) - parts, parts)
    whole = np.repeat(parts, parts)
    begin, end = step / whole, (step + 1) / whole
    wide, tall = (x1 - x0)[edge], (y1 - y0)[edge]
    extra = (x0[edge] + begin * wide, y0[edge] + begin * tall, x0[edge] + end * wide, y0[edge] + end * tall)
    short = np.flatnonzero(length <= cell)
    ends = tuple(np.concatenate([one[short], more]) for one, more in zip((x0, y0, x1, y1), extra))
    of_edge = np.concatenate([short, edge])
    scale, unit = _cosine(edges.y0)[of_edge], edges.unit[of_edge].astype("int64")
    return Pieces(*ends, unit, scale, *_entries(*ends, margin, cell))


def ground_lengths(edges: Edges) -> np.ndarray:
    """Length of each edge (degrees) in metres on the ground."""
    x0, y0, x1, y1 = _ends_on_plane(edges)
    return np.sqrt((x1 - x0) ** 2 + (y1 - y0) ** 2) * _cosine(edges.y0)


def pairs_in_groups(group: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """All pairs of positions with the same value of ``group`` (sorted), the earlier position first."""
    ones, twos, step = [np.empty(0, "int64")], [np.empty(0, "int64")], 1
    while step < len(group):
        one = np.flatnonzero(group[step:] == group[:-step])
        if not len(one):
            break
        ones.append(one)
        twos.append(one + step)
        step += 1
    return np.concatenate(ones), np.concatenate(twos)


def _entries(
    x0: np.ndarray, y0: np.ndarray, x1: np.ndarray, y1: np.ndarray, margin: float, cell: float
) -> tuple[np.ndarray, np.ndarray]:
    """Cell numbers of the frame of each piece, widened by ``margin``."""
    if not len(x0):
        return np.empty(0, "int64"), np.empty(0, "int64")
    left, right = np.minimum(x0, x1) - margin, np.maximum(x0, x1) + margin
    below, above = np.minimum(y0, y1) - margin, np.maximum(y0, y1) + margin
    west, south = left.min(), below.min()
    first, last = (((value - west) * (1 / cell)).astype("int64") for value in (left, right))
    low, high = (((value - south) * (1 / cell)).astype("int64") for value in (below, above))
    rows = int(high.max()) + 1
    tall = high - low + 1
    each = (last - first + 1) * tall
    piece = np.repeat(np.arange(len(x0)), each)
    place = np.arange(len(piece)) - np.repeat(np.cumsum(each) - each, each)
    tall = tall[piece]
    return (first[piece] + place // tall) * rows + low[piece] + place % tall, piece


def _ends_on_plane(edges: Edges) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Both ends of every edge; an edge mostly ends where the next one begins, which saves half of the work."""
    x0, y0 = _on_plane(edges.x0, edges.y0)
    x1, y1 = np.roll(x0, -1), np.roll(y0, -1)
    other = np.flatnonzero((edges.x1 != np.roll(edges.x0, -1)) | (edges.y1 != np.roll(edges.y0, -1)))
    x1[other], y1[other] = _on_plane(edges.x1[other], edges.y1[other])
    return x0, y0, x1, y1


def _on_plane(longitude: np.ndarray, latitude: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    b = np.radians(np.clip(latitude, -MOST_LATITUDE, MOST_LATITUDE))
    return EARTH_M * np.radians(longitude), EARTH_M * np.arctanh(np.sin(b))


def _cosine(latitude: np.ndarray) -> np.ndarray:
    return np.cos(np.radians(np.clip(latitude, -MOST_LATITUDE, MOST_LATITUDE)))


def _side(ax: np.ndarray, ay: np.ndarray, bx: np.ndarray, by: np.ndarray, px: np.ndarray, py: np.ndarray) -> np.ndarray:
    return (bx - ax) * (py - ay) - (by - ay) * (px - ax)
