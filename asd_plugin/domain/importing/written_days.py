"""Days, months and quarters as offices write them, as ISO text: so that the same month is one period however typed."""

from __future__ import annotations

import re
from datetime import date

from ..comparison.spelling import normalise
from .numbers import plain

_MONTHS = (
    ("janvier", "janv", "jan", "january", "يناير"),
    ("fevrier", "fevr", "fev", "february", "feb", "فبراير"),
    ("mars", "mar", "march", "مارس"),
    ("avril", "avr", "april", "apr", "ابريل"),
    ("mai", "may", "ماي", "مايو"),
    ("juin", "june", "jun", "يونيو", "يونيه"),
    ("juillet", "juil", "july", "jul", "يوليوز", "يوليو"),
    ("aout", "august", "aug", "غشت", "اغسطس"),
    ("septembre", "sept", "sep", "september", "شتنبر", "سبتمبر"),
    ("octobre", "oct", "october", "اكتوبر"),
    ("novembre", "nov", "november", "نونبر", "نوفمبر"),
    ("decembre", "dec", "december", "دجنبر", "ديسمبر"),
)
_MONTH_OF = {normalise(name): number for number, names in enumerate(_MONTHS, 1) for name in names}
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:[T ]\d{1,2}:.*)?", re.ASCII)
_DAY_FIRST = re.compile(r"(?:(\d{1,2})[-/. ])?(\d{1,2})[-/. ](\d{4})(?: \d{1,2}:.*)?", re.ASCII)
_TOGETHER = re.compile(r"((?:19|20)\d{2})(\d{2})(\d{2})?", re.ASCII)
_QUARTER = re.compile(r"(\d{4})[- /]?[QT]([1-4])|[QT]([1-4])[- /]?(\d{4})", re.ASCII | re.IGNORECASE)
_NAMED = re.compile(r"(?:(\d{1,2})(?:er)? )?(\D+?) (\d{4})")


def iso_day(text: str) -> str:
    """``text`` as YYYY, YYYY-MM, YYYY-Qn or YYYY-MM-DD; empty where it is none of these, or a day that never was.

    Of two numbers before the year the day comes first, as everywhere in Morocco: 03/04/2026 is the third of April.
    """
    written = plain(text)
    if re.fullmatch(r"\d{4}", written, re.ASCII):
        return written
    found = _QUARTER.fullmatch(written)
    if found:
        return f"{found[1] or found[4]}-Q{found[2] or found[3]}"
    for shape in (_ISO, _TOGETHER):
        found = shape.fullmatch(written)
        if found:
            return _checked(found[1], found[2], found[3])
    found = _DAY_FIRST.fullmatch(written)
    if found:
        return _checked(found[3], found[2], found[1])
    found = _NAMED.fullmatch(normalise(written))
    month = _MONTH_OF.get(found[2].strip()) if found else None
    return _checked(found[3], str(month), found[1]) if found and month else ""


def _checked(year: str, month: str, day: str | None) -> str:
    try:
        whole = date(int(year), int(month), int(day or 1)).isoformat()
    except ValueError:
        return ""
    return whole if day else whole[:7]
