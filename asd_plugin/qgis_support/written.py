"""Dates, periods and signed numbers as people read them, whichever way the text around them runs.

Inside Arabic, ``2025-03`` would be read ``03-2025`` and ``-4,5`` would carry its sign on the right: digits after an
Arabic letter are set right to left around a hyphen. A month is therefore written in words, a number with a sign in a
run of its own that is read left to right.
"""

from __future__ import annotations

import re

from .i18n import language, number_locale, tr

LEFT_TO_RIGHT, END = "\u202a", "\u202c"  # invisible: what is between reads left to right inside Arabic
ISOLATE, END_OF_ISOLATE = "\u2068", "\u2069"  # invisible: what is between moves nothing around it
_MONTH = re.compile(r"([0-9]{4})-(0[1-9]|1[0-2])")
_QUARTER = re.compile(r"([0-9]{4})-Q([1-4])")


def in_line(number: str) -> str:
    """A figure ready for a sentence: in Arabic its sign stays on its left and its % on its right."""
    return f"{LEFT_TO_RIGHT}{number}{END}" if language() == "ar" else number


def apart(given: object) -> str:
    """A name or a code ready for an Arabic sentence: French text beside brackets and commas leaves these in place."""
    text = str(given)
    return f"{ISOLATE}{text}{END_OF_ISOLATE}" if text and language() == "ar" else text


def day(iso: str) -> str:
    """A date as it is written in Morocco: day, month, year; anything else as :func:`period_words` has it."""
    parts = iso.split("-")
    is_date = len(parts) == 3 and all(part.isdigit() for part in parts) and len(parts[0]) == 4
    return "/".join(reversed(parts)) if is_date else period_words(iso)


def period_words(period: str) -> str:
    """A period of a table: ``2025-03`` as its month in words, ``2025-Q1`` as a quarter, a year or any text as it is."""
    month = _MONTH.fullmatch(period)
    if month:
        return f"{number_locale().standaloneMonthName(int(month[2]))} {month[1]}"
    quarter = _QUARTER.fullmatch(period)
    if quarter:
        return tr("quarter {quarter} of {year}").format(quarter=quarter[2], year=quarter[1])
    return period
