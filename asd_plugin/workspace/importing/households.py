"""Households, block by block, in one transaction: millions of rows without holding them in memory.

A delivery replaces what the workspace held of the same period, programme and province; everything else stays. A
national file thus replaces the country, a province's file its province, and last month's rows stay beside this month's.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..connection import transaction
from ..recording import write_run
from .about import ImportRecord
from .coverage import HOUSEHOLDS, Later
from .geometry import point_blobs
from .records import write_import, write_plain_rows

if TYPE_CHECKING:
    import numpy as np

TEXTS = ("household_id", "unit_code", "period", "programme", "milieu", "sex", "age_band")
NUMBERS = ("people", "children", "amount_dh")
CACHE_KIB = 65_536  # pages that are kept before they go to the disk: memory stays flat whatever the number of rows
INSERT = """
    INSERT INTO asd_household (geom, household_id, unit_code, period, programme, milieu, sex, age_band, people,
                               children, amount_dh, row_number, import_id)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
LAST = "SELECT coalesce(max(fid), 0) FROM asd_household"
REPLACED = """
    CREATE TEMP TABLE replaced_cell (
        period TEXT, programme TEXT, province TEXT, PRIMARY KEY (period, programme, province))"""
FORGET_CELLS = "DROP TABLE IF EXISTS replaced_cell"
ADD_CELL = "INSERT OR IGNORE INTO replaced_cell (period, programme, province) VALUES (?, ?, ?)"
REPLACE = """
    DELETE FROM asd_household WHERE fid <= ? AND EXISTS (
        SELECT 1 FROM replaced_cell c WHERE c.period = coalesce(asd_household.period, '')
            AND c.programme = coalesce(asd_household.programme, '')
            AND c.province = substr(coalesce(asd_household.unit_code, ''), 1, 6))"""
DROPPED = "CREATE TEMP TABLE dropped_row (row_number INTEGER PRIMARY KEY)"
ADD_DROPPED = "INSERT INTO dropped_row (row_number) VALUES (?)"
DROP = "DELETE FROM asd_household WHERE fid > ? AND row_number IN (SELECT row_number FROM dropped_row)"
FORGET_DROPPED = "DROP TABLE dropped_row"
EXTENT = """
    UPDATE gpkg_contents SET min_x = min(coalesce(min_x, ?1), ?1), min_y = min(coalesce(min_y, ?2), ?2),
        max_x = max(coalesce(max_x, ?3), ?3), max_y = max(coalesce(max_y, ?4), ?4),
        last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE table_name = 'asd_household'"""


class HouseholdWriter:
    """Takes blocks inside the transaction of :func:`household_writer`; ``written`` and ``rejected`` count rows."""

    def __init__(self, connection: sqlite3.Connection, about: ImportRecord):
        self._connection, self._about = connection, about
        self._before = connection.execute(LAST).fetchone()[0]
        self._cells: set[tuple[str, str, str]] = set()
        self._later = Later(connection, about, HOUSEHOLDS)
        self._extent: list[float] = []
        self.read = self.written = self.rejected = self.replaced = 0

    def add(self, block: Mapping[str, Any], longitude: np.ndarray, latitude: np.ndarray, rows: np.ndarray) -> None:
        """Write households: columns of TEXTS (lists of str or None) and NUMBERS (float arrays, missing as NaN) that are
        there, their place (NaN: none) and their row numbers in the file."""
        import numpy as np

        size = len(rows)
        texts = [block.get(name) if block.get(name) is not None else [None] * size for name in TEXTS]
        numbers = [_plain(block[name]) if name in block else [None] * size for name in NUMBERS]
        geometry, numbered = point_blobs(longitude, latitude), rows.tolist()
        cells = {
            (period or "", programme or "", (code or "")[:6])
            for code, period, programme in set(zip(texts[1], texts[2], texts[3]))
        }
        self._later.refuse(cells - self._cells)
        self._cells |= cells
        self._connection.executemany(INSERT, zip(geometry, *texts, *numbers, numbered, [self._about.import_id] * size))
        self.written += size
        if np.isfinite(longitude).any():
            box = [np.nanmin(longitude), np.nanmin(latitude), np.nanmax(longitude), np.nanmax(latitude)]
            old = self._extent or box
            self._extent = [min(old[0], box[0]), min(old[1], box[1]), max(old[2], box[2]), max(old[3], box[3])]

    def reject(self, rows: list[tuple[int, str, str | None]]) -> None:
        """Keep why rows were not taken: (row number, reason, code given or None)."""
        whole = ((number, "rejected", reason, code, None, None, None) for number, reason, code in rows)
        write_plain_rows(self._connection, self._about, whole)
        self.rejected += len(rows)

    def drop(self, row_numbers: list[int], reason: str) -> None:
        """Take rows of this import back, and say why: what shows only once every row was seen."""
        self._connection.execute(DROPPED)
        self._connection.executemany(ADD_DROPPED, ((number,) for number in row_numbers))
        self._connection.execute(DROP, (self._before,))
        self._connection.execute(FORGET_DROPPED)
        self.written -= len(row_numbers)
        self.reject([(number, reason, None) for number in row_numbers])

    def finish(self) -> None:
        """Let what was replaced go, and write how many rows came of the import."""
        if self._before:
            self._connection.execute(FORGET_CELLS)
            self._connection.execute(REPLACED)
            self._connection.executemany(ADD_CELL, sorted(self._cells))
            self.replaced = self._connection.execute(REPLACE, (self._before,)).rowcount
            self._connection.execute(FORGET_CELLS)
        if self._extent:
            self._connection.execute(EXTENT, [float(side) for side in self._extent])


@contextmanager
def household_writer(
    connection: sqlite3.Connection, run: dict[str, Any], about: ImportRecord
) -> Iterator[HouseholdWriter]:
    """One transaction around a stream of households: whole when the block ends, as before when it raises.

    The counts of ``about`` and of ``run`` are the writer's own at the end (``writer.read`` is the caller's to set).
    """
    connection.execute("PRAGMA secure_delete = ON")  # free pages would keep what a deleted household said
    connection.execute(f"PRAGMA cache_size = {-CACHE_KIB}")
    with transaction(connection):
        writer = HouseholdWriter(connection, about)
        yield writer
        writer.finish()
        counts = {"rows_read": writer.read, "rows_joined": writer.written, "rows_rejected": writer.rejected}
        write_run(connection, {**run, "counts": {**counts, "rows_replaced": writer.replaced}})
        write_import(connection, run["run_id"], replace(about, **counts))


def _plain(values: np.ndarray) -> list[Any]:
    """Floats with missing as None; SQLite's column type turns whole ones into integers."""
    import numpy as np

    listed = values.tolist()
    return [None if value != value else value for value in listed] if np.isnan(values).any() else listed
