"""Quadrants of need and coverage: small cases by hand, ties, hidden values that must not leak, changed breaks."""

import numpy as np
import pandas as pd
import pytest

from asd_plugin.domain.errors import AsdError
from asd_plugin.domain.typology.quadrants import classify_quadrants, counts_by_group
from asd_plugin.domain.typology.settings import CLASSES, BreakChoice

HL, HH, LL, LH = CLASSES[:4]
CODES = ["01.a", "01.b", "02.a", "02.b", "02.c"]


def series(*values, codes=CODES):
    return pd.Series(values, index=codes[: len(values)], dtype="float64")


def codes_of(refused):
    return [item.code for item in refused.value.problems]


def test_each_unit_falls_into_the_quadrant_of_its_two_figures():
    # medians: need 30, coverage 20; the units at a median count as high need and low coverage
    found = classify_quadrants(series(10, 50, 30, 20, 40), series(10, 15, 30, 40, 20))
    assert found.breaks["need"].value == 30 and found.breaks["coverage"].value == 20
    assert list(found.units["quadrant"]) == [LL, HL, HH, LH, HL]
    assert found.counts == {HL: 2, HH: 1, LL: 1, LH: 1, "missing": 0, "hidden": 0}
    np.testing.assert_array_equal(found.units["priority_rank"], [np.nan, 1, np.nan, np.nan, 2])
    assert found.notes == ()


def test_the_mean_may_be_the_break():
    found = classify_quadrants(series(0, 10, 50), series(0, 0, 30), choice=BreakChoice("mean"))
    assert (found.breaks["need"].value, found.breaks["coverage"].value) == (20, 10)
    assert (found.breaks["need"].origin, list(found.units["quadrant"])) == ("mean", [LL, LL, HH])


def test_a_value_at_the_break_counts_for_priority_whatever_the_last_binary_digit():
    choice = BreakChoice("fixed", need=0.3, coverage=0.3)
    found = classify_quadrants(
        series(0.1 + 0.2, 0.3 - 2e-9, 0.3 - 1e-10), series(0.1 + 0.2, 0.3, 0.3 + 2e-9), None, choice
    )
    assert list(found.units["quadrant"]) == [HL, LL, HH]


def test_hidden_coverage_never_enters_a_break_a_quadrant_or_a_figure():
    need, coverage = series(10, 50, 30, 20), series(10, 15, 30, 40)
    hidden = pd.Series([False, False, False, True], index=need.index)
    found = classify_quadrants(need, coverage, hidden)
    other = classify_quadrants(need, coverage.where(~hidden, 1e6), hidden)
    assert found.breaks["coverage"].value == 15
    pd.testing.assert_frame_equal(found.units, other.units)
    assert found.units.loc["02.b", "quadrant"] == "hidden" and np.isnan(found.units.loc["02.b", "coverage"])
    assert found.units.loc["02.b", "need"] == 20
    assert [note.code for note in found.notes] == ["typology_hidden_with_value"]


def test_hidden_and_missing_are_told_apart_and_hidden_wins():
    need = series(10, None, 30, None, None)
    coverage = series(5, 15, None, None, None)
    hidden = pd.Series([False, False, False, False, True], index=CODES)
    found = classify_quadrants(need, coverage, hidden)
    assert list(found.units["quadrant"]) == [LL, "missing", "missing", "missing", "hidden"]
    assert list(found.units["reason"]) == ["ok", "need_missing", "coverage_missing", "both_missing", "hidden"]


def test_equal_needs_are_ranked_by_the_lower_coverage_and_equal_pairs_share_the_smallest_rank():
    choice = BreakChoice("fixed", need=0, coverage=100)
    found = classify_quadrants(series(5, 0.1 + 0.2, 0.3, 0.3, 5), series(2, 9, 9, 8, 1), None, choice)
    assert list(found.units["priority_rank"]) == [2, 4, 4, 3, 1]


