"""Class limits and rules: fixed across periods, zero in the middle of changes, every commune drawn exactly once."""

import math

import pytest

from asd_plugin.outputs import palettes
from asd_plugin.outputs.layers.figures import IndicatorFigures
from asd_plugin.outputs.layers.limits import count_limits, diverging_limits

pytestmark = pytest.mark.usefixtures("qgis_app")


def entry(**more):
    return {"id": "x", "minimum": 0, "maximum": 100, "decimals": 1, "direction": 1, "unit": {"fr": "%"}, **more}


def test_zero_is_a_limit_of_changes_with_both_signs():
    # below: -9 .. -1 (terciles -6.3, -3.7 of -9..-1), above: 0 .. 8
    limits = diverging_limits([float(value) for value in range(-9, 9)])
    assert limits[0] == -9.0 and limits[-1] == 8.0 and 0.0 in limits
    assert len(limits) == 7 and limits == sorted(limits)


def test_changes_of_one_sign_are_classed_as_levels():
    assert diverging_limits([1.0, 2.0, 3.0])[0] == 1.0
    assert diverging_limits([]) == []


@pytest.mark.parametrize(
    ("values", "limits"),
    [([480_000], [5000.0, 25000.0, 100000.0, 500000.0]), ([7], [1.0, 2.0, 10.0]), ([0], []), ([None, math.nan], [])],
)
def test_symbol_classes_end_at_round_numbers(values, limits):
    assert count_limits(values) == limits


def test_worse_is_warm_whatever_the_direction():
    from asd_plugin.outputs.layers.styles import indicator_style

    for direction, place in ((1, -1), (-1, 0)):
        figures = IndicatorFigures(
            entry(minimum=-100, direction=direction), "2024", None, (-9.0, -2.0, 0.0, 3.0, 9.0), frozenset()
        )
        colours = [rule.colour for rule in indicator_style(figures).rules[:4]]
        assert colours[place] == palettes.WARM[-1]
        assert colours[-1 - place if place else 3] == palettes.COOL[-1]


@pytest.mark.parametrize("arm", [palettes.WARM, palettes.COOL])
def test_an_arm_darkens_from_zero_outwards(arm):
    def lightness(colour):
        return sum(weight * int(colour[at : at + 2], 16) for weight, at in zip((0.21, 0.72, 0.07), (1, 3, 5)))

    shades = [lightness(colour) for colour in palettes.arm(arm, 4)]
    assert shades == sorted(shades, reverse=True)
    assert palettes.arm(arm, 1) == [arm[1]] and palettes.arm(arm, 0) == []


def test_yes_or_no_has_two_entries_in_words():
    from asd_plugin.outputs.layers.styles import indicator_style

    style = indicator_style(IndicatorFigures(entry(maximum=1, decimals=0), "2024", None, (0.0, 1.0), frozenset()))
    assert [rule.label for rule in style.rules] == ["No", "Yes", "No data (n.d.)"]


@pytest.mark.parametrize("unit", ["households", "ménages", "people"])
def test_a_count_as_choropleth_warns(unit):
    from asd_plugin.outputs.layers.choropleth import choropleth_warning

    assert unit in choropleth_warning(unit)


def test_a_rate_as_choropleth_is_silent():
    from asd_plugin.outputs.layers.choropleth import choropleth_warning

    assert choropleth_warning("% des ménages") == ""


def test_larger_classes_have_larger_discs_that_fit_a_row_of_the_legend():
    from asd_plugin.outputs.layers.symbols import LARGEST_MM, LEAST_MM, disc_mm

    sizes = [disc_mm(rank, 4) for rank in range(4)]
    assert sizes == sorted(set(sizes)) and (sizes[0], sizes[-1]) == (LEAST_MM, LARGEST_MM)
    assert LARGEST_MM * 96 / 25.4 <= 16  # pixels of an icon of the layer panel
    assert disc_mm(0, 1) == LARGEST_MM
