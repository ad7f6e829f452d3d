"""Runs inside a real QGIS (``qgis --code``): does what a tutorial says, step by step, and tells what was on screen.

Told by the environment: ASD_DRIVE_TUTORIAL (the page, with markers ``<!-- step: name {"value": 1} -->``), ASD_DRIVE_ZIP
(the plugin to install), ASD_DRIVE_DATA (the tutorial's tables), ASD_DRIVE_OUT (folder for files, pictures, answers).
"""

import faulthandler
import json
import os
import re
import time
import traceback
from pathlib import Path

import tutorial_hands as hands  # on PYTHONPATH: QGIS runs this file without a place
from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialog, QDockWidget, QLineEdit, QMessageBox, QPushButton
from qgis.utils import iface, plugins
from tutorial_hands import choose_file, fill_and_run, from_menu, from_toolbox, shown, tr, type_text, wait, wait_until

OUT = Path(os.environ["ASD_DRIVE_OUT"])
DATA = Path(os.environ["ASD_DRIVE_DATA"])
PAGE = Path(os.environ["ASD_DRIVE_TUTORIAL"]).read_text(encoding="utf-8")
STEP = re.compile(r"<!-- step: (\w+)(?: (\{.*?\}))? -->")
KEY = re.compile(r"<!-- ui: (.+?) -->")
ADDED = {"layers": []}


def file(name):
    """A path in the officer's folder."""
    return str(OUT / name)


def layer(role):
    """The layer of the project with this role; the newest when there are several."""
    found = [item for item in QgsProject.instance().mapLayers().values() if item.customProperty("asd/role") == role]
    return found[-1]


def settle():
    """Let the map draw."""
    wait(0.6)
    iface.mapCanvas().waitWhileRendering()
    wait(0.3)


def shut_message_bar():
    """The officer reads the message, then closes it."""
    iface.messageBar().clearWidgets()


# ---- the steps of the page, by the name in their marker ------------------------


def install():
    """Install the extension from its zip, in QGIS's own manager."""
    manager = iface.mainWindow().findChild(QDialog, "QgsPluginManagerBase")

    def in_manager(dialog):
        rows = dialog.findChild(hands.QListWidget, "mOptionsListWidget")
        pages = [rows.item(row).text() for row in range(rows.count())]
        place = next(row for row, text in enumerate(pages) if "ZIP" in text.upper() or row == len(pages) - 2)
        rows.setCurrentRow(place)
        wait(0.3)
        path = next(edit for edit in dialog.findChildren(QLineEdit) if edit.isVisible())
        path.setText(os.environ["ASD_DRIVE_ZIP"])
        wait(0.2)
        shown(dialog, "picture")
        button = dialog.findChild(QPushButton, "buttonInstallFromZip")
        QTimer.singleShot(500, accept_warning)
        button.click()
        wait_until(lambda: "anss_asd" in plugins, 30)
        wait(0.5)
        shown(dialog)

    hands.within(iface.actionManagePlugins().trigger, in_manager, QDialog, manager)
    hands.told(installed="anss_asd" in plugins)


def accept_warning():
    """QGIS asks once whether a zip is trusted."""
    box = next((w for w in hands.windows() if isinstance(w, QMessageBox)), None)
    if box is not None:
        shown(box)
        box.button(QMessageBox.StandardButton.Yes).click()


def menu():
    """Open the extension's menu."""
    iface.mainWindow().activateWindow()
    hands.open_menu("picture")


def createworkspace(province):
    """The province's workspace, from the menu."""
    values = {"SCOPE": 2, "PROVINCES": [province], "OUTPUT": file("espace.gpkg")}
    results = from_menu("Create a workspace…", lambda dialog: fill_and_run(dialog, values, "filled"))
    hands.told(communes=results["COMMUNES"], indicators=results["INDICATORS"], population=results["POPULATION"])


def addlayers():
    """The layers of the workspace, from the menu."""
    from_menu("Add the ANSS layers…", lambda dialog: choose_file(dialog, file("espace.gpkg")), QDialog)
    iface.setActiveLayer(layer("commune"))
    iface.actionZoomToLayer().trigger()
    settle()
    shown(iface.mainWindow(), "picture")
    hands.told(communes=layer("commune").featureCount())
    shut_message_bar()


