"""asd:qualityreport on what offices bring: findings of one import, points, the run recorded, a card by source."""

import json
import sqlite3
from contextlib import closing

import pandas as pd
import pytest

from asd_plugin.workspace import ImportRecord, open_workspace
from asd_plugin.workspace.importing.geometry import point_blobs
from tests.algorithms.test_quality_report import findings, judged, refusal
from tests.builders import COMMUNES, make_workspace, score_run

CODES = [row[0] for row in COMMUNES]
COLUMNS = ["unit_level", "unit_code", "indicator_id", "period", "milieu", "value", "n", "status", "source",
           "row_number"]  # fmt: skip


@pytest.fixture()
def workspace(tmp_path, qgis_app):
    path = make_workspace(tmp_path)
    rows = [("commune", CODES[0], "illiteracy_10_plus", "2025", "total", 180.0, 12, "ok", "office", 2),
            ("commune", CODES[1], "illiteracy_10_plus", "2025", "total", 40.0, 900, "ok", "office", 3)]  # fmt: skip
    with open_workspace(path, writable=True) as opened:
        about = ImportRecord("i1", "indicators", "taux.xlsx", "a" * 64, delivered="2026-10")
        opened.record_import(score_run("r1"), about, pd.DataFrame(rows, columns=COLUMNS), pd.DataFrame())
    return str(path)


def put(workspace, statement, rows):
    with closing(sqlite3.connect(workspace)) as connection, connection:
        connection.executemany(statement, rows)


def test_findings_of_one_import_are_asked_for_by_its_file_or_its_identifier(run, workspace, tmp_path):
    names = ("rule", "unit_code", "import_id", "source")
    whole = findings(judged(run, WORKSPACE=workspace), *names)
    assert any(row[2] == "" for row in whole)
    for asked in ("taux.xlsx", "i1"):
        own = findings(judged(run, WORKSPACE=workspace, IMPORT=asked), *names)
        assert ("impossible", CODES[0], "i1", "taux.xlsx") in own and {row[2] for row in own} == {"i1"}
        assert any(row[0] == "small_base" for row in own)
    assert "taux.xlsx" in refusal(run, WORKSPACE=workspace, IMPORT="other.xlsx")


