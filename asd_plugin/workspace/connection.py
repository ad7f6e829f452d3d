"""SQLite connections to a workspace, and what SQLite's errors mean for an officer."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ..domain.errors import AsdError, problem

BUSY_SECONDS = 5.0
# SQLite's wording is stable; its numeric codes reach Python only from 3.11 on, and we run on 3.9.
_MEANINGS = (
    ("unique constraint", "run_already_recorded"),
    ("locked", "workspace_locked"),
    ("readonly", "workspace_read_only"),
    ("unable to open", "workspace_read_only"),
    ("is full", "workspace_disk_full"),
    ("disk i/o error", "workspace_disk_full"),
    ("not a database", "not_a_workspace"),
    ("malformed", "workspace_damaged"),
    ("no such table", "workspace_damaged"),
    ("no such column", "workspace_damaged"),
)


def connect(path: Path, writable: bool) -> sqlite3.Connection:
    """Open ``path``; transactions are explicit. A reader cannot write, yet may roll back a killed writer's journal."""
    if not writable and _needs_immutable(path):
        return _opened(path, "?mode=ro&immutable=1")
    connection = _opened(path, "?mode=rw")
    if not writable:
        connection.execute("PRAGMA query_only = ON")
    return connection


def _opened(path: Path, options: str) -> sqlite3.Connection:
    connection = sqlite3.connect(uri(path) + options, uri=True, timeout=BUSY_SECONDS, isolation_level=None)
    connection.execute("PRAGMA temp_store = MEMORY")
    return connection


def uri(path: Path) -> str:
    """Return ``path`` as an SQLite file address: blanks, Arabic, apostrophes, drives and network shares included."""
    absolute = path.absolute().as_posix()
    for sign, escape in (("%", "%25"), ("?", "%3f"), ("#", "%23")):
        absolute = absolute.replace(sign, escape)
    return "file://" + (absolute if absolute.startswith("/") else "/" + absolute)


def _needs_immutable(path: Path) -> bool:
    """A file left in WAL mode cannot be read from a folder where SQLite may not create its side files.

    Only there is the header read by hand: nobody can be writing, so that closing the file drops no lock that matters.
    """
    if os.access(path.parent, os.W_OK) or Path(f"{path}-wal").exists():
        return False
    with path.open("rb") as stream:
        header = stream.read(20)
    return len(header) == 20 and header[18] == 2


@contextmanager
def reported(path: Path) -> Iterator[None]:
    """Turn SQLite's and the system's errors into one AsdError that names the file and what went wrong."""
    try:
        yield
    except sqlite3.Error as error:
        text = str(error)
        code = next((code for words, code in _MEANINGS if words in text.lower()), "workspace_failed")
        raise AsdError(problem(code, path=str(path), reason=text)) from error


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """One transaction: committed whole, or rolled back whatever the error, cancel and interrupt included."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield connection
        connection.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.Error):  # SQLite itself rolled back already when the disk is full
            connection.execute("ROLLBACK")
        with suppress(sqlite3.Error):
            # A write that fails amid the file leaves its journal for the next reader to undo: we are that reader, so
            # that the file is as it was now, and not only once somebody opens it again.
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        raise


def leave_no_wal(connection: sqlite3.Connection) -> None:
    """Return to one-file journaling when nobody else has the file open; another QGIS keeps its own mode."""
    with suppress(sqlite3.Error):
        connection.execute("PRAGMA busy_timeout = 0")
        connection.execute("PRAGMA journal_mode = DELETE")
    connection.execute(f"PRAGMA busy_timeout = {int(BUSY_SECONDS * 1000)}")
