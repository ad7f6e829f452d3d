"""Gower distance between units (Gower 1971): variables of every kind on one scale, missing values pair by pair.

d(i, j) = sum_k w_k s_k(i, j) / sum_k w_k over the variables k that both units have, with s = |x_i - x_j| / range for
numbers (their logarithm, or the place of their level, where the kind says so) and 0 or 1 for categories.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ...errors import AsdError, Problem, problem, refuse_if_any
from .structure import BINARY, KINDS, LOG, NOMINAL, ORDINAL

FEWEST_VARIABLES = 3
MIN_AVAILABLE = 2 / 3
TRIM = 0.01  # numbers are held between their 1st and 99th percentile: one extreme must not flatten all others
TOLERANCE = 1e-9
EXAMPLES = 5


@dataclass(frozen=True)
class Scaled:
    """Units ready to be compared, by code.

    ``columns``: units x variables in 0..1 (categories as 0, 1, 2 ...), NaN missing. ``weights`` sum to 1.
    ``is_category``: by variable. ``left_out``: units with too few variables. ``notes``: what was dropped, to be told.
    """

    codes: np.ndarray
    names: tuple[str, ...]
    columns: np.ndarray
    weights: np.ndarray
    is_category: np.ndarray
    left_out: tuple[str, ...] = ()
    notes: tuple[Problem, ...] = ()

    def place(self, code: str) -> int:
        """Row of a unit; a unit that is not here, or was left out, is refused by name."""
        found = np.flatnonzero(self.codes == code)
        if found.size:
            return int(found[0])
        left = code in self.left_out
        raise AsdError(problem("peers_unit_left_out" if left else "peers_unknown_unit", unit=code))


def scale_units(
    table: pd.DataFrame, kinds: Mapping[str, str], weights: Mapping[str, float] | None = None, trim: float = TRIM
) -> Scaled:
    """Put the columns of ``table`` (index: unit codes) on the scale of the distance; rows come back by code.

    ``kinds``: kind of each column compared. A column that is constant, has no value or no weight is dropped and told;
    fewer than 3 left is refused. A unit that has less than 2/3 of the weight is left out: any two others then share a
    third of it at least, so that their distance exists.
    """
    _refuse_bad(table, kinds, weights)
    table = table.sort_index()
    columns, kept, notes, dropped = [], [], [], []
    for name, kind in kinds.items():
        column = _scaled(table[name], kind, trim, notes)
        why = _useless(column, 1.0 if weights is None else float(weights.get(name, 1.0)))
        if why:
            dropped.append(name)
            notes.append(problem(why, variable=name))
        else:
            columns.append(column)
            kept.append(name)
    if len(kept) < FEWEST_VARIABLES:
        raise AsdError(problem("peers_too_few_variables", least=FEWEST_VARIABLES, found=kept, dropped=dropped))
    shares = np.array([1.0 if weights is None else float(weights.get(name, 1.0)) for name in kept])
    shares = shares / shares.sum()
    values = np.column_stack(columns)
    enough = (~np.isnan(values)) @ shares >= MIN_AVAILABLE - TOLERANCE
    codes = table.index.to_numpy(dtype=object)
    left_out = tuple(codes[~enough])
    if left_out:
        notes.append(problem("peers_units_left_out", count=len(left_out), examples=list(left_out[:EXAMPLES])))
    category = np.array([kinds[name] in (NOMINAL, BINARY) for name in kept])
    return Scaled(codes[enough], tuple(kept), values[enough], shares, category, left_out, tuple(notes))


def gower(
    table: pd.DataFrame, kinds: Mapping[str, str], weights: Mapping[str, float] | None = None, trim: float = 0.0
) -> np.ndarray:
    """Distances between all rows of ``table``, in its order: plain Gower, every unit kept.

    NaN where two units have no variable in common. Columns without weight or without two values change nothing.
    """
    _refuse_bad(table, kinds, weights)
    names = list(kinds)
    values = np.column_stack([_scaled(table[name], kinds[name], trim, []) for name in names])
    shares = np.array([1.0 if weights is None else float(weights.get(name, 1.0)) for name in names])
    category = np.array([kinds[name] in (NOMINAL, BINARY) for name in names])
    return _matrix(values, shares, category)


def distances(scaled: Scaled) -> np.ndarray:
    """Distances between all units, in the order of ``scaled.codes``."""
    return _matrix(scaled.columns, scaled.weights, scaled.is_category)


def parts_from(scaled: Scaled, row: int) -> np.ndarray:
    """Part of each variable (units x variables) in the distance from the unit ``row``: rows sum to the distance."""
    apart = np.abs(scaled.columns - scaled.columns[row])
    apart = np.where(scaled.is_category, np.where(np.isnan(apart), np.nan, apart > 0), apart)
    shares = np.where(np.isnan(apart), 0.0, scaled.weights)
    return np.nan_to_num(apart) * shares / shares.sum(axis=1, keepdims=True)


def _matrix(values: np.ndarray, weights: np.ndarray, category: np.ndarray) -> np.ndarray:
    count = len(values)
    total, apart = np.zeros((count, count)), np.empty((count, count))
    known = ~np.isnan(values)
    for place in range(values.shape[1]):
        column = np.where(known[:, place], values[:, place], 0.0)
        np.subtract(column[:, None], column[None, :], out=apart)
        np.abs(apart, out=apart)
        if category[place]:
            np.greater(apart, 0, out=apart, casting="unsafe")
        if not known[:, place].all():
            apart *= known[:, place][:, None]
            apart *= known[:, place][None, :]
        apart *= weights[place]
        total += apart
    if known.all():
        return total / weights.sum()
    shared = (known * weights) @ known.T.astype("float64")
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(shared > 0, total / shared, np.nan)


def _scaled(column: pd.Series, kind: str, trim: float, notes: list[Problem]) -> np.ndarray:
    if kind in (NOMINAL, BINARY):
        return _levels(column)
    values = pd.to_numeric(column, errors="coerce").to_numpy(dtype="float64").copy()
    values[np.isinf(values)] = np.nan
    if kind == ORDINAL:
        return _ranged(_levels(pd.Series(values)), 0.0)
    if kind == LOG:
        without = int(np.count_nonzero(values <= 0))
        if without:
            notes.append(problem("peers_no_logarithm", variable=str(column.name), count=without))
        values[values <= 0] = np.nan
        values = np.log(values)
    return _ranged(values, trim)


def _levels(column: pd.Series) -> np.ndarray:
    """Levels in their natural order as 0, 1, 2 ...; missing as NaN."""
    known = column.notna().to_numpy()
    places = np.full(len(column), np.nan)
    if known.any():
        places[known] = np.unique(column.to_numpy(dtype=object)[known], return_inverse=True)[1]
    return places


def _ranged(values: np.ndarray, trim: float) -> np.ndarray:
    known = values[~np.isnan(values)]
    if not known.size:
        return values
    low, high = np.quantile(known, [trim, 1.0 - trim])
    if high - low <= 0:  # nearly all alike: the whole range, or the few others would vanish
        low, high = known.min(), known.max()
    if high - low <= TOLERANCE * max(abs(low), abs(high)):
        return np.where(np.isnan(values), np.nan, 0.0)
    return np.clip((values - low) / (high - low), 0.0, 1.0)


def _useless(column: np.ndarray, weight: float) -> str:
    known = column[~np.isnan(column)]
    if not known.size:
        return "peers_variable_missing"
    if known.min() == known.max():
        return "peers_variable_constant"
    return "" if weight > 0 else "peers_variable_unweighted"


def _refuse_bad(table: pd.DataFrame, kinds: Mapping[str, str], weights: Mapping[str, float] | None) -> None:
    faults = []
    for name, weight in (weights or {}).items():
        if not 0.0 <= float(weight) < float("inf"):
            faults.append(problem("peers_weight_bad", variable=name, found=str(weight)))
    strange = [name for name, kind in kinds.items() if kind not in KINDS or name not in table.columns]
    if strange:
        faults.append(problem("peers_unknown_variables", variables=strange, known=list(map(str, table.columns))))
    twice = table.index[table.index.duplicated()].unique()
    if len(twice):
        faults.append(problem("peers_units_twice", count=len(twice), examples=[str(c) for c in twice[:EXAMPLES]]))
    refuse_if_any(faults)
