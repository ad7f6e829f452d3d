"""The model file: what is accepted, what is refused, all faults at once and each with its path."""

import json

import pytest

from asd_plugin.domain.errors import AsdError
from asd_plugin.domain.scoring.model_reading import ignored_keys, read_model
from asd_plugin.domain.scoring.model_writing import write_model
from tests.domain.scoring.models import flat, model_data, tree


def faults(data):
    with pytest.raises(AsdError) as refused:
        read_model(data)
    return [(fault.code, fault.fields["path"]) for fault in refused.value.problems]


def codes(data):
    return [code for code, _ in faults(data)]


def test_a_small_model_takes_the_stated_defaults():
    model = read_model(model_data(flat("a", "b")))
    assert model.missing.policy == "require"
    assert model.treatment.method == "none"
    assert (model.normalisation.method, model.normalisation.low, model.normalisation.high) == ("minmax", 0, 100)
    assert (model.classes.method, model.classes.count) == ("quantile", 5)
    assert model.path("a") == "index/a"
    assert model.unit_code == "code"


def test_percentiles_run_from_zero_to_one_unless_ends_are_given():
    model = read_model(model_data(flat("a"), normalisation={"method": "percentile"}))
    assert (model.normalisation.low, model.normalisation.high) == (0, 1)


def test_available_mean_asks_for_two_thirds_and_imputation_for_what_is_written():
    assert read_model(model_data(flat("a"), missing={"policy": "available_mean"})).missing.threshold == 2 / 3
    assert read_model(model_data(flat("a"), missing={"policy": "median"})).missing.threshold == 0
    assert (
        read_model(model_data(flat("a"), missing={"policy": "median", "min_available": 0.8})).missing.threshold == 0.8
    )


def full_model():
    nodes = tree(education=["a", "-b"], housing=["c"])
    nodes[0]["label"] = {"fr": "Indice", "ar": "مؤشر", "en": "Index"}
    nodes[1].update(aggregation="geometric", weight=2.5)
    leaf = next(node for node in nodes if node["id"] == "c")
    del leaf["column"]
    leaf.update(indicator="road", period=2024, milieu="rural", not_asked_as=0, not_asked_where={"milieu": "urban"})
    return model_data(
        nodes,
        unit_code="code_commune",
        missing={"policy": "group_mean", "min_available": 0.66, "group": "province_code"},
        treatment={"method": "winsorise_2_98", "max_skew": 1.5},
        normalisation={"method": "minmax", "low": 1, "high": 10, "bounds": {"a": [0, 60]}, "truncate": True},
        aggregation={"method": "arithmetic"},
        classes={"method": "fixed", "breaks": [2, 5.5]},
        description="Un essai",
    )


def test_writing_and_reading_gives_the_same_model_back():
    model = read_model(full_model())
    again = read_model(json.loads(json.dumps(write_model(model))))
    assert again == model
    assert write_model(again) == write_model(model)
    assert write_model(model)["description"] == "Un essai"
    assert model.node("c").period == "2024"


def test_the_example_of_the_design_page_is_accepted():
    read_model(
        {
            "asd_score_model": 1,
            "id": "besoin-2024",
            "title": {"fr": "...", "ar": "...", "en": "..."},
            "unit_code": "code",
            "tree": [
                {"id": "index", "label": {}},
                {"id": "education", "parent": "index", "weight": 1, "aggregation": "arithmetic"},
                {
                    "id": "illiteracy_10_plus",
                    "parent": "education",
                    "weight": 1,
                    "direction": 1,
                    "column": "illiteracy_10_plus",
                },
            ],
            "missing": {"policy": "available_mean", "min_available": 0.66, "group": "province_code"},
            "treatment": {"method": "none", "max_skew": 2, "max_kurtosis": 3.5, "max_points": 5, "then": "log_ct"},
            "normalisation": {"method": "minmax", "low": 0, "high": 100, "bounds": {"illiteracy_10_plus": [0, 60]}},
            "aggregation": {"method": "arithmetic"},
            "classes": {"method": "quantile", "count": 5},
        }
    )


