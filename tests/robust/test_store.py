"""The store under attack: killed, shared, read-only, out of space, under a long Arabic path."""

import os
import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from asd_plugin.domain.errors import AsdError, Cancelled
from asd_plugin.workspace import ImportRecord, open_workspace
from asd_plugin.workspace import connection as connections
from tests.builders import make_workspace, score_run, scores_table
from tests.workspace.schema4.test_migration import to_schema_3

ROOT = Path(__file__).resolve().parents[2]
# Kills of each of the four jobs: 240 in all; a night's run may ask for more.
KILLS = int(os.environ.get("ASD_KILLS", "60"))
pytestmark = pytest.mark.skipif(os.name != "posix", reason="kill -9 and file modes of POSIX")


def python(*arguments, timeout=600):
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-B", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, cwd=ROOT, timeout=timeout, env=environment)


@pytest.mark.parametrize("job", ["households", "values", "scores", "migration"])
def test_killed_at_any_moment_the_file_opens_and_holds_whole_runs_only(tmp_path, job):
    path = make_workspace(tmp_path)
    if job == "migration":
        to_schema_3(path)
    done = python(ROOT / "tests" / "robust" / "killing.py", job, path, KILLS)
    assert done.returncode == 0, done.stderr
    kills, amid = map(int, re.findall(r"\d+", done.stdout))
    assert kills == KILLS
    assert amid > 0, "no kill fell amid a write: the test proves nothing"


def deliver(ws, rows):
    place = np.zeros(rows)
    with ws.household_writer(score_run("big"), ImportRecord("big", "beneficiaries")) as writer:
        writer.add({"unit_code": ["01.051.01.01"] * rows}, place, place, np.arange(rows))


FULL = """
import resource, signal, sys
from pathlib import Path
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
path = Path(sys.argv[1])
resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size + int(sys.argv[2]),) * 2)
from asd_plugin.domain.errors import AsdError
from asd_plugin.workspace import open_workspace
import numpy as np
from asd_plugin.workspace import ImportRecord
from tests.builders import score_run
place = np.zeros(200_000)
try:
    with open_workspace(path, writable=True) as ws:
        with ws.household_writer(score_run("big"), ImportRecord("big", "beneficiaries")) as writer:
            writer.add({"unit_code": ["01.051.01.01"] * len(place)}, place, place, np.arange(len(place)))
except AsdError as error:
    sys.stdout.write(error.problems[0].code)
"""


@pytest.mark.parametrize("room", [0, 200_000, 5_000_000])
def test_a_full_disk_amid_an_import_gives_one_message_and_the_old_file(tmp_path, room):
    path = make_workspace(tmp_path)
    with open_workspace(path, writable=True) as ws:
        ws.record_score(score_run("before"), scores_table())
    before = path.read_bytes()
    done = python("-c", FULL, path, room)
    assert done.stdout == "workspace_disk_full", done.stderr
    # At once, and not only once somebody opens it again: the file may be copied away before.
    assert path.read_bytes() == before
    assert sorted(item.name for item in tmp_path.iterdir()) == [path.name, "resources"]
    with open_workspace(path) as ws:
        assert [run["run_id"] for run in ws.runs()] == ["before"]
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("SELECT count(*) FROM asd_household").fetchone() == (0,)
    assert sorted(item.name for item in tmp_path.iterdir()) == [path.name, "resources"]


FULL_LIST = (
    FULL[: FULL.index("place =")]
    + """
import pandas as pd
count = 60_000
table = pd.DataFrame({"facility_id": [f"E-{k}" for k in range(count)], "name_fr": [f"Ecole {k}" for k in range(count)]})
table = table.assign(unit_code="01.051.01.01", longitude=np.nan, latitude=np.nan)
left = pd.DataFrame(columns=["row_number", "state", "reason"])
try:
    with open_workspace(path, writable=True) as ws:
        ws.record_facilities(score_run("big"), ImportRecord("big", "facilities"), table, left)
except AsdError as error:
    sys.stdout.write(error.problems[0].code)
"""
)


@pytest.mark.parametrize("room", [0, 200_000, 1_000_000, 3_000_000])
def test_a_full_disk_once_pages_have_spilled_is_undone_at_once(tmp_path, room):
    path = make_workspace(tmp_path)
    before = path.read_bytes()
    done = python("-c", FULL_LIST, path, room)
    assert done.stdout == "workspace_disk_full", done.stderr
    assert path.read_bytes() == before
    assert sorted(item.name for item in tmp_path.iterdir()) == [path.name, "resources"]


def test_a_second_writer_waits_for_no_one_and_says_so_while_readers_read_on(tmp_path, monkeypatch):
    monkeypatch.setattr(connections, "BUSY_SECONDS", 0.2)
    path = make_workspace(tmp_path)
    with open_workspace(path, writable=True) as first, open_workspace(path) as reader:
        with first.household_writer(score_run("one"), ImportRecord("one", "beneficiaries")) as writer:
            writer.add({"unit_code": ["01.051.01.01"]}, np.zeros(1), np.zeros(1), np.zeros(1, int))
            with pytest.raises(AsdError) as caught:
                open_workspace(path, writable=True)
            assert caught.value.problems[0].code == "workspace_locked"
            assert len(reader.imports()) == 0
        assert len(reader.imports()) == 1


def test_a_cancelled_import_leaves_no_trace(tmp_path):
    path = make_workspace(tmp_path)
    before = path.read_bytes()
    about = ImportRecord("one", "beneficiaries")
    ws = open_workspace(path, writable=True)
    with ws, pytest.raises(Cancelled), ws.household_writer(score_run("one"), about) as writer:
        writer.add({"unit_code": ["01.051.01.01"]}, np.zeros(1), np.zeros(1), np.zeros(1, int))
        raise Cancelled
    assert path.read_bytes() == before


def test_a_path_of_two_hundred_letters_arabic_and_blanks_included_is_written_and_migrated(tmp_path):
    folder = tmp_path / "مجلد المندوبية الإقليمية" / ("dossier de l'été " * 4).strip() / "100% [a] #1"
    name = "فضاء " + "x" * (200 - len(str(folder.relative_to(tmp_path))) - 6) + ".gpkg"
    path = make_workspace(folder, name=name)
    assert len(str(path)) >= 200
    to_schema_3(path)
    with open_workspace(path, writable=True) as ws:
        deliver(ws, 10)
        assert len(ws.imports()) == 1
    with closing(sqlite3.connect(path)) as connection:
        # The one that was there, of the same (unsaid) period and province, was replaced.
        assert connection.execute("SELECT count(*) FROM asd_household").fetchone() == (10,)
