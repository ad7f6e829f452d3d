"""Ready-made choices of units: those of a saved list, and the highest needs of a zone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .zones import Communes

HIGHEST = 10


@dataclass(frozen=True)
class Ready:
    """Units of a ready-made choice in order, and how many of it could not be taken."""

    codes: tuple[str, ...]
    left_out: int = 0


def highest_needs(ranked: Sequence[str], communes: Communes, zone: str, count: int = HIGHEST) -> Ready:
    """First ``count`` units of ``zone`` in ``ranked`` (codes, highest need first; units without a score are not in it).

    Codes of the ranking that are not in memory are skipped. Fewer come back when the zone has fewer scored units.
    """
    inside = set(communes.codes[communes.members(zone)].tolist())
    return Ready(tuple([code for code in ranked if code in inside][:count]))


def of_list(codes: Sequence[str], communes: Communes, most: int) -> Ready:
    """Units of a saved list that are in memory, in the order of the list, at most ``most``; the rest is counted."""
    wanted = list(dict.fromkeys(codes))
    known = [code for code, is_known in zip(wanted, np.isin(wanted, communes.codes.astype(str))) if is_known]
    taken = tuple(known[:most])
    return Ready(taken, len(wanted) - len(taken))
