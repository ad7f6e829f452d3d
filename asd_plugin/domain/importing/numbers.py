"""Numbers as people and offices write them: decimal commas, thousands blanks, Arabic-Indic digits, percent, marks.

A decimal mark is decided for a whole column or not at all: «1.234» alone could be 1234 or 1,234, and a guess by cell
would mix the two.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np

from ..errors import AsdError, problem
from .sheet import Cell

_MISSING = (
    "- -- --- – — .. ... … . / nd n.d n.d. n/d ns n.s n.s. na n.a n.a. n/a #n/a #na null none nan * ** x غ.م غم",
    "غ م|غ. م|غ.م.|غير متوفر|non disponible|non renseigné|n d|n a",
)
MISSING_MARKS = frozenset(["", *_MISSING[0].split(" "), *_MISSING[1].split("|")])
UNKNOWN = "?"  # decimal mark that the column alone does not tell
EXAMPLES = 5
_DIGITS = {0x660 + digit: str(digit) for digit in range(10)} | {0x6F0 + digit: str(digit) for digit in range(10)}
# Blanks and apostrophes that part thousands become one blank; Arabic comma-like signs keep their meaning in ASCII.
_BLANKS = dict.fromkeys((160, 8239, 8201, 8199, 8200, 9, 39, 8217, 700, 1644), " ")
# Direction marks that spreadsheets leave around figures in Arabic text say nothing about the figure.
_MARKS = dict.fromkeys((0x200E, 0x200F, 0x061C, *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF), None)
_SIGNS = {0x2212: "-", 0x2013: "-", 0x66A: "%", 0xFF05: "%", 0x60C: ","}
ARABIC_DECIMAL = chr(0x66B)
_TABLE = {**_DIGITS, **_BLANKS, **_MARKS, **_SIGNS}
_BARE = re.compile(r"[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?", re.ASCII)
_FIGURE = re.compile(r"([+-]?) ?(\d[\d .,]*|[.,]\d+)(?:[eE]([+-]?\d+))? ?(%?)", re.ASCII)
_POINT_ZERO = re.compile(r"\d{4,13}\.0", re.ASCII)
_ENDS_IN_POINT = re.compile(r"\d[.,]$", re.ASCII)


@dataclass(frozen=True)
class NumbersRead:
    """``values``: float64, missing as NaN. ``missing``: cells that say «no figure» (empty or a mark).

    ``bad``: (position from 0, text) of the cells that are neither. ``percent``: cells written with a percent sign; the
    value is the figure before the sign (12,5 % is 12.5).
    """

    values: np.ndarray
    missing: np.ndarray
    bad: list[tuple[int, str]] = field(default_factory=list)
    percent: int = 0


@dataclass(frozen=True)
class Marks:
    """Marks of one column. ``decimal``: «.», «,», empty (whole numbers only) or UNKNOWN; ``thousands``: «.», «,»,
    « » or empty. ``mixed``: some cells need «,» as decimal and others «.».
    """

    decimal: str
    thousands: str
    percent: bool
    mixed: bool = False


def plain(text: str) -> str:
    """``text`` with ASCII digits, blanks of one kind, no direction marks; «٫» (Arabic decimal sign) is left."""
    if text.isascii() and "'" not in text and "\t" not in text:
        return text.strip()
    return text.translate(_TABLE).strip()


def without_point_zero(text: str) -> str:
    """A code that a program wrote as a decimal number («6141005.0») as it was; other texts as they are."""
    return text[:-2] if _POINT_ZERO.fullmatch(text) else text


def is_missing_mark(cell: Cell) -> bool:
    """Whether a cell says that there is no figure."""
    if cell is None or cell != cell:
        return True
    if not isinstance(cell, str) or (cell[:1].isdecimal() and cell.isascii()):
        return False
    return cell in MISSING_MARKS or plain(cell).casefold() in MISSING_MARKS


def looks_number(cell: Cell) -> bool:
    """Whether a cell is a number or a text written as one, whatever its marks."""
    if not isinstance(cell, str):
        return cell is not None
    if cell.isascii() and _BARE.fullmatch(cell):
        return True
    text = plain(cell).replace(ARABIC_DECIMAL, ",")
    return _FIGURE.fullmatch(text) is not None and not _ENDS_IN_POINT.search(text)


def marks_of(cells: Iterable[Cell]) -> Marks:
    """How the figures of a column are written, from all of its texts together (stored numbers tell nothing)."""
    decimals, thousands, doubtful, percent = set(), set(), False, False
    for cell in cells:
        # The Arabic decimal sign has one meaning, so it tells nothing about points and commas.
        if not isinstance(cell, str) or cell.isdecimal() or ARABIC_DECIMAL in cell:
            continue
        found = _FIGURE.fullmatch(plain(cell))
        if found is None:
            continue
        percent = percent or bool(found[4])
        decimal, parting, unsure = _marks_in(found[2].strip())
        decimals |= decimal
        thousands |= parting
        doubtful = doubtful or unsure
    mixed = {".", ","} <= decimals or bool(decimals & thousands)
    decimal = _decimal_decided(decimals, thousands, doubtful)
    parting = next((mark for mark in (".", ",", " ") if mark in thousands), "")
    return Marks(decimal, parting, percent, mixed)


def _decimal_decided(decimals: set[str], thousands: set[str], doubtful: bool) -> str:
    if decimals:
        return "," if "," in decimals else "."
    if "." in thousands:
        return ","
    if "," in thousands:
        return "."
    return UNKNOWN if doubtful else ""


def _marks_in(figure: str) -> tuple[set[str], set[str], bool]:
    """Decimal marks proved, thousands marks proved, and whether a mark could be either."""
    thousands = {" "} if " " in figure else set()
    points, commas = figure.count("."), figure.count(",")
    if points and commas:
        last, other = (".", ",") if figure.rfind(".") > figure.rfind(",") else (",", ".")
        return {last}, thousands | {other}, False
    if not points and not commas:
        return set(), thousands, False
    mark = "." if points else ","
    if points + commas > 1:
        return set(), thousands | {mark}, False
    before, after = figure.split(mark)
    could_part = len(after) == 3 and 1 <= len(before) <= 3 and not before.startswith("0") and before.isdecimal()
    return (set(), thousands, True) if could_part else ({mark}, thousands, False)


def read_numbers(cells: Sequence[Cell], decimal: str = "") -> NumbersRead:
    """Read a column. ``decimal``: «.» or «,» as stated, or empty to have the column decide.

    Missing policy: marks such as «-», «..», «nd», «*», «غ م» are missing, never 0. Raises AsdError
    ``number_marks_ambiguous`` (every marked figure could be thousands or decimals) or ``number_marks_mixed``.
    """
    decimal = decimal or _decided(cells)
    reader = _reader("," if decimal == "," else ".")
    values = np.full(len(cells), np.nan)
    missing = np.zeros(len(cells), bool)
    bad: list[tuple[int, str]] = []
    percent = 0
    for position, cell in enumerate(cells):
        if isinstance(cell, (int, float)):
            values[position] = cell
            missing[position] = cell != cell
        elif is_missing_mark(cell):
            missing[position] = True
        else:
            value = reader(cell)
            if value is None:
                bad.append((position, cell))
            else:
                values[position] = value
                percent += cell[-1] in "%\u066a\uff05"
    overflow = np.isinf(values)
    bad += [(int(position), str(cells[position])) for position in np.flatnonzero(overflow)]
    values[overflow] = np.nan
    return NumbersRead(values, missing, sorted(bad), percent)


def clashing(cells: Sequence[Cell], bad: Sequence[tuple[int, str]], decimal: str) -> list[str]:
    """Examples where figures read with ``decimal`` cannot be trusted; empty where they can.

    Some prove the other mark, and others that have it were taken for thousands: 12.5 beside 1.234, read with a comma,
    would give 1234.
    """
    other = {",": ".", ".": ","}.get(decimal)
    if not other or not bad:
        return []
    places = {position for position, _ in bad}
    proved = [text for _, text in bad if other in text and looks_number(text)]
    parted = [c for place, c in enumerate(cells) if isinstance(c, str) and other in c and place not in places]
    return [*proved[:2], *parted[:2]] if proved and parted else []


def _decided(cells: Sequence[Cell]) -> str:
    marks = marks_of(cells)
    if marks.mixed:
        raise AsdError(problem("number_marks_mixed", column="", examples=_examples(cells)))
    if marks.decimal == UNKNOWN:
        raise AsdError(problem("number_marks_ambiguous", column="", examples=_examples(cells)))
    return marks.decimal


def _examples(cells: Sequence[Cell]) -> list[str]:
    marked = (cell for cell in cells if isinstance(cell, str) and ("." in cell or "," in cell) and looks_number(cell))
    return list(dict.fromkeys(marked))[:EXAMPLES]


def _reader(decimal: str):
    """A function text -> float or None for figures with this decimal mark."""
    other = r"\." if decimal == "," else ","
    shape = re.compile(
        rf"([+-]?) ?(\d+|\d{{1,3}}(?: \d{{3}})+|\d{{1,3}}(?:{other}\d{{3}})+)?"
        rf"(?:[{decimal}{ARABIC_DECIMAL}](\d+))?([eE][+-]?\d+)? ?%?",
        re.ASCII,
    )
    as_written = decimal == "."

    def read(text: str) -> float | None:
        if as_written and text.isascii() and _BARE.fullmatch(text):
            return float(text)
        found = shape.fullmatch(plain(text))
        if found is None or (found[2] is None and found[3] is None):
            return None
        whole = re.sub(r"\D", "", found[2] or "0")
        return float(f"{found[1]}{whole}.{found[3] or '0'}{found[4] or ''}")

    return read
