"""The further charts: positions worked out by hand, nothing over anything else, statuses told apart, no wrong place."""

import pytest

WIDTHS = (320, 400, 720)


@pytest.fixture()
def mark(qgis_app):
    from asd_plugin.charts.spec import Mark

    def build(place, value, status="ok", text="", label=""):
        reason = "" if value is not None else "Hidden to protect a small number of people."
        label = label or f"Commune de Sidi Slimane Echcharraa {place}"
        return Mark(f"c{place}", label, place, value, text or f"{value}", reason=reason, status=status)

    return build


@pytest.fixture()
def views(mark):
    """One spec of each kind; unit 1 is imputed, unit 2 has no value."""
    from asd_plugin.charts.spec import Cloud, Reference, TableSpec, Words
    from asd_plugin.charts.views import (
        AxisSpec,
        BarSpec,
        Dumbbell,
        DumbbellSpec,
        Fit,
        MultiplesSpec,
        ProfileRow,
        ProfileSpec,
        RadarSpec,
        ScatterSpec,
        Strip,
        TrendLine,
        TrendSpec,
    )

    legend = (("imputed", "outline: imputed value"), ("hidden", "struck: hidden"))
    words = Words("A title", "A subtitle", "A note", ("Source: HCP",), "Nothing", "A sentence.", legend)
    marks = (mark(0, 40.0), mark(1, 10.0, "imputed"), mark(2, None, "hidden_primary", "n.d."))
    rows = tuple(ProfileRow(f"Taux de chômage des diplômés {i}", marks, 50.0) for i in range(5))
    cloud = Cloud(
        tuple(f"u{i}" for i in range(200)),
        tuple(float(i % 41) for i in range(200)),
        tuple(i % 7 == 0 for i in range(200)),
        tuple(i % 11 == 0 for i in range(200)),
        tuple(float(i % 101) for i in range(200)),
    )
    strip = Strip("Analphabétisme (2024), %", 0.0, 40.0, (5, 0, 10, 1), (8.0, 12.0, 20.0), 24.0, marks, "", "more need")
    heads = ("Commune", "Status", "Value", "Gap", "Rank")
    return {
        "gaps": DumbbellSpec(
            words, tuple(Dumbbell(m, 20.0, m.value and m.value - 20) for m in marks), 10.0, 40.0, "less", "more", "%"
        ),
        "bars": BarSpec(words, marks, Reference("Maroc: 20 %", 20.0), "%"),
        "profile": ProfileSpec(words, rows, marks, "less need", "more need"),
        "radar": RadarSpec(words, rows, marks),
        "trend": TrendSpec(
            words,
            ("2014", "2024"),
            (
                TrendLine(mark(-1, None, label="Maroc"), (30.0, 20.0), ("30 %", "20 %"), is_reference=True),
                TrendLine(marks[0], (10.0, 40.0), ("10 %", "40 %"), ("ok", "ok")),
                TrendLine(marks[1], (20.0, 10.0), ("20 %", "10 %"), ("ok", "imputed")),
                TrendLine(
                    marks[2],
                    (15.0, None),
                    ("15 %", "n.d."),
                    ("ok", "hidden_primary"),
                    reasons=(("hidden_primary", "H"),),
                ),
            ),
            10.0,
            40.0,
            "%",
        ),
        "scatter": ScatterSpec(
            words, AxisSpec("Across: x", 0, 100), AxisSpec("Up: y", 0, 40), cloud, marks, (50.0, 0.0, None),
            Fit(0.4, 0.0, 0.0, 100.0),
        ),
        "multiples": MultiplesSpec(words, (strip, strip, strip), marks),
        "table": TableSpec(
            words, heads, tuple((m.label, "published", m.text, "+1,0", "12") for m in marks),
            (True, True, False, False, False), ((10.0, 40.0), (20.0, 10.0), (15.0, None)), "Trend", marks,
        ),
    }  # fmt: skip


KINDS = ("gaps", "bars", "profile", "radar", "trend", "scatter", "multiples", "table")


