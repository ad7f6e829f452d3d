"""Names as offices write them, and the units they can mean, likest first; looked for within a province when known."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from ..comparison.likeness import SHORTEST, Vocabulary, fold, forgiven
from ..comparison.spelling import normalise

EXACT, FOLDED, WORDS = 1.0, 0.95, 0.6
MOST = 6  # candidates shown for a name
LONG = 14  # folded letters from which one more mistake is forgiven
_IN_BRACKETS = re.compile(r"[(\[][^)\]]*[)\]]")
_ARTICLE = "ال"
# Words before a name that say what kind of unit it is, and the small words that follow them.
_KINDS = frozenset(
    normalise(word)
    for word in (
        *("commune", "communes", "municipalité", "mun", "cr", "cu", "ville", "arrondissement"),
        *("province", "prov", "préfecture", "préf", "région"),
        *("جماعة", "الجماعة", "بلدية", "إقليم", "عمالة", "جهة", "مقاطعة", "مدينة"),
    )
)
_SMALL = frozenset(("de", "du", "des", "d", "la", "le", "rurale", "urbaine", "territoriale"))
_ARTICLES = frozenset(("el", "al", "l"))


@dataclass(frozen=True)
class Bearer:
    """A unit that bears a name: ``source`` its own code, ``target`` today's unit, ``zone`` the parent of that."""

    source: str
    target: str
    zone: str
    names: tuple[str, ...]


@lru_cache(maxsize=8192)
def plain_name(text: str) -> str:
    """Words of a name without brackets, kind of unit and articles: «Commune d'El Jadida (M)» gives «jadida»."""
    words = normalise(_IN_BRACKETS.sub(" ", text) or text).split()
    if words and words[0] in _KINDS:
        rest = words[1:]
        while rest and (rest[0] in _SMALL or rest[0] in _KINDS):
            rest = rest[1:]
        words = rest or words
    bare = [_bare(word) for word in words if word not in _ARTICLES]
    return " ".join(bare or words)


def _bare(word: str) -> str:
    is_article = word.startswith(_ARTICLE) and len(word) > len(_ARTICLE) + 1
    return word[len(_ARTICLE) :] if is_article else word


class BearerIndex:
    """Names of units, each under all its spellings, made ready once; :meth:`find` is quick for thousands of rows."""

    def __init__(self, bearers: Iterable[Bearer]):
        self._bearers = list(bearers)
        self._exact: dict[str, set[int]] = {}
        self._folded: dict[str, set[int]] = {}
        self._by_word: dict[str, set[int]] = {}
        place: list[tuple[str, int]] = []
        for row, bearer in enumerate(self._bearers):
            for name in {plain_name(name) for name in bearer.names if name}:
                folded = _fold_words(name)
                joined = "".join(folded)
                self._exact.setdefault(name.replace(" ", ""), set()).add(row)
                if joined:
                    self._folded.setdefault(joined, set()).add(row)
                    place.append((joined, row))
                for word in folded:
                    self._by_word.setdefault(word, set()).add(row)
        self._joined = [joined for joined, _ in place]
        self._owner = np.array([row for _, row in place], dtype=np.intp)
        self._zones = np.array([self._bearers[row].zone for _, row in place], dtype=object)
        self._letters = _Letters(self._joined)

    def exact(self, name: str, zones: Collection[str] | None = None) -> set[str]:
        """Units of today that bear exactly this name (case, accents, articles and blanks aside)."""
        rows = self._exact.get(plain_name(name).replace(" ", ""), ())
        return {self._bearers[row].target for row in rows if zones is None or self._bearers[row].zone in zones}

    def find(self, name: str, zones: Collection[str] | None = None) -> list[tuple[Bearer, float]]:
        """Units the name can mean, likest first, then by code; one entry for each unit of today."""
        plain = plain_name(name)
        folded = _fold_words(plain)
        joined = "".join(folded)
        found: dict[int, float] = {}
        for rows, likeness in (
            (self._exact.get(plain.replace(" ", ""), ()), EXACT),
            (self._folded.get(joined, ()), FOLDED),
        ):
            for row in rows:
                found.setdefault(row, likeness)
        found = self._within(found, zones)
        if not found and len(joined) >= SHORTEST:
            found = {**self._within(self._by_words(folded), zones), **self._alike(joined, zones)}
        return self._best(found)

    def _within(self, found: dict[int, float], zones: Collection[str] | None) -> dict[int, float]:
        return {row: like for row, like in found.items() if zones is None or self._bearers[row].zone in zones}

    def _alike(self, joined: str, zones: Collection[str] | None) -> dict[int, float]:
        most = forgiven(joined) + (len(joined) >= LONG)
        near = self._letters.near(joined, most)
        if zones is not None and near.size:
            near = near[[zone in zones for zone in self._zones[near]]]
        if not most or not near.size:
            return {}
        distances = Vocabulary([self._joined[place] for place in near]).distances(joined, False)
        found: dict[int, float] = {}
        for place, distance in zip(near.tolist(), distances.tolist()):
            if distance <= most:
                likeness = min(round(1 - distance / max(len(joined), len(self._joined[place])), 3), 0.94)
                row = int(self._owner[place])
                found[row] = max(found.get(row, 0.0), likeness)
        return found

    def _by_words(self, folded: list[str]) -> dict[int, float]:
        """Units whose name holds all the words given (``Sidi Allal`` for ``Sidi Allal El Bahraoui``)."""
        groups = [self._by_word.get(word, set()) for word in folded]
        rows = set.intersection(*groups) if groups and max(map(len, folded)) > SHORTEST else set()
        return dict.fromkeys(rows, WORDS)

    def _best(self, found: dict[int, float]) -> list[tuple[Bearer, float]]:
        ranked = sorted(found.items(), key=lambda item: (-item[1], self._bearers[item[0]].source))
        kept: dict[str, tuple[Bearer, float]] = {}
        for row, likeness in ranked:
            kept.setdefault(self._bearers[row].target, (self._bearers[row], likeness))
        return list(kept.values())[:MOST]


class _Letters:
    """How often each letter stands in each name: names too far apart are left out before distances are computed.

    An insertion or deletion changes one count by one, a substitution two, a swap none: names within ``most`` mistakes
    differ by at most twice as many counts.
    """

    def __init__(self, words: list[str]):
        self._place = {letter: rank for rank, letter in enumerate(sorted({char for word in words for char in word}))}
        self._counts = np.zeros((len(words), len(self._place) + 1), dtype=np.int16)
        for row, word in enumerate(words):
            self._counts[row] = self._count(word)

    def near(self, word: str, most: int) -> np.ndarray:
        """Rows of the words that can be within ``most`` mistakes of ``word``."""
        return np.flatnonzero(np.abs(self._counts - self._count(word)).sum(axis=1) <= 2 * most)

    def _count(self, word: str) -> np.ndarray:
        counts = np.zeros(len(self._place) + 1, dtype=np.int16)
        for letter in word:
            counts[self._place.get(letter, len(self._place))] += 1
        return counts


def _fold_words(plain: str) -> list[str]:
    return [word for word in map(_fold, plain.split(" ")) if word]


_fold = lru_cache(maxsize=8192)(fold)
