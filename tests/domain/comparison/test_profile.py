"""Percentiles across indicators: those of the comparison, more need always at 100."""

import numpy as np
import pytest

from asd_plugin.domain.comparison.compare import Column, compare
from asd_plugin.domain.comparison.profile import counts_by_step, family_percentile, place_among, profile
from asd_plugin.domain.comparison.zones import Communes, Published

NAN = float("nan")
CODES = np.array(list("abcde"), dtype=object)
FAMILIES = np.array(["1", "1", "1", "2", ""], dtype=object)
UNITS = Communes(
    CODES, np.array(["P"] * 5, dtype=object), np.array(["R"] * 5, dtype=object), np.ones(5), families=FAMILIES
)


def column(values, direction=1, statuses=("ok",) * 5, **published):
    zones = {code: Published(value, "ok") for code, value in published.items()}
    return Column(np.array(values), np.array(statuses, dtype=object), zones, direction)


WATER = column([10.0, 20, 30, 40, 50], MA=30.0)
JOBS = column([10.0, 20, 30, 40, 50], -1, MA=45.0)


def test_more_need_is_on_one_side_whatever_the_direction():
    water, jobs = profile(UNITS, {"water": WATER, "jobs": JOBS}, ["e"], "country")
    assert (water.indicator, water.comparison.units[0].percentile) == ("water", 100.0)
    assert (jobs.indicator, jobs.comparison.units[0].percentile) == ("jobs", 0.0)
    # 30 among 10..50: two below, itself half; 45 with low = need: only 50 has less need
    assert (water.reference, jobs.reference) == (50.0, 20.0)


def test_it_is_the_comparison_of_each_indicator():
    for line in profile(UNITS, {"water": WATER, "jobs": JOBS}, ["a", "c"], "country"):
        source = {"water": WATER, "jobs": JOBS}[line.indicator]
        assert line.comparison == compare(UNITS, source, ["a", "c"], "country")


def test_several_references_or_one_without_a_figure_have_no_place():
    own = Communes(CODES, CODES, np.array(["R"] * 5, dtype=object), np.ones(5))
    assert profile(own, {"water": WATER}, ["a", "b"], "province")[0].reference is None
    unpublished = column([NAN] * 5)
    assert profile(UNITS, {"water": unpublished}, ["a"], "country")[0].reference is None


def test_place_among_counts_equal_ones_for_half_and_leaves_nan_out():
    values = np.array([1.0, 2, 2, 3, NAN])
    assert place_among(2.0, values, 1) == 50.0
    assert place_among(0.0, values, 1) == 0.0
    assert place_among(0.0, values, -1) == 100.0
    assert place_among(2.0, np.array([NAN]), 1) is None


def test_family_percentile_counts_only_the_family():
    assert family_percentile(UNITS, WATER, "a") == 0.0
    assert family_percentile(UNITS, WATER, "b") == 50.0
    assert family_percentile(UNITS, JOBS, "a") == 100.0
    assert family_percentile(UNITS, WATER, "d") is None  # alone in its family
    assert family_percentile(UNITS, WATER, "e") is None  # in none
    hidden = column([10.0, 20, 30, 40, 50], statuses=("hidden_primary", "ok", "ok", "ok", "ok"))
    assert family_percentile(UNITS, hidden, "a") is None
    assert family_percentile(UNITS, hidden, "b") == 0.0  # the hidden one counts nowhere
    nobody = Communes(CODES, CODES, CODES, np.ones(5))
    assert family_percentile(nobody, WATER, "a") is None


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([0.0, 1, 2, 3, 4, NAN], (2, 1, 2)),
        ([-9.0, 99.0], (1, 0, 1)),
        ([NAN], ()),
    ],
)
def test_counts_by_step(values, expected):
    found = counts_by_step(np.array(values), 0.0, 4.0, 3)
    assert found == expected
    assert sum(found) == int(np.count_nonzero(~np.isnan(values)))


def test_counts_without_room_stand_in_the_middle():
    assert counts_by_step(np.array([2.0, 2.0]), 2.0, 2.0, 3) == (0, 2, 0)
