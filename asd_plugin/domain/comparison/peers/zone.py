"""A peer family as reference zone: who belongs to it, and the zone's own value."""

from __future__ import annotations

from collections.abc import Collection, Mapping

import numpy as np

from ...errors import AsdError, problem
from ..zones import FAMILY, ZoneValue


def family_zone(members: Mapping[str, str], code: str) -> tuple[str, ...]:
    """Codes of the units in the family of ``code``, itself included, by code.

    ``members``: unit -> family, as ``Workspace.family_members`` gives it. A unit without family is refused by name.
    """
    label = members.get(code)
    if not label:
        raise AsdError(problem("unit_without_family", unit=code))
    return tuple(sorted(unit for unit, family in members.items() if family == label))


def members_mask(codes: np.ndarray, members: Collection[str]) -> np.ndarray:
    """Which of ``codes`` are ``members``, as booleans."""
    wanted = set(members)
    return np.fromiter((code in wanted for code in codes), dtype=bool, count=len(codes))


def zone_value_of_members(values: np.ndarray, members: np.ndarray, code: str = FAMILY) -> ZoneValue:
    """Value of a peer family: the median of its known units, as ``zones.zone_value`` has it.

    A family is a set of peers, not a territory: nobody publishes a figure for it, and a mean weighted by population
    would be that of its largest town. ``values``: NaN where missing or hidden. ``members``: booleans. Basis
    ``median_of_members``, or ``missing`` when no member has a value.
    """
    known = values[np.asarray(members, dtype=bool) & ~np.isnan(values)]
    if not known.size:
        return ZoneValue(code, None, "missing")
    return ZoneValue(code, float(np.median(known)), "median_of_members", int(known.size))
