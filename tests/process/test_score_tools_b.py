"""The tools around the need score through the real qgis_process: one run each."""

import json

import pytest

from tests.domain.scoring.models import flat, model_data


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


@pytest.fixture()
def scored(tmp_path):
    """A table of communes and two models of it."""
    table = tmp_path / "indicateurs.csv"
    table.write_text("code,a,b\nx01,0,10\nx02,5,0\nx03,10,4\n", encoding="utf-8")
    (tmp_path / "indicateurs.csvt").write_text('"String","Real","Real"\n', encoding="utf-8")
    paths = []
    for name, weights in (("un", (3, 1)), ("deux", (1, 3))):
        nodes = flat("a", "b")
        for node, weight in zip(nodes[1:], weights):
            node["weight"] = weight
        paths.append(tmp_path / f"{name}.json")
        paths[-1].write_text(json.dumps({**model_data(nodes), "id": name}), encoding="utf-8")
    return table, *paths


@pytest.mark.process
def test_a_robustness_study_and_a_comparison_run_headless_and_refuse_in_words(qgis_process, scored, tmp_path):
    table, first, second = scored
    report, output, page = tmp_path / "rapport.json", tmp_path / "sortie.gpkg", tmp_path / "page.html"
    files = (f"INPUT={table}", f"SCORE_MODEL={first}", f"OUTPUT={output}", f"REPORT={report}", f"HTML={page}")
    done = qgis_process("run", "asd:scorerobustness", "--", *files, "DRAWS=200", "SEED=9", "NORMALISATIONS=2")
    assert done.returncode == 0, done.stdout + done.stderr
    assert json.loads(report.read_text(encoding="utf-8"))["seed"] == 9
    output.unlink()
    done = qgis_process("run", "asd:comparescores", "--", *files, f"SECOND_MODEL={second}")
    assert done.returncode == 0, done.stdout + done.stderr
    assert json.loads(report.read_text(encoding="utf-8"))["counts"]["LARGEST_RANK_CHANGE"] == 2
    assert output.is_file() and page.is_file()
    output.unlink()
    refused = qgis_process("run", "asd:comparescores", "--", *files)
    assert refused.returncode != 0 and "only one is given" in refused.stdout + refused.stderr
    assert not output.exists()
