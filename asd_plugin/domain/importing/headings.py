"""The header and the body of a table between titles and notes; headings of several rows, their merged cells filled."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..comparison.spelling import normalise
from .figures.marks import is_doubtful_mark, is_sure_mark
from .numbers import is_missing_mark, looks_number
from .sheet import Cell, Row

MOST_HEADER_ROWS = 6
LONG_TEXT = 90
MOST_HEADED = 120  # a figure that may head a column: an age, a number of rooms
EMPTY, TEXT, FIGURE, MARK, DOUBT = range(5)
_NOTE = re.compile(
    r"\s*(?:\*|\(\d\)|sources?\b|notes?\b|n\.?b\.?\b|champ\b|lecture\b|remarques?\b|المصدر|ملاحظ|مصدر)", re.IGNORECASE
)
_ARABIC = re.compile("[\u0600-\u06ff]+")
_TITLE = re.compile(r"\s*(?:tableau|table|tab\.|graphique|annexe|جدول)\b", re.IGNORECASE)


@dataclass(frozen=True)
class TableFound:
    """Row numbers from 1; ``note_rows`` are those of the whole sheet that are neither header nor units' rows."""

    header_rows: tuple[int, ...]
    first_row: int
    last_row: int
    note_rows: tuple[int, ...]


def kind_of(cell: Cell) -> int:
    """EMPTY, TEXT, FIGURE (a number or a text written as one), MARK (in its place) or DOUBT (mark or text)."""
    if cell is None:
        return EMPTY
    if not isinstance(cell, str):
        return FIGURE
    if looks_number(cell) or looks_code(cell):
        return FIGURE
    if is_missing_mark(cell) or is_sure_mark(cell):
        return MARK
    return DOUBT if is_doubtful_mark(cell) else TEXT


def _kind_once(cell: Cell, known: dict[str, int]) -> int:
    if not isinstance(cell, str):
        return EMPTY if cell is None else FIGURE
    kind = known.get(cell)
    if kind is None:
        kind = known[cell] = kind_of(cell)
    return kind


def _doubts_decided(rows: Sequence[Row], kinds: np.ndarray) -> np.ndarray:
    """«c» or «<10» is a mark beside or below figures, or where it comes again in its column; else a text, as a heading.

    A column without any figure has no marks that hide one.
    """
    doubts = np.argwhere(kinds == DOUBT)
    if not len(doubts):
        return kinds
    is_figure = kinds == FIGURE
    decided = np.where(kinds == DOUBT, TEXT, kinds)
    beside, below = is_figure.any(1), np.logical_or.accumulate(is_figure, 0)
    seen = Counter((place, rows[number][place]) for number, place in doubts)
    for number, place in doubts:
        again = seen[(place, rows[number][place])] > 1
        if is_figure[:, place].any() and (beside[number] or below[number, place] or again):
            decided[number, place] = MARK
    return decided


_CODE = re.compile(r"\d{1,2}(?:\.\d{1,3}){1,3}\.?", re.ASCII)


def looks_code(text: str) -> bool:
    """Whether a text has the dotted form of HCP's codes."""
    return _CODE.fullmatch(text) is not None


def find_table(rows: Sequence[Row]) -> TableFound | None:
    """The table of a sheet: its header rows, its first and last row, and the notes; None when there is none."""
    known: dict[str, int] = {}  # a table repeats its texts: each is looked at once
    kinds = np.array([[_kind_once(cell, known) for cell in row] for row in rows], np.int8)
    kinds = _doubts_decided(rows, kinds)
    if not kinds.size or not (kinds != EMPTY).any():
        return None
    filled = (kinds != EMPTY).sum(1)
    figures = _figure_columns(kinds)
    is_data = _data_rows(rows, kinds, figures, filled)
    if not is_data.any():
        return None
    first, last = int(np.argmax(is_data)), len(rows) - 1 - int(np.argmax(is_data[::-1]))
    header = _header(rows, kinds, first, figures)
    texts = {tuple(rows[number]) for number in header}
    notes = [
        number
        for number in range(len(rows))
        if number not in header
        and filled[number]
        and (not first <= number <= last or not is_data[number] or rows[number] in texts)
    ]
    return TableFound(tuple(n + 1 for n in header), first + 1, last + 1, tuple(n + 1 for n in notes))


