"""Correlations among indicators, with the pairs that say the same thing or pull against each other."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..errors import Problem, problem, refuse_if_any
from ..indicators.treatment import is_constant
from .columns import numbers_of

METHODS = ("pearson", "spearman")
REDUNDANT_ABOVE = 0.92
CONFLICTING_BELOW = -0.4
FEWEST_PAIRS = 3
TOLERANCE = 1e-9
FLAG_COLUMNS = ("first", "second", "correlation", "units", "flag")


@dataclass(frozen=True)
class Correlations:
    """``matrix`` and ``units`` (count of pairs): indicators x indicators. ``flagged``: one row a pair in question:
    first, second, correlation, units, flag (``redundant``, ``conflicting``), strongest first. ``notes``: columns
    without correlation.
    """

    method: str
    matrix: pd.DataFrame
    units: pd.DataFrame
    flagged: pd.DataFrame
    notes: tuple[Problem, ...]


def correlations(
    table: pd.DataFrame,
    method: str = "pearson",
    redundant_above: float = REDUNDANT_ABOVE,
    conflicting_below: float = CONFLICTING_BELOW,
) -> Correlations:
    """Correlate the columns of ``table`` (units x indicators, ALREADY turned so that more means more need).

    Missing: pairwise, over the units that have both values; ``units`` counts them. Under three, or where one of the
    two does not vary over them, the correlation is missing. ``spearman``: Pearson of average ranks. Raises AsdError for
    an unknown method and for the faults of :func:`~.columns.numbers_of`.
    """
    check_method(method)
    numbers = numbers_of(table)
    names = list(numbers.columns)
    r, n = _all_pairs([numbers[name].to_numpy() for name in names], method)
    return Correlations(
        method,
        pd.DataFrame(r, index=names, columns=names),
        pd.DataFrame(n, index=names, columns=names),
        _flagged(names, r, n, redundant_above, conflicting_below),
        tuple(
            problem("column_constant_no_correlation", column=str(name))
            for name in names
            if is_constant(numbers[name].to_numpy())
        ),
    )


def check_method(method: str) -> None:
    """Raise AsdError for a correlation that is not known."""
    if method not in METHODS:
        refuse_if_any([problem("correlation_unknown", found=method, known=list(METHODS))])


def correlation(x: np.ndarray, y: np.ndarray, method: str = "pearson") -> tuple[float, int]:
    """Correlation of two columns over the units that have both, and how many those are; NaN when it cannot be told."""
    both = ~np.isnan(x) & ~np.isnan(y)
    x, y, n = x[both], y[both], int(both.sum())
    if n < FEWEST_PAIRS or is_constant(x) or is_constant(y):
        return float("nan"), n
    if method == "spearman":
        x, y = pd.Series(x).rank().to_numpy(), pd.Series(y).rank().to_numpy()
    dx, dy = x - x.mean(), y - y.mean()
    r = dx @ dy / np.sqrt((dx @ dx) * (dy @ dy))
    return float(np.clip(r, -1.0, 1.0)), n


def flag_of(r: float, redundant_above: float = REDUNDANT_ABOVE, conflicting_below: float = CONFLICTING_BELOW) -> str:
    """``redundant``, ``conflicting`` or empty; a correlation at the limit itself (within 1e-9) is not flagged."""
    if r > redundant_above + TOLERANCE:
        return "redundant"
    return "conflicting" if r < conflicting_below - TOLERANCE else ""


def _all_pairs(values: list[np.ndarray], method: str) -> tuple[np.ndarray, np.ndarray]:
    size = len(values)
    r, n = np.full((size, size), np.nan), np.zeros((size, size), dtype="int64")
    for i in range(size):
        for j in range(i, size):
            found, count = correlation(values[i], values[j], method)
            r[i, j] = r[j, i] = 1.0 if i == j and not np.isnan(found) else found
            n[i, j] = n[j, i] = count
    return r, n


def _flagged(names: list, r: np.ndarray, n: np.ndarray, redundant: float, conflicting: float) -> pd.DataFrame:
    rows = [
        (names[i], names[j], r[i, j], n[i, j], flag_of(r[i, j], redundant, conflicting))
        for i in range(len(names))
        for j in range(i + 1, len(names))
        if flag_of(r[i, j], redundant, conflicting)
    ]
    rows.sort(key=lambda row: -abs(row[2]))
    return pd.DataFrame(rows, columns=list(FLAG_COLUMNS))
