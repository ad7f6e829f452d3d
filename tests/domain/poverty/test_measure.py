"""Alkire-Foster by hand, against published figures, against a slow version; laws; what is refused."""

import numpy as np
import pandas as pd
import pytest

from asd_plugin.domain.errors import AsdError
from asd_plugin.domain.poverty.measure import multidimensional_poverty
from asd_plugin.domain.poverty.settings import PovertyRule

NAN = float("nan")


def people(rows, columns="abcdefghij"):
    return pd.DataFrame(rows, index=[f"0{i}" for i in range(len(rows))], columns=list(columns)[: len(rows[0])])


def equal(data):
    return dict.fromkeys(data.columns, 1.0)


def faults(call, *args, **kwargs):
    with pytest.raises(AsdError) as caught:
        call(*args, **kwargs)
    return [(p.code, p.fields) for p in caught.value.problems]


# Alkire and Foster's textbook case: 4 people, 4 equal indicators, k = 2 of 4.
TEXTBOOK = people([[0, 0, 0, 0], [1, 0, 0, 1], [1, 1, 1, 1], [0, 1, 0, 0]])


def test_the_textbook_case_by_hand():
    found = multidimensional_poverty(TEXTBOOK, equal(TEXTBOOK), PovertyRule(k=0.5))
    assert found.rows["deprivation_share"].tolist() == [0, 0.5, 1, 0.25]
    assert found.rows["status"].tolist() == ["not_poor", "poor", "poor", "vulnerable"]
    assert (found.headcount, found.intensity, found.m0) == (0.5, 0.75, 0.375)
    assert (found.vulnerable, found.severe) == (0.25, 0.5)
    assert found.indicators["uncensored"].tolist() == [0.5, 0.5, 0.25, 0.5]
    assert found.indicators["censored"].tolist() == [0.5, 0.25, 0.25, 0.5]
    assert found.indicators["contribution"].tolist() == pytest.approx([1 / 3, 1 / 6, 1 / 6, 1 / 3])


def test_morocco_published_headcount_times_intensity():
    # H 6.8 % with A 36.7 % is M0 2.50 %: poor with c = .36 (30 %) or .37 (70 %), weighted as a survey would.
    data = people([[1, 0, 0], [1, 1, 0], [0, 0, 0]])
    sample = pd.Series([20.4, 47.6, 932.0], index=data.index)
    found = multidimensional_poverty(data, {"a": 36, "b": 1, "c": 63}, PovertyRule(k=1 / 3), sample)
    assert round(100 * found.headcount, 1) == 6.8
    assert round(100 * found.intensity, 1) == 36.7
    assert round(100 * found.m0, 2) == 2.50
    assert found.m0 == pytest.approx(0.068 * 0.367, abs=1e-12)


def test_a_share_equal_to_k_is_poor_whatever_float_noise_says():
    # Ten weights of 0.1: three deprivations sum to 0.30000000000000004 or 0.3, and 1/3 + 1/6 to 0.5 or a bit less.
    data = people([[1, 1, 1, 0, 0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0, 0, 1, 1, 1]])
    assert multidimensional_poverty(data, dict.fromkeys(data.columns, 0.1), PovertyRule(k=0.3)).headcount == 1.0
    sixths = people([[1, 1, 0, 0], [0, 0, 1, 0]])
    found = multidimensional_poverty(sixths, {"a": 1 / 6, "b": 1 / 6, "c": 1 / 3, "d": 1 / 3}, PovertyRule(k=1 / 3))
    assert found.headcount == 1.0


def test_k_of_one_is_the_intersection_and_a_tiny_k_the_union():
    assert multidimensional_poverty(TEXTBOOK, equal(TEXTBOOK), PovertyRule(k=1.0)).headcount == 0.25
    assert multidimensional_poverty(TEXTBOOK, equal(TEXTBOOK), PovertyRule(k=1e-6)).headcount == 0.75


