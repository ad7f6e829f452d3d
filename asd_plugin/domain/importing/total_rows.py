"""Rows that sum others: «Total», «Ensemble», «المجموع», a province between its communes; never units of their own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..comparison.spelling import normalise
from .numbers import UNKNOWN, is_missing_mark, read_numbers
from .sheet import Cell, Sheet

if TYPE_CHECKING:
    from .columns import ColumnSeen

MOST_LEVELS = 4
_BY_WORD = re.compile(
    r"(?:totaux|total|sous total|s total|ss total|ensemble|total general|grand total|sum|somme|national|maroc|royaume|"
    r"niveau national|المجموع|مجموع|المجموع العام|الاجمالي|اجمالي|الحاصل|المغرب|المملكه|المستوي الوطني)"
    r"(?: (?:de |du |des |la |l )*(?:general|national|maroc|royaume|provinces?|prefectures?|regions?|communes?|"
    r"urbain|rural|"
    r"pays|العام|الوطني|الاقليم|الجهه).*)?"
)
_STARTS = re.compile(r"(?:total|sous total|ensemble|المجموع|مجموع) ")
_ABOVE = {
    "commune": re.compile(
        r"(?:provinces?|prefectures?|prefecture d arrondissements|regions?|cercles?|اقليم|عماله|جهه|دائره)[ :]"
    ),
    "province": re.compile(r"(?:regions?|جهه)[ :]"),
}
_DIMENSION_HEADING = re.compile(
    r"(?:milieux?|milieu (?:de )?residence|area|residence|sexes?|sex|genre|gender|"
    r"(?:ال)?وسط(?: الاقامه)?|(?:ال)?جنس|(?:ال)?نوع)"
)
_PART_WORDS = (
    "urbain rural urban urbaine rurale masculin feminin hommes femmes homme femme male female men women",
    "حضري قروي الحضري القروي ذكور اناث ذكر انثي الذكور الاناث",
)
_PARTS = frozenset(word for words in _PART_WORDS for word in words.split())
_RANK = {"region": 1, "province": 2, "cercle": 2.5, "commune": 3}


@dataclass(frozen=True)
class TotalRow:
    """A row that sums others. ``reason``: «word», «code» (of a level above the others) or «sum» (equals its parts)."""

    row: int
    reason: str
    label: str


def find_total_rows(sheet: Sheet, body: Sequence[int], columns: Sequence[ColumnSeen]) -> list[TotalRow]:
    """Total rows among the rows ``body`` (numbered from 1), in order; each with the reason that tells it."""
    codes = [column.index for column in columns if column.kind == "code"]
    texts = [column for column in columns if column.kind in ("name", "text") and not column.nominative]
    dimensions = [column for column in texts if _says_dimension(sheet, body, column)]
    labels = [column for column in texts if column not in dimensions]
    level = _common_level(columns)
    found: dict[int, TotalRow] = {}
    finest = [c for c in columns if c.kind in ("code", "name") and c.level in (level, "")]
    for number in body:
        row = sheet.rows[number - 1]
        # A remark («Total provisoire») beside a unit's own code or name makes no total of its row.
        is_unit = any(_names_unit(row[column.index]) for column in finest)
        asked = [column for column in labels if column.kind == "name" or not is_unit]
        said = [str(row[column.index]) for column in asked if row[column.index] is not None]
        said += [str(row[place]) for place in codes if row[place] is not None and not str(row[place])[:1].isdecimal()]
        word = next((text for text in said if is_total_label(text)), None)
        if word is not None:
            found[number] = TotalRow(number, "word", word[:60])
    _by_code(sheet, body, columns, level, found)
    _by_name_above(sheet, body, columns, level, found)
    # «Ensemble» under «Milieu» is the sum of «Urbain» and «Rural» of one unit: a figure of that unit all the same.
    wholes = {n for n in body if any(_is_total_cell(sheet.rows[n - 1][column.index]) for column in dimensions)}
    _by_sum(sheet, [n for n in body if n not in wholes], columns, found)
    return [found[number] for number in sorted(found)]


def _says_dimension(sheet: Sheet, body: Sequence[int], column: ColumnSeen) -> bool:
    """Whether a column says milieu or sex, of which «Total» and «Ensemble» are values: by its heading or its words."""
    if _DIMENSION_HEADING.fullmatch(normalise(" ".join(column.path).replace("_", " "))):
        return True
    words = {normalise(str(cell)) for cell in sheet.column(column.index, list(body)) if cell is not None}
    return bool(words & _PARTS) and all(word in _PARTS or is_total_label(word) for word in words)


def _names_unit(cell: Cell) -> bool:
    return cell is not None and not _is_total_cell(cell) and not is_missing_mark(cell)


def _is_total_cell(cell: Cell) -> bool:
    return isinstance(cell, str) and is_total_label(cell)


def is_total_label(text: str) -> bool:
    """Whether a label announces a sum («Total», «Ensemble du Maroc», «المجموع», «S/Total province de ...»)."""
    words = normalise(text)
    return bool(_BY_WORD.fullmatch(words)) or bool(_STARTS.match(words))


def _common_level(columns: Sequence[ColumnSeen]) -> str:
    told = [column.level for column in columns if column.kind in ("code", "name") and column.level]
    return max(told, key=lambda level: _RANK.get(level, 0), default="")


def _by_code(
    sheet: Sheet, body: Sequence[int], columns: Sequence[ColumnSeen], level: str, found: dict[int, TotalRow]
) -> None:
    """Where one column mixes levels (06, 06.141, 06.141.01.05), the rows of the levels above are sums."""
    finest = [c for c in columns if c.kind == "code" and c.level == level]
    if not finest:
        return
    depth = {number: _depth(sheet.rows[number - 1][finest[0].index]) for number in body}
    most = max(depth.values(), default=0)
    deepest = sum(d == most for d in depth.values())
    if deepest * 2 < sum(d > 0 for d in depth.values()):
        return
    for number, own in depth.items():
        if 0 < own < most and number not in found:
            found[number] = TotalRow(number, "code", str(sheet.rows[number - 1][finest[0].index]))


def _depth(cell: Cell) -> int:
    """Levels a code goes down: 1 region, 2 province, 3 cercle, 4 commune; 0 when it is no code."""
    if cell is None:
        return 0
    text = str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell)
    if "." in text:
        return min(text.rstrip(".").count(".") + 1, 4) if text.replace(".", "").isdecimal() else 0
    return {1: 1, 2: 1, 4: 2, 5: 2, 6: 3, 7: 4, 8: 4}.get(len(text), 0) if text.isdecimal() else 0


def _by_name_above(
    sheet: Sheet, body: Sequence[int], columns: Sequence[ColumnSeen], level: str, found: dict[int, TotalRow]
) -> None:
    """Rows named «Province: X» in a table of communes, or «Région X» in one of provinces."""
    words = _ABOVE.get(level) or _ABOVE["commune"]
    names = [column.index for column in columns if column.kind == "name" and column.level in (level, "")]
    codes = [column.index for column in columns if column.kind == "code" and column.level == level]
    rows = [number for number in body if number not in found]
    named = {n: next((str(sheet.rows[n - 1][i]) for i in names if sheet.rows[n - 1][i] is not None), "") for n in rows}
    above = [
        n for n in rows if words.match(_head(named[n])) and not any(sheet.rows[n - 1][i] is not None for i in codes)
    ]
    if len(above) * 2 < len(rows):
        for number in above:
            found[number] = TotalRow(number, "word", named[number][:60])


def _head(text: str) -> str:
    return normalise(text) + " "


def _by_sum(sheet: Sheet, body: Sequence[int], columns: Sequence[ColumnSeen], found: dict[int, TotalRow]) -> None:
    """Rows without a code that equal, in every additive column, the sum of the rows just below or just above them."""
    codes = [column.index for column in columns if column.kind == "code"]
    rows = [number for number in body if number not in found]
    if codes and all(any(sheet.rows[number - 1][index] is not None for index in codes) for number in rows):
        return
    is_above: bool | None = None
    for _ in range(MOST_LEVELS):
        values = _additive(sheet, rows, columns)
        if values is None:
            return
        coded = [any(sheet.rows[number - 1][index] is not None for index in codes) for number in rows]
        # One table has its sums on one side: above their parts or below them, never both.
        if is_above is None:
            is_above = any(not coded[place] for place in _sums(values, True))
        sums = [place for place in _sums(values, is_above) if not coded[place]]
        if not sums or len(sums) * 2 > len(rows):
            return
        for place in sums:
            found[rows[place]] = TotalRow(rows[place], "sum", _label(sheet.rows[rows[place] - 1], columns))
        rows = [number for place, number in enumerate(rows) if place not in set(sums)]


def _label(row: tuple[Cell, ...], columns: Sequence[ColumnSeen]) -> str:
    texts = (row[column.index] for column in columns if column.kind in ("name", "text") and not column.nominative)
    return next((str(text)[:60] for text in texts if text is not None), "")


def _additive(sheet: Sheet, rows: list[int], columns: Sequence[ColumnSeen]) -> np.ndarray | None:
    """Whole, non-negative figures that can be added (rows by columns); None with fewer than two columns or few rows."""
    kept = []
    for column in columns:
        if column.kind != "number" or column.decimal == UNKNOWN or column.percent:
            continue
        # A decimal mark of the whole sheet was decided before; «.» reads a column without any.
        values = read_numbers(sheet.column(column.index, rows), column.decimal or ".").values
        known = values[~np.isnan(values)]
        if len(known) >= 3 and (known >= 0).all() and (known == np.floor(known)).all() and known.max() > 20:
            kept.append(np.nan_to_num(values))
    return np.column_stack(kept) if len(kept) >= 2 and len(rows) >= 3 else None


def _sums(values: np.ndarray, is_above: bool) -> list[int]:
    """Places of rows that equal the sum of the two or more rows just below (``is_above``) or just above them."""
    if is_above:
        return _sums_of_rows_below(values)
    return sorted(len(values) - 1 - place for place in _sums_of_rows_below(values[::-1]))


def _sums_of_rows_below(values: np.ndarray) -> list[int]:
    running = np.vstack([np.zeros(values.shape[1]), np.cumsum(values, 0)])
    # The column with the largest figures tells the end of the parts; the others only confirm it.
    lead = int(np.argmax(values.max(0)))
    wanted = running[1:] + values
    ends = np.searchsorted(running[:, lead], wanted[:, lead], side="left")
    places = []
    for place, end in enumerate(ends):
        has_parts = end - place - 1 >= 2 and end < len(running) and values[place].any()
        if has_parts and np.array_equal(running[end], wanted[place]):
            places.append(place)
    return places
