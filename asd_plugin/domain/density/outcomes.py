"""What became of a row: the position of its unit, or why it has none."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

# What stands for a unit when there is none; OUTCOMES names 0 (a unit), -1, -2, -3 in that order.
OUTSIDE, WITHOUT_PLACE, UNKNOWN_UNIT = -1, -2, -3
OUTCOMES = ("counted", "outside", "without_place", "unknown_unit")


@dataclass(frozen=True)
class Whereabouts:
    """Where a block's rows went: the position of each row's unit, or a negative code when it has none.

    ``on_border``, ``in_overlap``: positions, within the block, of points on an outline, strictly inside several units.
    """

    unit: np.ndarray
    on_border: np.ndarray
    in_overlap: np.ndarray
