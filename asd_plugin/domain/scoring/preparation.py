"""Raw indicators -> normalised leaves: checks, conventions, imputation, treatment, direction, common scale."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..errors import Problem, problem, refuse_if_any
from ..indicators.missing import IMPUTED_COLUMNS, impute, listed_cells
from ..indicators.normalisation import directed_bounds, normalise
from ..indicators.settings import NOT_ASKED_CONVENTION
from ..indicators.treatment import Treated, excess_kurtosis, is_constant, skewness, treat
from .model import Leaf, ScoreModel

TREATED_COLUMNS = ("unit", "indicator", "before", "after", "how")
EXAMPLES = 5


@dataclass(frozen=True)
class Prepared:
    """``leaves``: normalised values by leaf id. ``own``: whether the unit has its own value (convention included)."""

    leaves: dict[str, np.ndarray]
    own: pd.DataFrame
    imputed: pd.DataFrame
    treated: pd.DataFrame
    columns: pd.DataFrame


def prepare(
    model: ScoreModel, table: pd.DataFrame, groups: pd.DataFrame | None, status: pd.DataFrame | None
) -> Prepared:
    """Check ``table`` (units x leaf ids) and bring every leaf to the common scale.

    Order: not-asked conventions, imputation, treatment, direction, normalisation. Raises AsdError listing all faults:
    absent, non-numeric, infinite, empty or constant columns, duplicate units, absent group column.
    """
    refuse_if_any(_table_faults(model, table))
    raw = table[[leaf.id for leaf in model.leaves]].astype("float64")
    known, by_convention = _apply_conventions(model, raw, groups, status)
    refuse_if_any(_empty_columns(model, known))
    filled, imputed = impute(known, model.missing, groups)
    leaves, audits, rows, faults = {}, [], [], []
    for leaf in model.leaves:
        before = filled[leaf.id].to_numpy()
        after = treat(before, model.treatment)
        faults += _constant(model, leaf, before, after)
        audits.append(_changed_cells(table.index, leaf.id, before, after))
        rows.append(_column_facts(model, leaf, before, after))
    refuse_if_any(faults)
    for leaf, row in zip(model.leaves, rows):
        leaves[leaf.id] = _normalised(model, leaf, row.pop("values"))
    return Prepared(
        leaves,
        known.notna(),
        _stacked([by_convention, imputed], IMPUTED_COLUMNS),
        _stacked(audits, TREATED_COLUMNS),
        pd.DataFrame(rows, index=pd.Index([leaf.id for leaf in model.leaves], name="leaf")),
    )


def _table_faults(model: ScoreModel, table: pd.DataFrame) -> list[Problem]:
    if not len(table):
        return [problem("no_units")]
    faults = []
    if not table.index.is_unique:
        twice = [str(code) for code in table.index[table.index.duplicated()].unique()]
        faults.append(problem("duplicate_units", count=len(twice), examples=twice[:EXAMPLES]))
    for leaf in model.leaves:
        if leaf.id not in table.columns:
            found = [str(name) for name in table.columns]
            faults.append(problem("indicator_absent", path=model.path(leaf.id), source=leaf.origin, found=found))
        elif not pd.api.types.is_numeric_dtype(table[leaf.id].dtype):
            faults.append(problem("indicator_is_text", path=model.path(leaf.id), source=leaf.origin, count=len(table)))
        else:
            infinite = np.isinf(table[leaf.id].to_numpy(dtype="float64", na_value=np.nan))
            if infinite.any():
                examples = [str(code) for code in table.index[infinite][:EXAMPLES]]
                faults.append(
                    problem(
                        "indicator_infinite",
                        path=model.path(leaf.id),
                        source=leaf.origin,
                        count=int(infinite.sum()),
                        examples=examples,
                    )
                )
    return faults


def _apply_conventions(
    model: ScoreModel, raw: pd.DataFrame, groups: pd.DataFrame | None, status: pd.DataFrame | None
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Give cells whose question was not asked the value the model states, and list them."""
    known, listed = raw.copy(), []
    for leaf in model.leaves:
        if leaf.not_asked_as is None:
            continue
        cells = raw[leaf.id].isna().to_numpy() & _not_asked(leaf, raw.index, groups, status)
        known.loc[cells, leaf.id] = leaf.not_asked_as
        values = np.full((len(raw), 1), leaf.not_asked_as)
        listed.append(listed_cells(raw[[leaf.id]], values, cells[:, None], NOT_ASKED_CONVENTION))
    return known, _stacked(listed, IMPUTED_COLUMNS)


