"""Logarithms, Box-Cox, fixed limits: against scipy, by hand, and refused where they do not exist."""

import math

import numpy as np
import pytest
from scipy import stats

from asd_plugin.domain.errors import AsdError
from asd_plugin.domain.indicators.settings import Treatment
from asd_plugin.domain.indicators.treatment import treat
from asd_plugin.domain.scoring.score import score_territories
from tests.domain.scoring.models import flat, model_of, table

NAN = float("nan")


def test_natural_logarithm_lists_every_cell():
    treated = treat(np.array([1.0, NAN, math.e]), Treatment("log"))
    np.testing.assert_allclose(treated.values, [0, NAN, 1])
    assert treated.how.tolist() == ["log", "", "log"]


def test_box_cox_takes_the_likeliest_power_as_scipy_does():
    values = np.random.default_rng(5).lognormal(1, 0.7, 200)
    treated = treat(values, Treatment("box_cox"))
    expected, power = stats.boxcox(values)
    assert treated.fixed.power == pytest.approx(power, abs=1e-6)
    np.testing.assert_allclose(treated.values, expected, rtol=1e-6)


def test_the_power_found_is_the_best_of_a_grid():
    values = np.random.default_rng(9).gamma(2, 3, 150)
    power = treat(values, Treatment("box_cox")).fixed.power

    def likelihood(candidate):
        y = np.log(values) if candidate == 0 else (values**candidate - 1) / candidate
        return (candidate - 1) * np.log(values).sum() - len(values) / 2 * math.log(y.var())

    assert likelihood(power) >= max(likelihood(candidate) for candidate in np.linspace(-1, 2, 601)) - 1e-9


def test_box_cox_with_a_given_power():
    np.testing.assert_allclose(treat(np.array([1.0, 4.0, 9.0]), Treatment("box_cox", power=0.5)).values, [0, 2, 4])
    np.testing.assert_allclose(treat(np.array([1.0, math.e]), Treatment("box_cox", power=0)).values, [0, 1])


@pytest.mark.parametrize("method", ["log", "box_cox"])
def test_values_of_zero_or_less_name_the_column_and_the_units(method):
    model = model_of(flat("a", "b"), treatment={"method": method})
    with pytest.raises(AsdError) as refused:
        score_territories(model, table(["01", "02", "03"], a=[1, 0, -3], b=[1, 2, 3]))
    (fault,) = refused.value.problems
    assert (fault.code, fault.fields["path"], fault.fields["examples"]) == (
        "treatment_not_positive",
        "index/a",
        ["02", "03"],
    )
    assert fault.fields["treatment"] == method


def test_log_ct_alone_and_with_frozen_ends():
    values = np.array([0.0, 1.0, 3.0, 50.0, 100.0])
    np.testing.assert_allclose(treat(values, Treatment("log_ct")).values, np.log(values + 1))
    frozen = treat(np.array([-5.0, 50.0, 400.0]), Treatment("log_ct", limits=(0, 100), side=1)).values
    np.testing.assert_allclose(frozen, np.log([1, 51, 101]))


def test_fixed_limits_bring_values_back_and_list_them():
    treated = treat(np.array([-1.0, 5.0, 12.0, NAN]), Treatment("limits", limits=(0, 10)))
    np.testing.assert_array_equal(treated.values, [0, 5, 10, NAN])
    assert treated.how.tolist() == ["limited_low", "", "limited_high", ""]


@pytest.mark.parametrize("method", ["winsorise_10_90", "skew_kurtosis", "log_ct", "log", "box_cox"])
def test_the_treatment_written_out_does_the_same_again(method):
    values = np.random.default_rng(2).lognormal(0, 1.4, 120)
    treated = treat(values, Treatment(method))
    np.testing.assert_allclose(treat(values, treated.fixed).values, treated.values, rtol=0, atol=1e-12)


@pytest.mark.parametrize("method", ["winsorise_10_90", "skew_kurtosis", "log_ct", "log", "box_cox"])
def test_no_treatment_turns_the_order_round(method):
    values = np.random.default_rng(4).lognormal(0, 1.4, 120)
    treated = treat(values, Treatment(method)).values
    assert (np.diff(treated[np.argsort(values)]) >= 0).all()


def test_a_leaf_may_have_a_treatment_of_its_own():
    nodes = flat("a", "b")
    nodes[2]["treatment"] = "log"
    result = score_territories(model_of(nodes), table(["1", "2", "3"], a=[1, 10, 100], b=[1, 10, 100]))
    assert result.nodes["a"].tolist() == pytest.approx([0, 100 * 9 / 99, 100])
    assert result.nodes["b"].tolist() == pytest.approx([0, 50, 100])
    assert result.treated["indicator"].tolist() == ["b"] * 3
    assert result.treated["after"].tolist() == pytest.approx([0, math.log(10), math.log(100)])
    assert result.columns["treatment"].tolist() == ["untouched", "log"]
