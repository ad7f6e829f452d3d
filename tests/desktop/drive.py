"""Runs inside a real QGIS (``qgis --code``): uses the plugin as an officer would, keeps pictures, writes what it saw.

Told by the environment: ASD_DRIVE_PROJECT (a project to open), ASD_DRIVE_OUT (folder for pictures and answers).
"""

import json
import os
import time
import traceback
from pathlib import Path

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt, QTimer
from qgis.PyQt.QtGui import QInputMethodEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QLineEdit, QToolBar
from qgis.utils import iface, plugins, unloadPlugin

OUT = Path(os.environ["ASD_DRIVE_OUT"])
PROJECT = os.environ.get("ASD_DRIVE_PROJECT", "")
SEEN = {"steps": []}


def wait(seconds):
    """Let Qt work for a while."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # processEvents alone leaves these waiting
        time.sleep(0.01)


def wait_until(is_so, seconds=30):
    """Let Qt work until something is so: a busy machine takes longer."""
    end = time.monotonic() + seconds
    while not is_so() and time.monotonic() < end:
        wait(0.1)


def picture(name):
    """Keep the window as it is."""
    wait(0.4)
    iface.mainWindow().grab().save(str(OUT / f"{name}.png"))
    SEEN["steps"].append(name)


def feature():
    """The plugin's comparison feature."""
    return plugins["anss_asd"]._comparison


def start():
    """Window at the size of a small laptop, only what matters shown."""
    window = iface.mainWindow()
    window.resize(1366, 768)
    for dock in window.findChildren(QDockWidget):
        if dock.objectName() in ("Browser", "Browser2", "MessageLog", "QgsLayerStyling"):
            dock.close()
    SEEN["loaded"] = "anss_asd" in plugins
    SEEN["right_to_left"] = window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    SEEN["menu"] = plugins["anss_asd"]._menu.title()
    SEEN["messages"] = (
        [item.text() for item in iface.messageBar().items()] if hasattr(iface.messageBar(), "items") else []
    )


def open_project():
    """Open the project and let the map draw."""
    iface.addProject(PROJECT)
    iface.mapCanvas().waitWhileRendering()
    wait(1.0)
    SEEN["layers"] = sorted(
        str(layer.customProperty("asd/role")) for layer in QgsProject.instance().mapLayers().values()
    )
    begun = time.monotonic()
    iface.mapCanvas().refreshAllLayers()
    iface.mapCanvas().waitWhileRendering()
    SEEN["draw_seconds"] = round(time.monotonic() - begun, 3)
    picture("map")


def compare():
    """Show the dock, choose communes by typing and by the map's selection, change indicator and zone."""
    begun = time.monotonic()
    dock = feature().dock
    dock.show()
    dock.raise_()
    wait(1.0)
    SEEN["dock_open_seconds"] = round(time.monotonic() - begun - 1.0, 3)
    picture("dock_empty")
    presenter = feature().presenter
    wait_until(lambda: any(item.isVisible() for item in dock.findChildren(QLineEdit)))
    for typed in os.environ.get("ASD_DRIVE_NAMES", "el jadida;azemmour").split(";"):
        edit = next(item for item in dock.findChildren(QLineEdit) if item.isVisible() and item.isEnabled())
        edit.setFocus()
        edit.clear()
        type_text(edit, typed)
        wait(0.4)
        if typed in ("el jadida", "\u0627\u0644\u062c\u062f\u064a\u062f\u0629"):
            picture("dock_search")
        QTest.keyClick(edit, Qt.Key.Key_Return)
        wait(0.3)
    select_on_map()
    presenter.choosing.add_selected()
    wait(0.5)
    SEEN["chosen"] = [item.code for item in presenter.state.chosen]
    picture("dock")
    presenter.choosing.choose_indicator("no_running_water")
    wait(0.5)
    SEEN["indicator"] = presenter.state.indicator
    picture("dock_water")


