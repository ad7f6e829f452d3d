"""asd:qualityreport by id through the registry: a workspace, layers of one's own, hidden cells, household lists."""

import json

import pytest

from tests.algorithms.test_territorial_need_score import rows_of
from tests.builders import COMMUNES, make_workspace

ALGORITHM = "asd:qualityreport"
CODES = [row[0] for row in COMMUNES]


@pytest.fixture()
def workspace(tmp_path, qgis_app):
    return str(make_workspace(tmp_path))


def judged(run, **asked):
    return run(ALGORITHM, {"OUTPUT": "TEMPORARY_OUTPUT", "AS_OF": "2026-11-23", **asked})


def refusal(run, **asked):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException) as refused:
        judged(run, **asked)
    return str(refused.value)


def table(columns, rows, name="figures", kind="None"):
    """A memory layer: ``columns`` as name:type, rows of attributes."""
    from qgis.core import QgsFeature, QgsVectorLayer

    layer = QgsVectorLayer(kind + "?" + "&".join(f"field={column}" for column in columns), name, "memory")
    features = []
    for row in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


def findings(found, *names):
    return [tuple(row) for row in rows_of(found["OUTPUT"], *(names or ("rule", "severity", "indicator", "unit_code")))]


def test_a_workspace_is_judged_whole(run, workspace, tmp_path):
    files = {"REPORT": str(tmp_path / "r.json"), "HTML": str(tmp_path / "p.html")}
    found = judged(run, WORKSPACE=workspace, **files)
    rows = findings(found)
    missing = {row[2]: row[1] for row in rows if row[0] == "incomplete"}
    assert missing["no_running_water"] == "warning" or missing["no_running_water"] == "error"
    assert found["ERRORS"] + found["WARNINGS"] + found["INFORMATION"] == found["FINDINGS"] == len(rows)
    assert found["UNITS"] == 6 and found["CELLS_HIDDEN"] == 0
    report = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    assert len(report["findings"]) == len(rows) and report["settings"]["as_of"] == "2026-11-23"
    assert report["counts"]["FINDINGS"] == len(rows)
    page = (tmp_path / "p.html").read_text(encoding="utf-8")
    assert "Quality of the figures" in page and "<script" not in page and "http" not in page
    first = (tmp_path / "r.json").read_bytes()
    judged(run, WORKSPACE=workspace, **files)
    assert (tmp_path / "r.json").read_bytes() == first


def test_a_layer_with_every_kind_of_fault(run, workspace):
    rows = [
        (CODES[0], 50.0, 12),
        (CODES[0], 51.0, 12),
        (CODES[1], 130.0, 20),
        ("1.051.4.3", 10.0, 30),
        ("01.051.99.99", 20.0, -4),
        ("", 20.0, 4),
    ]
    layer = table(["code:string", "pct_ok:double", "n:integer"], rows)
    found = judged(run, WORKSPACE=workspace, INPUT=layer)
    told = {(rule, unit) for rule, _, _, unit in findings(found)}
    assert {
        ("code_duplicated", CODES[0]),
        ("code_malformed", "1.051.4.3"),
        ("code_unknown", "01.051.99.99"),
        ("percent_above_100", CODES[1]),
    } <= told
    assert any(rule == "code_empty" for rule, _ in told) and any(rule == "period_unknown" for rule, _ in told)
    names = dict(findings(found, "unit_code", "unit_name"))
    assert names[CODES[1]] == "Bni Hadifa"


def test_the_card_of_the_same_name_gives_the_limits_without_a_workspace(run):
    layer = table(["code:string", "household_size:double"], [(CODES[0], 0.5), (CODES[1], 4.2)])
    bad = [row for row in findings(judged(run, INPUT=layer, PERIOD="2024")) if row[0] == "impossible"]
    assert bad == [("impossible", "error", "household_size", CODES[0])]


