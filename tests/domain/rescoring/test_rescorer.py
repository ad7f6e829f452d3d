"""Many sets of weights at once, against the scoring called once for each."""

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from asd_plugin.domain.rescoring.ranks import rank_rows, rank_type
from asd_plugin.domain.rescoring.rescorer import Rescorer
from asd_plugin.domain.rescoring.tree import Tree
from asd_plugin.domain.scoring.model_reading import read_model
from asd_plugin.domain.scoring.preparation import prepare
from asd_plugin.domain.scoring.ranking import rank_by_need
from asd_plugin.domain.scoring.score import score_territories
from tests.domain.scoring.models import model_data, model_of, tree

DEEP = [
    {"id": "index"},
    {"id": "education", "parent": "index", "weight": 2},
    {"id": "housing", "parent": "index", "weight": 1},
    {"id": "jobs", "parent": "index", "weight": 1.5},
    {"id": "water", "parent": "housing", "weight": 3},
    {"id": "a", "parent": "education", "weight": 1, "column": "a"},
    {"id": "b", "parent": "education", "weight": 2, "column": "b", "direction": -1},
    {"id": "c", "parent": "education", "weight": 0.5, "column": "c"},
    {"id": "d", "parent": "water", "weight": 1, "column": "d"},
    {"id": "e", "parent": "water", "weight": 1, "column": "e", "direction": -1},
    {"id": "f", "parent": "water", "weight": 0, "column": "f"},
    {"id": "g", "parent": "housing", "weight": 2, "column": "g"},
    {"id": "h", "parent": "jobs", "weight": 1, "column": "h"},
]
LEAVES = "abcdefgh"


def data_with_gaps(units=60, missing=0.15, seed=20241):
    draw = np.random.default_rng(seed)
    raw = draw.lognormal(size=(units, len(LEAVES))).round(2)
    raw[draw.random(raw.shape) < missing] = np.nan
    frame = pd.DataFrame(raw, index=[f"{n:03d}" for n in range(units)], columns=list(LEAVES))
    return frame, pd.DataFrame({"zone": [f"z{n % 5}" for n in range(units)]}, index=frame.index)


def model_with(aggregation, policy, min_available=None, nodes=DEEP, penalty="+", deviation="population", **at_nodes):
    nodes = [{**node, **({"aggregation": at_nodes[node["id"]]} if node["id"] in at_nodes else {})} for node in nodes]
    options = {"power": 2} if aggregation == "power" else {}
    if aggregation in ("mpi", "ampi"):
        options = {"penalty": penalty, "deviation": deviation}
    low, high = (70, 130) if options else (1, 100)
    missing = {"policy": policy, **({} if min_available is None else {"min_available": min_available})}
    if policy.startswith("group"):
        missing["group"] = "zone"
    return model_of(
        nodes,
        missing=missing,
        treatment={"method": "winsorise_2_98"},
        normalisation={"method": "minmax", "low": low, "high": high},
        aggregation={"method": aggregation, **options},
    )


def drawn_weights(place, count=8, seed=5):
    stream = np.random.default_rng(seed)
    return place.nominal * stream.uniform(0.3, 1.7, size=(count, len(place.ids)))


def slow_scores(model, frame, groups, weights):
    """``score_territories`` on the model rewritten with these weights; nodes that weigh nothing are cut out."""
    data = {node.id: node for node in model.nodes}
    given = dict(zip((node.id for node in model.nodes), weights))
    cut = {name for name, node in data.items() if node.parent is not None and given[name] == 0}
    for node in reversed(model.bottom_up()):
        cut |= {child.id for child in model.children(node.id) if node.id in cut}
    nodes = [replace(n, weight=float(given[n.id]) if n.parent else 1.0) for n in model.nodes if n.id not in cut]
    kept = replace(model, nodes=tuple(nodes))
    return score_territories(kept, frame, groups).scores["score"].to_numpy()


