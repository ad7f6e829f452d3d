"""Schema version 4 of the territorial GeoPackage: tables, indexes and views as constants.

Polygons are made by GDAL (layers of :mod:`.territory`); points stand in :mod:`.tables`; the rest is plain SQL here.
Text columns named ``parameters``, ``inputs`` ... hold JSON. Every table has an integer key, as
GeoPackage 1.2 asks of attribute tables.
"""

from __future__ import annotations

from .map_views import MAP_VIEWS, PERIOD_TABLE
from .tables.imports import IMPORT_INDEXES, IMPORT_TABLES

SCHEMA_VERSION = 4
LEVELS = ("region", "province", "commune")

TABLES = {
    "asd_meta": "CREATE TABLE asd_meta (fid INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, value TEXT)",
    "asd_indicator": """
        CREATE TABLE asd_indicator (
            fid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, domain TEXT, direction INTEGER, use TEXT,
            label_fr TEXT, label_ar TEXT, label_en TEXT, short_label_fr TEXT, short_label_ar TEXT, short_label_en TEXT,
            definition_fr TEXT, definition_ar TEXT, definition_en TEXT,
            numerator_fr TEXT, numerator_ar TEXT, numerator_en TEXT,
            denominator_fr TEXT, denominator_ar TEXT, denominator_en TEXT, unit_fr TEXT, unit_ar TEXT, unit_en TEXT,
            source TEXT, licence TEXT, periods TEXT, decimals INTEGER, minimum REAL, maximum REAL, base TEXT,
            small_n_note_fr TEXT, small_n_note_ar TEXT, small_n_note_en TEXT, entry TEXT NOT NULL,
            owner TEXT, periodicity TEXT, data_date TEXT, origin TEXT)""",
    "asd_value": """
        CREATE TABLE asd_value (
            fid INTEGER PRIMARY KEY, unit_level TEXT NOT NULL, unit_code TEXT NOT NULL, indicator_id TEXT NOT NULL,
            period TEXT NOT NULL, milieu TEXT NOT NULL, value REAL, n REAL, status TEXT NOT NULL, source TEXT,
            import_id TEXT, row_number INTEGER)""",
    "asd_score_model": """
        CREATE TABLE asd_score_model (
            fid INTEGER PRIMARY KEY, model_id TEXT NOT NULL UNIQUE, title_fr TEXT, title_ar TEXT, title_en TEXT,
            origin TEXT NOT NULL, saved TEXT, model TEXT NOT NULL)""",
    "asd_score_run": """
        CREATE TABLE asd_score_run (
            fid INTEGER PRIMARY KEY, run_id TEXT NOT NULL UNIQUE, model_id TEXT, unit_level TEXT, finished TEXT,
            scored INTEGER, left_out INTEGER, class_limits TEXT)""",
    "asd_score": """
        CREATE TABLE asd_score (
            fid INTEGER PRIMARY KEY, run_id TEXT NOT NULL, unit_code TEXT NOT NULL, score REAL, rank INTEGER,
            class INTEGER, rank_low INTEGER, rank_high INTEGER, share_available REAL, status TEXT NOT NULL,
            contributions TEXT, UNIQUE (run_id, unit_code))""",
    "asd_beneficiary_run": """
        CREATE TABLE asd_beneficiary_run (
            fid INTEGER PRIMARY KEY, run_id TEXT NOT NULL UNIQUE, unit_level TEXT, finished TEXT, shown_period TEXT,
            shown_programme TEXT, shown_milieu TEXT, threshold INTEGER, data_class TEXT, protection TEXT)""",
    "asd_beneficiary_count": """
        CREATE TABLE asd_beneficiary_count (
            fid INTEGER PRIMARY KEY, run_id TEXT NOT NULL, unit_code TEXT NOT NULL, period TEXT NOT NULL,
            programme TEXT NOT NULL, milieu TEXT NOT NULL, households REAL, people REAL, children REAL, amount_dh REAL,
            per_km2 REAL, per_1000_inhabitants REAL, per_100_households REAL,
            status TEXT NOT NULL, UNIQUE (run_id, unit_code, period, programme, milieu))""",
    # Cells of one sex or age band: apart, so that a sum over asd_beneficiary_count never counts a household twice.
    "asd_beneficiary_split": """
        CREATE TABLE asd_beneficiary_split (
            fid INTEGER PRIMARY KEY, run_id TEXT NOT NULL, unit_code TEXT NOT NULL, period TEXT NOT NULL,
            programme TEXT NOT NULL, milieu TEXT NOT NULL, sex TEXT NOT NULL, age_band TEXT NOT NULL,
            households REAL, people REAL, amount_dh REAL, status TEXT NOT NULL,
            UNIQUE (run_id, unit_code, period, programme, milieu, sex, age_band))""",
    "asd_run": """
        CREATE TABLE asd_run (
            fid INTEGER PRIMARY KEY, run_id TEXT NOT NULL UNIQUE, algorithm TEXT NOT NULL, started TEXT, finished TEXT,
            user TEXT, parameters TEXT, inputs TEXT, versions TEXT, counts TEXT, warnings TEXT, seed TEXT)""",
    "asd_comparison": """
        CREATE TABLE asd_comparison (
            fid INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, saved TEXT, content TEXT NOT NULL)""",
    "asd_unit_list": """
        CREATE TABLE asd_unit_list (
            fid INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, saved TEXT, codes TEXT NOT NULL)""",
    "asd_peer_family": """
        CREATE TABLE asd_peer_family (
            fid INTEGER PRIMARY KEY, family_id TEXT NOT NULL UNIQUE, title TEXT, made TEXT, variables TEXT, k INTEGER,
            seed INTEGER, silhouette REAL, members TEXT NOT NULL)""",
    "asd_indicator_period": PERIOD_TABLE,
    **IMPORT_TABLES,
}

