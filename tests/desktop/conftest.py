"""A real workspace with results, and a real QGIS window driven on it."""

import json
import os
import shutil
import subprocess
import warnings
from pathlib import Path

import pytest

from tools.qgis_machine import ROOT, isolated_environment, run_algorithm

SCREEN = "-screen 0 1366x768x24"
CRASHED = (134, 139, -6, -11)  # abort and segmentation fault, as a shell and as Python tell them
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
def screen():
    """Runs a script inside a QGIS window; returns what it wrote, or fails with what QGIS said."""
    if not (shutil.which("xvfb-run") and shutil.which("qgis")):
        pytest.skip("needs qgis and xvfb-run")
    return _drive_qgis


@pytest.fixture(scope="session")
def window(tmp_path_factory, screen):
    """Drive a QGIS window in a language; returns what was seen and the folder of pictures."""

    def drive(language, project="", names="", extra=None, script="drive.py"):
        folder = tmp_path_factory.mktemp(f"window_{language}")
        environment = {**isolated_environment(folder / "home", language), **(extra or {})}
        environment.update(
            ASD_DRIVE_OUT=str(folder), ASD_DRIVE_PROJECT=str(project), ASD_DRIVE_NAMES=names or "el jadida;azemmour"
        )
        seen = screen(script, environment, folder, 600)
        _keep(folder, language)
        return seen, folder

    return drive


def _drive_qgis(script, environment, folder, seconds):
    # Another test of the same run may have told Qt to draw off screen: a window needs the virtual screen.
    on_screen = {key: value for key, value in environment.items() if key != "QT_QPA_PLATFORM"}
    # The suites of two roots may run side by side: they see each other's displays, not each other's lock files.
    first = os.environ.get("ASD_DISPLAY_FROM", "99")
    command = ["xvfb-run", "-n", first, "-a", "-s", SCREEN, "qgis", "--nologo", "--noversioncheck", "--code"]
    call = [*command, str(Path(__file__).with_name(script))]
    answer, stuck = folder / "seen.json", folder / "stuck.txt"
    for attempt in (1, 2):
        done = subprocess.run(
            call, env=on_screen, capture_output=True, text=True, errors="replace", timeout=seconds, check=False
        )
        if answer.is_file():
            return json.loads(answer.read_text(encoding="utf-8"))
        said = [done.stdout[-2000:], done.stderr[:4000], done.stderr[-2000:]]
        said += [stuck.read_text(encoding="utf-8")] if stuck.is_file() else []
        if attempt == 2 or done.returncode not in CRASHED:
            pytest.fail(
                f"QGIS ended ({done.returncode}) without an answer in {script}:\n" + "\n".join(said), pytrace=False
            )
        # Seen once in some fifty windows, in QGIS's own event loop: told with its trace, and tried once more.
        warnings.warn(f"QGIS crashed ({done.returncode}) in {script}:\n" + "\n".join(said), stacklevel=2)
    raise AssertionError("not reached")


def _keep(folder, language):
    """All pictures to build/screenshots; the ones the documentation shows also where ASD_KEEP_SCREENSHOTS says."""
    everything = ROOT / "build" / "screenshots"
    shown = os.environ.get("ASD_KEEP_SCREENSHOTS", "")
    for path in sorted(folder.glob("*.png")):
        targets = [everything, *([ROOT / shown] if shown and path.stem in DOCUMENTED else [])]
        for target in targets:
            target.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, target / f"{path.stem}_{language}.png")
