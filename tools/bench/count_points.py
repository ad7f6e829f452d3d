"""Counting points in communes: the whole job against QGIS's summary join, reading, further counts, and memory.

    /usr/bin/python3 -m tools.bench.count_points [--points 1000000] [--runs 3] [--peer-runs 1]
        [--simplified] [--job-only]

Points are seeded: 88 % in villages scattered around the communes, 12 % uniform over the country's frame. The outlines
have about a million vertices (see count_data.py); --simplified takes the committed ones. Both tools read the same
GeoPackages inside one open QGIS and write a GeoPackage of communes; every count and sum must be equal.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from .count_data import ROOT, TERRITORY, outlines_file, points_file

FOLDER = ROOT / "build" / "bench"
REPEATED = 25


def start_qgis() -> object:
    """A QGIS without window, with the native algorithms and the plugin's provider."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(ROOT))
    from qgis.core import QgsApplication

    app = QgsApplication([], False)
    app.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    Processing.initialize()
    from asd_plugin.algorithms.provider import AsdProvider

    app.provider = AsdProvider()
    QgsApplication.processingRegistry().addProvider(app.provider)
    return app


def run_ours(points: Path, outlines: Path) -> tuple[tuple[float, float], dict[str, tuple[int, float]]]:
    """Seconds (wall, processor) of the whole algorithm, and (count, sum) by commune."""
    output = FOLDER / "SYNTHETIQUE_density.gpkg"
    parameters = {
        "BENEFICIARIES": f"{points}|layername=households",
        "TERRITORIES": f"{outlines}|layername=commune",
        "AMOUNT_FIELD": "amount",
        "THRESHOLD": 0,
        "OUTPUT": str(output),
    }
    seconds = _timed("asd:beneficiarydensity", parameters)
    return seconds, _figures(output, "beneficiary_households", "amount_dh")


def run_summary_join(points: Path, outlines: Path) -> tuple[tuple[float, float], dict[str, tuple[int, float]]]:
    """The same by QGIS's summary join (count and sum)."""
    output = FOLDER / "SYNTHETIQUE_join.gpkg"
    parameters = {
        "INPUT": f"{outlines}|layername=commune",
        "JOIN": f"{points}|layername=households",
        "PREDICATE": [0],
        "JOIN_FIELDS": ["amount"],
        "SUMMARIES": [0, 5],
        "OUTPUT": str(output),
    }
    seconds = _timed("qgis:joinbylocationsummary", parameters)
    return seconds, _figures(output, "amount_count", "amount_sum")


def _timed(algorithm: str, parameters: dict) -> tuple[float, float]:
    import processing

    Path(parameters["OUTPUT"]).unlink(missing_ok=True)
    start, worked = time.perf_counter(), time.process_time()
    processing.run(algorithm, parameters)
    return time.perf_counter() - start, time.process_time() - worked


def _figures(path: Path, count: str, total: str) -> dict[str, tuple[int, float]]:
    from osgeo import ogr

    dataset = ogr.Open(str(path))
    return {f.GetField("code"): (int(f.GetField(count) or 0), f.GetField(total) or 0.0) for f in dataset.GetLayer(0)}


def differences(ours: dict[str, tuple[int, float]], theirs: dict[str, tuple[int, float]]) -> int:
    """Communes whose count differs, or whose sum differs by more than rounding."""
    return sum(
        ours[code][0] != theirs[code][0] or abs(ours[code][1] - theirs[code][1]) > 1e-9 * (1.0 + theirs[code][1])
        for code in ours.keys() | theirs.keys()
    )


def whole_job(points: Path, outlines: Path, runs: int, peer_runs: int) -> int:
    """Count and sum by commune; the number of differences."""
    ours, found, theirs, expected = [], [], [], []
    for turn in range(max(runs, peer_runs)):
        for limit, work, times, figures in (
            (runs, run_ours, ours, found),
            (peer_runs, run_summary_join, theirs, expected),
        ):
            if turn < limit:
                seconds, one = work(points, outlines)
                times.append(seconds)
                figures.append(one)
    wrong = sum(differences(one, expected[0]) for one in found)
    counted = sum(count for count, _ in expected[0].values())
    # Processor time counts every thread of ours against the peer's one, and hardly depends on what else is running.
    for what, one, other in zip(("", " (processor time)"), zip(*ours), zip(*theirs)):
        ratio = statistics.median(other) / statistics.median(one)
        print(
            f"count + sum{what}: asd:beneficiarydensity {_spread(one)}, qgis:joinbylocationsummary {_spread(other)}; "
            f"ratio {ratio:.1f} ({min(other) / max(one):.1f} to {max(other) / min(one):.1f})"
        )
    print(f"{counted:,} households in {len(expected[0])} communes, {wrong} differences")
    return wrong


