"""asd:cutpackage and asd:mergepackage by id: a province goes out, is edited, comes back, is decided on."""

import csv
import io
import json

import pytest
from qgis.core import QgsProcessingException

from tests.workspace.exchange.offices import execute, make_centre, new_run, rows

CUT, OPEN, SEAL = 0, 1, 2


@pytest.fixture()
def office(run, tmp_path):
    """Cut 01.051 and open it: (centre, office file)."""
    centre = make_centre(tmp_path)
    package = tmp_path / "bureau.asdpkg"
    sent = {"MODE": CUT, "WORKSPACE": str(centre), "UNITS": "01.051 Al Hoceïma", "OUTPUT": str(package)}
    found = run("asd:cutpackage", {**sent, "REPORT": str(tmp_path / "cut.json")})
    assert (found["COMMUNES"], found["FACILITIES"], found["HOUSEHOLDS"], found["DELIVERY"]) == (3, 3, 0, 0)
    path = tmp_path / "bureau.gpkg"
    assert run("asd:cutpackage", {"MODE": OPEN, "PACKAGE": str(package), "OUTPUT": str(path)})["OUTPUT"] == str(path)
    return centre, path


def sealed(run, office, folder):
    path = folder / "retour.asdpkg"
    assert run("asd:cutpackage", {"MODE": SEAL, "WORKSPACE": str(office), "OUTPUT": str(path)})["DELIVERY"] == 1
    return path


def test_there_and_back_with_a_conflict_that_a_filled_table_settles(run, tmp_path, office):
    centre, path = office
    execute(path, "UPDATE asd_facility SET status = 'closed', capacity = 99 WHERE facility_id = 'H1'")
    execute(centre, "UPDATE asd_facility SET status = 'works' WHERE facility_id = 'H1'")
    back = sealed(run, path, tmp_path)
    files = {"CONFLICTS": str(tmp_path / "c.csv"), "HTML": str(tmp_path / "p.html"), "REPORT": str(tmp_path / "r.json")}
    asked = {"WORKSPACE": str(centre), "PACKAGE": str(back), **files}
    before = centre.read_bytes()
    preview = run("asd:mergepackage", {**asked, "PREVIEW": True})
    assert (preview["MERGED"], preview["CHANGES"], preview["OPEN_CONFLICTS"]) == (0, 1, 1)
    with pytest.raises(QgsProcessingException, match="1 conflicts"):
        run("asd:mergepackage", asked)
    assert centre.read_bytes() == before
    page = (tmp_path / "p.html").read_text(encoding="utf-8")
    assert all(word in page for word in ("closed", "works", "open", "Nothing was merged"))
    text = (tmp_path / "c.csv").read_text(encoding="utf-8-sig")
    separator = ";" if text.startswith("conflict;") else ","
    table = list(csv.DictReader(io.StringIO(text, newline=""), delimiter=separator))
    assert [(row["field"], row["base"], row["theirs"], row["ours"]) for row in table] == [
        ("status", "open", "closed", "works")
    ]
    filled = tmp_path / "d.csv"
    filled.write_text(f"conflict;keep;reason\n{table[0]['conflict']};bureau;visite du 3 novembre\n", encoding="utf-8")
    done = run("asd:mergepackage", {**asked, "DECISIONS": str(filled)})
    assert (done["MERGED"], done["OPEN_CONFLICTS"]) == (1, 0)
    assert rows(centre, "SELECT status, capacity FROM asd_facility WHERE facility_id = 'H1'") == [("closed", 99)]
    assert json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))["is_merged"] is True
    after = centre.read_bytes()
    again = run("asd:mergepackage", {"WORKSPACE": str(centre), "PACKAGE": str(back)})
    assert again["MERGED"] == 0
    assert centre.read_bytes() == after


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ({"MODE": CUT, "UNITS": ""}, "No unit was chosen"),
        ({"MODE": CUT, "UNITS": "01.051", "HOUSEHOLDS": True}, "must say so in its name"),
        ({"MODE": OPEN}, "was not given"),
        ({"MODE": SEAL}, "was not opened from a package"),
        ({"MODE": CUT, "UNITS": "01; 02.071"}, "for regions or for provinces"),
    ],
)
def test_what_cannot_be_is_said_and_nothing_is_written(run, tmp_path, asked, words):
    centre = make_centre(tmp_path)
    target = tmp_path / "x.asdpkg"
    with pytest.raises(QgsProcessingException, match=words):
        run("asd:cutpackage", {"WORKSPACE": str(centre), "OUTPUT": str(target), **asked})
    assert not target.exists()


