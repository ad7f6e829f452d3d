"""Whether a heading says what is looked for: accents, case, Arabic letter forms and small misspellings forgiven."""

from __future__ import annotations

from functools import lru_cache

from ...comparison.spelling import normalise

LONG, LONGER = 6, 9  # letters from which one, then two, misspelt letters are forgiven
_ARTICLE = "ال"


@lru_cache(maxsize=4096)
def words_of(text: str) -> tuple[str, ...]:
    """Words of a text, as :func:`says` compares them; the Arabic article is left out."""
    return tuple(_bare(word) for word in normalise(text).split())


def says(pattern: str, words: tuple[str, ...]) -> bool:
    """Whether ``words`` have every term of ``pattern``.

    A term is a word, ``a|b`` for one or the other, ``!a`` for a word that must be absent. Figures are compared as they
    are, words of six letters and more with one letter wrong, of nine and more with two.
    """
    return all(_holds(term, words) for term in pattern.split())


@lru_cache(maxsize=65536)
def _holds(term: str, words: tuple[str, ...]) -> bool:
    if term.startswith("!"):
        return not _holds(term[1:], words)
    return any(_same(_bare(normalise(wanted)), word) for wanted in term.split("|") for word in words)


def _bare(word: str) -> str:
    return word[len(_ARTICLE) :] if word.startswith(_ARTICLE) and len(word) > len(_ARTICLE) + 2 else word


def _same(wanted: str, word: str) -> bool:
    if wanted == word:
        return True
    length = min(len(wanted), len(word))
    if length < LONG or not wanted.isalpha() or not word.isalpha():
        return False
    return _is_near(wanted, word, 2 if length >= LONGER else 1)


@lru_cache(maxsize=65536)
def _is_near(one: str, other: str, most: int) -> bool:
    """Whether at most ``most`` letters were added, left out or changed between two words."""
    if abs(len(one) - len(other)) > most:
        return False
    line = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        before, line[0] = line[0], row
        for place, found in enumerate(other, 1):
            before, line[place] = (
                line[place],
                min(line[place] + 1, line[place - 1] + 1, before + (letter != found)),
            )
    return line[-1] <= most
