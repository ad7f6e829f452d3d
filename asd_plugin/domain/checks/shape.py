"""Shape of each indicator: spread, skewness and kurtosis, and whether it passes the skew-kurtosis rule."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..indicators.settings import Treatment
from ..indicators.treatment import excess_kurtosis, is_constant, passes, skewness
from .columns import numbers_of

SHAPE_COLUMNS = ("present", "missing", "minimum", "median", "mean", "maximum", "sd", "skewness", "kurtosis", "outcome")


def skew_table(table: pd.DataFrame, rule: Treatment | None = None) -> pd.DataFrame:
    """One row an indicator of ``table`` (units x indicators, raw units), missing values left out of each column.

    ``sd``: n - 1. ``skewness``: adjusted Fisher-Pearson G1. ``kurtosis``: sample excess G2. ``outcome``: ``passes``
    (|G1| < 2 or G2 < 3.5, or the limits of ``rule``), ``fails``, ``constant``, ``too_few`` (under four values: G1 and
    G2 do not tell). Source: OECD/JRC Handbook 2008. Raises AsdError as :func:`~.columns.numbers_of` does.
    """
    numbers, rule = numbers_of(table), rule or Treatment()
    rows = [_row(numbers[name].to_numpy(), rule) for name in numbers.columns]
    return pd.DataFrame(rows, index=pd.Index(numbers.columns, name="indicator"), columns=list(SHAPE_COLUMNS))


def _row(values: np.ndarray, rule: Treatment) -> tuple:
    x = values[~np.isnan(values)]
    return (
        len(x),
        len(values) - len(x),
        float(x.min()),
        float(np.median(x)),
        float(x.mean()),
        float(x.max()),
        float(x.std(ddof=1)) if len(x) > 1 else float("nan"),
        skewness(x),
        excess_kurtosis(x),
        _outcome(x, rule),
    )


def _outcome(x: np.ndarray, rule: Treatment) -> str:
    if len(x) < 4:
        return "too_few"
    if is_constant(x):
        return "constant"
    return "passes" if passes(x, rule) else "fails"
