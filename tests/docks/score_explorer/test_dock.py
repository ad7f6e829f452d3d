"""The dock for real: widgets, canvas, the exploration's own layer, offscreen."""

import time
from types import SimpleNamespace

import pytest

HAUTE, SFA, ZOUG = "01.061.01.01", "02.071.04.01", "02.071.04.02"


@pytest.fixture()
def desk(qgis_app):
    """A window with canvas and the dock loaded; ``open(path)`` adds the commune layer and shows the dock."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsVectorLayer
    from qgis.gui import QgsMapCanvas
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtWidgets import QMainWindow

    from asd_plugin.docks.score_explorer import create

    project = QgsProject.instance()
    project.clear()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:6933"))
    window, canvas = QMainWindow(), QgsMapCanvas()
    window.setCentralWidget(canvas)
    window.resize(1366, 700)
    feature = create(SimpleNamespace(mainWindow=lambda: window, mapCanvas=lambda: canvas))
    feature.load()
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, feature.dock)
    feature.dock.hide()
    window.show()

    def settle(seconds=0.0):
        end = time.monotonic() + seconds
        limit = time.monotonic() + 10
        while time.monotonic() < limit:
            qgis_app.processEvents()
            if time.monotonic() >= end and not qgis_app.taskManager().countActiveTasks():
                break
        for _ in range(5):
            qgis_app.processEvents()

    def open_it(path):
        layer = QgsVectorLayer(f"{path}|layername=asd_commune", "Communes", "ogr")
        project.addMapLayer(layer)
        feature.dock.show()
        settle()
        return layer

    made = SimpleNamespace(
        window=window, canvas=canvas, feature=feature, dock=feature.dock, presenter=feature.presenter,
        settle=settle, open=open_it, project=project, loaded=True, tree=feature.dock.weights.tree,
    )  # fmt: skip
    yield made
    if made.loaded:
        feature.unload()
    project.clear()
    window.close()
    window.deleteLater()
    qgis_app.processEvents()


def exploration(desk):
    return [layer for layer in desk.project.mapLayers().values() if layer.customProperty("asd/role") == "exploration"]


def classes(desk):
    return {feature["code"]: feature["class"] for feature in exploration(desk)[0].getFeatures()}


def slide(desk, node, place):
    slider = desk.tree.nodes[node].slider
    slider.setSliderDown(True)
    slider.setValue(place)
    slider.setSliderDown(False)


def test_it_opens_empty_and_says_what_to_do(desk):
    desk.dock.show()
    desk.settle()
    assert desk.dock.pages.currentIndex() == 0
    assert "Open a workspace" in desk.dock.empty.text.text()
    assert exploration(desk) == []


def test_the_map_gets_a_layer_of_its_own_that_says_what_it_is(desk, tiny_workspace):
    desk.open(tiny_workspace)
    (layer,) = exploration(desk)
    assert layer.name() == "Exploration, not official"
    assert layer.providerType() == "memory"
    assert layer.crs().authid() == "EPSG:6933"
    assert layer.featureCount() == 6
    found = {feature["code"]: (feature["rank"], feature["status"]) for feature in layer.getFeatures()}
    assert found[SFA] == (1, "ok")
    assert found[ZOUG][1] == "missing"
    labels = [category.label() for category in layer.renderer().categories()]
    assert "(highest need)" in labels[-2]
    assert labels[-1] == "No data (n.d.)"


def test_a_slider_recolours_the_map(desk, tiny_workspace):
    desk.open(tiny_workspace)
    before = classes(desk)
    slide(desk, "housing", 1)
    desk.settle(0.5)
    assert classes(desk)[HAUTE] != before[HAUTE]
    assert desk.dock.model.state.text().startswith("Changed, not saved")
    legend = [category.label() for category in exploration(desk)[0].renderer().categories()]
    assert legend[0].startswith("0.0 to ")


def test_while_the_canvas_draws_only_the_latest_state_waits(desk, tiny_workspace, monkeypatch):
    desk.open(tiny_workspace)
    layer = desk.feature.map_layer
    monkeypatch.setattr(layer._canvas, "isDrawing", lambda: True)
    before = classes(desk)
    slide(desk, "housing", 1)
    desk.presenter.redraw_now()
    assert classes(desk) == before
    monkeypatch.undo()
    desk.canvas.mapCanvasRefreshed.emit()
    assert classes(desk) != before


def test_hiding_takes_the_layer_off_and_showing_brings_the_same_state_back(desk, tiny_workspace):
    desk.open(tiny_workspace)
    slide(desk, "housing", 1)
    desk.settle(0.5)
    before = classes(desk)
    desk.dock.hide()
    desk.settle()
    assert exploration(desk) == []
    desk.dock.show()
    desk.settle()
    assert classes(desk) == before


def test_a_layer_removed_by_hand_unticks_the_switch(desk, tiny_workspace):
    desk.open(tiny_workspace)
    desk.project.removeMapLayer(exploration(desk)[0].id())
    desk.settle()
    assert exploration(desk) == []
    assert not desk.dock.on_map.isChecked()
    slide(desk, "housing", 1)
    desk.settle()
    desk.dock.on_map.setChecked(True)
    assert len(exploration(desk)) == 1


def test_layers_renewed_in_one_go_keep_what_was_changed_and_the_exploration_on_the_map(desk, tiny_workspace):
    from qgis.core import QgsVectorLayer

    layer = desk.open(tiny_workspace)
    slide(desk, "housing", 1)
    desk.settle(0.4)
    before = classes(desk)
    desk.project.removeMapLayers([layer.id(), exploration(desk)[0].id()])
    desk.project.addMapLayer(QgsVectorLayer(f"{tiny_workspace}|layername=asd_commune", "Communes", "ogr"))
    desk.settle()
    assert desk.presenter.changes.is_changed
    assert desk.dock.on_map.isChecked()
    assert classes(desk) == before


def test_an_empty_exploration_saved_with_a_project_is_taken_out(desk, tiny_workspace):
    from qgis.core import QgsVectorLayer

    stray = QgsVectorLayer("MultiPolygon?crs=EPSG:4326", "Exploration", "memory")
    stray.setCustomProperty("asd/role", "exploration")
    desk.project.addMapLayer(stray)
    desk.open(tiny_workspace)
    assert len(exploration(desk)) == 1
    assert exploration(desk)[0].featureCount() == 6


def test_selecting_works_from_the_table_and_from_the_map(desk, tiny_workspace):
    from qgis.gui import QgsRubberBand

    desk.open(tiny_workspace)
    desk.dock.tabs.setCurrentIndex(1)
    table = desk.dock.ranking
    assert table.model.index(0, 1).data() == "Oued Sfa"
    table.table.selectRow(0)
    assert desk.presenter.focus.code == SFA
    assert [item for item in desk.canvas.scene().items() if isinstance(item, QgsRubberBand)]
    layer = exploration(desk)[0]
    layer.selectByExpression(f"\"code\" = '{HAUTE}'")
    assert desk.presenter.focus.code == HAUTE
    assert desk.dock.tabs.currentIndex() == 2
    assert "Ville Haute" in desk.dock.why.heading.text()
    assert len(desk.dock.why.chart.spec().marks) == 3


def test_a_row_is_selected_from_outside_when_reading_right_to_left(desk, tiny_workspace):
    from qgis.PyQt.QtCore import Qt

    desk.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    desk.open(tiny_workspace)
    desk.dock.tabs.setCurrentIndex(1)
    desk.presenter.focus.choose(HAUTE)
    (row,) = desk.dock.ranking.table.selectionModel().selectedRows()
    assert row.row() == desk.dock.ranking.model.row_of(HAUTE)


def test_the_pointer_is_given_back(desk, tiny_workspace):
    from qgis.gui import QgsMapToolPan

    pan = QgsMapToolPan(desk.canvas)
    desk.canvas.setMapTool(pan)
    desk.open(tiny_workspace)
    desk.dock.pick.setChecked(True)
    assert desk.canvas.mapTool() is not pan
    desk.dock.pick.setChecked(False)
    assert desk.canvas.mapTool() is pan
    desk.dock.pick.setChecked(True)
    desk.canvas.setMapTool(pan)
    assert not desk.dock.pick.isChecked()
    desk.canvas.unsetMapTool(pan)


def test_the_table_sorts_by_number_keeps_missing_last_and_filters(desk, tiny_workspace):
    from qgis.PyQt.QtCore import Qt

    desk.open(tiny_workspace)
    desk.dock.tabs.setCurrentIndex(1)
    model = desk.dock.ranking.model

    def names():
        return [model.index(row, 1).data() for row in range(model.rowCount())]

    assert names()[-1] == "Zoug"
    assert model.index(5, 0).data() == "n.d."
    desk.dock.ranking.table.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    assert (names()[0], names()[-1]) == ("Oued Sfa", "Zoug")
    desk.dock.ranking.table.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    assert (names()[0], names()[-1]) == ("Aïn Béïda", "Zoug")
    desk.dock.ranking.search.setText("ville")
    assert names() == ["Ville Haute"]
    desk.dock.ranking.search.setText("nobody")
    assert names() == []


def test_the_ranking_is_copied_as_shown_with_codes_as_text_and_missing_empty(qgis_app, desk, tiny_workspace):
    desk.open(tiny_workspace)
    desk.dock.tabs.setCurrentIndex(1)
    desk.dock.ranking.copy.click()
    lines = [line.split("\t") for line in qgis_app.clipboard().text().splitlines()]
    assert [line[0] for line in lines] == ["Code", SFA, "01.051.04.03", HAUTE, "01.051.04.01", "01.051.01.01", ZOUG]
    assert lines[1][1:3] == ["1", "Oued Sfa"]
    assert lines[-1][1:] == ["", "Zoug", "", "", "L'Oasis"]


def test_the_selected_row_follows_its_commune_when_ranks_move(desk, tiny_workspace):
    desk.open(tiny_workspace)
    desk.dock.tabs.setCurrentIndex(1)
    panel = desk.dock.ranking
    panel.table.selectRow(2)
    assert desk.presenter.focus.code == HAUTE
    slide(desk, "housing", 1)
    desk.settle(0.1)
    (row,) = panel.table.selectionModel().selectedRows()
    assert row.row() == panel.model.row_of(HAUTE) == 1


def test_keys_move_a_slider_and_each_step_can_be_undone(qgis_app, desk, tiny_workspace):
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest

    desk.open(tiny_workspace)
    slider = desk.tree.nodes["education"].slider
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Right)
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert len(desk.presenter.changes.history.past) == 2
    desk.dock.model.undo.click()
    desk.dock.model.undo.click()
    desk.settle(0.1)
    assert not desk.presenter.changes.is_changed
    assert desk.tree.nodes["education"].number.value() == 1.0


def test_everything_one_can_act_on_has_a_name_for_those_who_do_not_see(desk, tiny_workspace):
    from qgis.PyQt.QtWidgets import QAbstractSlider, QAbstractSpinBox, QScrollBar, QToolButton

    desk.open(tiny_workspace)
    found = [w for kind in (QAbstractSlider, QAbstractSpinBox, QToolButton) for w in desk.dock.pages.findChildren(kind)]
    ours = [
        widget
        for widget in found
        if not (isinstance(widget, QScrollBar) or widget.isHidden() or widget.objectName().startswith("qt_"))
        and type(widget.parent()).__name__ not in ("QTabBar", "QLineEdit")
    ]
    nameless = [w for w in ours if not (w.accessibleName() or (isinstance(w, QToolButton) and w.text()))]
    assert len(ours) > 10
    assert nameless == []


def choose(desk, box, value):
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())
    desk.settle(0.05)


def type_in_cell(qgis_app, desk, row, column, text):
    """Type as a user does: into the editor of the cell, then Enter."""
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest
    from qgis.PyQt.QtWidgets import QLineEdit

    table = desk.dock.weights.scale_fields.table
    table.setCurrentCell(row, column)
    table.editItem(table.item(row, column))
    editor = next(edit for edit in table.findChildren(QLineEdit) if edit.isVisible())
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    desk.settle(0.05)


@pytest.mark.parametrize("right_to_left", [False, True])
def test_figures_typed_in_cells_are_taken_or_put_back_and_the_map_follows(
    qgis_app, desk, tiny_workspace, right_to_left
):
    from qgis.PyQt.QtCore import Qt

    desk.open(tiny_workspace)
    if right_to_left:
        desk.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    page = desk.dock.weights
    choose(desk, page.normalisation, "goalposts")
    table = page.scale_fields.table
    assert table.isVisibleTo(page)
    held = table.item(1, 2).text()
    type_in_cell(qgis_app, desk, 1, 2, "nothing")
    assert table.item(1, 2).text() == held
    assert "nothing" in desk.dock.notice.text()
    type_in_cell(qgis_app, desk, 1, 2, "-1000")
    assert table.item(1, 2).text() == held
    before = desk.presenter.scored.scores.tolist()
    type_in_cell(qgis_app, desk, 1, 2, "400")
    assert table.item(1, 2).text() == "400"
    assert desk.presenter.scored.scores.tolist() != before
    assert desk.dock.notice.text() == ""
    for method in ("categorical", "distance_to_target", "distance_to_reference", "z", "rank", "minmax"):
        choose(desk, page.normalisation, method)
        assert page.normalisation.currentData() == method
    choose(desk, page.aggregation, "owa")
    page.joining_fields.orness.setValue(0.8)
    desk.settle(0.05)
    assert page.joining_fields.order_weights.text().replace(",", ".") == "0.8; 0.2"


def test_opening_and_unloading_leaves_nothing_behind(desk, tiny_workspace):
    from qgis.gui import QgsRubberBand

    layer = desk.open(tiny_workspace)
    desk.dock.pick.setChecked(True)
    desk.presenter.focus.choose(SFA)
    slide(desk, "housing", 1)
    desk.feature.unload()
    desk.loaded = False
    desk.settle()
    assert list(desk.project.mapLayers().values()) == [layer]
    assert desk.canvas.mapTool() is None
    assert [item for item in desk.canvas.scene().items() if isinstance(item, QgsRubberBand)] == []
    desk.project.removeMapLayer(layer.id())
    desk.dock.show()
    desk.settle()


def test_under_a_style_sheet_the_shares_have_the_colour_of_words(qgis_app):
    from qgis.PyQt.QtWidgets import QWidget

    from asd_plugin.docks.score_explorer.widgets.node_row import ShareLabel

    parent = QWidget()
    parent.setStyleSheet("QWidget {background: #323232} QLabel {color: #fefefe}")
    label = ShareLabel("22 % / 22,2 %", parent)
    label.show_text("22 % / 22,2 %")
    parent.show()
    image = label.grab().toImage()
    lights = [image.pixelColor(x, y).lightness() for x in range(image.width()) for y in range(image.height())]
    assert max(lights) > 180
    parent.close()
