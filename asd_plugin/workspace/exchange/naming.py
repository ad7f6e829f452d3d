"""What people need beside the keys of a conflict: names of unit, facility and indicator, who wrote it, and when."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ...domain.exchange.three_way import Conflict
from .rows import Side
from .tables import CARD, FACILITY, NOTE, VALUE

UNIT_NAMES = """
    SELECT code, name_fr, name_ar FROM asd_region UNION ALL SELECT code, name_fr, name_ar FROM asd_province
    UNION ALL SELECT code, name_fr, name_ar FROM asd_commune"""
IMPORTS_HERE = "SELECT import_id, user, made, file_name FROM asd_import"


@dataclass(frozen=True)
class Trace:
    """Who wrote one side of a row and when (ISO), from which file; empty where the row does not say."""

    who: str = ""
    when: str = ""
    file: str = ""


@dataclass(frozen=True)
class Naming:
    """Names by language (fr, ar, en) of units, facilities and cards; traces of the rows in conflict.

    ``places``: unit and facility of each facility or note, by table and key. ``sent``: when and by whom the common
    state was made; ``returned``: the same of the delivery. ``traces``: the office's and ours, by table and key.
    """

    units: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    facilities: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    cards: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    places: Mapping[tuple[str, str], tuple[str, str]] = field(default_factory=dict)
    sent: Trace = field(default_factory=Trace)
    returned: Trace = field(default_factory=Trace)
    traces: Mapping[tuple[str, str], tuple[Trace, Trace]] = field(default_factory=dict)


def naming(
    centre: sqlite3.Connection,
    theirs: Side,
    ours: Side,
    imports: Iterable[Mapping[str, Any]],
    conflicts: Iterable[Conflict],
    unnamed: frozenset[tuple[str, str]],
    sent: Mapping[str, Any],
    returned: Mapping[str, Any],
) -> Naming:
    """Names of everything either side knows (ours first), and the traces of the rows of ``conflicts``.

    ``imports``: what the office's file says of its imports; ``unnamed``: rows of theirs whose texts tell of a person,
    and are shown nowhere; ``sent``, ``returned``: manifests of the common state and
    of the delivery.
    """
    here = {row[0]: Trace(*(text or "" for text in row[1:])) for row in centre.execute(IMPORTS_HERE)}
    there = {
        row["import_id"]: Trace(row.get("user") or "", row.get("made") or "", row.get("file_name") or "")
        for row in imports
    }
    places = [(one.table, one.key) for one in conflicts]
    shown = {
        table: {key: row for key, row in rows.items() if (table, key) not in unnamed}
        for table, rows in theirs.rows.items()
    }
    return Naming(
        {code: _languages(fr, ar) for code, fr, ar in centre.execute(UNIT_NAMES)},
        {key: _languages(row["name_fr"], row["name_ar"]) for key, row in _both(shown, ours, FACILITY)},
        {key: _languages(row["label_fr"], row["label_ar"], row["label_en"]) for key, row in _both(shown, ours, CARD)},
        {
            (table, key): (str(row.get("unit_code") or ""), str(row.get("facility_id") or ""))
            for table in (FACILITY, NOTE)
            for key, row in _both(shown, ours, table)
        },
        _of_manifest(sent),
        _of_manifest(returned),
        {place: (_trace(theirs, place, there), _trace(ours, place, here)) for place in places},
    )


def _both(theirs: Mapping[str, Any], ours: Side, table: str) -> Iterable[tuple[str, dict[str, Any]]]:
    return {**theirs.get(table, {}), **ours.rows.get(table, {})}.items()


def _languages(fr: Any, ar: Any, en: Any = None) -> dict[str, str]:
    return {name: str(text) for name, text in (("fr", fr), ("ar", ar), ("en", en)) if text}


def _of_manifest(manifest: Mapping[str, Any]) -> Trace:
    return Trace(str(manifest.get("user") or ""), str(manifest.get("made") or ""))


def _trace(side: Side, place: tuple[str, str], imports: Mapping[str, Trace]) -> Trace:
    table, key = place
    row = side.rows.get(table, {}).get(key)
    carried = side.carried.get(table, {}).get(key, ())
    if row is None:
        return Trace()
    if table == NOTE:
        return Trace(str(row.get("author") or ""), str(row.get("made") or ""))
    if table == FACILITY and any(carried[1:]):
        return Trace(str(carried[2] or ""), str(carried[1] or ""))
    return imports.get(carried[0], Trace()) if table in (FACILITY, VALUE) and carried else Trace()
