"""asd:compareweights by id through the registry: weights by hand, ranks by method, methods left out, bad files."""

import json

import pytest

from tests.domain.scoring.models import model_data, tree

ALGORITHM = "asd:compareweights"
ROWS = [
    ("x1", 0.0, 100.0, 50.0),
    ("x2", 100.0, 0.0, 0.0),
    ("x3", 50.0, 60.0, 100.0),
    ("x4", 25.0, 75.0, 25.0),
    ("x5", 75.0, 25.0, 75.0),
]
AHP = {"criteria": ["a", "b", "c"], "experts": {"Amina": [[1, 2, 4], ["1/2", 1, 2], [0.25, 0.5, 1]]}}
SQUARE = "Polygon ((0 0, 1 0, 1 1, 0 1, 0 0))"
TRIO = [
    {"id": "index"},
    {"id": "a", "parent": "index", "weight": 2, "column": "a"},
    {"id": "b", "parent": "index", "weight": 1, "column": "b"},
    {"id": "c", "parent": "index", "weight": 1, "column": "c"},
]


def layer_of(rows=ROWS, names="abc", kind="None"):
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    fields = "&".join(f"field={name}:double" for name in names)
    layer = QgsVectorLayer(f"{kind}?field=code:string&{fields}", "tableau", "memory")
    features = []
    for place, row in enumerate(rows):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        if kind != "None":
            feature.setGeometry(QgsGeometry.fromWkt(f"Point ({place} 7)" if kind == "Point" else SQUARE))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


@pytest.fixture()
def write(tmp_path):
    def _write(name, content):
        path = tmp_path / name
        path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
        return str(path)

    return _write


@pytest.fixture()
def compare(run, write):
    def _compare(rows=ROWS, nodes=None, **parameters):
        model = write("modele.json", model_data(nodes or TRIO, missing={"policy": "available_mean"}))
        outputs = {"TABLE": "TEMPORARY_OUTPUT", "RANKS": "TEMPORARY_OUTPUT"}
        layer = parameters.pop("INPUT", None) or layer_of(rows)
        return run(ALGORITHM, {"INPUT": layer, "SCORE_MODEL": model, **outputs, **parameters})

    return _compare


def weights_of(found):
    return {(f["method"], f["node"]): f["weight"] for f in found["TABLE"].getFeatures()}


def column(found, name):
    return [feature[name] for feature in found["RANKS"].getFeatures()]


def test_given_and_equal_weights_give_their_scores_and_ranks(compare):
    # given 2:1:1 -> 37.5 50 65 37.5 62.5; equal -> 50 33.3 70 41.7 58.3
    found = compare()
    weights = weights_of(found)
    assert [weights["given", node] for node in "abc"] == [0.5, 0.25, 0.25]
    assert [weights["equal", node] for node in "abc"] == [pytest.approx(1 / 3)] * 3
    assert column(found, "score_given") == [37.5, 50.0, 65.0, 37.5, 62.5]
    assert column(found, "rank_given") == [4, 3, 1, 4, 2]
    assert column(found, "rank_equal") == [3, 5, 1, 4, 2]
    assert column(found, "rank_min")[2] == 1
    for method in ("given", "equal", "pca", "entropy", "critic", "equal_influence"):
        assert sum(weights[method, node] for node in "abc") == pytest.approx(1.0)
    assert found["METHODS_USED"] == 6 and found["METHODS_LEFT_OUT"] == 0


def test_judgements_and_points_of_people_become_weights(compare, write):
    budget = write("budget.csv", "person;a;b;c\nSalma;50;30;20\nOmar;30;30;40\n")
    found = compare(JUDGEMENTS=write("ahp.json", AHP), BUDGET=budget)
    weights = weights_of(found)
    assert [weights["ahp", node] for node in "abc"] == pytest.approx([4 / 7, 2 / 7, 1 / 7])
    assert [weights["budget", node] for node in "abc"] == pytest.approx([0.4, 0.3, 0.3])


@pytest.mark.parametrize(
    "text",
    [
        "expert,first,second,value\nAmina,a,b,2\nAmina,a,c,4\nAmina,b,c,2\n",
        ";a;b;c\na;1;2;4\nb;1/2;1;2\nc;1/4;1/2;1\n",
    ],
    ids=["list", "matrix"],
)
def test_judgements_are_read_from_csv_too(compare, write, text):
    weights = weights_of(compare(JUDGEMENTS=write("ahp.csv", text)))
    assert [weights["ahp", node] for node in "abc"] == pytest.approx([4 / 7, 2 / 7, 1 / 7])


