"""First and last day of a period, so that a time slider knows when a figure holds. Standard library only."""

from __future__ import annotations

import calendar
import re
from datetime import date

_PARTS = re.compile(r"([0-9]{4})(?:-([0-9]{2})|-Q([1-4]))?")


def days_of(period: str) -> tuple[date, date] | None:
    """First and last day of YYYY, YYYY-MM or YYYY-Qn; None for any other text."""
    found = _PARTS.fullmatch(period)
    if not found or not int(found[1]):
        return None
    year, first, last = int(found[1]), 1, 12
    if found[2]:
        first = last = int(found[2])
    elif found[3]:
        first = 3 * int(found[3]) - 2
        last = first + 2
    if not 1 <= first <= 12:
        return None
    return date(year, first, 1), date(year, last, calendar.monthrange(year, last)[1])
