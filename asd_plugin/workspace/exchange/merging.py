"""A package that came back: read, compared with what was sent and with what stands here, merged in one transaction."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...domain.errors import AsdError, problem
from ...domain.exchange.settling import Decision, Settled, settle
from ...domain.exchange.three_way import Comparison, three_way
from ...domain.progress import Progress, Silent, Span, checkpoint
from ..connection import connect, reported, transaction
from ..opening import open_workspace
from ..scope import Scope
from .lines import already, followed, merged_here
from .naming import Naming, naming
from .package_file import Package, read_package
from .placing import place_rows
from .rows import Side, is_office_row, read_base, read_side, territory_digests
from .scratch import scratch
from .screening import PERSON, Refusal, Screened, screen
from .tables import EDITABLE, KEY_SIGN, VALUE
from .territory_part import Part, part_of
from .writing import write_merge

IDENTITY = "SELECT value FROM asd_meta WHERE key = 'workspace_id'"
CUT_HERE = "SELECT manifest FROM asd_package WHERE direction = 'cut' AND package_id = ? ORDER BY fid DESC LIMIT 1"
TOGETHER = {table.name: table.together for table in EDITABLE.values()}
KINDS = {table.name: table.kinds for table in EDITABLE.values()}


@dataclass(frozen=True)
class Merge:
    """What a package brought. ``is_done``: it was merged now; ``was_merged``: this very content was merged before.

    ``settled`` holds the changes, the conflicts that wait for a decision, and decisions that speak of none;
    ``older_than``: the delivery already merged that is younger than this one (empty: none); ``naming``: names beside
    the keys, who wrote what is in conflict.
    """

    package: Package
    comparison: Comparison
    settled: Settled
    refused: tuple[Refusal, ...]
    older_than: dict[str, Any]
    was_merged: bool
    is_done: bool
    naming: Naming


@dataclass(frozen=True)
class _Back:
    """What came back, read once."""

    package: Package
    side: Side
    units: dict[str, dict[str, str]]
    provenance: dict[str, list[dict[str, Any]]]


def merge_package(
    workspace: Path,
    package: Path,
    run: dict[str, Any],
    decisions: Sequence[Decision] = (),
    key: bytes | None = None,
    force_reason: str = "",
    is_preview: bool = False,
    progress: Progress | None = None,
) -> Merge:
    """Merge ``package`` into ``workspace`` whole, or change nothing: conflicts without decision stop it.

    The comparison is made inside the transaction that writes, so that no other QGIS changes what was compared.
    ``force_reason``: why an older delivery than the last is taken all the same (kept with the import).
    AsdError: damaged, not proven, cut from another workspace, unknown here, older than the last merged, workspace
    locked.
    """
    progress = progress or Silent()
    package_file = Path(package)
    with scratch() as folder:
        back = _read_back(package_file, folder / "back.gpkg", key, Span(progress, 0.0, 0.5))
    with open_workspace(workspace, writable=not is_preview) as opened, reported(opened.path):
        centre = opened._connection
        if is_preview:
            return _merge(centre, back, run, decisions, force_reason, True, package_file.name, progress)
        with transaction(centre):
            return _merge(centre, back, run, decisions, force_reason, False, package_file.name, progress)


def _read_back(path: Path, copy: Path, key: bytes | None, progress: Progress) -> _Back:
    """Everything the merge needs of the package, in memory; the unpacked copy is not needed after."""
    found = read_package(path, copy, key, Span(progress, 0.0, 0.6))
    try:
        open_workspace(copy).close()  # an older schema is brought to ours, in the copy
        with closing(connect(copy, writable=False)) as connection:
            connection.execute("PRAGMA trusted_schema = OFF")
            side, units = read_side(connection), territory_digests(connection)
            provenance = {name: _records(connection, sql) for name, sql in PROVENANCE.items()}
    except (AsdError, sqlite3.Error) as error:
        raise AsdError(problem("package_content_wrong", file=path.name)) from error
    checkpoint(progress, 1.0)
    return _Back(found, side, units, provenance)


PROVENANCE = {"asd_import": "SELECT * FROM asd_import", "asd_run": "SELECT * FROM asd_run"}


def _records(connection: sqlite3.Connection, statement: str) -> list[dict[str, Any]]:
    cursor = connection.execute(statement)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row)) for row in cursor]


def _merge(
    centre: sqlite3.Connection,
    back: _Back,
    run: dict[str, Any],
    decisions: Sequence[Decision],
    force_reason: str,
    is_preview: bool,
    name: str,
    progress: Progress,
) -> Merge:
    sent = _sent_from_here(centre, back.package, name)
    merged = merged_here(centre)
    older_than, was_merged = already(back.package, merged)
    if older_than and not force_reason.strip() and not is_preview:
        raise AsdError(
            problem(
                "package_older",
                file=name,
                delivery=back.package.manifest["delivery"],
                made=back.package.manifest.get("made", ""),
                last=older_than.get("made", ""),
                last_delivery=older_than.get("delivery", 0),
            )
        )
    territory = part_of(centre, Scope(sent["scope"]["kind"], tuple(sent["scope"]["codes"])))
    ours = read_side(centre)
    followed_id = followed(back.package, merged)
    base = read_base(centre, back.package.manifest["package_id"], followed_id)
    checkpoint(progress, 0.7)
    place_rows(centre, back.side)
    screened = screen(base, back.side, ours, back.units, territory.own)
    comparison = three_way(screened.base, screened.theirs, _ours_of(ours, screened, territory), TOGETHER)
    if was_merged:  # what was decided then, or edited here since, is no conflict to decide again
        comparison = Comparison(same=comparison.same, ours_only=comparison.ours_only)
    settled = settle(comparison, decisions, KINDS)
    checkpoint(progress, 0.8)
    is_done = not (is_preview or was_merged or settled.open_conflicts)
    if is_done:
        reason = force_reason.strip() if older_than else ""
        brought = (back.package, back.side, back.provenance, screened, settled, decisions)
        write_merge(centre, *brought, run, name, reason, followed_id)
    checkpoint(progress, 0.95)
    common = next((one for one in merged if followed_id and one.get("base_id") == followed_id), sent)
    unnamed = frozenset((one.table, one.key) for one in screened.refused if one.reason == PERSON)
    rest = (back.provenance["asd_import"], comparison.conflicts, unnamed, common, back.package.manifest)
    names = naming(centre, back.side, ours, *rest)
    return Merge(back.package, comparison, settled, tuple(screened.refused), older_than, was_merged, is_done, names)


def _sent_from_here(centre: sqlite3.Connection, package: Package, name: str) -> dict[str, Any]:
    """What this workspace itself kept about the package when it was cut: the centre believes its own record only."""
    identity = centre.execute(IDENTITY).fetchone()
    if identity is None or identity[0] != package.manifest["workspace_id"]:
        raise AsdError(problem("package_other_workspace", file=name))
    row = centre.execute(CUT_HERE, (package.manifest["package_id"],)).fetchone()
    if row is None:
        raise AsdError(problem("package_unknown", file=name))
    sent = json.loads(row[0])
    if sent.get("signed") and not package.manifest["signed"]:
        raise AsdError(problem("package_not_signed", file=name))
    return sent


def _ours_of(ours: Side, screened: Screened, territory: Part) -> dict[str, dict[str, Any]]:
    """Our rows that the comparison is about: sent, come back, or made here since for its units."""
    chosen: dict[str, dict[str, Any]] = {}
    for table, rows in ours.rows.items():
        concerned = {*screened.base.get(table, {}), *screened.theirs.get(table, {})}
        chosen[table] = {
            key: row
            for key, row in rows.items()
            if key in concerned
            or (is_office_row(table, key, ours.origins) and _unit_of(table, key, row) in territory.own)
        }
    return chosen


def _unit_of(table: str, key: str, row: dict[str, Any]) -> Any:
    return key.split(KEY_SIGN)[1] if table == VALUE else row.get("unit_code")
