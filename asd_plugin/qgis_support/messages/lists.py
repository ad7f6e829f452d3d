"""Fields of a problem ready for print: lists as text."""

from __future__ import annotations

from ..written import apart

TEN = 10


def joined(fields: dict, most: int | None = None) -> dict:
    """``fields`` with lists and tuples joined by commas, their first ``most`` items (None: all).

    In Arabic each item keeps its own direction: French names and brackets do not change places across commas.
    """
    return {
        key: ", ".join(map(apart, value[:most])) if isinstance(value, (list, tuple)) else value
        for key, value in fields.items()
    }
