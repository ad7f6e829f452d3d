"""Scores of three to six units worked out by hand."""

import math

import pandas as pd
import pytest

from asd_plugin.domain.scoring.score import score_territories
from tests.domain.scoring.models import flat, model_of, table, tree

NAN = float("nan")


def test_min_max_arithmetic_pillars_with_a_reversed_indicator():
    model = model_of(tree(education=["a", "-b"], housing=["c"]))
    data = table(["01", "02", "03"], a=[0, 50, 100], b=[10, 20, 30], c=[2, 6, 4])
    result = score_territories(model, data)
    # a: 0 50 100; b reversed: 100 50 0; education: 50 50 50; c: 0 100 50; index = mean(education, housing).
    assert result.nodes["education"].tolist() == [50, 50, 50]
    assert result.nodes["housing"].tolist() == [0, 100, 50]
    assert result.scores["score"].tolist() == [25, 75, 50]
    assert result.scores["rank"].tolist() == [3, 1, 2]
    assert result.contributions.loc["02"].tolist() == [12.5, 12.5, 50]
    assert result.scores["status"].tolist() == ["ok", "ok", "ok"]
    assert result.weights.loc["a"].tolist() == ["education", True, 1.0, 0.5, 0.25]
    assert result.weights.loc["c", "effective"] == 0.5


def test_weights_are_relative_within_their_parent():
    nodes = flat("a", "b")
    nodes[1]["weight"], nodes[2]["weight"] = 3, 1
    result = score_territories(model_of(nodes), table(["01", "02"], a=[0, 1], b=[1, 0]))
    assert result.scores["score"].tolist() == [25, 75]
    assert result.weights["share"].tolist() == [1, 0.75, 0.25]


def test_geometric_mean_of_a_scale_from_one_to_hundred():
    model = model_of(
        flat("a", "b"), aggregation={"method": "geometric"}, normalisation={"method": "minmax", "low": 1, "high": 100}
    )
    result = score_territories(model, table(["01", "02", "03"], a=[0, 1, 2], b=[2, 1, 2]))
    assert result.scores["score"].tolist() == pytest.approx([math.sqrt(1 * 100), math.sqrt(50.5 * 1), 100])


def test_mixed_tree_takes_each_nodes_own_aggregation():
    nodes = tree(education=["a", "b"], housing=["c"])
    nodes[1]["aggregation"] = "geometric"
    model = model_of(nodes, normalisation={"method": "rank"})
    result = score_territories(model, table(["01", "02", "03"], a=[1, 2, 3], b=[3, 2, 1], c=[5, 6, 7]))
    # ranks a 1 2 3, b 3 2 1: geometric sqrt(3), 2, sqrt(3); c 1 2 3; arithmetic on top.
    assert result.scores["score"].tolist() == pytest.approx([(math.sqrt(3) + 1) / 2, 2, (math.sqrt(3) + 3) / 2])


def test_z_score_uses_the_sample_standard_deviation():
    result = score_territories(model_of(flat("a"), normalisation={"method": "z"}), table(["1", "2", "3"], a=[1, 2, 3]))
    assert result.scores["score"].tolist() == [-1, 0, 1]


def test_percentile_rank_is_rank_minus_one_over_n_minus_one():
    model = model_of(flat("a"), normalisation={"method": "percentile"})
    result = score_territories(model, table(["1", "2", "3", "4", "5"], a=[7, 7, 9, 8, 10]))
    assert result.scores["score"].tolist() == [0, 0, 0.75, 0.5, 1]


def test_goalposts_truncate_and_reverse():
    nodes = flat("a", "-b")
    model = model_of(nodes, normalisation={"method": "goalposts", "bounds": {"a": [0, 10], "b": [0, 100]}})
    result = score_territories(model, table(["1", "2"], a=[5, 20], b=[100, 25]))
    assert result.nodes["a"].tolist() == [50, 100]
    assert result.nodes["b"].tolist() == [0, 75]


def test_frozen_bounds_of_min_max_are_not_truncated_unless_asked():
    bounds = {"bounds": {"a": [0, 10]}}
    data = table(["1", "2"], a=[5, 20])
    assert score_territories(model_of(flat("a"), normalisation=bounds), data).scores["score"].tolist() == [50, 200]
    cut = {**bounds, "truncate": True}
    assert score_territories(model_of(flat("a"), normalisation=cut), data).scores["score"].tolist() == [50, 100]


def test_weights_are_renormalised_over_the_children_present():
    nodes = flat("a", "b", "c")
    nodes[1]["weight"] = 2
    model = model_of(nodes, missing={"policy": "available_mean"})
    data = table(["1", "2", "3"], a=[0, 10, 5], b=[0, 10, NAN], c=[0, 10, 10])
    result = score_territories(model, data)
    # unit 3: a 50 (weight 2), c 100 (weight 1): (100 + 100) / 3
    assert result.scores.loc["3", "score"] == pytest.approx(200 / 3)
    assert result.contributions.loc["3"].tolist()[0] == pytest.approx(100 / 3)
    assert math.isnan(result.contributions.loc["3", "b"])
    assert result.scores.loc["3", "share_available"] == pytest.approx(2 / 3)
    assert result.scores["status"].tolist() == ["ok", "ok", "ok"]


