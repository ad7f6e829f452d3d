"""asd:anonymitycheck through the registry: figures, reports without values, an extract that reaches k."""

import json
from collections import Counter
from pathlib import Path

import pytest

KINDS = {"commune": "string", "age": "string", "taille": "integer", "handicap": "string", "montant": "double"}
QUASI = ["commune", "age", "taille"]


def extract(rows, kinds=KINDS, name="extrait"):
    from qgis.core import QgsFeature, QgsVectorLayer

    columns = "&".join(f"field={field}:{type_}" for field, type_ in kinds.items())
    made = QgsVectorLayer(f"NoGeometry?{columns}", name, "memory")
    features = []
    for row in rows:
        feature = QgsFeature(made.fields())
        feature.setAttributes(list(row))
        features.append(feature)
    assert made.dataProvider().addFeatures(features)[0]
    return made


def people(count=300):
    communes = ["01.051.01.01", "01.051.04.01", "02.071.04.01"]
    return extract(
        (communes[k % 3], ["0-4", "5-9", "10-14", "15-19"][k % 4], 1 + k % 5, "oui" if k % 7 else "non", 7123.0 + k)
        for k in range(count)
    )


def check(run, layer=None, **more):
    given = {"INPUT": layer or people(), "QUASI_FIELDS": QUASI, "SENSITIVE_FIELDS": ["handicap"], "OUTPUT": "memory:"}
    return run("asd:anonymitycheck", {**given, **more})


def test_figures_of_a_small_extract(run):
    rows = [("01.051.01.01", "0-4", 2, "oui", 1.0)] * 3 + [("02.071.04.01", None, 2, "non", 1.0)]
    made = check(run, extract(rows), K=3)
    told = {name: made[name] for name in ("ROWS", "CLASSES", "K_FOUND", "ROWS_AT_RISK")}
    assert told == {"ROWS": 4, "CLASSES": 2, "K_FOUND": 1, "ROWS_AT_RISK": 1}
    assert (made["PROSECUTOR_RISK"], made["MARKETER_RISK"], made["L_FOUND"]) == (1.0, 0.5, pytest.approx(1.0))
    assert [f["class_size"] for f in made["OUTPUT"].getFeatures()] == [3, 3, 3, 1]
    assert [f["below_k"] for f in made["OUTPUT"].getFeatures()] == [0, 0, 0, 1]


def test_the_safe_extract_reaches_k_and_holds_the_chosen_columns_only(run):
    made = check(run, SAFE="memory:", K=10)
    safe = made["SAFE"]
    assert safe.fields().names() == [*QUASI, "handicap"]
    sizes = Counter(tuple(str(f[name]) for name in QUASI) for f in safe.getFeatures())
    assert min(sizes.values()) >= 10
    assert safe.featureCount() == 300 - made["ROWS_REMOVED"] and made["ROWS_REMOVED"] <= 15


def test_reports_hold_sizes_and_no_value_of_a_row(run, tmp_path):
    files = {"REPORT": str(tmp_path / "r.json"), "HTML": str(tmp_path / "r.html")}
    check(run, SAFE="memory:", K=10, **files)
    report = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    assert report["classes_by_size"] == {"5": 60} and report["counts"]["rows_at_risk"] == 300
    assert {step["how"] for step in report["suggestions"]} == {"coarser_code", "wider_band", "dropped"}
    for path in files.values():
        text = Path(path).read_text(encoding="utf-8")
        assert not any(value in text for value in ("01.051", "10-14", "7123", str(tmp_path)))


def test_a_field_in_both_lists_is_refused(run):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="both lists"):
        check(run, SENSITIVE_FIELDS=["age"])


def test_an_extract_too_small_for_k_writes_nothing(run, tmp_path):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="publish counts"):
        check(run, people(4), SAFE=str(tmp_path / "safe.gpkg"), OUTPUT=str(tmp_path / "all.gpkg"))
    assert not list(tmp_path.iterdir())


def test_a_name_among_the_fields_is_told_and_never_a_quasi_identifier(run):
    from qgis.core import QgsProcessingException

    layer = extract([("A", "x")], {"CIN": "string", "commune": "string"})
    with pytest.raises(QgsProcessingException, match="CIN"):
        check(run, layer, QUASI_FIELDS=["CIN"], SENSITIVE_FIELDS=[])


def test_the_working_extract_carries_the_mark_of_unprotected_data(run, tmp_path):
    from qgis.core import QgsVectorLayer

    from asd_plugin.outputs.protection.mark import mark_of

    target = tmp_path / "travail.gpkg"
    check(run, OUTPUT=str(target))
    assert mark_of(QgsVectorLayer(str(target), "travail", "ogr")) == "none"


def test_an_empty_extract_is_refused(run):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException):
        check(run, extract([]))
