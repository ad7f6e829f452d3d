"""What an officer adds in QGIS without typing a key or a code, and what a killed run leaves behind."""

import os
import tempfile
from pathlib import Path

import pytest

from asd_plugin.workspace.exchange.points import point_blob
from asd_plugin.workspace.exchange.scratch import PREFIX, part_beside, scratch
from tests.workspace.exchange.offices import execute, merged, office_of, rows, sealed

FRAME = """
    SELECT (r.minx + r.maxx) / 2, (r.miny + r.maxy) / 2 FROM rtree_asd_commune_geom r
    JOIN asd_commune c ON c.fid = r.id WHERE c.code = ?"""
UNIT = "01.051.04.01"


def middle(path, code=UNIT):
    ((x, y),) = rows(path, FRAME, code)
    return x, y


def test_qgis_fills_keys_days_and_names_of_new_facilities_and_notes(qgis_app, tmp_path):
    from qgis.core import QgsVectorLayer, QgsVectorLayerUtils

    centre, office = office_of(tmp_path)
    found = {}
    for table in ("asd_facility", "asd_field_note"):
        layer = QgsVectorLayer(f"{office}|layername={table}", table, "ogr")
        assert layer.renderer() is not None
        feature = QgsVectorLayerUtils.createFeature(layer)
        found[table] = {field.name(): feature[field.name()] for field in layer.fields()}
        assert layer.startEditing() and layer.addFeature(feature) and layer.commitChanges(), layer.commitErrors()
        del layer
    assert len(found["asd_facility"]["facility_id"]) == 36
    assert len(found["asd_field_note"]["note_id"]) == 36 and found["asd_field_note"]["state"] == "open"
    assert found["asd_field_note"]["made"].startswith("20")
    assert rows(office, "SELECT count(*) FROM asd_facility WHERE facility_id = ?", found["asd_facility"]["facility_id"])
    # Without point and code both are told at the merge, and nothing of the style comes home.
    package = sealed(office, tmp_path)
    assert {one.reason for one in merged(centre, package).refused} == {"no_unit"}
    assert not rows(centre, "SELECT name FROM sqlite_master WHERE name = 'layer_styles'")


def test_a_facility_with_a_point_and_no_code_finds_its_commune_at_the_merge(tmp_path):
    centre, office = office_of(tmp_path)
    x, y = middle(centre)
    add = "INSERT INTO asd_facility (geom, facility_id, kind) VALUES (?, ?, 'school')"
    note = "INSERT INTO asd_field_note (geom, note_id, text) VALUES (?, 'N9', 'vu')"
    there = point_blob(f"{x} {y}")
    execute(office, (add, (there, "NEW")), (add, (point_blob("60 10"), "SEA")), (note, (there,)))
    package = sealed(office, tmp_path)
    told = merged(centre, package)
    assert told.is_done and [(one.key, one.reason) for one in told.refused] == [("SEA", "no_unit")]
    assert rows(centre, "SELECT unit_code FROM asd_facility WHERE facility_id = 'NEW'") == [(UNIT,)]
    assert rows(centre, "SELECT unit_code FROM asd_field_note WHERE note_id = 'N9'") == [(UNIT,)]
    assert merged(centre, package).was_merged
    execute(office, "UPDATE asd_facility SET status = 'open' WHERE facility_id = 'NEW'")
    again = merged(centre, sealed(office, tmp_path, "retour2.asdpkg"))
    assert again.is_done and [change.after for change in again.settled.changes] == [{"status": "open"}]


def test_a_point_in_another_offices_commune_is_told_as_outside(tmp_path):
    centre, office = office_of(tmp_path)
    x, y = middle(centre, "01.061.01.01")
    execute(office, ("INSERT INTO asd_facility (geom, facility_id) VALUES (?, 'FAR')", (point_blob(f"{x} {y}"),)))
    assert [one.reason for one in merged(centre, sealed(office, tmp_path)).refused] == ["outside"]


@pytest.fixture()
def temporary(tmp_path, monkeypatch):
    folder = tmp_path / "temporaire"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def test_what_a_killed_run_left_goes_at_the_next_run_and_a_living_one_keeps_its_own(temporary, tmp_path):
    target = tmp_path / "paquet.asdpkg"
    dead = temporary / f"{PREFIX}deadbeef"
    dead.mkdir()
    (dead / "lock").write_bytes(b"")
    (dead / "workspace.gpkg").write_bytes(b"households")
    os.utime(dead, (0, 0))
    left = tmp_path / ".paquet.deadbeef.part.asdpkg"
    left.write_bytes(b"half")
    other = tmp_path / ".autre.deadbeef.part.asdpkg"
    other.write_bytes(b"another target's")
    with scratch() as living:
        mine = part_beside(target, living)
        mine.write_bytes(b"mine")
        assert not dead.exists() and not left.exists() and other.exists()
        with scratch() as second:
            assert living.is_dir() and second != living
            part_beside(target, second)
            assert mine.exists()
    assert not list(temporary.iterdir())


def test_no_run_leaves_anything_in_the_temporary_folder(temporary, tmp_path):
    centre, office = office_of(tmp_path)
    merged(centre, sealed(office, tmp_path))
    assert not list(temporary.iterdir())
    assert not list(Path(tmp_path).glob(".*.part*"))
