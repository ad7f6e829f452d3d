"""asd:peerfamilies by id through the registry: families recorded, read back as reference and as group, bad input."""

import json

import pytest

from asd_plugin.qgis_support.compat import is_missing
from tests.algorithms.test_territorial_need_score import rows_of
from tests.builders import make_workspace
from tests.domain.scoring.models import flat, model_data

ALGORITHM = "asd:peerfamilies"
ZOUG = "02.071.04.02"


@pytest.fixture()
def workspace(tmp_path, qgis_app):
    return str(make_workspace(tmp_path))


def made(run, workspace, **asked):
    return run(ALGORITHM, {"WORKSPACE": workspace, "K": 2, "OUTPUT": "TEMPORARY_OUTPUT", **asked})


def refusal(run, workspace, **asked):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException) as refused:
        made(run, workspace, **asked)
    return str(refused.value)


def families_of(workspace):
    from asd_plugin.workspace import open_workspace

    with open_workspace(workspace) as opened:
        known = opened.families()
        return known, [opened.family_members(item["id"]) for item in known], opened.runs()


def test_town_and_country_are_told_apart_and_recorded(run, workspace):
    found = made(run, workspace)
    rows = {row[0]: row[1:] for row in rows_of(found["OUTPUT"], "code", "family", "medoid", "status", "silhouette")}
    assert len(rows) == 6 and rows[ZOUG][2] == "missing" and is_missing(rows[ZOUG][0])
    assert rows["01.051.01.01"][1] == rows["01.061.01.01"][1] != rows["01.051.04.01"][1]
    assert (found["FAMILIES"], found["UNITS"], found["UNITS_LEFT_OUT"]) == (2, 5, 1)
    known, members, runs = families_of(workspace)
    assert known[0]["id"] == found["FAMILY_ID"] and known[0]["k"] == 2
    assert known[0]["variables"] == ["milieu", "population", "density"]
    assert known[0]["silhouette"] == pytest.approx(found["SILHOUETTE"])
    assert members[0] == {code: row[1] for code, row in rows.items() if code != ZOUG}
    assert runs[-1]["algorithm"] == ALGORITHM and runs[-1]["seed"] == 1


def test_the_same_choices_replace_their_families_and_others_stay_beside(run, workspace):
    first, again, other = made(run, workspace), made(run, workspace), made(run, workspace, K=3)
    assert first["FAMILY_ID"] == again["FAMILY_ID"] != other["FAMILY_ID"]
    known, _, runs = families_of(workspace)
    assert [item["k"] for item in known] == [2, 3] and len(runs) == 3


def test_without_recording_the_workspace_stays_as_it_was(run, workspace):
    found = made(run, workspace, RECORD=False)
    assert found["FAMILY_ID"] == "" and families_of(workspace)[0] == []


def test_report_and_page_say_the_same_figures(run, workspace, tmp_path):
    files = {"REPORT": str(tmp_path / "r.json"), "HTML": str(tmp_path / "p.html")}
    found = made(run, workspace, K=0, K_LOW=2, K_HIGH=4, **files)
    report = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    assert set(report["silhouette_by_k"]) == {"2", "3", "4"}
    best = max(report["silhouette_by_k"].values())
    assert report["silhouette"] == best == pytest.approx(found["SILHOUETTE"])
    assert sum(item["units"] for item in report["families"]) == len(report["members"]) == 5
    assert {item["medoid"] for item in report["families"]} == set(report["members"].values())
    page = (tmp_path / "p.html").read_text(encoding="utf-8")
    assert page.count("<polygon") == report["k"] and "Peer families of communes" in page
    assert "<script" not in page and "http" not in page


def test_more_families_than_the_workspace_holds_are_not_tried(run, workspace):
    assert made(run, workspace, K=0)["FAMILIES"] == 4


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ({"K": 5}, "5 families cannot be made of 5 units"),
        ({"K": 1}, "1 families cannot be made"),
        ({"K": 0, "K_LOW": 6, "K_HIGH": 3}, "Exchange them"),
        ({"VARIABLES": "milieu,illiteracy_10_plus,population"}, "is what need is measured by"),
        ({"VARIABLES": "milieu,distance_paved_road"}, "which services there are"),
        ({"VARIABLES": "milieu,population"}, "At least 3 variables"),
    ],
)
def test_bad_questions_are_refused_and_nothing_is_recorded(run, workspace, asked, words):
    assert words in refusal(run, workspace, **asked)
    assert families_of(workspace)[0] == []


