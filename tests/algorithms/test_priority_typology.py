"""asd:prioritytypology by id through the registry: exact quadrants, hidden values, breaks across years, bad input."""

import json

import pytest

from asd_plugin.qgis_support.compat import is_missing
from tests.algorithms.test_territorial_need_score import layer_of, rows_of

ALGORITHM = "asd:prioritytypology"
FIELDS = "code:string&field=score:double&field=per_100_households:double&field=status:string&field=name_fr:string"
ROWS = [
    ("06.141.01.01", 10.0, 10.0, "ok", "Aïn"),
    ("06.141.01.03", 50.0, 15.0, "ok", "Béni & Cie"),
    ("02.141.01.05", 30.0, 30.0, "ok", "<b>C</b>"),
    ("02.141.01.07", 20.0, 40.0, "ok", "D"),
    ("02.141.01.09", 40.0, 20.0, "ok", "E"),
    ("02.141.01.11", 60.0, 99.0, "hidden_primary", "F"),
    ("02.141.01.13", 30.0, None, "missing", "G"),
]
HL, HH, LL, LH = (
    "high_need_low_coverage",
    "high_need_high_coverage",
    "low_need_low_coverage",
    "low_need_high_coverage",
)


def one_layer(rows=ROWS):
    return layer_of(rows, FIELDS)


def test_quadrants_ranks_and_breaks_of_one_layer(run):
    # need 10 20 30 30 40 50 60: median 30; published coverage 10 15 20 30 40: median 20
    found = run(ALGORITHM, {"INPUT": one_layer(), "OUTPUT": "TEMPORARY_OUTPUT"})
    rows = {row[0]: row[1:] for row in rows_of(found["OUTPUT"], "code", "quadrant", "priority_rank", "quadrant_reason")}
    assert [rows[row[0]][0] for row in ROWS] == [LL, HL, HH, LH, HL, "hidden", "missing"]
    assert (rows["06.141.01.03"][1], rows["02.141.01.09"][1]) == (1, 2)
    assert is_missing(rows["02.141.01.05"][1])
    assert rows["02.141.01.13"][2] == "coverage_missing"
    assert (found["NEED_BREAK_USED"], found["COVERAGE_BREAK_USED"]) == (30, 20)
    assert [found[name] for name in ("UNITS", "UNITS_PRIORITY", "UNITS_MISSING", "UNITS_HIDDEN")] == [7, 2, 1, 1]
    assert "30.00" in found["RULE"] and "20.00" in found["RULE"]


def test_a_hidden_coverage_leaves_neither_layer_list_report_nor_page(run, tmp_path):
    report, page = tmp_path / "r.json", tmp_path / "p.html"
    asked = {"OUTPUT": "TEMPORARY_OUTPUT", "LIST": "TEMPORARY_OUTPUT", "REPORT": str(report), "HTML": str(page)}
    texts = []
    for value in (99.0, 1.0):
        rows = [(*row[:2], value, *row[3:]) if row[3].startswith("hidden") else row for row in ROWS]
        found = run(ALGORITHM, {"INPUT": one_layer(rows), **asked})
        layer = {f["code"]: f for f in found["OUTPUT"].getFeatures()}["02.141.01.11"]
        assert is_missing(layer["per_100_households"]) and is_missing(layer["coverage"])
        assert layer["need"] == 60 and layer["quadrant"] == "hidden"
        assert "02.141.01.11" not in [row[0] for row in rows_of(found["LIST"], "code")]
        lines = [line for line in page.read_text(encoding="utf-8").splitlines() if "UTC" not in line]
        texts.append((report.read_bytes(), lines))
    assert texts[0] == texts[1]
    assert "typology_hidden_with_value" in report.read_text(encoding="utf-8")


def test_two_layers_are_joined_by_code_and_strangers_are_told(run, tmp_path):
    need = layer_of([("01", 10.0), ("02", 50.0), ("03", 30.0)], "code:string&field=need:double")
    coverage = layer_of(
        [("02", 1.0, "ok"), ("01", 9.0, "ok"), ("99", 5.0, "ok")], "unit:string&field=rate:double&field=etat:string"
    )
    report = tmp_path / "r.json"
    found = run(
        ALGORITHM,
        {
            "INPUT": need,
            "NEED_FIELD": "need",
            "COVERAGE": coverage,
            "COVERAGE_FIELD": "rate",
            "COVERAGE_CODE_FIELD": "unit",
            "COVERAGE_STATUS": "etat",
            "OUTPUT": "TEMPORARY_OUTPUT",
            "REPORT": str(report),
        },
    )
    rows = rows_of(found["OUTPUT"], "code", "need", "quadrant", "coverage")
    assert [row[2] for row in rows] == [LH, HL, "missing"]
    assert [field.name() for field in found["OUTPUT"].fields()][:3] == ["code", "need", "need_2"]
    told = {item["code"] for item in json.loads(report.read_text(encoding="utf-8"))["warnings"]}
    assert {"typology_without_coverage", "typology_without_need", "fields_renamed"} <= told