def lay_out(views, kind, fonts, width=400, rtl=False, alone=True):
    from asd_plugin.charts.compose import compose

    return compose(views[kind], width, fonts, rtl, alone)


def symbols(scene, code):
    from asd_plugin.charts.scene import Symbol

    return [s for s in scene.of(Symbol) if s.code == code]


@pytest.mark.parametrize("rtl", [False, True], ids=["ltr", "rtl"])
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("width", WIDTHS)
def test_no_text_overlaps_another_or_leaves_the_picture(views, fonts, kind, width, rtl):
    from asd_plugin.charts.scene import Text, overlapping

    scene = lay_out(views, kind, fonts, width, rtl)
    boxes = [text.box for text in scene.of(Text)]
    assert overlapping(boxes) == []
    assert all(b.x >= -0.5 and b.right <= width + 0.5 and b.y >= 0 and b.bottom <= scene.height for b in boxes)


@pytest.mark.parametrize("kind", KINDS)
def test_every_status_has_its_mark_and_the_legend_explains_it(views, fonts, kind):
    from asd_plugin.charts.scene import Symbol, Text

    scene = lay_out(views, kind, fonts)
    shown = " ".join(" ".join(text.lines) for text in scene.of(Text))
    assert "outline: imputed value" in shown
    assert "struck: hidden" in shown
    assert {s.look for s in symbols(scene, "c0")} == {"ok"}
    assert "imputed" in {s.look for s in symbols(scene, "c1")}
    assert "hidden_primary" in {s.look for s in symbols(scene, "c2")}
    assert {s.look for s in scene.of(Symbol) if s.code == ""} == {"imputed", "hidden"}


@pytest.mark.parametrize("kind", ["gaps", "bars", "profile", "multiples"])
def test_a_unit_without_a_value_has_no_place_on_the_axis(views, fonts, kind):
    from asd_plugin.charts.scene import Line

    scene = lay_out(views, kind, fonts)
    axes = [line for line in scene.of(Line) if line.tone == "axis" and line.y1 == line.y2]
    end = max(line.x2 for line in axes)
    lost = [s for s in symbols(scene, "c2") if s.missing]
    assert lost
    for symbol in lost:
        beside = symbol.x > end
        below = symbol.y > max(line.y1 for line in axes)
        assert beside or below


def test_a_radar_marks_what_is_missing_beside_the_name_and_leaves_the_outline_open(views, fonts):
    from asd_plugin.charts.scene import Path

    scene = lay_out(views, "radar", fonts)
    lost = [s for s in symbols(scene, "c2") if s.missing]
    assert len(lost) == 5
    outlines = [p for p in scene.of(Path) if p.tone == 2]
    assert outlines == []


def test_a_dumbbell_joins_value_and_reference(views, fonts):
    from asd_plugin.charts.scene import Bar, Line

    scene = lay_out(views, "gaps", fonts, 416)
    # axis 10..40 over 10+8 .. 416-18: 380 pixels; 40 at 398, 10 at 18, the reference 20 at 18 + 380/3
    at_end = [s.x for s in symbols(scene, "c0")][-1]
    assert at_end == pytest.approx(398.0)
    bar = next(b for b in scene.of(Bar) if b.tone == 0)
    assert (bar.box.x, bar.box.right) == (pytest.approx(18 + 380 / 3), pytest.approx(398.0))
    ticks = {round(line.x1, 3) for line in scene.of(Line) if line.width == 2.4}
    assert ticks == {round(18 + 380 / 3, 3)}


def test_bars_start_at_zero_and_lengths_are_values(views, fonts):
    from asd_plugin.charts.scene import Bar

    bars = {b.tone: b.box for b in lay_out(views, "bars", fonts, 416).of(Bar) if isinstance(b.tone, int)}
    assert bars[0].width == pytest.approx(380.0)
    assert bars[1].width == pytest.approx(95.0)
    assert bars[0].x == bars[1].x == pytest.approx(18.0)