def test_a_locked_workspace_is_refused_before_the_work(run, workspace):
    import sqlite3

    other = sqlite3.connect(workspace)
    other.execute("BEGIN IMMEDIATE")
    try:
        assert "espace.gpkg" in refusal(run, workspace)
    finally:
        other.rollback()
        other.close()


def test_cancelling_leaves_nothing(run, workspace):
    from qgis.core import QgsProcessingFeedback

    feedback = QgsProcessingFeedback()
    feedback.cancel()
    found = run(ALGORITHM, {"WORKSPACE": workspace, "K": 2, "OUTPUT": "TEMPORARY_OUTPUT"}, feedback)
    assert not found.get("FAMILY_ID") and families_of(workspace)[0] == []


def model_by_family(tmp_path):
    missing = {"policy": "group_mean", "group": "peer_family", "min_available": 0.0}
    data = model_data(flat("illiteracy_10_plus", "no_running_water"), missing=missing)
    for node in data["tree"]:
        if "column" in node:
            node["indicator"], node["period"] = node.pop("column"), "2024"
    path = tmp_path / "m.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    return str(path)


def score_by_family(run, workspace, tmp_path):
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(f"{workspace}|layername=asd_commune", "communes", "ogr")
    asked = {"INPUT": layer, "SCORE_MODEL": model_by_family(tmp_path), "WORKSPACE": workspace}
    asked["REPORT"] = str(tmp_path / "s.json")
    return run("asd:territorialneedscore", {**asked, "OUTPUT": "TEMPORARY_OUTPUT"})


def test_a_score_fills_gaps_by_the_mean_of_the_family(run, workspace, tmp_path):
    made(run, workspace)
    score_by_family(run, workspace, tmp_path)
    filled = json.loads((tmp_path / "s.json").read_text(encoding="utf-8"))["imputed"]
    # rural family: Bni Hadifa 15.0, Imzouren missing, Oued Sfa 45.0
    found = [cell for cell in filled if cell["unit"] == "01.051.04.03"]
    assert [cell["value"] for cell in found] == [pytest.approx(30.0)]


def test_a_score_by_family_without_families_is_refused(run, workspace, tmp_path):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="No peer families are recorded"):
        score_by_family(run, workspace, tmp_path)


def test_the_explorer_offers_the_family_and_splits_the_gap_to_it(run, workspace, tmp_path):
    from asd_plugin.docks.score_explorer.data import Wanted, read_explorer_data
    from asd_plugin.docks.score_explorer.words.why import zone_options

    made(run, workspace)
    data = read_explorer_data(workspace, Wanted(file=model_by_family(tmp_path)))
    zone = data.communes.zone_of("01.051.04.01", "family")
    assert sorted(data.communes.codes[data.communes.members(zone)]) == ["01.051.04.01", "01.051.04.03", "02.071.04.01"]
    assert data.zone_name(zone).startswith("peer family «") and "." not in data.zone_name(zone)
    assert data.communes.zone_of(ZOUG, "family") == "family:"
    assert [key for key, _ in zone_options(data.communes.families is not None)][-1] == "family"
    assert "family" not in [key for key, _ in zone_options(False)]


def test_the_gap_to_the_family_is_the_one_to_its_plain_mean_and_its_parts_sum_to_it(run, workspace, tmp_path):
    from types import SimpleNamespace

    from asd_plugin.docks.score_explorer.data import Wanted, read_explorer_data
    from asd_plugin.docks.score_explorer.words.why import parts, why
    from asd_plugin.domain.explanation.live import live_score

    made(run, workspace)
    data = read_explorer_data(workspace, Wanted(file=model_by_family(tmp_path)))
    inputs = data.inputs
    live = live_score(data.chosen.model, inputs.table, inputs.groups, inputs.status)
    scored = SimpleNamespace(live=live, model=data.chosen.model, scores=live.score, ranks=live.score)
    found, gap = parts(data, scored, "01.051.04.01", data.communes.zone_of("01.051.04.01", "family"))
    rural = [data.row(code) for code in ("01.051.04.01", "01.051.04.03", "02.071.04.01")]
    assert sum(found.values()) == pytest.approx(gap)
    assert gap == pytest.approx(live.score[rural[0]] - live.score[rural].mean())
    told = why(data, scored, ZOUG, "family", SimpleNamespace(ranks=live.score, is_other=False))
    assert "Zoug" in told.heading
