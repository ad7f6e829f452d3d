"""The formula of every indicator: value, base and decimals, from the published figures of one census or of both.

A missing figure makes a missing value, a zero denominator too. Ids, order and polarity are those of the catalogue.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import numpy as np

PEOPLE, HOUSEHOLDS, ESTABLISHMENTS = "people", "households", "establishments"


@dataclass(frozen=True)
class Formula:
    """How one indicator is computed.

    `value` and `base` take the table of the census (`of_change` ones take both, 2024 then 2014) and return a Series;
    the base counts the persons, households or establishments that the value rests on.
    """

    id: str
    value: Callable
    base: Callable
    base_kind: str
    periods: tuple = ("2024",)
    of_change: bool = False
    by_milieu: bool = True
    decimals: int = 1


def _column(name):
    return lambda t: t[name]


def _without(name):
    return lambda t: 100 - t[name]


def _ratio(numerator, denominator, scale):
    return scale * numerator / denominator.where(denominator > 0)


def _sum(table, *names):
    return sum(table[name] for name in names)


def _dependency_ratio(t):
    young = _sum(t, "age_0_4", "age_5_9", "age_10_14")
    old = _sum(t, "age_65_69", "age_70_74", "age_75_plus")
    return _ratio(young + old, 100 - young - old, 100)


def _older_60(t):
    return _sum(t, "age_60_64", "age_65_69", "age_70_74", "age_75_plus")


def _gap_of_illiteracy(t):
    return t["illiteracy_rate_10_plus.female"] - t["illiteracy_rate_10_plus.male"]


def _below_upper_secondary(t):
    return 100 - t["education_upper_secondary"] - t["education_higher"]


def _no_french(t):
    literate = 100 - t["illiteracy_rate_10_plus"]
    return 100 - t["languages_read_and_written_french"] * literate / 100


def _not_employed(t):
    if "labour_employed" in t:
        return 100 - _ratio(t["labour_employed"], t["labour_population_15_plus"], 100)
    # 2014 gives no count of people in work: the two published rates give their share.
    return 100 - t["labour_activity_rate"] * (1 - t["labour_unemployment_rate"] / 100)


def _vulnerable(t):
    return _sum(t, "employment_status_self_employed", "employment_status_family_worker", "employment_status_apprentice")


def _per_1000(numerator, denominator):
    return lambda t: _ratio(t[numerator], t[denominator], 1000)


def _no_souk(t):
    return (t["establishments_weekly_souks"] == 0).astype(float).where(t["establishments_weekly_souks"].notna())


def _no_base(t):
    return t["establishments_weekly_souks"] * np.nan


def _population_change(new, old):
    return _ratio(new["population_legal"], old["population_legal"], 100) - 100


def _difference(name):
    return lambda new, old: new[name] - old[name]


def _smaller(name):
    return lambda new, old: np.minimum(new[name], old[name])


_RESIDENTS = _column("population_municipal")
_AGED_10 = _column("illiteracy_population_10_plus")
_AGED_15 = _column("labour_population_15_plus")
_WOMEN_15 = _column("labour_population_15_plus.female")
_ACTIVE = _column("labour_active")
_EMPLOYED = _column("labour_employed")
_SETTLED = _column("households_sedentary")
_BOTH = ("2024", "2014")
_DIPLOMA = "vocational_diploma_none"

FORMULAS = (
    Formula("dependency_ratio", _dependency_ratio, _RESIDENTS, PEOPLE, _BOTH),
    Formula("older_60_share", _older_60, _RESIDENTS, PEOPLE, _BOTH),
    Formula("youth_15_24_share", lambda t: _sum(t, "age_15_19", "age_20_24"), _RESIDENTS, PEOPLE, _BOTH),
    Formula("household_size", _column("households_average_size"), _column("households_count"), HOUSEHOLDS, _BOTH),
    Formula(
        "widowed_divorced_women",
        lambda t: _sum(t, "marital_status_widowed.female", "marital_status_divorced.female"),
        _column("marital_status_population_15_plus.female"), PEOPLE,
    ),
    Formula("disability_prevalence", _column("disability_prevalence"), _RESIDENTS, PEOPLE, _BOTH),
    Formula("illiteracy_10_plus", _column("illiteracy_rate_10_plus"), _AGED_10, PEOPLE, _BOTH),
    Formula("illiteracy_gender_gap", _gap_of_illiteracy, _AGED_10, PEOPLE, _BOTH),
    Formula(
        "out_of_school_6_11", _without("schooling_rate_6_to_11"), _column("schooling_population_7_to_12"), PEOPLE,
    ),
    Formula("below_upper_secondary", _below_upper_secondary, _RESIDENTS, PEOPLE, _BOTH),
    Formula("no_french", _no_french, _AGED_10, PEOPLE),
    Formula("illiteracy_change", _difference("illiteracy_rate_10_plus"),
            _smaller("illiteracy_population_10_plus"), PEOPLE, of_change=True),
    Formula("no_vocational_diploma_2014", _column(_DIPLOMA), _AGED_10, PEOPLE, ("2014",)),
    Formula("unemployment", _column("labour_unemployment_rate"), _ACTIVE, PEOPLE, _BOTH),
    Formula("inactivity_women", _without("labour_activity_rate.female"), _WOMEN_15, PEOPLE, _BOTH),
    Formula("not_employed_15_plus", _not_employed, _AGED_15, PEOPLE, _BOTH),
    Formula("vulnerable_employment", _vulnerable, _EMPLOYED, PEOPLE),
    Formula("no_public_wage", _without("employment_status_public_sector"), _EMPLOYED, PEOPLE),
    Formula("unemployment_change", _difference("labour_unemployment_rate"), _smaller("labour_active"), PEOPLE,
            of_change=True),
    Formula("no_electricity", _without("amenities_electricity"), _SETTLED, HOUSEHOLDS, _BOTH),
    Formula("no_running_water", _without("amenities_running_water"), _SETTLED, HOUSEHOLDS, _BOTH),
    Formula("no_sewer_no_septic", _column("wastewater_other"), _SETTLED, HOUSEHOLDS, _BOTH),
    Formula("waste_in_the_open", _column("household_waste_in_the_open"), _SETTLED, HOUSEHOLDS),
    Formula("no_toilet", _without("amenities_toilet"), _SETTLED, HOUSEHOLDS, _BOTH),
    Formula("slum_dwellings", _column("dwelling_type_basic_or_slum"), _SETTLED, HOUSEHOLDS, _BOTH),
    Formula("people_per_room", _column("households_people_per_room"), _SETTLED, HOUSEHOLDS, _BOTH),
    Formula("firewood_cooking", _column("cooking_fuel_firewood"), _SETTLED, HOUSEHOLDS),
    Formula("old_dwellings_50", _column("dwelling_age_50_plus"), _SETTLED, HOUSEHOLDS, _BOTH),
    Formula("distance_paved_road", _column("households_distance_to_paved_road_km"), _SETTLED, HOUSEHOLDS, _BOTH),
    Formula("commute_informal", _column("commute_informal_transport"), _column("commute_employed"), PEOPLE),
    Formula("public_services_per_1000", _per_1000("establishments_public_services", "population_legal"),
            _column("population_legal"), PEOPLE, by_milieu=False),
    Formula("no_weekly_souk", _no_souk, _no_base, ESTABLISHMENTS, by_milieu=False, decimals=0),
    Formula("water_gain", _difference("amenities_running_water"), _smaller("households_sedentary"), HOUSEHOLDS,
            of_change=True),
    Formula("no_internet_2014", _without("equipment_internet"), _SETTLED, HOUSEHOLDS, ("2014",)),
    Formula("jobs_per_1000_15_plus", _per_1000("establishments_jobs", "labour_population_15_plus"), _AGED_15, PEOPLE,
            by_milieu=False),
    Formula(
        "new_businesses_2020",
        lambda t: _ratio(t["founded_2020_plus"], t["establishments_business"], 100),
        _column("establishments_business"), ESTABLISHMENTS, by_milieu=False,
    ),
    Formula("associations_per_1000", _per_1000("establishments_non_profit", "population_legal"),
            _column("population_legal"), PEOPLE, by_milieu=False, decimals=2),
    Formula("population_change", _population_change, lambda new, old: old["population_legal"], PEOPLE,
            of_change=True, by_milieu=False),
    Formula("farm_employment_2014", _column("work_sector_agriculture"), _column("profession_employed"), PEOPLE,
            ("2014",)),
)  # fmt: skip