def importindicators(table, period, look):
    """The office's table, looked at or written, from the toolbox."""
    values = {
        "WORKSPACE": file("espace.gpkg"), "FILE": str(DATA / table), "PERIOD": period, "LOOK_ONLY": look,
        "ROWS": file("lignes.csv"),
    }  # fmt: skip
    kept = "log" if look else "filled"
    results = from_toolbox("asd:importindicators", lambda dialog: fill_and_run(dialog, values, kept))
    hands.told(**{name.lower(): number for name, number in results.items() if isinstance(number, (int, float))})


def score():
    """The need score of the communes, from the menu."""
    values = {"INPUT": layer("commune").id(), "WORKSPACE": file("espace.gpkg"), "OUTPUT": file("besoin.gpkg")}
    results = from_menu("Territorial need score…", lambda dialog: fill_and_run(dialog, values, ""))
    hands.told(scored=results["UNITS_SCORED"], left_out=results["UNITS_LEFT_OUT"])
    settle()
    first = max(
        (item for item in QgsProject.instance().mapLayers().values() if Path(item.source()).name.startswith("besoin")),
        key=lambda item: item.name(),
    )
    ADDED["score"] = first
    iface.setActiveLayer(first)
    first_row = min(first.getFeatures(), key=lambda feature: feature["rank"])
    hands.told(highest=first_row[f"name_{hands.LANGUAGE}"], highest_score=round(first_row["score"], 1))
    iface.layerTreeView().setCurrentLayer(first)
    shown(iface.mainWindow(), "picture")


def why(commune):
    """Why a commune is ranked there, in the explorer."""
    from_menu("Score explorer")
    dock = plugins["anss_asd"]._explorer.dock
    wait(1.0)
    dock.tabs.setCurrentIndex(1)
    wait_until(lambda: dock.ranking.model.rowCount() > 0)
    dock.ranking.search.setFocus()
    type_text(dock.ranking.search, commune)
    wait(0.6)
    shown(iface.mainWindow())
    dock.ranking.table.selectRow(0)
    index = dock.ranking.model.index(0, 1)
    QTest.mouseClick(dock.ranking.table.viewport(), hands.LEFT, pos=dock.ranking.table.visualRect(index).center())
    wait(0.6)
    dock.tabs.setCurrentIndex(2)
    settle()
    shown(iface.mainWindow(), "picture")
    hands.told(heading=dock.why.heading.text(), sentence=dock.why.sentence.text(), weak=dock.why.weak.text(),
               strong=dock.why.strong.text())  # fmt: skip
    dock.hide()


def synthetic(households, points):
    """Invented households, from the toolbox."""
    values = {
        "TERRITORIES": layer("commune").id(), "WORKSPACE": file("espace.gpkg"), "HOUSEHOLDS": households,
        "POINT_COUNT": points, "COUNTS": file("SYNTHETIQUE_effectifs.gpkg"), "POINTS": file("SYNTHETIQUE_menages.gpkg"),
    }  # fmt: skip
    before = set(QgsProject.instance().mapLayers())
    results = from_toolbox("asd:syntheticbeneficiaries", lambda dialog: fill_and_run(dialog, values, "filled"))
    settle()
    ADDED["new"] = [one for key, one in QgsProject.instance().mapLayers().items() if key not in before]
    hands.told(points=results["POINTS_MADE"], households=results["HOUSEHOLDS_MADE"])


def density():
    """The protected density, from the menu."""
    points = next(one for one in ADDED["new"] if one.isSpatial())
    values = {
        "TERRITORIES": layer("commune").id(), "BENEFICIARIES": points.id(), "WORKSPACE": file("espace.gpkg"),
        "OUTPUT": file("SYNTHETIQUE_densite.gpkg"),
    }  # fmt: skip
    results = from_menu("Beneficiary density…", lambda dialog: fill_and_run(dialog, values, ""))
    hands.told(counted=round(results["HOUSEHOLDS_COUNTED"]), hidden=results["UNITS_HIDDEN"],
               primary=results["CELLS_HIDDEN_PRIMARY"], secondary=results["CELLS_HIDDEN_SECONDARY"])  # fmt: skip
    root = QgsProject.instance().layerTreeRoot()
    for one in [*ADDED["new"], ADDED["score"]]:
        node = root.findLayer(one.id())
        node.setItemVisibilityChecked(False)
        node.setExpanded(False)
    settle()
    shown(iface.mainWindow(), "picture")


