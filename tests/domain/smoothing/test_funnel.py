"""Funnel limits against scipy's quantiles, by hand, and on bad input."""

import numpy as np
import pandas as pd
import pytest

from asd_plugin.domain.errors import AsdError
from asd_plugin.domain.smoothing.funnel import FLAGS, funnel_of, limits_at


def series(*values):
    return pd.Series(values, index=[f"u{k}" for k in range(len(values))], dtype="float64")


def refusal(*arguments, **choices):
    with pytest.raises(AsdError) as raised:
        funnel_of(*arguments, **choices)
    return [(p.code, p.fields) for p in raised.value.problems]


def test_an_unknown_law_is_refused_with_those_that_exist():
    [(code, fields)] = refusal(series(1), series(2), model="normal")
    assert (code, fields["known"]) == ("funnel_unknown_model", ["binomial", "poisson"])


def test_events_or_populations_below_zero_are_named():
    found = refusal(series(-1, 2), series(5, -5))
    assert [(code, f["column"], f["examples"]) for code, f in found] == [
        ("smoothing_below_zero", "events", ["u0"]),
        ("smoothing_below_zero", "population", ["u1"]),
    ]


def test_more_events_than_people_is_refused_for_a_share_and_fine_for_events_that_repeat():
    [(code, fields)] = refusal(series(7, 1), series(5, 5))
    assert (code, fields["examples"]) == ("funnel_above_population", ["u0"])
    assert funnel_of(series(7, 1), series(5, 5), model="poisson").target == pytest.approx(80.0)


def test_population_zero_or_nothing_at_all_has_no_limits_and_alone_is_refused():
    found = funnel_of(series(1, 3, np.nan, 2), series(0, 30, 5, np.nan))
    assert found.table["flag"].tolist() == ["missing", "inside", "missing", "missing"]
    assert found.table["low_95"].isna().tolist() == [True, False, True, True]
    assert refusal(series(1), series(0))[0][0] == "smoothing_nothing_left"


@pytest.mark.parametrize("model", ["binomial", "poisson"])
def test_limits_are_the_interpolated_quantiles_of_scipy(model):
    stats = pytest.importorskip("scipy.stats")
    sizes = np.array([1, 3, 12, 150, 4_000, 250_000], float)
    events = np.array([0, 1, 4, 40, 1_210, 74_000], float)
    found = funnel_of(series(*events), series(*sizes), model=model)
    target = events.sum() / sizes.sum()
    for row, n in enumerate(sizes):
        law = stats.binom(int(n), target) if model == "binomial" else stats.poisson(n * target)
        for column, share in (("low_95", 0.025), ("high_95", 0.975), ("low_998", 0.001), ("high_998", 0.999)):
            r = law.ppf(share)
            while law.cdf(r) <= share:
                r += 1
            wanted = max((r - (law.cdf(r) - share) / law.pmf(r)) / n, 0.0) * 100
            if model == "binomial":
                wanted = min(wanted, 100)
            assert found.table[column].iloc[row] == pytest.approx(wanted, rel=1e-6, abs=1e-9)


def test_one_far_unit_among_many_is_flagged_and_the_others_are_not():
    sizes, events = [1000.0] * 30, [200.0] * 30
    events[3], events[4], events[5], events[6] = 260.0, 235.0, 140.0, 172.0
    found = funnel_of(series(*events), series(*sizes))
    assert found.table["flag"].tolist()[3:7] == ["above_998", "above_95", "below_998", "below_95"]
    assert set(found.table["flag"]) == set(FLAGS)


def test_limits_close_in_as_units_grow():
    found = funnel_of(series(2, 20, 200), series(10, 100, 1000))
    width = found.table["high_95"] - found.table["low_95"]
    assert width.is_monotonic_decreasing


def test_widened_limits_are_the_hand_worked_ones_and_never_narrower_than_chance():
    events, sizes = series(10, 30, 20, 20), series(100, 100, 100, 100)
    found = funnel_of(events, sizes, widen=True)
    z = np.array([-2.5, 2.5, 0, 0])
    low, high = np.quantile(z, (0.1, 0.9))
    phi = (np.clip(z, low, high) ** 2).mean()
    assert found.dispersion == pytest.approx(phi)
    assert found.table["high_95"].iloc[0] == pytest.approx(20 + 1.959963984540054 * 4 * np.sqrt(phi))
    calm = funnel_of(series(20, 20), series(100, 100), widen=True)
    assert calm.dispersion == 0
    assert calm.table["high_95"].iloc[0] == pytest.approx(20 + 1.959963984540054 * 4)


def test_every_unit_full_or_empty_gives_limits_on_the_target():
    assert funnel_of(series(5, 9), series(5, 9)).table["low_998"].tolist() == [100, 100]
    assert funnel_of(series(0, 0), series(5, 9)).table["high_95"].tolist() == [0, 0]


@pytest.mark.parametrize("widen", [False, True])
def test_the_curves_of_the_plot_pass_through_the_limits_of_the_units(widen):
    events, sizes = series(2, 31, 180), series(10, 100, 1000)
    found = funnel_of(events, sizes, widen=widen)
    curves = limits_at(found, sizes.to_numpy())
    for name, values in curves.items():
        assert values == pytest.approx(found.table[name].to_numpy())


def test_order_of_units_does_not_matter():
    events, sizes = series(2, 31, 180), series(10, 100, 1000)
    order = ["u2", "u0", "u1"]
    straight, mixed = funnel_of(events, sizes).table, funnel_of(events[order], sizes).table
    pd.testing.assert_frame_equal(straight, mixed.loc[straight.index], rtol=1e-9)
