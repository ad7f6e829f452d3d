"""Points counted in cells, small counts hidden."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ...disclosure.primary import primary_status, with_lone_cells_covered
from ...disclosure.settings import PrimaryRule
from ...errors import AsdError, Problem, problem
from ...progress import Progress, checkpoint
from .cells import Grid

BLOCK = 1_000_000
TOLERANCE = 1e-9


@dataclass(frozen=True)
class CellTable:
    """``cells``: index key, sorted; households, per_km2, status and others. ``outside``: points in no cell shown."""

    cells: pd.DataFrame
    outside: int
    notes: list[Problem]


def count_in_cells(
    grid: Grid, x: np.ndarray, y: np.ndarray, mass: np.ndarray | None, progress: Progress, field: str = ""
) -> pd.DataFrame:
    """Points and households (``mass``; None: one a point) by cell key, ascending. Coordinates are finite metres.

    Raises AsdError, naming ``field``, when a mass is missing, infinite or negative.
    """
    if mass is not None:
        for code, bad in (("count_missing", ~np.isfinite(mass)), ("count_negative", mass < 0)):
            if bad.any():
                raise AsdError(problem(code, field=field, count=int(bad.sum())))
    parts = []
    for first in range(0, len(x), BLOCK):
        checkpoint(progress, first / len(x))
        part = slice(first, first + BLOCK)
        keys, place, points = np.unique(grid.keys(x[part], y[part]), return_inverse=True, return_counts=True)
        held = points.astype(float) if mass is None else np.bincount(place.reshape(-1), mass[part], len(keys))
        parts.append(pd.DataFrame({"points": points, "households": held}, index=keys))
    checkpoint(progress, 1.0)
    if not parts:
        return pd.DataFrame({"points": np.empty(0, int), "households": np.empty(0)}, index=np.empty(0, "int64"))
    return pd.concat(parts).groupby(level=0).sum()


def protected_cells(counted: pd.DataFrame, shown: np.ndarray | None, grid: Grid, rule: PrimaryRule) -> CellTable:
    """Counts of the cells ``shown`` (keys; None: those that hold a point), zero where nobody is, small ones hidden.

    A lone hidden cell would be what is missing from the total: the smallest other one is hidden with it.
    """
    keys = counted.index.to_numpy() if shown is None else shown
    cells = counted.reindex(keys).fillna(0.0)
    outside = int(counted["points"].sum() - cells["points"].sum())
    status = primary_status(cells[["households"]], rule)
    everywhere = pd.Series("all", index=cells.index)
    status = with_lone_cells_covered(status, cells["households"], everywhere, everywhere == "all")
    hidden = status.str.startswith("hidden").to_numpy()
    households = cells["households"].mask(hidden)
    table = pd.DataFrame({"households": households, "per_km2": households / grid.area_km2, "status": status})
    notes = []
    if hidden.any():
        notes.append(problem("grid_cells_hidden", count=int(hidden.sum()), of=len(table)))
    if hidden.sum() == 1:
        notes.append(problem("one_unit_hidden"))
    if outside:
        notes.append(problem("points_outside_grid", count=outside, rows=int(counted["points"].sum())))
    return CellTable(table, outside, notes)
