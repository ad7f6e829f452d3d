"""asd:importindicators on tables as HCP publishes them: one choice, the file; cards come along or nothing does."""

import importlib.util
import json
from pathlib import Path

import pytest

from tests.builders import COMMUNES, make_workspace

ALGORITHM = "asd:importindicators"
ROOT = Path(__file__).parents[3]
CODES = [row[0] for row in COMMUNES]


def module_of(path, name):
    spec = importlib.util.spec_from_file_location(name, ROOT / path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def tables():
    return module_of("tests/domain/importing/formats/made_tables.py", "made_tables_for_import")


@pytest.fixture(scope="module")
def xlsx():
    return module_of("tests/sources/sheets/made.py", "made_sheets_for_import").xlsx


@pytest.fixture()
def workspace(tmp_path, qgis_app):
    return str(make_workspace(tmp_path))


def cards_of(workspace):
    from asd_plugin.workspace import open_workspace

    with open_workspace(workspace) as opened:
        return {card["id"]: card for card in opened.indicators()}


def kept(workspace, name):
    import sqlite3

    with sqlite3.connect(workspace) as connection:
        sql = "SELECT unit_code, value, n, period, milieu, status FROM asd_value WHERE indicator_id = ?"
        return {row[0]: row[1:] for row in connection.execute(sql, (name,))}


def seven(code):
    digits = code[3:].replace(".", "")
    return digits if len(digits) == 7 else f"{digits[:5]}0{digits[5:]}"


def douar_book(tables, xlsx, path):
    rows = [(int(f"{seven(code)}301001"), 40, 1, 1, 2.0, 3, 4, 5) for code in CODES]
    rows += [(int(f"{seven(code)}301002"), 20, *"XXXXXX") for code in CODES]
    sheets = {"خصائص السكان": tables.douars(rows, False), "خصائص الأسر": tables.douars(rows)}
    xlsx(path, sheets)
    return str(path)


def test_a_douar_workbook_needs_nothing_but_its_name(run, workspace, tmp_path, tables, xlsx):
    asked = {"WORKSPACE": workspace, "FILE": douar_book(tables, xlsx, tmp_path / "douars.xlsx")}
    report = str(tmp_path / "rapport.json")
    found = run(ALGORITHM, {**asked, "REPORT": report, "HTML": str(tmp_path / "page.html")})
    assert found["ROWS_JOINED"] == 6 and found["NEW"] == 7 * 6
    assert cards_of(workspace)["distance_primary_school"]["origin"] == "format"
    assert kept(workspace, "distance_primary_school") == dict.fromkeys(CODES, (2.0, 40.0, "2024", "rural", "ok"))
    assert kept(workspace, "douar_households_covered")[CODES[0]][0] == pytest.approx(100 * 40 / 60)
    told = json.loads(Path(report).read_text(encoding="utf-8"))
    assert told["recipe"]["format_id"] == "hcp_douars" and told["inputs"][0]["sheet"] == "خصائص الأسر"
    assert [one["code"] for one in told["warnings"]][:2] == ["format_recognised", "format_douars"]
    assert run(ALGORITHM, asked)["NEW"] == 0


def test_a_run_that_fails_leaves_no_card(run, workspace, tmp_path, tables, xlsx):
    from qgis.core import QgsProcessingException

    rows = [(999990130100 + k, 40, 1, 1, 2.0, 3, 4, 5) for k in range(3)]
    xlsx(tmp_path / "ailleurs.xlsx", {"Ménages": tables.douars(rows)})
    with pytest.raises(QgsProcessingException):
        run(ALGORITHM, {"WORKSPACE": workspace, "FILE": str(tmp_path / "ailleurs.xlsx")})
    assert "distance_primary_school" not in cards_of(workspace)


def test_a_format_that_is_not_that_of_the_file_is_refused_with_its_name(run, workspace, tmp_path):
    from qgis.core import QgsProcessingException

    path = tmp_path / "plat.csv"
    path.write_text("Code;Commune;Aides\n" + "".join(f"{code};x;5\n" for code in CODES), encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=r"douar"):
        run(ALGORITHM, {"WORKSPACE": workspace, "FILE": str(path), "FORMAT": 3, "PERIOD": "2025"})
