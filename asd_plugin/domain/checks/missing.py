"""Where values are missing: by indicator, by unit, by group."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from ..errors import refuse_if_any
from .columns import table_faults


@dataclass(frozen=True)
class MissingMap:
    """Counts and shares (0 to 1) of missing cells.

    ``cells``: True where missing, same shape as the table. ``by_indicator`` and ``by_unit``: present, missing, share.
    ``by_group``: groups x indicators, share missing, with ``units`` (count) first; None without groups. Units without
    group stand under the empty group.
    """

    cells: pd.DataFrame
    by_indicator: pd.DataFrame
    by_unit: pd.DataFrame
    by_group: pd.DataFrame | None
    complete_units: int
    share: float


def missing_map(table: pd.DataFrame, groups: pd.Series | None = None) -> MissingMap:
    """Count missing cells of ``table`` (units x indicators); ``groups``: text by unit, reindexed to the table.

    A column without any value is shown as wholly missing, not refused. Raises AsdError for an empty table, units or
    columns that occur twice, text, infinite values.
    """
    refuse_if_any(table_faults(table, empty_allowed=True))
    cells = table.isna()
    by_group = None
    if groups is not None:
        keys = groups.reindex(table.index).fillna("").astype(str)
        by_group = cells.astype("float64").groupby(keys.to_numpy(), sort=True).mean()
        by_group.insert(0, "units", keys.value_counts().reindex(by_group.index).astype("int64"))
        by_group.index.name = "group"
    return MissingMap(
        cells,
        _counts(cells.sum(axis=0), len(cells)),
        _counts(cells.sum(axis=1), len(cells.columns)),
        by_group,
        int((~cells.any(axis=1)).sum()),
        float(cells.to_numpy().mean()),
    )


def _counts(missing: pd.Series, of: int) -> pd.DataFrame:
    return pd.DataFrame({"present": of - missing, "missing": missing, "share": missing / of})
