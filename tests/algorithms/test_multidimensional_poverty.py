"""asd:multidimensionalpoverty by id through the registry: measures by hand, small groups hidden, never a list."""

import json

import pytest

ALGORITHM = "asd:multidimensionalpoverty"


def rows_by_hand():
    """North: 10 households, 5 deprived in both, 5 in none. South: 10, 2 in both, 4 in school only, 4 in none."""
    north = [("north", 1, 1)] * 5 + [("north", 0, 0)] * 5
    return north + [("south", 1, 1)] * 2 + [("south", 1, 0)] * 4 + [("south", 0, 0)] * 4


def layer_of(rows, fields="field=zone:string&field=school:integer&field=water:integer", kind="None"):
    from qgis.core import QgsFeature, QgsVectorLayer

    layer = QgsVectorLayer(f"{kind}?{fields}", "menages", "memory")
    features = []
    for row in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


@pytest.fixture()
def measure(run):
    def _measure(rows=None, **parameters):
        layer = parameters.pop("INPUT", None) or layer_of(rows_by_hand() if rows is None else rows)
        outputs = {"OUTPUT": "TEMPORARY_OUTPUT", "CONTRIBUTIONS": "TEMPORARY_OUTPUT"}
        return run(ALGORITHM, {"INPUT": layer, "DEPRIVATIONS": ["school", "water"], **outputs, **parameters})

    return _measure


def records(layer):
    names = [field.name() for field in layer.fields()]
    return [dict(zip(names, feature.attributes())) for feature in layer.getFeatures()]


def refusal(measure, **parameters):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException) as refused:
        measure(**parameters)
    return str(refused.value)


def test_headcount_intensity_and_contributions_by_group_are_those_worked_out_by_hand(measure):
    # equal weights, k = 1/2: poor 5 of 10 in the north (c = 1), 6 of 10 in the south (2 with 1, 4 with 1/2)
    found = measure(GROUP="zone", K=0.5)
    assert found["H"] == pytest.approx(11 / 20) and found["M0"] == pytest.approx(9 / 20)
    assert found["A"] == pytest.approx(9 / 11)
    north, south = records(found["OUTPUT"])
    assert (north["group_id"], north["rows"], north["headcount_h"], north["m0"]) == ("north", 10, 0.5, 0.5)
    assert south["headcount_h"] == pytest.approx(0.6) and south["m0"] == pytest.approx(0.4)
    assert south["intensity_a"] == pytest.approx(2 / 3) and south["status"] == "ok"
    assert north["contribution"] == pytest.approx(5 / 9)
    whole = {r["indicator"]: r for r in records(found["CONTRIBUTIONS"]) if r["group_id"] == "*"}
    assert whole["school"]["censored"] == pytest.approx(11 / 20) and whole["water"]["censored"] == pytest.approx(7 / 20)
    assert whole["school"]["contribution"] == pytest.approx(11 / 18)


@pytest.mark.parametrize("weights", ["school=2; water=1", "school=2, water=1", '{"school": 2, "water": 1}'])
def test_weights_are_read_as_text_or_json(measure, weights):
    # the default k = 1/3: one deprivation is enough when its share is a third
    found = measure(WEIGHTS=weights)
    assert found["H"] == pytest.approx(11 / 20)
    assert found["M0"] == pytest.approx((7 + 4 * 2 / 3) / 20)


def test_a_third_is_reached_by_a_weight_of_a_third(measure):
    rows = [("north", 0, 1)] * 10
    assert measure(rows, WEIGHTS="school=2; water=1")["H"] == 1.0


def test_cut_offs_make_deprivations_from_other_columns(measure, tmp_path):
    fields = "field=zone:string&field=years:double&field=minutes:double"
    layer = layer_of([("n", 5.0, 40.0)] * 6 + [("n", 6.0, 30.0)] * 4, fields)
    path = tmp_path / "seuils.json"
    path.write_text(
        json.dumps({"school": {"column": "years", "below": 6}, "water": {"column": "minutes", "above": 30}}),
        encoding="utf-8",
    )
    found = measure(INPUT=layer, DEPRIVATIONS=[], CUTOFFS=str(path))
    assert found["H"] == pytest.approx(0.6) and found["M0"] == pytest.approx(0.6)


