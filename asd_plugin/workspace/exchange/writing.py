"""Putting a merge into the workspace, inside the caller's transaction: rows, their origin, what was refused."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from typing import Any

from ...domain.exchange.settling import Decision, Settled
from ...domain.exchange.three_way import REMOVE, Change
from ..map_views import CLEAR_PERIODS, FILL_PERIODS
from ..recording import write_run
from .lines import delivery_of
from .package_file import Package
from .points import point_blob
from .rows import GONE, Side, content_of, digest, read_base
from .screening import PERSON, Refusal, Screened
from .tables import CARDS, EDITABLE, FACILITIES, KEY_SIGN, NOTES, PLACE, VALUES, Exchanged

INSERT_IMPORT = """
    INSERT INTO asd_import (import_id, run_id, kind, file_name, file_sha256, sheet, format_id, data_class, delivered,
                            made, user, rows_read, rows_joined, rows_rejected, rows_waiting, recipe, decisions, forced)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
IMPORT_COLUMNS = (
    *("import_id", "run_id", "kind", "file_name", "file_sha256", "sheet", "format_id", "data_class", "delivered"),
    *("made", "user", "rows_read", "rows_joined", "rows_rejected", "rows_waiting", "recipe", "decisions", "forced"),
)
INSERT_REFUSED = """
    INSERT INTO asd_import_row (import_id, state, reason, given_code, given_name, content)
    VALUES (?, 'rejected', ?, ?, ?, ?)"""
COPY_RUN = """
    INSERT INTO asd_run (run_id, algorithm, started, finished, user, parameters, inputs, versions, counts, warnings,
                         seed)
    SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM asd_run WHERE run_id = ?)"""
RUN_COLUMNS = (
    *("run_id", "algorithm", "started", "finished", "user", "parameters", "inputs", "versions", "counts"),
    *("warnings", "seed"),
)
KNOWN_IMPORTS = "SELECT import_id FROM asd_import"
INSERT_MERGED = """
    INSERT INTO asd_package (package_id, direction, scope, made, user, delivery, households, sha256, manifest)
    VALUES (?, 'merged', ?, ?, ?, ?, 0, ?, ?)"""
INSERT_BASE = "INSERT INTO asd_package_base (package_id, table_name, row_key, content) VALUES (?, ?, ?, ?)"
ORDER = (CARDS, FACILITIES, NOTES, VALUES)


def write_merge(
    centre: sqlite3.Connection,
    package: Package,
    theirs: Side,
    provenance: dict[str, list[dict[str, Any]]],
    screened: Screened,
    settled: Settled,
    decisions: Sequence[Decision],
    run: dict[str, Any],
    file_name: str,
    forced: str,
    followed: str,
) -> None:
    """Write the changes and the whole trail: run, import (of the package), refusals, what both sides know from now on.

    ``followed``: id of the rows this delivery was compared with.
    """
    imports = _Imports(centre, provenance, run["run_id"])
    for table in ORDER:
        for change in settled.changes:
            if change.table == table.name:
                _write_row(centre, table, change, theirs, imports)
    if any(change.table == VALUES.name for change in settled.changes):
        centre.execute(CLEAR_PERIODS)
        centre.execute(FILL_PERIODS)
    counts = {"merged": len(settled.changes), "refused": len(screened.refused)}
    write_run(centre, {**run, "counts": {**run.get("counts", {}), **counts}})
    manifest, made = package.manifest, run["finished"]
    used = [{"conflict": one.conflict, "keep": one.keep, "value": one.value, "reason": one.reason} for one in decisions]
    about = (run["run_id"], run["run_id"], "package", file_name, package.sha256, None, "asdpkg", "aggregate")
    when = (str(manifest.get("made", ""))[:10], made, run.get("user"))
    # Of a package the edits are counted, not the rows that came back as they were sent: each is merged or refused.
    numbers = (len(settled.changes) + len(screened.refused), len(settled.changes), len(screened.refused), 0)
    centre.execute(INSERT_IMPORT, (*about, *when, *numbers, None, _json(used), forced or None))
    centre.executemany(INSERT_REFUSED, (_refused_row(run["run_id"], one, theirs) for one in screened.refused))
    kept = {
        **manifest,
        "content_sha256": package.content_sha256,
        "delivery_id": delivery_of(package),
        "base_id": followed if screened.theirs == screened.base else delivery_of(package),
        "is_proven": package.is_proven,
        "run_id": run["run_id"],
        "imports": sorted(imports.brought),
        "forced": forced,
    }
    scope = json.dumps(manifest["scope"], sort_keys=True)
    about = (manifest["package_id"], scope, made, run.get("user"), manifest["delivery"], package.sha256)
    centre.execute(INSERT_MERGED, (*about, _json(kept)))
    if kept["base_id"] != followed:
        _keep_base(centre, manifest["package_id"], delivery_of(package), screened)


