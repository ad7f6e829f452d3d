"""asd:similarterritories by id through the registry: exact neighbours on six communes, reasons, files, bad input."""

import json
import math

import pytest

from asd_plugin.qgis_support.compat import is_missing
from tests.algorithms.test_territorial_need_score import layer_of, rows_of
from tests.builders import make_workspace

ALGORITHM = "asd:similarterritories"
BNI, AIN, IMZ, VILLE, OUED, ZOUG = (
    "01.051.04.01",
    "01.051.01.01",
    "01.051.04.03",
    "01.061.01.01",
    "02.071.04.01",
    "02.071.04.02",
)


@pytest.fixture()
def workspace(tmp_path, qgis_app):
    return str(make_workspace(tmp_path))


def refusal(run, parameters):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException) as refused:
        run(ALGORITHM, {"OUTPUT": "TEMPORARY_OUTPUT", **parameters})
    return str(refused.value)


def test_distances_by_hand(run, workspace):
    """Three variables of weight 1: milieu, log of population, log of density, held at the 1st and 99th percentile."""
    weights = "milieu=1"
    found = run(ALGORITHM, {"WORKSPACE": workspace, "UNIT": BNI, "K": 2, "WEIGHTS": weights, "OUTPUT": "memory:"})
    rows = rows_of(found["OUTPUT"], "code", "peer_rank", "distance", "part_milieu")
    assert [row[:2] for row in rows] == [(BNI, 0), (IMZ, 1), (OUED, 2)]
    # populations 1000 2000 500 8000 300; type 7 percentiles of the logarithms: the two ends move in by 4 %
    logs = sorted(math.log(people) for people in (300, 500, 1000, 2000, 8000))
    low, high = (logs[0] + 0.04 * (logs[1] - logs[0]), logs[-1] - 0.04 * (logs[-1] - logs[-2]))
    dens = sorted(math.log(value) for value in (100, 100, 10, 2000, 3))
    dlow, dhigh = (dens[0] + 0.04 * (dens[1] - dens[0]), dens[-1] - 0.04 * (dens[-1] - dens[-2]))
    expected = (math.log(4) / (high - low) + math.log(10) / (dhigh - dlow)) / 3
    assert rows[1][2] == pytest.approx(expected) and rows[1][3] == 0
    assert (found["UNITS"], found["UNITS_LEFT_OUT"]) == (5, 1)
    assert found["NEAREST_DISTANCE"] == pytest.approx(expected)


def test_the_layer_has_outlines_names_and_parts_that_sum(run, workspace):
    found = run(ALGORITHM, {"WORKSPACE": workspace, "UNIT": AIN, "K": 4, "OUTPUT": "TEMPORARY_OUTPUT"})
    layer = found["OUTPUT"]
    assert layer.featureCount() == 5 and all(not feature.geometry().isEmpty() for feature in layer.getFeatures())
    for feature in layer.getFeatures():
        parts = [feature[name] for name in ("part_milieu", "part_population", "part_density")]
        assert sum(parts) == pytest.approx(feature["distance"])
        assert feature["peer_rank"] == 0 or feature["alike"] or feature["different"] or feature["distance"] > 0
    assert rows_of(layer, "name_fr", "province_fr")[0] == ("Aïn Béïda", "Al Hoceïma")


@pytest.mark.parametrize("typed", ["Bni Hadifa", "bni hadifa ", "بني حذيفة", f" {BNI} "])
def test_a_commune_may_be_called_by_its_name(run, workspace, typed):
    found = run(ALGORITHM, {"WORKSPACE": workspace, "UNIT": typed, "K": 1, "OUTPUT": "TEMPORARY_OUTPUT"})
    assert rows_of(found["OUTPUT"], "code")[0] == (BNI,)


