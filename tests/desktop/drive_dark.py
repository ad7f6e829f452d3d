"""Runs inside a real QGIS (``qgis --code``): score explorer and density dock in QGIS's own dark themes.

Told by the environment: ASD_DRIVE_PROJECT (a project with score and recorded counts), ASD_DRIVE_OUT.
"""

import json
import os
import time
import traceback
from pathlib import Path

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QTimer
from qgis.PyQt.QtWidgets import QDockWidget
from qgis.utils import iface, plugins

OUT = Path(os.environ["ASD_DRIVE_OUT"])
SEEN = {"steps": []}
THEMES = {"night": "Night Mapping", "gray": "Blend of Gray"}


def wait(seconds):
    """Let Qt work for a while."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        time.sleep(0.01)


def wait_until(is_so, seconds=60):
    """Let Qt work until something is so."""
    end = time.monotonic() + seconds
    while not is_so() and time.monotonic() < end:
        wait(0.1)


def picture(name, widget):
    """Keep a widget as it is, with how light its ground and how far its text stands out."""
    wait(0.6)
    image = widget.grab().toImage()
    image.save(str(OUT / f"{name}.png"))
    SEEN["steps"].append(name)
    lights = [
        image.pixelColor(x, y).lightness() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)
    ]
    lights.sort()
    SEEN[name] = {
        "ground": lights[len(lights) // 2],
        "bright": sum(light > 200 for light in lights) / len(lights),
        "readable": sum(light > 150 for light in lights) / len(lights),
    }


def explorer(theme):
    """Why a commune is ranked there, ranking and weights."""
    dock = plugins["anss_asd"]._explorer.dock
    dock.show()
    dock.raise_()
    wait_until(lambda: plugins["anss_asd"]._explorer.presenter.scored is not None)
    wait(1.0)
    dock.show_tab(0)
    picture(f"{theme}_explorer_saved", dock)
    dock.weights.tree.nodes["economy"].slider.setValue(150)
    picture(f"{theme}_explorer_weights", dock)
    dock.unit_focused.emit("06.181.05.01")
    for place, name in ((1, "ranking"), (2, "why"), (3, "words")):
        dock.show_tab(place)
        picture(f"{theme}_explorer_{name}", dock)
    dock.hide()


def density(theme):
    """Legend, table and one commune."""
    feature = plugins["anss_asd"]._density
    dock = feature.dock
    dock.show()
    dock.raise_()
    wait_until(lambda: feature.display.measured is not None)
    dock.show_tab("legend")
    picture(f"{theme}_density_legend", dock)
    dock.show_tab("table")
    picture(f"{theme}_density_table", dock)
    dock.unit_focused.emit(feature.presenter.data.codes[5])
    dock.show_tab("unit")
    picture(f"{theme}_density_unit", dock)
    dock.hide()


def drive():
    """Everything, then leave."""
    try:
        window = iface.mainWindow()
        window.resize(1366, 768)
        for dock in window.findChildren(QDockWidget):
            if dock.objectName() in ("Browser", "Browser2", "MessageLog", "QgsLayerStyling", "Layers"):
                dock.close()
        iface.addProject(os.environ["ASD_DRIVE_PROJECT"])
        iface.mapCanvas().waitWhileRendering()
        for short, theme in THEMES.items():
            QgsApplication.setUITheme(theme)
            wait(0.5)
            explorer(short)
            density(short)
    except Exception:
        SEEN["error"] = traceback.format_exc()
    (OUT / "seen.json").write_text(json.dumps(SEEN), encoding="utf-8")
    QgsProject.instance().setDirty(False)
    os._exit(0)


QTimer.singleShot(1500, drive)
