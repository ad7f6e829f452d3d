"""Writing results into an open workspace: each function is one transaction, or takes part in the caller's."""

from __future__ import annotations

import json
import re
import sqlite3
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

from ..domain.errors import AsdError, problem
from ..domain.territory.codes import level_of
from .connection import transaction

if TYPE_CHECKING:
    import pandas as pd

INSERT_RUN = """
    INSERT INTO asd_run (run_id, algorithm, started, finished, user, parameters, inputs, versions, counts, warnings,
                         seed)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
INSERT_SCORE_RUN = """
    INSERT INTO asd_score_run (run_id, model_id, unit_level, finished, scored, left_out, class_limits)
    VALUES (?, ?, ?, ?, ?, ?, ?)"""
INSERT_SCORE = """
    INSERT INTO asd_score (run_id, unit_code, score, rank, class, rank_low, rank_high, share_available, status,
                           contributions)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
INSERT_BENEFICIARY_RUN = """
    INSERT INTO asd_beneficiary_run (run_id, unit_level, finished, shown_period, shown_programme, shown_milieu,
                                     threshold, data_class, protection)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"""
INSERT_COUNT = """
    INSERT INTO asd_beneficiary_count (run_id, unit_code, period, programme, milieu, households, people, children,
                                       amount_dh, status)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
INSERT_SPLIT = """
    INSERT INTO asd_beneficiary_split (run_id, unit_code, period, programme, milieu, sex, age_band, households, people,
                                       amount_dh, status)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
# A workspace is passed on: once counts are protected, what was recorded in the unprotected working mode goes.
FORGET = (
    """
    DELETE FROM asd_beneficiary_count WHERE run_id IN
        (SELECT run_id FROM asd_beneficiary_run WHERE protection = 'none' OR (protection IS NULL AND threshold < 2))""",
    """
    DELETE FROM asd_beneficiary_split WHERE run_id IN
        (SELECT run_id FROM asd_beneficiary_run WHERE protection = 'none' OR (protection IS NULL AND threshold < 2))""",
)
# Rates of the counts just written, over the workspace's own denominators; hidden counts are NULL, so are their rates.
# Denominators speak of both milieus together, so that a count of one milieu has no rate.
RATES = {
    "commune": """
        UPDATE asd_beneficiary_count SET
            per_km2 = households / (SELECT nullif(area_km2, 0) FROM asd_commune WHERE code = unit_code),
            per_1000_inhabitants = 1000.0 * coalesce(people, households)
                / (SELECT nullif(population, 0) FROM asd_commune WHERE code = unit_code),
            per_100_households =
                100.0 * households / (SELECT nullif(households, 0) FROM asd_commune WHERE code = unit_code)
        WHERE run_id = ? AND milieu = 'total'""",
}
SAVE_MODEL = """
    INSERT INTO asd_score_model (model_id, title_fr, title_ar, title_en, origin, saved, model)
    VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (model_id) DO UPDATE SET title_fr = excluded.title_fr, title_ar = excluded.title_ar,
        title_en = excluded.title_en, origin = excluded.origin, saved = excluded.saved, model = excluded.model"""

# Names a programme column may carry for "all programmes together", first found wins.
ALL_PROGRAMMES = ("all", "total", "")
_SEGMENT = r"""[^\\/|"<>?*\s][^\\/|"<>?*\n]*[\\/]"""
_ROOT = r"""(?<![^\s'"=(\[,;])(?:file:/*)?(?:[A-Za-z]:[\\/]|\\\\|/)"""
_FOLDERS = re.compile(_ROOT + "(?:" + _SEGMENT + r")*(?=[^\\/\s])")


