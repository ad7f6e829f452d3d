"""The units, their codes, names and counts, and where they lie on the ground."""

import re
import sqlite3

import numpy as np
import pytest
from shapely.geometry import Point

from tools.build_reference.latitude import repaired_latitude

# (commune, longitude, latitude) of places that an unrepaired latitude, 14 to 20 km off, puts in another commune.
PLACES = (
    ("Chefchaouen", -5.264, 35.169),
    ("Azrou", -5.221, 33.435),
    ("Essaouira", -9.760, 31.511),
    ("Targuist", -4.318, 34.937),
    ("Jerada", -2.163, 34.312),
    ("Ouarzazate", -6.900, 30.920),
    ("Dakhla", -15.950, 23.690),
    ("Figuig", -1.229, 32.109),
    ("Tata", -7.973, 29.743),
)


def commune_at(layers, longitude, latitude):
    point = Point(longitude, latitude)
    names = [row["name_fr"] for row in layers["commune"].values() if row["geom"].contains(point)]
    return names[0] if names else None


def test_the_reference_holds_12_regions_75_provinces_and_1503_communes(layers):
    assert {name: len(rows) for name, rows in layers.items()} == {"region": 12, "province": 75, "commune": 1503}


@pytest.mark.parametrize("layer", ["region", "province", "commune"])
def test_the_population_of_2024_sums_to_the_legal_population_of_the_country(layers, layer):
    assert sum(row["population"] for row in layers[layer].values()) == 36_828_330


@pytest.mark.parametrize("layer", ["region", "province", "commune"])
def test_the_households_of_2024_sum_to_the_national_count(layers, layer):
    assert sum(row["households"] for row in layers[layer].values()) == 9_275_038


@pytest.mark.parametrize("layer", ["region", "province", "commune"])
def test_the_population_of_2014_sums_to_the_legal_population_and_only_four_communes_have_none(layers, layer):
    known = [row["population_2014"] for row in layers[layer].values() if row["population_2014"] is not None]
    assert sum(known) == 33_848_242
    assert len(layers[layer]) - len(known) == (4 if layer == "commune" else 0)


def test_codes_are_hcp_codes_kept_as_text_and_carry_their_parents(layers):
    for code, row in layers["region"].items():
        assert re.fullmatch(r"\d{2}", code), row
    for code, row in layers["province"].items():
        assert re.fullmatch(r"\d{2}\.\d{3}", code) and code.startswith(row["region_code"] + "."), row
    for code, row in layers["commune"].items():
        assert re.fullmatch(r"\d{2}\.\d{3}\.\d{2}\.\d{1,2}", code), row
        assert code.startswith(row["province_code"] + ".") and row["province_code"] in layers["province"]
        assert row["region_code"] == layers["province"][row["province_code"]]["region_code"]


def test_milieu_and_cercle_follow_hcp(layers):
    communes = layers["commune"].values()
    assert sum(row["milieu"] == "urban" for row in communes) == 242
    assert {row["milieu"] for row in communes} == {"urban", "rural"}
    assert all((row["cercle_code"] is None) == (row["milieu"] == "urban") for row in communes)


def test_kinds_name_the_six_cities_and_the_prefectures(layers):
    cities = {row["name_fr"] for row in layers["commune"].values() if row["kind"] == "commune_with_arrondissements"}
    assert cities == {"Casablanca", "Fès", "Marrakech", "Rabat", "Salé", "Tanger"}
    assert {row["kind"] for row in layers["commune"].values()} == {"commune", "commune_with_arrondissements"}
    kinds = [row["kind"] for row in layers["province"].values()]
    assert (kinds.count("province"), kinds.count("prefecture")) == (62, 13)
    assert {row["kind"] for row in layers["region"].values()} == {"region"}


def test_every_unit_has_a_french_and_an_arabic_name(layers):
    for rows in layers.values():
        for row in rows.values():
            assert re.search(r"[A-Za-zÀ-ÿ]", row["name_fr"])
            assert re.search(r"[\u0621-\u064A]", row["name_ar"])