def test_parents_in_the_same_table_are_held_against_their_parts(run):
    rows = [("01.051", 500), (CODES[0], 100), (CODES[1], 200), (CODES[2], 150), ("01.061", 90), (CODES[3], 90)]
    found = judged(run, INPUT=table(["code:string", "households:integer"], rows), PERIOD="2024")
    bad = [
        row for row in findings(found, "rule", "unit_code", "expected", "measure") if row[0] == "total_against_parts"
    ]
    assert bad == [("total_against_parts", "01.051", 450.0, 50.0)]


def test_hidden_cells_are_counted_and_never_judged(run):
    columns = ["code:string", "households:integer", "status:string"]
    rows = [("01.051", 500, "ok"), (CODES[0], -7, "hidden_primary"), (CODES[1], 200, "ok"), (CODES[2], 15, "ok")]
    found = judged(run, INPUT=table(columns, rows), PERIOD="2024")
    assert found["CELLS_HIDDEN"] == 1 and found["CELLS_JUDGED"] == 3
    assert not [row for row in findings(found) if row[0] in ("total_against_parts", "incomplete", "negative")]
    assert CODES[0] not in {row[3] for row in findings(found)}


def test_several_periods_in_one_table_need_the_field_of_the_period(run):
    rows = [(code, str(year), 10 + year % 7) for code in CODES[:3] for year in (2021, 2022, 2023)]
    layer = table(["code:string", "year:string", "n:integer"], rows)
    assert "looks like a list of households" in refusal(run, INPUT=layer)
    found = judged(run, INPUT=layer, PERIOD_FIELD="year")
    assert found["CELLS_JUDGED"] == 9 and not [row for row in findings(found) if row[0] == "code_duplicated"]


def test_lists_of_households_are_refused_before_anything_is_written(run, tmp_path):
    report = tmp_path / "r.json"
    people = table(["code:string", "cin:string", "score:double"], [(CODES[0], "AB1", 9.3), (CODES[1], "AB2", 9.4)])
    assert "household data" in refusal(run, INPUT=people, REPORT=str(report))
    ids = table(["code:string", "score:double"], [(f"H{place}", 9.0) for place in range(9)])
    words = refusal(run, INPUT=ids, REPORT=str(report))
    assert "no unit codes" in words and "H1" not in words and not report.exists()


def test_figures_of_an_unprotected_layer_are_withheld(run, tmp_path):
    from asd_plugin.outputs.protection.mark import NONE, set_mark

    layer = table(["code:string", "households:integer"], [(CODES[0], -1), (CODES[1], 3), ("01.051", 90)])
    set_mark(layer, NONE)
    report = tmp_path / "r.json"
    found = judged(run, INPUT=layer, PERIOD="2024", REPORT=str(report))
    assert found["FINDINGS"]
    for item in json.loads(report.read_text(encoding="utf-8"))["findings"]:
        assert item["value"] is item["expected"] is item["measure"] is None
    assert "figures" in refusal(run, INPUT=layer, HTML=str(tmp_path / "p.html"))
    assert not (tmp_path / "p.html").exists()


def test_neighbours_are_told_to_be_lacking_and_found_where_outlines_are(run, workspace):
    layer = f"{workspace}|layername=asd_commune"
    found = judged(run, INPUT=layer, FIELDS=["population"], PERIOD="2024")
    assert found["INDICATORS"] == 1 and found["UNITS"] == 6


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ({}, "Nothing to judge"),
        ({"AS_OF": "hier", "WORKSPACE": "x.gpkg"}, "hier"),
        ({"WORKSPACE": "absent.gpkg"}, "absent.gpkg"),
    ],
)
def test_bad_choices_are_refused_by_name(run, asked, words):
    assert words in refusal(run, **asked)


def test_layers_without_a_code_or_a_figure_are_refused_by_name(run):
    bare = table(["code:string", "note:string"], [(CODES[0], "a")], "bare")
    assert "«bare» has no numeric field" in refusal(run, INPUT=bare)
    no_code = table(["kod:string", "n:integer"], [(CODES[0], 1)], "no_code")
    assert "no_code" in refusal(run, INPUT=no_code) and "kod" in refusal(run, INPUT=no_code)
    empty = table(["code:string", "n:integer"], [], "empty")
    assert "empty" in refusal(run, INPUT=empty)
