"""asd:scorechecks by id through the registry: what it flags, what it writes, bad input, cancel."""

import html
import json

import pytest

from tests.builders import make_workspace
from tests.domain.scoring.models import flat, model_data, tree

ALGORITHM = "asd:scorechecks"
# b says the same as a; c is turned the wrong way; d has a gap.
ROWS = [
    ("06.141.01.01", 1.0, 2.0, 9.0, 5.0),
    ("06.141.01.03", 2.0, 4.1, 7.0, 1.0),
    ("06.141.01.05", 3.0, 6.0, 6.0, 4.0),
    ("06.141.01.07", 4.0, 8.1, 4.0, 3.0),
    ("02.071.04.01", 5.0, 10.0, 1.0, None),
]


def layer_of(rows=ROWS, names="abcd"):
    from qgis.core import QgsFeature, QgsVectorLayer

    fields = "&".join(f"field={name}:double" for name in names)
    layer = QgsVectorLayer(f"None?field=code:string&{fields}", "tableau", "memory")
    features = []
    for row in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


@pytest.fixture()
def model_file(tmp_path):
    def write(data=None):
        path = tmp_path / "modele.json"
        nodes = tree(one=["a", "b"], two=["c", "d"])
        model = model_data(nodes, missing={"policy": "available_mean", "min_available": 0.5}) if data is None else data
        path.write_text(json.dumps(model), encoding="utf-8")
        return str(path)

    return write


def refusal(run, parameters):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException) as refused:
        run(ALGORITHM, {"TABLE": "TEMPORARY_OUTPUT", **parameters})
    return str(refused.value)


def findings_of(layer):
    names = [field.name() for field in layer.fields()]
    return [dict(zip(names, feature.attributes())) for feature in layer.getFeatures()]


def test_redundant_and_conflicting_pairs_and_gaps_are_found_with_their_figures(run, model_file):
    found = run(ALGORITHM, {"INPUT": layer_of(), "SCORE_MODEL": model_file(), "TABLE": "TEMPORARY_OUTPUT"})
    rows = findings_of(found["TABLE"])
    pairs = {(r["node"], r["other"]): (r["flag"], r["advice"], r["units"]) for r in rows if r["kind"] == "correlation"}
    assert pairs[("a", "b")] == ("redundant", "drop_or_merge", 5)
    assert pairs[("a", "c")] == ("conflicting", "check_direction", 5)
    missing = {r["node"]: r["value"] for r in rows if r["kind"] == "missing"}
    assert missing == {"a": 0.0, "b": 0.0, "c": 0.0, "d": 0.2}
    a = next(r for r in rows if r["kind"] == "parent" and r["node"] == "a")
    assert a["other"] == "one" and a["flag"] == "redundant" and a["value"] == pytest.approx(1.0, abs=1e-3)
    eigenvalues = [r["value"] for r in rows if r["kind"] == "eigenvalue"]
    assert sum(eigenvalues) == pytest.approx(4.0)
    assert (found["UNITS"], found["INDICATORS"], found["CELLS_MISSING"]) == (5, 4, 1)
    assert (found["REDUNDANT_PAIRS"], found["CONFLICTING_PAIRS"]) == (1, 2)


def test_the_alpha_of_a_node_is_cronbachs(run, model_file):
    # a: 0 25 50 75 100; e = 0 50 25 100 75 on the same scale: variances 1562.5, sum 0 75 75 175 175 -> 5750
    rows = [(f"x{n}", a, e) for n, (a, e) in enumerate([(0, 0), (25, 50), (50, 25), (75, 100), (100, 75)])]
    found = run(
        ALGORITHM,
        {
            "INPUT": layer_of(rows, "ae"),
            "SCORE_MODEL": model_file(model_data(flat("a", "e"))),
            "TABLE": "TEMPORARY_OUTPUT",
        },
    )
    alpha = next(r for r in findings_of(found["TABLE"]) if r["kind"] == "alpha")
    assert alpha["value"] == pytest.approx(2 * (1 - 3125 / 5625))
    assert alpha["flag"] == ""


