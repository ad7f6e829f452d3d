"""Class limits a reader can remember: quantiles rounded to the decimals that the legend prints."""

from __future__ import annotations

import math
from collections.abc import Sequence


def quantile_limits(values: Sequence[float], count: int = 5, decimals: int = 1) -> list[float]:
    """The limits of at most ``count`` classes holding about as many units each, ascending.

    Limits are rounded to ``decimals``, the first downwards and the last upwards, so that the legend's numbers are the
    very limits that colour the map. Ties may merge classes. Missing values are ignored; none at all gives no limits.
    """
    known = sorted(value for value in values if value is not None and value == value)
    if not known:
        return []
    scale = 10.0**decimals
    inner = [round(_quantile(known, rank / count), decimals) for rank in range(1, count)]
    low = math.floor(known[0] * scale + 1e-9) / scale
    high = math.ceil(known[-1] * scale - 1e-9) / scale
    limits = [low, *(limit for limit in dict.fromkeys(inner) if low < limit < high), high]
    return limits if high > low else [low, high]


def _quantile(ordered: Sequence[float], share: float) -> float:
    """Quantile of type 7, as numpy and spreadsheets have it."""
    place = share * (len(ordered) - 1)
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (place - below)
