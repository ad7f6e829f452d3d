"""Questions to an open workspace, as SQL constants and tables."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from ..domain.errors import AsdError, problem

if TYPE_CHECKING:
    import pandas as pd

UNITS = {
    "region": """
        SELECT code, name_fr, name_ar, kind, area_km2, population, households, population_2014
        FROM asd_region ORDER BY code""",
    "province": """
        SELECT code, name_fr, name_ar, kind, area_km2, population, households, population_2014, region_code
        FROM asd_province ORDER BY code""",
    "commune": """
        SELECT code, name_fr, name_ar, kind, area_km2, population, households, population_2014, milieu, cercle_code,
               province_code, region_code
        FROM asd_commune ORDER BY code""",
}
CODES = {
    "region": "SELECT code FROM asd_region ORDER BY code",
    "province": "SELECT code FROM asd_province ORDER BY code",
    "commune": "SELECT code FROM asd_commune ORDER BY code",
}
NUMBERS = ("area_km2", "population", "households", "population_2014")
VALUES = """
    SELECT unit_code, value, status FROM asd_value
    WHERE indicator_id = ? AND period = ? AND milieu = ? AND unit_level = ?"""
BASES = """
    SELECT unit_code, n FROM asd_value
    WHERE indicator_id = ? AND period = ? AND milieu = ? AND unit_level = ? AND n IS NOT NULL"""
SERIES = """
    SELECT unit_level, unit_code, indicator_id, period, milieu, value, n, status FROM asd_value
    WHERE indicator_id IN (SELECT value FROM json_each(?)) AND period IN (SELECT value FROM json_each(?))
      AND milieu = ? AND unit_level IN ('country', 'region', 'province', 'commune')
      AND unit_code IN (SELECT value FROM json_each(?))"""
RATES = """
    SELECT per_100_households FROM asd_beneficiary_count
    WHERE run_id = ? AND period = ? AND programme = ? AND milieu = ? AND per_100_households IS NOT NULL
    ORDER BY per_100_households"""
# Only runs that were protected against subtraction: the cells of others cannot be kept from a reader any more.
PUBLISHED = """
    SELECT c.unit_code, c.period, c.programme, c.milieu, 'total' AS sex, 'total' AS age_band, c.households, c.status,
           u.data_class, u.fid AS run
    FROM asd_beneficiary_count c JOIN asd_beneficiary_run u ON u.run_id = c.run_id WHERE u.protection = 'suppressed'
    UNION ALL
    SELECT s.unit_code, s.period, s.programme, s.milieu, s.sex, s.age_band, s.households, s.status, u.data_class, u.fid
    FROM asd_beneficiary_split s JOIN asd_beneficiary_run u ON u.run_id = s.run_id WHERE u.protection = 'suppressed'
    ORDER BY run"""
LIMITS = """
    SELECT class, min(score), max(score) FROM asd_score
    WHERE run_id = ? AND class IS NOT NULL AND score IS NOT NULL GROUP BY class ORDER BY class"""


def meta(connection: sqlite3.Connection) -> dict[str, Any]:
    """All of `asd_meta`, JSON values decoded."""
    found = dict(connection.execute("SELECT key, value FROM asd_meta"))
    decoded = {key: json.loads(found[key]) for key in ("licence", "domains", "scope") if key in found}
    return {**found, **decoded}


def units(connection: sqlite3.Connection, level: str) -> pd.DataFrame:
    """Units of one level by code."""
    import pandas as pd

    table = _table(connection.execute(UNITS[level])).set_index("code")
    return table.assign(**{name: pd.to_numeric(table[name]).astype("float64") for name in NUMBERS})


def _table(cursor: sqlite3.Cursor) -> pd.DataFrame:
    import pandas as pd

    return pd.DataFrame(cursor.fetchall(), columns=[column[0] for column in cursor.description])


def indicators(connection: sqlite3.Connection) -> list[dict[str, Any]]:
    """Catalogue entries as the catalogue gave them."""
    return [json.loads(entry) for (entry,) in connection.execute("SELECT entry FROM asd_indicator ORDER BY fid")]


def values(
    connection: sqlite3.Connection, indicator_ids: list[str], period: str, milieu: str, level: str
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Wide tables of values and statuses, one row a unit in code order, one column an indicator in the order asked."""
    import numpy as np
    import pandas as pd

    _refuse_unknown(connection, indicator_ids)
    codes = [code for (code,) in connection.execute(CODES[level])]
    place = {code: row for row, code in enumerate(codes)}
    numbers = np.full((len(codes), len(indicator_ids)), np.nan)
    statuses = np.full((len(codes), len(indicator_ids)), "missing", dtype=object)
    for column, indicator in enumerate(indicator_ids):
        found = connection.execute(VALUES, (indicator, period, milieu, level)).fetchall()
        if [cell[0] for cell in found] == codes:  # every unit, in order: what the index gives a whole column as
            numbers[:, column] = np.array([cell[1] for cell in found], dtype="float64")
            statuses[:, column] = [cell[2] for cell in found]
            continue
        for code, value, status in found:
            row = place.get(code)
            if row is not None:
                statuses[row, column] = status
                if value is not None:
                    numbers[row, column] = value
    index = pd.Index(codes, name="code", dtype=object)
    return (
        pd.DataFrame(numbers, index=index, columns=indicator_ids),
        pd.DataFrame(statuses, index=index, columns=indicator_ids),
    )


