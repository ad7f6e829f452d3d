"""Common scales, by hand."""

import numpy as np
import pytest

from asd_plugin.domain.indicators.normalisation import directed_bounds, normalise, percentile_ranks, ranks, z_score
from asd_plugin.domain.indicators.settings import Normalisation

NAN = float("nan")


def test_min_max_spans_the_scale_and_keeps_missing():
    found = normalise(np.array([10.0, 15.0, NAN, 20.0]), Normalisation("minmax", 1, 100))
    np.testing.assert_array_equal(found, [1, 50.5, NAN, 100])


def test_ranks_share_the_smallest_place_or_the_mean_of_theirs():
    values = np.array([5.0, 5.0, NAN, 1.0, 9.0])
    np.testing.assert_array_equal(ranks(values), [2, 2, NAN, 1, 4])
    np.testing.assert_array_equal(ranks(values, "average"), [2.5, 2.5, NAN, 1, 4])


def test_percentile_ranks_run_from_zero_to_one_over_the_values_present():
    np.testing.assert_allclose(percentile_ranks(np.array([3.0, NAN, 1.0, 2.0])), [1, NAN, 0, 0.5])


def test_z_score_of_three_values():
    np.testing.assert_allclose(z_score(np.array([2.0, 4.0, 6.0, NAN])), [-1, 0, 1, NAN])


@pytest.mark.parametrize(
    ("truncate", "expected"), [(None, [0, 50, 100]), (True, [0, 50, 100]), (False, [-50, 50, 150])]
)
def test_goalposts_truncate_unless_told_not_to(truncate, expected):
    scale = Normalisation("goalposts", truncate=truncate)
    np.testing.assert_allclose(normalise(np.array([-5.0, 5.0, 15.0]), scale, (0.0, 10.0)), expected)


def test_bounds_of_a_reversed_indicator_swap_ends():
    assert directed_bounds((2.0, 5.0), -1) == (-5.0, -2.0)
    assert directed_bounds((2.0, 5.0), 1) == (2.0, 5.0)
    assert directed_bounds(None, -1) is None
