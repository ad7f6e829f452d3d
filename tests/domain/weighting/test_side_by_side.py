"""Sets of weights side by side: down the tree, and in the ranks they give."""

import pandas as pd
import pytest

from asd_plugin.domain.errors import AsdError
from asd_plugin.domain.scoring.model_reading import read_model
from asd_plugin.domain.weighting.side_by_side import compare_weights, nominal_and_effective, with_weights


def leaf(name, parent, weight=1):
    return {"id": name, "parent": parent, "weight": weight, "column": name, "direction": 1}


MODEL = read_model(
    {
        "asd_score_model": 1,
        "id": "test",
        "title": {"fr": "Essai"},
        "tree": [
            {"id": "index"},
            {"id": "school", "parent": "index", "weight": 3},
            {"id": "work", "parent": "index", "weight": 1},
            leaf("a", "school"),
            leaf("b", "school"),
            leaf("c", "work"),
        ],
    }
)


def faults(call, *args):
    with pytest.raises(AsdError) as caught:
        call(*args)
    return [(p.code, p.fields) for p in caught.value.problems]


def test_nominal_and_effective_weights_stand_side_by_side():
    found = nominal_and_effective(MODEL, {"model": {}, "ahp": {"school": 0.5, "work": 0.5, "a": 0.2, "b": 0.8}})
    assert found.loc["b", ["model_weight", "model_share", "model_effective"]].tolist() == [1, 0.5, 0.375]
    assert found.loc["b", ["ahp_weight", "ahp_share", "ahp_effective"]].tolist() == pytest.approx([0.8, 0.8, 0.4])
    leaves = found["is_leaf"].astype(bool)
    assert found.loc[leaves, "ahp_effective"].sum() == pytest.approx(1)


def test_new_weights_leave_the_model_as_it_was():
    changed = with_weights(MODEL, {"a": 9})
    assert (MODEL.node("a").weight, changed.node("a").weight, changed.node("b").weight) == (1, 9, 1)


def test_weights_of_no_node_below_zero_or_all_zero_are_named():
    assert faults(with_weights, MODEL, {"zz": 1, "a": -1}) == [
        ("weight_of_no_node", {"column": "zz"}),
        ("weight_bad", {"column": "a", "found": "-1"}),
    ]
    assert faults(with_weights, MODEL, {"a": 0, "b": 0}) == [
        ("weights_sum_to_zero_under", {"path": "index/school", "count": 2})
    ]


UNITS = pd.DataFrame({"a": [100.0, 0, 50], "b": [0.0, 60, 50]}, index=["u0", "u1", "u2"])


def test_scores_ranks_and_moves_by_hand():
    found = compare_weights(UNITS, {"equal": pd.Series({"a": 1, "b": 1}), "mostly_b": pd.Series({"b": 3, "a": 1})})
    assert found.weights["mostly_b"].to_dict() == {"a": 0.25, "b": 0.75}
    assert found.scores["equal"].tolist() == [50, 30, 50]
    assert found.ranks["equal"].tolist() == [1, 3, 1]
    assert found.scores["mostly_b"].tolist() == [25, 45, 50]
    assert found.ranks["mostly_b"].tolist() == [3, 2, 1]
    assert found.moves["largest_move"].tolist() == [0, 2]
    assert found.agreement.loc["equal", "equal"] == pytest.approx(1)


def test_a_unit_with_a_missing_value_has_no_rank_and_is_listed():
    holed = UNITS.assign(a=[None, 0.0, 50.0])
    found = compare_weights(holed, {"equal": pd.Series({"a": 1, "b": 1})})
    assert found.left_out == ("u0",) and found.ranks["equal"].isna().tolist() == [True, False, False]


def test_sets_of_other_names_negative_or_zero_are_named_at_once():
    sets = {
        "other": pd.Series({"a": 1, "z": 1}),
        "negative": pd.Series({"a": 1.5, "b": -0.5}),
        "zero": pd.Series({"a": 0, "b": 0}),
    }
    found = faults(compare_weights, UNITS, sets)
    assert [(c, f["set"]) for c, f in found] == [
        ("weight_set_names_differ", "other"),
        ("weight_set_negative", "negative"),
        ("weight_set_zero", "zero"),
    ]
    assert faults(compare_weights, UNITS, {})[0][0] == "no_weight_sets"
