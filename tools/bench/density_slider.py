"""How long the density dock takes from a moved slider or filter to the recoloured map, 4 million households.

    /usr/bin/python3 -m tools.bench.density_slider [--points 4000000] [--moves 120]

A project of the whole country is opened in QGIS under Xvfb (1366 x 768) with all its layers; synthetic households of
twelve months, three programmes and two milieus are counted by the dock in the background. Then: the arithmetic alone
(values, statuses and classes of one choice; bars 60 ms, aim 15 ms), and from a new value of the slider, of the
programme filter and of the denominator to the end of the map's drawing (bars 150 ms, aim 60 ms, at the 95th
percentile), one move after the other and 60 moves a second. That the dock's figures are those of
asd:beneficiarydensity is tests/docks/density/test_households.py. Prints JSON with the machine's load.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SCREEN = "-screen 0 1366x768x24"
OUT, PROJECT, POINTS, MOVES = "ASD_BENCH_OUT", "ASD_BENCH_PROJECT", "ASD_BENCH_POINTS", "ASD_BENCH_MOVES"
HAND_MS = 1000 / 60


def main() -> int:
    """Make the project and the points, start QGIS, print what it measured."""
    from tools.bench.density_data import households_file
    from tools.qgis_machine import ROOT, isolated_environment, run_algorithm

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--points", type=int, default=4_000_000)
    parser.add_argument("--moves", type=int, default=120)
    parser.add_argument("--plugin", type=Path, default=ROOT)
    given = parser.parse_args()
    if not (shutil.which("xvfb-run") and shutil.which("qgis")):
        raise SystemExit("QGIS and xvfb-run are needed: run «make system» first.")
    built = ROOT / "build" / "bench"
    built.mkdir(parents=True, exist_ok=True)
    points = households_file(built, given.points)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        environment = isolated_environment(folder / "home", "fr", given.plugin)
        workspace, project, answer = folder / "maroc.gpkg", folder / "pays.qgz", folder / "measured.json"
        communes = f"{workspace}|layername=asd_commune"
        run_algorithm("asd:createworkspace", {"OUTPUT": workspace}, environment)
        scored = {"INPUT": communes, "WORKSPACE": workspace, "OUTPUT": folder / "besoin.gpkg"}
        run_algorithm("asd:territorialneedscore", scored, environment)
        run_algorithm("asd:createproject", {"WORKSPACE": workspace, "OUTPUT": project}, environment)
        environment.update({OUT: str(answer), PROJECT: str(project), POINTS: str(points), MOVES: str(given.moves)})
        environment.pop("QT_QPA_PLATFORM", None)
        command = ["xvfb-run", "-a", "-s", SCREEN, "qgis", "--nologo", "--noversioncheck", "--code", __file__]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=400, check=False)
        if not answer.is_file():
            raise SystemExit(f"QGIS gave no answer ({done.returncode}):\n{done.stderr[-3000:]}")
        print(answer.read_text(encoding="utf-8"))
    return 0


def measure() -> dict:
    """Everything, inside QGIS; times in milliseconds."""
    from importlib import import_module

    from qgis.core import QgsProject, QgsVectorLayer
    from qgis.PyQt.QtWidgets import QDockWidget
    from qgis.utils import iface, plugins

    window, canvas = iface.mainWindow(), iface.mapCanvas()
    window.resize(1366, 768)
    for dock in window.findChildren(QDockWidget):
        if dock.objectName() in ("Browser", "Browser2", "MessageLog", "QgsLayerStyling"):
            dock.close()
    iface.addProject(os.environ[PROJECT])
    canvas.waitWhileRendering()
    feature = plugins["anss_asd"]._density
    feature.dock.show()
    feature.dock.raise_()
    _until(lambda: feature.presenter.data is not None)
    module = import_module(f"{type(feature).__module__.rsplit('.', 1)[0]}.households")
    layer = QgsVectorLayer(f"{os.environ[POINTS]}|layername=households", "SYNTHETIQUE", "ogr")
    fields = module.Fields("", "period", "programme", "milieu", "", "people", "amount", ("amount",))
    asked = module.look_at(layer, fields, QgsProject.instance())
    begun, load = time.perf_counter(), os.getloadavg()
    feature.presenter.count(asked)
    _until(lambda: not feature.display.is_recorded, 300)
    counted = time.perf_counter() - begun
    feature.work.cancel()  # protecting goes on in the background otherwise, and takes a core
    _until(lambda: not feature.work.is_running, 120)
    feature.dock.show_tab("legend")
    canvas.waitWhileRendering()
    _work(1.0)
    moves, display = int(os.environ[MOVES]), feature.display
    grid = display.measurer.grid
    result = {
        "households": layer.featureCount(),
        "communes": len(grid.codes),
        "choices_ready": len(grid.rows),
        "canvas": f"{canvas.width()} x {canvas.height()}",
        "counting_s": round(counted, 1),
        "load_before": [round(one, 1) for one in load],
        "arithmetic_ms": _spread(_arithmetic(display, moves)),
    }
    ways = {
        "period_to_map_ms": lambda k: feature.dock.period.slider.setValue((5 * k) % len(grid.periods)),
        "programme_to_map_ms": lambda k: display.choose(programme=grid.programmes[k % len(grid.programmes)]),
        "denominator_to_map_ms": lambda k: display.choose(base=("area_km2", "population", "households")[k % 3]),
        "circles_to_map_ms": lambda k: display.choose(base="", period=grid.periods[(5 * k) % len(grid.periods)]),
    }
    for name, move in ways.items():
        result[name] = _spread(_one_by_one(move, canvas, moves))
    display.choose(base="households")
    _work(1.0)
    result["dragged_ms"] = _spread(_dragged(feature.dock.period.slider, canvas, moves))
    result["load_after"] = [round(one, 1) for one in os.getloadavg()]
    return result


def _arithmetic(display, moves: int) -> list[float]:
    """Values, statuses and classes of another choice, and nothing else."""
    from dataclasses import replace

    grid, times = display.measurer.grid, []
    for k in range(moves):
        choice = replace(
            display.choice,
            period=grid.periods[(5 * k) % len(grid.periods)],
            programme=grid.programmes[k % len(grid.programmes)],
            is_fixed=bool(k % 2),
        )
        start = time.perf_counter()
        display.measurer.measure(choice)
        times.append(1000 * (time.perf_counter() - start))
    return times


def _one_by_one(move, canvas, moves: int) -> list[float]:
    """Move, wait until the map is drawn, move again."""
    times, drawn = [], []

    def note() -> None:
        drawn.append(time.perf_counter())

    canvas.mapCanvasRefreshed.connect(note)
    for k in range(1, moves + 1):
        _work(0.3)  # the rest of the answer (columns, table) is written meanwhile
        drawn.clear()
        start = time.perf_counter()
        move(k)
        _until(lambda: drawn, 2.0)
        if drawn:
            times.append(1000 * (drawn[0] - start))
    canvas.mapCanvasRefreshed.disconnect(note)
    return times


def _dragged(slider, canvas, moves: int) -> list[float]:
    """Move 60 times a second without waiting: each time runs to the end of the first drawing begun after the move."""
    begun, ended, moved = [], [], []
    canvas.renderStarting.connect(lambda: begun.append(time.perf_counter()))
    canvas.mapCanvasRefreshed.connect(lambda: ended.append(time.perf_counter()))
    first, places = time.perf_counter(), slider.maximum() + 1
    for k in range(moves):
        moved.append(time.perf_counter())
        slider.setValue((5 * k) % places)
        _work(max(first + (k + 1) * HAND_MS / 1000 - time.perf_counter(), 0.0))
    _work(0.6)
    times = []
    for move in moved:
        drawing = next((at for at in begun if at >= move), None)
        done = next((at for at in ended if drawing is not None and at > drawing), None)
        if done is not None:
            times.append(1000 * (done - move))
    return times


def _spread(times: list[float]) -> dict[str, float]:
    ordered = sorted(times)
    return {
        "median": round(ordered[len(ordered) // 2], 1),
        "p95": round(ordered[int(0.95 * (len(ordered) - 1))], 1),
        "most": round(ordered[-1], 1),
        "moves": len(ordered),
    }


def _work(seconds: float) -> None:
    from qgis.PyQt.QtCore import QCoreApplication

    end = time.perf_counter() + seconds
    while True:
        QCoreApplication.processEvents()
        if time.perf_counter() >= end:
            return
        time.sleep(0.0005)


def _until(true, seconds: float = 30.0) -> None:
    end = time.perf_counter() + seconds
    while not true() and time.perf_counter() < end:
        _work(0.0)


def inside_qgis() -> None:
    """Measure, write the answer, leave."""
    import traceback

    try:
        answer = json.dumps(measure(), indent=1)
    except Exception:
        answer = traceback.format_exc()
    Path(os.environ[OUT]).write_text(answer, encoding="utf-8")
    os._exit(0)


if OUT in os.environ:
    from qgis.PyQt.QtCore import QTimer

    QTimer.singleShot(2500, inside_qgis)
elif __name__ == "__main__":
    sys.exit(main())
