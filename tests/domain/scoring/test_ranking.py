"""Ranks and classes, ties included."""

import numpy as np

from asd_plugin.domain.scoring.model import Classes
from asd_plugin.domain.scoring.ranking import class_limits, classify, rank_by_need

NAN = float("nan")


def classed(values, method="quantile", count=2, breaks=()):
    scores = np.array(values)
    return classify(scores, class_limits(scores, Classes(method, count, breaks))).tolist()


def test_highest_score_is_rank_one_and_ties_share_the_smallest_rank():
    np.testing.assert_array_equal(rank_by_need(np.array([5.0, 9.0, NAN, 5.0, 1.0])), [2, 1, NAN, 2, 4])


def test_float_noise_does_not_break_a_tie():
    np.testing.assert_array_equal(rank_by_need(np.array([0.3, 0.1 + 0.2, 0.2])), [1, 1, 3])


def test_no_score_no_rank():
    assert np.isnan(rank_by_need(np.array([NAN, NAN]))).all()


def test_quantile_classes_hold_equal_counts_and_the_last_is_the_highest_need():
    assert classed([10.0, 40.0, 20.0, 30.0]) == [1, 2, 1, 2]
    assert classed([float(n) for n in range(10)], count=5) == [1, 1, 2, 2, 3, 3, 4, 4, 5, 5]


def test_a_score_equal_to_a_limit_stays_in_the_lower_class_noise_or_not():
    assert classed([1.0, 0.1 + 0.2, 0.0], "fixed", breaks=(0.3, 0.9)) == [3, 1, 1]
    assert classed([2.0, 2.0, 2.0, 8.0], "equal_interval", 3) == [1, 1, 1, 3]


def test_tied_scores_share_a_class_even_if_classes_become_uneven():
    assert classed([1.0, 1.0, 1.0, 2.0], count=4) == [1, 1, 1, 4]


def test_limits_run_from_the_lowest_to_the_highest_score():
    scores = np.array([0.0, 10.0, 20.0, NAN])
    assert class_limits(scores, Classes("equal_interval", 2)) == (0, 10, 20)
    assert class_limits(scores, Classes("quantile", 2)) == (0, 10, 20)
    assert class_limits(scores, Classes("fixed", 3, (5.0, 50.0))) == (0, 5, 50, 50)


def test_equal_scores_and_no_scores_have_no_classes():
    assert np.isnan(classed([4.0, 4.0])).all()
    assert np.isnan(classed([NAN, NAN])).all()
