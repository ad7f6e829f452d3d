"""Points of a workspace against the outlines of its communes: one finding a unit, households as one count."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from ...domain.progress import Progress, checkpoint
from ...domain.quality.figures import Finding
from ...domain.quality.settings import ERROR, INFO, WARNING

if TYPE_CHECKING:
    import pandas as pd

    from ...workspace.handle import Workspace

NAMED = ("facility", "field_note")
LISTED = 30
METRE = 5  # decimals of a degree


def point_findings(workspace: Workspace, places: Callable[[Any, Any], Any], progress: Progress) -> tuple[Finding, ...]:
    """``places``: (longitude, latitude) -> commune codes, None in none. Findings name their table as ``indicator``.

    ``point_outside_unit``: in another commune than the one it names. ``point_without_unit``: in no commune of the
    workspace. ``point_repeated``: facilities of one kind on one spot. Households are never named, nor told by unit.
    """
    found: list[Finding] = []
    for kind in NAMED:
        blocks = list(workspace.point_blocks(kind))
        for block in blocks:
            checkpoint(progress, 0.1)
            found += _of_units(f"asd_{kind}", block, _lying(block, places))
        if blocks and kind == "facility":
            found += _repeated(blocks)
    return (*found, *_of_households(workspace, places, progress))


def _lying(block: pd.DataFrame, places: Callable[[Any, Any], Any]) -> pd.DataFrame:
    """Rows of ``block`` with a place, and the commune it lies in (None: none)."""
    known = block[block["x"].notna() & block["y"].notna()]
    lies_in = places(known["x"].to_numpy(), known["y"].to_numpy()) if len(known) else []
    return known.assign(lies_in=lies_in)


def _of_units(table: str, block: pd.DataFrame, known: pd.DataFrame) -> Iterator[Finding]:
    nowhere = known[known["lies_in"].isna()]
    other = known[known["lies_in"].notna() & (known["unit_code"] != "") & (known["lies_in"] != known["unit_code"])]
    for rule, severity, rows in (("point_outside_unit", WARNING, other), ("point_without_unit", ERROR, nowhere)):
        for unit, group in rows.groupby("unit_code", sort=True):
            imports = group["import_id"].unique()
            yield Finding(
                rule, severity, table, level="commune", unit_code=unit, count=len(group),
                units=" ".join(group["key"].astype(str)[:LISTED]), import_id=imports[0] if len(imports) == 1 else "",
            )  # fmt: skip


def _repeated(blocks: list[pd.DataFrame]) -> Iterator[Finding]:
    import pandas as pd

    whole = pd.concat(blocks, ignore_index=True).dropna(subset=["x", "y"])
    spots = whole.assign(x=whole["x"].round(METRE), y=whole["y"].round(METRE))
    again = spots[spots.duplicated(["x", "y", "kind"], keep=False)]
    for unit, group in again.groupby("unit_code", sort=True):
        keys = " ".join(group["key"].astype(str)[:LISTED])
        yield Finding(
            "point_repeated", INFO, "asd_facility", level="commune", unit_code=unit, count=len(group), units=keys
        )


def _of_households(workspace: Workspace, places: Callable[[Any, Any], Any], progress: Progress) -> Iterator[Finding]:
    outside = nowhere = 0
    for block in workspace.point_blocks("household"):
        checkpoint(progress, 0.5)
        known = _lying(block, places)
        is_known = known["lies_in"].notna()
        nowhere += int((~is_known).sum())
        outside += int((is_known & (known["unit_code"] != "") & (known["lies_in"] != known["unit_code"])).sum())
    repeated = workspace.repeated_households()
    told = (("point_outside_unit", WARNING, outside), ("point_without_unit", ERROR, nowhere))
    for rule, severity, count in (*told, ("row_repeated", ERROR, repeated)):
        if count:
            yield Finding(rule, severity, "asd_household", level="commune", count=count)
