"""Shares or per cent: on which scale the figures of a poverty map are written, column by column."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from ...errors import AsdError, Problem, problem
from ..numbers import read_numbers
from ..sheet import Sheet
from .columns_read import ColumnTold

RATE, INTENSITY = "poverty_md_rate", "poverty_md_intensity"
INDEX, VULNERABLE = "poverty_md_index", "poverty_md_vulnerable"
ROUNDING = 0.05  # of a figure given to one decimal
SHARES, PERCENT = 1.0, 100.0
ENOUGH = 100  # units of which at least one has a rate above 1 %
EXAMPLES = 5
_PER_CENT = ("%", "٪", "pour cent", "pourcent", "percent")


def scales(
    sheet: Sheet, kept: Sequence[ColumnTold], rows: Sequence[int], family: str
) -> tuple[dict[str, float], list[Problem]]:
    """Factor to per cent of each column, and where H x A is not M0.

    The poor are deprived in a third of the indicators or more, so that an intensity of 1 or less is a share: it tells
    the scale of the rates beside it, unless H x A = M0 only on another. A rate without intensity whose figures are all
    1 or less is in per cent where another rate of the table passes 1 or its heading says so, a share in a long table,
    and refused otherwise (``format_scale_unknown``): 0.3 may be 0.3 % or 30 %. The index is published now as a share,
    now in per cent: the scale is the one on which H x A = M0 in more rows.
    """
    values = {one.column.name: read_numbers(sheet.column(one.column.index, rows), _mark(one)).values for one in kept}
    factors = _rates(kept, values, family)
    notes: list[Problem] = []
    for index in [one for one in kept if one.indicator_id == INDEX]:
        rate, intensity = (_beside(index, kept, name) for name in (RATE, INTENSITY))
        if rate is None or intensity is None:
            notes.append(problem("format_h_a_unchecked", column=index.column.name))
            continue
        h = values[rate.column.name] * factors[rate.column.name]
        a = values[intensity.column.name] * factors[intensity.column.name]
        given = values[index.column.name]
        known = np.flatnonzero(~np.isnan(h * a * given))
        best = max((SHARES, PERCENT), key=lambda factor: int(agrees(h, a, given * factor)[known].sum()))
        factors[index.column.name] = best
        wrong = known[~agrees(h, a, given * best)[known]]
        if wrong.size:
            shown = [f"{rows[at]}: {h[at]:g} x {a[at]:g} / {given[at] * best:g}" for at in wrong[:EXAMPLES]]
            notes.append(problem("format_h_a_m0", count=int(wrong.size), checked=int(known.size), rows=shown))
    return factors, notes


def _rates(kept: Sequence[ColumnTold], values: Mapping[str, np.ndarray], family: str) -> dict[str, float]:
    factors = {one.column.name: PERCENT if _is_small(values[one.column.name]) else SHARES for one in kept}
    rates = [one for one in kept if one.indicator_id in (RATE, VULNERABLE)]
    has_large = any((np.nan_to_num(values[one.column.name]) > 1).any() for one in rates)
    doubtful = []
    for one in rates:
        figures = values[one.column.name]
        if not _is_small(figures):
            continue
        intensity = _beside(one, kept, INTENSITY)
        index = _beside(one, kept, INDEX)
        if intensity is not None and one.indicator_id == RATE:
            a = values[intensity.column.name] * factors[intensity.column.name]
            told = None if index is None else _by_product(figures, a, values[index.column.name])
            factors[one.column.name] = told or factors[intensity.column.name]
        elif intensity is not None:
            factors[one.column.name] = factors[intensity.column.name] if not has_large else _alone(one, True)
        elif has_large or int((~np.isnan(figures)).sum()) < ENOUGH:
            factors[one.column.name] = _alone(one, has_large)
            doubtful += [] if factors[one.column.name] else [one.column.name]
    # A vulnerability is written as the rate beside it, where that is small too.
    for one in rates:
        rate = _beside(one, kept, RATE) if one.indicator_id == VULNERABLE else None
        if rate is not None and all(_is_small(values[c.column.name]) for c in (one, rate)):
            factors[one.column.name] = factors[rate.column.name]
    if doubtful:
        raise AsdError(problem("format_scale_unknown", family=family, columns=doubtful))
    return factors


def _alone(one: ColumnTold, has_large: bool) -> float:
    """Factor of small figures with no intensity beside them; 0 when nothing tells."""
    text = " ".join(one.column.path).casefold()
    return SHARES if has_large or any(sign in text for sign in _PER_CENT) else 0.0


def _by_product(h: np.ndarray, a: np.ndarray, m0: np.ndarray) -> float | None:
    """The factor of H that alone makes H x A = M0; None when M0 follows the scale of H."""
    known = ~np.isnan(h * a * m0)
    same = int(agrees(h, a, m0)[known].sum())
    share_of_percent = int(agrees(h * PERCENT, a, m0)[known].sum())
    percent_of_share = int(agrees(h, a, m0 * PERCENT)[known].sum())
    if share_of_percent > max(same, percent_of_share):
        return PERCENT
    return SHARES if percent_of_share > max(same, share_of_percent) else None


def agrees(h: np.ndarray, a: np.ndarray, m0: np.ndarray) -> np.ndarray:
    """Whether H x A = M0 within the rounding of figures to one decimal; all three in per cent."""
    product = h * a / PERCENT
    return np.abs(m0 - product) <= ROUNDING + ROUNDING * (h + a) / PERCENT + 1e-9


def _mark(told: ColumnTold) -> str:
    return told.column.decimal if told.column.decimal in (".", ",") else "."


def _is_small(figures: np.ndarray) -> bool:
    """Whether every figure is 1 or less, and one at least is above 0."""
    known = figures[~np.isnan(figures)]
    return bool(known.size) and bool((np.abs(known) <= 1).all()) and bool((known > 0).any())


def _beside(one: ColumnTold, kept: Sequence[ColumnTold], name: str) -> ColumnTold | None:
    """The column of ``name`` of the same year and milieu."""
    where = (one.said.period, one.said.milieu)
    return next((c for c in kept if c.indicator_id == name and (c.said.period, c.said.milieu) == where), None)
