"""Nothing overlaps, nothing is cut off, and everything is where its value says, from 320 to 900 pixels."""

import pytest

WIDTHS = (320, 380, 420, 600, 900)


def texts(scene):
    from asd_plugin.charts.scene import Text

    return scene.of(Text)


@pytest.mark.parametrize("right_to_left", [False, True], ids=["ltr", "rtl"])
@pytest.mark.parametrize("arabic", [False, True], ids=["french", "arabic"])
@pytest.mark.parametrize("kind", [0, 1], ids=["distribution", "gaps"])
@pytest.mark.parametrize("width", WIDTHS)
def test_no_text_overlaps_another_or_leaves_the_picture(chart_specs, fonts, width, kind, arabic, right_to_left):
    from asd_plugin.charts.compose import compose
    from asd_plugin.charts.scene import overlapping

    scene = compose(chart_specs(arabic)[kind], width, fonts, right_to_left, alone=True)
    boxes = [text.box for text in texts(scene)]
    assert overlapping(boxes) == []
    assert all(b.x >= -0.5 and b.right <= width + 0.5 and b.y >= 0 and b.bottom <= scene.height for b in boxes)
    for text in texts(scene):
        assert max(fonts.width(line, text.role) for line in text.lines) <= text.box.width + 0.5


@pytest.mark.parametrize("kind", [0, 1])
@pytest.mark.parametrize("width", WIDTHS)
def test_every_word_of_every_text_is_there(chart_specs, fonts, width, kind):
    from asd_plugin.charts.compose import compose

    spec = chart_specs()[kind]
    shown = " ".join(" ".join(t.lines) for t in texts(compose(spec, width, fonts, alone=True)))
    for words in [
        spec.words.title,
        spec.words.note,
        *spec.words.foot,
        *(m.label for m in spec.marks),
        *(m.text for m in spec.marks),
    ]:
        assert " ".join(words.split()) in shown or all(w in shown for w in words.split())
    assert "The census did not ask" in shown


def test_labels_do_not_cover_markers_of_the_strip(chart_specs, fonts):
    from asd_plugin.charts.compose import compose
    from asd_plugin.charts.scene import Box, Symbol

    scene = compose(chart_specs()[0], 380, fonts)
    marks = [Box(s.x - s.size / 2, s.y - s.size / 2, s.size, s.size) for s in scene.of(Symbol)]
    assert [1 for mark in marks for text in texts(scene) if mark.meets(text.box)] == []


def test_equal_values_are_dodged_so_that_all_markers_are_seen(chart_specs, fonts):
    from asd_plugin.charts.compose import compose
    from asd_plugin.charts.scene import Box, Symbol, overlapping

    scene = compose(chart_specs(values=[30.0] * 8)[0], 320, fonts)
    marks = [Box(s.x - s.size / 2, s.y - s.size / 2, s.size, s.size) for s in scene.of(Symbol)]
    assert len(marks) == 16  # once in the strip, once beside the name
    assert overlapping(marks) == []


def test_dodging_uses_as_few_lanes_as_it_can():
    from asd_plugin.charts.kinds.lanes import dodge

    assert dodge([0, 100, 50], 13) == [0, 0, 0]
    assert dodge([0, 5, 10, 14], 13) == [0, 1, 2, 0]
    assert dodge([], 13) == []


def test_place_follows_value_and_the_mirror_turns_it_around(chart_specs, fonts):
    from asd_plugin.charts.compose import compose
    from asd_plugin.charts.scene import Symbol

    spec = chart_specs()[0]
    places = {}
    for right_to_left in (False, True):
        scene = compose(spec, 420, fonts, right_to_left)
        places[right_to_left] = {s.code: s.x for s in scene.of(Symbol) if not s.missing}
    by_value = sorted((m for m in spec.marks if m.value is not None), key=lambda m: m.value)
    ltr = [places[False][m.code] for m in by_value]
    rtl = [places[True][m.code] for m in by_value]
    assert ltr == sorted(ltr)
    assert rtl == sorted(rtl, reverse=True)
    assert [a + b for a, b in zip(ltr, rtl)] == pytest.approx([420.0] * len(ltr))