def test_experts_who_contradict_themselves_are_named_and_joined(compare, write, tmp_path):
    data = {
        "criteria": ["a", "b", "c"],
        "experts": {**AHP["experts"], "B": [[1, 3, 0.2], [1 / 3, 1, 3], [5, 1 / 3, 1]]},
    }
    report = tmp_path / "r.json"
    compare(JUDGEMENTS=write("ahp.json", data), REPORT=str(report))
    content = json.loads(report.read_text(encoding="utf-8"))
    assert sorted(content["judgements"]["consistency"]) == ["Amina", "B", "group"]
    assert any(w["code"] == "ahp_inconsistent" and w["fields"]["expert"] == "B" for w in content["warnings"])


def test_the_children_of_a_named_node_are_weighted_and_the_node_is_ranked(compare, tmp_path):
    nodes = tree(one=["a", "b"], two=["c"])
    nodes[1]["weight"] = 3
    page = tmp_path / "page.html"
    found = compare(nodes=nodes, NODE="one", HTML=str(page))
    assert {node for _, node in weights_of(found)} == {"a", "b"}
    effective = {(f["method"], f["node"]): f["effective"] for f in found["TABLE"].getFeatures()}
    assert effective["equal", "a"] == pytest.approx(0.375)
    assert column(found, "score_equal") == [50.0, 50.0, 55.0, 50.0, 50.0]
    # the score itself: 3/4 of the node and 1/4 of c (50 0 100 25 75)
    assert column(found, "final_score_equal") == [50.0, 37.5, 66.25, 43.75, 56.25]
    assert column(found, "final_rank_equal") == [3, 5, 1, 4, 2]
    assert found["LARGEST_FINAL_MOVE"] >= 0
    assert "What that does to the final score" in page.read_text(encoding="utf-8")


def test_the_whole_score_has_no_final_columns_beside_its_own(compare):
    assert not [f.name() for f in compare()["RANKS"].fields() if f.name().startswith("final_")]


def test_a_method_the_data_cannot_carry_is_left_out_and_the_others_continue(compare, tmp_path):
    report = tmp_path / "r.json"
    found = compare(ROWS[:2], REPORT=str(report))
    left = {item["method"]: item["why"][0]["code"] for item in json.loads(report.read_text())["methods_left_out"]}
    assert left == {"pca": "components_too_few_units", "equal_influence": "too_few_complete_rows"}
    assert found["METHODS_USED"] == 4 and found["METHODS_LEFT_OUT"] == 2


def test_the_benefit_of_the_doubt_lets_each_unit_choose(compare):
    found = compare(BENEFIT_OF_DOUBT=True)
    scores = column(found, "score_benefit_of_doubt")
    assert scores[:3] == [100.0, 100.0, 100.0] and scores[3] < 100
    assert column(found, "rank_benefit_of_doubt")[:3] == [1, 1, 1]


def test_the_ranks_keep_the_geometry_of_the_input(compare):
    found = compare(INPUT=layer_of(kind="Point"))
    assert [f.geometry().asPoint().x() for f in found["RANKS"].getFeatures()] == [0, 1, 2, 3, 4]


def test_the_ranks_arrive_named_styled_and_with_titled_columns(qgis_app, write):
    from qgis.core import (
        QgsApplication,
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsProcessingOutputLayerDefinition,
        QgsProcessingUtils,
        QgsProject,
    )

    project, context, feedback = QgsProject(), QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(project)
    source = layer_of(kind="Polygon")
    project.addMapLayer(source)
    targets = {name: QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project) for name in ("TABLE", "RANKS")}
    model = write("modele.json", model_data(TRIO, missing={"policy": "available_mean"}))
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
    found, is_fine = algorithm.run({"INPUT": source.id(), "SCORE_MODEL": model, **targets}, context, feedback)
    assert is_fine
    assert context.layerToLoadOnCompletionDetails(found["TABLE"]).name == "Weights by method"
    details = context.layerToLoadOnCompletionDetails(found["RANKS"])
    layer = QgsProcessingUtils.mapLayerFromString(found["RANKS"], context)
    details.postProcessor().postProcessLayer(layer, context, feedback)
    assert details.name == "Ranks by method"
    assert "rank_range" in layer.renderer().rootRule().children()[0].filterExpression()
    assert layer.attributeAlias(layer.fields().indexOf("rank_equal")) == "Rank – Equal"