def test_an_indicator_against_its_pillar_is_named(run, model_file):
    rows = [(f"x{n}", float(n), float(n) + n % 2, 10.0 - n) for n in range(8)]
    found = run(
        ALGORITHM,
        {
            "INPUT": layer_of(rows, "abc"),
            "SCORE_MODEL": model_file(model_data(flat("a", "b", "c"))),
            "TABLE": "TEMPORARY_OUTPUT",
        },
    )
    against = [r["node"] for r in findings_of(found["TABLE"]) if r["kind"] == "direction" and r["flag"] == "against"]
    assert against == ["c"] and found["FLAGGED_DIRECTION"] == 1


def test_too_few_units_for_components_are_said_and_the_other_checks_stand(run, model_file, tmp_path):
    report = tmp_path / "rapport.json"
    parameters = {"INPUT": layer_of(ROWS[:3]), "SCORE_MODEL": model_file(), "TABLE": "TEMPORARY_OUTPUT"}
    found = run(ALGORITHM, {**parameters, "REPORT": str(report)})
    content = json.loads(report.read_text(encoding="utf-8"))
    assert content["components_refused"][0]["code"] == "components_too_few_units"
    assert content["eigenvalues"] == []
    assert not [r for r in findings_of(found["TABLE"]) if r["kind"] == "eigenvalue"]


def test_the_report_has_the_same_bytes_twice_and_no_path(run, model_file, tmp_path):
    texts = []
    for place in range(2):
        path = tmp_path / f"r{place}.json"
        parameters = {"INPUT": layer_of(), "SCORE_MODEL": model_file(), "TABLE": "TEMPORARY_OUTPUT"}
        run(ALGORITHM, {**parameters, "REPORT": str(path)})
        texts.append(path.read_bytes())
    assert texts[0] == texts[1] and str(tmp_path) not in texts[0].decode()
    report = json.loads(texts[0])
    by_zone = {row["zone"]: row["d"] for row in report["missing"]["by_zone"]}
    assert by_zone == {"02.071": 1.0, "06.141": 0.0}


@pytest.mark.parametrize(("language", "side"), [("fr", "ltr"), ("ar", "rtl"), ("en", "ltr")])
def test_the_page_is_self_contained_and_reads_in_the_users_direction(
    run, model_file, tmp_path, monkeypatch, language, side
):
    from asd_plugin.qgis_support import i18n

    monkeypatch.setattr(i18n, "language", lambda: language)
    path = tmp_path / "page.html"
    parameters = {"INPUT": layer_of(), "SCORE_MODEL": model_file(), "TABLE": "TEMPORARY_OUTPUT"}
    run(ALGORITHM, {**parameters, "HTML": str(path)})
    page = path.read_text(encoding="utf-8")
    assert f'lang="{language}" dir="{side}"' in page
    assert page.count("<svg") > 5 and "<script" not in page and "http" not in page


def test_indicators_of_a_workspace_are_checked(run, tmp_path, model_file):
    workspace = str(make_workspace(tmp_path))
    model = model_data(
        [
            {"id": "index"},
            {"id": "read", "parent": "index", "indicator": "illiteracy_10_plus", "period": 2024},
            {"id": "road", "parent": "index", "indicator": "distance_paved_road", "period": 2024, "not_asked_as": 0},
        ],
        missing={"policy": "available_mean"},
    )
    found = run(
        ALGORITHM,
        {
            "INPUT": f"{workspace}|layername=asd_commune",
            "SCORE_MODEL": model_file(model),
            "TABLE": "TEMPORARY_OUTPUT",
        },
    )
    # six communes; the last has neither figure; a question not asked, with its convention, is not missing
    missing = {r["node"]: r["value"] for r in findings_of(found["TABLE"]) if r["kind"] == "missing"}
    assert missing["read"] == pytest.approx(1 / 6)


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ([], "no rows"),
        ([("x1", 1.0, 1.0, 1.0, 1.0), ("x1", 2.0, 3.0, 4.0, 5.0)], "more than once"),
    ],
    ids=["empty", "duplicates"],
)
def test_bad_input_is_refused_and_writes_nothing(run, model_file, tmp_path, rows, told):
    table, report = tmp_path / "t.gpkg", tmp_path / "r.json"
    parameters = {"INPUT": layer_of(rows), "SCORE_MODEL": model_file(), "TABLE": str(table), "REPORT": str(report)}
    assert told in refusal(run, parameters)
    assert not table.exists() and not report.exists()


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda nodes: nodes[3].update(parent="b"), "b"),
        (lambda nodes: nodes[2].update(parent="nowhere"), "nowhere"),
        (lambda nodes: nodes[2].update(id="b"), "b"),
        (lambda nodes: nodes[2].update(weight=-1), "index/one/a"),
    ],
    ids=["cycle", "orphan", "duplicate id", "negative weight"],
)
def test_a_faulty_tree_is_refused_naming_its_node(run, model_file, change, told):
    nodes = tree(one=["a", "b"], two=["c", "d"])
    change(nodes)
    assert told in refusal(run, {"INPUT": layer_of(), "SCORE_MODEL": model_file(model_data(nodes))})


