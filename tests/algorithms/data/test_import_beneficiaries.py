"""asd:importbeneficiaries through the registry: taken, rejected, replayed, refused, stopped."""

import csv
import sqlite3
from contextlib import closing

import pytest

from asd_plugin.workspace import open_workspace
from tests.builders import make_workspace

HEAD = ("hh", "commune", "mois", "personnes", "montant")
ROWS = [
    ("m-001", "01.051.01.01", "2026-10", "4", "500,50"),
    ("m-002", "1.51.1.1", "2026-10", "", "1 500,00"),
    ("m-003", "99.999.99.99", "2026-10", "3", "100"),
    ("m-004", "01.061.01.01", "2026-10", "trois", "100"),
    ("m-001", "01.051.01.01", "2026-10", "4", "500,50"),
]
FIELDS = {"HOUSEHOLD_ID_FIELD": "hh", "UNIT_CODE_FIELD": "commune", "PERIOD_FIELD": "mois",
          "PEOPLE_FIELD": "personnes", "AMOUNT_DH_FIELD": "montant"}  # fmt: skip


@pytest.fixture()
def workspace(tmp_path):
    return make_workspace(tmp_path)


@pytest.fixture()
def bring(run, workspace):
    def bring(path, **more):
        return run("asd:importbeneficiaries", {"INPUT": str(path), "WORKSPACE": str(workspace), **FIELDS, **more})

    return bring


def write(path, rows=ROWS, head=HEAD):
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, delimiter=";")
        writer.writerow(head)
        writer.writerows(rows)
    return path


def held(path):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(
            "SELECT household_id, unit_code, people, amount_dh, row_number FROM asd_household ORDER BY fid"
        ).fetchall()


def test_rows_end_as_written_or_rejected_with_reason_and_row_number(bring, workspace, tmp_path):
    told = bring(write(tmp_path / "menages.csv"), DELIVERED="2026-10")
    assert (told["ROWS_READ"], told["ROWS_JOINED"], told["ROWS_REJECTED"]) == (5, 2, 3)
    assert held(workspace) == [("m-001", "01.051.01.01", 4, 500.5, 1), ("m-002", "01.051.01.01", None, 1500.0, 2)]
    with open_workspace(workspace) as ws:
        rows = ws.import_rows(told["IMPORT_ID"])
        assert rows[["row_number", "reason", "content"]].values.tolist() == [
            [3, "unknown_unit", None], [4, "bad_number", None], [5, "duplicate", None]
        ]  # fmt: skip
        assert ws.imports().iloc[0]["data_class"] == "pseudonymous"


def test_the_same_file_again_changes_nothing_and_an_older_one_needs_a_reason(bring, workspace, tmp_path):
    path = write(tmp_path / "menages.csv")
    bring(path, DELIVERED="2026-10")
    before = workspace.read_bytes()
    assert bring(path, DELIVERED="2026-10")["IMPORT_ID"] == ""
    assert workspace.read_bytes() == before
    old = write(tmp_path / "ancien.csv", ROWS[:1])
    with pytest.raises(Exception, match="FORCE"):
        bring(old, DELIVERED="2026-09")
    assert workspace.read_bytes() == before
    assert bring(old, DELIVERED="2026-09", FORCE="correction")["ROWS_REPLACED"] == 2
    assert len(held(workspace)) == 1


@pytest.mark.parametrize("column", ["cin", "telephone"])
def test_columns_that_name_people_are_refused_and_never_stored_even_with_a_reason(bring, workspace, tmp_path, column):
    rows = [(*row, f"AB12345{k}") for k, row in enumerate(ROWS)]
    path = write(tmp_path / "noms.csv", rows, (*HEAD, column))
    before = workspace.read_bytes()
    with pytest.raises(Exception, match=column):
        bring(path)
    assert workspace.read_bytes() == before
    with pytest.raises(Exception, match=column):
        bring(path, OVERRIDE="convention 12", HOUSEHOLD_ID_FIELD=column)
    bring(path, OVERRIDE="convention 12")
    assert b"AB12345" not in workspace.read_bytes()
    assert b"convention 12" in workspace.read_bytes()


