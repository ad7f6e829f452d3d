"""Decides what the form of cards shows, what is still lacking, and when it asks before work is lost."""

from __future__ import annotations

from typing import Any, Protocol

from ...domain.comparison.spelling import normalise
from ...domain.errors import AsdError
from ...domain.quality.cards import card_faults, card_lacks, wished_parts
from ...qgis_support.card_words import part_words, text_of
from ...qgis_support.i18n import label_of, tr
from ...qgis_support.messages import explain, sentence
from . import draft as of

SAVE, DISCARD, STAY = "save", "discard", "stay"


class View(Protocol):
    """What the presenter needs of the dialog."""

    def show_list(self, groups: list[tuple[str, list[tuple[str, str, bool]]]], chosen: str) -> None:
        """Cards under their domain: (id, label, whether the reference's)."""

    def show_card(self, card: dict[str, Any], can_edit: bool, is_new: bool) -> None:
        """Fill every field."""

    def show_state(self, lacks: list[str], wished: list[str], faults: list[str], flags: dict[str, bool]) -> None:
        """What is lacking, what is wrong, and which buttons work: save, undo, copy."""

    def tell(self, text: str, is_error: bool) -> None:
        """One message."""

    def ask_unsaved(self, name: str) -> str:
        """Save, discard or stay."""


class CardPresenter:
    """One card at a time; ``saved``: id of the card saved last."""

    def __init__(self, view: View, store: Any):
        self._view, self._store = view, store
        self._cards: list[dict[str, Any]] = []
        self._domains: list[dict[str, Any]] = []
        self._search = ""
        self._before: dict[str, Any] | None = None  # as the workspace holds it; None: a new card
        self._history = of.History({})
        self.saved = ""

    @property
    def card(self) -> dict[str, Any]:
        """The card as it is edited."""
        return self._history.card

    @property
    def domains(self) -> list[tuple[str, str]]:
        """Id and label of each domain."""
        return [(item["id"], label_of(item.get("label") or {}) or item["id"]) for item in self._domains]

    @property
    def is_changed(self) -> bool:
        """Whether closing now would lose something."""
        before = of.blank_card() if self._before is None else self._before
        return not of.same(self.card, before)

    @property
    def can_edit(self) -> bool:
        """Cards of the reference are read, and copied to be changed."""
        return self._before is None or not of.is_of_reference(self._before)

    def start(self, indicator_id: str = "", draft: dict[str, Any] | None = None) -> None:
        """Read the workspace; begin with a card, a draft, or the first card."""
        self._read()
        known = {card["id"] for card in self._cards}
        if draft is not None:
            self._begin(None, of.completed({**draft, "id": of.free_id(_name_of(draft), known)}))
        elif indicator_id in known or self._cards:
            chosen = indicator_id if indicator_id in known else self._cards[0]["id"]
            self._open(chosen)
        else:
            self._begin(None, of.blank_card())

    def search(self, text: str) -> None:
        """Show the cards whose label (any language), id or source has every word."""
        self._search = text
        self._list()

    def choose(self, indicator_id: str) -> bool:
        """Go to another card, asking first where work would be lost; False: the user stays."""
        if indicator_id == self.card.get("id") and self._before is not None:
            return True
        if not self._may_leave():
            self._list()
            return False
        self._open(indicator_id)
        return True

    def new(self) -> None:
        """Begin an empty card."""
        if self._may_leave():
            self._begin(None, of.blank_card())

    def copy(self) -> None:
        """Begin an office's card with the words of this one."""
        source = self.card
        if self._may_leave():
            self._begin(None, of.copy_of(source, [card["id"] for card in self._cards]))
            self._view.tell(tr("A copy: give it its own label and identifier, then save it."), False)

    def edit_text(self, name: str, code: str, text: str) -> None:
        """A text was typed in one language."""
        self._put(f"{name}_{code}", of.with_text(self.card, name, code, text))

    def edit_part(self, name: str, value: Any) -> None:
        """A plain part was given."""
        self._put(name, of.with_part(self.card, name, value))

    def undo(self) -> None:
        """Take the last change back."""
        self._history.undo()
        self._show()

    def save(self) -> bool:
        """Keep the card, or say everything that keeps it from being kept."""
        try:
            self._store.save(dict(self.card), self._before)
        except AsdError as error:
            self._view.tell(explain(error), True)
            return False
        self.saved = self.card["id"]
        self._read()
        self._open(self.saved)
        self._view.tell(tr("The card was saved."), False)
        return True

    def may_close(self) -> bool:
        """Whether the form may be closed now."""
        return self._may_leave()

    def _may_leave(self) -> bool:
        if not (self.can_edit and self.is_changed):
            return True
        answer = self._view.ask_unsaved(text_of(self.card, "label") or str(self.card.get("id") or ""))
        return self.save() if answer == SAVE else answer == DISCARD

    def _read(self) -> None:
        found = self._store.read()
        self._cards, self._domains = found.cards, found.domains

    def _open(self, indicator_id: str) -> None:
        card = next(one for one in self._cards if one["id"] == indicator_id)
        self._begin(card, card)

    def _begin(self, before: dict[str, Any] | None, card: dict[str, Any]) -> None:
        self._before, self._history = before, of.History(card)
        self._list()
        self._show()

    def _put(self, field: str, card: dict[str, Any]) -> None:
        if self.can_edit and not of.same(card, self.card):
            self._history.put(field, card)
            self._state()

    def _show(self) -> None:
        self._view.show_card(self.card, self.can_edit, self._before is None)
        self._state()

    def _state(self) -> None:
        card = self.card
        faults = [fault for fault in card_faults(card) if fault.code != "card_lacks"]
        lacks = [part_words(part) for part in card_lacks(card)] if self.can_edit else []
        told = (*card_lacks(card), "periods")  # periods come with the figures
        wished = [part_words(part) for part in wished_parts(card) if part not in told]
        flags = {
            "save": self.can_edit and self.is_changed and not (lacks or faults),
            "undo": self._history.can_undo,
            "copy": self._before is not None,
        }
        wished = wished if self.can_edit else []
        self._view.show_state(lacks, wished, [sentence(fault) for fault in faults], flags)

    def _list(self) -> None:
        words = normalise(self._search).split()
        shown = [card for card in self._cards if all(word in _sought(card) for word in words)]
        chosen = "" if self._before is None else str(self._before["id"])
        groups = []
        for name, label in [*self.domains, ("", tr("Other indicators"))]:
            known = {one for one, _ in self.domains}
            own = [card for card in shown if (card.get("domain") if card.get("domain") in known else "") == name]
            rows = [(card["id"], text_of(card, "label") or card["id"], of.is_of_reference(card)) for card in own]
            groups += [(label, rows)] if rows else []
        self._view.show_list(groups, chosen)


def _sought(card: dict[str, Any]) -> str:
    texts = [*(card.get("label") or {}).values()] if isinstance(card.get("label"), dict) else [str(card.get("label"))]
    return normalise(" ".join([*map(str, texts), card["id"], str(card.get("source") or "")]))


def _name_of(draft: dict[str, Any]) -> str:
    label = draft.get("label")
    texts = label.values() if isinstance(label, dict) else [label]
    return str(draft.get("id") or next((text for text in texts if text), "") or "indicator")
