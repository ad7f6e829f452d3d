"""One spelling for what people type and what names are written: no accents, one form of each Arabic letter."""

from __future__ import annotations

import re
import unicodedata

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


def normalise(text: str) -> str:
    """Name reduced to what people type: lower case, no accents or vowel signs, one spelling of each Arabic letter."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(char for char in decomposed if not unicodedata.combining(char)).translate(_LETTERS)
    return _NOT_WORD.sub(" ", bare).strip()