def test_two_thirds_available_is_enough_and_one_half_is_not():
    model = model_of(tree(education=["a", "b"], housing=["c", "d", "e"]), missing={"policy": "available_mean"})
    data = table(["1", "2", "3"], a=[0, 1, NAN], b=[0, 1, 0.5], c=[0, 1, 0.5], d=[0, 1, 0.5], e=[0, 1, NAN])
    result = score_territories(model, data)
    assert math.isnan(result.nodes.loc["3", "education"])
    assert result.nodes.loc["3", "housing"] == 50
    assert math.isnan(result.scores.loc["3", "score"])
    assert math.isnan(result.scores.loc["3", "rank"]) and math.isnan(result.scores.loc["3", "class"])
    left = result.left_out[0]
    assert (left.unit, left.reason, left.missing) == ("3", "below_threshold", ("a", "e"))
    assert left.aggregates == ("education", "index")
    lower = model_of(
        tree(education=["a", "b"], housing=["c", "d", "e"]), missing={"policy": "available_mean", "min_available": 0.5}
    )
    assert score_territories(lower, data).scores.loc["3", "score"] == 50


def test_require_leaves_out_any_unit_with_a_gap():
    result = score_territories(model_of(flat("a", "b")), table(["1", "2", "3"], a=[0, 1, NAN], b=[0, 1, 1]))
    assert [(left.unit, left.reason, left.missing) for left in result.left_out] == [("3", "indicator_missing", ("a",))]
    assert result.scores["status"].tolist() == ["ok", "ok", "missing"]


def test_a_unit_without_any_value_is_left_out_whatever_the_policy():
    data = table(["1", "2", "3"], a=[0, 1, NAN], b=[0, 1, NAN])
    for policy in ("require", "available_mean", "mean", "median", "zero"):
        result = score_territories(model_of(flat("a", "b"), missing={"policy": policy}), data)
        assert [(left.unit, left.reason) for left in result.left_out] == [("3", "no_value")]
        assert not len(result.imputed)


def test_an_imputed_unit_says_so():
    result = score_territories(
        model_of(flat("a", "b"), missing={"policy": "mean"}), table(["1", "2", "3"], a=[0, 1, NAN], b=[0, 1, 1])
    )
    assert result.scores["status"].tolist() == ["ok", "ok", "imputed"]
    assert result.imputed.values.tolist() == [["3", "a", 0.5, "mean"]]
    assert result.scores["score"].tolist() == [0, 100, 75]


def test_min_available_written_with_an_imputing_policy_counts_values_of_the_units_own():
    model = model_of(flat("a", "b"), missing={"policy": "mean", "min_available": 0.66})
    result = score_territories(model, table(["1", "2", "3"], a=[0, 1, NAN], b=[0, 1, 1]))
    assert [(left.unit, left.reason) for left in result.left_out] == [("3", "below_threshold")]
    assert not len(result.imputed)


def test_a_question_not_asked_takes_the_value_the_model_states_and_is_listed():
    nodes = flat("road", "b")
    nodes[1]["not_asked_as"] = 0
    data = table(["1", "2", "3"], road=[4, NAN, NAN], b=[0, 1, 2])
    status = pd.DataFrame({"road": ["ok", "not_asked", "missing"]}, index=data.index)
    result = score_territories(model_of(nodes, missing={"policy": "available_mean"}), data, status=status)
    assert result.imputed.values.tolist() == [["2", "road", 0.0, "not_asked_convention"]]
    assert result.scores["status"].tolist() == ["ok", "imputed", "missing"]
    assert result.nodes["road"].tolist()[:2] == [100, 0]


def test_without_statuses_the_column_named_by_the_model_tells_where_it_was_not_asked():
    nodes = flat("road", "b", "c")
    nodes[1].update(not_asked_as=0, not_asked_where={"milieu": "urban"})
    data = table(["1", "2", "3"], road=[4, NAN, NAN], b=[0, 1, 2], c=[0, 1, 2])
    groups = pd.DataFrame({"milieu": ["rural", "urban", "rural"]}, index=data.index)
    result = score_territories(model_of(nodes, missing={"policy": "available_mean"}), data, groups)
    assert result.imputed["unit"].tolist() == ["2"]
    assert math.isnan(result.nodes.loc["3", "road"])


def test_a_child_of_weight_zero_neither_scores_nor_counts_as_missing():
    nodes = flat("a", "b")
    nodes[2]["weight"] = 0
    result = score_territories(model_of(nodes), table(["1", "2", "3"], a=[0, 1, 2], b=[1, 2, NAN]))
    assert result.scores["score"].tolist() == [0, 50, 100]


def test_one_unit_is_scored_on_frozen_goalposts_with_rank_one_and_no_class():
    model = model_of(flat("a"), normalisation={"method": "goalposts", "bounds": {"a": [0, 10]}})
    result = score_territories(model, table(["1"], a=[4]))
    assert result.scores.loc["1", ["score", "rank"]].tolist() == [40, 1]
    assert math.isnan(result.scores.loc["1", "class"])
    assert [note.code for note in result.notes] == ["scores_do_not_differ"]


def test_tree_of_any_depth_multiplies_shares_down_to_the_leaf():
    nodes = [
        {"id": "index"},
        {"id": "d1", "parent": "index", "weight": 3},
        {"id": "d2", "parent": "index", "weight": 1, "column": "z"},
        {"id": "d11", "parent": "d1", "weight": 1},
        {"id": "d111", "parent": "d11", "weight": 1},
        {"id": "x", "parent": "d111", "weight": 1, "column": "x"},
        {"id": "y", "parent": "d111", "weight": 2, "column": "y"},
    ]
    result = score_territories(model_of(nodes), table(["1", "2"], x=[0, 1], y=[1, 0], d2=[1, 0]))
    assert result.weights.loc[["x", "y", "d2"], "effective"].tolist() == pytest.approx([0.25, 0.5, 0.25])
    assert result.scores["score"].tolist() == pytest.approx([75, 25])
