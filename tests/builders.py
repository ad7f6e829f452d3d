"""A tiny territory for tests: 2 regions, 3 provinces, 6 communes in two rows, with Arabic names and few values.

``make_reference(folder)`` writes a `resources`-like folder in the shipped formats; ``make_workspace(folder)`` builds a
workspace from it. In a test: ``from tests.builders import make_workspace``.

    commune       province  region  population  households  area_km2  illiteracy  no_water  road (distance)
    01.051.01.01  01.051    01        1000        200         10        10.0        5.0       not asked
    01.051.04.01  01.051    01        2000        400         20        20.0       15.0       1.5
    01.051.04.03  01.051    01         500        100         50        30.0       missing    2.5
    01.061.01.01  01.061    01        8000       2000          4        40.0       35.0       not asked
    02.071.04.01  02.071    02         300         50        100        50.0       45.0       4.0
    02.071.04.02  02.071    02        missing    missing     400        missing    missing    missing
"""

from __future__ import annotations

import csv
import gzip
import json
from pathlib import Path

CITY = "commune_with_arrondissements"
REGIONS = [("01", "Région Une", "الجهة الأولى"), ("02", "Région d'Été", "الجهة الثانية")]
PROVINCES = [
    ("01.051", "Al Hoceïma", "الحسيمة", "province", "01"),
    ("01.061", "Préfecture-Nord", "عمالة الشمال", "prefecture", "01"),
    ("02.071", "L'Oasis", "الواحة", "province", "02"),
]
COMMUNES = [
    # code, name_fr, name_ar, kind, milieu, area, population, households, illiteracy, no_water, road
    ("01.051.01.01", "Aïn Béïda", "عين البيضاء", "commune", "urban", 10, 1000, 200, 10.0, 5.0, "not_asked"),
    ("01.051.04.01", "Bni Hadifa", "بني حذيفة", "commune", "rural", 20, 2000, 400, 20.0, 15.0, 1.5),
    ("01.051.04.03", "Imzouren l'Ancienne", "إمزورن", "commune", "rural", 50, 500, 100, 30.0, None, 2.5),
    ("01.061.01.01", "Ville Haute", "المدينة العليا", CITY, "urban", 4, 8000, 2000, 40.0, 35.0, "not_asked"),
    ("02.071.04.01", "Oued Sfa", "واد الصفا", "commune", "rural", 100, 300, 50, 50.0, 45.0, 4.0),
    ("02.071.04.02", "Zoug", "زوك", "commune", "rural", 400, None, None, None, None, None),
]
INDICATORS = ("illiteracy_10_plus", "no_running_water", "distance_paved_road")
DOMAINS = ("demography_health", "education_training", "employment", "housing_infrastructure", "economy")
VALUE_COLUMNS = ("unit_level", "unit_code", "indicator_id", "period", "milieu", "value", "n", "status")
MODEL_ID = "besoin-territorial-2024"


