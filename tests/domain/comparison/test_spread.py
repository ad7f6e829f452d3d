"""Quartiles, robust scale, ranks and percentiles, worked out by hand."""

import numpy as np
import pytest

from asd_plugin.domain.comparison.spread import need_percentile, need_rank, readable_axis, robust_z, summarise

NAN = float("nan")


def test_spread_of_five_values_is_what_a_hand_finds():
    spread = summarise(np.array([4.0, 1.0, 3.0, 2.0, 10.0]))
    assert (spread.known, spread.minimum, spread.q1, spread.median, spread.q3, spread.maximum) == (5, 1, 2, 3, 4, 10)
    # distances to the median 3: 1 2 0 1 7 -> their median is 1
    assert spread.scale == pytest.approx(1.4826)


def test_quartiles_interpolate_as_type_7():
    spread = summarise(np.array([1.0, 2.0, 3.0, 4.0]))
    assert (spread.q1, spread.median, spread.q3) == (1.75, 2.5, 3.25)


def test_missing_values_are_left_out_not_counted_as_zero():
    assert summarise(np.array([NAN, 5.0, NAN, 7.0])).median == 6.0


def test_nothing_known_gives_no_figure_at_all():
    spread = summarise(np.array([NAN, NAN]))
    assert (spread.known, spread.median, spread.scale) == (0, None, None)
    assert robust_z(1.0, spread) is None


def test_more_than_half_equal_gives_no_scale_instead_of_a_division_by_zero():
    spread = summarise(np.array([0.0, 0.0, 0.0, 5.0]))
    assert spread.scale is None
    assert robust_z(5.0, spread) is None


def test_robust_z_of_the_median_is_zero_and_of_a_missing_value_is_missing():
    spread = summarise(np.array([1.0, 2.0, 3.0, 4.0, 10.0]))
    assert robust_z(3.0, spread) == 0.0
    assert robust_z(10.0, spread) == pytest.approx(7 / 1.4826)
    assert robust_z(None, spread) is None


def test_rank_one_is_the_highest_need_whatever_the_direction():
    values = np.array([10.0, 30.0, 20.0, NAN])
    assert [need_rank(v, values, 1) for v in (30.0, 20.0, 10.0)] == [1, 2, 3]
    assert [need_rank(v, values, -1) for v in (30.0, 20.0, 10.0)] == [3, 2, 1]
    assert need_rank(30.0, values, 0) == 1


def test_ties_share_the_smallest_rank_and_rounding_noise_is_a_tie():
    values = np.array([0.1 + 0.2, 0.3, 0.9, 0.1])
    assert need_rank(0.3, values, 1) == need_rank(0.1 + 0.2, values, 1) == 2
    assert need_rank(0.1, values, 1) == 4


def test_percentile_by_hand():
    values = np.array([10.0, 20.0, 20.0, 40.0, 50.0])
    assert need_percentile(50.0, values, 1) == 100.0
    assert need_percentile(10.0, values, 1) == 0.0
    assert need_percentile(20.0, values, 1) == 37.5  # one behind, half of one equal, of four others
    assert need_percentile(20.0, values, -1) == 62.5


def test_percentile_of_a_single_unit_is_unknown():
    assert need_percentile(5.0, np.array([5.0, NAN]), 1) is None


def test_laws_of_rank_and_percentile():
    rng = np.random.default_rng(7)
    values = np.round(rng.normal(30, 10, 200), 1)
    values[rng.choice(200, 20, replace=False)] = NAN
    known = values[~np.isnan(values)]
    slow = [1 + sum(1 for other in known if other > v + 1e-9) for v in known]
    assert [need_rank(v, values, 1) for v in known] == slow
    shuffled = rng.permutation(values)
    for value in known[:20]:
        assert need_rank(value, values, 1) == need_rank(value, shuffled, 1)  # order of rows does not matter
        assert need_rank(value, values, 1) == need_rank(value * 100, values * 100, 1)  # nor does the unit
        assert need_percentile(value, values, 1) == pytest.approx(100 - need_percentile(value, values, -1))
    more = sorted(set(known))
    assert all(need_rank(b, values, 1) <= need_rank(a, values, 1) for a, b in zip(more, more[1:]))
    assert all(need_percentile(b, values, 1) >= need_percentile(a, values, 1) for a, b in zip(more, more[1:]))


def test_axis_shows_the_whole_range_of_ordinary_values():
    axis = readable_axis(np.array([1.0, 2.0, 3.0, 4.0, NAN]))
    assert (axis.low, axis.high, axis.below, axis.above) == (1.0, 4.0, 0, 0)


def test_axis_is_cut_where_one_far_unit_would_flatten_the_others_and_says_how_many():
    values = np.append(np.linspace(0, 100, 200), [10_000.0])
    axis = readable_axis(values)
    assert axis.low == 0.0
    assert axis.high < 150
    assert axis.above >= 1


def test_axis_always_holds_what_must_be_shown():
    values = np.append(np.linspace(0, 100, 200), [10_000.0])
    axis = readable_axis(values, (10_000.0, -5.0))
    assert (axis.low, axis.high, axis.above) == (-5.0, 10_000.0, 0)


def test_axis_of_equal_values_and_of_nothing():
    axis = readable_axis(np.array([5.0, 5.0]))
    assert (axis.low, axis.high) == (5.0, 5.0)
    assert readable_axis(np.array([NAN])) is None
    assert readable_axis(np.array([NAN]), (3.0,)).low == 3.0
