"""Which delivery is older than the one that stands: compared over what both of them cover, and nothing else.

September's households added after October's are no older delivery: they cover another month. Taken as older is what
would replace, or stand beside, figures of the same coverage that a later delivery brought:

- indicators: the same unit, indicator, period and milieu;
- households: the same period, programme and province;
- facilities: the same kind and province.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable
from typing import Any

from ...domain.errors import AsdError, problem
from .about import ImportRecord

SHOWN = 5
DELIVERIES = "SELECT import_id, delivered FROM asd_import WHERE kind = ? AND delivered <> ''"
VALUES = """
    SELECT import_id, unit_level, unit_code, indicator_id, period, milieu FROM asd_value WHERE import_id IS NOT NULL"""
HOUSEHOLDS = """
    SELECT DISTINCT import_id, coalesce(period, ''), coalesce(programme, ''), substr(coalesce(unit_code, ''), 1, 6)
    FROM asd_household"""
FACILITIES = """
    SELECT DISTINCT import_id, coalesce(kind, ''), substr(coalesce(unit_code, ''), 1, 6) FROM asd_facility
    WHERE import_id IS NOT NULL"""


class Later:
    """What later deliveries of the same kind than ``about`` hold here; a forced one meets none."""

    def __init__(self, connection: sqlite3.Connection, about: ImportRecord, held: str):
        self._about = about
        self._held: dict[tuple[Any, ...], str] = {}
        days = dict(connection.execute(DELIVERIES, (about.kind,)))
        later = {name: day for name, day in days.items() if is_older(about.delivered, day)}
        if later and not about.forced.strip():
            for name, *key in connection.execute(held):
                if name in later:
                    self._held[tuple(key)] = max(later[name], self._held.get(tuple(key), ""))

    def refuse(self, keys: Iterable[tuple[Any, ...]]) -> None:
        """AsdError ``older_delivery`` when one of ``keys`` (in the order of the statement) is among them."""
        if not self._held:
            return
        both: Collection = sorted({key for key in keys if key in self._held}, key=str)
        if both:
            last = max(self._held[key] for key in both)
            covered = [" ".join(str(part) for part in key if part) for key in both[:SHOWN]]
            about = self._about
            raise AsdError(
                problem("older_delivery", file=about.file_name, delivered=about.delivered, last=last, covered=covered)
            )


def is_older(delivered: str, last: str) -> bool:
    """Whether ``delivered`` is before ``last``, as far as both go: 2026-10 is not older than 2026-10-31."""
    length = min(len(last), len(delivered))
    return bool(length) and delivered[:length] < last[:length]
