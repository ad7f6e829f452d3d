"""asd:protecttable by id through the registry: hidden cells stay hidden in every file, bad input is refused."""

import json

import pytest
from qgis.core import NULL

ALGORITHM = "asd:protecttable"
SISTERS = {"06.141.01.01": 3, "06.141.01.03": 40, "06.141.01.05": 57, "06.142.01.01": 25, "06.142.01.03": 61}


def table_of(rows, fields="field=code:string&field=n:integer&field=dh:double"):
    from qgis.core import QgsFeature, QgsVectorLayer

    layer = QgsVectorLayer(f"None?{fields}", "effectifs", "memory")
    features = []
    for row in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def by_hand():
    return [(code, n, 500.0 * n) for code, n in SISTERS.items()]


@pytest.fixture()
def protect(run):
    def _protect(layer=None, **parameters):
        asked = {"UNIT_FIELD": "code", "COUNTS": ["n"], "OUTPUT": "TEMPORARY_OUTPUT", **parameters}
        return run(ALGORITHM, {"INPUT": layer or table_of(by_hand()), **asked})

    return _protect


def records(layer):
    names = [field.name() for field in layer.fields()]
    return {feature.attributes()[0]: dict(zip(names, feature.attributes())) for feature in layer.getFeatures()}


def refusal(protect, *given, **parameters):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException) as refused:
        protect(*given, **parameters)
    return str(refused.value)


def test_a_small_commune_and_its_smallest_sister_are_emptied_whole(protect):
    found = protect(AMOUNTS=["dh"])
    rows = records(found["OUTPUT"])
    assert rows["06.141.01.01"]["status"] == "hidden_primary"
    assert rows["06.141.01.03"]["status"] == "hidden_secondary"
    assert all(rows[code][name] == NULL for code in ("06.141.01.01", "06.141.01.03") for name in ("n", "dh"))
    assert rows["06.142.01.01"]["n"] == 25 and rows["06.142.01.01"]["status"] == "ok"
    assert (found["HIDDEN_PRIMARY"], found["HIDDEN_SECONDARY"], found["CELLS"]) == (1, 1, 5)


def test_the_layer_carries_the_mark(protect):
    layer = protect()["OUTPUT"]
    assert layer.customProperty("asd_protection") == "suppressed"
    assert protect(METHOD=1)["OUTPUT"].customProperty("asd_protection") == "rounded"


def test_reports_hold_no_hidden_value_no_bound_and_no_trace_of_the_true_table(protect, tmp_path):
    secret = {"06.141.01.01": 7, "06.141.01.03": 43919, "06.141.01.05": 99991, "06.142.01.01": 5555}
    layer = table_of([(code, n, 1.0) for code, n in secret.items()])
    paths = {"REPORT": str(tmp_path / "r.json"), "HTML": str(tmp_path / "r.html")}
    protect(layer, **paths, SEED=918273)
    text = (tmp_path / "r.json").read_text() + (tmp_path / "r.html").read_text()
    assert "43919" not in text and "43,919" not in text and "43926" not in text and "918273" not in text
    report = json.loads((tmp_path / "r.json").read_text())
    assert report["protection"]["audit_passed"] is True
    assert "inputs" not in report and sum(report["protection"]["width_classes"].values()) == 4


def test_the_restricted_audit_is_a_file_apart_that_says_so(protect, tmp_path):
    path = tmp_path / "audit.json"
    protect(RESTRICTED=str(path))
    audit = json.loads(path.read_text())
    assert audit["audience"].startswith("RESTRICTED")
    first = next(cell for cell in audit["cells"] if cell["reader"] == "aware" and cell["status"] == "hidden_primary")
    assert first["low"] <= 3 <= first["high"] and first["high"] - first["low"] >= 4


def test_other_fields_do_not_leave(protect):
    names = [field.name() for field in protect()["OUTPUT"].fields()]
    assert names == ["code", "n", "status"]


def test_rounding_keeps_parts_and_totals_together(protect):
    rows = [*by_hand(), ("06.141", 100, 0.0), ("06.142", 86, 0.0), ("06", 186, 0.0)]
    found = records(protect(table_of(rows), METHOD=1)["OUTPUT"])
    assert all(row["n"] % 5 == 0 for row in found.values())
    assert found["06.141"]["n"] == sum(found[code]["n"] for code in list(SISTERS)[:3])
    assert found["06"]["n"] == found["06.141"]["n"] + found["06.142"]["n"]


def test_programmes_are_covered_under_their_total(protect):
    rows = []
    for place, code in enumerate(SISTERS):
        parts = {"AFS": 40 + place, "VEUVES": 4 + 10 * place}
        rows += [(code, name, n) for name, n in parts.items()]
        rows.append((code, "Ensemble", sum(parts.values())))
    layer = table_of(rows, "field=code:string&field=programme:string&field=n:integer")
    found = protect(layer, KEYS=["programme"])
    hidden = [f.attributes() for f in found["OUTPUT"].getFeatures() if str(f["status"]).startswith("hidden")]
    assert sorted({row[0] for row in hidden})[0] == "06.141.01.01"
    assert len({row[0] for row in hidden}) >= 2 and len({row[1] for row in hidden}) >= 2


def test_an_earlier_publication_covers_nothing(protect):
    fields = "field=code:string&field=n:integer&field=status:string"
    earlier = table_of([("06.141.01.03", 40, "ok"), ("06.141.01.05", 50, "ok")], fields)
    found = records(protect(PREVIOUS=earlier)["OUTPUT"])
    assert found["06.141.01.03"]["status"] == "ok"
    assert found["06.141.01.01"]["status"] == "hidden_primary"


def test_dominated_amounts_are_hidden(protect):
    rows = [(code, n, 500.0 * n, 470.0 * n if n == 61 else n) for code, n in SISTERS.items()]
    layer = table_of(rows, "field=code:string&field=n:integer&field=dh:double&field=big:double")
    found = records(protect(layer, AMOUNTS=["dh"], LARGEST_FIELDS=["big"])["OUTPUT"])
    assert found["06.142.01.03"]["status"] == "hidden_primary"


def test_bad_input_is_refused_with_what_to_do(protect):
    assert "COUNTS" in refusal(protect, COUNTS=[])
    numbers = table_of([(1, 3, 2.0)], "field=code:integer&field=n:integer&field=dh:double")
    assert "asd:repaircodes" in refusal(protect, numbers)
    assert "repeat" in refusal(protect, table_of([*by_hand(), by_hand()[0]]))
    assert "negative" in refusal(protect, table_of([("06.141.01.01", -3, 0.0)]))
    assert "smaller than the sum" in refusal(protect, table_of([*by_hand(), ("06.141", 50, 0.0)]))
    assert "BASE" in refusal(protect, METHOD=1, BASE=3)
    assert "empty in the key" in refusal(protect, table_of([("", 3, 0.0)]))


def test_a_cancelled_run_writes_nothing(run, tmp_path):
    from qgis.core import QgsProcessingFeedback

    feedback = QgsProcessingFeedback()
    feedback.cancel()
    target = tmp_path / "out.gpkg"
    asked = {"INPUT": table_of(by_hand()), "UNIT_FIELD": "code", "COUNTS": ["n"], "OUTPUT": str(target)}
    run(ALGORITHM, asked, feedback)
    assert not target.exists()
