"""The dock for real: widgets, canvas, layers of a workspace, offscreen."""

import os
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.builders import make_workspace

ROOT = Path(__file__).resolve().parents[3]
A, B, HAUTE, SFA, ZOUG = ["01.051.01.01", "01.051.04.01", "01.061.01.01", "02.071.04.01", "02.071.04.02"]


@pytest.fixture(scope="module")
def workspace(tmp_path_factory):
    return str(make_workspace(tmp_path_factory.mktemp("comparison dock é")))


@pytest.fixture()
def desk(qgis_app):
    """A window with canvas and the dock loaded; ``open(path)`` adds the commune layer and shows the dock."""
    from qgis.core import QgsProject, QgsVectorLayer
    from qgis.gui import QgsMapCanvas
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtWidgets import QMainWindow

    from asd_plugin.docks.comparison import create

    QgsProject.instance().clear()
    window, canvas = QMainWindow(), QgsMapCanvas()
    window.setCentralWidget(canvas)
    window.resize(1200, 700)
    feature = create(SimpleNamespace(mainWindow=lambda: window, mapCanvas=lambda: canvas))
    feature.load()
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, feature.dock)
    feature.dock.hide()
    window.show()

    def settle():
        for _ in range(5):
            qgis_app.processEvents()
        end = time.monotonic() + 10
        while qgis_app.taskManager().countActiveTasks() and time.monotonic() < end:
            qgis_app.processEvents()
        qgis_app.processEvents()
        feature.presenter.drawing.redraw_now()
        qgis_app.processEvents()

    def add_layer(path):
        layer = QgsVectorLayer(f"{path}|layername=asd_commune", "Communes", "ogr")
        assert layer.isValid()
        QgsProject.instance().addMapLayer(layer)
        canvas.setLayers([layer])
        canvas.setDestinationCrs(layer.crs())
        canvas.setExtent(layer.extent())
        return layer

    def open_it(path):
        layer = add_layer(path)
        feature.dock.show()
        settle()
        return layer

    made = SimpleNamespace(
        window=window, canvas=canvas, feature=feature, dock=feature.dock, presenter=feature.presenter,
        settle=settle, open=open_it, add_layer=add_layer, project=QgsProject.instance(), loaded=True,
    )  # fmt: skip
    yield made
    if made.loaded:
        feature.unload()
    QgsProject.instance().clear()
    window.close()
    window.deleteLater()
    qgis_app.processEvents()


def rubber_bands(desk):
    from qgis.gui import QgsRubberBand

    return [item for item in desk.canvas.scene().items() if isinstance(item, QgsRubberBand)]


def test_it_opens_empty_and_says_what_to_do(desk):
    desk.dock.show()
    desk.settle()
    assert desk.dock.pages.currentIndex() == 0
    assert "Open a workspace" in desk.dock.empty.text.text()
    assert desk.dock.empty.button.isVisible()


def test_it_finds_the_workspace_of_the_project_and_shows_the_whole_catalogue(desk, workspace):
    desk.open(workspace)
    assert desk.dock.pages.currentIndex() == 1
    assert desk.presenter.data.path == workspace
    assert desk.dock.views.chart.spec().cloud.codes
    assert "espace.gpkg" in desk.dock.status.text()
    assert desk.dock.controls.reference.findData("02") > 0


def test_typing_a_name_in_arabic_and_enter_adds_the_commune(qgis_app, desk, workspace):
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest

    desk.open(workspace)
    search = desk.dock.controls.search
    search.setFocus()
    search.insert("عين")
    search.textEdited.emit(search.text())
    assert search.suggestions() == ["Aïn Béïda - Al Hoceïma"]
    QTest.keyClick(search, Qt.Key.Key_Return)
    desk.settle()
    assert desk.presenter.state.codes == (A,)
    assert search.text() == ""
    chips = desk.dock.controls.chips.findChildren(type(desk.dock.export))
    assert "Aïn Béïda" in [button.accessibleName() for button in chips]


