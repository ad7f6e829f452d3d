"""Runs inside a real QGIS (``qgis --code``): the density dock as an officer uses it, recorded counts and households.

Told by the environment: ASD_DRIVE_PROJECT (a project with recorded counts), ASD_DRIVE_HOUSEHOLDS (a file of points),
ASD_DRIVE_OUT (folder for pictures and answers).
"""

import json
import os
import threading
import time
import traceback
from pathlib import Path

from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt, QTimer
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget
from qgis.utils import iface, plugins, unloadPlugin

OUT = Path(os.environ["ASD_DRIVE_OUT"])
SEEN = {"steps": []}


def wait(seconds):
    """Let Qt work for a while."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        time.sleep(0.01)


def wait_until(is_so, seconds=60):
    """Let Qt work until something is so: a busy machine takes longer."""
    end = time.monotonic() + seconds
    while not is_so() and time.monotonic() < end:
        wait(0.1)


def picture(name):
    """Keep the window as it is."""
    wait(0.5)
    iface.mapCanvas().waitWhileRendering()
    wait(0.2)
    iface.mainWindow().grab().save(str(OUT / f"{name}.png"))
    SEEN["steps"].append(name)


def feature():
    """The plugin's density feature."""
    return plugins["anss_asd"]._density


def live_layer():
    """The layer the dock put on the map, None without."""
    layers = QgsProject.instance().mapLayers().values()
    return next((one for one in layers if one.customProperty("asd/role") == "density_live"), None)


def figures_of_hidden():
    """Values that the layer holds for hidden communes: there must be none."""
    layer = live_layer()
    return [f["value"] for f in layer.getFeatures() if str(f["status"]).startswith("hidden") and f["value"] is not None
            and str(f["value"]) != "NULL"]  # fmt: skip


def state():
    """What an officer sees of the dock."""
    dock, layer = feature().dock, live_layer()
    return {
        "source": dock.source.currentText(),
        "state": dock.state.text(),
        "title": dock.legend.title.text(),
        "counts": dock.legend.counts.text(),
        "legend": dock.legend.words(),
        "may_copy": dock.copy.isEnabled(),
        "may_publish": dock.publish.isVisible(),
        "layer": layer.name() if layer is not None else "",
        "mark": layer.customProperty("asd_protection") if layer is not None else "",
        "hidden_figures": len(figures_of_hidden()) if layer is not None else 0,
        "notice": dock.notice.text(),
        "minimum_height": dock.widget().minimumSizeHint().height(),
    }


def dark_blue():
    """Pixels of the map in the darkest colour of the density: none when the classes were not painted."""
    iface.mapCanvas().waitWhileRendering()
    image = iface.mapCanvas().grab().toImage()
    wanted = QColor("#1f3f7f").rgb()
    return sum(image.pixel(x, y) == wanted for x in range(0, image.width(), 3) for y in range(0, image.height(), 3))


def recorded():
    """Open the dock on the project's recorded counts."""
    window = iface.mainWindow()
    window.resize(1366, 768)
    for dock in window.findChildren(QDockWidget):
        if dock.objectName() in ("Browser", "Browser2", "MessageLog", "QgsLayerStyling"):
            dock.close()
    iface.addProject(os.environ["ASD_DRIVE_PROJECT"])
    iface.mapCanvas().waitWhileRendering()
    dock = feature().dock
    dock.show()
    dock.raise_()
    wait_until(lambda: feature().display.measured is not None)
    picture("density_recorded")
    SEEN["right_to_left"] = dock.layoutDirection() == Qt.LayoutDirection.RightToLeft
    SEEN["recorded"] = state()
    SEEN["dark_blue"] = dark_blue()
    dock.copy_asked.emit()
    SEEN["copied_lines"] = len(QApplication.clipboard().text().splitlines())
    dock.show_tab("table")
    picture("density_table")
    table = dock.table
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    SEEN["table_rows"] = table.rows.rowCount()


