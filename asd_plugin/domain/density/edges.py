"""Polygon outlines as directed edges: well-known binary in, arrays out, with the interior always on the left."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..errors import AsdError, problem

POLYGON, MULTIPOLYGON = 3, 6
_Z, _M, _SRID = 0x80000000, 0x40000000, 0x20000000


@dataclass(frozen=True)
class Edges:
    """Directed edges of all units, grouped by unit in ascending order.

    ``x0, y0, x1, y1``: ends, in the polygons' own coordinates; the unit's interior lies on the left. ``unit``: position
    of the unit each edge belongs to. ``unit_count``: number of units, those without an edge included.
    """

    x0: np.ndarray
    y0: np.ndarray
    x1: np.ndarray
    y1: np.ndarray
    unit: np.ndarray
    unit_count: int

    def __len__(self) -> int:
        return len(self.x0)


def edges_from_wkb(outlines: Sequence[bytes | None]) -> Edges:
    """Edges of each unit's polygon, given as WKB (Polygon or MultiPolygon; Z and M are ignored; any ring direction).

    ``None`` or an empty polygon gives a unit without edges: no point can lie in it. Raises AsdError
    ``outline_not_polygon`` or ``outline_not_finite`` with the positions of the units at fault.
    """
    rings, not_polygon, not_finite = [], [], []
    for unit, outline in enumerate(outlines):
        if outline is None:
            continue
        try:
            found = _rings(bytes(outline))
        except (ValueError, struct.error):
            not_polygon.append(unit)
            continue
        if not all(np.isfinite(ring).all() for ring, _ in found):
            not_finite.append(unit)
        rings += [(unit, ring, is_hole) for ring, is_hole in found]
    faults = []
    if not_polygon:
        faults.append(problem("outline_not_polygon", positions=not_polygon))
    if not_finite:
        faults.append(problem("outline_not_finite", positions=not_finite))
    if faults:
        raise AsdError(faults)
    return _edges(rings, len(outlines))


def _edges(rings: list[tuple[int, np.ndarray, bool]], unit_count: int) -> Edges:
    starts, ends, units = [], [], []
    for unit, ring, is_hole in rings:
        closed = ring if (ring[0] == ring[-1]).all() else np.vstack([ring, ring[:1]])
        directed = closed if (_signed_area(closed) < 0) == is_hole else closed[::-1]
        starts.append(directed[:-1])
        ends.append(directed[1:])
        units.append(np.full(len(directed) - 1, unit, "int32"))
    if not rings:
        nothing = np.empty(0)
        return Edges(nothing, nothing, nothing, nothing, np.empty(0, "int32"), unit_count)
    start, end, unit = np.concatenate(starts), np.concatenate(ends), np.concatenate(units)
    real = (start != end).any(axis=1)
    start, end = start[real], end[real]
    columns = (start[:, 0], start[:, 1], end[:, 0], end[:, 1])
    return Edges(*(np.ascontiguousarray(column) for column in columns), unit[real], unit_count)


def _signed_area(ring: np.ndarray) -> float:
    """Twice the area, positive when the ring turns counter-clockwise (relative to its first vertex, to keep digits)."""
    x, y = (ring - ring[0]).T
    return float(np.dot(x[:-1], y[1:]) - np.dot(x[1:], y[:-1]))


def _rings(buffer: bytes) -> list[tuple[np.ndarray, bool]]:
    """All rings of one WKB geometry as (n x 2 coordinates, is it a hole)."""
    kind, dimensions, order, offset = _header(buffer, 0)
    if kind == POLYGON:
        return _polygon_rings(buffer, offset, order, dimensions)[0]
    if kind != MULTIPOLYGON:
        raise ValueError(kind)
    (parts,) = struct.unpack_from(order + "I", buffer, offset)
    offset += 4
    found = []
    for _ in range(parts):
        _, dimensions, order, offset = _header(buffer, offset)
        rings, offset = _polygon_rings(buffer, offset, order, dimensions)
        found += rings
    return found


def _header(buffer: bytes, offset: int) -> tuple[int, int, str, int]:
    """Geometry kind, number of ordinates, byte order for struct, and where the content starts."""
    order = "<" if buffer[offset : offset + 1] == b"\x01" else ">"
    (code,) = struct.unpack_from(order + "I", buffer, offset + 1)
    iso = (code & 0xFFFF) // 1000
    extra = (2 if iso == 3 else min(iso, 1)) + bool(code & _Z) + bool(code & _M)
    return (code & 0xFFFF) % 1000, 2 + extra, order, offset + 5 + (4 if code & _SRID else 0)


def _polygon_rings(buffer: bytes, offset: int, order: str, dimensions: int) -> tuple[list, int]:
    (count,) = struct.unpack_from(order + "I", buffer, offset)
    offset += 4
    rings = []
    for place in range(count):
        (vertices,) = struct.unpack_from(order + "I", buffer, offset)
        flat = np.frombuffer(buffer, order + "f8", vertices * dimensions, offset + 4)
        offset += 4 + flat.nbytes
        if vertices:
            rings.append((flat.reshape(-1, dimensions)[:, :2].astype("float64"), place > 0))
    return rings, offset