def test_every_fault_is_listed_at_once_with_its_path():
    nodes = tree(education=["a", "b"], housing=["c", "d"], health=["e"])
    by_id = {node["id"]: node for node in nodes}
    by_id["education"]["aggregation"] = "magic"
    by_id["a"]["weight"] = -1
    by_id["b"]["direction"] = 2
    del by_id["c"]["column"]
    by_id["d"]["indicator"] = "x"
    by_id["e"]["weight"] = 0
    nodes.append({"id": "a", "parent": "housing", "column": "again"})
    nodes.append({"id": "lost", "parent": "nowhere", "column": "z"})
    data = model_data(
        nodes,
        missing={"policy": "guess", "min_available": 2},
        treatment={"method": "winsorise_98_2"},
        normalisation={"method": "minmax", "low": 5, "high": 5, "bounds": {"a": [3, 1], "ghost": [0, 1]}},
        classes={"method": "fixed", "breaks": [3, 2]},
    )
    data["asd_score_model"] = "one"
    data["id"] = ""
    assert faults(data) == [
        ("model_wrong_version", "asd_score_model"),
        ("model_missing_key", ""),
        ("model_duplicate_id", "tree[9]"),
        ("model_unknown_parent", "nowhere/lost"),
        ("model_unknown_method", "index/education/aggregation"),
        ("model_bad_weight", "index/education/a"),
        ("model_bad_direction", "index/education/b"),
        ("model_leaf_without_source", "index/housing/c"),
        ("model_two_sources", "index/housing/d"),
        ("model_zero_weights", "index/health"),
        ("model_unknown_method", "missing/policy"),
        ("model_out_of_range", "missing/min_available"),
        ("model_unknown_method", "treatment/method"),
        ("model_bad_bounds", "normalisation"),
        ("model_bad_bounds", "normalisation/bounds/a"),
        ("model_bad_breaks", "classes/breaks"),
        ("model_bounds_of_nothing", "normalisation/bounds/ghost"),
    ]


def test_a_newer_version_is_refused_as_such():
    data = model_data(flat("a"))
    data["asd_score_model"] = 2
    assert codes(data) == ["model_newer_version"]


def test_what_is_no_model_at_all_is_said_so():
    assert codes([]) == ["model_wrong_type"]
    assert codes({}) == ["model_no_version", "model_missing_key", "model_wrong_type"]


def test_a_cycle_is_shown_as_a_path_that_comes_back():
    nodes = [
        *flat("a"),
        {"id": "x", "parent": "y"},
        {"id": "y", "parent": "x"},
        {"id": "z", "parent": "x", "column": "z"},
    ]
    found = [fault for fault in faults(model_data(nodes)) if fault[0] == "model_cycle"]
    assert found == [("model_cycle", "y/x/y")]


def test_a_node_that_is_its_own_parent_is_a_cycle():
    nodes = [*flat("a"), {"id": "x", "parent": "x", "column": "x"}]
    assert "model_cycle" in codes(model_data(nodes))


def test_one_root_is_needed_and_only_one():
    assert "model_several_roots" in codes(model_data([*flat("a"), {"id": "other", "column": "b"}]))
    nodes = [{"id": "x", "parent": "y", "column": "x"}, {"id": "y", "parent": "x"}]
    assert {"model_cycle", "model_no_root"} <= set(codes(model_data(nodes)))


def test_an_aggregate_without_children_and_a_parent_with_a_column_are_named():
    nodes = [*tree(education=["a"]), {"id": "empty", "parent": "index", "weight": 1}]
    nodes[1]["column"] = "education"
    assert faults(model_data(nodes)) == [
        ("model_parent_with_source", "index/education"),
        ("model_empty_aggregate", "index/empty"),
    ]


