"""The tools around the need score through the real qgis_process: one run each."""

import json

import pytest


@pytest.mark.process
def test_a_typology_is_made_by_qgis_process_and_bad_input_exits_with_a_sentence(qgis_process, tmp_path):
    table, report, output = tmp_path / "communes.csv", tmp_path / "rapport.json", tmp_path / "typologie.gpkg"
    table.write_text("code,score,taux\nx01,10,30\nx02,50,10\nx03,40,20\n", encoding="utf-8")
    (tmp_path / "communes.csvt").write_text('"String","Real","Real"\n', encoding="utf-8")
    common = ("run", "asd:prioritytypology", "--", f"INPUT={table}", f"OUTPUT={output}", f"REPORT={report}")
    done = qgis_process(*common, "COVERAGE_FIELD=taux")
    assert done.returncode == 0, done.stdout + done.stderr
    assert output.is_file()
    assert json.loads(report.read_text(encoding="utf-8"))["counts"]["high_need_low_coverage"] == 2
    output.unlink()
    refused = qgis_process(*common, "COVERAGE_FIELD=absent")
    assert refused.returncode != 0
    assert "absent" in refused.stdout + refused.stderr
    assert not output.exists()
