"""An office's own indicator card: written whole, refused while it cannot be read without asking its author."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from datetime import datetime, timezone
from typing import Any

from ...domain.errors import AsdError, Problem, problem, refuse_if_any
from ...domain.quality.cards import card_gaps
from ..connection import transaction

TEXTS = ("label", "short_label", "definition", "numerator", "denominator", "unit", "small_n_note")
PLAIN = ("id", "domain", "direction", "use", "decimals", "minimum", "maximum")
AS_TEXT = ("source", "licence", "base", "owner", "periodicity", "data_date", "origin")
LANGUAGES = ("fr", "ar", "en")
ORIGIN = "SELECT origin FROM asd_indicator WHERE id = ?"
SAVE = """
    INSERT INTO asd_indicator (
        id, domain, direction, use, decimals, minimum, maximum, source, licence, base, owner, periodicity, data_date,
        origin, label_fr, label_ar, label_en, short_label_fr, short_label_ar, short_label_en,
        definition_fr, definition_ar, definition_en, numerator_fr, numerator_ar, numerator_en,
        denominator_fr, denominator_ar, denominator_en, unit_fr, unit_ar, unit_en,
        small_n_note_fr, small_n_note_ar, small_n_note_en, periods, entry)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
            ?)
    ON CONFLICT (id) DO UPDATE SET domain = excluded.domain, direction = excluded.direction, use = excluded.use,
        decimals = excluded.decimals, minimum = excluded.minimum, maximum = excluded.maximum,
        source = excluded.source, licence = excluded.licence, base = excluded.base, owner = excluded.owner,
        periodicity = excluded.periodicity, data_date = excluded.data_date, origin = excluded.origin,
        label_fr = excluded.label_fr, label_ar = excluded.label_ar, label_en = excluded.label_en,
        short_label_fr = excluded.short_label_fr, short_label_ar = excluded.short_label_ar,
        short_label_en = excluded.short_label_en, definition_fr = excluded.definition_fr,
        definition_ar = excluded.definition_ar, definition_en = excluded.definition_en,
        numerator_fr = excluded.numerator_fr, numerator_ar = excluded.numerator_ar,
        numerator_en = excluded.numerator_en, denominator_fr = excluded.denominator_fr,
        denominator_ar = excluded.denominator_ar, denominator_en = excluded.denominator_en,
        unit_fr = excluded.unit_fr, unit_ar = excluded.unit_ar, unit_en = excluded.unit_en,
        small_n_note_fr = excluded.small_n_note_fr, small_n_note_ar = excluded.small_n_note_ar,
        small_n_note_en = excluded.small_n_note_en, periods = excluded.periods, entry = excluded.entry"""


def save_indicator(connection: sqlite3.Connection, entry: Mapping[str, Any]) -> None:
    """Keep a card under its ``id``, as the catalogue's entries are shaped; an office's card of the same id is replaced.

    Refused, all faults at once: no id, no label, no unit, no denominator, no direction (1 or -1). A card of the
    reference is refused too: nobody rewrites it here.
    """
    card = {"origin": "office", "use": "keep", **entry, "saved": datetime.now(timezone.utc).date().isoformat()}
    refuse_if_any(card_faults(card))
    with transaction(connection):
        write_card(connection, card)


def write_card(connection: sqlite3.Connection, card: Mapping[str, Any]) -> None:
    """Write a card whose faults were looked for, inside the caller's transaction."""
    row = connection.execute(ORIGIN, (card["id"],)).fetchone()
    if row is not None and row[0] == "reference" and card.get("origin") != "reference":
        raise AsdError(problem("card_of_reference", id=card["id"]))
    texts = [_in_language(card.get(key), code) for key in TEXTS for code in LANGUAGES]
    head = [*(card.get(key) for key in PLAIN), *(_plain(card.get(key)) for key in AS_TEXT)]
    connection.execute(SAVE, (*head, *texts, _json(card.get("periods", [])), _json(card)))


def card_faults(card: Mapping[str, Any]) -> list[Problem]:
    """What keeps a card from being read by somebody else; empty when nothing does."""
    lacks = [name for name in ("id", "label") if not _said(card.get(name))]
    lacks += card_gaps(card)
    return [problem("card_lacks", id=str(card.get("id") or ""), fields=lacks)] if lacks else []


def _said(value: Any) -> bool:
    texts = value.values() if isinstance(value, Mapping) else [value]
    return any(str(text or "").strip() for text in texts)


def _in_language(text: Any, code: str) -> Any:
    return text.get(code) if isinstance(text, Mapping) else text


def _plain(value: Any) -> Any:
    return _json(value) if isinstance(value, (dict, list)) else value


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
