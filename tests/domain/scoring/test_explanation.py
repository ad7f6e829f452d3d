"""Reasons: what lifts a unit above the others."""

import pytest

from asd_plugin.domain.scoring.explanation import strongest_reasons
from asd_plugin.domain.scoring.score import score_territories
from tests.domain.scoring.models import flat, model_of, table

NAN = float("nan")
DATA = table(["1", "2", "3", "4"], a=[0, 10, 10, NAN], b=[10, 0, 5, 5], c=[0, 10, 5, 5])


def test_reasons_are_contributions_beyond_the_mean_strongest_first():
    result = score_territories(model_of(flat("a", "b", "c")), DATA)
    # contributions /3: a 0 100 100, b 100 0 50, c 0 100 50 -> means 200/9, 150/9, 150/9
    reasons = strongest_reasons(result, "2")
    assert [reason.leaf for reason in reasons] == ["c", "a"]
    assert reasons[0].excess == pytest.approx(100 / 3 - 150 / 9)
    assert reasons[1].contribution == pytest.approx(100 / 3)


def test_a_unit_without_score_has_no_reasons():
    assert strongest_reasons(score_territories(model_of(flat("a", "b", "c")), DATA), "4") == []


def test_reasons_of_a_geometric_score_are_its_gap_to_the_mean_profile():
    model = model_of(
        flat("a", "b", "c"),
        aggregation={"method": "geometric"},
        normalisation={"method": "minmax", "low": 1, "high": 100},
    )
    reasons = strongest_reasons(score_territories(model, DATA), "1")
    assert [reason.leaf for reason in reasons] == ["b"]
    assert reasons[0].excess == reasons[0].contribution