def test_a_damaged_copy_is_refused_with_one_clear_word(run, tmp_path, office):
    centre, path = office
    back = sealed(run, path, tmp_path)
    content = bytearray(back.read_bytes())
    content[len(content) // 2] ^= 1
    back.write_bytes(bytes(content))
    with pytest.raises(QgsProcessingException, match="Damaged: «retour.asdpkg»"):
        run("asd:mergepackage", {"WORKSPACE": str(centre), "PACKAGE": str(back)})


def test_the_exchange_key_is_in_no_file_of_the_run(run, tmp_path):
    centre = make_centre(tmp_path)
    key = tmp_path / "cle.key"
    key.write_text("une-cle-tres-secrete", encoding="utf-8")
    package = tmp_path / "k.asdpkg"
    asked = {"MODE": CUT, "WORKSPACE": str(centre), "UNITS": "01.051", "KEY_FILE": str(key), "OUTPUT": str(package)}
    run("asd:cutpackage", {**asked, "REPORT": str(tmp_path / "k.json")})
    for path in (centre, package, tmp_path / "k.json"):
        assert b"une-cle-tres-secrete" not in path.read_bytes()
    assert new_run()


@pytest.fixture()
def editing():
    """``editing(file)``: a layer of facilities in the open project, with a change that is not saved."""
    from qgis.core import QgsProject, QgsVectorLayer

    layers = []

    def _edit(path):
        layer = QgsVectorLayer(f"{path}|layername=asd_facility", "Établissements suivis", "ogr")
        QgsProject.instance().addMapLayer(layer)
        layers.append(layer)
        layer.startEditing()
        layer.changeAttributeValue(next(layer.getFeatures()).id(), layer.fields().indexOf("status"), "closed")
        return layer

    yield _edit
    for layer in layers:
        layer.rollBack()
        QgsProject.instance().removeMapLayer(layer.id())


def test_unsaved_edits_stop_the_cut_and_the_sealing(run, tmp_path, office, editing):
    centre, path = office
    for number, (mode, file) in enumerate(((CUT, centre), (SEAL, path))):
        layer = editing(file)
        target = tmp_path / f"t{number}.asdpkg"
        asked = {"MODE": mode, "WORKSPACE": str(file), "UNITS": "01.051", "OUTPUT": str(target)}
        with pytest.raises(QgsProcessingException, match="Établissements suivis.*would not be in the package"):
            run("asd:cutpackage", asked)
        assert not target.exists()
        assert layer.commitChanges(False)
        run("asd:cutpackage", asked)
        assert target.exists()


def test_a_merge_is_refused_under_unsaved_edits_and_a_comparison_says_so(run, tmp_path, office, editing):
    centre, path = office
    execute(path, "UPDATE asd_facility SET status = 'works' WHERE facility_id = 'H2'")
    asked = {"WORKSPACE": str(centre), "PACKAGE": str(sealed(run, path, tmp_path))}
    layer = editing(centre)
    with pytest.raises(QgsProcessingException, match="Établissements suivis"):
        run("asd:mergepackage", asked)
    page = tmp_path / "p.html"
    assert run("asd:mergepackage", {**asked, "PREVIEW": True, "HTML": str(page)})["CHANGES"] == 1
    assert "Établissements suivis" in page.read_text(encoding="utf-8")
    assert rows(centre, "SELECT count(*) FROM asd_import") == [(0,)]
    layer.rollBack()
    assert run("asd:mergepackage", asked)["MERGED"] == 1


def test_a_conflict_is_told_in_words_with_names_three_sides_and_who_wrote_them(run, tmp_path, office):
    centre, path = office
    theirs = "edited = '2026-11-03T10:20:00', edited_by = 'agent Salma' WHERE facility_id = 'H1'"
    execute(path, f"UPDATE asd_facility SET status = 'closed', {theirs}")
    execute(path, "UPDATE asd_value SET value = 4 WHERE indicator_id = 'local_wells' AND unit_code = '01.051.01.01'")
    ours = "edited = '2026-11-04T08:00:00', edited_by = 'Rabat' WHERE facility_id = 'H1'"
    execute(centre, f"UPDATE asd_facility SET status = 'works', {ours}")
    execute(centre, "UPDATE asd_value SET value = 6 WHERE indicator_id = 'local_wells' AND unit_code = '01.051.01.01'")
    execute(path, "UPDATE asd_facility SET name_fr = 'Chez Ali 0661234567' WHERE facility_id = 'H2'")
    back = sealed(run, path, tmp_path)
    files = {"CONFLICTS": str(tmp_path / "c.csv"), "HTML": str(tmp_path / "p.html")}
    run("asd:mergepackage", {"WORKSPACE": str(centre), "PACKAGE": str(back), "PREVIEW": True, **files})
    unit = rows(centre, "SELECT name_fr FROM asd_commune WHERE code = '01.051.01.01'")[0][0]
    page = (tmp_path / "p.html").read_text(encoding="utf-8")
    for words in ("Dispensaire Aïn Béïda", unit, "Puits", "agent Salma, 03/11/2026 10:20", "Rabat, 04/11/2026 08:00"):
        assert words in page
    assert "0661234567" not in page
    assert "Number of cases" not in page and "who and when: not written" in page
    text = (tmp_path / "c.csv").read_text(encoding="utf-8-sig")
    table = list(csv.DictReader(io.StringIO(text, newline=""), delimiter=";" if text.startswith("conflict;") else ","))
    facility, figure = sorted(table, key=lambda row: row["table"])
    assert (facility["what"], facility["label"]) == ("Facility", "Status")
    assert facility["name"] == f"Dispensaire Aïn Béïda, {unit} (01.051.01.01)"
    assert (facility["theirs_by"], facility["theirs_when"]) == ("agent Salma", "2026-11-03 10:20")
    assert (facility["ours_by"], facility["ours_when"]) == ("Rabat", "2026-11-04 08:00")
    assert figure["name"] == f"Puits (local_wells), {unit} (01.051.01.01), 2026"
    assert (figure["label"], figure["base"], figure["theirs"], figure["ours"]) == ("Value", "3", "4", "6")
    assert facility["base_when"] and figure["theirs_when"] and figure["ours_by"] == ""