# One index serves both readings: a wide table (indicator, period, milieu, level) and the series of a few units.
INDEXES = (
    "CREATE UNIQUE INDEX asd_value_key ON asd_value (indicator_id, period, milieu, unit_level, unit_code)",
    "CREATE UNIQUE INDEX asd_region_code ON asd_region (code)",
    "CREATE UNIQUE INDEX asd_province_code ON asd_province (code)",
    "CREATE UNIQUE INDEX asd_commune_code ON asd_commune (code)",
    *IMPORT_INDEXES,
)

# GDAL takes the column types of a view from the tables behind it; a computed column would reach QGIS as text. Hence
# rates that are stored with the counts instead of divided here.
NEED_VIEW = """
    CREATE VIEW asd_need AS
    SELECT c.fid AS OGC_FID, c.geom AS geom, c.code AS code, c.name_fr AS name_fr, c.name_ar AS name_ar,
           c.milieu AS milieu, c.province_code AS province_code, p.name_fr AS province_fr, p.name_ar AS province_ar,
           c.region_code AS region_code, r.name_fr AS region_fr, r.name_ar AS region_ar,
           s.score AS score, s.rank AS rank, s.class AS class, s.share_available AS share_available,
           coalesce(s.status, 'missing') AS status
    FROM asd_commune c
    LEFT JOIN asd_province p ON p.code = c.province_code
    LEFT JOIN asd_region r ON r.code = c.region_code
    LEFT JOIN asd_score s ON s.unit_code = c.code AND s.run_id =
        (SELECT run_id FROM asd_score_run WHERE unit_level = 'commune' ORDER BY fid DESC LIMIT 1)"""

DENSITY_VIEW = """
    CREATE VIEW asd_density AS
    SELECT c.fid AS OGC_FID, c.geom AS geom, c.code AS code, c.name_fr AS name_fr, c.name_ar AS name_ar,
           c.milieu AS milieu, c.province_code AS province_code, p.name_fr AS province_fr, p.name_ar AS province_ar,
           c.region_code AS region_code, r.name_fr AS region_fr, r.name_ar AS region_ar,
           c.population AS population, c.households AS all_households, c.area_km2 AS area_km2,
           b.period AS period, b.programme AS programme, b.households AS households, b.people AS people,
           b.children AS children, b.amount_dh AS amount_dh,
           b.per_km2 AS per_km2, b.per_1000_inhabitants AS per_1000_inhabitants,
           b.per_100_households AS per_100_households,
           coalesce(b.status, 'missing') AS status, u.data_class AS data_class
    FROM asd_commune c
    LEFT JOIN asd_province p ON p.code = c.province_code
    LEFT JOIN asd_region r ON r.code = c.region_code
    LEFT JOIN asd_beneficiary_run u ON u.fid =
        (SELECT max(fid) FROM asd_beneficiary_run WHERE unit_level = 'commune')
    LEFT JOIN asd_beneficiary_count b ON b.run_id = u.run_id AND b.unit_code = c.code AND b.period = u.shown_period
        AND b.programme = u.shown_programme AND b.milieu = u.shown_milieu"""

VIEWS = {"asd_need": NEED_VIEW, "asd_density": DENSITY_VIEW, **MAP_VIEWS}

REGISTER_TABLE = """
    INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id)
    VALUES (?, 'attributes', ?, '', 0)"""
REGISTER_VIEW = """
    INSERT INTO gpkg_contents (table_name, data_type, identifier, description, min_x, min_y, max_x, max_y, srs_id)
    SELECT ?, 'features', ?, '', min_x, min_y, max_x, max_y, srs_id
    FROM gpkg_contents WHERE table_name = 'asd_commune'"""
REGISTER_VIEW_GEOMETRY = """
    INSERT INTO gpkg_geometry_columns (table_name, column_name, geometry_type_name, srs_id, z, m)
    VALUES (?, 'geom', 'MULTIPOLYGON', 4326, 0, 0)"""
