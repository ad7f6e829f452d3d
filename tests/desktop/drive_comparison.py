"""Runs inside a real QGIS (``qgis --code``): every flow of the comparison dock, with pictures; writes what it saw.

Told by the environment: ASD_DRIVE_PROJECT (the project with its workspace), ASD_DRIVE_NAMES (typed with mistakes),
ASD_DRIVE_OUT (folder for pictures and answers).
"""

import json
import os
import shutil
import time
import traceback
from pathlib import Path

from qgis.core import QgsCoordinateTransform, QgsGeometry, QgsLayoutExporter, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
from qgis.PyQt.QtGui import QInputMethodEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QLineEdit
from qgis.utils import iface, plugins

OUT = Path(os.environ["ASD_DRIVE_OUT"])
PROJECT = os.environ["ASD_DRIVE_PROJECT"]
VIEWS = ("distribution", "gaps", "bars", "profile", "radar", "trend", "scatter", "multiples", "table")
SEEN = {"steps": [], "seconds": {}, "views": {}}


def wait(seconds):
    """Let Qt work for a while."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        time.sleep(0.01)


def wait_until(is_so, seconds=30):
    """Let Qt work until something is so."""
    end = time.monotonic() + seconds
    while not is_so() and time.monotonic() < end:
        wait(0.05)


def picture(name):
    """Keep the window as it is."""
    wait(0.25)
    iface.mainWindow().grab().save(str(OUT / f"cmp_{name}.png"))
    SEEN["steps"].append(name)


def feature():
    """The plugin's comparison feature."""
    return plugins["anss_asd"]._comparison


def dock():
    """Its dock."""
    return feature().dock


def presenter():
    """Its presenter."""
    return feature().presenter


def said():
    """What the dock says above the charts."""
    return dock().notice.text()


def start():
    """A small laptop, the map and the dock."""
    window = iface.mainWindow()
    window.resize(1366, 768)
    for other in window.findChildren(QDockWidget):
        if other.objectName() in ("Browser", "Browser2", "MessageLog", "QgsLayerStyling", "Layers"):
            other.close()
    open_project()
    begun = time.monotonic()
    dock().show()
    dock().raise_()
    wait_until(lambda: presenter().data is not None)
    wait_until(lambda: dock().views.chart.spec() is not None)
    SEEN["seconds"]["open"] = round(time.monotonic() - begun, 2)


def open_project():
    """Open the project and let the map draw."""
    QgsProject.instance().setDirty(False)  # else QGIS asks whether to save
    iface.addProject(PROJECT)
    iface.mapCanvas().waitWhileRendering()
    wait(0.5)


def pixel(code):
    """Where a commune is on the canvas."""
    layers = QgsProject.instance().mapLayers().values()
    layer = next(item for item in layers if item.customProperty("asd/role") == "commune")
    found = next(layer.getFeatures(f"\"code\" = '{code}'"))
    settings = iface.mapCanvas().mapSettings()
    transform = QgsCoordinateTransform(layer.crs(), settings.destinationCrs(), QgsProject.instance())
    shape = QgsGeometry(found.geometry())
    inside = shape.pointOnSurface().asPoint()
    place = settings.mapToPixel().transform(transform.transform(QgsPointXY(inside)))
    return QPoint(round(place.x()), round(place.y()))


def choose_on_map():
    """Click one commune, draw a rectangle around others."""
    canvas = iface.mapCanvas()
    layers = QgsProject.instance().mapLayers().values()
    layer = next(item for item in layers if item.customProperty("asd/role") == "commune")
    layer.selectByExpression("\"code\" LIKE '06.181.%'")
    canvas.zoomToSelected(layer)
    layer.removeSelection()
    canvas.waitWhileRendering()
    wait(0.3)
    dock().controls.pick.click()
    view = canvas.viewport()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=pixel("06.181.05.01"))
    wait(0.3)
    SEEN["clicked"] = list(presenter().state.codes)
    middle = pixel("06.181.05.03")
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=middle - QPoint(40, 30))
    for step in range(1, 9):
        QTest.mouseMove(view, middle - QPoint(40, 30) + QPoint(10 * step, 8 * step))
        wait(0.03)
    picture("rectangle")
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=middle + QPoint(40, 34))
    wait(0.4)
    SEEN["drawn"] = list(presenter().state.codes)
    dock().controls.pick.click()
    picture("chosen_on_map")


