"""Counts of units spread over cells by where people live (dasymetric mapping), each unit's total kept to the unit.

A unit's count N goes to its cells in proportion to their population of the raster inside that unit. Shares are rounded
down and what remains goes, one by one, to the largest remainders (Hamilton), equal ones in the order of the cells. A
unit without population in the raster is spread evenly over its area. A hidden count is not spread at all.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from ...disclosure.settings import HIDDEN_SECONDARY, MISSING, PUBLISHED
from ...errors import AsdError, Problem, problem, refuse_if_any

EXAMPLES = 5
WHOLE = 1e-6


@dataclass(frozen=True)
class Spread:
    """``parts``: unit, key, households (whole numbers, only units that were spread), population, area_m2.

    ``cells``: index key; households (missing where a hidden or missing unit lives too), population, status.
    ``by_area``: units spread evenly for want of population. ``placed``: households placed in all.
    """

    parts: pd.DataFrame
    cells: pd.DataFrame
    by_area: list[str]
    placed: int
    notes: list[Problem] = field(default_factory=list)


def largest_remainder(totals: np.ndarray, group: np.ndarray, weight: np.ndarray) -> np.ndarray:
    """Whole numbers in proportion to ``weight`` within each group that add up to the whole ``totals`` exactly.

    ``group``: position in ``totals`` of each row, ascending. A group's weights must not all be zero.
    """
    whole = np.bincount(group, weight, len(totals))
    share = totals[group] * (weight / whole[group])
    part = np.floor(share + 1e-9)
    left = (totals - np.bincount(group, part, len(totals))).round().astype("int64")
    rank_by = np.lexsort((np.arange(len(group)), -(share - part), group))
    begins = np.searchsorted(group, np.arange(len(totals)))
    rank = np.empty(len(group), "int64")
    rank[rank_by] = np.arange(len(group)) - begins[group]
    return (part + (rank < left[group])).astype("int64")


def spread_counts(counts: pd.Series, hidden: pd.Series, pieces: pd.DataFrame) -> Spread:
    """Spread ``counts`` (index code; whole numbers, missing allowed) over ``pieces``: unit (position), key, population,
    area_m2 of each part of a unit in a cell.

    Raises AsdError for counts that are negative or not whole, and when no unit has a part.
    """
    values = counts.to_numpy(float)
    _refuse_unusable(values, hidden.to_numpy(bool))
    if not len(pieces):
        raise AsdError(problem("no_cell_to_fill"))
    pieces = pieces.sort_values(["unit", "key"], kind="stable").reset_index(drop=True)
    unit = pieces["unit"].to_numpy()
    people = np.bincount(unit, pieces["population"], len(counts))
    has_parts = np.bincount(unit, minlength=len(counts)) > 0
    usable = ~np.isnan(values) & ~hidden.to_numpy(bool) & has_parts
    by_area = usable & ~(people > 0)
    weight = np.where(by_area[unit], pieces["area_m2"], pieces["population"])
    used = usable[unit]
    totals = np.where(usable, np.nan_to_num(values), 0).round()
    pieces.loc[used, "households"] = largest_remainder(totals, unit[used], weight[used])
    pieces["is_hidden"] = hidden.to_numpy(bool)[unit]
    pieces["counts_here"] = (pieces["population"] > 0) | ~(people > 0)[unit]
    cells = _cells(pieces, used)
    parts = pieces.loc[used, ["unit", "key", "households", "population", "area_m2"]].assign(
        households=lambda table: table["households"].astype("int64")
    )
    lost = ~np.isnan(values) & ~hidden.to_numpy(bool) & ~has_parts
    chosen = {
        "spread_by_area": by_area & (values > 0),
        "spread_hidden": hidden.to_numpy(bool),
        "spread_missing": np.isnan(values) & ~hidden.to_numpy(bool),
        "spread_without_cell": lost & (values > 0),
    }
    codes = counts.index
    notes = [
        problem(code, count=int(which.sum()), examples=[str(one) for one in codes[which][:EXAMPLES]])
        for code, which in chosen.items()
        if which.any()
    ]
    listed = [str(one) for one in codes[by_area]]
    return Spread(parts, cells, listed, int(parts["households"].sum()), notes)


def _cells(pieces: pd.DataFrame, used: np.ndarray) -> pd.DataFrame:
    """One row a cell; where a unit that was not spread lives too, its share is unknown and so is the cell's count."""
    sums = pieces.groupby("key")[["households", "population", "area_m2"]].sum()
    unknown = pieces[~used & pieces["counts_here"]]
    blank = sums.index.isin(unknown["key"])
    hidden = sums.index.isin(unknown.loc[unknown["is_hidden"], "key"])
    status = np.where(blank, np.where(hidden, HIDDEN_SECONDARY, MISSING), PUBLISHED)
    return sums.assign(households=sums["households"].mask(blank), status=status)


def _refuse_unusable(values: np.ndarray, hidden: np.ndarray) -> None:
    known = ~np.isnan(values) & ~hidden
    faults = []
    for code, bad in (
        ("count_negative", known & (values < 0)),
        ("count_not_whole", known & (np.abs(values - np.round(values)) > WHOLE)),
    ):
        if bad.any():
            faults.append(problem(code, field="COUNT_FIELD", count=int(bad.sum())))
    refuse_if_any(faults)
