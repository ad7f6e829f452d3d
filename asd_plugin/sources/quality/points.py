"""Points of a workspace against the outlines of its communes: one finding a unit, households as one count."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from ...domain.progress import Progress, Span, checkpoint
from ...domain.quality.figures import Finding
from ...domain.quality.settings import ERROR, INFO, WARNING

if TYPE_CHECKING:
    import pandas as pd

    from ...workspace.handle import Workspace

Places = Callable[[Any, Any], Any]
NAMED = (("facility", 0.0, 0.15), ("field_note", 0.15, 0.2))  # kind, its part of the whole
BLOCK_ROWS = 50_000
MOST_ROWS = 1_000  # rows of households that one finding lists; it counts all
METRE = 5  # decimals of a degree
ROW = "#"  # before a row of a file, so that nobody takes it for a code


def point_findings(workspace: Workspace, places: Places, progress: Progress) -> tuple[Finding, ...]:
    """``places``: (longitude, latitude) -> commune codes, None in none. Findings name their table as ``indicator``.

    ``point_outside_unit``: in another commune than the one it names. ``point_without_unit``: in no commune of the
    workspace. ``point_repeated``: facilities of one kind on one spot. Households are never named, nor told by unit: a
    finding an import, with their rows in its file. Raises Cancelled.
    """
    found: list[Finding] = []
    for kind, start, end in NAMED:
        blocks = list(_lying(workspace, kind, places, Span(progress, start, end)))
        if blocks:
            found += _of_units(f"asd_{kind}", blocks)
        if blocks and kind == "facility":
            found += _repeated(blocks)
    found += _of_households(workspace, places, Span(progress, 0.2, 0.7))
    repeated = workspace.repeated_households(Span(progress, 0.7, 1.0))
    return (*found, *_by_import("row_repeated", ERROR, repeated))


def _lying(workspace: Workspace, kind: str, places: Places, progress: Progress) -> Iterator[pd.DataFrame]:
    """Rows of the points that have a place, block by block, and the commune each lies in (None: none)."""
    total = max(1, workspace.point_count(kind))
    for rank, block in enumerate(workspace.point_blocks(kind)):
        checkpoint(progress, min(1.0, rank * BLOCK_ROWS / total))
        known = block[block["x"].notna() & block["y"].notna()]
        lies_in = places(known["x"].to_numpy(), known["y"].to_numpy()) if len(known) else []
        yield known.assign(lies_in=lies_in)


def _told(known: pd.DataFrame) -> tuple[tuple[str, str, pd.DataFrame], ...]:
    """Rule, severity and rows: in another commune than the one named, in none."""
    is_in = known["lies_in"].notna()
    other = known[is_in & (known["unit_code"] != "") & (known["lies_in"] != known["unit_code"])]
    return ("point_outside_unit", WARNING, other), ("point_without_unit", ERROR, known[~is_in])


def _of_units(table: str, blocks: list[pd.DataFrame]) -> Iterator[Finding]:
    import pandas as pd

    for rule, severity, rows in _told(pd.concat(blocks, ignore_index=True)):
        for unit, group in rows.groupby("unit_code", sort=True):
            imports = group["import_id"].unique()
            yield Finding(
                rule, severity, table, level="commune", unit_code=unit, count=len(group),
                units=_keys(group), import_id=imports[0] if len(imports) == 1 else "",
            )  # fmt: skip


def _repeated(blocks: list[pd.DataFrame]) -> Iterator[Finding]:
    import pandas as pd

    whole = pd.concat(blocks, ignore_index=True)
    spots = whole.assign(x=whole["x"].round(METRE), y=whole["y"].round(METRE))
    again = spots[spots.duplicated(["x", "y", "kind"], keep=False)]
    for unit, group in again.groupby("unit_code", sort=True):
        yield Finding(
            "point_repeated", INFO, "asd_facility", level="commune", unit_code=unit, count=len(group),
            units=_keys(group),
        )  # fmt: skip


def _keys(group: pd.DataFrame) -> str:
    return " ".join(group["key"].astype(str))


def _of_households(workspace: Workspace, places: Places, progress: Progress) -> Iterator[Finding]:
    import pandas as pd

    kept: dict[str, list[pd.DataFrame]] = {}
    severities = {}
    for known in _lying(workspace, "household", places, progress):
        for rule, severity, rows in _told(known):
            severities[rule] = severity
            if len(rows):
                table = pd.DataFrame({"import_id": rows["import_id"], "row_number": rows["key"]})
                kept.setdefault(rule, []).append(table)
    for rule, tables in kept.items():
        yield from _by_import(rule, severities[rule], pd.concat(tables, ignore_index=True))


def _by_import(rule: str, severity: str, rows: pd.DataFrame) -> Iterator[Finding]:
    """A finding an import: how many rows, and the first of them as they stand in its file."""
    import pandas as pd

    for import_id, group in rows.groupby("import_id", sort=True):
        numbers = pd.to_numeric(group["row_number"], errors="coerce")
        numbers = numbers[numbers >= 0].astype("int64").sort_values().head(MOST_ROWS)
        units = " ".join(f"{ROW}{number}" for number in numbers)
        yield Finding(
            rule, severity, "asd_household", level="commune", count=len(group), units=units, import_id=import_id
        )
