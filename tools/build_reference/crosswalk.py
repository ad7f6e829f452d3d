"""Units of other divisions under the codes of 2024: 2014 codes, arrondissements, prefectures of arrondissements.

The eight prefectures of arrondissements leave out one commune of Casablanca, Méchouar: it is a part of its own, without
which the prefecture is not whole.

No area is taken from the source: its arrondissement areas come from another licence. Every row goes whole to one unit
of 2024, so that its shares are 1; people and households are the weights with which a whole can be parted again.
"""

from __future__ import annotations

import pandas as pd

COLUMNS = [
    "level", "from_code", "to_code", "kind", "name_fr", "name_ar", "population", "households",
    "share_population", "share_households", "share_area",
]  # fmt: skip
CASABLANCA, MECHOUAR = "06.141", "06.141.01.81"


def build_crosswalk(census):
    """Return the table, by level and old code; refuses parts that do not make up their whole to the person."""
    communes = census.communes.set_index("code")
    moved = census.crosswalk.set_index("code_2024")
    cities = set(census.arrondissements["commune_code"])
    rows = []
    for code, unit in communes.iterrows():
        if code in cities:
            continue
        old = moved.loc[code] if code in moved.index else None
        figures = (unit["population_2024"], unit["households_2024"])
        if old is None:
            rows.append(("commune", code, code, "same", unit["name_fr"], unit["name_ar"], *figures))
        else:
            names = (old["name_2014"], old["name_ar_2014"])
            rows.append(("commune", old["code_2014"], code, "recoded", *names, *figures))
    parts = census.arrondissements
    rows += _parts(parts, "commune", "arrondissement", parts["commune_code"], communes)
    prefectures = census.provinces[census.provinces["type"] == "prefecture_of_arrondissements"]
    prefectures = pd.concat([prefectures, census.communes[census.communes["code"] == MECHOUAR]])
    wholes = prefectures["code"].str[:6]
    if set(wholes) != {CASABLANCA}:
        raise ValueError(f"prefectures of arrondissements outside Casablanca: {sorted(set(wholes))}")
    rows += _parts(prefectures, "province", "prefecture", wholes, census.provinces.set_index("code"))
    table = pd.DataFrame(rows, columns=COLUMNS[:-3]).assign(share_population=1, share_households=1, share_area=1)
    if table.duplicated(["level", "from_code"]).any():
        raise ValueError("an old code goes to two units")
    return table.astype({"population": int, "households": int}).sort_values(["level", "from_code"])


def _parts(parts, level, kind, wholes, units):
    for name in ("population_2024", "households_2024"):
        sums = parts[name].groupby(wholes.to_numpy()).sum()
        if not (sums == units.loc[sums.index, name]).all():
            raise ValueError(f"{kind}: the parts do not make up the whole: {name}")
    names = parts[["code", "name_fr", "name_ar", "population_2024", "households_2024"]]
    return [
        (level, code, whole, kind, name_fr, name_ar, people, households)
        for (code, name_fr, name_ar, people, households), whole in zip(names.itertuples(index=False), wholes)
    ]
