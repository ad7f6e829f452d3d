"""Opening a workspace clears what killed runs left, and nothing else."""

import logging
import os
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing

import pytest

from asd_plugin.workspace import open_workspace
from asd_plugin.workspace.exchange.scratch import PREFIX, scratch
from tests.builders import make_workspace

HOLD = """
import sqlite3, sys
held = sqlite3.connect(sys.argv[1], isolation_level=None)
held.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
sys.stdin.readline()
"""


@pytest.fixture()
def temporary(tmp_path, monkeypatch):
    folder = tmp_path / "temporaire"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.fixture()
def workspace(tmp_path):
    return make_workspace(tmp_path)


def abandoned(temporary, name="deadbeef", **files):
    folder = temporary / f"{PREFIX}{name}"
    folder.mkdir()
    (folder / "lock").write_bytes(b"")
    for file, content in {"workspace.gpkg": b"households", **files}.items():
        (folder / file).write_bytes(content)
    os.utime(folder, (0, 0))
    return folder


def old(path, content=b"half"):
    path.write_bytes(content)
    os.utime(path, (0, 0))
    return path


@pytest.mark.parametrize("writable", [False, True])
def test_the_copy_of_a_killed_exchange_goes_when_a_workspace_is_opened_and_the_log_says_so(
    temporary, workspace, caplog, writable
):
    left = abandoned(temporary)
    with caplog.at_level(logging.WARNING, "anss_asd"):
        open_workspace(workspace, writable).close()
    assert not left.exists()
    (told,) = [record.problem for record in caplog.records]
    assert (told.code, told.fields["names"]) == ("leftovers_removed", [left.name])
    caplog.clear()
    open_workspace(workspace, writable).close()
    assert not caplog.records


def test_a_copy_that_another_process_holds_stays_until_it_ends(temporary, workspace):
    left = abandoned(temporary)
    child = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(left / "lock")], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    try:
        assert child.stdout.readline().strip() == b"held"
        open_workspace(workspace).close()
        assert left.exists()
    finally:
        child.kill()
        child.wait(timeout=30)
        child.stdout.close()
        child.stdin.close()
    os.utime(left, (0, 0))
    open_workspace(workspace).close()
    assert not left.exists()


def test_the_copy_of_this_very_process_stays(temporary, workspace):
    with scratch() as mine:
        os.utime(mine, (0, 0))
        open_workspace(workspace).close()
        assert mine.is_dir()


def test_folders_of_people_stay_whatever_their_name(temporary, workspace):
    kept = [
        abandoned(temporary, "mes_notes_a_moi"),
        abandoned(temporary, "notes_ab", **{"rapport.odt": b"a person's"}),
        abandoned(temporary, "verrou_a", lock=b"a person's"),
    ]
    fresh = abandoned(temporary, "nouveau1")
    os.utime(fresh)
    outside = temporary.parent / "ailleurs"
    abandoned(temporary, "deadbeef").rename(outside)
    link = temporary / f"{PREFIX}deadbeef"
    link.symlink_to(outside)
    open_workspace(workspace).close()
    assert all(folder.exists() for folder in (*kept, fresh, link, outside / "workspace.gpkg"))


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root reads every folder")
def test_another_users_folder_stops_nothing(temporary, workspace):
    left = abandoned(temporary)
    left.chmod(0)
    try:
        open_workspace(workspace).close()
    finally:
        left.chmod(0o700)
    assert left.exists()


def test_unfinished_files_beside_the_workspace_go_once_nobody_writes_them(temporary, workspace):
    folder = workspace.parent
    gone = [
        old(folder / ".espace.0a1b2c3d.part.gpkg"),
        old(folder / ".espace.0a1b2c3d.part.gpkg-journal"),
        old(folder / ".espace.schema3.backup.gpkg.part"),
        old(folder / ".paquet.deadbeef.part.asdpkg"),
    ]
    held = folder / ".espace.0a1b2c3e.part.gpkg"
    (temporary / f"{PREFIX}livingon").mkdir()
    living = old(folder / ".paquet.livingon.part.asdpkg")
    kept = [
        old(folder / ".autre.0a1b2c3d.part.gpkg"),
        old(folder / ".espace.notes.part.gpkg"),
        old(folder / "espace.schema3.backup.gpkg"),
        old(folder / "espace.part.gpkg"),
        living,
    ]
    young = folder / ".espace.0a1b2c3f.part.gpkg"
    young.write_bytes(b"half")
    with closing(sqlite3.connect(held, isolation_level=None)) as holder:
        holder.execute("CREATE TABLE one (a)")
        os.utime(held, (0, 0))
        holder.execute("BEGIN IMMEDIATE")
        open_workspace(workspace).close()
        assert held.exists()
    open_workspace(workspace).close()
    assert not any(path.exists() for path in (*gone, held))
    assert all(path.exists() for path in (*kept, young))


def test_what_rooms_log_is_read_in_qgis_in_the_words_of_the_user(qgis_app, temporary, workspace):
    from qgis.core import QgsApplication

    from asd_plugin.qgis_support.log import forward_log, stop_forwarding

    read = []
    take = lambda *told: read.append(told)  # noqa: E731 - kept by name, to be disconnected
    QgsApplication.messageLog().messageReceived[str, str, type(level())].connect(take)
    forward_log()
    forward_log()
    try:
        abandoned(temporary)
        open_workspace(workspace).close()
    finally:
        stop_forwarding()
        QgsApplication.messageLog().messageReceived[str, str, type(level())].disconnect(take)
    assert [(text.count("deadbeef"), tag) for text, tag, _ in read] == [(1, "ANSS ASD")]


def level():
    from qgis.core import Qgis

    return Qgis.MessageLevel.Warning
