"""How long the comparison dock takes from choosing an indicator to painted, on the national workspace.

    /usr/bin/python3 -m tools.bench.comparison_redraw [workspace.gpkg] [--rounds 3]

Eight communes are chosen, the dock is shown offscreen at 400 x 640, and every indicator of the catalogue is chosen in
turn; each time runs from the choice to the end of the chart's paint event (the debounce included). Also measured: first
opening (reading the workspace), and the search of a name. Bar: under 100 ms for 1,503 communes (median). Prints JSON.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path
from types import SimpleNamespace

ROOT = Path(__file__).resolve().parents[2]
TYPED = ("o", "sidi", "oulad a", "سيدي", "بني مل", "zzz")


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("workspace", nargs="?", help="national workspace; built in a temporary folder when absent")
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["QGIS_CUSTOM_CONFIG_PATH"] = folder
        path = given.workspace or _build(Path(folder) / "maroc.gpkg")
        from qgis.core import QgsApplication

        app = QgsApplication([], True)  # lives to the very end: QGIS widgets must not outlive it
        app.initQgis()
        sys.stdout.write(json.dumps(measure(app, path, given.rounds), indent=1) + "\n")
        sys.stdout.flush()
        os._exit(0)  # QGIS's own teardown is not what is measured here
    return 0


def _build(path: Path) -> str:
    from asd_plugin.domain.progress import Silent
    from asd_plugin.workspace import Scope, create_workspace

    create_workspace(path, ROOT / "resources", Scope.country(), Silent())
    return str(path)


def measure(app, path: str, rounds: int) -> dict:
    """All times in milliseconds."""
    from qgis.gui import QgsMapCanvas
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtWidgets import QMainWindow

    from asd_plugin.docks.comparison import create

    window, canvas = QMainWindow(), QgsMapCanvas()
    window.setCentralWidget(canvas)
    feature = create(SimpleNamespace(mainWindow=lambda: window, mapCanvas=lambda: canvas))
    feature.load()
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, feature.dock)
    window.resize(1366, 700)
    window.show()
    window.resizeDocks([feature.dock], [400], Qt.Orientation.Horizontal)
    app.processEvents()
    painted: list[float] = []
    for panel in (feature.dock.distribution, feature.dock.gaps):
        panel.chart.painted.connect(lambda: painted.append(time.perf_counter()))

    def until_painted(act) -> float:
        app.processEvents()
        painted.clear()
        start = time.perf_counter()
        act()
        while not painted and time.perf_counter() - start < 5:
            app.processEvents()
        return 1000 * (painted[0] - start)

    presenter = feature.presenter
    opening = until_painted(lambda: presenter.opening.open_workspace(path))
    for unit in list(presenter.data.communes.codes)[:: len(presenter.data.communes.codes) // 8][:8]:
        presenter.choosing.add_unit(unit)
    result = {"communes": len(presenter.data.communes.codes), "columns": len(presenter.data.columns)}
    result["opening_ms"] = round(opening, 1)
    for tab, name in ((0, "distribution"), (1, "gaps")):
        feature.dock.charts.setCurrentIndex(tab)
        times = [
            until_painted(lambda wanted=wanted: presenter.choosing.choose_indicator(wanted))
            for _ in range(rounds)
            for wanted in presenter.data.indicators
        ]
        result[f"{name}_median_ms"] = round(statistics.median(times), 1)
        result[f"{name}_worst_ms"] = round(max(times), 1)
    searches = [_search(presenter.data.names, typed) for typed in TYPED for _ in range(5)]
    result["search_median_ms"] = round(statistics.median(searches), 2)
    result["search_worst_ms"] = round(max(searches), 2)
    feature.unload()
    return result


def _search(names, typed: str) -> float:
    start = time.perf_counter()
    names.find(typed)
    return 1000 * (time.perf_counter() - start)


if __name__ == "__main__":
    raise SystemExit(main())
