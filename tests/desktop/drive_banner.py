"""Runs inside a real QGIS (``qgis --code``): unprotected layers come and go; is the banner there, and whole?

Told by the environment: ASD_DRIVE_OUT (folder for pictures and answers).
"""

import json
import os
import time
import traceback
from pathlib import Path

from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
from qgis.PyQt.QtWidgets import QDockWidget, QToolBar
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


def picture(name):
    """Keep the window as it is."""
    wait(0.4)
    iface.mainWindow().grab().save(str(OUT / f"{name}.png"))
    SEEN["steps"].append(name)


def banner():
    """The strip of the plugin."""
    return plugins["anss_asd"]._banner.strip


def state():
    """What an officer sees of it."""
    strip, window, canvas = banner(), iface.mainWindow(), iface.mapCanvas()
    top, menu = strip.mapTo(window, QPoint(0, 0)), window.createPopupMenu()
    return {
        "visible": strip.isVisible(),
        "width_share": round(strip.width() / window.width(), 2),
        "height": strip.height(),
        "above_map": top.y() + strip.height() <= canvas.mapTo(window, QPoint(0, 0)).y() + 1,
        "right_to_left": strip.layoutDirection() == Qt.LayoutDirection.RightToLeft,
        "text": f"{strip.heading.text()} | {strip.message.text()}",
        "heading_first_at": strip.heading.mapTo(window, QPoint(0, 0)).x(),
        "message_at": strip.message.mapTo(window, QPoint(0, 0)).x(),
        "buttons": [action.text() for action in strip.actions() if action.text()],
        "in_menu": [one.text() for one in menu.actions() if one is strip.toggleViewAction() and one.isVisible()],
    }


def steps():
    """Empty, unprotected, hidden by force, full screen, protected, gone."""
    window = iface.mainWindow()
    window.resize(1366, 768)
    for dock in window.findChildren(QDockWidget):
        if dock.objectName() in ("Browser", "Browser2", "MessageLog", "QgsLayerStyling"):
            dock.close()
    wait(0.5)
    SEEN["empty"] = state()
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=households:integer", "Densité brute - كثافة", "memory")
    layer.setCustomProperty("asd_protection", "none")
    QgsProject.instance().addMapLayer(layer)
    wait(0.8)
    SEEN["unprotected"] = state()
    picture("banner")
    for bar in window.findChildren(QToolBar):
        bar.setVisible(False)
    wait(0.5)
    SEEN["tool_bars_hidden"] = state()
    window.addToolBar("Another plugin's").addAction("x")
    iface.actionToggleFullScreen().trigger()
    wait(0.8)
    SEEN["full_screen"] = state()
    iface.actionToggleFullScreen().trigger()
    wait(0.5)
    iface.messageBar().clearWidgets()
    SEEN["messages_cleared"] = state()
    layer.setCustomProperty("asd_protection", "suppressed")
    layer.setName("Densité")
    wait(0.5)
    SEEN["protected"] = state()
    layer.setCustomProperty("asd_protection", "none")
    wait(0.5)
    SEEN["again"] = state()
    QgsProject.instance().removeMapLayer(layer.id())
    wait(0.5)
    SEEN["gone"] = state()
    unloadPlugin("anss_asd")
    wait(0.5)
    SEEN["left_behind"] = [bar.objectName() for bar in window.findChildren(QToolBar) if "Asd" in bar.objectName()]


def drive():
    """Do every step; whatever happens, write what was seen and leave QGIS."""
    try:
        SEEN["loaded"] = "anss_asd" in plugins
        SEEN["version"] = QgsApplication.applicationVersion()
        steps()
    except Exception:
        SEEN["error"] = traceback.format_exc()
    (OUT / "seen.json").write_text(json.dumps(SEEN, ensure_ascii=False, indent=1, default=str), encoding="utf-8")
    QgsProject.instance().setDirty(False)
    os._exit(0)


QTimer.singleShot(2500, drive)