class _Imports:
    """Which import each row names: the office's own where it brings one we do not have, else this merge."""

    def __init__(self, centre: sqlite3.Connection, provenance: dict[str, list[dict[str, Any]]], merge_id: str):
        self._centre, self._merge_id = centre, merge_id
        self._known = {name for (name,) in centre.execute(KNOWN_IMPORTS)}
        self._theirs = {row["import_id"]: row for row in provenance["asd_import"]}
        self._runs = {row["run_id"]: row for row in provenance["asd_run"]}
        self.brought: set[str] = set()

    def of(self, import_id: str | None) -> str:
        """The import id to write beside a row that came with ``import_id``; brings the import along once."""
        if import_id in self.brought:
            return import_id
        if import_id is None or import_id in self._known or import_id not in self._theirs:
            return self._merge_id
        about = self._theirs[import_id]
        self._centre.execute(INSERT_IMPORT, tuple(about.get(name) for name in IMPORT_COLUMNS))
        run = self._runs.get(about.get("run_id"))
        if run is not None:
            self._centre.execute(COPY_RUN, (*(run.get(name) for name in RUN_COLUMNS), run["run_id"]))
        self.brought.add(import_id)
        return import_id


def _write_row(centre: sqlite3.Connection, table: Exchanged, change: Change, theirs: Side, imports: _Imports) -> None:
    keys = tuple(change.key.split(KEY_SIGN))
    if change.kind == REMOVE:
        centre.execute(table.delete, keys)
        return
    their = theirs.rows[table.name].get(change.key, {})
    is_theirs = all(their.get(name) == value for name, value in change.after.items())
    carried = _carried(table, change.key, theirs, imports, is_theirs)
    if change.kind == "add":
        fields = tuple(_stored(name, change.after.get(name)) for name in table.fields)
        centre.execute(table.insert, (*keys, *fields, *carried))
        return
    present = _present(centre, table, keys)
    fields = tuple(
        _stored(name, change.after[name]) if name in change.after else present[name] for name in table.fields
    )
    centre.execute(table.update, (*fields, *carried, *keys))


def _present(centre: sqlite3.Connection, table: Exchanged, keys: tuple[str, ...]) -> dict[str, Any]:
    """The row as it stands, byte for byte: what the office did not change is written back as it was."""
    row = centre.execute(table.one, keys).fetchone()
    return dict(zip(table.fields, row[len(keys) :]))


def _carried(table: Exchanged, key: str, theirs: Side, imports: _Imports, is_theirs: bool) -> tuple[Any, ...]:
    known = dict(zip(table.carried, theirs.carried[table.name].get(key, (None,) * len(table.carried))))
    if "import_id" in known:
        given = known["import_id"] if is_theirs else None
        known["import_id"] = imports.of(given)
        if "row_number" in known and known["import_id"] != given:
            known["row_number"] = None
    return tuple(known.values())


def _stored(name: str, value: Any) -> Any:
    return point_blob(value) if name == PLACE else value


def _refused_row(import_id: str, refusal: Refusal, theirs: Side) -> tuple[Any, ...]:
    """A refused edit is kept to be looked at, but a text that tells of a person is stored nowhere."""
    row = None if refusal.reason == PERSON else theirs.rows.get(refusal.table, {}).get(refusal.key)
    return (import_id, refusal.reason, refusal.key, refusal.table, content_of(row) if row is not None else None)


def _keep_base(centre: sqlite3.Connection, package_id: str, delivery_id: str, screened: Screened) -> None:
    """What came back is what both sides know from now on: the next delivery of that file is compared with it.

    Only what differs from the cut is kept.
    """
    cut, kept = read_base(centre, package_id), []
    for table in EDITABLE:
        sent, back = cut.get(table, {}), screened.theirs.get(table, {})
        kept += [(table, key, content_of(row)) for key, row in back.items() if not _is_sent(sent.get(key), row)]
        kept += [(table, key, GONE) for key, row in sent.items() if isinstance(row, dict) and key not in back]
    centre.executemany(INSERT_BASE, ((delivery_id, *one) for one in sorted(kept)))


def _is_sent(sent: Any, row: dict[str, Any]) -> bool:
    return sent == (digest(row) if isinstance(sent, str) else row)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
