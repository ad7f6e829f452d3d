"""What came from outside: files imported, their rows that did not join, and packages exchanged between offices."""

from __future__ import annotations

# `forced`: why a delivery older than the last one was taken all the same. `delivered`: the ISO date the data speak of.
IMPORT_TABLES = {
    "asd_import": """
        CREATE TABLE asd_import (
            fid INTEGER PRIMARY KEY, import_id TEXT NOT NULL UNIQUE, run_id TEXT, kind TEXT NOT NULL, file_name TEXT,
            file_sha256 TEXT, sheet TEXT, format_id TEXT, data_class TEXT, delivered TEXT, made TEXT, user TEXT,
            rows_read INTEGER, rows_joined INTEGER, rows_rejected INTEGER, rows_waiting INTEGER, recipe TEXT,
            decisions TEXT, forced TEXT)""",
    # `content` is the row as it was read (JSON); always NULL for households, whose rows are nobody's to read again.
    "asd_import_row": """
        CREATE TABLE asd_import_row (
            fid INTEGER PRIMARY KEY, import_id TEXT NOT NULL, row_number INTEGER, state TEXT NOT NULL, reason TEXT,
            given_code TEXT, given_name TEXT, unit_code TEXT, content TEXT)""",
    "asd_package": """
        CREATE TABLE asd_package (
            fid INTEGER PRIMARY KEY, package_id TEXT NOT NULL, direction TEXT NOT NULL, scope TEXT, made TEXT,
            user TEXT, delivery INTEGER, households INTEGER, sha256 TEXT, manifest TEXT)""",
    "asd_package_base": """
        CREATE TABLE asd_package_base (
            fid INTEGER PRIMARY KEY, package_id TEXT NOT NULL, table_name TEXT NOT NULL, row_key TEXT NOT NULL,
            content TEXT)""",
}
IMPORT_INDEXES = (
    "CREATE INDEX asd_import_row_import ON asd_import_row (import_id)",
    "CREATE INDEX asd_package_base_key ON asd_package_base (package_id, table_name, row_key)",
)
# Columns that schema 4 adds to older tables: statement by (table, column).
NEW_COLUMNS = {
    ("asd_value", "import_id"): "ALTER TABLE asd_value ADD COLUMN import_id TEXT",
    ("asd_value", "row_number"): "ALTER TABLE asd_value ADD COLUMN row_number INTEGER",
    ("asd_indicator", "owner"): "ALTER TABLE asd_indicator ADD COLUMN owner TEXT",
    ("asd_indicator", "periodicity"): "ALTER TABLE asd_indicator ADD COLUMN periodicity TEXT",
    ("asd_indicator", "data_date"): "ALTER TABLE asd_indicator ADD COLUMN data_date TEXT",
    ("asd_indicator", "origin"): "ALTER TABLE asd_indicator ADD COLUMN origin TEXT",
}
FILL_ORIGIN = "UPDATE asd_indicator SET origin = 'reference' WHERE origin IS NULL"
