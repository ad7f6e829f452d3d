"""Opening a workspace: what is refused and why, and how an older one is brought up to date."""

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from asd_plugin.domain.errors import AsdError
from asd_plugin.workspace import connection as connections
from asd_plugin.workspace import is_workspace, migration, open_workspace, schema
from tests.builders import make_workspace, score_run, scores_table

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture()
def path(tmp_path):
    return make_workspace(tmp_path)


@pytest.fixture()
def impatient(monkeypatch):
    monkeypatch.setattr(connections, "BUSY_SECONDS", 0.2)


def refusal(path, writable=False):
    with pytest.raises(AsdError) as caught:
        open_workspace(path, writable)
    (found,) = caught.value.problems
    return found


def set_version(path, version):
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE asd_meta SET value = ? WHERE key = 'schema_version'", (version,))


def beside(path):
    return sorted(item.name for item in path.parent.iterdir() if item.name != "resources")


@pytest.mark.parametrize("content", [b"", b"text", b"SQLite format 3\x00", b"SQLite format 3\x00" + b"\x01" * 5000])
def test_any_other_file_is_no_workspace_and_asking_never_raises(tmp_path, content):
    other = tmp_path / "x.gpkg"
    other.write_bytes(content)
    assert not is_workspace(other)
    assert refusal(other).code in ("not_a_workspace", "workspace_damaged")
    assert beside(other) == ["x.gpkg"]


def test_a_folder_an_absent_file_and_nonsense_are_no_workspace(tmp_path):
    assert not is_workspace(tmp_path)
    assert not is_workspace(tmp_path / "absent.gpkg")
    assert not is_workspace("")
    assert not is_workspace("\x00")
    assert refusal(tmp_path / "absent.gpkg").code == "workspace_absent"


def test_another_geopackage_is_no_workspace(path):
    other = path.parent / "resources" / "reference" / "territory.gpkg"
    assert not is_workspace(other)
    assert refusal(other).code == "not_a_workspace"


def test_a_file_cut_short_is_damaged(path):
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    assert refusal(path).code == "workspace_damaged"


def test_garbage_inside_the_file_is_damaged_and_never_a_trace(path):
    whole = bytearray(path.read_bytes())
    whole[8192:] = b"\xff" * (len(whole) - 8192)
    path.write_bytes(bytes(whole))
    with pytest.raises(AsdError) as caught, open_workspace(path) as ws:
        ws.units("commune")
        ws.values(["illiteracy_10_plus"], "2024")
    assert caught.value.problems[0].code == "workspace_damaged"


def test_a_table_that_was_deleted_is_damage_too(path):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TABLE asd_value")
    with pytest.raises(AsdError) as caught, open_workspace(path) as ws:
        ws.values(["illiteracy_10_plus"], "2024")
    assert caught.value.problems[0].code == "workspace_damaged"


def test_a_newer_schema_is_refused_with_both_versions_and_left_alone(path):
    set_version(path, "7")
    before = path.read_bytes()
    found = refusal(path, writable=True)
    assert (found.code, found.fields["version"], found.fields["known"]) == ("workspace_newer", 7, schema.SCHEMA_VERSION)
    assert path.read_bytes() == before
    assert is_workspace(path)


@pytest.mark.parametrize("version", ["", "one", "-1", None])
def test_a_version_that_is_no_number_is_no_workspace(path, version):
    set_version(path, version)
    assert refusal(path).code == "not_a_workspace"


