"""Time of a package's whole way on the national workspace: cut a province, open, edit, seal, compare, merge.

    /usr/bin/python3 -m tools.bench.exchange [--runs 3] [--folder build/bench]

20 made-up facilities a commune (30,060 in all), one figure of an office's indicator a commune. The province is the one
of most communes, the region the one it lies in. The office changes every facility and every figure of its territory.
Prints each job's median and range in seconds beside its bar. Never fails on a time.
"""

from __future__ import annotations

import argparse
import shutil
import sqlite3
import statistics
import sys
import time
from contextlib import closing
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
FACILITIES = 20
BARS = {"merge a province": 10.0}
RUN = {"algorithm": "bench", "started": "2026-11-02T09:00:00+00:00", "finished": "2026-11-02T09:00:01+00:00"}
LARGEST = "SELECT province_code, region_code FROM asd_commune GROUP BY 1, 2 ORDER BY count(*) DESC LIMIT 1"
ADD_FACILITY = """
    INSERT INTO asd_facility (geom, facility_id, kind, name_fr, status, capacity, unit_code)
    VALUES (?, ?, 'school', 'made up', 'open', 100, ?)"""
ADD_FIGURE = """
    INSERT INTO asd_value (unit_level, unit_code, indicator_id, period, milieu, value, status)
    VALUES ('commune', ?, 'local_bench', '2026', 'total', 1, 'ok')"""
ADD_CARD = """
    INSERT INTO asd_indicator (id, direction, label_fr, entry, origin)
    VALUES ('local_bench', 1, 'made up', '{"id": "local_bench"}', 'office')"""
EDITS = (
    "UPDATE asd_facility SET status = 'closed', capacity = capacity + 1",
    "UPDATE asd_value SET value = value + 1 WHERE indicator_id = 'local_bench'",
)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "bench")
    asked = parser.parse_args()
    folder = asked.folder / "exchange"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    national = make_national(folder)
    times: dict[str, list[float]] = {}
    with closing(sqlite3.connect(national)) as connection:
        province, region = connection.execute(LARGEST).fetchone()
    for number in range(asked.runs):
        for name, code in (("a province", province), ("a region", region)):
            there_and_back(folder, national, name, code, number, times)
    for name, found in times.items():
        bar = f"   bar {BARS[name]:.1f} s" if name in BARS else ""
        print(f"{name:<24} median {statistics.median(found):7.3f} s   ({min(found):.3f} to {max(found):.3f}){bar}")
    shutil.rmtree(folder, ignore_errors=True)


def make_national(folder: Path) -> Path:
    """The national workspace with made-up facilities and figures."""
    from asd_plugin.domain.progress import Silent
    from asd_plugin.workspace import Scope, create_workspace
    from asd_plugin.workspace.exchange.points import point_blob

    path = folder / "national.gpkg"
    create_workspace(path, ROOT / "resources", Scope.country(), Silent())
    with closing(sqlite3.connect(path)) as connection, connection:
        codes = [code for (code,) in connection.execute("SELECT code FROM asd_commune ORDER BY code")]
        connection.execute(ADD_CARD)
        connection.executemany(ADD_FIGURE, ((code,) for code in codes))
        rows = ((point_blob("-7.5 33.5"), f"{code}-{n}", code) for code in codes for n in range(FACILITIES))
        connection.executemany(ADD_FACILITY, rows)
    return path


def there_and_back(folder: Path, national: Path, name: str, code: str, number: int, times: dict) -> None:
    """One package of ``code`` on its whole way."""
    from asd_plugin.workspace.exchange.cutting import cut_package, open_package, seal_package
    from asd_plugin.workspace.exchange.merging import merge_package

    def timed(job: str, call: object) -> object:
        start = time.perf_counter()
        found = call()
        times.setdefault(f"{job} {name}", []).append(time.perf_counter() - start)
        return found

    tag = f"{code}-{number}"
    package, office, back = folder / f"{tag}.asdpkg", folder / f"{tag}.gpkg", folder / f"{tag}-back.asdpkg"
    timed("cut", lambda: cut_package(national, package, [code], {**RUN, "run_id": f"cut-{tag}"}))
    timed("open", lambda: open_package(package, office))
    with closing(sqlite3.connect(office)) as connection, connection:
        for statement in EDITS:
            connection.execute(statement)
    timed("seal", lambda: seal_package(office, back, {**RUN, "run_id": f"seal-{tag}"}))
    about = {**RUN, "run_id": f"merge-{tag}"}
    merge = timed("merge", lambda: merge_package(national, back, about, force_reason="bench"))
    if number == 0:
        print(f"{name}: {code}, {len(merge.settled.changes)} changes")
    timed("merge again", lambda: merge_package(national, back, {**about, "run_id": f"again-{tag}"}))


if __name__ == "__main__":
    main()