def test_any_status_column_that_says_hidden_is_enough(run):
    rows = [("01", 1.0, 1.0, "ok", "ok"), ("02", 2.0, 2.0, "ok", "hidden_secondary"), ("03", 3.0, 3.0, "ok", "ok")]
    fields = "code:string&field=score:double&field=per_100_households:double&field=status:string&field=status_2:string"
    found = run(ALGORITHM, {"INPUT": layer_of(rows, fields), "OUTPUT": "TEMPORARY_OUTPUT"})
    assert [row[0] for row in rows_of(found["OUTPUT"], "quadrant")][1] == "hidden"


def test_breaks_of_an_earlier_report_hold_and_changed_ones_are_told(run, tmp_path):
    first, second, third = (tmp_path / f"r{n}.json" for n in range(3))
    run(ALGORITHM, {"INPUT": one_layer(), "OUTPUT": "TEMPORARY_OUTPUT", "REPORT": str(first)})
    later = one_layer([(row[0], row[1] + 15, *row[2:]) for row in ROWS])
    fixed = {"INPUT": later, "EARLIER_REPORT": str(first), "OUTPUT": "TEMPORARY_OUTPUT"}
    found = run(ALGORITHM, {**fixed, "BREAKS": 2, "REPORT": str(second)})
    assert found["NEED_BREAK_USED"] == 30 and found["UNITS_PRIORITY"] == 2
    content = json.loads(second.read_text(encoding="utf-8"))
    assert content["breaks"]["need"] == {"value": 30, "origin": "earlier", "field": "score"}
    assert "typology_breaks_changed" not in [item["code"] for item in content["warnings"]]
    moved = run(ALGORITHM, {**fixed, "BREAKS": 0, "REPORT": str(third)})
    assert moved["NEED_BREAK_USED"] == 45
    changed = [
        i for i in json.loads(third.read_text(encoding="utf-8"))["warnings"] if i["code"] == "typology_breaks_changed"
    ]
    assert [item["fields"]["axis"] for item in changed] == ["need"]


def test_a_value_given_replaces_the_method_even_zero(run):
    found = run(
        ALGORITHM, {"INPUT": one_layer(), "NEED_BREAK": 0, "COVERAGE_BREAK": 12.5, "OUTPUT": "TEMPORARY_OUTPUT"}
    )
    assert (found["NEED_BREAK_USED"], found["COVERAGE_BREAK_USED"], found["UNITS_PRIORITY"]) == (0, 12.5, 1)


def test_the_list_holds_the_priority_units_by_rank_with_the_rule(run):
    found = run(ALGORITHM, {"INPUT": one_layer(), "OUTPUT": "TEMPORARY_OUTPUT", "LIST": "TEMPORARY_OUTPUT"})
    rows = rows_of(found["LIST"], "priority_rank", "code", "name_fr", "need", "coverage", "rule")
    assert [row[:5] for row in rows] == [
        (1, "06.141.01.03", "Béni & Cie", 50, 15),
        (2, "02.141.01.09", "E", 40, 20),
    ]
    assert rows[0][5] == found["RULE"]


def test_the_report_counts_by_region_and_holds_neither_time_nor_path(run, tmp_path):
    texts = []
    for place in range(2):
        report = tmp_path / f"r{place}.json"
        run(ALGORITHM, {"INPUT": one_layer(), "OUTPUT": "TEMPORARY_OUTPUT", "REPORT": str(report)})
        texts.append(report.read_bytes())
    assert texts[0] == texts[1] and str(tmp_path) not in texts[0].decode()
    report = json.loads(texts[0])
    assert [(row["group"], row[HL], row["hidden"], row["units"]) for row in report["counts_by_region"]] == [
        ("02", 1, 1, 5),
        ("06", 1, 0, 2),
    ]
    assert report["quadrants"]["02.141.01.11"] == "hidden"
    assert report["not_classed"] == {"02.141.01.11": "hidden", "02.141.01.13": "coverage_missing"}


@pytest.mark.parametrize(("language", "side"), [("fr", "ltr"), ("ar", "rtl"), ("en", "ltr")])
def test_the_page_is_self_contained_and_reads_in_the_users_direction(run, tmp_path, monkeypatch, language, side):
    from asd_plugin.qgis_support import i18n

    monkeypatch.setattr(i18n, "language", lambda: language)
    page = tmp_path / "p.html"
    run(ALGORITHM, {"INPUT": one_layer(), "OUTPUT": "TEMPORARY_OUTPUT", "HTML": str(page)})
    text = page.read_text(encoding="utf-8")
    assert f'lang="{language}" dir="{side}"' in text
    assert "<script" not in text and "http" not in text
    assert text.count("<circle") == 5 and "<b>C</b>" not in text and "&lt;b&gt;C" in text


