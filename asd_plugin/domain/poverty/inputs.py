"""What a poverty measure refuses before it counts anything: all faults at once, each naming its column or rows."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

from ..errors import Problem, problem
from ..weighting.stated import numbers_from, weight_faults
from .settings import POLICIES, PovertyRule

EXAMPLES = 5


def rule_faults(rule: PovertyRule) -> list[Problem]:
    """A cut-off k outside (0, 1], an unknown policy, bands that do not rise within 0 to 1."""
    faults = []
    if not (isinstance(rule.k, (int, float, np.number)) and 0 < rule.k <= 1):
        faults.append(problem("poverty_k_outside", found=str(rule.k)))
    if rule.missing not in POLICIES:
        faults.append(problem("poverty_unknown_policy", found=str(rule.missing), known=list(POLICIES)))
    low, high = rule.vulnerable
    if not 0 <= low < high <= 1:
        faults.append(problem("poverty_bad_band", low=low, high=high))
    if not 0 < rule.severe_from <= 1:
        faults.append(problem("poverty_bad_severe", found=rule.severe_from))
    return faults


def matrix_faults(deprived: pd.DataFrame) -> list[Problem]:
    """No row or column, names or rows that occur twice, cells that are not 0, 1 or missing."""
    if not len(deprived):
        return [problem("no_units")]
    if not len(deprived.columns):
        return [problem("no_columns")]
    if not deprived.columns.is_unique:
        twice = [str(name) for name in deprived.columns[deprived.columns.duplicated()].unique()]
        return [problem("duplicate_columns", columns=twice)]
    faults = []
    if not deprived.index.is_unique:
        twice = [str(code) for code in deprived.index[deprived.index.duplicated()].unique()]
        faults.append(problem("duplicate_units", count=len(twice), examples=twice[:EXAMPLES]))
    for name in deprived.columns:
        column = deprived[name]
        numbers = numbers_from(column)
        bad = (column.notna() & ~numbers.isin([0.0, 1.0])).to_numpy()
        if bad.any():
            examples = [str(value) for value in column[bad].unique()[:EXAMPLES]]
            faults.append(problem("poverty_not_zero_one", column=str(name), count=int(bad.sum()), examples=examples))
        elif column.isna().all():
            faults.append(problem("column_all_missing", column=str(name), count=len(column)))
    return faults


def faults_by_name(names: list[str], weights: Mapping[str, float]) -> list[Problem]:
    """:func:`weights_faults` before any row is read; none when no weights are given, or nothing to weigh."""
    return weights_faults(pd.DataFrame(columns=names), weights) if weights and names else []


def weights_faults(deprived: pd.DataFrame, weights: Mapping[str, float]) -> list[Problem]:
    """Weights of other indicators than the matrix has, or that are no numbers from 0 up, or all 0."""
    absent = [str(name) for name in deprived.columns if name not in weights]
    unknown = [str(name) for name in weights if name not in deprived.columns]
    if absent or unknown:
        return [problem("poverty_weights_differ", absent=absent or ["-"], unknown=unknown or ["-"])]
    written = pd.Series({name: weights[name] for name in deprived.columns}, dtype=object)
    return weight_faults(written, numbers_from(written))


def sample_faults(index: pd.Index, sample: pd.Series | None, groups: pd.Series | None) -> list[Problem]:
    """Sample weights that are missing, below 0 or all 0; rows without group."""
    faults = []
    if sample is not None:
        numbers = numbers_from(sample.reindex(index))
        bad = ~(np.isfinite(numbers) & (numbers >= 0))
        if bad.any():
            examples = [str(code) for code in index[bad][:EXAMPLES]]
            faults.append(problem("sample_weight_bad", count=int(bad.sum()), examples=examples))
        elif not numbers.sum() > 0:
            faults.append(problem("sample_weights_zero", count=len(numbers)))
    if groups is not None:
        keys = groups.reindex(index)
        bad = (keys.isna() | (keys.astype(str).str.strip() == "")).to_numpy()
        if bad.any():
            examples = [str(code) for code in index[bad][:EXAMPLES]]
            faults.append(problem("poverty_no_group", count=int(bad.sum()), examples=examples))
    return faults
