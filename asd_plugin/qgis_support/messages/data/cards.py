"""Sentences about indicator cards that cannot be kept, and about files of cards."""

from __future__ import annotations

from ...card_words import part_words
from ...i18n import format_number, tr


def _parts(f: dict) -> dict:
    return {**f, "fields": ", ".join(part_words(part) for part in f["fields"])}


def _number(value: float) -> str:
    return format_number(value, 0 if float(value).is_integer() else 2)


SENTENCES = {
    "card_lacks": lambda f: tr("The card of «{id}» lacks: {fields}. Complete it, then save it again.").format(
        **_parts(f)
    ),
    "card_of_reference": lambda f: tr(
        "«{id}» is an indicator of the reference, whose card is not rewritten. Give yours another identifier."
    ).format(**f),
    "card_id_wrong": lambda f: tr(
        "«{id}» cannot identify a card. Begin with a letter; then letters without accents, digits and _ only."
    ).format(**f),
    "card_number_wrong": lambda f: tr("The card of «{id}»: {part} «{found}» is not a number.").format(
        **{**f, "part": part_words(f["part"])}
    ),
    "card_bounds_wrong": lambda f: tr(
        "The card of «{id}»: the smallest possible value ({low}) is above the largest ({high}). Exchange them."
    ).format(**{**f, "low": _number(f["low"]), "high": _number(f["high"])}),
    "card_decimals_wrong": lambda f: tr(
        "The card of «{id}»: decimals are a whole number from 0 to {most}, not «{found}»."
    ).format(**f),
    "card_date_wrong": lambda f: tr(
        "The card of «{id}»: the date «{found}» is not understood. Write it as YYYY, YYYY-MM or YYYY-MM-DD."
    ).format(**f),
    "card_aggregation_wrong": lambda f: tr(
        "The card of «{id}»: «{found}» is no way to go from parts to the whole. Write sum or mean."
    ).format(**f),
    "card_repeated": lambda f: tr("«{file}» has several cards of «{id}». Keep one.").format(**f),
    "card_file_unreadable": lambda f: tr(
        "«{file}» is not a file of indicator cards (JSON): {reason}. Nothing was written."
    ).format(**f),
    "card_texts_wrong": lambda f: tr(
        "«{file}», card «{id}»: {fields} must be a text, or texts by language (fr, ar, en)."
    ).format(**_parts(f)),
    "card_file_empty": lambda f: tr("«{file}» holds no card. Nothing was written.").format(**f),
    "card_changed_meanwhile": lambda f: tr(
        "The card of «{id}» was changed by somebody else since you opened it. Nothing was written. Open the cards "
        "again, and make your change on the latest one."
    ).format(**f),
}
