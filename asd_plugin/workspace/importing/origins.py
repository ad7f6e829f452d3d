"""Where figures come from: each value with the import that brought it, each import with its run."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from .records import _table

if TYPE_CHECKING:
    import pandas as pd

# A value without an import came with the reference the workspace was made from.
ORIGINS = """
    SELECT v.unit_level, v.unit_code, v.indicator_id, v.period, v.milieu, v.value, v.status, v.source, v.row_number,
           v.import_id, i.file_name, i.file_sha256, i.sheet, i.delivered, i.made, i.user, i.run_id, i.forced
    FROM asd_value v LEFT JOIN asd_import i ON i.import_id = v.import_id
    WHERE (? = '' OR v.unit_code = ?) AND (? = '' OR v.indicator_id = ?) AND (? = '' OR v.period = ?)
    ORDER BY v.indicator_id, v.period, v.milieu, v.unit_level, v.unit_code LIMIT ?"""
BY_IMPORT = """
    SELECT coalesce(import_id, '') AS import_id, count(*) AS figures, count(DISTINCT indicator_id) AS indicators,
           count(DISTINCT unit_code) AS units
    FROM asd_value GROUP BY coalesce(import_id, '') ORDER BY min(fid)"""
OF_IMPORT = """
    SELECT unit_code, indicator_id, period, milieu, value, status, row_number FROM asd_value WHERE import_id = ?
    ORDER BY indicator_id, period, milieu, unit_code"""
KNOWN_ORIGINS = """
    SELECT v.unit_level, v.unit_code, v.indicator_id, v.period, v.milieu, v.source, v.import_id, i.file_name
    FROM asd_value v LEFT JOIN asd_import i ON i.import_id = v.import_id
    WHERE v.import_id IS NOT NULL OR v.source IS NOT NULL"""
SCORES_OF_UNIT = """
    SELECT r.run_id, r.model_id, r.finished, s.score, s.rank, s.status, s.contributions
    FROM asd_score s JOIN asd_score_run r ON r.run_id = s.run_id WHERE s.unit_code = ? ORDER BY r.fid"""


def origins(connection: sqlite3.Connection, unit: str, indicator: str, period: str, most: int) -> pd.DataFrame:
    """Values asked for (empty: any), ``most`` at most, each with its file, row, run, person and date."""
    return _table(connection.execute(ORIGINS, (unit, unit, indicator, indicator, period, period, most)))


def figures_by_import(connection: sqlite3.Connection) -> pd.DataFrame:
    """Figures, indicators and units of each import that are still in the workspace; '' for the reference."""
    return _table(connection.execute(BY_IMPORT))


def values_of_import(connection: sqlite3.Connection, import_id: str) -> pd.DataFrame:
    """Figures in the workspace that ``import_id`` brought and nothing replaced since."""
    return _table(connection.execute(OF_IMPORT, (import_id,)))


def scores_of_unit(connection: sqlite3.Connection, unit: str) -> pd.DataFrame:
    """Every recorded score of a unit with its run, oldest first; contributions as JSON text."""
    return _table(connection.execute(SCORES_OF_UNIT, (unit,)))


def known_origins(connection: sqlite3.Connection) -> pd.DataFrame:
    """Source text, import and file of every value that says one; values of the reference say none."""
    return _table(connection.execute(KNOWN_ORIGINS))
