"""Coverage against a named line; the line is a ratio of sums and is never made of hidden counts."""

import numpy as np
import pandas as pd
import pytest

from asd_plugin.domain.density.tables.coverage import eligible_notes, gap_to_reference
from asd_plugin.domain.errors import AsdError

CODES = ["a", "b", "c"]


def of(*values):
    return pd.Series(values, index=CODES, dtype="float64")


ZONES = pd.Series(["p", "p", "q"], index=CODES)
COVERAGE, ELIGIBLE = of(50, 80, 40), of(100, 50, 200)


@pytest.mark.parametrize("given", [-1, 101, np.nan])
def test_a_line_outside_zero_to_a_hundred_is_refused(given):
    with pytest.raises(AsdError) as raised:
        gap_to_reference(COVERAGE, pd.Series(dtype=float), ELIGIBLE, ZONES, "value", given)
    assert raised.value.problems[0].code == "reference_out_of_range"


def test_an_unknown_line_is_refused_with_those_that_exist():
    with pytest.raises(AsdError) as raised:
        gap_to_reference(COVERAGE, pd.Series(dtype=float), ELIGIBLE, ZONES, "continent", 0)
    assert "province" in raised.value.problems[0].fields["known"]


def test_the_line_of_a_zone_is_its_beneficiaries_over_its_eligible_not_a_mean_of_rates():
    found = gap_to_reference(COVERAGE, pd.Series({"p": 90.0, "q": 80.0}), ELIGIBLE, ZONES, "province", 0)
    assert found.reference.tolist() == [60, 60, 40]
    assert found.gap.tolist() == [-10, 20, 0]
    assert found.notes == ()


def test_a_zone_whose_count_is_hidden_has_no_line_and_that_is_told():
    found = gap_to_reference(COVERAGE, pd.Series({"p": np.nan, "q": 80.0}), ELIGIBLE, ZONES, "province", 0)
    assert found.gap.isna().tolist() == [True, True, False]
    assert found.notes[0].fields["examples"] == ["p"]


def test_a_zone_with_an_unknown_base_has_no_line():
    found = gap_to_reference(COVERAGE, pd.Series({"p": 90.0, "q": 80.0}), of(100, np.nan, 200), ZONES, "province", 0)
    assert found.reference.isna().tolist() == [True, True, False]


def test_a_given_line_is_used_as_it_is():
    assert gap_to_reference(COVERAGE, pd.Series(dtype=float), ELIGIBLE, ZONES, "value", 45).gap.tolist() == [5, 35, -5]


def test_more_beneficiaries_than_eligible_is_told_but_no_hidden_unit_is_named():
    [note] = eligible_notes(of(5, 60, 300), ELIGIBLE, np.array([False, False, True]))
    assert (note.fields["count"], note.fields["examples"]) == (1, ["b"])
