"""Everything that can be carried away: no file, page, log or left-over holds a hidden figure, in any writing."""

import json
import os
import re
import sqlite3
import struct
import tempfile
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest

from tests.attacks.invented import write_csv
from tests.attacks.searching import contents, leaked, written


@pytest.fixture(scope="module")
def carried(call, office):
    """Map pages and project made from the workspace, beside what the density wrote."""
    pages = {}
    for suffix in ("pdf", "svg", "png"):
        pages[suffix] = office.folder / f"carte.{suffix}"
        call("asd:exportmap", {"WORKSPACE": str(office.workspace), "THEME": 1, "OUTPUT": str(pages[suffix])})
    project = office.folder / "projet.qgz"
    call("asd:createproject", {"WORKSPACE": str(office.workspace), "OUTPUT": str(project)})
    return sorted(path for path in office.folder.iterdir() if path.is_file())


def test_the_search_finds_an_amount_however_it_is_written(tmp_path):
    amount = 71_231_237.4375
    ways = [b"71231237", "71\u202f231\u202f237".encode(), struct.pack(">d", amount), "71,231,237".encode("utf-16-le")]
    assert all(leaked(b"abc" + way + b"def", [amount]) for way in ways)
    with zipfile.ZipFile(tmp_path / "x.qgz", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("x.qgs", "x 71231237.4375 x")
    assert leaked(contents(tmp_path / "x.qgz"), [amount]) and not leaked(b"712312370", [9.5])


def test_published_amounts_are_found_where_they_belong(office):
    """The search has eyes: what is shown is in the table's file."""
    shown = office.table.loc[office.table["status"] == "ok", "amount_dh"].dropna()
    amounts = [amount for amount in shown if amount > 0][:20]
    assert leaked(contents(office.folder / "tableau.gpkg"), amounts) == amounts


def test_there_is_much_to_hide(office):
    assert len(office.hidden_amounts) >= 20


def test_no_file_beside_the_office_s_workspace_holds_a_hidden_amount(office, carried):
    found = {path.name: leaked(contents(path), office.hidden_amounts) for path in carried}
    assert {name: amounts for name, amounts in found.items() if amounts} == {}


def test_only_the_files_asked_for_are_there(office, carried):
    """No cache, journal, raw copy or partial file beside the project."""
    names = {path.name for path in carried}
    assert names == {
        "region.gpkg", "densite.gpkg", "tableau.gpkg", "rapport.json",
        "carte.pdf", "carte.svg", "carte.png", "projet.qgz",
    }  # fmt: skip


def test_no_temporary_file_is_left_with_a_hidden_amount(office, carried):
    from qgis.core import QgsProcessingUtils

    folders = [Path(QgsProcessingUtils.tempFolder()), Path(tempfile.gettempdir())]
    files = [path for path in folders[0].rglob("*") if path.is_file()]
    files += [path for path in folders[1].iterdir() if path.is_file() and os.access(path, os.R_OK)]
    recent = [path for path in files if path.stat().st_mtime >= office.workspace.stat().st_ctime - 60]
    recent = [path for path in recent if path.stat().st_size < 50_000_000]
    assert [path for path in recent if leaked(contents(path), office.hidden_amounts)] == []


def test_the_log_holds_no_hidden_amount_and_no_row(office):
    assert office.log
    assert leaked(office.log.encode(), office.hidden_amounts) == []
    for unit, _, _ in office.hidden:
        assert not re.search(rf"{re.escape(unit)}\D{{1,12}}\b[1-9]\b(?!\.\d)", office.log)


def test_numbers_returned_hold_no_hidden_amount(office):
    assert leaked(json.dumps(office.results, default=str).encode(), office.hidden_amounts) == []


def test_the_report_holds_neither_hidden_figure_nor_path(office):
    text = (office.folder / "rapport.json").read_text(encoding="utf-8")
    assert str(office.secret) not in text and str(office.folder) not in text and "secret_menages.csv" not in text
    report = json.loads(text)
    assert report["protection"]["mark"] == "suppressed"
    text = json.dumps(report)
    for unit, _, _ in office.hidden:
        assert not re.search(rf'"{re.escape(unit)}": \d', text)


def test_no_page_and_no_project_tells_where_the_secret_lies(office, carried):
    for path in carried:
        if path.suffix == ".gpkg":
            continue
        data = contents(path)
        for place in (str(office.secret), "secret_menages.csv", os.path.expanduser("~") + os.sep):
            forms = [place.encode(code) for code in ("utf-8", "utf-16-be", "utf-16-le")]
            assert not any(form in data for form in forms), (path.name, place)


def test_the_workspace_does_not_tell_where_the_secret_lies(office):
    assert str(office.secret).encode() not in contents(office.workspace)


def test_the_geopackages_have_no_pages_left_from_deleted_rows(office, carried):
    for path in (path for path in carried if path.suffix == ".gpkg"):
        with sqlite3.connect(path) as connection:
            free = connection.execute("PRAGMA freelist_count").fetchone()[0]
        raw = path.read_bytes()
        assert not leaked(raw, office.hidden_amounts), path.name
        assert free <= 5 or path == office.workspace


def test_no_table_of_the_workspace_holds_a_number_on_a_hidden_row(office):
    with sqlite3.connect(office.workspace) as connection:
        names = [row[1] for row in connection.execute("PRAGMA table_info(asd_beneficiary_count)")]
        rows = connection.execute("SELECT * FROM asd_beneficiary_count WHERE status LIKE 'hidden%'").fetchall()
    assert rows
    numbers = [place for place, name in enumerate(names) if name not in (
        "fid", "run_id", "unit_code", "period", "programme", "milieu", "sex", "age_band", "level", "status",
    )]  # fmt: skip
    assert {row[place] for row in rows for place in numbers} <= {None, ""}


def test_writing_over_an_older_unprotected_file_leaves_none_of_it(call, office, tmp_path):
    """The same destination, first in the secure step without protection, then for everybody."""
    target, table = tmp_path / "sortie.gpkg", tmp_path / "tableau.gpkg"
    given = {**office.given, "OUTPUT": str(target), "TABLE": str(table)}
    del given["WORKSPACE"], given["REPORT"]
    call("asd:beneficiarydensity", {**given, "THRESHOLD": 0})
    assert leaked(contents(table), office.hidden_amounts)
    call("asd:beneficiarydensity", given)
    for path in tmp_path.iterdir():
        assert leaked(contents(path), office.hidden_amounts) == [], path.name


def test_unprotected_counts_leave_no_trace_in_a_workspace_that_is_passed_on(call, office, tmp_path):
    """Recorded without protection by mistake, then again with it: the file must not keep the first."""
    from qgis.core import QgsProcessingException

    workspace = tmp_path / "copie.gpkg"
    workspace.write_bytes(office.workspace.read_bytes())
    given = {**office.given, "WORKSPACE": str(workspace), "OUTPUT": "memory:"}
    del given["TABLE"], given["REPORT"]
    with suppress(QgsProcessingException):  # refusing to record would do as well
        call("asd:beneficiarydensity", {**given, "THRESHOLD": 0})
    call("asd:beneficiarydensity", given)
    assert leaked(contents(workspace), office.hidden_amounts) == []


def test_the_command_that_history_keeps_names_files_only(office):
    from qgis.core import QgsApplication, QgsProcessingContext

    algorithm = QgsApplication.processingRegistry().algorithmById("asd:beneficiarydensity")
    command = algorithm.asPythonCommand(office.given, QgsProcessingContext())
    assert leaked(command.encode(), office.hidden_amounts) == []


def test_a_hidden_row_may_not_be_told_apart_by_its_sha(office):
    """A hash of a small table can be guessed: the report's hashes are of whole inputs, never of a row or a unit."""
    report = json.loads((office.folder / "rapport.json").read_text(encoding="utf-8"))
    for one in report["inputs"]:
        assert one["rows"] >= 10


def test_an_amount_is_written_in_many_ways():
    assert len(written(71_231_237.4375)) > 20


def test_a_csv_made_by_the_table_says_missing_not_zero(call, office, tmp_path):
    """Another format, the same silence: hidden is empty, neither 0 nor -1."""
    target = tmp_path / "tableau.csv"
    given = {**office.given, "OUTPUT": "memory:", "TABLE": str(target)}
    del given["WORKSPACE"], given["REPORT"]
    given["BENEFICIARIES"] = str(write_csv(tmp_path / "secret.csv", office.rows))
    call("asd:beneficiarydensity", given)
    assert leaked(contents(target), office.hidden_amounts) == []
    lines = target.read_text(encoding="utf-8").splitlines()
    place = lines[0].split(",").index("beneficiary_households")
    hidden = [line.split(",")[place].strip('"') for line in lines[1:] if "hidden" in line]
    assert hidden and set(hidden) == {""}
