"""asd:comparescores by id through the registry: exact ranks and parts, three ways to compare, bad input, cancel."""

import json
from pathlib import Path

import pytest

from asd_plugin.qgis_support.compat import is_missing
from tests.algorithms.test_territorial_need_score import layer_of, rows_of
from tests.builders import make_workspace
from tests.domain.scoring.models import flat, model_data

ALGORITHM = "asd:comparescores"
ROWS = [("x01", 0.0, 10.0), ("x02", 5.0, 0.0), ("x03", 10.0, 4.0), ("x04", None, None)]
CHANGES = ("score_before", "score_after", "score_change", "rank_before", "rank_after", "rank_change")


@pytest.fixture()
def models(tmp_path):
    """Files of two models: all weight on a; three quarters of it on b."""

    def write(name, weights, **sections):
        nodes = flat("a", "b")
        for node, weight in zip(nodes[1:], weights):
            node["weight"] = weight
        data = {
            **model_data(nodes, missing={"policy": "available_mean"}, **sections),
            "id": name,
            "title": {"fr": name},
        }
        path = tmp_path / f"{name}.json"
        path.write_text(json.dumps(data), encoding="utf-8")
        return str(path)

    return {"SCORE_MODEL": write("un", (3, 1)), "SECOND_MODEL": write("deux", (1, 3))}


def both(models, **more):
    return {"INPUT": layer_of(ROWS), **models, "OUTPUT": "TEMPORARY_OUTPUT", **more}


def test_two_models_move_units_by_their_parts_exactly(run, models):
    # a 0 50 100, b 100 0 40; first: 25 37.5 85, second: 75 12.5 55
    found = run(ALGORITHM, both(models))
    rows = rows_of(found["OUTPUT"], *CHANGES, "reason", "change_a", "change_b", "change_rest", "presence")
    assert rows[0] == (25, 75, 50, 3, 1, -2, "b", 0, 50, 0, "both")
    assert rows[1] == (37.5, 12.5, -25, 2, 3, 1, "b", -25, 0, 0, "both") or rows[1][6] in ("a", "b")
    assert rows[2] == (85, 55, -30, 1, 2, 1, rows[2][6], -50, 20, 0, "both")
    assert all(is_missing(value) for value in rows[3][:6]) and rows[3][-1] == "neither"
    assert (found["UNITS_COMPARED"], found["UNITS_UP"], found["UNITS_DOWN"]) == (3, 1, 2)
    assert found["LARGEST_RANK_CHANGE"] == 2
    assert found["RANK_CORRELATION"] == pytest.approx(-0.5)


def test_parts_and_rest_sum_to_the_change_of_any_tree(run, models, tmp_path):
    nodes = flat("a", "b")
    data = {
        **model_data(nodes, aggregation="geometric", normalisation={"method": "minmax", "low": 1, "high": 100}),
        "id": "trois",
    }
    path = tmp_path / "trois.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    rows = [row for row in ROWS if row[1] is not None]
    found = run(ALGORITHM, {**both(models), "INPUT": layer_of(rows), "SECOND_MODEL": str(path)})
    for row in rows_of(found["OUTPUT"], "score_change", "change_a", "change_b", "change_rest"):
        assert row[0] == pytest.approx(sum(row[1:]), abs=1e-9)


