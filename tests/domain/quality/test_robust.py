"""Robust z and last digits: worked out by hand, and against a slow version."""

import math
import statistics

import numpy as np
import pytest

from asd_plugin.domain.quality.robust import CHI2_9_P001, NORMAL_MAD, Z_P001, last_digits, robust_z


def slow_z(values):
    known = [value for value in values if math.isfinite(value)]
    middle = statistics.median(known)
    spread = statistics.median([abs(value - middle) for value in known])
    return [NORMAL_MAD * (value - middle) / spread if math.isfinite(value) else math.nan for value in values]


def test_a_wild_value_does_not_hide_itself():
    # median 3, distances 2 1 0 1 97: MAD 1
    assert robust_z(np.array([1.0, 2, 3, 4, 100])) == pytest.approx(NORMAL_MAD * np.array([-2, -1, 0, 1, 97]))


@pytest.mark.parametrize("seed", range(5))
def test_any_values_as_the_slow_version_does(seed):
    values = np.random.default_rng(seed).lognormal(2, 1, 41)
    values[[3, 17]] = np.nan, np.inf
    assert robust_z(values) == pytest.approx(slow_z(values), nan_ok=True)


def test_units_of_measure_do_not_matter():
    values = np.random.default_rng(7).normal(50, 9, 30)
    assert robust_z(1000 * values + 7) == pytest.approx(robust_z(values))
    assert robust_z(-values) == pytest.approx(-robust_z(values))


@pytest.mark.parametrize("values", [[], [math.nan], [5.0, 5, 5, 5, 90], [0.1 + 0.2, 0.3, 0.3]])
def test_without_a_spread_nothing_is_told(values):
    assert np.isnan(robust_z(np.array(values))).all()


def test_limits_are_those_of_the_tables():
    stats = pytest.importorskip("scipy.stats")
    assert stats.chi2.sf(CHI2_9_P001, 9) == pytest.approx(0.001, rel=1e-9)
    assert stats.norm.sf(Z_P001) == pytest.approx(0.001, rel=1e-9)
    assert stats.norm.ppf(0.75) == pytest.approx(NORMAL_MAD)


def test_last_digits_by_hand():
    # 10 20 15 of two figures; 7 is too small, 12.5 no whole number, -30 below 10
    found = last_digits(np.array([10, 20, 15, 7, 12.5, -30, math.nan, math.inf]))
    assert found.total == 3 and found.counts[0] == 2 and found.counts[5] == 1
    # expected 0.3 each: (1.7^2 + 0.7^2 + 8 * 0.3^2) / 0.3
    assert found.chi2 == pytest.approx((1.7**2 + 0.7**2 + 8 * 0.09) / 0.3)
    assert found.on_0_5 == 1 and found.heaping_z == pytest.approx(0.8 / math.sqrt(0.16 / 3))
    assert found.index == pytest.approx(0.8)  # (2/3 - 0.1 + 1/3 - 0.1 + 0.8) / 2


def test_even_digits_have_no_preference():
    found = last_digits(np.arange(100, 300))
    assert (found.chi2, found.index, found.heaping_z) == pytest.approx((0, 0, 0), abs=1e-12)
    assert last_digits(np.array([])).total == 0


def test_chi_square_is_that_of_scipy():
    stats = pytest.importorskip("scipy.stats")
    values = np.random.default_rng(3).integers(10, 9999, 500)
    assert last_digits(values).chi2 == pytest.approx(stats.chisquare(np.bincount(values % 10, minlength=10))[0])
