"""The model file's methods: read, written back equal, refused with a path, all at once."""

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


def leaf_with(**keys):
    nodes = flat("a", "b")
    nodes[1].update(keys)
    return nodes


LEAVES = {
    "denominator": {"denominator": {"column": "people", "scale": 1000}},
    "denominator of the workspace": {"denominator": {"indicator": "population", "period": 2024, "milieu": "rural"}},
    "treatment by name": {"treatment": "winsorise_5_95"},
    "treatment": {"treatment": {"method": "box_cox", "lambda": 0.25}},
    "log_ct": {"treatment": {"method": "log_ct", "limits": [1, 9], "side": -1}},
    "limits": {"treatment": {"method": "limits", "limits": [1, 9]}},
    "z": {"normalisation": {"method": "z", "mean": 100, "sd": 10, "moments": [4, 2]}},
    "target": {"normalisation": {"method": "distance_to_target", "target": 5, "truncate": True, "bounds": [1, 9]}},
    "reference": {"normalisation": {"method": "distance_to_reference", "reference": "01.066"}},
    "thresholds": {"normalisation": {"method": "categorical", "thresholds": [1, 2], "values": [0, 1, 5]}},
    "quantiles": {"normalisation": {"method": "categorical", "quantiles": [0.2, 0.8]}},
    "centre": {"normalisation": {"low": 70, "high": 130, "centre": 5}},
    "by name": {"normalisation": "exponential"},
    "percentile": {"normalisation": {"method": "percentile", "reverse": "after", "ties": "average"}},
}


@pytest.mark.parametrize("keys", LEAVES.values(), ids=LEAVES)
def test_choices_of_a_leaf_are_read_and_written_back_equal(keys):
    model = read_model(model_data(leaf_with(**keys)))
    written = json.loads(json.dumps(write_model(model)))
    assert read_model(written) == model
    assert write_model(read_model(written)) == write_model(model)
    assert not ignored_keys(model_data(leaf_with(**keys)))


AGGREGATIONS = [
    "harmonic",
    {"method": "power", "power": -0.5},
    {"method": "mpi", "penalty": "-", "deviation": "sample"},
    {"method": "ampi"},
    {"method": "owa", "order_weights": [3, 1]},
    {"method": "topsis", "scale": "minmax"},
    "copeland",
    "median",
]


@pytest.mark.parametrize("chosen", AGGREGATIONS, ids=str)
@pytest.mark.parametrize("place", ["model", "node"])
def test_aggregations_are_read_and_written_back_equal(chosen, place):
    nodes = flat("a", "b")
    sections = {"normalisation": {"low": 1}, "screening": {"min_unit": 0.5}}
    if place == "node":
        nodes[0].update(aggregation=chosen, min_available=0.25)
    else:
        sections["aggregation"] = chosen
    model = read_model(model_data(nodes, **sections))
    assert read_model(json.loads(json.dumps(write_model(model)))) == model
    method = chosen if isinstance(chosen, str) else chosen["method"]
    assert model.joining_of(model.root).method == method


def test_a_penalty_is_added_unless_the_model_says_minus():
    model = read_model(model_data(flat("a"), aggregation="mpi"))
    assert (model.joining_of(model.root).penalty, model.joining_of(model.root).deviation) == (1, "population")


def test_figures_of_the_model_by_leaf_id_are_written_back_equal():
    data = model_data(
        tree(one=["a", "b"], two=["-c"]),
        normalisation={
            "method": "distance_to_target",
            "target": {"a": 3, "b": 4, "c": 1},
            "bounds": {"a": [0, 9]},
            "truncate": False,
        },
        treatment={"method": "winsorise_0.5_99.5"},
    )
    model = read_model(data)
    assert read_model(write_model(model)) == model


def test_a_leaf_takes_what_it_does_not_say_from_the_model():
    nodes = leaf_with(normalisation={"method": "goalposts"}, treatment={"method": "skew_kurtosis"})
    nodes[2]["normalisation"] = {"low": 5}
    data = model_data(
        nodes,
        normalisation={"low": 1, "high": 9, "bounds": {"a": [0, 4], "b": [2, 3]}},
        treatment={"method": "none", "max_points": 3},
    )
    data["tree"][1]["treatment"] = "limits"
    data["tree"][1]["treatment"] = {"method": "limits", "limits": [0, 5]}
    model = read_model(data)
    own = model.normalisation_of(model.node("a"))
    assert (own.low, own.high, own.bounds, own.truncates) == (1, 9, {"a": (0, 4)}, True)
    assert model.normalisation_of(model.node("b")).bounds == {"b": (2, 3)}
    assert model.treatment_of(model.node("a")).max_points == 3


