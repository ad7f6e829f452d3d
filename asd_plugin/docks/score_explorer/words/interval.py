"""Between which ranks a commune is when the weights move, in words."""

from __future__ import annotations

import math

from ....charts.figures import plain
from ....qgis_support.i18n import tr


def computing() -> str:
    """Said while the interval is worked out."""
    return tr("computing the rank interval…")


def too_slow() -> str:
    """Said of a way of joining that takes minutes over a thousand draws."""
    return tr("No rank interval here for this way of joining: run «Robustness of a need score» for it.")


def interval_text(low: float, high: float, draws: int, spread: float, seed: int) -> str:
    """Ranks at 5 % and 95 % of the draws, widened to whole ranks; empty for a commune without a rank."""
    if math.isnan(low) or math.isnan(high):
        return ""
    return tr(
        "Rank between {low} and {high} in 90 % of {draws} draws of the weights (± {spread} %, seed {seed})."
    ).format(
        low=plain(float(math.floor(low))),
        high=plain(float(math.ceil(high))),
        draws=plain(float(draws)),
        spread=plain(spread * 100),
        seed=seed,
    )
