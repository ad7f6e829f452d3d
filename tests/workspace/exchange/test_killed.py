"""A cut, a sealing or a merge killed at any moment leaves the files as they were, or its work whole."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from asd_plugin.workspace import open_workspace
from asd_plugin.workspace.exchange.merging import merge_package
from tests.builders import score_run
from tests.workspace.exchange.offices import EDITABLE, contents, execute, office_of, opened, rows, sealed

ROOT = Path(__file__).resolve().parents[3]
KILLS = int(os.environ.get("ASD_KILLS", "60"))
LOGS = ("asd_import", "asd_import_row", "asd_package", "asd_package_base", "asd_run")
pytestmark = pytest.mark.skipif(os.name != "posix", reason="kill -9")

MERGE = """
import sys
from pathlib import Path
from asd_plugin.workspace.exchange.merging import merge_package
from tests.builders import score_run
centre, package = map(Path, sys.argv[1:])
print("ready", flush=True)
merge_package(centre, package, score_run("killed", algorithm="asd:mergepackage"))
print("done", flush=True)
"""


def test_killed_while_merging_leaves_nothing_or_everything(tmp_path):
    first, office = office_of(tmp_path)
    many = [(f"F{number}", "school", "open", "01.051.04.01") for number in range(4000)]
    insert = "INSERT INTO asd_facility (facility_id, kind, status, unit_code) VALUES (?, ?, ?, ?)"
    execute(office, *((insert, row) for row in many))
    package = sealed(office, tmp_path)
    before = contents(first, (*EDITABLE, *LOGS))
    whole = tmp_path / "whole.gpkg"
    shutil.copy(first, whole)
    start = time.perf_counter()
    merge_package(whole, package, score_run("killed", algorithm="asd:mergepackage"))
    seconds = time.perf_counter() - start
    facilities = contents(whole, ("asd_facility",))
    draw, states = random.Random(9), set()
    for _ in range(KILLS):
        centre = tmp_path / "killed" / "centre.gpkg"
        centre.parent.mkdir(exist_ok=True)
        shutil.copy(first, centre)
        child = subprocess.Popen(
            [sys.executable, "-c", MERGE, str(centre), str(package)], stdout=subprocess.PIPE, cwd=ROOT
        )
        try:
            assert child.stdout.readline() == b"ready\n"
            time.sleep(draw.uniform(0.0, 1.3 * seconds))
        finally:
            child.send_signal(signal.SIGKILL)
            child.wait(timeout=30)
            child.stdout.close()
        open_workspace(centre, writable=True).close()
        assert rows(centre, "PRAGMA integrity_check") == [("ok",)]
        is_merged = bool(rows(centre, "SELECT 1 FROM asd_package WHERE direction = 'merged'"))
        states.add(is_merged)
        if is_merged:
            assert contents(centre, ("asd_facility",)) == facilities
        else:
            assert contents(centre, (*EDITABLE, *LOGS)) == before
    assert False in states


GIVEN_OUT = """
import os, sys
from pathlib import Path
from asd_plugin.workspace.exchange.cutting import cut_package, seal_package
from tests.builders import score_run
source, target = Path(sys.argv[2]), Path(sys.argv[3])
print("ready", flush=True)
run = score_run(f"killed-{os.getpid()}", algorithm="asd:cutpackage")
cut_package(source, target, ("01.051",), run) if sys.argv[1] == "cut" else seal_package(source, target, run)
"""


@pytest.mark.parametrize("how", ["cut", "seal"])
def test_killed_while_a_package_is_given_out_leaves_a_whole_package_or_none(tmp_path, how):
    """The source opens and holds what it held; the target is not there or is read whole; the next try succeeds."""
    centre, office = office_of(tmp_path)
    source = centre if how == "cut" else office
    before = contents(source)
    draw, states = random.Random(11), set()
    seconds = _seconds_of(how, _copy(source, tmp_path / "timed"), tmp_path / "timed" / "package.asdpkg")
    for number in range(max(10, KILLS // 4)):
        folder = tmp_path / f"killed-{number}"
        copy, target = _copy(source, folder), folder / "package.asdpkg"
        child = _given_out(how, copy, target)
        try:
            time.sleep(draw.uniform(0.0, 1.2 * seconds))
        finally:
            child.send_signal(signal.SIGKILL)
            child.wait(timeout=30)
            child.stdout.close()
        open_workspace(copy, writable=True).close()
        assert rows(copy, "PRAGMA integrity_check") == [("ok",)]
        assert contents(copy) == before
        states.add(target.exists())
        if target.exists():
            assert opened(target, folder, "read.gpkg").exists()
            target.unlink()
        assert _seconds_of(how, copy, target) > 0
        assert opened(target, folder, "again.gpkg").exists()
        assert {path.suffix for path in folder.iterdir()} == {".gpkg", ".asdpkg"}
        shutil.rmtree(folder)
    assert False in states


def _copy(source, folder):
    folder.mkdir()
    return Path(shutil.copy(source, folder / "source.gpkg"))


def _given_out(how, source, target):
    command = [sys.executable, "-c", GIVEN_OUT, how, str(source), str(target)]
    child = subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT)
    assert child.stdout.readline() == b"ready\n"
    return child


def _seconds_of(how, source, target):
    child, start = _given_out(how, source, target), time.perf_counter()
    child.stdout.close()
    assert child.wait(timeout=60) == 0
    return time.perf_counter() - start
