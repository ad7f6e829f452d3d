"""A real workspace with results, and a real QGIS window driven on it."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tools.qgis_machine import ROOT, isolated_environment, run_algorithm

SCREEN = "-screen 0 1366x768x24"
DOCUMENTED = (
    "map",
    "dock",
    "algorithm",
    "explorer",
    "explorer_why",
    "cards_reference",
    "cards_filled",
    "import_reading_table",
    "import_rows",
    "import_writing_again",
)


@pytest.fixture(scope="session")
def project(tmp_path_factory):
    """A project of the whole country with score and (synthetic) density, made by the algorithms themselves."""
    folder = tmp_path_factory.mktemp("pays")
    environment = isolated_environment(folder / "home", "fr")
    workspace = folder / "maroc.gpkg"
    communes = f"{workspace}|layername=asd_commune"
    run_algorithm("asd:createworkspace", {"OUTPUT": workspace}, environment)
    run_algorithm(
        "asd:territorialneedscore",
        {"INPUT": communes, "WORKSPACE": workspace, "OUTPUT": folder / "besoin.gpkg"},
        environment,
    )
    run_algorithm("asd:createproject", {"WORKSPACE": workspace, "OUTPUT": folder / "pays.qgz"}, environment)
    return folder / "pays.qgz"


@pytest.fixture(scope="session")
def window(tmp_path_factory):
    """Drive a QGIS window in a language; returns what was seen and the folder of pictures."""
    if not (shutil.which("xvfb-run") and shutil.which("qgis")):
        pytest.skip("needs qgis and xvfb-run")

    def drive(language, project="", names="", extra=None, script="drive.py"):
        folder = tmp_path_factory.mktemp(f"window_{language}")
        environment = {**isolated_environment(folder / "home", language), **(extra or {})}
        environment.update(
            ASD_DRIVE_OUT=str(folder), ASD_DRIVE_PROJECT=str(project), ASD_DRIVE_NAMES=names or "el jadida;azemmour"
        )
        environment.pop("QT_QPA_PLATFORM", None)
        command = ["xvfb-run", "-a", "-s", SCREEN, "qgis", "--nologo", "--noversioncheck"]
        subprocess.run(
            [*command, "--code", str(Path(__file__).with_name(script))],
            env=environment,
            capture_output=True,
            timeout=150,
            check=False,
        )
        seen = json.loads((folder / "seen.json").read_text(encoding="utf-8"))
        _keep(folder, language)
        return seen, folder

    return drive


def _keep(folder, language):
    """All pictures to build/screenshots; the ones the documentation shows also where ASD_KEEP_SCREENSHOTS says."""
    everything = ROOT / "build" / "screenshots"
    shown = os.environ.get("ASD_KEEP_SCREENSHOTS", "")
    for path in sorted(folder.glob("*.png")):
        targets = [everything, *([ROOT / shown] if shown and path.stem in DOCUMENTED else [])]
        for target in targets:
            target.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, target / f"{path.stem}_{language}.png")
