"""The three ways of a package before it comes back: cut from the centre's workspace, opened by the office, sealed."""

from __future__ import annotations

import json
import sqlite3
import uuid
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

from ...domain.errors import AsdError, problem
from ...domain.progress import Progress, Span, checkpoint
from ..connection import connect, reported, transaction
from ..opening import open_workspace
from ..recording import write_run
from ..schema import SCHEMA_VERSION
from ..scope import Scope
from .forms import write_forms
from .package_file import Package, read_package, write_package
from .rows import base_rows
from .scratch import COMPANIONS, part_beside, scratch
from .subset import copy_part
from .territory_part import Part, part_of, scope_of

CUT, SEALED, MERGED = "cut", "sealed", "merged"
ALLOWED_CLASSES = ("pseudonymous", "SYNTHETIQUE", "synthetic")
META = "SELECT key, value FROM asd_meta WHERE key IN ('workspace_id', 'package_id')"
KEEP_META = "INSERT INTO asd_meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
LAST = "SELECT coalesce(max(delivery), 0) FROM asd_package WHERE direction = ?"
SEALED_BEFORE = "SELECT manifest FROM asd_package WHERE direction = 'sealed' AND package_id = ? ORDER BY fid"
ABOUT = "SELECT manifest FROM asd_package WHERE direction = 'cut' AND package_id = ? ORDER BY fid DESC LIMIT 1"
INSERT_PACKAGE = """
    INSERT INTO asd_package (package_id, direction, scope, made, user, delivery, households, sha256, manifest)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"""
INSERT_BASE = "INSERT INTO asd_package_base (package_id, table_name, row_key, content) VALUES (?, ?, ?, ?)"
HOUSEHOLD_CLASSES = """
    SELECT coalesce(i.data_class, ''), count(*) FROM asd_household h LEFT JOIN asd_import i ON i.import_id = h.import_id
    WHERE h.unit_code IN (SELECT code FROM temp.own) GROUP BY 1 ORDER BY 1"""
COUNTS = """
    SELECT (SELECT count(*) FROM asd_commune), (SELECT count(*) FROM asd_value), (SELECT count(*) FROM asd_facility),
           (SELECT count(*) FROM asd_field_note), (SELECT count(*) FROM asd_household)"""
COUNTED = ("communes", "values", "facilities", "notes", "households")


def cut_package(
    source: Path,
    target: Path,
    codes: Sequence[str],
    run: dict[str, Any],
    key: bytes | None = None,
    with_households: bool = False,
    progress: Progress | None = None,
) -> dict[str, Any]:
    """Cut the package of regions or provinces ``codes`` from the workspace ``source`` into the file ``target``.

    Households stay behind unless asked for, and then only where each of them was imported as pseudonymous or
    synthetic. ``run``: provenance of the run, kept in ``source`` beside what was sent. Returns the manifest, the
    counts and the file's SHA-256. AsdError: unknown units, households that may not leave, a file that cannot be
    written; nothing is then left behind.
    """
    progress = progress or _silent()
    scope = scope_of(codes)
    with (
        open_workspace(source, writable=True) as workspace,
        reported(workspace.path),
        _beside(target) as (folder, part),
    ):
        centre = workspace._connection
        territory = part_of(centre, scope)
        if with_households:
            _refuse_households(centre, territory)
        workspace_id = _identity(centre)
        manifest = {
            "package_id": uuid.uuid4().hex,
            "direction": CUT,
            "workspace_id": workspace_id,
            "scope": {"kind": scope.kind, "codes": list(scope.codes)},
            "cut": int(centre.execute(LAST, (CUT,)).fetchone()[0]) + 1,
            "delivery": 0,
            "made": run["finished"],
            "user": run.get("user") or "",
            "households": with_households,
            "schema": SCHEMA_VERSION,
            "versions": run.get("versions") or {},
            "signed": key is not None,
        }
        copy = folder / "workspace.gpkg"
        copy_part(workspace.path, copy, territory, with_households, False, Span(progress, 0.0, 0.6))
        kept = _mark(copy, manifest)
        manifest["counts"] = _counts(copy)
        digest = write_package(part, copy, manifest, key, Span(progress, 0.6, 0.9))
        checkpoint(progress, 0.95)
        told = {**run, "counts": manifest["counts"]}
        _record(centre, manifest, CUT, digest, told, kept)
        _move(part, target)
    return {**manifest, "sha256": digest}


def open_package(package: Path, target: Path, key: bytes | None = None, progress: Progress | None = None) -> Package:
    """Check a package that was received and put its workspace at ``target``, to be worked on in QGIS.

    AsdError: a package that is damaged or not proven, or ``target`` is there already: work done in it is never lost.
    """
    if target.exists():
        raise AsdError(problem("open_target_exists", path=str(target)))
    with _beside(target) as (_, part):
        found = read_package(package, part, key, progress or _silent())
        open_workspace(part).close()
        with closing(connect(part, writable=True)) as connection, transaction(connection):
            write_forms(connection)
        _move(part, target)
    return found


