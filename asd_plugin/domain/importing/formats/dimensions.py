"""Year, milieu and sex said across the headings of a table, apart from what the column counts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from .words import says, words_of

TOTAL, URBAN, RURAL = "total", "urban", "rural"
BOTH, MEN, WOMEN = "", "men", "women"
_YEAR = re.compile(r"(?<![\d/.-])(19[5-9]\d|20[0-9]\d)(?![\d/]|\.\d)")
_ALONE = 6  # a heading of more words than this is no dimension, though it has one of its words
_FILL = frozenset(
    words_of("milieu de residence sexe des deux les et population ensemble total الوسط وسط الجنس السكن rgph annee سنة")
)
_MILIEUS = {
    URBAN: "urbain|urbaine|urban|حضري|حضرية",
    RURAL: "rural|rurale|ruraux|قروي|قروية",
    TOTAL: "ensemble|total|milieux|both|مجموع",
}
_SEXES = {
    MEN: "masculin|hommes|homme|garcons|male|men|ذكور|ذكر",
    WOMEN: "feminin|femmes|femme|filles|female|women|إناث|نساء|أنثى",
}


@dataclass(frozen=True)
class Said:
    """``period`` and ``milieu`` are empty when not said, ``sex`` is BOTH; ``rest``: parts that say what is counted."""

    period: str
    milieu: str
    sex: str
    rest: tuple[str, ...]


def said_by(path: Sequence[str]) -> Said:
    """What the heading ``path`` of a column says. A part is a dimension only when it says nothing else."""
    period, milieu, sex = "", "", BOTH
    rest: list[str] = []
    for part in path:
        years = _YEAR.findall(part)
        words = tuple(word for word in words_of(part) if not _YEAR.fullmatch(word))
        found_milieu = _milieu(words)
        found_sex = next((name for name, pattern in _SEXES.items() if says(pattern, words)), "")
        says_one = bool(years or found_milieu or found_sex)
        is_alone = says_one and len(words) <= _ALONE and _is_only(words)
        if years and len(set(years)) == 1 and (is_alone or not period):
            period = years[0]
        if not is_alone:
            rest.append(part)
            continue
        milieu = found_milieu or milieu
        sex = found_sex or sex
    return Said(period, milieu, sex, tuple(rest))


def _milieu(words: tuple[str, ...]) -> str:
    return next((name for name, pattern in _MILIEUS.items() if says(pattern, words)), "")


def _is_only(words: tuple[str, ...]) -> bool:
    """Whether nothing stands there but a year, a milieu, a sex and the words that go with them."""
    known = " ".join([*_MILIEUS.values(), *_SEXES.values()]).replace(" ", "|")
    return all(word in _FILL or says(known, (word,)) for word in words)


def milieu_said(texts: Sequence[str]) -> str:
    """The milieu that titles, a corner or a sheet's name say of the whole table; empty when none or several are."""
    found = set()
    for text in texts:
        words = words_of(text.replace("_", " "))
        found |= {name for name in (URBAN, RURAL) if says(_MILIEUS[name], words)}
    return found.pop() if len(found) == 1 else ""


def year_said(texts: Sequence[str]) -> str:
    """The one year that titles, a sheet's name or a file's name say; empty when none or several are."""
    found = {year for text in texts for year in _YEAR.findall(text.replace("_", " "))}
    return found.pop() if len(found) == 1 else ""
