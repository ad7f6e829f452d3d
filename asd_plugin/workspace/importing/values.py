"""Values of indicators from an import: they take the place of values of the same key, the rest stays."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...domain.errors import AsdError, problem, refuse_if_any
from ...domain.quality.cards import card_faults
from ..connection import transaction
from ..map_views import CLEAR_PERIODS, FILL_PERIODS
from ..recording import write_run
from .about import ImportRecord
from .cards import write_card
from .coverage import VALUES, Later
from .records import _plain_column, write_import, write_rows

if TYPE_CHECKING:
    import pandas as pd

KEYS = ("unit_level", "unit_code", "indicator_id", "period", "milieu")
COLUMNS = (*KEYS, "value", "n", "status", "source", "row_number")
KNOWN = "SELECT id FROM asd_indicator"
COUNT = "SELECT count(*) FROM asd_value"
UPSERT = """
    INSERT INTO asd_value (unit_level, unit_code, indicator_id, period, milieu, value, n, status, source, row_number,
                           import_id)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (indicator_id, period, milieu, unit_level, unit_code) DO UPDATE SET value = excluded.value,
        n = excluded.n, status = excluded.status, source = excluded.source, row_number = excluded.row_number,
        import_id = excluded.import_id"""


def record_import(
    connection: sqlite3.Connection,
    run: dict[str, Any],
    about: ImportRecord,
    values: pd.DataFrame,
    rows: pd.DataFrame,
    cards: Sequence[Mapping[str, Any]] = (),
) -> dict[str, int]:
    """Run, import, values and rows that did not join, in one transaction; return numbers ``new`` and ``replaced``.

    ``cards``: of a recognised format, kept where the workspace has none of that id.
    """
    columns = [_plain_column(values, name) for name in COLUMNS]
    known = {name for (name,) in connection.execute(KNOWN)}
    new_cards = [card for card in cards if card["id"] not in known]
    _refuse_bad(known | {card["id"] for card in new_cards}, columns)
    refuse_if_any([fault for card in new_cards for fault in card_faults(card)])
    written = [(*row, about.import_id) for row in zip(*columns)]
    with transaction(connection):
        Later(connection, about, VALUES).refuse(row[: len(KEYS)] for row in written)
        before = connection.execute(COUNT).fetchone()[0]
        write_run(connection, run)
        for card in new_cards:
            write_card(connection, card)
        write_import(connection, run["run_id"], about)
        write_rows(connection, about, rows)
        connection.executemany(UPSERT, written)
        new = connection.execute(COUNT).fetchone()[0] - before
        connection.execute(CLEAR_PERIODS)
        connection.execute(FILL_PERIODS)
    return {"new": new, "replaced": len(written) - new}


def _refuse_bad(known: set[str], columns: list[list[Any]]) -> None:
    """Refuse indicators without a card and the same key twice: which of the two would stay is nobody's guess."""
    unknown = sorted({str(name) for name in columns[2]} - known)
    if unknown:
        raise AsdError(problem("import_without_card", ids=unknown))
    keys = list(zip(*columns[: len(KEYS)]))
    if len(set(keys)) == len(keys):
        return
    seen: set[tuple] = set()
    twice = [key for key in keys if key in seen or seen.add(key)]
    raise AsdError(problem("import_twice", count=len(twice), examples=[" ".join(map(str, key)) for key in twice[:5]]))
