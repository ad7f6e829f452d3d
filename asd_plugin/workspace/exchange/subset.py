"""A smaller copy of a workspace, row by row into a new file: what was left out is nowhere in it, nor in free pages."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from ...domain.progress import Progress, checkpoint
from ..connection import uri
from .territory_part import Part

GPKG_APPLICATION = 0x47504B47
PLAIN_TABLES = """
    SELECT name, sql FROM src.sqlite_master
    WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND (name LIKE 'gpkg\\_%' ESCAPE '\\'
        OR name LIKE 'asd\\_%' ESCAPE '\\') ORDER BY rowid"""
VIRTUAL_TABLES = """
    SELECT sql FROM src.sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL%'
        AND name IN ('rtree_asd_region_geom', 'rtree_asd_province_geom', 'rtree_asd_commune_geom') ORDER BY rowid"""
# Order matters: GDAL's triggers come last, so that nothing is counted twice.
THE_REST = """
    SELECT sql FROM src.sqlite_master WHERE sql IS NOT NULL AND type IN ('index', 'trigger', 'view')
        AND (tbl_name LIKE 'asd\\_%' ESCAPE '\\' OR tbl_name LIKE 'gpkg\\_%' ESCAPE '\\')
    ORDER BY CASE type WHEN 'index' THEN 0 WHEN 'view' THEN 1 ELSE 2 END, rowid"""
NAMES = "SELECT name FROM main.sqlite_master WHERE type IN ('table', 'view')"

GEOPACKAGE = {
    "gpkg_spatial_ref_sys": "INSERT INTO main.gpkg_spatial_ref_sys SELECT * FROM src.gpkg_spatial_ref_sys",
    "gpkg_contents": """
        INSERT INTO main.gpkg_contents SELECT * FROM src.gpkg_contents WHERE table_name IN
            (SELECT name FROM src.sqlite_master WHERE name LIKE 'asd\\_%' ESCAPE '\\')""",
    "gpkg_geometry_columns": """
        INSERT INTO main.gpkg_geometry_columns SELECT * FROM src.gpkg_geometry_columns
        WHERE table_name IN (SELECT table_name FROM main.gpkg_contents)""",
    "gpkg_extensions": """
        INSERT INTO main.gpkg_extensions SELECT * FROM src.gpkg_extensions
        WHERE table_name IS NULL OR table_name IN (SELECT table_name FROM main.gpkg_contents)""",
    "gpkg_ogr_contents": """
        INSERT INTO main.gpkg_ogr_contents SELECT * FROM src.gpkg_ogr_contents
        WHERE table_name IN (SELECT table_name FROM main.gpkg_contents)""",
}
# A hidden figure leaves as hidden, without the number that somebody may have left beside it.
SHOWN_VALUES = """
    CREATE TEMP VIEW shown_value AS
    SELECT fid, unit_level, unit_code, indicator_id, period, milieu,
           CASE WHEN status LIKE 'hidden%' THEN NULL ELSE value END AS value,
           CASE WHEN status LIKE 'hidden%' THEN NULL ELSE n END AS n, status, source, import_id, row_number
    FROM src.asd_value"""
SHARED = {
    "asd_meta": "INSERT INTO main.asd_meta SELECT * FROM src.asd_meta",
    "asd_region": "INSERT INTO main.asd_region SELECT * FROM src.asd_region WHERE code IN (SELECT code FROM temp.kept)",
    "asd_province": """
        INSERT INTO main.asd_province SELECT * FROM src.asd_province WHERE code IN (SELECT code FROM temp.kept)""",
    "asd_commune": """
        INSERT INTO main.asd_commune SELECT * FROM src.asd_commune WHERE code IN (SELECT code FROM temp.kept)""",
    "asd_indicator": "INSERT INTO main.asd_indicator SELECT * FROM src.asd_indicator",
    "asd_indicator_period": "INSERT INTO main.asd_indicator_period SELECT * FROM src.asd_indicator_period",
    "asd_score_model": "INSERT INTO main.asd_score_model SELECT * FROM src.asd_score_model",
    "asd_score_run": "INSERT INTO main.asd_score_run SELECT * FROM src.asd_score_run",
    "asd_score": """
        INSERT INTO main.asd_score SELECT * FROM src.asd_score WHERE unit_code IN (SELECT code FROM temp.kept)""",
    "asd_peer_family": "INSERT INTO main.asd_peer_family SELECT * FROM src.asd_peer_family",
    # Counts of the unprotected working mode never leave.
    "asd_beneficiary_run": """
        INSERT INTO main.asd_beneficiary_run SELECT * FROM src.asd_beneficiary_run
        WHERE protection IN ('suppressed', 'rounded') OR (protection IS NULL AND threshold >= 2)""",
    "asd_beneficiary_count": """
        INSERT INTO main.asd_beneficiary_count SELECT * FROM src.asd_beneficiary_count
        WHERE unit_code IN (SELECT code FROM temp.kept)
            AND run_id IN (SELECT run_id FROM main.asd_beneficiary_run)""",
    "asd_beneficiary_split": """
        INSERT INTO main.asd_beneficiary_split SELECT * FROM src.asd_beneficiary_split
        WHERE unit_code IN (SELECT code FROM temp.kept)
            AND run_id IN (SELECT run_id FROM main.asd_beneficiary_run)""",
}
CUT = {
    **SHARED,
    "asd_value": """
        INSERT INTO main.asd_value (fid, unit_level, unit_code, indicator_id, period, milieu, value, n, status, source,
                                    import_id, row_number)
        SELECT * FROM temp.shown_value WHERE unit_code IN (SELECT code FROM temp.kept)""",
    "asd_facility": """
        INSERT INTO main.asd_facility SELECT * FROM src.asd_facility WHERE unit_code IN (SELECT code FROM temp.own)""",
    "asd_field_note": """
        INSERT INTO main.asd_field_note SELECT * FROM src.asd_field_note
        WHERE unit_code IN (SELECT code FROM temp.own)
            OR (unit_code IS NULL AND facility_id IN (SELECT facility_id FROM main.asd_facility))""",
}
# What comes back comes back whole: a row the officer put outside the territory must be seen to be told.
SEAL = {
    **SHARED,
    "asd_value": """
        INSERT INTO main.asd_value (fid, unit_level, unit_code, indicator_id, period, milieu, value, n, status, source,
                                    import_id, row_number)
        SELECT * FROM temp.shown_value""",
    "asd_region": "INSERT INTO main.asd_region SELECT * FROM src.asd_region",
    "asd_province": "INSERT INTO main.asd_province SELECT * FROM src.asd_province",
    "asd_commune": "INSERT INTO main.asd_commune SELECT * FROM src.asd_commune",
    "asd_facility": "INSERT INTO main.asd_facility SELECT * FROM src.asd_facility",
    "asd_field_note": "INSERT INTO main.asd_field_note SELECT * FROM src.asd_field_note",
}
HOUSEHOLDS = """
    INSERT INTO main.asd_household SELECT * FROM src.asd_household WHERE unit_code IN (SELECT code FROM temp.own)"""
PROVENANCE = (
    """
    INSERT INTO main.asd_import SELECT * FROM src.asd_import WHERE import_id IN (
        SELECT import_id FROM main.asd_value UNION SELECT import_id FROM main.asd_facility
        UNION SELECT import_id FROM main.asd_household)""",
    """
    INSERT INTO main.asd_run SELECT * FROM src.asd_run WHERE run_id IN (
        SELECT run_id FROM main.asd_score_run UNION SELECT run_id FROM main.asd_beneficiary_run
        UNION SELECT run_id FROM main.asd_import)""",
)
SPATIAL = (
    """
    INSERT INTO main.rtree_asd_region_geom SELECT * FROM src.rtree_asd_region_geom
    WHERE id IN (SELECT fid FROM main.asd_region)""",
    """
    INSERT INTO main.rtree_asd_province_geom SELECT * FROM src.rtree_asd_province_geom
    WHERE id IN (SELECT fid FROM main.asd_province)""",
    """
    INSERT INTO main.rtree_asd_commune_geom SELECT * FROM src.rtree_asd_commune_geom
    WHERE id IN (SELECT fid FROM main.asd_commune)""",
)
# What GDAL reads about the layers before it reads them.
COUNTED = (
    "UPDATE gpkg_ogr_contents SET feature_count = NULL",
    "UPDATE gpkg_ogr_contents SET feature_count = (SELECT count(*) FROM asd_region) WHERE table_name = 'asd_region'",
    """
    UPDATE gpkg_ogr_contents SET feature_count = (SELECT count(*) FROM asd_province)
    WHERE table_name = 'asd_province'""",
    "UPDATE gpkg_ogr_contents SET feature_count = (SELECT count(*) FROM asd_commune) WHERE table_name = 'asd_commune'",
    """
    UPDATE gpkg_contents SET
        min_x = (SELECT min(minx) FROM rtree_asd_commune_geom), min_y = (SELECT min(miny) FROM rtree_asd_commune_geom),
        max_x = (SELECT max(maxx) FROM rtree_asd_commune_geom), max_y = (SELECT max(maxy) FROM rtree_asd_commune_geom)
    WHERE min_x IS NOT NULL AND table_name LIKE 'asd\\_%' ESCAPE '\\'""",
)


def copy_part(
    source: Path, target: Path, part: Part, with_households: bool, is_return: bool, progress: Progress
) -> None:
    """Write the tables of ``source`` that belong to ``part`` into the new file ``target``.

    ``is_return``: the office's own file on its way back, copied whole. Tables that are not the workspace's, lists and
    comparisons people keep for themselves, rows of imports that waited, and other packages stay behind. Raises
    sqlite3.Error; the caller removes an unfinished ``target``.
    """
    rules = SEAL if is_return else CUT
    connection = sqlite3.connect(uri(target) + "?mode=rwc", uri=True, isolation_level=None)
    with closing(connection):
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute(f"PRAGMA application_id = {GPKG_APPLICATION:d}")
        connection.execute("ATTACH ? AS src", (uri(source) + "?mode=ro",))
        version = int(connection.execute("PRAGMA src.user_version").fetchone()[0])
        connection.execute(f"PRAGMA main.user_version = {version:d}")
        part.keep_in(connection)
        connection.execute(SHOWN_VALUES)
        connection.execute("BEGIN")
        names = []
        for name, statement in connection.execute(PLAIN_TABLES).fetchall():
            connection.execute(statement)
            names.append(name)
        steps = [sql for name, sql in {**GEOPACKAGE, **rules}.items() if name in names]
        steps += [HOUSEHOLDS] if with_households else []
        for rank, statement in enumerate((*steps, *PROVENANCE)):
            checkpoint(progress, 0.8 * rank / len(steps))
            connection.execute(statement)
        _index(connection)
        connection.execute("COMMIT")
        connection.execute("DROP VIEW temp.shown_value")
        connection.execute("DETACH src")
        connection.execute("PRAGMA journal_mode = DELETE")
    checkpoint(progress, 1.0)


def _index(connection: sqlite3.Connection) -> None:
    """Spatial indexes, plain indexes, views, triggers; and what GDAL reads about the layers."""
    for (statement,) in connection.execute(VIRTUAL_TABLES).fetchall():
        connection.execute(statement)
    for statement in SPATIAL:
        connection.execute(statement)
    for (statement,) in connection.execute(THE_REST).fetchall():
        connection.execute(statement)
    for statement in COUNTED:
        connection.execute(statement)
