"""The banner of the unprotected mode in a real QGIS window, in French and in Arabic."""

import pytest

pytestmark = pytest.mark.desktop


@pytest.fixture(scope="module", params=["fr", "ar"])
def seen(request, window):
    told, _ = window(request.param, script="drive_banner.py")
    assert "error" not in told, told.get("error")
    return request.param, told


def test_it_is_there_while_a_layer_is_unprotected_and_only_then(seen):
    _, told = seen
    shown = {name: told[name]["visible"] for name in ("empty", "unprotected", "protected", "again", "gone")}
    assert shown == {"empty": False, "unprotected": True, "protected": False, "again": True, "gone": False}


@pytest.mark.parametrize("step", ["tool_bars_hidden", "full_screen", "messages_cleared"])
def test_it_stays_whatever_is_hidden(seen, step):
    assert seen[1][step]["visible"]


def test_it_goes_across_the_window_above_the_map_and_takes_little_room(seen):
    strip = seen[1]["unprotected"]
    assert strip["width_share"] > 0.97 and strip["above_map"] and strip["height"] <= 48


def test_it_reads_in_the_language_s_direction(seen):
    language, told = seen
    strip = told["unprotected"]
    assert strip["right_to_left"] == (language == "ar")
    assert (strip["heading_first_at"] > strip["message_at"]) == (language == "ar")
    assert "Densité brute" in strip["text"]


def test_it_has_no_button_and_no_menu_entry(seen):
    strip = seen[1]["unprotected"]
    assert strip["buttons"] == [] and strip["in_menu"] == []


def test_unloading_takes_it_away(seen):
    assert seen[1]["left_behind"] == []
