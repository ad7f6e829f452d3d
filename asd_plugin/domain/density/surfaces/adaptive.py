"""Bandwidths that follow the density: narrow where points are many, wide where they are few (Abramson 1982)."""

from __future__ import annotations

import numpy as np

from .settings import CLASS_RATIOS


def abramson_shares(pilot: np.ndarray, mass: np.ndarray, bandwidth: float) -> list[tuple[float, np.ndarray]]:
    """Mass of every point by bandwidth class, from the ``pilot`` density at the points.

    Wanted bandwidth h (f / g)^(-1/2), f the pilot density at the point, g the geometric mean of f (by mass), held
    between h/2 and 2h; a point between two classes is shared by both in proportion (on the scale of logarithms), so
    that no border between classes shows. The masses of a point sum to its mass.
    """
    tiny = float(pilot[pilot > 0].min()) if (pilot > 0).any() else 1.0
    logs = np.log(np.maximum(pilot, tiny))
    middle = float(np.average(logs, weights=mass)) if mass.sum() > 0 else 0.0
    scale = np.log(np.asarray(CLASS_RATIOS))
    wanted = np.clip(-0.5 * (logs - middle), scale[0], scale[-1])
    upper = np.clip(np.searchsorted(scale, wanted, side="right"), 1, len(scale) - 1)
    share = (wanted - scale[upper - 1]) / (scale[upper] - scale[upper - 1])
    shares = []
    for place, ratio in enumerate(CLASS_RATIOS):
        part = np.where(upper == place, share, 0.0) + np.where(upper - 1 == place, 1.0 - share, 0.0)
        shares.append((bandwidth * ratio, part * mass))
    return shares