def test_percentiles_stand_where_they_say_and_the_gutter_is_beyond_a_hundred(views, fonts):
    scene = lay_out(views, "profile", fonts, 436)
    # room 416, pads 8, gutter for one mark 14 + 6: 0 at 18, 100 at 398
    zero, hundred = 18.0, 436 - 10 - 8 - 20.0
    row = symbols(scene, "c0")[1:]
    assert [s.x for s in row] == pytest.approx([zero + 0.4 * (hundred - zero)] * 5)
    assert all(s.x > hundred + 5 for s in symbols(scene, "c2")[1:])


def test_a_spoke_is_a_percentile_and_the_first_points_up(qgis_app):
    from asd_plugin.charts.kinds.radar import spoke

    assert spoke(0, 4, 50.0, (100.0, 100.0), 80.0) == pytest.approx((100.0, 60.0))
    assert spoke(1, 4, 100.0, (100.0, 100.0), 80.0) == pytest.approx((180.0, 100.0))
    assert spoke(3, 4, 0.0, (100.0, 100.0), 80.0) == pytest.approx((100.0, 100.0))


def test_slopes_go_from_the_first_period_to_the_last_and_mirror_in_arabic(views, fonts):
    from asd_plugin.charts.scene import Path

    for rtl in (False, True):
        scene = lay_out(views, "trend", fonts, 400, rtl)
        lines = {p.tone: p.points for p in scene.of(Path)}
        (x1, y1), (x2, y2) = lines[0]
        assert (x1 < x2) is not rtl
        assert y2 < y1  # it rose: 10 to 40, from the bottom to the top
        top, bottom = y2, y1
        (_, r1), (_, r2) = lines["text"]  # 30 to 20
        assert (bottom - r1) / (bottom - top) == pytest.approx(2 / 3)
        assert (bottom - r2) / (bottom - top) == pytest.approx(1 / 3)
        assert 2 not in lines  # one period only: no line to the hidden one
        assert len([s for s in symbols(scene, "c2") if not s.missing]) == 1


def test_labels_are_moved_apart_in_order_and_stay_inside():
    from asd_plugin.charts.kinds.trend import apart

    tops = apart([50.0, 52.0, 51.0], [10.0, 10.0, 10.0], 0.0, 100.0)
    assert sorted(tops) == [tops[0], tops[2], tops[1]]
    assert tops[2] - tops[0] >= 10
    assert tops[1] - tops[2] >= 10
    assert apart([99.0, 100.0], [10.0, 10.0], 0.0, 100.0) == [79.0, 90.0]
    assert apart([], [], 0.0, 10.0) == []


def test_the_scatter_puts_x_across_and_y_upwards_and_the_line_where_it_says(views, fonts):
    from asd_plugin.charts.scene import Path

    scene = lay_out(views, "scatter", fonts, 500)
    plot = scene.plot
    inner_x, inner_y = plot.x + 8, plot.bottom - 8
    width, height = plot.width - 16, plot.height - 16
    zero = next(s for s in symbols(scene, "c0"))
    assert (zero.x, zero.y) == (pytest.approx(inner_x + width / 2), pytest.approx(inner_y - height))
    imputed = symbols(scene, "c1")[0]
    assert (imputed.x, imputed.y) == (pytest.approx(inner_x), pytest.approx(inner_y - height / 4))
    ((x1, y1), (x2, y2)) = next(p.points for p in scene.of(Path) if p.tone == "text")
    assert (x1, y1, x2, y2) == pytest.approx((inner_x, inner_y, inner_x + width, inner_y - height))


def test_the_line_is_cut_where_the_plot_ends(views, fonts):
    from dataclasses import replace

    from asd_plugin.charts.compose import compose
    from asd_plugin.charts.scene import Path
    from asd_plugin.charts.views import Fit

    steep = replace(views["scatter"], fit=Fit(4.0, -100.0, 0.0, 100.0))  # inside 0..40 from x = 25 to 35
    scene = compose(steep, 500, fonts)
    plot = scene.plot
    ((x1, y1), (x2, y2)) = next(p.points for p in scene.of(Path) if p.tone == "text")
    width = plot.width - 16
    assert (x1, x2) == pytest.approx((plot.x + 8 + 0.25 * width, plot.x + 8 + 0.35 * width))
    assert (y1, y2) == pytest.approx((plot.bottom - 8, plot.y + 8))
    assert [p for p in compose(replace(steep, fit=None), 500, fonts).of(Path) if p.tone == "text"] == []