def bases(
    connection: sqlite3.Connection, indicator_ids: list[str], period: str, milieu: str, level: str
) -> pd.DataFrame:
    """Wide table of the n that values rest on, one row a unit in code order; NaN where none is kept."""
    import pandas as pd

    _refuse_unknown(connection, indicator_ids)
    codes = [code for (code,) in connection.execute(CODES[level])]
    found = {name: dict(connection.execute(BASES, (name, period, milieu, level))) for name in indicator_ids}
    columns = {name: [by_code.get(code) for code in codes] for name, by_code in found.items()}
    return pd.DataFrame(columns, index=pd.Index(codes, name="code", dtype=object), dtype="float64")


def _refuse_unknown(connection: sqlite3.Connection, indicator_ids: list[str]) -> None:
    known = {name for (name,) in connection.execute("SELECT id FROM asd_indicator")}
    unknown = [name for name in dict.fromkeys(indicator_ids) if name not in known]
    if unknown:
        raise AsdError(problem("unknown_indicators", ids=unknown, known=sorted(known)))


def value_series(
    connection: sqlite3.Connection, unit_codes: list[str], indicator_ids: list[str], periods: list[str], milieu: str
) -> pd.DataFrame:
    """Long table, ordered by indicator, period, unit as they were asked."""
    import pandas as pd

    _refuse_unknown(connection, indicator_ids)
    asked = (json.dumps(indicator_ids), json.dumps(periods), milieu, json.dumps(unit_codes))
    table = _table(connection.execute(SERIES, asked))
    for name in ("value", "n"):
        table[name] = pd.to_numeric(table[name]).astype("float64")
    ranks = pd.DataFrame(
        {
            "i": table["indicator_id"].map({name: rank for rank, name in enumerate(indicator_ids)}),
            "p": table["period"].map({name: rank for rank, name in enumerate(periods)}),
            "u": table["unit_code"].map({name: rank for rank, name in enumerate(unit_codes)}),
        }
    )
    return table.loc[ranks.sort_values(["i", "p", "u"], kind="stable").index].reset_index(drop=True)


def models(connection: sqlite3.Connection) -> list[dict[str, Any]]:
    """Id, title and origin of every score model."""
    rows = connection.execute("SELECT model_id, title_fr, title_ar, title_en, origin FROM asd_score_model ORDER BY fid")
    return [{"id": row[0], "title": dict(zip(("fr", "ar", "en"), row[1:4])), "origin": row[4]} for row in rows]


def model(connection: sqlite3.Connection, model_id: str) -> dict[str, Any]:
    """One score model."""
    row = connection.execute("SELECT model FROM asd_score_model WHERE model_id = ?", (model_id,)).fetchone()
    if row is None:
        known = [item["id"] for item in models(connection)]
        raise AsdError(problem("unknown_model", id=model_id, known=known))
    return json.loads(row[0])


def _row(cursor: sqlite3.Cursor) -> dict[str, Any] | None:
    row = cursor.fetchone()
    return None if row is None else dict(zip((column[0] for column in cursor.description), row))


def latest_score(connection: sqlite3.Connection) -> dict[str, Any] | None:
    """Latest score run of communes, with the limits of its classes."""
    run = _row(
        connection.execute(
            """SELECT s.run_id, s.model_id, s.finished, s.scored, s.left_out, s.class_limits, r.algorithm, r.parameters
               FROM asd_score_run s LEFT JOIN asd_run r USING (run_id)
               WHERE s.unit_level = 'commune' ORDER BY s.fid DESC LIMIT 1"""
        )
    )
    if run is None:
        return None
    run["parameters"] = json.loads(run["parameters"] or "{}")
    recorded = run.pop("class_limits")
    found = connection.execute(LIMITS, (run["run_id"],)).fetchall()
    run["limits"] = json.loads(recorded) if recorded is not None else _limits(found)
    return run


def _limits(classes: list[tuple[int, float, float]]) -> list[float]:
    """The n + 1 limits of classes 1 to n; a class nobody is in starts where the next one does."""
    if not classes:
        return []
    lows = {number: low for number, low, _ in classes}
    limits = [classes[-1][2]]
    for number in range(classes[-1][0], 0, -1):
        limits.append(lows.get(number, limits[-1]))
    return limits[::-1]


