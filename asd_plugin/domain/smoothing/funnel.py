"""Funnel limits: how far from the overall rate a unit may lie by chance alone, given its size (Spiegelhalter 2005)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..errors import AsdError, problem, refuse_if_any
from .empirical_bayes import EXAMPLES
from .settings import BINOMIAL, MODELS, POISSON

# Two-sided 95 % and 99.8 %, as funnel plots are read: past the first is worth a look, past the second is no luck.
TAILS = {"95": 0.025, "998": 0.001}
NORMAL = {"95": 1.959963984540054, "998": 3.090232306167813}
REACH = 12.0  # standard deviations that hold all the mass a double can tell
WINSORISED = 0.1
INSIDE, MISSING = "inside", "missing"
FLAGS = ("below_998", "below_95", INSIDE, "above_95", "above_998")


@dataclass(frozen=True)
class Funnel:
    """``table`` (index of the events): low_95, high_95, low_998, high_998 in the unit of the rate, flag.

    ``target``: the overall rate, sum of events / sum of populations x ``scale``. ``dispersion``: mean squared z score
    (10 % winsorised); near 1 when units differ by chance only. ``is_widened``: whether the limits allow for it.
    """

    table: pd.DataFrame
    target: float
    dispersion: float
    is_widened: bool
    model: str
    scale: float


def funnel_of(
    events: pd.Series, population: pd.Series, scale: float = 100.0, model: str = BINOMIAL, widen: bool = False
) -> Funnel:
    """Control limits of each unit around the overall rate.

    Exact quantiles of the binomial (a share of the population) or of the Poisson law (events that may repeat), made
    continuous between whole counts as Spiegelhalter does (2005, appendix A.1.1): r = smallest count with
    P(R <= r) > tail, limit = (r - (P(R <= r) - tail) / P(R = r)) / n. ``widen``: normal limits with the variance times
    the dispersion (never below 1), for units that differ for reasons nobody calls an alarm.

    Units without events or population, or with population 0, have no limits and the flag ``missing``. Raises AsdError
    for an unknown model, values below 0, no unit left, and under the binomial law events above the population.
    """
    if model not in MODELS:
        raise AsdError(problem("funnel_unknown_model", found=str(model), known=list(MODELS)))
    count = events.to_numpy("float64", na_value=np.nan)
    size = population.reindex(events.index).to_numpy("float64", na_value=np.nan)
    usable = np.isfinite(count) & np.isfinite(size) & (size > 0)
    _refuse_unusable(events.index, count, size, usable, model)
    n, rate = size[usable], count[usable] / size[usable]
    target = float(count[usable].sum() / n.sum())
    variance = target * (1.0 - target if model == BINOMIAL else 1.0) / n
    dispersion = _dispersion(rate, target, variance)
    limits = _widened(target, variance, dispersion) if widen else _exact(target, n, model)
    table = pd.DataFrame(np.nan, index=events.index, columns=["low_95", "high_95", "low_998", "high_998"])
    for name, values in limits.items():
        table.loc[usable, name] = np.clip(values, 0.0, 1.0 if model == BINOMIAL else np.inf) * scale
    shown = np.full(len(count), np.nan)
    shown[usable] = rate * scale
    return Funnel(table.assign(flag=_flags(shown, table)), target * scale, dispersion, widen, model, float(scale))


def limits_at(funnel: Funnel, sizes: np.ndarray) -> dict[str, np.ndarray]:
    """The curves of a plot: limits of units of ``sizes``, by the same rule."""
    target = funnel.target / funnel.scale
    if funnel.is_widened:
        variance = target * (1.0 - target if funnel.model == BINOMIAL else 1.0) / sizes
        found = _widened(target, variance, funnel.dispersion)
    else:
        found = _exact(target, sizes, funnel.model)
    most = 1.0 if funnel.model == BINOMIAL else np.inf
    return {name: np.clip(values, 0.0, most) * funnel.scale for name, values in found.items()}


def _refuse_unusable(index: pd.Index, count: np.ndarray, size: np.ndarray, usable: np.ndarray, model: str) -> None:
    faults = []
    for name, values in (("events", count), ("population", size)):
        bad = (values < 0) | np.isinf(values)
        if bad.any():
            examples = [str(code) for code in index[bad][:EXAMPLES]]
            faults.append(problem("smoothing_below_zero", column=name, count=int(bad.sum()), examples=examples))
    above = usable & (count > size) & (model == BINOMIAL)
    if above.any():
        examples = [str(code) for code in index[above][:EXAMPLES]]
        faults.append(problem("funnel_above_population", count=int(above.sum()), examples=examples))
    if not usable.any():
        faults.append(problem("smoothing_nothing_left", count=len(count)))
    refuse_if_any(faults)


def _dispersion(rate: np.ndarray, target: float, variance: np.ndarray) -> float:
    """Mean squared z score, the outer tenths drawn in (Spiegelhalter 2005, section 4)."""
    z = np.divide(rate - target, np.sqrt(variance), out=np.zeros(len(rate)), where=variance > 0)
    low, high = np.quantile(z, (WINSORISED, 1.0 - WINSORISED))
    return float((np.clip(z, low, high) ** 2).mean())


def _widened(target: float, variance: np.ndarray, dispersion: float) -> dict[str, np.ndarray]:
    spread = np.sqrt(variance * max(dispersion, 1.0))
    found = {}
    for name, z in NORMAL.items():
        found[f"low_{name}"], found[f"high_{name}"] = target - z * spread, target + z * spread
    return found


def _exact(target: float, sizes: np.ndarray, model: str) -> dict[str, np.ndarray]:
    rows = [_exact_one(target, float(n), model) for n in sizes]
    names = [f"{side}_{name}" for name in TAILS for side in ("low", "high")]
    return {name: np.array([row[place] for row in rows]) for place, name in enumerate(names)}


def _exact_one(target: float, n: float, model: str) -> list[float]:
    """Interpolated quantiles of the count, as rates, in the order low and high of each tail."""
    whole = max(1.0, round(n))
    mean = target * whole
    if target <= 0 or (model == BINOMIAL and target >= 1):
        return [target] * (2 * len(TAILS))
    spread = np.sqrt(mean * (1 - target if model == BINOMIAL else 1.0))
    reach = np.ceil(REACH * spread + 12)
    first = max(0.0, np.floor(mean - reach))
    last = mean + reach if model == POISSON else min(whole, np.ceil(mean + reach))
    counts = np.arange(first, np.ceil(last) + 1)
    step = counts[1:]
    if model == BINOMIAL:
        ratio = np.log((whole - step + 1) / step) + np.log(target / (1 - target))
    else:
        ratio = np.log(mean / step)
    # Ratios of neighbours from the first count on: no gamma function needed, and the sum is 1 by division.
    weight = np.concatenate([[0.0], np.cumsum(ratio)])
    mass = np.exp(weight - weight.max())
    mass /= mass.sum()
    below = np.cumsum(mass)
    found = []
    for tail in TAILS.values():
        for share in (tail, 1.0 - tail):
            place = min(int(np.searchsorted(below, share, side="right")), len(counts) - 1)
            found.append((counts[place] - (below[place] - share) / mass[place]) / whole)
    return found


def _flags(rate: np.ndarray, table: pd.DataFrame) -> np.ndarray:
    low, high = table["low_95"].to_numpy(), table["high_95"].to_numpy()
    far_low, far_high = table["low_998"].to_numpy(), table["high_998"].to_numpy()
    conditions = [np.isnan(rate) | np.isnan(low), rate < far_low, rate > far_high, rate < low, rate > high]
    return np.select(conditions, [MISSING, FLAGS[0], FLAGS[4], FLAGS[1], FLAGS[3]], INSIDE).astype(object)
