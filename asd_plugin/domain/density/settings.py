"""Words and defaults shared by counting and rates (standard library only: front doors read it at load)."""

from __future__ import annotations

from dataclasses import dataclass

HOUSEHOLDS, PEOPLE, AMOUNT = "beneficiary_households", "beneficiary_people", "amount_dh"
COUNTS = (HOUSEHOLDS, PEOPLE, AMOUNT)

AREA, POPULATION, UNIT_HOUSEHOLDS = "area_km2", "population", "households"
POPULATED_AREA, ELIGIBLE = "populated_km2", "eligible"
BASES = (AREA, POPULATION, UNIT_HOUSEHOLDS, POPULATED_AREA, ELIGIBLE)

OK, MISSING = "ok", "missing"
WHOLE = "total"  # programme or period of rows that name none, and the total over a split
SUPPRESS, ROUND, UNPROTECTED = "suppress", "round", "none"
PROTECTIONS = (SUPPRESS, ROUND, UNPROTECTED)  # in the order of the front door's list


@dataclass(frozen=True)
class Rate:
    """A rate: ``numerator`` / ``base`` x ``scale``, and the value it cannot exceed in sound data (None: no limit).

    ``is_of_whole``: the base speaks of everybody in the unit, so that a count of one milieu, sex or age has no rate.
    """

    name: str
    numerator: str
    base: str
    scale: float
    maximum: float | None
    is_of_whole: bool = True


RATES = ("per_km2", "per_1000_inhabitants", "per_100_households")
PER_POPULATED, COVERAGE = "per_populated_km2", "coverage_pct"


def rates_for(
    has_people: bool, has_amount: bool = False, has_populated: bool = False, has_eligible: bool = False
) -> tuple[Rate, ...]:
    """The agency's rates. Inhabitants are compared with people when their number is known, else with households.

    The first three are always there; the others when what they need was given.
    """
    among_inhabitants = PEOPLE if has_people else HOUSEHOLDS
    found = [
        Rate(RATES[0], HOUSEHOLDS, AREA, 1.0, None),
        Rate(RATES[1], among_inhabitants, POPULATION, 1000.0, 1000.0),
        Rate(RATES[2], HOUSEHOLDS, UNIT_HOUSEHOLDS, 100.0, 100.0),
    ]
    if has_populated:
        found.append(Rate(PER_POPULATED, HOUSEHOLDS, POPULATED_AREA, 1.0, None))
    if has_eligible:
        found.append(Rate(COVERAGE, HOUSEHOLDS, ELIGIBLE, 100.0, 100.0))
    if has_amount:
        found.append(Rate("amount_per_inhabitant", AMOUNT, POPULATION, 1.0, None))
        found.append(Rate("amount_per_census_household", AMOUNT, UNIT_HOUSEHOLDS, 1.0, None))
        found.append(Rate("amount_per_beneficiary_household", AMOUNT, HOUSEHOLDS, 1.0, None, False))
    if has_amount and has_people:
        found.append(Rate("amount_per_beneficiary", AMOUNT, PEOPLE, 1.0, None, False))
    return tuple(found)


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
    "CELLS_HIDDEN_PRIMARY",
    "CELLS_HIDDEN_SECONDARY",
    "ROWS_BRIDGED",
    "OLD_CODES_UNMATCHED",
)
