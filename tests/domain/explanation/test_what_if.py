"""What if: equal to scoring the changed model or the changed table."""

import numpy as np
import pytest

from asd_plugin.domain.errors import AsdError
from asd_plugin.domain.explanation.live import live_score
from asd_plugin.domain.explanation.what_if import WeightSlider, what_if_unit
from asd_plugin.domain.scoring.model_reading import read_model
from asd_plugin.domain.scoring.score import score_territories
from tests.domain.robustness.test_monte_carlo import NODES, a_model, figures
from tests.domain.scoring.models import flat, model_data, model_of, table

METHODS = ["arithmetic", "geometric", "ampi", "copeland", "topsis"]


@pytest.mark.parametrize("method", METHODS)
def test_other_weights_give_the_score_of_the_model_with_these_weights(method):
    frame, groups = figures(units=25)
    slider = WeightSlider(live_score(a_model(aggregation={"method": method}), frame, groups))
    changes = {"housing": 2.5, "a": 0.25, "c": 0}
    found = slider.rescore(changes)
    data = model_data(
        [{**node, "weight": changes.get(node["id"], node.get("weight", 1))} for node in NODES],
        missing={"policy": "available_mean"},
        treatment={"method": "winsorise_2_98"},
        normalisation={"method": "minmax", "low": 1, "high": 100},
        aggregation={"method": method},
    )
    expected = score_territories(read_model(data), frame, groups)
    np.testing.assert_allclose(found.score, expected.scores["score"], rtol=0, atol=1e-9, equal_nan=True)
    np.testing.assert_array_equal(found.rank, expected.scores["rank"])
    for leaf, share in found.effective.items():
        assert share == pytest.approx(expected.weights.loc[leaf, "effective"])


def test_no_change_moves_nobody():
    frame, groups = figures()
    live = live_score(a_model(), frame, groups)
    found = WeightSlider(live).rescore({})
    np.testing.assert_allclose(found.score, live.score, rtol=0, atol=1e-9, equal_nan=True)
    assert np.nansum(np.abs(found.rank_change)) == 0


@pytest.mark.parametrize(
    ("weights", "code"),
    [
        ({"nowhere": 1}, "what_if_unknown_node"),
        ({"a": -1}, "what_if_bad_weight"),
        ({"a": float("nan")}, "what_if_bad_weight"),
        ({"a": "much"}, "what_if_bad_weight"),
        ({"d": 0, "e": 0}, "what_if_zero_weights"),
    ],
)
def test_weights_that_cannot_be_are_refused(weights, code):
    frame, groups = figures()
    with pytest.raises(AsdError) as refused:
        WeightSlider(live_score(a_model(), frame, groups)).rescore(weights)
    assert [fault.code for fault in refused.value.problems] == [code]


def test_a_whole_domain_can_be_set_to_nothing():
    frame, groups = figures(missing=0)
    found = WeightSlider(live_score(a_model(), frame, groups)).rescore({"housing": 0})
    assert found.effective["d"] == found.effective["e"] == 0
    assert not np.isnan(found.score).any()


def test_one_unit_worked_out_by_hand():
    # a: 0 25 50 100, b: 0 50 100 0. Scores 0, 37.5, 75, 50. B at a = 4: a 100, so 75: it passes D and joins C.
    frame = table(["A", "B", "C", "D"], a=[0, 1, 2, 4], b=[0, 1, 2, 0])
    found = what_if_unit(live_score(model_of(flat("a", "b")), frame), "B", "a", 4.0)
    assert (found.score_before, found.score) == (37.5, 75)
    assert (found.rank_before, found.rank) == (3, 1)
    assert found.passed == ("D",)
    assert found.passed_by == ()
    assert found.moved == 0
    assert found.value_before == 1.0


def test_a_value_beyond_the_others_moves_the_scale_and_says_how_many_moved_with_it():
    frame = table(["A", "B", "C", "D"], a=[0, 1, 2, 4], b=[0, 1, 2, 0])
    found = what_if_unit(live_score(model_of(flat("a", "b")), frame), "B", "a", 8.0)
    assert found.score == pytest.approx(75)
    assert found.moved == 2  # C and D: the highest value of a is now 8


@pytest.mark.parametrize("value", [0.1, 3.7, 1e6, float("nan")])
@pytest.mark.parametrize("policy", ["available_mean", "median", "group_mean"])
@pytest.mark.parametrize("method", METHODS)
def test_one_changed_value_gives_the_score_of_the_changed_table(method, policy, value):
    frame, groups = figures(units=25)
    missing = {"policy": policy, **({"group": "zone"} if policy == "group_mean" else {})}
    model = a_model(aggregation={"method": method}, missing=missing)
    live = live_score(model, frame, groups)
    found = what_if_unit(live, "007", "b", value)
    changed = frame.copy()
    changed.loc["007", "b"] = value
    expected = score_territories(model, changed, groups).scores
    np.testing.assert_allclose(found.all_scores, expected["score"], rtol=0, atol=1e-12, equal_nan=True)
    np.testing.assert_array_equal(found.all_ranks, expected["rank"])
    np.testing.assert_equal(found.rank, expected.loc["007", "rank"])
    for other in found.passed:
        assert expected.loc[other, "rank"] > found.rank
        assert live.rank[live.row(other)] < found.rank_before


def test_lowering_a_need_lets_others_pass():
    frame = table(["A", "B", "C", "D"], a=[0, 1, 2, 4], b=[0, 1, 2, 0])
    found = what_if_unit(live_score(model_of(flat("a", "b")), frame), "C", "b", 0.5)
    assert found.passed == ()
    assert found.passed_by == ("B",)
    assert (found.rank, found.all_ranks[3]) == (2, 2)  # level with D now: 50 each


def test_what_scoring_refuses_is_refused_here_too():
    frame, _ = figures()
    live = live_score(a_model(), frame)
    for work, code in (
        (lambda: what_if_unit(live, "nobody", "a", 1.0), "explanation_unknown_unit"),
        (lambda: what_if_unit(live, "001", "nothing", 1.0), "what_if_unknown_node"),
        (lambda: what_if_unit(live, "001", "a", float("inf")), "indicator_infinite"),
    ):
        with pytest.raises(AsdError) as refused:
            work()
        assert refused.value.problems[0].code == code


def test_the_table_given_is_not_changed():
    frame, _ = figures()
    before = frame.copy()
    live = live_score(a_model(), frame)
    what_if_unit(live, "001", "a", 99.0)
    WeightSlider(live).rescore({"a": 5})
    assert frame.equals(before)