@pytest.mark.parametrize("policy", ["available_mean", "require", "median", "group_mean", "zero"])
@pytest.mark.parametrize(
    "shape",
    [
        {"aggregation": "arithmetic"},
        {"aggregation": "geometric"},
        {"aggregation": "harmonic"},
        {"aggregation": "power"},
        {"aggregation": "arithmetic", "index": "geometric"},
        {"aggregation": "geometric", "housing": "arithmetic"},
        {"aggregation": "median"},
        {"aggregation": "arithmetic", "housing": "median", "water": "topsis"},
        {"aggregation": "topsis"},
        {"aggregation": "topsis", "index": {"method": "topsis", "scale": "minmax"}, "water": "ampi"},
        {"aggregation": "arithmetic", "index": {"method": "owa", "order_weights": [0.5, 0.3, 0.2]}},
        {"aggregation": "arithmetic", "education": {"method": "owa", "order_weights": [1, 0, 0]}, "index": "median"},
        {"aggregation": "arithmetic", "education": "copeland", "jobs": "median"},
        {"aggregation": "median", "water": "copeland"},
        {"aggregation": "copeland"},
        {"aggregation": "ampi"},
        {"aggregation": "mpi", "deviation": "sample"},
        {"aggregation": "ampi", "penalty": "-", "deviation": "sample"},
        {"aggregation": "geometric", "housing": "ampi"},
        {"aggregation": "ampi", "housing": "harmonic"},
    ],
    ids=str,
)
def test_scores_are_those_of_the_scoring_for_every_set_of_weights(policy, shape):
    frame, groups = data_with_gaps(missing=0.05 if policy == "require" else 0.15)
    model = model_with(policy=policy, **shape)
    scorer = Rescorer(model, prepare(model, frame, groups, None))
    weights = drawn_weights(scorer.tree)
    found = scorer.scores(weights)
    expected = np.vstack([slow_scores(model, frame, groups, row) for row in weights])
    np.testing.assert_allclose(found, expected, rtol=0, atol=1e-9, equal_nan=True)
    assert (~np.isnan(found)).any()
    np.testing.assert_array_equal(
        np.where(rank_rows(found) == 0, np.nan, rank_rows(found)), [rank_by_need(row) for row in expected]
    )


@pytest.mark.parametrize("deviation", ["population", "sample"])
@pytest.mark.parametrize("sign", ["+", "-"])
def test_penalties_of_either_sign_go_by_blocks(sign, deviation):
    frame, groups = data_with_gaps()
    nodes = [{"id": "index"}, *({**node, "parent": "index"} for node in DEEP if "column" in node)]
    model = model_with("ampi", "available_mean", 0.3, nodes, sign, deviation)
    scorer = Rescorer(model, prepare(model, frame, groups, None))
    assert scorer.is_fast
    weights = drawn_weights(scorer.tree)
    expected = np.vstack([slow_scores(model, frame, groups, row) for row in weights])
    np.testing.assert_allclose(scorer.scores(weights), expected, rtol=0, atol=1e-9, equal_nan=True)


def test_units_that_miss_too_many_different_things_go_child_by_child_with_the_same_scores():
    frame, groups = data_with_gaps(units=400, missing=0.5)
    model = model_with("arithmetic", "available_mean", 0.0)
    scorer = Rescorer(model, prepare(model, frame, groups, None))
    weights = drawn_weights(scorer.tree, 3)
    expected = np.vstack([slow_scores(model, frame, groups, row) for row in weights])
    np.testing.assert_allclose(scorer.scores(weights), expected, rtol=0, atol=1e-9, equal_nan=True)


@pytest.mark.parametrize("over", ["geometric", "ampi"])
def test_comparing_aggregations_under_a_mean_that_cannot_take_zero_are_left_to_the_scoring(over):
    frame, groups = data_with_gaps(missing=0.05)
    model = model_with("arithmetic", "require", index=over, housing="topsis")
    assert not Rescorer(model, prepare(model, frame, groups, None)).is_fast


def test_a_penalty_that_may_reach_zero_under_a_mean_that_cannot_take_it_is_left_to_the_scoring():
    model = model_with("ampi", "require", penalty="-")
    frame, groups = data_with_gaps(missing=0.05)
    assert not Rescorer(model, prepare(model, frame, groups, None)).is_fast


