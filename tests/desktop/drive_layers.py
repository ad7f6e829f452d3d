"""Runs inside a real QGIS (``qgis --code``): adds the ANSS layers as an officer would, looks at them, keeps pictures.

Told by the environment: ASD_DRIVE_WORKSPACE, ASD_DRIVE_OUT (folder for pictures and answers).
"""

import json
import os
import time
import traceback
from pathlib import Path

from qgis.core import QgsDateTimeRange, QgsExpression, QgsExpressionContext, QgsExpressionContextUtils, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QDate, QDateTime, Qt, QTime, QTimer
from qgis.PyQt.QtWidgets import QDockWidget, QLabel
from qgis.utils import iface, plugins

OUT = Path(os.environ["ASD_DRIVE_OUT"])
WORKSPACE = os.environ["ASD_DRIVE_WORKSPACE"]
SEEN = {"steps": []}


def wait(seconds):
    """Let Qt work for a while."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.01)


def drawn():
    """Wait until the canvas is drawn."""
    iface.mapCanvas().waitWhileRendering()
    wait(0.5)


def picture(name):
    """Keep the window as it is."""
    drawn()
    iface.mainWindow().grab().save(str(OUT / f"{name}.png"))
    SEEN["steps"].append(name)


def layer(role):
    """Our layer of a role."""
    layers = QgsProject.instance().mapLayers().values()
    return next(item for item in layers if item.customProperty("asd/role") == role)


def node(role):
    """Its row in the layer tree."""
    return QgsProject.instance().layerTreeRoot().findLayer(layer(role).id())


def tick(*wanted):
    """Show these roles among the maps; outlines stay."""
    for item in QgsProject.instance().mapLayers().values():
        role = str(item.customProperty("asd/role"))
        if role not in ("region", "province", "commune"):
            node(role).setItemVisibilityChecked(role in wanted)
            node(role).setExpanded(role in wanted)


def start():
    """A window of a small laptop with the layer panel alone."""
    window = iface.mainWindow()
    window.resize(1366, 768)
    for dock in window.findChildren(QDockWidget):
        if dock.objectName() in ("Browser", "Browser2", "MessageLog", "QgsLayerStyling"):
            dock.close()
    SEEN["right_to_left"] = window.layoutDirection() == Qt.LayoutDirection.RightToLeft


def add():
    """Add the group by the menu's action and look at the whole country."""
    begun = time.monotonic()
    plugins["anss_asd"].add_layers(WORKSPACE)
    SEEN["add_seconds"] = round(time.monotonic() - begun, 3)
    panel = iface.mainWindow().findChild(QDockWidget, "Layers")
    iface.mainWindow().resizeDocks([panel], [400], Qt.Orientation.Horizontal)
    iface.messageBar().clearWidgets()
    wait(1.0)
    SEEN["crs"] = QgsProject.instance().crs().authid()
    picture("added")
    look("need_country", layer("region").extent())
    begun = time.monotonic()
    iface.mapCanvas().refreshAllLayers()
    iface.mapCanvas().waitWhileRendering()
    SEEN["draw_seconds"] = round(time.monotonic() - begun, 3)
    SEEN["bookmarks"] = [item.name() for item in QgsProject.instance().bookmarkManager().bookmarks()]


def look(name, extent):
    """Move the map to an extent in degrees and keep a picture."""
    from qgis.core import QgsCoordinateTransform

    project, canvas = QgsProject.instance(), iface.mapCanvas()
    box = QgsCoordinateTransform(layer("region").crs(), project.crs(), project).transformBoundingBox(extent)
    box.scale(1.05)
    canvas.setExtent(box)
    canvas.refresh()
    SEEN[f"scale_{name}"] = round(canvas.scale())
    picture(name)


