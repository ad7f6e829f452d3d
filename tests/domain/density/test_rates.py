"""Rates: numerator over base, missing bases counted, impossible values flagged."""

import numpy as np
import pandas as pd
import pytest

from asd_plugin.domain.density.rates import rates_of
from asd_plugin.domain.density.settings import rates_for

CODES = ["a", "b", "c", "d"]


def table(**columns):
    return pd.DataFrame(columns, index=CODES, dtype="float64")


COUNTS = table(
    beneficiary_households=[50, 20, np.nan, 30], beneficiary_people=[200, 90, np.nan, 40], amount_dh=[1, 1, np.nan, 1]
)
BASES = table(area_km2=[10, 0, 5, np.nan], population=[1000, 500, 100, 0], households=[200, 19, 10, 300])


def test_rates_are_the_hand_worked_ones():
    found = rates_of(COUNTS, BASES, rates_for(has_people=True)).frame
    assert found.loc["a"].tolist() == pytest.approx([5.0, 200.0, 25.0])
    assert found.loc["b", "per_1000_inhabitants"] == pytest.approx(180.0)


def test_households_stand_in_for_people_when_people_are_not_given():
    found = rates_of(COUNTS, BASES, rates_for(has_people=False)).frame
    assert found.loc["a", "per_1000_inhabitants"] == pytest.approx(50.0)


def test_a_missing_or_zero_base_gives_a_missing_rate_and_is_counted():
    found = rates_of(COUNTS, BASES, rates_for(True))
    assert found.frame["per_km2"].isna().tolist() == [False, True, True, True]
    assert found.without_base == {"per_km2": 2, "per_1000_inhabitants": 1, "per_100_households": 0}


def test_more_households_than_the_census_counted_is_flagged_with_its_unit():
    found = rates_of(COUNTS, BASES, rates_for(True))
    [(code, rate, value)] = found.above_maximum
    assert (code, rate) == ("b", "per_100_households")
    assert value == pytest.approx(20 / 19 * 100)


def test_exactly_all_households_is_not_above_the_maximum():
    counts = table(beneficiary_households=[3, 3, 3, 3], beneficiary_people=[np.nan] * 4, amount_dh=[np.nan] * 4)
    bases = table(area_km2=[1] * 4, population=[10] * 4, households=[3] * 4)
    assert rates_of(counts, bases, rates_for(False)).above_maximum == []


def test_an_absent_column_is_missing_throughout():
    found = rates_of(COUNTS, BASES.drop(columns="population"), rates_for(True))
    assert found.frame["per_1000_inhabitants"].isna().all()


def test_units_and_row_order_do_not_change_a_rate():
    order = ["c", "a", "d", "b"]
    mixed = rates_of(COUNTS.loc[order], BASES, rates_for(True)).frame
    pd.testing.assert_frame_equal(mixed.loc[CODES], rates_of(COUNTS, BASES, rates_for(True)).frame)
