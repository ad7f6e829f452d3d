"""A package's whole way through the real executable, on the shipped reference."""

import json
import subprocess

import pytest

from tests.workspace.exchange.offices import execute, rows
from tools.qgis_machine import isolated_environment, qgis_process_program

pytestmark = pytest.mark.process
FACILITY = "INSERT INTO asd_facility (facility_id, kind, status, unit_code) VALUES ('H1', 'health', ?, ?)"


def test_a_province_goes_out_and_comes_home_in_a_batch(tmp_path):
    environment = {**isolated_environment(tmp_path / "home", "fr"), "QT_QPA_PLATFORM": "offscreen"}

    def call(algorithm, **asked):
        arguments = [f"{name}={value}" for name, value in asked.items()]
        command = [qgis_process_program(), "--json", "run", f"asd:{algorithm}", "--", *arguments]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120)
        assert "Traceback" not in done.stdout + done.stderr
        return done

    def results(algorithm, **asked):
        done = call(algorithm, **asked)
        assert done.returncode == 0, done.stdout + done.stderr
        return json.loads(done.stdout)["results"]

    centre, package, office, back = (tmp_path / name for name in ("c.gpkg", "p.asdpkg", "b.gpkg", "r.asdpkg"))
    results("createworkspace", SCOPE=1, REGION="02", OUTPUT=centre)
    code, province = rows(centre, "SELECT code, province_code FROM asd_commune LIMIT 1")[0]
    execute(centre, (FACILITY, ("open", code)))
    assert results("cutpackage", MODE=0, WORKSPACE=centre, UNITS=province, OUTPUT=package)["FACILITIES"] == 1
    results("cutpackage", MODE=1, PACKAGE=package, OUTPUT=office)
    execute(office, "UPDATE asd_facility SET status = 'closed'")
    results("cutpackage", MODE=2, WORKSPACE=office, OUTPUT=back)
    assert results("mergepackage", WORKSPACE=centre, PACKAGE=back)["CHANGES"] == 1
    assert rows(centre, "SELECT status FROM asd_facility") == [("closed",)]
    back.write_bytes(back.read_bytes()[:-20])
    assert call("mergepackage", WORKSPACE=centre, PACKAGE=back).returncode != 0