def _stacked(tables: list[pd.DataFrame], columns: tuple[str, ...]) -> pd.DataFrame:
    """Lists of cells, one after the other; empty ones are left out, since they would turn numbers into objects."""
    full = [table for table in tables if len(table)]
    return pd.concat(full, ignore_index=True) if full else pd.DataFrame(columns=list(columns))


def _not_asked(leaf: Leaf, index: pd.Index, groups: pd.DataFrame | None, status: pd.DataFrame | None) -> np.ndarray:
    """Units whose question was not asked: by the status of the data, or by the column the model names."""
    cells = np.zeros(len(index), dtype=bool)
    if status is not None and leaf.id in status.columns:
        return (status[leaf.id].reindex(index) == "not_asked").to_numpy()
    for column, value in leaf.not_asked_where.items():
        if groups is not None and column in groups.columns:
            cells |= (groups[column].reindex(index).astype(str) == value).to_numpy()
    return cells


def _empty_columns(model: ScoreModel, known: pd.DataFrame) -> list[Problem]:
    return [
        problem("indicator_all_missing", path=model.path(leaf.id), source=leaf.origin, count=len(known))
        for leaf in model.leaves
        if known[leaf.id].isna().all()
    ]


def _constant(model: ScoreModel, leaf: Leaf, before: np.ndarray, after: Treated) -> list[Problem]:
    """A column without spread cannot be brought to a scale, unless its ends are frozen."""
    if leaf.id in model.normalisation.bounds or not is_constant(after.values):
        return []
    where = {"path": model.path(leaf.id), "source": leaf.origin}
    if not is_constant(before):
        return [problem("indicator_constant_once_treated", treatment=model.treatment.method, **where)]
    present = before[~np.isnan(before)]
    return [problem("indicator_constant", value=float(present[0]), count=len(present), **where)]


def _changed_cells(index: pd.Index, leaf: str, before: np.ndarray, after: Treated) -> pd.DataFrame:
    at = np.flatnonzero(after.how != "")
    return pd.DataFrame(
        {
            "unit": index.to_numpy()[at],
            "indicator": leaf,
            "before": before[at],
            "after": after.values[at],
            "how": after.how[at],
        },
        columns=list(TREATED_COLUMNS),
    )


def _column_facts(model: ScoreModel, leaf: Leaf, before: np.ndarray, after: Treated) -> dict:
    low, high = model.normalisation.bounds.get(leaf.id, (np.nanmin(after.values), np.nanmax(after.values)))
    scaled = model.normalisation.method in ("minmax", "goalposts")
    return {
        "values": after.values,
        "present": int(np.sum(~np.isnan(before))),
        "treatment": after.outcome,
        "skewness": skewness(before),
        "kurtosis": excess_kurtosis(before),
        "skewness_treated": skewness(after.values),
        "kurtosis_treated": excess_kurtosis(after.values),
        "low": float(low) if scaled else float("nan"),
        "high": float(high) if scaled else float("nan"),
    }


def _normalised(model: ScoreModel, leaf: Leaf, values: np.ndarray) -> np.ndarray:
    bounds = directed_bounds(model.normalisation.bounds.get(leaf.id), leaf.direction)
    return normalise(leaf.direction * values, model.normalisation, bounds)
