"""Smoothed indicators and the frozen model, through asd:territorialneedscore by its id."""

import json

import pytest

ALGORITHM = "asd:territorialneedscore"


def model(tmp_path, leaf, **sections):
    data = {
        "asd_score_model": 1,
        "id": "essai",
        "title": {"fr": "x", "ar": "x", "en": "x"},
        "unit_code": "code",
        "tree": [{"id": "index"}, {"id": "rate", "parent": "index", "column": "rate", **leaf}],
        "normalisation": {"method": "minmax", "low": 0, "high": 100},
        **sections,
    }
    path = tmp_path / "model.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    return str(path)


def table(tmp_path, text, name="units.csv"):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_both_versions_of_a_smoothed_indicator_are_in_the_report(run, tmp_path):
    units = table(tmp_path, "code,rate,people\nA,10,100\nB,50,100\n")
    leaf = {"smoothing": {"base": {"column": "people"}}, "normalisation": "none"}
    report = tmp_path / "report.json"
    given = {"INPUT": units, "SCORE_MODEL": model(tmp_path, leaf), "OUTPUT": "memory:", "REPORT": str(report)}
    result = run(ALGORITHM, given)
    assert [f["score"] for f in result["OUTPUT"].getFeatures()] == pytest.approx([11.5, 48.5])
    cells = json.loads(report.read_text(encoding="utf-8"))["smoothed"]
    assert [(c["unit"], c["indicator"], c["raw"], c["base"]) for c in cells] == [
        ("A", "rate", 10, 100), ("B", "rate", 50, 100),
    ]  # fmt: skip
    assert [c["smoothed"] for c in cells] == pytest.approx([11.5, 48.5])
    assert [c["factor"] for c in cells] == pytest.approx([0.925, 0.925])


def test_an_absent_base_is_named_with_its_place_in_the_tree(run, tmp_path):
    from qgis.core import QgsProcessingException

    units = table(tmp_path, "code,rate\nA,10\nB,50\n")
    leaf = {"smoothing": {"base": {"column": "people"}}}
    with pytest.raises(QgsProcessingException, match=r"index/rate/smoothing/base"):
        run(ALGORITHM, {"INPUT": units, "SCORE_MODEL": model(tmp_path, leaf), "OUTPUT": "memory:"})


def test_another_year_scores_on_the_scale_of_the_frozen_model(run, tmp_path):
    frozen = tmp_path / "frozen.json"
    first = table(tmp_path, "code,rate\nA,10\nB,50\n")
    given = {"INPUT": first, "SCORE_MODEL": model(tmp_path, {}), "OUTPUT": "memory:", "FROZEN_MODEL": str(frozen)}
    result = run(ALGORITHM, given)
    assert result["FROZEN_MODEL"] == str(frozen)
    assert json.loads(frozen.read_text(encoding="utf-8"))["id"] == "essai-frozen"
    later = table(tmp_path, "code,rate\nA,20\nB,70\n", "later.csv")
    again = tmp_path / "again.json"
    given = {"INPUT": later, "SCORE_MODEL": str(frozen), "OUTPUT": "memory:", "FROZEN_MODEL": str(again)}
    result = run(ALGORITHM, given)
    assert [f["score"] for f in result["OUTPUT"].getFeatures()] == pytest.approx([25.0, 150.0])
    assert again.read_bytes() == frozen.read_bytes()


def test_no_frozen_model_is_written_unless_asked(run, tmp_path):
    units = table(tmp_path, "code,rate\nA,10\nB,50\n")
    result = run(ALGORITHM, {"INPUT": units, "SCORE_MODEL": model(tmp_path, {}), "OUTPUT": "memory:"})
    assert "FROZEN_MODEL" not in result


def test_a_scale_that_cannot_be_frozen_is_refused_before_anything_is_written(run, tmp_path):
    from qgis.core import QgsProcessingException

    units = table(tmp_path, "code,rate\nA,10\nB,50\n")
    frozen, output = tmp_path / "frozen.json", tmp_path / "out.gpkg"
    ranks = model(tmp_path, {}, normalisation={"method": "rank"})
    given = {"INPUT": units, "SCORE_MODEL": ranks, "OUTPUT": str(output), "FROZEN_MODEL": str(frozen)}
    with pytest.raises(QgsProcessingException, match="cannot be frozen"):
        run(ALGORITHM, given)
    assert not frozen.exists() and not output.exists()


