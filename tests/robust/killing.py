"""Forks a worker again and again, kills it at a random moment, and looks at what it left: ``JOB PATH KILLS``.

In a process of its own, so that imports are paid once and a fork carries no thread of the tests.
"""

import os
import random
import signal
import sqlite3
import sys
import time
import uuid
from contextlib import closing
from pathlib import Path

import numpy as np
import pandas as pd

from asd_plugin.workspace import ImportRecord, open_workspace
from tests.builders import score_run

ROWS = 4000
CODES = ["01.051.01.01", "01.051.04.01", "01.061.01.01", "02.071.04.01"] * (ROWS // 4)
LONGEST = {"households": 0.12, "values": 0.12, "scores": 0.12, "migration": 0.06}
SCORES = pd.DataFrame(
    {"score": 1.0, "rank": 1, "class": 1, "status": "ok", "contributions": "x" * 200},
    index=[f"01.051.01.{row}" for row in range(ROWS)],
)
VALUES = pd.DataFrame(
    {"unit_level": "commune", "unit_code": [f"01.051.01.{row}" for row in range(ROWS)], "milieu": "total",
     "indicator_id": "illiteracy_10_plus", "period": "2030", "value": 1.0, "status": "ok", "row_number": range(ROWS)}
)  # fmt: skip
LEFT = pd.DataFrame({"row_number": [1], "state": ["rejected"], "reason": ["x"]})


def record(kind):
    return ImportRecord(uuid.uuid4().hex, kind, "f.csv", uuid.uuid4().hex, rows_joined=ROWS)


def households(path):
    run, about = score_run(uuid.uuid4().hex), record("beneficiaries")
    with open_workspace(path, writable=True) as ws, ws.household_writer(run, about) as writer:
        for first in range(0, ROWS, 500):
            place = np.arange(500) / 1000.0
            writer.add({"unit_code": CODES[first : first + 500]}, place, place, np.arange(first, first + 500))
            writer.reject([(first, "unknown_unit", None)])


def values(path):
    with open_workspace(path, writable=True) as ws:
        ws.record_import(score_run(uuid.uuid4().hex), record("indicators"), VALUES, LEFT)


def scores(path):
    with open_workspace(path, writable=True) as ws:
        ws.record_score(score_run(uuid.uuid4().hex), SCORES)


def migration(path):
    open_workspace(path).close()


def check(job, path):
    """What must hold whatever the moment: the file opens, is whole, and holds whole runs only."""
    with open_workspace(path) as ws:
        runs, imports = {run["run_id"] for run in ws.runs()}, ws.imports()
        assert len(ws.units("commune")) == 6
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        if job == "households":
            counts = dict(connection.execute("SELECT import_id, count(*) FROM asd_household GROUP BY import_id"))
            assert counts == ({imports["import_id"].iloc[-1]: ROWS} if len(imports) else {})
            assert set(imports["run_id"]) == runs
        if job == "values":
            counts = dict(
                connection.execute("SELECT import_id, count(*) FROM asd_value WHERE period = '2030' GROUP BY 1")
            )
            assert counts == ({imports["import_id"].iloc[-1]: ROWS} if len(imports) else {})
            assert set(imports["run_id"]) == runs
        if job == "scores":
            counts = dict(connection.execute("SELECT run_id, count(*) FROM asd_score GROUP BY run_id"))
            assert counts == dict.fromkeys(runs, ROWS)
        if job == "migration":
            assert connection.execute("SELECT count(*) FROM asd_household").fetchone() == (1,)
            assert connection.execute("SELECT count(*) FROM asd_value").fetchone() == (42,)


def main(job, path, kills):
    path, draw = Path(path), random.Random(6)
    old = path.read_bytes()
    amid = 0
    for _ in range(kills):
        if job == "migration" or path.stat().st_size > 40_000_000:
            path.write_bytes(old)
        child = os.fork()
        if not child:
            try:
                while True:
                    {"households": households, "values": values, "scores": scores, "migration": migration}[job](path)
                    if job == "migration":
                        time.sleep(1)
            finally:
                os._exit(9)
        time.sleep(draw.uniform(0.0, LONGEST[job]))
        os.kill(child, signal.SIGKILL)
        assert os.WIFSIGNALED(os.waitpid(child, 0)[1]), "the worker ended by itself"
        amid += Path(f"{path}-journal").exists()
        check(job, path)
    {"households": households, "values": values, "scores": scores, "migration": migration}[job](path)
    check(job, path)
    # A journal in which nothing stood yet when its writer was killed means nothing; the next writer takes it away.
    assert not [item.name for item in path.parent.iterdir() if item.name.startswith(f"{path.name}-")]
    sys.stdout.write(f"{kills} kills, {amid} amid a write")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
