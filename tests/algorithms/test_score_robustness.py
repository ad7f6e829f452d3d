"""asd:scorerobustness by id through the registry: exact values, same seed same result, record, bad input, cancel."""

import json

import pytest

from asd_plugin.qgis_support.compat import is_missing
from tests.algorithms.test_territorial_need_score import layer_of, rows_of
from tests.builders import make_workspace
from tests.domain.scoring.models import flat, model_data, model_of, table

ALGORITHM = "asd:scorerobustness"
ROWS = [("x01", 10.0, 40.0), ("x02", 20.0, 10.0), ("x03", 40.0, 20.0), ("x04", 30.0, 35.0), ("x05", None, None)]
RANKS = ("nominal_rank", "mean_rank", "median_rank", "rank_low", "rank_high", "rank_width", "probability_in_quota")
STAY = {"WEIGHT_LAW": 2, "DRAWS": 100}


@pytest.fixture()
def model(tmp_path):
    def write(data=None):
        path = tmp_path / "modele.json"
        content = data or model_data(flat("a", "b"), missing={"policy": "available_mean"})
        path.write_text(json.dumps(content), encoding="utf-8")
        return str(path)

    return write


def asked(model, **more):
    return {"INPUT": layer_of(ROWS), "SCORE_MODEL": model(), "DRAWS": 200, "OUTPUT": "TEMPORARY_OUTPUT", **more}


def test_when_nothing_varies_every_interval_is_the_rank_itself(run, model):
    # a: 0 1/3 1 2/3; b: 1 0 1/3 5/6; means 1/2 1/6 2/3 3/4 -> ranks 3 4 2 1
    found = run(ALGORITHM, asked(model, **STAY, TOP_QUOTA=2, TOP_UNIT=1))
    rows = rows_of(found["OUTPUT"], *RANKS)
    assert [row[0] for row in rows[:4]] == [3, 4, 2, 1]
    for row in rows[:4]:
        assert row[1:6] == (row[0], row[0], row[0], row[0], 0)
    assert [row[6] for row in rows[:4]] == [0, 0, 1, 1]
    assert all(is_missing(value) for value in rows[4][:6]) and rows[4][6] == 0
    assert [row[0] for row in rows_of(found["OUTPUT"], "status")] == ["ok"] * 4 + ["missing"]
    assert (found["UNITS"], found["UNITS_RANKED"], found["QUOTA_UNITS"], found["UNITS_SURE"]) == (5, 4, 2, 2)
    assert (found["UNITS_POSSIBLE"], found["MEDIAN_WIDTH"], found["RUN_ID"]) == (0, 0, "")


def test_the_layer_holds_what_the_study_of_the_same_seed_finds(run, model):
    from asd_plugin.domain.robustness.monte_carlo import study_robustness
    from asd_plugin.domain.robustness.settings import UNIFORM, RobustnessSettings, WeightUncertainty

    found = run(ALGORITHM, asked(model, WEIGHT_CHANGE=90, SEED=7, TOP_QUOTA=1, TOP_UNIT=1))
    columns = list(zip(*ROWS))
    settings = RobustnessSettings(200, 7, WeightUncertainty(UNIFORM, spread=0.9), quota=1)
    values = table(columns[0], a=columns[1], b=columns[2])
    wanted = study_robustness(model_of(flat("a", "b"), missing={"policy": "available_mean"}), values, settings).units
    names = ("nominal_rank", "mean_rank", "median_rank", "rank_low", "rank_high", "probability_in_quota")
    for row, (_, unit) in zip(rows_of(found["OUTPUT"], *names)[:4], wanted.iterrows()):
        assert row == tuple(
            unit[["nominal_rank", "mean_rank", "median_rank", "rank_low", "rank_high", "share_in_quota"]]
        )
    assert found["UNITS_POSSIBLE"] > 0 and found["SEED_USED"] == 7


def test_same_seed_same_bytes_and_another_seed_other_draws(run, model, tmp_path):
    texts = []
    for place, seed in enumerate((3, 3, 4)):
        path = tmp_path / f"r{place}.json"
        run(ALGORITHM, asked(model, SEED=seed, NORMALISATIONS=[1, 2], SOBOL=True, SOBOL_BASE=16, REPORT=str(path)))
        texts.append(path.read_bytes())
    assert texts[0] == texts[1] != texts[2]
    report = json.loads(texts[0])
    assert report["seed"] == 3 and len(report["draws_sha256"]) == 64
    assert report["choices"]["weights"]["spread"] == 0.25
    assert [item["method"] for item in report["choices"]["normalisations"]] == ["minmax", "z"]
    assert report["sobol"]["evaluations"] == 16 * 4
    assert {item["choice"] for item in report["sobol"]["indices"]} == {"weights", "normalisation"}
    assert [item["leaf"] for item in report["leave_one_out"]] == ["a", "b"]
    assert len(report["units"]) == 5 and str(tmp_path) not in texts[0].decode()


