"""Point tables of a workspace, as plain SQL: households, facilities, field notes (EPSG:4326, geometry may be empty).

None has a spatial index: GDAL keeps one by triggers that call functions of its own, which no other program's SQLite
has, so that a table with one can only be written through GDAL. A few thousand facilities and notes need none, and
households are counted whole, not looked at one by one.
"""

from __future__ import annotations

POINT_TABLES = {
    "asd_household": """
        CREATE TABLE asd_household (
            fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom POINT, household_id TEXT, unit_code TEXT, period TEXT,
            programme TEXT, milieu TEXT, sex TEXT, age_band TEXT, people INTEGER, children INTEGER, amount_dh REAL,
            import_id TEXT, row_number INTEGER)""",
    "asd_facility": """
        CREATE TABLE asd_facility (
            fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom POINT, facility_id TEXT NOT NULL UNIQUE, kind TEXT,
            name_fr TEXT, name_ar TEXT, status TEXT, capacity REAL, unit_code TEXT, source TEXT, data_date TEXT,
            import_id TEXT, edited TEXT, edited_by TEXT)""",
    "asd_field_note": """
        CREATE TABLE asd_field_note (
            fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom POINT, note_id TEXT NOT NULL UNIQUE, unit_code TEXT,
            facility_id TEXT, made TEXT, author TEXT, text TEXT, state TEXT)""",
}
REGISTER_POINTS = """
    INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id)
    VALUES (?, 'features', ?, '', 4326)"""
REGISTER_POINT_GEOMETRY = """
    INSERT INTO gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m)
    VALUES (?, 'geom', 'POINT', 4326, 0, 0)"""
# The household layer of schemas 1 to 3 was GDAL's, with its index; what somebody put there is carried over.
KEEP_HOUSEHOLDS = """
    CREATE TEMP TABLE kept_household AS
    SELECT geom, household_id, unit_code, period, programme, milieu, people, children, amount_dh FROM asd_household"""
DROP_HOUSEHOLDS = (
    "DROP TABLE IF EXISTS rtree_asd_household_geom",
    "DROP TABLE asd_household",
    "DELETE FROM gpkg_extensions WHERE table_name = 'asd_household'",
    "DELETE FROM gpkg_geometry_columns WHERE table_name = 'asd_household'",
    "DELETE FROM gpkg_ogr_contents WHERE table_name = 'asd_household'",
    "DELETE FROM gpkg_contents WHERE table_name = 'asd_household'",
)
BRING_HOUSEHOLDS_BACK = (
    """
    INSERT INTO asd_household (geom, household_id, unit_code, period, programme, milieu, people, children, amount_dh)
    SELECT geom, household_id, unit_code, period, programme, milieu, people, children, amount_dh FROM kept_household""",
    "DROP TABLE kept_household",
)
