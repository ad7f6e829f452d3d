"""What people keep in a workspace beside results: named comparisons, lists of units, peer families."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping
from datetime import datetime, timezone
from typing import Any

from ..domain.errors import AsdError, problem
from .connection import transaction

COMPARISONS = "SELECT name, saved, content FROM asd_comparison ORDER BY name"
SAVE_COMPARISON = """
    INSERT INTO asd_comparison (name, saved, content) VALUES (?, ?, ?)
    ON CONFLICT (name) DO UPDATE SET saved = excluded.saved, content = excluded.content"""
DELETE_COMPARISON = "DELETE FROM asd_comparison WHERE name = ?"
UNIT_LISTS = "SELECT name, codes FROM asd_unit_list ORDER BY name"
SAVE_UNIT_LIST = """
    INSERT INTO asd_unit_list (name, saved, codes) VALUES (?, ?, ?)
    ON CONFLICT (name) DO UPDATE SET saved = excluded.saved, codes = excluded.codes"""
DELETE_UNIT_LIST = "DELETE FROM asd_unit_list WHERE name = ?"
FAMILIES = "SELECT family_id, title, made, variables, k, seed, silhouette FROM asd_peer_family ORDER BY fid"
FAMILY_MEMBERS = "SELECT members FROM asd_peer_family WHERE family_id = ?"
SAVE_FAMILY = """
    INSERT INTO asd_peer_family (family_id, title, made, variables, k, seed, silhouette, members)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (family_id) DO UPDATE SET title = excluded.title, made = excluded.made, variables = excluded.variables,
        k = excluded.k, seed = excluded.seed, silhouette = excluded.silhouette, members = excluded.members"""


def comparisons(connection: sqlite3.Connection) -> list[dict[str, Any]]:
    """Named comparisons by name: ``name``, ``saved`` (UTC), ``content`` (what the dock wrote)."""
    return [
        {"name": name, "saved": saved, "content": json.loads(content)}
        for name, saved, content in connection.execute(COMPARISONS)
    ]


def save_comparison(connection: sqlite3.Connection, name: str, content: Mapping[str, Any]) -> None:
    """Keep a comparison under its name; one of the same name is replaced."""
    text = json.dumps(content, ensure_ascii=False, sort_keys=True)
    with transaction(connection):
        connection.execute(SAVE_COMPARISON, (_named(name), _now(), text))


def delete_comparison(connection: sqlite3.Connection, name: str) -> None:
    """Forget a comparison; an unknown name is refused."""
    _delete(connection, DELETE_COMPARISON, name)


def unit_lists(connection: sqlite3.Connection) -> dict[str, list[str]]:
    """Unit codes by the name of their list."""
    return {name: json.loads(codes) for name, codes in connection.execute(UNIT_LISTS)}


def save_unit_list(connection: sqlite3.Connection, name: str, codes: Iterable[str]) -> None:
    """Keep a list of units; one of the same name is replaced."""
    text = json.dumps([str(code) for code in codes])
    with transaction(connection):
        connection.execute(SAVE_UNIT_LIST, (_named(name), _now(), text))


def delete_unit_list(connection: sqlite3.Connection, name: str) -> None:
    """Forget a list; an unknown name is refused."""
    _delete(connection, DELETE_UNIT_LIST, name)


def families(connection: sqlite3.Connection) -> list[dict[str, Any]]:
    """Peer families, oldest first: ``id``, ``title``, ``made``, ``variables``, ``k``, ``seed``, ``silhouette``."""
    keys = ("id", "title", "made", "variables", "k", "seed", "silhouette")
    rows = [dict(zip(keys, row)) for row in connection.execute(FAMILIES)]
    return [{**row, "variables": json.loads(row["variables"] or "[]")} for row in rows]


def family_members(connection: sqlite3.Connection, family_id: str) -> dict[str, str]:
    """Family of each unit by code; AsdError when there are no families of that id."""
    row = connection.execute(FAMILY_MEMBERS, (family_id,)).fetchone()
    if row is None:
        raise AsdError(problem("nothing_kept_so", name=family_id))
    return json.loads(row[0])


def save_family(connection: sqlite3.Connection, family: Mapping[str, Any], members: Mapping[str, str]) -> None:
    """Keep families made at once, with their units; ``family``: the keys that :func:`families` returns."""
    text = json.dumps({str(code): str(label) for code, label in members.items()}, ensure_ascii=False, sort_keys=True)
    variables = json.dumps(list(family.get("variables", [])))
    numbers = (family.get("k"), family.get("seed"), family.get("silhouette"))
    row = (_named(family["id"]), family.get("title"), _now(), variables, *numbers, text)
    with transaction(connection):
        connection.execute(SAVE_FAMILY, row)


def _delete(connection: sqlite3.Connection, statement: str, name: str) -> None:
    with transaction(connection):
        if not connection.execute(statement, (name,)).rowcount:
            raise AsdError(problem("nothing_kept_so", name=name))


def _named(name: str) -> str:
    if not str(name).strip():
        raise AsdError(problem("kept_without_name"))
    return str(name).strip()


def _now() -> str:
    return datetime.now(timezone.utc).isoformat(timespec="seconds")