@pytest.mark.parametrize(("language", "side"), [("fr", "ltr"), ("ar", "rtl")])
def test_the_page_is_self_contained(compare, write, tmp_path, monkeypatch, language, side):
    from asd_plugin.qgis_support import i18n

    monkeypatch.setattr(i18n, "language", lambda: language)
    path = tmp_path / "page.html"
    compare(HTML=str(path), JUDGEMENTS=write("ahp.json", AHP))
    page = path.read_text(encoding="utf-8")
    assert f'lang="{language}" dir="{side}"' in page and "<svg" in page and "http" not in page


@pytest.mark.parametrize(
    ("parameters", "told"),
    [
        ({"JUDGEMENTS": {**AHP, "experts": {"A": [[1, 2, 4], [3, 1, 2], [0.25, 0.5, 1]]}}}, ["«a»", "«b»", "mirror"]),
        ({"JUDGEMENTS": {**AHP, "criteria": ["a", "b", "z"]}}, ["not named: c", "unknown: z"]),
        ({"JUDGEMENTS": "{no json"}, ["line 1"]),
        ({"JUDGEMENTS": {"experts": {}}}, ["no set of judgements"]),
        ({"JUDGEMENTS": {**AHP, "experts": {"A": [[1, 0, 4], [2, 1, 2], [0.25, 0.5, 1]]}}}, ["not a number above 0"]),
        ({"BUDGET": "person;a;b;c\nSalma;50;30;30\n"}, ["Salma", "110"]),
        ({"BUDGET": "person;a;b;c\nSalma;-5;65;40\n"}, ["Salma", "-5"]),
        ({"NODE": "nowhere"}, ["nowhere", "index"]),
        ({"NODE": "a"}, ["«a»"]),
    ],
    ids=["not reciprocal", "names", "no json", "no experts", "zero", "not spent", "negative", "unknown node", "leaf"],
)
def test_what_people_wrote_wrong_is_refused_and_nothing_is_written(compare, write, tmp_path, parameters, told):
    from qgis.core import QgsProcessingException

    files = {"JUDGEMENTS": "ahp.json", "BUDGET": "budget.csv"}
    given = {name: write(files[name], value) if name in files else value for name, value in parameters.items()}
    table, report = tmp_path / "t.gpkg", tmp_path / "r.json"
    with pytest.raises(QgsProcessingException) as refused:
        compare(**given, TABLE=str(table), REPORT=str(report))
    for text in told:
        assert text in str(refused.value)
    assert not table.exists() and not report.exists()


def test_the_faults_of_both_files_come_together(compare, write):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException) as refused:
        compare(
            JUDGEMENTS=write("ahp.json", {**AHP, "experts": {"A": [[1, 2, 4], [3, 1, 2], [0.25, 0.5, 1]]}}),
            BUDGET=write("budget.csv", "person;a;b;c\nSalma;50;30;30\n"),
        )
    assert "2 problems" in str(refused.value)


def test_weights_that_are_all_zero_are_refused_with_the_model(compare):
    from qgis.core import QgsProcessingException

    nodes = [{**node, "weight": 0} if "parent" in node else node for node in TRIO]
    with pytest.raises(QgsProcessingException) as refused:
        compare(nodes=nodes)
    assert "index" in str(refused.value)


@pytest.mark.parametrize("moment", [-1, 30, 60])
def test_cancelling_leaves_nothing_behind(qgis_app, write, tmp_path, moment):
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

    class Impatient(QgsProcessingFeedback):
        def setProgress(self, share):
            if share > moment:
                self.cancel()

    table, report = tmp_path / "t.gpkg", tmp_path / "r.json"
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
    model = write("modele.json", model_data(TRIO, missing={"policy": "available_mean"}))
    parameters = {"INPUT": layer_of(), "SCORE_MODEL": model, "TABLE": str(table), "BENEFIT_OF_DOUBT": True}
    feedback, context = Impatient(), QgsProcessingContext()
    found, _ = algorithm.run({**parameters, "REPORT": str(report)}, context, feedback)
    assert feedback.isCanceled() and not found.get("TABLE")
    assert not table.exists() and not report.exists()