def test_two_periods_of_a_workspace_are_put_on_the_scale_of_the_earlier_one(run, tmp_path):
    # illiteracy 2024: 10 20 30 40 50; 2014: 2 points more. On the scale of 2014 (12..52) each unit loses 2/40.
    workspace = str(make_workspace(tmp_path))
    nodes = [{"id": "index"}, {"id": "read", "parent": "index", "indicator": "illiteracy_10_plus", "period": 2024}]
    model = tmp_path / "m.json"
    model.write_text(json.dumps(model_data(nodes)), encoding="utf-8")
    common = {
        "MODE": 1,
        "INPUT": f"{workspace}|layername=asd_commune",
        "SCORE_MODEL": str(model),
        "PERIOD_BEFORE": "2014",
        "PERIOD_AFTER": "2024",
        "OUTPUT": "TEMPORARY_OUTPUT",
    }
    found = run(ALGORITHM, common)
    rows = rows_of(found["OUTPUT"], "score_before", "score_change", "change_read", "rank_change")
    for place, row in enumerate(rows[:5]):
        assert row == (pytest.approx(25 * place), pytest.approx(-5), pytest.approx(-5), 0)
    assert rows[5][0] is None or is_missing(rows[5][0])
    report = tmp_path / "r.json"
    free = run(ALGORITHM, {**common, "FREEZE": False, "REPORT": str(report)})
    assert [row[0] for row in rows_of(free["OUTPUT"], "score_change")][:5] == [0] * 5
    told = [item["code"] for item in json.loads(report.read_text(encoding="utf-8"))["warnings"]]
    assert "years_scale_moves" in told


def test_two_layers_of_two_years_are_compared_by_code(run, models):
    later = layer_of([("x03", 20.0, 4.0), ("x01", 0.0, 10.0), ("x02", 5.0, 0.0), ("x09", 5.0, 5.0)], name="2024")
    found = run(ALGORITHM, {**both(models), "MODE": 1, "SECOND": later, "SECOND_MODEL": ""})
    rows = {row[0]: row[1:] for row in rows_of(found["OUTPUT"], "code", "score_change", "change_a", "change_b")}
    assert rows["x03"] == (75, 75, 0) and rows["x01"] == (0, 0, 0)
    assert len(rows) == 4 and found["UNITS"] == 5


def test_two_written_scores_are_split_by_their_contributions(run, models):
    first = run("asd:territorialneedscore", {**both(models), "SECOND_MODEL": None})["OUTPUT"]
    second = run(
        "asd:territorialneedscore",
        {"INPUT": layer_of(ROWS), "SCORE_MODEL": models["SECOND_MODEL"], "OUTPUT": "TEMPORARY_OUTPUT"},
    )["OUTPUT"]
    found = run(ALGORITHM, {"MODE": 2, "INPUT": first, "SECOND": second, "OUTPUT": "TEMPORARY_OUTPUT"})
    wanted = run(ALGORITHM, both(models))
    names = (*CHANGES, "change_a", "change_b")
    assert rows_of(found["OUTPUT"], *names)[:3] == rows_of(wanted["OUTPUT"], *names)[:3]


def test_a_second_run_on_the_same_layer_is_found_by_its_numbered_columns(run, models):
    first = run("asd:territorialneedscore", {**both(models), "SECOND_MODEL": None})["OUTPUT"]
    chained = run(
        "asd:territorialneedscore",
        {"INPUT": first, "SCORE_MODEL": models["SECOND_MODEL"], "OUTPUT": "TEMPORARY_OUTPUT"},
    )["OUTPUT"]
    found = run(ALGORITHM, {"MODE": 2, "INPUT": chained, "SCORE_AFTER": "score_2", "OUTPUT": "TEMPORARY_OUTPUT"})
    assert rows_of(found["OUTPUT"], "score_change", "change_a", "change_b")[0] == (50, 0, 50)


def test_scores_without_contributions_are_compared_whole_and_told(run, tmp_path):
    layer = layer_of([("01", 1.0, 2.0), ("02", 5.0, 1.0)])
    report = tmp_path / "r.json"
    found = run(
        ALGORITHM,
        {
            "MODE": 2,
            "INPUT": layer,
            "SCORE_BEFORE": "a",
            "SCORE_AFTER": "b",
            "OUTPUT": "TEMPORARY_OUTPUT",
            "REPORT": str(report),
        },
    )
    assert rows_of(found["OUTPUT"], "score_change", "change_rest", "rank_change") == [(1, 1, -1), (-4, -4, 1)]
    assert "compare_without_parts" in report.read_text(encoding="utf-8")


