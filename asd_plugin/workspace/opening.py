"""Opening a workspace: is it one, is it whole, can this plugin read its schema, may it be written.

Only SQLite ever opens the file, never ``open()``: closing a second handle on a database drops every lock that this
process, QGIS's own layers included, holds on it (POSIX; SQLite documentation, How To Corrupt, section 2.2).
"""

from __future__ import annotations

import errno
import os
import sqlite3
from contextlib import closing
from pathlib import Path

from ..domain.errors import AsdError, problem
from .connection import connect, leave_no_wal, reported
from .handle import Workspace
from .leftovers import sweep
from .migration import migrate
from .schema import SCHEMA_VERSION


def is_workspace(path: str | Path) -> bool:
    """Whether ``path`` is a workspace of any schema version; never raises."""
    try:
        path = Path(path)
        if not path.is_file():
            return False
        with closing(connect(path, writable=False)) as connection:
            connection.execute("PRAGMA busy_timeout = 200")  # asked in passing, from dialogs too: no long wait
            return _version(connection) is not None
    except (OSError, ValueError, sqlite3.Error):
        return False


def open_workspace(path: str | Path, writable: bool = False) -> Workspace:
    """Open, check, migrate, clear what killed runs left; see :func:`asd_plugin.workspace.open_workspace`."""
    path = Path(path).absolute()
    _check_file(path, writable)
    with reported(path):
        connection = connect(path, writable)
        try:
            if _checked_version(connection, path) < SCHEMA_VERSION:
                connection.close()
                _migrate(path)
                connection = connect(path, writable)
                _checked_version(connection, path)
            if writable:
                leave_no_wal(connection)
                _take_and_leave(connection)
        except BaseException:
            connection.close()
            raise
    sweep(path)
    return Workspace(path, connection, writable)


def _take_and_leave(connection: sqlite3.Connection) -> None:
    """Ask for the right to write now: a lock must be met before any work is done, not once it is finished."""
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("ROLLBACK")


def _check_file(path: Path, writable: bool) -> None:
    if not path.is_file():
        raise AsdError(problem("workspace_absent", path=str(path)))
    if not os.access(path, os.R_OK):
        raise AsdError(problem("workspace_failed", path=str(path), reason=os.strerror(errno.EACCES)))
    if writable and not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        raise AsdError(problem("workspace_read_only", path=str(path), reason=""))


def _version(connection: sqlite3.Connection) -> int | None:
    """Schema version of the file; None when it has no `asd_meta` table or no version in it."""
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'asd_meta'").fetchone():
        return None
    row = connection.execute("SELECT value FROM asd_meta WHERE key = 'schema_version'").fetchone()
    return int(row[0]) if row and str(row[0]).isdigit() else None


def _checked_version(connection: sqlite3.Connection, path: Path) -> int:
    version = _version(connection)
    if version is None:
        raise AsdError(problem("not_a_workspace", path=str(path), reason=""))
    if version > SCHEMA_VERSION:
        raise AsdError(problem("workspace_newer", path=str(path), version=version, known=SCHEMA_VERSION))
    return version


def _migrate(path: Path) -> None:
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        raise AsdError(problem("workspace_older", path=str(path)))
    migrate(path)
