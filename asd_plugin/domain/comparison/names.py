"""Finding a unit by its name, French or Arabic, accents and vowel signs optional."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

# Letters written differently from one office, map or keyboard to the next, after Unicode decomposition has removed
# hamza, madda and vowel signs. Gaf has four spellings in Moroccan names (Agadir, Guelmim).
_LETTERS = str.maketrans(
    {
        "ٱ": "ا",
        "ى": "ي",
        "ی": "ي",
        "ة": "ه",
        "ک": "ك",
        "ڭ": "ك",
        "ݣ": "ك",
        "گ": "ك",
        "ڤ": "ف",
        "ـ": None,
        "ء": None,
        "œ": "oe",
        "æ": "ae",
    }
)
_NOT_WORD = re.compile(r"[\W_]+")
_ARTICLE = "ال"
EXACT, PREFIX, WORDS, INSIDE = range(4)


def normalise(text: str) -> str:
    """Name reduced to what people type: lower case, no accents or vowel signs, one spelling of each Arabic letter."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(char for char in decomposed if not unicodedata.combining(char)).translate(_LETTERS)
    return _NOT_WORD.sub(" ", bare).strip()


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
    """A unit found. ``homonym``: another unit bears the same name, so its province must be shown."""

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
        """Units whose French or Arabic name, or code, matches: whole name, then its beginning, then words, then inside.

        Within a quality, alphabetical by French name, then by code. Nothing typed finds nothing.
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
        return [found for bucket in buckets for found in bucket][:limit]


def _entry(unit: Named) -> _Entry:
    names = (normalise(unit.name_fr), normalise(unit.name_ar))
    words = [word for name in names for word in name.split(" ") if word]
    words += [word[len(_ARTICLE) :] for word in words if word.startswith(_ARTICLE) and len(word) > len(_ARTICLE) + 1]
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