def test_sample_weights_count_people_instead_of_rows(measure):
    fields = "field=school:integer&field=water:integer&field=size:double"
    layer = layer_of([(1, 1, 3.0)] * 5 + [(0, 0, 1.0)] * 5, fields)
    assert measure(INPUT=layer, SAMPLE_WEIGHT="size")["H"] == pytest.approx(15 / 20)


def test_missing_deprivations_leave_the_row_out_or_share_its_weights(measure):
    rows = [*rows_by_hand(), ("south", 1, None)]
    left_out = measure(rows, K=0.5)
    assert (left_out["ROWS_USED"], left_out["ROWS_LEFT_OUT"]) == (20, 1)
    shared = measure(rows, K=0.5, MISSING=1)
    assert shared["ROWS_LEFT_OUT"] == 0 and shared["H"] == pytest.approx(12 / 21)


def test_groups_under_ten_households_are_hidden_with_one_more_to_protect_them(measure):
    rows = [*rows_by_hand(), *[("south", 0, 0)] * 2, *[("tiny", 1, 1)] * 3]
    found = measure(rows, GROUP="zone", K=0.5)
    groups = {r["group_id"]: r for r in records(found["OUTPUT"])}
    assert {name: r["status"] for name, r in groups.items()} == {
        "north": "hidden_secondary", "south": "ok", "tiny": "hidden_primary",
    }  # fmt: skip
    from asd_plugin.qgis_support.compat import is_missing

    assert all(is_missing(groups["tiny"][name]) for name in ("rows", "population", "headcount_h", "m0", "contribution"))
    hidden = [r for r in records(found["CONTRIBUTIONS"]) if r["group_id"] in ("tiny", "north")]
    assert hidden and all(is_missing(r["censored"]) and is_missing(r["points"]) for r in hidden)
    assert found["GROUPS_HIDDEN"] == 2


def test_a_group_a_household_gives_no_list_of_the_poor(measure, tmp_path):
    report, page = tmp_path / "r.json", tmp_path / "p.html"
    rows = [(f"Famille {n}", school, water) for n, (_, school, water) in enumerate(rows_by_hand())]
    found = measure(rows, GROUP="zone", K=0.5, REPORT=str(report), HTML=str(page))
    assert {r["status"] for r in records(found["OUTPUT"])} == {"hidden_primary"}
    for group in json.loads(report.read_text(encoding="utf-8"))["groups"]:
        assert group["m0"] is None and group["rows"] is None


def test_fewer_than_ten_households_in_all_are_refused(measure):
    assert "single households" in refusal(measure, rows=rows_by_hand()[:9])


def test_a_status_a_row_is_refused_for_households(measure, tmp_path):
    target = tmp_path / "u.gpkg"
    assert "never for households" in refusal(measure, UNITS=str(target))
    assert not target.exists()


def test_territories_chosen_on_purpose_may_be_listed(measure):
    fields = "field=code:string&field=school:integer&field=water:integer"
    layer = layer_of([("06.141.01.01", 1, 1), ("06.141.01.03", 1, 0), ("06.141.01.05", 0, 0)], fields, "Point")
    found = measure(INPUT=layer, ROWS=1, CODE_FIELD="code", K=1.0, UNITS="TEMPORARY_OUTPUT")
    assert [(r["code"], r["poverty_status"]) for r in records(found["UNITS"])] == [
        ("06.141.01.01", "poor"), ("06.141.01.03", "not_poor"), ("06.141.01.05", "not_poor"),
    ]  # fmt: skip
    assert found["H"] == pytest.approx(1 / 3)


def test_territories_need_the_field_of_their_codes(measure):
    assert "field of their codes" in refusal(measure, ROWS=1)


