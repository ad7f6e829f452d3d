"""Round numbers on axes."""

import math

import pytest

from asd_plugin.charts.ticks import decimals_for, step_for, ticks_between


@pytest.mark.parametrize(
    ("low", "high", "most", "expected"),
    [
        (0, 100, 5, [0, 20, 40, 60, 80, 100]),
        (-14.6, 41.0, 6, [-10, 0, 10, 20, 30, 40]),
        (12.8, 68.4, 3, [20, 40, 60]),
        (0.0, 1.0, 4, [0, 0.25, 0.5, 0.75, 1.0]),
        (1000, 3165, 3, [1000, 2000, 3000]),
    ],
)
def test_ticks_are_round_and_inside(low, high, most, expected):
    assert ticks_between(low, high, most) == pytest.approx(expected)


def test_steps_are_one_two_two_and_a_half_or_five():
    for span in (0.003, 0.7, 1, 9, 42, 1234, 9.9e6):
        for most in (1, 3, 7):
            step = step_for(span, most)
            assert span / step <= most + 1e-6
            mantissa = step / 10 ** math.floor(math.log10(step) + 1e-9)
            assert min(abs(mantissa - m) for m in (1, 2, 2.5, 5, 10)) < 1e-6


def test_a_span_of_nothing_has_a_step_all_the_same():
    assert step_for(0.0, 5) == 1.0
    assert step_for(float("nan"), 5) == 1.0


@pytest.mark.parametrize(("step", "decimals"), [(10, 0), (2.5, 1), (0.25, 2), (0.1, 1), (0.005, 3), (1000, 0)])
def test_decimals_print_the_step_without_rounding(step, decimals):
    assert decimals_for(step) == decimals
