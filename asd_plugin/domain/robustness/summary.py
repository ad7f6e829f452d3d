"""What the ranks of all draws say about each unit: exact, over every draw."""

from __future__ import annotations

import numpy as np

from ..rescoring.ranks import NO_RANK

UNITS_AT_ONCE = 1024


def summarise_ranks(ranks: np.ndarray, quota: int, interval: tuple[float, float]) -> dict[str, np.ndarray]:
    """Summary of ``ranks`` (units x draws, ``NO_RANK`` where a draw gives none), SORTED IN PLACE along the draws.

    Mean, median and interval (quantile type 7) are over the draws in which the unit has a rank, NaN when there is
    none. ``share_in_quota`` and ``share_missing`` are shares of all draws: a draw without rank is not in the quota.
    """
    units, draws = ranks.shape
    found = {
        name: np.empty(units)
        for name in ("mean_rank", "median_rank", "rank_low", "rank_high", "share_in_quota", "share_missing")
    }
    for start in range(0, units, UNITS_AT_ONCE):
        part = slice(start, start + UNITS_AT_ONCE)
        block = ranks[part]
        block.sort(axis=1, kind="stable")  # a radix sort for 16-bit ranks
        absent = np.count_nonzero(block == NO_RANK, axis=1)
        known = draws - absent
        with np.errstate(invalid="ignore"):
            found["mean_rank"][part] = block.sum(axis=1, dtype=np.int64) / np.where(known > 0, known, np.nan)
        found["median_rank"][part] = sorted_quantile(block, absent, 0.5)
        found["rank_low"][part] = sorted_quantile(block, absent, interval[0])
        found["rank_high"][part] = sorted_quantile(block, absent, interval[1])
        found["share_in_quota"][part] = np.count_nonzero((block != NO_RANK) & (block <= quota), axis=1) / draws
        found["share_missing"][part] = absent / draws
    return found


def sorted_quantile(block: np.ndarray, skipped: np.ndarray, share: float) -> np.ndarray:
    """Quantile type 7 of each row of ``block`` (sorted), its first ``skipped`` values left out; NaN when none stay."""
    last = block.shape[1] - 1
    place = skipped + share * np.maximum(last - skipped, 0)
    below = np.minimum(np.floor(place), last).astype(np.int64)
    above = np.minimum(below + 1, last)
    low = np.take_along_axis(block, below[:, None], axis=1)[:, 0].astype("float64")
    high = np.take_along_axis(block, above[:, None], axis=1)[:, 0].astype("float64")
    return np.where(skipped > last, np.nan, low + (place - below) * (high - low))
