"""Building a workspace: beside its final place, then moved over it in one step."""

from __future__ import annotations

import errno
import json
import os
import sqlite3
import uuid
from contextlib import closing
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from ..domain.errors import AsdError, problem
from ..domain.progress import Progress, Span, checkpoint
from ..domain.territory.codes import COUNTRY as COUNTRY_CODE
from . import schema
from .connection import connect, reported, uri
from .leftovers import forget, forget_unfinished
from .map_views import FILL_PERIODS
from .opening import is_workspace, open_workspace
from .recording import write_model
from .reference import Reference, read_reference, read_values
from .scope import COUNTRY, Scope
from .tables.points import POINT_TABLES, REGISTER_POINT_GEOMETRY, REGISTER_POINTS
from .territory import copy_territory, units_of

TEXTS = ("label", "short_label", "definition", "numerator", "denominator", "unit", "small_n_note")
LANGUAGES = ("fr", "ar", "en")

INSERT_VALUE = """
    INSERT INTO asd_value (unit_level, unit_code, indicator_id, period, milieu, value, n, status)
    VALUES (?, ?, ?, ?, ?, nullif(?, ''), nullif(?, ''), ?)"""
INSERT_INDICATOR = """
    INSERT INTO asd_indicator (
        id, domain, direction, use, label_fr, label_ar, label_en, short_label_fr, short_label_ar, short_label_en,
        definition_fr, definition_ar, definition_en, numerator_fr, numerator_ar, numerator_en,
        denominator_fr, denominator_ar, denominator_en, unit_fr, unit_ar, unit_en,
        small_n_note_fr, small_n_note_ar, small_n_note_en, source, licence, periods, decimals, minimum, maximum, base,
        entry, owner, periodicity, data_date, origin)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
            ?, ?, ?, 'reference')"""


def create_workspace(
    path: Path, resources: Path, scope: Scope, progress: Progress, overwrite: bool = False
) -> dict[str, Any]:
    """Build the workspace of ``scope``; see :func:`asd_plugin.workspace.create_workspace`.

    Returns regions, provinces, communes, indicators, values (numbers of rows) and population (people).
    """
    path = path.absolute()
    _check_target(path, overwrite)
    reference = read_reference(resources)
    units = units_of(reference.territory, scope)
    forget_unfinished(path)
    part = path.with_name(f".{path.stem}.{uuid.uuid4().hex[:8]}.part.gpkg")
    try:
        counts = _build(part, path, reference, scope, units, progress)
        _flush(part)
        checkpoint(progress, 0.99)
        _check_target(path, overwrite)
        _move(part, path)
    finally:
        forget(part)
    progress.report(1.0)
    return counts


def _check_target(path: Path, overwrite: bool) -> None:
    """Refuse a folder that is absent, a file that was not to be replaced, is no workspace, or is open elsewhere."""
    if not path.parent.is_dir():
        raise AsdError(problem("no_folder", path=str(path), folder=str(path.parent)))
    if not path.exists():
        _refuse_if_read_only(path, path.parent, "cannot_write")
        return
    if not overwrite:
        raise AsdError(problem("file_exists", path=str(path)))
    if path.is_dir() or (path.stat().st_size and not is_workspace(path)):
        _refuse_if_locked(path)
        raise AsdError(problem("not_ours_to_replace", path=str(path)))
    _refuse_if_read_only(path, path.parent, "workspace_read_only")
    _refuse_if_read_only(path, path, "workspace_read_only")
    if path.stat().st_size:
        _refuse_if_open(path)


def _refuse_if_read_only(path: Path, needed: Path, code: str) -> None:
    """A read-only file is protected on purpose: it is not replaced, even where its folder would allow it."""
    if not os.access(needed, os.W_OK):
        raise AsdError(problem(code, path=str(path), reason=os.strerror(errno.EACCES)))


def _refuse_if_locked(path: Path) -> None:
    """Another program's lock hides what the file is: say the lock, and not that the file is none of ours."""
    try:
        open_workspace(path).close()
    except AsdError as error:
        if error.problems[0].code == "workspace_locked":
            raise


def _refuse_if_open(path: Path) -> None:
    """A file that another QGIS has open keeps a side journal, which would be replayed over the new file."""
    with reported(path), closing(connect(path, writable=True)) as connection:
        connection.execute("PRAGMA busy_timeout = 500")
        mode = connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0]
        if mode != "delete":
            raise AsdError(problem("workspace_locked", path=str(path), reason=mode))
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("ROLLBACK")