@pytest.mark.parametrize("weight", ["3", None, True, float("nan"), -0.5, [1]])
def test_a_weight_is_a_number_from_zero_up(weight):
    nodes = flat("a", "b")
    nodes[1]["weight"] = weight
    assert faults(model_data(nodes)) == [("model_bad_weight", "index/a")]


@pytest.mark.parametrize("direction", [0, 2, "1", None, True])
def test_a_direction_is_plus_or_minus_one(direction):
    nodes = flat("a", "b")
    nodes[1]["direction"] = direction
    assert faults(model_data(nodes)) == [("model_bad_direction", "index/a")]


def test_ids_are_plain_ascii_and_differ_by_more_than_capitals():
    nodes = [*flat("a"), {"id": "é t", "parent": "index", "column": "x"}, {"id": "A", "parent": "index", "column": "y"}]
    assert codes(model_data(nodes)) == ["model_bad_node_id", "model_duplicate_id"]


def test_an_indicator_needs_its_period():
    nodes = flat("a")
    nodes[1] = {"id": "a", "parent": "index", "indicator": "a"}
    assert faults(model_data(nodes)) == [("model_missing_key", "index/a")]


def test_goalposts_need_bounds_for_each_leaf():
    data = model_data(flat("a", "b"), normalisation={"method": "goalposts", "bounds": {"a": [0, 1]}})
    assert faults(data) == [("model_missing_bounds", "normalisation/bounds/b")]


def test_group_policies_need_a_group():
    assert faults(model_data(flat("a"), missing={"policy": "group_mean"})) == [("model_missing_group", "missing/group")]


@pytest.mark.parametrize(
    "normalisation", [{"method": "z"}, {"method": "minmax"}, {"method": "percentile"}, {"method": "minmax", "low": -1}]
)
def test_geometric_means_refuse_scales_that_reach_zero_naming_both_choices(normalisation):
    data = model_data(tree(education=["a"]), aggregation={"method": "geometric"}, normalisation=normalisation)
    with pytest.raises(AsdError) as refused:
        read_model(data)
    fault = refused.value.problems[0]
    assert fault.code == "model_geometric_needs_positive"
    assert "geometric" in fault.fields["first"] and normalisation["method"] in fault.fields["second"]


@pytest.mark.parametrize(
    "normalisation",
    [
        {"method": "rank"},
        {"method": "minmax", "low": 1},
        {"method": "percentile", "low": 1, "high": 100},
        {"method": "goalposts", "low": 0, "high": 1, "bounds": {"a": [0, 9]}},
    ],
)
def test_geometric_means_accept_scales_that_can_stay_above_zero(normalisation):
    read_model(model_data(tree(education=["a"]), aggregation={"method": "geometric"}, normalisation=normalisation))


def test_bounds_do_not_go_with_ranks_nor_with_a_log():
    bounds = {"a": [0, 9]}
    assert codes(model_data(flat("a"), normalisation={"method": "rank", "bounds": bounds})) == ["model_impossible"]
    data = model_data(flat("a"), normalisation={"bounds": bounds}, treatment={"method": "skew_kurtosis"})
    assert codes(data) == ["model_bounds_and_log"]


def test_a_misspelt_key_is_refused_and_a_foreign_one_is_reported_as_ignored():
    assert codes(model_data(flat("a"), normalization={"method": "z"})) == ["model_unknown_key"]
    data = model_data(flat("a"), robustness={"draws": 10}, description="note")
    read_model(data)
    assert ignored_keys(data) == ["robustness"]


def test_wrong_types_of_sections_are_faults_not_crashes():
    data = model_data(flat("a"), missing=[], treatment="none", normalisation=3, aggregation=[], classes="five")
    assert codes(data) == ["model_wrong_type"] * 5
    assert codes(model_data("tree")) == ["model_wrong_type"]
    assert "model_wrong_type" in codes(model_data([3, *flat("a")]))
