"""What an officer does and sees in QGIS, for ``drive_tutorial.py``: menus, toolbox, dialogs; what is on screen."""

import os
import time
from pathlib import Path

from qgis.core import QgsApplication
from qgis.gui import QgsProcessingAlgorithmDialogBase
from qgis.PyQt.QtCore import QAbstractListModel, QCoreApplication, QEvent, QPoint, Qt, QTimer
from qgis.PyQt.QtGui import QInputMethodEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QDockWidget,
    QFileDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,  # noqa: F401  asked for by the steps
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)
from qgis.utils import iface, plugins

LEFT, RETURN = Qt.MouseButton.LeftButton, Qt.Key.Key_Return
LANGUAGE = os.environ["ASD_DRIVE_LANGUAGE"]
OUT = Path(os.environ["ASD_DRIVE_OUT"])
MOST_CELLS, PATIENCE = 600, 60
SEEN = {"steps": []}


def begin(number, name):
    """A new step."""
    SEEN["steps"].append({"number": number, "name": name, "texts": [], "figures": {}})


def told(**figures):
    """What the product answered in this step."""
    SEEN["steps"][-1]["figures"].update(figures)


def tr(text):
    """A text of the extension, in the language of the interface."""
    return QCoreApplication.translate("ASD", text)


def wait(seconds):
    """Let Qt work for a while."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        time.sleep(0.01)


def wait_until(is_so, seconds=PATIENCE):
    """Let Qt work until something is so; too long is a fault."""
    end = time.monotonic() + seconds
    while not is_so():
        if time.monotonic() > end:
            raise TimeoutError(f"waited {seconds} s in step {SEEN['steps'][-1]['name']}")
        wait(0.1)


def windows():
    """Windows that can be seen, the newest last."""
    return [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]


def type_text(edit, text):
    """Enter text as an input method does: QTest's keys know ASCII only."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(edit, event)


# ---- eyes ------------------------


def shown(widget, picture=""):
    """Read what can be seen in ``widget``; keep it as the step's picture when ``picture`` is said."""
    wait(0.3)
    SEEN["steps"][-1]["texts"] += sorted({text for part in _visible(widget) for text in _texts(part) if text})
    if picture:
        name = f"{SEEN['steps'][-1]['number']:02d}.png"
        whole = QApplication.primaryScreen().grabWindow(0) if isinstance(widget, QMenu) else widget.grab()
        whole.save(str(OUT / name))


def _visible(widget):
    return [widget, *(part for part in widget.findChildren(QWidget) if part.isVisible())]


def _texts(part):
    if isinstance(part, (QMenu, QMenuBar)):
        yield from (action.text() for action in part.actions())
    elif isinstance(part, (QLabel, QAbstractButton, QLineEdit)):
        yield part.text()
        yield part.placeholderText() if isinstance(part, QLineEdit) else ""
    elif isinstance(part, QGroupBox) or (hasattr(part, "title") and isinstance(part, QWidget) and callable(part.title)):
        yield str(part.title())
    elif isinstance(part, QComboBox):
        yield from (part.itemText(row) for row in range(part.count()))
    elif isinstance(part, QTabBar):
        yield from (part.tabText(place) for place in range(part.count()))
    elif isinstance(part, (QTextEdit, QPlainTextEdit)):
        yield part.toPlainText()
    elif isinstance(part, QAbstractItemView) and part.model() is not None:
        yield from _cells(part.model())
    yield part.windowTitle()


def _cells(model):
    """Texts of a list, tree or table, heads included."""
    places, count = [model.index(-1, -1)], 0
    is_list = isinstance(model, QAbstractListModel)  # its number of columns is private
    for column in range(1 if is_list else min(model.columnCount(), 20)):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    while places and count < MOST_CELLS:
        parent = places.pop(0)
        for row in range(model.rowCount(parent)):
            for column in range(1 if is_list else min(model.columnCount(parent), 12)):
                count += 1
                yield str(model.index(row, column, parent).data() or "")
            places.append(model.index(row, 0, parent))


# ---- hands ------------------------


