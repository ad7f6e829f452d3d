"""asd:exportcatalogue by id through the registry: the shipped catalogue, a workspace, incomplete cards, formulas."""

import csv
import io
import json
import sqlite3
from pathlib import Path

import pytest

from tests.builders import make_workspace

ROOT = Path(__file__).resolve().parents[2]


def exported(run, folder, **asked):
    files = {"HTML": str(folder / "d.html"), "CSV": str(folder / "d.csv")}
    found = run("asd:exportcatalogue", {**files, **asked})
    raw = (folder / "d.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    text = raw.decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline=""), delimiter=";" if text.startswith("id;") else ","))
    return found, (folder / "d.html").read_text(encoding="utf-8"), rows


def test_the_shipped_catalogue_is_whole_in_both_files(run, tmp_path):
    found, page, rows = exported(run, tmp_path)
    cards = json.loads((ROOT / "resources/catalogue/indicators.json").read_text(encoding="utf-8"))["indicators"]
    assert (found["INDICATORS"], found["INCOMPLETE"]) == (len(cards), 0)
    assert [row["id"] for row in rows] == [card["id"] for card in cards]
    for row, card in zip(rows, cards):
        assert row["definition_ar"] == card["definition"]["ar"] and row["unit_fr"].lstrip("'") == card["unit"]["fr"]
        assert row["complete"] == "1" and float(row["share_with_value"].replace(",", ".")) > 50
        assert f'id="{card["id"]}"' in page
    assert "<script" not in page and "http" not in page


def test_a_workspace_tells_what_its_communes_cover(run, tmp_path):
    _, page, rows = exported(run, tmp_path, WORKSPACE=str(make_workspace(tmp_path)))
    by_id = {row["id"]: row for row in rows}
    road = by_id["distance_paved_road"]  # of 6 communes 2 were not asked and 1 has no figure
    assert (road["communes_asked"], road["communes_with_value"], road["share_with_value"]) == ("4", "3", "75")
    water = by_id["no_running_water"]
    assert (water["observed_minimum"], water["observed_maximum"]) == ("5", "45")
    assert "Illiteracy" in page


def test_an_incomplete_card_is_told_and_a_formula_made_harmless(run, tmp_path):
    path = make_workspace(tmp_path)
    with sqlite3.connect(path) as base:
        entry = json.loads(base.execute("SELECT entry FROM asd_indicator ORDER BY fid LIMIT 1").fetchone()[0])
        entry.update(
            unit={}, direction=0, source="=HYPERLINK(1)", label={"fr": "<b>A</b>", "ar": "أ", "en": "<b>A</b>"}
        )
        base.execute("UPDATE asd_indicator SET entry = ? WHERE id = ?", (json.dumps(entry), entry["id"]))
    base.close()
    found, page, rows = exported(run, tmp_path, WORKSPACE=str(path))
    assert found["INCOMPLETE"] == 1 and "Incomplete card. Lacking: Unit, Direction." in page
    assert rows[0]["lacking"] == "unit direction" and rows[0]["source"] == "'=HYPERLINK(1)"
    assert "<b>A" not in page and "&lt;b&gt;A" in page


def test_asking_for_no_file_or_a_file_that_is_no_workspace_is_refused(run, tmp_path):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="No file was asked for"):
        run("asd:exportcatalogue", {})
    bad = tmp_path / "bad.gpkg"
    bad.write_bytes(b"no workspace")
    with pytest.raises(QgsProcessingException, match="bad.gpkg"):
        exported(run, tmp_path, WORKSPACE=str(bad))
    assert not (tmp_path / "d.html").exists() and not (tmp_path / "d.csv").exists()