def test_a_class_that_is_no_household_list_is_refused(bring, workspace, tmp_path):
    path = write(tmp_path / "menages.csv")
    for data_class, words in ((0, "counts"), (2, "nominative")):
        with pytest.raises(Exception, match=words):
            bring(path, DATA_CLASS=data_class)
    assert held(workspace) == []


def test_a_file_of_which_nothing_joins_leaves_nothing(bring, workspace, tmp_path):
    before = workspace.read_bytes()
    with pytest.raises(Exception, match="No row"):
        bring(write(tmp_path / "menages.csv", ROWS[2:4]))
    assert workspace.read_bytes() == before


def test_households_find_their_commune_by_place(run, workspace, tmp_path):
    with closing(sqlite3.connect(workspace)) as connection:
        box = connection.execute(
            "SELECT minx, maxx, miny, maxy FROM rtree_asd_commune_geom JOIN asd_commune ON fid = id WHERE code = ?",
            ("01.051.01.01",),
        ).fetchone()
    x, y = (box[0] + box[1]) / 2, (box[2] + box[3]) / 2
    path = write(tmp_path / "points.csv", [("m1", x, y), ("m2", 60, 10), ("m3", "", "")], ("hh", "x", "y"))
    given = {"INPUT": str(path), "WORKSPACE": str(workspace), "HOUSEHOLD_ID_FIELD": "hh", "X_FIELD": "x"}
    told = run("asd:importbeneficiaries", {**given, "Y_FIELD": "y", "PERIOD": "2026-10"})
    assert held(workspace) == [("m1", "01.051.01.01", None, None, 1)]
    with open_workspace(workspace) as ws:
        assert ws.import_rows(told["IMPORT_ID"])["reason"].tolist() == ["outside", "no_place"]


def test_invented_households_are_marked_so(bring, workspace, tmp_path):
    bring(write(tmp_path / "SYNTHETIQUE_menages.csv"))
    with open_workspace(workspace) as ws:
        assert ws.imports()["data_class"].tolist() == ["synthetic"]


def test_an_import_that_is_cancelled_leaves_the_workspace_as_it_was(workspace, tmp_path, qgis_app):
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from asd_plugin.algorithms.data.import_beneficiaries import ImportBeneficiaries

    algorithm, feedback = ImportBeneficiaries(), QgsProcessingFeedback(False)
    algorithm.initAlgorithm()
    before = workspace.read_bytes()
    feedback.cancel()
    given = {"INPUT": str(write(tmp_path / "menages.csv")), "WORKSPACE": str(workspace), **FIELDS}
    algorithm.run(given, QgsProcessingContext(), feedback)
    assert workspace.read_bytes() == before


def test_a_file_that_is_not_plain_is_read_through_its_layer_with_the_same_rows(bring, workspace, tmp_path):
    path = write(tmp_path / "menages.csv")
    path.write_text(path.read_text(encoding="utf-8").replace("m-004;", '"m-004";') + "m-009;01.061.01.01;2026-10;2\n")
    told = bring(path)
    assert (told["ROWS_READ"], told["ROWS_JOINED"]) == (6, 3)
    assert held(workspace)[-1] == ("m-009", "01.061.01.01", 2, None, 6)


def test_no_layer_of_the_plugin_shows_households():
    from asd_plugin.workspace.map_views import SOURCES

    assert "asd_household" not in SOURCES.values()