def refusal(run, parameters):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException) as refused:
        run(ALGORITHM, {"OUTPUT": "TEMPORARY_OUTPUT", **parameters})
    return str(refused.value)


def test_fixed_breaks_without_value_are_refused_before_the_run(run):
    message = refusal(run, {"INPUT": one_layer(), "BREAKS": 2, "NEED_BREAK": 4})
    assert "coverage" in message and "Fixed breaks" in message


@pytest.mark.parametrize(
    "content", ["{", "[]", '{"report": "asd:prioritytypology", "breaks": {"need": 4}}', '{"a": 1}']
)
def test_a_file_that_is_no_earlier_report_is_refused_in_words(run, tmp_path, content):
    path = tmp_path / "earlier.json"
    path.write_text(content, encoding="utf-8")
    message = refusal(run, {"INPUT": one_layer(), "BREAKS": 2, "EARLIER_REPORT": str(path)})
    assert "earlier.json" in message and str(tmp_path) not in message


@pytest.mark.parametrize(
    ("rows", "more", "told"),
    [
        ([("01", 1.0, 2.0, "ok", "")] * 2, {}, ["more than once"]),
        (ROWS, {"COVERAGE_FIELD": "absent", "COVERAGE_STATUS": "nowhere"}, ["«absent»", "«nowhere»"]),
        (ROWS, {"COVERAGE_FIELD": "score"}, ["same field"]),
        (ROWS, {"COVERAGE_FIELD": "name_fr"}, ["«name_fr»", "7 rows"]),
        ([("01", None, 2.0, "ok", "")], {}, ["nothing to class"]),
        ([("01", 1.0, 2.0, "hidden_primary", "")], {}, ["nothing to class", "1 are hidden"]),
        ([], {}, ["no rows"]),
    ],
    ids=["duplicates", "absent fields", "same field", "text", "all missing", "all hidden", "empty"],
)
def test_bad_input_is_refused_by_name_and_writes_nothing(run, tmp_path, rows, more, told):
    output, report = tmp_path / "out.gpkg", tmp_path / "r.json"
    message = refusal(run, {"INPUT": one_layer(rows), "OUTPUT": str(output), "REPORT": str(report), **more})
    for text in told:
        assert text in message
    assert not output.exists() and not report.exists()


def test_layers_without_a_common_code_are_refused(run):
    other = layer_of([("zz", 1.0)], "code:string&field=per_100_households:double", name="couverture")
    message = refusal(run, {"INPUT": one_layer(), "COVERAGE": other})
    assert "couverture" in message and "zz" in message


@pytest.mark.parametrize("moment", [-1, 30, 60])
def test_cancelling_leaves_nothing(qgis_app, tmp_path, moment):
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

    class Impatient(QgsProcessingFeedback):
        def setProgress(self, share):
            if share > moment:
                self.cancel()

    output, report = tmp_path / "out.gpkg", tmp_path / "r.json"
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
    parameters = {"INPUT": one_layer(), "OUTPUT": str(output), "REPORT": str(report)}
    found, _ = algorithm.run(parameters, QgsProcessingContext(), Impatient())
    assert not found.get("OUTPUT") and not output.exists() and not report.exists()


def test_the_layer_arrives_named_with_four_colours_missing_and_hidden(qgis_app):
    from qgis.core import (
        QgsApplication,
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsProcessingOutputLayerDefinition,
        QgsProcessingUtils,
        QgsProject,
    )

    project, context, feedback = QgsProject(), QgsProcessingContext(), QgsProcessingFeedback()
    source = layer_of(ROWS, FIELDS, "Polygon")
    project.addMapLayer(source)
    context.setProject(project)
    target = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
    found, is_fine = algorithm.run({"INPUT": source.id(), "OUTPUT": target}, context, feedback)
    assert is_fine
    details = context.layerToLoadOnCompletionDetails(found["OUTPUT"])
    layer = QgsProcessingUtils.mapLayerFromString(found["OUTPUT"], context)
    details.postProcessor().postProcessLayer(layer, context, feedback)
    rules = [rule.filterExpression() for rule in layer.renderer().rootRule().children()]
    assert details.name and len(rules) == 6
    assert all(any(name in rule for rule in rules) for name in (HL, HH, LL, LH, "missing", "hidden"))
    assert layer.attributeAlias(layer.fields().indexOf("quadrant"))
