"""Empirical Bayes shrinkage of rates (Marshall 1991): a rate on few people is drawn towards that of all, or around."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import pandas as pd

from ..errors import Problem, problem, refuse_if_any
from .result import SmoothedRates

SMALL_BELOW = 100.0
EXAMPLES = 5
KEEP_RAW = "keep_raw"
LEAVE_MISSING = "missing"


def smooth_globally(
    values: pd.Series,
    base: pd.Series,
    scale: float = 100.0,
    small_below: float = SMALL_BELOW,
    without_base: str = LEAVE_MISSING,
) -> SmoothedRates:
    """Draw each rate towards the rate of all units.

    With p = value / scale and n its base: m = sum n p / sum n, s2 = sum n (p - m)^2 / sum n,
    A = max(0, s2 - m / mean n), factor C = A / (A + m / n), smoothed = scale (m + C (p - m)). A = 0 (the
    rates differ no more than chance would make them, or not at all): every factor is 0 and every smoothed rate is m; a
    note says so. ``scale``: 100 for percent, 1000 for per 1,000. ``small_below``: n under it is flagged.

    Missing: a unit without value stays missing and counts nowhere. Without n, or n = 0, a value is not smoothed:
    missing, or unchanged under ``without_base="keep_raw"``; both are listed by status and in a note. Raises AsdError
    naming values or n below 0 or infinite, text, units that occur twice, no unit left, an unknown choice.
    """
    p, n = _inputs(values, base, scale, without_base)
    usable = ~np.isnan(p) & (n > 0)
    m, variance = _moments(p[usable], n[usable])
    factor = _factor(variance, m, n)
    table = _table(values.index, p, n, usable, m, variance, factor, scale)
    notes = _base_notes(values.index, p, usable, without_base)
    if variance == 0:
        notes.append(problem("smoothing_no_variance", count=int(usable.sum()), mean=float(m * scale)))
    return _finished("global", table, scale, small_below, without_base, notes)


def smooth_locally(
    values: pd.Series,
    base: pd.Series,
    neighbours: Mapping[str, Sequence[str]],
    scale: float = 100.0,
    small_below: float = SMALL_BELOW,
    without_base: str = LEAVE_MISSING,
) -> SmoothedRates:
    """Draw each rate towards the rate of its neighbourhood: the unit itself and its ``neighbours`` (codes by code).

    The formulas of :func:`smooth_globally`, with m, s2, A and mean n over the neighbourhood of each unit (the m of that
    unit throughout, as GeoDa and PySAL do). Neighbours without value or base count nowhere. A unit without any usable
    neighbour is left unchanged (factor 1, status ``no_neighbours``). Also raises AsdError naming neighbours that are
    not among the units.
    """
    p, n = _inputs(values, base, scale, without_base)
    usable = ~np.isnan(p) & (n > 0)
    places = _places(values.index, neighbours)
    size = len(p)
    m, variance, around = np.full(size, np.nan), np.full(size, np.nan), np.zeros(size, dtype=int)
    for row in np.flatnonzero(usable):
        near = places[row][usable[places[row]]]
        around[row] = len(near)
        here = np.append(near, row)
        m[row], variance[row] = _moments(p[here], n[here])
    alone = usable & (around == 0)
    factor = np.where(alone, 1.0, _factor(variance, m, n))
    table = _table(values.index, p, n, usable, m, variance, factor, scale)
    table.insert(6, "neighbours", around)
    table.loc[alone, "status"] = "no_neighbours"
    notes = _base_notes(values.index, p, usable, without_base)
    flat = int((usable & ~alone & (variance == 0)).sum())
    if flat:
        notes.append(problem("smoothing_no_local_variance", count=flat, of=int(usable.sum())))
    if alone.any():
        examples = [str(code) for code in values.index[alone][:EXAMPLES]]
        notes.append(problem("smoothing_no_neighbours", count=int(alone.sum()), examples=examples))
    return _finished("local", table, scale, small_below, without_base, notes)


def _moments(p: np.ndarray, n: np.ndarray) -> tuple[float, float]:
    """Mean rate and variance between units, 0 when there is none beyond chance."""
    total = n.sum()
    m = (n * p).sum() / total
    spread = (n * (p - m) ** 2).sum() / total
    return float(m), float(max(0.0, spread - m / n.mean()))


def _factor(variance: np.ndarray | float, m: np.ndarray | float, n: np.ndarray) -> np.ndarray:
    variance, m = np.broadcast_to(variance, n.shape), np.broadcast_to(m, n.shape)
    chance = np.divide(m, n, out=np.full(len(n), np.nan), where=n > 0)
    return np.divide(variance, variance + chance, out=np.zeros(len(n)), where=variance > 0)


def _table(
    index: pd.Index,
    p: np.ndarray,
    n: np.ndarray,
    usable: np.ndarray,
    m: np.ndarray | float,
    variance: np.ndarray | float,
    factor: np.ndarray,
    scale: float,
) -> pd.DataFrame:
    m, variance = np.broadcast_to(m, p.shape), np.broadcast_to(variance, p.shape)
    # m + C (p - m) would lose the last bits of an unchanged value.
    smoothed = np.where(factor == 1.0, p, m + factor * (p - m)) * scale
    status = np.where(np.isnan(p), "missing", np.where(usable, "ok", "no_base")).astype(object)
    return pd.DataFrame(
        {
            "raw": p * scale,
            "n": n,
            "smoothed": np.where(usable, smoothed, np.nan),
            "factor": np.where(usable, factor, np.nan),
            "reference": np.where(usable, m * scale, np.nan),
            "variance": np.where(usable, variance * scale**2, np.nan),
            "is_small": np.zeros(len(p), dtype=bool),
            "status": status,
        },
        index=index,
    )


def _finished(
    method: str, table: pd.DataFrame, scale: float, small_below: float, without_base: str, notes: list[Problem]
) -> SmoothedRates:
    table["is_small"] = (table["n"] < small_below).to_numpy() & table["raw"].notna().to_numpy()
    if without_base == KEEP_RAW:
        table["smoothed"] = table["smoothed"].where(table["status"] != "no_base", table["raw"])
    return SmoothedRates(method, float(scale), table, float(small_below), tuple(notes))


def _base_notes(index: pd.Index, p: np.ndarray, usable: np.ndarray, without_base: str) -> list[Problem]:
    lost = ~np.isnan(p) & ~usable
    if not lost.any():
        return []
    examples = [str(code) for code in index[lost][:EXAMPLES]]
    return [problem("smoothing_no_base", count=int(lost.sum()), examples=examples, choice=without_base)]


def _inputs(values: pd.Series, base: pd.Series, scale: float, without_base: str) -> tuple[np.ndarray, np.ndarray]:
    faults = []
    if without_base not in (KEEP_RAW, LEAVE_MISSING):
        faults.append(problem("smoothing_unknown_choice", found=str(without_base), known=[LEAVE_MISSING, KEEP_RAW]))
    if not (np.isfinite(scale) and scale > 0):
        faults.append(problem("smoothing_bad_scale", found=scale))
    if not values.index.is_unique or not base.index.is_unique:
        both = pd.Index([*values.index[values.index.duplicated()], *base.index[base.index.duplicated()]]).unique()
        faults.append(problem("duplicate_units", count=len(both), examples=[str(code) for code in both[:EXAMPLES]]))
        refuse_if_any(faults)
    arrays = []
    for what, series in (("value", values), ("n", base.reindex(values.index))):
        found, said = _from_zero_up(what, series)
        arrays.append(found)
        faults += said
    refuse_if_any(faults)
    p, n = arrays
    if not (~np.isnan(p) & (n > 0)).any():
        refuse_if_any([problem("smoothing_nothing_left", count=len(p))])
    return p / scale, n


def _from_zero_up(what: str, series: pd.Series) -> tuple[np.ndarray, list[Problem]]:
    name = str(series.name) if series.name is not None else what
    if series.isna().all():
        return np.full(len(series), np.nan), []
    if not pd.api.types.is_numeric_dtype(series.dtype):
        return np.full(len(series), np.nan), [problem("column_is_text", column=name, count=len(series))]
    numbers = series.to_numpy(dtype="float64", na_value=np.nan)
    bad = np.isinf(numbers) | (numbers < 0)
    if not bad.any():
        return numbers, []
    examples = [str(code) for code in series.index[bad][:EXAMPLES]]
    return numbers, [problem("smoothing_below_zero", column=name, count=int(bad.sum()), examples=examples)]


def _places(index: pd.Index, neighbours: Mapping[str, Sequence[str]]) -> list[np.ndarray]:
    """Row numbers of each unit's neighbours, once each, itself left out."""
    known = {code: row for row, code in enumerate(index)}
    unknown = sorted({str(code) for near in neighbours.values() for code in near if code not in known})
    unknown += sorted({str(code) for code in neighbours if code not in known})
    if unknown:
        refuse_if_any([problem("smoothing_unknown_neighbours", count=len(unknown), examples=unknown[:EXAMPLES])])
    return [
        np.array(sorted({known[other] for other in neighbours.get(code, ()) if other != code}), dtype=int)
        for code in index
    ]
