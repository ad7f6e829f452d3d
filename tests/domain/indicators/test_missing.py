"""What each policy does to a missing cell, and the list of the cells it filled."""

import math

import pandas as pd
import pytest

from asd_plugin.domain.errors import AsdError
from asd_plugin.domain.indicators.missing import impute
from asd_plugin.domain.indicators.settings import MissingPolicy

NAN = float("nan")
TABLE = pd.DataFrame(
    {"a": [1.0, 3.0, NAN, 8.0, NAN], "b": [2.0, NAN, 6.0, 10.0, NAN]}, index=["01", "02", "03", "04", "05"]
)
GROUPS = pd.DataFrame({"province": ["p", "p", "q", "q", "p"]}, index=TABLE.index)


def filled(policy, groups=None, group=None):
    return impute(TABLE, MissingPolicy(policy, group=group), groups)


@pytest.mark.parametrize("policy", ["require", "available_mean"])
def test_policies_that_do_not_impute_leave_the_table_as_it_is(policy):
    table, cells = filled(policy)
    pd.testing.assert_frame_equal(table, TABLE)
    assert not len(cells)


@pytest.mark.parametrize(("policy", "a", "b"), [("mean", 4, 6), ("median", 3, 6), ("zero", 0, 0)])
def test_column_statistics_fill_gaps_and_every_cell_is_listed(policy, a, b):
    table, cells = filled(policy)
    assert table.loc["03", "a"] == a
    assert table.loc["02", "b"] == b
    assert cells.values.tolist() == [["03", "a", a, policy], ["02", "b", b, policy]]


def test_a_unit_without_any_value_is_never_made_up():
    for policy in ("mean", "median", "zero"):
        assert filled(policy)[0].loc["05"].isna().all()


def test_group_mean_takes_the_units_of_the_same_group():
    table, cells = filled("group_mean", GROUPS, "province")
    assert table.loc["03", "a"] == 8
    assert table.loc["02", "b"] == 2
    assert cells["how"].tolist() == ["group_mean", "group_mean"]


def test_a_group_without_value_or_a_unit_without_group_stays_missing():
    lonely = pd.DataFrame({"province": ["p", "s", "q", None, ""]}, index=TABLE.index)
    table, cells = filled("group_median", lonely, "province")
    assert math.isnan(table.loc["02", "b"]) and math.isnan(table.loc["03", "a"])
    assert not len(cells)


def test_an_absent_group_column_is_refused_by_name():
    with pytest.raises(AsdError) as refused:
        filled("group_mean", GROUPS, "cercle_code")
    assert refused.value.problems[0].code == "group_column_absent"
    assert refused.value.problems[0].fields["column"] == "cercle_code"
