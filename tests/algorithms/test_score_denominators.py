"""Indicators divided by a denominator of the layer or of the workspace, through the algorithm."""

import json

import pytest


def model(tmp_path, leaf):
    data = {
        "asd_score_model": 1,
        "id": "per-head",
        "title": {"fr": "x", "ar": "x", "en": "x"},
        "unit_code": "code",
        "tree": [{"id": "index"}, {"id": "jobs", "parent": "index", "weight": 1, "direction": -1, **leaf}],
        "normalisation": {"method": "minmax", "low": 0, "high": 100},
    }
    path = tmp_path / "model.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    return str(path)


def table(tmp_path, text):
    path = tmp_path / "units.csv"
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_a_column_is_divided_by_another_before_it_is_scored(run, tmp_path):
    units = table(tmp_path, "code,posts,people\nA,10,1000\nB,60,2000\nC,10,500\n")
    leaf = {"column": "posts", "denominator": {"column": "people", "scale": 1000}}
    result = run(
        "asd:territorialneedscore", {"INPUT": units, "SCORE_MODEL": model(tmp_path, leaf), "OUTPUT": "memory:"}
    )
    rows = {f["code"]: f for f in result["OUTPUT"].getFeatures()}
    # 10, 30 and 20 jobs per 1,000: fewest is most need
    assert [rows[c]["score"] for c in "ABC"] == pytest.approx([100.0, 0.0, 50.0])
    assert [rows[c]["rank"] for c in "ABC"] == [1, 3, 2]


def test_a_zero_denominator_gives_a_missing_value_not_a_zero(run, tmp_path):
    units = table(tmp_path, "code,posts,people\nA,10,1000\nB,60,2000\nC,10,0\n")
    leaf = {"column": "posts", "denominator": {"column": "people", "scale": 1000}}
    result = run(
        "asd:territorialneedscore", {"INPUT": units, "SCORE_MODEL": model(tmp_path, leaf), "OUTPUT": "memory:"}
    )
    rows = {f["code"]: f for f in result["OUTPUT"].getFeatures()}
    assert rows["C"]["status"] == "missing"
    assert result["UNITS_LEFT_OUT"] == 1


def test_an_absent_denominator_is_named_with_its_place_in_the_tree(run, tmp_path):
    from qgis.core import QgsProcessingException

    units = table(tmp_path, "code,posts\nA,10\nB,60\n")
    leaf = {"column": "posts", "denominator": {"column": "people"}}
    with pytest.raises(QgsProcessingException, match=r"index/jobs/denominator"):
        run("asd:territorialneedscore", {"INPUT": units, "SCORE_MODEL": model(tmp_path, leaf), "OUTPUT": "memory:"})


def test_a_denominator_can_be_an_indicator_of_the_workspace(run, tmp_path):
    from tests.builders import make_workspace

    workspace = make_workspace(tmp_path)
    from asd_plugin.workspace import open_workspace

    with open_workspace(workspace) as opened:
        indicator = opened.indicators()[0]["id"]
        period = opened.indicators()[0]["periods"][-1]
        values, _ = opened.values([indicator], period)
    by = values[indicator].dropna()
    by = by[by > 0]
    rows = "\n".join(f"{code},{2 * value}" for code, value in by.items())
    units = table(tmp_path, f"code,twice\n{rows}\n{by.index[0]}9,1\n".rsplit("\n", 2)[0] + "\n")
    leaf = {"column": "twice", "denominator": {"indicator": indicator, "period": period}, "normalisation": "none"}
    result = run(
        "asd:territorialneedscore",
        {
            "INPUT": units,
            "SCORE_MODEL": model(tmp_path, leaf),
            "WORKSPACE": str(workspace),
            "RECORD": False,
            "OUTPUT": "memory:",
        },
    )
    scores = [f["score"] for f in result["OUTPUT"].getFeatures()]
    assert scores == pytest.approx([-2.0] * len(by))
