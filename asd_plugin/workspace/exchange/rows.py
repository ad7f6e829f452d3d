"""Rows of a workspace as the comparison wants them: by key, fields as plain values, points as text."""

from __future__ import annotations

import hashlib
import json
import math
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from . import tables
from .points import point_text
from .tables import CARD, EDITABLE, KEY_SIGN, OFFICE, PLACE, TERRITORY, Exchanged

DIGEST_SIGN = "#"  # stands before the content of a row that is only held against its hash
ORIGINS = "SELECT id, origin FROM asd_indicator"
BASE = "SELECT table_name, row_key, content FROM asd_package_base WHERE package_id = ? ORDER BY fid"
UNREADABLE = "unreadable"
GONE = "null"  # the row was sent, and was not in the delivery


@dataclass
class Side:
    """One side's rows by table and key: fields, bookkeeping, keys that cannot be used or fields that cannot be read."""

    rows: dict[str, dict[str, dict[str, Any]]] = field(default_factory=dict)
    carried: dict[str, dict[str, tuple[Any, ...]]] = field(default_factory=dict)
    unreadable: set[tuple[str, str]] = field(default_factory=set)
    origins: dict[str, str | None] = field(default_factory=dict)


def read_side(connection: sqlite3.Connection) -> Side:
    """Every row of the tables that an office may edit, reference figures and cards included."""
    side = Side(origins=dict(connection.execute(ORIGINS).fetchall()))
    for table in EDITABLE.values():
        rows, carried = side.rows.setdefault(table.name, {}), side.carried.setdefault(table.name, {})
        count, last = len(table.keys), len(table.keys) + len(table.fields)
        for record in connection.execute(table.select):
            parts = [str(part) if part is not None else "" for part in record[:count]]
            key = KEY_SIGN.join(parts)
            if key in rows or not all(parts) or key.count(KEY_SIGN) != count - 1:
                side.unreadable.add((table.name, key))
            rows[key] = _fields(table, record[count:last], key, side)
            carried[key] = record[last:]
    return side


def _fields(table: Exchanged, values: tuple[Any, ...], key: str, side: Side) -> dict[str, Any]:
    row = {}
    for name, value in zip(table.fields, values):
        if name == PLACE:
            try:
                value = point_text(value)
            except ValueError:
                side.unreadable.add((table.name, key))
                value = UNREADABLE
        elif name in table.numbers:
            is_number = value is None or (isinstance(value, (int, float)) and math.isfinite(value))
            if not is_number:
                side.unreadable.add((table.name, key))
                value = str(value)
        elif value is not None and not isinstance(value, str):
            side.unreadable.add((table.name, key))
            value = str(value)
        row[name] = None if value == "" else value  # QGIS writes either for an empty cell
    return row


def territory_digests(connection: sqlite3.Connection) -> dict[str, dict[str, str]]:
    """Hash of every unit's row, polygon included, by table and code."""
    return {
        name: {str(row[0]): digest(list(row[1:])) for row in connection.execute(sql)} for name, sql in TERRITORY.items()
    }


def digest(content: Any) -> str:
    """Short stable hash of a row's content."""
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, default=_blob)
    return DIGEST_SIGN + hashlib.sha256(text.encode("utf-8")).hexdigest()[:32]


def _blob(value: Any) -> str:
    return hashlib.sha256(value).hexdigest() if isinstance(value, bytes) else str(value)


def is_office_row(name: str, key: str, origins: dict[str, str | None]) -> bool:
    """Whether the row of table ``name`` is an office's to edit, by the origin of its card."""
    if name == CARD:
        return origins.get(key) == OFFICE
    if name == tables.VALUE:
        parts = key.split(KEY_SIGN)
        return len(parts) == 5 and origins.get(parts[2]) == OFFICE
    return True


def base_rows(connection: sqlite3.Connection) -> Iterator[tuple[str, str, str]]:
    """What is kept of a package just cut: table, key, content (whole for what may be edited, a hash for the rest)."""
    side = read_side(connection)
    for name, rows in side.rows.items():
        for key, row in rows.items():
            is_open = is_office_row(name, key, side.origins)
            yield name, key, content_of(row) if is_open else digest(row)
    for name, digests in territory_digests(connection).items():
        for key, text in digests.items():
            yield name, key, text


def content_of(row: dict[str, Any]) -> str:
    """A row as the text that is kept of it."""
    return json.dumps(row, ensure_ascii=False, sort_keys=True)


def read_base(connection: sqlite3.Connection, package_id: str, delivery_id: str = "") -> dict[str, dict[str, Any]]:
    """What both sides knew: a row as a dict, or its hash as text, by table and key.

    As the package was cut, and over it what differed in the delivery ``delivery_id`` that was merged (empty: none).
    """
    base: dict[str, dict[str, Any]] = {}
    for name, key, content in connection.execute(BASE, (package_id,)):
        is_hash = content.startswith(DIGEST_SIGN)
        base.setdefault(name, {})[key] = content if is_hash else json.loads(content)
    for name, key, content in connection.execute(BASE, (delivery_id,)) if delivery_id else ():
        if content == GONE:
            base.get(name, {}).pop(key, None)
        else:
            base.setdefault(name, {})[key] = json.loads(content)
    return base
