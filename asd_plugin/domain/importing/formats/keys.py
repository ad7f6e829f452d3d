"""Columns of a published table that say the unit: its code, its name, its level, its year."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ..cells import MILIEUS
from ..layout import ColumnSeen, Layout
from ..recipe import as_text
from ..sheet import Sheet
from .words import says, words_of

_COMMUNE_CODE = re.compile(r"\d{7,9}|\d{1,2}(?:\.\d{1,3}){2,4}\.?", re.ASCII)
_CODE = re.compile(r"\d{1,2}(?:\.\d{1,3}){1,4}\.?", re.ASCII)
_YEAR = re.compile(r"(?:19|20)\d\d", re.ASCII)
_LEVEL_WORDS = "commune|communes|province|prefecture|region|cercle|arrondissement|national|جماعة|إقليم|عمالة|جهة"
SAMPLE = 400
MOST = 0.5


@dataclass(frozen=True)
class Keys:
    """Columns found; None where there is none."""

    code: ColumnSeen | None
    name: ColumnSeen | None
    parent: ColumnSeen | None
    level: ColumnSeen | None
    period: ColumnSeen | None
    milieu: ColumnSeen | None

    @property
    def places(self) -> tuple[int | None, int | None, int | None]:
        """Places of code, name and level in a row."""
        code, name, level = (column.index if column else None for column in (self.code, self.name, self.level))
        return code, name, level

    @property
    def columns(self) -> tuple[str, ...]:
        """Names of the columns found."""
        found = (self.code, self.name, self.parent, self.level, self.period, self.milieu)
        return tuple(column.name for column in found if column is not None)


def body_of(layout: Layout) -> list[int]:
    """Rows of the table, numbered as in the file; notes left out, totals not."""
    notes = set(layout.note_rows)
    return [number for number in range(layout.first_row, layout.last_row + 1) if number not in notes]


def find_keys(sheet: Sheet, layout: Layout) -> Keys:
    """Look at the cells, not at places: HCP moves its columns from one workbook to the next."""
    rows = body_of(layout)
    step = max(1, len(rows) // SAMPLE)
    sample = {column.name: _texts(sheet, column, rows[::step]) for column in layout.columns}
    texts = [column for column in layout.columns if not column.nominative]
    code = _best(texts, sample, _COMMUNE_CODE) or next((c for c in texts if c.kind == "code"), None)
    code = code or _best(texts, sample, _CODE)
    period = _best([c for c in texts if c is not code], sample, _YEAR)
    named = [c for c in texts if c not in (code, period) and _is_text(sample[c.name])]
    level = next((c for c in named if _mostly(sample[c.name], _is_level)), None)
    milieu = next((c for c in named if _mostly(sample[c.name], _is_milieu)), None)
    named = [c for c in named if c not in (level, milieu)]
    name = _name(named, sample)
    parent = next((c for c in named if c is not name and c.level in ("province", "region")), None)
    return Keys(code, name, parent, level, period, milieu)


def _texts(sheet: Sheet, column: ColumnSeen, rows: Sequence[int]) -> list[str]:
    return [text for text in (as_text(sheet.rows[number - 1][column.index]) for number in rows) if text]


def _best(columns: Sequence[ColumnSeen], sample: dict[str, list[str]], shape: re.Pattern) -> ColumnSeen | None:
    shares = {
        c.name: sum(shape.fullmatch(text) is not None for text in sample[c.name]) / len(sample[c.name])
        for c in columns
        if sample[c.name]
    }
    found = [c for c in columns if shares.get(c.name, 0) > MOST]
    return max(found, key=lambda c: (shares[c.name], -c.index), default=None)


def _is_text(texts: list[str]) -> bool:
    return bool(texts) and sum(any(char.isalpha() for char in text) for text in texts) > 0.8 * len(texts)


def _mostly(texts: list[str], holds: Callable[[str], bool]) -> bool:
    return len(texts) > 1 and sum(map(holds, texts)) > 0.9 * len(texts) and len(set(texts)) < 0.5 * len(texts) + 1


def _is_level(text: str) -> bool:
    words = words_of(text)
    return len(words) <= 3 and says(_LEVEL_WORDS, words[:1])


def _is_milieu(text: str) -> bool:
    return text.casefold() in MILIEUS


def _name(columns: Sequence[ColumnSeen], sample: dict[str, list[str]]) -> ColumnSeen | None:
    """The column of names of the finest level, in Latin letters where there are two."""
    communes = [c for c in columns if c.level == "commune"] or [c for c in columns if c.level in ("", "commune")]
    latin = [c for c in communes if c.script == "latin"]
    found = latin or communes or list(columns)
    return max(found, key=lambda c: (len(set(sample[c.name])), -c.index), default=None)
