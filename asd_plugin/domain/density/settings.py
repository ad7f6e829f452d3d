"""Words and defaults shared by counting and rates (standard library only: front doors read it at load)."""

from __future__ import annotations

from dataclasses import dataclass

HOUSEHOLDS, PEOPLE, AMOUNT = "beneficiary_households", "beneficiary_people", "amount_dh"
COUNTS = (HOUSEHOLDS, PEOPLE, AMOUNT)

AREA, POPULATION, UNIT_HOUSEHOLDS = "area_km2", "population", "households"
BASES = (AREA, POPULATION, UNIT_HOUSEHOLDS)

OK, MISSING = "ok", "missing"
WHOLE = "total"  # programme or period of rows that name none, and the milieu of counts that are not split by milieu


@dataclass(frozen=True)
class Rate:
    """A rate: ``numerator`` / ``base`` x ``scale``, and the value it cannot exceed in sound data (None: no limit)."""

    name: str
    numerator: str
    base: str
    scale: float
    maximum: float | None


RATES = (
    Rate("per_km2", HOUSEHOLDS, AREA, 1.0, None),
    Rate("per_1000_inhabitants", HOUSEHOLDS, POPULATION, 1000.0, 1000.0),
    Rate("per_100_households", HOUSEHOLDS, UNIT_HOUSEHOLDS, 100.0, 100.0),
    Rate("people_per_1000_inhabitants", PEOPLE, POPULATION, 1000.0, 1000.0),
)
