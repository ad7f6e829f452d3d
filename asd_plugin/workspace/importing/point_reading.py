"""Points of a workspace read back in blocks: where they lie and which unit they say they are in."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...domain.progress import Progress, checkpoint
from .geometry import POINT_BYTES

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

BLOCK = 50_000
POINTS = {
    "facility": "SELECT facility_id, coalesce(kind, ''), unit_code, import_id, geom FROM asd_facility ORDER BY fid",
    "field_note": "SELECT note_id, '', unit_code, NULL, geom FROM asd_field_note ORDER BY fid",
    "household": "SELECT row_number, '', unit_code, import_id, geom FROM asd_household ORDER BY fid",
}
COUNTS = {
    "facility": "SELECT count(*) FROM asd_facility",
    "field_note": "SELECT count(*) FROM asd_field_note",
    "household": "SELECT count(*) FROM asd_household",
}
KEYS = """
    SELECT household_id || char(31) || coalesce(period, '') || char(31) || coalesce(programme, ''),
           import_id, row_number
    FROM asd_household WHERE household_id IS NOT NULL AND household_id <> '' ORDER BY fid"""
ORDER, WHERE = 8, 13  # bytes of a point without envelope: its byte order, its coordinates


def point_blocks(connection: sqlite3.Connection, kind: str) -> Iterator[pd.DataFrame]:
    """Columns key (of a household: its row in its file, never its identifier), kind, unit_code, import_id, x, y.

    Places are not-a-number without a plain point.
    """
    import pandas as pd

    cursor = connection.execute(POINTS[kind])
    while rows := cursor.fetchmany(BLOCK):
        table = pd.DataFrame(rows, columns=["key", "kind", "unit_code", "import_id", "geom"])
        x, y = _places([row[-1] for row in rows])
        texts = table[["unit_code", "import_id"]].fillna("")
        yield table.drop(columns="geom").assign(unit_code=texts["unit_code"], import_id=texts["import_id"], x=x, y=y)


def point_count(connection: sqlite3.Connection, kind: str) -> int:
    """Rows that :func:`point_blocks` goes through."""
    return int(connection.execute(COUNTS[kind]).fetchone()[0])


def repeated_households(connection: sqlite3.Connection, progress: Progress) -> pd.DataFrame:
    """Rows beyond the first of the same household, period and programme: their import_id and row in its file.

    Read block by block, 20 bytes a row kept: the keys are compared by 64-bit digests (among 4 million rows two
    different keys share one once in two million times). Raises Cancelled.
    """
    import numpy as np
    import pandas as pd

    total = point_count(connection, "household")
    imports: dict[str, int] = {}
    digests, origins, rows = np.empty(total, "uint64"), np.empty(total, "int32"), np.empty(total, "int64")
    done, cursor = 0, connection.execute(KEYS)
    while done < total and (block := cursor.fetchmany(min(BLOCK, total - done))):
        checkpoint(progress, 0.9 * done / total)
        place = slice(done, done + len(block))
        digests[place] = pd.util.hash_array(np.array([row[0] for row in block], dtype=object), categorize=False)
        origins[place] = [imports.setdefault(row[1] or "", len(imports)) for row in block]
        rows[place] = [-1 if row[2] is None else row[2] for row in block]
        done += len(block)
    checkpoint(progress, 0.9)
    again = _met_before(digests[:done])
    names = np.array([*imports, ""], dtype=object)
    return pd.DataFrame({"import_id": names[origins[:done][again]], "row_number": rows[:done][again]})


def _met_before(digests: np.ndarray) -> np.ndarray:
    """Places of the digests that stand earlier too."""
    import numpy as np

    ordered = np.sort(digests)
    twice = np.unique(ordered[1:][ordered[1:] == ordered[:-1]])
    del ordered
    if not len(twice):
        return np.array([], dtype="int64")
    place = np.searchsorted(twice, digests)
    place[place == len(twice)] = 0
    several = np.flatnonzero(twice[place] == digests)
    first = np.unique(digests[several], return_index=True)[1]
    return np.delete(several, first)


def _places(blobs: list[bytes | None]) -> tuple:
    import numpy as np

    blank = bytes(POINT_BYTES)
    good = np.array([blob is not None and len(blob) == POINT_BYTES and blob[ORDER] == 1 for blob in blobs], bool)
    joined = b"".join(blob if fine else blank for blob, fine in zip(blobs, good))
    shape = np.dtype([("head", f"V{WHERE}"), ("x", "<f8"), ("y", "<f8")])
    points = np.frombuffer(joined, shape)
    return np.where(good, points["x"], np.nan), np.where(good, points["y"], np.nan)
