"""Rows of units that an office's bridge divides among several: joined where the shares are known."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from .bridge import OTHER_WRITING, SAME, SHARES, Bridge

if TYPE_CHECKING:
    from .matching import Matching

DIVIDED = "divided"


def added_pairs(bridge: Bridge) -> set[tuple[str, str]]:
    """(old, new) of every row of the bridge that adds up with others: units put together, or given ground."""
    table = bridge.table[~bridge.table["kind"].isin((*OTHER_WRITING, SAME))]
    return set(zip(table["from_code"], table["to_code"]))


def divide_rows(matching: Matching, bridge: Bridge) -> Matching:
    """Join the rows that wait because their unit was divided, where the bridge says which share went to each unit.

    ``unit_code`` of such a row is the unit of the largest share; ``candidates`` names all of them. A bridge without
    shares leaves the row waiting. For figures, which can be shared out; a row that is only to be given a code cannot.
    """
    rows = matching.rows
    shares = bridge.table[list(SHARES)].notna().any(axis=1)
    known = set(bridge.table.loc[shares, "from_code"]) - set(bridge.table.loc[~shares, "from_code"])
    divided = (rows["reason"] == "unit_split") & rows["from_code"].isin(known)
    if not divided.any():
        return matching
    rows = rows.copy()
    rows.loc[divided, "unit_code"] = [candidates[0][0] for candidates in rows.loc[divided, "candidates"]]
    rows.loc[divided, ["how", "state", "reason"]] = [DIVIDED, "joined", ""]
    reached = {code for candidates in rows.loc[divided, "candidates"] for code, _ in candidates}
    without = [code for code in matching.units_without_row if code not in reached]
    return replace(matching, rows=rows, units_without_row=without)
