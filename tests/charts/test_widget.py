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
    assert widget.accessibleDescription() == "From Tidili to Arbaoua."


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
