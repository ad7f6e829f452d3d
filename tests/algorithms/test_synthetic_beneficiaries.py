"""Synthetic beneficiaries through the registry: exact totals, marks everywhere, points inside, same seed same bytes."""

import json

import pytest

from tests.builders import make_workspace

COMMUNES = [
    ("01.051.01.01", 6000, 1500, "urban"),
    ("01.051.04.01", 4200, 1000, "rural"),
    ("01.051.04.03", 0, 0, "rural"),
]


def territories(with_milieu=True, crs="EPSG:4326"):
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    fields = "field=code:string&field=population:integer&field=households:integer&field=milieu:string"
    made = QgsVectorLayer(f"Polygon?crs={crs}&{fields}", "communes", "memory")
    features = []
    for place, (code, population, households, milieu) in enumerate(COMMUNES):
        west = -6 + 0.2 * place
        corners = f"{west} 33, {west + 0.2} 33, {west + 0.2} 33.2, {west} 33.2, {west} 33"
        feature = QgsFeature(made.fields())
        feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON (({corners}))"))
        feature.setAttributes([code, population, households, milieu if with_milieu else None])
        features.append(feature)
    made.dataProvider().addFeatures(features)
    return made


def make(run, feedback=None, **parameters):
    given = {
        "TERRITORIES": territories(),
        "HOUSEHOLDS": 900,
        "POINT_COUNT": 120,
        "COUNTS": "memory:",
        "POINTS": "memory:",
    }
    return run("asd:syntheticbeneficiaries", {**given, **parameters}, feedback)


def rows_of(layer):
    names = [field.name() for field in layer.fields()]
    return [dict(zip(names, feature.attributes())) for feature in layer.getFeatures()]


def refusal(run, **parameters):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException) as raised:
        make(run, **parameters)
    return str(raised.value)


def test_counts_add_up_and_points_stand_for_them_inside_their_commune(run):
    result = make(run)
    counts, points = rows_of(result["COUNTS"]), rows_of(result["POINTS"])
    assert sum(row["households"] for row in counts) == result["HOUSEHOLDS_MADE"] == 900
    assert sum(row["people"] for row in counts) == result["PEOPLE_MADE"] == round(12_500_000 * 900 / 3_900_000)
    assert sum(row["amount_dh"] for row in counts) == result["AMOUNT_DH_MADE"]
    assert len(points) == result["POINTS_MADE"] == 120
    assert sum(row["weight"] for row in points) == pytest.approx(900)
    place = {code: k for k, (code, *_) in enumerate(COMMUNES)}
    for feature in result["POINTS"].getFeatures():
        west = -6 + 0.2 * place[feature["unit_code"]]
        point = feature.geometry().asPoint()
        assert west <= point.x() <= west + 0.2
        assert 33 <= point.y() <= 33.2


def test_every_layer_row_and_field_says_synthetique(run):
    result = make(run)
    for name in ("COUNTS", "POINTS"):
        layer = result[name]
        assert layer.name().startswith("SYNTHETIQUE_")
        assert {row["data_class"] for row in rows_of(layer)} == {"SYNTHETIQUE"}
        assert "SYNTHETIQUE" in layer.metadata().abstract()
        assert all("SYNTHETIQUE" in field.alias() for field in layer.fields())


@pytest.mark.parametrize(("parameter", "name"), [("COUNTS", "counts.gpkg"), ("POINTS", "p.gpkg"), ("REPORT", "r.json")])
def test_a_file_name_without_the_mark_is_refused_and_nothing_is_written(run, tmp_path, parameter, name):
    message = refusal(run, **{parameter: str(tmp_path / name)})
    assert "SYNTHETIQUE" in message
    assert name in message
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_carries_the_mark_does_not_excuse_the_file(run, tmp_path):
    assert "SYNTHETIQUE" in refusal(run, COUNTS=str(tmp_path / "SYNTHETIQUE" / "counts.gpkg"))


def test_marked_files_are_written_with_their_report(run, tmp_path):
    names = {"COUNTS": "SYNTHETIQUE_c.gpkg", "POINTS": "synthétique_p.gpkg", "REPORT": "SYNTHETIQUE_r.json"}
    make(run, **{key: str(tmp_path / name) for key, name in names.items()})
    report = json.loads((tmp_path / names["REPORT"]).read_text(encoding="utf-8"))
    assert report["data_class"] == "SYNTHETIQUE"
    assert report["seed"] == 20260218
    assert (tmp_path / names["COUNTS"]).is_file()


def test_same_seed_gives_the_same_bytes_another_seed_other_data(run, tmp_path):
    texts = {}
    for name, seed in (("a", 1), ("b", 1), ("c", 2)):
        folder = tmp_path / name
        folder.mkdir()
        make(run, SEED=seed, COUNTS=str(folder / "SYNTHETIQUE_c.csv"), POINTS=str(folder / "SYNTHETIQUE_p.geojson"))
        texts[name] = [(folder / file).read_bytes() for file in ("SYNTHETIQUE_c.csv", "SYNTHETIQUE_p.geojson")]
    assert texts["a"] == texts["b"]
    assert texts["a"] != texts["c"]


