"""Weights people state: equal, given, and points shared out of a budget."""

import pandas as pd
import pytest

from asd_plugin.domain.errors import AsdError
from asd_plugin.domain.weighting.budget import budget_weights
from asd_plugin.domain.weighting.stated import equal_weights, given_weights


def faults(call, *args, **kwargs):
    with pytest.raises(AsdError) as caught:
        call(*args, **kwargs)
    return [(p.code, p.fields) for p in caught.value.problems]


def test_equal_weights_are_one_over_n():
    assert equal_weights(["a", "b", "c", "d"]).weights.tolist() == [0.25] * 4


def test_no_name_or_a_name_twice_is_refused():
    assert faults(equal_weights, [])[0][0] == "no_columns"
    assert faults(equal_weights, ["a", "b", "a"]) == [("duplicate_columns", {"columns": ["a"]})]


def test_given_weights_keep_what_was_written_beside_the_shares():
    found = given_weights({"a": 1, "b": 3, "c": 0})
    assert found.given.tolist() == [1, 3, 0]
    assert found.weights.tolist() == [0.25, 0.75, 0.0]


def test_every_wrong_weight_is_named_at_once():
    found = faults(given_weights, {"a": -1, "b": "much", "c": 2, "d": None, "e": float("inf")})
    assert [f["column"] for _, f in found] == ["a", "b", "d", "e"]
    assert {code for code, _ in found} == {"weight_bad"}
    assert found[0][1]["found"] == "-1"


def test_weights_that_sum_to_zero_are_refused():
    assert faults(given_weights, {"a": 0, "b": 0.0}) == [("weights_sum_to_zero", {"count": 2})]


def points(**people):
    return pd.DataFrame.from_dict(people, orient="index", columns=["health", "school", "work"])


def test_budget_takes_the_mean_of_people_and_keeps_their_spread():
    found = budget_weights(points(amina=[50, 30, 20], brahim=[20, 40, 40], chadia=[50, 50, 0]))
    assert found.weights.tolist() == pytest.approx([0.4, 0.4, 0.2])
    assert found.spread.loc["health"].tolist() == pytest.approx([40, 300**0.5, 20, 50])
    assert found.points.loc["chadia", "school"] == 50


def test_one_person_has_weights_but_no_spread():
    found = budget_weights(points(amina=[50, 30, 20]))
    assert found.weights.tolist() == pytest.approx([0.5, 0.3, 0.2])
    assert found.spread["sd"].isna().all()


def test_another_budget_may_be_named():
    assert budget_weights(points(amina=[5, 3, 2]), budget=10).weights.tolist() == pytest.approx([0.5, 0.3, 0.2])


def test_everyone_who_did_not_spend_the_budget_is_named_with_the_sum():
    found = faults(budget_weights, points(amina=[50, 30, 10], brahim=[20, 40, 40], chadia=[50, 50, 10]))
    assert [(c, f["person"], f["total"]) for c, f in found] == [
        ("budget_not_spent", "amina", 90.0),
        ("budget_not_spent", "chadia", 110.0),
    ]


def test_a_blank_or_negative_cell_is_named_not_taken_as_zero():
    found = faults(budget_weights, points(amina=[50, 50, None], brahim=[120, -20, 0]))
    assert [(c, f["person"], f["column"]) for c, f in found] == [
        ("budget_bad_points", "amina", "work"),
        ("budget_bad_points", "brahim", "school"),
    ]


def test_nobody_a_person_twice_and_a_budget_of_zero_are_refused():
    assert faults(budget_weights, points())[0][0] == "budget_no_people"
    twice = pd.DataFrame([[50, 50], [40, 60]], index=["amina", "amina"], columns=["a", "b"])
    assert faults(budget_weights, twice) == [("budget_person_twice", {"people": ["amina"]})]
    assert faults(budget_weights, points(amina=[50, 30, 20]), budget=0)[0][0] == "budget_not_positive"
