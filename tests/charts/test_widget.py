"""The chart on screen: size, pointer, keyboard, highlight, direction."""

import pytest


@pytest.fixture()
def widget(qgis_app, chart_specs):
    from asd_plugin.charts.widget import ChartWidget

    made = ChartWidget()
    made.resize(400, 300)
    made.show_spec(chart_specs()[0], lambda code: f"tip of {code}")
    made.show()
    qgis_app.processEvents()
    yield made
    made.close()
    made.deleteLater()


def test_it_asks_for_the_height_that_shows_everything(widget):
    assert widget.minimumHeight() >= widget.scene().height
    narrow_height = widget.minimumHeight()
    widget.resize(900, 300)
    assert widget.minimumHeight() <= narrow_height


def test_a_click_on_a_marker_tells_its_unit(qgis_app, widget):
    from qgis.PyQt.QtCore import QPoint, Qt
    from qgis.PyQt.QtTest import QTest

    from asd_plugin.charts.scene import Symbol

    heard = []
    widget.unit_clicked.connect(heard.append)
    symbol = next(s for s in widget.scene().of(Symbol) if s.code == "c3")
    QTest.mouseClick(
        widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(round(symbol.x), round(symbol.y))
    )
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(1, 1))
    assert heard == ["c3"]


def test_the_pointer_over_a_unit_is_announced_once(qgis_app, widget):
    from qgis.PyQt.QtCore import QPoint
    from qgis.PyQt.QtTest import QTest

    from asd_plugin.charts.scene import Symbol

    heard = []
    widget.unit_hovered.connect(heard.append)
    symbol = next(s for s in widget.scene().of(Symbol) if s.code == "c3")
    QTest.mouseMove(widget, QPoint(round(symbol.x), round(symbol.y)))
    QTest.mouseMove(widget, QPoint(round(symbol.x) + 1, round(symbol.y)))
    qgis_app.processEvents()
    assert heard.count("c3") == 1
    assert widget._tip_text == "tip of c3"


def test_arrow_keys_walk_through_the_marked_units(qgis_app, widget):
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest

    heard = []
    widget.unit_clicked.connect(heard.append)
    widget.unit_clicked.connect(widget.highlight)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up):
        QTest.keyClick(widget, key)
    assert heard == ["c0", "c1", "c0", "c7"]


def test_highlighting_changes_the_picture_and_back(qgis_app, widget):
    plain = widget.grab().toImage()
    widget.highlight("c0")
    ringed = widget.grab().toImage()
    widget.highlight("")
    assert ringed != plain
    assert widget.grab().toImage() == plain


def test_right_to_left_mirrors_on_its_own(qgis_app, widget):
    from qgis.PyQt.QtCore import Qt

    assert not widget.scene().mirrored
    widget.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert widget.scene().mirrored


def test_screen_readers_get_title_and_sentence(widget):
    assert widget.accessibleName().startswith("Taux d'analphabétisme")
    described = widget.accessibleDescription()
    assert described.startswith("From Tidili to Arbaoua. ")
    assert "Tidili 31.0" in described
    assert "Arbaoua n.d. (The census did not ask this question here.)" in described


def test_without_a_spec_it_paints_nothing_and_answers_nothing(qgis_app, widget):
    widget.show_spec(None)
    assert widget.scene() is None
    assert widget._spec is None
    widget.grab()
    assert widget.accessibleName() == ""


def test_high_density_screens_get_sharp_pixels(qgis_app, widget):
    from qgis.PyQt.QtCore import QPoint
    from qgis.PyQt.QtGui import QColor, QPixmap

    pixmap = QPixmap(widget.width() * 2, widget.height() * 2)
    pixmap.setDevicePixelRatio(2.0)
    pixmap.fill(QColor("#ff00ff"))
    widget.render(pixmap, QPoint())
    image = pixmap.toImage()
    assert QColor(image.pixel(image.width() - 2, image.height() - 2)).name() != "#ff00ff"


@pytest.fixture()
def scatter(qgis_app):
    from asd_plugin.charts.spec import Cloud, Mark, Words
    from asd_plugin.charts.views import AxisSpec, ScatterSpec
    from asd_plugin.charts.widget import ChartWidget

    cloud = Cloud(tuple("abcd"), (0.0, 10.0, 20.0, 30.0), (False,) * 4, (), (0.0, 10.0, 20.0, 30.0))
    words = Words("Two", summary="A link.")
    spec = ScatterSpec(
        words, AxisSpec("x", 0, 30), AxisSpec("y", 0, 30), cloud, (Mark("d", "D", 0, 30.0, "30"),), (30.0,)
    )
    made = ChartWidget()
    made.resize(400, 400)
    made.show_spec(spec)
    made.show()
    qgis_app.processEvents()
    yield made
    made.close()
    made.deleteLater()


def drag(widget, start, end):
    from qgis.PyQt.QtCore import QPoint, Qt
    from qgis.PyQt.QtTest import QTest

    first, last = QPoint(round(start[0]), round(start[1])), QPoint(round(end[0]), round(end[1]))
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(widget, left, none, first)
    QTest.mouseMove(widget, (first + last) / 2)
    QTest.mouseMove(widget, last)
    QTest.mouseRelease(widget, left, none, last)


def test_a_rectangle_tells_the_units_inside_it_and_a_click_beside_clears(scatter):
    brushed, clicked = [], []
    scatter.units_brushed.connect(brushed.append)
    scatter.unit_clicked.connect(clicked.append)
    plot = scatter.scene().plot
    drag(scatter, (plot.x + 1, plot.bottom - 1), (plot.x + plot.width / 2, plot.y + plot.height / 2))
    assert [sorted(codes) for codes in brushed] == [["a", "b"]]
    drag(scatter, (plot.right - 1, plot.y + 1), (plot.x - 60, plot.bottom + 60))  # beyond the plot: its edge counts
    assert sorted(brushed[-1]) == ["a", "b", "c", "d"]
    middle = (plot.x + 20, plot.y + 20)
    drag(scatter, middle, middle)
    assert brushed[-1] == []
    assert clicked == []


def test_a_click_on_a_dot_still_chooses_it_and_escape_drops_the_rectangle(scatter):
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest

    from asd_plugin.charts.scene import Dots

    brushed, clicked = [], []
    scatter.units_brushed.connect(brushed.append)
    scatter.unit_clicked.connect(clicked.append)
    x, y = scatter.scene().of(Dots)[0].points[1]
    drag(scatter, (x, y), (x, y))
    assert (clicked, brushed) == (["b"], [])
    QTest.keyClick(scatter, Qt.Key.Key_Escape)
    assert brushed == [[]]


def test_the_selection_of_the_map_stands_out(scatter):
    plain = scatter.grab().toImage()
    scatter.show_selected(["b"])
    marked = scatter.grab().toImage()
    assert marked != plain
    scatter.show_selected([])
    assert scatter.grab().toImage() == plain


def test_where_the_keyboard_is_can_be_seen(qgis_app, scatter):
    scatter.clearFocus()
    plain = scatter.grab().toImage()
    qgis_app.setActiveWindow(scatter)
    scatter.setFocus()
    qgis_app.processEvents()
    assert scatter.grab().toImage() != plain
