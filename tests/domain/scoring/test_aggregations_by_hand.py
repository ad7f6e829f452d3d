"""Every aggregation worked out by hand on three to six units."""

import math

import numpy as np
import pytest

from asd_plugin.domain.scoring.aggregation import join
from asd_plugin.domain.scoring.model import Joining
from asd_plugin.domain.scoring.score import score_territories
from tests.domain.scoring.models import flat, model_of, table

NAN = float("nan")
EQUAL = [1, 1, 1]


def joined(joining, rows, given=EQUAL):
    """Value of a node of three children for each row; missing children are left out and weights re-normalised."""
    x, given = np.array(rows, dtype=float), np.array(given, dtype=float)
    w = np.where(np.isnan(x), 0.0, given)
    total = w.sum(axis=1, keepdims=True)
    w = np.divide(w, total, out=np.zeros_like(w), where=total > 0)
    return join(joining, x, w, given).tolist()


def test_harmonic_mean():
    assert joined(Joining("harmonic"), [[1, 2, 4], [3, NAN, 6]]) == pytest.approx([3 / 1.75, 4])


def test_harmonic_mean_with_weights():
    assert joined(Joining("harmonic"), [[1, 2, 4]], [2, 1, 1]) == pytest.approx([4 / (2 + 0.5 + 0.25)])


@pytest.mark.parametrize(
    ("power", "expected"), [(1, 7 / 3), (2, math.sqrt(21 / 3)), (-1, 3 / 1.75), (0.5, ((1 + 2**0.5 + 2) / 3) ** 2)]
)
def test_power_means(power, expected):
    assert joined(Joining("power", power=power), [[1, 2, 4]]) == pytest.approx([expected])


def test_median_of_an_odd_and_of_an_even_number_of_children():
    assert joined(Joining("median"), [[9, 1, 4], [9, 1, NAN], [NAN, 2, NAN]]) == [4, 5, 2]


def test_weighted_median_takes_the_value_where_half_of_the_weight_is_reached():
    # in rising order 1 (weight .25), 4 (.15), 9 (.6): half is reached at 9.
    assert joined(Joining("median"), [[9, 1, 4]], [0.6, 0.25, 0.15]) == [9]
    # 1 and 4 weigh exactly half: the middle between 4 and 9.
    assert joined(Joining("median"), [[9, 1, 4]], [2, 1, 1]) == [6.5]


def test_penalty_is_added_for_a_need_and_subtracted_for_a_positive_phenomenon():
    # mean 100, population variance (100 + 0 + 100) / 3
    assert joined(Joining("mpi"), [[90, 100, 110]]) == pytest.approx([100 + 200 / 3 / 100])
    assert joined(Joining("ampi", penalty=-1), [[90, 100, 110]]) == pytest.approx([100 - 200 / 3 / 100])
    assert joined(Joining("mpi", deviation="sample"), [[90, 100, 110]]) == pytest.approx([100 + 100 / 100])


def test_penalty_is_mean_times_one_plus_squared_coefficient_of_variation():
    values = np.array([80.0, 105.0, 97.0])
    cv = values.std() / values.mean()
    assert joined(Joining("mpi"), [values]) == pytest.approx([values.mean() * (1 + cv**2)])
    assert joined(Joining("ampi"), [values]) == pytest.approx([values.mean() + values.std() * cv])


def test_penalty_over_the_children_present_and_over_one_alone():
    assert joined(Joining("mpi", deviation="sample"), [[90, NAN, 110], [NAN, 95, NAN]]) == pytest.approx([102, 95])


def test_weighted_penalty_uses_the_weighted_mean_and_variance():
    # weights 1/2 1/4 1/4: mean 97.5, variance .5 * 7.5^2 + .25 * 2.5^2 + .25 * 12.5^2
    spread = 0.5 * 56.25 + 0.25 * 6.25 + 0.25 * 156.25
    assert joined(Joining("mpi"), [[90, 100, 110]], [2, 1, 1]) == pytest.approx([97.5 + spread / 97.5])


def test_owa_gives_the_first_weight_to_the_highest_child():
    assert joined(Joining("owa", order_weights=(0.5, 0.3, 0.2)), [[1, 10, 4], [6, 6, 6]]) == pytest.approx(
        [0.5 * 10 + 0.3 * 4 + 0.2 * 1, 6]
    )
    assert joined(Joining("owa", order_weights=(1, 0, 0)), [[1, 10, 4]]) == [10]
    assert joined(Joining("owa", order_weights=(0, 0, 2)), [[1, 10, 4]]) == [1]


def test_owa_of_two_children_present_reads_the_cumulated_weights_at_one_half():
    # W(1/2) = 0.5 + 0.3 / 2
    found = joined(Joining("owa", order_weights=(0.5, 0.3, 0.2)), [[NAN, 10, 4]])
    assert found == pytest.approx([0.65 * 10 + 0.35 * 4])


def test_owa_with_weights_of_the_children_is_the_mean_when_order_does_not_matter():
    assert joined(Joining("owa", order_weights=(1, 1, 1)), [[1, 10, 4]], [2, 1, 1]) == pytest.approx([4])
    # weights 1/2 (1), 1/4 (10), 1/4 (4); order weights all on the upper third: W(1/4) = 3/4, W(1/2) = 1.
    assert joined(Joining("owa", order_weights=(1, 0, 0)), [[1, 10, 4]], [2, 1, 1]) == pytest.approx([7.5 + 1])


