"""Longitude and latitude exchanged: told from where the points lie, never set right by guessing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np

    Move = Callable[[np.ndarray, np.ndarray], tuple[np.ndarray, np.ndarray]]


@dataclass(frozen=True)
class Lying:
    """Where the points of a block lie. ``swapped``: exchanged; ``elsewhere``: in another commune than their code's;
    ``nowhere``: of these, in no commune at all. Masks; a row without a place is in none of them."""

    swapped: np.ndarray
    elsewhere: np.ndarray
    nowhere: np.ndarray


def lying(
    units: np.ndarray, x: np.ndarray, y: np.ndarray, are_degrees: bool, move: Move, places: Callable[[Any, Any], Any]
) -> Lying:
    """Hold every point against the commune of its row (``units``, None: it has none, by code or by place).

    ``x``, ``y``: as the file gives them; ``move``: to longitude and latitude. A point is exchanged when it is not in
    its commune and would be with its two numbers exchanged; in degrees also when it lies in no commune, and in one when
    exchanged: Morocco and its mirror image have no point in common. In metres they have, so that only the commune of
    the row's code tells.
    """
    import numpy as np

    has_unit = np.array([unit is not None for unit in units], bool)
    found = places(*move(x, y))
    is_found = np.array([one is not None for one in found], bool)
    asked = np.flatnonzero(np.isfinite(x) & np.isfinite(y) & ((has_unit & (found != units)) | ~is_found))
    swapped = np.zeros(len(units), bool)
    if len(asked):
        other = places(*move(y[asked], x[asked]))
        is_other = np.array([one is not None for one in other], bool)
        is_own = is_other & (other == units[asked])
        swapped[asked] = is_own | (is_other & ~is_found[asked]) if are_degrees else is_own
    elsewhere = np.zeros(len(units), bool)
    elsewhere[asked] = has_unit[asked] & ~swapped[asked]
    return Lying(swapped, elsewhere, elsewhere & ~is_found)