def test_clicks_on_the_map_add_communes_and_the_tool_in_hand_comes_back(qgis_app, desk, workspace):
    from qgis.core import QgsFeatureRequest
    from qgis.gui import QgsMapToolPan
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest

    layer = desk.open(workspace)
    hand = QgsMapToolPan(desk.canvas)
    desk.canvas.setMapTool(hand)
    desk.dock.controls.pick.click()
    assert desk.canvas.mapTool() is not hand
    for code in (B, SFA):
        shape = next(layer.getFeatures(QgsFeatureRequest().setFilterExpression(f"code = '{code}'"))).geometry()
        place = desk.canvas.getCoordinateTransform().transform(shape.pointOnSurface().asPoint()).toQPointF().toPoint()
        QTest.mouseClick(desk.canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    desk.settle()
    assert desk.presenter.state.codes == (B, SFA)
    assert len(rubber_bands(desk)) == 2
    desk.dock.controls.pick.click()
    assert desk.canvas.mapTool() is hand
    desk.dock.controls.pick.click()
    desk.canvas.setMapTool(hand)  # the user takes another tool
    assert not desk.dock.controls.pick.isChecked()


def test_map_and_dock_select_together(desk, workspace):
    layer = desk.open(workspace)
    layer.selectByExpression(f"code IN ('{A}', '{HAUTE}')")
    assert desk.dock.controls.add_selected.text().endswith("(2)")
    desk.dock.controls.add_selected.click()
    desk.settle()
    assert set(desk.presenter.state.codes) == {A, HAUTE}
    desk.dock.views.chart.unit_clicked.emit(HAUTE)
    assert [f["code"] for f in layer.selectedFeatures()] == [HAUTE]
    assert desk.presenter.state.focus == HAUTE
    layer.selectByExpression(f"code = '{A}'")
    assert desk.presenter.state.focus == A
    desk.dock.select.click()
    assert {f["code"] for f in layer.selectedFeatures()} == {A, HAUTE}


def test_a_rectangle_in_the_scatter_selects_on_the_layer_and_the_layer_answers_in_the_chart(desk, workspace):
    layer = desk.open(workspace)
    desk.presenter.choosing.add_unit(A)
    views = desk.dock.views
    row = views.chooser.findData("scatter")
    views.chooser.setCurrentIndex(row)
    views.chooser.activated.emit(row)
    desk.settle()
    chart = views.chart
    assert desk.presenter.state.view == "scatter"
    assert views.second.isVisible()
    inside = chart.scene().codes_in(chart.scene().plot)
    chart.units_brushed.emit(inside)
    assert {f["code"] for f in layer.selectedFeatures()} == set(inside)
    before = chart.grab().toImage()
    layer.selectByExpression(f"code = '{inside[0]}'")
    desk.settle()
    assert chart.grab().toImage() != before
    chart.units_brushed.emit([])
    assert layer.selectedFeatureCount() == 0


@pytest.mark.parametrize("view", ["gaps", "bars", "profile", "radar", "trend", "scatter", "multiples", "table"])
def test_every_view_is_shown_and_only_it(desk, workspace, view):
    desk.open(workspace)
    for code in (A, HAUTE):
        desk.presenter.choosing.add_unit(code)
    desk.dock.view_chosen.emit(view)
    desk.settle()
    views = desk.dock.views
    assert views.view() == view
    assert views.holds(desk.dock.table) is (view == "table" or desk.dock.height() < 740)
    if view != "table":
        assert views.chart.spec().words.summary
        assert views.chart.isVisible()
    else:
        assert desk.dock.table.isVisible()
        assert not views.chart.isVisible()


def test_the_same_number_is_in_table_chart_clipboard_and_layer_order_does_not_matter(qgis_app, desk, workspace):
    from asd_plugin.docks.comparison.widgets.table_model import VALUE

    desk.open(workspace)
    desk.presenter.choosing.choose_indicator("illiteracy_10_plus")
    desk.presenter.choosing.add_unit(SFA)
    desk.settle()
    shown = desk.dock.table.model().index(0, VALUE).data()
    assert shown == desk.dock.views.chart.spec().marks[0].text
    desk.dock.copy.menu().actions()[0].trigger()
    assert "\t50\t" in qgis_app.clipboard().text()


def test_removing_the_layer_clears_the_dock_and_says_so(desk, workspace):
    layer = desk.open(workspace)
    desk.presenter.choosing.add_unit(A)
    desk.settle()
    desk.project.removeMapLayer(layer.id())
    desk.settle()
    assert desk.dock.pages.currentIndex() == 0
    assert "were removed" in desk.dock.empty.text.text()
    assert rubber_bands(desk) == []


def test_closing_the_project_clears_the_dock_and_another_project_fills_it(desk, workspace):
    desk.open(workspace)
    desk.presenter.choosing.add_unit(A)
    desk.project.clear()
    desk.settle()
    assert desk.presenter.data is None
    assert desk.dock.pages.currentIndex() == 0
    desk.add_layer(workspace)
    desk.settle()
    assert desk.dock.pages.currentIndex() == 1
    assert desk.presenter.state.codes == ()


def test_a_hidden_dock_does_not_read_the_workspace(desk, workspace):
    desk.add_layer(workspace)
    desk.settle()
    assert desk.presenter.data is None


def test_hiding_takes_outlines_and_pointer_off_the_map_and_showing_brings_them_back(desk, workspace):
    layer = desk.open(workspace)
    desk.presenter.choosing.add_unit(A)
    desk.settle()
    desk.dock.controls.pick.click()
    desk.dock.hide()
    desk.settle()
    assert rubber_bands(desk) == []
    assert desk.canvas.mapTool() is None
    heard = []
    desk.feature.map_link.selection_changed.connect(heard.append)
    layer.selectByExpression(f"code = '{B}'")
    assert heard == []
    desk.dock.show()
    desk.settle()
    assert len(rubber_bands(desk)) == 1
    assert desk.dock.controls.add_selected.text().endswith("(1)")


def test_unload_leaves_canvas_and_project_as_they_were(desk, workspace):
    layer = desk.open(workspace)
    desk.presenter.choosing.add_unit(A)
    desk.settle()
    desk.dock.controls.pick.click()
    desk.feature.unload()
    desk.loaded = False
    assert rubber_bands(desk) == []
    assert desk.canvas.mapTool() is None
    layer.selectByExpression(f"code = '{B}'")  # nobody listens
    desk.project.removeMapLayer(layer.id())
    desk.feature.load()
    desk.feature.unload()


@pytest.mark.parametrize("right_to_left", [False, True], ids=["ltr", "rtl"])
def test_nothing_is_cut_off_at_380_pixels(qgis_app, desk, workspace, right_to_left):
    from qgis.PyQt.QtCore import QPoint, Qt
    from qgis.PyQt.QtWidgets import QPushButton

    direction = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    desk.window.setLayoutDirection(direction)
    desk.open(workspace)
    for code in (A, B, HAUTE, SFA, ZOUG):
        desk.presenter.choosing.add_unit(code)
    desk.window.resizeDocks([desk.dock], [380], Qt.Orientation.Horizontal)
    desk.settle()
    assert desk.dock.minimumSizeHint().width() <= 380
    assert desk.dock.width() <= 420
    page = desk.dock.pages.currentWidget()
    for button in desk.dock.controls.findChildren(QPushButton) + [
        desk.dock.copy,
        desk.dock.select,
        desk.dock.workspace,
    ]:
        left = button.mapTo(page, QPoint(0, 0)).x()
        assert left >= 0
        assert left + button.width() <= page.width()
    assert desk.dock.views.chart.scene().mirrored is right_to_left
    assert desk.dock.views.panel.horizontalScrollBar().maximum() == 0
    desk.window.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_every_control_is_reached_by_tab_and_has_a_name(qgis_app, desk, workspace):
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtWidgets import QWidget

    desk.open(workspace)
    desk.presenter.choosing.add_unit(A)
    desk.settle()
    wanted = [
        desk.dock.controls.search, desk.dock.controls.pick, desk.dock.controls.indicator, desk.dock.controls.reference,
        desk.dock.views.chart, desk.dock.table, desk.dock.copy, desk.dock.export, desk.dock.workspace,
    ]  # fmt: skip
    chain, widget = [], desk.dock.controls.search
    for _ in range(400):
        chain.append(widget)
        widget = widget.nextInFocusChain()
        if widget is desk.dock.controls.search:
            break
    places = [chain.index(widget) for widget in wanted]
    assert places == sorted(places)
    for widget in wanted:
        assert isinstance(widget, QWidget)
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert widget.accessibleName() or widget.text()


def test_the_indicator_list_filters_without_accents_and_answers_the_keyboard(qgis_app, desk, workspace):
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest

    desk.open(workspace)
    picker = desk.dock.controls.indicator
    picker.click()
    popup = picker._popup
    assert popup.isVisible()
    popup.search.setText("ILLITÉRACY")
    assert [index.data() for index in popup._entries()] == ["Illiteracy"]
    popup.search.setText("zzz")
    assert popup._entries() == []
    QTest.keyClick(popup.search, Qt.Key.Key_Return)  # nothing to take
    assert popup.isVisible()
    popup.search.setText("")
    before = desk.presenter.state.indicator
    QTest.keyClick(popup.search, Qt.Key.Key_Down)
    QTest.keyClick(popup.search, Qt.Key.Key_Return)
    desk.settle()
    assert not popup.isVisible()
    assert desk.presenter.state.indicator != before
    assert picker.accessibleName().startswith("Indicator: ")


def test_a_fixed_zone_is_chosen_from_the_list(desk, workspace):
    desk.open(workspace)
    box = desk.dock.controls.reference
    box.setCurrentIndex(box.findData("02"))
    box.activated.emit(box.currentIndex())
    desk.presenter.choosing.add_unit(A)
    desk.settle()
    assert desk.presenter.figures.comparison.units[0].reference.code == "02"


BLOCKED = """
import os
import sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from types import SimpleNamespace
from qgis.core import QgsApplication  # newer QGIS imports numpy itself: the libraries break after it
app = QgsApplication([], True)
app.initQgis()
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtWidgets import QMainWindow
NAMES = {"numpy", "pandas", "geopandas", "shapely", "scipy"}
class Block:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in NAMES:
            raise ImportError("blocked " + name)
for name in [name for name in sys.modules if name.split(".")[0] in NAMES]:
    del sys.modules[name]
sys.meta_path.insert(0, Block())
from asd_plugin.docks.comparison import create
window, canvas = QMainWindow(), QgsMapCanvas()
feature = create(SimpleNamespace(mainWindow=lambda: window, mapCanvas=lambda: canvas))
feature.load()
window.setCentralWidget(feature.dock)
window.show()
app.processEvents()
text = feature.dock.empty.text.text()
assert "pandas" in text and "numpy" in text and "blocked" in text, text
assert not feature.dock.empty.button.isVisible()
feature.presenter.opening.open_workspace("/nowhere.gpkg")
feature.unload()
print("said so")
sys.stdout.flush()
os._exit(0)
"""


def test_without_pandas_it_opens_and_says_what_is_missing(tmp_path):
    environment = {**os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", BLOCKED], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120
    )
    assert "said so" in done.stdout, done.stderr[-2000:]
