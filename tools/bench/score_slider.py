"""How long the score explorer takes from a moved slider to the recoloured map, in a real QGIS window.

    /usr/bin/python3 -m tools.bench.score_slider [--moves 200]

A project of the whole country is made by the algorithms, opened in QGIS under Xvfb (1366 x 768) with all its layers,
and the explorer is opened with a model of 40 indicators in five domains. A slider is dragged: each time runs from the
slider's new value to the end of the map's drawing (scores, ranks, classes, column update, debounce included). Two ways:
one move after the other, and 60 moves a second as a hand does, where the map shows the latest state whenever it is
free; there each time runs from a move to the first drawing that begins after it. Bars: under 100 ms at the 95th
percentile, arithmetic (scores, ranks, classes) under 10 ms. Prints JSON.
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

INDICATORS = 40
SCREEN = "-screen 0 1366x768x24"
OUT, PROJECT, MODEL, MOVES = "ASD_BENCH_OUT", "ASD_BENCH_PROJECT", "ASD_BENCH_MODEL", "ASD_BENCH_MOVES"
HAND_MS = 1000 / 60


def main() -> int:
    """Make the project, start QGIS on it, print what it measured."""
    from tools.qgis_machine import isolated_environment, run_algorithm

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--moves", type=int, default=200)
    given = parser.parse_args()
    if not (shutil.which("xvfb-run") and shutil.which("qgis")):
        raise SystemExit("QGIS and xvfb-run are needed: run «make system» first.")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        environment = isolated_environment(folder / "home", "fr")
        workspace, project = folder / "maroc.gpkg", folder / "pays.qgz"
        communes = f"{workspace}|layername=asd_commune"
        run_algorithm("asd:createworkspace", {"OUTPUT": workspace}, environment)
        scored = {"INPUT": communes, "WORKSPACE": workspace, "OUTPUT": folder / "besoin.gpkg"}
        run_algorithm("asd:territorialneedscore", scored, environment)
        run_algorithm("asd:createproject", {"WORKSPACE": workspace, "OUTPUT": project}, environment)
        model = folder / "forty.json"
        model.write_text(json.dumps(forty_indicators()), encoding="utf-8")
        answer = folder / "measured.json"
        environment.update({OUT: str(answer), PROJECT: str(project), MODEL: str(model), MOVES: str(given.moves)})
        environment.pop("QT_QPA_PLATFORM", None)
        command = ["xvfb-run", "-a", "-s", SCREEN, "qgis", "--nologo", "--noversioncheck", "--code", __file__]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300, check=False)
        if not answer.is_file():
            raise SystemExit(f"QGIS gave no answer ({done.returncode}):\n{done.stderr[-3000:]}")
        print(answer.read_text(encoding="utf-8"))
    return 0


def forty_indicators() -> dict:
    """A model of 40 indicators of the shipped catalogue in its five domains; what 2024 lacks is taken from 2014."""
    catalogue = Path(__file__).resolve().parents[2] / "resources" / "catalogue" / "indicators.json"
    entries = json.loads(catalogue.read_text(encoding="utf-8"))["indicators"]
    pairs = [(entry, period) for period in ("2024", "2014") for entry in entries if period in entry["periods"]]
    pairs = pairs[:INDICATORS]
    leaves = [
        {
            "id": f"{entry['id']}_{period}",
            "parent": entry["domain"],
            "weight": 1 + place % 3,
            "label": entry["short_label"],
            "direction": entry["direction"] or 1,
            "indicator": entry["id"],
            "period": period,
        }
        for place, (entry, period) in enumerate(pairs)
    ]
    domains = [{"id": name, "parent": "index"} for name in dict.fromkeys(entry["domain"] for entry, _ in pairs)]
    return {
        "asd_score_model": 1,
        "id": "bench",
        "title": {"fr": "Mesure"},
        "tree": [{"id": "index"}, *domains, *leaves],
        "missing": {"policy": "available_mean", "min_available": 0.5},
        "treatment": {"method": "winsorise_2_98"},
    }


def measure() -> dict:
    """Everything, inside QGIS; times in milliseconds."""
    from qgis.PyQt.QtWidgets import QDockWidget
    from qgis.utils import iface, plugins

    window, canvas = iface.mainWindow(), iface.mapCanvas()
    window.resize(1366, 768)
    for dock in window.findChildren(QDockWidget):
        if dock.objectName() in ("Browser", "Browser2", "MessageLog", "QgsLayerStyling"):
            dock.close()
    iface.addProject(os.environ[PROJECT])
    canvas.waitWhileRendering()
    feature = plugins["anss_asd"]._explorer
    begun = time.perf_counter()
    feature.dock.show()
    feature.dock.raise_()
    _until(lambda: feature.presenter.data is not None)
    opening = time.perf_counter() - begun
    feature.presenter.open(feature.presenter.data.path, file=os.environ[MODEL])
    _until(lambda: feature.presenter.data.chosen.model.id == "bench")
    canvas.waitWhileRendering()
    _work(1.0)
    moves = int(os.environ[MOVES])
    result = {
        "communes": len(feature.presenter.data.communes.codes),
        "indicators": len(feature.presenter.session.saved_model.leaves),
        "canvas": f"{canvas.width()} x {canvas.height()}",
        "opening_s": round(opening, 2),
        "arithmetic_ms": _spread(_arithmetic(feature, moves)),
        "slider_to_map_ms": _spread(_one_by_one(feature, canvas, moves)),
    }
    result["dragged_ms"], result["maps_a_second"] = _dragged(feature, canvas, moves)
    feature.dock.show_tab(1)
    _work(0.5)
    result["slider_to_map_with_ranking_ms"] = _spread(_one_by_one(feature, canvas, moves // 2))
    return result


def _arithmetic(feature, moves: int) -> list[float]:
    """Scores, ranks and classes under other weights, and nothing else."""
    from importlib import import_module

    package = type(feature).__module__.rsplit(".", 1)[0]
    editing = import_module(f"{package}.state.editing")
    model, engine, times = feature.presenter.session.saved_model, feature.presenter.session.engine, []
    for move in range(moves):
        start = time.perf_counter()
        engine.score(editing.with_weights(model, {"economy": 0.5 + move / moves}))
        times.append(1000 * (time.perf_counter() - start))
    return times


def _one_by_one(feature, canvas, moves: int) -> list[float]:
    """Move, wait until the map is drawn, move again."""
    slider, times = feature.dock.weights.tree.nodes["economy"].slider, []
    drawn = []
    canvas.mapCanvasRefreshed.connect(lambda: drawn.append(time.perf_counter()))
    slider.setSliderDown(True)
    for move in range(moves):
        _work(0.02)
        drawn.clear()
        start = time.perf_counter()
        slider.setValue(20 + (37 * move) % 160)
        _until(lambda: drawn, 2.0)
        times.append(1000 * (drawn[-1] - start))
    slider.setSliderDown(False)
    _work(0.6)
    return times


def _dragged(feature, canvas, moves: int) -> tuple[dict, float]:
    """Move 60 times a second without waiting."""
    slider = feature.dock.weights.tree.nodes["economy"].slider
    begun, ended, moved = [], [], []
    canvas.renderStarting.connect(lambda: begun.append(time.perf_counter()))
    canvas.mapCanvasRefreshed.connect(lambda: ended.append(time.perf_counter()))
    slider.setSliderDown(True)
    first = time.perf_counter()
    for move in range(moves):
        moved.append(time.perf_counter())
        slider.setValue(20 + abs(160 - (3 * move) % 320))
        _work(max(first + (move + 1) * HAND_MS / 1000 - time.perf_counter(), 0.0))
    whole = time.perf_counter() - first
    maps = len(ended)
    _work(0.3)
    slider.setSliderDown(False)
    _work(0.6)
    times = []
    for move in moved:
        drawing = next((at for at in begun if at >= move), None)
        done = next((at for at in ended if drawing is not None and at > drawing), None)
        if done is not None:
            times.append(1000 * (done - move))
    return _spread(times), round(maps / whole, 1)


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
