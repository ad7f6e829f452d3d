"""Ranks of many sets of scores at once, stored small."""

from __future__ import annotations

import numpy as np

from ..scoring.aggregation import TOLERANCE

NO_RANK = 0


def rank_type(units: int) -> type:
    """Smallest integer that holds the rank of ``units`` units: int16 up to 32,767, uint16 to 65,535, then int32."""
    if units <= np.iinfo(np.int16).max:
        return np.int16
    return np.uint16 if units <= np.iinfo(np.uint16).max else np.int32


def rank_rows(scores: np.ndarray) -> np.ndarray:
    """Rank each row of ``scores`` (draws x units) as ``rank_by_need`` does: 1 = highest, ties within 1e-9 share the
    smallest rank. A missing score gets ``NO_RANK`` (0). The result is of :func:`rank_type`.
    """
    draws, units = scores.shape
    kind = rank_type(units)
    falling = -scores
    order = np.argsort(falling, axis=1)
    ordered = np.take_along_axis(falling, order, axis=1)
    first = np.empty((draws, units), dtype=bool)
    first[:, :1] = True
    with np.errstate(invalid="ignore"):
        np.greater(ordered[:, 1:] - ordered[:, :-1], TOLERANCE, out=first[:, 1:])
    ranks = np.where(first, np.arange(1, units + 1, dtype=kind), kind(0))
    np.maximum.accumulate(ranks, axis=1, out=ranks)
    ranks[np.isnan(ordered)] = NO_RANK
    result = np.empty((draws, units), dtype=kind)
    np.put_along_axis(result, order, ranks, axis=1)
    return result
