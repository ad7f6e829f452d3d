"""Shares above 100, means of parts, coarse steps and lists of units, on tables worked out by hand."""

import math

import numpy as np
import pandas as pd
import pytest

from asd_plugin.domain.quality.figures import Meaning, QualityData
from tests.domain.quality.test_judge import PLAIN, cells_of, family, found, ring, spread


@pytest.mark.parametrize("meaning", [Meaning(unit="%", minimum=0), Meaning(unit="pour cent"), Meaning(unit="٪")])
def test_130_per_cent_is_impossible_without_limits_and_however_the_unit_is_spelled(meaning):
    bad = found(QualityData(cells_of({**spread(30), "x": 130.0}), {"a": meaning}), "percent_above_100")
    assert bad[["unit_code", "severity", "expected"]].values.tolist() == [["x", "error", 100.0]]


def test_a_column_mostly_above_100_is_one_finding_that_names_every_unit():
    values = {f"c{place:02d}": 95.0 + place for place in range(40)}
    bad = found(QualityData(cells_of(values), {"a": Meaning(unit="%")}), "percent_above_100")
    assert bad[["unit_code", "count"]].values.tolist() == [["c39", 34]]
    assert set(bad["units"][0].split()) == {code for code, value in values.items() if value > 100}


def test_a_growth_in_per_cent_without_limits_may_pass_100():
    values = {**spread(30), "x": 300.0, "y": -20.0, "z": -30.0}
    assert found(QualityData(cells_of(values), {"a": Meaning(unit="%")}), "percent_above_100").empty


def weighted(total, parts, bases, meaning):
    data = family(total, parts, meaning=meaning)
    sizes = {**bases, "P": sum(bases.values())}
    return QualityData(**{**data.__dict__, "cells": data.cells.assign(n=data.cells["code"].map(sizes))})


@pytest.mark.parametrize(("total", "is_told"), [(28.0, False), (28.3, False), (28.6, True), (20.0, True)])
def test_a_share_is_the_mean_of_its_parts_weighted_by_what_stands_behind_them(total, is_told):
    bad = found(weighted(total, {"x": 10, "y": 30}, {"x": 100, "y": 900}, PLAIN), "mean_against_parts")
    assert len(bad) == is_told
    if is_told:
        assert bad["expected"][0] == pytest.approx(28) and bad["measure"][0] == pytest.approx(total - 28)
        assert bad["severity"][0] == ("info" if total == 28.6 else "warning") and bad["units"][0] == "P"


def test_a_mean_is_judged_by_its_card_and_never_twice_nor_with_a_hidden_or_missing_part():
    mean, ratio = Meaning(unit="years", is_mean=True), Meaning(unit="km")
    parts, bases = {"x": 10, "y": 30}, {"x": 100, "y": 900}
    both = found(weighted(40, parts, bases, mean), "mean_against_parts", "parent_outside_parts")
    assert both["rule"].tolist() == ["mean_against_parts"]
    assert found(weighted(20, parts, bases, ratio), "mean_against_parts", "parent_outside_parts").empty
    assert found(weighted(40, {"x": 10, "y": None}, bases, mean), "mean_against_parts").empty
    data = weighted(40, parts, bases, mean)
    cells = data.cells.assign(status=["ok", "ok", "hidden_primary"])
    assert found(QualityData(**{**data.__dict__, "cells": cells}), "mean_against_parts", "parent_outside_parts").empty


def test_a_difference_of_rates_may_leave_those_of_its_parts():
    signed = Meaning(-100, 100, "points", 1)
    assert found(family(31, {"x": 10, "y": 30}, meaning=signed), "parent_outside_parts").empty


def rates(step, count=200, seed=3, keep=1.0):
    """Rates of a tenth between 5 and 60, ``keep`` of them rounded to ``step``."""
    rng = np.random.default_rng(seed)
    exact = rng.normal(35, 9, count).clip(5, 60)
    rounded = np.where(rng.random(count) < keep, np.round(exact / step) * step, exact).round(1)
    return {f"c{place:03d}": float(value) for place, value in enumerate(rounded)}


ROUNDINGS = ("rounded", "rounded_step", "heaping", "digit_preference")


@pytest.mark.parametrize(
    ("step", "rule"), [(5, "rounded_step"), (0.5, "rounded_step"), (10, "rounded_step"), (1, "rounded")]
)
@pytest.mark.parametrize("decimals", [0, 1])
def test_rates_rounded_to_any_step_are_told_with_the_step_and_the_units(step, rule, decimals):
    values = rates(step)
    bad = found(QualityData(cells_of(values), {"a": Meaning(0, 100, "%", decimals)}), *ROUNDINGS)
    if step == 1 and decimals == 0:
        assert bad.empty  # whole numbers are what the card promises
        return
    assert bad[["rule", "expected", "measure"]].values.tolist() == [[rule, step, 1.0]]
    assert bad["units"][0].split() == sorted(values)


def test_rates_partly_rounded_to_a_half_are_heaped_and_honest_ones_are_not():
    partly = QualityData(cells_of(rates(0.5, 1500, keep=0.35)), {"a": PLAIN})
    assert found(partly, *ROUNDINGS)["rule"].tolist() == ["heaping"]
    for seed in range(20):
        honest = rates(0.1, 1500, seed)
        assert found(QualityData(cells_of(honest), {"a": PLAIN}), *ROUNDINGS).empty
    narrow = {code: round(1 + value / 100, 1) for code, value in rates(0.1, 1500).items()}
    assert found(QualityData(cells_of(narrow), {"a": Meaning(0, None, "per room", 1)}), *ROUNDINGS).empty
    exact = {code: value * math.pi for code, value in rates(0.1, 1500).items()}
    assert found(QualityData(cells_of(exact), {"a": Meaning(0, None, "km", 1)}), *ROUNDINGS).empty


def test_every_unit_of_a_finding_is_named_however_many():
    values = {f"c{place:04d}": 10.0 + place % 37 for place in range(1503)}
    lacking = {code: None if place % 10 == 0 else value for place, (code, value) in enumerate(values.items())}
    table = pd.concat([cells_of(lacking), cells_of(values, period="2023"), cells_of(values, "b").assign(n=5.0)])
    bad = found(QualityData(table, {"a": PLAIN, "b": PLAIN})).set_index("rule")
    for rule, count in (("incomplete", 151), ("small_base", 1503), ("figures_repeated", 1352)):
        assert bad.loc[rule, "count"] == count and len(set(bad.loc[rule, "units"].split())) == count
    assert bad.loc["incomplete", "units"].split() == [code for code, value in lacking.items() if value is None]


def test_an_impossible_value_is_one_finding_and_not_far_nor_a_break_too():
    rng = np.random.default_rng(6)
    codes = [f"c{place:02d}" for place in range(60)]
    before = dict(zip(codes, rng.normal(40, 3, 60).round(1)))
    after = {code: value + 1 + place % 3 / 10 for place, (code, value) in enumerate(before.items())}
    after["c07"] = 130.0
    table = pd.concat([cells_of(before, period="2023"), cells_of(after)])
    data = QualityData(table, {"a": Meaning(unit="%")}, neighbours=ring(codes))
    bad = found(data)
    assert bad.loc[bad["unit_code"] == "c07", "rule"].tolist() == ["percent_above_100"]
    assert not bad["units"].str.contains("c07").any()
