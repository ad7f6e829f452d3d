"""The long table of values: one row per unit, indicator, period and milieu, with its base and its status."""

from __future__ import annotations

import pandas as pd

from .indicators import FORMULAS
from .units import COUNTRY, LEVELS, MILIEUX, units_2014, units_2024

COLUMNS = ("unit_level", "unit_code", "indicator_id", "period", "milieu", "value", "n", "status")
NOT_ASKED_IN_TOWNS = "distance_paved_road"


def build_values(census):
    """Return every value as text, sorted; a total row exists for each unit, indicator and period of the catalogue."""
    tables = {"2024": units_2024(census), "2014": units_2014(census)}
    totals = _every_unit(census)
    urban_only = _urban_only_units(census, tables["2024"])
    blocks = []
    for order, formula in enumerate(FORMULAS):
        for period in formula.periods:
            block = _block(formula, period, tables, totals)
            block["status"] = _status(block, formula, urban_only)
            blocks.append(_as_text(block, formula).assign(indicator_id=formula.id, period=period, order=order))
    table = pd.concat(blocks, ignore_index=True)
    table["level_order"] = table["unit_level"].map(LEVELS.index)
    table["milieu_order"] = table["milieu"].map(MILIEUX.index)
    table = table.sort_values(["level_order", "unit_code", "order", "period", "milieu_order"], kind="stable")
    return table[list(COLUMNS)].reset_index(drop=True)


def _every_unit(census):
    codes = {
        "country": [COUNTRY],
        "region": census.regions["code"],
        "province": sorted(set(census.communes["province_code"])),
        "commune": census.communes["code"],
    }
    keys = [(level, code, "total") for level in LEVELS for code in codes[level]]
    return pd.MultiIndex.from_tuples(keys, names=["level", "code", "milieu"])


def _urban_only_units(census, table_2024):
    """Units where the distance to a paved road was not asked: urban communes, and provinces without a rural part."""
    urban = set(census.communes.loc[census.communes["type"] == "urban", "code"])
    rural = table_2024.xs("rural", level="milieu").index
    with_rural_part = set(rural[rural.get_level_values("level") == "province"].get_level_values("code"))
    return urban | (set(census.communes["province_code"]) - with_rural_part)


def _block(formula, period, tables, totals):
    if formula.of_change:
        index = tables["2024"].index.union(totals)
        inputs = [tables[p].reindex(index) for p in ("2024", "2014")]
    else:
        index = tables[period].index.union(totals)
        inputs = [tables[period].reindex(index)]
    block = pd.DataFrame({"value": formula.value(*inputs), "n": formula.base(*inputs)}).astype(float)
    keep = block.index.get_level_values("milieu") == "total"
    if formula.by_milieu:
        # A change by milieu needs the milieu in both censuses; a plain value needs the milieu to exist at all.
        known = block["value"].notna() if formula.of_change else inputs[0]["population_municipal"].notna()
        keep = keep | known.to_numpy()
    return block[keep].rename_axis(index={"level": "unit_level", "code": "unit_code"}).reset_index()


def _status(block, formula, urban_only):
    status = pd.Series("ok", index=block.index)
    status[block["value"].isna()] = "missing"
    if formula.id == NOT_ASKED_IN_TOWNS:
        in_town = (block["milieu"] == "urban") | block["unit_code"].isin(urban_only)
        status[block["value"].isna() & in_town] = "not_asked"
    return status


def _as_text(block, formula):
    known = block["value"].notna()
    places = formula.decimals
    # `+ 0.0` turns a rounded -0.0 into 0.0, so that no value reads "-0.0".
    value = [f"{round(v, places) + 0.0:.{places}f}" if k else "" for v, k in zip(block["value"], known)]
    n = ["" if not k or pd.isna(b) else str(round(b)) for b, k in zip(block["n"], known)]
    return block.assign(value=value, n=n)
