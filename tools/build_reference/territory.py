"""The three layers of the reference: polygons joined to HCP's names, parents and counts."""

from __future__ import annotations

import geopandas as gpd
import pandas as pd

CITY_KIND = "commune_with_arrondissements"


def build_layers(territory, census):
    """Return {"region", "province", "commune"}: GeoDataFrames in code order, with the promised columns."""
    legal_2014 = _legal_population_2014(census)
    cities = set(census.arrondissements["commune_code"])

    communes = census.communes.set_index("code").assign(kind="commune")
    communes.loc[communes.index.isin(cities), "kind"] = CITY_KIND
    provinces = census.provinces[census.provinces["type"].isin(("province", "prefecture"))].set_index("code")
    provinces = provinces.assign(kind=provinces["type"], population_2014=legal_2014)
    regions = census.regions.set_index("code").assign(kind="region", population_2014=legal_2014)

    area = territory.area_km2
    parents = census.communes.set_index("code").loc[area.index]
    layers = {
        "region": _layer(territory.regions, regions, area.groupby(parents["region_code"]).sum(), []),
        "province": _layer(
            territory.provinces, provinces, area.groupby(parents["province_code"]).sum(), ["region_code"]
        ),
        "commune": _layer(
            territory.communes,
            communes.rename(columns={"type": "milieu"}).replace({"cercle_code": {"": None}}),
            area,
            ["milieu", "cercle_code", "province_code", "region_code"],
        ),
    }
    _check_counts(layers)
    return layers


def _legal_population_2014(census):
    people = census.people_2014
    rows = people[(people["area"] == "total") & (people["sex"] == "all")]
    return rows.set_index("code")["population_legal"]


def _layer(polygons, attributes, area_km2, parent_columns):
    if set(polygons.index) != set(attributes.index):
        raise ValueError("polygons and HCP's list of units differ")
    rows = attributes.loc[polygons.index]
    table = pd.DataFrame(
        {
            "code": polygons.index,
            "name_fr": rows["name_fr"].to_numpy(),
            "name_ar": rows["name_ar"].to_numpy(),
            "kind": rows["kind"].to_numpy(),
            **{column: rows[column].to_numpy() for column in parent_columns},
            "area_km2": area_km2.loc[polygons.index].round(3).to_numpy(),
            "population": rows["population_2024"].astype("int64").to_numpy(),
            "households": rows["households_2024"].astype("int64").to_numpy(),
            "population_2014": rows["population_2014"].astype("Int64").array,
        }
    )
    return gpd.GeoDataFrame(table, geometry=polygons.to_numpy(), crs=polygons.crs).rename_geometry("geom")


def _check_counts(layers):
    sizes = {name: len(layer) for name, layer in layers.items()}
    if sizes != {"region": 12, "province": 75, "commune": 1503}:
        raise ValueError(f"wrong number of units: {sizes}")
    for column in ("population", "households"):
        sums = {name: int(layer[column].sum()) for name, layer in layers.items()}
        if len(set(sums.values())) != 1:
            raise ValueError(f"{column} differs between levels: {sums}")
