"""What a card's words say of its figures: shares of a whole, growths, counts that add up. Standard library only."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any

from ..indicators.units import is_count as counts_things

PERCENT = (
    *("%", "٪", "؉", "pour cent", "pourcent", "per cent", "percent", "pct", "p. 100", "p.100"),
    *("في المائة", "في المئة", "في الماية", "بالمائة", "بالمئة", "نسبة مئوية", "النسبة المئوية"),
)
POINTS = ("point", "نقط", "نقاط")  # a difference of two shares: no share
# Whole words: «centre», «échange», «population entre 15 et 59 ans» and «نموذج» are no growth.
GROWTH = re.compile(
    r"\b(?:entre|between)\b[^.;]*?\b(?:19|20)\d\d\b|\b(?:par an|a year|per year)\b"
    r"|\b(?:inter)?annu(?:el|al)|\b(?:evolution|variation|croissance|accroissement|growth|increase|changes?\b)"
    r"|\bبين\b[^.;]*?\b(?:و)?(?:19|20)\d\d\b|\b(?:و|ب|ل)?(?:ال|ل)?(?:سنوي|تغير|تطور|تزايد|نمو(?!ذج))"
)
NOTHING = ("aucun", "sans objet", "neant", "none", "no denominator", "لا شيء", "لا ينطبق", "بدون", "لا يوجد")
COUNTING = ("effectif", "comptage", "denombrement", "count", "nombre", "number", "عدد")


def is_share(units: Iterable[str], labels: Iterable[str] = ()) -> bool:
    """Whether a figure is a part of a whole in per cent, by its unit in any language: it cannot pass 100.

    «%», «٪», «pour cent des ménages» and «percent» are; points, and growths by unit or label, are not.
    """
    texts = [_plain(text) for text in units]
    is_growth = any(GROWTH.search(text) for text in (*texts, *map(_plain, labels)))
    return any(says_percent(text) for text in texts) and not is_growth


def says_percent(unit: str) -> bool:
    """Whether a text begins as a percentage does; percentage points do not."""
    text = _plain(unit)
    return text.startswith(tuple(map(_plain, PERCENT))) and not any(word in text for word in POINTS)


def adds_up(card: Mapping[str, Any]) -> bool:
    """Whether the parts of a card's figures sum to the whole.

    By ``aggregation`` where it is said; else by a unit of things counted («ménages», «dirhams», «عدد»), or a
    denominator that says there is none since it is a count. A percentage, a ratio, a distance never do.
    """
    if card.get("aggregation"):
        return card["aggregation"] == "sum"
    units = texts_of(card, "unit")
    if is_share(units) or any("/" in text or says_percent(text) for text in units):
        return False
    if any(_is_ratio(text) for text in units):
        return False
    if any(counts_things(text) for text in units):
        return True
    denominators = [_plain(text) for text in texts_of(card, "denominator")]
    return any(text.startswith(NOTHING) and any(word in text for word in COUNTING) for text in denominators)


def texts_of(card: Mapping[str, Any], part: str) -> list[str]:
    """A part of a card in every language that gives it."""
    given = card.get(part)
    texts = given.values() if isinstance(given, Mapping) else [given]
    return [str(text).strip() for text in texts if str(text or "").strip()]


def _is_ratio(text: str) -> bool:
    return any(sign in f" {text.lower()} " for sign in (" per ", " pour ", " par ", "لكل"))


def _plain(text: str) -> str:
    """Lower case, one blank between words, without accents or Arabic vowel signs."""
    bare = "".join(sign for sign in unicodedata.normalize("NFD", text) if not unicodedata.combining(sign))
    return " ".join(bare.casefold().split())
