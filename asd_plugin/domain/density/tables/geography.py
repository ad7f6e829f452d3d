"""The nested geography of a table: which province, region and country each unit adds up to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ...errors import AsdError, problem
from ...territory.codes import COUNTRY, level_of, province_of, region_of

UNIT, PROVINCE, REGION, COUNTRY_LEVEL = "unit", "province", "region", "country"
EXAMPLES = 5


@dataclass(frozen=True)
class Geography:
    """``zones``: level -> zone of each unit (in unit order), from the smallest level up; the country is always there.

    ``parents``: unit or zone code -> the code it adds up to. Zone codes are distinct from unit codes.
    """

    codes: tuple[str, ...]
    zones: dict[str, tuple[str, ...]]
    parents: dict[str, str]

    def level_names(self) -> list[str]:
        """Level of the units, then those above."""
        levels = {level_of(code) for code in self.codes}
        own = levels.pop() if len(levels) == 1 else None
        return [own or UNIT, *self.zones]

    def members(self, level: str) -> tuple[list[str], np.ndarray]:
        """Zones of ``level``, sorted, and the place of each unit's zone among them."""
        names = sorted(set(self.zones[level]))
        places = {name: place for place, name in enumerate(names)}
        return names, np.array([places[zone] for zone in self.zones[level]], dtype="int64")


def geography_of(codes: Sequence[str], given: Mapping[str, Sequence[str | None]] | None = None) -> Geography:
    """The levels above ``codes``: from ``given`` (``province``, ``region`` -> code of each unit) or from HCP codes.

    A level is there when every unit has its zone; HCP commune codes hold province and region, province codes the
    region. The country is the sum of all units given. Raises AsdError ``zones_not_nested`` for a province that lies in
    two regions.
    """
    given, levels = dict(given or {}), {level_of(code) for code in codes}
    zones: dict[str, tuple[str, ...]] = {}
    for level, below, cut in (
        (PROVINCE, {"commune", "cercle"}, province_of),
        (REGION, {"commune", "cercle", "province"}, region_of),
    ):
        found = given.get(level)
        if found is not None and all(found):
            zones[level] = tuple(str(zone) for zone in found)
        elif levels <= below and levels:
            zones[level] = tuple(cut(code) for code in codes)
    zones[COUNTRY_LEVEL] = (COUNTRY,) * len(codes)
    zones = _distinct(codes, zones)
    return Geography(tuple(codes), zones, _parents(codes, zones))


def _distinct(codes: Sequence[str], zones: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """Zones sharing a code with a unit or another level get it in front; a level equal to the units is left out."""
    taken, result = set(codes), {}
    for level, names in zones.items():
        if level != COUNTRY_LEVEL and tuple(names) == tuple(codes):
            continue
        clash = bool(taken & set(names))
        named = tuple(f"{level}:{name}" for name in names) if clash else names
        taken |= set(named)
        result[level] = named
    return result


def _parents(codes: Sequence[str], zones: dict[str, tuple[str, ...]]) -> dict[str, str]:
    parents: dict[str, str] = {}
    below: Sequence[str] = codes
    for level, names in zones.items():
        for child, zone in zip(below, names):
            if parents.setdefault(child, zone) != zone:
                raise AsdError(
                    problem("zones_not_nested", level=level, zone=child, examples=sorted({parents[child], zone}))
                )
        below = names
    return parents
