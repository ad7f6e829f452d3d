"""A centre with facilities, notes and an office's own indicator, and an office that edits its package."""

import sqlite3
from contextlib import closing

from asd_plugin.workspace.exchange.cutting import cut_package, open_package, seal_package
from asd_plugin.workspace.exchange.merging import merge_package
from asd_plugin.workspace.exchange.points import point_blob
from tests.builders import make_workspace, score_run

EDITABLE = ("asd_facility", "asd_field_note", "asd_indicator", "asd_value")
FIGURE = """
    INSERT INTO asd_value (unit_level, unit_code, indicator_id, period, milieu, value, n, status)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)"""
ADD_FACILITY = """
    INSERT INTO asd_facility (geom, facility_id, kind, name_fr, status, capacity, unit_code)
    VALUES (?, ?, ?, ?, ?, ?, ?)"""
ADD_NOTE = """
    INSERT INTO asd_field_note (geom, note_id, unit_code, facility_id, made, author, text, state)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)"""
COUNTER = iter(range(10**9))


def new_run(algorithm="asd:mergepackage"):
    return score_run(f"run-{next(COUNTER)}", algorithm=algorithm)


def execute(path, *statements):
    """Edit a file as QGIS would: plain SQL. A statement is a text, or a text with its values."""
    with closing(sqlite3.connect(path)) as connection, connection:
        for name in ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):  # what GDAL's triggers call
            connection.create_function(name, 1, lambda blob: 1)
        for statement in statements:
            connection.execute(*((statement,) if isinstance(statement, str) else statement))


def rows(path, sql, *values):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql, values).fetchall()


def contents(path, tables=EDITABLE):
    """Every byte of the tables."""
    return {table: rows(path, f"SELECT * FROM {table} ORDER BY fid") for table in tables}


def make_centre(folder):
    """The tiny country with four facilities, two notes, an indicator of the office and two of its figures."""
    path = make_workspace(folder, name="centre.gpkg")
    execute(
        path,
        (ADD_FACILITY, (point_blob("-4.1 35.1"), "H1", "health", "Dispensaire Aïn Béïda", "open", 10, "01.051.01.01")),
        (ADD_FACILITY, (point_blob("-4.2 35.2"), "H2", "health", "مركز صحي", "open", 20, "01.051.04.01")),
        (ADD_FACILITY, (point_blob("-4.3 35.3"), "S1", "school", "École", "open", 300, "01.051.04.03")),
        (ADD_FACILITY, (point_blob("-6.3 34.3"), "X1", "school", "Ailleurs", "open", 30, "01.061.01.01")),
        (ADD_NOTE, (None, "N1", "01.051.01.01", "H1", "2026-10-01", "agent", "Toit à refaire", "open")),
        (ADD_NOTE, (None, "X2", "02.071.04.01", None, "2026-10-01", "agent", "Autre bureau", "open")),
        """INSERT INTO asd_indicator (id, domain, direction, label_fr, unit_fr, entry, origin)
           VALUES ('local_wells', 'economy', -1, 'Puits', 'puits', '{"id": "local_wells"}', 'office')""",
        (FIGURE, ("commune", "01.051.01.01", "local_wells", "2026", "total", 3, None, "ok")),
        (FIGURE, ("commune", "01.051.04.01", "local_wells", "2026", "total", 5, None, "ok")),
        (FIGURE, ("commune", "01.061.01.01", "local_wells", "2026", "total", 9, None, "ok")),
    )
    return path


def cut(centre, folder, codes=("01.051",), name="paquet.asdpkg", **more):
    path = folder / name
    cut_package(centre, path, codes, new_run("asd:cutpackage"), **more)
    return path


def opened(package, folder, name="bureau.gpkg", **more):
    path = folder / name
    open_package(package, path, **more)
    return path


def sealed(office, folder, name="retour.asdpkg", **more):
    path = folder / name
    seal_package(office, path, new_run("asd:cutpackage"), **more)
    return path


def merged(centre, package, **more):
    return merge_package(centre, package, new_run(), **more)


def office_of(tmp_path):
    """A centre, and an office with the package of province 01.051 opened; returns both files."""
    centre = make_centre(tmp_path)
    return centre, opened(cut(centre, tmp_path), tmp_path)