BAD_LEAVES = [
    ({"denominator": 3}, "model_wrong_type", "index/a/denominator"),
    ({"denominator": {}}, "model_leaf_without_source", "index/a/denominator"),
    ({"denominator": {"column": "x", "indicator": "y"}}, "model_two_sources", "index/a/denominator"),
    ({"denominator": {"indicator": "y"}}, "model_missing_key", "index/a/denominator"),
    ({"denominator": {"column": "x", "scale": 0}}, "model_bad_denominator_scale", "index/a/denominator/scale"),
    ({"denominator": {"column": "x", "scal": 10}}, "model_unknown_key", "index/a/denominator/scal"),
    ({"treatment": "logs"}, "model_unknown_method", "index/a/treatment/method"),
    ({"treatment": 4}, "model_wrong_type", "index/a/treatment"),
    ({"treatment": {"method": "limits"}}, "model_missing_key", "index/a/treatment"),
    ({"treatment": {"method": "limits", "limits": [5, 1]}}, "model_bad_bounds", "index/a/treatment/limits"),
    ({"treatment": {"method": "log", "lambda": 1}}, "model_key_unused", "index/a/treatment/lambda"),
    ({"treatment": {"method": "log_ct", "side": 2}}, "model_bad_side", "index/a/treatment/side"),
    ({"normalisation": "magic"}, "model_unknown_method", "index/a/normalisation/method"),
    ({"normalisation": {"method": "z", "sd": 0}}, "model_bad_sd", "index/a/normalisation/sd"),
    ({"normalisation": {"method": "z", "moments": [1, 0]}}, "model_bad_sd", "index/a/normalisation/moments"),
    ({"normalisation": {"mean": 100}}, "model_key_unused", "index/a/normalisation/mean"),
    ({"normalisation": {"method": "rank", "bounds": [0, 1]}}, "model_impossible", "index/a/normalisation/bounds"),
    ({"normalisation": {"reverse": "after"}}, "model_key_unused", "index/a/normalisation/reverse"),
    ({"normalisation": {"method": "goalposts"}}, "model_missing_bounds", "index/a/normalisation/bounds"),
    ({"normalisation": "distance_to_target"}, "model_missing_target", "index/a/normalisation/target"),
    ({"normalisation": "distance_to_reference"}, "model_missing_key", "index/a/normalisation"),
    ({"normalisation": "categorical"}, "model_missing_limits", "index/a/normalisation/thresholds"),
    (
        {"normalisation": {"method": "categorical", "thresholds": [2, 1]}},
        "model_not_rising",
        "index/a/normalisation/thresholds",
    ),
    (
        {"normalisation": {"method": "categorical", "quantiles": [0.5, 1]}},
        "model_bad_quantiles",
        "index/a/normalisation/quantiles",
    ),
    (
        {"normalisation": {"method": "categorical", "thresholds": [1, 2], "values": [0, 1]}},
        "model_bad_values",
        "index/a/normalisation/values",
    ),
    (
        {"normalisation": {"method": "categorical", "thresholds": [1], "quantiles": [0.5]}},
        "model_impossible",
        "index/a/normalisation/thresholds",
    ),
    ({"normalisation": {"bounds": [0, 9]}, "treatment": "log"}, "model_figures_not_loggable", "index/a"),
    (
        {"normalisation": {"bounds": [1, 9]}, "treatment": "log_ct"},
        "model_bounds_and_log",
        "index/a/normalisation/bounds",
    ),
]


@pytest.mark.parametrize(("keys", "code", "path"), BAD_LEAVES, ids=[f"{c} {p}" for _, c, p in BAD_LEAVES])
def test_a_faulty_choice_of_a_leaf_is_refused_at_its_place(keys, code, path):
    assert (code, path) in faults(model_data(leaf_with(**keys)))


BAD_AGGREGATIONS = [
    ({"method": "power"}, "model_missing_key", "index/aggregation"),
    ({"method": "power", "power": 0}, "model_power_zero", "index/aggregation/power"),
    ({"method": "power", "power": "2"}, "model_not_a_number", "index/aggregation/power"),
    ({"method": "owa"}, "model_missing_key", "index/aggregation"),
    ({"method": "owa", "order_weights": [0, 0]}, "model_bad_order_weights", "index/aggregation/order_weights"),
    ({"method": "owa", "order_weights": [1, -1]}, "model_bad_order_weights", "index/aggregation/order_weights"),
    ({"method": "owa", "order_weights": [1, 2, 3]}, "model_order_weights_count", "index"),
    ({"method": "mpi", "penalty": "*"}, "model_unknown_method", "index/aggregation/penalty"),
    ({"method": "mpi", "deviation": "n"}, "model_unknown_method", "index/aggregation/deviation"),
    ({"method": "median", "power": 2}, "model_key_unused", "index/aggregation/power"),
    ({"method": "topsis", "scal": "minmax"}, "model_unknown_key", "index/aggregation/scal"),
    ("voting", "model_unknown_method", "index/aggregation"),
    (["owa"], "model_wrong_type", "index/aggregation"),
]


