"""What each column of a table holds: code, name, figures, text; level and script; marks; lost zeros; persons."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from ..comparison.spelling import normalise
from ..errors import Problem, problem
from ..territory.codes import level_of, looks_damaged
from .figures.marks import is_hidden_mark, is_sure_mark
from .headings import looks_code
from .nominative import nominative_columns
from .numbers import UNKNOWN, is_missing_mark, looks_number, marks_of, plain, without_point_zero
from .sheet import Cell, Sheet

EXAMPLES = 3
MOSTLY = 0.8
LONGEST_NAME = 60
_ARABIC = re.compile("[\u0621-\u064a]")
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]")
_CODE_HEADING = re.compile(
    r"(?:^| )(?:codes?|cod|codgeo|code\w+|cd|insee|geocode|hcp|id commune|id province|commune id|unit code|"
    r"الرمز|رمز|كود)(?: |$)"
)
_LEVELS = (
    ("commune", r"communes?|municipalites?|collectivites?|com|arrondissements?|الجماعه|جماعه|الجماعات|المقاطعه"),
    ("province", r"provinces?|prefectures?|prov|pref|الاقليم|اقليم|العماله|عماله|الاقاليم"),
    ("region", r"regions?|reg|الجهه|جهه|الجهات"),
)
_LEVELS = tuple((level, re.compile(rf"(?:^| )(?:{words})(?: |$)")) for level, words in _LEVELS)
_NAME_HEADING = re.compile(
    r"(?:^| )(?:noms?|libelles?|intitules?|designations?|names?|label|territoires?|unites?|entites?|localites?|milieu "
    r"geographique|decoupage|اسم|الاسم|التسميه|المجال|الوحده)(?: |$)"
)
_PERCENT_HEADING = re.compile(r"%|\u066a|\bpourcentage\b|\bpercent", re.IGNORECASE)


@dataclass(frozen=True)
class ColumnSeen:
    """One column of the table.

    ``kind``: code, name, number, text or empty. ``level``: commune, province, region, or empty when not told.
    ``decimal``: «.», «,», empty (whole numbers), «?» (cannot be told). ``percent``: its heading or cells say percent.
    ``lost_zeros``: codes whose leading zeros are gone. ``nominative``: empty, or why it tells of a person; then no
    examples are shown. ``filled``: cells that hold something, marks of absence counted.
    """

    index: int
    name: str
    path: tuple[str, ...]
    kind: str
    level: str = ""
    script: str = ""
    decimal: str = ""
    thousands: str = ""
    percent: bool = False
    lost_zeros: bool = False
    nominative: str = ""
    filled: int = 0
    examples: tuple[str, ...] = ()


def see_columns(
    sheet: Sheet,
    names: Sequence[str],
    paths: Sequence[tuple[str, ...]],
    body: Sequence[int],
    known: Container[str] = frozenset(),
) -> tuple[tuple[ColumnSeen, ...], list[Problem]]:
    """Look at every column over the rows ``body`` (numbered from 1); ``known``: keys of the names of units."""
    cells = {name: sheet.column(index, body) for index, name in enumerate(names)}
    seen = [_see(index, name, paths[index], cells[name]) for index, name in enumerate(names)]
    if not any(column.kind == "name" for column in seen):
        seen = _likeliest_name(seen, cells)
    places = {column.name for column in seen if column.kind in ("code", "name", "empty") and column.level}
    looked = [column.name for column in seen if column.name not in places and column.kind != "empty"]
    persons = {found.column: found.reason for found in nominative_columns(looked, cells, known)}
    seen = [
        replace(column, nominative=persons[column.name], examples=(), kind="text") if column.name in persons else column
        for column in seen
    ]
    seen, warnings = _marks_by_sheet(seen)
    lost = [column.name for column in seen if column.lost_zeros]
    if lost:
        warnings.append(problem("layout_zeros_lost", columns=lost))
    if persons:
        warnings.append(problem("layout_nominative", columns=list(persons)))
    return tuple(seen), warnings


def _see(index: int, name: str, path: tuple[str, ...], cells: Sequence[Cell]) -> ColumnSeen:
    filled = [cell for cell in cells if cell is not None]
    column = ColumnSeen(index, name, path, "empty", filled=len(filled))
    heading = normalise(" ".join(path).replace("_", " "))
    level = _level_by_heading(heading)
    if not filled:
        return replace(column, level=level)
    # Cells repeat: each text or number is looked at once, and counts as often as it stands.
    counts = Counter(filled)
    examples = tuple(map(_shown, islice(counts, EXAMPLES)))
    absent = {cell for cell in counts if is_missing_mark(cell)}
    hidden = {cell for cell in counts if cell not in absent and is_hidden_mark(cell)}
    if any(looks_number(cell) for cell in counts if cell not in absent):
        absent |= hidden  # «c» and «s» hide figures; without any they are words
    else:
        absent |= {cell for cell in hidden if is_sure_mark(cell)}
    known = [cell for cell in filled if cell not in absent]
    column = replace(column, examples=examples, script=_script(known))
    code = _as_code(column, heading, level, known)
    if code is not None:
        return code
    figures = sum(count for cell, count in counts.items() if cell not in absent and looks_number(cell))
    if figures > 0.5 * len(known) or not known:
        marks = marks_of(dict.fromkeys(known))
        percent = marks.percent or _PERCENT_HEADING.search(" ".join(path)) is not None
        return replace(
            column, kind="number", script="", decimal=marks.decimal, thousands=marks.thousands, percent=percent
        )
    is_name = (bool(level) and "code" not in heading.split()) or _NAME_HEADING.search(heading) is not None
    return replace(column, kind="name" if is_name else "text", level=level if is_name else "")


def _as_code(column: ColumnSeen, heading: str, level: str, cells: list[Cell]) -> ColumnSeen | None:
    """The column as codes: dotted or of seven figures in most cells, or headed «code» with figures in most."""
    shown = {cell: _shown(cell) for cell in dict.fromkeys(cells)}
    texts = [shown[cell] for cell in cells]
    if not texts:
        return None
    says_code = _CODE_HEADING.search(heading) is not None
    if not says_code and not _surely_codes(texts):
        return None
    stored_numbers = sum(not isinstance(cell, str) for cell in cells)
    shaped = sum(_is_unit_code(text) for text in texts)
    whole = sum(text.isdecimal() or looks_code(text) for text in texts)
    is_code = shaped >= MOSTLY * len(texts) and (
        says_code or ((not stored_numbers or shaped == len(texts)) and len(set(texts)) > 0.5 * len(texts))
    )
    if not is_code and not (says_code and whole >= MOSTLY * len(texts)):
        return None
    levels = [_level_of_code(text) for text in texts]
    told = max(set(levels), key=levels.count)
    lost = any(_lost_zeros(text, bool(level or told)) for text in texts)
    return replace(column, kind="code", level=level or told, script="", lost_zeros=lost)


def _surely_codes(texts: list[str]) -> bool:
    """Whether codes without a heading that says so cannot be figures: «45.120» can, «06.141» and «1410105» cannot."""
    if all("." not in text for text in texts):
        return all(len(text) >= 7 for text in texts)
    return any(text.count(".") > 1 or (text.startswith("0") and len(text) > 1 and text[1] != ".") for text in texts)


def _is_unit_code(text: str) -> bool:
    return level_of(text) not in (None, "region") or (looks_damaged(text) and _possible_region(text))


def _possible_region(text: str) -> bool:
    """Whether the first figures can be a region's (1 to 12); 45.5 may be a decimal, so two dots are needed."""
    if "." in text:
        return text.count(".") >= 2 and 1 <= int(text.split(".")[0]) <= 12
    return 1 <= int(text[: len(text) - 6]) <= 12


