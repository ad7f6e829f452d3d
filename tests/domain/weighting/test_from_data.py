"""Components, entropy and CRITIC: by hand, laws, and what cannot work."""

import numpy as np
import pandas as pd
import pytest

from asd_plugin.domain.errors import AsdError
from asd_plugin.domain.weighting.components import component_weights
from asd_plugin.domain.weighting.information import critic_weights, entropy_weights

NAN = float("nan")


def table(**columns):
    rows = len(next(iter(columns.values())))
    return pd.DataFrame(columns, index=pd.Index([f"0{i}" for i in range(rows)], name="code"))


def noise(units=40, names="abcde", seed=7):
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(units, 1)) + rng.normal(size=(units, len(names))) * np.arange(1, len(names) + 1) / 3
    return pd.DataFrame(x, index=[f"u{i}" for i in range(units)], columns=list(names))


def faults(call, *args, **kwargs):
    with pytest.raises(AsdError) as caught:
        call(*args, **kwargs)
    return [(p.code, p.fields) for p in caught.value.problems]


METHODS = [component_weights, entropy_weights, critic_weights]


# --- components


def test_two_indicators_share_the_first_component_equally():
    # r = 0.8: eigenvalues 1.8 and 0.2, vector (1, 1)/sqrt 2, loadings sqrt 0.9.
    found = component_weights(table(a=[1.0, 2, 3, 4], b=[1.0, 3, 2, 4]))
    assert found.eigenvalues["eigenvalue"].tolist() == pytest.approx([1.8, 0.2])
    assert found.explained == pytest.approx(0.9)
    assert found.loadings.tolist() == pytest.approx([0.9**0.5] * 2)
    assert found.weights.tolist() == pytest.approx([0.5, 0.5])


def test_squared_loadings_and_loadings_against_a_slow_singular_value_version():
    data = noise()
    z = (data - data.mean()) / data.std(ddof=1)
    _, s, vt = np.linalg.svd(z.to_numpy() / np.sqrt(len(z) - 1))
    v = vt[0] * np.sign(vt[0].sum())
    squared, plain = component_weights(data), component_weights(data, "loadings")
    assert squared.weights.to_numpy() == pytest.approx(v**2, abs=1e-12)
    assert plain.weights.to_numpy() == pytest.approx(v / v.sum(), abs=1e-12)
    assert squared.eigenvalues["eigenvalue"].to_numpy() == pytest.approx(s**2, abs=1e-12)
    scores = z.to_numpy() @ v
    assert squared.loadings.to_numpy() == pytest.approx([np.corrcoef(scores, z[c])[0, 1] for c in z], abs=1e-12)


def test_units_of_measure_and_row_order_do_not_matter_to_components():
    data = noise()
    other = (data * [1, 1000, 0.01, 3, 7] + 5).sample(frac=1, random_state=1)
    assert component_weights(other).weights.to_numpy() == pytest.approx(component_weights(data).weights.to_numpy())


def test_an_indicator_against_the_component_is_named():
    data = noise()
    data["b"] = -data["b"]
    squared, plain = component_weights(data), component_weights(data, "loadings")
    assert squared.notes[0].fields["columns"] == ["b"] and squared.weights["b"] > 0
    assert plain.weights["b"] < 0 and plain.weights.sum() == pytest.approx(1)


def test_equal_first_eigenvalues_are_said_to_be_arbitrary():
    found = component_weights(table(a=[1.0, 1, -1, -1], b=[1.0, -1, 1, -1]))
    assert [note.code for note in found.notes][-1] == "pca_component_not_unique"


def test_opposite_indicators_give_no_weights_by_loadings():
    opposite = table(a=[1.0, 2, 3], b=[3.0, 2, 1])
    assert faults(component_weights, opposite, "loadings")[0][0] == "pca_loadings_cancel"
    assert component_weights(opposite).weights.tolist() == pytest.approx([0.5, 0.5])


def test_fewer_complete_units_than_indicators_are_refused_naming_the_emptiest():
    data = noise(6, "abcde")
    data.loc[["u0", "u1"], "c"] = NAN
    ((code, fields),) = faults(component_weights, data)
    assert code == "components_too_few_units"
    assert (fields["units"], fields["of"], fields["indicators"], fields["emptiest"]) == (4, 6, 5, ["c"])


def test_rows_with_a_missing_value_are_left_out_and_listed():
    data = noise()
    data.loc["u3", "a"] = NAN
    for method in METHODS:
        positive = data - data.min() if method is entropy_weights else data
        found = method(positive)
        assert (found.units, found.left_out) == (39, ("u3",))
        assert found.weights.to_numpy() == pytest.approx(method(positive.drop(index="u3")).weights.to_numpy())


def test_a_constant_column_has_no_component_and_is_named():
    data = noise().assign(flat=3.0)
    ((code, fields),) = faults(component_weights, data)
    assert (code, fields["column"], fields["value"]) == ("column_constant", "flat", 3.0)


def test_an_unknown_rule_is_refused():
    assert faults(component_weights, noise(), "best")[0][0] == "pca_unknown_rule"


# --- entropy