@pytest.mark.parametrize("moment", [-1, 50, 70])
def test_cancelling_leaves_nothing_behind(qgis_app, model_file, tmp_path, moment):
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

    class Impatient(QgsProcessingFeedback):
        def setProgress(self, share):
            if share > moment:
                self.cancel()

    table, report, page = tmp_path / "t.gpkg", tmp_path / "r.json", tmp_path / "p.html"
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
    parameters = {"INPUT": layer_of(), "SCORE_MODEL": model_file(), "TABLE": str(table)}
    context, feedback = QgsProcessingContext(), Impatient()
    found, _ = algorithm.run({**parameters, "REPORT": str(report), "HTML": str(page)}, context, feedback)
    assert feedback.isCanceled() and not found.get("TABLE")
    assert not table.exists() and not report.exists() and not page.exists()


NO_SCORE = {
    "constant": ([(*row[:4], 5.0) for row in ROWS], {}, "indicator_constant"),
    "all missing": ([(*row[:4], None) for row in ROWS], {}, "indicator_all_missing"),
    "every row lacks one": (
        [tuple(None if place == n % 4 + 1 else cell for place, cell in enumerate(row)) for n, row in enumerate(ROWS)],
        {"missing": {"policy": "require"}},
        "no_unit_scored",
    ),
    "z into a geometric mean": (
        ROWS,
        {"normalisation": {"method": "z"}, "aggregation": {"method": "geometric"}},
        "model_geometric_needs_positive",
    ),
    "logarithm of 0": ([(row[0], 0.0, *row[2:]) for row in ROWS[:2]] + ROWS[2:], {"treatment": {"method": "log"}},
                       "treatment_not_positive"),
}  # fmt: skip


@pytest.mark.parametrize("case", NO_SCORE, ids=str)
def test_a_model_without_score_is_checked_as_far_as_its_figures_go(run, model_file, tmp_path, case):
    rows, sections, code = NO_SCORE[case]
    report, page = tmp_path / "r.json", tmp_path / "p.html"
    model = model_file(model_data(tree(one=["a", "b"], two=["c", "d"]), **sections))
    parameters = {"INPUT": layer_of(rows), "SCORE_MODEL": model, "TABLE": "TEMPORARY_OUTPUT"}
    found = run(ALGORITHM, {**parameters, "REPORT": str(report), "HTML": str(page)})
    assert found["SCORED"] == 0
    content = json.loads(report.read_text(encoding="utf-8"))
    assert code in [reason["code"] for reason in content["not_scored"]]
    kinds = [record["kind"] for record in findings_of(found["TABLE"])]
    assert kinds.count("missing") == 4 and kinds.count("skewness") >= 3
    assert len(content["correlations"]["matrix"]) >= 3
    assert content["with_parent"] == [] and content["alphas"] == []
    reason = next(one for one in content["not_scored"] if one["code"] == code)["text"]
    assert reason in html.unescape(page.read_text(encoding="utf-8"))


def test_a_model_with_score_says_so(run, model_file):
    found = run(ALGORITHM, {"INPUT": layer_of(), "SCORE_MODEL": model_file(), "TABLE": "TEMPORARY_OUTPUT"})
    assert found["SCORED"] == 1
