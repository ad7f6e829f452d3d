"""Cronbach's alpha: do the indicators of an aggregate move together?"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..indicators.treatment import is_constant
from .columns import complete_rows, numbers_of

NO_ALPHA = float("nan")


@dataclass(frozen=True)
class Alpha:
    """``alpha`` of the values as they are, ``standardised`` from the mean correlation; NaN unless ``outcome`` is ok.

    ``outcome``: ``ok``, ``one_indicator``, ``too_few_units`` (under two complete rows), ``no_variance`` (the sum of
    the indicators does not vary). ``standardised`` is also NaN when one indicator is constant.
    """

    alpha: float
    standardised: float
    indicators: int
    units: int
    left_out: int
    outcome: str


def cronbach_alpha(table: pd.DataFrame) -> Alpha:
    """Alpha = k/(k - 1) (1 - sum of variances / variance of the sum); standardised: k r/(1 + (k - 1) r), r the mean
    correlation (Cronbach 1951).

    ``table``: units x indicators on their common scale, directions applied. Missing: complete rows only, the others
    counted. Raises AsdError as :func:`~.columns.numbers_of` does.
    """
    whole, left_out = complete_rows(numbers_of(table))
    k, n = len(whole.columns), len(whole)
    if k < 2:
        return Alpha(NO_ALPHA, NO_ALPHA, k, n, len(left_out), "one_indicator")
    if n < 2:
        return Alpha(NO_ALPHA, NO_ALPHA, k, n, len(left_out), "too_few_units")
    x = whole.to_numpy()
    total = x.sum(axis=1)
    if is_constant(total):
        return Alpha(NO_ALPHA, NO_ALPHA, k, n, len(left_out), "no_variance")
    alpha = k / (k - 1) * (1 - x.var(axis=0, ddof=1).sum() / total.var(ddof=1))
    return Alpha(float(alpha), _standardised(x), k, n, len(left_out), "ok")


def _standardised(x: np.ndarray) -> float:
    k = x.shape[1]
    if any(is_constant(x[:, place]) for place in range(k)):
        return NO_ALPHA
    r = np.corrcoef(x, rowvar=False)
    mean = (r.sum() - k) / (k * (k - 1))
    return float(k * mean / (1 + (k - 1) * mean)) if 1 + (k - 1) * mean > 1e-12 else NO_ALPHA
