"""AHP against Saaty's published examples, by hand, and against a slow power iteration."""

import numpy as np
import pandas as pd
import pytest

from asd_plugin.domain.errors import AsdError
from asd_plugin.domain.weighting.ahp import ALONSO_LAMATA_2006, RANDOM_INDEX, SAATY_1980, ahp_weights
from asd_plugin.domain.weighting.pairwise import matrix_from_judgements


def matrix(rows, names="abcdefgh"):
    names = list(names)[: len(rows)]
    return pd.DataFrame(rows, index=names, columns=names)


def faults(call, *args, **kwargs):
    with pytest.raises(AsdError) as caught:
        call(*args, **kwargs)
    return [(p.code, p.fields) for p in caught.value.problems]


# Saaty (1980, 1990), buying a house: size, transport, neighbourhood, age, yard, facilities, condition, financing.
# Published: weights .173 .054 .188 .018 .031 .036 .167 .333, lambda_max 9.669, CI 0.238, CR 0.169.
HOUSE = matrix(
    [
        [1, 5, 3, 7, 6, 6, 1 / 3, 1 / 4],
        [1 / 5, 1, 1 / 3, 5, 3, 3, 1 / 5, 1 / 7],
        [1 / 3, 3, 1, 6, 3, 4, 6, 1 / 5],
        [1 / 7, 1 / 5, 1 / 6, 1, 1 / 3, 1 / 4, 1 / 7, 1 / 8],
        [1 / 6, 1 / 3, 1 / 3, 3, 1, 1 / 2, 1 / 5, 1 / 6],
        [1 / 6, 1 / 3, 1 / 4, 4, 2, 1, 1 / 5, 1 / 6],
        [3, 5, 1 / 6, 7, 5, 5, 1, 1 / 2],
        [4, 7, 5, 8, 6, 6, 2, 1],
    ]
)


def power_iteration(a, steps=2000):
    """The slow way: multiply until the direction stays."""
    w = np.ones(len(a)) / len(a)
    for _ in range(steps):
        w = a @ w
        w = w / w.sum()
    return w, float(np.mean(a @ w / w))


def test_the_house_of_saaty_has_its_published_weights_and_consistency():
    found = ahp_weights({"saaty": HOUSE})
    assert found.group.lambda_max == pytest.approx(9.669, abs=5e-4)
    assert found.group.consistency_index == pytest.approx(0.238, abs=1e-3)
    assert found.group.consistency_ratio == pytest.approx(0.169, abs=1e-3)
    assert found.weights.tolist() == pytest.approx([0.173, 0.054, 0.188, 0.018, 0.031, 0.036, 0.167, 0.333], abs=6e-4)
    assert (found.group.random_index, found.random_index_table) == (1.41, SAATY_1980)
    assert not found.group.is_consistent
    assert [note.code for note in found.notes] == ["ahp_inconsistent"]


def test_a_consistent_matrix_gives_back_its_weights_exactly():
    w = np.array([0.5, 0.3, 0.15, 0.05])
    found = ahp_weights({"x": matrix(w[:, None] / w[None, :])})
    assert found.weights.to_numpy() == pytest.approx(w, abs=1e-12)
    assert found.group.lambda_max == pytest.approx(4, abs=1e-12)
    assert found.group.consistency_ratio == pytest.approx(0, abs=1e-9)
    assert found.group.worst is None and [n.code for n in found.notes] == ["pairwise_beyond_scale"]


def test_three_criteria_by_hand():
    # For n = 3 the eigenvector is the geometric mean of rows; lambda = 1 + t + 1/t, t^3 = a12 a23 / a13.
    a = matrix([[1, 3, 5], [1 / 3, 1, 3], [1 / 5, 1 / 3, 1]])
    g = np.array([15.0, 1.0, 1 / 15]) ** (1 / 3)
    t = (3 * 3 / 5) ** (1 / 3)
    found = ahp_weights({"x": a}).group
    assert found.weights.to_numpy() == pytest.approx(g / g.sum(), abs=1e-12)
    assert found.lambda_max == pytest.approx(1 + t + 1 / t, abs=1e-12)
    assert found.consistency_ratio == pytest.approx((1 + t + 1 / t - 3) / 2 / 0.58, abs=1e-12)