def test_a_delivery_is_older_only_over_the_same_period_programme_and_province(bring, workspace, tmp_path):
    october = write(tmp_path / "octobre.csv", ROWS[:2])
    bring(october, DELIVERED="2026-11-05")
    september = write(tmp_path / "septembre.csv", [(*row[:2], "2026-09", *row[3:]) for row in ROWS[:2]])
    assert bring(september, DELIVERED="2026-10-05")["ROWS_JOINED"] == 2  # an earlier month is no older delivery
    other = write(tmp_path / "autre.csv", [("m-007", "01.061.01.01", "2026-10", "2", "1")])
    assert bring(other, DELIVERED="2026-10-20")["ROWS_JOINED"] == 1  # another province
    before = workspace.read_bytes()
    again = write(tmp_path / "octobre-vieux.csv", ROWS[:1])
    with pytest.raises(Exception, match=r"2026-11-05.*2026-10 01\.051"):
        bring(again, DELIVERED="2026-11-01")
    assert workspace.read_bytes() == before
    assert bring(again, DELIVERED="2026-11")["ROWS_REPLACED"] == 2  # as far as both dates go, not older


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16", "utf-16-le", "utf-8-sig"])
def test_any_encoding_gives_the_same_households(bring, workspace, tmp_path, encoding):
    rows = [("m-é1", "01.051.01.01", "été", "4", "500,50"), ("m-é2", "01.061.01.01", "été", "2", "1 500,00")]
    path = write(tmp_path / "menages.csv", rows, ("ménage", *HEAD[1:]))
    path.write_bytes(path.read_text(encoding="utf-8").encode(encoding))
    assert bring(path, HOUSEHOLD_ID_FIELD="ménage")["ROWS_JOINED"] == 2
    assert held(workspace) == [("m-é1", "01.051.01.01", 4, 500.5, 1), ("m-é2", "01.061.01.01", 2, 1500.0, 2)]


def test_a_layer_open_in_qgis_with_wrong_letters_is_read_right(bring, workspace, tmp_path):
    from qgis.core import QgsVectorLayer

    path = write(tmp_path / "menages.csv", [("m-é1", "01.051.01.01", "2026-10", "4", "1")], ("ménage", *HEAD[1:]))
    path.write_bytes(path.read_text(encoding="utf-8").encode("cp1252"))
    layer = QgsVectorLayer(str(path), "menages", "ogr")
    garbled = layer.fields()[0].name()
    assert garbled != "ménage"
    bring(path, INPUT=layer, HOUSEHOLD_ID_FIELD=garbled)
    assert held(workspace) == [("m-é1", "01.051.01.01", 4, 1.0, 1)]


def test_codes_of_2014_join_the_commune_of_today(run, tmp_path, monkeypatch):
    from asd_plugin.sources.territory import crosswalk

    read = crosswalk.read_crosswalk

    def with_old_code(resources):
        table = read(resources)
        row = table[table["kind"] == "recoded"].iloc[:1].assign(from_code="01.051.77.01", to_code="01.051.01.01")
        return table._append(row, ignore_index=True)

    monkeypatch.setattr(crosswalk, "read_crosswalk", with_old_code)
    workspace = make_workspace(tmp_path)
    path = write(tmp_path / "menages.csv", [("m1", "1.51.77.1", "2026-10", "4", "1"), ROWS[2]])
    given = {"INPUT": str(path), "WORKSPACE": str(workspace), **FIELDS, "REPORT": str(tmp_path / "r.json")}
    told = run("asd:importbeneficiaries", given)
    assert (told["ROWS_JOINED"], told["ROWS_REJECTED"]) == (1, 1)
    assert held(workspace)[0][1] == "01.051.01.01"
    assert "delivery_by_crosswalk" in (tmp_path / "r.json").read_text(encoding="utf-8")