def test_copeland_counts_duels_won_less_duels_lost():
    # unit 0 beats 1 and 2 on two children of three; 1 beats 2; so 2, 0, -2.
    assert joined(Joining("copeland"), [[3, 3, 1], [2, 2, 3], [1, 1, 2]]) == [2, 0, -2]


def test_copeland_counts_an_exact_tie_for_half_to_each_side():
    # child 0 ties, child 1 for unit 0, child 2 for unit 1: one half each, so nobody wins.
    assert joined(Joining("copeland"), [[5, 2, 1], [5, 1, 2]]) == [0, 0]
    # 0.1 + 0.2 and 0.3 are equal; the other children decide.
    assert joined(Joining("copeland"), [[0.1 + 0.2, 2, 1], [0.3, 1, 1]]) == [1, -1]


def test_copeland_weights_that_sum_to_one_half_make_no_winner():
    assert joined(Joining("copeland"), [[3, 1, 1], [1, 3, 3]], [2, 1, 1]) == [0, 0]
    assert joined(Joining("copeland"), [[3, 1, 1], [1, 3, 3]], [2.1, 1, 1]) == [1, -1]


def test_copeland_duels_on_the_children_both_units_have():
    # 0 and 1 share children 0 and 1 (1:1), 0 and 2 child 1 only, 1 and 2 child 1 and 2.
    rows = [[3, 1, NAN], [1, 2, 5], [NAN, 3, 6]]
    assert joined(Joining("copeland"), rows) == [-1, -1, 2]
    assert joined(Joining("copeland"), [[1, NAN, NAN], [NAN, 2, NAN]]) == [0, 0]


def test_topsis_with_vector_normalisation():
    x = np.array([[3.0, 4.0, 1.0], [4.0, 3.0, 5.0], [0.0, 0.0, 2.0]])
    z = x / np.sqrt((x * x).sum(axis=0)) / 3
    high = np.sqrt(((z.max(axis=0) - z) ** 2).sum(axis=1))
    low = np.sqrt(((z - z.min(axis=0)) ** 2).sum(axis=1))
    assert joined(Joining("topsis"), x) == pytest.approx((low / (low + high)).tolist())


def test_topsis_with_minmax_puts_the_ideal_at_one_and_its_opposite_at_zero():
    found = joined(Joining("topsis", scale="minmax"), [[9, 9, 9], [1, 1, 1], [5, 5, 5]])
    assert found == pytest.approx([1, 0, 0.5])


def test_topsis_of_units_that_do_not_differ_is_one_half():
    assert joined(Joining("topsis"), [[2, 2, 2], [2, 2, 2]]) == [0.5, 0.5]


def test_a_unit_without_children_has_no_value_whatever_the_method():
    for method in ("harmonic", "median", "mpi", "copeland", "topsis"):
        assert math.isnan(joined(Joining(method), [[1, 2, 3], [NAN, NAN, NAN], [3, 2, 1]])[1])


def test_ampi_of_a_model_has_goalposts_70_to_130_round_the_reference_value():
    nodes = flat("a", "-b")
    model = model_of(
        nodes,
        normalisation={"method": "minmax", "low": 70, "high": 130, "centre": {"a": 20, "b": 4}},
        aggregation={"method": "ampi"},
    )
    result = score_territories(model, table(["1", "2", "3"], a=[10, 20, 40], b=[8, 4, 2]))
    # a: half width 15, ends 5 and 35; b: half width 3, ends 1 and 7, turned round.
    a = [70 + 60 * (value - 5) / 30 for value in (10, 20, 40)]
    b = [130 - 60 * (value - 1) / 6 for value in (8, 4, 2)]
    assert result.nodes["a"].tolist() == pytest.approx(a)
    assert result.nodes["b"].tolist() == pytest.approx(b)
    pairs = [np.array(pair) for pair in zip(a, b)]
    assert result.scores["score"].tolist() == pytest.approx([p.mean() + p.var() / p.mean() for p in pairs])
    assert result.scores.loc["2", "score"] == pytest.approx(100)


def test_mixed_tree_of_a_harmonic_and_a_median_domain_under_a_power_mean():
    nodes = [
        {"id": "index", "aggregation": {"method": "power", "power": 2}},
        {"id": "one", "parent": "index", "weight": 1, "aggregation": "harmonic"},
        {"id": "two", "parent": "index", "weight": 3, "aggregation": "median"},
        *({"id": leaf, "parent": "one", "column": leaf} for leaf in "ab"),
        *({"id": leaf, "parent": "two", "column": leaf} for leaf in "cde"),
    ]
    model = model_of(nodes, normalisation={"method": "none"})
    result = score_territories(model, table(["1", "2"], a=[1, 2], b=[2, 6], c=[1, 7], d=[5, 9], e=[3, 8]))
    assert result.nodes["one"].tolist() == pytest.approx([4 / 3, 3])
    assert result.nodes["two"].tolist() == [3, 8]
    assert result.scores["score"].tolist() == pytest.approx(
        [math.sqrt((4 / 3) ** 2 / 4 + 27 / 4), math.sqrt(9 / 4 + 192 / 4)]
    )


def test_a_node_may_ask_for_a_share_of_children_of_its_own():
    nodes = flat("a", "b", "c")
    nodes[0]["min_available"] = 0.3
    model = model_of(nodes, missing={"policy": "available_mean"})
    result = score_territories(model, table(["1", "2", "3"], a=[0, 1, NAN], b=[0, 1, NAN], c=[0, 1, 1]))
    assert result.scores["score"].tolist() == pytest.approx([0, 100, 100])
