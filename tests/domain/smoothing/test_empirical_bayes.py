"""Empirical Bayes rates by hand, against a slow version from counts, and at their edges."""

import numpy as np
import pandas as pd
import pytest

from asd_plugin.domain.errors import AsdError
from asd_plugin.domain.smoothing.empirical_bayes import smooth_globally, smooth_locally

NAN = float("nan")


def series(*values, name=None):
    return pd.Series(values, index=[f"0{i}" for i in range(len(values))], name=name)


def faults(call, *args, **kwargs):
    with pytest.raises(AsdError) as caught:
        call(*args, **kwargs)
    return [(p.code, p.fields) for p in caught.value.problems]


def slow_version(events, people, here=None):
    """Marshall (1991) from counts, unit by unit, in plain Python."""
    smoothed = []
    for i in range(len(people)):
        near = range(len(people)) if here is None else sorted({i, *here[i]})
        total = sum(people[j] for j in near)
        m = sum(events[j] for j in near) / total
        s2 = sum(people[j] * (events[j] / people[j] - m) ** 2 for j in near) / total
        a = max(0.0, s2 - m / (total / len(near)))
        c = a / (a + m / people[i]) if a > 0 else 0.0
        smoothed.append(m + c * (events[i] / people[i] - m))
    return smoothed


def test_two_units_by_hand():
    # 10 of 100 and 40 of 100: m = .25, s2 = .0225, A = .0225 - .25/100 = .02, C = .02/(.02 + .0025) = 8/9.
    found = smooth_globally(series(10.0, 40.0), series(100, 100)).table
    assert found["factor"].tolist() == pytest.approx([8 / 9, 8 / 9])
    assert found["smoothed"].tolist() == pytest.approx([25 - 15 * 8 / 9, 25 + 15 * 8 / 9])
    assert found["reference"].tolist() == pytest.approx([25, 25])
    assert found["raw"].tolist() == [10.0, 40.0]
    assert found["variance"].tolist() == pytest.approx([200.0, 200.0])


@pytest.mark.parametrize("scale", [1.0, 100.0, 1000.0])
def test_global_rates_equal_the_slow_version_in_any_unit(scale):
    rng = np.random.default_rng(1)
    people = rng.integers(20, 5000, 40)
    events = rng.binomial(people, rng.uniform(0.05, 0.4, 40))
    index = [f"u{i}" for i in range(40)]
    found = smooth_globally(pd.Series(scale * events / people, index), pd.Series(people, index), scale).table
    assert (found["smoothed"] / scale).to_numpy() == pytest.approx(slow_version(events, people), abs=1e-12)


def test_local_rates_equal_the_slow_version():
    rng = np.random.default_rng(2)
    people = rng.integers(20, 900, 30)
    events = rng.binomial(people, rng.uniform(0.02, 0.5, 30))
    here = [[j for j in (i - 2, i - 1, i + 1) if 0 <= j < 30] for i in range(30)]
    index = [f"u{i}" for i in range(30)]
    neighbours = {f"u{i}": [f"u{j}" for j in here[i]] for i in range(30)}
    found = smooth_locally(pd.Series(100 * events / people, index), pd.Series(people, index), neighbours).table
    assert (found["smoothed"] / 100).to_numpy() == pytest.approx(slow_version(events, people, here), abs=1e-12)
    assert found["neighbours"].tolist() == [len(near) for near in here]


def test_small_bases_are_drawn_more_and_no_rate_passes_the_mean():
    found = smooth_globally(series(50.0, 50.0, 10.0, 30.0), series(20, 2000, 1000, 3000)).table
    assert found.loc["00", "factor"] < found.loc["01", "factor"]
    for _, row in found.iterrows():
        low, high = sorted((row["raw"], row["reference"]))
        assert low - 1e-9 <= row["smoothed"] <= high + 1e-9
    assert found["is_small"].tolist() == [True, False, False, False]


def test_a_huge_base_leaves_the_rate_nearly_as_it_is():
    found = smooth_globally(series(10.0, 40.0), series(1e12, 1e12)).table
    assert found["smoothed"].tolist() == pytest.approx([10, 40], abs=1e-6)


def test_rates_that_differ_by_chance_only_all_become_the_mean_and_it_is_said():
    found = smooth_globally(series(24.0, 26.0), series(50, 50))
    assert found.table["smoothed"].tolist() == pytest.approx([25, 25])
    assert found.table["factor"].tolist() == [0, 0]
    assert [n.code for n in found.notes] == ["smoothing_no_variance"]


