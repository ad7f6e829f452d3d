"""The committed files are the ones the manifest describes, and a change to any of them is seen."""

import gzip
import json
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from tools.build_reference import check, content

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture()
def copy(tmp_path):
    for path in (content.GEOPACKAGE, content.VALUES, content.CROSSWALK, content.CATALOGUE, check.MANIFEST):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / path, tmp_path / path)
    return tmp_path


def test_the_committed_reference_agrees_with_its_manifest():
    assert check.check_committed() == []


def test_the_check_runs_as_a_command_with_the_standard_library_alone():
    run = subprocess.run(
        [sys.executable, "-S", "-m", "tools.build_reference.check"], cwd=ROOT, capture_output=True, text=True
    )
    assert run.returncode == 0, run.stdout + run.stderr
    assert "agrees with the manifest" in run.stdout


def test_a_population_changed_by_one_is_seen(copy):
    connection = sqlite3.connect(copy / content.GEOPACKAGE)
    connection.execute("DROP TRIGGER IF EXISTS rtree_commune_geom_update1")
    for (trigger,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f'DROP TRIGGER "{trigger}"')
    connection.execute("UPDATE commune SET population = population + 1 WHERE code = '06.181.01.03'")
    connection.commit()
    connection.close()
    assert check.check_committed(copy) == ["territory.gpkg:commune: sha256 differ from the manifest"]


def test_a_changed_value_is_seen_and_a_repacked_file_is_not(copy):
    path = copy / content.VALUES
    text = gzip.decompress(path.read_bytes())
    path.write_bytes(gzip.compress(text, compresslevel=1))
    assert check.check_committed(copy) == []
    path.write_bytes(gzip.compress(text.replace(b",24.8,", b",24.9,", 1)))
    assert check.check_committed(copy) == ["values.csv.gz: sha256 differ from the manifest"]


def test_a_catalogue_that_lost_an_indicator_is_seen(copy):
    path = copy / content.CATALOGUE
    document = json.loads(path.read_text(encoding="utf-8"))
    document["indicators"].pop()
    path.write_text(json.dumps(document), encoding="utf-8")
    assert check.check_committed(copy) == ["indicators.json: rows, sha256 differ from the manifest"]


def test_the_manifest_names_the_pinned_sources():
    manifest = json.loads((ROOT / check.MANIFEST).read_text(encoding="utf-8"))
    pins = (ROOT / "tools/build_reference/requirements.txt").read_text(encoding="utf-8").splitlines()
    for package, facts in manifest["sources"].items():
        assert f"{package}=={facts['version']}" in pins
        assert len(facts["sha256_of_data"]) == 64
    for package in ("shapely", "geopandas", "pyogrio", "pandas", "numpy", "pyproj"):
        assert f"{package}=={manifest['built_with'][package]}" in pins