def test_nobody_poor_has_no_intensity_and_says_so():
    data = people([[0, 1, 0, 0], [0, 0, 0, 0]])
    found = multidimensional_poverty(data, equal(data), PovertyRule(k=0.5))
    assert (found.headcount, found.m0) == (0.0, 0.0)
    assert np.isnan(found.intensity) and found.indicators["contribution"].isna().all()
    assert [n.code for n in found.notes] == ["poverty_nobody_poor"]


# --- missing


HOLED = people([[1, 1, NAN, 0], [1, 0, 1, 0], [0, 0, 0, 0], [NAN, NAN, NAN, NAN]])


def test_require_leaves_out_rows_with_a_missing_deprivation_and_lists_them():
    found = multidimensional_poverty(HOLED, equal(HOLED), PovertyRule(k=0.5))
    assert (found.used, found.left_out, found.left_out_rows) == (2, 2, ("00", "03"))
    assert (found.headcount, found.m0) == (0.5, 0.25)
    assert found.rows["status"].tolist() == ["left_out", "poor", "not_poor", "left_out"]
    assert (found.notes[0].code, found.notes[0].fields["count"]) == ("poverty_rows_left_out", 2)


def test_reweight_shares_the_weight_among_what_is_known():
    found = multidimensional_poverty(HOLED, equal(HOLED), PovertyRule(k=0.5, missing="reweight"))
    assert found.rows["deprivation_share"].tolist()[:3] == pytest.approx([2 / 3, 0.5, 0])
    assert found.left_out_rows == ("03",)
    assert found.m0 == pytest.approx((2 / 3 + 1 / 2) / 3)
    assert found.indicators["contribution"].sum() == pytest.approx(1)
    assert found.indicators["points"].sum() == pytest.approx(found.m0)
    # c is known in two of the three rows used, one of them deprived.
    assert found.indicators.loc["c", ["present", "uncensored"]].tolist() == [2, 0.5]


def test_an_indicator_of_weight_zero_leaves_nobody_out():
    found = multidimensional_poverty(HOLED.iloc[:3], {"a": 1, "b": 1, "c": 0, "d": 2}, PovertyRule(k=0.5))
    assert found.left_out == 0 and found.rows["deprivation_share"].tolist() == [0.5, 0.25, 0]


def test_no_row_left_is_refused():
    ((code, fields),) = faults(multidimensional_poverty, people([[1, NAN], [NAN, 0]]), {"a": 1, "b": 1})
    assert (code, fields["count"], fields["policy"]) == ("poverty_no_row_left", 2, "require")


# --- laws on a larger sample


def sample_of(rows=300, seed=11, missing=0.0):
    rng = np.random.default_rng(seed)
    g = (rng.uniform(size=(rows, 6)) < rng.uniform(size=(rows, 1))).astype(float)
    g[rng.uniform(size=g.shape) < missing] = NAN
    data = pd.DataFrame(g, index=[f"h{i}" for i in range(rows)], columns=list("abcdef"))
    n = pd.Series(rng.uniform(0.5, 9, rows), index=data.index)
    groups = pd.Series(rng.choice(["north", "south", "east"], rows), index=data.index)
    return data, n, groups, dict(zip("abcdef", [1 / 6, 1 / 6, 1 / 3, 1 / 9, 1 / 9, 1 / 9]))


def slow_version(data, weights, k, n):
    """Row by row, in plain Python."""
    total = poor = burden = 0.0
    censored = dict.fromkeys(data.columns, 0.0)
    for code, row in data.iterrows():
        if row.isna().any():
            continue
        c = sum(weights[j] * row[j] for j in data.columns)
        total += n[code]
        if c >= k - 1e-9:
            poor += n[code]
            burden += n[code] * c
            for j in data.columns:
                censored[j] += n[code] * row[j]
    return poor / total, burden / poor, burden / total, {j: value / total for j, value in censored.items()}