def test_nobody_poor_is_said_and_intensity_is_missing(measure):
    found = measure([("north", 0, 0)] * 10)
    assert found["H"] == 0 and found["M0"] == 0 and found["A"] is None


@pytest.mark.parametrize(
    ("parameters", "told"),
    [
        ({"K": 33}, ["0.33", "percentage"]),
        ({"K": 0}, ["fraction above 0"]),
        ({"K": 1.2}, ["k is 1.2", "fraction above 0"]),
        ({"K": 1.0000001}, ["k is 1.0000001", "fraction above 0"]),
        ({"K": 1.2, "WEIGHTS": "school=-1; water=1"}, ["2 problems", "k is 1.2", "school", "-1"]),
        ({"K": 0, "WEIGHTS": "school=1; roof=1"}, ["2 problems", "fraction above 0", "water", "roof"]),
        ({"K": -0.2}, ["fraction above 0"]),
        ({"WEIGHTS": "school=1; roof=1"}, ["water", "roof"]),
        ({"WEIGHTS": "school=-1; water=1"}, ["school", "-1"]),
        ({"WEIGHTS": "school=0; water=0"}, ["weights are 0"]),
        ({"WEIGHTS": "school=0,5; water=0,5"}, ["0,5"]),
        ({"WEIGHTS": "school"}, ["«school»"]),
        ({"WEIGHTS": "school=1; school=2"}, ["two weights"]),
        ({"DEPRIVATIONS": []}, ["No deprivation"]),
        ({"rows": [("north", 2, 1)] * 10}, ["school", "0, 1"]),
        ({"rows": []}, ["no rows"]),
        ({"rows": [(None, 1, 1)] * 10, "GROUP": "zone"}, ["no group"]),
        ({"rows": [("north", None, 1)] * 10}, ["school", "no value"]),
    ],
    ids=[
        *("percent", "zero", "above one", "just above one", "k and weights", "k and names"),
        *("below zero", "names", "negative", "all zero", "comma", "no number", "twice"),
        *("nothing", "not binary", "empty", "no group", "all missing"),
    ],
)
def test_bad_input_is_refused_and_writes_nothing(measure, tmp_path, parameters, told):
    output, report = tmp_path / "o.gpkg", tmp_path / "r.json"
    message = refusal(measure, OUTPUT=str(output), REPORT=str(report), **parameters)
    for text in told:
        assert text in message
    assert not output.exists() and not report.exists()


def test_cut_offs_not_understood_are_named_together(measure, tmp_path):
    path = tmp_path / "seuils.json"
    path.write_text(json.dumps({"a": {"column": "x"}, "b": 5}), encoding="utf-8")
    assert "a, b" in refusal(measure, CUTOFFS=str(path))


@pytest.mark.parametrize(("language", "side"), [("fr", "ltr"), ("ar", "rtl")])
def test_the_page_is_self_contained(measure, tmp_path, monkeypatch, language, side):
    from asd_plugin.qgis_support import i18n

    monkeypatch.setattr(i18n, "language", lambda: language)
    path = tmp_path / "page.html"
    measure(GROUP="zone", HTML=str(path))
    page = path.read_text(encoding="utf-8")
    assert f'lang="{language}" dir="{side}"' in page and "<svg" in page and "http" not in page


@pytest.mark.parametrize("moment", [-1, 40, 80])
def test_cancelling_leaves_nothing_behind(qgis_app, tmp_path, moment):
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

    class Impatient(QgsProcessingFeedback):
        def setProgress(self, share):
            if share > moment:
                self.cancel()

    output, report = tmp_path / "o.gpkg", tmp_path / "r.json"
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
    parameters = {"INPUT": layer_of(rows_by_hand()), "DEPRIVATIONS": ["school", "water"], "OUTPUT": str(output)}
    feedback, context = Impatient(), QgsProcessingContext()
    found, _ = algorithm.run({**parameters, "REPORT": str(report)}, context, feedback)
    assert feedback.isCanceled() and not found.get("OUTPUT")
    assert not output.exists() and not report.exists()
