"""The commune of a facility or note that came back without a unit code: the one its point lies in."""

from __future__ import annotations

import sqlite3
from typing import Any

from .points import geometry_bytes
from .rows import UNREADABLE, Side
from .tables import FACILITY, NOTE, PLACE

AROUND = """
    SELECT c.code, c.geom FROM rtree_asd_commune_geom r JOIN asd_commune c ON c.fid = r.id
    WHERE r.minx <= ?1 AND r.maxx >= ?1 AND r.miny <= ?2 AND r.maxy >= ?2 ORDER BY c.code"""


def place_rows(centre: sqlite3.Connection, side: Side) -> None:
    """Fill ``unit_code`` where it is empty and the point lies in a commune of the centre; the rest stays as it came."""
    for table in (FACILITY, NOTE):
        for row in side.rows.get(table, {}).values():
            place = row.get(PLACE)
            if row.get("unit_code") is None and place not in (None, UNREADABLE):
                row["unit_code"] = commune_at(centre, *map(float, place.split()))


def commune_at(centre: sqlite3.Connection, longitude: float, latitude: float) -> str | None:
    """Code of the commune in which a point lies (on a border: the first by code); None in none."""
    from osgeo import ogr

    point = ogr.Geometry(ogr.wkbPoint)
    point.AddPoint_2D(longitude, latitude)
    for code, blob in centre.execute(AROUND, (longitude, latitude)):
        shape: Any = ogr.CreateGeometryFromWkb(geometry_bytes(blob))
        if shape is not None and shape.Intersects(point):
            return code
    return None