def _build(
    part: Path, path: Path, reference: Reference, scope: Scope, units: dict[str, list[str]], progress: Progress
) -> dict[str, Any]:
    """Build the file ``part``; errors name ``path``, the file that was asked for."""
    checkpoint(progress, 0.0)
    copy_territory(reference.territory, part, units, Span(progress, 0.0, 0.2))
    with reported(path), closing(sqlite3.connect(uri(part) + "?mode=rw", uri=True, isolation_level=None)) as connection:
        # Nobody reads this file before it is moved into place, so it needs no journal on disk while it is built.
        connection.execute("PRAGMA journal_mode = MEMORY")
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("BEGIN")
        _make_tables(connection)
        _write_catalogue(connection, reference, scope)
        for model in reference.models:
            write_model(connection, model, "reference")
        kept = {COUNTRY_CODE, *units["region"], *units["province"], *units["commune"]}
        codes = None if scope.kind == COUNTRY else kept
        _write_values(connection, reference, codes, Span(progress, 0.2, 0.8))
        for index in schema.INDEXES:
            connection.execute(index)
        connection.execute(FILL_PERIODS)
        checkpoint(progress, 0.9)
        connection.execute("COMMIT")
        connection.execute("PRAGMA journal_mode = DELETE")
        return _counts(connection)


def _make_tables(connection: sqlite3.Connection) -> None:
    for name, statement in schema.TABLES.items():
        connection.execute(statement)
        connection.execute(schema.REGISTER_TABLE, (name, name))
    for name, statement in POINT_TABLES.items():
        connection.execute(statement)
        connection.execute(REGISTER_POINTS, (name, name))
        connection.execute(REGISTER_POINT_GEOMETRY, (name,))
    for name, statement in schema.VIEWS.items():
        connection.execute(statement)
        connection.execute(schema.REGISTER_VIEW, (name, name))
        connection.execute(schema.REGISTER_VIEW_GEOMETRY, (name,))


def _write_catalogue(connection: sqlite3.Connection, reference: Reference, scope: Scope) -> None:
    catalogue = reference.catalogue
    meta = {
        "schema_version": str(schema.SCHEMA_VERSION),
        "catalogue_version": str(catalogue.get("version", "")),
        "licence": _json(catalogue.get("licence", {})),
        "domains": _json(catalogue.get("domains", [])),
        "scope": _json({"kind": scope.kind, "codes": list(scope.codes)}),
        "created": datetime.now(timezone.utc).isoformat(timespec="seconds"),
    }
    connection.executemany("INSERT INTO asd_meta (key, value) VALUES (?, ?)", meta.items())
    connection.executemany(INSERT_INDICATOR, (_indicator_row(entry) for entry in catalogue["indicators"]))


def _indicator_row(entry: dict[str, Any]) -> tuple[Any, ...]:
    texts = [_in_language(entry.get(key), code) for key in TEXTS for code in LANGUAGES]
    return (
        entry["id"],
        entry.get("domain"),
        entry.get("direction"),
        entry.get("use"),
        *texts,
        _plain(entry.get("source")),
        _plain(entry.get("licence")),
        _json(entry.get("periods", [])),
        entry.get("decimals"),
        entry.get("minimum"),
        entry.get("maximum"),
        _plain(entry.get("base")),
        _json(entry),
        *(_plain(entry.get(key)) for key in ("owner", "periodicity", "data_date")),
    )


def _in_language(text: Any, code: str) -> Any:
    return text.get(code) if isinstance(text, dict) else text


def _plain(value: Any) -> Any:
    return _json(value) if isinstance(value, (dict, list)) else value


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def _write_values(
    connection: sqlite3.Connection, reference: Reference, codes: set[str] | None, progress: Progress
) -> None:
    """Stream the values in; SQLite's column types turn the text into numbers, and what is no number is refused."""
    batch: list[list[str]] = []
    done = 0
    for row in read_values(reference.values, codes):
        batch.append(row)
        if len(batch) == 20_000:
            connection.executemany(INSERT_VALUE, batch)
            done += len(batch)
            batch.clear()
            checkpoint(progress, min(done / 320_000, 0.99))
    connection.executemany(INSERT_VALUE, batch)
    wrong = connection.execute(
        "SELECT value FROM asd_value WHERE typeof(value) = 'text' OR typeof(n) = 'text' LIMIT 1"
    ).fetchone()
    if wrong:
        raise AsdError(problem("reference_damaged", file=reference.values.name, reason=str(wrong[0])))


def _counts(connection: sqlite3.Connection) -> dict[str, Any]:
    row = connection.execute(
        """SELECT (SELECT count(*) FROM asd_region), (SELECT count(*) FROM asd_province),
                  (SELECT count(*) FROM asd_commune), (SELECT count(*) FROM asd_indicator),
                  (SELECT count(*) FROM asd_value), (SELECT sum(population) FROM asd_commune)"""
    ).fetchone()
    return dict(zip(("regions", "provinces", "communes", "indicators", "values", "population"), row))


def _flush(part: Path) -> None:
    """Push the file to the disk before the move, so that a power cut leaves the old file or the whole new one."""
    try:
        with part.open("rb+") as stream:
            os.fsync(stream.fileno())
    except OSError as error:
        raise AsdError(problem("cannot_write", path=str(part.parent), reason=error.strerror or str(error))) from error


def _move(part: Path, path: Path) -> None:
    try:
        part.replace(path)
    except PermissionError as error:  # Windows: another program has the target open
        raise AsdError(problem("workspace_locked", path=str(path), reason=str(error))) from error
    except OSError as error:
        raise AsdError(problem("cannot_write", path=str(path), reason=error.strerror or str(error))) from error