@pytest.mark.parametrize(("chosen", "code", "path"), BAD_AGGREGATIONS, ids=[str(c) for c, _, _ in BAD_AGGREGATIONS])
def test_a_faulty_aggregation_is_refused_at_its_place(chosen, code, path):
    nodes = flat("a", "b")
    nodes[0]["aggregation"] = chosen
    assert (code, path) in faults(model_data(nodes, normalisation={"low": 1}))


IMPOSSIBLE = [
    ("harmonic", {"low": 0}, "model_mean_needs_positive"),
    ({"method": "power", "power": -2}, {"method": "borda"}, "model_mean_needs_positive"),
    ({"method": "power", "power": 2}, {"method": "z"}, "model_power_needs_not_negative"),
    ({"method": "power", "power": 2}, {"low": -1}, "model_power_needs_not_negative"),
    ("geometric", {"method": "distance_to_maximum"}, "model_geometric_needs_positive"),
    ("geometric", {"method": "categorical", "quantiles": [0.5]}, "model_geometric_needs_positive"),
    ("mpi", {"method": "z"}, "model_penalty_needs_positive"),
    ("ampi", {"method": "z"}, "model_penalty_needs_positive"),
]


@pytest.mark.parametrize(("chosen", "scale", "code"), IMPOSSIBLE, ids=str)
def test_values_that_cannot_be_joined_are_refused_naming_both_choices(chosen, scale, code):
    with pytest.raises(AsdError) as refused:
        read_model(model_data(tree(one=["a"], two=["b"]), aggregation=chosen, normalisation=scale))
    fault = refused.value.problems[0]
    method = chosen if isinstance(chosen, str) else chosen["method"]
    assert fault.code == code
    assert method in fault.fields["first"] and scale.get("method", "minmax") in fault.fields["second"]


@pytest.mark.parametrize(
    ("chosen", "scale"),
    [
        ("geometric", {"method": "exponential"}),
        ("geometric", {"method": "z", "mean": 100, "sd": 10}),
        ("harmonic", {"low": 1}),
        ("mpi", {"method": "z", "mean": 100, "sd": 10}),
        ("mpi", {"low": 0}),
        ({"method": "power", "power": 2}, {"low": 0}),
        ({"method": "power", "power": 1}, {"method": "z"}),
        ("topsis", {"method": "none"}),
        ("copeland", {"method": "z"}),
    ],
    ids=str,
)
def test_combinations_that_can_work_are_accepted(chosen, scale):
    read_model(model_data(tree(one=["a"], two=["b"]), aggregation=chosen, normalisation=scale))


def test_copeland_below_a_geometric_mean_is_refused():
    nodes = tree(one=["a"], two=["b"])
    nodes[0]["aggregation"], nodes[1]["aggregation"] = "geometric", "copeland"
    with pytest.raises(AsdError) as refused:
        read_model(model_data(nodes, normalisation={"low": 1}))
    assert refused.value.problems[0].fields["second"] == "one: copeland"


def test_figures_of_no_indicator_are_named():
    data = model_data(flat("a"), normalisation={"method": "distance_to_target", "target": {"a": 1, "ghost": 2}})
    assert faults(data) == [("model_figure_of_nothing", "normalisation/target/ghost")]


def test_thresholds_of_screening_are_shares():
    data = model_data(flat("a"), screening={"min_unit": 2, "min_indicator": "x", "min_units": 1})
    assert {code for code, _ in faults(data)} == {"model_out_of_range", "model_not_a_number", "model_unknown_key"}


def test_every_fault_of_all_sections_comes_at_once():
    nodes = leaf_with(treatment="magic", normalisation={"method": "z", "sd": -1}, denominator={"scale": 2})
    nodes[0]["aggregation"] = {"method": "owa", "order_weights": "x"}
    data = model_data(
        nodes,
        screening={"min_unit": 7},
        treatment={"method": "limits"},
        normalisation={"method": "categorical", "quantiles": [3]},
        aggregation={"method": "power"},
    )
    data["asd_score_model"] = 2
    assert {code for code, _ in faults(data)} >= {
        "model_newer_version",
        "model_unknown_method",
        "model_bad_sd",
        "model_leaf_without_source",
        "model_bad_order_weights",
        "model_out_of_range",
        "model_missing_key",
        "model_bad_quantiles",
    }


def test_a_tree_with_a_cycle_and_faulty_figures_does_not_hang():
    nodes = [
        *flat("a"),
        {"id": "x", "parent": "y", "normalisation": "goalposts", "column": "x"},
        {"id": "y", "parent": "x"},
    ]
    data = model_data(nodes, normalisation={"method": "distance_to_target"})
    assert "model_cycle" in [code for code, _ in faults(data)]


def test_a_child_that_weighs_nothing_spoils_no_mean():
    nodes = flat("a", "b")
    nodes[1].update(weight=0, normalisation={"method": "z"})
    read_model(model_data(nodes, aggregation="geometric", normalisation={"low": 1}))