@pytest.mark.parametrize(("name", "longitude", "latitude"), PLACES)
def test_a_known_place_falls_in_the_commune_of_its_name(layers, name, longitude, latitude):
    assert commune_at(layers, longitude, latitude) == name


@pytest.mark.parametrize(("name", "longitude", "latitude"), PLACES)
def test_the_place_would_fall_elsewhere_without_the_repair_of_latitude(layers, name, longitude, latitude):
    # Polygons left too far north see a place where repaired polygons see it that much further south.
    assert commune_at(layers, longitude, float(repaired_latitude(latitude))) != name


def test_the_repair_of_latitude_is_ellipsoidal_mercator_read_back_as_spherical():
    osr = pytest.importorskip("osgeo.osr")
    osr.UseExceptions()
    systems = {}
    for code in (4326, 3395, 3857):
        systems[code] = osr.SpatialReference()
        systems[code].ImportFromEPSG(code)
        systems[code].SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    forward = osr.CoordinateTransformation(systems[4326], systems[3395])
    back = osr.CoordinateTransformation(systems[3857], systems[4326])
    for latitude in np.linspace(20.5, 36.5, 17):
        x, y, _ = forward.TransformPoint(-7.0, float(latitude))
        assert back.TransformPoint(x, y)[1] == pytest.approx(repaired_latitude(latitude), abs=1e-9)


def test_areas_are_those_of_the_full_detail_polygons(layers):
    assert sum(row["area_km2"] for row in layers["commune"].values()) == pytest.approx(685_015, abs=1)
    by_region = {row["code"]: row["area_km2"] for row in layers["region"].values()}
    assert by_region["01"] == pytest.approx(16_150, abs=1) and by_region["11"] == pytest.approx(136_760, abs=1)
    for code, row in layers["province"].items():
        inside = sum(c["area_km2"] for c in layers["commune"].values() if c["province_code"] == code)
        assert row["area_km2"] == pytest.approx(inside, abs=0.001)


def test_the_geopackage_is_a_1_2_file_of_about_6_mb_in_wgs84_multipolygons(geopackage_path):
    connection = sqlite3.connect(geopackage_path.as_uri() + "?mode=ro&immutable=1", uri=True)
    assert connection.execute("PRAGMA user_version").fetchone()[0] == 10200
    columns = connection.execute(
        "SELECT table_name, column_name, geometry_type_name, srs_id FROM gpkg_geometry_columns ORDER BY 1"
    ).fetchall()
    assert columns == [(name, "geom", "MULTIPOLYGON", 4326) for name in ("commune", "province", "region")]
    connection.close()
    assert geopackage_path.stat().st_size < 7_000_000


def test_each_layer_carries_licence_source_and_date_as_metadata(geopackage_path, catalogue):
    connection = sqlite3.connect(geopackage_path.as_uri() + "?mode=ro&immutable=1", uri=True)
    for layer in ("region", "province", "commune"):
        (description,) = connection.execute(
            "SELECT description FROM gpkg_contents WHERE table_name = ?", (layer,)
        ).fetchone()
        assert catalogue["licence"]["fr"] in description and "2024-09-01" in description
        texts = "".join(
            text
            for (text,) in connection.execute(
                "SELECT metadata FROM gpkg_metadata JOIN gpkg_metadata_reference ON id = md_file_id "
                "WHERE table_name = ?",
                (layer,),
            )
        )
        assert all(sentence in texts for sentence in catalogue["licence"].values())
        assert "http://mrcc.com/qgis.dtd" in texts
    connection.close()


def test_the_oldest_supported_gdal_opens_the_layers_without_a_warning(geopackage_path):
    gdal = pytest.importorskip("osgeo.gdal")
    messages = []
    gdal.PushErrorHandler(lambda level, number, text: messages.append(text))
    try:
        dataset = gdal.OpenEx(str(geopackage_path), gdal.OF_VECTOR | gdal.OF_READONLY)
        counts = {dataset.GetLayer(i).GetName(): dataset.GetLayer(i).GetFeatureCount() for i in range(3)}
    finally:
        gdal.PopErrorHandler()
    assert counts == {"region": 12, "province": 75, "commune": 1503}
    assert messages == []
