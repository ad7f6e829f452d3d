"""A card while it is edited: plain dicts in, plain dicts out; nothing here knows a widget."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from typing import Any

from ...domain.quality.cards import LANGUAGES

TEXTS = ("label", "short_label", "definition", "numerator", "denominator", "unit", "small_n_note")
NUMBERS = ("minimum", "maximum")
WORDS = ("domain", "source", "licence", "owner", "periodicity", "data_date", "base", "aggregation")
MOST_STEPS = 200


def is_of_reference(card: dict[str, Any]) -> bool:
    """Cards of the reference carry no origin, or that of the reference."""
    return str(card.get("origin") or "reference") == "reference"


def blank_card() -> dict[str, Any]:
    """A new card: nothing said, one decimal."""
    return {"id": "", "origin": "office", "decimals": 1, "periods": []}


def completed(draft: dict[str, Any]) -> dict[str, Any]:
    """A draft of somebody else with every part where the form looks for it."""
    card = {**blank_card(), **draft}
    for name in TEXTS:
        texts = card.get(name)
        if isinstance(texts, str):
            card[name] = dict.fromkeys(LANGUAGES, texts)
    return card


def copy_of(card: dict[str, Any], taken: Iterable[str]) -> dict[str, Any]:
    """An office's own card with the words of ``card`` and an identifier nobody has."""
    kept = {name: value for name, value in card.items() if name not in ("saved", "origin", "periods")}
    return {**kept, "id": free_id(f"{card.get('id') or 'card'}_office", taken), "origin": "office", "periods": []}


def free_id(wished: str, taken: Iterable[str]) -> str:
    """``wished`` without accents or blanks, with a number where somebody has it."""
    plain = unicodedata.normalize("NFKD", wished).encode("ascii", "ignore").decode("ascii").lower()
    plain = "".join(sign if sign.isalnum() else "_" for sign in plain).strip("_")
    while "__" in plain:
        plain = plain.replace("__", "_")
    if not plain or not plain[0].isalpha():
        plain = f"indicator_{plain}".strip("_")
    plain, known, number = plain[:56], set(taken), 2
    found = plain
    while found in known:
        found, number = f"{plain}_{number}", number + 1
    return found


def with_text(card: dict[str, Any], name: str, code: str, text: str) -> dict[str, Any]:
    """``card`` with one text in one language; an empty one is no longer there."""
    texts = card.get(name)
    texts = dict(texts) if isinstance(texts, dict) else dict.fromkeys(LANGUAGES, texts) if texts else {}
    texts[code] = text
    kept = {key: value for key, value in texts.items() if str(value or "").strip()}
    return _with(card, name, kept)


def with_part(card: dict[str, Any], name: str, value: Any) -> dict[str, Any]:
    """``card`` with a plain part; «neither» (direction 0) says too that it is context, never scored."""
    if name == "direction":
        others = {key: kept for key, kept in card.items() if key not in ("direction", "use")}
        return others if value is None else {**others, "direction": value, "use": "keep" if value else "context"}
    return _with(card, name, value)


def same(one: dict[str, Any], other: dict[str, Any]) -> bool:
    """Whether two cards say the same: an empty part and an absent one do."""
    return _said(one) == _said(other)


def _said(card: dict[str, Any]) -> dict[str, Any]:
    found = {name: value for name, value in card.items() if value not in (None, "", {}, [])}
    for name in TEXTS:
        if isinstance(found.get(name), dict):
            found[name] = {code: text for code, text in found[name].items() if text}
    return found


def _with(card: dict[str, Any], name: str, value: Any) -> dict[str, Any]:
    kept = {key: one for key, one in card.items() if key != name}
    return kept if value in (None, "", {}) else {**kept, name: value}


class History:
    """Steps of one card that can be taken back; what is typed on end in one field is one step."""

    def __init__(self, card: dict[str, Any]):
        self._steps: list[tuple[str, dict[str, Any]]] = [("", card)]

    @property
    def card(self) -> dict[str, Any]:
        """The card as it stands."""
        return self._steps[-1][1]

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return len(self._steps) > 1

    def put(self, field: str, card: dict[str, Any]) -> None:
        """A change in ``field``."""
        if self.can_undo and self._steps[-1][0] == field:
            self._steps.pop()
        self._steps.append((field, card))
        if len(self._steps) > MOST_STEPS:
            del self._steps[1]

    def undo(self) -> dict[str, Any]:
        """Take the last step back."""
        if self.can_undo:
            self._steps.pop()
        return self.card
