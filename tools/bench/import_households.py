"""Four million households from a CSV file into a workspace: seconds and peak memory, in a process of its own.

``python -m tools.bench.import_households [--rows 4000000] [--by-place]``. Households are invented; two files are read,
the first a tenth the size, so that the peaks show whether memory grows with the rows. Then: how long a workspace of
2 GB opens.
"""

from __future__ import annotations

import argparse
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HEAD = "household_id;unit_code;period;programme;milieu;people;children;amount_dh;lon;lat\n"
FIELDS = ("household_id", "unit_code", "period", "programme", "milieu", "people", "children", "amount_dh")
BLOCK = 200_000


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=4_000_000)
    parser.add_argument("--by-place", action="store_true", help="find the communes from the coordinates alone")
    asked = parser.parse_args()
    rows, way = asked.rows, "place" if asked.by_place else "code"
    from asd_plugin.domain.progress import Silent
    from asd_plugin.workspace import Scope, create_workspace

    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        for count in (rows // 10, rows):
            path, workspace = place / "synthetique.csv", place / f"espace{count}.gpkg"
            create_workspace(workspace, ROOT / "resources", Scope.country(), Silent())
            _write(path, workspace, count)
            started = time.perf_counter()
            command = [sys.executable, "-m", "tools.bench.import_households_once", str(path), str(workspace), way]
            done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
            whole = time.perf_counter() - started
            size = path.stat().st_size >> 20, workspace.stat().st_size >> 20
            print(
                f"{count} rows ({size[0]} MB CSV, workspace {size[1]} MB): {done.stdout.strip()}; process {whole:.1f} s"
            )
        print(_opening(workspace))


def _write(path: Path, workspace: Path, count: int) -> None:
    import numpy as np

    with closing(sqlite3.connect(workspace)) as connection:
        codes = np.array([code for (code,) in connection.execute("SELECT code FROM asd_commune")], object)
    rng = np.random.default_rng(6)
    with path.open("w", encoding="utf-8") as stream:
        stream.write(HEAD)
        for first in range(0, count, BLOCK):
            size = min(BLOCK, count - first)
            units = codes[rng.integers(0, len(codes), size)]
            people, x, y = rng.integers(1, 9, size), -13 + 12 * rng.random(size), 28 + 7 * rng.random(size)
            stream.writelines(
                f"hh-{first + k:09d};{units[k]};2026-10;enfance;rural;{people[k]};{people[k] // 2};"
                f"{300 + 100 * people[k]};{x[k]:.5f};{y[k]:.5f}\n"
                for k in range(size)
            )


def _opening(workspace: Path) -> str:
    """Grow the file to 2 GB with a table of blobs, then open it: a check of the schema must not read it whole."""
    with closing(sqlite3.connect(workspace, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("BEGIN")
        connection.execute("CREATE TABLE weight (fid INTEGER PRIMARY KEY, content BLOB)")
        missing = max(0, (2 << 30) - workspace.stat().st_size) >> 20
        connection.executemany("INSERT INTO weight (content) VALUES (zeroblob(1048576))", [()] * missing)
        connection.execute("COMMIT")
    size = workspace.stat().st_size / (1 << 30)
    code = (
        "import sys, time; from asd_plugin.workspace import open_workspace; t = time.perf_counter();\n"
        "with open_workspace(sys.argv[1], writable=True) as ws: ws.meta(); n = len(ws.units('commune'))\n"
        "sys.stdout.write(f'{time.perf_counter() - t:.2f} s')"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(workspace)], cwd=ROOT, capture_output=True, text=True, check=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    return f"a workspace of {size:.2f} GB opens, units read: {done.stdout}"


if __name__ == "__main__":
    main()