def test_the_percentage_of_the_top_group_is_rounded_up(run, model):
    assert run(ALGORITHM, asked(model, **STAY, TOP_QUOTA=30))["QUOTA_UNITS"] == 2


def test_a_run_is_recorded_with_its_intervals_where_a_workspace_is_given(run, model, tmp_path):
    from asd_plugin.workspace import open_workspace

    workspace = str(make_workspace(tmp_path))
    nodes = [
        {"id": "index"},
        {"id": "read", "parent": "index", "indicator": "illiteracy_10_plus", "period": 2024},
        {"id": "water", "parent": "index", "indicator": "no_running_water", "period": 2024},
    ]
    path = model(model_data(nodes, missing={"policy": "available_mean", "min_available": 0.5}))
    common = {
        "INPUT": f"{workspace}|layername=asd_commune",
        "SCORE_MODEL": path,
        "WORKSPACE": workspace,
        "DRAWS": 100,
        "SEED": 5,
        "OUTPUT": "TEMPORARY_OUTPUT",
    }
    assert run(ALGORITHM, {**common, "RECORD": False})["RUN_ID"] == ""
    found = run(ALGORITHM, common)
    with open_workspace(workspace) as opened:
        runs, scores = opened.runs(), opened.scores(found["RUN_ID"])
    assert [(item["run_id"], item["seed"]) for item in runs] == [(found["RUN_ID"], 5)]
    layer = {row[0]: row[1:] for row in rows_of(found["OUTPUT"], "code", "nominal_rank", "rank_low", "rank_high")}
    for code, row in scores.iterrows():
        if layer[code][0]:
            assert row["rank"] == layer[code][0]
            assert row["rank_low"] <= layer[code][1] and row["rank_high"] >= layer[code][2]


@pytest.mark.parametrize(("language", "side"), [("fr", "ltr"), ("ar", "rtl")])
def test_the_page_is_self_contained_and_draws_its_four_charts(run, model, tmp_path, monkeypatch, language, side):
    from asd_plugin.qgis_support import i18n

    monkeypatch.setattr(i18n, "language", lambda: language)
    path = tmp_path / "p.html"
    run(ALGORITHM, asked(model, WEIGHT_CHANGE=90, SOBOL=True, SOBOL_BASE=16, NORMALISATIONS=[4], HTML=str(path)))
    text = path.read_text(encoding="utf-8")
    assert f'lang="{language}" dir="{side}"' in text
    assert "<script" not in text and "http" not in text
    assert text.count("<svg") == 4


def test_one_indicator_and_no_variant_still_make_a_page(run, model, tmp_path):
    path = tmp_path / "p.html"
    data = model_data(flat("a"), missing={"policy": "available_mean"})
    run(ALGORITHM, {**asked(model, **STAY, HTML=str(path)), "SCORE_MODEL": model(data)})
    assert "<svg" in path.read_text(encoding="utf-8")


def refusal(run, parameters):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException) as refused:
        run(ALGORITHM, parameters)
    return str(refused.value)


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ({"TOP_QUOTA": 100}, "100 %"),
        ({"TOP_QUOTA": 0}, "0 %"),
        ({"TOP_QUOTA": 2.5, "TOP_UNIT": 1}, "2.5"),
        ({"TOP_QUOTA": 0.5, "TOP_UNIT": 1}, "0.5"),
        ({"DRAWS": 0}, "draws is 0"),
        ({"SEED": -1}, "seed is -1"),
        ({"WEIGHT_CHANGE": 100}, "spread"),
        ({"WEIGHT_LAW": 1, "WEIGHT_CHANGE": 0}, "concentration"),
        ({"AGGREGATIONS": [3], "AGGREGATED_NODES": "index, nowhere"}, "nowhere"),
        ({"WEIGHT_LAW": 2, "SOBOL": True}, "Nothing varies"),
        ({"SOBOL": True, "SOBOL_BASE": 1}, "base is 1"),
        ({"SCORE_MODEL": "/nowhere/absent.json"}, "absent.json"),
    ],
)
def test_what_cannot_be_studied_is_refused_by_name_and_writes_nothing(run, model, tmp_path, more, told):
    output, report = tmp_path / "out.gpkg", tmp_path / "r.json"
    message = refusal(run, asked(model, OUTPUT=str(output), REPORT=str(report), **more))
    assert told in message
    assert not output.exists() and not report.exists()


def test_bad_columns_are_refused_as_by_the_score(run, model):
    layer = layer_of([("01", "x"), ("01", "y")], "code:string&field=a:string")
    assert "3 problems" in refusal(run, {**asked(model), "INPUT": layer})