def type_text(edit, text):
    """Enter text as an input method does: QTest's keys know ASCII only."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(edit, event)


def search():
    """Type names with mistakes, take the first with Enter."""
    presenter().choosing.clear_units()
    for place, typed in enumerate(os.environ["ASD_DRIVE_NAMES"].split(";")):
        edit = next(item for item in dock().controls.findChildren(QLineEdit) if item.isVisible() and item.isEnabled())
        edit.setFocus()
        edit.clear()
        type_text(edit, typed)
        wait(0.4)
        if place == 0:
            picture("search")
        QTest.keyClick(edit, Qt.Key.Key_Return)
        wait(0.3)
    SEEN["typed"] = list(presenter().state.codes)


def lists():
    """Save a list, clear, take it back; then the ten highest needs of a province."""
    controls = dock().controls
    controls.list_save_asked.emit("Littoral")
    wait_until(lambda: "Littoral" in said())
    presenter().choosing.clear_units()
    controls.list_asked.emit("Littoral")
    wait(0.3)
    SEEN["from_list"] = list(presenter().state.codes)
    controls.highest_asked.emit("06.181")
    wait(0.5)
    SEEN["highest"] = [len(presenter().state.codes), said()]
    picture("highest")
    dock().show_notice("")
    wait(0.2)
    SEEN["chart_height"] = dock().views.panel.height()
    dock().controls.chips.more.click()
    picture("all_chips")
    dock().controls.chips.more.click()


def views():
    """Every view, with five communes and several indicators."""
    choosing = presenter().choosing
    for code in presenter().state.codes[5:]:
        choosing.remove_unit(code)
    for name in ("no_running_water", "illiteracy_10_plus"):
        choosing.toggle_indicator(name, True)
    for name in VIEWS:
        begun = time.monotonic()
        dock().view_chosen.emit(name)
        wait(0.05)
        presenter().drawing.redraw_now()
        SEEN["seconds"][name] = round(time.monotonic() - begun - 0.05, 3)
        chart = dock().views.chart
        SEEN["views"][name] = [presenter().state.view, chart.spec().words.title, chart.spec().words.summary]
        picture(f"view_{name}")


def let_out():
    """Copy, export in every format, put chart and table on a layout."""
    presenter().drawing.redraw_now()
    dock().view_chosen.emit("gaps")
    wait(0.3)
    for ending in ("png", "svg", "pdf", "csv", "xlsx"):
        dock().ask_target = lambda suggested, kind: str(OUT / f"cmp_export.{kind}")
        dock().export_asked.emit(ending)
        wait(0.1)
    SEEN["exported"] = sorted(path.name for path in OUT.glob("cmp_export*"))
    dock().copy_asked.emit()
    data = QApplication.clipboard().mimeData()
    SEEN["copied"] = [data.hasText(), data.hasHtml(), data.text().splitlines()[1].split("\t")[0]]
    dock().picture_copy_asked.emit()
    SEEN["picture_copied"] = QApplication.clipboard().mimeData().hasImage()
    dock().layouts_wanted.emit()
    dock().layout_asked.emit("picture", "")
    wait(0.3)
    layout = QgsProject.instance().layoutManager().printLayouts()[0]
    dock().layout_asked.emit("table", layout.name())
    wait(0.5)
    SEEN["layout"] = [layout.name(), len(layout.items()), layout.undoStack().stack().count(), said()]
    for page in range(layout.pageCollection().pageCount()):
        QgsLayoutExporter(layout).renderPageToImage(page, dpi=90).save(str(OUT / f"cmp_layout_{page}.png"))
    for designer in iface.openLayoutDesigners():
        designer.close()
    wait(0.2)


def keep():
    """Save under a name, change, open again; save the project, close it, open it: the comparison is back."""
    dock().ask_name = lambda title, suggested: "Comité"
    dock().ask_yes = lambda title, question: True
    dock().save_as_asked.emit()
    wait_until(lambda: "Comité" in said())
    SEEN["saved"] = said()
    codes = list(presenter().state.codes)
    presenter().choosing.clear_units()
    dock().comparison_chosen.emit("Comité")
    wait(0.3)
    SEEN["opened_again"] = list(presenter().state.codes) == codes
    dock().comparisons_wanted.emit()
    menu = dock().share.saved.menu()
    menu.popup(dock().mapToGlobal(QPoint(20, 120)))
    wait(0.3)
    menu.grab().save(str(OUT / "cmp_saved_menu.png"))
    menu.close()
    QgsProject.instance().write()
    QgsProject.instance().clear()
    wait(0.5)
    SEEN["after_close"] = [presenter().data is None, dock().empty.text.text()]
    picture("closed")
    open_project()
    wait_until(lambda: list(presenter().state.codes) == codes)
    SEEN["restored"] = [list(presenter().state.codes) == codes, presenter().state.view, said()]
    picture("restored")


def lose():
    """A workspace replaced while the dock is open; then its layers removed."""
    path = Path(presenter().data.path)
    other = path.with_name("autre.gpkg")
    shutil.copy(path, other)
    import sqlite3

    connection = sqlite3.connect(other)
    connection.execute("UPDATE asd_meta SET value = '\"2001-01-01T00:00:00+00:00\"' WHERE key = 'created'")
    connection.commit()
    SEEN["replaced_key"] = connection.execute("SELECT count(*) FROM asd_meta WHERE key = 'created'").fetchone()[0]
    connection.close()
    os.replace(other, path)
    wait_until(lambda: not presenter().state.codes, 15)
    wait(0.5)
    SEEN["replaced"] = [list(presenter().state.codes), said()]
    picture("replaced")
    QgsProject.instance().removeAllMapLayers()
    wait(0.5)
    SEEN["removed"] = [presenter().data is None, dock().empty.text.text()]
    picture("removed")


def drive():
    """Do every step; whatever happens, write what was seen and leave QGIS."""
    begun = time.monotonic()
    try:
        for step in (start, choose_on_map, search, lists, views, let_out, keep, lose):
            step()
    except Exception:
        SEEN["error"] = traceback.format_exc()
    SEEN["seconds"]["all"] = round(time.monotonic() - begun, 1)
    (OUT / "seen.json").write_text(json.dumps(SEEN, ensure_ascii=False, indent=1, default=str), encoding="utf-8")
    QgsProject.instance().setDirty(False)
    os._exit(0)


QTimer.singleShot(2500, drive)
