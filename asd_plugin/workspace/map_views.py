"""What maps read: one wide view of an indicator in a period, one of counts by period, one of need beside coverage.

A layer of one indicator is `asd_indicator_map` with a filter on `indicator_id` and `period`: one feature a commune, the
commune's own feature id, its spatial index, and a commune without a row still there as `missing`.
"""

from __future__ import annotations

from pathlib import Path

COUNTRY = "MA"
INDICATOR, COUNTS, PRIORITIES = "asd_indicator_map", "asd_counts_by_period", "asd_priorities"

# Which periods an indicator has, and the one before each. Filled when values are written.
PERIOD_TABLE = """
    CREATE TABLE asd_indicator_period (
        fid INTEGER PRIMARY KEY, indicator_id TEXT NOT NULL, period TEXT NOT NULL, previous_period TEXT,
        UNIQUE (indicator_id, period))"""
FILL_PERIODS = """
    INSERT INTO asd_indicator_period (indicator_id, period, previous_period)
    SELECT a.indicator_id, a.period,
           (SELECT max(v.period) FROM asd_value v WHERE v.indicator_id = a.indicator_id AND v.period < a.period
                AND v.milieu = 'total' AND v.unit_level = 'commune')
    FROM (SELECT DISTINCT indicator_id, period FROM asd_value WHERE milieu = 'total' AND unit_level = 'commune') a
    ORDER BY a.indicator_id, a.period"""
CLEAR_PERIODS = "DELETE FROM asd_indicator_period"

INDICATOR_VIEW = """
    CREATE VIEW asd_indicator_map AS
    SELECT c.fid AS OGC_FID, c.geom AS geom, c.code AS code, c.name_fr AS name_fr, c.name_ar AS name_ar,
           c.milieu AS milieu, c.province_code AS province_code, p.name_fr AS province_fr, p.name_ar AS province_ar,
           c.region_code AS region_code, r.name_fr AS region_fr, r.name_ar AS region_ar,
           i.indicator_id AS indicator_id, i.period AS period, v.value AS value,
           coalesce(v.status, 'missing') AS status, v.n AS n, i.previous_period AS previous_period,
           b.value AS previous_value, coalesce(b.status, 'missing') AS previous_status,
           pv.value AS province_value, rv.value AS region_value, m.value AS country_value
    FROM asd_indicator_period i JOIN asd_commune c
    LEFT JOIN asd_province p ON p.code = c.province_code
    LEFT JOIN asd_region r ON r.code = c.region_code
    LEFT JOIN asd_value v ON v.indicator_id = i.indicator_id AND v.period = i.period AND v.milieu = 'total'
        AND v.unit_level = 'commune' AND v.unit_code = c.code
    LEFT JOIN asd_value b ON b.indicator_id = i.indicator_id AND b.period = i.previous_period AND b.milieu = 'total'
        AND b.unit_level = 'commune' AND b.unit_code = c.code
    LEFT JOIN asd_value pv ON pv.indicator_id = i.indicator_id AND pv.period = i.period AND pv.milieu = 'total'
        AND pv.unit_level = 'province' AND pv.unit_code = c.province_code
    LEFT JOIN asd_value rv ON rv.indicator_id = i.indicator_id AND rv.period = i.period AND rv.milieu = 'total'
        AND rv.unit_level = 'region' AND rv.unit_code = c.region_code
    LEFT JOIN asd_value m ON m.indicator_id = i.indicator_id AND m.period = i.period AND m.milieu = 'total'
        AND m.unit_level = 'country' AND m.unit_code = 'MA'"""

# One feature a commune and period of the latest counts, a commune nobody counted included.
COUNTS_VIEW = """
    CREATE VIEW asd_counts_by_period AS
    SELECT c.fid + 1000000 * q.first_fid AS OGC_FID, c.geom AS geom, c.code AS code, c.name_fr AS name_fr,
           c.name_ar AS name_ar, c.milieu AS milieu, c.province_code AS province_code, p.name_fr AS province_fr,
           p.name_ar AS province_ar, c.region_code AS region_code, r.name_fr AS region_fr, r.name_ar AS region_ar,
           q.period AS period, u.shown_programme AS programme, b.households AS households, b.people AS people,
           b.per_km2 AS per_km2, b.per_1000_inhabitants AS per_1000_inhabitants,
           b.per_100_households AS per_100_households, coalesce(b.status, 'missing') AS status,
           u.data_class AS data_class
    FROM asd_beneficiary_run u
    JOIN (SELECT run_id, period, min(fid) AS first_fid FROM asd_beneficiary_count GROUP BY run_id, period) q
        ON q.run_id = u.run_id
    JOIN asd_commune c
    LEFT JOIN asd_province p ON p.code = c.province_code
    LEFT JOIN asd_region r ON r.code = c.region_code
    LEFT JOIN asd_beneficiary_count b ON b.run_id = u.run_id AND b.unit_code = c.code AND b.period = q.period
        AND b.programme = u.shown_programme AND b.milieu = u.shown_milieu
    WHERE u.fid = (SELECT max(fid) FROM asd_beneficiary_run WHERE unit_level = 'commune')"""

# A hidden count has an empty rate, so that what stands here was published already.
PRIORITY_VIEW = """
    CREATE VIEW asd_priorities AS
    SELECT c.fid AS OGC_FID, c.geom AS geom, c.code AS code, c.name_fr AS name_fr, c.name_ar AS name_ar,
           c.milieu AS milieu, c.province_code AS province_code, p.name_fr AS province_fr, p.name_ar AS province_ar,
           c.region_code AS region_code, r.name_fr AS region_fr, r.name_ar AS region_ar,
           s.score AS score, s.rank AS rank, coalesce(s.status, 'missing') AS score_status,
           b.period AS period, b.per_100_households AS per_100_households, coalesce(b.status, 'missing') AS status,
           u.data_class AS data_class
    FROM asd_commune c
    LEFT JOIN asd_province p ON p.code = c.province_code
    LEFT JOIN asd_region r ON r.code = c.region_code
    LEFT JOIN asd_score s ON s.unit_code = c.code AND s.run_id =
        (SELECT run_id FROM asd_score_run WHERE unit_level = 'commune' ORDER BY fid DESC LIMIT 1)
    LEFT JOIN asd_beneficiary_run u ON u.fid =
        (SELECT max(fid) FROM asd_beneficiary_run WHERE unit_level = 'commune')
    LEFT JOIN asd_beneficiary_count b ON b.run_id = u.run_id AND b.unit_code = c.code AND b.period = u.shown_period
        AND b.programme = u.shown_programme AND b.milieu = u.shown_milieu"""

MAP_VIEWS = {INDICATOR: INDICATOR_VIEW, COUNTS: COUNTS_VIEW, PRIORITIES: PRIORITY_VIEW}
SOURCES = {
    "region": "asd_region",
    "province": "asd_province",
    "commune": "asd_commune",
    "population": "asd_commune",
    "need": "asd_need",
    "coverage": "asd_density",
    "density": "asd_density",
    "beneficiaries": "asd_density",
    "priorities": PRIORITIES,
    "periods": COUNTS,
}


def layer_source(path: str | Path, role: str, indicator: str = "", period: str = "") -> str:
    """The address under which QGIS (provider ``ogr``) opens the table behind a layer's ``role``.

    With ``indicator`` and ``period``, the map of that indicator instead, whatever the role.
    """
    if not indicator:
        return f"{path}|layername={SOURCES[role]}"
    wanted = f'"indicator_id" = {_quoted(indicator)} AND "period" = {_quoted(period)}'
    return f"{path}|layername={INDICATOR}|subset={wanted}"


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