def test_the_report_has_the_same_bytes_for_the_same_inputs(run, models, tmp_path):
    texts = []
    for place in range(2):
        path = tmp_path / f"r{place}.json"
        run(ALGORITHM, both(models, REPORT=str(path)))
        texts.append(path.read_bytes())
    assert texts[0] == texts[1] and str(tmp_path) not in texts[0].decode()
    report = json.loads(texts[0])
    assert (report["before"], report["after"], report["mode"]) == ("un", "deux", "models")
    assert [item["unit"] for item in report["movers"]] == ["x01", "x02", "x03"]
    assert report["indicators"][0]["mean_size"] == pytest.approx(25)
    assert len(report["inputs"]) == 4


@pytest.mark.parametrize(("language", "side"), [("fr", "ltr"), ("ar", "rtl")])
def test_the_page_is_self_contained_and_draws_slopes_and_bars(run, models, tmp_path, monkeypatch, language, side):
    from asd_plugin.qgis_support import i18n

    monkeypatch.setattr(i18n, "language", lambda: language)
    path = tmp_path / "p.html"
    run(ALGORITHM, both(models, HTML=str(path)))
    text = path.read_text(encoding="utf-8")
    assert f'lang="{language}" dir="{side}"' in text
    assert "<script" not in text and "http" not in text
    assert text.count("<svg") == 2


def refusal(run, parameters):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException) as refused:
        run(ALGORITHM, parameters)
    return str(refused.value)


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ({"SECOND_MODEL": ""}, "only one is given"),
        ({"SECOND_MODEL": "/nowhere/absent.json"}, "absent.json"),
        ({"MODE": 1}, "the earlier and the later"),
        ({"MODE": 1, "PERIOD_BEFORE": "2014"}, "the earlier and the later"),
        ({"MODE": 1, "PERIOD_BEFORE": "2014", "PERIOD_AFTER": "2014"}, "2014"),
        ({"MODE": 1, "PERIOD_BEFORE": "2014", "PERIOD_AFTER": "2024"}, "by period"),
        ({"MODE": 2, "SCORE_BEFORE": "a", "SCORE_AFTER": "a"}, "same field"),
        ({"MODE": 2, "SCORE_BEFORE": "a", "SCORE_AFTER": "absent"}, "«absent»"),
    ],
)
def test_what_cannot_be_compared_is_refused_by_name_and_writes_nothing(run, models, tmp_path, more, told):
    output, report = tmp_path / "out.gpkg", tmp_path / "r.json"
    message = refusal(run, both(models, OUTPUT=str(output), REPORT=str(report), **more) if "SECOND_MODEL" not in more
                      else {**both(models, OUTPUT=str(output), REPORT=str(report)), **more})  # fmt: skip
    assert told in message
    assert not output.exists() and not report.exists()


def test_a_model_against_itself_and_strangers_are_refused(run, models):
    assert "same" in refusal(run, {**both(models), "SECOND_MODEL": models["SCORE_MODEL"]})
    other = layer_of([("zz", 1.0, 2.0)], name="ailleurs")
    message = refusal(run, both(models, MODE=2, SCORE_BEFORE="a", SCORE_AFTER="a", SECOND=other))
    assert "ailleurs" in message


@pytest.mark.parametrize("mode", [0, 2])
@pytest.mark.parametrize("moment", [-1, 30, 80, 89])
def test_cancelling_leaves_nothing(qgis_app, models, tmp_path, mode, moment):
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

    class Impatient(QgsProcessingFeedback):
        def setProgress(self, share):
            if share > moment:
                self.cancel()

    output, report = tmp_path / "out.gpkg", tmp_path / "r.json"
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
    parameters = both(models, MODE=mode, SCORE_BEFORE="a", SCORE_AFTER="b", OUTPUT=str(output), REPORT=str(report))
    found, _ = algorithm.run(parameters, QgsProcessingContext(), Impatient())
    assert not found.get("OUTPUT") and not output.exists() and not report.exists()


