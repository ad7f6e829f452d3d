"""What smoothing of rates returns: raw and smoothed side by side."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from ..errors import Problem


@dataclass(frozen=True)
class SmoothedRates:
    """``table``, one row a unit in the input's order: raw, n, smoothed, factor (share of the unit's own value kept: 0 =
    all from the reference, 1 = unchanged), reference (the mean it is drawn to), variance (between units, in squared
    units of the value), neighbours (used, the unit itself not counted; local only), is_small, status.

    Status: ``ok``; ``missing`` (no value); ``no_base`` (no n, or 0: not smoothed); ``no_neighbours`` (local only:
    unchanged).
    ``method``: ``global`` or ``local``. ``scale``: value per that many of the base (100 = percent).
    """

    method: str
    scale: float
    table: pd.DataFrame
    small_below: float
    notes: tuple[Problem, ...]
