"""Runs inside a real QGIS (``qgis --code``): the import assistant from file to workspace, with pictures.

Told by the environment: ASD_DRIVE_PROJECT (the project with its workspace), ASD_DRIVE_NAMES (a unit typed with a
mistake), ASD_DRIVE_OUT (folder for pictures and answers), ASD_DRIVE_TABLES (of table.csv, again.csv, people.csv).
"""

import json
import os
import time
import traceback
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt, QTimer
from qgis.PyQt.QtGui import QInputMethodEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface, plugins

OUT = Path(os.environ["ASD_DRIVE_OUT"])
TABLES = Path(os.environ["ASD_DRIVE_TABLES"])
SEEN = {"steps": [], "seconds": {}}


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


def feature():
    """The plugin's import assistant."""
    return plugins["anss_asd"]._importing


def dialog():
    """Its window."""
    return feature().dialog


def settle():
    """Wait for the work under way."""
    wait_until(lambda: not feature().presenter._job.is_running)
    wait(0.2)


def picture(name):
    """Keep the window as it is."""
    wait(0.25)
    dialog().grab().save(str(OUT / f"import_{name}.png"))
    SEEN["steps"].append(name)


def start():
    """Open the project, then the assistant from its action, on a file with columns that name people."""
    iface.mainWindow().resize(1366, 768)
    QgsProject.instance().setDirty(False)
    iface.addProject(os.environ["ASD_DRIVE_PROJECT"])
    iface.mapCanvas().waitWhileRendering()
    feature().open()
    wait(0.5)
    SEEN["workspace"] = dialog().source.workspace_path()
    SEEN["size"] = [dialog().width(), dialog().height()]
    dialog().source.file.setFilePath(str(TABLES / "people.csv"))
    settle()
    dialog().source.data_class.setCurrentIndex(1)
    dialog().source.told.emit()
    wait(0.2)
    SEEN["people"] = [dialog().source.people.text(), dialog().notice.text(), dialog().forward.isEnabled()]
    picture("people")


def read(name):
    """Read a table, as far as the second page."""
    begun = time.monotonic()
    dialog().source.file.setFilePath(str(TABLES / name))
    settle()
    dialog().source.data_class.setCurrentIndex(1)
    dialog().source.told.emit()
    SEEN["seconds"][name] = round(time.monotonic() - begun, 2)
    SEEN[f"what_{name}"] = dialog().source.what.text()
    picture(f"file_{Path(name).stem}")
    dialog().forward.click()
    wait(0.3)
    dialog().reading.period.setText("2025")
    SEEN[f"reading_{name}"] = [dialog().front_page(), len(dialog().reading.reading().indicators)]
    picture(f"reading_{Path(name).stem}")


def rows():
    """Confirm one, by rule the exact ones, search for another, leave one out, take it back."""
    page = dialog().rows
    dialog().forward.click()
    settle()
    SEEN["before"] = [page.counts.text(), page.tabs.tabText(4), page.tabs.tabText(5), page.tabs.tabText(6)]
    picture("rows")
    page.confirm.click()
    settle()
    SEEN["confirmed"] = page.counts.text()
    page.rule.click()
    settle()
    SEEN["by_rule"] = page.counts.text()
    page.tabs.setCurrentIndex(5 if not page.tabs.tabText(5).endswith("(0)") else 6)
    wait(0.2)
    page.search.setFocus()
    event = QInputMethodEvent()
    event.setCommitString(os.environ["ASD_DRIVE_NAMES"])
    QApplication.sendEvent(page.search, event)
    wait(0.3)
    SEEN["found"] = [page.units.item(row).text() for row in range(page.units.count())]
    picture("search")
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    settle()
    SEEN["chosen"] = page.counts.text()
    page.steps.back.click()
    settle()
    SEEN["undone"] = page.counts.text()
    picture("decided")


def write(name):
    """Compare, then write."""
    dialog().forward.click()
    settle()
    SEEN[f"before_{name}"] = [dialog().front_page(), dialog().writing.counts.text()]
    picture(f"writing_{name}")
    begun = time.monotonic()
    dialog().forward.click()
    settle()
    SEEN["seconds"][f"write_{name}"] = round(time.monotonic() - begun, 2)
    SEEN[f"written_{name}"] = [dialog().front_page(), dialog().end.counts.text(), dialog().notice.text()]
    picture(f"end_{name}")


def next_month():
    """The same headings find the rule and the decisions of the first import."""
    dialog().end.another.click()
    wait(0.2)
    read("again.csv")
    SEEN["offered"] = dialog().source.again.text()
    dialog().forward.click()
    settle()
    SEEN["replayed"] = dialog().rows.counts.text()
    write("again")


def run():
    """Every flow; what goes wrong is written down, not lost."""
    begun = time.monotonic()
    try:
        start()
        read("table.csv")
        rows()
        write("table")
        next_month()
    except Exception:
        SEEN["error"] = traceback.format_exc()
    SEEN["seconds"]["all"] = round(time.monotonic() - begun, 1)
    (OUT / "seen.json").write_text(json.dumps(SEEN, ensure_ascii=False), encoding="utf-8")
    QgsProject.instance().setDirty(False)
    os._exit(0)


QTimer.singleShot(3000, run)
