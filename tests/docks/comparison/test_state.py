"""Choosing and colours."""

from asd_plugin.docks.comparison.state import MOST_CHOSEN, ComparisonState


def test_each_commune_gets_the_lowest_free_colour_and_keeps_it():
    state = ComparisonState().with_unit("a").with_unit("b").with_unit("c").without_unit("b")
    assert [(c.code, c.colour) for c in state.chosen] == [("a", 0), ("c", 2)]
    assert [(c.code, c.colour) for c in state.with_unit("d").chosen] == [("a", 0), ("c", 2), ("d", 1)]


def test_a_commune_is_chosen_once_and_no_more_than_twelve():
    state = ComparisonState()
    for code in "abcdefghijkl":
        state = state.with_unit(code).with_unit(code)
    assert state.codes == tuple("abcdefghijkl")
    assert state.full
    assert state.with_unit("m") is state
    assert MOST_CHOSEN == 12


def test_removing_the_commune_in_focus_clears_the_focus():
    from dataclasses import replace

    state = replace(ComparisonState().with_unit("a").with_unit("b"), focus="a")
    assert state.without_unit("a").focus == ""
    assert state.without_unit("b").focus == "a"
    assert state.without_unit("z").codes == ("a", "b")


def test_the_main_indicator_is_the_first_and_the_others_stay_behind_it():
    state = ComparisonState(indicators=("water", "school", "road"))
    assert state.indicator == "water"
    assert state.with_main("road").indicators == ("road", "school")
    assert state.with_main("other").indicators == ("other", "school", "road")
    assert ComparisonState().indicator == ""
