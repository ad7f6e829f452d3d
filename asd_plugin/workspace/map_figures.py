"""What a map's legend needs to know beforehand: periods of each indicator, and the counts that were published."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pandas as pd

# SQLite gives the other columns from the row of the greatest period.
LATEST = """
    SELECT indicator_id, max(period), previous_period FROM asd_indicator_period GROUP BY indicator_id"""
VALUES = """
    SELECT v.indicator_id, v.value, v.status FROM asd_indicator_period i
    JOIN asd_value v ON v.indicator_id = i.indicator_id AND v.period = i.period AND v.milieu = 'total'
        AND v.unit_level = 'commune'
    WHERE i.period = (SELECT max(l.period) FROM asd_indicator_period l WHERE l.indicator_id = i.indicator_id)
       OR i.period = (SELECT l.previous_period FROM asd_indicator_period l WHERE l.indicator_id = i.indicator_id
                      ORDER BY l.period DESC LIMIT 1)"""
COUNTS = """
    SELECT unit_code, period, households, per_km2, per_100_households, status FROM asd_beneficiary_count
    WHERE run_id = ? AND programme = ? AND milieu = ? ORDER BY period, unit_code"""


def indicator_periods(connection: sqlite3.Connection) -> dict[str, tuple[str, str | None]]:
    """Latest period of each indicator with values of communes, and the period before it (None: there is none)."""
    return {name: (period, previous) for name, period, previous in connection.execute(LATEST)}


def indicator_values(connection: sqlite3.Connection) -> dict[str, tuple[list[float], set[str]]]:
    """Values of communes and the statuses met, by indicator: its latest period and the one before together."""
    found: dict[str, tuple[list[float], set[str]]] = {}
    name, values, statuses = "", [], set()
    for one, value, status in connection.execute(VALUES):
        if one != name:
            name, (values, statuses) = one, found.setdefault(one, ([], set()))
        statuses.add(status)
        if value is not None:
            values.append(value)
    return found


def shown_counts(connection: sqlite3.Connection, run: dict[str, Any]) -> pd.DataFrame:
    """Counts and rates of the programme and milieu that the map shows, every period, hidden cells empty."""
    import pandas as pd

    cursor = connection.execute(COUNTS, (run["run_id"], run["shown_programme"], run["shown_milieu"]))
    table = pd.DataFrame(cursor.fetchall(), columns=[column[0] for column in cursor.description])
    return table.astype(dict.fromkeys(("households", "per_km2", "per_100_households"), "float64"))
