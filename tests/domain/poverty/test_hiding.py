"""Groups of a poverty measure that are too small to be published, and those that protect them."""

import pandas as pd
import pytest

from asd_plugin.domain.poverty.hiding import group_statuses


def statuses(threshold=10, **rows):
    return group_statuses(pd.DataFrame({"rows": list(rows.values())}, index=list(rows)), threshold).to_dict()


def test_large_groups_are_published_and_empty_ones_are_missing():
    assert statuses(a=10, b=500, c=0) == {"a": "ok", "b": "ok", "c": "missing"}


def test_one_small_group_takes_the_smallest_other_with_it():
    assert statuses(a=40, b=9, c=12) == {"a": "ok", "b": "hidden_primary", "c": "hidden_secondary"}


def test_two_small_groups_protect_each_other_once_they_hold_enough_rows():
    assert statuses(a=40, b=6, c=5) == {"a": "ok", "b": "hidden_primary", "c": "hidden_primary"}


def test_two_tiny_groups_need_a_third():
    assert statuses(a=40, b=3, c=2, d=11) == {
        "a": "ok", "b": "hidden_primary", "c": "hidden_primary", "d": "hidden_secondary",
    }  # fmt: skip


@pytest.mark.parametrize("threshold", [0, 1])
def test_no_threshold_hides_nothing(threshold):
    assert set(statuses(threshold, a=1, b=2).values()) == {"ok"}