def test_one_and_two_criteria_are_always_consistent():
    assert ahp_weights({"x": matrix([[1.0]])}).weights.tolist() == [1.0]
    two = ahp_weights({"x": matrix([[1, 4], [0.25, 1]])})
    assert two.weights.tolist() == pytest.approx([0.8, 0.2])
    assert (two.group.consistency_ratio, two.group.is_consistent, two.notes) == (0.0, True, ())


@pytest.mark.parametrize("seed", range(5))
def test_eigenvector_equals_the_slow_power_iteration(seed):
    rng = np.random.default_rng(seed)
    n = int(rng.integers(3, 9))
    upper = np.triu(rng.choice([1 / 9, 1 / 5, 1 / 3, 1 / 2, 1, 2, 3, 5, 9], size=(n, n)), 1)
    a = np.where(upper > 0, upper, 1.0)
    a = np.where(np.tril(np.ones((n, n)), -1) > 0, 1 / a.T, a)
    found = ahp_weights({"x": matrix(a)}).group
    w, largest = power_iteration(a)
    assert found.weights.to_numpy() == pytest.approx(w, abs=1e-9)
    assert found.lambda_max == pytest.approx(largest, abs=1e-9)


def test_the_worst_triple_names_the_judgement_and_what_would_be_consistent():
    # a/b = 2, b/c = 2, so a/c should be 4; it was typed 1/4. d agrees with a, b, c of a consistent matrix.
    w = np.array([4.0, 2.0, 1.0, 1.0])
    a = matrix(w[:, None] / w[None, :])
    a.loc["a", "c"], a.loc["c", "a"] = 0.25, 4
    worst = ahp_weights({"x": a}).group.worst
    assert worst.names[0] == "a" and "c" in worst.names
    assert worst.change == ("a", "c")
    assert (worst.given, worst.would_be) == (0.25, pytest.approx(4))
    assert worst.factor == pytest.approx(16)


def test_experts_are_joined_by_the_geometric_mean_of_judgements():
    one = matrix([[1, 2, 8], [1 / 2, 1, 4], [1 / 8, 1 / 4, 1]])
    two = matrix([[1, 8, 2], [1 / 8, 1, 1 / 4], [1 / 2, 4, 1]])
    found = ahp_weights({"amina": one, "brahim": two})
    assert found.matrix.to_numpy() == pytest.approx(np.array([[1, 4, 4], [1 / 4, 1, 1], [1 / 4, 1, 1]]))
    assert found.weights.tolist() == pytest.approx([2 / 3, 1 / 6, 1 / 6])
    assert found.experts["amina"].weights.tolist() == pytest.approx([8 / 13, 4 / 13, 1 / 13])


def test_the_order_of_experts_and_of_criteria_does_not_matter():
    one, two = HOUSE, HOUSE.T
    there = ahp_weights({"x": one, "y": two})
    back = ahp_weights({"y": two.loc[::-1, ::-1], "x": one})
    assert back.weights[there.weights.index].to_numpy() == pytest.approx(there.weights.to_numpy(), abs=1e-12)
    assert there.weights.to_numpy() == pytest.approx(np.full(8, 1 / 8), abs=1e-12)


def test_each_inconsistent_expert_is_flagged_and_so_is_the_group():
    good = matrix([[1, 2, 4], [1 / 2, 1, 2], [1 / 4, 1 / 2, 1]])
    bad = matrix([[1, 9, 1 / 9], [1 / 9, 1, 9], [9, 1 / 9, 1]])
    found = ahp_weights({"good": good, "bad": bad})
    assert [note.fields["expert"] for note in found.notes] == ["bad", "group"]


def test_the_random_index_table_is_named_and_can_be_chosen():
    found = ahp_weights({"x": HOUSE}, ALONSO_LAMATA_2006)
    assert found.group.consistency_ratio == pytest.approx(found.group.consistency_index / 1.4056)
    assert [len(table) for table in RANDOM_INDEX.values()] == [15, 15]
    assert faults(ahp_weights, {"x": HOUSE}, "mine")[0][0] == "ahp_unknown_table"