def reading(points: Path, runs: int, peer_runs: int) -> int:
    """x, y and two numbers of every row; whether both ways see the same."""
    from qgis.core import QgsCoordinateTransformContext, QgsVectorLayer

    from asd_plugin.sources.point_file import plain_file_of
    from asd_plugin.sources.points import RowRequest, open_rows

    layer = QgsVectorLayer(f"{points}|layername=households", "households", "ogr")
    request = RowRequest(("people", "amount"), crs=layer.crs())

    def by_loop() -> tuple[int, float]:
        names = ("people", "amount")
        places = [layer.fields().indexOf(name) for name in names]
        rows = []
        for feature in layer.getFeatures():
            point, values = feature.geometry().asPoint(), feature.attributes()
            rows.append((point.x(), point.y(), *(values[place] for place in places)))
        return len(rows), float(np.array(rows).sum())

    def by_file() -> tuple[int, float]:
        stream = open_rows(layer, "h", request, QgsCoordinateTransformContext(), plain_file_of(layer))
        blocks = list(stream.blocks())
        values = [b.x.sum() + b.y.sum() + sum(v.sum() for v in b.numbers.values()) for b in blocks]
        return sum(b.size for b in blocks), float(sum(values))

    slow, seen = zip(*(_seconds(by_loop) for _ in range(peer_runs)))
    fast, found = zip(*(_seconds(by_file) for _ in range(runs)))
    same = all(one[0] == seen[0][0] and np.isclose(one[1], seen[0][1], rtol=1e-9) for one in found)
    print(
        f"reading: column reader {_spread(fast)}, getFeatures loop {_spread(slow)}; ratio "
        f"{statistics.median(slow) / statistics.median(fast):.1f} ({min(slow) / max(fast):.1f} to "
        f"{max(slow) / min(fast):.1f}); equal: {same}"
    )
    return 0 if same else 1


def further_counts(points: Path, outlines: Path) -> None:
    """Count, sum and filter again on rows that keep their unit."""
    from qgis.core import QgsCoordinateTransformContext, QgsVectorLayer

    from asd_plugin.domain.density.rows import Columns
    from asd_plugin.domain.progress import Silent
    from asd_plugin.sources.beneficiaries import Beneficiaries, label_beneficiaries, read_territories
    from asd_plugin.sources.point_file import plain_file_of

    context = QgsCoordinateTransformContext()
    communes = QgsVectorLayer(f"{outlines}|layername=commune", "communes", "ogr")
    households = QgsVectorLayer(f"{points}|layername=households", "households", "ogr")
    territories = read_territories(communes, "communes", "code", {"area_km2": "area_km2"}, context)
    source = Beneficiaries(households, "households", "", plain_file_of(households))
    columns = Columns(people="people", amount="amount", programme="programme")
    once, rows = _seconds(lambda: label_beneficiaries(source, territories, columns, context, Silent()))
    print(f"labels, once: {once:.2f} s for {sum(rows.outcomes.values()):,} rows")
    for name, filters, measure in (
        ("count", None, None),
        ("count + sum", None, "amount"),
        ("one programme, count + sum", {"programme": "ASD"}, "amount"),
        ("households of 3 and more, count + sum", {"people": (3, None)}, "amount"),
        ("two programmes and 2 to 5 people, count + sum", {"programme": {"ASD", "RAMED"}, "people": (2, 5)}, "amount"),
    ):
        times = sorted(_seconds(lambda f=filters, m=measure: rows.tally(f, m))[0] * 1000 for _ in range(REPEATED))
        print(f"further: {name}: {times[len(times) // 2]:.1f} ms ({times[0]:.1f} to {times[-1]:.1f})")


def memory(points: Path, outlines: Path) -> None:
    """Peak of a fresh process that counts, and of one that only starts QGIS and loads numpy and pandas."""
    peaks = {}
    for what in ("nothing", "count"):
        code = f"from tools.bench.count_memory import main; main({str(points)!r}, {str(outlines)!r}, {what!r})"
        done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
        peaks[what] = json.loads(done.stdout.strip().splitlines()[-1])
    print(f"peak memory of the counting: {peaks['count']} MB, of which QGIS and the libraries {peaks['nothing']} MB")


def _seconds(work: Callable) -> tuple[float, object]:
    start = time.perf_counter()
    result = work()
    return time.perf_counter() - start, result


def _spread(seconds: tuple | list) -> str:
    return f"{statistics.median(seconds):.2f} s ({min(seconds):.2f} to {max(seconds):.2f})"


def main() -> int:
    """Measure, print, and fail when a figure differs."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--points", type=int, default=1_000_000)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--peer-runs", type=int, default=1)
    parser.add_argument("--simplified", action="store_true")
    parser.add_argument("--job-only", action="store_true")
    asked = parser.parse_args()
    app = start_qgis()
    points = points_file(FOLDER, asked.points)
    outlines = TERRITORY if asked.simplified else outlines_file(FOLDER)
    wrong = 0
    if not asked.job_only:
        memory(points, outlines)
        further_counts(points, outlines)
        wrong += reading(points, asked.runs, asked.peer_runs)
    wrong += whole_job(points, outlines, asked.runs, asked.peer_runs)
    sys.stdout.flush()
    app.exitQgis()
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