def compare(communes):
    """Two communes side by side, in the comparison dock."""
    from_menu("Compare communes")
    feature = plugins["anss_asd"]._comparison
    wait_until(lambda: feature.presenter.data is not None)
    wait_until(lambda: any(edit.isVisible() for edit in feature.dock.findChildren(QLineEdit)))
    for typed in communes:
        edit = next(one for one in feature.dock.findChildren(QLineEdit) if one.isVisible() and one.isEnabled())
        edit.setFocus()
        edit.clear()
        type_text(edit, typed)
        wait(0.5)
        QTest.keyClick(edit, hands.RETURN)
        wait(0.4)
    settle()
    shown(iface.mainWindow(), "picture")
    spec = feature.dock.views.chart.spec()
    hands.told(chosen=len(feature.presenter.state.codes), title=spec.words.title, summary=spec.words.summary)
    feature.dock.hide()


def portrait(commune, language, name):
    """A portrait on paper, from the toolbox."""
    values = {"WORKSPACE": file("espace.gpkg"), "UNITS": commune, "LANGUAGE": language, "OUTPUT": file(name)}
    results = from_toolbox("asd:territoryportrait", lambda dialog: fill_and_run(dialog, values, ""))
    hands.told(pages=results["PAGES"], printed=results["UNITS_PRINTED"], pdf=name)


def save():
    """The project, to find everything again."""
    hands.within(
        iface.actionSaveProject().trigger, lambda dialog: choose_file(dialog, file("portrait_bureau.qgz")), QDialog
    )
    wait(0.5)
    hands.told(layers=len(QgsProject.instance().mapLayers()), saved=Path(file("portrait_bureau.qgz")).exists())
    shown(iface.mainWindow(), "picture")


STEPS = (
    install, menu, createworkspace, addlayers, importindicators, score, why, synthetic, density, compare, portrait,
    save,
)  # fmt: skip


def start():
    """An empty QGIS at the size of a small laptop."""
    window = iface.mainWindow()
    window.setGeometry(0, 0, 1366, 768)
    for dock in window.findChildren(QDockWidget):
        if dock.objectName() in ("Browser", "Browser2", "MessageLog", "QgsLayerStyling"):
            dock.close()
    iface.actionNewProject().trigger()
    hands.SEEN["version"] = Qgis.QGIS_VERSION
    wait(0.5)


def drive():
    """Do every step of the page; whatever happens, write what was seen and leave QGIS."""
    stuck = (OUT / "stuck.txt").open("w", encoding="utf-8")  # a dialog nobody answers would wait for ever
    faulthandler.dump_traceback_later(float(os.environ.get("ASD_DRIVE_PATIENCE", "500")), exit=True, file=stuck)
    by_name = {step.__name__: step for step in STEPS}
    begun = time.monotonic()
    try:
        start()
        for number, (name, values) in enumerate(STEP.findall(PAGE), 1):
            hands.begin(number, name)
            at = time.monotonic()
            by_name[name](**json.loads(values or "{}"))
            hands.SEEN["steps"][-1]["seconds"] = round(time.monotonic() - at, 1)
        hands.SEEN["catalogue"] = {key: tr(key) for key in KEY.findall(PAGE)}
    except Exception:
        hands.SEEN["error"] = traceback.format_exc()
        iface.mainWindow().grab().save(file("error.png"))
    hands.SEEN["seconds"] = round(time.monotonic() - begun, 1)
    (OUT / "seen.json").write_text(json.dumps(hands.SEEN, ensure_ascii=False, indent=1, default=str), encoding="utf-8")
    os._exit(0)


QTimer.singleShot(2500, drive)
