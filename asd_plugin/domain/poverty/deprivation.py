"""From values and cut-offs to deprivations: 1 deprived, 0 not, NaN unknown."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

from ..errors import Problem, problem, refuse_if_any
from .settings import DIRECTIONS, TOLERANCE, Cutoff


def deprivation_matrix(values: pd.DataFrame, cutoffs: Mapping[str, Cutoff]) -> pd.DataFrame:
    """Deprivations (rows of ``values`` x names of ``cutoffs``): 1 where the value is beyond its cut-off, else 0.

    Strictly beyond, with a tolerance of 1e-9: a value at its cut-off is not deprived. A missing value stays missing.
    Raises AsdError naming columns that are absent, text or infinite, cut-offs that are no number, unknown directions.
    """
    refuse_if_any([problem("no_columns")] if not cutoffs else [])
    refuse_if_any(fault for name, cutoff in cutoffs.items() for fault in _faults(values, str(name), cutoff))
    columns = {name: _deprived(values[cutoff.column], cutoff) for name, cutoff in cutoffs.items()}
    return pd.DataFrame(columns, index=values.index)


def _deprived(column: pd.Series, cutoff: Cutoff) -> np.ndarray:
    x = column.to_numpy(dtype="float64", na_value=np.nan)
    beyond = x < cutoff.value - TOLERANCE if cutoff.direction == "below" else x > cutoff.value + TOLERANCE
    return np.where(np.isnan(x), np.nan, beyond.astype("float64"))


def _faults(values: pd.DataFrame, name: str, cutoff: Cutoff) -> list[Problem]:
    faults = []
    if cutoff.direction not in DIRECTIONS:
        faults.append(problem("cutoff_unknown_direction", name=name, found=cutoff.direction, known=list(DIRECTIONS)))
    if not (isinstance(cutoff.value, (int, float, np.number)) and np.isfinite(cutoff.value)):
        faults.append(problem("cutoff_not_a_number", name=name, found=str(cutoff.value)))
    if cutoff.column not in values.columns:
        found = [str(column) for column in values.columns]
        return [*faults, problem("cutoff_column_absent", name=name, column=cutoff.column, found=found)]
    column = values[cutoff.column]
    if column.isna().all():
        return faults
    if not pd.api.types.is_numeric_dtype(column.dtype):
        return [*faults, problem("column_is_text", column=cutoff.column, count=len(column))]
    infinite = np.isinf(column.to_numpy(dtype="float64", na_value=np.nan))
    if infinite.any():
        examples = [str(code) for code in column.index[infinite][:5]]
        faults.append(problem("column_infinite", column=cutoff.column, count=int(infinite.sum()), examples=examples))
    return faults
