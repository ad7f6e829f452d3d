"""Undo and redo: the very states the user made, a slider's way as one step."""

from asd_plugin.docks.score_explorer.state.history import History


def test_undo_returns_the_exact_state_and_redo_the_one_undone():
    one, two, three = object(), object(), object()
    history = History(one).changed(two).changed(three)
    assert history.undone().present is two
    assert history.undone().undone().present is one
    assert history.undone().undone().redone().redone() == history


def test_nothing_to_undo_or_redo_leaves_the_history_as_it_is():
    history = History("a")
    assert history.undone() is history
    assert history.redone() is history
    assert history.changed("a") is history


def test_a_slider_s_whole_way_is_one_step():
    history = History("a").changed("b", "economy").changed("c", "economy").changed("d", "economy").rested()
    assert history.present == "d"
    assert history.undone().present == "a"


def test_two_drags_of_one_slider_are_two_steps():
    history = History("a").changed("b", "economy").rested().changed("c", "economy").rested()
    assert history.undone().present == "b"


def test_a_drag_back_to_where_it_began_is_no_step():
    history = History("a").changed("b", "economy").changed("a", "economy").rested()
    assert history.past == ()
    assert history.present == "a"


def test_a_new_change_forgets_what_was_undone():
    history = History("a").changed("b").undone().changed("c")
    assert history.redone() is history
    assert history.undone().present == "a"
