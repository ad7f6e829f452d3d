"""Benefit of the doubt: small cases by hand, laws of the score, bounds, progress and cancel."""

from itertools import combinations

import numpy as np
import pandas as pd
import pytest

from asd_plugin.domain.errors import AsdError, Cancelled
from asd_plugin.domain.weighting.benefit_of_doubt import benefit_of_doubt, undominated


def table(rows, columns="abcdefgh"):
    return pd.DataFrame(rows, index=[f"u{i}" for i in range(len(rows))], columns=list(columns)[: len(rows[0])])


def faults(call, *args, **kwargs):
    with pytest.raises(AsdError) as caught:
        call(*args, **kwargs)
    return [(p.code, p.fields) for p in caught.value.problems]


def by_corners(x, unit):
    """The slow way for two indicators: the best corner of {w >= 0, X w <= 1}."""
    lines = [*[(row[0], row[1], 1.0) for row in x], (1.0, 0.0, 0.0), (0.0, 1.0, 0.0)]
    best = 0.0
    for (a, b, p), (c, d, q) in combinations(lines, 2):
        if abs(a * d - b * c) < 1e-12:
            continue
        w = np.linalg.solve([[a, b], [c, d]], [p, q])
        if w.min() >= -1e-9 and (x @ w).max() <= 1 + 1e-9:
            best = max(best, float(unit @ w))
    return best


def test_three_units_by_hand():
    # u0 and u1 are best on one side each; u2 = (2, 2) lies inside the line from (4, 0) to (0, 4): 2/4 + 2/4 = 1.
    found = benefit_of_doubt(table([[4.0, 0], [0, 4.0], [2, 2], [1, 1]]))
    assert found.scores.tolist() == pytest.approx([1, 1, 1, 0.5])
    assert found.shares.loc["u0"].tolist() == pytest.approx([1, 0])


def test_one_indicator_is_the_share_of_the_maximum():
    assert benefit_of_doubt(table([[2.0], [8], [4]])).scores.tolist() == pytest.approx([0.25, 1, 0.5])


@pytest.mark.parametrize("seed", range(4))
def test_scores_equal_the_slow_corner_version(seed):
    x = np.random.default_rng(seed).uniform(0, 10, size=(12, 2))
    found = benefit_of_doubt(table(x.tolist()))
    assert found.scores.to_numpy() == pytest.approx([by_corners(x, row) for row in x], abs=1e-8)


def test_scores_lie_in_0_to_1_and_the_weights_give_them_and_break_no_limit():
    x = np.random.default_rng(5).uniform(0, 10, size=(30, 4))
    found = benefit_of_doubt(table(x.tolist()))
    w = found.weights.to_numpy()
    assert (x * w).sum(axis=1) == pytest.approx(found.scores.to_numpy(), abs=1e-9)
    assert (x @ w.T).max() <= 1 + 1e-7 and w.min() >= 0
    assert found.scores.max() == 1.0
    assert found.shares.sum(axis=1).to_numpy() == pytest.approx(np.ones(30))
    assert found.mean_shares.sum() == pytest.approx(1)


def test_units_of_measure_and_row_order_do_not_matter_to_scores():
    x = table(np.random.default_rng(6).uniform(1, 10, size=(20, 3)).tolist())
    there = benefit_of_doubt(x).scores
    back = benefit_of_doubt((x * [1000, 1, 0.001]).iloc[::-1]).scores
    assert back[there.index].to_numpy() == pytest.approx(there.to_numpy(), abs=1e-8)


def test_only_undominated_rows_limit_the_others():
    x = np.array([[1.0, 1], [2, 2], [3, 0], [2, 2], [0, 1]])
    assert undominated(x).tolist() == [1, 2]
    assert benefit_of_doubt(table(x.tolist())).benchmarks == ("u1", "u2")


def test_bounds_hold_for_every_unit_and_never_raise_a_score():
    x = table(np.random.default_rng(8).uniform(1, 10, size=(25, 3)).tolist())
    free, bound = benefit_of_doubt(x), benefit_of_doubt(x, {"a": (0.2, 0.5), "b": (0.1, 1.0)})
    assert (bound.scores <= free.scores + 1e-9).all()
    assert bound.shares["a"].between(0.2 - 1e-7, 0.5 + 1e-7).all()
    assert (bound.shares["b"] >= 0.1 - 1e-7).all()


def test_equal_bounds_fix_the_shares():
    found = benefit_of_doubt(table([[4.0, 1], [1, 4]]), {"a": (0.5, 0.5)})
    assert found.shares["a"].tolist() == pytest.approx([0.5, 0.5])


def test_a_unit_with_zero_in_an_indicator_that_must_bring_a_share_scores_zero_and_is_named():
    found = benefit_of_doubt(table([[4.0, 0], [1, 4], [0, 0]]), {"b": (0.2, 1.0)})
    assert found.scores.tolist() == pytest.approx([0, 1, 0])
    assert found.notes[0].fields["examples"] == ["u0", "u2"]
    assert found.shares.loc["u0"].isna().all()


def test_missing_units_are_left_out_and_keep_their_row():
    found = benefit_of_doubt(table([[4.0, 1], [np.nan, 2], [1, 4]]))
    assert found.left_out == ("u1",)
    assert np.isnan(found.scores["u1"]) and list(found.scores.index) == ["u0", "u1", "u2"]


def test_columns_below_zero_or_all_zero_are_named_at_once():
    found = faults(benefit_of_doubt, table([[1.0, -2, 0], [2, 3, 0]]))
    assert [(c, f["column"]) for c, f in found] == [("bod_negative", "b"), ("bod_all_zero", "c")]
    assert found[0][1]["examples"] == ["u0"]


def test_bounds_that_cannot_hold_are_refused():
    x = table([[1.0, 2], [2, 1]])
    assert faults(benefit_of_doubt, x, {"a": (0.6, 1), "b": (0.6, 1)})[0][0] == "bod_bounds_impossible"
    assert faults(benefit_of_doubt, x, {"a": (0, 0.3), "b": (0, 0.3)})[0][0] == "bod_bounds_impossible"
    found = faults(benefit_of_doubt, x, {"z": (0, 1), "a": (0.5, 0.2)})
    assert [(c, f["column"]) for c, f in found] == [("bod_bound_of_nothing", "z"), ("bod_bound_wrong", "a")]


class Listener:
    """Notes the shares; cancels after so many."""

    def __init__(self, stop_after=None):
        self.shares, self.stop_after = [], stop_after

    def report(self, share):
        self.shares.append(share)

    def cancelled(self):
        return self.stop_after is not None and len(self.shares) >= self.stop_after


def test_progress_rises_to_one_unit_by_unit():
    listener = Listener()
    benefit_of_doubt(table([[1.0, 2], [2, 1], [1, 1], [2, 2]]), progress=listener)
    assert listener.shares == [0.0, 0.25, 0.5, 0.75, 1.0]


def test_cancel_stops_between_two_units():
    listener = Listener(stop_after=3)
    with pytest.raises(Cancelled):
        benefit_of_doubt(table([[float(i + 1), float(9 - i)] for i in range(9)]), progress=listener)
    assert len(listener.shares) == 3
