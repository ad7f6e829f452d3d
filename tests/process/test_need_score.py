"""asd:territorialneedscore through the real qgis_process: a table in, a GeoPackage and a report out."""

import json

import pytest

from tests.domain.scoring.models import flat, model_data


@pytest.mark.process
def test_a_csv_table_is_scored_by_qgis_process_and_bad_input_exits_with_a_sentence(qgis_process, tmp_path):
    table, model, report = tmp_path / "communes.csv", tmp_path / "modele.json", tmp_path / "rapport.json"
    table.write_text("code,a,b\nx01,10,30\nx02,20,10\nx03,40,\n", encoding="utf-8")
    (tmp_path / "communes.csvt").write_text('"String","Real","Real"\n', encoding="utf-8")
    model.write_text(
        json.dumps(model_data(flat("a", "-b"), missing={"policy": "available_mean", "min_available": 0.5})),
        encoding="utf-8",
    )
    output = tmp_path / "score.gpkg"
    common = ("run", "asd:territorialneedscore", "--", f"INPUT={table}", f"OUTPUT={output}", f"REPORT={report}")
    done = qgis_process(*common, f"SCORE_MODEL={model}")
    assert done.returncode == 0, done.stdout + done.stderr
    assert output.is_file()
    assert json.loads(report.read_text(encoding="utf-8"))["counts"]["units_scored"] == 3
    output.unlink()
    model.write_text(json.dumps(model_data(flat("a", "absent"))), encoding="utf-8")
    refused = qgis_process(*common, f"SCORE_MODEL={model}")
    assert refused.returncode != 0
    assert "absent" in refused.stdout + refused.stderr
    assert not output.exists()
