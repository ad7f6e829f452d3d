"""Extreme values of one indicator: percentile winsorising, fixed limits, and the skew-kurtosis rule of the OECD/JRC
Handbook (2008).

Columns are float arrays; missing (NaN) stays missing and counts nowhere. Nothing is changed in place.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from .logarithms import box_cox, likeliest_power, log_ct_at, log_or_refuse
from .settings import Treatment

FEWEST_FOR_SHAPE = 4


@dataclass(frozen=True)
class Treated:
    """A treated column. ``how``: per cell, empty where untouched; ``outcome``: what the column went through.

    Outcomes: ``untouched``, ``winsorised``, ``limited``, ``log_ct``, ``log_ct_still_skewed``, ``log``, ``box_cox``.
    ``fixed``: the treatment with its parameters written out, which does the same to the same column and treats
    another year alike. ``raw``: the column before a logarithm, else the values.
    """

    values: np.ndarray
    how: np.ndarray
    outcome: str
    fixed: Treatment = field(default_factory=Treatment)
    raw: np.ndarray | None = None

    @property
    def raw_ends(self) -> tuple[float, float]:
        """Raw values that became the lowest and the highest treated one."""
        raw = self.values if self.raw is None else self.raw
        return float(np.nanmin(raw)), float(np.nanmax(raw))

    def rescale(self, raw: np.ndarray) -> np.ndarray:
        """Raw figures (bounds, targets) on the scale of the treated column: its logarithm, else as they are."""
        if self.raw is None:
            return raw
        return treat(raw, self.fixed).values


def skewness(values: np.ndarray) -> float:
    """Adjusted Fisher-Pearson skewness G1 of the values present; NaN under three values or when all are equal."""
    return shape(values)[0]


def excess_kurtosis(values: np.ndarray) -> float:
    """Sample excess kurtosis G2 of the values present; NaN under four values or when all are equal."""
    return shape(values)[1]


def shape(values: np.ndarray) -> tuple[float, float]:
    """Skewness G1 and excess kurtosis G2 of the values present, each NaN where it cannot be told."""
    x = values[~np.isnan(values)]
    n = len(x)
    if n < 3 or is_constant(x):
        return float("nan"), float("nan")
    d = x - x.mean()
    squares = d * d
    m2, m3 = float(np.mean(squares)), float(np.mean(squares * d))
    skew = float(np.sqrt(n * (n - 1)) / (n - 2) * m3 / m2**1.5)
    if n < FEWEST_FOR_SHAPE:
        return skew, float("nan")
    m4 = float(np.mean(squares * squares))
    return skew, (n - 1) / ((n - 2) * (n - 3)) * ((n + 1) * (m4 / m2**2 - 3) + 6)


def is_constant(values: np.ndarray) -> bool:
    """Whether the values present differ by no more than float noise (or there are none)."""
    x = values[~np.isnan(values)]
    if not len(x):
        return True
    low, high = x.min(), x.max()
    return bool(high - low <= 1e-12 * max(abs(low), abs(high)))


def treat(values: np.ndarray, treatment: Treatment) -> Treated:
    """Treat one column by the chosen method; see :class:`Treatment`.

    Raises AsdError (``logarithm_not_positive``) when ``log`` or ``box_cox`` meets values of 0 or less.
    """
    if treatment.percentiles is not None:
        return winsorise_at(values, *treatment.percentiles)
    if treatment.method == "skew_kurtosis":
        return skew_kurtosis_rule(values, treatment)
    if treatment.method == "limits" and treatment.limits is not None:
        return _limited(values, *treatment.limits, ("limited_low", "limited_high"), "limited")
    if treatment.method == "log_ct":
        return _log_ct(values, treatment)
    if treatment.method == "log":
        return _whole_column(values, log_or_refuse(values, "log"), Treatment("log"))
    if treatment.method == "box_cox":
        power = likeliest_power(values) if treatment.power is None else treatment.power
        return _whole_column(values, box_cox(values, power), Treatment("box_cox", power=power))
    return Treated(values, np.full(len(values), "", dtype=object), "untouched")


def winsorise_at(values: np.ndarray, low: float, high: float) -> Treated:
    """Bring values beyond the two percentiles (type 7, of the values present) back to them."""
    present = values[~np.isnan(values)]
    if not len(present):
        return Treated(values, np.full(len(values), "", dtype=object), "untouched")
    floor, ceiling = np.percentile(present, [low, high])
    return _limited(values, floor, ceiling, (f"winsorised_p{low:g}", f"winsorised_p{high:g}"), "winsorised")


def _limited(values: np.ndarray, floor: float, ceiling: float, names: tuple[str, str], outcome: str) -> Treated:
    how = np.full(len(values), "", dtype=object)
    below, above = values < floor, values > ceiling
    how[below], how[above] = names
    fixed = Treatment("limits", limits=(float(floor), float(ceiling)))
    changed = np.where(below, floor, np.where(above, ceiling, values))
    return Treated(changed, how, outcome if below.any() or above.any() else "untouched", fixed)


def passes(values: np.ndarray, treatment: Treatment) -> bool:
    """Whether |G1| < max_skew or G2 < max_kurtosis; a column too short or too flat to tell passes."""
    return _passes(*shape(values), treatment)


def _passes(skew: float, kurtosis: float, treatment: Treatment) -> bool:
    if np.isnan(skew) or np.isnan(kurtosis):
        return True
    return abs(skew) < treatment.max_skew or kurtosis < treatment.max_kurtosis


def skew_kurtosis_rule(values: np.ndarray, treatment: Treatment) -> Treated:
    """Winsorise point by point on the side of the skew until the column passes; else log_ct of the untreated column.

    Each step gives all values equal to the extreme the next most extreme value; ``max_points`` counts the points so
    changed. A column that cannot pass even as logarithm keeps the logarithm, with its outcome saying so.
    """
    how = np.full(len(values), "", dtype=object)
    skew, kurtosis = shape(values)
    if _passes(skew, kurtosis, treatment):
        return Treated(values, how, "untouched")
    x, changed = values.copy(), 0
    while not _passes(skew, kurtosis, treatment) and changed < treatment.max_points:
        side = 1.0 if skew >= 0 else -1.0
        extreme = side * np.nanmax(side * x)
        at = x == extreme
        x[at] = side * np.nanmax(side * x[~at])
        how[at] = "winsorised_high" if side > 0 else "winsorised_low"
        changed = int(np.sum(how != ""))
        skew, kurtosis = shape(x)
    if _passes(skew, kurtosis, treatment):
        fixed = Treatment("limits", limits=(float(np.nanmin(x)), float(np.nanmax(x))))
        return Treated(x, how, "winsorised", fixed)
    logged = _log_ct(values, Treatment("log_ct"))
    if passes(logged.values, treatment):
        return logged
    return Treated(logged.values, logged.how, "log_ct_still_skewed", logged.fixed, logged.raw)


def log_ct(values: np.ndarray) -> np.ndarray:
    """ln(x - min + 0.01 (max - min)); for negative skew -ln(max - x + 0.01 (max - min)). Missing stays missing."""
    return _log_ct(values, Treatment("log_ct")).values


def _log_ct(values: np.ndarray, treatment: Treatment) -> Treated:
    """``log_ct`` by the column's own ends and skew, or by frozen ones: values beyond frozen ends are brought back."""
    if np.isnan(values).all() or (treatment.limits is None and is_constant(values)):
        return Treated(values, np.full(len(values), "", dtype=object), "untouched")
    low, high = treatment.limits or (float(np.nanmin(values)), float(np.nanmax(values)))
    side = treatment.side or (-1 if skewness(values) < 0 else 1)
    inside = np.clip(values, low, high)
    fixed = Treatment("log_ct", limits=(low, high), side=side)
    return _whole_column(inside, log_ct_at(inside, low, high, side), fixed)


def _whole_column(raw: np.ndarray, logged: np.ndarray, fixed: Treatment) -> Treated:
    how = np.where(np.isnan(raw), "", fixed.method).astype(object)
    return Treated(logged, how, fixed.method, fixed, raw)