def scores(connection: sqlite3.Connection, run_id: str) -> pd.DataFrame:
    """Scores of a run by unit code; contributions decoded."""
    table = _table(
        connection.execute(
            """SELECT unit_code, score, rank, class, rank_low, rank_high, share_available, status, contributions
               FROM asd_score WHERE run_id = ? ORDER BY fid""",
            (run_id,),
        )
    ).set_index("unit_code")
    table["contributions"] = [json.loads(text) if text else {} for text in table["contributions"]]
    numbers = ["score", "rank", "class", "rank_low", "rank_high", "share_available"]
    return table.astype(dict.fromkeys(numbers, "float64"))


def latest_beneficiaries(connection: sqlite3.Connection) -> dict[str, Any] | None:
    """Latest run of counts by commune, with the rates of the slice that the density view shows, ascending."""
    run = _row(
        connection.execute(
            """SELECT run_id, finished, shown_period, shown_programme, shown_milieu, threshold, data_class, protection
               FROM asd_beneficiary_run WHERE unit_level = 'commune' ORDER BY fid DESC LIMIT 1"""
        )
    )
    if run is not None:
        shown = [run[name] for name in ("run_id", "shown_period", "shown_programme", "shown_milieu")]
        run["rates"] = [rate for (rate,) in connection.execute(RATES, shown)]
    return run


def beneficiary_runs(connection: sqlite3.Connection) -> list[dict[str, Any]]:
    """Runs of counts by commune that still have their counts, latest first."""
    cursor = connection.execute(
        """SELECT run_id, finished, shown_period, shown_programme, shown_milieu, threshold, data_class, protection
           FROM asd_beneficiary_run r WHERE unit_level = 'commune'
               AND EXISTS (SELECT 1 FROM asd_beneficiary_count c WHERE c.run_id = r.run_id)
           ORDER BY fid DESC"""
    )
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row)) for row in cursor]


def published_cells(connection: sqlite3.Connection) -> pd.DataFrame:
    """Cells of every protected run, oldest run first: keys, households (missing where hidden), status, data class."""
    return _table(connection.execute(PUBLISHED)).astype({"households": "float64"})


def counts(connection: sqlite3.Connection, run_id: str) -> pd.DataFrame:
    """Counts of a run, in the order they were recorded."""
    table = _table(
        connection.execute(
            """SELECT unit_code, period, programme, milieu, households, people, children, amount_dh, status
               FROM asd_beneficiary_count WHERE run_id = ? ORDER BY fid""",
            (run_id,),
        )
    )
    return table.astype(dict.fromkeys(("households", "people", "children", "amount_dh"), "float64"))


def split_counts(connection: sqlite3.Connection, run_id: str) -> pd.DataFrame:
    """Counts of one sex or age band of a run, units only (zones are kept for the next run), as they were recorded."""
    table = _table(
        connection.execute(
            """SELECT unit_code, period, programme, milieu, sex, age_band, households, people, amount_dh, status
               FROM asd_beneficiary_split
               WHERE run_id = ?1 AND NOT (sex = 'total' AND age_band = 'total')
                 AND (unit_code IN (SELECT unit_code FROM asd_beneficiary_count WHERE run_id = ?1)
                      OR NOT EXISTS (SELECT 1 FROM asd_beneficiary_count WHERE run_id = ?1))
               ORDER BY fid""",
            (run_id,),
        )
    )
    return table.astype(dict.fromkeys(("households", "people", "amount_dh"), "float64"))


def runs(connection: sqlite3.Connection) -> list[dict[str, Any]]:
    """Every provenance row, JSON columns decoded."""
    cursor = connection.execute(
        """SELECT run_id, algorithm, started, finished, user, parameters, inputs, versions, counts, warnings, seed
           FROM asd_run ORDER BY fid"""
    )
    names = [column[0] for column in cursor.description]
    decoded = ("parameters", "inputs", "versions", "counts", "warnings", "seed")
    return [
        {name: json.loads(item) if name in decoded and item else item for name, item in zip(names, row)}
        for row in cursor
    ]


def facilities_left_out(
    connection: sqlite3.Connection, import_id: str, format_id: str, ids: Iterable[str], units: Iterable[str]
) -> list[str]:
    """Facilities that other imports of ``format_id`` brought, in the provinces of ``units``, and not in ``ids``."""
    here, provinces = set(ids), {str(code)[:6] for code in units}
    rows = connection.execute(
        """SELECT facility_id, substr(coalesce(unit_code, ''), 1, 6) FROM asd_facility WHERE import_id IN (
               SELECT import_id FROM asd_import WHERE kind = 'facilities' AND format_id = ? AND import_id <> ?)
           ORDER BY facility_id""",
        (format_id, import_id),
    )
    return [name for name, province in rows if province in provinces and name not in here]
