"""Time of the workspace's jobs on the shipped reference: create the country, read wide, record, draw the need map.

    /usr/bin/python3 -m tools.bench.create_workspace [--runs 5] [--folder build/bench]

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
BARS = {"create": 10.0, "read 50 x 1503": 0.3, "series of 4 units": 0.1, "record score": 1.0, "draw need map": 0.5}


def timed(job: Callable[[], object], runs: int) -> list[float]:
    """Seconds of each of ``runs`` runs of ``job``."""
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        job()
        times.append(time.perf_counter() - start)
    return times


def measure(folder: Path, runs: int) -> dict[str, list[float]]:
    """Run every job on a workspace in ``folder``."""
    from asd_plugin.domain.progress import Silent
    from asd_plugin.workspace import Scope, create_workspace, open_workspace

    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "bench_workspace.gpkg"

    def create() -> None:
        create_workspace(path, ROOT / "resources", Scope.country(), Silent(), overwrite=True)

    found = {"create": timed(create, runs)}
    with open_workspace(path, writable=True) as workspace:
        ids = [entry["id"] for entry in workspace.indicators()]
        wide = (ids * 2)[:50]
        units = workspace.units("commune")
        zones = ["MA", "06", "06.141", "06.141.01.05"]
        found["read 50 x 1503"] = timed(lambda: workspace.values(wide, "2024"), runs)
        found["series of 4 units"] = timed(lambda: workspace.value_series(zones, ids, ["2014", "2024"]), runs)
        number = iter(range(runs))
        found["record score"] = timed(lambda: record(workspace, units, ids, next(number)), runs)
    found["draw need map"] = timed(drawing(path), runs)
    path.unlink()
    return found


def record(workspace: object, units: object, ids: list[str], number: int) -> None:
    """Record a made-up score of every commune with 30 contributions each."""
    import numpy as np
    import pandas as pd

    score = np.linspace(0, 100, len(units))
    table = pd.DataFrame(
        {
            "score": score,
            "rank": np.arange(len(units), 0, -1),
            "class": 1 + (score // 20.0001).astype(int),
            "share_available": 1.0,
            "status": "ok",
            "contributions": [dict.fromkeys(ids[:30], 0.123456789)] * len(units),
        },
        index=units.index,
    )
    workspace.record_score({"run_id": f"bench-{number}", "algorithm": "bench"}, table)


def drawing(path: Path) -> Callable[[], object]:
    """A job that draws the styled need map with outlines at 1200 x 1200 pixels, as a QGIS canvas does."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication, QgsMapRendererSequentialJob, QgsMapSettings, QgsProject
    from qgis.PyQt.QtCore import QSize

    from asd_plugin.outputs.layer_group import add_group, group_extent

    app = QgsApplication([], True)
    app.initQgis()
    project = QgsProject()
    layers = add_group(project, path)
    settings = QgsMapSettings()
    settings.setLayers([layers[role] for role in ("region", "province", "need")])
    settings.setDestinationCrs(project.crs())
    settings.setExtent(group_extent(layers, project))
    settings.setOutputSize(QSize(1200, 1200))
    settings.setFlag(QgsMapSettings.Flag.UseRenderingOptimization, True)
    drawing.kept = (app, project)

    def draw() -> None:
        job = QgsMapRendererSequentialJob(settings)
        job.start()
        job.waitForFinished()

    return draw


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "bench")
    asked = parser.parse_args()
    for name, times in measure(asked.folder, asked.runs).items():
        middle, low, high = statistics.median(times), min(times), max(times)
        print(f"{name:<20} median {middle:7.3f} s   ({low:.3f} to {high:.3f})   bar {BARS[name]:.1f} s")
    app, project = drawing.kept
    project.clear()
    app.exitQgis()


if __name__ == "__main__":
    main()
