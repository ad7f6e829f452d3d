"""What is in a package, what is not, and what a damaged or foreign one is told."""

import errno
import json
import os
import sqlite3
import zipfile

import pytest

from asd_plugin.domain.errors import AsdError, Cancelled
from asd_plugin.workspace import is_workspace, open_workspace
from asd_plugin.workspace.exchange.cutting import cut_package
from asd_plugin.workspace.exchange.points import point_blob, point_text
from asd_plugin.workspace.exchange.subset import CUT, SEAL
from asd_plugin.workspace.schema import TABLES
from asd_plugin.workspace.tables.points import POINT_TABLES
from tests.workspace.exchange.offices import (
    contents,
    cut,
    execute,
    make_centre,
    merged,
    new_run,
    office_of,
    opened,
    rows,
    sealed,
)

HOUSEHOLD = "INSERT INTO asd_household (geom, household_id, unit_code, import_id) VALUES (?, ?, ?, ?)"
IMPORT = "INSERT INTO asd_import (import_id, kind, data_class) VALUES (?, 'beneficiaries', ?)"


def codes_of(error):
    return [item.code for item in error.value.problems]


def test_a_package_holds_its_province_and_what_is_above_it_and_nothing_of_other_offices(tmp_path):
    _, office = office_of(tmp_path)
    with open_workspace(office) as workspace:
        assert list(workspace.units("commune").index) == ["01.051.01.01", "01.051.04.01", "01.051.04.03"]
        assert list(workspace.units("province").index) == ["01.051"]
        assert list(workspace.units("region").index) == ["01"]
        assert workspace.meta()["scope"] == {"kind": "provinces", "codes": ["01.051"]}
        values, _ = workspace.values(["illiteracy_10_plus"], "2024")
        assert values["illiteracy_10_plus"].tolist() == [10.0, 20.0, 30.0]
    assert [name for (name,) in rows(office, "SELECT facility_id FROM asd_facility")] == ["H1", "H2", "S1"]
    assert [name for (name,) in rows(office, "SELECT note_id FROM asd_field_note")] == ["N1"]
    assert b"Ailleurs" not in office.read_bytes()
    assert rows(office, "PRAGMA integrity_check") == [("ok",)]


def test_gdal_reads_and_writes_an_opened_package(tmp_path):
    from osgeo import ogr

    _, office = office_of(tmp_path)
    data = ogr.Open(str(office), 1)
    communes = data.GetLayerByName("asd_commune")
    assert communes.GetFeatureCount() == 3
    communes.SetSpatialFilterRect(*(communes.GetExtent()[index] for index in (0, 2, 1, 3)))
    assert communes.GetFeatureCount() == 3
    layer = data.GetLayerByName("asd_facility")
    feature = next(iter(layer))
    feature["status"] = "closed"
    assert layer.SetFeature(feature) == 0
    new = ogr.Feature(layer.GetLayerDefn())
    new["facility_id"], new["unit_code"] = "H9", "01.051.04.01"
    new.SetGeometry(ogr.CreateGeometryFromWkt("POINT (-4.25 35.25)"))
    assert layer.CreateFeature(new) == 0
    del feature, new, layer, communes, data
    found = dict(rows(office, "SELECT facility_id, geom FROM asd_facility"))
    assert point_text(found["H9"]) == "-4.2500000 35.2500000"
    assert rows(office, "SELECT count(*) FROM asd_facility WHERE status = 'closed'") == [(1,)]


def test_every_table_that_is_copied_is_a_table_of_the_schema():
    known = {*TABLES, *POINT_TABLES, "asd_region", "asd_province", "asd_commune"}
    assert set(CUT) <= known
    assert set(SEAL) <= known


def test_a_region_comes_with_its_provinces(tmp_path):
    centre = make_centre(tmp_path)
    office = opened(cut(centre, tmp_path, ("01",)), tmp_path)
    with open_workspace(office) as workspace:
        assert len(workspace.units("province")) == 2
        assert len(workspace.units("commune")) == 4


@pytest.mark.parametrize(
    ("codes", "code"),
    [((), "package_without_units"), (("01", "02.071"), "package_units_mixed"), (("09.999",), "unknown_units")],
)
def test_units_that_make_no_package_are_refused_and_nothing_is_written(tmp_path, codes, code):
    centre = make_centre(tmp_path)
    before = sorted(tmp_path.iterdir())
    with pytest.raises(AsdError) as raised:
        cut(centre, tmp_path, codes)
    assert codes_of(raised) == [code]
    assert sorted(tmp_path.iterdir()) == before


