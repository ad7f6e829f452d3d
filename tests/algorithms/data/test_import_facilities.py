"""asd:importfacilities through the registry: new, renewed, kept, rejected, replayed."""

import csv
import json
import sqlite3
from contextlib import closing

import pytest

from tests.builders import make_workspace

HEAD = ("id", "nom", "الاسم", "etat", "places", "commune")
ROWS = [
    ("E1", "École Une", "مدرسة", "ouvert", "120", "01.051.01.01"),
    ("E2", "École Deux", "", "", "80", "01.061.01.01"),
    ("E2", "École Deux bis", "", "", "80", "01.061.01.01"),
    ("E3", "École Trois", "", "", "80", "99.999.99.99"),
]
FIELDS = {"FACILITY_ID_FIELD": "id", "NAME_FR_FIELD": "nom", "NAME_AR_FIELD": "الاسم", "STATUS_FIELD": "etat",
          "CAPACITY_FIELD": "places", "UNIT_CODE_FIELD": "commune", "KIND": "school"}  # fmt: skip


@pytest.fixture()
def workspace(tmp_path):
    return make_workspace(tmp_path)


@pytest.fixture()
def bring(run, workspace, tmp_path):
    def bring(rows, name="ecoles.csv", **more):
        with (tmp_path / name).open("w", encoding="utf-8", newline="") as stream:
            csv.writer(stream).writerows([HEAD, *rows])
        given = {"INPUT": str(tmp_path / name), "WORKSPACE": str(workspace), "DELIVERED": "2026-10", **FIELDS}
        return run("asd:importfacilities", {**given, **more})

    return bring


def held(path):
    with closing(sqlite3.connect(path)) as connection:
        read = "SELECT facility_id, kind, name_fr, name_ar, status, capacity, unit_code FROM asd_facility ORDER BY 1"
        return connection.execute(read).fetchall()


def test_facilities_are_written_once_each_and_rejected_rows_counted(bring, workspace):
    told = bring(ROWS)
    assert (told["ROWS_READ"], told["FACILITIES_NEW"], told["ROWS_REJECTED"]) == (4, 2, 2)
    assert held(workspace) == [
        ("E1", "school", "École Une", "مدرسة", "ouvert", 120.0, "01.051.01.01"),
        ("E2", "school", "École Deux", None, None, 80.0, "01.061.01.01"),
    ]


def test_the_next_list_renews_what_it_says_and_the_same_one_changes_nothing(bring, workspace):
    bring(ROWS)
    before = workspace.read_bytes()
    assert bring(ROWS)["IMPORT_ID"] == ""
    assert workspace.read_bytes() == before
    told = bring([("E1", "École Une", "", "ferme", "", "01.051.01.01")], "suite.csv", DELIVERED="2026-11")
    assert (told["FACILITIES_NEW"], told["FACILITIES_UPDATED"]) == (0, 1)
    assert held(workspace)[0] == ("E1", "school", "École Une", "مدرسة", "ferme", 120.0, "01.051.01.01")
    with pytest.raises(Exception, match="2026-11"):
        bring(ROWS[:1], "vieux.csv", DELIVERED="2026-09")


def test_a_column_with_phones_of_people_is_refused_and_left_out_with_a_reason(run, bring, workspace, tmp_path):
    path = tmp_path / "directeurs.csv"
    path.write_text("id;nom;commune;telephone\nE1;École;01.051.01.01;0661234567\n", encoding="utf-8")
    given = {"INPUT": str(path), "WORKSPACE": str(workspace), "FACILITY_ID_FIELD": "id", "NAME_FR_FIELD": "nom"}
    given["UNIT_CODE_FIELD"] = "commune"
    with pytest.raises(Exception, match="telephone"):
        run("asd:importfacilities", given)
    assert held(workspace) == []
    assert run("asd:importfacilities", {**given, "OVERRIDE": "convention"})["FACILITIES_NEW"] == 1
    assert b"0661234567" not in workspace.read_bytes()


def test_a_facility_without_identifier_stops_everything(bring, workspace):
    before = workspace.read_bytes()
    with pytest.raises(Exception, match="identifier"):
        bring([*ROWS, ("", "Sans", "", "", "", "01.061.01.01")])
    assert workspace.read_bytes() == before


def test_twins_are_told_and_kept_and_the_files_asked_for_are_there(bring, workspace, tmp_path):
    rows = [*ROWS[:1], ("E9", "ecole une", "", "", "", "01.051.01.01")]
    files = {"ROWS": str(tmp_path / "r.csv"), "HTML": str(tmp_path / "r.html"), "REPORT": str(tmp_path / "r.json")}
    assert bring(rows, **files)["FACILITIES_NEW"] == 2
    report = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    assert report["counts"]["FACILITIES_NEW"] == 2
    assert any("E1 / E9" in note["text"] for note in report["warnings"])
    assert "E1 / E9" in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_an_older_list_of_another_kind_or_province_is_no_older_delivery(bring, workspace):
    bring(ROWS[:1], DELIVERED="2026-11")
    assert bring(ROWS[1:2], "province.csv", DELIVERED="2026-09")["FACILITIES_NEW"] == 1
    assert bring([("H1", *ROWS[0][1:])], "sante.csv", DELIVERED="2026-09", KIND="health")["FACILITIES_NEW"] == 1
    with pytest.raises(Exception, match="2026-11"):
        bring([("E5", *ROWS[0][1:])], "vieux.csv", DELIVERED="2026-09")


