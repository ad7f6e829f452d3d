"""asd:provenancereport: each figure back to its file, row, person and day; imports run again, the same or not."""

import hashlib
import json
from pathlib import Path

import pytest

from tests.builders import COMMUNES, make_workspace

ALGORITHM = "asd:provenancereport"
CODES = [row[0] for row in COMMUNES]


@pytest.fixture()
def workspace(tmp_path, qgis_app):
    return str(make_workspace(tmp_path))


@pytest.fixture()
def delivered(run, workspace, tmp_path):
    folder = tmp_path / "livraisons"
    folder.mkdir()
    text = "Code;Analphabétisme\n" + "".join(f"{code};1{n},5\n" for n, code in enumerate(CODES))
    (folder / "annee.csv").write_text(text, encoding="utf-8")
    asked = {"COLUMNS": "Analphabétisme=illiteracy_10_plus", "PERIOD": "2025", "DELIVERED": "2026-01-15"}
    run("asd:importindicators", {"WORKSPACE": workspace, "FILE": str(folder / "annee.csv"), **asked})
    return folder


def told(run, workspace, tmp_path, **asked):
    files = {"HTML": str(tmp_path / "p.html"), "REPORT": str(tmp_path / "p.json"), "TABLE": str(tmp_path / "p.csv")}
    found = run(ALGORITHM, {"WORKSPACE": workspace, **files, **asked})
    report = json.loads((tmp_path / "p.json").read_text(encoding="utf-8"))
    return found, report, (tmp_path / "p.html").read_text(encoding="utf-8")


def test_a_figure_leads_back_to_its_file_row_hash_and_person(run, workspace, delivered, tmp_path):
    found, report, page = told(run, workspace, tmp_path, UNIT=CODES[2], PERIOD="2025")
    digest = hashlib.sha256((delivered / "annee.csv").read_bytes()).hexdigest()
    assert found["FIGURES"] == 1 and found["IMPORTS"] == 1
    line = (tmp_path / "p.csv").read_text(encoding="utf-8-sig").splitlines()[1]
    assert "annee.csv" in line and digest in line and "12" in line
    assert digest[:12] in page and "annee.csv" in page and "Imzouren" in page
    assert report["imports"][0]["file_sha256"] == digest


def test_an_import_run_again_gives_the_same_figures(run, workspace, delivered, tmp_path):
    before = Path(workspace).read_bytes()
    found, report, _ = told(run, workspace, tmp_path, FOLDER=str(delivered))
    assert (found["RUN_AGAIN"], found["SAME"], found["DIFFERENT"]) == (1, 1, 0)
    assert next(iter(report["again"].values()))["compared"] == 6
    assert Path(workspace).read_bytes() == before


def test_a_figure_changed_behind_the_imports_back_is_told(run, workspace, delivered, tmp_path):
    import sqlite3

    with sqlite3.connect(workspace) as connection:
        connection.execute("UPDATE asd_value SET value = 99 WHERE period = '2025' AND unit_code = ?", (CODES[0],))
    connection.close()
    found, report, _ = told(run, workspace, tmp_path, FOLDER=str(delivered))
    assert (found["SAME"], found["DIFFERENT"]) == (0, 1)
    assert next(iter(report["again"].values()))["differing"] == 1


def test_another_file_under_the_same_name_is_told_and_not_compared(run, workspace, delivered, tmp_path):
    (delivered / "annee.csv").write_text("Code;Analphabétisme\n01.051.01.01;3\n", encoding="utf-8")
    found, report, _ = told(run, workspace, tmp_path, FOLDER=str(delivered))
    assert found["RUN_AGAIN"] == 0
    assert next(iter(report["again"].values()))["outcome"] == "other_file"


def test_a_file_that_is_not_there_is_told(run, workspace, delivered, tmp_path):
    empty = tmp_path / "vide"
    empty.mkdir()
    _, report, _ = told(run, workspace, tmp_path, FOLDER=str(empty))
    assert next(iter(report["again"].values()))["outcome"] == "no_file"


def test_the_same_workspace_gives_the_same_bytes(run, workspace, delivered, tmp_path):
    told(run, workspace, tmp_path, UNIT=CODES[0])
    first = [(tmp_path / name).read_bytes() for name in ("p.json", "p.csv")]
    told(run, workspace, tmp_path, UNIT=CODES[0])
    assert [(tmp_path / name).read_bytes() for name in ("p.json", "p.csv")] == first


def test_a_score_leads_back_to_its_run(run, workspace, tmp_path):
    from asd_plugin.workspace import open_workspace
    from tests.builders import score_run, scores_table

    with open_workspace(workspace, writable=True) as opened:
        opened.record_score(score_run(), scores_table())
    _, _, page = told(run, workspace, tmp_path, UNIT=CODES[0])
    assert "run-1" in page and "asd:territorialneedscore" in page


@pytest.mark.parametrize(
    "asked, word",
    [
        ({"UNIT": "99.999.99.99"}, "99.999.99.99"),
        ({"INDICATOR": "inconnu"}, "inconnu"),
        ({"HTML": None, "TABLE": None, "REPORT": None}, ""),
    ],
)
def test_a_wrong_choice_is_named(run, workspace, tmp_path, asked, word):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException) as refused:
        told(run, workspace, tmp_path, **asked)
    assert word in str(refused.value)
