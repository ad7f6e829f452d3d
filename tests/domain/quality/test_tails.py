"""What is beyond the tail of all others: hardly ever in clean samples of any width, always what was planted."""

import numpy as np
import pandas as pd
import pytest

from asd_plugin.domain.quality.figures import QualityData
from asd_plugin.domain.quality.robust import beyond_tail, robust_z
from tests.domain.quality.test_judge import PLAIN, cells_of, found, ring

LAWS = {
    "normal": lambda rng: rng.normal(50, 10, 1503),
    "exponential": lambda rng: rng.exponential(5, 1503),
    "lognormal": lambda rng: rng.lognormal(1, 0.7, 1503),
}


@pytest.mark.parametrize("law", sorted(LAWS))
def test_clean_samples_are_hardly_ever_warned_of(law):
    rng = np.random.default_rng(11)
    shares = [beyond_tail(robust_z(LAWS[law](rng)), 3.5).sum() for _ in range(50)]
    assert np.mean(shares) < 1.0  # of 1,503: 0.1 expected a side where the tail is exponential or lighter


def test_a_wide_distribution_has_far_units_and_few_warnings():
    rng = np.random.default_rng(2)
    codes = [f"c{place:04d}" for place in range(1503)]
    values = dict(zip(codes, rng.lognormal(1, 1, 1503).clip(0, 99)))
    bad = found(QualityData(cells_of(values), {"a": PLAIN}, neighbours=ring(codes)), "outlier_both")
    assert (bad["severity"] == "warning").sum() <= 2
    many = bad[bad["severity"] == "info"].iloc[0]
    assert many["count"] > 50 and len(many["units"].split()) == many["count"]


def test_an_entry_ten_times_too_large_is_a_warning_and_the_only_one():
    rng = np.random.default_rng(3)
    codes = [f"c{place:04d}" for place in range(1503)]
    values = dict(zip(codes, rng.gamma(4, 1.5, 1503)))
    values["c0700"] = 10 * 6.1
    bad = found(QualityData(cells_of(values), {"a": PLAIN}, neighbours=ring(codes)), "outlier_both")
    assert bad[bad["severity"] == "warning"]["unit_code"].tolist() == ["c0700"]


def test_each_side_has_its_own_tail_and_missing_stays_out():
    values = np.concatenate([np.linspace(-1, 1, 200), np.linspace(1, 30, 40), [-5.0, np.nan]])
    flags = beyond_tail(robust_z(values), 3.5)
    assert np.flatnonzero(flags).tolist() == [240]


def test_few_values_are_judged_by_the_limit_alone():
    assert beyond_tail(np.array([0.0, 1.0, -1.0, 9.0]), 3.5).tolist() == [False, False, False, True]
    assert not beyond_tail(pd.Series(dtype="float64").to_numpy(), 3.5).any()
