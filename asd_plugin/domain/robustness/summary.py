"""What the ranks of all draws say about each unit: exact, over every draw."""

from __future__ import annotations

import numpy as np

from ..progress import Progress, checkpoint
from ..rescoring.ranks import NO_RANK

CELLS_AT_ONCE = 1 << 20
COLUMNS = ("mean_rank", "median_rank", "rank_low", "rank_high", "share_in_quota", "share_missing", "shift")


def summarise_ranks(
    ranks: np.ndarray, nominal: np.ndarray, quota: int, interval: tuple[float, float], progress: Progress
) -> dict[str, np.ndarray]:
    """Summary of ``ranks`` (units x draws, ``NO_RANK`` where a draw gives none), SORTED IN PLACE along the draws.

    Mean, median, interval (quantile type 7) and ``shift`` (mean absolute distance to ``nominal``, NaN without nominal
    rank) are over the draws in which the unit has a rank, NaN when there is none. ``share_in_quota`` and
    ``share_missing`` are shares of all draws: a draw without rank is not in the quota.
    """
    units, draws = ranks.shape
    found = {name: np.empty(units) for name in COLUMNS}
    at_once = max(1, CELLS_AT_ONCE // draws)
    for start in range(0, units, at_once):
        checkpoint(progress, start / units)
        part = slice(start, start + at_once)
        block = ranks[part]
        block.sort(axis=1, kind="stable")  # a radix sort for 16-bit ranks
        absent = np.count_nonzero(block == NO_RANK, axis=1)
        known = draws - absent
        count = np.where(known > 0, known, np.nan)
        found["mean_rank"][part] = block.sum(axis=1, dtype=np.int64) / count
        away = np.abs(block.astype(np.int32) - nominal[part, None].astype(np.int32))
        distance = away.sum(axis=1, dtype=np.int64) - absent * nominal[part]  # a missing rank is stored as 0
        found["shift"][part] = np.where(nominal[part] != NO_RANK, distance / count, np.nan)
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