def test_rejected_rows_and_page_say_row_and_reason_and_nothing_of_the_row(bring, tmp_path):
    files = {"ROWS": str(tmp_path / "r.csv"), "HTML": str(tmp_path / "r.html"), "REPORT": str(tmp_path / "r.json")}
    bring(write(tmp_path / "menages.csv"), **files)
    table = (tmp_path / "r.csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(table) == 4 and table[1].startswith("3") and "unknown_unit" in table[1]
    whole = "".join((tmp_path / name).read_text(encoding="utf-8-sig") for name in ("r.csv", "r.html", "r.json"))
    assert not [text for text in ("m-00", "99.999", "trois") if text in whole]


def test_a_point_parts_thousands_beside_decimal_commas(bring, workspace, tmp_path):
    amounts = ("500,50", "1.234", "1.234,50", "٢٠٠٫٥")
    rows = [(f"m{k}", "01.051.01.01", "2026-10", "1", amount) for k, amount in enumerate(amounts)]
    bring(write(tmp_path / "menages.csv", rows))
    assert [row[3] for row in held(workspace)] == [500.5, 1234.0, 1234.5, 200.5]


def test_a_negative_amount_of_a_layer_is_rejected_as_that_of_a_file_is(bring, workspace, qgis_app):
    from qgis.core import QgsFeature, QgsVectorLayer

    layer = QgsVectorLayer(
        "NoGeometry?field=hh:string&field=commune:string&field=mois:string&field=personnes:int&field=montant:double",
        "menages", "memory",
    )  # fmt: skip
    for name, amount in (("m1", -5.0), ("m2", 5.0)):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name, "01.051.01.01", "2026-10", 1, amount])
        layer.dataProvider().addFeature(feature)
    told = bring(layer, INPUT=layer)
    assert (told["ROWS_JOINED"], told["ROWS_REJECTED"]) == (1, 1)
    assert held(workspace)[0][0] == "m2"


def test_the_same_month_is_one_period_however_it_is_written(bring, workspace, tmp_path):
    months = ("2026-10", "10/2026", "Octobre 2026", "أكتوبر 2026", "2026-10")
    rows = [("m1", "01.051.01.01", month, "1", "1") for month in months]
    told = bring(write(tmp_path / "menages.csv", rows))
    assert (told["ROWS_JOINED"], told["ROWS_REJECTED"]) == (1, 4)


def test_what_is_said_for_every_row_fills_a_blank_cell(bring, workspace, tmp_path):
    rows = [("m1", "01.051.01.01", "", "1", "1"), ("m2", "01.051.01.01", "2026-09", "1", "1")]
    bring(write(tmp_path / "menages.csv", rows), PERIOD="2026-10")
    with closing(sqlite3.connect(workspace)) as connection:
        periods = connection.execute("SELECT household_id, period FROM asd_household ORDER BY 1").fetchall()
    assert periods == [("m1", "2026-10"), ("m2", "2026-09")]


def test_people_named_far_below_the_first_rows_stop_the_import(bring, workspace, tmp_path):
    rows = [(f"m-{k}", "01.051.01.01", "2026-10", "1", "1") for k in range(500)]
    rows += [(f"AB{100000 + k * 7919 % 899981}", "01.051.01.01", "2026-10", "1", "1") for k in range(300)]
    before = workspace.read_bytes()
    with pytest.raises(Exception, match="hh"):
        bring(write(tmp_path / "menages.csv", rows))
    assert workspace.read_bytes() == before


def test_a_person_typed_for_a_code_is_kept_nowhere(bring, workspace, tmp_path):
    bring(write(tmp_path / "menages.csv", [*ROWS[:1], ("m-9", "AB123456", "2026-10", "1", "1")]))
    assert b"AB123456" not in workspace.read_bytes()


def test_degrees_of_three_decimals_are_read_and_another_system_is_another_import(run, workspace, tmp_path):
    path = write(tmp_path / "points.csv", [("m1", "01.051.01.01", "-4.123", "35.123")], ("hh", "commune", "x", "y"))
    given = {"INPUT": str(path), "WORKSPACE": str(workspace), "HOUSEHOLD_ID_FIELD": "hh", "UNIT_CODE_FIELD": "commune",
             "X_FIELD": "x", "Y_FIELD": "y", "PERIOD": "2026-10"}  # fmt: skip
    assert run("asd:importbeneficiaries", given)["ROWS_JOINED"] == 1
    assert run("asd:importbeneficiaries", given)["IMPORT_ID"] == ""
    assert run("asd:importbeneficiaries", {**given, "CRS": "EPSG:4258"})["IMPORT_ID"] != ""


@pytest.mark.parametrize("day", ["2026-99", "2026-02-30", "2026-1", "2026-10-", "26-10", "2026-W01-1", "٢٠٢٦"])
def test_a_date_of_delivery_that_never_was_is_refused(bring, workspace, tmp_path, day):
    path, before = write(tmp_path / "menages.csv"), workspace.read_bytes()
    with pytest.raises(Exception, match="YYYY-MM-DD"):
        bring(path, DELIVERED=day)
    assert workspace.read_bytes() == before