def type_text(edit, text):
    """Enter text as an input method does: QTest's keys know ASCII only."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(edit, event)


def select_on_map():
    """Select two communes on the need layer, as a rectangle would."""
    layers = QgsProject.instance().mapLayers().values()
    layer = next((item for item in layers if item.customProperty("asd/role") == "need"), None)
    layer = layer or next(item for item in layers if item.customProperty("asd/role") == "commune")
    iface.setActiveLayer(layer)
    layer.selectByExpression("\"code\" IN ('06.181.01.05', '06.181.05.01', '06.181.05.03')")
    wait(0.3)


def explore():
    """Show the explorer, drag a weight, see why a commune is ranked there, in words; then put it away."""
    explorer = plugins["anss_asd"]._explorer
    dock, presenter, canvas = explorer.dock, explorer.presenter, iface.mapCanvas()
    dock.toggleViewAction().trigger()
    wait_until(explorations)
    wait(2.0)
    layer = explorations()[0]
    SEEN["exploration"] = {"name": layer.name(), "provider": layer.providerType(), "units": layer.featureCount()}
    before = {feature["code"]: feature["class"] for feature in layer.getFeatures()}
    slider = dock.weights.tree.nodes["economy"].slider
    slider.setFocus()
    slider.setSliderDown(True)
    for place in range(60, 190, 10):
        slider.setValue(place)
        wait(0.03)
    slider.setSliderDown(False)
    canvas.waitWhileRendering()
    wait(0.5)
    after = {feature["code"]: feature["class"] for feature in layer.getFeatures()}
    SEEN["recoloured"] = sum(before[code] != after[code] for code in before)
    SEEN["changed_is_said"] = [dock.model.state.text(), presenter.changes.is_changed]
    picture("explorer")
    dock.show_tab(1)
    picture("explorer_ranking")
    layer.selectByExpression("\"code\" = '06.181.05.01'")
    wait(0.5)
    SEEN["explained"] = dock.why.heading.text()
    layer.removeSelection()
    picture("explorer_why")
    dock.show_tab(3)
    picture("explorer_words")
    dock.model.undo.click()
    SEEN["undone"] = not presenter.changes.is_changed
    compare_models(dock, presenter)
    say_figures(dock, presenter)
    judge(dock, presenter)
    let_out(dock)
    record(dock, presenter)
    dock.hide()
    wait(0.3)
    SEEN["explorations_left"] = len(explorations())


def compare_models(dock, presenter):
    """Compare with a model of a file, and back in one click."""
    from anss_asd.asd_plugin.docks.score_explorer.saving import write_model_file
    from anss_asd.asd_plugin.docks.score_explorer.state.editing import with_weights

    path = OUT / "variante.json"
    write_model_file(str(path), with_weights(presenter.scored.model, {"economy": 3.0}))
    dock.ask_model_file = lambda folder: str(path)
    dock.show_tab(1)
    dock.model.compare_with.actions()[-1].trigger()
    wait_until(lambda: presenter.baseline.now.is_other)
    picture("explorer_compared")
    SEEN["compared"] = [dock.ranking.against.text(), presenter.baseline.now.is_other]
    dock.ranking.back.click()
    SEEN["back_to_saved"] = not presenter.baseline.now.is_other


def choose(box, value):
    """Choose in a list as a click does."""
    row = box.findData(value)
    box.setCurrentIndex(row)
    box.activated.emit(row)
    wait(0.6)


def say_figures(dock, presenter):
    """Scales and ways of joining that need figures, changed in their own fields."""
    page = dock.weights
    dock.show_tab(0)
    choose(page.aggregation, "geometric")
    SEEN["refused"] = dock.notice.text()
    picture("explorer_refused")
    choose(page.normalisation, "goalposts")
    page.scale_fields.table.item(0, 2).setText("1000")
    wait(0.5)
    picture("explorer_goalposts")
    choose(page.normalisation, "distance_to_reference")
    choose(page.aggregation, "owa")
    page.joining_fields.orness.setValue(0.7)
    wait(0.5)
    picture("explorer_owa")
    SEEN["owa"] = list(presenter.changes.history.present.options.order_weights)
    choose(page.normalisation, "categorical")
    choose(page.aggregation, "power")
    picture("explorer_categories")
    dock.model.reset.trigger()
    wait(0.5)


def judge(dock, presenter):
    """Two experts who do not agree; their judgements stay in the model."""
    from anss_asd.asd_plugin.docks.score_explorer.widgets.pairwise import PairwiseDialog

    def judged(title, names, experts, is_moved):
        dialog = PairwiseDialog(title, names, experts, is_moved, dock)
        dialog.show()
        dialog.add.click()
        for pair, row in zip(dialog.grids[0].boxes, (2, 12, 4, 14, 0)):
            dialog.grids[0].boxes[pair].setCurrentIndex(row)
        dialog.tabs.setCurrentIndex(0)
        wait(0.5)
        dialog.grab().save(str(OUT / "explorer_experts.png"))
        SEEN["steps"].append("explorer_experts")
        found = dialog.experts()
        dialog.close()
        dialog.deleteLater()
        return found

    dock.ask_pairs = judged
    dock.weights.tree.nodes["index"].pairs.click()
    wait(0.5)
    SEEN["judgements"] = "judgements" in presenter.changes.history.present.node("index").extra


def let_out(dock):
    """Chart and ranking as pictures and tables."""
    for page, ending in ((dock.why, "png"), (dock.why, "csv"), (dock.ranking, "png"), (dock.ranking, "csv")):
        name = "explorer_export_why" if page is dock.why else "explorer_export_ranking"
        dock.show_tab(1)
        dock.ask_target = lambda suggested, kind, name=name: str(OUT / f"{name}.{kind}")
        page.export_asked.emit(ending)
        wait(0.3)
    SEEN["exported"] = sorted(path.name for path in OUT.glob("explorer_export_*"))


def record(dock, presenter):
    """Save the model, record it as the official run: the map's own layer follows."""
    need = next(
        layer for layer in QgsProject.instance().mapLayers().values() if layer.customProperty("asd/role") == "need"
    )
    before = {feature["code"]: feature["score"] for feature in need.getFeatures()}
    dock.ask_title = lambda suggested: "Variante"
    dock.model.save_workspace_asked.emit()
    wait(0.5)
    dock.show_tab(0)
    dock.model.record.trigger()
    wait_until(lambda: any(character.isdigit() for character in dock.notice.text()))
    wait(0.5)
    after = {feature["code"]: feature["score"] for feature in need.getFeatures()}
    SEEN["recorded"] = [dock.notice.text(), sum(before[code] != after[code] for code in before)]
    picture("explorer_recorded")


