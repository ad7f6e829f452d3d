"""What QGIS fills in by itself when an officer adds a facility or a note: keys, days, the officer's name.

Written as the default style of the two layers into the workspace that a package is opened to; QGIS reads it when it
adds the layer. The way back leaves it behind.
"""

from __future__ import annotations

import sqlite3
from html import escape

STYLES = """
    CREATE TABLE IF NOT EXISTS layer_styles (
        id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog TEXT(256), f_table_schema TEXT(256),
        f_table_name TEXT(256), f_geometry_column TEXT(256), styleName TEXT(30), styleQML TEXT, styleSLD TEXT,
        useAsDefault BOOLEAN, description TEXT, owner TEXT(30), ui TEXT(30),
        update_time DATETIME DEFAULT CURRENT_TIMESTAMP)"""
REGISTER = """
    INSERT OR IGNORE INTO gpkg_contents (table_name, data_type, identifier, description)
    VALUES ('layer_styles', 'attributes', 'layer_styles', '')"""
ADD = """
    INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName, styleQML,
                              styleSLD, useAsDefault, description, owner, ui)
    VALUES ('', '', ?, 'geom', 'asd', ?, '', 1, '', '', '')"""
KEY, NOW, PERSON = "uuid('WithoutBraces')", "format_date(now(), 'yyyy-MM-ddTHH:mm:ss')", "@user_account_name"
# (field, expression, whether each later edit fills it again)
DEFAULTS = {
    "asd_facility": (
        ("facility_id", KEY, False),
        ("data_date", "format_date(now(), 'yyyy-MM-dd')", False),
        ("edited", NOW, True),
        ("edited_by", PERSON, True),
    ),
    "asd_field_note": (
        ("note_id", KEY, False),
        ("made", NOW, False),
        ("author", PERSON, False),
        ("state", "'open'", False),
    ),
}


def write_forms(connection: sqlite3.Connection) -> None:
    """Write the two styles inside the caller's transaction."""
    connection.execute(STYLES)
    connection.execute(REGISTER)
    connection.executemany(ADD, ((table, _style(fields)) for table, fields in DEFAULTS.items()))


def _style(fields: tuple[tuple[str, str, bool], ...]) -> str:
    lines = "".join(
        f'<default field="{name}" expression="{escape(expression)}" applyOnUpdate="{int(again)}"/>'
        for name, expression, again in fields
    )
    return f'<qgis version="3.22.0" styleCategories="Fields|Forms"><defaults>{lines}</defaults></qgis>'