def test_entropy_by_hand():
    # a: p = (1/2, 1/2, 0), E = ln 2 / ln 3. b: p = (1, 0, 0), E = 0. Divergences 1 - ln 2/ln 3 and 1.
    found = entropy_weights(table(a=[5.0, 5, 0], b=[7.0, 0, 0]))
    d = 1 - np.log(2) / np.log(3)
    assert found.detail["entropy"].tolist() == pytest.approx([1 - d, 0.0])
    assert found.weights.tolist() == pytest.approx([d / (1 + d), 1 / (1 + d)])


def test_a_constant_column_has_entropy_weight_zero_and_is_named():
    found = entropy_weights(table(a=[1.0, 2, 3], flat=[4.0, 4, 4], none=[0.0, 0, 0]))
    assert found.weights.tolist() == [1.0, 0.0, 0.0]
    assert [note.fields["column"] for note in found.notes] == ["flat", "none"]


def test_every_column_below_zero_is_named_for_entropy():
    found = faults(entropy_weights, table(a=[1.0, -2, 3], b=[1.0, 2, 3], c=[-1.0, -2, -3]))
    assert [(c, f["column"]) for c, f in found] == [("entropy_negative", "a"), ("entropy_negative", "c")]


# --- CRITIC


def test_critic_by_hand():
    # Scaled: a 0 .5 1; b 0 1 .5; r(a, b) = 0.5; both sd 0.5. c = reversed a: r(a, c) = -1, r(b, c) = -0.5.
    found = critic_weights(table(a=[10.0, 20, 30], b=[0.0, 2, 1], c=[3.0, 2, 1]))
    assert found.detail["sd"].tolist() == pytest.approx([0.5] * 3)
    assert found.detail["conflict"].tolist() == pytest.approx([2.5, 2.0, 3.5])
    assert found.weights.tolist() == pytest.approx([2.5 / 8, 2 / 8, 3.5 / 8])


def test_critic_does_not_depend_on_units_of_measure():
    data = noise()
    assert critic_weights(data * [1, 10, 100, 0.1, 5] - 3).weights.to_numpy() == pytest.approx(
        critic_weights(data).weights.to_numpy()
    )


def test_a_constant_column_weighs_nothing_and_changes_nothing_in_critic():
    data = noise()
    found = critic_weights(data.assign(flat=1.0))
    assert found.weights["flat"] == 0.0 and found.notes[0].fields["column"] == "flat"
    assert found.weights.drop("flat").to_numpy() == pytest.approx(critic_weights(data).weights.to_numpy())


def test_one_column_takes_all_and_copies_of_one_column_give_no_weights():
    assert critic_weights(table(a=[1.0, 2, 3])).weights.tolist() == [1.0]
    ((code, fields),) = faults(critic_weights, table(a=[1.0, 2, 4], b=[2.0, 4, 8]))
    assert (code, fields["columns"]) == ("critic_no_contrast", ["a", "b"])


# --- what no method takes


@pytest.mark.parametrize("method", METHODS)
def test_faults_of_the_table_are_named_all_at_once(method):
    data = noise().assign(empty=NAN, words="x")
    data.loc["u1", "a"] = np.inf
    found = faults(method, data)
    assert [(c, f["column"]) for c, f in found] == [
        ("column_infinite", "a"),
        ("column_all_missing", "empty"),
        ("column_is_text", "words"),
    ]


@pytest.mark.parametrize("method", METHODS)
def test_no_rows_no_columns_and_names_that_occur_twice_are_refused(method):
    data = noise()
    assert faults(method, data.iloc[:0])[0][0] == "no_units"
    assert faults(method, data[[]])[0][0] == "no_columns"
    assert faults(method, pd.concat([data, data.iloc[:2]]))[0] == (
        "duplicate_units",
        {"count": 2, "examples": ["u0", "u1"]},
    )
    assert faults(method, data.set_axis(list("aabcd"), axis=1))[0] == ("duplicate_columns", {"columns": ["a"]})


@pytest.mark.parametrize("method", [entropy_weights, critic_weights])
def test_one_unit_and_nothing_that_varies_are_refused(method):
    ((code, fields),) = faults(method, table(a=[1.0, NAN], b=[2.0, 3.0]))
    assert (code, fields["units"], fields["of"]) == ("too_few_complete_rows", 1, 2)
    ((code, fields),) = faults(method, table(a=[1.0, 1.0], b=[3.0, 3.0]))
    assert (code, fields["columns"]) == ("weights_nothing_varies", ["a", "b"])


@pytest.mark.parametrize("method", METHODS)
def test_weights_sum_to_one_and_the_input_stays_as_it_was(method):
    data = noise() + 50
    before = data.copy()
    assert method(data).weights.sum() == pytest.approx(1, abs=1e-12)
    pd.testing.assert_frame_equal(data, before)


@pytest.mark.parametrize("method", METHODS)
def test_whole_numbers_and_nullable_numbers_are_taken(method):
    data = (noise() * 10 + 100).round()
    whole = data.astype("int64")
    nullable = data.astype("Float64")
    nullable.iloc[0, 0] = pd.NA
    assert method(whole).weights.to_numpy() == pytest.approx(method(data).weights.to_numpy())
    assert method(nullable).left_out == ("u0",)