def without_folders(value: Any) -> Any:
    """Return ``value`` with every absolute path cut to its file name: a shared file must not tell whose PC made it."""
    if isinstance(value, dict):
        return {str(key): without_folders(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [without_folders(item) for item in value]
    if isinstance(value, str):
        return _FOLDERS.sub("", value)
    return value


def save_model(connection: sqlite3.Connection, model: dict[str, Any]) -> None:
    """Keep an office's score model."""
    with transaction(connection):
        write_model(connection, model, "office")


def write_model(connection: sqlite3.Connection, model: dict[str, Any], origin: str) -> None:
    """Write a model inside the caller's transaction."""
    if not isinstance(model.get("id"), str) or not model["id"]:
        raise AsdError(problem("model_without_id"))
    title = model.get("title") or {}
    title = title if isinstance(title, dict) else {"fr": str(title)}
    saved = datetime.now(timezone.utc).isoformat(timespec="seconds")
    text = json.dumps(model, ensure_ascii=False)
    titles = [title.get(code) for code in ("fr", "ar", "en")]
    connection.execute(SAVE_MODEL, (model["id"], *titles, origin, saved, text))


def record_run(connection: sqlite3.Connection, run: dict[str, Any]) -> None:
    """Keep provenance alone."""
    with transaction(connection):
        write_run(connection, run)


def record_score(connection: sqlite3.Connection, run: dict[str, Any], scores: pd.DataFrame) -> None:
    """Keep provenance and scores together."""
    rows = list(_score_rows(run["run_id"], scores))
    scored = sum(row[2] is not None for row in rows)
    parameters = run.get("parameters", {})
    model_id = run.get("model_id") or parameters.get("model_id") or parameters.get("SCORE_MODEL")
    about = (without_folders(model_id), _level(scores.index), run.get("finished"))
    limits = _json([float(limit) for limit in run["class_breaks"]]) if "class_breaks" in run else None
    with transaction(connection):
        write_run(connection, run)
        connection.execute(INSERT_SCORE_RUN, (run["run_id"], *about, scored, len(rows) - scored, limits))
        connection.executemany(INSERT_SCORE, rows)


def record_beneficiaries(connection: sqlite3.Connection, run: dict[str, Any], counts: pd.DataFrame) -> None:
    """Keep provenance and counts together; hidden numbers are dropped here, whatever the table holds.

    Rows of one ``sex`` or ``age_band`` (columns that may be absent; total: all) and those of zones (``is_zone``) go to
    a table of their own, so that no sum over the counts takes a household twice. Protected
    counts take the place of all unprotected ones: these are deleted, and their bytes with them.
    """
    is_split = _is_split(counts)
    splits = list(_split_rows(run["run_id"], counts[is_split]))
    counts = counts[~is_split]
    rows = list(_count_rows(run["run_id"], counts))
    parameters = run.get("parameters", {})
    shown, level = _shown(counts), _level(counts["unit_code"])
    data_class = run.get("data_class") or parameters.get("data_class") or parameters.get("DATA_CLASS")
    threshold = parameters.get("threshold", parameters.get("THRESHOLD"))
    connection.execute("PRAGMA secure_delete = ON")  # free pages would keep what a deleted row said
    with transaction(connection):
        if run.get("protection") in ("suppressed", "rounded"):
            for statement in FORGET:
                connection.execute(statement)
        write_run(connection, run)
        head = (run["run_id"], level, run.get("finished"), *shown, threshold, data_class, run.get("protection"))
        connection.execute(INSERT_BENEFICIARY_RUN, head)
        connection.executemany(INSERT_COUNT, rows)
        connection.executemany(INSERT_SPLIT, splits)
        if level in RATES:
            connection.execute(RATES[level], (run["run_id"],))


def write_run(connection: sqlite3.Connection, run: dict[str, Any]) -> None:
    """Write provenance inside the caller's transaction."""
    texts = {key: _json(without_folders(run.get(key))) for key in ("parameters", "inputs", "versions", "counts")}
    connection.execute(
        INSERT_RUN,
        (
            run["run_id"],
            run["algorithm"],
            run.get("started"),
            run.get("finished"),
            run.get("user"),
            *texts.values(),
            _json(without_folders(run.get("warnings", []))),
            _json(run.get("seed")),
        ),
    )


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, default=_plain)


def _plain(value: Any) -> Any:
    """numpy numbers as Python's; anything else as text, for provenance must never stop a result."""
    return value.item() if hasattr(value, "item") else str(value)


def _level(codes: Any) -> str:
    """The level all codes speak of; ``other`` when they are not HCP codes or mix levels."""
    levels = {level_of(str(code)) for code in codes}
    return levels.pop() or "other" if len(levels) == 1 else "other"


def _column(table: pd.DataFrame, name: str) -> list[Any]:
    """A column as Python values, missing as None; a column the table lacks is all None."""
    if name not in table.columns:
        return [None] * len(table)
    series = table[name].astype(object)
    return series.where(series.notna(), None).tolist()


def _score_rows(run_id: str, scores: pd.DataFrame) -> Any:
    names = ("score", "rank", "class", "rank_low", "rank_high", "share_available")
    columns = [_column(scores, name) for name in names]
    statuses = [status or "missing" for status in _column(scores, "status")]
    contributions = [_json(item) if isinstance(item, dict) else item for item in _column(scores, "contributions")]
    codes = [str(code) for code in scores.index]
    for code, *numbers, status, detail in zip(codes, *columns, statuses, contributions):
        yield (run_id, code, *map(_number, numbers), status, detail)


def _number(value: Any) -> Any:
    return value.item() if hasattr(value, "item") else value


def _count_rows(run_id: str, counts: pd.DataFrame) -> Any:
    keys = [[str(item) if item is not None else "" for item in _column(counts, name)] for name in _KEYS]
    numbers = [_column(counts, name) for name in ("households", "people", "children", "amount_dh")]
    statuses = [status or "missing" for status in _column(counts, "status")]
    for unit, period, programme, milieu, *values, status in zip(*keys, *numbers, statuses):
        shown = [None] * 4 if status.startswith("hidden") else map(_number, values)
        yield (run_id, unit, period, programme, milieu or "total", *shown, status)


def _is_split(counts: pd.DataFrame) -> Any:
    columns = [counts[name] for name in ("sex", "age_band") if name in counts.columns]
    apart = counts["unit_code"].isna()
    for column in columns:
        apart = apart | (column.notna() & ~column.isin(("", "total")))
    return apart | counts["is_zone"] if "is_zone" in counts.columns else apart


def _split_rows(run_id: str, counts: pd.DataFrame) -> Any:
    names = (*_KEYS, "sex", "age_band")
    keys = [[str(item) if item else "total" for item in _column(counts, name)] for name in names]
    numbers = [_column(counts, name) for name in ("households", "people", "amount_dh")]
    statuses = [status or "missing" for status in _column(counts, "status")]
    for row in zip(*keys, *numbers, statuses):
        status = row[-1]
        shown = [None] * 3 if status.startswith("hidden") else map(_number, row[len(names) : -1])
        yield (run_id, *row[: len(names)], *shown, status)


_KEYS = ("unit_code", "period", "programme", "milieu")


def _shown(counts: pd.DataFrame) -> tuple[str, str, str]:
    """Which slice the density map shows: latest period, all programmes and both milieus where there is such a row."""
    period = max((str(item) for item in _column(counts, "period") if item is not None), default="")
    programmes = list(dict.fromkeys(item or "" for item in _column(counts, "programme")))
    programme = next((name for name in ALL_PROGRAMMES if name in programmes), programmes[0] if programmes else "")
    milieus = list(dict.fromkeys(item or "total" for item in _column(counts, "milieu")))
    return period, str(programme), "total" if "total" in milieus or not milieus else milieus[0]
