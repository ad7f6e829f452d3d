"""Missing map, shapes, correlations, components and alpha of a plain table."""

import numpy as np
import pandas as pd
import pytest

from asd_plugin.domain.checks.components import principal_components
from asd_plugin.domain.checks.consistency import cronbach_alpha
from asd_plugin.domain.checks.correlation import correlation, correlations, flag_of
from asd_plugin.domain.checks.missing import missing_map
from asd_plugin.domain.checks.shape import skew_table
from asd_plugin.domain.errors import AsdError

NAN = float("nan")


def table(**columns):
    rows = len(next(iter(columns.values())))
    return pd.DataFrame(columns, index=pd.Index([f"0{i}" for i in range(rows)], name="code"))


def faults(call, *args, **kwargs):
    with pytest.raises(AsdError) as caught:
        call(*args, **kwargs)
    return [(p.code, p.fields) for p in caught.value.problems]


# --- missing map

HOLED = table(a=[1.0, NAN, 3, 4], b=[NAN, NAN, 1, 2], empty=[NAN] * 4)


def test_missing_cells_are_counted_by_indicator_by_unit_and_in_all():
    found = missing_map(HOLED)
    assert found.by_indicator["missing"].tolist() == [1, 2, 4]
    assert found.by_indicator["share"].tolist() == [0.25, 0.5, 1.0]
    assert found.by_unit["present"].tolist() == [1, 0, 2, 2]
    assert (found.complete_units, found.share) == (0, 7 / 12)
    assert found.cells.to_numpy().sum() == 7 and found.by_group is None


def test_missing_cells_by_group_keep_units_without_group():
    found = missing_map(HOLED, pd.Series({"00": "urban", "01": "urban", "02": "rural"})).by_group
    assert found.index.tolist() == ["", "rural", "urban"]
    assert found["units"].tolist() == [1, 1, 2]
    assert found.loc["urban", ["a", "b", "empty"]].tolist() == [0.5, 1.0, 1.0]


def test_a_map_of_no_units_or_of_units_twice_is_refused():
    assert faults(missing_map, HOLED.iloc[:0])[0][0] == "no_units"
    assert faults(missing_map, pd.concat([HOLED, HOLED]))[0][0] == "duplicate_units"


# --- shape


def test_skewness_and_kurtosis_by_hand():
    # 0 0 0 0 10: mean 2, m2 = 16, m3 = 96, m4 = 832; g1 = 1.5, G1 = 1.5 sqrt 20 / 3; g2 = .25, G2 = 4/6 (6 g2 + 6).
    found = skew_table(table(x=[0.0, 0, 0, 0, 10])).loc["x"]
    assert found["skewness"] == pytest.approx(1.5 * 20**0.5 / 3)
    assert found["kurtosis"] == pytest.approx(5.0)
    assert (found["present"], found["missing"], found["mean"], found["median"]) == (5, 0, 2.0, 0.0)
    assert found["outcome"] == "fails"


def test_every_column_has_a_stated_outcome():
    found = skew_table(table(good=[1.0, 2, 3, 4, 5], flat=[2.0] * 5, few=[1.0, 2, 9, NAN, NAN], one=[1.0] + [NAN] * 4))
    assert found["outcome"].tolist() == ["passes", "constant", "too_few", "too_few"]
    assert found["missing"].tolist() == [0, 0, 2, 4]
    assert np.isnan(found.loc["one", "sd"])


# --- correlations


def test_correlations_by_hand_with_their_flags():
    found = correlations(table(a=[1.0, 2, 3, 4], b=[2.0, 4, 6, 8.5], c=[4.0, 3, 2, 1], d=[1.0, -1, -1, 1]))
    assert found.matrix.loc["a", "c"] == pytest.approx(-1)
    assert found.matrix.loc["a", "d"] == pytest.approx(0, abs=1e-12)
    assert found.matrix.to_numpy().diagonal().tolist() == [1.0] * 4
    assert [tuple(row) for row in found.flagged[["first", "second", "flag"]].to_numpy()] == [
        ("a", "c", "conflicting"),
        ("a", "b", "redundant"),
        ("b", "c", "conflicting"),
    ]


def test_limits_themselves_are_not_flagged_whatever_float_noise_says():
    assert [flag_of(r) for r in (0.92, 0.92 + 1e-12, 0.921, -0.4, -0.4 - 1e-12, -0.41, NAN)] == [
        "",
        "",
        "redundant",
        "",
        "",
        "conflicting",
        "",
    ]


