"""An office's own indicator card: written whole, refused while it cannot be read without asking its author."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence
from datetime import datetime, timezone
from typing import Any

from ...domain.errors import Problem, problem, refuse_if_any
from ...domain.quality.cards import LANGUAGES, card_faults
from ..connection import transaction
from ..recording import write_run

TEXTS = ("label", "short_label", "definition", "numerator", "denominator", "unit", "small_n_note")
PLAIN = ("id", "domain", "direction", "use", "decimals", "minimum", "maximum")
AS_TEXT = ("source", "licence", "base", "owner", "periodicity", "data_date", "origin")
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

    Refused, all faults at once: those of :func:`asd_plugin.domain.quality.cards.card_faults`. A card of the reference
    is refused too: nobody rewrites it here.
    """
    save_indicators(connection, [entry])


def save_indicators(
    connection: sqlite3.Connection, entries: Sequence[Mapping[str, Any]], run: dict[str, Any] | None = None
) -> None:
    """Keep several cards and the run that brought them in one transaction, or none: all faults are told at once."""
    day = datetime.now(timezone.utc).date().isoformat()
    cards = [{"origin": "office", "use": "keep", **entry, "saved": day} for entry in entries]
    refuse_if_any([fault for card in cards for fault in (*card_faults(card), *_reference_faults(connection, card))])
    with transaction(connection):
        for card in cards:
            write_card(connection, card)
        if run is not None:
            write_run(connection, run)


def write_card(connection: sqlite3.Connection, card: Mapping[str, Any]) -> None:
    """Write a card whose faults were looked for, inside the caller's transaction."""
    refuse_if_any(_reference_faults(connection, card))
    texts = [_in_language(card.get(key), code) for key in TEXTS for code in LANGUAGES]
    head = [*(card.get(key) for key in PLAIN), *(_plain(card.get(key)) for key in AS_TEXT)]
    connection.execute(SAVE, (*head, *texts, _json(card.get("periods", [])), _json(card)))


def _reference_faults(connection: sqlite3.Connection, card: Mapping[str, Any]) -> list[Problem]:
    row = connection.execute(ORIGIN, (str(card.get("id") or ""),)).fetchone()
    is_taken = row is not None and row[0] == "reference" and card.get("origin") != "reference"
    return [problem("card_of_reference", id=card["id"])] if is_taken else []


def _in_language(text: Any, code: str) -> Any:
    return text.get(code) if isinstance(text, Mapping) else text


def _plain(value: Any) -> Any:
    return _json(value) if isinstance(value, (dict, list)) else value


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