@pytest.mark.parametrize("times", [1, 20], ids=["one each", "many each"])
@pytest.mark.parametrize("nodes", [{}, {"index": "median", "water": "copeland"}, {"housing": "topsis"}], ids=str)
@pytest.mark.parametrize("min_available", [0.0, 0.5, 0.7, 1.0])
@pytest.mark.parametrize("policy", ["available_mean", "median"])
def test_a_left_out_indicator_changes_who_has_enough_children_as_in_the_scoring(policy, min_available, nodes, times):
    frame, groups = data_with_gaps(missing=0.25)
    model = model_with("arithmetic", policy, min_available, **nodes)
    scorer = Rescorer(model, prepare(model, frame, groups, None))
    left_out = np.repeat([-1, 0, 1, 2, 3, 4, 6, 7], times)
    weights = scorer.tree.without(drawn_weights(scorer.tree, len(left_out)), left_out)
    found = scorer.scores(weights)
    # A unit whose only figure is the one left out is filled by the model, but has nothing once the column is cut.
    some = (frame.notna().sum(axis=1) > 1).to_numpy()
    for row, drawn in list(zip(found, weights))[::times]:
        expected = slow_scores(model, frame, groups, drawn)
        np.testing.assert_allclose(row[some], expected[some], rtol=0, atol=1e-9, equal_nan=True)
    assert some.sum() > 50


def test_an_aggregate_that_loses_its_last_indicator_weighs_nothing():
    place = Tree(model_with("arithmetic", "require"))
    weights = place.without(place.weights(), np.array([7]))
    assert weights[0, place.place["h"]] == 0
    assert weights[0, place.place["jobs"]] == 0
    shares = place.shares(weights)
    assert shares[0, place.place["education"]] == pytest.approx(2 / 3)
    assert place.effective(shares).sum() == pytest.approx(1.0)


def test_effective_weights_are_products_down_the_tree():
    place = Tree(model_of(tree(education=["a", "b"], housing=["c"])))
    weights = place.weights({"education": 3.0, "a": 4.0})
    np.testing.assert_allclose(place.effective(place.shares(weights)), [[0.75 * 0.8, 0.75 * 0.2, 0.25]])


def test_a_leaf_without_weight_cannot_make_a_unit_incomplete():
    frame, groups = data_with_gaps(missing=0)
    frame["f"] = np.where(np.arange(len(frame)) < 2, frame["f"], np.nan)
    model = model_with("arithmetic", "require")
    scorer = Rescorer(model, prepare(model, frame, groups, None))
    assert not np.isnan(scorer.scores(scorer.tree.weights())).any()


def test_models_that_screen_indicators_are_rescored_without_them():
    frame, groups = data_with_gaps(missing=0.05)
    frame.loc[frame.index[:40], "c"] = np.nan
    data = model_data(DEEP, missing={"policy": "available_mean"}, screening={"min_indicator": 0.6})
    model = read_model(data)
    prepared = prepare(model, frame, groups, None)
    scorer = Rescorer(prepared.model, prepared)
    found = scorer.scores(scorer.tree.weights())[0]
    expected = score_territories(model, frame, groups).scores["score"]
    np.testing.assert_allclose(found, expected, rtol=0, atol=1e-9, equal_nan=True)


def test_ranks_of_rows_follow_the_rules_of_one_ranking():
    stream = np.random.default_rng(3)
    scores = stream.integers(0, 12, size=(40, 30)) + stream.choice([0.0, 4e-10], size=(40, 30))
    scores[stream.random(scores.shape) < 0.1] = np.nan
    scores[7] = np.nan
    ranks = rank_rows(scores)
    assert ranks.dtype == np.int16
    for row, found in zip(scores, ranks):
        np.testing.assert_array_equal(np.where(found == 0, np.nan, found), rank_by_need(row))


@pytest.mark.parametrize(
    ("units", "kind"), [(1, np.int16), (32_767, np.int16), (32_768, np.uint16), (65_535, np.uint16), (65_536, np.int32)]
)
def test_ranks_take_the_smallest_integers_that_hold_them(units, kind):
    assert rank_type(units) is kind
    if units > 60_000:
        ranks = rank_rows(np.arange(units, dtype=float)[None, :])
        assert (ranks.max(), ranks.min(), ranks[0, 0]) == (units, 1, units)