def test_a_frozen_model_that_cannot_be_written_stops_the_run(run, tmp_path):
    from qgis.core import QgsProcessingException

    units = table(tmp_path, "code,rate\nA,10\nB,50\n")
    output = tmp_path / "out.gpkg"
    given = {
        "INPUT": units,
        "SCORE_MODEL": model(tmp_path, {}),
        "OUTPUT": str(output),
        "FROZEN_MODEL": str(tmp_path / "units.csv" / "frozen.json"),
    }
    with pytest.raises(QgsProcessingException, match=r"frozen\.json"):
        run(ALGORITHM, given)
    assert not output.exists()


@pytest.fixture
def workspace(tmp_path, qgis_app):
    from tests.builders import make_workspace

    return str(make_workspace(tmp_path))


def indicator_model(tmp_path, smoothing):
    leaf = {"indicator": "illiteracy_10_plus", "period": 2024, "column": None, "smoothing": smoothing}
    return model(tmp_path, leaf, normalisation={"method": "none"}, missing={"policy": "available_mean"})


def smoothed_column(result):
    return {f["code"]: f["smoothed_rate"] for f in result["OUTPUT"].getFeatures()}


def smoothed_by_hand(own, near):
    """Marshall with 100 people everywhere."""
    p = [own / 100, *(value / 100 for value in near)]
    m = sum(p) / len(p)
    variance = max(0.0, sum((q - m) ** 2 for q in p) / len(p) - m / 100)
    return 100 * (m + variance / (variance + m / 100) * (p[0] - m))


def test_the_base_is_the_n_that_the_workspace_keeps_with_each_value(run, workspace, tmp_path):
    units = f"{workspace}|layername=asd_commune"
    given = {"INPUT": units, "SCORE_MODEL": indicator_model(tmp_path, {"base": "n"}), "OUTPUT": "memory:"}
    result = run(ALGORITHM, given)
    found = smoothed_column(result)
    assert found["01.051.01.01"] == pytest.approx(smoothed_by_hand(10, [20, 30, 40, 50]))
    assert [f["raw_rate"] for f in result["OUTPUT"].getFeatures()][:5] == [10, 20, 30, 40, 50]


def test_units_that_touch_are_found_in_the_layers_polygons(run, workspace, tmp_path):
    units = f"{workspace}|layername=asd_commune"
    smoothing = {"base": "n", "method": "empirical_bayes_local"}
    given = {"INPUT": units, "SCORE_MODEL": indicator_model(tmp_path, smoothing), "OUTPUT": "memory:"}
    found = smoothed_column(run(ALGORITHM, given))
    # Two rows of three squares: the first touches the second, and the two under them (the last one has no figure).
    assert found["01.051.01.01"] == pytest.approx(smoothed_by_hand(10, [20, 40, 50]))
    assert found["01.051.04.03"] == pytest.approx(smoothed_by_hand(30, [20, 50]))


def test_neighbours_may_be_the_communes_of_the_same_province(run, workspace, tmp_path):
    table_only = table(tmp_path, "code,x\n01.051.01.01,1\n01.051.04.01,1\n01.051.04.03,1\n01.061.01.01,1\n")
    smoothing = {"base": "n", "method": "empirical_bayes_local", "neighbours": "same_group"}
    given = {"INPUT": table_only, "SCORE_MODEL": indicator_model(tmp_path, smoothing), "WORKSPACE": workspace}
    found = smoothed_column(run(ALGORITHM, {**given, "OUTPUT": "memory:"}))
    assert found["01.051.04.01"] == pytest.approx(smoothed_by_hand(20, [10, 30]))
    assert found["01.061.01.01"] == 40  # alone in its province: unchanged


@pytest.mark.parametrize(
    ("smoothing", "told"),
    [
        ({"base": "n"}, "is kept in a workspace"),
        ({"base": {"column": "people"}, "method": "empirical_bayes_local"}, "has no polygons"),
    ],
)
def test_a_table_that_cannot_tell_bases_or_neighbours_is_refused(run, tmp_path, smoothing, told):
    from qgis.core import QgsProcessingException

    units = table(tmp_path, "code,illiteracy_10_plus,people\nA,10,100\nB,50,100\n")
    output = tmp_path / "out.gpkg"
    given = {"INPUT": units, "SCORE_MODEL": indicator_model(tmp_path, smoothing), "OUTPUT": str(output)}
    with pytest.raises(QgsProcessingException, match=told):
        run(ALGORITHM, given)
    assert not output.exists()
