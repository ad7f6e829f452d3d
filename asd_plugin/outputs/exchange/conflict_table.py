"""Conflicts as a table that people fill: one row each, the three values side by side, an empty column to decide in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ..tables.book import TEXT, Column, Sheet

if TYPE_CHECKING:
    from ...domain.exchange.three_way import Conflict, Row
    from ...workspace.exchange.merging import Merge

# Stable names, the same in every language: the file is read back by the plugin.
COLUMNS = ("conflict", "table", "key", "field", "base", "theirs", "ours", "keep", "value", "reason")
ABSENT = "(-)"


def conflict_table(conflicts: Sequence[Conflict]) -> Sheet:
    """The table; ``(-)`` stands for a row that a side does not have."""
    rows = []
    for conflict in conflicts:
        names = shown_fields(conflict)
        sides = [side_text(side, names) for side in (conflict.base, conflict.theirs, conflict.ours)]
        fields = ", ".join(names) if conflict.fields else ""
        rows.append((conflict.name, conflict.table, conflict.key, fields, *sides, "", "", ""))
    return Sheet("conflicts", tuple(Column(name, name, TEXT) for name in COLUMNS), tuple(rows))


def shown_fields(conflict: Conflict) -> tuple[str, ...]:
    """Fields worth showing: those in which the sides differ."""
    theirs, ours = conflict.theirs or {}, conflict.ours or {}
    return tuple(name for name in (conflict.fields or sorted({*theirs, *ours})) if theirs.get(name) != ours.get(name))


def side_text(side: Row | None, names: Sequence[str]) -> str:
    """One side's values on one line; fields are named where there are several."""
    if side is None:
        return ABSENT
    texts = [_plain(side.get(name)) for name in names]
    return texts[0] if len(names) == 1 else "; ".join(f"{name}: {text}" for name, text in zip(names, texts))


def _plain(value: Any) -> str:
    if value is None:
        return ""
    text = f"{value:.10g}" if isinstance(value, float) else str(value)
    return " ".join(text.split())


def merge_report(merge: Merge, settings: dict[str, Any], versions: dict[str, str]) -> dict[str, Any]:
    """The run report: the package and its hash, what was taken, what waits, what was refused; no value in it."""
    manifest = merge.package.manifest
    kept = ("package_id", "direction", "scope", "cut", "delivery", "made", "user", "households", "signed")
    changes = [[one.kind, one.table, one.key, sorted(one.after)] for one in merge.settled.changes]
    return {
        "algorithm": "asd:mergepackage",
        "package": {**{name: manifest.get(name) for name in kept}, "sha256": merge.package.sha256},
        "is_proven": merge.package.is_proven,
        "is_merged": merge.is_done,
        "was_merged_before": merge.was_merged,
        "changes": changes,
        "conflicts": [[one.name, one.table, one.key, list(one.fields)] for one in merge.comparison.conflicts],
        "open_conflicts": [one.name for one in merge.settled.open_conflicts],
        "stale_decisions": [one.conflict for one in merge.settled.stale],
        "refused": [[one.reason, one.table, one.key, list(one.fields)] for one in merge.refused],
        "counts": {"same": merge.comparison.same, "ours_only": merge.comparison.ours_only},
        "settings": settings,
        "versions": versions,
    }