@pytest.mark.parametrize("day", ["2026", "2026-10", "2026-02-28", "2024-02-29"])
def test_a_year_a_month_and_a_day_are_dates_of_delivery(bring, workspace, tmp_path, day):
    bring(write(tmp_path / "menages.csv"), DELIVERED=day)
    with open_workspace(workspace) as ws:
        assert ws.imports().iloc[0]["delivered"] == day


def test_the_period_said_for_every_row_is_written_as_one_of_a_column_or_refused(bring, workspace, tmp_path):
    path = write(tmp_path / "menages.csv")
    with pytest.raises(Exception, match="2026-99"):
        bring(path, PERIOD_FIELD="", PERIOD="2026-99", DELIVERED="2026-10")
    bring(path, PERIOD_FIELD="", PERIOD="octobre 2026")
    with closing(sqlite3.connect(workspace)) as connection:
        assert connection.execute("SELECT DISTINCT period FROM asd_household").fetchall() == [("2026-10",)]
        assert connection.execute("SELECT delivered FROM asd_import").fetchall() == [("2026-10",)]


def middles(workspace):
    with closing(sqlite3.connect(workspace)) as connection:
        boxes = "SELECT code, minx + maxx, miny + maxy FROM rtree_asd_commune_geom JOIN asd_commune ON fid = id"
        return {code: (x / 2, y / 2) for code, x, y in connection.execute(boxes)}


class Told:
    """A feedback that keeps what is said."""

    def __new__(cls):
        from qgis.core import QgsProcessingFeedback

        class Kept(QgsProcessingFeedback):
            def __init__(self):
                super().__init__(False)
                self.said = []

            def pushWarning(self, text):
                self.said.append(text)

            def reportError(self, text, fatalError=False):
                self.said.append(text)

        return Kept()


def placed(system, x, y):
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject

    systems = [QgsCoordinateReferenceSystem(name) for name in ("EPSG:4326", system)]
    point = QgsCoordinateTransform(*systems, QgsProject.instance()).transform(QgsPointXY(x, y))
    return point.x(), point.y()


@pytest.mark.parametrize("system", ["EPSG:4326", "EPSG:26191", "EPSG:3857"])
def test_exchanged_coordinates_beside_a_right_code_are_rejected_and_told(run, workspace, tmp_path, system):
    code, far = "01.051.01.01", "02.071.04.01"
    (x, y), (u, v) = placed(system, *middles(workspace)[code]), placed(system, *middles(workspace)[far])
    rows = [("m1", code, x, y), ("m2", code, y, x), ("m3", code, u, v), ("m4", code, "", ""), ("m5", far, v, u)]
    path, feedback = write(tmp_path / "points.csv", rows, ("hh", "commune", "x", "y")), Told()
    given = {"INPUT": str(path), "WORKSPACE": str(workspace), "HOUSEHOLD_ID_FIELD": "hh", "UNIT_CODE_FIELD": "commune",
             "X_FIELD": "x", "Y_FIELD": "y", "CRS": system, "PERIOD": "2026-10", "PROGRAMME": "p"}  # fmt: skip
    told = run("asd:importbeneficiaries", {**given, "ROWS": str(tmp_path / "rows.csv")}, feedback)
    with open_workspace(workspace) as ws:
        rejected = ws.import_rows(told["IMPORT_ID"])
    assert rejected[["row_number", "reason"]].values.tolist() == [[2, "swapped"], [5, "swapped"]]
    assert [row[0] for row in held(workspace)] == ["m1", "m3", "m4"]
    assert sum("exchanged" in text for text in feedback.said) == 1
    assert any("1 points lie outside the commune" in text for text in feedback.said)
    assert "exchanged" in (tmp_path / "rows.csv").read_text(encoding="utf-8-sig")


