"""Methods for the children of a node, side by side: laws, and what is refused or left out."""

import numpy as np
import pandas as pd
import pytest

from asd_plugin.domain.errors import AsdError, Cancelled
from asd_plugin.domain.scoring.preparation import prepare
from asd_plugin.domain.weighting.node_methods import METHODS, compare_methods
from tests.domain.scoring.models import flat, model_of, table, tree


def prepared(nodes=None, seed=7, units=30, **sections):
    rng = np.random.default_rng(seed)
    model = model_of(nodes or tree(one=["a", "b"], two=["c", "d"]), **sections)
    codes = [f"u{n:02}" for n in range(units)]
    common = rng.normal(size=units)
    values = {leaf.id: common + rng.normal(size=units) for leaf in model.leaves}
    return prepare(model, table(codes, **values), None, None)


def matrix(*names):
    return pd.DataFrame(np.ones((len(names), len(names))), index=names, columns=names)


def codes_of(refused):
    return [problem.code for problem in refused.value.problems]


def test_every_set_of_weights_sums_to_one_and_every_unit_is_ranked():
    points = pd.DataFrame({"one": [60.0], "two": [40.0]}, index=["Salma"])
    found = compare_methods(prepared(), "", {"A": matrix("one", "two")}, points, with_doubt=True)
    assert tuple(found.weights.columns) == METHODS and found.left_out == ()
    assert found.weights.sum().tolist() == pytest.approx([1.0] * len(METHODS))
    assert found.ranks.notna().all().all()
    assert (found.spread["rank_range"] >= 0).all()


def test_judgements_that_are_all_equal_are_equal_weights():
    found = compare_methods(prepared(), "", {"A": matrix("one", "two")})
    assert found.scores["ahp"].tolist() == pytest.approx(found.scores["equal"].tolist())
    assert found.agreement.at["ahp", "equal"] == pytest.approx(1.0)


def test_effective_weights_of_a_node_sum_to_its_own():
    found = compare_methods(prepared(), "two")
    assert found.effective.sum().tolist() == pytest.approx([0.5] * len(found.effective.columns))


def test_children_of_weight_zero_stay_out_and_are_named():
    nodes = flat("a", "b", "c")
    nodes[3]["weight"] = 0
    found = compare_methods(prepared(nodes))
    assert found.children == ("a", "b")
    assert next(note.code for note in found.notes) == "weights_children_aside"


def test_values_below_zero_leave_out_what_cannot_take_them():
    found = compare_methods(prepared(normalisation={"method": "z", "mean": 0, "sd": 1}), with_doubt=True)
    left = {item.method: item.problems[0].code for item in found.left_out}
    assert left == {"entropy": "entropy_negative", "benefit_of_doubt": "bod_negative"}
    assert "pca" in found.scores.columns


@pytest.mark.parametrize(("node", "code"), [("a", "weights_node_unknown"), ("zone", "weights_node_unknown")])
def test_a_node_without_children_is_refused(node, code):
    with pytest.raises(AsdError) as refused:
        compare_methods(prepared(), node)
    assert codes_of(refused) == [code]


def test_a_node_with_one_child_is_refused():
    with pytest.raises(AsdError) as refused:
        compare_methods(prepared(tree(one=["a"], two=["b"])), "one")
    assert codes_of(refused) == ["weights_node_too_small"]


def test_faults_of_judgements_and_points_come_together():
    bad = matrix("one", "two")
    bad.iloc[0, 1] = 3.0
    points = pd.DataFrame({"one": [60.0], "two": [50.0]}, index=["Salma"])
    with pytest.raises(AsdError) as refused:
        compare_methods(prepared(), "", {"A": bad}, points)
    assert codes_of(refused) == ["pairwise_not_reciprocal", "budget_not_spent"]


def test_cancelling_stops_between_two_methods():
    class Stop:
        def report(self, share):
            self.share = share

        def cancelled(self):
            return getattr(self, "share", 0) > 0.1

    with pytest.raises(Cancelled):
        compare_methods(prepared(), progress=Stop(), with_doubt=True)


def test_the_weights_of_a_node_below_the_score_show_their_effect_on_the_final_ranks():
    from asd_plugin.domain.scoring.ranking import rank_by_need

    ready = prepared()
    found = compare_methods(ready, "one", with_doubt=True)
    assert "benefit_of_doubt" in found.ranks.columns and "benefit_of_doubt" not in found.final_ranks.columns
    for method in found.final_ranks.columns:
        share = found.weights[method].clip(lower=0)
        share = share / share.sum()
        one = share["a"] * ready.leaves["a"] + share["b"] * ready.leaves["b"]
        two = 0.5 * ready.leaves["c"] + 0.5 * ready.leaves["d"]
        np.testing.assert_allclose(found.final_scores[method], 0.5 * one + 0.5 * two, atol=1e-9)
        np.testing.assert_array_equal(found.final_ranks[method], rank_by_need(0.5 * one + 0.5 * two))
    assert found.final_moves.loc["given"].tolist() == [0, 0]
    shifts = (found.final_ranks["equal"] - found.final_ranks["given"]).abs()
    assert found.final_moves.at["equal", "largest_move"] == shifts.max()


def test_the_root_has_no_other_final_ranks_than_its_own():
    assert not len(compare_methods(prepared()).final_ranks)
