"""Beneficiaries against area, inhabitants and households of the unit; every rate names its numerator and base."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pandas as pd

from .settings import COUNTS, Rate
from .tables.change import years_between

TOLERANCE = 1e-9
OLDER_BASE, NO_BASE_PERIOD, OTHER_REASON = "older_base", "base_period_unknown", "registration_or_duplicates"


@dataclass(frozen=True)
class RateTable:
    """``frame``: one column a rate, index of the counts. ``without_base``: units left missing because the base is
    missing, zero or negative, by rate. ``above_maximum``: (index, rate, value) that sound data cannot give."""

    frame: pd.DataFrame
    without_base: dict[str, int] = field(default_factory=dict)
    above_maximum: list[tuple[Any, str, float]] = field(default_factory=list)


def rates_of(counts: pd.DataFrame, bases: pd.DataFrame, rates: tuple[Rate, ...]) -> RateTable:
    """Divide counts by bases (both indexed by unit code; areas in km2, measured on the ellipsoid by the source).

    A missing count gives a missing rate; a base that is missing, zero or negative gives a missing rate and is counted.
    A column absent from either table counts as missing throughout. Nothing is rounded.
    """
    columns, without_base, above = {}, {}, []
    for rate in rates:
        count = _column(counts, rate.numerator, counts.index)
        base = _column(counts if rate.base in COUNTS else bases, rate.base, counts.index)
        usable = np.isfinite(base) & (base > 0)
        value = np.full(len(count), np.nan)
        np.divide(count * rate.scale, base, out=value, where=usable)
        columns[rate.name] = value
        without_base[rate.name] = int((~usable & np.isfinite(count)).sum())
        if rate.maximum is not None:
            high = np.flatnonzero(value > rate.maximum * (1 + TOLERANCE))
            above += [(counts.index[k], rate.name, float(value[k])) for k in high]
    return RateTable(pd.DataFrame(columns, index=counts.index), without_base, above)


def _column(table: pd.DataFrame, name: str, index: pd.Index) -> np.ndarray:
    if name not in table:
        return np.full(len(index), np.nan)
    return table[name].reindex(index).to_numpy(dtype="float64", na_value=np.nan)


def likely_reason(period: str, base_period: str) -> str:
    """Why a rate is above what sound data can give: its base is older than its numerator, or something else.

    ``older_base``: people came since the base was counted. ``base_period_unknown``: one of the periods tells no year.
    ``registration_or_duplicates``: same year, so beneficiaries registered elsewhere than they live, or rows twice.
    """
    years = years_between(period, base_period)
    if years != years:
        return NO_BASE_PERIOD
    return OLDER_BASE if years > 0 else OTHER_REASON


def flags_of(above: list[tuple[Any, str, float]], index: pd.Index, reason: str) -> pd.Series:
    """Text of each row of ``index``: the rates above their maximum and the likely reason; empty where none is."""
    named: dict[Any, list[str]] = {}
    for key, rate, _ in above:
        named.setdefault(key, []).append(rate)
    return pd.Series([f"{', '.join(named[key])}: {reason}" if key in named else "" for key in index], index=index)
