"""A scored tree seen from inside: parents, siblings, directions."""

import numpy as np
import pandas as pd
import pytest

from asd_plugin.domain.checks.tree import alpha_by_aggregate, check_tree, correlation_with_parent
from asd_plugin.domain.scoring.model_reading import read_model
from asd_plugin.domain.scoring.score import score_territories


def leaf(name, parent, weight=1, direction=1):
    return {"id": name, "parent": parent, "weight": weight, "column": name, "direction": direction}


def model_of(*leaves):
    return read_model(
        {
            "asd_score_model": 1,
            "id": "test",
            "title": {"fr": "Essai"},
            "tree": [
                {"id": "index"},
                {"id": "school", "parent": "index", "weight": 1},
                {"id": "work", "parent": "index", "weight": 1},
                *leaves,
            ],
        }
    )


MODEL = model_of(leaf("a", "school"), leaf("b", "school"), leaf("odd", "school", 0.5), leaf("c", "work"))


def values():
    rng = np.random.default_rng(2)
    need = rng.normal(size=60)
    return pd.DataFrame(
        {
            "a": need + 0.3 * rng.normal(size=60),
            "b": need + 0.5 * rng.normal(size=60),
            "odd": -need + 0.4 * rng.normal(size=60),
            "c": need + rng.normal(size=60),
        },
        index=[f"u{i}" for i in range(60)],
    )


def test_an_indicator_against_its_pillar_is_named_and_turning_it_mends_it():
    found = check_tree(score_territories(MODEL, values()))
    assert [(n.code, n.fields["path"], n.fields["parent"]) for n in found.notes] == [
        ("indicator_against_pillar", "index/school/odd", "school")
    ]
    assert found.notes[0].fields["correlation"] < 0
    assert found.with_parent.loc["odd", "flag"] == "against"
    turned = model_of(leaf("a", "school"), leaf("b", "school"), leaf("odd", "school", 0.5, -1), leaf("c", "work"))
    assert check_tree(score_territories(turned, values())).notes == ()


def test_correlations_with_parent_rest_and_root_are_those_of_the_values():
    result = score_territories(MODEL, values())
    found = correlation_with_parent(result.model, result.nodes)
    nodes = result.nodes
    assert found.loc["a", "with_parent"] == pytest.approx(np.corrcoef(nodes["a"], nodes["school"])[0, 1])
    assert found.loc["a", "with_root"] == pytest.approx(np.corrcoef(nodes["a"], nodes["index"])[0, 1])
    rest = nodes["b"] + 0.5 * nodes["odd"]
    assert found.loc["a", "with_rest"] == pytest.approx(np.corrcoef(nodes["a"], rest)[0, 1])
    assert list(found.index) == ["school", "work", "a", "b", "odd", "c"]
    assert found.loc["a", "weight_share"] == pytest.approx(0.4)


def test_an_indicator_that_agrees_with_its_parent_but_not_with_its_pillar_is_named():
    rng = np.random.default_rng(3)
    need, slum = rng.normal(size=80), rng.normal(size=80)
    nodes = [
        {"id": "index"},
        {"id": "housing", "parent": "index", "weight": 1},
        {"id": "networks", "parent": "housing", "weight": 3},
        {"id": "dwelling", "parent": "housing", "weight": 1},
        leaf("water", "networks"),
        leaf("slums", "dwelling"),
    ]
    model = read_model({"asd_score_model": 1, "id": "test", "title": {"fr": "Essai"}, "tree": nodes})
    data = pd.DataFrame({"water": need, "slums": slum - 2 * need}, index=[f"u{i}" for i in range(80)])
    found = check_tree(score_territories(model, data))
    assert found.with_parent.loc["slums", ["parent", "pillar"]].tolist() == ["dwelling", "housing"]
    assert found.with_parent.loc["slums", "with_parent"] == pytest.approx(1)
    assert [(n.fields["path"], n.fields["parent"]) for n in found.notes] == [
        ("index/housing/dwelling/slums", "housing")
    ]


def test_an_only_child_is_not_called_redundant_with_its_parent():
    result = score_territories(MODEL, values())
    found = correlation_with_parent(result.model, result.nodes, "spearman")
    assert found.loc["c", "with_parent"] == pytest.approx(1) and found.loc["c", "flag"] == ""
    assert np.isnan(found.loc["c", "with_rest"])


def test_flagged_pairs_say_whether_they_share_a_parent():
    data = values()
    data["c"] = data["a"] * 2
    pairs = check_tree(score_territories(MODEL, data)).pairs
    found = {(row["first"], row["second"]): row["same_parent"] for _, row in pairs.iterrows()}
    assert not found[("a", "c")] and found[("a", "odd")]


def test_alpha_of_every_aggregate_on_the_children_that_count():
    data = values()
    data.loc["u0", "a"] = np.nan
    model = model_of(leaf("a", "school"), leaf("b", "school"), leaf("odd", "school", 0), leaf("c", "work"))
    result = score_territories(model, data)
    found = alpha_by_aggregate(model, result.nodes)
    assert found.loc["school", ["indicators", "units", "left_out"]].tolist() == [2, 59, 1]
    x = result.nodes[["a", "b"]].dropna()
    assert found.loc["school", "alpha"] == pytest.approx(2 * (1 - x.var().sum() / x.sum(axis=1).var()))
    assert found.loc["work", "outcome"] == "one_indicator"


def test_row_order_does_not_matter_and_nothing_is_changed():
    result = score_territories(MODEL, values())
    before = result.nodes.copy()
    there = correlation_with_parent(result.model, result.nodes)
    back = correlation_with_parent(result.model, result.nodes.iloc[::-1])
    assert back["with_parent"].to_numpy() == pytest.approx(there["with_parent"].to_numpy())
    pd.testing.assert_frame_equal(result.nodes, before)
