"""Reference zones: which zone a commune is compared with, and the zone's own value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from ..errors import AsdError, problem
from ..territory.codes import COUNTRY

OWN_COUNTRY, OWN_REGION, OWN_PROVINCE = "country", "region", "province"
OWN_ZONES = (OWN_PROVINCE, OWN_REGION, OWN_COUNTRY)
NOT_SHOWN = ("hidden",)  # statuses starting so hold a value that must not be used, nor be computed again


@dataclass(frozen=True)
class Communes:
    """The communes in memory: code, province and region of each, in one order; ``population`` may hold NaN."""

    codes: np.ndarray
    provinces: np.ndarray
    regions: np.ndarray
    population: np.ndarray

    def row(self, code: str) -> int:
        """Position of a commune; a code that is not here is refused by name."""
        found = np.flatnonzero(self.codes == code)
        if found.size == 0:
            raise AsdError(problem("unknown_unit", unit=code))
        return int(found[0])

    def zone_of(self, code: str, reference: str) -> str:
        """Code of the zone ``code`` is compared with; ``reference`` is one of ``OWN_ZONES`` or the code of a zone."""
        if reference == OWN_COUNTRY:
            return COUNTRY
        if reference == OWN_REGION:
            return str(self.regions[self.row(code)])
        if reference == OWN_PROVINCE:
            return str(self.provinces[self.row(code)])
        return reference

    def members(self, zone: str) -> np.ndarray:
        """Which communes lie in ``zone`` (country, region or province code), as booleans."""
        if zone == COUNTRY:
            return np.ones(self.codes.size, dtype=bool)
        return (self.provinces == zone) | (self.regions == zone)


@dataclass(frozen=True)
class Published:
    """What the source publishes for one zone: ``value`` (NaN when none) and its status."""

    value: float
    status: str


@dataclass(frozen=True)
class ZoneValue:
    """Value of a reference zone and where it comes from.

    ``basis``: ``published`` (the zone's own figure), ``mean_of_communes`` (population-weighted over ``communes`` known
    communes, because nothing is published), ``hidden`` or ``missing`` (no value).
    """

    code: str
    value: float | None
    basis: str
    communes: int = 0


def zone_value(communes: Communes, values: np.ndarray, zone: str, published: Mapping[str, Published]) -> ZoneValue:
    """Value of ``zone``: the one published for it; else the mean of its communes weighted by population, and said so.

    A hidden zone stays hidden: its communes would give away what was hidden. A zone that has neither a published figure
    nor a commune in memory is refused.
    """
    own = published.get(zone)
    inside = communes.members(zone)
    if own is None and not inside.any():
        raise AsdError(problem("unknown_zone", zone=zone))
    if own is not None and own.status.startswith(NOT_SHOWN):
        return ZoneValue(zone, None, "hidden")
    if own is not None and not np.isnan(own.value):
        return ZoneValue(zone, float(own.value), "published")
    usable = inside & ~np.isnan(values) & (np.nan_to_num(communes.population) > 0)
    count = int(np.count_nonzero(usable))
    if count == 0:
        return ZoneValue(zone, None, "missing")
    mean = float(np.average(values[usable], weights=communes.population[usable]))
    return ZoneValue(zone, mean, "mean_of_communes", count)
