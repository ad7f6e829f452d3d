"""Time of the ANSS layers: the whole group into an empty project, again, from a saved project, and drawing its maps.

    /usr/bin/python3 -m tools.bench.layer_group [--runs 7] [--folder build/bench]

Prints each job's median and range in seconds beside its bar. Never fails on a time.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
SIZE = (1600, 1200)
BARS = {"load the group": 2.0, "add it again": 2.0, "open the project": 2.0}
DRAWN = {
    "draw need": "need",
    "draw coverage": "coverage",
    "draw priorities": "priorities",
    "draw counts": "beneficiaries",
    "draw indicator": "indicator:no_running_water",
    "draw change": "indicator:population_change",
}
DRAW_BAR = 0.5


def made_workspace(path: Path) -> None:
    """The country with an invented score and invented counts of two years, some of them hidden."""
    import numpy as np
    import pandas as pd

    from asd_plugin.domain.progress import Silent
    from asd_plugin.workspace import Scope, create_workspace, open_workspace

    create_workspace(path, ROOT / "resources", Scope.country(), Silent(), overwrite=True)
    with open_workspace(path, writable=True) as workspace:
        units = workspace.units("commune")
        score = np.linspace(0, 100, len(units))
        scores = {"score": score, "rank": np.arange(len(units), 0, -1), "class": 1 + (score // 20.0001).astype(int)}
        workspace.record_score({"run_id": "s", "algorithm": "bench"}, pd.DataFrame(scores, index=units.index))
        counts = []
        for period, share in (("2023", 0.2), ("2024", 0.25)):
            households = (units["households"].fillna(0) * share).round()
            hidden = households.between(1, 9)
            table = pd.DataFrame({"unit_code": units.index, "period": period, "programme": "all", "milieu": "total"})
            table["households"] = households.mask(hidden).to_numpy()
            table["status"] = np.where(hidden, "hidden_primary", "ok")
            counts.append(table)
        run = {"run_id": "c", "algorithm": "bench", "parameters": {"threshold": 10}, "protection": "suppressed"}
        workspace.record_beneficiaries(run, pd.concat(counts, ignore_index=True))


def timed(job: Callable[[], object], runs: int) -> list[tuple[float, float]]:
    """Seconds on the clock and of the processor of each of ``runs`` runs of ``job``, one more before them left out."""
    times = []
    for _ in range(runs + 1):
        start, worked = time.perf_counter(), time.process_time()
        job()
        times.append((time.perf_counter() - start, time.process_time() - worked))
    return times[1:]


def measure(folder: Path, runs: int) -> tuple[dict[str, list[tuple[float, float]]], int]:
    """Run every job; times by job, and how many layers the group has."""
    from qgis.core import QgsProject

    from asd_plugin.outputs.layer_group import add_group
    from asd_plugin.outputs.project_file import write_project

    folder.mkdir(parents=True, exist_ok=True)
    path, saved = folder / "bench_layers.gpkg", folder / "bench_layers.qgz"
    made_workspace(path)
    project, opened = QgsProject(), QgsProject()

    def load() -> None:
        project.clear()
        add_group(project, path)

    found = {"load the group": timed(load, runs), "add it again": timed(lambda: add_group(project, path), runs)}
    write_project(saved, path)
    found["open the project"] = timed(lambda: opened.read(str(saved)), runs)
    opened.clear()
    layers = add_group(project, path)
    for name, role in DRAWN.items():
        found[name] = timed(drawing(project, layers, role), runs)
    count = len(layers)
    project.clear()
    for file in (path, saved):
        file.unlink()
    return found, count


def drawing(project: object, layers: dict, role: str) -> Callable[[], object]:
    """A job that draws one map with outlines and names, as a QGIS canvas does."""
    from qgis.core import (
        QgsExpressionContext,
        QgsExpressionContextUtils,
        QgsMapRendererSequentialJob,
        QgsMapSettings,
    )
    from qgis.PyQt.QtCore import QSize

    from asd_plugin.outputs.layer_group import group_extent

    settings = QgsMapSettings()
    settings.setLayers([layers[name] for name in ("region", "province", "commune", role)])
    settings.setDestinationCrs(project.crs())
    settings.setExtent(group_extent(layers, project))
    settings.setOutputSize(QSize(*SIZE))
    for flag in ("UseRenderingOptimization", "Antialiasing", "DrawLabeling"):
        settings.setFlag(getattr(QgsMapSettings.Flag, flag), True)
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layers[role]))
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    settings.setExpressionContext(context)

    def draw() -> None:
        job = QgsMapRendererSequentialJob(settings)
        job.start()
        job.waitForFinished()

    return draw


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "bench")
    asked = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication

    app = QgsApplication([], True)
    app.initQgis()
    found, count = measure(asked.folder, asked.runs)
    print(f"{count} layers; maps of {SIZE[0]} x {SIZE[1]} pixels with outlines and names")
    for name, times in found.items():
        wall, worked = zip(*times)
        bar = BARS.get(name, DRAW_BAR)
        print(
            f"{name:<18} median {statistics.median(wall):6.3f} s   ({min(wall):.3f} to {max(wall):.3f})   "
            f"processor {statistics.median(worked):6.3f} s   bar {bar:.1f} s"
        )
    app.exitQgis()


if __name__ == "__main__":
    main()