@pytest.fixture()
def old(path, monkeypatch):
    """A workspace of an imaginary schema 0, in which runs had no seed; and the step that brings it to 1."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("ALTER TABLE asd_run DROP COLUMN seed")
        connection.execute("INSERT INTO asd_run (run_id, algorithm) VALUES ('kept', 'asd:old')")
    set_version(path, "0")
    monkeypatch.setitem(migration.STEPS, 0, lambda c: c.execute("ALTER TABLE asd_run ADD COLUMN seed TEXT"))
    return path


@pytest.mark.parametrize("writable", [False, True])
def test_an_older_schema_is_migrated_after_a_backup_copy(old, writable):
    with open_workspace(old, writable) as ws:
        assert [(run["run_id"], run["seed"]) for run in ws.runs()] == [("kept", None)]
        assert ws.meta()["schema_version"] == str(schema.SCHEMA_VERSION)
    backup = old.with_name("espace.schema0.backup.gpkg")
    assert beside(old) == [old.name, backup.name]
    with closing(sqlite3.connect(backup)) as connection:
        assert connection.execute("SELECT value FROM asd_meta WHERE key = 'schema_version'").fetchone() == ("0",)
        assert "seed" not in [row[1] for row in connection.execute("PRAGMA table_info(asd_run)")]
        assert connection.execute("SELECT run_id FROM asd_run").fetchall() == [("kept",)]
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    with open_workspace(old, writable=True) as ws:
        ws.record_run(score_run("new", seed=7))
    assert is_workspace(backup)


def test_a_migration_that_fails_leaves_the_file_as_it_was(old, monkeypatch):
    def stumble(connection):
        connection.execute("ALTER TABLE asd_run ADD COLUMN seed TEXT")
        connection.execute("DELETE FROM asd_value")
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setitem(migration.STEPS, 0, stumble)
    before = old.read_bytes()
    assert refusal(old).code == "workspace_disk_full"
    assert old.read_bytes() == before


def test_a_backup_that_cannot_be_made_stops_the_migration(old, monkeypatch):
    def no_room(*arguments):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(migration.Path, "replace", no_room)
    before = old.read_bytes()
    assert refusal(old).code == "cannot_write"
    assert old.read_bytes() == before
    assert beside(old) == [old.name]


def test_a_schema_nobody_can_migrate_is_said(path):
    set_version(path, "0")
    found = refusal(path)
    assert (found.code, found.fields["version"]) == ("workspace_too_old", 0)
    assert beside(path) == [path.name]


def test_a_file_another_program_is_writing_is_locked(path, impatient):
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert refusal(path).code == "workspace_locked"
        assert refusal(path, writable=True).code == "workspace_locked"
    assert is_workspace(path)


def test_a_lock_met_while_recording_gives_a_message_and_writes_nothing(path, impatient):
    with open_workspace(path, writable=True) as ws:
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(AsdError) as caught:
                ws.record_score(score_run(), scores_table())
        assert caught.value.problems[0].code == "workspace_locked"
        assert ws.runs() == []
        ws.record_score(score_run(), scores_table())
        assert ws.latest_score()["run_id"] == "run-1"


def test_a_reader_cannot_write(path):
    with open_workspace(path) as ws, pytest.raises(AsdError) as caught:
        ws.record_run(score_run())
    assert caught.value.problems[0].code == "workspace_read_only"


def test_two_readers_and_a_writer_live_side_by_side(path):
    with open_workspace(path) as first, open_workspace(path) as second, open_workspace(path, writable=True) as writer:
        assert len(first.units("commune")) == len(second.units("commune")) == 6
        writer.record_score(score_run(), scores_table())
        assert first.latest_score()["run_id"] == second.latest_score()["run_id"] == "run-1"


@pytest.mark.parametrize("writable", [False, True])
def test_no_side_file_is_left_even_where_qgis_had_left_the_file_in_wal_mode(path, writable):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
    assert path.read_bytes()[18] == 2
    with open_workspace(path, writable) as ws:
        assert len(ws.units("commune")) == 6
        if writable:
            ws.record_run(score_run())
    assert beside(path) == [path.name]


AS_NOBODY = """
import os, sys
if os.geteuid() == 0:
    os.setgid(65534); os.setuid(65534)
from asd_plugin.domain.errors import AsdError
from asd_plugin.workspace import migration, open_workspace
path, mode = sys.argv[1:]
migration.STEPS[0] = lambda connection: None
try:
    with open_workspace(path, writable=mode == "write") as ws:
        sys.stdout.write(str(len(ws.units("commune"))))