def test_mirroring_twice_gives_the_same_scene(chart_specs, fonts):
    from asd_plugin.charts.compose import compose
    from asd_plugin.charts.scene import mirror

    scene = compose(chart_specs()[1], 400, fonts)
    again = mirror(mirror(scene))
    assert [t.align for t in texts(again)] == [t.align for t in texts(scene)]
    assert [t.box.x for t in texts(again)] == pytest.approx([t.box.x for t in texts(scene)])
    assert not again.mirrored


def test_missing_has_a_hatched_mark_and_no_place_on_the_axis(chart_specs, fonts):
    from asd_plugin.charts.compose import compose
    from asd_plugin.charts.scene import Symbol

    for spec in chart_specs():
        marks = [s for s in compose(spec, 420, fonts).of(Symbol) if s.code == "c7"]
        assert [m.missing for m in marks] == [True]


def test_the_unit_under_the_pointer_is_the_row_then_the_nearest_dot(chart_specs, fonts):
    from asd_plugin.charts.compose import compose
    from asd_plugin.charts.scene import Dots, Symbol

    scene = compose(chart_specs()[0], 500, fonts)
    for symbol in scene.of(Symbol):
        assert scene.code_at(symbol.x, symbol.y) in {s.code for s in scene.of(Symbol)}
    dots = scene.of(Dots)[0]
    taken = scene.of(Symbol)
    free = next(i for i, (x, y) in enumerate(dots.points) if all(abs(x - s.x) > 12 or abs(y - s.y) > 12 for s in taken))
    assert scene.code_at(*dots.points[free]) in dots.codes
    assert scene.code_at(1, 1) == ""


def test_nothing_known_says_so_instead_of_an_empty_axis(chart_specs, fonts):
    from dataclasses import replace

    from asd_plugin.charts.compose import compose
    from asd_plugin.charts.spec import Cloud

    distribution, gaps = chart_specs(values=[None] * 8)
    for spec in (replace(distribution, cloud=Cloud(), quartiles=None, reference=None), gaps):
        shown = " ".join(" ".join(t.lines) for t in texts(compose(spec, 380, fonts)))
        assert "Nothing to show" in shown


def test_one_value_only_stands_in_the_middle_and_gaps_of_zero_are_drawn(chart_specs, fonts):
    from dataclasses import replace

    from asd_plugin.charts.compose import compose
    from asd_plugin.charts.scene import Symbol

    distribution, gaps = chart_specs(values=[38.0] + [None] * 7)
    one = replace(distribution, low=38.0, high=38.0)
    x = next(s.x for s in compose(one, 400, fonts).of(Symbol) if not s.missing)
    assert x == pytest.approx(200, abs=1)
    assert compose(gaps, 400, fonts).of(Symbol)


def test_tick_labels_thin_out_where_there_is_no_room(chart_specs, fonts):
    from asd_plugin.charts.page import Page, Scale

    page = Page(320, fonts)
    wide = page.axis_ticks(Scale(0, 100, 10, 890), lambda v, d: f"{v:.{d}f}")
    narrow = page.axis_ticks(Scale(0, 100, 10, 130), lambda v, d: f"{v * 1e6:.{d}f}")
    assert len(wide) > len(narrow) >= 1


def test_words_longer_than_the_room_are_broken_not_cut(fonts):
    lines = fonts.wrap("Anticonstitutionnellement", "body", 60)
    assert "".join(lines) == "Anticonstitutionnellement"
    assert all(fonts.width(line, "body") <= 60 for line in lines)
    assert fonts.wrap("", "body", 60) == ("",)
    room = fonts.width("Casablanca-Set", "body")
    assert fonts.wrap("Casablanca-Settat", "body", room) == ("Casablanca-", "Settat")


@pytest.mark.parametrize(
    ("text", "expected"), [("Tidili", False), ("تيديلي", True), ("12,5 %", False), ("- 3 كلم", True), ("", False)]
)
def test_reading_direction_is_that_of_the_first_letter(qgis_app, text, expected):
    from asd_plugin.charts.fonts import reads_right_to_left

    assert reads_right_to_left(text) is expected


def test_numbers_carry_a_sign_only_when_they_differ_from_zero(qgis_app):
    from asd_plugin.charts.figures import plain, signed

    assert signed(2.04, 1).startswith("+2")
    assert signed(-0.04, 1) == plain(0.0, 1)
    assert not signed(0.0, 1).startswith("+")
    assert plain(None, 1) == signed(float("nan"), 1) == plain(float("nan"))
