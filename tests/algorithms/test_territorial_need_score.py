"""asd:territorialneedscore by id through the registry: exact values on tiny territories, bad input, cancel, reports."""

import json
from pathlib import Path

import pytest

from tests.builders import COMMUNES, make_workspace
from tests.domain.scoring.models import flat, model_data

ALGORITHM = "asd:territorialneedscore"
ROWS = [("06.141.01.01", 10.0, 30.0), ("06.141.01.03", 20.0, 10.0), ("06.141.01.05", 40.0, None)]


def layer_of(rows=ROWS, fields="code:string&field=a:double&field=b:double", geometry="None", name="tableau"):
    from qgis.core import QgsFeature, QgsVectorLayer

    layer = QgsVectorLayer(f"{geometry}?field={fields}", name, "memory")
    assert layer.isValid()
    features = []
    for row in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


@pytest.fixture()
def model_file(tmp_path):
    def write(data=None, **sections):
        content = (
            data if data is not None else model_data(flat("a", "-b"), missing={"policy": "available_mean"}, **sections)
        )
        path = tmp_path / "modele.json"
        path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
        return str(path)

    return write


@pytest.fixture()
def workspace(tmp_path, qgis_app):
    return str(make_workspace(tmp_path))


def rows_of(layer, *names):
    return [tuple(feature[name] for name in names) for feature in layer.getFeatures()]


def refusal(run, parameters):
    """The message of a refused run; the output must not have been created."""
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException) as refused:
        run(ALGORITHM, {"OUTPUT": "TEMPORARY_OUTPUT", **parameters})
    return str(refused.value)


def test_a_table_without_geometry_is_scored_and_keeps_its_columns(run, model_file):
    # a: 0, 1/3, 1; b reversed: 0, 1, missing -> 1 of 2 children under 2/3: left out.
    found = run(ALGORITHM, {"INPUT": layer_of(), "SCORE_MODEL": model_file(), "OUTPUT": "TEMPORARY_OUTPUT"})
    layer = found["OUTPUT"]
    assert [field.name() for field in layer.fields()] == [
        "code", "a", "b", "score", "rank", "class", "share_available", "status",
        "node_a", "node_b", "contribution_a", "contribution_b",
    ]  # fmt: skip
    values = rows_of(layer, "code", "score", "rank", "status", "node_a", "contribution_b")
    assert values[0] == ("06.141.01.01", 0.0, 2, "ok", 0.0, 0.0)
    assert values[1] == ("06.141.01.03", pytest.approx(200 / 3), 1, "ok", pytest.approx(100 / 3), 50.0)
    assert values[2][0] == "06.141.01.05" and not values[2][1] and values[2][3] == "missing"
    assert (found["UNITS"], found["UNITS_SCORED"], found["UNITS_LEFT_OUT"]) == (3, 2, 1)
    assert found["MODEL_ID"] == "test" and found["RUN_ID"] == ""