def _figure_columns(kinds: np.ndarray) -> np.ndarray:
    """Columns where figures and their marks outnumber texts."""
    figures, texts = (kinds == FIGURE).sum(0), (kinds == TEXT).sum(0)
    marks = (kinds == MARK).sum(0)
    return (figures > 0) & (figures + marks > texts) | (figures >= 2) & (2 * figures >= texts)


def _data_rows(rows: Sequence[Row], kinds: np.ndarray, figures: np.ndarray, filled: np.ndarray) -> np.ndarray:
    """Which rows bear a unit: figures (or marks) where figures stand, and not a header of years or a row of numbers."""
    widest = int(np.percentile(filled[filled > 0], 75))
    if not figures.any():
        return _text_table(kinds, filled, widest)
    in_place = ((kinds == FIGURE) | (kinds == MARK))[:, figures].sum(1)
    texts_there = (kinds == TEXT)[:, figures].sum(1)
    has_figure = (kinds == FIGURE)[:, figures].any(1)
    text_columns = (kinds != EMPTY).any(0) & ~figures
    has_name = (kinds == TEXT)[:, text_columns].any(1) if text_columns.any() else np.zeros(len(rows), bool)
    is_data = (in_place > 0) & (in_place >= texts_there) & (has_figure | has_name)
    is_data &= (filled >= 2) | (widest < 2)
    years = [bool(has) and _is_years(row, kind) for row, kind, has in zip(rows, kinds, is_data)]
    if sum(years) * 2 < is_data.sum() or (sum(years) == 1 and len(rows) > 1 and years[int(np.argmax(is_data))]):
        is_data &= ~np.array(years)
    numbered = [bool(has) and _is_numbering(row) for row, has in zip(rows, is_data)]
    return is_data & ~np.array(numbered) if sum(numbered) < is_data.sum() else is_data


def _text_table(kinds: np.ndarray, filled: np.ndarray, widest: int) -> np.ndarray:
    """Rows of a table without figures: all as wide as most, but the first of them, which is the header."""
    is_data = filled >= max(1, (widest + 1) // 2)
    is_data[int(np.argmax(is_data))] = False
    return is_data


def _is_years(row: Row, kinds: np.ndarray) -> bool:
    """Whether all figures of a row are years, as in a header «2014 | 2024»."""
    figures = [cell for cell, kind in zip(row, kinds) if kind == FIGURE]
    return bool(figures) and all(_year(cell) for cell in figures) and (kinds != MARK).all()


def _year(cell: Cell) -> bool:
    text = str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell)
    return len(text) == 4 and text.isdecimal() and 1900 <= int(text) <= 2100


def _is_numbering(row: Row) -> bool:
    """Whether a row numbers the columns: 1, 2, 3 ... or (1), (2), (3) ..."""
    if row[0] is None:
        return False
    filled = [cell for cell in row if cell is not None]
    return len(filled) >= 3 and all(_number_shown(cell) == str(place) for place, cell in enumerate(filled, 1))


def _number_shown(cell: Cell) -> str:
    return str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell).strip("()")


def _header(rows: Sequence[Row], kinds: np.ndarray, first: int, figures: np.ndarray) -> list[int]:
    """Rows of the heading, from 0: upward from the first unit until a blank row, a title or a long text."""
    header: list[int] = []
    number = first - 1
    while number >= 0 and len(header) < MOST_HEADER_ROWS:
        row, texts = rows[number], [str(cell) for cell in rows[number] if cell is not None]
        if not texts:
            if header:
                break
            number -= 1
            continue
        if not header and _is_sum(row):
            number -= 1
            continue
        if not _is_heading(row, texts, bool(header), rows[header[0]] if header else None, figures):
            break
        if not _is_numbering(row):
            header.insert(0, number)
        number -= 1
    return header


