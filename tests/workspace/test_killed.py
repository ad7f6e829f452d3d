"""A process killed at any moment leaves a workspace that opens and holds whole runs only."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from asd_plugin.workspace import open_workspace
from tests.builders import make_workspace, score_run, scores_table

ROOT = Path(__file__).resolve().parents[2]
KILLS = 8
ROWS = 6000
pytestmark = pytest.mark.skipif(os.name != "posix", reason="kill -9")

CREATE = """
import sys
from pathlib import Path
from asd_plugin.domain.progress import Silent
from asd_plugin.workspace import Scope, create_workspace
path, resources = map(Path, sys.argv[1:])
from osgeo import gdal, ogr, osr
print("ready", flush=True)
while True:
    create_workspace(path, resources, Scope.country(), Silent(), overwrite=True)
"""
RECORD = f"""
import sys, uuid
import pandas as pd
from asd_plugin.workspace import open_workspace
from tests.builders import score_run
codes = [f"01.051.01.{{row}}" for row in range({ROWS})]
table = pd.DataFrame({{"score": 1.0, "rank": 1, "class": 1, "status": "ok", "contributions": "x" * 200}}, index=codes)
print("ready", flush=True)
while True:
    with open_workspace(sys.argv[1], writable=True) as ws:
        ws.record_score(score_run(uuid.uuid4().hex), table)
"""


def kill_during(script, arguments, delay):
    child = subprocess.Popen([sys.executable, "-c", script, *map(str, arguments)], stdout=subprocess.PIPE, cwd=ROOT)
    try:
        assert child.stdout.readline() == b"ready\n"
        time.sleep(delay)
        assert child.poll() is None
    finally:
        child.send_signal(signal.SIGKILL)
        child.wait(timeout=30)
        child.stdout.close()


def runs_and_rows(path):
    with open_workspace(path) as ws:
        runs = [run["run_id"] for run in ws.runs()]
        units = len(ws.units("commune"))
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        rows = dict(connection.execute("SELECT run_id, count(*) FROM asd_score GROUP BY run_id"))
        heads = [run_id for (run_id,) in connection.execute("SELECT run_id FROM asd_score_run ORDER BY fid")]
    assert units == 6
    assert heads == runs
    return runs, rows


def test_killed_while_recording_leaves_whole_runs_only(tmp_path):
    path = make_workspace(tmp_path)
    draw = random.Random(2024)
    for _ in range(KILLS):
        kill_during(RECORD, [path], draw.uniform(0.0, 0.25))
        runs, rows = runs_and_rows(path)
        assert rows == dict.fromkeys(runs, ROWS)
    with open_workspace(path, writable=True) as ws:
        ws.record_score(score_run("after"), scores_table())
    assert sorted(item.name for item in tmp_path.iterdir()) == [path.name, "resources"]


def test_killed_while_creating_leaves_the_old_workspace_or_the_whole_new_one(tmp_path):
    path = make_workspace(tmp_path)
    with open_workspace(path, writable=True) as ws:
        ws.record_score(score_run("old"), scores_table())
    draw = random.Random(2014)
    for _ in range(KILLS):
        kill_during(CREATE, [path, tmp_path / "resources"], draw.uniform(0.0, 0.08))
        runs, rows = runs_and_rows(path)
        assert (runs, rows) in (([], {}), (["old"], {"old": 6}))
        with open_workspace(path) as ws:
            values, _ = ws.values(["illiteracy_10_plus"], "2024")
        assert values["illiteracy_10_plus"].notna().sum() == 5
