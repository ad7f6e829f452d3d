"""Locks of other programs are met before any work; locks of this one survive whatever the plugin asks of the file."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

import asd_plugin.workspace.connection as connections
from asd_plugin.domain.errors import AsdError
from asd_plugin.domain.progress import Silent
from asd_plugin.workspace import Scope, create_workspace, is_workspace, open_workspace
from tests.builders import make_reference, make_workspace

OTHER = """
import sqlite3, sys
other = sqlite3.connect(sys.argv[1], timeout=0.2, isolation_level=None)
try:
    other.execute("BEGIN IMMEDIATE")
    print("taken")
except sqlite3.OperationalError as error:
    print(error)
"""


@pytest.fixture()
def path(tmp_path):
    return make_workspace(tmp_path)


@pytest.fixture()
def impatient(monkeypatch):
    monkeypatch.setattr(connections, "BUSY_SECONDS", 0.2)


def another_program_tries(path):
    done = subprocess.run([sys.executable, "-c", OTHER, str(path)], capture_output=True, text=True, check=True)
    return done.stdout.strip()


@pytest.mark.skipif(os.name != "posix", reason="only POSIX locks go with the first handle that is closed")
def test_looking_at_a_workspace_keeps_the_locks_this_process_holds_on_it(path):
    with closing(sqlite3.connect(path, isolation_level=None)) as layer_being_edited:
        layer_being_edited.execute("BEGIN IMMEDIATE")
        layer_being_edited.execute("UPDATE asd_meta SET value = value")
        assert another_program_tries(path) == "database is locked"
        assert is_workspace(path)
        open_workspace(path).close()
        assert another_program_tries(path) == "database is locked"
        layer_being_edited.execute("ROLLBACK")
    assert another_program_tries(path) == "taken"


def test_a_lock_is_met_when_writing_is_announced_and_not_after_the_work(path, impatient):
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        open_workspace(path).close()
        with pytest.raises(AsdError) as caught:
            open_workspace(path, writable=True)
    assert [fault.code for fault in caught.value.problems] == ["workspace_locked"]
    open_workspace(path, writable=True).close()


def test_a_locked_workspace_is_not_taken_for_a_foreign_file(path, tmp_path, impatient):
    resources = make_reference(tmp_path / "resources")
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(AsdError) as caught:
            create_workspace(path, resources, Scope.country(), Silent(), overwrite=True)
    assert [fault.code for fault in caught.value.problems] == ["workspace_locked"]
    assert is_workspace(path)
