"""Strengths and weaknesses by percentile."""

import numpy as np
import pytest

from asd_plugin.domain.errors import AsdError
from asd_plugin.domain.explanation.live import live_score
from asd_plugin.domain.explanation.traits import traits
from tests.domain.scoring.models import flat, model_of, table, tree


def a_score():
    frame = table(list("ABCDE"), a=[1, 2, 3, 4, 5], b=[9, 7, 5, 3, 1], c=[1, 1, 2, 2, 3])
    return live_score(model_of(flat("a", "b", "-c")), frame)


def test_percentiles_worked_out_by_hand():
    found = traits(a_score(), "A")
    assert found.loc["a", "percentile"] == 0
    assert found.loc["b", "percentile"] == 100
    # c counts less as more need: A and B share the two highest places, 3.5 of 0..4.
    assert found.loc["c", "percentile"] == pytest.approx(100 * 3.5 / 4)
    assert found.loc["a", "kind"] == "strength"
    assert found.loc["b", "kind"] == found.loc["c", "kind"] == "weakness"
    assert found["percentile"].is_monotonic_decreasing


def test_among_a_zone_the_unit_itself_counts():
    found = traits(a_score(), "E", among=np.array([True, True, False, False, False]))
    assert found.loc["a", "percentile"] == 100
    assert found.loc["b", "percentile"] == 0


def test_a_unit_alone_has_no_percentile_and_no_trait():
    found = traits(a_score(), "E", among=np.zeros(5, dtype=bool))
    assert found["percentile"].isna().all()
    assert set(found["kind"]) == {""}


def test_aggregates_have_their_own_rows_and_missing_indicators_none():
    frame = table(list("ABCDE"), a=[1, 2, 3, 4, 5], b=[9, 7, 5, 3, 1], c=[np.nan, 1, 2, 2, 3])
    live = live_score(model_of(tree(one=["a", "b"], two=["c"]), missing={"policy": "available_mean"}), frame)
    assert set(traits(live, "B").index) == {"index", "one", "two", "a", "b", "c"}
    assert not traits(live, "B").loc["one", "is_leaf"]
    assert "c" not in traits(live, "A").index


@pytest.mark.parametrize(
    ("unit", "low", "high", "code"),
    [("Z", 20, 80, "explanation_unknown_unit"), ("A", 80, 20, "traits_bad_limits")],
)
def test_an_unknown_unit_and_limits_that_fall_are_refused(unit, low, high, code):
    with pytest.raises(AsdError) as refused:
        traits(a_score(), unit, low=low, high=high)
    assert refused.value.problems[0].code == code