def test_a_date_of_the_list_that_never_was_is_refused(bring, workspace):
    before = workspace.read_bytes()
    with pytest.raises(Exception, match="2026-99"):
        bring(ROWS, DELIVERED="2026-99")
    assert workspace.read_bytes() == before


def test_a_facility_with_exchanged_coordinates_is_rejected_and_not_moved(run, workspace, tmp_path):
    path = tmp_path / "points.csv"
    path.write_text("id,commune,x,y\nE1,01.051.01.01,-5.9,33.1\nE2,01.051.01.01,33.1,-5.9\n", encoding="utf-8")
    given = {"INPUT": str(path), "WORKSPACE": str(workspace), "FACILITY_ID_FIELD": "id", "UNIT_CODE_FIELD": "commune"}
    rows = tmp_path / "rows.csv"
    run("asd:importfacilities", {**given, "X_FIELD": "x", "Y_FIELD": "y", "DELIVERED": "2026-10", "ROWS": str(rows)})
    assert [row[0] for row in held(workspace)] == ["E1"]
    assert "swapped" in rows.read_text(encoding="utf-8-sig")


def warned(run, workspace, path, **more):
    from qgis.core import QgsProcessingFeedback

    class Kept(QgsProcessingFeedback):
        def __init__(self):
            super().__init__(False)
            self.said = []

        def pushWarning(self, text):
            self.said.append(text)

    feedback = Kept()
    given = {"INPUT": str(path), "WORKSPACE": str(workspace), "DELIVERED": "2026-10", **FIELDS}
    run("asd:importfacilities", {**given, **more}, feedback)
    return feedback.said


def listed(path, rows):
    with path.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows([HEAD, *rows])
    return path


def test_codes_that_no_commune_has_are_named_unless_they_tell_of_a_person(run, workspace, tmp_path):
    rows = [*ROWS, ("E9", "École", "", "", "", "AB123456")]
    said = warned(run, workspace, listed(tmp_path / "ecoles.csv", rows))
    (told,) = [text for text in said if "99.999.99.99" in text]
    assert "2 rows" in told and "AB123456" not in " ".join(said)


def test_facilities_that_an_earlier_list_had_and_this_one_has_not_are_named_and_stay(run, workspace, tmp_path):
    first = [(f"E{n}", f"École {n}", "", "", "", "01.051.01.01") for n in range(1, 4)]
    elsewhere = [("E7", "École 7", "", "", "", "02.071.04.01")]
    assert not any("earlier" in text for text in warned(run, workspace, listed(tmp_path / "a.csv", first + elsewhere)))
    warned(run, workspace, listed(tmp_path / "c.csv", [("C1", "Centre", "", "", "", "01.051.01.01")]), KIND="health")
    again = warned(run, workspace, listed(tmp_path / "b.csv", first[:1]), DELIVERED="2026-11")
    (told,) = [text for text in again if "earlier" in text]
    assert "E2, E3" in told and "E7" not in told and "C1" not in told
    assert [row[0] for row in held(workspace)] == ["C1", "E1", "E2", "E3", "E7"]


def test_a_facility_left_as_the_office_changed_it_has_not_vanished(run, workspace, tmp_path):
    rows = [("E1", "École 1", "", "", "", "01.051.01.01")]
    warned(run, workspace, listed(tmp_path / "a.csv", rows))
    with closing(sqlite3.connect(workspace)) as connection:
        connection.execute("UPDATE asd_facility SET edited = '2027-01-01T00:00:00Z'")
        connection.commit()
    rows.append(("E2", "École 2", "", "", "", "01.051.01.01"))
    said = warned(run, workspace, listed(tmp_path / "b.csv", rows), DELIVERED="2026-11")
    assert not any("earlier" in text for text in said)


@pytest.mark.parametrize("algorithm", ["importfacilities", "importbeneficiaries", "importindicators"])
def test_nothing_is_written_under_unsaved_edits_in_open_layers(run, workspace, tmp_path, algorithm):
    from qgis.core import QgsProject, QgsVectorLayer

    path = listed(tmp_path / "ecoles.csv", ROWS)
    plain, table = tmp_path / "menages.csv", tmp_path / "taux.csv"
    plain.write_text("hh,commune\nm1,01.051.01.01\n", encoding="utf-8")
    table.write_text("Code;Taux\n01.051.01.01;12,5\n", encoding="utf-8")
    given = {
        "importfacilities": {"INPUT": str(path), **FIELDS},
        "importbeneficiaries": {"INPUT": str(plain), "UNIT_CODE_FIELD": "commune", "PERIOD": "2026-10"},
        "importindicators": {"FILE": str(table), "COLUMNS": "Taux=illiteracy_10_plus", "PERIOD": "2025"},
    }[algorithm]
    given = {**given, "WORKSPACE": str(workspace), "DELIVERED": "2026-10-01"}
    layer = QgsVectorLayer(f"{workspace}|layername=asd_commune", "Communes du bureau", "ogr")
    QgsProject.instance().addMapLayer(layer)
    try:
        layer.startEditing()
        feature = next(layer.getFeatures())
        layer.changeAttributeValue(feature.id(), layer.fields().indexOf("name_fr"), "Nom corrigé")
        with pytest.raises(Exception, match="Communes du bureau"):
            run(f"asd:{algorithm}", given)
        layer.rollBack()
        run(f"asd:{algorithm}", given)
    finally:
        QgsProject.instance().removeMapLayer(layer.id())
    with closing(sqlite3.connect(workspace)) as connection:
        assert connection.execute("SELECT count(*) FROM asd_import").fetchone() == (1,)