def test_the_run_is_recorded_when_asked_and_an_unwritable_workspace_is_only_told(run, workspace, tmp_path):
    judged(run, WORKSPACE=workspace, RECORD=False)
    with open_workspace(workspace) as opened:
        assert [one["algorithm"] for one in opened.runs()] == ["asd:territorialneedscore"]
    found = judged(run, WORKSPACE=workspace)
    with open_workspace(workspace) as opened:
        last = opened.runs()[-1]
    assert last["algorithm"] == "asd:qualityreport" and last["counts"]["findings"] == found["FINDINGS"]
    with closing(sqlite3.connect(workspace, timeout=0)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert judged(run, WORKSPACE=workspace)["FINDINGS"] == found["FINDINGS"]
        other.rollback()


def test_points_are_held_against_the_outlines_and_households_are_only_counted(run, workspace):
    with closing(sqlite3.connect(workspace)) as connection:
        extent = "SELECT min_x, min_y, max_x, max_y FROM gpkg_contents WHERE table_name = 'asd_commune'"
        box = connection.execute(extent)
        low_x, low_y, high_x, high_y = box.fetchone()
    inside = point_blobs(pd.Series([low_x + 0.01 * (high_x - low_x)]), pd.Series([low_y + 0.01 * (high_y - low_y)]))[0]
    far = point_blobs(pd.Series([low_x - 5]), pd.Series([low_y]))[0]
    facility = "INSERT INTO asd_facility (facility_id, kind, unit_code, geom) VALUES (?, 'school', ?, ?)"
    put(workspace, facility, [(f"F{k}", code, inside) for k, code in enumerate(CODES)] + [("SEA", CODES[0], far)])
    household = "INSERT INTO asd_household (household_id, unit_code, period, programme, geom) VALUES (?, ?, ?, ?, ?)"
    put(workspace, household, [("H1", code, "2026", "p", inside) for code in CODES] + [("H2", "", "2026", "p", far)])
    rows = findings(judged(run, WORKSPACE=workspace), "rule", "indicator", "unit_code", "units", "count")
    of = {rule: [row for row in rows if row[0] == rule] for rule in (
        "point_outside_unit", "point_without_unit", "point_repeated", "row_repeated")}  # fmt: skip
    outside = [row for row in of["point_outside_unit"] if row[1] == "asd_facility"]
    assert len(outside) == len(CODES) - 1 and all(row[3].startswith("F") for row in outside)
    assert ("point_without_unit", "asd_facility", CODES[0], "SEA", 1) in of["point_without_unit"]
    assert sum(row[4] for row in of["point_repeated"]) == len(CODES)
    told = [row for row in rows if row[1] == "asd_household"]
    assert {(row[0], row[4]) for row in told} == {
        ("point_outside_unit", 5), ("point_without_unit", 1), ("row_repeated", 5)
    }  # fmt: skip
    assert all(row[2] == row[3] == "" for row in told)


def test_the_page_and_the_report_have_a_card_by_source(run, workspace, tmp_path):
    files = {"REPORT": str(tmp_path / "r.json"), "HTML": str(tmp_path / "p.html")}
    judged(run, WORKSPACE=workspace, **files)
    report = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    card = {row["source"]: row for row in report["by_source"]}["taux.xlsx"]
    assert (card["asked"], card["present"], card["latest"], card["error"]) == (3, 2, "2025", 1)
    assert card["age"] == pytest.approx(0.89, abs=0.02)
    page = (tmp_path / "p.html").read_text(encoding="utf-8")
    assert "Score card by source" in page and "taux.xlsx" in page and "180" in page


def test_the_table_names_every_facility_and_the_page_says_how_many_more(run, workspace, tmp_path):
    with closing(sqlite3.connect(workspace)) as connection:
        low_x, low_y = connection.execute(
            "SELECT min_x, min_y FROM gpkg_contents WHERE table_name = 'asd_commune'"
        ).fetchone()
    far = point_blobs(pd.Series([low_x - 5]), pd.Series([low_y]))[0]
    facility = "INSERT INTO asd_facility (facility_id, kind, unit_code, geom) VALUES (?, 'school', ?, ?)"
    put(workspace, facility, [(f"F{k}", CODES[0], far) for k in range(45)])
    found = judged(run, WORKSPACE=workspace, HTML=str(tmp_path / "p.html"))
    rows = findings(found, "rule", "unit_code", "units", "unit_names", "count")
    row = next(row for row in rows if row[0] == "point_without_unit")
    assert row[1] == CODES[0] and row[2].split() == [f"F{k}" for k in range(45)] and row[4] == 45
    assert row[3].split("; ") == row[2].split()
    page = (tmp_path / "p.html").read_text(encoding="utf-8")
    assert "F11 and 33 more" in page and "F12;" not in page


def test_repeated_households_are_told_by_file_and_row_and_their_file_has_its_card(run, workspace):
    household = """INSERT INTO asd_household (household_id, period, programme, import_id, row_number)
        VALUES (?, '2026', 'p', 'h1', ?)"""
    put(workspace, household, [("H1", 2), ("H2", 3), ("H1", 4), ("H1", 9)])
    put(workspace, "INSERT INTO asd_import (import_id, kind, file_name) VALUES (?, 'households', ?)", [("h1", "m.csv")])
    rows = findings(judged(run, WORKSPACE=workspace), "rule", "unit_code", "units", "count", "source", "import_id")
    assert ("row_repeated", "", "#4 #9", 2, "m.csv", "h1") in rows


def test_the_dictionary_covers_periods_that_the_card_does_not_name(workspace):
    from asd_plugin.domain.progress import Silent
    from asd_plugin.sources.quality.catalogue import read_catalogue

    covered = read_catalogue(workspace, None, Silent()).coverage["illiteracy_10_plus"]
    assert (covered.period, covered.present, covered.low, covered.high) == ("2025", 2, 40.0, 180.0)


def test_the_page_tells_what_is_serious_first_and_rounds_no_fault_away(run, workspace, tmp_path):
    from asd_plugin.reports.quality.quality_page import _share

    judged(run, WORKSPACE=workspace, HTML=str(tmp_path / "p.html"))
    page = (tmp_path / "p.html").read_text(encoding="utf-8")
    places = [page.index(f"<h2>{name}") for name in ("Findings by rule", "Error", "By indicator", "Information")]
    assert places == sorted(places)
    card = page[page.index("Score card by source") : page.index("Findings by rule")]
    assert card.index("taux.xlsx") < card.index("HCP, RGPH 2024")  # the one with an error that is not of the reference
    assert _share(0.99995).startswith("99.9<") and _share(1.0).startswith("100.0<")
