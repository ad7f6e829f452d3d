"""Values against what is possible, against all others, against neighbours and against the period before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import numpy as np
import pandas as pd

from ..indicators.period_days import days_of
from .figures import Finding, Meaning
from .robust import beyond_tail, robust_z
from .settings import ERROR, INFO, WARNING, QualitySettings

SLACK = 1e-9
FEW_NEGATIVES = 0.05  # more, and the indicator is one that may be negative
LEAST_MANY, MANY = 10, 0.10  # cells above 100 beyond which one finding speaks of all of them
Where = tuple[str, str, str, str]  # indicator, period, milieu, level


def impossible(cells: pd.DataFrame, meanings: dict[str, Meaning]) -> Iterator[Finding]:
    """Every level and milieu. ``impossible``: outside the card's limits, or infinite. ``percent_above_100``: a share in
    per cent without a maximum of its own, unless more than the rare one is negative (a growth); where more than a tenth
    of the cells are above, one finding a period, milieu and level. ``negative``: a count, or the rare negative of an
    unknown."""
    for indicator, group in cells.groupby("indicator", sort=True):
        meaning = meanings[indicator]
        low, high = meaning.minimum, meaning.maximum
        values = group["value"].to_numpy()
        for row in group[_beyond(values, low, high) | np.isinf(values)].itertuples(index=False):
            limit = high if high is not None and row.value > high else low
            yield _of_cell("impossible", ERROR, row, float("nan") if limit is None else float(limit))
        below = values < 0
        if high is None and meaning.is_share and below.mean() < FEW_NEGATIVES:
            yield from _above_100(group[np.isfinite(values) & (values > 100 + SLACK)], len(group))
        if low is None and below.any() and (meaning.is_count or below.mean() < FEW_NEGATIVES):
            severity = ERROR if meaning.is_count else WARNING
            for row in group[below].itertuples(index=False):
                yield _of_cell("negative", severity, row, 0.0)


def _above_100(above: pd.DataFrame, judged: int) -> Iterator[Finding]:
    """A finding a cell; more than ten cells and a tenth of all are one matter: a wrong unit or card, told once."""
    if len(above) <= max(LEAST_MANY, MANY * judged):
        for row in above.itertuples(index=False):
            yield _of_cell("percent_above_100", ERROR, row, 100.0)
        return
    for _, group in above.groupby(["period", "milieu", "level"], sort=True):
        worst = group.sort_values(["value", "code"], ascending=[False, True], kind="stable")
        first = _of_cell("percent_above_100", ERROR, next(worst.itertuples(index=False)), 100.0)
        yield replace(first, count=len(worst), units=" ".join(worst["code"]))


def outliers(
    where: Where, values: pd.Series, neighbours: dict[str, list[str]], is_count: bool, settings: QualitySettings
) -> Iterator[Finding]:
    """``outlier_both``: far from all and from its neighbours. A warning a unit where neither tail foresees it
    (:func:`beyond_tail`): wide distributions have many far units that are right.

    Units far from all only (``outlier``), or from their neighbours only (``neighbour_outlier``), may well be right: one
    information for all of them, the farthest first. ``values``: finite, by code. Counts are compared as logarithms
    where all are positive. A distribution of which more than a tenth would be outliers is skewed: told once
    (``many_outliers``); one that has no spread likewise (``no_scale``).
    """
    if len(values) < settings.least_units:
        return
    scaled = _scaled(values, is_count)
    own = robust_z(scaled.to_numpy())
    if np.isnan(own).all():
        yield Finding("no_scale", INFO, *where, value=float(values.median()), count=len(values))
        return
    near = neighbour_medians(scaled, neighbours, settings.least_neighbours)
    beside = robust_z(scaled.to_numpy() - near.to_numpy())
    far_own, far_near = np.abs(own) > settings.z_limit, np.abs(beside) > settings.z_limit
    strange = beyond_tail(own, settings.z_limit) & beyond_tail(beside, settings.z_limit)
    crowded = [flags.sum() > settings.crowd * len(values) for flags in (far_own, far_near)]
    if crowded[0]:
        places = sorted(np.flatnonzero(far_own), key=lambda place: (-abs(own[place]), values.index[place]))
        yield Finding(
            "many_outliers", INFO, *where, measure=float(far_own.mean()), count=len(places),
            units=" ".join(values.index[place] for place in places),
        )  # fmt: skip
    middle = float(values.median())
    back = np.exp(near.to_numpy()) if _in_logarithms(values, is_count) else near.to_numpy()

    def told(rule: str, severity: str, place: int, **more: object) -> Finding:
        is_near = rule == "neighbour_outlier"
        held = (float(back[place]), float(beside[place])) if is_near else (middle, float(own[place]))
        sides = {} if is_near else {"beside": float(back[place]), "beside_measure": float(beside[place])}
        cell = (values.index[place], float(values.iloc[place]))
        return Finding(rule, severity, *where, *cell, *held, **sides, **more)

    for place in np.flatnonzero(far_own & far_near):
        yield told("outlier_both", WARNING if strange[place] else INFO, place)
    alone = (("outlier", far_own & ~far_near, own), ("neighbour_outlier", far_near & ~far_own, beside))
    for (rule, flags, z), is_crowded in zip(alone, crowded):
        places = sorted(np.flatnonzero(flags), key=lambda place: (-abs(z[place]), values.index[place]))
        if places and not is_crowded:
            units = " ".join(values.index[place] for place in places)
            yield told(rule, INFO, places[0], count=len(places), units=units)


def briefly(found: list[Finding], settings: QualitySettings) -> Iterator[Finding]:
    """Findings of one indicator made few: ``outlier_both`` a unit for the farthest of each period, one for the others.

    Units far on the same side in several periods are a trait, not an entry to check: ``far_for_long``, one information
    at the latest period. Others pass as they are.
    """
    by_unit: dict[tuple[str, bool], list[Finding]] = {}
    for one in found:
        if one.rule == "outlier_both":
            by_unit.setdefault((one.unit_code, one.measure > 0), []).append(one)
    long = [max(several, key=_last_day) for several in by_unit.values() if len(several) > 1]
    if long:
        latest = max(long, key=_last_day).period
        yield together([replace(one, rule="far_for_long", period=latest) for one in long], settings)
    once: dict[str, list[Finding]] = {}
    for several in by_unit.values():
        if len(several) == 1:
            once.setdefault(several[0].period, []).append(several[0])
    for period in sorted(once):
        yield from farthest_told(once[period], settings)
    yield from (one for one in found if one.rule != "outlier_both")


def farthest_told(found: list[Finding], settings: QualitySettings) -> Iterator[Finding]:
    """The warnings that are farthest, a finding each; all others as one information."""
    order = sorted(found, key=_farthest)
    told = [one for one in order if one.severity == WARNING][: settings.told]
    yield from told
    rest = [one for one in order if one not in told]
    if rest:
        yield together(rest, settings)


def together(found: list[Finding], settings: QualitySettings) -> Finding:
    """Several findings of one rule as one information: the farthest, how many, and their units in that order."""
    order = sorted(found, key=_farthest)
    units = " ".join(one.unit_code for one in order)
    return replace(order[0], severity=INFO, count=len(order), units=units)


def _farthest(one: Finding) -> tuple[float, str]:
    return -abs(one.measure), one.unit_code


def _last_day(one: Finding) -> date:
    days = days_of(one.period)
    return days[1] if days else date.min


def neighbour_medians(values: pd.Series, neighbours: dict[str, list[str]], least: int) -> pd.Series:
    """Median of the values of the units that touch each unit; not-a-number with fewer than ``least`` of them."""
    known = values.to_dict()
    found = []
    for code in values.index:
        around = [known[other] for other in neighbours.get(code, ()) if other in known]
        found.append(float(np.median(around)) if len(around) >= least else float("nan"))
    return pd.Series(found, index=values.index, dtype="float64")


def breaks(
    where: tuple[str, str, str], series: dict[str, pd.Series], is_count: bool, settings: QualitySettings
) -> Iterator[Finding]:
    """``break``: a change between periods far from the other units' (robust z); a warning a unit for the farthest of
    those twice as far that the tail of the changes does not foresee, one information for all the others.

    ``where``: indicator, milieu, level; ``series``: finite values by code, by period. Counts: ratio of the two, where
    all are positive. ``expected``: the value before.
    """
    indicator, milieu, level = where
    dated = sorted((period for period in series if days_of(period)), key=lambda period: days_of(period)[1])
    for before, after in zip(dated, dated[1:]):
        both = series[before].index.intersection(series[after].index)
        if len(both) < settings.least_units:
            continue
        old, new = series[before].loc[both], series[after].loc[both]
        logs = is_count and (old > 0).all() and (new > 0).all()
        change = robust_z((np.log(new) - np.log(old) if logs else new - old).to_numpy())
        found = []
        strange = beyond_tail(change, 2 * settings.z_limit)
        for place in np.flatnonzero(np.abs(change) > settings.z_limit):
            severity = WARNING if strange[place] else INFO
            cell = (both[place], float(new.iloc[place]), float(old.iloc[place]), float(change[place]))
            found.append(Finding("break", severity, indicator, f"{before} {after}", milieu, level, *cell))
        yield from farthest_told(found, settings)


def repeated(where: tuple[str, str, str], series: dict[str, pd.Series], settings: QualitySettings) -> Iterator[Finding]:
    """``figures_repeated``: figures of a period the very ones of the period before in nine units of ten or more.

    Figures that hardly vary (fewer than ten different ones) are not judged: they may rightly stay.
    """
    indicator, milieu, level = where
    dated = sorted((period for period in series if days_of(period)), key=lambda period: days_of(period)[1])
    for before, after in zip(dated, dated[1:]):
        both = series[before].index.intersection(series[after].index)
        old, new = series[before].loc[both], series[after].loc[both]
        if len(both) < settings.least_units or new.nunique() < settings.least_units:
            continue
        same = float((old == new).mean())
        if same >= settings.repeated_share:
            codes = sorted(both[old == new])
            where = (indicator, f"{before} {after}", milieu, level)
            yield Finding("figures_repeated", WARNING, *where, measure=same, count=len(codes), units=" ".join(codes))


def small_bases(where: Where, bases: pd.Series, is_count: bool, settings: QualitySettings) -> Iterator[Finding]:
    """``small_base``: rates that rest on fewer than ``small_base`` people or households, the smallest first."""
    small = bases[(bases < settings.small_base) & (bases >= 0)].sort_values(kind="stable")
    if is_count or small.empty:
        return
    units = " ".join(small.index)
    cell = (small.index[0], float("nan"), settings.small_base, float(small.iloc[0]))
    yield Finding("small_base", INFO, *where, *cell, count=len(small), units=units)


def _beyond(values: np.ndarray, low: float | None, high: float | None) -> np.ndarray:
    flags = np.zeros(len(values), bool)
    if low is not None:
        flags |= values < low - SLACK
    if high is not None:
        flags |= values > high + SLACK
    return flags


def _in_logarithms(values: pd.Series, is_count: bool) -> bool:
    return is_count and bool((values > 0).all())


def _scaled(values: pd.Series, is_count: bool) -> pd.Series:
    return np.log(values) if _in_logarithms(values, is_count) else values


def _of_cell(rule: str, severity: str, row: tuple, expected: float) -> Finding:
    where = (row.indicator, row.period, row.milieu, row.level, row.code)
    return Finding(rule, severity, *where, float(row.value), expected)