except AsdError as error:
    sys.stdout.write(error.problems[0].code)
"""


@pytest.fixture()
def public(tmp_path_factory, path):
    """A folder any account may enter, with a copy of the workspace in it."""
    import tempfile

    folder = Path(tempfile.mkdtemp(prefix="asd-read-only-", dir="/tmp"))
    folder.chmod(0o755)
    shutil.copy(path, folder / "a.gpkg")
    yield folder / "a.gpkg"
    folder.chmod(0o755)
    shutil.rmtree(folder)


def as_nobody(path, mode):
    command = [sys.executable, "-B", "-c", AS_NOBODY, str(path), mode]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.skipif(os.name != "posix", reason="file modes of POSIX")
@pytest.mark.parametrize("is_wal", [False, True])
def test_a_read_only_file_or_folder_can_be_read_and_says_why_it_cannot_be_written(public, is_wal):
    if is_wal:
        with closing(sqlite3.connect(public)) as connection:
            connection.execute("PRAGMA journal_mode = WAL")
    public.chmod(0o444)
    public.parent.chmod(0o555)
    assert as_nobody(public, "read") == "6"
    assert as_nobody(public, "write") == "workspace_read_only"
    public.chmod(0o666)
    assert as_nobody(public, "read") == "6"
    assert as_nobody(public, "write") == "workspace_read_only"


@pytest.mark.skipif(os.name != "posix", reason="file modes of POSIX")
def test_an_older_workspace_in_a_read_only_place_asks_for_a_copy(public):
    set_version(public, "0")
    public.chmod(0o444)
    public.parent.chmod(0o555)
    assert as_nobody(public, "read") == "workspace_older"


def test_a_journal_left_by_a_killed_writer_is_rolled_back_by_a_reader(path):
    script = (
        "import os, sqlite3, sys\n"
        "c = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "c.execute('PRAGMA cache_size = 1')\n"
        "c.execute('BEGIN IMMEDIATE'); c.execute('DELETE FROM asd_value'); c.execute('DELETE FROM asd_indicator')\n"
        "os.kill(os.getpid(), 9)\n"
    )
    subprocess.run([sys.executable, "-c", script, str(path)], timeout=60)
    with open_workspace(path) as ws:
        values, _ = ws.values(["illiteracy_10_plus"], "2024")
    assert values.notna().sum().item() == 5
    assert beside(path) == [path.name]


def test_a_workspace_of_schema_1_gets_the_splits_and_the_protection_of_runs(path):
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("DROP TABLE asd_beneficiary_split")
        connection.execute("DELETE FROM gpkg_contents WHERE table_name = 'asd_beneficiary_split'")
        for table in ("asd_comparison", "asd_unit_list", "asd_peer_family"):
            connection.execute(f"DROP TABLE {table}")
            connection.execute("DELETE FROM gpkg_contents WHERE table_name = ?", (table,))
        connection.execute("ALTER TABLE asd_beneficiary_run DROP COLUMN protection")
        connection.execute(
            "INSERT INTO asd_beneficiary_run (run_id, unit_level, shown_period, shown_programme, shown_milieu) "
            "VALUES ('old', 'commune', '2024', 'all', 'total')"
        )
    set_version(path, "1")
    with open_workspace(path) as ws:
        assert ws.meta()["schema_version"] == str(schema.SCHEMA_VERSION)
        assert (ws.latest_beneficiaries()["run_id"], ws.latest_beneficiaries()["protection"]) == ("old", None)
        assert len(ws.published_cells()) == 0
        assert (ws.comparisons(), ws.unit_lists(), ws.families()) == ([], {}, [])
    with closing(sqlite3.connect(path)) as connection:
        found = "SELECT count(*) FROM gpkg_contents WHERE table_name = 'asd_beneficiary_split'"
        assert connection.execute(found).fetchone() == (1,)
    assert path.with_name("espace.schema1.backup.gpkg").is_file()
