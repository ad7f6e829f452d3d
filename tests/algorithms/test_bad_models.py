"""What a score model may have wrong, through every algorithm that starts from one: named together, nothing written."""

import copy
import json

import pytest

SOUND = {
    "asd_score_model": 1,
    "id": "essai",
    "title": {"fr": "x", "ar": "x", "en": "x"},
    "unit_code": "code",
    "tree": [
        {"id": "index"},
        {"id": "p", "parent": "index", "weight": 1},
        {"id": "a", "parent": "p", "column": "a", "weight": 1},
        {"id": "b", "parent": "p", "column": "b", "weight": 1},
        {"id": "q", "parent": "index", "weight": 1},
        {"id": "c", "parent": "q", "column": "c", "weight": 1},
    ],
    "normalisation": {"method": "minmax", "low": 0, "high": 100},
}
ALGORITHMS = {
    "territorialneedscore": "OUTPUT",
    "scorerobustness": "OUTPUT",
    "scorechecks": "TABLE",
    "compareweights": "TABLE",
    "comparescores": "OUTPUT",
}
FAULTS = {
    "negative weight": ({"a": {"weight": -1}}, {}, ["index/p/a", "-1"]),
    "weights that sum to zero": ({"a": {"weight": 0}, "b": {"weight": 0}}, {}, ["index/p", "weigh 0"]),
    "weight without end": ({"a": {"weight": float("inf")}}, {}, ["index/p/a", "inf"]),
    "cycle": ({"p": {"parent": "q"}, "q": {"parent": "p"}}, {}, ["each other's parents (q, p)"]),
    "orphan": ({"a": {"parent": "nowhere"}}, {}, ["«nowhere»", "«a»"]),
    "duplicate id": ({"b": {"id": "a"}}, {}, ["«a»", "tree[3]"]),
    "leaf without column": ({"c": {"column": None}}, {}, ["index/q/c"]),
    "bounds that do not rise": ({}, {"normalisation": {"method": "goalposts", "bounds": {"a": [5, 5], "b": [7, 3],
                                "c": [0, 1]}}}, ["bounds/a", "bounds/b"]),
    "newer version": ({}, {"asd_score_model": 7}, ["version 7", "Update the plugin"]),
    "several at once": ({"a": {"weight": -1}, "b": {"parent": "nowhere"}}, {"aggregation": {"method": "geom"},
                        "normalisation": {"method": "minmax", "low": 5, "high": 1}},
                        ["4 problems", "index/p/a", "«nowhere»", "«geom»", "low end 5"]),
    "year without column": ({"a": {"column": None, "indicator": "a_2014", "period": 2014}}, {}, ["a_2014"]),
}  # fmt: skip


def broken(nodes, sections):
    model = {**copy.deepcopy(SOUND), **sections}
    for node in model["tree"]:
        node.update(nodes.get(node["id"], {}))
    return model


@pytest.mark.parametrize("name", ALGORITHMS)
@pytest.mark.parametrize("fault", FAULTS)
def test_a_faulty_model_is_refused_naming_what_is_wrong_and_nothing_is_written(run, tmp_path, name, fault):
    from qgis.core import QgsProcessingException

    units, model, sound = tmp_path / "u.csv", tmp_path / "m.json", tmp_path / "sound.json"
    units.write_text("code,a,b,c\n" + "".join(f"x{n},{n},{n * n % 7},{n % 3}\n" for n in range(9)), encoding="utf-8")
    nodes, sections, told = FAULTS[fault]
    model.write_text(json.dumps(broken(nodes, sections)), encoding="utf-8")
    sound.write_text(json.dumps(SOUND), encoding="utf-8")
    output, report, page = tmp_path / "o.gpkg", tmp_path / "r.json", tmp_path / "p.html"
    given = {"INPUT": str(units), "SCORE_MODEL": str(model), ALGORITHMS[name]: str(output)}
    if name == "comparescores":
        given["SECOND_MODEL"] = str(sound)
    with pytest.raises(QgsProcessingException) as refused:
        run(f"asd:{name}", {**given, "REPORT": str(report), "HTML": str(page)})
    for text in told:
        assert text in str(refused.value)
    assert not output.exists() and not report.exists() and not page.exists()
