"""Two written scores compared: parts and rest by hand, missing on one side, rankings alike or not."""

import numpy as np
import pandas as pd
import pytest

from asd_plugin.domain.explanation.written_scores import WrittenScore, compare_written, rank_correlation


def written(codes, score, **parts):
    return WrittenScore(np.array(score, dtype="float64"), pd.DataFrame(parts, index=codes, dtype="float64"))


def test_parts_and_rest_sum_to_the_change():
    before = written(["u", "v"], [10, 20], a=[4, 15], b=[6, 4])
    after = written(["v", "u"], [30, 5], a=[15, 2], b=[14, 3])
    found = compare_written(before, after)
    assert list(found.parts.loc["u"]) == [-2, -3] and list(found.parts.loc["v"]) == [0, 10]
    assert list(found.level) == [0, 0]  # v: 20 = 15 + 4 + 1 before, 30 = 15 + 14 + 1 after
    np.testing.assert_allclose(found.parts.sum(axis=1) + found.level, found.units["change"])


def test_an_indicator_of_one_side_counts_nothing_on_the_other():
    found = compare_written(written(["u"], [10], a=[10]), written(["u"], [12], b=[12]))
    assert dict(found.parts.loc["u"]) == {"a": -10, "b": 12}


def test_units_of_one_side_have_no_change_and_are_told():
    found = compare_written(written(["u", "v"], [1, np.nan], a=[1, np.nan]), written(["u", "w"], [2, 3], a=[2, 3]))
    assert list(found.units["presence"]) == ["both", "neither", "after"]
    assert found.units["change"].notna().tolist() == [True, False, False]
    assert [note.code for note in found.notes] == ["change_units_left_out"]


def test_scores_without_parts_leave_all_to_the_rest():
    found = compare_written(written(["u", "v"], [1, 2]), written(["u", "v"], [3, 2]))
    assert list(found.level) == [2, 0] and list(found.units["reason"]) == ["", ""]
    assert list(found.units["rank_change"]) == [-1, 1]


@pytest.mark.parametrize(
    ("first", "second", "wanted"),
    [([1, 2, 3], [10, 20, 30], 1), ([1, 2, 3], [3, 2, 1], -1), ([1, 1, 3], [1, 2, 2], 0.5)],
)
def test_rank_correlation_of_small_cases(first, second, wanted):
    codes = list("uvw")
    assert rank_correlation(compare_written(written(codes, first), written(codes, second))) == pytest.approx(wanted)


def test_rank_correlation_is_unknown_without_spread_or_with_one_unit():
    assert np.isnan(rank_correlation(compare_written(written(["u", "v"], [1, 1]), written(["u", "v"], [1, 2]))))
    assert np.isnan(rank_correlation(compare_written(written(["u"], [1]), written(["u"], [2]))))
