"""A GeoPackage table by column, through SQLite itself: for a GDAL without Arrow stream (before 3.6).

The file is opened read-only, beside a QGIS that may have it open (``mode=ro``: the write-ahead log is seen).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from .raw import BLOCK_ROWS, FileReadError, PlainFile, RawBlock, Wanted, decode_points, finite

if TYPE_CHECKING:
    import numpy as np

NUMBERS = ("INTEGER", "INT", "MEDIUMINT", "SMALLINT", "TINYINT", "REAL", "DOUBLE", "FLOAT")
WHOLE = NUMBERS[:5]
HEADER, EMPTY, ENVELOPE_BYTES = 8, 0b10000, (0, 32, 48, 48, 64)
PLAIN_BYTES = 29  # a header without envelope and a plain point


def sqlite_blocks(plain: PlainFile, wanted: Wanted) -> Iterator[RawBlock]:
    """Blocks of the table's columns, in the order of the feature ids. Raises FileReadError."""
    try:
        with closing(sqlite3.connect(Path(plain.path).absolute().as_uri() + "?mode=ro", uri=True)) as file:
            file.text_factory = bytes
            statement, whole = _statement(file, plain, wanted)
            rows = file.execute(statement)
            while True:
                some = rows.fetchmany(BLOCK_ROWS)
                if not some:
                    return
                yield _block(some, wanted, whole)
    except (sqlite3.Error, ValueError) as error:
        raise FileReadError(str(error)) from error


def _statement(file: sqlite3.Connection, plain: PlainFile, wanted: Wanted) -> tuple[str, set[str]]:
    """The query, every name quoted, and which text columns hold whole numbers."""
    layers = "SELECT table_name, column_name FROM gpkg_geometry_columns"
    tables = {name.decode(): column.decode() for name, column in file.execute(layers)}
    contents = [row[0].decode() for row in file.execute("SELECT table_name FROM gpkg_contents")]
    table = plain.table or (contents[0] if len(contents) == 1 else "")
    if table not in contents or (wanted.geometry and table not in tables):
        raise FileReadError("table")
    found, key = {}, ""
    about = "SELECT name, type, pk FROM pragma_table_info(?)"
    for name, kind, is_key in file.execute(about, (table,)):
        found[name.decode()] = kind.decode().upper().split("(")[0]
        key = name.decode() if is_key else key
    if not key or any(found.get(name) not in NUMBERS for name in wanted.numbers):
        raise FileReadError("column type")
    if any(found.get(name) not in (*WHOLE, "TEXT") for name in wanted.texts):
        raise FileReadError("column type")
    geometry = [tables[table]] if wanted.geometry else []
    columns = ", ".join(_quoted(name) for name in (key, *geometry, *wanted.numbers, *wanted.texts))
    statement = " ".join(("SELECT", columns, "FROM", _quoted(table), "ORDER BY", _quoted(key)))
    return statement, {name for name in wanted.texts if found[name] in WHOLE}


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _block(rows: list[tuple], wanted: Wanted, whole: set[str]) -> RawBlock:
    import numpy as np

    columns = list(zip(*rows))
    first = 2 if wanted.geometry else 1
    x, y, several = _points(columns[1]) if wanted.geometry else (None, None, 0)
    numbers = {name: np.array(column, "float64") for name, column in zip(wanted.numbers, columns[first:])}
    texts = {}
    for name, column in zip(wanted.texts, columns[first + len(wanted.numbers) :]):
        texts[name] = np.empty(len(rows), object)
        values = (
            ("" if one is None else str(one) for one in column) if name in whole else (one or b"" for one in column)
        )
        texts[name][:] = list(values)
    return RawBlock(len(rows), x, y, several, numbers, texts, np.array(columns[0], "int64") if wanted.ids else None)


def _points(blobs: tuple) -> tuple[np.ndarray, np.ndarray, int]:
    """Coordinates of GeoPackage geometries: plain points all at once, anything else through their WKB."""
    import numpy as np

    plain = np.dtype([("magic", "V3"), ("flags", "u1"), ("crs", "<i4"), ("order", "u1"), ("kind", "<u4")])
    plain = np.dtype([*[(n, plain[n]) for n in plain.names], ("x", "<f8"), ("y", "<f8")])
    if all(blob is not None and len(blob) == PLAIN_BYTES for blob in blobs):
        points = np.frombuffer(b"".join(blobs), plain)
        if (points["flags"] == 1).all() and (points["order"] == 1).all() and (points["kind"] == 1).all():
            return finite(points["x"].copy(), points["y"].copy(), 0)
    return decode_points([None if blob is None else _wkb(blob) for blob in blobs])


def _wkb(blob: bytes) -> bytes | None:
    flags = blob[3]
    envelope = (flags >> 1) & 0b111
    if blob[:2] != b"GP" or envelope >= len(ENVELOPE_BYTES):
        raise FileReadError("geometry")
    return None if flags & EMPTY else blob[HEADER + ENVELOPE_BYTES[envelope] :]
