"""Points of a workspace read back in blocks: where they lie and which unit they say they are in."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .geometry import POINT_BYTES

if TYPE_CHECKING:
    import pandas as pd

BLOCK = 50_000
POINTS = {
    "facility": "SELECT facility_id, coalesce(kind, ''), unit_code, import_id, geom FROM asd_facility ORDER BY fid",
    "field_note": "SELECT note_id, '', unit_code, NULL, geom FROM asd_field_note ORDER BY fid",
    "household": "SELECT NULL, '', unit_code, import_id, geom FROM asd_household",
}
REPEATED = """
    SELECT coalesce(sum(times - 1), 0) FROM (
        SELECT count(*) AS times FROM asd_household WHERE household_id IS NOT NULL AND household_id <> ''
        GROUP BY household_id, period, programme HAVING count(*) > 1)"""
ORDER, WHERE = 8, 13  # bytes of a point without envelope: its byte order, its coordinates


def point_blocks(connection: sqlite3.Connection, kind: str) -> Iterator[pd.DataFrame]:
    """Columns key (None for households), kind, unit_code, import_id, x, y; not-a-number without a plain point."""
    import pandas as pd

    cursor = connection.execute(POINTS[kind])
    while rows := cursor.fetchmany(BLOCK):
        table = pd.DataFrame(rows, columns=["key", "kind", "unit_code", "import_id", "geom"])
        x, y = _places([row[-1] for row in rows])
        texts = table[["unit_code", "import_id"]].fillna("")
        yield table.drop(columns="geom").assign(unit_code=texts["unit_code"], import_id=texts["import_id"], x=x, y=y)


def repeated_households(connection: sqlite3.Connection) -> int:
    """Rows beyond the first of the same household, period and programme."""
    return int(connection.execute(REPEATED).fetchone()[0])


def _places(blobs: list[bytes | None]) -> tuple:
    import numpy as np

    blank = bytes(POINT_BYTES)
    good = np.array([blob is not None and len(blob) == POINT_BYTES and blob[ORDER] == 1 for blob in blobs], bool)
    joined = b"".join(blob if fine else blank for blob, fine in zip(blobs, good))
    shape = np.dtype([("head", f"V{WHERE}"), ("x", "<f8"), ("y", "<f8")])
    points = np.frombuffer(joined, shape)
    return np.where(good, points["x"], np.nan), np.where(good, points["y"], np.nan)
