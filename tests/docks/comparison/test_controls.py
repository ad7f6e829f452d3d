"""The choosing widgets for real: keyboard, boxes to tick, menu, card, a rectangle on the canvas."""

import pytest

from tests.docks.comparison.test_dock import HAUTE, SFA, A, B, desk, workspace  # noqa: F401


@pytest.fixture()
def open_desk(desk, workspace):  # noqa: F811
    desk.layer = desk.open(workspace)
    return desk


def key(widget, name, modifier="NoModifier"):
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest

    QTest.keyClick(widget, getattr(Qt.Key, name), getattr(Qt.KeyboardModifier, modifier))


def drag(desk, first, last):  # noqa: F811
    from qgis.core import QgsPointXY
    from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
    from qgis.PyQt.QtGui import QMouseEvent
    from qgis.PyQt.QtWidgets import QApplication

    to_pixel = desk.canvas.getCoordinateTransform()
    pixels = [to_pixel.transform(QgsPointXY(*place)).toQPointF().toPoint() for place in (first, last)]
    steps = [
        (QEvent.Type.MouseButtonPress, pixels[0], Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton),
        (QEvent.Type.MouseMove, pixels[0] + QPoint(9, 9), Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton),
        (QEvent.Type.MouseMove, pixels[1], Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton),
        (QEvent.Type.MouseButtonRelease, pixels[1], Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton),
    ]
    for kind, place, button, buttons in steps:
        event = QMouseEvent(kind, QPointF(place), button, buttons, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(desk.canvas.viewport(), event)


def centres(desk, *codes):  # noqa: F811
    from qgis.core import QgsFeatureRequest

    found = {}
    for feature in desk.layer.getFeatures(QgsFeatureRequest()):
        point = feature.geometry().centroid().asPoint()
        found[feature["code"]] = (point.x(), point.y())
    return [found[code] for code in codes]


def test_a_rectangle_drawn_on_the_map_adds_the_communes_it_meets(open_desk):
    from tests.docks.comparison.test_dock import rubber_bands

    (x1, y1), (x2, y2) = centres(open_desk, A, B)
    open_desk.dock.controls.pick.click()
    drag(open_desk, (x1, y1 + 0.001), (x2, y2 - 0.001))
    open_desk.settle()
    assert set(open_desk.presenter.state.codes) == {A, B}
    assert len(rubber_bands(open_desk)) == 2  # outlines only: the rectangle is gone


def test_a_rectangle_beside_every_commune_is_answered(open_desk):
    extent = open_desk.layer.extent()
    grown = open_desk.layer.extent()
    grown.scale(3)
    open_desk.canvas.setExtent(grown)
    open_desk.dock.controls.pick.click()
    far = extent.xMinimum() - 0.4 * extent.width(), extent.yMinimum() - 0.4 * extent.height()
    drag(open_desk, far, (far[0] + 0.1 * extent.width(), far[1] + 0.1 * extent.height()))
    assert "No commune here" in open_desk.dock.notice.text()


def test_the_level_is_changed_by_the_list_and_the_map_follows(open_desk):
    from qgis.core import QgsProject, QgsVectorLayer

    open_desk.presenter.choosing.add_unit(A)
    box = open_desk.dock.controls.level
    box.setCurrentIndex(box.findData("province"))
    box.activated.emit(box.currentIndex())
    open_desk.settle()
    assert open_desk.presenter.state.codes == ("01.051",)
    assert not open_desk.feature.map_link.has_units()
    open_desk.dock.controls.pick.click()
    assert "no layer of provinces" in open_desk.dock.notice.text()
    source = open_desk.layer.source().replace("asd_commune", "asd_province")
    provinces = QgsVectorLayer(source, "Provinces", "ogr")
    QgsProject.instance().addMapLayer(provinces)
    open_desk.settle()
    provinces.selectByExpression("code = '02.071'")
    assert open_desk.dock.controls.add_selected.text().endswith("(1)")
    assert "province" in open_desk.dock.controls.search.placeholderText()


def test_boxes_are_ticked_by_mouse_and_keyboard_and_the_list_stays_open(open_desk):
    from qgis.PyQt.QtCore import Qt

    picker = open_desk.dock.controls.indicator
    picker.click()
    popup = picker._popup
    names = [index.data() for index in popup._entries()]
    popup.search.setText(names[1])
    key(popup.search, "Key_Return", "ControlModifier")
    assert popup.isVisible()
    assert len(open_desk.presenter.state.indicators) == 2
    assert popup._entries()[0].data(Qt.ItemDataRole.CheckStateRole) in (2, Qt.CheckState.Checked)
    assert "+1" in picker.text()
    assert names[1] in picker.accessibleDescription()
    popup._model.itemFromIndex(popup._entries()[0]).setCheckState(Qt.CheckState.Unchecked)
    popup.tree.clicked.emit(popup._entries()[0])  # what the view sends after a click in the box
    assert popup.isVisible()
    assert len(open_desk.presenter.state.indicators) == 1
    popup.tree.clicked.emit(popup._entries()[0])
    assert not popup.isVisible()
    assert picker.accessibleName().endswith(names[1])


def test_the_card_opens_from_the_button_and_by_f1_and_escape_closes_it(open_desk):
    controls = open_desk.dock.controls
    controls.about.click()
    assert controls.card.isVisible()
    assert controls.card.text.hasFocus() or controls.card.text.focusPolicy()
    text = controls.card.text.toPlainText()
    for words in ("Illiteracy", "Definition", "Numerator", "Denominator", "Source", "Licence", "Small numbers"):
        assert words in text
    key(controls.card, "Key_Escape")
    assert not controls.card.isVisible()
    controls.indicator.click()
    popup = controls.indicator._popup
    key(popup.search, "Key_Down")
    wanted = popup.tree.currentIndex().data()
    key(popup.search, "Key_F1")
    assert not popup.isVisible()
    assert wanted in controls.card.text.toPlainText()
    controls.card.hide()


def test_catalogue_texts_are_shown_as_they_are_written(qgis_app):
    from asd_plugin.docks.comparison.choosing.cards import Card
    from asd_plugin.docks.comparison.widgets.card_panel import card_html

    html = card_html(Card("x", "Less than < 5 & more", (("Unit", "<script>"),)), right_to_left=True)
    assert "&lt; 5 &amp; more" in html
    assert "<script>" not in html
    assert 'dir="rtl"' in html


def test_the_menu_is_filled_when_it_opens_and_sends_what_is_chosen(qgis_app):
    from asd_plugin.docks.comparison.choosing.ready import ReadyOffer
    from asd_plugin.docks.comparison.widgets.ready_menu import ReadyMenu

    button, asked = ReadyMenu(), []
    button.highest_asked.connect(lambda code: asked.append(("highest", code)))
    button.list_asked.connect(lambda name: asked.append(("list", name)))
    button.list_delete_asked.connect(lambda name: asked.append(("remove", name)))
    near, regions = (("02.071", "Oasis"),), (("02", "South & East", (("02.071", "Oasis"),)),)
    button.show_offer(ReadyOffer(near, regions, ("A & B",), can_save=True))

    def actions(menu):
        for action in menu.actions():
            if action.menu():
                yield from actions(action.menu())
            elif not action.isSeparator():
                yield action

    texts = [action.text() for action in actions(button.menu())]
    assert texts == [
        "Ten highest needs: Oasis", "Whole region", "Oasis", "List: A && B", "Save the chosen units as a list…",
        "A && B",
    ]  # fmt: skip
    for place in (0, 1, 2, 3, 5):
        list(actions(button.menu()))[place].trigger()
    assert asked == [
        ("highest", "02.071"), ("highest", "02"), ("highest", "02.071"), ("list", "A & B"), ("remove", "A & B"),
    ]  # fmt: skip
    button.show_offer(ReadyOffer(why_none="No score yet."))
    first = next(actions(button.menu()))
    assert (first.isEnabled(), first.toolTip()) == (False, "No score yet.")


def test_saving_a_list_asks_for_its_name(qgis_app, monkeypatch):
    from asd_plugin.docks.comparison.choosing.ready import ReadyOffer
    from asd_plugin.docks.comparison.widgets import ready_menu

    answers = [("  Tour ", True), ("Tour", False), ("   ", True)]
    monkeypatch.setattr(ready_menu.QInputDialog, "getText", lambda *_: answers.pop(0))
    button, saved = ready_menu.ReadyMenu(), []
    button.list_save_asked.connect(saved.append)
    button.show_offer(ReadyOffer(can_save=True))
    for _ in range(3):
        button._ask_name()
    assert saved == ["Tour"]


def test_a_list_saved_in_the_dock_is_in_the_file(open_desk):
    from asd_plugin.workspace import open_workspace

    for code in (HAUTE, SFA):
        open_desk.presenter.choosing.add_unit(code)
    open_desk.dock.controls.list_save_asked.emit("Two")
    open_desk.settle()
    with open_workspace(open_desk.presenter.data.path) as opened:
        assert opened.unit_lists()["Two"] == [HAUTE, SFA]
    assert open_desk.dock.controls.reference.findData("list:Two") > 0
    open_desk.dock.controls.list_delete_asked.emit("Two")
    open_desk.settle()
    assert open_desk.dock.controls.reference.findData("list:Two") < 0


def test_the_menu_of_a_chip_makes_one_commune_the_reference_of_all(open_desk):
    for code in (A, SFA):
        open_desk.presenter.choosing.add_unit(code)
    open_desk.settle()
    chips = open_desk.dock.controls.chips
    menu = chips.menu_of(chips._chips[1])
    assert [action.text().split()[0] for action in menu.actions()] == ["Compare", "Bring", "Remove"]
    menu.actions()[0].trigger()
    open_desk.settle()
    assert open_desk.presenter.state.reference == SFA
    assert [unit.reference.code for unit in open_desk.presenter.figures.comparison.units] == [SFA, SFA]
    assert open_desk.dock.controls.reference.currentData() == SFA
    menu.actions()[2].trigger()
    assert open_desk.presenter.state.codes == (A,)
    open_desk.dock.controls.refer_to("99.999")
    assert open_desk.presenter.state.reference == SFA


def test_outlines_move_to_another_layer_or_go_with_the_last_one(open_desk):
    from qgis.core import QgsProject

    from tests.docks.comparison.test_dock import rubber_bands

    open_desk.presenter.opening.open_workspace(open_desk.presenter.data.path)
    open_desk.presenter.choosing.add_unit(A)
    open_desk.settle()
    second = open_desk.layer.clone()
    QgsProject.instance().addMapLayer(second)
    open_desk.settle()
    QgsProject.instance().removeMapLayer(open_desk.layer.id())
    open_desk.settle()
    assert open_desk.presenter.state.codes == (A,)
    assert len(rubber_bands(open_desk)) == 1
    QgsProject.instance().removeMapLayer(second.id())
    assert rubber_bands(open_desk) == []


def test_taking_another_tool_while_drawing_leaves_nothing_on_the_map(open_desk):
    from qgis.core import QgsPointXY
    from qgis.gui import QgsMapToolPan
    from qgis.PyQt.QtCore import QPoint, Qt
    from qgis.PyQt.QtTest import QTest

    from tests.docks.comparison.test_dock import rubber_bands

    open_desk.dock.controls.pick.click()
    tool, viewport = open_desk.canvas.mapTool(), open_desk.canvas.viewport()
    place = open_desk.canvas.getCoordinateTransform().transform(QgsPointXY(*centres(open_desk, A)[0])).toQPointF()
    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(viewport, left, plain, place.toPoint())
    tool._show(tool._pixels_to(place.toPoint() + QPoint(40, 40)))
    assert len(rubber_bands(open_desk)) == 1
    hand = QgsMapToolPan(open_desk.canvas)
    open_desk.canvas.setMapTool(hand)
    assert rubber_bands(open_desk) == []
    assert not open_desk.dock.controls.pick.isChecked()
    open_desk.canvas.unsetMapTool(hand)
