"""An officer's batch through the real qgis_process, every figure recomputed apart: score, density, languages."""

import csv
import gzip
import json
import math
import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.domain.scoring.slow_score import slow_score, source
from tools.qgis_machine import isolated_environment

pytestmark = pytest.mark.process

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
SCORE, DENSITY = "asd:territorialneedscore", "asd:beneficiarydensity"
EQUAL = 1e-9
THRESHOLD = 10


@pytest.fixture(scope="module")
def run(qgis_process):
    def call(algorithm, extra=None, **parameters):
        done = qgis_process("--json", "run", algorithm, "--", *(f"{k}={v}" for k, v in parameters.items()), extra=extra)
        assert done.returncode == 0, done.stdout + done.stderr
        return json.loads(done.stdout)["results"]

    return call


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A folder as offices have them: Arabic, accents, blanks, an apostrophe, signs."""
    path = tmp_path_factory.mktemp("lot") / "مكتب l'été #1 100%"
    path.mkdir()
    return path


@pytest.fixture(scope="module")
def workspace(run, folder):
    path = folder / "maroc d'essai.gpkg"
    assert run("asd:createworkspace", OUTPUT=path)["COMMUNES"] == 1503
    return path


def communes(workspace):
    return f"{workspace}|layername=asd_commune"


def rows_of(path, table=None):
    """Every row of a layer as a dict, by its code; geometry left out."""
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        table = table or connection.execute("SELECT table_name FROM gpkg_contents").fetchone()[0]
        rows = [dict(row) for row in connection.execute(f'SELECT * FROM "{table}"')]
    for row in rows:
        row.pop("geom", None)
    return rows


@pytest.fixture(scope="module")
def scored(run, folder, workspace):
    output, report, page = folder / "besoin.gpkg", folder / "rapport.json", folder / "page.html"
    given = {"OUTPUT": output, "REPORT": report, "HTML": page}
    found = run(SCORE, INPUT=communes(workspace), WORKSPACE=workspace, **given)
    assert page.stat().st_size > 1000
    return {row["code"]: row for row in rows_of(output)}, report.read_bytes(), found


def expected_scores():
    """The default model on the shipped census, by the slow scorer."""
    model = json.loads((RESOURCES / "models" / "besoin-territorial-2024.json").read_text(encoding="utf-8"))
    leaves = {node["id"]: node for node in model["tree"] if "indicator" in node}
    units = {}
    with gzip.open(RESOURCES / "reference" / "values.csv.gz", "rt", encoding="utf-8", newline="") as stream:
        for row in csv.DictReader(stream):
            if (row["unit_level"], row["period"], row["milieu"]) != ("commune", "2024", "total"):
                continue
            unit = units.setdefault(row["unit_code"], dict.fromkeys(leaves))
            for leaf, node in leaves.items():
                if source(node) == row["indicator_id"]:
                    by_convention = node.get("not_asked_as") if row["status"] == "not_asked" else None
                    unit[leaf] = float(row["value"]) if row["value"] else by_convention
    return slow_score(model, units)


def test_every_score_rank_class_node_and_contribution_is_that_of_the_slow_computation(scored, workspace):
    rows, _, found = scored
    slow = expected_scores()
    kept = {row["unit_code"]: row for row in rows_of(workspace, "asd_score")}
    assert set(rows) == set(slow["score"]) == set(kept) and len(rows) == 1503
    assert (found["UNITS_SCORED"], found["UNITS_LEFT_OUT"]) == (1499, 4)
    assert found["CELLS_TREATED"] == len(slow["treated"])
    for code, row in rows.items():
        expected = {"score": slow["score"][code], "rank": slow["rank"].get(code), "class": slow["class"].get(code)}
        expected.update({f"node_{name}": values[code] for name, values in slow["nodes"].items() if name != "index"})
        parts = slow["contributions"].get(code, {})
        expected.update({name: parts.get(name.split("_", 1)[1]) for name in row if name.startswith("contribution_")})
        for name, value in expected.items():
            assert (row[name] is None) == (value is None), (code, name)
            assert value is None or abs(row[name] - value) < EQUAL, (code, name)
        assert all(kept[code][name] == row[name] for name in ("score", "rank", "class", "status"))


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_the_same_inputs_give_the_same_rows_and_report_in_any_language(
    run, scored, folder, workspace, tmp_path, language
):
    rows, report, _ = scored
    again = tmp_path / "encore.gpkg"
    extra = isolated_environment(tmp_path / "profil", language)
    extra = {name: extra[name] for name in ("QGIS_CUSTOM_CONFIG_PATH", "QGIS_PLUGINPATH", "LANG", "LC_ALL", "LANGUAGE")}
    run(SCORE, extra, INPUT=communes(workspace), OUTPUT=again, REPORT=tmp_path / "rapport.json")
    assert {row["code"]: row for row in rows_of(again)} == rows
    assert (tmp_path / "rapport.json").read_bytes() == report


def outlines(workspace):
    """Code -> polygon, and what is known of the unit, read without QGIS."""
    from shapely import wkb

    with closing(sqlite3.connect(workspace)) as connection:
        query = "SELECT code, geom, population, households FROM asd_commune ORDER BY code"
        found = {}
        for code, blob, population, households in connection.execute(query):
            envelope = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}[(blob[3] >> 1) & 7]
            found[code] = (wkb.loads(blob[8 + envelope :]), population, households)
    return found


def area_km2(polygon):
    """Area on the WGS 84 ellipsoid, by the authalic sphere: edges cut fine enough are straight there."""
    a, e = 6378.137, math.sqrt(0.00669437999014)

    def q(sine):
        return (1 - e * e) * (sine / (1 - e * e * sine * sine) + math.atanh(e * sine) / e)

    radius, total = a * math.sqrt(q(1.0) / 2), 0.0
    for part in getattr(polygon, "geoms", [polygon]):
        for sign, ring in [(1, part.exterior), *((-1, hole) for hole in part.interiors)]:
            xy = [(math.radians(x), q(math.sin(math.radians(y))) / q(1.0)) for x, y in ring.coords]
            turns = sum((x2 - x1) * (s1 + s2) / 2 for (x1, s1), (x2, s2) in zip(xy, xy[1:]))
            total += sign * abs(turns) * radius * radius
    return total


def geojson(path, points, properties, epsg=4326):
    name = {"type": "name", "properties": {"name": f"urn:ogc:def:crs:EPSG::{epsg}"}}
    features = [
        {"type": "Feature", "properties": told, "geometry": {"type": "Point", "coordinates": list(point)}}
        for point, told in zip(points, properties)
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": name, "features": features}), encoding="utf-8")
    return path


def check_density(rows, households, people, units):
    """Counts, hiding and rates of every row against plain sums."""
    for row in rows:
        polygon, population, unit_households = units[row["code"]]
        h, p = households.get(row["code"], 0), people.get(row["code"], 0)
        names = ["beneficiary_households", "per_km2", "per_1000_inhabitants", "per_100_households"]
        is_small = 0 < h < THRESHOLD or 0 < p < THRESHOLD
        if is_small or row["status"] == "hidden_secondary":  # a cover is never a zero: it would cover nothing
            assert row["status"] in ("hidden_primary", "hidden_secondary") and h > 0
            hidden = [*names, "beneficiary_people", "amount_dh"]
            assert [row[name] for name in hidden] == [None] * len(hidden)
            continue
        assert (row["status"], row["beneficiary_households"], row["beneficiary_people"]) == ("ok", h, p)
        assert row["per_km2"] == pytest.approx(h / area_km2(polygon), rel=0.005)
        assert row["per_1000_inhabitants"] == (pytest.approx(1000 * p / population) if population else None)
        assert row["per_100_households"] == (pytest.approx(100 * h / unit_households) if unit_households else None)


def test_points_are_counted_in_the_first_closed_polygon_that_holds_them(run, folder, workspace):
    from shapely.geometry import Point
    from shapely.prepared import prep

    units, draw = outlines(workspace), random.Random(5)
    crowded = list(units)[::60]
    points = [(draw.uniform(-13, -1), draw.uniform(27, 36)) for _ in range(3000)]
    for code in crowded:
        west, south, east, north = units[code][0].bounds
        points += [(draw.uniform(west, east), draw.uniform(south, north)) for _ in range(60)]
        points.append(next(iter(getattr(units[code][0], "geoms", [units[code][0]]))).exterior.coords[2])
    told = [{"menages": draw.randint(1, 3), "personnes": draw.randint(1, 8)} for _ in points]
    households, people, outside = {}, {}, set(range(len(points)))
    for code, (polygon, _, _) in units.items():  # by code: the first one takes the point
        west, south, east, north = polygon.bounds
        near = [k for k in outside if west <= points[k][0] <= east and south <= points[k][1] <= north]
        held = prep(polygon)
        for k in (k for k in near if held.covers(Point(points[k]))):
            outside.discard(k)
            households[code] = households.get(code, 0) + told[k]["menages"]
            people[code] = people.get(code, 0) + told[k]["personnes"]
    path = geojson(folder / "ménages.geojson", points, told)
    output = folder / "densité.gpkg"
    found = run(
        DENSITY, TERRITORIES=communes(workspace), BENEFICIARIES=path, HOUSEHOLDS_FIELD="menages",
        PEOPLE_FIELD="personnes", AREA="", OUTPUT=output,
    )  # fmt: skip
    assert found["POINTS_OUTSIDE"] == len(outside) > 0
    assert found["POINTS_ON_BORDER"] >= len(crowded) // 2
    assert found["HOUSEHOLDS_COUNTED"] == sum(households.values())
    rows = rows_of(output)
    assert len(rows) == 1503 and {"ok", "hidden_primary"} <= {row["status"] for row in rows}
    check_density(rows, households, people, units)


def test_points_in_metres_are_counted_where_they_were_put(run, folder, workspace):
    from osgeo import osr

    units = outlines(workspace)
    degrees, metres = osr.SpatialReference(), osr.SpatialReference()
    for system, code in ((degrees, 4326), (metres, 26191)):
        system.ImportFromEPSG(code)
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    move = osr.CoordinateTransformation(degrees, metres)
    wanted = {code: rank % 25 for rank, code in enumerate(units) if code < "09"}  # where Lambert zone 1 makes sense
    points = []
    for code, count in wanted.items():
        middle = units[code][0].representative_point()
        points += [move.TransformPoint(middle.x, middle.y)[:2]] * count
    path = geojson(folder / "lambert.geojson", points, [{}] * len(points), 26191)
    output = folder / "lambert.gpkg"
    found = run(DENSITY, TERRITORIES=communes(workspace), BENEFICIARIES=path, OUTPUT=output, THRESHOLD=0)
    assert (found["HOUSEHOLDS_COUNTED"], found["POINTS_OUTSIDE"]) == (len(points), 0)
    assert {row["code"]: row["beneficiary_households"] for row in rows_of(output)} == {
        code: wanted.get(code, 0) for code in units
    }


def assert_protected(status, count):
    """Small counts are hidden; what is hidden besides is a cover, which a zero cannot be."""
    assert status in ({"hidden_primary", "hidden_secondary"} if 0 < count < 10 else {"ok", "hidden_secondary"})
    assert status == "ok" or count > 0


def test_a_table_of_counts_hides_what_totals_would_give_back(run, folder, workspace):
    codes = sorted(outlines(workspace))[:300]
    draw = random.Random(9)
    cells = {(code, what): draw.choice([0, 3, 9, 10, 40, 200]) for code in codes for what in ("A", "B", "C")}
    lines = ["code,quoi,menages", *(f"{code},{what},{count}" for (code, what), count in cells.items())]
    path = folder / "effectifs.csv"
    path.write_text("\n".join([*lines, "99.999.99.99,A,50", ",A,7"]) + "\n", encoding="utf-8")
    path.with_suffix(".csvt").write_text('"String","String","Integer"\n')
    output, listed, report = folder / "effectifs.gpkg", folder / "détail.gpkg", folder / "effectifs.json"
    found = run(
        DENSITY, TERRITORIES=communes(workspace), BENEFICIARIES=path, UNIT_FIELD="code", HOUSEHOLDS_FIELD="menages",
        PROGRAMME_FIELD="quoi", OUTPUT=output, TABLE=listed, REPORT=report,
    )  # fmt: skip
    assert (found["UNKNOWN_CODES"], found["ROWS_UNKNOWN"], found["HOUSEHOLDS_COUNTED"]) == (1, 2, sum(cells.values()))
    mapped = {row["code"]: row for row in rows_of(output)}
    by_unit = {}
    for row in rows_of(listed):
        by_unit.setdefault(row["unit_code"], {})[row["programme"]] = row
    for code, rows in by_unit.items():
        total = sum(cells[code, what] for what in "ABC")
        assert mapped[code]["status"] == rows["total"]["status"]
        assert_protected(rows["total"]["status"], total)
        hidden = [what for what in "ABC" if rows[what]["status"].startswith("hidden")]
        for what in "ABC":
            count, row = cells[code, what], rows[what]
            assert row["beneficiary_households"] == (None if what in hidden else count)
            assert_protected(row["status"], count)
        if rows["total"]["status"] == "ok":
            assert mapped[code]["beneficiary_households"] == total
            assert len(hidden) != 1  # total minus the others would give it back
    assert set(by_unit) == set(codes)
    assert {row["status"] for code, row in mapped.items() if code not in by_unit} == {"missing"}
    assert "99.999.99.99" in report.read_text(encoding="utf-8")


def test_a_format_that_cuts_names_says_so(qgis_process, tmp_path):
    table, model = tmp_path / "t.csv", tmp_path / "m.json"
    table.write_text("code,illiteracy\n01.511.01.01,10\n01.511.01.03,30\n01.511.01.05,20\n", encoding="utf-8")
    leaf = {"id": "illiteracy_10_plus", "parent": "index", "column": "illiteracy"}
    tree = [{"id": "index"}, leaf]
    model.write_text(json.dumps({"asd_score_model": 1, "id": "t", "title": "t", "tree": tree}), encoding="utf-8")
    output = tmp_path / "o.shp"
    done = qgis_process("run", SCORE, "--", f"INPUT={table}", f"SCORE_MODEL={model}", f"OUTPUT={output}")
    assert done.returncode == 0, done.stdout + done.stderr
    assert output.with_suffix(".dbf").is_file()
    assert "contribution_illiteracy_10_plus -> contributi" in done.stdout + done.stderr
