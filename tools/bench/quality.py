"""Time of the quality report on the national workspace: every indicator, period, milieu and level, facilities too.

    /usr/bin/python3 -m tools.bench.quality [--runs 3] [--folder build/bench]

20 made-up facilities a commune (30,060 in all), half of them outside the commune they name. Prints median and range in
seconds of reading, judging and writing the page. Never fails on a time.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import sys
import time
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
BUDGET = 15.0  # seconds for the whole, for information


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "bench")
    asked = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication

    app = QgsApplication([], False)
    app.initQgis()
    folder = asked.folder / "quality"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    from tools.bench.exchange import make_national

    path = make_national(folder)
    times: dict[str, list[float]] = {}
    for _ in range(asked.runs):
        once(path, times)
    for name, found in times.items():
        bar = f"   budget {BUDGET:.0f} s" if name == "whole" else ""
        print(f"{name:<8} median {statistics.median(found):7.3f} s   ({min(found):.3f} to {max(found):.3f}){bar}")
    shutil.rmtree(folder, ignore_errors=True)


def once(path: Path, times: dict[str, list[float]]) -> None:
    """One report, its parts timed."""
    from asd_plugin.domain.progress import Silent
    from asd_plugin.domain.quality.judge import judge
    from asd_plugin.domain.quality.settings import QualitySettings
    from asd_plugin.outputs.quality.findings import findings_table
    from asd_plugin.reports.quality.quality_page import quality_page
    from asd_plugin.sources.quality.figures import known_units, read_workspace
    from asd_plugin.workspace import open_workspace

    settings, marks = QualitySettings(date(2026, 11, 23)), [time.perf_counter()]
    with open_workspace(path) as workspace:
        names = known_units(workspace).names
        data = read_workspace(workspace, Silent())
    marks.append(time.perf_counter())
    result = judge(data, settings)
    marks.append(time.perf_counter())
    table = findings_table(result.findings, names)
    page = quality_page(result, table, {}, path.name, settings, "2026-11-23T00:00:00", [])
    marks.append(time.perf_counter())
    for name, start, end in zip(("read", "judge", "page"), marks, marks[1:]):
        times.setdefault(name, []).append(end - start)
    times.setdefault("whole", []).append(marks[-1] - marks[0])
    if len(times["whole"]) == 1:
        print(f"{len(data.cells)} figures, {len(result.findings)} findings, page {len(page) // 1024} KiB")


if __name__ == "__main__":
    main()
