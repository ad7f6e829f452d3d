"""Line and correlation of two indicators, worked out by hand and by a slow independent version."""

import numpy as np
import pytest

from asd_plugin.domain.comparison.relation import Relation, relate, strength

NAN = float("nan")


def test_a_line_by_hand():
    # x 1 2 3 4 (mean 2.5), y 2 4 5 9 (mean 5): Sxx 5, Sxy 11, Syy 26
    found = relate(np.array([1.0, 2, 3, 4]), np.array([2.0, 4, 5, 9]))
    assert found.slope == pytest.approx(2.2)
    assert found.intercept == pytest.approx(-0.5)
    assert found.r == pytest.approx(11 / np.sqrt(5 * 26))
    assert (found.n, found.low, found.high) == (4, 1.0, 4.0)


def test_units_that_lack_one_of_the_two_are_left_out_not_counted_as_zero():
    x, y = np.array([1.0, 2, 3, NAN, 100]), np.array([1.0, 2, 3, 50, NAN])
    assert relate(x, y) == Relation(3, 1.0, 1.0, 0.0, 1.0, 3.0)


@pytest.mark.parametrize(
    ("x", "y", "n"),
    [
        ([], [], 0),
        ([1.0], [2.0], 1),
        ([1.0, 2.0], [3.0, 4.0], 2),
        ([5.0, 5.0, 5.0], [1.0, 2.0, 3.0], 3),
        ([0.1 + 0.2, 0.3, 0.3], [1.0, 2.0, 3.0], 3),
        ([NAN, NAN, NAN], [1.0, 2.0, 3.0], 0),
    ],
)
def test_too_few_units_or_a_constant_give_no_line(x, y, n):
    assert relate(np.array(x, dtype=float), np.array(y, dtype=float)) == Relation(n)


def test_a_constant_y_has_a_flat_line_and_no_correlation():
    found = relate(np.array([1.0, 2, 3]), np.array([7.0, 7, 7]))
    assert (found.slope, found.intercept, found.r) == (0.0, 7.0, None)


def test_it_agrees_with_numpys_own_fit_and_keeps_its_digits_far_from_zero():
    rng = np.random.default_rng(5)
    x = rng.normal(1e6, 3, 400)
    y = 0.4 * x + rng.normal(0, 2, 400)
    found = relate(x, y)
    slope, _ = np.polyfit(x - x.mean(), y, 1)
    assert found.slope == pytest.approx(slope, rel=1e-9)
    assert found.r == pytest.approx(np.corrcoef(x, y)[0, 1], abs=1e-9)
    residuals = y - found.intercept - found.slope * x
    assert abs(residuals.mean()) < 1e-6


def test_laws_order_of_units_and_swapping_axes():
    rng = np.random.default_rng(6)
    x, y = rng.normal(size=50), rng.normal(size=50)
    order = rng.permutation(50)
    assert relate(x[order], y[order]).r == pytest.approx(relate(x, y).r)
    assert relate(y, x).r == pytest.approx(relate(x, y).r)
    assert relate(x, -y).r == pytest.approx(-relate(x, y).r)


@pytest.mark.parametrize(
    ("r", "word"),
    [(None, "unknown"), (0.0, "none"), (-0.09, "none"), (0.1, "weak"), (-0.3, "moderate"), (0.5, "strong")],
)
def test_words_for_a_correlation(r, word):
    assert strength(r) == word