def test_missing_scores_are_null_not_zero(run, model_file):
    from asd_plugin.qgis_support.compat import is_missing

    layer = run(ALGORITHM, {"INPUT": layer_of(), "SCORE_MODEL": model_file(), "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]
    last = rows_of(layer, "score", "rank", "class", "node_b", "contribution_a")[2]
    assert all(is_missing(value) for value in last)


def test_geometry_and_reference_system_pass_through(run, model_file):
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    layer = QgsVectorLayer("Point?crs=EPSG:26191&field=code:string&field=a:double&field=b:double", "p", "memory")
    for place, row in enumerate(ROWS):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        feature.setGeometry(QgsGeometry.fromWkt(f"Point ({place} 7)"))
        layer.dataProvider().addFeatures([feature])
    out = run(ALGORITHM, {"INPUT": layer, "SCORE_MODEL": model_file(), "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]
    assert out.crs().authid() == "EPSG:26191"
    assert [f.geometry().asPoint().x() for f in out.getFeatures()] == [0, 1, 2]


def test_columns_the_input_already_has_are_kept_and_the_new_ones_renamed_with_a_warning(run, model_file):
    from qgis.core import QgsProcessingFeedback

    class Listener(QgsProcessingFeedback):
        warnings = []

        def pushWarning(self, text):
            self.warnings.append(text)

    rows = [(*row, 7.0) for row in ROWS]
    layer = layer_of(rows, "code:string&field=a:double&field=b:double&field=score:double")
    listener = Listener()
    out = run(ALGORITHM, {"INPUT": layer, "SCORE_MODEL": model_file(), "OUTPUT": "TEMPORARY_OUTPUT"}, listener)[
        "OUTPUT"
    ]
    assert [row[0] for row in rows_of(out, "score")] == [7, 7, 7]
    assert [row[0] for row in rows_of(out, "score_2")][:1] == [0.0]
    assert any("score -> score_2" in text for text in listener.warnings)


def test_the_default_model_reads_the_workspace_the_layer_lives_in(run, workspace, tmp_path):
    model = model_data(
        [
            {"id": "index"},
            {"id": "read", "parent": "index", "indicator": "illiteracy_10_plus", "period": 2024},
            {"id": "road", "parent": "index", "indicator": "distance_paved_road", "period": 2024, "not_asked_as": 0},
        ],
        missing={"policy": "available_mean"},
    )
    path = tmp_path / "m.json"
    path.write_text(json.dumps(model), encoding="utf-8")
    found = run(
        ALGORITHM,
        {"INPUT": f"{workspace}|layername=asd_commune", "SCORE_MODEL": str(path), "OUTPUT": "TEMPORARY_OUTPUT"},
    )
    # illiteracy 10..50 -> 0 25 50 75 100; road not asked 0, 1.5, 2.5, not asked 0, 4 -> 0 37.5 62.5 0 100
    values = rows_of(found["OUTPUT"], "code", "score", "status")
    assert values[:5] == [
        (COMMUNES[0][0], 0.0, "imputed"),
        (COMMUNES[1][0], 31.25, "ok"),
        (COMMUNES[2][0], 56.25, "ok"),
        (COMMUNES[3][0], 37.5, "imputed"),
        (COMMUNES[4][0], 100.0, "ok"),
    ]
    assert values[5][0] == "02.071.04.02" and values[5][2] == "missing"
    assert found["UNITS_LEFT_OUT"] == 1 and found["CELLS_IMPUTED"] == 2
    assert found["RUN_ID"] == ""


def test_a_run_is_recorded_in_the_workspace_that_is_given_and_only_there(run, workspace, model_file):
    from asd_plugin.workspace import open_workspace

    model = model_data(
        [{"id": "index"}, {"id": "read", "parent": "index", "indicator": "illiteracy_10_plus", "period": 2024}]
    )
    parameters = {
        "INPUT": f"{workspace}|layername=asd_commune",
        "SCORE_MODEL": model_file(model),
        "WORKSPACE": workspace,
        "OUTPUT": "TEMPORARY_OUTPUT",
    }
    silent = run(ALGORITHM, {**parameters, "RECORD": False})
    assert silent["RUN_ID"] == ""
    found = run(ALGORITHM, parameters)
    with open_workspace(workspace) as opened:
        runs, scores = opened.runs(), opened.scores(found["RUN_ID"])
        latest = opened.latest_score()
    assert [item["run_id"] for item in runs] == [found["RUN_ID"]]
    assert latest["model_id"] == "test" and latest["scored"] == 5
    assert scores.loc["02.071.04.01", "score"] == 100
    assert scores.loc["02.071.04.01", "contributions"] == {"read": 100.0}
    assert scores.loc["02.071.04.02", "status"] == "missing"


def test_a_model_of_the_workspace_is_chosen_by_its_id(run, workspace):
    rows = [(c[0], c[8], c[9]) for c in COMMUNES[:5]]
    layer = layer_of(rows, "code:string&field=illiteracy_10_plus:double&field=no_running_water:double")
    found = run(
        ALGORITHM,
        {
            "INPUT": layer,
            "WORKSPACE": workspace,
            "MODEL_ID": "besoin-territorial-2024",
            "RECORD": False,
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )
    assert found["MODEL_ID"] == "besoin-territorial-2024"
    assert rows_of(found["OUTPUT"], "rank")[4] == (1,)


def test_the_shipped_model_is_used_when_none_is_given_and_says_what_is_wanting(run):
    message = refusal(run, {"INPUT": layer_of()})
    assert "dependency_ratio" in message and "workspace" in message


def test_report_has_the_same_bytes_for_the_same_inputs(run, model_file, tmp_path):
    texts = []
    for place in range(2):
        path = tmp_path / f"report{place}.json"
        run(
            ALGORITHM,
            {"INPUT": layer_of(), "SCORE_MODEL": model_file(), "OUTPUT": "TEMPORARY_OUTPUT", "REPORT": str(path)},
        )
        texts.append(path.read_bytes())
    assert texts[0] == texts[1]
    report = json.loads(texts[0])
    assert report["counts"] == {
        "units": 3, "units_scored": 2, "units_left_out": 1,
        "cells_imputed": 0, "cells_treated": 0, "cells_not_asked": 0,
    }  # fmt: skip
    assert [(w["node"], w["weight"], w["effective"]) for w in report["weights"]] == [
        ("index", 1, 1), ("a", 1, 0.5), ("b", 1, 0.5),
    ]  # fmt: skip
    assert report["left_out"][0]["unit"] == "06.141.01.05" and report["left_out"][0]["missing"] == ["b"]
    assert len(report["inputs"][0]["sha256"]) == 64
    assert report["model"]["tree"][1]["direction"] == 1
    assert str(tmp_path) not in texts[0].decode()


@pytest.mark.parametrize(("language", "side"), [("fr", "ltr"), ("ar", "rtl"), ("en", "ltr")])
def test_summary_page_is_self_contained_and_reads_in_the_users_direction(
    run, model_file, tmp_path, monkeypatch, language, side
):
    from asd_plugin.qgis_support import i18n
    from asd_plugin.reports import score_summary

    monkeypatch.setattr(i18n, "language", lambda: language)
    monkeypatch.setattr(score_summary, "language", lambda: language)
    path = tmp_path / "page.html"
    rows = [
        ("06.141.01.01", 10.0, 30.0, "<b>Aïn</b>", "عين"),
        ("06.141.01.03", 20.0, 10.0, "Beni & Cie", "بني"),
        ("06.141.01.05", 40.0, None, None, None),
    ]
    layer = layer_of(rows, "code:string&field=a:double&field=b:double&field=name_fr:string&field=name_ar:string")
    run(ALGORITHM, {"INPUT": layer, "SCORE_MODEL": model_file(), "OUTPUT": "TEMPORARY_OUTPUT", "HTML": str(path)})
    page = path.read_text(encoding="utf-8")
    assert f'lang="{language}" dir="{side}"' in page
    assert "<script" not in page and "http" not in page
    assert ("عين" if language == "ar" else "&lt;b&gt;Aïn&lt;/b&gt;") in page
    assert "06.141.01.05" in page and "<svg" in page


def test_every_fault_of_a_model_is_told_before_the_run_with_its_path(run, model_file):
    data = model_data(flat("a", "b"), normalisation={"method": "magic"})
    data["tree"][1]["weight"] = -1
    data["tree"][2]["direction"] = 3
    message = refusal(run, {"INPUT": layer_of(), "SCORE_MODEL": model_file(data)})
    assert "3 problems" in message
    for place in ("index/a", "index/b", "normalisation/method"):
        assert f"«{place}»" in message


@pytest.mark.parametrize(
    ("content", "told"),
    [("{not json", "line 1"), ("[]", "{...}"), ('{"asd_score_model": 9, "id": "x", "tree": []}', "Update the plugin")],
)
def test_a_file_that_is_no_model_is_refused_in_words(run, model_file, content, told):
    assert told in refusal(run, {"INPUT": layer_of(), "SCORE_MODEL": model_file(content)})


def test_a_model_file_that_does_not_exist_is_refused(run, tmp_path):
    assert "absent.json" in refusal(run, {"INPUT": layer_of(), "SCORE_MODEL": str(tmp_path / "absent.json")})


def test_a_file_and_an_id_together_are_refused(run, model_file, workspace):
    message = refusal(run, {"INPUT": layer_of(), "SCORE_MODEL": model_file(), "MODEL_ID": "x", "WORKSPACE": workspace})
    assert "Two score models" in message


def test_an_id_without_workspace_is_refused(run):
    assert "none was given" in refusal(run, {"INPUT": layer_of(), "MODEL_ID": "besoin-territorial-2024"})


@pytest.mark.parametrize(
    ("rows", "fields", "told"),
    [
        ([("01", "x", 1.0), ("02", "y", 2.0)], "code:string&field=a:string&field=b:double", ["«a»", "2 rows"]),
        ([("01", None, 1.0), ("02", None, 2.0)], "code:string&field=a:double&field=b:double", ["«a»", "no value"]),
        ([("01", 5.0, 1.0), ("02", 5.0, 2.0)], "code:string&field=a:double&field=b:double", ["«a»", "same value", "5"]),
        ([("01", 1.0, 1.0), ("01", 2.0, 2.0)], "code:string&field=a:double&field=b:double", ["more than once", "01"]),
        (
            [(1, 1.0, 1.0), (2, 2.0, 2.0)],
            "code:integer&field=a:double&field=b:double",
            ["leading zeros", "repaircodes"],
        ),
        ([("01", 1.0), ("02", 2.0)], "code:string&field=b:double", ["«a»", "index/a"]),
        ([("01", 1.0, 1.0), ("02", 2.0, 2.0)], "id:string&field=a:double&field=b:double", ["«code»", "id, a, b"]),
        ([], "code:string&field=a:double&field=b:double", ["no rows"]),
    ],
    ids=["text", "all missing", "constant", "duplicates", "numeric codes", "absent column", "no code field", "empty"],
)
def test_bad_input_is_refused_naming_the_column_and_writes_nothing(run, model_file, tmp_path, rows, fields, told):
    output, report = tmp_path / "out.gpkg", tmp_path / "report.json"
    message = refusal(
        run,
        {
            "INPUT": layer_of(rows, fields),
            "SCORE_MODEL": model_file(model_data(flat("a", "b"))),
            "OUTPUT": str(output),
            "REPORT": str(report),
        },
    )
    for text in told:
        assert text in message
    assert not output.exists() and not report.exists()


def test_a_year_without_figures_is_named(run, workspace, model_file):
    model = model_data(
        [{"id": "index"}, {"id": "read", "parent": "index", "indicator": "illiteracy_10_plus", "period": 2030}]
    )
    message = refusal(run, {"INPUT": f"{workspace}|layername=asd_commune", "SCORE_MODEL": model_file(model)})
    assert "illiteracy_10_plus (2030)" in message


def test_faults_of_the_layer_and_of_the_models_wishes_come_together(run, model_file):
    layer = layer_of([("01", "x"), ("01", "y")], "code:string&field=a:string")
    message = refusal(run, {"INPUT": layer, "SCORE_MODEL": model_file(model_data(flat("a", "b")))})
    assert "3 problems" in message


def test_a_report_that_cannot_be_written_stops_the_run_before_it_computes(run, model_file, tmp_path):
    in_the_way = tmp_path / "file"
    in_the_way.write_text("x", encoding="utf-8")
    output = tmp_path / "out.gpkg"
    message = refusal(
        run,
        {
            "INPUT": layer_of(),
            "SCORE_MODEL": model_file(),
            "OUTPUT": str(output),
            "REPORT": str(in_the_way / "report.json"),
        },
    )
    assert "report.json" in message
    assert not output.exists()


@pytest.mark.parametrize("moment", [-1, 20, 45])
def test_cancelling_leaves_no_output_no_report_and_no_record(qgis_app, workspace, model_file, tmp_path, moment):
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

    from asd_plugin.workspace import open_workspace

    class Impatient(QgsProcessingFeedback):
        def setProgress(self, share):
            if share > moment:
                self.cancel()

    model = model_data(
        [{"id": "index"}, {"id": "read", "parent": "index", "indicator": "illiteracy_10_plus", "period": 2024}]
    )
    output, report = tmp_path / "out.gpkg", tmp_path / "report.json"
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
    feedback = Impatient()
    found, _ = algorithm.run(
        {
            "INPUT": f"{workspace}|layername=asd_commune",
            "WORKSPACE": workspace,
            "SCORE_MODEL": model_file(model),
            "OUTPUT": str(output),
            "REPORT": str(report),
        },
        QgsProcessingContext(),
        feedback,
    )
    assert feedback.isCanceled()
    assert not found.get("OUTPUT")
    assert not output.exists() and not report.exists()
    with open_workspace(workspace) as opened:
        assert opened.runs() == []


def test_accents_and_arabic_come_back_equal_from_a_geopackage(run, model_file, tmp_path):
    from qgis.core import QgsVectorLayer

    rows = [("06.141.01.01", 10.0, 30.0, "Aïn Harrouda"), ("06.141.01.03", 20.0, 10.0, "عين حرودة")]
    layer = layer_of(rows, "code:string&field=a:double&field=b:double&field=name_fr:string")
    path = str(tmp_path / "sortie.gpkg")
    run(ALGORITHM, {"INPUT": layer, "SCORE_MODEL": model_file(), "OUTPUT": path})
    back = QgsVectorLayer(path, "back", "ogr")
    assert rows_of(back, "code", "name_fr", "score") == [
        ("06.141.01.01", "Aïn Harrouda", 0.0),
        ("06.141.01.03", "عين حرودة", 100.0),
    ]


def test_the_layer_arrives_named_styled_and_with_titled_columns(qgis_app, model_file):
    from qgis.core import (
        QgsApplication,
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsProcessingOutputLayerDefinition,
        QgsProcessingUtils,
        QgsProject,
    )

    model = model_data(flat("a", "-b"), missing={"policy": "available_mean"})
    model["title"] = {"fr": "Essai", "ar": "تجربة", "en": "Trial"}
    model["tree"][1]["label"] = {"fr": "Alpha", "ar": "ألفا", "en": "Alpha"}
    project, context, feedback = QgsProject(), QgsProcessingContext(), QgsProcessingFeedback()
    target = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
    source = layer_of(geometry="Polygon")
    project.addMapLayer(source)
    context.setProject(project)
    found, is_fine = algorithm.run(
        {"INPUT": source.id(), "SCORE_MODEL": model_file(model), "OUTPUT": target}, context, feedback
    )
    assert is_fine
    details = context.layerToLoadOnCompletionDetails(found["OUTPUT"])
    assert details.name in ("Essai", "Trial")
    layer = QgsProcessingUtils.mapLayerFromString(found["OUTPUT"], context)
    details.postProcessor().postProcessLayer(layer, context, feedback)
    aliases = {field.name(): layer.attributeAlias(place) for place, field in enumerate(layer.fields())}
    assert aliases["node_a"] == "Alpha" and "Alpha" in aliases["contribution_a"] and aliases["score"]
    labels = [rule.label() for rule in layer.renderer().rootRule().children()]
    assert len(labels) == 6
    assert "class" in layer.renderer().rootRule().children()[0].filterExpression()


def test_the_default_model_is_shipped():
    from asd_plugin.sources.score_model import DEFAULT_MODEL

    assert Path(DEFAULT_MODEL).is_file()
