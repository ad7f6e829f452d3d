"""A workbook whose first sheet is a cover, a note or nothing: the sheet that a format reads is found; SYNTHETIQUE."""

import importlib.util
from pathlib import Path

import pytest

from asd_plugin.domain.errors import AsdError
from asd_plugin.sources.importing.delivery import read_delivery

TESTS = Path(__file__).parents[2]


def loaded(name, path):
    spec = importlib.util.spec_from_file_location(name, TESTS / path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def workbooks(qgis_app):
    return loaded("made_workbooks", "sources/sheets/made.py")


@pytest.fixture(scope="module")
def tables():
    return loaded("made_tables_of_covers", "domain/importing/formats/made_tables.py")


@pytest.mark.parametrize("kind", ["xlsx", "ods"])
@pytest.mark.parametrize("cover", [[["Source HCP"], ["..."]], [["Lisez-moi"]], [["Note", "Total"], ["Lignes", 12]], []])
def test_a_cover_before_the_table_does_not_hide_it(workbooks, tables, tmp_path, kind, cover):
    path = getattr(workbooks, kind)(tmp_path / f"rgph.{kind}", {"Garde": cover, "Population": tables.people_2024()})
    found = read_delivery(path, "", [])
    assert found.format.family == "hcp_census" and found.sheet.name == "Population"


def test_the_sheet_that_a_person_chose_is_the_one_that_is_read(workbooks, tables, tmp_path):
    sheets = {"Garde": [["Note", "Total"], ["Lignes", 12]], "Population": tables.people_2024()}
    path = workbooks.xlsx(tmp_path / "rgph.xlsx", sheets)
    assert read_delivery(path, "Garde", []).format is None
    assert read_delivery(path, "", [], wanted="none").sheet.name == "Garde"


def test_an_old_excel_file_is_refused_with_what_to_do(qgis_app, tmp_path):
    path = tmp_path / "pauvrete.xls"
    path.write_bytes(bytes.fromhex("D0CF11E0A1B11AE1") + bytes(4096))
    with pytest.raises(AsdError) as refused:
        read_delivery(str(path), "", [])
    assert refused.value.problems[0].code == "sheet_old_or_locked"
