"""The table to score, checked: one column a leaf, divided by its denominator and smoothed where the model asks."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from ...errors import Problem, problem, refuse_if_any
from ...indicators.denominators import denominate
from ..model import Leaf, ScoreModel
from .smoothed import no_cells, smooth_leaves

EXAMPLES = 5


@dataclass(frozen=True)
class Raw:
    """``values``: units x leaf ids. ``denominators``: per leaf that has one, units where it is 0, and missing.

    ``smoothed``: one row a cell of a smoothed leaf, raw and smoothed side by side.
    """

    values: pd.DataFrame
    denominators: dict[str, tuple[int, int]] = field(default_factory=dict)
    notes: tuple[Problem, ...] = ()
    smoothed: pd.DataFrame = field(default_factory=no_cells)


def read_raw(model: ScoreModel, table: pd.DataFrame, groups: pd.DataFrame | None = None) -> Raw:
    """Take the model's columns out of ``table``, with what tells neighbours out of ``groups``.

    Raises AsdError listing every column that cannot be used.
    """
    refuse_if_any(_table_faults(model, table))
    raw = table[[leaf.id for leaf in model.leaves]].astype("float64")
    counts, notes, faults = {}, [], []
    for leaf in model.leaves:
        if leaf.denominator is None:
            continue
        by = table[leaf.denominator_key].to_numpy(dtype="float64", na_value=np.nan)
        found = denominate(raw[leaf.id].to_numpy(), by, leaf.denominator.scale)
        where = {"path": model.path(leaf.id), "source": leaf.denominator.source}
        if len(found.negative):
            examples = [str(code) for code in table.index[found.negative[:EXAMPLES]]]
            faults.append(problem("denominator_negative", count=len(found.negative), examples=examples, **where))
        if found.zero or found.missing:
            notes.append(problem("denominator_unusable", zero=found.zero, missing=found.missing, **where))
        counts[leaf.id] = (found.zero, found.missing)
        raw[leaf.id] = found.values
    refuse_if_any(faults)
    values, cells, said = smooth_leaves(model, raw, table, groups)
    return Raw(values, counts, (*notes, *said), cells)


def _table_faults(model: ScoreModel, table: pd.DataFrame) -> list[Problem]:
    if not len(table):
        return [problem("no_units")]
    faults = []
    if not table.index.is_unique:
        twice = [str(code) for code in table.index[table.index.duplicated()].unique()]
        faults.append(problem("duplicate_units", count=len(twice), examples=twice[:EXAMPLES]))
    for leaf in model.leaves:
        faults += _column_faults(table, leaf.id, model.path(leaf.id), leaf.origin)
        if leaf.denominator is not None:
            faults += _column_faults(table, leaf.denominator_key, model.path(leaf.id), _origin(leaf))
        if leaf.smoothing is not None:
            faults += _column_faults(table, leaf.smoothing_key, model.path(leaf.id), leaf.smoothing.origin)
    return faults


def _origin(leaf: Leaf) -> str:
    by = leaf.denominator
    return f"{by.source} ({by.period})" if by.period else by.source


def _column_faults(table: pd.DataFrame, column: str, path: str, source: str) -> list[Problem]:
    if column not in table.columns:
        return [problem("indicator_absent", path=path, source=source, found=[str(name) for name in table.columns])]
    if not pd.api.types.is_numeric_dtype(table[column].dtype):
        return [problem("indicator_is_text", path=path, source=source, count=len(table))]
    infinite = np.isinf(table[column].to_numpy(dtype="float64", na_value=np.nan))
    if not infinite.any():
        return []
    examples = [str(code) for code in table.index[infinite][:EXAMPLES]]
    return [problem("indicator_infinite", path=path, source=source, count=int(infinite.sum()), examples=examples)]
