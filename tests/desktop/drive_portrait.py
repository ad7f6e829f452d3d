"""Runs inside a real QGIS (``qgis --code``): portraits from QGIS's own dialog and batch panel, as officers do.

Told by the environment: ASD_DRIVE_WORKSPACE, ASD_DRIVE_OUT (folder for files, pictures and answers).
"""

import json
import os
import time
import traceback
from pathlib import Path

import processing
from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QLineEdit, QMessageBox
from qgis.utils import iface

OUT = Path(os.environ["ASD_DRIVE_OUT"])
WORKSPACE = os.environ["ASD_DRIVE_WORKSPACE"]
ALGORITHM = "asd:territoryportrait"
SEEN = {"steps": [], "boxes": []}


def wait(seconds):
    """Let Qt work for a while."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.01)


def picture(widget, name):
    """Keep a widget as it is."""
    wait(0.4)
    widget.grab().save(str(OUT / f"{name}.png"))
    SEEN["steps"].append(name)


def dialog_of(values):
    """QGIS's own dialog of the algorithm, filled; the communes are typed."""
    dialog = processing.createAlgorithmDialog(ALGORITHM, {})
    dialog.resize(960, 760)
    dialog.show()
    wait(0.5)
    dialog.setParameters({"WORKSPACE": WORKSPACE, **values})
    wrapper = dialog.mainWidget().wrappers["UNITS"]
    edit = wrapper.wrappedWidget()
    edit = edit if isinstance(edit, QLineEdit) else edit.findChild(QLineEdit)
    edit.setFocus()
    if values.get("UNITS"):
        edit.clear()
        QTest.keyClicks(edit, values["UNITS"])
    return dialog


def run(dialog, name):
    """Press Run; keep the log."""
    begun = time.monotonic()
    QTest.mouseClick(dialog.runButton(), Qt.MouseButton.LeftButton)
    wait(0.5)
    dialog.showLog()
    SEEN[f"{name}_seconds"] = round(time.monotonic() - begun - 0.5, 2)
    picture(dialog, f"portrait_{name}_log")
    SEEN[f"{name}_results"] = {key: str(value) for key, value in (dialog.results() or {}).items()}
    dialog.close()
    wait(0.2)


def one_commune():
    """A commune typed by name, its reference the province: one PDF, one page."""
    values = {"UNITS": "El Jadida", "LANGUAGE": int(os.environ["ASD_DRIVE_SPEAKS"]), "REFERENCE": 0}
    dialog = dialog_of({**values, "OUTPUT": str(OUT / "one.pdf"), "HTML": str(OUT / "one.html")})
    SEEN["title"] = dialog.windowTitle()
    picture(dialog, "portrait_dialog")
    run(dialog, "one")


def refused():
    """A commune that does not exist: the log says so, nothing is written."""
    dialog = dialog_of({"UNITS": "Atlantide", "OUTPUT": str(OUT / "refused.pdf")})
    QTest.mouseClick(dialog.runButton(), Qt.MouseButton.LeftButton)
    wait(0.5)
    dialog.showLog()
    picture(dialog, "portrait_refused")
    SEEN["refused"] = [(OUT / "refused.pdf").exists(), "Atlantide" in log_of(dialog)]
    dialog.close()


def log_of(dialog):
    """Text of the dialog's log."""
    from qgis.PyQt.QtWidgets import QTextEdit

    return "\n".join(edit.toPlainText() for edit in dialog.findChildren(QTextEdit))


def cancelled():
    """A province stopped under way: no file, not even a part of one."""
    dialog = dialog_of({"PROVINCE": "El Jadida", "LANGUAGE": 2, "OUTPUT": str(OUT / "atlas.pdf")})
    pressed = []

    def press():
        boxes = [box for window in QApplication.topLevelWidgets() for box in window.findChildren(QDialogButtonBox)]
        buttons = [box.button(QDialogButtonBox.StandardButton.Cancel) for box in boxes if box.isVisible()]
        live = [button for button in [dialog.cancelButton(), *buttons] if button and button.isEnabled()]
        for button in live:
            button.click()
        pressed.append((time.monotonic(), len(live)))

    QTimer.singleShot(1500, press)
    QTest.mouseClick(dialog.runButton(), Qt.MouseButton.LeftButton)
    ended = time.monotonic()
    wait(0.5)
    dialog.showLog()
    picture(dialog, "portrait_cancelled")
    SEEN["cancelled"] = {
        "pressed": [count for _, count in pressed],
        "seconds_after": round(ended - pressed[0][0], 2) if pressed else None,
        "left": sorted(path.name for path in OUT.iterdir() if "atlas" in path.name),
    }
    dialog.close()


def batch():
    """Two communes from the batch panel, one PDF each."""
    made = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
    dialog = BatchAlgorithmDialog(made, parent=iface.mainWindow())
    dialog.resize(1200, 600)
    dialog.show()
    wait(0.5)
    panel = dialog.mainWidget()
    while panel.batchRowCount() < 2:
        panel.addRow()
    columns = {name: place for place, name in enumerate(p.name() for p in made.parameterDefinitions())}
    context = processing.tools.dataobjects.createContext()
    for row, commune in enumerate(("06.181.01.05", "Azemmour")):
        values = {"WORKSPACE": WORKSPACE, "UNITS": commune, "LANGUAGE": int(os.environ["ASD_DRIVE_SPEAKS"])}
        for name, value in values.items():
            place = panel.parameter_to_column[name] if hasattr(panel, "parameter_to_column") else columns[name]
            panel.wrappers[row][place].setParameterValue(value, context)
        place = panel.parameter_to_column["OUTPUT"] if hasattr(panel, "parameter_to_column") else columns["OUTPUT"]
        panel.tblParameters.cellWidget(row + 1, place).setValue(str(OUT / f"batch_{row}.pdf"))
    picture(dialog, "portrait_batch")
    QTest.mouseClick(dialog.runButton(), Qt.MouseButton.LeftButton)
    wait(1.0)
    picture(dialog, "portrait_batch_log")
    SEEN["batch"] = sorted(path.name for path in OUT.glob("batch_*.pdf"))
    dialog.close()


def close_boxes():
    """A message box would stop everything: note it, close it."""
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QMessageBox) and window.isVisible():
            SEEN["boxes"].append(window.text())
            window.close()


def drive():
    """Do every step; whatever happens, write what was seen and leave QGIS."""
    timer = QTimer()
    timer.timeout.connect(close_boxes)
    timer.start(500)
    try:
        iface.mainWindow().resize(1366, 768)
        for step in (one_commune, refused, batch, cancelled):
            step()
    except Exception:
        SEEN["error"] = traceback.format_exc()
    (OUT / "seen.json").write_text(json.dumps(SEEN, ensure_ascii=False, indent=1, default=str), encoding="utf-8")
    QgsProject.instance().setDirty(False)
    os._exit(0)


QTimer.singleShot(2500, drive)
