"""The plugin loads in the real qgis_process, also where pandas is missing or broken, and never asks for a network."""

import shutil
import subprocess

import pytest

pytestmark = pytest.mark.process


def broken_pandas(folder, line):
    package = folder / "pandas"
    package.mkdir()
    (package / "__init__.py").write_text(f"{line}\n")
    return {"PYTHONPATH": str(folder)}


def test_the_provider_is_listed_with_its_algorithms(qgis_process):
    done = qgis_process("list")
    assert done.returncode == 0
    for name in (
        "createworkspace",
        "territorialneedscore",
        "beneficiarydensity",
        "syntheticbeneficiaries",
        "repaircodes",
    ):
        assert f"asd:{name}" in done.stdout


@pytest.mark.parametrize(
    "line",
    [
        "raise ModuleNotFoundError(\"No module named 'pandas'\")",
        "raise RuntimeError('module compiled against another numpy')",
        "raise ValueError('numpy.dtype size changed')",
    ],
)
def test_without_a_usable_pandas_the_plugin_loads_and_says_what_is_missing(qgis_process, tmp_path, line):
    extra = broken_pandas(tmp_path, line)
    listed = qgis_process("list", extra=extra)
    assert "asd:territorialneedscore" in listed.stdout
    table = tmp_path / "t.csv"
    table.write_text("code,x\n01.511.01.01,1\n")
    refused = qgis_process(
        "run", "asd:territorialneedscore", "--", f"INPUT={table}", "OUTPUT=TEMPORARY_OUTPUT", extra=extra
    )
    said = refused.stdout + refused.stderr
    assert refused.returncode != 0
    assert "pandas" in said
    assert "python3-pandas" in said
    assert "Traceback" not in said


def test_what_needs_no_pandas_still_runs_without_it(qgis_process, tmp_path):
    extra = broken_pandas(tmp_path, "raise ImportError('DLL load failed')")
    table = tmp_path / "t.csv"
    table.write_text("code,nom\n15110101,Assilah\n")
    done = qgis_process(
        "run", "asd:repaircodes", "--", f"INPUT={table}", "CODE_FIELD=code", "OUTPUT=TEMPORARY_OUTPUT", extra=extra
    )
    assert done.returncode == 0, done.stderr


def test_a_first_score_needs_no_network(qgis_process, tmp_path):
    isolate = [shutil.which("unshare") or "unshare", "--net"]
    probe = subprocess.run([*isolate, "true"], capture_output=True)
    if probe.returncode != 0:
        pytest.skip("this machine does not let a process give up its network")
    workspace = tmp_path / "bureau.gpkg"
    done = qgis_process(
        "run", "asd:createworkspace", "--", "SCOPE=1", "REGION=6", f"OUTPUT={workspace}", prefix=isolate
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert workspace.is_file()