def test_report_and_page_and_the_same_bytes_twice(run, workspace, tmp_path):
    texts = []
    for name in ("a", "b"):
        files = {"REPORT": str(tmp_path / f"{name}.json"), "HTML": str(tmp_path / f"{name}.html")}
        run(ALGORITHM, {"WORKSPACE": workspace, "UNIT": BNI, "K": 3, "OUTPUT": "TEMPORARY_OUTPUT", **files})
        texts.append((tmp_path / f"{name}.json").read_bytes())
    assert texts[0] == texts[1]
    report = json.loads(texts[0])
    assert report["unit"] == BNI and [item["rank"] for item in report["neighbours"]] == [1, 2, 3]
    assert [item["id"] for item in report["variables"]] == ["milieu", "population", "density"]
    assert sum(item["weight"] for item in report["variables"]) == pytest.approx(1)
    assert report["left_out"] == [ZOUG]
    first = report["neighbours"][0]
    assert sum(reason["part"] for reason in first["reasons"]) == pytest.approx(first["distance"])
    page = (tmp_path / "a.html").read_text(encoding="utf-8")
    assert "Bni Hadifa" in page and "<svg" in page and "Imzouren l&#x27;Ancienne" in page
    assert "<script" not in page and "http" not in page


def test_variables_of_ones_own_are_joined_by_code(run, workspace):
    rows = [(BNI, 100.0), (AIN, 1900.0), (IMZ, 1900.0), (VILLE, 50.0), (OUED, 100.0)]
    own = layer_of(rows, "code:string&field=altitude_m:double")
    asked = {"OWN_LAYER": own, "OWN_FIELDS": ["altitude_m"], "WEIGHTS": "altitude_m=20"}
    found = run(ALGORITHM, {"WORKSPACE": workspace, "UNIT": BNI, "K": 1, "OUTPUT": "TEMPORARY_OUTPUT", **asked})
    assert rows_of(found["OUTPUT"], "code")[1] == (OUED,)
    assert not is_missing(rows_of(found["OUTPUT"], "part_altitude_m")[1][0])


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ({"UNIT": "99.999"}, "«99.999» is not in this workspace"),
        ({"UNIT": "Imzourene l'Ancienne"}, "Names that come near: Imzouren l'Ancienne (Al Hoceïma) 01.051.04.03"),
        ({"UNIT": ""}, "UNIT"),
        ({"UNIT": ZOUG}, "lacks more than a third"),
        ({"UNIT": BNI, "K": 5}, "Choose from 1 to 4"),
        ({"UNIT": BNI, "VARIABLES": "milieu, illiteracy_10_plus"}, "is what need is measured by"),
        ({"UNIT": BNI, "VARIABLES": "milieu,no_running_water,score"}, "2 problems"),
        ({"UNIT": BNI, "VARIABLES": "altitude"}, "not among the structure variables"),
        ({"UNIT": BNI, "VARIABLES": "milieu;population"}, "At least 3 variables"),
        ({"UNIT": BNI, "WEIGHTS": "milieu=-2"}, "no number from 0 up"),
        ({"UNIT": BNI, "WEIGHTS": "density=0"}, "At least 3 variables"),
        ({"UNIT": BNI, "WEIGHTS": "milieu=0,population=0,density=0"}, "All weights are zero"),
    ],
)
def test_bad_questions_are_refused_in_words(run, workspace, asked, words):
    assert words in refusal(run, {"WORKSPACE": workspace, **asked})


def test_own_fields_that_are_outcomes_or_foreign_are_refused(run, workspace):
    score = layer_of([(BNI, 3.0)], "code:string&field=score:double")
    asked = {"WORKSPACE": workspace, "UNIT": BNI, "OWN_LAYER": score, "OWN_FIELDS": ["score"]}
    assert "is a result of this plugin" in refusal(run, asked)
    asked = {"WORKSPACE": workspace, "UNIT": BNI, "OWN_LAYER": score}
    assert "none of its fields was chosen" in refusal(run, asked)
    foreign = layer_of([("x", 3.0)], "code:string&field=altitude:double")
    asked = {"WORKSPACE": workspace, "UNIT": BNI, "OWN_LAYER": foreign, "OWN_FIELDS": ["altitude"]}
    assert "is a commune of the workspace" in refusal(run, asked)


def test_a_file_that_is_no_workspace_is_refused(run, tmp_path, qgis_app):
    (tmp_path / "x.gpkg").write_bytes(b"no")
    assert "x.gpkg" in refusal(run, {"WORKSPACE": str(tmp_path / "x.gpkg"), "UNIT": BNI})
