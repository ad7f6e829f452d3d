"""A count made a rate: value / denominator x scale. Where the denominator is 0 or missing, so is the rate."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Denominated:
    """``values``: the rates. ``zero`` and ``missing``: units whose denominator is 0, or has no value.

    ``negative``: rows whose denominator is under 0; they cannot be rates, and the caller refuses them.
    """

    values: np.ndarray
    zero: int
    missing: int
    negative: np.ndarray


def denominate(values: np.ndarray, denominator: np.ndarray, scale: float = 1.0) -> Denominated:
    """Divide each value by its denominator and multiply by ``scale`` (1000: per 1,000 people)."""
    usable = denominator > 0
    rates = np.full(len(values), np.nan)
    rates[usable] = values[usable] / denominator[usable] * scale
    return Denominated(
        rates, int(np.sum(denominator == 0)), int(np.sum(np.isnan(denominator))), np.flatnonzero(denominator < 0)
    )
