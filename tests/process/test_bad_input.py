"""What officers really give, through the real qgis_process: refused in a sentence, and every file left as it was."""

import hashlib
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing, contextmanager

import pytest

from tests.builders import make_workspace
from tools.qgis_machine import qgis_process_program

pytestmark = pytest.mark.process

CODES = ("01.511.01.01", "01.511.01.03", "01.511.01.05")
SCORE, DENSITY, CREATE = "asd:territorialneedscore", "asd:beneficiarydensity", "asd:createworkspace"
MODEL = {
    "asd_score_model": 1,
    "id": "essai",
    "title": {"fr": "Essai"},
    "tree": [
        {"id": "index"},
        {"id": "a", "parent": "index", "column": "a"},
        {"id": "b", "parent": "index", "column": "b", "direction": -1},
    ],
}


def contents(folder):
    """Every file below ``folder`` with its hash."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {str(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    path = tmp_path_factory.mktemp("modele") / "modele.json"
    path.write_text(json.dumps(MODEL), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def master(tmp_path_factory):
    """A tiny workspace, to be copied."""
    return make_workspace(tmp_path_factory.mktemp("bureau"))


@pytest.fixture()
def workspace(master, tmp_path):
    return shutil.copy(master, tmp_path / "bureau.gpkg")


@pytest.fixture()
def refused(qgis_process, tmp_path):
    """Run; the run must be refused in words, and every file below ``tmp_path`` left as it was. Returns the words."""

    def run(algorithm, prefix=(), **parameters):
        before = contents(tmp_path)
        done = qgis_process("run", algorithm, "--", *(f"{k}={v}" for k, v in parameters.items()), prefix=prefix)
        said = done.stdout + done.stderr
        assert done.returncode == 1, said
        assert "Traceback" not in said
        assert contents(tmp_path) == before
        return said

    return run


def table(folder, rows, types="Real", head="code,a,b", name="communes"):
    """A CSV file of units; ``types``: of the code column when it is no text, or of the figures."""
    kinds = ["Integer", "Real", "Real"] if types == "Integer" else ["String", types, types]
    path = folder / f"{name}.csv"
    path.write_text("\n".join([head, *rows]) + "\n", encoding="utf-8")
    path.with_suffix(".csvt").write_text(",".join(f'"{kind}"' for kind in kinds) + "\n", encoding="utf-8")
    return path


TABLES = {
    "no code field": (["x,1,2"], {"head": "unite,a,b"}, ["communes", "no field «code»", "unite, a, b"]),
    "codes read as numbers": (["15110101,1,2", "15110103,2,3"], {"types": "Integer"}, ["15110101", "asd:repaircodes"]),
    "a code twice": ([f"{c},{k},{-k}" for k, c in enumerate((*CODES, CODES[0]))], {}, ["1 codes", CODES[0], "One row"]),
    "decimal commas and words": (
        [f'{CODES[0]},"12,5",1', f"{CODES[1]},abc,2", f"{CODES[2]},1_000,non"],
        {"types": "String"},
        ["2 problems", "«a»", "3 rows", "12,5", "abc", "1_000", "12.5, not 12,5", "«b»", "1 rows"],
    ),
    "a constant indicator": ([f"{c},5,{k}" for k, c in enumerate(CODES)], {}, ["«a» (index/a)", "same value, 5"]),
    "one unit": ([f"{CODES[0]},1,2"], {}, ["2 problems", "cannot tell them apart"]),
    "all at once": (
        [f"{CODES[0]},1,x", f"{CODES[0]},2,3", ",3,4", "1.511.1.1,4,5"],
        {"types": "String"},
        ["4 problems", "no code", CODES[0], "1.511.1.1", "«b»"],
    ),
}


@pytest.mark.parametrize("rows, options, words", TABLES.values(), ids=TABLES)
def test_a_table_that_cannot_be_scored_is_refused(refused, model, tmp_path, rows, options, words):
    path = table(tmp_path, rows, **options)
    output, report = tmp_path / "o.gpkg", tmp_path / "r.json"
    said = refused(SCORE, INPUT=path, SCORE_MODEL=model, OUTPUT=output, REPORT=report)
    assert [word for word in words if word not in said] == []


SIX = {
    **MODEL,
    "id": "un deux",
    "tree": [
        {"id": "index"},
        {"id": "living", "parent": "index", "weight": -1},
        {"id": "a", "parent": "living", "column": "a", "direction": 2},
        {"id": "b", "parent": "nowhere", "column": "b"},
    ],
    "missing": {"policy": "guess"},
    "treatment": {"methd": "none"},
}
MODELS = {
    "six faults": (
        json.dumps(SIX),
        ["6 problems", "un deux", "«index/living»: the weight -1", "«index/living/a»", "«nowhere/b»", "guess", "methd"],
    ),
    "no JSON": ('{"asd_score_model": 1,\n "id": }', ["not valid JSON", "line 2"]),
    "a list as parent": (
        json.dumps({**MODEL, "tree": [{"id": "index"}, {"id": "a", "parent": ["index"], "column": "a"}]}),
        ["parent", "does not exist"],
    ),
}


@pytest.mark.parametrize("text, words", MODELS.values(), ids=MODELS)
def test_a_model_with_faults_is_refused_with_all_of_them(refused, tmp_path, text, words):
    path = table(tmp_path, [f"{code},{rank},{-rank}" for rank, code in enumerate(CODES)])
    model = tmp_path / "modele.json"
    model.write_text(text, encoding="utf-8")
    said = refused(SCORE, INPUT=path, SCORE_MODEL=model, OUTPUT=tmp_path / "o.gpkg")
    assert [word for word in words if word not in said] == []


def communes(path):
    return f"{path}|layername=asd_commune"


def counts(folder):
    """Counts of two communes of the tiny workspace."""
    rows = ["01.051.04.01,120,300", "02.071.04.01,40,90"]
    return table(folder, rows, types="Integer64", head="code,households,people", name="effectifs")


def density(workspace, folder, **more):
    return {
        "TERRITORIES": communes(workspace),
        "BENEFICIARIES": counts(folder),
        "UNIT_FIELD": "code",
        "HOUSEHOLDS_FIELD": "households",
        "OUTPUT": folder / "o.gpkg",
        **more,
    }


def test_the_default_model_without_workspace_says_in_one_sentence_what_lacks(refused, tmp_path):
    said = refused(SCORE, INPUT=table(tmp_path, [f"{CODES[0]},1,2"]), OUTPUT=tmp_path / "o.gpkg")
    assert "21 indicators" in said and "WORKSPACE" in said and "code, a, b" in said


def scoring(workspace, folder, **more):
    """Score the tiny workspace's communes by its one indicator, and record the run there."""
    leaf = {"id": "illiteracy_10_plus", "parent": "index", "indicator": "illiteracy_10_plus", "period": "2024"}
    model = folder / "indicateur.json"
    model.write_text(
        json.dumps({**MODEL, "missing": {"policy": "available_mean"}, "tree": [{"id": "index"}, leaf]}),
        encoding="utf-8",
    )
    given = {"INPUT": communes(workspace), "WORKSPACE": workspace, "SCORE_MODEL": model, "OUTPUT": folder / "o.gpkg"}
    return {**given, **more}


