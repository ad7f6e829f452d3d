"""Deliveries of one package and what each follows: the office's file may be copied, and two officers send it back.

Each sealing has an id and names those sealed before it in the same file. What came back is compared with the last of
these that was merged here, else with the cut: never with what somebody else sent in the meantime, which this file has
not seen and would silently undo.
"""

from __future__ import annotations

import json
import sqlite3
from typing import Any

from .package_file import Package

MERGED_HERE = "SELECT manifest FROM asd_package WHERE direction = 'merged' ORDER BY fid"


def merged_here(centre: sqlite3.Connection) -> list[dict[str, Any]]:
    """What was kept of every package merged into this workspace, oldest first."""
    return [json.loads(text) for (text,) in centre.execute(MERGED_HERE)]


def delivery_of(package: Package) -> str:
    """The id of the sealing; of a package sealed before there were ids, the hash of its content."""
    return str(package.manifest.get("delivery_id") or package.content_sha256)


def followed(package: Package, merged: list[dict[str, Any]]) -> str:
    """Id under which the rows stand that this delivery is compared with; empty: those of the cut."""
    kept = {one.get("delivery_id"): one.get("base_id", "") for one in merged if _is_same(one, package)}
    return next((kept[name] for name in reversed(_before(package.manifest)) if name in kept), "")


def already(package: Package, merged: list[dict[str, Any]]) -> tuple[dict[str, Any], bool]:
    """The younger delivery merged here of the same territory (empty: none); whether this one was merged before.

    Younger is one that follows this one in the same file, or one of a later cut; two files opened from one package
    stand side by side.
    """
    mine, name = package.manifest, delivery_of(package)
    same = [one for one in merged if _is_same(one, package)]
    younger = [one for one in same if name in _before(one)]
    younger += [one for one in merged if not _is_same(one, package) and _touch(one, mine) and one["cut"] > mine["cut"]]
    is_known = any(one.get("delivery_id") == name for one in same) and not younger
    is_last = bool(same) and same[-1]["content_sha256"] == package.content_sha256
    latest = max(younger, key=lambda one: (one["cut"], one["delivery"]), default={})
    return ({}, True) if is_last or is_known else (latest, False)


def _is_same(one: dict[str, Any], package: Package) -> bool:
    return one["package_id"] == package.manifest["package_id"]


def _before(manifest: dict[str, Any]) -> list[str]:
    names = manifest.get("follows")
    return [str(name) for name in names] if isinstance(names, list) else []


def _touch(one: dict[str, Any], other: dict[str, Any]) -> bool:
    """Whether two packages speak of a common territory: a code begins with the code it lies in."""
    pairs = ((first, second) for first in one["scope"]["codes"] for second in other["scope"]["codes"])
    return any(
        first == second or f"{first}.".startswith(f"{second}.") or f"{second}.".startswith(f"{first}.")
        for first, second in pairs
    )
