"""Fields of a problem ready for print: lists as text."""

from __future__ import annotations

TEN = 10


def joined(fields: dict, most: int | None = None) -> dict:
    """``fields`` with lists and tuples joined by commas, their first ``most`` items (None: all)."""
    return {
        key: ", ".join(map(str, value[:most])) if isinstance(value, (list, tuple)) else value
        for key, value in fields.items()
    }