@pytest.mark.parametrize("method", ["pearson", "spearman"])
def test_correlations_equal_pandas_with_holes_and_ties(method):
    rng = np.random.default_rng(4)
    data = pd.DataFrame(rng.integers(0, 6, size=(50, 4)).astype(float), columns=list("abcd"))
    data = data.mask(rng.uniform(size=data.shape) < 0.15)
    found = correlations(data, method)
    assert found.matrix.to_numpy() == pytest.approx(data.corr(method).to_numpy(), abs=1e-12)
    assert found.units.loc["a", "b"] == data[["a", "b"]].dropna().shape[0]


def test_a_column_that_does_not_vary_has_no_correlation_and_is_named():
    found = correlations(table(a=[1.0, 2, 3], flat=[5.0, 5, 5]))
    assert np.isnan(found.matrix.loc["a", "flat"]) and np.isnan(found.matrix.loc["flat", "flat"])
    assert [n.fields["column"] for n in found.notes] == ["flat"]
    assert len(found.flagged) == 0


def test_under_three_pairs_there_is_no_correlation_but_the_count_is_shown():
    r, n = correlation(np.array([1.0, 2, NAN, 4]), np.array([1.0, NAN, 3, 4]))
    assert np.isnan(r) and n == 2


def test_unknown_correlations_and_bad_columns_are_refused():
    assert faults(correlations, table(a=[1.0, 2]), "kendall")[0][0] == "correlation_unknown"
    found = faults(correlations, table(a=[1.0, np.inf], b=["x", "y"], c=[NAN, NAN]))
    assert [(c, f["column"]) for c, f in found] == [
        ("column_infinite", "a"),
        ("column_is_text", "b"),
        ("column_all_missing", "c"),
    ]


# --- components


def test_eigenvalues_sum_to_the_count_and_the_sign_rule_holds():
    rng = np.random.default_rng(9)
    data = pd.DataFrame(rng.normal(size=(30, 4)) @ rng.normal(size=(4, 4)), columns=list("abcd"))
    found = principal_components(data)
    assert found.eigenvalues["eigenvalue"].sum() == pytest.approx(4)
    assert found.eigenvalues["cumulative"].iloc[-1] == pytest.approx(1)
    assert found.eigenvalues["above_one"].tolist() == (found.eigenvalues["eigenvalue"] > 1).tolist()
    assert (found.vectors.sum() >= 0).all()
    rebuilt = found.loadings.to_numpy() @ found.loadings.to_numpy().T
    assert rebuilt == pytest.approx(data.corr().to_numpy(), abs=1e-12)


def test_elements_that_cancel_give_the_sign_to_the_first_of_the_largest():
    found = principal_components(table(a=[1.0, 2, 3], b=[3.0, 2, 1]))
    assert found.vectors["PC1"].tolist() == pytest.approx([0.5**0.5, -(0.5**0.5)])


# --- alpha


def test_alpha_by_hand():
    # Variances 1 and 1, covariance 1/2: 2 (1 - 2/3) = 2/3; r = 1/2: 2 x .5 / 1.5 = 2/3.
    found = cronbach_alpha(table(a=[1.0, 2, 3], b=[1.0, 3, 2]))
    assert (found.alpha, found.standardised) == (pytest.approx(2 / 3), pytest.approx(2 / 3))
    assert (found.indicators, found.units, found.outcome) == (2, 3, "ok")


def test_copies_of_one_indicator_have_alpha_one_and_the_scale_matters_only_to_the_plain_one():
    a = [1.0, 4, 2, 8]
    assert cronbach_alpha(table(a=a, b=a, c=a)).alpha == pytest.approx(1)
    unequal = cronbach_alpha(table(a=a, b=[10 * x for x in a]))
    assert unequal.alpha < 0.9 and unequal.standardised == pytest.approx(1)


def test_alpha_that_cannot_be_told_says_why():
    assert cronbach_alpha(table(a=[1.0, 2])).outcome == "one_indicator"
    assert cronbach_alpha(table(a=[1.0, NAN], b=[1.0, 2])).outcome == "too_few_units"
    opposite = cronbach_alpha(table(a=[1.0, 2, 3], b=[3.0, 2, 1]))
    assert opposite.outcome == "no_variance" and np.isnan(opposite.alpha)
    holed = cronbach_alpha(table(a=[1.0, 2, 3, NAN], b=[1.0, 3, 2, 4]))
    assert (holed.units, holed.left_out) == (3, 1)