def _is_sum(row: Row) -> bool:
    """Whether a row without a word bears figures that head no column: a sum whose label was forgotten."""
    filled = [cell for cell in row if cell is not None]
    if not all(kind_of(cell) == FIGURE for cell in filled):
        return False
    shown = [_number_shown(cell) for cell in filled]
    return not all(text.isdecimal() and (int(text) <= MOST_HEADED or _year(text)) for text in shown)


def _is_heading(row: Row, texts: list[str], has_lower: bool, lower: Row | None, figures: np.ndarray) -> bool:
    if any(len(text) > 4 * LONG_TEXT for text in texts) or texts[0].casefold().startswith("sep="):
        return False
    if len(texts) > 1:
        return True
    if len(row) == 1:
        return True
    place = next(index for index, cell in enumerate(row) if cell is not None)
    if _TITLE.match(texts[0]) or (_NOTE.match(texts[0]) and len(texts[0]) > 3) or len(texts[0]) > LONG_TEXT:
        return False
    if not has_lower:
        return place > 0
    # One lone cell above a heading is a merged heading only when it stands over figures and those below are its parts.
    return place > 0 and bool(figures[place]) and lower is not None and lower[place] is not None


def heading_paths(rows: Sequence[Row], header_rows: Sequence[int], width: int) -> tuple[tuple[str, ...], ...]:
    """Parts of each column's heading from top to bottom; a merged cell is carried right over the parts below it.

    A cell is carried on only while the cells above stay the same, and only when it has parts of its own below: a key
    column's merged heading (one column, two rows) is never carried on.
    """
    grid = [[_heading_text(cell) for cell in rows[number - 1]] for number in header_rows]
    given = [list(line) for line in grid]
    for level in range(len(grid) - 1):
        for place in range(1, width):
            if grid[level][place] or not grid[level][place - 1]:
                continue
            same_above = all(grid[up][place] == grid[up][place - 1] for up in range(level))
            has_part = any(line[place] for line in given[level + 1 :])
            start = place - 1
            while start and not given[level][start]:
                start -= 1
            if same_above and has_part and any(line[start] for line in given[level + 1 :]):
                grid[level][place] = grid[level][place - 1]
    paths = []
    for place in range(width):
        parts: list[str] = []
        for line in grid:
            if line[place] and (not parts or parts[-1] != line[place]):
                parts.append(line[place])
        paths.append(tuple(parts))
    return tuple(paths)


def _heading_text(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    return " ".join(str(cell).split())


def unique_names(paths: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    """A name by column, each once: parts joined by « / »; «#3» for the third column without heading; « (2)» added."""
    names: list[str] = []
    taken: set[str] = set()
    for place, path in enumerate(paths, 1):
        wanted = " / ".join(path) or f"#{place}"
        name, rank = wanted, 2
        while name in taken:
            name, rank = f"{wanted} ({rank})", rank + 1
        taken.add(name)
        names.append(name)
    return tuple(names)


def same_heading(one: str, other: str) -> bool:
    """Whether two headings are the same words, whatever accents, case and signs."""
    return normalise(one) == normalise(other)


def in_two_scripts(heading: str, labels: Mapping[str, str]) -> str:
    """What a heading in French and Arabic («Taux de pauvreté / نسبة الفقر») means by ``labels``; empty when unsure.

    Both halves are labels of one figure, or one is and no label of it is written in the script of the other.
    """
    halves = [normalise(_ARABIC.sub(" ", heading)), normalise(" ".join(_ARABIC.findall(heading)))]
    if not all(halves):
        return ""
    found = [labels.get(half, "") for half in halves]
    told = found[0] or found[1]
    if not told or found[0] == found[1]:
        return told
    if all(found):
        return ""
    is_arabic_lacking = not found[1]
    own = [label for label, name in labels.items() if name == told and label != normalise(told)]
    return "" if any((_ARABIC.search(label) is not None) == is_arabic_lacking for label in own) else told