def seal_package(
    source: Path, target: Path, run: dict[str, Any], key: bytes | None = None, progress: Progress | None = None
) -> dict[str, Any]:
    """Seal the office's edited workspace ``source`` for its way back; return manifest, counts, the file's SHA-256.

    Each sealing has the next delivery number. Households never come along: the centre takes none from a package.
    """
    progress = progress or _silent()
    with (
        open_workspace(source, writable=True) as workspace,
        reported(workspace.path),
        _beside(target) as (folder, part),
    ):
        office = workspace._connection
        package_id = dict(office.execute(META).fetchall()).get("package_id")
        about = office.execute(ABOUT, (package_id,)).fetchone() if package_id else None
        if about is None:
            raise AsdError(problem("not_an_office_workspace", path=str(workspace.path)))
        sent = json.loads(about[0])
        scope = Scope(sent["scope"]["kind"], tuple(sent["scope"]["codes"]))
        before = [json.loads(text) for (text,) in office.execute(SEALED_BEFORE, (package_id,))]
        manifest = {
            **{name: sent[name] for name in ("package_id", "workspace_id", "scope", "cut")},
            "direction": SEALED,
            "delivery": max((one["delivery"] for one in before), default=0) + 1,
            "delivery_id": uuid.uuid4().hex,
            "follows": [one["delivery_id"] for one in before if "delivery_id" in one],
            "made": run["finished"],
            "user": run.get("user") or "",
            "households": False,
            "schema": SCHEMA_VERSION,
            "versions": run.get("versions") or {},
            "signed": key is not None,
        }
        if sent.get("signed") and key is None:
            raise AsdError(problem("seal_needs_key", path=str(workspace.path)))
        copy = folder / "workspace.gpkg"
        copy_part(workspace.path, copy, Part(scope, frozenset(), frozenset()), False, True, Span(progress, 0.0, 0.6))
        manifest["counts"] = _counts(copy)
        digest = write_package(part, copy, manifest, key, Span(progress, 0.6, 0.9))
        checkpoint(progress, 0.95)
        _record(office, manifest, SEALED, digest, {**run, "counts": manifest["counts"]}, [])
        _move(part, target)
    return {**manifest, "sha256": digest}


def _refuse_households(centre: sqlite3.Connection, territory: Part) -> None:
    """Households leave only as pseudonymous or synthetic rows; a class nobody stated is no permission."""
    territory.keep_in(centre)
    found = dict(centre.execute(HOUSEHOLD_CLASSES).fetchall())
    barred = {name: count for name, count in found.items() if name not in ALLOWED_CLASSES}
    if barred:
        raise AsdError(problem("households_may_not_leave", classes=sorted(barred), count=sum(barred.values())))


def _identity(centre: sqlite3.Connection) -> str:
    """The workspace's own id, given once and for all."""
    found = dict(centre.execute(META).fetchall()).get("workspace_id")
    if found:
        return found
    made = uuid.uuid4().hex
    with transaction(centre):
        centre.execute(KEEP_META, ("workspace_id", made))
    return made


def _mark(copy: Path, manifest: dict[str, Any]) -> list[tuple[str, str, str]]:
    """Say in the copy which package it is; return what the centre keeps of it to compare with one day."""
    with closing(connect(copy, writable=True)) as connection, transaction(connection):
        for name, value in (
            ("workspace_id", manifest["workspace_id"]),
            ("package_id", manifest["package_id"]),
            ("scope", json.dumps(manifest["scope"])),
        ):
            connection.execute(KEEP_META, (name, value))
        connection.execute(INSERT_PACKAGE, _package_row(manifest, CUT, None))
        return list(base_rows(connection))


def _record(
    connection: sqlite3.Connection, manifest: dict, direction: str, digest: str, run: dict, base: list[tuple]
) -> None:
    with transaction(connection):
        write_run(connection, run)
        connection.execute(INSERT_PACKAGE, _package_row(manifest, direction, digest))
        connection.executemany(INSERT_BASE, ((manifest["package_id"], *row) for row in base))


def _package_row(manifest: dict[str, Any], direction: str, digest: str | None) -> tuple[Any, ...]:
    return (
        manifest["package_id"],
        direction,
        json.dumps(manifest["scope"], sort_keys=True),
        manifest["made"],
        manifest["user"],
        manifest["cut"] if direction == CUT else manifest["delivery"],
        int(manifest["households"]),
        digest,
        json.dumps(manifest, ensure_ascii=False, sort_keys=True),
    )


def _counts(copy: Path) -> dict[str, int]:
    with closing(connect(copy, writable=False)) as connection:
        return dict(zip(COUNTED, connection.execute(COUNTS).fetchone()))


@contextmanager
def _beside(target: Path) -> Iterator[tuple[Path, Path]]:
    """A folder for the work and an unfinished file beside ``target``; neither stays."""
    part = None
    try:
        if not target.parent.is_dir():
            raise AsdError(problem("no_folder", path=str(target), folder=str(target.parent)))
        with scratch() as folder:
            part = part_beside(target, folder)
            yield folder, part
    except OSError as error:
        raise AsdError(problem("cannot_write", path=str(target), reason=error.strerror or str(error))) from error
    finally:
        for ending in COMPANIONS if part is not None else ():
            with suppress(OSError):
                Path(f"{part}{ending}").unlink()


def _move(part: Path, target: Path) -> None:
    part.replace(target)


def _silent() -> Progress:
    from ...domain.progress import Silent

    return Silent()
