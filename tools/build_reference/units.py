"""HCP's figures as one table per census: a row per (level, code, milieu), a column per published figure.

A figure published by sex has three columns: `name`, `name.female`, `name.male`.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from .sources import TEXT_COLUMNS

COUNTRY = "MA"
LEVELS = ("country", "region", "province", "commune")
MILIEUX = ("total", "urban", "rural")
KEY = ["level", "code", "milieu"]

# Which published count each share rests on: an arrondissement weighs by it when its city is put together.
# Counts are summed; a figure that is in neither list is left out of the cities of 2014.
_WEIGHT_BY_PREFIX = (
    ("age_", "population_municipal"),
    ("disability_", "population_municipal"),
    ("education_", "population_municipal"),
    ("illiteracy_rate_10_plus", "illiteracy_population_10_plus"),
    ("labour_activity_rate", "labour_population_15_plus"),
    ("labour_unemployment_rate", "labour_active"),
    ("vocational_diploma_", "illiteracy_population_10_plus"),
    ("work_sector_", "profession_employed"),
    ("dwelling_", "households_sedentary"),
    ("amenities_", "households_sedentary"),
    ("wastewater_", "households_sedentary"),
    ("equipment_", "households_sedentary"),
)
_AGES_UNDER_15 = ("age_0_4", "age_5_9", "age_10_14")
_COUNTS = frozenset(
    {
        "population_legal", "population_municipal", "illiteracy_population_10_plus", "labour_population_15_plus",
        "labour_active", "profession_employed", "households_count", "households_municipal_population",
        "households_sedentary",
    }
)  # fmt: skip


def units_2024(census):
    """Return the 2024 table of the country, 12 regions, 75 provinces and 1,503 communes."""
    table = units_2024_with_arrondissements(census)
    businesses = census.establishments
    businesses = businesses[businesses["level"].isin(LEVELS)].assign(milieu="total")
    businesses["code"] = businesses["code"].where(businesses["level"] != "country", COUNTRY)
    table = table.join(businesses.set_index(KEY)[_figures(businesses)])
    return _kept(table, census)


def units_2024_with_arrondissements(census):
    """Return HCP's people and household figures of 2024, arrondissements included."""
    return _joined(census.people_2024, census.households_2024)


def units_2014(census):
    """Return the 2014 table under 2024 codes, the six cities put together from their arrondissements.

    HCP published those six cities by arrondissement only. The package already carries 2014 figures under 2024 codes;
    a code of 2014 that has moved is refused, since it would silently miss its commune.
    """
    table = _joined(census.people_2014, census.households_2014)
    moved = set(census.crosswalk["code_2014"]) - set(census.communes["code"])
    stale = moved & set(table.index.get_level_values("code"))
    if stale:
        raise ValueError(f"2014 rows still under codes of 2014: {sorted(stale)[:5]}")
    table = _with_bases_of_2014(table)
    cities = cities_from_arrondissements(table, census)
    return _kept(pd.concat([table, cities]), census)


def cities_from_arrondissements(table, census):
    """Return a row for each of the six cities: counts summed, each share weighted by the count it rests on."""
    city_of = census.arrondissements.set_index("code")["commune_code"]
    parts = table.xs("arrondissement", level="level").xs("total", level="milieu")
    cities = city_of.reindex(parts.index).to_numpy()
    rows = pd.DataFrame({name: _city_column(parts, name, cities) for name in _combinable(parts)})
    rows.index.name = "code"
    rows = pd.concat([rows.assign(milieu=milieu) for milieu in ("total", "urban")])
    return rows.reset_index().assign(level="commune").set_index(KEY)


def _city_column(parts, name, cities):
    stem, _, sex = name.partition(".")
    suffix = f".{sex}" if sex else ""
    if stem in _COUNTS:
        return parts[name].groupby(cities).sum(min_count=1)
    if stem == "households_average_size":
        people, households = parts["households_municipal_population"], parts["households_count"]
        return people.groupby(cities).sum() / households.groupby(cities).sum()
    if stem == "households_people_per_room":
        people = parts["households_municipal_population"]
        return people.groupby(cities).sum() / (people / parts[name]).groupby(cities).sum()
    weight = parts[_weight_of(stem) + (suffix if _weight_of(stem) + suffix in parts else "")]
    return (parts[name] * weight).groupby(cities).sum(min_count=1) / weight.groupby(cities).sum()


def _weight_of(stem):
    return next((weight for prefix, weight in _WEIGHT_BY_PREFIX if stem.startswith(prefix)), None)


def _combinable(parts):
    special = ("households_average_size", "households_people_per_room")
    stems = {name: name.partition(".")[0] for name in parts.columns}
    return [n for n, stem in stems.items() if stem in _COUNTS or stem in special or _weight_of(stem) in parts]


def _with_bases_of_2014(table):
    """Name the bases of 2014 as in 2024; the population of 15 and over is taken from the age shares."""
    added = {}
    for suffix in ("", ".female", ".male"):
        under_15 = sum(table[age + suffix] for age in _AGES_UNDER_15)
        added["illiteracy_population_10_plus" + suffix] = table["diploma_population_10_plus" + suffix]
        added["labour_population_15_plus" + suffix] = table["population_municipal" + suffix] * (1 - under_15 / 100)
    added["households_sedentary"] = table["households_count"]
    return pd.concat([table, pd.DataFrame(added)], axis=1)


def _figures(table):
    return [c for c in table.columns if c not in TEXT_COLUMNS and c != "milieu"]


def _keyed(table):
    table = table.rename(columns={"area": "milieu"})
    table["code"] = table["code"].where(table["level"] != "country", COUNTRY)
    return table.set_index(KEY)


def _joined(people, households):
    people = people[people["level"].isin((*LEVELS, "arrondissement"))]
    households = households[households["level"].isin((*LEVELS, "arrondissement"))]
    wide = []
    for sex, suffix in (("all", ""), ("female", ".female"), ("male", ".male")):
        rows = _keyed(people[people["sex"] == sex])
        wide.append(rows[_figures(rows)].add_suffix(suffix))
    rows = _keyed(households)
    return pd.concat([*wide, rows[_figures(rows)]], axis=1)


def _kept(table, census):
    """Keep the units of the reference, drop milieu rows of places without anybody, check that nobody is lost."""
    table = table[table.index.get_level_values("level") != "arrondissement"]
    provinces = set(census.communes["province_code"])
    level, code, milieu = (table.index.get_level_values(k) for k in KEY)
    keep = (level != "province") | code.isin(provinces)
    keep &= (milieu == "total") | table["population_municipal"].notna().to_numpy()
    table = table[np.asarray(keep)]
    if table.index.has_duplicates:
        raise ValueError("the same unit and milieu twice")
    return table.sort_index()
