"""Reasons of a need score against each unit's own zone: the figures of explorer and portrait, nothing else changed."""

import json
import re

import pytest

from tests.builders import COMMUNES
from tests.docks.score_explorer.conftest import MODEL_ID, made_workspace

ALGORITHM = "asd:territorialneedscore"
ALL, REGION, PROVINCE, FAMILY = range(4)
CITY, HADIFA, OLD, HIGH, SFA, ZOUG = (row[0] for row in COMMUNES)
ADDED = ["zone", "zone_name", "zone_score", "zone_gap", "zone_reasons"]


@pytest.fixture()
def workspace(tmp_path, qgis_app):
    """The tiny workspace, two families: the older is all alike, the latest leaves a commune out."""
    from asd_plugin.workspace import open_workspace

    path = made_workspace(tmp_path)
    with open_workspace(path, writable=True) as opened:
        opened.save_family({"id": "old", "title": "Old", "variables": []}, {row[0]: CITY for row in COMMUNES})
        latest = {CITY: CITY, OLD: CITY, HADIFA: HADIFA, HIGH: HADIFA}
        opened.save_family({"id": "new", "title": "New", "variables": []}, latest)
    return path


@pytest.fixture()
def score(run, workspace, tmp_path):
    """Score the communes; give the layer, the report and the page."""

    def made(**more):
        report, page = tmp_path / "rapport.json", tmp_path / "page.html"
        given = {
            "INPUT": f"{workspace}|layername=asd_commune", "WORKSPACE": workspace, "MODEL_ID": MODEL_ID,
            "RECORD": False, "REPORT": str(report), "HTML": str(page), "OUTPUT": "memory:", **more,
        }  # fmt: skip
        layer = run(ALGORITHM, given)["OUTPUT"]
        return layer, json.loads(report.read_text(encoding="utf-8")), page.read_text(encoding="utf-8")

    return made


def by_code(layer):
    return {f["code"]: f for f in layer.getFeatures()}


def explorer(workspace, code, reference):
    """Parts and gap as the score explorer shows them."""
    from asd_plugin.docks.score_explorer.data import Wanted, read_explorer_data
    from asd_plugin.docks.score_explorer.state.engine import Engine
    from asd_plugin.docks.score_explorer.words.why import parts

    data = read_explorer_data(workspace, Wanted(model_id=MODEL_ID))
    zone = data.communes.zone_of(code, reference)
    return parts(data, Engine(data.inputs).score(data.chosen.model), code, zone)


@pytest.mark.parametrize(("choice", "reference"), [(REGION, "region"), (PROVINCE, "province"), (FAMILY, "family")])
def test_gap_and_parts_are_those_of_the_score_explorer(score, workspace, choice, reference):
    layer, report, _ = score(REFERENCE=choice)
    units = {unit["unit"]: unit for unit in report["reference"]["units"]}
    for code in (CITY, HADIFA, OLD, HIGH):
        parts, gap = explorer(workspace, code, reference)
        assert by_code(layer)[code]["zone_gap"] == pytest.approx(gap, abs=1e-9)
        assert units[code]["gap"] == pytest.approx(gap, abs=1e-9)
        assert units[code]["parts"] == pytest.approx(parts, abs=1e-9)
        assert sum(parts.values()) == pytest.approx(gap, abs=1e-9)
        lifting = sorted((part for part in parts.values() if part > 0), reverse=True)[:3]
        assert [reason["excess"] for reason in units[code]["reasons"]] == pytest.approx(lifting, abs=1e-9)


def test_the_zone_s_own_score_is_the_portrait_s(score, workspace):
    from asd_plugin.reports.portrait.making import make_portrait, make_provenance
    from asd_plugin.reports.portrait.reading import read_territory

    _, report, _ = score(REFERENCE=PROVINCE, RECORD=True)
    territory = read_territory(workspace)
    portrait = make_portrait(territory, CITY, "province", make_provenance(territory))
    zones = {zone["zone"]: zone["score"] for zone in report["reference"]["zones"]}
    assert zones["01.051"] == pytest.approx(portrait.need.zone_score)
    _, report, _ = score(REFERENCE=FAMILY)
    portrait = make_portrait(territory, CITY, "family", make_provenance(territory))
    zones = {zone["zone"]: zone["score"] for zone in report["reference"]["zones"]}
    assert zones[f"family:{CITY}"] == pytest.approx(portrait.need.zone_score)


