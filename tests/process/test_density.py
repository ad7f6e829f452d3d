"""Synthetic beneficiaries and their density through the real qgis_process, file in, file out."""

import json

import pytest

from tests.builders import make_reference


@pytest.mark.process
def test_a_batch_makes_training_points_and_counts_them_by_column_and_bad_input_exits_with_a_sentence(
    qgis_process, tmp_path
):
    communes = f"{make_reference(tmp_path)}/reference/territory.gpkg|layername=commune"
    points, output, report = (tmp_path / f"SYNTHETIQUE_{name}" for name in ("p.gpkg", "d.gpkg", "r.json"))
    common = (f"TERRITORIES={communes}", "HOUSEHOLDS=1000", "POINT_COUNT=1000")
    made = qgis_process("run", "asd:syntheticbeneficiaries", "--", *common, f"POINTS={points}")
    assert made.returncode == 0, made.stdout + made.stderr
    call = ("run", "asd:beneficiarydensity", "--", f"TERRITORIES={communes}", f"BENEFICIARIES={points}")
    done = qgis_process(*call, "PROGRAMME_FIELD=programme", f"OUTPUT={output}", f"REPORT={report}")
    assert done.returncode == 0, done.stdout + done.stderr
    told = json.loads(report.read_text(encoding="utf-8"))
    assert told["counts"]["households_counted"] == told["counts"]["rows_read"] == 1000
    assert told["data_class"] == "SYNTHETIQUE"
    output.unlink()
    refused = qgis_process(*call, "PROGRAMME_FIELD=programme", "PROGRAMME=nobody", f"OUTPUT={output}")
    assert refused.returncode != 0
    assert "nobody" in refused.stdout + refused.stderr
    assert not output.exists()
    unmarked = qgis_process("run", "asd:syntheticbeneficiaries", "--", *common, f"POINTS={tmp_path / 'p.gpkg'}")
    assert unmarked.returncode != 0
    assert not (tmp_path / "p.gpkg").exists()