def test_households_stay_behind_unless_asked_and_allowed(tmp_path):
    centre = make_centre(tmp_path)
    execute(
        centre, (IMPORT, ("i1", "pseudonymous")), (HOUSEHOLD, (point_blob("-4 35"), "SECRET-1", "01.051.01.01", "i1"))
    )
    without = opened(cut(centre, tmp_path, name="a.asdpkg"), tmp_path, "a.gpkg")
    assert rows(without, "SELECT count(*) FROM asd_household") == [(0,)]
    assert b"SECRET-1" not in without.read_bytes()
    package = cut(centre, tmp_path, name="b.asdpkg", with_households=True)
    office = opened(package, tmp_path, "b.gpkg")
    assert rows(office, "SELECT household_id FROM asd_household") == [("SECRET-1",)]
    assert json.loads(zipfile.ZipFile(package).read("manifest.json"))["households"] is True
    back = opened(sealed(office, tmp_path), tmp_path, "back.gpkg")
    assert b"SECRET-1" not in back.read_bytes()


@pytest.mark.parametrize("data_class", ["nominative", None])
def test_households_of_another_class_may_not_leave(tmp_path, data_class):
    centre = make_centre(tmp_path)
    execute(centre, (IMPORT, ("i1", data_class)), (HOUSEHOLD, (None, "h", "01.051.01.01", "i1")))
    with pytest.raises(AsdError, match="households_may_not_leave"):
        cut(centre, tmp_path, with_households=True)
    assert not list(tmp_path.glob("*.asdpkg"))


