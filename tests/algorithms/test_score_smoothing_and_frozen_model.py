"""Smoothed indicators and the frozen model, through asd:territorialneedscore by its id."""

import json

import pytest

ALGORITHM = "asd:territorialneedscore"


def model(tmp_path, leaf, **sections):
    data = {
        "asd_score_model": 1,
        "id": "essai",
        "title": {"fr": "x", "ar": "x", "en": "x"},
        "unit_code": "code",
        "tree": [{"id": "index"}, {"id": "rate", "parent": "index", "column": "rate", **leaf}],
        "normalisation": {"method": "minmax", "low": 0, "high": 100},
        **sections,
    }
    path = tmp_path / "model.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    return str(path)


def table(tmp_path, text, name="units.csv"):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_both_versions_of_a_smoothed_indicator_are_in_the_report(run, tmp_path):
    units = table(tmp_path, "code,rate,people\nA,10,100\nB,50,100\n")
    leaf = {"smoothing": {"base": {"column": "people"}}, "normalisation": "none"}
    report = tmp_path / "report.json"
    given = {"INPUT": units, "SCORE_MODEL": model(tmp_path, leaf), "OUTPUT": "memory:", "REPORT": str(report)}
    result = run(ALGORITHM, given)
    assert [f["score"] for f in result["OUTPUT"].getFeatures()] == pytest.approx([11.5, 48.5])
    cells = json.loads(report.read_text(encoding="utf-8"))["smoothed"]
    assert [(c["unit"], c["indicator"], c["raw"], c["base"]) for c in cells] == [
        ("A", "rate", 10, 100), ("B", "rate", 50, 100),
    ]  # fmt: skip
    assert [c["smoothed"] for c in cells] == pytest.approx([11.5, 48.5])
    assert [c["factor"] for c in cells] == pytest.approx([0.925, 0.925])


def test_an_absent_base_is_named_with_its_place_in_the_tree(run, tmp_path):
    from qgis.core import QgsProcessingException

    units = table(tmp_path, "code,rate\nA,10\nB,50\n")
    leaf = {"smoothing": {"base": {"column": "people"}}}
    with pytest.raises(QgsProcessingException, match=r"index/rate/smoothing/base"):
        run(ALGORITHM, {"INPUT": units, "SCORE_MODEL": model(tmp_path, leaf), "OUTPUT": "memory:"})


def test_another_year_scores_on_the_scale_of_the_frozen_model(run, tmp_path):
    frozen = tmp_path / "frozen.json"
    first = table(tmp_path, "code,rate\nA,10\nB,50\n")
    given = {"INPUT": first, "SCORE_MODEL": model(tmp_path, {}), "OUTPUT": "memory:", "FROZEN_MODEL": str(frozen)}
    result = run(ALGORITHM, given)
    assert result["FROZEN_MODEL"] == str(frozen)
    assert json.loads(frozen.read_text(encoding="utf-8"))["id"] == "essai-frozen"
    later = table(tmp_path, "code,rate\nA,20\nB,70\n", "later.csv")
    again = tmp_path / "again.json"
    given = {"INPUT": later, "SCORE_MODEL": str(frozen), "OUTPUT": "memory:", "FROZEN_MODEL": str(again)}
    result = run(ALGORITHM, given)
    assert [f["score"] for f in result["OUTPUT"].getFeatures()] == pytest.approx([25.0, 150.0])
    assert again.read_bytes() == frozen.read_bytes()


def test_no_frozen_model_is_written_unless_asked(run, tmp_path):
    units = table(tmp_path, "code,rate\nA,10\nB,50\n")
    result = run(ALGORITHM, {"INPUT": units, "SCORE_MODEL": model(tmp_path, {}), "OUTPUT": "memory:"})
    assert "FROZEN_MODEL" not in result


def test_a_scale_that_cannot_be_frozen_is_refused_before_anything_is_written(run, tmp_path):
    from qgis.core import QgsProcessingException

    units = table(tmp_path, "code,rate\nA,10\nB,50\n")
    frozen, output = tmp_path / "frozen.json", tmp_path / "out.gpkg"
    ranks = model(tmp_path, {}, normalisation={"method": "rank"})
    given = {"INPUT": units, "SCORE_MODEL": ranks, "OUTPUT": str(output), "FROZEN_MODEL": str(frozen)}
    with pytest.raises(QgsProcessingException, match="cannot be frozen"):
        run(ALGORITHM, given)
    assert not frozen.exists() and not output.exists()


def test_a_frozen_model_that_cannot_be_written_stops_the_run(run, tmp_path):
    from qgis.core import QgsProcessingException

    units = table(tmp_path, "code,rate\nA,10\nB,50\n")
    output = tmp_path / "out.gpkg"
    given = {
        "INPUT": units,
        "SCORE_MODEL": model(tmp_path, {}),
        "OUTPUT": str(output),
        "FROZEN_MODEL": str(tmp_path / "units.csv" / "frozen.json"),
    }
    with pytest.raises(QgsProcessingException, match=r"frozen\.json"):
        run(ALGORITHM, given)
    assert not output.exists()
