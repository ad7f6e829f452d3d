"""Runs inside a real QGIS (``qgis --code``): the form of indicator cards, from the menu, as an officer uses it.

Told by the environment: ASD_DRIVE_OUT (folder for pictures and answers), ASD_DRIVE_WORKSPACE.
"""

import json
import os
import time
import traceback
from pathlib import Path

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox
from qgis.utils import iface, plugins

OUT = Path(os.environ["ASD_DRIVE_OUT"])
SEEN = {"steps": []}


def wait(seconds):
    """Let Qt work for a while."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.01)


def picture(name):
    """Keep the form as it is."""
    wait(0.4)
    QApplication.activeModalWidget().grab().save(str(OUT / f"cards_{name}.png"))
    SEEN["steps"].append(name)


def used():
    """While the form is open: read, copy, fill with the keyboard, be refused, save, leave."""
    try:
        dialog = QApplication.activeModalWidget()
        form = dialog.form
        SEEN["title"] = dialog.windowTitle()
        SEEN["right_to_left"] = dialog.layoutDirection() == Qt.LayoutDirection.RightToLeft
        SEEN["height"] = dialog.minimumSizeHint().height()
        SEEN["nameless"] = [
            one.objectName() or type(one).__name__
            for kind in (QLineEdit, QPlainTextEdit, QComboBox, QSpinBox)
            for one in dialog.findChildren(kind)
            if one.objectName() != "qt_spinbox_lineedit" and not one.accessibleName()
        ]
        SEEN["sides"] = [
            form.texts["definition", code].layoutDirection() == Qt.LayoutDirection.RightToLeft
            for code in ("fr", "ar", "en")
        ]
        picture("reference")
        SEEN["reference_saves"] = dialog.save.isEnabled()
        form.tabs.setCurrentIndex(0)
        dialog.new.click()
        wait(0.3)
        SEEN["focus"] = QApplication.focusWidget() is form.texts["label", "fr"]
        QTest.keyClicks(QApplication.focusWidget(), "Part des douars sans route")
        for _ in range(2):
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        QTest.keyClicks(QApplication.focusWidget(), "Douars")
        SEEN["tabbed_to"] = form.texts["definition", "fr"].toPlainText()
        picture("lacking")
        SEEN["lacking"] = dialog.state.text()
        form.tabs.setCurrentIndex(1)
        form.texts["label", "ar"].setText("نسبة الدواوير بلا طريق")
        form.texts["unit", "ar"].setText("%")
        form.texts["denominator", "ar"].setPlainText("مجموع الدواوير")
        form.parts["id"].setText("douars_sans_route")
        form.parts["direction"].setCurrentIndex(1)
        form.parts["owner"].setText("Délégation")
        form.parts["minimum"].setText("0")
        form.parts["maximum"].setText("100")
        wait(0.3)
        SEEN["may_save"] = dialog.save.isEnabled()
        picture("filled")
        dialog.save.click()
        wait(0.5)
        SEEN["message"] = dialog.message.text()
        SEEN["saved"] = dialog._presenter.saved
        dialog.reject()
    except Exception:
        SEEN["error"] = traceback.format_exc()
        QApplication.activeModalWidget().hide()


def drive():
    """Open from the menu's own entry; whatever happens, write what was seen and leave QGIS."""
    try:
        plugin = plugins["anss_asd"]
        SEEN["version"] = QgsApplication.applicationVersion()
        iface.mainWindow().resize(1366, 768)
        QTimer.singleShot(1500, used)
        plugin.edit_cards(os.environ["ASD_DRIVE_WORKSPACE"])
        SEEN["in_menu"] = [one.text() for one in plugin._menu.actions()]
    except Exception:
        SEEN["error"] = traceback.format_exc()
    (OUT / "seen.json").write_text(json.dumps(SEEN, ensure_ascii=False, indent=1, default=str), encoding="utf-8")
    QgsProject.instance().setDirty(False)
    os._exit(0)


QTimer.singleShot(2500, drive)