def households():
    """Count points, look at the working view, wait for the protected one, move through the periods."""
    from anss_asd.asd_plugin.docks.density.widgets.household_dialog import HouseholdDialog

    dock = feature().dock
    layer = QgsVectorLayer(os.environ["ASD_DRIVE_HOUSEHOLDS"], "SYNTHETIQUE menages", "ogr")
    QgsProject.instance().addMapLayer(layer, False)
    dialog = HouseholdDialog(dock)
    dialog.layer.setLayer(layer)
    dialog.show()
    wait(0.4)
    dialog.grab().save(str(OUT / "density_dialog.png"))
    for name in ("programme", "milieu"):
        dialog.fields[name].setField("")  # so many small cells take long to protect
    asked = dialog.asked()
    SEEN["fields"] = vars(asked.fields)
    dialog.close()
    QApplication.clipboard().clear()
    seen_at_work = threading.Event()
    work, protect = feature().work, feature().work._protect
    work._protect = lambda *given: (seen_at_work.wait(60), protect(*given))[1]  # else it may be over before the picture
    feature().presenter.count(asked)
    wait_until(lambda: not feature().display.is_recorded)
    dock.show_tab("legend")
    picture("density_working")
    SEEN["working"] = state()
    seen_at_work.set()
    wait_until(lambda: not feature().work.is_running, 120)
    picture("density_protected")
    SEEN["protected"] = state()
    dock.copy_asked.emit()
    SEEN["copied_of_households"] = QApplication.clipboard().text()
    dock.period.slider.setValue(0)
    wait(0.6)
    SEEN["period"] = state()
    hidden = feature().display.measured.status.tolist().index(2)
    dock.unit_focused.emit(feature().presenter.data.codes[hidden])
    picture("density_unit")
    SEEN["unit"] = [dock.unit.title.text(), dock.unit.text.text()]
    dock.base_chosen.emit("")
    dock.show_tab("legend")
    picture("density_circles")
    SEEN["circles"] = state()
    dock.play_toggled.emit(True)
    begun = feature().display.choice.period
    wait(2.5)
    dock.play_toggled.emit(False)
    SEEN["played"] = [begun, feature().display.choice.period]
    dark()
    picture("density_dark")
    QApplication.setPalette(QApplication.style().standardPalette())


def dark():
    """A dark theme."""
    palette, roles = QPalette(), QPalette.ColorRole
    for role, colour in ((roles.Window, "#2b2b2b"), (roles.WindowText, "#eeeeee"), (roles.Base, "#1e1e1e"),
                         (roles.AlternateBase, "#333333"), (roles.Text, "#eeeeee"), (roles.Button, "#3a3a3a"),
                         (roles.ButtonText, "#eeeeee"), (roles.ToolTipBase, "#4a4020"), (roles.ToolTipText, "#ffffff"),
                         (roles.Highlight, "#3d6fa5"), (roles.HighlightedText, "#ffffff")):  # fmt: skip
        palette.setColor(role, QColor(colour))
    QApplication.setPalette(palette)


def leaving():
    """The layer of households goes, the dock hides, the project closes, the plugin unloads."""
    layer = next(one for one in QgsProject.instance().mapLayers().values() if one.name() == "SYNTHETIQUE menages")
    QgsProject.instance().removeMapLayer(layer.id())
    wait(0.5)
    SEEN["households_gone"] = state()
    feature().dock.hide()
    wait(0.3)
    SEEN["timers_when_hidden"] = [one.isActive() for one in feature().display.findChildren(QTimer)]
    feature().dock.show()
    wait(0.3)
    QgsProject.instance().clear()
    wait(0.5)
    SEEN["closed"] = [feature().dock.pages.currentIndex(), feature().dock.empty.text.text()]
    unloadPlugin("anss_asd")
    wait(0.5)
    SEEN["left_behind"] = [one.objectName() for one in iface.mainWindow().findChildren(QDockWidget)
                           if one.objectName().startswith("Asd")]  # fmt: skip


def drive():
    """Do every step; whatever happens, write what was seen and leave QGIS."""
    try:
        SEEN["loaded"] = "anss_asd" in plugins
        SEEN["version"] = QgsApplication.applicationVersion()
        recorded()
        households()
        leaving()
    except Exception:
        SEEN["error"] = traceback.format_exc()
    (OUT / "seen.json").write_text(json.dumps(SEEN, ensure_ascii=False, indent=1, default=str), encoding="utf-8")
    QgsProject.instance().setDirty(False)
    os._exit(0)


QTimer.singleShot(2500, drive)
