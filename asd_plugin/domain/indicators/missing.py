"""Missing cells of an indicator: what the policy fills, with the list of every filled cell. Missing is not zero."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..errors import problem, refuse_if_any
from .settings import GROUP_POLICIES, MissingPolicy

IMPUTED_COLUMNS = ("unit", "indicator", "value", "how")


def impute(
    table: pd.DataFrame, policy: MissingPolicy, groups: pd.DataFrame | None = None
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Fill the missing cells of ``table`` (units x indicators) by ``policy``; return the table and the filled cells.

    Mean and median come from the values present, of the column or of the unit's group (column ``policy.group`` of
    ``groups``, same index). A unit without any value, without group, or whose group has no value stays missing, as do
    all cells under ``require`` and ``available_mean``. The second table has one row a filled cell: unit, indicator,
    value, how. Raises AsdError when the group column is absent.
    """
    if not policy.imputes:
        return table, pd.DataFrame(columns=list(IMPUTED_COLUMNS))
    if policy.policy in GROUP_POLICIES and (groups is None or policy.group not in groups.columns):
        found = [] if groups is None else [str(name) for name in groups.columns]
        refuse_if_any([problem("group_column_absent", column=policy.group, policy=policy.policy, found=found)])
    fill = _fill_values(table, policy, groups)
    wanted = table.isna().to_numpy() & ~np.isnan(fill) & table.notna().any(axis=1).to_numpy()[:, None]
    filled = pd.DataFrame(np.where(wanted, fill, table.to_numpy()), index=table.index, columns=table.columns)
    return filled, listed_cells(table, fill, wanted, policy.policy)


def listed_cells(table: pd.DataFrame, values: np.ndarray, cells: np.ndarray, how: str) -> pd.DataFrame:
    """One row for each true cell of ``cells``: unit, indicator, value, how; by indicator, then unit in table order."""
    columns, rows = np.nonzero(cells.T)
    return pd.DataFrame(
        {
            "unit": table.index.to_numpy()[rows],
            "indicator": table.columns.to_numpy()[columns],
            "value": values[rows, columns],
            "how": how,
        },
        columns=list(IMPUTED_COLUMNS),
    )


def _fill_values(table: pd.DataFrame, policy: MissingPolicy, groups: pd.DataFrame | None) -> np.ndarray:
    if policy.policy == "zero":
        return np.zeros(table.shape)
    statistic = "median" if policy.policy.endswith("median") else "mean"
    if policy.policy not in GROUP_POLICIES:
        return np.broadcast_to(getattr(table, statistic)().to_numpy(), table.shape)
    keys = groups[policy.group].to_numpy()
    # A unit without group must not share the mean of the other units without group.
    keys = np.where(pd.isna(keys) | (keys == ""), None, keys)
    return table.groupby(pd.Series(keys, index=table.index), sort=False).transform(statistic).to_numpy()
