"""How alike two spellings are: one form for the ways a Moroccan name is written, and an edit distance that forgives.

The distance is the optimal string alignment (Damerau 1964; Levenshtein 1966): insertions, deletions, substitutions and
swaps of neighbours cost one each. It is computed for all words of a vocabulary at once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

import numpy as np

# Written forms of the words that open most names; compared after normalisation (lower case, no accents).
_OPENINGS = {
    **dict.fromkeys(("oulad", "ouled", "wlad", "wled", "awlad", "aoulad", "ulad", "uled"), "wlad"),
    **dict.fromkeys(("ait", "ayt", "aiit", "aayt", "aait"), "ait"),
    **dict.fromkeys(("bni", "beni", "bani", "banu", "banou"), "bni"),
    **dict.fromkeys(("ain", "ayn", "aine", "ayne", "aayn"), "ain"),
    **dict.fromkeys(("moulay", "mulay", "moulai", "mly"), "mwlai"),
    **dict.fromkeys(("sidi", "sidy"), "sidi"),
}
# Order matters: pairs of letters before single ones.
_SOUNDS = (
    (re.compile(r"gu(?=[eiy])"), "g"),
    (re.compile(r"qu"), "k"),
    (re.compile(r"tch|ch|sh"), "$"),
    (re.compile(r"kh|x"), "%"),
    (re.compile(r"gh"), "g"),
    (re.compile(r"dj"), "j"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"([dtz])h"), r"\1"),
    (re.compile(r"ou|oo|[uow]"), "w"),
    (re.compile(r"[yi]+"), "i"),
    (re.compile(r"[qc]"), "k"),
    (re.compile(r"e"), "a"),
    (re.compile(r"(.)\1+"), r"\1"),
    (re.compile(r"(?<=..)h$"), ""),
)
# Arabic letters that a dialect or a keyboard takes for one another.
_ARABIC = str.maketrans({"ض": "د", "ظ": "د", "ذ": "د", "ط": "ت", "ث": "ت", "ص": "س", "ق": "ك", "غ": "خ"})
SHORTEST = 3  # folded letters; fewer are like too much
_LONGEST = 24
_MOST_TYPED = 60  # distances are small whole numbers of one byte


def fold(word: str) -> str:
    """One form for the transliterations of a word (``Ait``/``Ayt``, ``ou``/``w``, ``ch``/``sh``, ``k``/``q``/``c``).

    ``word`` is normalised (:func:`.names.normalise`). Articles (``el``, ``al``, ``l``) fold to nothing.
    """
    if word in ("el", "al", "l"):
        return ""
    if word in _OPENINGS:
        return _OPENINGS[word]
    for pattern, sound in _SOUNDS:
        word = pattern.sub(sound, word)
    return word.translate(_ARABIC)[:_LONGEST]


def forgiven(word: str) -> int:
    """How many mistakes a folded word of this length may hold: none under 4 letters, 1 up to 6, then 2."""
    return 0 if len(word) < 4 else 1 if len(word) < 7 else 2


class Vocabulary:
    """Folded words held as one matrix of letters, so that a distance to all of them is a dozen array operations."""

    def __init__(self, words: Iterable[str]):
        self.words = list(words)
        self._lengths = np.array([len(word) for word in self.words], dtype=np.intp)
        longest = int(self._lengths.max()) if self.words else 0
        self._letters = np.zeros((len(self.words), longest), dtype=np.int32)
        for row, word in enumerate(self.words):
            self._letters[row, : len(word)] = [ord(letter) for letter in word]

    def distances(self, typed: str, is_unfinished: bool) -> np.ndarray:
        """Distance of ``typed`` (folded) to each word; an unfinished one is held against the best beginning of it."""
        letters = self._letters
        columns = np.arange(letters.shape[1] + 1, dtype=np.int8)
        before = np.zeros((len(self.words), columns.size), dtype=np.int8)
        last = before + columns
        earlier = ""
        for row, letter in enumerate(typed[:_MOST_TYPED], start=1):
            now = np.empty_like(last)
            now[:, 0] = row
            same = letters == ord(letter)
            np.minimum(last[:, :-1] + ~same, last[:, 1:] + 1, out=now[:, 1:])
            if earlier:
                swapped = same[:, :-1] & (letters[:, 1:] == ord(earlier))
                now[:, 2:] = np.where(swapped, np.minimum(now[:, 2:], before[:, :-2] + 1), now[:, 2:])
            now = np.minimum.accumulate(now - columns, axis=1) + columns
            before, last, earlier = last, now, letter
        if not is_unfinished:
            return last[np.arange(len(self.words)), self._lengths]
        beyond = columns[None, :] > self._lengths[:, None]
        return np.where(beyond, np.int8(99), last).min(axis=1, initial=99)