def test_every_flipped_byte_and_every_cut_is_called_damaged(tmp_path):
    centre = make_centre(tmp_path)
    package = cut(centre, tmp_path)
    whole = package.read_bytes()
    before = contents(centre)
    copy = tmp_path / "usb.asdpkg"
    places = [int(len(whole) * share / 40) for share in range(1, 40)]
    for place in places:
        copy.write_bytes(whole[:place] + bytes([whole[place] ^ 0x10]) + whole[place + 1 :])
        with pytest.raises(AsdError) as raised:
            merged(centre, copy)
        assert codes_of(raised) == ["package_damaged"]
    for place in (0, 10, len(whole) // 2, len(whole) - 5):
        copy.write_bytes(whole[:place])
        with pytest.raises(AsdError) as raised:
            opened(copy, tmp_path, "never.gpkg")
        assert codes_of(raised) == ["package_damaged"]
    assert contents(centre) == before
    assert not (tmp_path / "never.gpkg").exists()


def test_a_zip_that_is_no_package_and_a_newer_one_are_called_so(tmp_path):
    centre = make_centre(tmp_path)
    other = tmp_path / "photos.zip"
    with zipfile.ZipFile(other, "w") as made:
        made.writestr("a.txt", "x")
    with pytest.raises(AsdError, match="not_a_package"):
        merged(centre, other)
    newer = tmp_path / "newer.asdpkg"
    with zipfile.ZipFile(cut(centre, tmp_path)) as old, zipfile.ZipFile(newer, "w") as made:
        made.writestr("manifest.json", json.dumps({**json.loads(old.read("manifest.json")), "asd_package": 2}))
        made.writestr("workspace.gpkg", old.read("workspace.gpkg"))
    with pytest.raises(AsdError, match="package_newer"):
        merged(centre, newer)
    with pytest.raises(AsdError, match="package_absent"):
        merged(centre, tmp_path / "nothing.asdpkg")


def test_with_a_key_a_package_made_or_changed_without_it_is_refused_and_the_key_is_kept_nowhere(tmp_path):
    key, wrong = b"une cle d'echange du bureau", b"une autre cle d'echange"
    centre = make_centre(tmp_path)
    office = opened(cut(centre, tmp_path, key=key), tmp_path, key=key)
    with pytest.raises(AsdError, match="seal_needs_key"):
        sealed(office, tmp_path)
    back = sealed(office, tmp_path, key=key)
    with pytest.raises(AsdError, match="package_signature_wrong"):
        merged(centre, back, key=wrong)
    forged = tmp_path / "forged.asdpkg"
    with zipfile.ZipFile(back) as old, zipfile.ZipFile(forged, "w") as made:
        manifest = json.loads(old.read("manifest.json"))
        made.writestr("manifest.json", json.dumps({**manifest, "delivery": 7}))
        made.writestr("workspace.gpkg", old.read("workspace.gpkg"))
    with pytest.raises(AsdError, match="package_signature_wrong"):
        merged(centre, forged, key=key)
    assert merged(centre, back, key=key).package.is_proven
    for path in (centre, office, back, tmp_path / "paquet.asdpkg"):
        assert key not in path.read_bytes()
    with zipfile.ZipFile(back) as package:
        assert key not in package.read("manifest.json")


def test_a_signed_package_cannot_come_back_unsigned(tmp_path):
    key = b"une cle d'echange du bureau"
    centre = make_centre(tmp_path)
    package = cut(centre, tmp_path, key=key)
    bare = tmp_path / "bare.asdpkg"
    with zipfile.ZipFile(package) as old, zipfile.ZipFile(bare, "w") as made:
        manifest = json.loads(old.read("manifest.json"))
        del manifest["hmac"]
        made.writestr("manifest.json", json.dumps({**manifest, "signed": False}))
        made.writestr("workspace.gpkg", old.read("workspace.gpkg"))
    with pytest.raises(AsdError, match="package_not_signed"):
        merged(centre, bare)


def test_only_an_office_workspace_is_sealed_and_an_edited_one_is_never_overwritten(tmp_path):
    centre, office = office_of(tmp_path)
    with pytest.raises(AsdError, match="not_an_office_workspace"):
        sealed(centre, tmp_path)
    with pytest.raises(AsdError, match="open_target_exists"):
        opened(tmp_path / "paquet.asdpkg", tmp_path, office.name)


def test_cancelling_leaves_no_file_and_no_record(tmp_path):
    class Stop:
        def report(self, share):
            self.share = share

        def cancelled(self):
            return getattr(self, "share", 0) > 0.5

    centre = make_centre(tmp_path)
    before = contents(centre, ("asd_package", "asd_package_base", "asd_run")), sorted(tmp_path.iterdir())
    with pytest.raises(Cancelled):
        cut_package(centre, tmp_path / "p.asdpkg", ["01.051"], new_run(), progress=Stop())
    assert (contents(centre, ("asd_package", "asd_package_base", "asd_run")), sorted(tmp_path.iterdir())) == before


def test_the_key_file_is_read_without_blanks_and_a_short_one_is_refused(tmp_path):
    from asd_plugin.workspace.exchange.package_file import read_key

    path = tmp_path / "cle.txt"
    path.write_bytes(b"  bien assez longue \r\n")
    assert read_key(str(path)) == b"bien assez longue"
    assert read_key("") is None
    path.write_bytes(b"court")
    with pytest.raises(AsdError, match="exchange_key_short") as raised:
        read_key(str(path))
    assert "court" not in str(raised.value)


def test_a_point_is_read_back_as_written():
    assert point_text(point_blob("-7.5899000 33.5731000")) == "-7.5899000 33.5731000"
    assert point_text(None) is None
    with pytest.raises(ValueError, match="not a"):
        point_text(b"abc")
    assert isinstance(sqlite3.Binary(point_blob("1 2")), memoryview)


def test_an_opened_package_is_a_workspace(tmp_path):
    _, office = office_of(tmp_path)
    assert is_workspace(office)


@pytest.mark.parametrize("spoil", [lambda data: data + b"x" * 100, lambda data: b"zz" + data, lambda data: b""])
def test_bytes_around_a_package_are_damage(tmp_path, spoil):
    package = cut(make_centre(tmp_path), tmp_path)
    package.write_bytes(spoil(package.read_bytes()))
    with pytest.raises(AsdError) as caught:
        opened(package, tmp_path)
    assert [problem.code for problem in caught.value.problems] == ["package_damaged"]
    assert not (tmp_path / "bureau.gpkg").exists()


def test_a_disk_that_fills_up_while_a_package_is_read_is_not_laid_to_the_package(tmp_path, monkeypatch):
    package = cut(make_centre(tmp_path), tmp_path)

    def full(_descriptor):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("asd_plugin.workspace.exchange.package_file.os.fsync", full)
    with pytest.raises(AsdError) as caught:
        opened(package, tmp_path)
    assert [problem.code for problem in caught.value.problems] == ["cannot_write"]
    assert not (tmp_path / "bureau.gpkg").exists()
