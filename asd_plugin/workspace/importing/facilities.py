"""Facilities: one row an id; a new delivery renews what it says and leaves what it does not say."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from ...domain.errors import AsdError, problem
from ..connection import transaction
from ..exchange.points import point_text
from ..recording import write_run
from .about import ImportRecord
from .coverage import FACILITIES, Later
from .geometry import point_blobs
from .records import _plain_column, write_import, write_rows

if TYPE_CHECKING:
    import pandas as pd

    from ...domain.importing.twins import Place, Twin

COLUMNS = ("facility_id", "kind", "name_fr", "name_ar", "status", "capacity", "unit_code", "source", "data_date")
EDITED = "SELECT facility_id, edited FROM asd_facility WHERE edited IS NOT NULL"
KNOWN = "SELECT facility_id, kind, name_fr, name_ar, geom, unit_code FROM asd_facility"
# What a person changed in the office after the date of the data stays as that person left it.
UPSERT = """
    INSERT INTO asd_facility (facility_id, kind, name_fr, name_ar, status, capacity, unit_code, source, data_date, geom,
                              import_id)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (facility_id) DO UPDATE SET kind = coalesce(excluded.kind, kind),
        name_fr = coalesce(excluded.name_fr, name_fr), name_ar = coalesce(excluded.name_ar, name_ar),
        status = coalesce(excluded.status, status), capacity = coalesce(excluded.capacity, capacity),
        unit_code = coalesce(excluded.unit_code, unit_code), source = coalesce(excluded.source, source),
        data_date = coalesce(excluded.data_date, data_date), geom = coalesce(excluded.geom, geom),
        import_id = excluded.import_id"""
# The layer's frame is left to GDAL to find out: facilities are few.
EXTENT = """
    UPDATE gpkg_contents SET min_x = NULL, min_y = NULL, max_x = NULL, max_y = NULL,
        last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE table_name = 'asd_facility'"""


def record_facilities(
    connection: sqlite3.Connection,
    run: dict[str, Any],
    about: ImportRecord,
    facilities: pd.DataFrame,
    rows: pd.DataFrame,
) -> dict[str, Any]:
    """Run, import, facilities (COLUMNS that are there, ``longitude``, ``latitude``) and rows that did not join.

    One transaction; returns numbers of ``new``, ``updated`` and ``kept_edited`` (left as the office changed them),
    and the pairs ``alike`` that may be one facility under two identifiers: told, never merged.
    """
    columns = [_plain_column(facilities, name) for name in COLUMNS]
    geometry = point_blobs(*(facilities[name].to_numpy("float64") for name in ("longitude", "latitude")))
    _refuse_twice(columns[0])
    with transaction(connection):
        Later(connection, about, FACILITIES).refuse((row[1] or "", (row[6] or "")[:6]) for row in zip(*columns))
        edited, known = dict(connection.execute(EDITED)), _known(connection)
        written = [
            (*row, about.import_id)
            for row in zip(*columns, geometry)
            if not _is_newer(edited.get(row[0]), row[8] or about.delivered)
        ]
        write_run(connection, run)
        write_import(connection, run["run_id"], about)
        write_rows(connection, about, rows)
        connection.executemany(UPSERT, written)
        connection.execute(EXTENT)
    new = sum(row[0] not in known for row in written)
    from ...domain.importing.twins import twins

    alike = [_pair(one) for one in twins(_places(columns, facilities), known.values())]
    counts = {"new": new, "updated": len(written) - new, "kept_edited": len(columns[0]) - len(written)}
    return {**counts, "alike": alike}


def _known(connection: sqlite3.Connection) -> dict[str, Place]:
    from ...domain.importing.twins import Place

    known = {}
    for name, kind, french, arabic, blob, unit in connection.execute(KNOWN):
        try:
            longitude, latitude = map(float, (point_text(blob) or "nan nan").split())
        except ValueError:  # what another program wrote there is no point: a facility without place
            longitude = latitude = float("nan")
        known[name] = Place(name, kind or "", (french or "", arabic or ""), longitude, latitude, unit or "")
    return known


def _places(columns: list[list[Any]], facilities: pd.DataFrame) -> list[Place]:
    from ...domain.importing.twins import Place

    rows = zip(*([value or "" for value in columns[rank]] for rank in (0, 1, 2, 3, 6)))
    where = zip(facilities["longitude"].tolist(), facilities["latitude"].tolist())
    return [Place(one, kind, (fr, ar), *xy, unit) for (one, kind, fr, ar, unit), xy in zip(rows, where)]


def _pair(twin: Twin) -> str:
    far = f" ({twin.metres:.0f} m)" if twin.metres == twin.metres else ""
    return f"{twin.first} / {twin.second}{far}"


def _is_newer(edited: str | None, data_date: str | None) -> bool:
    """Whether an edit in the office is later than the data; undated data are never later than an edit."""
    return edited is not None and (not data_date or edited[: len(data_date)] >= data_date)


def _refuse_twice(ids: Iterable[str]) -> None:
    seen: set[str] = set()
    twice = [one for one in ids if one in seen or seen.add(one)]
    if twice:
        raise AsdError(problem("import_twice", count=len(twice), examples=twice[:5]))