def test_fixed_breaks_come_from_the_values_given_else_from_the_earlier_run():
    choice = BreakChoice("fixed", need=25, earlier_need=20, earlier_coverage=18)
    found = classify_quadrants(series(10, 50), series(10, 20), None, choice)
    assert (found.breaks["need"].value, found.breaks["need"].origin) == (25, "given")
    assert (found.breaks["coverage"].value, found.breaks["coverage"].origin) == (18, "earlier")
    changed = [note for note in found.notes if note.code == "typology_breaks_changed"]
    assert [(note.fields["axis"], note.fields["before"], note.fields["now"]) for note in changed] == [("need", 20, 25)]


def test_breaks_computed_anew_are_compared_with_the_earlier_ones():
    found = classify_quadrants(series(10, 50), series(10, 20), None, BreakChoice("median", None, None, 30, 12))
    assert [(n.code, n.fields["axis"]) for n in found.notes] == [("typology_breaks_changed", "coverage")]


def test_a_break_that_separates_nobody_is_said():
    found = classify_quadrants(series(10, 50), series(0, 0))
    assert [(n.code, n.fields["axis"], n.fields["side"]) for n in found.notes] == [
        ("typology_one_side", "coverage", "low")
    ]


def test_counts_by_group_keep_every_class_and_add_up():
    found = classify_quadrants(series(10, 50, 30, 20, 40), series(10, 15, None, 40, 20))
    table = counts_by_group(found, pd.Series(["A", "A", None, "B", "B"], index=CODES))
    assert list(table.index) == ["", "A", "B"] and list(table.columns) == [*CLASSES, "units"]
    assert table.loc["", "missing"] == 1 and table["units"].sum() == 5


def test_order_of_rows_and_units_of_measure_do_not_matter():
    draw = np.random.default_rng(4)
    codes = [f"u{n}" for n in range(60)]
    need, coverage = (pd.Series(draw.normal(size=60), index=codes) for _ in range(2))
    found = classify_quadrants(need, coverage).units
    shuffled = draw.permutation(codes)
    again = classify_quadrants(need[shuffled] * 8, coverage[shuffled] * 4 + 1).units.loc[codes]
    assert list(found["quadrant"]) == list(again["quadrant"])
    np.testing.assert_array_equal(found["priority_rank"], again["priority_rank"])


def test_more_need_never_takes_a_unit_out_of_priority_under_fixed_breaks():
    choice = BreakChoice("fixed", need=30, coverage=20)
    for need in (30, 31, 90):
        assert classify_quadrants(series(need, 5), series(20, 50), None, choice).units["quadrant"].iloc[0] == HL


@pytest.mark.parametrize(
    ("need", "coverage", "choice", "told"),
    [
        (series(1, 2), series(1, 2), BreakChoice("natural"), ["typology_unknown_method"]),
        (series(1, 2), series(1, 2), BreakChoice("fixed"), ["typology_break_wanted", "typology_break_wanted"]),
        (series(1, 2), series(1, 2), BreakChoice("fixed", 1.0), ["typology_break_wanted"]),
        (series(1, 2), series(1, 2), BreakChoice("median", float("nan")), ["typology_break_not_finite"]),
        (series(1, float("inf")), series(1, 2), BreakChoice(), ["typology_not_finite"]),
        (series(1, None), series(None, 2), BreakChoice(), ["typology_nothing_to_class"]),
        (series(), series(), BreakChoice(), ["typology_nothing_to_class"]),
    ],
)
def test_what_cannot_be_classed_is_refused_by_name(need, coverage, choice, told):
    with pytest.raises(AsdError) as refused:
        classify_quadrants(need, coverage, None, choice)
    assert codes_of(refused) == told


def test_all_hidden_is_refused_and_counted():
    with pytest.raises(AsdError) as refused:
        classify_quadrants(series(1, 2), series(1, 2), pd.Series(True, index=CODES[:2]))
    assert refused.value.problems[0].fields == {"count": 2, "hidden": 2}