def _level_of_code(text: str) -> str:
    level = level_of(text)
    if level:
        return "" if level == "cercle" else level
    if "." in text:
        return {1: "province", 3: "commune"}.get(text.count("."), "")
    return {1: "region", 2: "region", 4: "province", 5: "province", 7: "commune", 8: "commune"}.get(len(text), "")


def _lost_zeros(text: str, is_unit: bool) -> bool:
    """Whether zeros are gone: dotted parts too short, or an even form that should be one figure longer."""
    if "." in text:
        return level_of(text) is None
    return is_unit and len(text) in (1, 4, 7)


def _level_by_heading(heading: str) -> str:
    return next((level for level, words in _LEVELS if words.search(heading)), "")


def _script(cells: Sequence[Cell]) -> str:
    texts = [cell for cell in cells if isinstance(cell, str)][:200]
    arabic = sum(_ARABIC.search(text) is not None for text in texts)
    latin = sum(_LATIN.search(text) is not None for text in texts)
    return "" if not arabic and not latin else "arabic" if arabic > latin else "latin"


def _shown(cell: Cell) -> str:
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return without_point_zero(plain(cell)) if isinstance(cell, str) and cell[:1].isdecimal() else str(cell)


def _likeliest_name(seen: list[ColumnSeen], cells: dict[str, list[Cell]]) -> list[ColumnSeen]:
    """With no heading that says so, the first text column where most cells differ and are short is the name."""
    for place, column in enumerate(seen):
        texts = [cell for cell in cells[column.name] if isinstance(cell, str)]
        if column.kind != "text" or not texts:
            continue
        if len(set(texts)) > 0.6 * len(texts) and sum(map(len, texts)) < LONGEST_NAME * len(texts):
            return [*seen[:place], replace(column, kind="name"), *seen[place + 1 :]]
    return seen


def _marks_by_sheet(seen: list[ColumnSeen]) -> tuple[list[ColumnSeen], list[Problem]]:
    """Columns such as «1.234», which alone cannot be told, follow the decimal mark of all others when they agree."""
    proved = {column.decimal for column in seen if column.kind == "number" and column.decimal in (".", ",")}
    unsure = [column for column in seen if column.decimal == UNKNOWN]
    if not unsure:
        return seen, []
    names = [column.name for column in unsure]
    if len(proved) != 1:
        return seen, [problem("layout_marks_ambiguous", columns=names)]
    mark = next(iter(proved))
    decided = [replace(column, decimal=mark) if column.decimal == UNKNOWN else column for column in seen]
    return decided, [problem("layout_marks_by_sheet", columns=names, mark=mark)]
