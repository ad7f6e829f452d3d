"""Published layouts over the units of the reference: 1,538 rows of a census table, 33,189 douars; SYNTHETIQUE."""

import csv
import gzip
import importlib.util
import random
from pathlib import Path

import pytest

from asd_plugin.domain.importing.proposal import Choices
from asd_plugin.domain.importing.sheet import SheetRead, squared
from asd_plugin.sources.importing.delivery import delivery_of
from asd_plugin.sources.importing.proposal import propose
from asd_plugin.sources.territory.reconciling import read_ground

ROOT = Path(__file__).parents[3]
RESOURCES = ROOT / "resources"


@pytest.fixture(scope="module")
def tables():
    path = ROOT / "tests/domain/importing/formats/made_tables.py"
    spec = importlib.util.spec_from_file_location("made_tables_of_formats", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def ground(qgis_app):
    return read_ground(RESOURCES)


def proposed(rows, ground):
    delivery = delivery_of(SheetRead(squared("Population", rows), "", "", "0" * 64), "tableau.xlsx", [])
    return delivery, propose(delivery, ground, {}, Choices())


def published_units(ground):
    """Country, regions, provinces, then communes, the six cities by their 41 arrondissements."""
    with gzip.open(RESOURCES / "reference/crosswalk.csv.gz", "rt", encoding="utf-8") as opened:
        parts = [row for row in csv.DictReader(opened) if row["kind"] == "arrondissement"]
    units, communes = ground.territory, ground.territory[ground.territory["level"] == "commune"]
    found = [(None, "Ensemble du territoire national", 0)]
    found += [(int(code), f"Région {units.name_fr[code]}", 0) for code in units.index[units["level"] == "region"]]
    for province in units.index[units["level"] == "province"]:
        found.append((_number(province), f"Province de {units.name_fr[province]}", 0))
        for code in communes.index[communes["province_code"] == province]:
            of_city = [row for row in parts if row["to_code"] == code]
            found += [
                (_number(row["from_code"]), f"Arrondissement de {row['name_fr']}", int(row["population"]))
                for row in of_city
            ] or [(_number(code), f"Commune de {units.name_fr[code]}", int(units.population[code]))]
    return found


def _number(code):
    return int(code.replace(".", ""))


def test_the_1538_rows_of_a_census_table_sum_to_the_1503_communes(tables, ground):
    units = published_units(ground)
    rows = [list(row) for row in tables.people_2024(units=[unit[:2] for unit in units])]
    for row, (_, _, people) in zip(rows[3:], units):
        row[3:13] = [people, *[12.5] * 9]
    _, found = proposed(rows, ground)
    assert found.counts["rows_joined"] == 1538
    # Provinces, regions and the country stand between the communes: rows too, left aside with their reason.
    others = found.matching.rows.query("state == 'rejected'")
    assert others["reason"].isin(["other_level", "note_row"]).all()
    assert found.counts["rows_read"] == 1538 + len(others)
    people = found.values[found.values["indicator_id"] == "rgph_population"]
    assert len(people) == 1503 and set(people["status"]) == {"ok"}
    assert people["value"].sum() == sum(unit[2] for unit in units) > 36_000_000
    rates = found.values[found.values["indicator_id"] == "illiteracy_10_plus"]
    assert len(rates) == 1503 and rates["value"].to_numpy() == pytest.approx(12.5)


def test_33189_douars_are_averaged_to_their_communes(tables, ground):
    chance = random.Random(2024)
    communes = ground.territory.index[ground.territory["level"] == "commune"][:1279]
    douars, slow = [], {}
    for place in range(33_189):
        code, households = communes[place % 1279], chance.randrange(3, 200)
        far = ["X"] * 6 if households < 30 else [round(chance.uniform(0, 9), 2) for _ in range(6)]
        digits = code[3:].replace(".", "")
        digits = digits if len(digits) == 7 else f"{digits[:5]}0{digits[5:]}"
        douars.append((int(f"{digits}301{place // 1279:03d}"), households, *far))
        if households >= 30:
            slow.setdefault(code, []).append((households, far[2]))
    delivery, found = proposed([list(row) for row in tables.douars(douars)], ground)
    assert found.counts["rows_joined"] == 1279 and delivery.format.family == "hcp_douars"
    means = found.values[found.values["indicator_id"] == "distance_primary_school"].set_index("unit_code")
    assert set(means["milieu"]) == {"rural"} and set(means["period"]) == {"2024"}
    for code, parts in list(slow.items())[::40]:
        whole = sum(households for households, _ in parts)
        assert means["value"][code] == pytest.approx(sum(h * far for h, far in parts) / whole)
        assert means["n"][code] == whole
