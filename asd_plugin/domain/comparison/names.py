"""Finding a unit by its name, French or Arabic: accents and vowel signs optional, mistakes and spellings forgiven."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from .likeness import SHORTEST, Vocabulary, fold, forgiven
from .spelling import normalise

_ARTICLE = "ال"
EXACT, PREFIX, WORDS, INSIDE, ALIKE = range(5)
ENOUGH = 8  # units found as typed: with fewer, those whose names are alike follow
MOST_WORDS = 8  # typed words; with more, no mistake is looked for
_FAR = 99
_Held = tuple[Vocabulary, np.ndarray, np.ndarray, np.ndarray]


@dataclass(frozen=True)
class Named:
    """A unit to be found: its code, both names, and the names of the zone (province) that tells homonyms apart."""

    code: str
    name_fr: str
    name_ar: str
    zone_fr: str = ""
    zone_ar: str = ""


@dataclass(frozen=True)
class Found:
    """A unit found. ``homonym``: another unit bears the same name, so its province must be shown.

    ``quality`` goes from ``EXACT`` to ``ALIKE`` (found only by forgiving mistakes, or another way of writing the name).
    """

    unit: Named
    homonym: bool
    quality: int


@dataclass(frozen=True)
class _Entry:
    unit: Named
    names: tuple[str, ...]
    words: tuple[str, ...]
    order: tuple[str, str]


class NameIndex:
    """Names of the units, normalised once; :meth:`find` then answers while the user types."""

    def __init__(self, units: Iterable[Named]):
        self._entries = [_entry(unit) for unit in units]
        self._by_code = {entry.unit.code: entry.unit for entry in self._entries}
        french = Counter(entry.names[0] for entry in self._entries)
        arabic = Counter(entry.names[1] for entry in self._entries)
        self._homonyms = {
            entry.unit.code
            for entry in self._entries
            if french[entry.names[0]] > 1 or (entry.names[1] and arabic[entry.names[1]] > 1)
        }
        self._entries.sort(key=lambda entry: entry.order)
        self._alike = _Alike([entry.names for entry in self._entries])

    def has(self, code: str) -> bool:
        """Whether a unit has this code."""
        return code in self._by_code

    def unit(self, code: str) -> Named:
        """Return the unit with this code."""
        return self._by_code[code]

    def is_homonym(self, code: str) -> bool:
        """Whether another unit bears the same name, in French or in Arabic."""
        return code in self._homonyms

    def find(self, typed: str, limit: int = 30) -> list[Found]:
        """Units whose French or Arabic name, or code, matches: whole name, its beginning, words, inside, alike.

        Within a quality, alphabetical by French name, then by code; alike ones by the number of mistakes first. Nothing
        typed finds nothing.
        """
        wanted = normalise(typed)
        if not wanted:
            return []
        code = typed.strip()
        parts = wanted.split(" ")
        buckets: list[list[Found]] = [[], [], [], []]
        for entry in self._entries:
            quality = EXACT if entry.unit.code == code else _quality(entry, wanted, parts)
            if quality is not None:
                buckets[quality].append(Found(entry.unit, entry.unit.code in self._homonyms, quality))
        result = [found for bucket in buckets for found in bucket]
        if len(result) < ENOUGH:
            there = {found.unit.code for found in result}
            units = (self._entries[row].unit for row in self._alike.find(parts))
            result += [Found(u, u.code in self._homonyms, ALIKE) for u in units if u.code not in there]
        return result[:limit]


class _Alike:
    """Folded words of all names; each name joined as well (``Ben Slimane`` is typed ``Benslimane``)."""

    def __init__(self, names: list[tuple[str, ...]]):
        self._names = names

    def find(self, parts: list[str]) -> list[int]:
        """Rows of the names alike what is typed, fewest mistakes first; the last word may be unfinished."""
        folded = _folded(" ".join(parts))
        joined = "".join(folded)
        if len(joined) < SHORTEST or len(folded) > MOST_WORDS or not self._names:
            return []
        total = self._by_words(folded)
        if np.count_nonzero(total < _FAR) < ENOUGH:
            total = np.minimum(total, self._best(self._wholes, joined, True))
        found = np.flatnonzero(total < _FAR)
        longer = np.abs(self._wholes[3][found] - len(joined))
        return found[np.lexsort((longer, total[found]))].tolist()

    def _by_words(self, folded: list[str]) -> np.ndarray:
        total = np.zeros(len(self._names), dtype=np.int64)
        for place, word in enumerate(folded):
            total += self._best(self._words, word, place == len(folded) - 1)
            if total.min() >= _FAR:
                break
        return total

    @staticmethod
    def _best(held: _Held, word: str, is_unfinished: bool) -> np.ndarray:
        """Mistakes of the best word of each name, ``_FAR`` when none is near enough."""
        vocabulary, words, starts, _ = held
        distance = vocabulary.distances(word, is_unfinished).astype(np.int64)
        distance[distance > forgiven(word)] = _FAR
        return np.minimum.reduceat(distance[words], starts)

    @cached_property
    def _words(self) -> _Held:
        return _held([[word for name in names for word in _folded(name)] for names in self._names])

    @cached_property
    def _wholes(self) -> _Held:
        return _held([["".join(_folded(name)) for name in names] for names in self._names])


def _held(spellings: list[list[str]]) -> _Held:
    """Vocabulary, words of all names one after the other, where each name starts, length of its first spelling."""
    place: dict[str, int] = {}
    words: list[int] = []
    starts = []
    for own in spellings:
        starts.append(len(words))
        words += [place.setdefault(word, len(place)) for word in own or [""]]
    lengths = np.array([len(own[0]) if own else 0 for own in spellings])
    return Vocabulary(place), np.array(words), np.array(starts), lengths


def _folded(name: str) -> list[str]:
    """Folded words of a normalised name, the Arabic article left out."""
    words = [fold(word[len(_ARTICLE) :] if _has_article(word) else word) for word in name.split(" ")]
    return [word for word in words if word]


def _has_article(word: str) -> bool:
    return word.startswith(_ARTICLE) and len(word) > len(_ARTICLE) + 1


def _entry(unit: Named) -> _Entry:
    names = (normalise(unit.name_fr), normalise(unit.name_ar))
    words = [word for name in names for word in name.split(" ") if word]
    words += [word[len(_ARTICLE) :] for word in words if _has_article(word)]
    return _Entry(unit, names, tuple(words), (names[0], unit.code))


def _quality(entry: _Entry, wanted: str, parts: list[str]) -> int | None:
    """How well the typed text matches, None when it does not."""
    if wanted in entry.names:
        return EXACT
    if any(name.startswith(wanted) for name in entry.names):
        return PREFIX
    if all(any(word.startswith(part) for word in entry.words) for part in parts):
        return WORDS
    if any(wanted in name for name in entry.names):
        return INSIDE
    return None
