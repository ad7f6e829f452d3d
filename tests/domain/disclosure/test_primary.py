"""Small counts are hidden with all that gives them back; zero is not small, hidden is neither zero nor missing."""

import numpy as np
import pandas as pd
import pytest

from asd_plugin.domain.disclosure.primary import primary_status, with_lone_cells_covered, without_hidden
from asd_plugin.domain.disclosure.settings import PrimaryRule


def status_of(values, rule=None, **others):
    counts = pd.DataFrame({"households": values, **others}, dtype="float64")
    return primary_status(counts, rule or PrimaryRule()).tolist()


def test_nine_is_hidden_ten_is_published_zero_is_published():
    assert status_of([0, 1, 9, 10, 11]) == ["ok", "hidden_primary", "hidden_primary", "ok", "ok"]


def test_missing_is_neither_hidden_nor_published():
    assert status_of([np.nan, 50]) == ["missing", "ok"]


def test_zero_is_hidden_only_when_the_agency_chose_so():
    assert status_of([0, 10], PrimaryRule(hides_zero=True)) == ["hidden_primary", "ok"]


@pytest.mark.parametrize("threshold", [0, 1])
def test_no_threshold_hides_nothing(threshold):
    assert status_of([0, 1, 2], PrimaryRule(threshold)) == ["ok", "ok", "ok"]


def test_one_small_count_hides_the_row_a_missing_one_does_not():
    assert status_of([20, 20], people=[8, np.nan]) == ["hidden_primary", "ok"]


def test_a_sum_a_hair_under_the_threshold_by_rounding_is_published():
    assert status_of([sum([0.1] * 100)], PrimaryRule(10)) == ["ok"]


def test_hiding_empties_every_column_of_the_row_and_leaves_the_input_alone():
    table = pd.DataFrame({"households": [5.0, 50.0], "rate": [1.0, 2.0], "area": [7.0, 8.0]})
    shown = without_hidden(table, pd.Series(["hidden_primary", "ok"]), ["households", "rate"])
    assert shown["households"].isna().tolist() == [True, False]
    assert shown["rate"].isna().tolist() == [True, False]
    assert shown["area"].tolist() == [7.0, 8.0]
    assert table["households"].tolist() == [5.0, 50.0]


def cover(counts, status, margins, shown=True):
    index = range(len(counts))
    series = [pd.Series(values, index=index) for values in (status, counts, margins)]
    return with_lone_cells_covered(*series, pd.Series(shown, index=index)).tolist()


def test_a_lone_hidden_cell_takes_the_smallest_other_one_with_it():
    found = cover([5, 0, 40, 30], ["hidden_primary", "ok", "ok", "ok"], ["a"] * 4)
    assert found == ["hidden_primary", "ok", "ok", "hidden_secondary"]


def test_two_hidden_cells_or_a_total_that_is_not_shown_need_no_cover():
    assert cover([5, 6, 40], ["hidden_primary"] * 2 + ["ok"], ["a"] * 3) == ["hidden_primary"] * 2 + ["ok"]
    assert cover([5, 40], ["hidden_primary", "ok"], ["a", "a"], shown=False) == ["hidden_primary", "ok"]


def test_margins_are_guarded_one_by_one():
    found = cover([5, 40, 50, 60], ["hidden_primary", "ok", "ok", "ok"], ["a", "a", "b", "b"])
    assert found == ["hidden_primary", "hidden_secondary", "ok", "ok"]