@pytest.mark.parametrize("rate", [0.0, 12.5])
def test_equal_rates_stay_as_they_are(rate):
    found = smooth_globally(series(rate, rate, rate), series(10, 20, 30))
    assert found.table["smoothed"].tolist() == pytest.approx([rate] * 3)
    assert found.notes[0].code == "smoothing_no_variance"


def test_a_unit_without_value_or_base_has_a_stated_outcome():
    values, base = series(10.0, NAN, 40.0, 30.0, 20.0), series(100, 100, 100, NAN, 0)
    found = smooth_globally(values, base)
    assert found.table["status"].tolist() == ["ok", "missing", "ok", "no_base", "no_base"]
    assert found.table["smoothed"].isna().tolist() == [False, True, False, True, True]
    assert (found.notes[0].code, found.notes[0].fields["examples"]) == ("smoothing_no_base", ["03", "04"])
    alone = smooth_globally(series(10.0, NAN, 40.0), series(100, 100, 100)).table
    assert found.table["smoothed"].iloc[[0, 2]].tolist() == alone["smoothed"].iloc[[0, 2]].tolist()


def test_values_without_base_may_be_kept_raw_by_name():
    found = smooth_globally(series(10.0, 40.0, 30.0), series(100, 100, NAN), without_base="keep_raw")
    assert found.table.loc["02", "smoothed"] == 30.0 and np.isnan(found.table.loc["02", "factor"])


def test_a_unit_without_neighbours_is_left_unchanged_and_named():
    found = smooth_locally(series(10.1, 40.0, 33.3), series(100, 100, 100), {"00": ["01", "00"], "01": ["00"]})
    assert found.table["status"].tolist() == ["ok", "ok", "no_neighbours"]
    assert (found.table.loc["02", "smoothed"], found.table.loc["02", "factor"]) == (33.3, 1.0)
    assert found.notes[-1].fields["examples"] == ["02"]
    assert found.table["neighbours"].tolist() == [1, 1, 0]


def test_neighbours_without_value_count_nowhere():
    values, base = series(10.0, 40.0, NAN), series(100, 100, 100)
    full = smooth_locally(values, base, {"00": ["01", "02"], "01": ["00", "02"]}).table
    less = smooth_locally(values, base, {"00": ["01"], "01": ["00"]}).table
    assert full["smoothed"].iloc[:2].tolist() == less["smoothed"].iloc[:2].tolist()


def test_everybody_as_neighbour_is_the_global_method():
    values, base = series(10.0, 40.0, 33.0, 5.0), series(100, 300, 50, 80)
    everyone = {code: list(values.index) for code in values.index}
    assert smooth_locally(values, base, everyone).table["smoothed"].tolist() == pytest.approx(
        smooth_globally(values, base).table["smoothed"].tolist()
    )


def test_row_order_does_not_matter_and_the_input_stays_as_it_was():
    values, base = series(10.0, 40.0, 33.0, 5.0), series(100, 300, 50, 80)
    before = values.copy()
    back = smooth_globally(values.iloc[::-1], base).table
    assert back["smoothed"].iloc[::-1].tolist() == pytest.approx(
        smooth_globally(values, base).table["smoothed"].tolist()
    )
    pd.testing.assert_series_equal(values, before)


def test_faults_are_named_at_once():
    found = faults(
        smooth_globally,
        series(10.0, -1.0, np.inf, name="rate"),
        series(5, -5, 5, name="homes"),
        0,
        without_base="guess",
    )
    assert [(c, f.get("column")) for c, f in found] == [
        ("smoothing_unknown_choice", None),
        ("smoothing_bad_scale", None),
        ("smoothing_below_zero", "rate"),
        ("smoothing_below_zero", "homes"),
    ]
    assert found[2][1]["examples"] == ["01", "02"]


def test_no_base_at_all_text_or_unknown_neighbours_are_refused():
    assert faults(smooth_globally, series(1.0, 2.0), series(NAN, NAN))[0] == ("smoothing_nothing_left", {"count": 2})
    assert faults(smooth_globally, series(1.0, 2.0), series("a", "b", name="n"))[0][0] == "column_is_text"
    doubled = pd.Series([1.0, 2.0], index=["01", "01"])
    assert faults(smooth_globally, doubled, doubled)[0][0] == "duplicate_units"
    assert faults(smooth_locally, series(1.0, 2.0), series(5, 5), {"00": ["99"]}) == [
        ("smoothing_unknown_neighbours", {"count": 1, "examples": ["99"]})
    ]
