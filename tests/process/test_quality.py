"""The quality report and the cards through the real qgis_process."""

import json

import pytest

from tests.builders import make_workspace

pytestmark = pytest.mark.process


def test_cards_are_saved_then_the_whole_is_judged_headless(qgis_process, tmp_path):
    folder = tmp_path / "مكتب l'été"
    folder.mkdir()
    workspace, cards = make_workspace(folder), folder / "fiches.json"
    text = {"fr": "Taux", "ar": "معدل"}
    cards.write_text(json.dumps({"id": "own", "label": text, "unit": "%", "denominator": text, "direction": 1}))
    done = qgis_process("--json", "run", "asd:saveindicatorcard", "--", f"WORKSPACE={workspace}", f"FILE={cards}")
    assert done.returncode == 0, done.stdout + done.stderr
    assert json.loads(done.stdout)["results"]["NEW"] == 1
    table, page = folder / "constats.csv", folder / "qualité.html"
    asked = {"WORKSPACE": workspace, "OUTPUT": table, "HTML": page, "AS_OF": "2026-11-23"}
    done = qgis_process("--json", "run", "asd:qualityreport", "--", *(f"{k}={v}" for k, v in asked.items()))
    assert done.returncode == 0, done.stdout + done.stderr
    found = json.loads(done.stdout)["results"]
    assert found["FINDINGS"] == len(table.read_text(encoding="utf-8").splitlines()) - 1 > 0
    assert page.is_file()
