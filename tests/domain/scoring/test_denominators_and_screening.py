"""Rates made by the model itself, and units or indicators with too few values left out before anything is scaled."""

import math

import numpy as np
import pytest

from asd_plugin.domain.errors import AsdError
from asd_plugin.domain.scoring.score import score_territories
from tests.domain.scoring.models import flat, model_of, table, tree

NAN = float("nan")


def rate_model(**leaf):
    nodes = flat("a", "b")
    nodes[1].update({"denominator": {"column": "people", "scale": 1000}, **leaf})
    return model_of(nodes, normalisation={"method": "none"}, missing={"policy": "available_mean", "min_available": 0.5})


def with_people(people):
    return table([str(n) for n in range(len(people))], a=[5] * len(people), b=[1] * len(people)).assign(
        **{"a/denominator": np.array(people, dtype=float)}
    )


def test_value_over_denominator_times_scale():
    result = score_territories(rate_model(), with_people([1000, 500, 2500]))
    assert result.nodes["a"].tolist() == [5, 10, 2]


def test_a_denominator_of_zero_or_without_value_leaves_the_rate_missing_and_is_counted():
    result = score_territories(rate_model(), with_people([1000, 0, NAN, 0, 100]))
    assert np.isnan(result.nodes["a"]).tolist() == [False, True, True, True, False]
    assert result.columns.loc["a", ["denominator_zero", "denominator_missing", "present"]].tolist() == [2, 1, 2]
    assert result.columns.loc["b", "denominator_zero"] == 0
    (note,) = [note for note in result.notes if note.code == "denominator_unusable"]
    assert (note.fields["path"], note.fields["zero"], note.fields["missing"]) == ("index/a", 2, 1)


def test_a_value_stated_by_convention_is_the_rate_itself():
    nodes = flat("a", "b")
    nodes[1].update(denominator={"column": "people"}, not_asked_as=7, not_asked_where={"milieu": "urban"})
    model = model_of(nodes, normalisation={"method": "none"})
    data = with_people([10, 10]).assign(a=[20, NAN])
    groups = data[[]].assign(milieu=["rural", "urban"])
    assert score_territories(model, data, groups).nodes["a"].tolist() == [2, 7]


def test_bad_denominators_are_refused_by_name():
    with pytest.raises(AsdError) as refused:
        score_territories(rate_model(), with_people([10, -1, 3]))
    (fault,) = refused.value.problems
    assert (fault.code, fault.fields["source"], fault.fields["examples"]) == ("denominator_negative", "people", ["1"])
    with pytest.raises(AsdError) as refused:
        score_territories(rate_model(), with_people([10, 1])[["a", "b"]])
    assert [(f.code, f.fields["source"]) for f in refused.value.problems] == [("indicator_absent", "people")]


def test_a_unit_with_too_few_indicators_is_left_out_and_moves_no_scale():
    model = model_of(
        flat("a", "b", "c"), missing={"policy": "available_mean", "min_available": 0}, screening={"min_unit": 0.5}
    )
    data = table(["1", "2", "3", "4"], a=[0, 10, 100, 5], b=[0, 1, NAN, NAN], c=[0, 1, NAN, 1])
    result = score_territories(model, data)
    assert result.nodes["a"].tolist()[:2] == [0, 100] and math.isnan(result.nodes.loc["3", "a"])
    assert [(left.unit, left.reason) for left in result.left_out] == [("3", "screened")]
    assert result.screened.values.tolist() == [["unit", "3", pytest.approx(1 / 3), 0.5]]
    assert result.scores.loc["3", "share_available"] == pytest.approx(1 / 3)
    assert [note.code for note in result.notes if "screened" in note.code] == ["units_screened"]


def test_an_indicator_with_too_few_values_is_left_out_of_tree_and_weights():
    model = model_of(tree(one=["a", "b"], two=["c"]), screening={"min_indicator": 0.5})
    data = table(["1", "2", "3"], a=[0, 1, 2], b=[NAN, NAN, 4], c=[0, 2, 1])
    result = score_territories(model, data)
    assert result.scores["score"].tolist() == [0, 75, 75]
    assert result.weights.loc["b", ["weight", "share", "effective"]].tolist() == [1, 0, 0]
    assert result.weights.loc["a", "effective"] == 0.5
    assert result.columns.loc["b", "treatment"] == "screened" and result.columns.loc["b", "present"] == 1
    assert result.contributions["b"].isna().all() and result.nodes["b"].isna().all()
    assert result.screened[["kind", "id"]].values.tolist() == [["indicator", "b"]]


def test_screening_exactly_at_the_threshold_keeps():
    model = model_of(flat("a", "b"), missing={"policy": "mean"}, screening={"min_unit": 0.5, "min_indicator": 2 / 3})
    data = table(["1", "2", "3"], a=[0, 1, NAN], b=[0, NAN, 1])
    assert not len(score_territories(model, data).screened)


def test_screening_works_under_any_aggregation():
    for method in ("geometric", "mpi", "copeland", "topsis", "median"):
        model = model_of(
            flat("a", "b", "c"),
            screening={"min_indicator": 0.5, "min_unit": 1},
            aggregation=method,
            normalisation={"method": "minmax", "low": 1},
        )
        data = table(list("12345"), a=[0, 1, 2, 3, NAN], b=[NAN, NAN, NAN, 4, 5], c=[0, 2, 1, 5, 3])
        result = score_territories(model, data)
        assert result.scores["score"].notna().tolist() == [True] * 4 + [False]
        total = result.contributions.sum(axis=1, min_count=1) - (result.scores["score"] - result.reference_score)
        assert total.abs().max() < 1e-9


def test_screening_that_leaves_nothing_is_refused():
    data = table(["1", "2", "3"], a=[0, 1, NAN], b=[NAN, NAN, 4], c=[0, 2, 1])
    with pytest.raises(AsdError) as refused:
        score_territories(model_of(tree(one=["a"], two=["b"], three=["c"]), screening={"min_indicator": 0.9}), data)
    assert [(f.code, f.fields["path"]) for f in refused.value.problems] == [
        ("screening_empties_aggregate", "index/one"),
        ("screening_empties_aggregate", "index/two"),
    ]
    with pytest.raises(AsdError) as refused:
        score_territories(model_of(flat("a", "b"), screening={"min_unit": 1}), data[["a", "b"]].iloc[:2])
    assert "screening_leaves_no_unit" in [fault.code for fault in refused.value.problems]


@pytest.mark.parametrize("policy", ["mean", "median", "group_mean", "group_median", "zero"])
def test_every_filled_cell_is_listed_with_unit_indicator_value_and_how(policy):
    group = {"group": "province"} if policy.startswith("group") else {}
    model = model_of(flat("a", "b"), missing={"policy": policy, **group})
    data = table(["1", "2", "3", "4"], a=[1, 3, NAN, 5], b=[2, NAN, 4, 9])
    groups = data[[]].assign(province=["p", "p", "q", "q"])
    result = score_territories(model, data, groups)
    expected = {
        "mean": (3, 5), "median": (3, 4), "group_mean": (5, 2), "group_median": (5, 2), "zero": (0, 0),
    }[policy]  # fmt: skip
    assert result.imputed.values.tolist() == [["3", "a", expected[0], policy], ["2", "b", expected[1], policy]]
