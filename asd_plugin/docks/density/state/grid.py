"""Cells of the communes as arrays: every slider position is one row of a table that is already there.

A cell that is hidden has no figure here: nothing that reads a grid can show one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ....domain.density.settings import WHOLE

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

OK, MISSING, PRIMARY, SECONDARY = range(4)
STATUS_CODES = {"ok": OK, "missing": MISSING, "hidden_primary": PRIMARY, "hidden_secondary": SECONDARY}
STATUSES = tuple(STATUS_CODES)
SPLITS = ("programme", "milieu", "sex", "age_band")
KEYS = ("period", *SPLITS)
UNPROTECTED = "none"


@dataclass(frozen=True)
class CellGrid:
    """``rows``: place of each combination of ``KEYS``; ``figures[name]`` and ``status``: place x commune.

    ``sexes`` and ``age_bands``: the total alone where the households do not tell them.
    ``protection``: mark of the cells (none: only small counts are hidden, nothing covers them). ``threshold``: the
    least count shown. ``is_synthetic``: the figures are invented.
    """

    codes: tuple[str, ...]
    periods: tuple[str, ...]
    programmes: tuple[str, ...]
    milieux: tuple[str, ...]
    sexes: tuple[str, ...]
    age_bands: tuple[str, ...]
    rows: dict[tuple[str, ...], int]
    figures: dict[str, np.ndarray]
    status: np.ndarray
    protection: str
    threshold: int
    is_synthetic: bool = False

    @property
    def is_protected(self) -> bool:
        """Whether hidden cells cannot be found again from the others."""
        return self.protection != UNPROTECTED

    def members(self, split: str) -> tuple[str, ...]:
        """The total, when there is one, and the parts of one of ``SPLITS``."""
        return dict(zip(SPLITS, (self.programmes, self.milieux, self.sexes, self.age_bands)))[split]

    def place(self, period: str, *parts: str) -> int | None:
        """Row of a period and a member of each of ``SPLITS`` (those left out: the total), None when nobody counted
        it."""
        return self.rows.get((period, *parts, *[WHOLE] * (len(SPLITS) - len(parts))))


def grid_of(
    table: pd.DataFrame,
    codes: Sequence[str],
    figures: Sequence[str],
    protection: str,
    threshold: int,
    is_synthetic: bool = False,
) -> CellGrid:
    """Cells from a long table (unit_code, ``KEYS``, ``figures``, status).

    Units not in ``codes`` and figures without any value are left out. Without a column of sex or age band every cell is
    of all of them. A combination without a row for a commune is missing there.
    """
    import numpy as np
    import pandas as pd

    unit = pd.Index(codes).get_indexer(table["unit_code"])
    table, unit = table[unit >= 0], unit[unit >= 0]
    table = table.assign(**{name: WHOLE for name in KEYS if name not in table})
    keys = pd.MultiIndex.from_frame(table[list(KEYS)])
    line, found = keys.factorize()
    shape = (len(found), len(codes))
    status = np.full(shape, MISSING, "int8")
    status[line, unit] = table["status"].map(STATUS_CODES).fillna(MISSING).astype("int8")
    kept = {}
    for name in figures:
        values = np.full(shape, np.nan)
        values[line, unit] = table[name].to_numpy("float64", na_value=np.nan)
        values[status != OK] = np.nan
        if np.isfinite(values).any():
            kept[name] = values
    members = [_members(found.get_level_values(place)) for place in range(len(KEYS))]
    rows = {tuple(key): place for place, key in enumerate(found)}
    return CellGrid(tuple(codes), *members, rows, kept, status, protection, threshold, is_synthetic)


def _members(names: pd.Index) -> tuple[str, ...]:
    """Each once, the total before its parts."""
    found = sorted(set(names))
    return tuple(sorted(found, key=lambda name: name != WHOLE))
