"""From schema 3, whose household layer was GDAL's own with its spatial index, to schema 4."""

import sqlite3
from contextlib import closing

import pytest

from asd_plugin.workspace import open_workspace, schema
from asd_plugin.workspace.tables.imports import IMPORT_TABLES, NEW_COLUMNS
from asd_plugin.workspace.tables.points import POINT_TABLES
from tests.builders import make_workspace, score_run

OLD_FIELDS = ("household_id", "unit_code", "period", "programme", "milieu")


def to_schema_3(path, households=1):
    """Take back what schema 4 brought; the household layer is made as schema 3 made it."""
    from osgeo import gdal, ogr, osr

    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for name in (*IMPORT_TABLES, *POINT_TABLES):
            connection.execute(f"DROP TABLE {name}")
            connection.execute("DELETE FROM gpkg_geometry_columns WHERE table_name = ?", (name,))
            connection.execute("DELETE FROM gpkg_contents WHERE table_name = ?", (name,))
        for table, column in NEW_COLUMNS:
            connection.execute(f"ALTER TABLE {table} DROP COLUMN {column}")
        connection.execute("UPDATE asd_meta SET value = '3' WHERE key = 'schema_version'")
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    system = osr.SpatialReference()
    system.ImportFromEPSG(4326)
    layer = dataset.CreateLayer("asd_household", system, ogr.wkbPoint, ["GEOMETRY_NAME=geom", "FID=fid"])
    for name in (*OLD_FIELDS, "people", "children", "amount_dh", "data_class"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    for place in range(households):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["household_id"] = f"H{place}"
        feature["unit_code"] = "01.051.01.01"
        feature.SetGeometry(ogr.CreateGeometryFromWkt("POINT (-4.5 35.1)"))
        layer.CreateFeature(feature)
    layer = dataset = None
    return path


@pytest.fixture()
def old(tmp_path):
    return to_schema_3(make_workspace(tmp_path))


def test_households_that_were_there_are_carried_over_and_gdal_reads_them(old):
    from osgeo import gdal

    open_workspace(old).close()
    dataset = gdal.OpenEx(str(old), gdal.OF_VECTOR)
    layer = dataset.GetLayerByName("asd_household")
    (feature,) = list(layer)
    assert (feature["household_id"], feature["unit_code"], feature["import_id"]) == ("H0", "01.051.01.01", None)
    assert feature.GetGeometryRef().ExportToWkt() == "POINT (-4.5 35.1)"
    names = {dataset.GetLayer(place).GetName() for place in range(dataset.GetLayerCount())}
    assert names == {*schema.TABLES, *schema.VIEWS, *POINT_TABLES, "asd_region", "asd_province", "asd_commune"}


def test_a_migrated_file_is_whole_has_no_index_left_of_the_old_layer_and_keeps_its_backup(old):
    open_workspace(old).close()
    with closing(sqlite3.connect(old)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        left = "SELECT count(*) FROM sqlite_master WHERE name LIKE '%rtree%household%'"
        assert connection.execute(left).fetchone() == (0,)
        triggers = "SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'asd_household'"
        assert connection.execute(triggers).fetchone() == (0,)
        assert connection.execute("SELECT DISTINCT origin FROM asd_indicator").fetchall() == [("reference",)]
    assert old.with_name("espace.schema3.backup.gpkg").is_file()
    with open_workspace(old, writable=True) as ws:
        ws.record_run(score_run())


def test_a_migrated_file_and_a_new_one_have_the_same_tables_columns_and_indexes(old, tmp_path):
    open_workspace(old).close()
    new = make_workspace(tmp_path / "new")

    def shape(path):
        with closing(sqlite3.connect(path)) as connection:
            names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE name LIKE 'asd_%'")]
            columns = {
                name: sorted(row[1:4] for row in connection.execute(f"PRAGMA table_info({name})")) for name in names
            }
            registered = set(connection.execute("SELECT table_name, data_type, srs_id FROM gpkg_contents"))
            return sorted(names), columns, registered

    assert shape(old) == shape(new)


def test_points_are_edited_by_gdal_and_by_sqlite_alike(tmp_path):
    from osgeo import gdal, ogr

    path = make_workspace(tmp_path)
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = dataset.GetLayerByName("asd_facility")
    feature = ogr.Feature(layer.GetLayerDefn())
    feature["facility_id"] = "F1"
    feature["name_ar"] = "مركز صحي"
    feature.SetGeometry(ogr.CreateGeometryFromWkt("POINT (-5 34)"))
    assert layer.CreateFeature(feature) == 0
    layer = dataset = None
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE asd_facility SET status = 'open' WHERE facility_id = 'F1'")
        found = connection.execute("SELECT name_ar, status, length(geom) FROM asd_facility").fetchall()
    assert found == [("مركز صحي", "open", 29)]
