"""Checks, weights and poverty through the real qgis_process: tables in, files out, a sentence when refused."""

import json

import pytest

from tests.domain.scoring.models import model_data, tree

INDICATORS = "code,a,b,c\nx01,10,30,5\nx02,20,10,9\nx03,40,20,1\nx04,35,15,7\nx05,5,25,3\n"


@pytest.fixture()
def territories(tmp_path):
    table, model = tmp_path / "communes.csv", tmp_path / "modele.json"
    table.write_text(INDICATORS, encoding="utf-8")
    (tmp_path / "communes.csvt").write_text('"String","Real","Real","Real"\n', encoding="utf-8")
    model.write_text(json.dumps(model_data(tree(one=["a", "-b"], two=["c"]))), encoding="utf-8")
    return f"INPUT={table}", f"SCORE_MODEL={model}"


@pytest.mark.process
def test_a_score_is_checked_by_qgis_process(qgis_process, territories, tmp_path):
    table, report, page = tmp_path / "constats.gpkg", tmp_path / "r.json", tmp_path / "p.html"
    done = qgis_process(
        "run", "asd:scorechecks", "--", *territories, f"TABLE={table}", f"REPORT={report}", f"HTML={page}"
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert table.is_file() and page.is_file()
    assert json.loads(report.read_text(encoding="utf-8"))["counts"]["indicators"] == 3


@pytest.mark.process
def test_weights_are_compared_by_qgis_process(qgis_process, territories, tmp_path):
    table, ranks, report = tmp_path / "poids.gpkg", tmp_path / "rangs.gpkg", tmp_path / "r.json"
    done = qgis_process(
        "run", "asd:compareweights", "--", *territories, f"TABLE={table}", f"RANKS={ranks}", f"REPORT={report}"
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert table.is_file() and ranks.is_file()
    weights = json.loads(report.read_text(encoding="utf-8"))["weights"]
    assert weights["equal"] == {"one": 0.5, "two": 0.5}


@pytest.mark.process
def test_poverty_is_measured_by_qgis_process_and_a_percentage_is_refused(qgis_process, tmp_path):
    table, output = tmp_path / "menages.csv", tmp_path / "pauvrete.gpkg"
    table.write_text("zone,school,water\n" + "n,1,1\n" * 6 + "n,0,0\n" * 6, encoding="utf-8")
    (tmp_path / "menages.csvt").write_text('"String","Integer","Integer"\n', encoding="utf-8")
    common = ("run", "asd:multidimensionalpoverty", "--", f"INPUT={table}", f"OUTPUT={output}", "GROUP=zone")
    refused = qgis_process(*common, "DEPRIVATIONS=school;water", "K=33")
    assert refused.returncode != 0 and "0.33" in refused.stdout + refused.stderr
    assert not output.exists()
    done = qgis_process(*common, "DEPRIVATIONS=school;water")
    assert done.returncode == 0, done.stdout + done.stderr
    assert output.is_file() and "0.5" in done.stdout