def test_a_rectangle_finds_the_units_inside_it_and_mirrors_with_the_chart(views, fonts):
    from asd_plugin.charts.scene import Box, Dots

    for rtl in (False, True):
        scene = lay_out(views, "scatter", fonts, 500, rtl)
        everything = scene.codes_in(scene.plot)
        assert set(everything) == {f"u{i}" for i in range(200)} | {"c0", "c1"}
        dots = scene.of(Dots)[0]
        x, y = dots.points[3]
        found = scene.codes_in(Box(x - 0.5, y - 0.5, 1, 1))
        assert dots.codes[3] in found
        assert len(found) < 10
        assert "c2" not in everything


def test_imputed_dots_are_hollow_and_those_of_the_zone_darker(views, fonts):
    from asd_plugin.charts.scene import Dots

    layers = {(d.tone, d.hollow): set(d.codes) for d in lay_out(views, "scatter", fonts).of(Dots)}
    assert set(layers) == {("cloud", False), ("cloud", True), ("near", False), ("near", True)}
    assert "u11" in layers["cloud", True]
    assert "u77" in layers["near", True]
    assert "u7" in layers["near", False]


def test_hills_of_a_strip_are_counts(views, fonts):
    from asd_plugin.charts.kinds.multiples import HILLS
    from asd_plugin.charts.scene import Bar

    hills = [b.box.height for b in lay_out(views, "multiples", fonts).of(Bar) if b.tone == "cloud"]
    assert hills == pytest.approx([HILLS * share for share in (0.5, 1.0, 0.1)] * 3)


def test_sparklines_share_one_scale_and_a_missing_period_has_no_dot(qgis_app):
    from asd_plugin.charts.kinds.table import sparkline
    from asd_plugin.charts.scene import Box, Dots, Path

    box = Box(0, 0, 46, 14)
    items = sparkline((10.0, 40.0), box, (10.0, 40.0))
    assert [p.points for p in items if isinstance(p, Path)] == [((4.0, 12.0), (42.0, 2.0))]
    flat = sparkline((15.0, None), box, (10.0, 40.0))
    assert [len(d.points) for d in flat if isinstance(d, Dots)] == [1]
    assert [p for p in flat if isinstance(p, Path)] == []
    assert sparkline((None, None), box, (0.0, 0.0)) == []
    assert sparkline((5.0, 5.0), box, (5.0, 5.0))[0].points == ((4.0, 7.0), (42.0, 7.0))


def test_a_table_too_wide_for_its_room_names_its_cells_instead_of_cutting_them(views, fonts):
    from asd_plugin.charts.scene import Text

    def words(width):
        return [" ".join(t.lines) for t in lay_out(views, "table", fonts, width).of(Text)]

    assert "Gap: +1,0" in words(320)
    assert "Gap" in words(720)


@pytest.mark.parametrize("kind", ["gaps", "bars", "trend", "scatter", "profile", "radar", "multiples", "table"])
def test_nothing_to_show_says_so(views, fonts, kind):
    from dataclasses import replace

    from asd_plugin.charts.compose import compose
    from asd_plugin.charts.scene import Text
    from asd_plugin.charts.spec import NO_CLOUD

    empty = {
        "trend": {"lines": ()},
        "bars": {"marks": ()},
        "multiples": {"strips": ()},
        "scatter": {"cloud": NO_CLOUD, "marks": (), "at": ()},
    }.get(kind, {"rows": ()})
    shown = [" ".join(t.lines) for t in compose(replace(views[kind], **empty), 400, fonts).of(Text)]
    assert "Nothing" in shown