def test_the_layer_arrives_named_and_coloured_by_who_moved(qgis_app, models):
    from qgis.core import (
        QgsApplication,
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsProcessingOutputLayerDefinition,
        QgsProcessingUtils,
        QgsProject,
    )

    project, context, feedback = QgsProject(), QgsProcessingContext(), QgsProcessingFeedback()
    source = layer_of(ROWS, geometry="Polygon")
    project.addMapLayer(source)
    context.setProject(project)
    target = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
    found, is_fine = algorithm.run({**both(models), "INPUT": source.id(), "OUTPUT": target}, context, feedback)
    assert is_fine
    details = context.layerToLoadOnCompletionDetails(found["OUTPUT"])
    layer = QgsProcessingUtils.mapLayerFromString(found["OUTPUT"], context)
    details.postProcessor().postProcessLayer(layer, context, feedback)
    rules = [rule.filterExpression() for rule in layer.renderer().rootRule().children()]
    assert "un" in details.name and "deux" in details.name
    assert len(rules) == 6 and all("rank_change" in rule for rule in rules)


def test_a_frozen_treatment_does_not_move_and_a_free_one_is_told(run, tmp_path):
    workspace = str(make_workspace(tmp_path))
    nodes = [{"id": "index"}, {"id": "read", "parent": "index", "indicator": "illiteracy_10_plus", "period": 2024}]
    model, report = tmp_path / "m.json", tmp_path / "r.json"
    model.write_text(json.dumps(model_data(nodes, treatment={"method": "winsorise_5_95"})), encoding="utf-8")
    common = {"MODE": 1, "INPUT": f"{workspace}|layername=asd_commune", "SCORE_MODEL": str(model)}
    years = {"PERIOD_BEFORE": "2014", "PERIOD_AFTER": "2024", "OUTPUT": "TEMPORARY_OUTPUT", "REPORT": str(report)}

    def told(**more):
        run(ALGORITHM, {**common, **years, **more})
        return [item["code"] for item in json.loads(report.read_text(encoding="utf-8"))["warnings"]]

    assert "years_treatment_moves" not in told()
    assert "years_treatment_moves" in told(FREEZE=False)


def two_year_workspace(tmp_path):
    """Denominators of two years: no_running_water also has figures of 2014, twice those of 2024."""
    import sqlite3

    workspace = str(make_workspace(tmp_path))
    with sqlite3.connect(workspace) as connection:
        names = "unit_level, unit_code, indicator_id, period, milieu, value, n, status"
        connection.execute(
            f"INSERT INTO asd_value ({names}) SELECT unit_level, unit_code, indicator_id, '2014', milieu, 2 * value, "
            "n, status FROM asd_value WHERE indicator_id = 'no_running_water' AND period = '2024'"
        )
    connection.close()
    return workspace


@pytest.mark.parametrize(("period", "stays"), [(2024, False), (2014, True)], ids=["moves", "stated otherwise"])
def test_each_period_is_divided_by_the_denominators_of_that_period(run, tmp_path, period, stays):
    # 2024: 10/5 20/15 - 40/35 50/45; 2014: 12/10 22/30 - 42/70 52/90, or all years by those of 2014
    workspace = two_year_workspace(tmp_path)
    by = {"indicator": "no_running_water", "period": period}
    leaf = {"id": "read", "parent": "index", "indicator": "illiteracy_10_plus", "period": 2024, "denominator": by}
    model, report = tmp_path / "m.json", tmp_path / "r.json"
    sections = {"missing": {"policy": "available_mean"}, "normalisation": {"method": "none"}}
    content = model_data([{"id": "index"}, leaf], **sections)
    model.write_text(json.dumps(content), encoding="utf-8")
    given = {"MODE": 1, "INPUT": f"{workspace}|layername=asd_commune", "SCORE_MODEL": str(model), "REPORT": str(report)}
    years = {"PERIOD_BEFORE": "2014", "PERIOD_AFTER": "2024", "OUTPUT": "TEMPORARY_OUTPUT"}
    found = run(ALGORITHM, {**given, **years})
    rows = rows_of(found["OUTPUT"], "score_before", "score_after")
    assert rows[0] == pytest.approx((12 / 10, 10 / (10 if stays else 5)))
    assert rows[4] == pytest.approx((52 / 90, 50 / (90 if stays else 45)))
    told = [item["code"] for item in json.loads(report.read_text(encoding="utf-8"))["warnings"]]
    assert ("compare_periods_stay" in told) is stays