@pytest.mark.parametrize("k", [0.2, 1 / 3, 0.5, 1.0])
@pytest.mark.parametrize("missing", [0.0, 0.05])
def test_measures_equal_the_slow_version(k, missing):
    data, n, groups, w = sample_of(missing=missing)
    found = multidimensional_poverty(data, w, PovertyRule(k=k), n, groups)
    h, a, m0, censored = slow_version(data, w, k, n)
    assert (found.headcount, found.intensity, found.m0) == pytest.approx((h, a, m0), abs=1e-12)
    assert found.indicators["censored"].to_dict() == pytest.approx(censored, abs=1e-12)


@pytest.mark.parametrize("policy", ["require", "reweight"])
def test_indicators_and_groups_sum_exactly_to_the_whole(policy):
    data, n, groups, w = sample_of(missing=0.1)
    found = multidimensional_poverty(data, w, PovertyRule(missing=policy), n, groups)
    assert found.m0 == pytest.approx(found.headcount * found.intensity, abs=1e-15)
    assert found.indicators["points"].sum() == pytest.approx(found.m0, abs=1e-15)
    assert found.indicators["contribution"].sum() == pytest.approx(1, abs=1e-14)
    assert (found.groups["population_share"] * found.groups["m0"]).sum() == pytest.approx(found.m0, abs=1e-15)
    assert found.groups["points"].sum() == pytest.approx(found.m0, abs=1e-15)
    assert found.groups["contribution"].sum() == pytest.approx(1, abs=1e-14)
    assert found.group_points.sum(axis=1).to_numpy() == pytest.approx(found.groups["m0"].to_numpy(), abs=1e-15)
    if policy == "require":
        shares = found.indicators["share"] * found.indicators["censored"] / found.m0
        assert shares.to_numpy() == pytest.approx(found.indicators["contribution"].to_numpy(), abs=1e-14)


def test_a_group_alone_gives_the_figures_of_its_line():
    data, n, groups, w = sample_of(missing=0.05)
    found = multidimensional_poverty(data, w, None, n, groups)
    here = groups == "south"
    alone = multidimensional_poverty(data[here], w, None, n[here])
    line = found.groups.loc["south"]
    assert (line["headcount"], line["intensity"], line["m0"], line["vulnerable"], line["severe"]) == pytest.approx(
        (alone.headcount, alone.intensity, alone.m0, alone.vulnerable, alone.severe), abs=1e-14
    )
    assert found.group_censored.loc["south"].to_numpy() == pytest.approx(alone.indicators["censored"].to_numpy())


def test_a_row_of_weight_two_counts_as_two_rows_and_order_does_not_matter():
    data, _, _, w = sample_of(30)
    twice = pd.concat([data, data.iloc[:10].rename(index=lambda code: code + "bis")]).sample(frac=1, random_state=2)
    n = pd.Series([2.0] * 10 + [1.0] * 20, index=data.index)
    assert multidimensional_poverty(twice, w).m0 == pytest.approx(multidimensional_poverty(data, w, None, n).m0)


def test_one_more_deprivation_never_lowers_poverty():
    data, n, _, w = sample_of(40)
    before = multidimensional_poverty(data, w, None, n)
    for row in range(0, 40, 7):
        worse = data.copy()
        worse.iloc[row] = 1.0
        after = multidimensional_poverty(worse, w, None, n)
        assert after.m0 >= before.m0 - 1e-15 and after.headcount >= before.headcount - 1e-15


def test_only_relative_weights_matter_and_both_are_shown():
    data, n, _, w = sample_of(40)
    found = multidimensional_poverty(data, {name: 90 * value for name, value in w.items()}, None, n)
    assert found.m0 == pytest.approx(multidimensional_poverty(data, w, None, n).m0)
    assert found.indicators["weight"].tolist() == pytest.approx([15, 15, 30, 10, 10, 10])
    assert found.indicators["share"].sum() == pytest.approx(1)


