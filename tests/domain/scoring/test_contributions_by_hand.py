"""The gap to the mean profile split among indicators, worked out by hand for each kind of aggregation."""

import math

import pytest

from asd_plugin.domain.scoring.score import score_territories
from tests.domain.scoring.models import flat, model_of, table, tree


def scored(aggregation, a, b, **others):
    model = model_of(flat("a", "b", *others), aggregation=aggregation, normalisation={"method": "none"})
    return score_territories(model, table([str(n) for n in range(len(a))], a=a, b=b, **others))


def test_harmonic_mean():
    result = scored("harmonic", [2, 4], [2, 6])
    # profile (3, 4), H* = 24/7; unit 0: H = 2; f = w H H* / (x x*)
    first = 0.5 * 2 * (24 / 7) / (2 * 3) * (2 - 3)
    second = 0.5 * 2 * (24 / 7) / (2 * 4) * (2 - 4)
    assert result.reference_score.tolist() == pytest.approx([24 / 7] * 2)
    assert result.contributions.loc["0"].tolist() == pytest.approx([first, second])
    assert first + second == pytest.approx(2 - 24 / 7)


def test_geometric_mean_shares_by_the_logarithms():
    result = scored("geometric", [1, 4], [4, 2])
    gap = 2 - math.sqrt(2.5 * 3)
    parts = [math.log(1 / 2.5), math.log(4 / 3)]
    assert result.contributions.loc["0"].tolist() == pytest.approx([gap * part / sum(parts) for part in parts])


def test_quadratic_mean_shares_by_the_squares():
    result = scored({"method": "power", "power": 2}, [1, 3], [7, 1])
    gap = 5 - math.sqrt((4 + 16) / 2)
    parts = [1 - 4, 49 - 16]
    assert result.contributions.loc["0"].tolist() == pytest.approx([gap * part / sum(parts) for part in parts])


def test_median_gives_the_gap_to_the_child_that_is_the_median():
    result = scored("median", [1, 3], [5, 7], c=[8, 10])
    # profile 2, 6, 9: the median is b on the whole way.
    assert result.contributions.loc["0"].tolist() == pytest.approx([0, -1, 0])


def test_owa_changes_weights_where_children_cross():
    result = scored({"method": "owa", "order_weights": [1, 0]}, [4, 0], [0, 2])
    # profile (2, 1); from there to unit 1 (0, 2) a leads until 1/3 of the way, then b: 2 -> 2
    assert result.contributions.loc["1"].tolist() == pytest.approx([-2 / 3, 2 / 3])
    assert result.contributions.loc["0"].tolist() == pytest.approx([2, 0])


def test_penalty_of_a_unit_at_the_profile_is_nothing():
    result = scored("mpi", [90, 100, 110], [100, 105, 110])
    assert result.contributions.loc["1"].tolist() == pytest.approx([0, 0])


def test_penalty_by_hand():
    result = scored("mpi", [90, 110], [110, 130])
    # unit 0: M 100, Q 10100; profile (100, 120): M 110, Q 12200; k = 1
    turn, drop = (1 / 100 + 1 / 110) / 2, (10100 + 12200) / (2 * 100 * 110)
    parts = [0.5 * (190 * turn - drop) * -10, 0.5 * (230 * turn - drop) * -10]
    assert result.contributions.loc["0"].tolist() == pytest.approx(parts)
    assert sum(parts) == pytest.approx(101 - (110 + 100 / 110))


def test_copeland_shares_a_duel_among_the_children_that_decided_it():
    result = scored("copeland", [3, 2, 1], [1, 2, 0], c=[3, 2, 1])
    # unit 0 beats unit 1 by a and c, and unit 2 by all three.
    own = [1 / 2 + 1 / 3, 1 / 3, 1 / 2 + 1 / 3]
    # profile (2, 1, 2) against 0: lost by a and c (b equal); 1: lost by b (a, c equal); 2: won by all.
    profile = [-1 / 2 + 1 / 3, -1 + 1 / 3, -1 / 2 + 1 / 3]
    assert result.scores.loc["0", "score"] == 2 and result.reference_score["0"] == pytest.approx(-1)
    assert result.contributions.loc["0"].tolist() == pytest.approx([x - y for x, y in zip(own, profile)])


def test_what_a_domain_gains_by_copeland_goes_to_the_indicators_that_pull_its_way():
    nodes = tree(one=["a", "b"], two=["c"])
    nodes[0]["aggregation"] = "copeland"
    model = model_of(nodes, normalisation={"method": "none"})
    result = score_territories(model, table(["0", "1", "2"], a=[9, 5, 1], b=[3, 5, 4], c=[6, 3, 0]))
    # unit 0: a far above its mean, b below it; the domain's part goes to a alone.
    assert result.contributions.loc["0", "a"] == pytest.approx(2) and result.contributions.loc["0", "b"] == 0
    total = result.contributions.sum(axis=1)
    assert total.tolist() == pytest.approx((result.scores["score"] - result.reference_score).tolist())