def test_a_single_value_and_equal_values_are_drawn_in_the_middle(views, fonts, mark):
    from dataclasses import replace

    from asd_plugin.charts.compose import compose
    from asd_plugin.charts.views import Dumbbell

    same = replace(views["gaps"], rows=(Dumbbell(mark(0, 5.0), 5.0, 0.0),), low=5.0, high=5.0)
    assert symbols(compose(same, 400, fonts), "c0")[-1].x == pytest.approx(200.0)
    flat = replace(views["scatter"], x=replace(views["scatter"].x, low=3.0, high=3.0), fit=None)
    assert compose(flat, 400, fonts).plot is not None


@pytest.mark.parametrize("kind", KINDS)
def test_all_ways_of_drawing_agree(views, fonts, kind):
    """Screen, PNG, SVG and PDF come from one paint method: the pixels where the scene has a full marker say so."""
    from qgis.PyQt.QtGui import QColor, QFont

    from asd_plugin.charts.export import Picture
    from asd_plugin.charts.palette import ON_LIGHT

    picture = Picture(views[kind], QFont("DejaVu Sans", 9), width=720)
    image = picture.image(1.0)
    shown = [s for s in symbols(picture.scene, "c0") if s.look == "ok"]
    assert shown
    for symbol in shown:
        pixel, wanted = QColor(image.pixel(round(symbol.x), round(symbol.y))), QColor(ON_LIGHT[0])
        gap = abs(pixel.red() - wanted.red()) + abs(pixel.green() - wanted.green()) + abs(pixel.blue() - wanted.blue())
        assert gap < 40
    assert picture.svg() == picture.svg()
    assert picture.pdf().startswith(b"%PDF-")


def test_the_four_marks_of_no_full_value_look_different(qgis_app):
    from qgis.PyQt.QtGui import QColor, QImage, QPainter

    from asd_plugin.charts.markers import draw_status
    from asd_plugin.charts.palette import paper

    inks = {}
    for status in ("ok", "imputed", "missing", "not_asked", "hidden_primary", "hidden_secondary"):
        image = QImage(44, 44, QImage.Format.Format_ARGB32)
        image.fill(QColor("#ffffff"))
        painter = QPainter(image)
        painter.scale(4, 4)
        draw_status(painter, paper(), 1, 5.5, 5.5, 9.0, status)
        painter.end()
        inks[status] = [QColor(image.pixel(x, y)).lightness() < 200 for x in range(44) for y in range(44)]
    assert inks["hidden_primary"] == inks["hidden_secondary"]
    del inks["hidden_secondary"]
    names = list(inks)
    for i, a in enumerate(names):
        for b in names[i + 1 :]:
            apart = sum(p != q for p, q in zip(inks[a], inks[b]))
            assert apart > 0.1 * 36 * 36, (a, b, apart)


def test_a_unit_that_lacks_every_period_for_one_reason_is_told_once(views, fonts, mark):
    from dataclasses import replace

    from asd_plugin.charts.compose import compose
    from asd_plugin.charts.scene import Text
    from asd_plugin.charts.views import TrendLine

    spec = views["trend"]

    def told(statuses):
        line = TrendLine(mark(3, None, label="Nulle Part"), (None, None), ("n.d.", "n.d."), statuses)
        scene = compose(replace(spec, lines=(*spec.lines, line)), 400, fonts)
        return sum("Nulle Part" in " ".join(text.lines) for text in scene.of(Text))

    assert told(("not_asked", "not_asked")) == 1
    assert told(("not_asked", "missing")) == 2


def test_a_chart_is_spoken_with_the_points_and_commas_of_the_language(views):
    from asd_plugin.charts.spoken import spoken
    from asd_plugin.qgis_support.i18n import speaking

    with speaking("fr"):
        assert "Maroc\u00a0: 2014 30 %, 2024 20 %" in spoken(views["trend"])
    with speaking("ar"):
        assert "Maroc: 2014 30 %، 2024 20 %" in spoken(views["trend"])