def zoom():
    """A region by its bookmark, a province, a few communes: detail follows the scale."""
    bookmark = QgsProject.instance().bookmarkManager().bookmarkById("asd_region_06")
    look("need_region", bookmark.extent())
    feature = next(layer("province").getFeatures("\"code\" = '06.181'"))
    look("need_province", feature.geometry().boundingBox())
    plugins_group("both")
    look("need_both_names", feature.geometry().boundingBox())
    plugins_group("language")
    look("country_again", layer("region").extent())


def plugins_group(labels):
    """Add the group again with other names."""
    from anss_asd.asd_plugin.outputs.layer_group import add_group

    add_group(QgsProject.instance(), WORKSPACE, labels)


def themes():
    """Counts as discs, quadrants, a level, a change; the folders opened."""
    known = {str(item.customProperty("asd/role")) for item in QgsProject.instance().mapLayers().values()}
    for name in known & {"beneficiaries", "priorities", "coverage", "indicator:no_weekly_souk"}:
        tick(*(("need", name) if name == "beneficiaries" else (name,)))
        picture(name.replace("indicator:", ""))
    row = node("indicator:population_change")
    row.parent().setExpanded(True)
    row.parent().parent().setExpanded(True)
    tick("indicator:population_change")
    picture("change")


def slide():
    """The time slider: 2014, then 2024."""
    tick("indicator:no_running_water")
    moments = {}
    for year in (2014, 2024):
        first = QDateTime(QDate(year, 1, 1), QTime(0, 0))
        iface.mapCanvas().setTemporalRange(QgsDateTimeRange(first, first.addYears(1)))
        picture(f"water_{year}")
        moments[year] = tip("indicator:no_running_water")
    iface.mapCanvas().setTemporalRange(QgsDateTimeRange(QDateTime(), QDateTime()))
    SEEN["range"] = [
        moment.toString("yyyy-MM-dd")
        for one in [QgsProject.instance().timeSettings().temporalRange()]
        for moment in (one.begin(), one.end())
    ]
    SEEN["tips"] = {"need": tip("need"), "water": moments[2024], "unit": tip("commune")}
    for name, html in SEEN["tips"].items():
        show_tip(name, html)


def tip(role):
    """What the map tip of El Jadida says."""
    item = layer(role)
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(item))
    context.setFeature(next(item.getFeatures("\"code\" = '06.181.01.05'")))
    return QgsExpression.replaceExpressionText(item.mapTipTemplate(), context)


def show_tip(name, html):
    """Draw a tip as rich text."""
    label = QLabel(html)
    label.setStyleSheet("background: white; color: black; padding: 6px")
    label.setWordWrap(True)
    label.setFixedWidth(380)
    label.adjustSize()
    label.grab().save(str(OUT / f"tip_{name}.png"))


def keep():
    """Save the project, open it again: everything is there."""
    project, path = QgsProject.instance(), OUT / "projet.qgz"
    before = sorted(str(item.customProperty("asd/role")) for item in project.mapLayers().values())
    project.write(str(path))
    begun = time.monotonic()
    iface.addProject(str(path))
    SEEN["open_seconds"] = round(time.monotonic() - begun, 3)
    after = sorted(str(item.customProperty("asd/role")) for item in project.mapLayers().values())
    SEEN["reopened"] = [before == after, all(item.isValid() for item in project.mapLayers().values())]
    SEEN["kept_bookmarks"] = len(project.bookmarkManager().bookmarks())
    SEEN["kept_tip"] = tip("need") == SEEN["tips"]["need"]


def drive():
    """Do every step; whatever happens, write what was seen and leave QGIS."""
    try:
        start()
        add()
        zoom()
        themes()
        slide()
        keep()
    except Exception:
        SEEN["error"] = traceback.format_exc()
    (OUT / "seen.json").write_text(json.dumps(SEEN, ensure_ascii=False, indent=1, default=str), encoding="utf-8")
    QgsProject.instance().setDirty(False)
    os._exit(0)


QTimer.singleShot(2500, drive)
