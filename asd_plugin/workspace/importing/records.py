"""Imports and the rows that did not join: written in the caller's transaction, read back as tables."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping
from datetime import datetime, timezone
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from .about import BENEFICIARIES, ImportRecord

if TYPE_CHECKING:
    import pandas as pd

INSERT_IMPORT = """
    INSERT INTO asd_import (import_id, run_id, kind, file_name, file_sha256, sheet, format_id, data_class, delivered,
                            made, user, rows_read, rows_joined, rows_rejected, rows_waiting, recipe, decisions, forced)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
INSERT_ROW = """
    INSERT INTO asd_import_row (import_id, row_number, state, reason, given_code, given_name, unit_code, content)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)"""
IMPORTS = """
    SELECT import_id, run_id, kind, file_name, file_sha256, sheet, format_id, data_class, delivered, made, user,
           rows_read, rows_joined, rows_rejected, rows_waiting, recipe, decisions, forced
    FROM asd_import ORDER BY fid"""
ROWS = """
    SELECT row_number, state, reason, given_code, given_name, unit_code, content FROM asd_import_row
    WHERE import_id = ? ORDER BY row_number, fid"""
DELIVERIES = "SELECT delivered FROM asd_import WHERE kind = ? AND (? = '' OR format_id = ?) AND delivered <> ''"
SAME = """
    SELECT i.import_id, i.made, r.parameters, r.counts,
           (SELECT count(*) FROM asd_value v WHERE v.import_id = i.import_id)
    FROM asd_import i LEFT JOIN asd_run r ON r.run_id = i.run_id
    WHERE i.kind = ? AND i.file_sha256 = ? AND coalesce(i.sheet, '') = ?
        AND coalesce(i.format_id, '') = ? AND i.recipe = ? AND i.decisions = ? ORDER BY i.fid DESC"""
ROW_COLUMNS = ("row_number", "state", "reason", "given_code", "given_name", "unit_code", "content")


def imports(connection: sqlite3.Connection) -> pd.DataFrame:
    """Every import, oldest first."""
    return _table(connection.execute(IMPORTS))


def import_rows(connection: sqlite3.Connection, import_id: str) -> pd.DataFrame:
    """Rows of one import that were rejected or wait for a decision, by their number in the file."""
    return _table(connection.execute(ROWS, (import_id,)))


def _table(cursor: sqlite3.Cursor) -> pd.DataFrame:
    import pandas as pd

    return pd.DataFrame(cursor.fetchall(), columns=[column[0] for column in cursor.description])


def last_delivery(connection: sqlite3.Connection, kind: str, key: str = "") -> str | None:
    """Latest ``delivered`` of the imports of ``kind`` and format ``key`` (empty: of any format); None without one."""
    return max((day for (day,) in connection.execute(DELIVERIES, (kind, key, key))), default=None)


def same_import(
    connection: sqlite3.Connection, about: ImportRecord, choices: Mapping[str, Any] | None = None
) -> dict[str, str] | None:
    """The import of the same file, sheet and format with the same rules and decisions: its id and when; or None.

    ``choices`` (imports of indicators): what else the figures depend on (period, milieu, level ...). An import of which
    a later one replaced figures is not the same: it would bring them back.
    """
    rules = (_json(about.recipe), _json(about.decisions))
    asked = (about.kind, about.file_sha256, about.sheet, about.format_id, *rules)
    rows = connection.execute(SAME, asked).fetchall() if about.file_sha256 else []
    for import_id, made, parameters, counts, standing in rows:
        if choices is None or (_chose(parameters, choices) and _object(counts).get("values") == standing):
            return {"import_id": import_id, "made": made}
    return None


def _chose(parameters: str | None, choices: Mapping[str, Any]) -> bool:
    told = _object(parameters)
    return all(told.get(name) == value for name, value in choices.items())


def _object(text: str | None) -> dict[str, Any]:
    found = json.loads(text) if text else {}
    return found if isinstance(found, dict) else {}


def write_import(connection: sqlite3.Connection, run_id: str, about: ImportRecord) -> None:
    """Write the record inside the caller's transaction; of the file only its name is kept, never its folder."""
    made = datetime.now(timezone.utc).isoformat(timespec="seconds")
    name = PurePath(about.file_name.replace("\\", "/")).name
    head = (about.import_id, run_id, about.kind, name, about.file_sha256, about.sheet, about.format_id)
    counts = (about.rows_read, about.rows_joined, about.rows_rejected, about.rows_waiting)
    rules = (_json(about.recipe), _json(about.decisions))
    days = (about.data_class, about.delivered, made, about.user)
    connection.execute(INSERT_IMPORT, (*head, *days, *counts, *rules, about.forced))


def write_rows(connection: sqlite3.Connection, about: ImportRecord, rows: pd.DataFrame) -> None:
    """Write rows that did not join inside the caller's transaction; what a household's row said is never kept."""
    columns = [_plain_column(rows, name) for name in ROW_COLUMNS]
    write_plain_rows(connection, about, zip(*columns))


def write_plain_rows(connection: sqlite3.Connection, about: ImportRecord, rows: Iterable[tuple]) -> None:
    """The same from tuples in the order of ``ROW_COLUMNS``."""
    is_secret = about.kind == BENEFICIARIES  # what was typed for a code may be a person's number
    connection.executemany(
        INSERT_ROW,
        (
            (
                about.import_id,
                *head,
                *([None, None] if is_secret else [code, name]),
                unit,
                None if is_secret else _content(content),
            )
            for *head, code, name, unit, content in rows
        ),
    )


def _content(value: Any) -> Any:
    return _json(value) if isinstance(value, (dict, list)) else value


def _plain_column(table: pd.DataFrame, name: str) -> list[Any]:
    if name not in table.columns:
        return [None] * len(table)
    series = table[name].astype(object)
    return [value.item() if hasattr(value, "item") else value for value in series.where(series.notna(), None)]


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, default=str)