def make_reference(folder) -> Path:
    """Write the tiny reference under ``folder`` in the formats of `resources/`; return the folder."""
    folder = Path(folder)
    for name in ("reference", "catalogue", "models"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    _write_territory(folder / "reference" / "territory.gpkg")
    _write_values(folder / "reference" / "values.csv.gz")
    _dump(folder / "catalogue" / "indicators.json", catalogue())
    _dump(folder / "models" / f"{MODEL_ID}.json", score_model())
    return folder


def make_workspace(folder, scope=None, name="espace.gpkg") -> Path:
    """Build a workspace of the tiny territory (whole country unless ``scope``) in ``folder``; return its path."""
    from asd_plugin.domain.progress import Silent
    from asd_plugin.workspace import Scope, create_workspace

    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    resources = make_reference(folder / "resources")
    create_workspace(folder / name, resources, scope or Scope.country(), Silent())
    return folder / name


def score_run(run_id="run-1", **more) -> dict:
    """A provenance dict as algorithms give it."""
    run = {
        "run_id": run_id,
        "algorithm": "asd:territorialneedscore",
        "started": "2026-11-02T09:00:00+00:00",
        "finished": "2026-11-02T09:00:01+00:00",
        "user": "office",
        "parameters": {"model_id": MODEL_ID},
        "inputs": [{"name": "asd_commune", "sha256": "0" * 64}],
        "versions": {"plugin": "0.1.0", "qgis": "3.22.16", "python": "3.11.2"},
        "counts": {"scored": 5, "left_out": 1},
        "warnings": [],
        "seed": None,
    }
    return {**run, **more}


def scores_table(shift=0.0):
    """Scores of the six communes: five classes, the last commune left out as missing."""
    import pandas as pd

    codes = [commune[0] for commune in COMMUNES]
    values = [10.0, 30.0, 50.0, 70.0, 90.0, None]
    return pd.DataFrame(
        {
            "score": [None if value is None else value + shift for value in values],
            "rank": [5, 4, 3, 2, 1, None],
            "class": [1, 2, 3, 4, 5, None],
            "share_available": [1.0, 1.0, 0.67, 1.0, 1.0, 0.0],
            "status": ["ok", "ok", "imputed", "ok", "ok", "missing"],
            "contributions": [{"illiteracy_10_plus": 0.5}] * 5 + [{}],
        },
        index=pd.Index(codes, name="unit_code"),
    )


def counts_table():
    """Beneficiary counts: two communes shown, one hidden, one zero, one not in the table."""
    import pandas as pd

    rows = [
        ("01.051.01.01", 50, 200, 90, 25000.0, "ok"),
        ("01.051.04.01", None, None, None, None, "hidden_primary"),
        ("01.051.04.03", 20, 80, 30, 10000.0, "ok"),
        ("01.061.01.01", 500, 2000, 900, 250000.0, "ok"),
        ("02.071.04.01", 0, 0, 0, 0.0, "ok"),
    ]
    table = pd.DataFrame(rows, columns=["unit_code", "households", "people", "children", "amount_dh", "status"])
    return table.assign(period="2024-12", programme="all", milieu="total")


def catalogue() -> dict:
    """The catalogue of the three indicators."""
    housing = "housing_infrastructure"
    texts = {
        "illiteracy_10_plus": ("Analphabétisme", "الأمية", "Illiteracy", "education_training", 1, "%", 0, 100),
        "no_running_water": ("Sans eau courante", "بدون ماء", "No running water", housing, 1, "%", 0, 100),
        "distance_paved_road": ("Distance route", "المسافة", "Road distance", housing, 1, "km", 0, None),
    }
    return {
        "version": "test-1",
        "licence": {"fr": "Données : HCP, essai.", "ar": "المعطيات: تجربة.", "en": "Data: HCP, test."},
        "domains": [{"id": name, "label": _three(name, name, name)} for name in DOMAINS],
        "indicators": [_entry(name, *texts[name]) for name in INDICATORS],
    }


def score_model() -> dict:
    """A two-leaf model in the score-model format."""
    return {
        "asd_score_model": 1,
        "id": MODEL_ID,
        "title": _three("Besoin territorial 2024", "الحاجة الترابية 2024", "Territorial need 2024"),
        "unit_code": "code",
        "tree": [
            {"id": "index", "label": _three("Indice", "المؤشر", "Index")},
            *({"id": name, "parent": "index", "weight": 1, "direction": 1, "column": name} for name in INDICATORS[:2]),
        ],
        "missing": {"policy": "available_mean", "min_available": 0.66},
        "treatment": {"method": "none"},
        "normalisation": {"method": "minmax", "low": 0, "high": 100},
        "aggregation": {"method": "arithmetic"},
        "classes": {"method": "quantile", "count": 5},
    }


def _three(fr, ar, en):
    return {"fr": fr, "ar": ar, "en": en}


def _entry(name, fr, ar, en, domain, direction, unit, minimum, maximum):
    return {
        "id": name,
        "label": _three(fr, ar, en),
        "short_label": _three(fr, ar, en),
        "domain": domain,
        "definition": _three(fr, ar, en),
        "numerator": _three("n", "n", "n"),
        "denominator": _three("d", "d", "d"),
        "unit": _three(unit, unit, unit),
        "direction": direction,
        "use": "keep",
        "source": "HCP, RGPH 2024",
        "licence": "CC BY 4.0",
        "periods": ["2014", "2024"],
        "decimals": 1,
        "minimum": minimum,
        "maximum": maximum,
        "base": "population",
        "small_n_note": _three("", "", ""),
    }


def _dump(path, content):
    path.write_text(json.dumps(content, ensure_ascii=False, indent=1), encoding="utf-8")


def _write_values(path):
    with gzip.open(path, "wt", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(VALUE_COLUMNS)
        writer.writerows(_value_rows())


def _value_rows():
    """2024 for every unit and milieu total; 2014 for illiteracy, two points higher; means above the commune."""
    for place, indicator in enumerate(INDICATORS):
        for code, value in ((c[0], c[8 + place]) for c in COMMUNES):
            yield _value_row("commune", code, indicator, "2024", value)
        above = [("MA", "country"), *((r[0], "region") for r in REGIONS), *((p[0], "province") for p in PROVINCES)]
        for code, level in above:
            prefix = "" if code == "MA" else code
            found = [c[8 + place] for c in COMMUNES if c[0].startswith(prefix) and isinstance(c[8 + place], float)]
            yield _value_row(level, code, indicator, "2024", sum(found) / len(found) if found else None)
    for commune in COMMUNES:
        earlier = None if commune[8] is None else commune[8] + 2
        yield _value_row("commune", commune[0], "illiteracy_10_plus", "2014", earlier)


def _value_row(level, code, indicator, period, value):
    if value == "not_asked":
        return level, code, indicator, period, "total", "", "", "not_asked"
    if value is None:
        return level, code, indicator, period, "total", "", "", "missing"
    return level, code, indicator, period, "total", repr(value), "100", "ok"


def _write_territory(path):
    from osgeo import gdal, osr

    made = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown, ["VERSION=1.2"])
    system = osr.SpatialReference()
    system.ImportFromEPSG(4326)
    squares = {commune[0]: _square(place) for place, commune in enumerate(COMMUNES)}
    common = [("code", str), ("name_fr", str), ("name_ar", str), ("kind", str), ("area_km2", float)]
    common += [("population", int), ("households", int), ("population_2014", int)]
    parents = [("region_code", str)]
    places = [("milieu", str), ("cercle_code", str), ("province_code", str), *parents]
    regions = [(*r, "region", *_sums(r[0])) for r in REGIONS]
    provinces = [(*p[:4], *_sums(p[0]), p[4]) for p in PROVINCES]
    communes = [
        (*c[:4], c[5], c[6], c[7], None if c[6] is None else c[6] - 50, c[4], c[0][:9], c[0][:6], c[0][:2])
        for c in COMMUNES
    ]
    _write_layer(made, system, "region", common, regions, squares)
    _write_layer(made, system, "province", common + parents, provinces, squares)
    _write_layer(made, system, "commune", common + places, communes, squares)
    made.FlushCache()


def _sums(prefix):
    inside = [c for c in COMMUNES if c[0].startswith(prefix)]
    people = sum(c[6] or 0 for c in inside)
    return sum(c[5] for c in inside), people, sum(c[7] or 0 for c in inside), people - 50 * len(inside)


def _square(place):
    west, south = -6.0 + 0.2 * (place % 3), 33.0 + 0.2 * (place // 3)
    east, north = west + 0.2, south + 0.2
    return f"(({west} {south}, {east} {south}, {east} {north}, {west} {north}, {west} {south}))"


def _write_layer(made, system, name, fields, rows, squares):
    from osgeo import ogr

    kinds = {str: ogr.OFTString, float: ogr.OFTReal, int: ogr.OFTInteger64}
    layer = made.CreateLayer(name, system, ogr.wkbMultiPolygon, ["GEOMETRY_NAME=geom"])
    for field, kind in fields:
        layer.CreateField(ogr.FieldDefn(field, kinds[kind]))
    for row in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        for (field, _), value in zip(fields, row):
            feature[field] = value
        parts = ", ".join(shape for code, shape in squares.items() if code.startswith(row[0]))
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"MULTIPOLYGON ({parts})"))
        layer.CreateFeature(feature)
