"""Synthetic households with period, milieu and programme: the counting points with two columns more."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

from tools.bench.count_data import points_file

PERIODS = 12


def households_file(folder: Path, count: int, periods: int = PERIODS) -> Path:
    """The file of ``count`` households over ``periods`` months of a year, made when it is not there.

    Later months have more rows, two in five rows are rural: drawn from the row's number, so every run has the same.
    """
    path = folder / f"SYNTHETIQUE_menages_{periods}_mois_{count}.gpkg"
    if path.is_file():
        return path
    part = path.with_suffix(".part.gpkg")
    shutil.copyfile(points_file(folder, count), part)
    connection = sqlite3.connect(part)
    try:
        # The triggers of the spatial index call functions that plain SQLite lacks; the geometries do not change.
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")]
        for name in names:
            connection.execute(f'DROP TRIGGER "{name}"')
        for column in ("period", "milieu"):
            connection.execute(f"ALTER TABLE households ADD COLUMN {column} TEXT")
        connection.execute(
            """UPDATE households SET
               period = printf('2025-%02d', 1 + CAST(? * sqrt((fid * 7919 % 10007) / 10007.0) AS INTEGER)),
               milieu = CASE WHEN fid * 31 % 101 < 40 THEN 'rural' ELSE 'urban' END""",
            (periods,),
        )
        connection.commit()
    finally:
        connection.close()
    part.replace(path)
    return path
