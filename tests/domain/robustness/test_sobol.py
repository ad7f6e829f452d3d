"""Sobol indices: known functions first, then the choices of a score."""

import numpy as np
import pytest

from asd_plugin.domain.errors import AsdError, Cancelled
from asd_plugin.domain.indicators.settings import Normalisation
from asd_plugin.domain.robustness.settings import RobustnessSettings, SobolSettings, WeightUncertainty
from asd_plugin.domain.robustness.sobol import jansen, jansen_bootstrap, sobol_indices
from tests.domain.robustness.test_monte_carlo import EVERYTHING, Listener, a_model, figures


def saltelli(function, inputs, rows, seed, low=0.0, high=1.0):
    stream = np.random.default_rng(seed)
    a, b = stream.uniform(low, high, size=(2, rows, inputs))
    mixed = []
    for place in range(inputs):
        ab = a.copy()
        ab[:, place] = b[:, place]
        mixed.append(function(ab))
    return function(a), function(b), np.array(mixed)


def ishigami(x):
    return np.sin(x[:, 0]) + 7 * np.sin(x[:, 1]) ** 2 + 0.1 * x[:, 2] ** 4 * np.sin(x[:, 0])


def test_ishigami_function_gives_its_known_indices():
    y_a, y_b, y_ab = saltelli(ishigami, 3, 200_000, 1, -np.pi, np.pi)
    first, total = jansen(y_a, y_b, y_ab)
    np.testing.assert_allclose(first, [0.3139, 0.4424, 0.0], atol=0.01)
    np.testing.assert_allclose(total, [0.5576, 0.4424, 0.2437], atol=0.01)


def test_linear_function_shares_its_variance_by_squared_slope():
    slopes = np.array([1.0, 2.0, 3.0])
    y_a, y_b, y_ab = saltelli(lambda x: x @ slopes, 3, 100_000, 2)
    first, total = jansen(y_a, y_b, y_ab)
    known = slopes**2 / (slopes**2).sum()
    np.testing.assert_allclose(first, known, atol=0.01)
    np.testing.assert_allclose(total, known, atol=0.01)


def test_estimators_worked_out_by_hand():
    # yA, yB have mean 2.5 and variance 1.25; (yB - yAB)^2 = 0, 1 and (yA - yAB)^2 = 4, 1.
    first, total = jansen(np.array([1.0, 2.0]), np.array([3.0, 4.0]), np.array([[3.0, 3.0]]))
    assert first[0] == pytest.approx(1 - 0.5 / 2.5)
    assert total[0] == pytest.approx(2.5 / 2.5)


def test_bootstrap_is_that_of_resampled_rows_and_covers_the_truth():
    y_a, y_b, y_ab = saltelli(ishigami, 3, 512, 4, -np.pi, np.pi)
    firsts, totals = jansen_bootstrap(y_a, y_b, y_ab, 400, np.random.default_rng(9))
    times = np.random.default_rng(9).multinomial(512, np.full(512, 1 / 512), size=400)
    rows = np.repeat(np.arange(512), times[0])
    first, total = jansen(y_a[rows], y_b[rows], y_ab[:, rows])
    np.testing.assert_allclose(firsts[0], first, atol=1e-9)
    np.testing.assert_allclose(totals[0], total, atol=1e-9)
    low, high = np.percentile(totals, [0.5, 99.5], axis=0)
    assert ((low < [0.5576, 0.4424, 0.2437]) & (high > [0.5576, 0.4424, 0.2437])).all()


def test_more_rows_narrow_the_interval():
    widths = []
    for rows in (128, 2048):
        y = saltelli(ishigami, 3, rows, 5, -np.pi, np.pi)
        _, totals = jansen_bootstrap(*y, 300, np.random.default_rng(1))
        widths.append(np.ptp(np.percentile(totals, [5, 95], axis=0), axis=0).mean())
    assert widths[1] < widths[0] / 2


def test_an_output_that_does_not_vary_has_no_indices():
    flat = np.full(8, 3.0)
    first, total = jansen(flat, flat, np.full((2, 8), 3.0))
    assert np.isnan(first).all()
    assert np.isnan(total).all()


def test_a_choice_that_moves_nothing_has_indices_near_zero_and_the_only_mover_near_one():
    frame, groups = figures(missing=0)
    # With a spread of almost nothing, weights vary but ranks hardly follow: the scale explains all.
    settings = RobustnessSettings(
        weights=WeightUncertainty("uniform", spread=1e-9), normalisations=(Normalisation("rank"),)
    )
    result = sobol_indices(a_model(), frame, settings, SobolSettings(base=64, seed=1), groups)
    table = result.table.set_index("choice")
    assert table.loc["normalisation", "first"] == pytest.approx(1, abs=0.01)
    assert table.loc["normalisation", "total"] == pytest.approx(1, abs=0.2)  # the rows of A and B that differ vary
    assert table.loc["weights", ["first", "total"]].tolist() == pytest.approx([0, 0], abs=0.2)
    assert table.loc["weights", "total"] < 0.01
    assert [note.code for note in result.notes] == ["sobol_few_rows"]


def test_outputs_choices_and_evaluations_are_all_told():
    frame, groups = figures()
    sampling = SobolSettings(base=32, seed=2, units=("003", "007"), resamples=50)
    result = sobol_indices(a_model(), frame, EVERYTHING, sampling, groups)
    choices = ["weights", "treatment", "imputation", "normalisation", "aggregation", "left_out"]
    assert result.evaluations == 32 * 8
    assert result.table["output"].drop_duplicates().tolist() == ["shift", "003", "007"]
    assert result.table["choice"].tolist() == choices * 3
    told = result.table.dropna()
    assert (told["first_low"] <= told["first_high"]).all()
    assert (told["total_low"] <= told["total_high"]).all()
    assert (told["total"] >= 0).all()
    assert result.outputs.index.tolist() == ["shift", "003", "007"]


def test_same_seed_same_indices():
    frame, groups = figures()
    sampling = SobolSettings(base=16, seed=6, resamples=40)
    one, two = (sobol_indices(a_model(), frame, EVERYTHING, sampling, groups) for _ in range(2))
    assert one.table.drop(columns=["output", "choice"]).to_numpy().tobytes() == (
        two.table.drop(columns=["output", "choice"]).to_numpy().tobytes()
    )
    assert one.digest == two.digest


def test_a_unit_that_is_never_ranked_has_no_indices():
    frame, groups = figures()
    frame.iloc[3] = np.nan
    result = sobol_indices(a_model(), frame, EVERYTHING, SobolSettings(base=8, units=("003",)), groups)
    assert result.table.loc[result.table["output"] == "003", "total"].isna().all()
    assert result.outputs.loc["003", "rows"] == 0


def test_nothing_that_varies_is_refused():
    frame, groups = figures()
    with pytest.raises(AsdError) as refused:
        sobol_indices(a_model(), frame, RobustnessSettings(weights=None), groups=groups)
    assert [fault.code for fault in refused.value.problems] == ["robustness_nothing_varies"]


def test_a_cancel_stops_it():
    frame, groups = figures()
    with pytest.raises(Cancelled):
        sobol_indices(a_model(), frame, EVERYTHING, SobolSettings(base=64), groups, progress=Listener(0.3))