def test_units_of_another_territory_are_named(refused, workspace, tmp_path):
    path = table(tmp_path, ["12.391.05.05,1,2"], name="ailleurs")
    said = refused(SCORE, **scoring(workspace, tmp_path, INPUT=path))
    assert "None of the 1 units is in the workspace" in said and "12.391.05.05" in said


HOLD = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute(sys.argv[2])
connection.execute("UPDATE asd_meta SET value = value")
print("held", flush=True)
sys.stdin.read()
"""


@contextmanager
def held(path, lock):
    """Another program in the middle of a transaction (in this one, reading the file would drop the lock)."""
    other = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path), lock], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert other.stdout.readline() == "held\n"
        yield
    finally:
        other.communicate("")


def test_a_workspace_in_use_is_met_before_anything_is_written(refused, workspace, tmp_path):
    path, given = tmp_path / "bureau.gpkg", scoring(workspace, tmp_path)
    with held(path, "BEGIN IMMEDIATE"):
        assert "in use by another program" in refused(SCORE, **given)


def newer(path):
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE asd_meta SET value = '99' WHERE key = 'schema_version'")


def cut(path):
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


@pytest.mark.parametrize(
    "spoil, words",
    [(newer, ["newer version", "99"]), (cut, ["damaged or incomplete"])],
    ids=["newer schema", "cut short"],
)
def test_a_workspace_that_cannot_be_used_is_left_alone(refused, master, tmp_path, spoil, words):
    path = tmp_path / "essai.gpkg"
    shutil.copy(master, path)
    spoil(path)
    said = refused(DENSITY, **density(master, tmp_path, WORKSPACE=path))
    assert [word for word in [str(path), *words] if word not in said] == []


def test_a_read_only_workspace_is_neither_written_nor_replaced(refused, master, workspace, tmp_path):
    path = tmp_path / "bureau.gpkg"
    path.chmod(0o444)
    protect = shutil.which("chattr") if os.geteuid() == 0 else None
    if os.access(path, os.W_OK) and not (protect and subprocess.run([protect, "+i", path]).returncode == 0):
        pytest.skip("this user may write everywhere")
    try:
        assert "read-only" in refused(DENSITY, **density(master, tmp_path, WORKSPACE=path))
        assert "read-only" in refused(CREATE, SCOPE=0, OUTPUT=path, OVERWRITE="true")
    finally:
        if protect:
            subprocess.run([protect, "-i", path])


def test_results_never_replace_an_input_a_workspace_or_each_other(refused, workspace, tmp_path):
    own = communes(workspace)
    said = refused(SCORE, INPUT=own, OUTPUT=workspace)
    assert "OUTPUT would replace" in said and "INPUT" in said
    said = refused(SCORE, INPUT=own, OUTPUT=f"ogr:dbname='{workspace}' table=\"asd_score\" (geom)")
    assert "«asd_score»" in said and "asd_" in said
    twice = tmp_path / "o.gpkg"
    said = refused(DENSITY, **density(workspace, tmp_path, OUTPUT=twice, TABLE=twice))
    assert "OUTPUT and TABLE" in said


def test_a_folder_that_is_not_there_is_named(refused, workspace, tmp_path):
    missing = tmp_path / "absent"
    said = refused(SCORE, INPUT=communes(workspace), WORKSPACE=workspace, OUTPUT=missing / "o.gpkg")
    assert f"«{missing}» does not exist" in said


def test_points_without_coordinate_system_and_impossible_counts_are_refused(refused, workspace, tmp_path):
    points = tmp_path / "points.csv"
    points.write_text("X,Y\n-5,33\n")
    layer = f"{points}|option:X_POSSIBLE_NAMES=X|option:Y_POSSIBLE_NAMES=Y"
    said = refused(DENSITY, TERRITORIES=communes(workspace), BENEFICIARIES=layer, OUTPUT=tmp_path / "o.gpkg")
    assert "no coordinate reference system" in said or "no points" in said
    given = density(workspace, tmp_path)
    counts_file = table(
        tmp_path, ["01.051.04.01,-3,2"], types="Integer64", head="code,households,people", name="negatif"
    )
    said = refused(DENSITY, **{**given, "BENEFICIARIES": counts_file})
    assert "negative" in said and "«households»" in said


def test_a_disk_that_fills_up_leaves_no_half_result(refused, qgis_process, tmp_path):
    limit = (shutil.which("prlimit") or "prlimit", "--fsize=400000")
    if subprocess.run([*limit, "true"], capture_output=True).returncode != 0:
        pytest.skip("this machine cannot limit the size of files")
    rows = [f"01.511.01.{rank:05d},{rank},{rank * rank}" for rank in range(9000)]
    path = table(tmp_path, rows)
    model = tmp_path / "modele.json"
    model.write_text(json.dumps(MODEL), encoding="utf-8")
    said = refused(SCORE, prefix=limit, INPUT=path, SCORE_MODEL=model, OUTPUT=tmp_path / "o.gpkg")
    assert "could not be written whole" in said and "of 9000 rows" in said
    assert "not enough disk space" in refused(CREATE, prefix=limit, SCOPE=1, REGION="12", OUTPUT=tmp_path / "w.gpkg")


def runs_of(path):
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return [connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in ("asd_run", "asd_score")]


@pytest.mark.skipif(os.name != "posix", reason="kill -9")
@pytest.mark.parametrize("wait", [0.0, 0.003])
def test_a_killed_record_leaves_a_whole_run_or_none(environment, workspace, tmp_path, wait):
    journal = tmp_path / "bureau.gpkg-journal"
    values = scoring(workspace, tmp_path)
    call = [qgis_process_program(), "run", SCORE, "--", *(f"{name}={value}" for name, value in values.items())]
    with open(os.devnull, "w") as silence:
        running = subprocess.Popen(call, env=environment, stdout=silence, stderr=silence)
    deadline = time.monotonic() + 60
    while running.poll() is None and not journal.exists() and time.monotonic() < deadline:
        pass
    time.sleep(wait)
    if running.poll() is None:
        os.kill(running.pid, signal.SIGKILL)
    running.wait()
    runs, scores = runs_of(tmp_path / "bureau.gpkg")
    assert (runs, scores) in ((0, 0), (1, 6))


@pytest.mark.skipif(os.name != "posix", reason="kill -9")
def test_a_killed_creation_leaves_the_old_workspace(environment, workspace, tmp_path):
    path = tmp_path / "bureau.gpkg"
    before = contents(tmp_path)
    call = [qgis_process_program(), "run", CREATE, "--", "SCOPE=1", "REGION=12", f"OUTPUT={path}", "OVERWRITE=true"]
    with open(os.devnull, "w") as silence:
        running = subprocess.Popen(call, env=environment, stdout=silence, stderr=silence)
    deadline = time.monotonic() + 60
    while running.poll() is None and not list(tmp_path.glob(".*.part.gpkg")) and time.monotonic() < deadline:
        pass
    if running.poll() is None:
        os.kill(running.pid, signal.SIGKILL)
    running.wait()
    assert contents(tmp_path)[str(path)] == before[str(path)]
