"""What a table of units x columns must be before a statistic is taken from it, and which of its rows are complete."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..errors import Problem, problem, refuse_if_any
from ..indicators.treatment import is_constant

EXAMPLES = 5


def numbers_of(table: pd.DataFrame) -> pd.DataFrame:
    """``table`` as float64, missing as NaN. Raises AsdError naming every fault of rows and columns, all at once.

    Faults: no row, no column, a unit or a column twice, text, infinite values, a column without any value.
    """
    faults = table_faults(table)
    refuse_if_any(faults)
    columns = {name: table[name].to_numpy(dtype="float64", na_value=np.nan) for name in table.columns}
    return pd.DataFrame(columns, index=table.index, columns=table.columns)


def table_faults(table: pd.DataFrame, empty_allowed: bool = False) -> list[Problem]:
    """The faults :func:`numbers_of` refuses; ``empty_allowed`` lets columns without any value pass."""
    if not len(table):
        return [problem("no_units")]
    if not len(table.columns):
        return [problem("no_columns")]
    faults = []
    if not table.index.is_unique:
        twice = [str(code) for code in table.index[table.index.duplicated()].unique()]
        faults.append(problem("duplicate_units", count=len(twice), examples=twice[:EXAMPLES]))
    if not table.columns.is_unique:
        twice = [str(name) for name in table.columns[table.columns.duplicated()].unique()]
        return [*faults, problem("duplicate_columns", columns=twice)]
    for name in table.columns:
        faults += _column_faults(table[name], str(name), empty_allowed)
    return faults


def _column_faults(column: pd.Series, name: str, empty_allowed: bool) -> list[Problem]:
    if column.isna().all():
        return [] if empty_allowed else [problem("column_all_missing", column=name, count=len(column))]
    if not pd.api.types.is_numeric_dtype(column.dtype):
        return [problem("column_is_text", column=name, count=len(column))]
    infinite = np.isinf(column.to_numpy(dtype="float64", na_value=np.nan))
    if not infinite.any():
        return []
    examples = [str(code) for code in column.index[infinite][:EXAMPLES]]
    return [problem("column_infinite", column=name, count=int(infinite.sum()), examples=examples)]


def complete_rows(table: pd.DataFrame) -> tuple[pd.DataFrame, tuple[str, ...]]:
    """Rows without any missing value, and the codes of those left out."""
    whole = table.notna().all(axis=1).to_numpy()
    return table[whole], tuple(str(code) for code in table.index[~whole])


def constant_columns(table: pd.DataFrame) -> list[str]:
    """Columns whose values present do not differ (to 1e-12 of their size)."""
    return [name for name in table.columns if is_constant(table[name].to_numpy())]
