"""Which rows of a published table are communes, provinces or regions: HCP lists all levels one under the other."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...comparison.spelling import normalise
from ..recipe import as_text
from ..sheet import Sheet

OTHER = "other"
_STARTS = (
    (
        OTHER,
        r"(dont )?centres?|cercle|caidat|dont|ensemble|total|royaume|maroc|territoire national|milieu|"
        r"prefectures? d arrondissements?|المجموع|مركز|دائره|قياده",
    ),
    ("commune", r"communes?|arrondissements?|municipalites?|جماعه|الجماعه|مقاطعه|بلديه"),
    ("province", r"provinces?|prefectures?|اقليم|عماله"),
    ("region", r"regions?|جهه"),
)
_STARTS = tuple((level, re.compile(rf"(?:{words})(?: |$)")) for level, words in _STARTS)
_COMMUNE_END = re.compile(r" (?:mun|arrond|municipalite|m)$")
_DEPTHS = {1: "region", 2: "province", 3: OTHER, 4: "commune"}
_LENGTHS = {1: "region", 2: "region", 4: "province", 5: "province", 6: OTHER, 7: "commune", 8: "commune", 9: "commune"}
_SAID = (
    ("commune", re.compile(r"commune|arrondissement|جماعه")),
    ("province", re.compile(r"(?:province|prefecture|اقليم|عماله)(?!.*arrondissement)")),
    ("region", re.compile(r"region|جهه")),
)


def level_of_row(code: str, label: str, said: str = "") -> str:
    """Level of one row: what its label begins with, else what the column of levels says, else the form of its code.

    OTHER for a cercle, a centre, a total, the country; empty when nothing tells.
    """
    words = normalise(label)
    for level, start in _STARTS:
        if start.match(words):
            return level
    if _COMMUNE_END.search(words):
        return "commune"
    told = normalise(said)
    if told:
        return next((level for level, word in _SAID if word.search(told)), OTHER)
    return _level_of_code(code)


def _level_of_code(code: str) -> str:
    parts = [part for part in code.strip().strip(".").split(".") if part]
    if not parts or not all(part.isdecimal() for part in parts):
        return ""
    if len(parts) == 1:
        return _LENGTHS.get(len(parts[0]), OTHER)
    return _DEPTHS.get(len(parts), OTHER)


def rows_to_leave(
    sheet: Sheet, rows: Sequence[int], columns: tuple[int | None, int | None, int | None], level: str
) -> tuple[list[int], int]:
    """Rows that are not of ``level``, and how many of ``level`` stay.

    ``columns``: places of code, label and level. A row of which nothing tells the level stays, for a person to judge.
    """
    left, kept = [], 0
    for number in rows:
        cells = [as_text(sheet.rows[number - 1][place]) if place is not None else "" for place in columns]
        if not any(cells) or level_of_row(*cells) not in ("", level):
            left.append(number)
        else:
            kept += 1
    return left, kept