def test_too_many_households_for_the_territories_are_refused_with_what_they_hold(run):
    assert "2,375" in refusal(run, HOUSEHOLDS=3000)


def test_more_points_than_households_give_one_point_each(run):
    result = make(run, POINT_COUNT=5000)
    assert result["POINTS_MADE"] == 900
    assert {row["weight"] for row in rows_of(result["POINTS"])} == {1.0}


def test_a_commune_without_households_gets_nobody_and_that_is_said(run):
    from qgis.core import QgsProcessingFeedback

    told = []

    class Listening(QgsProcessingFeedback):
        def pushWarning(self, text):
            told.append(text)

    result = make(run, Listening())
    assert sum(row["households"] for row in rows_of(result["COUNTS"]) if row["unit_code"] == COMMUNES[2][0]) == 0
    assert any(COMMUNES[2][0] in text for text in told)
    assert any("WORKSPACE" in text for text in told)


def test_need_is_read_from_the_workspace_when_given(run, tmp_path):
    workspace = make_workspace(tmp_path)
    units = f"{workspace}|layername=asd_commune"
    result = make(run, TERRITORIES=units, WORKSPACE=str(workspace), POINT_COUNT=0, HOUSEHOLDS=600)
    by_unit = {}
    for row in rows_of(result["COUNTS"]):
        by_unit[row["unit_code"]] = by_unit.get(row["unit_code"], 0) + row["households"]
    assert sum(by_unit.values()) == 600
    assert by_unit["02.071.04.02"] == 0  # no census households
    assert by_unit["02.071.04.01"] / 50 > by_unit["01.051.04.01"] / 400  # rural, and in greater need


def test_no_points_and_projected_territories_are_fine(run):
    assert make(run, POINT_COUNT=0)["POINTS_MADE"] == 0


def test_territories_without_the_needed_fields_are_refused_by_name(run):
    assert "inhabitants" in refusal(run, POPULATION_FIELD="inhabitants")


def test_unknown_milieu_is_told_and_shown_as_total(run):
    result = make(run, TERRITORIES=territories(with_milieu=False))
    assert {row["milieu"] for row in rows_of(result["COUNTS"])} == {"total"}


def test_cancelling_leaves_no_file(run, tmp_path):
    from qgis.core import QgsProcessingFeedback

    feedback = QgsProcessingFeedback()
    feedback.progressChanged.connect(lambda share: feedback.cancel() if share > 15 else None)
    assert make(run, feedback, POINTS=str(tmp_path / "SYNTHETIQUE_p.gpkg")) == {}
    assert list(tmp_path.iterdir()) == []


def test_cancelling_while_points_are_written_removes_the_half_written_file(run, tmp_path):
    from qgis.core import QgsProcessingFeedback

    feedback = QgsProcessingFeedback()
    feedback.progressChanged.connect(lambda share: feedback.cancel() if share > 62 else None)
    target = tmp_path / "SYNTHETIQUE_p.gpkg"
    units = make_workspace(tmp_path / "w")
    result = make(
        run,
        feedback,
        TERRITORIES=f"{units}|layername=asd_commune",
        HOUSEHOLDS=2_500,
        POINT_COUNT=2_500,
        POINTS=str(target),
    )
    assert result == {} or target.is_file()
    assert bool(result) == target.is_file()


def test_synthetic_points_and_counts_give_the_same_density(run):
    made = make(run, POINT_COUNT=900, HOUSEHOLDS=900)
    common = {"TERRITORIES": territories(), "OUTPUT": "memory:", "THRESHOLD": 0}
    by_points = run("asd:beneficiarydensity", {**common, "BENEFICIARIES": made["POINTS"], "HOUSEHOLDS_FIELD": "weight"})
    by_counts = run(
        "asd:beneficiarydensity",
        {**common, "BENEFICIARIES": made["COUNTS"], "UNIT_FIELD": "unit_code", "HOUSEHOLDS_FIELD": "households"},
    )
    first, second = (rows_of(result["OUTPUT"]) for result in (by_points, by_counts))
    for one, other in zip(first, second):
        assert one["beneficiary_households"] == pytest.approx(other["beneficiary_households"])
    assert by_points["DATA_CLASS"] == by_counts["DATA_CLASS"] == "SYNTHETIQUE"


def test_only_the_output_asked_for_is_made(run):
    result = run("asd:syntheticbeneficiaries", {"TERRITORIES": territories(), "HOUSEHOLDS": 90, "COUNTS": "memory:"})
    assert "COUNTS" in result
    assert "POINTS" not in result
