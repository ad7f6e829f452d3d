"""Courses through the periods: the figures of each period's comparison."""

import numpy as np
import pytest

from asd_plugin.domain.comparison.compare import Column, compare
from asd_plugin.domain.comparison.trend import Course, direction_of_change, follow
from asd_plugin.domain.comparison.zones import Communes, Published

NAN = float("nan")
CODES = np.array(["a", "b", "c", "d"], dtype=object)
UNITS = Communes(CODES, np.array(["P", "P", "Q", "Q"], dtype=object), np.array(["R"] * 4, dtype=object), np.ones(4))


def column(values, statuses=("ok",) * 4, **published):
    zones = {code: Published(value, "ok") for code, value in published.items()}
    return Column(np.array(values), np.array(statuses, dtype=object), zones, 1)


COLUMNS = {
    "2024": column([5.0, 20.0, 9.0, NAN], ("ok", "imputed", "hidden_primary", "not_asked"), MA=12.0),
    "2014": column([8.0, 20.0, 30.0, 40.0], MA=15.0),
}


def test_periods_run_forward_and_changes_are_last_minus_first():
    trend = follow(UNITS, COLUMNS, ["a", "b", "c", "d"], "country")
    assert trend.periods == ("2014", "2024")
    assert trend.units[0] == Course("a", (8.0, 5.0), ("ok", "ok"))
    assert [unit.change for unit in trend.units] == [-3.0, 0.0, None, None]
    assert trend.zones == (Course("MA", (15.0, 12.0), ("published", "published")),)


def test_a_hidden_value_has_no_figure_and_the_others_say_why():
    trend = follow(UNITS, COLUMNS, ["b", "c", "d"], "country")
    assert [unit.values[1] for unit in trend.units] == [20.0, None, None]
    assert [unit.statuses[1] for unit in trend.units] == ["imputed", "hidden_primary", "not_asked"]


def test_each_own_zone_has_its_course_and_the_figures_are_those_of_the_comparison():
    trend = follow(UNITS, COLUMNS, ["a", "c"], "province")
    assert [zone.code for zone in trend.zones] == ["P", "Q"]
    for place, period in enumerate(trend.periods):
        zones = compare(UNITS, COLUMNS[period], ["a", "c"], "province").zones
        assert [zone.values[place] for zone in trend.zones] == [zone.value for zone in zones]
    assert trend.zones[0].values == (14.0, 12.5)  # mean of a and b
    assert trend.zones[1].values == (35.0, None)


def test_one_period_has_no_change():
    trend = follow(UNITS, {"2024": COLUMNS["2024"]}, ["a"], "country")
    assert trend.units[0].change is None
    assert follow(UNITS, {}, ["a"], "country").periods == ()


@pytest.mark.parametrize(("change", "sign"), [(None, 0), (0.0, 0), (1e-12, 0), (0.2, 1), (-0.2, -1)])
def test_a_change_within_the_tolerance_is_none(change, sign):
    assert direction_of_change(change) == sign
