"""A JSON file of indicator cards, one or several, as the catalogue's entries are shaped."""

from __future__ import annotations

import hashlib
from collections import Counter
from pathlib import Path
from typing import Any

from ...domain.errors import AsdError, Problem, problem
from ..text_files import read_json

LISTS = ("cards", "indicators")
TEXTS = ("label", "short_label", "definition", "numerator", "denominator", "unit", "small_n_note")
LANGUAGES = ("fr", "ar", "en")


def read_cards(path: str) -> tuple[list[dict[str, Any]], str]:
    """Cards of a file and its SHA-256: one object, a list, or an object with a list under ``cards`` or ``indicators``.

    A text may be by language, ``{"fr": ..., "ar": ..., "en": ...}``, or one for all. AsdError, every fault of the
    file's shape at once: not JSON, no card, something that is no card, a card twice.
    """
    name, content = Path(path).name, read_json(path)
    identity = hashlib.sha256(Path(path).read_bytes()).hexdigest()
    if isinstance(content, dict):
        content = next((content[key] for key in LISTS if isinstance(content.get(key), list)), [content])
    if not isinstance(content, list):
        raise AsdError(problem("card_file_unreadable", file=name, reason=type(content).__name__))
    if not content or content == [{}]:
        raise AsdError(problem("card_file_empty", file=name))
    faults = [fault for rank, card in enumerate(content, 1) for fault in _shape_faults(card, rank, name)]
    known = Counter(str(card.get("id")) for card in content if isinstance(card, dict) and card.get("id"))
    faults += [problem("card_repeated", file=name, id=one) for one, times in known.items() if times > 1]
    if faults:
        raise AsdError(faults)
    return [dict(card) for card in content], identity


def _shape_faults(card: Any, rank: int, name: str) -> list[Problem]:
    if not isinstance(card, dict):
        return [problem("card_file_unreadable", file=name, reason=f"{rank}: {str(card)[:40]}")]
    wrong = []
    for part in TEXTS:
        given = card.get(part)
        is_text = given is None or isinstance(given, str)
        by_language = isinstance(given, dict) and set(given) <= set(LANGUAGES)
        by_language = by_language and all(text is None or isinstance(text, str) for text in given.values())
        if not (is_text or by_language):
            wrong.append(part)
    return [problem("card_texts_wrong", file=name, id=str(card.get("id") or rank), fields=wrong)] if wrong else []