def within(trigger, work, kind=QgsProcessingAlgorithmDialogBase, already=None):
    """Trigger what opens a dialog of ``kind`` and work in it, whether it holds up the caller or not; close it."""
    kept = {}

    def later():
        try:
            wait_until(lambda: _newest(kind) is not None, 15)
            kept["dialog"] = _newest(kind)
            kept["result"] = work(kept["dialog"])
        except Exception as fault:
            kept["fault"] = fault
        finally:
            if kept.get("dialog") is not None:
                kept["dialog"].close()

    QTimer.singleShot(300, later)
    trigger()
    wait_until(lambda: "result" in kept or "fault" in kept)
    wait(0.3)
    if "fault" in kept:
        raise kept["fault"]
    return kept["result"]


def _newest(kind):
    found = [widget for widget in windows() if isinstance(widget, kind)]
    return found[-1] if found else None


def open_menu(picture=""):
    """Open the extension's menu where its title is, read it, and shut it."""
    own = plugins["anss_asd"]._menu
    bar = iface.mainWindow().menuBar()
    parent = iface.pluginMenu()
    place = bar.mapToGlobal(bar.actionGeometry(parent.menuAction()).bottomLeft())
    right_to_left = bar.layoutDirection() == Qt.LayoutDirection.RightToLeft
    if right_to_left:
        place = bar.mapToGlobal(bar.actionGeometry(parent.menuAction()).bottomRight()) - QPoint(
            parent.sizeHint().width(), 0
        )
    parent.popup(place)
    parent.setActiveAction(own.menuAction())
    wait(0.3)
    beside = parent.actionGeometry(own.menuAction())
    corner = beside.topLeft() - QPoint(own.sizeHint().width(), 0) if right_to_left else beside.topRight()
    own.popup(parent.mapToGlobal(corner))
    wait(0.3)
    shown(iface.mainWindow())
    shown(parent)
    shown(own, picture)
    own.close()
    parent.close()
    wait(0.2)


def from_menu(text, work=None, kind=QgsProcessingAlgorithmDialogBase):
    """Choose an entry of the extension's menu; work in the dialog it opens."""
    open_menu()
    action = next(one for one in plugins["anss_asd"]._menu.actions() if one.text() == tr(text))
    if work is None:
        action.trigger()
        wait(0.5)
        return None
    return within(action.trigger, work, kind)


def from_toolbox(algorithm, work):
    """Search an algorithm by its title in the toolbox and open it."""
    dock = iface.mainWindow().findChild(QDockWidget, "ProcessingToolbox")
    dock.show()
    dock.raise_()
    wait(0.4)
    title = QgsApplication.processingRegistry().algorithmById(algorithm).displayName()
    search = next(edit for edit in dock.findChildren(QLineEdit) if edit.isVisible())
    search.clear()
    search.setFocus()
    type_text(search, title)
    wait(0.6)
    shown(iface.mainWindow())
    tree = dock.algorithmTree
    if tree.selectedAlgorithm() is None or tree.selectedAlgorithm().id() != algorithm:
        raise LookupError(f"the toolbox does not find {algorithm} by «{title}»")
    result = within(dock.executeAlgorithm, work)
    search.clear()
    dock.hide()
    return result


def fill_and_run(dialog, values, kept):
    """Fill a Processing dialog, run it, return its results; ``kept``: picture of it «filled», of its «log», or none."""
    dialog.resize(940, 680)
    dialog.setParameters(values)
    shown(dialog, "picture" if kept == "filled" else "")
    QTest.mouseClick(dialog.runButton(), LEFT)
    wait_until(lambda: dialog.runButton().isEnabled() and dialog.wasExecuted(), PATIENCE)
    dialog.showLog()
    shown(dialog, "picture" if kept == "log" else "")
    return dict(dialog.results())


def choose_file(dialog, path):
    """Choose a file in a file dialog."""
    if not isinstance(dialog, QFileDialog):
        raise TypeError(f"a file dialog was expected, not {type(dialog).__name__}")
    shown(dialog)
    dialog.selectFile(path)
    name = dialog.findChild(QLineEdit)
    name.setText(path)
    wait(0.2)
    boxes = dialog.findChildren(QDialogButtonBox)
    button = next(box.button(kind) for box in boxes for kind in (box.Open, box.Save) if box.button(kind))
    button.click()
    return path
