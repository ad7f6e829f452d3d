"""Conflicts as a table that people fill: one row each, the three values side by side, an empty column to decide in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ..tables.book import TEXT, Column, Sheet
from .words import field_words, row_words, table_words

if TYPE_CHECKING:
    from ...domain.exchange.three_way import Conflict, Row
    from ...workspace.exchange.merging import Merge
    from ...workspace.exchange.naming import Naming, Trace

# Stable names, the same in every language: the file is read back by the plugin.
COLUMNS = (
    *("conflict", "what", "name", "label", "base", "base_by", "base_when", "theirs", "theirs_by", "theirs_when"),
    *("ours", "ours_by", "ours_when", "keep", "value", "reason", "table", "key", "field"),
)
ABSENT = "(-)"


def conflict_table(conflicts: Sequence[Conflict], names: Naming) -> Sheet:
    """The table: the row and the field in words, each side with who wrote it and when, then stable keys.

    ``(-)`` stands for a row that a side does not have.
    """
    rows = []
    for conflict in conflicts:
        shown = shown_fields(conflict)
        cells: list[str] = []
        for side, trace in zip(sides_of(conflict), traces_of(conflict, names)):
            cells += [side_text(side, shown, conflict.table), trace.who, trace.when[:16].replace("T", " ")]
        what = (table_words(conflict.table), row_words(conflict.table, conflict.key, names), labels(conflict))
        fields = ", ".join(shown) if conflict.fields else ""
        rows.append((conflict.name, *what, *cells, "", "", "", conflict.table, conflict.key, fields))
    return Sheet("conflicts", tuple(Column(name, name, TEXT) for name in COLUMNS), tuple(rows))


def sides_of(conflict: Conflict) -> tuple[Row | None, Row | None, Row | None]:
    """As sent, the office's, the centre's."""
    return conflict.base, conflict.theirs, conflict.ours


def traces_of(conflict: Conflict, names: Naming) -> tuple[Trace, Trace, Trace]:
    """Who wrote the three sides; of the office's, where the row does not say, who sealed it."""
    theirs, ours = names.traces[conflict.table, conflict.key]
    return names.sent, theirs if theirs.who or theirs.when or theirs.file else names.returned, ours


def labels(conflict: Conflict) -> str:
    """The fields in words; empty for a whole row."""
    return ", ".join(field_words(conflict.table, name) for name in shown_fields(conflict)) if conflict.fields else ""


def shown_fields(conflict: Conflict) -> tuple[str, ...]:
    """Fields worth showing: those in which the sides differ; a card in full only where nothing else differs."""
    theirs, ours = conflict.theirs or {}, conflict.ours or {}
    names = conflict.fields or sorted({*theirs, *ours})
    found = tuple(name for name in names if theirs.get(name) != ours.get(name))
    return tuple(name for name in found if name != "entry") or found


def side_text(side: Row | None, names: Sequence[str], table: str) -> str:
    """One side's values on one line; fields are named where there are several."""
    if side is None:
        return ABSENT
    texts = [_plain(side.get(name)) for name in names]
    if len(names) == 1:
        return texts[0]
    return "; ".join(f"{field_words(table, name)}: {text}" for name, text in zip(names, texts) if text)


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
