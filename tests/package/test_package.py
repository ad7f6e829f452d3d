"""The zip the agency installs: scanned as the plugin site scans it, then installed and used for real."""

import json
import subprocess
import sys
import zipfile
from importlib.util import find_spec
from pathlib import Path

import pytest

from tools import package
from tools.qgis_machine import isolated_environment, qgis_process_program

pytestmark = pytest.mark.package
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def zip_path(tmp_path_factory):
    return package.build(tmp_path_factory.mktemp("zip") / "anss_asd.zip")


@pytest.fixture(scope="module")
def installed(zip_path, tmp_path_factory):
    folder = tmp_path_factory.mktemp("installed")
    with zipfile.ZipFile(zip_path) as archive:
        archive.extractall(folder)
    return folder / "anss_asd"


def tool(name):
    if find_spec(name) is None:
        pytest.skip(f"{name} is not installed here")
    return [sys.executable, "-m", name]


def test_the_zip_has_one_folder_the_needed_files_and_nothing_of_the_workshop(zip_path):
    with zipfile.ZipFile(zip_path) as archive:
        names = archive.namelist()
    assert {name.split("/")[0] for name in names} == {"anss_asd"}
    for needed in (
        "__init__.py",
        "metadata.txt",
        "LICENSE",
        "i18n/asd_fr.qm",
        "i18n/asd_ar.qm",
        "resources/reference/territory.gpkg",
    ):
        assert f"anss_asd/{needed}" in names
    endings = (".pyc", ".so", ".dll", ".exe", ".sh", ".bat", ".ts")
    assert [name for name in names if name.endswith(endings) or "/tests/" in name or "/tools/" in name] == []
    assert zip_path.stat().st_size < package.LIMIT_BYTES


def test_every_module_of_the_tree_is_in_the_zip(zip_path):
    with zipfile.ZipFile(zip_path) as archive:
        names = set(archive.namelist())
    missing = [p for p in (ROOT / "asd_plugin").rglob("*.py") if f"anss_asd/{p.relative_to(ROOT)}" not in names]
    assert missing == []


def test_same_tree_same_bytes(zip_path, tmp_path):
    again = package.build(tmp_path / "again.zip")
    assert again.read_bytes() == zip_path.read_bytes()


def test_bandit_finds_nothing(installed):
    done = subprocess.run([*tool("bandit"), "-r", "-q", "-f", "json", str(installed)], capture_output=True, text=True)
    found = json.loads(done.stdout)["results"]
    assert [(item["filename"], item["line_number"], item["test_id"]) for item in found] == []


def test_detect_secrets_finds_nothing(installed):
    command = [*tool("detect_secrets"), "scan", "--all-files", "."]
    done = subprocess.run(command, cwd=installed, capture_output=True, text=True)
    found = json.loads(done.stdout)["results"]
    assert {name: [item["type"] for item in items] for name, items in found.items()} == {}


def test_flake8_finds_nothing_critical(installed):
    done = subprocess.run(
        [*tool("flake8"), "--max-line-length=120", "--extend-ignore=E203", str(installed)],
        capture_output=True,
        text=True,
    )
    assert done.stdout == ""


def test_the_installed_zip_makes_a_workspace_and_a_score(installed, tmp_path):
    environment = {**isolated_environment(tmp_path / "home", "en", plugin=installed), "QT_QPA_PLATFORM": "offscreen"}

    def run(*arguments):
        done = subprocess.run(
            [qgis_process_program(), "run", *arguments], env=environment, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stdout + done.stderr

    workspace, score = tmp_path / "bureau.gpkg", tmp_path / "score.gpkg"
    run("asd:createworkspace", "--", "SCOPE=1", "REGION=6", f"OUTPUT={workspace}")
    run("asd:territorialneedscore", "--", f"INPUT={workspace}|layername=asd_commune", f"OUTPUT={score}")
    assert score.stat().st_size > 0