def test_the_faults_of_both_models_come_together(run, models, tmp_path):
    bad = {}
    for name, weight in (("first", -1), ("second", -2)):
        data = model_data(flat("a", "b"))
        data["tree"][1]["weight"] = weight
        bad[name] = tmp_path / f"{name}.json"
        bad[name].write_text(json.dumps(data), encoding="utf-8")
    message = refusal(run, {**both(models), "SCORE_MODEL": str(bad["first"]), "SECOND_MODEL": str(bad["second"])})
    assert "-1" in message and "-2" in message


def test_columns_that_either_period_lacks_come_together(run, tmp_path):
    workspace = str(make_workspace(tmp_path))
    nodes = [{"id": "index"}, {"id": "read", "parent": "index", "indicator": "illiteracy_10_plus", "period": 2024}]
    model = tmp_path / "m.json"
    model.write_text(json.dumps(model_data(nodes)), encoding="utf-8")
    given = {"MODE": 1, "INPUT": f"{workspace}|layername=asd_commune", "SCORE_MODEL": str(model)}
    message = refusal(run, {**given, "PERIOD_BEFORE": "1994", "PERIOD_AFTER": "2004", "OUTPUT": "TEMPORARY_OUTPUT"})
    assert "illiteracy_10_plus (1994)" in message


def test_written_scores_show_the_words_of_the_model_and_the_names_of_both_layers(run, models, tmp_path):
    layers = {}
    for name, model in models.items():
        given = {"INPUT": layer_of(ROWS), "SCORE_MODEL": model, "OUTPUT": "TEMPORARY_OUTPUT"}
        layers[name] = run("asd:territorialneedscore", given)["OUTPUT"]
    data = json.loads(Path(models["SCORE_MODEL"]).read_text(encoding="utf-8"))
    data["tree"][1]["label"] = {"fr": "Premier", "ar": "الأول", "en": "First of all"}
    worded = tmp_path / "worded.json"
    worded.write_text(json.dumps(data), encoding="utf-8")
    report, page = tmp_path / "r.json", tmp_path / "p.html"
    given = {"MODE": 2, "INPUT": layers["SCORE_MODEL"], "SECOND": layers["SECOND_MODEL"], "OUTPUT": "TEMPORARY_OUTPUT"}
    run(ALGORITHM, {**given, "SCORE_MODEL": str(worded), "REPORT": str(report), "HTML": str(page)})
    assert "First of all" in page.read_text(encoding="utf-8")


def test_written_scores_of_a_workspace_show_the_names_of_its_units(run, tmp_path):
    from qgis.core import QgsFeature, QgsVectorLayer

    workspace = str(make_workspace(tmp_path))

    def written(name, values):
        layer = QgsVectorLayer("None?field=code:string&field=score:double", name, "memory")
        for code, score in values.items():
            feature = QgsFeature(layer.fields())
            feature.setAttributes([code, score])
            layer.dataProvider().addFeature(feature)
        return layer

    first = written("avant", {"01.051.01.01": 1.0, "01.051.04.01": 2.0, "01.051.04.03": 3.0})
    second = written("apres", {"01.051.01.01": 3.0, "01.051.04.01": 2.0, "01.051.04.03": 1.0})
    page = tmp_path / "p.html"
    given = {"MODE": 2, "INPUT": first, "SECOND": second, "OUTPUT": "TEMPORARY_OUTPUT", "HTML": str(page)}
    run(ALGORITHM, {**given, "WORKSPACE": workspace})
    assert "Aïn Béïda" in page.read_text(encoding="utf-8")
