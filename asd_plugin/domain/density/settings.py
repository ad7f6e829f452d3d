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


RATES = ("per_km2", "per_1000_inhabitants", "per_100_households")


def rates_for(has_people: bool) -> tuple[Rate, ...]:
    """The agency's rates. Inhabitants are compared with people when their number is known, else with households."""
    among_inhabitants = PEOPLE if has_people else HOUSEHOLDS
    return (
        Rate(RATES[0], HOUSEHOLDS, AREA, 1.0, None),
        Rate(RATES[1], among_inhabitants, POPULATION, 1000.0, 1000.0),
        Rate(RATES[2], HOUSEHOLDS, UNIT_HOUSEHOLDS, 100.0, 100.0),
    )


# Numbers that an algorithm returns beside its layers; the report holds the same.
NUMBERS = (
    "UNITS",
    "UNITS_HIDDEN",
    "UNITS_MISSING",
    "HOUSEHOLDS_COUNTED",
    "ROWS_READ",
    "ROWS_COUNTED",
    "ROWS_NOT_ASKED_FOR",
    "POINTS_OUTSIDE",
    "POINTS_WITHOUT_GEOMETRY",
    "POINTS_ON_BORDER",
    "POINTS_IN_OVERLAP",
    "UNKNOWN_CODES",
    "ROWS_UNKNOWN",
    "RATES_ABOVE_MAXIMUM",
)
