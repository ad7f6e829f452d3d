"""Weights stated by people one by one: equal, or given."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..errors import Problem, problem, refuse_if_any


@dataclass(frozen=True)
class StatedWeights:
    """``weights`` sum to 1; ``given``: as they were written, never changed. Both by name, in the order given."""

    method: str
    weights: pd.Series
    given: pd.Series


def equal_weights(names: Iterable[str]) -> StatedWeights:
    """The same weight, 1/n, for each name. Raises AsdError for no name or a name twice."""
    names = list(names)
    refuse_if_any(name_faults(names))
    given = pd.Series(1.0, index=pd.Index(names), name="given")
    return StatedWeights("equal", (given / len(given)).rename("weight"), given)


def given_weights(given: Mapping[str, float]) -> StatedWeights:
    """Weights as written, and their shares of the total. Raises AsdError naming every weight that is no number from 0
    up, or when all are 0.
    """
    series = pd.Series(dict(given), dtype=object)
    numbers = numbers_from(series)
    faults = name_faults(list(series.index)) + weight_faults(series, numbers)
    refuse_if_any(faults)
    return StatedWeights("given", (numbers / numbers.sum()).rename("weight"), numbers.rename("given"))


def numbers_from(series: pd.Series) -> pd.Series:
    """``series`` as float64; what is no number becomes NaN."""
    return pd.to_numeric(series, errors="coerce").astype("float64")


def name_faults(names: list) -> list[Problem]:
    """No name at all, or names that occur twice."""
    if not names:
        return [problem("no_columns")]
    twice = sorted({str(name) for name in names if names.count(name) > 1})
    return [problem("duplicate_columns", columns=twice)] if twice else []


def weight_faults(written: pd.Series, numbers: pd.Series) -> list[Problem]:
    """Weights that are not finite numbers from 0 up, by name; or a total of 0."""
    bad = ~(np.isfinite(numbers) & (numbers >= 0))
    if bad.any():
        return [problem("weight_bad", column=str(name), found=str(written[name])) for name in written.index[bad]]
    return [] if numbers.sum() > 0 else [problem("weights_sum_to_zero", count=len(numbers))]
