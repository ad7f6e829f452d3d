"""An office's batch, through the real executable: create a region, make its project, add its layers to a project."""

import json
import subprocess

import pytest

from asd_plugin.workspace import open_workspace
from tools.qgis_machine import isolated_environment, qgis_process_program

pytestmark = pytest.mark.process
EXPECTED = 3 + 1 + 39  # population, and an indicator each


@pytest.fixture(scope="module")
def call(tmp_path_factory):
    home = tmp_path_factory.mktemp("home")
    environment = {**isolated_environment(home, "en"), "QT_QPA_PLATFORM": "offscreen"}

    def run(algorithm, *arguments):
        command = [qgis_process_program(), "--json", "run", f"asd:{algorithm}", *arguments]
        return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120)

    return run


def results_of(done):
    assert done.returncode == 0, done.stdout + done.stderr
    return json.loads(done.stdout)["results"]


def test_a_region_its_project_and_its_layers_in_a_batch(call, tmp_path):
    workspace, project = tmp_path / "جهة l'Oriental.gpkg", tmp_path / "carte.qgz"
    made = results_of(call("createworkspace", "--", "SCOPE=1", "REGION=02", f"OUTPUT={workspace}"))
    assert (made["REGIONS"], made["COMMUNES"]) == (1, 124)
    with open_workspace(workspace) as ws:
        assert ws.meta()["scope"] == {"kind": "region", "codes": ["02"]}
    assert results_of(call("createproject", "--", f"WORKSPACE={workspace}", f"OUTPUT={project}"))["LAYERS"] == EXPECTED
    added = results_of(call("addlayers", f"--project_path={project}", "--", f"WORKSPACE={workspace}"))
    assert added["LAYERS"] == EXPECTED
    assert sorted(item.name for item in tmp_path.iterdir()) == sorted([workspace.name, project.name])


def test_a_refusal_ends_with_an_error_and_a_sentence(call, tmp_path):
    done = call("createworkspace", "--", "SCOPE=1", "REGION=Atlantide", f"OUTPUT={tmp_path / 'x.gpkg'}")
    assert done.returncode != 0
    assert "No region of the reference is called Atlantide" in done.stdout + done.stderr
    done = call("addlayers", "--", f"WORKSPACE={tmp_path / 'x.gpkg'}")
    assert done.returncode != 0
    assert "Traceback" not in done.stdout + done.stderr
    assert list(tmp_path.iterdir()) == []