def test_a_group_without_any_usable_row_is_shown_without_figures():
    groups = pd.Series(["x", "x", "x", "y"], index=HOLED.index)
    found = multidimensional_poverty(HOLED, equal(HOLED), PovertyRule(k=0.5), None, groups)
    assert np.isnan(found.groups.loc["y", "m0"]) and found.groups.loc["y", "left_out"] == 1
    assert found.groups["points"].sum() == pytest.approx(found.m0)


def test_true_and_false_and_nullable_cells_are_taken():
    flags = people([[True, False], [True, True]])
    assert multidimensional_poverty(flags, equal(flags), PovertyRule(k=1.0)).headcount == 0.5
    nullable = people([[1, 0], [1, 1], [1, 1]]).astype("Int64")
    nullable.iloc[2, 0] = pd.NA
    assert multidimensional_poverty(nullable, equal(nullable), PovertyRule(k=1.0)).left_out_rows == ("02",)
    objects = people([[True, False], [None, True]]).astype(object)
    assert multidimensional_poverty(objects, equal(objects)).left_out_rows == ("01",)


# --- refused


@pytest.mark.parametrize("k", [0, -0.1, 1.0001, 33, NAN, "third"])
def test_k_outside_zero_to_one_is_refused(k):
    assert faults(multidimensional_poverty, TEXTBOOK, equal(TEXTBOOK), PovertyRule(k=k)) == [
        ("poverty_k_outside", {"found": str(k)})
    ]


def test_every_fault_is_named_at_once():
    data = people([[0, 2, NAN], [1, 0.5, NAN], [1, 1, NAN]])
    rule = PovertyRule(k=2, missing="guess", vulnerable=(0.5, 0.2), severe_from=0)
    sample = pd.Series([1.0, -1.0], index=["00", "01"])
    groups = pd.Series(["x", "", None], index=data.index)
    found = faults(multidimensional_poverty, data, {"a": 1, "b": -1, "c": 1}, rule, sample, groups)
    assert [code for code, _ in found] == [
        "poverty_k_outside",
        "poverty_unknown_policy",
        "poverty_bad_band",
        "poverty_bad_severe",
        "poverty_not_zero_one",
        "column_all_missing",
        "weight_bad",
        "sample_weight_bad",
        "poverty_no_group",
    ]
    by_code = dict(found)
    assert (by_code["poverty_not_zero_one"]["column"], by_code["poverty_not_zero_one"]["examples"]) == (
        "b",
        ["2.0", "0.5"],
    )
    assert by_code["sample_weight_bad"]["examples"] == ["01", "02"]
    assert by_code["poverty_no_group"]["examples"] == ["01", "02"]


def test_weights_of_other_indicators_or_all_zero_are_refused():
    assert faults(multidimensional_poverty, TEXTBOOK, {"a": 1, "b": 1, "c": 1, "z": 1}) == [
        ("poverty_weights_differ", {"absent": ["d"], "unknown": ["z"]})
    ]
    assert faults(multidimensional_poverty, TEXTBOOK, dict.fromkeys("abcd", 0)) == [
        ("weights_sum_to_zero", {"count": 4})
    ]


def test_empty_or_doubled_tables_and_weights_of_nobody_are_refused():
    w = equal(TEXTBOOK)
    assert faults(multidimensional_poverty, TEXTBOOK.iloc[:0], w)[0][0] == "no_units"
    assert faults(multidimensional_poverty, TEXTBOOK[[]], {})[0][0] == "no_columns"
    assert faults(multidimensional_poverty, pd.concat([TEXTBOOK] * 2), w)[0][0] == "duplicate_units"
    assert faults(multidimensional_poverty, TEXTBOOK.set_axis(list("aabc"), axis=1), w)[0][0] == "duplicate_columns"
    nobody = pd.Series(0.0, index=TEXTBOOK.index)
    assert faults(multidimensional_poverty, TEXTBOOK, w, None, nobody)[0][0] == "sample_weights_zero"
