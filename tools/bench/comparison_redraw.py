"""How long the comparison dock takes from a choice to painted, on the national workspace.

    /usr/bin/python3 -m tools.bench.comparison_redraw [workspace.gpkg] [--rounds 3]

Twelve communes are chosen, the dock is shown offscreen at 400 x 640, and every kind of change is made in turn in every
view: indicator, reference (country, region, family, list), period, unit, level, milieu; each time runs from the choice
to the end of the chart's paint event (the debounce included). Also measured: opening (reading the workspace, first and
again), a milieu read for the first time, what is held in memory, and the search of a name with and without mistakes.
Bars: a change under 100 ms (median), opening under 1 s, memory under 50 MB. Prints JSON.
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
MISTYPED = ("warzazat", "mohmamedia", "wlad frej", "الدر البيضاء", "benslimane", "sidi ouhmane oulad abd")
LIST = "Bench"


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
    """A national workspace with a list and families, so that every reference can be measured."""
    from asd_plugin.domain.progress import Silent
    from asd_plugin.workspace import Scope, create_workspace, open_workspace

    create_workspace(path, ROOT / "resources", Scope.country(), Silent())
    with open_workspace(path, writable=True) as workspace:
        codes = list(workspace.units("commune").index)
        workspace.save_unit_list(LIST, codes[::50])
        workspace.save_family(
            {"id": "bench", "title": "Bench", "variables": []}, {c: f"{i % 6}" for i, c in enumerate(codes)}
        )
    return str(path)


def measure(app, path: str, rounds: int) -> dict:
    """All times in milliseconds."""
    from asd_plugin.docks.comparison.state import VIEWS

    feature, until_painted = _window(app)
    presenter = feature.presenter
    result = {"opening_first_ms": round(until_painted(lambda: presenter.opening.open_workspace(path)), 1)}
    result["opening_again_ms"] = round(until_painted(lambda: presenter.opening.open_workspace(path)), 1)
    codes = list(presenter.data.communes.codes)
    result.update(communes=len(codes), columns=len(presenter.data.columns))
    for unit in codes[:: len(codes) // 12][:12]:
        presenter.choosing.add_unit(unit)
    result["rural_first_ms"] = round(until_painted(lambda: presenter.choosing.choose_milieu("rural")), 1)
    presenter.choosing.choose_milieu("total")
    for name in [view for view in VIEWS if view != "table"]:
        result[f"{name}: shown"] = round(until_painted(lambda name=name: presenter.viewing.choose_view(name)), 1)
        for kind, acts in _changes(presenter).items():
            times = [until_painted(act) for _ in range(rounds) for act in acts]
            result[f"{name}: {kind}"] = {
                "median_ms": round(statistics.median(times), 1),
                "worst_ms": round(max(times), 1),
            }
    for name, texts in (("search", TYPED), ("search_mistyped", MISTYPED)):
        times = [_search(presenter.data.names, typed) for typed in texts for _ in range(5)]
        result[f"{name}_median_ms"], result[f"{name}_worst_ms"] = (
            round(statistics.median(times), 2),
            round(max(times), 2),
        )
    feature.unload()
    result["memory_mb"] = round(_memory(path) / 1e6, 1)
    return result


def _window(app):
    from qgis.gui import QgsMapCanvas
    from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer
    from qgis.PyQt.QtWidgets import QMainWindow

    from asd_plugin.charts.widget import ChartWidget
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
    feature.held = window  # the window lives as long as what is measured in it
    beat = QTimer(window)  # so that waiting for events ends even when nothing is painted
    beat.start(100)
    painted: list[tuple] = []  # when, and which chart was painted
    for chart in feature.dock.findChildren(ChartWidget):
        chart.painted.connect(lambda chart=chart: painted.append((time.perf_counter(), chart.spec())))

    def until_painted(act) -> float:
        app.processEvents()
        painted.clear()
        before = feature.dock.views.chart.spec()
        start = time.perf_counter()
        act()
        while all(spec is before for _, spec in painted) and time.perf_counter() - start < 5:
            app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)  # rests, as QGIS does while a job reads
        ends = [end for end, spec in painted if spec is not before]
        return 1000 * ((ends[0] if ends else time.perf_counter()) - start)

    return feature, until_painted


def _changes(presenter) -> dict[str, list]:
    """Changes by kind; each list leaves the choices as it found them."""
    choosing, gathering, state = presenter.choosing, presenter.gathering, presenter.state
    shelf, references = presenter.data.shelf, ["country", "02"]
    references += ["family"] if presenter.data.communes.families is not None else []
    references += [f"list:{name}" for name in list(shelf.lists)[:1]]
    references.append("region")
    both = [name for name in presenter.data.indicators if presenter.data.has_milieus(name)]
    last = state.codes[-1]
    return {
        "indicator": [lambda name=name: choosing.choose_indicator(name) for name in both],
        "reference": [lambda name=name: choosing.choose_reference(name) for name in references],
        "period": [lambda name=name: choosing.choose_period(name) for name in ("2014", "2024")],
        "unit": [lambda: choosing.remove_unit(last), lambda: choosing.add_unit(last)],
        "level": [
            lambda name=name: gathering.choose_level(name) for name in ("province", "region", "province", "commune")
        ],
        "milieu": [lambda name=name: choosing.choose_milieu(name) for name in ("rural", "total")],
    }


def _memory(path: str) -> int:
    """Bytes that Python holds after reading the three milieus."""
    import gc
    import tracemalloc

    from asd_plugin.docks.comparison.reading import read_comparison_data

    gc.collect()
    tracemalloc.start()
    held = [read_comparison_data(path, milieu) for milieu in ("total", "urban", "rural")]
    gc.collect()
    taken = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    return taken if held else 0


def _search(names, typed: str) -> float:
    start = time.perf_counter()
    names.find(typed)
    return 1000 * (time.perf_counter() - start)


if __name__ == "__main__":
    raise SystemExit(main())