def explorations():
    """The exploration's own layers in the project."""
    layers = QgsProject.instance().mapLayers().values()
    return [layer for layer in layers if layer.customProperty("asd/role") == "exploration"]


def toolbox():
    """Open the algorithm dialog of the score: its texts must be in the user's language and not cut."""
    import processing

    dialog = processing.createAlgorithmDialog("asd:territorialneedscore", {})
    dialog.resize(900, 640)
    dialog.show()
    wait(0.8)
    dialog.grab().save(str(OUT / "algorithm.png"))
    dialog.close()
    SEEN["steps"].append("algorithm")


def one_action():
    """Add the ANSS layers to an empty project by the menu's action, twice: one group, no duplicate."""
    workspace = Path(PROJECT).with_name("maroc.gpkg")
    QgsProject.instance().clear()
    wait(0.3)
    SEEN["dock_after_close"] = feature().presenter.data is None
    for _ in range(2):
        begun = time.monotonic()
        plugins["anss_asd"].add_layers(str(workspace))
        SEEN["add_seconds"] = round(time.monotonic() - begun, 3)
    root = QgsProject.instance().layerTreeRoot()
    SEEN["groups"] = [child.name() for child in root.children()]
    SEEN["roles"] = sorted(str(item.customProperty("asd/role")) for item in QgsProject.instance().mapLayers().values())
    SEEN["said"] = [item.text() for item in iface.messageBar().items()]
    plugins["anss_asd"].add_layers(str(workspace.with_name("absent.gpkg")))
    SEEN["said_of_absent"] = [item.text() for item in iface.messageBar().items()]


def leave():
    """Unload: nothing of the plugin may stay."""
    own = plugins["anss_asd"]
    title = own._menu.title()
    unloadPlugin("anss_asd")
    wait(0.5)
    window = iface.mainWindow()
    SEEN["left_behind"] = {
        "provider": QgsApplication.processingRegistry().providerById("asd") is not None,
        "menus": [a.text() for a in iface.pluginMenu().actions() if a.text() == title],
        "toolbars": [t.objectName() for t in window.findChildren(QToolBar) if t.objectName().startswith("Asd")],
        "docks": [d.objectName() for d in window.findChildren(QDockWidget) if d.objectName().startswith("Asd")],
        "fields": [
            name
            for name in ("_provider", "_menu", "_toolbar", "_comparison", "_explorer", "_translator")
            if getattr(own, name)
        ],
    }


def drive():
    """Do every step; whatever happens, write what was seen and leave QGIS."""
    try:
        start()
        if PROJECT:
            open_project()
            compare()
            explore()
            one_action()
        toolbox()
        leave()
    except Exception:
        SEEN["error"] = traceback.format_exc()
    (OUT / "seen.json").write_text(json.dumps(SEEN, ensure_ascii=False, indent=1, default=str), encoding="utf-8")
    QgsProject.instance().setDirty(False)
    os._exit(0)


QTimer.singleShot(2500, drive)