def test_rounded_inverses_are_mended_and_said():
    found = ahp_weights({"x": matrix([[1, 3, 7], [0.33, 1, 2], [0.14, 0.5, 1]])})
    exact = ahp_weights({"x": matrix([[1, 3, 7], [1 / 3, 1, 2], [1 / 7, 0.5, 1]])})
    assert found.weights.tolist() == exact.weights.tolist()
    assert [(n.code, n.fields["cells"]) for n in found.notes] == [("pairwise_rounded", ["b / a", "c / a"])]
    assert exact.notes == ()


def test_cells_that_are_not_reciprocal_are_named_all_at_once():
    found = faults(ahp_weights, {"amina": matrix([[1, 3, 5], [3, 1, 2], [0.2, 1, 1]])})
    assert [(c, f["row"], f["column"], f["expert"]) for c, f in found] == [
        ("pairwise_not_reciprocal", "a", "b", "amina"),
        ("pairwise_not_reciprocal", "b", "c", "amina"),
    ]
    assert (found[0][1]["value"], found[0][1]["mirror"], found[0][1]["expected"]) == (3, 3, pytest.approx(1 / 3))


@pytest.mark.parametrize("wrong", [0, -3, None, "three", float("nan"), float("inf")])
def test_a_cell_that_is_no_number_above_zero_is_named(wrong):
    bad = matrix([[1, 3], [1 / 3, 1]]).astype(object)
    bad.iat[0, 1] = wrong
    found = faults(ahp_weights, {"x": bad})
    assert [(c, f["row"], f["column"]) for c, f in found] == [("pairwise_not_positive", "a", "b")]


def test_a_diagonal_that_is_not_one_is_named():
    found = faults(ahp_weights, {"x": matrix([[1, 2], [0.5, 3]])})
    assert [(c, f["row"], f["found"]) for c, f in found] == [("pairwise_diagonal", "b", 3.0)]


def test_a_matrix_that_is_not_square_is_refused_with_its_size():
    wide = pd.DataFrame([[1, 2, 3], [0.5, 1, 2]], index=["a", "b"], columns=["a", "b", "c"])
    ((code, fields),) = faults(ahp_weights, {"x": wide})
    assert (code, fields["rows"], fields["columns"], fields["only_columns"]) == ("pairwise_not_square", 2, 3, ["c"])


def test_experts_must_compare_the_same_criteria():
    found = faults(ahp_weights, {"x": matrix([[1, 2], [0.5, 1]]), "y": matrix([[1, 2], [0.5, 1]], "ac")})
    assert found == [("pairwise_other_names", {"expert": "y", "found": ["a", "c"], "expected": ["a", "b"]})]


def test_more_criteria_than_the_table_knows_and_no_expert_are_refused():
    names = [f"c{i}" for i in range(16)]
    big = pd.DataFrame(np.ones((16, 16)), index=names, columns=names)
    ((code, fields),) = faults(ahp_weights, {"x": big})
    assert (code, fields["count"], fields["limit"]) == ("ahp_too_many", 16, 15)
    assert faults(ahp_weights, {})[0][0] == "ahp_no_expert"


def test_half_a_matrix_is_enough():
    found = matrix_from_judgements(["a", "b", "c"], {("a", "b"): 3, ("c", "a"): 0.2, ("b", "c"): 2})
    assert found.to_numpy() == pytest.approx(np.array([[1, 3, 5], [1 / 3, 1, 2], [0.2, 0.5, 1]]))


def test_pairs_missing_twice_or_unknown_are_named():
    assert faults(matrix_from_judgements, ["a", "b", "c"], {("a", "b"): 3}) == [
        ("pairwise_not_judged", {"first": "a", "second": "c"}),
        ("pairwise_not_judged", {"first": "b", "second": "c"}),
    ]
    wrong = faults(matrix_from_judgements, ["a", "b"], {("a", "b"): 3, ("b", "a"): 2, ("a", "z"): 1})
    assert [code for code, _ in wrong] == ["pairwise_judged_twice", "pairwise_unknown_pair"]
