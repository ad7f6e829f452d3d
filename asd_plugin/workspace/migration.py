"""Bringing an older workspace to this plugin's schema: a backup copy beside it, then one transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from ..domain.errors import AsdError, problem
from .connection import connect, transaction
from .map_views import CLEAR_PERIODS, FILL_PERIODS, MAP_VIEWS
from .schema import REGISTER_TABLE, REGISTER_VIEW, REGISTER_VIEW_GEOMETRY, SCHEMA_VERSION, TABLES
from .tables import points
from .tables.imports import FILL_ORIGIN, IMPORT_INDEXES, IMPORT_TABLES, NEW_COLUMNS

SINCE_2 = ("asd_beneficiary_split", "asd_comparison", "asd_unit_list", "asd_peer_family")


def _second_schema(connection: sqlite3.Connection) -> None:
    """1 to 2: cells by sex and age band, how the counts of a run were protected (unknown for older runs), and what
    people keep: comparisons, lists of units, peer families."""
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    for name in SINCE_2:
        if name not in tables:
            connection.execute(TABLES[name])
            connection.execute(REGISTER_TABLE, (name, name))
    columns = {row[1] for row in connection.execute("PRAGMA table_info(asd_beneficiary_run)")}
    if "protection" not in columns:
        connection.execute("ALTER TABLE asd_beneficiary_run ADD COLUMN protection TEXT")


def _third_schema(connection: sqlite3.Connection) -> None:
    """2 to 3: what maps of indicators, of counts by period and of priorities read."""
    names = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')")}
    table = "asd_indicator_period"
    if table not in names:
        connection.execute(TABLES[table])
        connection.execute(REGISTER_TABLE, (table, table))
    connection.execute(CLEAR_PERIODS)
    connection.execute(FILL_PERIODS)
    for name, statement in MAP_VIEWS.items():
        if name not in names:
            connection.execute(statement)
            connection.execute(REGISTER_VIEW, (name, name))
            connection.execute(REGISTER_VIEW_GEOMETRY, (name,))


def _fourth_schema(connection: sqlite3.Connection) -> None:
    """3 to 4: imports and their rows, packages, facilities, field notes; where values and cards come from; the
    household layer is a plain table from now on."""
    names = _tables(connection)
    for name in (name for name in IMPORT_TABLES if name not in names):
        connection.execute(IMPORT_TABLES[name])
        connection.execute(REGISTER_TABLE, (name, name))
    for statement in (statement for statement in IMPORT_INDEXES if statement.split()[2] not in names):
        connection.execute(statement)
    for (table, column), statement in NEW_COLUMNS.items():
        if column not in _columns(connection, table):
            connection.execute(statement)
    connection.execute(FILL_ORIGIN)
    _point_tables(connection)


def _point_tables(connection: sqlite3.Connection) -> None:
    """Make the point tables that are not there, the household layer of older schemas replaced, its rows kept."""
    is_old = "data_class" in _columns(connection, "asd_household")
    if is_old:
        connection.execute(points.KEEP_HOUSEHOLDS)
        for statement in points.DROP_HOUSEHOLDS:
            connection.execute(statement)
    names = _tables(connection)
    for name in (name for name in points.POINT_TABLES if name not in names):
        connection.execute(points.POINT_TABLES[name])
        connection.execute(points.REGISTER_POINTS, (name, name))
        connection.execute(points.REGISTER_POINT_GEOMETRY, (name,))
    if is_old:
        for statement in points.BRING_HOUSEHOLDS_BACK:
            connection.execute(statement)


def _tables(connection: sqlite3.Connection) -> set[str]:
    """Names of tables, views and indexes."""
    return {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}


def _columns(connection: sqlite3.Connection, table: str) -> set[str]:
    return {name for (name,) in connection.execute("SELECT name FROM pragma_table_info(?)", (table,))}


# Version -> step to the next one. Version 1 is the first that was ever released.
STEPS: dict[int, Callable[[sqlite3.Connection], None]] = {1: _second_schema, 2: _third_schema, 3: _fourth_schema}


def migrate(path: Path) -> Path:
    """Migrate ``path`` up to ``SCHEMA_VERSION``; return the backup copy made before.

    Any error leaves the file as it was. AsdError when no chain of steps starts at the file's version.
    """
    with closing(connect(path, writable=True)) as connection:
        version = _version(connection)
        lacking = [number for number in range(version, SCHEMA_VERSION) if number not in STEPS]
        if lacking:
            raise AsdError(problem("workspace_too_old", path=str(path), version=version, known=SCHEMA_VERSION))
        backup = _back_up(connection, path, version)
        with transaction(connection):
            # Read again inside the transaction: another QGIS may have migrated it while we waited.
            for number in range(_version(connection), SCHEMA_VERSION):
                STEPS[number](connection)
            connection.execute("UPDATE asd_meta SET value = ? WHERE key = 'schema_version'", (str(SCHEMA_VERSION),))
    return backup


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("SELECT value FROM asd_meta WHERE key = 'schema_version'").fetchone()[0])


def _back_up(connection: sqlite3.Connection, path: Path, version: int) -> Path:
    """Copy through SQLite itself, so that side journals are part of the copy; whole or not at all."""
    backup = path.with_name(f"{path.stem}.schema{version}.backup{path.suffix}")
    part = path.with_name(f".{backup.name}.part")
    try:
        with closing(sqlite3.connect(part)) as copy:
            connection.backup(copy)
        part.replace(backup)
    except OSError as error:
        raise AsdError(problem("cannot_write", path=str(backup), reason=error.strerror or str(error))) from error
    finally:
        with suppress(OSError):
            part.unlink()
    return backup
