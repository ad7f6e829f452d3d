"""Ready-made choices of units."""

import numpy as np

from asd_plugin.domain.comparison.lists import highest_needs, of_list
from asd_plugin.domain.comparison.zones import Communes

CODES = ["01.051.01.01", "01.051.01.03", "01.151.01.01", "02.411.01.01"]


def communes():
    codes = np.array(CODES, dtype=object)
    provinces = np.array([code[:6] for code in CODES], dtype=object)
    regions = np.array([code[:2] for code in CODES], dtype=object)
    return Communes(codes, provinces, regions, np.ones(4))


def test_the_highest_needs_of_a_zone_are_the_first_of_the_ranking_that_lie_in_it():
    ranked = [CODES[3], CODES[1], "09.001.01.01", CODES[2], CODES[0]]
    assert highest_needs(ranked, communes(), "01").codes == (CODES[1], CODES[2], CODES[0])
    assert highest_needs(ranked, communes(), "01", count=2).codes == (CODES[1], CODES[2])
    assert highest_needs(ranked, communes(), "MA", count=1).codes == (CODES[3],)
    assert highest_needs(ranked, communes(), "01.151").codes == (CODES[2],)


def test_a_zone_without_ranked_units_gives_none():
    assert highest_needs([CODES[3]], communes(), "01").codes == ()
    assert highest_needs([], communes(), "MA").codes == ()
    assert highest_needs(CODES, communes(), "12").codes == ()


def test_a_list_keeps_its_order_takes_each_once_and_counts_what_is_left_out():
    ready = of_list([CODES[2], "09.001.01.01", CODES[0], CODES[2], CODES[1]], communes(), most=2)
    assert (ready.codes, ready.left_out) == ((CODES[2], CODES[0]), 2)
    assert of_list([], communes(), 12).codes == ()
