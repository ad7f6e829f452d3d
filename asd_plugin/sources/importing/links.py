"""Which share of which unit each joined row speaks of, and how many rows make that unit whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...domain.errors import AsdError, problem
from ...domain.territory.bridge import OTHER_WRITING, SAME, Bridge

if TYPE_CHECKING:
    import pandas as pd

# Which share holds where that of the figure's own base is not given: an office may know areas alone.
SHARES_OF = {
    "share": ("share_population", "share_households", "share_area"),
    "share_households": ("share_households", "share_population", "share_area"),
}
SIZES = ("population", "households")


def links_of(joined: pd.DataFrame, bridge: Bridge, units: pd.DataFrame, weight: str = "") -> pd.DataFrame:
    """Links for :func:`asd_plugin.domain.importing.plan.plan_values` from rows that are joined.

    ``joined``: row, from_code, unit_code. A row whose ``from_code`` the bridge carries away gets a link to each unit it
    went to; any other row is its unit. ``units``: population and households by code. ``weight``: the shares that a
    person chose (population, households, area; empty: those of each figure's own base); a divided unit whose share by
    it is not known is refused, never carried by another.
    """
    import pandas as pd

    edges = _edges(bridge, weight)
    rows = joined[["row", "from_code", "unit_code"]].rename(columns={"row": "row_number"})
    carried = rows.drop(columns="unit_code").merge(edges, on="from_code", how="inner")
    unknown = carried["share"].isna()
    if weight and unknown.any():
        raise AsdError(problem("bridge_no_share", codes=sorted(set(carried.loc[unknown, "from_code"])), weight=weight))
    own = rows[~rows["row_number"].isin(carried["row_number"])]
    plain = pd.DataFrame({"row_number": own["row_number"], "unit_code": own["unit_code"], "share": 1.0, "parts": 1})
    plain["share_households"] = 1.0
    for name, size in zip(("base", "households"), SIZES):
        plain[name] = own["unit_code"].map(units[size]).to_numpy("float64")
    names = ["row_number", "unit_code", "share", "share_households", "base", "households", "parts"]
    return pd.concat([plain[names], carried[names]], ignore_index=True)


def _edges(bridge: Bridge, weight: str) -> pd.DataFrame:
    table = bridge.table[bridge.table["kind"] != SAME]
    writing = table["kind"].where(table["kind"].isin(OTHER_WRITING), "added")
    parts = table.groupby([table["to_code"], writing])["from_code"].transform("size")
    edges = table[["from_code"]].assign(unit_code=table["to_code"], parts=parts.astype("int64"))
    for name, known in SHARES_OF.items():
        if weight:
            edges[name] = table[f"share_{weight}"].astype("float64")
            continue
        shares = table[list(known)].astype("float64")
        edges[name] = shares[known[0]].fillna(shares[known[1]]).fillna(shares[known[2]])
    for name, size in zip(("base", "households"), SIZES):
        edges[name] = table[size].astype("float64") if size in table else float("nan")
    return edges
