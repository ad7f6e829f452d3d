"""Reference zones: what a unit is compared with (zone, peer family, list, one unit), and the value of that."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from ..errors import AsdError, problem
from ..territory.codes import COUNTRY
from .references import FAMILY, LIST, OWN_COUNTRY, OWN_FAMILY, OWN_PROVINCE, OWN_REGION

NOT_SHOWN = ("hidden",)  # statuses starting so hold a value that must not be used, nor be computed again


@dataclass(frozen=True)
class Communes:
    """Units of one level in memory: code, province and region of each, in one order; ``population`` may hold NaN.

    A province is its own province, a region its own region (and in no province: empty). ``families``: label of each
    unit's peer family, empty where it has none; ``lists``: codes by the name of a saved list.
    """

    codes: np.ndarray
    provinces: np.ndarray
    regions: np.ndarray
    population: np.ndarray
    families: np.ndarray | None = None
    lists: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def row(self, code: str) -> int:
        """Position of a unit; a code that is not here is refused by name."""
        found = self._rows.get(code)
        if found is None:
            raise AsdError(problem("unknown_unit", unit=code))
        return found

    @cached_property
    def _rows(self) -> dict[str, int]:
        return {code: row for row, code in reversed(list(enumerate(self.codes.tolist())))}

    def zone_of(self, code: str, reference: str) -> str:
        """Code of what ``code`` is compared with: ``reference`` itself unless it is an own zone or the own family."""
        if reference == OWN_COUNTRY:
            return COUNTRY
        if reference == OWN_REGION:
            return str(self.regions[self.row(code)])
        if reference == OWN_PROVINCE:
            return str(self.provinces[self.row(code)])
        if reference == OWN_FAMILY:
            label = "" if self.families is None else str(self.families[self.row(code)])
            return f"{FAMILY}{label}"
        return reference

    def members(self, zone: str) -> np.ndarray:
        """Which units belong to ``zone`` (country, region, province, family, list, or one unit), as booleans.

        Asked for many times with the same zone: kept, hence not to be written to.
        """
        found = self._members.get(zone)
        if found is None:
            found = self._members_of(zone)
            found.setflags(write=False)
            self._members[zone] = found
        return found

    @cached_property
    def _members(self) -> dict[str, np.ndarray]:
        return {}

    def _members_of(self, zone: str) -> np.ndarray:
        if zone == COUNTRY:
            return np.ones(self.codes.size, dtype=bool)
        if zone.startswith(FAMILY):
            label = zone[len(FAMILY) :]
            nowhere = self.families is None or not label
            return np.zeros(self.codes.size, dtype=bool) if nowhere else self.families == label
        if zone.startswith(LIST):
            return np.isin(self.codes.astype(str), self.lists.get(zone[len(LIST) :], ()))
        if not zone:
            return np.zeros(self.codes.size, dtype=bool)
        return (self.provinces == zone) | (self.regions == zone) | (self.codes == zone)


@dataclass(frozen=True)
class Published:
    """What the source publishes for one zone: ``value`` (NaN when none) and its status."""

    value: float
    status: str


@dataclass(frozen=True)
class ZoneValue:
    """Value of a reference and where it comes from; ``communes`` counts the units it rests on when it is computed.

    ``basis``: ``published`` (the zone's own figure), ``mean_of_communes`` (by population, over known units: nothing
    is published, or it is a list), ``median_of_members`` (of a peer family), ``unit`` (the figure of one unit),
    ``no_family`` (the unit belongs to none), ``hidden`` or ``missing`` (no value).
    """

    code: str
    value: float | None
    basis: str
    communes: int = 0


def zone_value(
    communes: Communes,
    values: np.ndarray,
    zone: str,
    published: Mapping[str, Published],
    statuses: np.ndarray | None = None,
) -> ZoneValue:
    """Value of ``zone``: the one published for it; else computed from its units, and said so.

    A hidden zone stays hidden: its units would give away what was hidden. A zone that has neither a published figure
    nor a unit in memory is refused; a unit without a family has no reference.
    """
    if zone == FAMILY:
        return ZoneValue(zone, None, "no_family")
    own = published.get(zone)
    inside = communes.members(zone)
    if own is None and not inside.any():
        raise AsdError(problem("unknown_zone", zone=zone))
    if own is not None and own.status.startswith(NOT_SHOWN):
        return ZoneValue(zone, None, "hidden")
    if own is not None and not np.isnan(own.value):
        return ZoneValue(zone, float(own.value), "published")
    if zone in communes.codes:
        return _of_one_unit(communes, values, zone, statuses)
    if zone.startswith(FAMILY):
        return _median(values[inside], zone)
    return _weighted_mean(communes, values, zone, inside)


def _of_one_unit(communes: Communes, values: np.ndarray, code: str, statuses: np.ndarray | None) -> ZoneValue:
    row = communes.row(code)
    if not np.isnan(values[row]):
        return ZoneValue(code, float(values[row]), "unit", 1)
    is_hidden = statuses is not None and str(statuses[row]).startswith(NOT_SHOWN)
    return ZoneValue(code, None, "hidden" if is_hidden else "missing")


def _median(values: np.ndarray, zone: str) -> ZoneValue:
    known = values[~np.isnan(values)]
    if known.size == 0:
        return ZoneValue(zone, None, "missing")
    return ZoneValue(zone, float(np.median(known)), "median_of_members", int(known.size))


def _weighted_mean(communes: Communes, values: np.ndarray, zone: str, inside: np.ndarray) -> ZoneValue:
    usable = inside & ~np.isnan(values) & (np.nan_to_num(communes.population) > 0)
    count = int(np.count_nonzero(usable))
    if count == 0:
        return ZoneValue(zone, None, "missing")
    mean = float(np.average(values[usable], weights=communes.population[usable]))
    return ZoneValue(zone, mean, "mean_of_communes", count)
