"""Change between periods: from published figures, over fixed denominators, absent is not zero."""

import numpy as np
import pandas as pd

from asd_plugin.domain.density.tables.change import change_between, previous_periods, years_between


def test_change_is_absolute_in_percent_and_in_rate_points():
    now = pd.DataFrame({"h": [60.0, 10, np.nan, 5], "rate": [30.0, 5, 1, 2]}, index=list("abcd"))
    before = pd.DataFrame({"h": [40.0, 0, 12, np.nan], "rate": [20.0, 0, 1, np.nan]}, index=list("abcd"))
    found = change_between(now, before, ["h"], ["rate"])
    assert found.loc["a"].tolist() == [20, 50, 10]
    assert found.loc["b", "change_h"] == 10
    assert np.isnan(found.loc["b", "pct_h"])
    assert found.loc[["c", "d"], ["change_h", "pct_h"]].isna().all(axis=None)


def test_each_row_of_a_long_table_is_held_against_the_period_before():
    rows = [("u", "2024", 10.0), ("u", "2025", 15.0), ("u", "2026", 12.0), ("v", "2024", 9.0), ("v", "2026", 30.0)]
    table = pd.DataFrame(rows, columns=["unit", "period", "h"]).iloc[::-1]
    found = previous_periods(table, ["unit"], ["h"]).sort_index()
    assert found["previous_period"].tolist() == ["", "2024", "2025", "", "2025"]
    assert found["change_h"].tolist()[1:3] == [5, -3]
    assert found["change_h"].isna().tolist() == [True, False, False, True, True]


def test_years_between_a_figure_and_its_base():
    assert years_between("2026-02", "2024") == 2
    assert np.isnan(years_between("m1", "2024"))
    assert np.isnan(years_between("2026", ""))
