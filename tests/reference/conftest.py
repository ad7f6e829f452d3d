"""The committed reference, read once: layers with shapely polygons, values by key, catalogue by id."""

import csv
import gzip
import json
import sqlite3
from collections import defaultdict
from pathlib import Path

import pytest
from shapely import wkb

from tools.build_reference import content

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def geopackage_path():
    return ROOT / content.GEOPACKAGE


@pytest.fixture(scope="session")
def layers(geopackage_path):
    """{layer: {code: row}}, each row with its polygon under `geom`."""
    connection = sqlite3.connect(geopackage_path.as_uri() + "?mode=ro&immutable=1", uri=True)
    connection.row_factory = sqlite3.Row
    found = {}
    for layer in content.LAYERS:
        rows = [dict(row) for row in connection.execute(f'SELECT * FROM "{layer}"')]
        for row in rows:
            row["geom"] = wkb.loads(content.wkb_of(row["geom"]))
        found[layer] = {row["code"]: row for row in rows}
    connection.close()
    return found


@pytest.fixture(scope="session")
def rows():
    """Every row of the values, as text."""
    with gzip.open(ROOT / content.VALUES, "rt", encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


@pytest.fixture(scope="session")
def value(rows):
    """A function (level, code, indicator, period="2024", milieu="total") -> row."""
    by_key = {(r["unit_level"], r["unit_code"], r["indicator_id"], r["period"], r["milieu"]): r for r in rows}
    assert len(by_key) == len(rows), "the same value twice"

    def find(level, code, indicator, period="2024", milieu="total"):
        return by_key[level, code, indicator, period, milieu]

    return find


@pytest.fixture(scope="session")
def commune_totals(rows):
    """{(indicator, period): {commune code: row}} for milieu `total`."""
    found = defaultdict(dict)
    for row in rows:
        if row["unit_level"] == "commune" and row["milieu"] == "total":
            found[row["indicator_id"], row["period"]][row["unit_code"]] = row
    return found


@pytest.fixture(scope="session")
def catalogue():
    return json.loads((ROOT / content.CATALOGUE).read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def indicators(catalogue):
    return {indicator["id"]: indicator for indicator in catalogue["indicators"]}
