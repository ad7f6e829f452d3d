"""How two indicators go together: correlation, fitted line. A description of territories, never of causes or people."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .spread import TOLERANCE

FEWEST = 3  # a line through two points says nothing


@dataclass(frozen=True)
class Relation:
    """Ordinary least squares of ``y`` on ``x`` over the units that have both; ``n`` counts them.

    ``r``: Pearson's correlation, None when ``n`` is below three or either is constant. ``slope`` and ``intercept``:
    None when there is no line (fewer than three units, or a constant ``x``). ``low``, ``high``: range of ``x`` used.
    """

    n: int
    r: float | None = None
    slope: float | None = None
    intercept: float | None = None
    low: float | None = None
    high: float | None = None


def relate(x: np.ndarray, y: np.ndarray) -> Relation:
    """Line and correlation of two arrays in the same order; units where either is NaN are left out.

    Computed on centred values, so that large offsets cost no digits. Values within 1e-9 of one another are constant.
    """
    both = ~(np.isnan(x) | np.isnan(y))
    x, y = x[both], y[both]
    n = int(x.size)
    if n < FEWEST or np.ptp(x) <= TOLERANCE:
        return Relation(n)
    dx, dy = x - x.mean(), y - y.mean()
    xx, xy, yy = float(dx @ dx), float(dx @ dy), float(dy @ dy)
    slope = xy / xx
    flat = np.ptp(y) <= TOLERANCE
    r = None if flat else min(max(xy / float(np.sqrt(xx * yy)), -1.0), 1.0)
    slope = 0.0 if flat else slope
    return Relation(n, r, slope, float(y.mean() - slope * x.mean()), float(x.min()), float(x.max()))


def strength(r: float | None) -> str:
    """Word for a correlation, its sign apart (Cohen 1988): ``none`` below 0.1, ``weak`` 0.3, ``moderate`` 0.5.

    ``strong`` above, ``unknown`` where there is no correlation.
    """
    if r is None:
        return "unknown"
    size = abs(r) + TOLERANCE
    return "none" if size < 0.1 else "weak" if size < 0.3 else "moderate" if size < 0.5 else "strong"