def test_a_file_with_both_fields_exchanged_is_refused_with_what_to_do(run, workspace, tmp_path):
    rows = [(f"m{rank}", y, x) for rank, (x, y) in enumerate(middles(workspace).values())]
    path, before = write(tmp_path / "points.csv", rows, ("hh", "x", "y")), workspace.read_bytes()
    given = {"INPUT": str(path), "WORKSPACE": str(workspace), "HOUSEHOLD_ID_FIELD": "hh", "X_FIELD": "x"}
    with pytest.raises(Exception, match="other way round"):
        run("asd:importbeneficiaries", {**given, "Y_FIELD": "y", "PERIOD": "2026-10"})
    assert workspace.read_bytes() == before


def told_of(run, given, **more):
    feedback = Told()
    run("asd:importbeneficiaries", {**given, **more}, feedback)
    return feedback.said


def test_households_without_period_or_programme_are_told(run, workspace, tmp_path):
    rows = [("m1", "01.051.01.01", "2026-10", "aide"), ("m2", "01.051.01.01", "", "aide"),
            ("m3", "01.051.01.01", "2026-13", ""), ("m4", "", "", "")]  # fmt: skip
    path = write(tmp_path / "menages.csv", rows, ("hh", "commune", "mois", "prog"))
    given = {"INPUT": str(path), "WORKSPACE": str(workspace), "HOUSEHOLD_ID_FIELD": "hh", "DELIVERED": "2026-10",
             "UNIT_CODE_FIELD": "commune", "PERIOD_FIELD": "mois"}  # fmt: skip
    said = told_of(run, given, PROGRAMME_FIELD="prog")
    assert any(text.startswith("1 households say no period") for text in said)
    assert any(text.startswith("1 households say no programme") for text in said)
    assert any("2026-13" in text for text in said)
    said = told_of(run, given)
    assert any(text.startswith("3 households say no programme") for text in said)
    said = told_of(run, given, PERIOD="2026-10", PROGRAMME="aide")
    assert not any("say no" in text for text in said)


def full_disk(*_):
    raise OSError(28, "No space left on device")


def test_a_page_that_cannot_be_written_after_the_import_is_said_and_undoes_nothing(
    run, workspace, tmp_path, monkeypatch
):
    from asd_plugin.algorithms.data import delivery_output

    monkeypatch.setattr(delivery_output, "_write_page", lambda path, *_: (_ for _ in ()).throw(no_space(path)))
    path, feedback = write(tmp_path / "menages.csv"), Told()
    files = {"HTML": str(tmp_path / "page.html"), "REPORT": str(tmp_path / "rapport.json")}
    given = {"INPUT": str(path), "WORKSPACE": str(workspace), **FIELDS, **files}
    told = run("asd:importbeneficiaries", given, feedback)
    assert told["ROWS_JOINED"] == len(held(workspace)) == 2
    assert "HTML" not in told and (tmp_path / "rapport.json").exists()
    (said,) = [text for text in feedback.said if "ARE written" in text]
    assert "page.html" in said and "No space left" in said
    monkeypatch.undo()
    assert run("asd:importbeneficiaries", given)["ROWS_JOINED"] == 0
    assert (tmp_path / "page.html").exists() and len(held(workspace)) == 2


def no_space(path):
    from asd_plugin.domain.errors import AsdError, problem

    return AsdError(problem("cannot_write", path=path, reason="No space left on device"))


def test_a_full_disk_or_a_protected_page_is_met_before_the_import(bring, workspace, tmp_path, monkeypatch):
    from asd_plugin.algorithms.data import delivery_output

    path, before = write(tmp_path / "menages.csv"), workspace.read_bytes()
    with monkeypatch.context() as patch:
        patch.setattr(delivery_output.Path, "write_bytes", full_disk)
        with pytest.raises(Exception, match="No space left"):
            bring(path, HTML=str(tmp_path / "page.html"))
    page = tmp_path / "protegee.html"
    page.write_text("old")
    page.chmod(0o444)
    monkeypatch.setattr(delivery_output.os, "access", lambda *_: False)  # root may write whatever the rights say
    with pytest.raises(Exception, match="protegee.html"):
        bring(path, HTML=str(page))
    assert workspace.read_bytes() == before and not list(tmp_path.glob(".*.part"))
