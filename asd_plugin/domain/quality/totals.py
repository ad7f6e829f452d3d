"""A total against the sum of its parts, a rate of a parent against those of its parts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pandas as pd

from .figures import HIDDEN, Finding, QualityData
from .settings import ERROR, INFO, WARNING, QualitySettings

KEYS = ["indicator", "period", "milieu"]
ROUNDING = 3  # last decimals by which a rate of rounded parts may leave them
STRONG = 10  # in tolerances: an error


def against_parts(data: QualityData, settings: QualitySettings) -> Iterator[Finding]:
    """``total_against_parts`` (counts), ``mean_against_parts`` (shares, and means by their card, whose parts all say
    how many stand behind them), else ``parent_outside_parts``, for each parent that has a value.

    A parent with a hidden part is never judged: the difference would give the part back. With a missing part a total
    is judged only when the others exceed it already; a rate is not judged at all, nor is a change or a gap.
    """
    cells = data.cells.assign(parent=data.cells["code"].map(data.parents)).dropna(subset=["parent"])
    if not len(cells):
        return
    hidden = cells["status"].str.startswith(HIDDEN)
    asked = cells["status"] != "not_asked"
    value = cells["value"].where(~hidden)
    base = cells["n"].where(value.notna() & (cells["n"] > 0))
    frame = cells.assign(
        part=value, hidden=hidden, gone=value.isna() & ~hidden & asked, absent=~asked, base=base, weighed=value * base
    )
    parts = frame.groupby([*KEYS, "parent"], sort=True).agg(
        total=("part", "sum"),
        low=("part", "min"),
        high=("part", "max"),
        present=("part", "count"),
        hidden=("hidden", "sum"),
        gone=("gone", "sum"),
        absent=("absent", "sum"),
        based=("base", "count"),
        base=("base", "sum"),
        weighed=("weighed", "sum"),
    )
    expected_parts = pd.Series(data.parents).value_counts()
    own = data.cells[~data.cells["status"].str.startswith(HIDDEN) & np.isfinite(data.cells["value"])]
    joined = own.join(parts, on=[*KEYS, "code"], how="inner")
    means: dict[tuple[str, str, str], list[Finding]] = {}
    for row in joined[(joined["hidden"] == 0) & (joined["present"] > 0)].itertuples(index=False):
        whole = row.milieu == "total" and row.present + row.absent < expected_parts.get(row.code, 0)
        is_partial = row.gone > 0 or whole
        meaning = data.meanings[row.indicator]
        step = 10.0**-meaning.decimals
        if meaning.is_count:
            yield from _total(row, bool(is_partial), settings.total_tolerance)
        elif not (is_partial or meaning.is_signed):
            has_mean = (meaning.is_share or meaning.is_mean) and row.based == row.present
            if has_mean:
                means.setdefault((row.indicator, row.period, row.milieu), []).extend(
                    _mean(row, settings.total_tolerance, step)
                )
            else:
                yield from _rate(row, step)
    yield from (_first_of(means[key]) for key in sorted(means) if means[key])


def against_milieux(data: QualityData, settings: QualitySettings) -> Iterator[Finding]:
    """``milieu_against_total``: a unit's figure of both milieux against its urban and rural ones, where all are there.

    A count is their sum; a rate lies between them, within three last decimals for its rounding. Figures that may be
    negative (changes, gaps) need not, and are not judged. One finding an indicator and period, farthest units first.
    """
    cells = data.cells[data.cells["level"] == data.main]
    wide = cells.pivot_table(index=["indicator", "period", "code"], columns="milieu", values="value")
    if not {"total", "urban", "rural"} <= set(wide.columns):
        return
    for (indicator, period), group in wide.dropna().groupby(level=["indicator", "period"], sort=True):
        meaning, sides = data.meanings[indicator], group[["urban", "rural"]]
        if not meaning.is_count and meaning.minimum is not None and meaning.minimum < 0:
            continue
        if meaning.is_count:
            held = sides.sum(axis=1)
            allowed = np.maximum(0.5 + 1e-9, settings.total_tolerance * group["total"].abs())
        else:
            held = group["total"].clip(sides.min(axis=1), sides.max(axis=1))
            allowed = ROUNDING * 10.0**-meaning.decimals + 1e-9
        gap = group["total"] - held
        far = gap[gap.abs() > allowed]
        if far.empty:
            continue
        order = far.abs().sort_values(ascending=False, kind="stable").index
        codes = [key[2] for key in order]
        where = (indicator, period, "total", data.main, codes[0])
        figures = (float(group["total"][order[0]]), float(held[order[0]]), float(gap[order[0]]))
        severity = ERROR if meaning.is_count else WARNING
        units = " ".join(codes)
        yield Finding("milieu_against_total", severity, *where, *figures, count=len(codes), units=units)


def _total(row: tuple, is_partial: bool, tolerance: float) -> Iterator[Finding]:
    gap = row.value - row.total
    allowed = max(0.5 + 1e-9, tolerance * abs(row.value))
    if abs(gap) <= allowed or (is_partial and gap > 0):
        return
    severity = ERROR if abs(gap) > STRONG * allowed else WARNING
    yield _finding("total_against_parts", severity, row, float(row.total), float(gap))


def _mean(row: tuple, tolerance: float, step: float) -> Iterator[Finding]:
    held = row.weighed / row.base
    gap = abs(row.value - held)
    if gap > max(ROUNDING * step, tolerance * abs(held)) + 1e-9:
        severity = WARNING if gap > max(STRONG * step, tolerance * abs(held)) else INFO
        yield _finding("mean_against_parts", severity, row, float(held), float(row.value - held))


def _first_of(found: list[Finding]) -> Finding:
    """Parents of one indicator, period and milieu as one finding: the farthest, how many, and all of them."""
    order = sorted(found, key=lambda one: (-abs(one.measure), one.unit_code))
    return replace(order[0], count=len(order), units=" ".join(one.unit_code for one in order))


def _rate(row: tuple, step: float) -> Iterator[Finding]:
    slack = ROUNDING * step + 1e-9
    if row.low - slack <= row.value <= row.high + slack:
        return
    limit = row.low if row.value < row.low else row.high
    yield _finding("parent_outside_parts", WARNING, row, float(limit), float(row.value - limit))


def _finding(rule: str, severity: str, row: tuple, expected: float, measure: float) -> Finding:
    where = (row.indicator, row.period, row.milieu, row.level, row.code)
    return Finding(rule, severity, *where, float(row.value), expected, measure, int(row.present))
