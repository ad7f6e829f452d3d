"""Extreme values: percentiles, the skew-kurtosis rule, the log, and the list of what was changed."""

import math

import numpy as np
import pandas as pd
import pytest

from asd_plugin.domain.indicators.settings import Treatment, percentiles_of
from asd_plugin.domain.indicators.treatment import (
    excess_kurtosis,
    is_constant,
    log_ct,
    passes,
    skew_kurtosis_rule,
    skewness,
    treat,
    winsorise_at,
)

NAN = float("nan")
RULE = Treatment("skew_kurtosis")


def test_skewness_and_kurtosis_are_those_of_the_statistical_packages():
    values = np.array([2.0, 3.0, 5.0, 8.0, 13.0, 40.0, NAN])
    series = pd.Series(values)
    assert skewness(values) == pytest.approx(series.skew(), abs=1e-12)
    assert excess_kurtosis(values) == pytest.approx(series.kurt(), abs=1e-12)


def test_shape_of_too_few_or_equal_values_is_missing_and_passes():
    assert math.isnan(skewness(np.array([1.0, 2.0])))
    assert math.isnan(excess_kurtosis(np.array([1.0, 2.0, 9.0])))
    assert math.isnan(skewness(np.array([4.0, 4.0, 4.0])))
    assert passes(np.array([1.0, 1000.0]), RULE)


def test_percentiles_are_read_from_the_name():
    assert percentiles_of("winsorise_2_98") == (2, 98)
    assert percentiles_of("winsorise_0.5_99.5") == (0.5, 99.5)
    assert percentiles_of("winsorise_98_2") is None
    assert percentiles_of("log") is None


def test_winsorising_at_percentiles_uses_type_7_and_lists_the_cells():
    values = np.array([0.0, 10.0, 20.0, 30.0, 1000.0, NAN])
    treated = winsorise_at(values, 25, 75)
    np.testing.assert_array_equal(treated.values, [10, 10, 20, 30, 30, NAN])
    assert treated.how.tolist() == ["winsorised_p25", "", "", "", "winsorised_p75", ""]
    assert treated.outcome == "winsorised"
    assert values[0] == 0


def test_a_column_that_passes_is_left_alone():
    values = np.arange(10.0)
    treated = treat(values, RULE)
    assert treated.outcome == "untouched"
    np.testing.assert_array_equal(treated.values, values)


def test_extreme_points_are_winsorised_one_at_a_time_until_the_column_passes():
    values = np.array([*range(1, 11), 30.0, 100.0])
    treated = skew_kurtosis_rule(values, RULE)
    # 100 becomes 30; then both 30s become 10? Skew after the first step is 1.9: it passes.
    np.testing.assert_array_equal(treated.values, [*range(1, 11), 30, 30])
    assert treated.how.tolist() == [""] * 11 + ["winsorised_high"]
    assert passes(treated.values, RULE)


def test_the_low_side_is_winsorised_when_the_skew_is_negative():
    values = -np.array([*range(1, 11), 30.0, 100.0])
    treated = skew_kurtosis_rule(values, RULE)
    assert treated.values.min() == -30
    assert treated.how[-1] == "winsorised_low"


def test_all_values_equal_to_the_extreme_move_together():
    values = np.array([*np.linspace(1, 2, 40), 50.0, 50.0])
    treated = skew_kurtosis_rule(values, RULE)
    assert treated.values[-2:].tolist() == [2.0, 2.0]
    assert treated.how[-2:].tolist() == ["winsorised_high"] * 2


def test_a_column_that_five_points_cannot_mend_takes_the_log_of_the_untreated_values():
    values = np.array([*np.linspace(1, 2, 60), 300.0, 340.0, 380.0, 420.0, 460.0, 500.0, 540.0])
    treated = skew_kurtosis_rule(values, RULE)
    assert treated.outcome.startswith("log_ct")
    np.testing.assert_allclose(treated.values, np.log(values - 1 + 0.01 * 539))
    assert set(treated.how) == {"log_ct"}


def test_more_points_allowed_may_avoid_the_log():
    values = np.array([*np.linspace(1, 2, 60), 300.0, 340.0, 380.0, 420.0, 460.0, 500.0, 540.0])
    assert skew_kurtosis_rule(values, Treatment("skew_kurtosis", max_points=7)).outcome == "winsorised"


def test_log_of_a_negatively_skewed_column_keeps_the_order():
    values = np.array([0.0, 90.0, 95.0, 97.0, 98.0, 99.0, 100.0])
    logged = log_ct(values)
    np.testing.assert_allclose(logged, -np.log(100 - values + 1))
    assert (np.diff(logged) > 0).all()


def test_missing_cells_stay_missing_and_are_never_listed():
    values = np.array([1.0, NAN, 2.0, 3.0, 4.0, 1000.0] * 5)
    for method in ("winsorise_5_95", "skew_kurtosis"):
        treated = treat(values, Treatment(method))
        assert np.isnan(treated.values[1::6]).all()
        assert set(treated.how[1::6]) == {""}


def test_float_noise_does_not_hide_a_constant_column():
    assert is_constant(np.array([0.1 + 0.2, 0.3, NAN]))
    assert is_constant(np.array([NAN, NAN]))
    assert not is_constant(np.array([0.3, 0.3001]))
