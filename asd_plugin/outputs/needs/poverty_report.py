"""Multidimensional poverty: the tables an algorithm writes, small groups hidden, and the JSON report behind them."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from ...domain.disclosure.settings import MISSING, PUBLISHED
from ..run_report import worded
from .check_report import records

if TYPE_CHECKING:
    import pandas as pd

    from ...domain.errors import Problem
    from ...domain.poverty.result import Poverty

GROUP_COLUMNS = {
    "group_id": str, "rows": int, "population": float, "headcount_h": float, "intensity_a": float, "m0": float,
    "vulnerable": float, "severe": float, "contribution": float, "status": str,
}  # fmt: skip
CONTRIBUTION_COLUMNS = {
    "group_id": str, "indicator": str, "weight": float, "uncensored": float, "censored": float, "points": float,
    "contribution": float, "status": str,
}  # fmt: skip
UNIT_COLUMNS = {"deprivation_share": float, "censored_share": float, "poverty_status": str}
ALL = "*"


def group_rows(found: Poverty, statuses: pd.Series | None) -> pd.DataFrame:
    """One row a group (rows, H, A, M0, ...), figures of hidden groups empty; without groups one row, ``*``."""
    import pandas as pd

    if found.groups is None or statuses is None:
        whole = {
            "rows": found.used,
            "population": float(found.rows["sample_weight"].sum()),
            "headcount": found.headcount,
            "intensity": found.intensity,
            "m0": found.m0,
            "vulnerable": found.vulnerable,
            "severe": found.severe,
            "contribution": 1.0 if found.m0 > 0 else float("nan"),
        }
        table, statuses = pd.DataFrame([whole], index=[ALL]), pd.Series(PUBLISHED, index=[ALL])
    else:
        table = found.groups
    table = table.rename(columns={"headcount": "headcount_h", "intensity": "intensity_a"})
    table = table.rename_axis("group_id").reset_index().assign(status=statuses.to_numpy())
    table = table[list(GROUP_COLUMNS)].astype(object)
    hidden = ~table["status"].isin([PUBLISHED, MISSING])
    table.loc[hidden, [name for name in table.columns if name not in ("group_id", "status")]] = None
    return table


def contribution_rows(found: Poverty, statuses: pd.Series | None) -> pd.DataFrame:
    """One row an indicator of all rows (group ``*``), then of each group; figures of hidden groups empty."""
    import pandas as pd

    parts = [
        found.indicators[["share", "uncensored", "censored", "points", "contribution"]]
        .rename(columns={"share": "weight"})
        .assign(group_id=ALL, status=PUBLISHED)
        .reset_index()
    ]
    for group in [] if found.groups is None or statuses is None else found.groups.index:
        points, m0 = found.group_points.loc[group], found.groups.at[group, "m0"]
        part = pd.DataFrame(
            {
                "indicator": list(found.indicators.index),
                "weight": found.indicators["share"].to_numpy(),
                "uncensored": float("nan"),
                "censored": found.group_censored.loc[group].to_numpy(),
                "points": points.to_numpy(),
                "contribution": (points / m0).to_numpy() if m0 > 0 else float("nan"),
            }
        ).assign(group_id=group, status=statuses[group])
        if statuses[group] not in (PUBLISHED, MISSING):
            part[["censored", "points", "contribution"]] = float("nan")
        parts.append(part)
    return pd.concat(parts, ignore_index=True)[list(CONTRIBUTION_COLUMNS)]


def unit_rows(found: Poverty) -> pd.DataFrame:
    """Per territorial unit: share of deprivations, the same if poor, and its status."""
    rows = found.rows[["deprivation_share", "censored_share"]]
    return rows.assign(poverty_status=found.rows["status"]).reset_index(drop=True)


def poverty_report(
    found: Poverty,
    statuses: pd.Series | None,
    choices: dict,
    inputs: list[dict],
    versions: dict,
    notes: list[Problem],
) -> dict:
    """Return the report; no row of the input is in it, no time and no path."""
    return {
        "report": "asd:multidimensionalpoverty",
        "inputs": inputs,
        "choices": {**choices, **asdict(found.rule)},
        "versions": versions,
        "seed": None,
        "counts": {"rows": found.used + found.left_out, "rows_used": found.used, "rows_left_out": found.left_out},
        "measure": {name: getattr(found, name) for name in ("headcount", "intensity", "m0", "vulnerable", "severe")},
        "indicators": records(found.indicators, "indicator"),
        "groups": group_rows(found, statuses).to_dict("records"),
        "contributions": contribution_rows(found, statuses).to_dict("records"),
        "warnings": worded(notes),
    }