@pytest.mark.parametrize("moment", [-1, 20, 50, 88])
def test_cancelling_leaves_no_layer_no_report_and_no_record(qgis_app, model, tmp_path, moment):
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

    class Impatient(QgsProcessingFeedback):
        def setProgress(self, share):
            if share > moment:
                self.cancel()

    output, report = tmp_path / "out.gpkg", tmp_path / "r.json"
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
    parameters = asked(model, OUTPUT=str(output), REPORT=str(report))
    found, _ = algorithm.run(parameters, QgsProcessingContext(), Impatient())
    assert not found.get("OUTPUT") and not output.exists() and not report.exists()


def test_the_layer_arrives_named_and_coloured_by_the_width_of_its_intervals(qgis_app, model):
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
    found, is_fine = algorithm.run(
        {**asked(model, WEIGHT_CHANGE=90), "INPUT": source.id(), "OUTPUT": target}, context, feedback
    )
    assert is_fine
    details = context.layerToLoadOnCompletionDetails(found["OUTPUT"])
    layer = QgsProcessingUtils.mapLayerFromString(found["OUTPUT"], context)
    details.postProcessor().postProcessLayer(layer, context, feedback)
    rules = [rule.filterExpression() for rule in layer.renderer().rootRule().children()]
    assert details.name and any("rank_width" in rule for rule in rules)
    assert layer.attributeAlias(layer.fields().indexOf("rank_low"))


EVERY = {"NORMALISATIONS": list(range(8)), "AGGREGATIONS": list(range(9)), "TREATMENTS": list(range(5))}


def test_alternatives_that_cannot_work_are_skipped_and_told_the_others_vary(run, model, tmp_path):
    report, page = tmp_path / "r.json", tmp_path / "p.html"
    rows = [(f"06.141.01.{n:02d}", float(n % 7 + 1), float(n * n % 11 + 1)) for n in range(1, 40, 2)]
    rows.append(("06.141.01.99", 3.0, None))
    more = {**EVERY, "IMPUTATIONS": list(range(6)), "SOBOL": True, "SOBOL_BASE": 4, "DRAWS": 50}
    files = {"REPORT": str(report), "HTML": str(page)}
    found = run(ALGORITHM, {**asked(model), **more, **files, "INPUT": layer_of(rows)})
    assert found["UNITS_RANKED"] == 20
    content = json.loads(report.read_text(encoding="utf-8"))
    told = [note["fields"]["variant"] for note in content["warnings"] if note["code"] == "robustness_variant_skipped"]
    assert "aggregation: geometric" in told and "aggregation: harmonic" in told
    varied = {(row["choice"], row["variant"]) for row in content["variants"]}
    for kept in ("owa", "copeland", "topsis", "median"):
        assert ("aggregation", kept) in varied
    assert ("imputation", "group_mean province_code") in varied
    assert not {f"{choice}: {variant}" for choice, variant in varied} & set(told)


def test_the_aggregation_of_one_node_alone_varies(run, model, tmp_path):
    report = tmp_path / "r.json"
    more = {"AGGREGATIONS": [8], "AGGREGATED_NODES": "index", "REPORT": str(report)}
    run(ALGORITHM, asked(model, **STAY, **more))
    variants = json.loads(report.read_text(encoding="utf-8"))["variants"]
    assert ("aggregation", "topsis (index)") in {(row["choice"], row["variant"]) for row in variants}


def test_the_draws_that_were_kept_give_the_same_ranks_whatever_the_seed(run, model, tmp_path):
    kept, again = tmp_path / "tirages.csv", tmp_path / "encore.csv"
    first = run(ALGORITHM, asked(model, NORMALISATIONS=[0, 3], ONE_OUT=True, SEED=5, DRAWS_FILE=str(kept)))
    choices = {"NORMALISATIONS": [0, 3], "ONE_OUT": True, "SEED": 99}
    second = run(ALGORITHM, asked(model, DRAWS_FROM=str(kept), DRAWS_FILE=str(again), **choices))
    assert rows_of(first["OUTPUT"], *RANKS) == rows_of(second["OUTPUT"], *RANKS)
    assert kept.read_bytes() == again.read_bytes()
    assert len(kept.read_text(encoding="utf-8").splitlines()) == 202


@pytest.mark.parametrize(
    "content", ["", "x", "# asd_draws 1; seed 5\n# weight:a\n1,2\n", "# asd_draws 1; seed a\n#\n1"]
)
def test_a_file_that_holds_no_draws_is_refused(run, model, tmp_path, content):
    from qgis.core import QgsProcessingException

    path = tmp_path / "tirages.csv"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="DRAWS_FILE"):
        run(ALGORITHM, asked(model, DRAWS_FROM=str(path)))