def test_a_gap_worked_out_by_hand(run, tmp_path):
    # a: 0, 50, 100, 100; no population is known: the province's mean is 25, that of the next 100.
    path = tmp_path / "units.csv"
    path.write_text("code,a\n01.051.01.01,0\n01.051.04.01,1\n02.071.04.01,2\n02.071.04.02,2\n", encoding="utf-8")
    report = tmp_path / "r.json"
    given = {"INPUT": str(path), "FIELDS_MORE": ["a"], "REFERENCE": PROVINCE, "REPORT": str(report)}
    layer = by_code(run(ALGORITHM, {**given, "OUTPUT": "memory:"})["OUTPUT"])
    assert [f["zone_gap"] for f in layer.values()] == [-25, 25, 0, 0]
    assert [f["zone"] for f in layer.values()] == ["01.051", "01.051", "02.071", "02.071"]
    found = json.loads(report.read_text(encoding="utf-8"))
    assert found["reference"]["counted_by"] == "unit"
    assert "No population" in json.dumps(found["warnings"])
    assert not layer["01.051.01.01"]["zone_reasons"] and "a (+25.0)" in layer["01.051.04.01"]["zone_reasons"]


def test_without_the_parameter_nothing_changes(score):
    def still(page):
        return re.sub(r"\d{4}-\d\d-\d\d \d\d:\d\d", "", page)

    layer, report, page = score()
    again, same, as_before = score(REFERENCE=ALL)
    assert (report, still(page)) == (same, still(as_before))
    assert [f.attributes() for f in layer.getFeatures()] == [f.attributes() for f in again.getFeatures()]
    zoned, other, _ = score(REFERENCE=REGION)
    names = [field.name() for field in layer.fields()]
    assert [field.name() for field in zoned.fields()] == [*names, *ADDED]
    width = len(names)
    assert [f.attributes() for f in layer.getFeatures()] == [f.attributes()[:width] for f in zoned.getFeatures()]
    assert "reference" not in report
    assert {name: part for name, part in other.items() if name in report and name != "warnings"} == {
        name: part for name, part in report.items() if name != "warnings"
    }


def test_a_unit_without_family_is_told_and_has_neither_gap_nor_reason(score):
    from asd_plugin.qgis_support.compat import is_missing

    layer, report, page = score(REFERENCE=FAMILY)
    line = by_code(layer)[SFA]
    assert not is_missing(line["score"])
    assert all(is_missing(line[name]) for name in ADDED)
    assert report["reference"]["without_zone"] == [SFA]
    assert report["reference"]["family_id"] == "new"
    assert any(SFA in json.dumps(warning) for warning in report["warnings"])
    assert "not known" in page and "peer family «" in page


def test_other_families_of_the_workspace_can_be_named(score):
    layer, report, _ = score(REFERENCE=FAMILY, FAMILY="old")
    assert report["reference"]["family_id"] == "old" and report["reference"]["without_zone"] == []
    assert {f["zone"] for f in layer.getFeatures()} == {f"family:{CITY}"}


def test_a_unit_alone_in_its_zone_is_told(score):
    _, report, _ = score(REFERENCE=PROVINCE)
    assert report["reference"]["alone_in_their_zone"] == [HIGH, SFA]
    assert any("gap is 0" in json.dumps(warning) for warning in report["warnings"])


def test_the_page_shows_zone_gap_and_reasons(score):
    _, _, page = score(REFERENCE=REGION)
    assert "Highest needs against their own region" in page
    assert "weighted by population" in page
    assert "Région Une" in page or "الجهة الأولى" in page


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"REFERENCE": FAMILY, "FAMILY": "none"}, "none"),
        ({"REFERENCE": REGION, "FAMILY": "old"}, "leave the id empty"),
    ],
)
def test_families_that_cannot_be_used_are_refused(score, more, words):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match=words):
        score(**more)


def test_zones_that_no_unit_has_are_refused(run, tmp_path):
    from qgis.core import QgsProcessingException

    path = tmp_path / "units.csv"
    path.write_text("code,a\nA,0\nB,1\n", encoding="utf-8")
    given = {"INPUT": str(path), "FIELDS_MORE": ["a"], "OUTPUT": "memory:"}
    with pytest.raises(QgsProcessingException, match="region of none of the 2 units"):
        run(ALGORITHM, {**given, "REFERENCE": REGION})
    with pytest.raises(QgsProcessingException, match="without a workspace"):
        run(ALGORITHM, {**given, "REFERENCE": FAMILY})


def test_families_are_refused_where_none_is_recorded(run, tmp_path):
    from qgis.core import QgsProcessingException

    path = made_workspace(tmp_path)
    given = {"INPUT": f"{path}|layername=asd_commune", "WORKSPACE": path, "MODEL_ID": MODEL_ID, "OUTPUT": "memory:"}
    with pytest.raises(QgsProcessingException, match="No peer families are recorded"):
        run(ALGORITHM, {**given, "REFERENCE": FAMILY})


def test_the_reference_is_kept_with_the_recorded_run(score, workspace):
    from asd_plugin.workspace import open_workspace

    score(REFERENCE=FAMILY, RECORD=True)
    score(RECORD=True)
    with open_workspace(workspace) as opened:
        zoned, plain = opened.runs()[-2:]
    assert (zoned["parameters"]["reference"], zoned["parameters"]["family"]) == ("family", "new")
    assert set(plain["parameters"]) == {"model_id", "model_origin"}
