"""A first score without a model file, and methods laid over a model without passing for it."""

import json

import pytest


def table(tmp_path):
    path = tmp_path / "units.csv"
    path.write_text("code,poor,jobs\nA,10,30\nB,20,10\nC,40,20\n", encoding="utf-8")
    return str(path)


def scores(result):
    return {f["code"]: f["score"] for f in result["OUTPUT"].getFeatures()}


def test_fields_alone_give_an_equal_weight_score(run, tmp_path):
    result = run(
        "asd:territorialneedscore",
        {"INPUT": table(tmp_path), "FIELDS_MORE": ["poor"], "FIELDS_LESS": ["jobs"], "OUTPUT": "memory:"},
    )
    # poor: 0, 100/3, 100; jobs reversed: 0, 100, 50
    assert scores(result) == pytest.approx({"A": 0.0, "B": (100 / 3 + 100) / 2, "C": 75.0})
    assert result["MODEL_ID"] == "fields-of-the-layer"


def test_methods_of_the_lists_are_used(run, tmp_path):
    given = {"INPUT": table(tmp_path), "FIELDS_MORE": ["poor"], "FIELDS_LESS": ["jobs"], "OUTPUT": "memory:"}
    percentile = run("asd:territorialneedscore", {**given, "NORMALISATION": 4, "CLASSES": 3})
    assert scores(percentile) == pytest.approx({"A": 0.0, "B": 0.75, "C": 0.75})
    geometric = run("asd:territorialneedscore", {**given, "AGGREGATION": 2})
    low = 1 + 99 / 3
    assert scores(geometric) == pytest.approx({"A": 1.0, "B": (low * 100) ** 0.5, "C": (100 * 50.5) ** 0.5})


def test_a_model_changed_by_hand_no_longer_bears_its_name(run, tmp_path):
    model = {
        "asd_score_model": 1, "id": "officiel", "title": {"fr": "x", "ar": "x", "en": "x"}, "unit_code": "code",
        "tree": [{"id": "index"}, {"id": "poor", "parent": "index", "weight": 1, "direction": 1, "column": "poor"}],
    }  # fmt: skip
    path = tmp_path / "model.json"
    path.write_text(json.dumps(model), encoding="utf-8")
    given = {"INPUT": table(tmp_path), "SCORE_MODEL": str(path), "OUTPUT": "memory:"}
    assert run("asd:territorialneedscore", given)["MODEL_ID"] == "officiel"
    report = tmp_path / "r.json"
    changed = run("asd:territorialneedscore", {**given, "NORMALISATION": 3, "REPORT": str(report)})
    assert changed["MODEL_ID"] == "officiel-changed"
    warnings = json.dumps(json.loads(report.read_text(encoding="utf-8"))["warnings"])
    assert "officiel" in warnings
    assert "normalisation" in warnings


def test_a_model_and_fields_together_are_refused(run, tmp_path):
    from qgis.core import QgsProcessingException

    path = tmp_path / "model.json"
    path.write_text("{}", encoding="utf-8")
    given = {"INPUT": table(tmp_path), "SCORE_MODEL": str(path), "FIELDS_MORE": ["poor"], "OUTPUT": "memory:"}
    with pytest.raises(QgsProcessingException, match="Choose one"):
        run("asd:territorialneedscore", given)


def test_scales_that_cannot_meet_a_geometric_mean_are_refused_naming_both(run, tmp_path):
    from qgis.core import QgsProcessingException

    given = {
        "INPUT": table(tmp_path),
        "FIELDS_MORE": ["poor"],
        "NORMALISATION": 2,
        "AGGREGATION": 2,
        "OUTPUT": "memory:",
    }
    with pytest.raises(QgsProcessingException) as caught:
        run("asd:territorialneedscore", given)
    assert "geometric" in str(caught.value)
    assert "z" in str(caught.value)
