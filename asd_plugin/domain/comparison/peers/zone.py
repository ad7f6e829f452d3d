"""A peer family as reference zone: who belongs to it, and the zone's own value."""

from __future__ import annotations

from collections.abc import Collection, Mapping

import numpy as np

from ...errors import AsdError, problem
from ..zones import ZoneValue

FAMILY = "family"


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


def zone_value_of_members(
    values: np.ndarray, population: np.ndarray, members: np.ndarray, code: str = FAMILY
) -> ZoneValue:
    """Value of a zone that nobody publishes: mean of its units weighted by population, as ``zones.zone_value`` does.

    ``values``: NaN where missing or hidden. ``members``: booleans. Basis ``mean_of_communes``, or ``missing`` when no
    member has both a value and people.
    """
    usable = np.asarray(members, dtype=bool) & ~np.isnan(values) & (np.nan_to_num(population) > 0)
    count = int(np.count_nonzero(usable))
    if not count:
        return ZoneValue(code, None, "missing")
    mean = float(np.average(values[usable], weights=population[usable]))
    return ZoneValue(code, mean, "mean_of_communes", count)
