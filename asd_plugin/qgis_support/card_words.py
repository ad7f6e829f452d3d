"""The parts of an indicator card in the user's language: one place for the form, the pages and the sentences."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .i18n import label_of, tr


def part_words(part: str) -> str:
    """A part of a card; ``label_ar`` and the like name the language too."""
    stem, _, code = part.rpartition("_")
    if stem and code in ("fr", "ar", "en"):
        return tr("{part} ({language})").format(part=_name(stem), language=language_words(code))
    return _name(part)


def language_words(code: str) -> str:
    """One of the plugin's languages."""
    return {"fr": tr("French"), "ar": tr("Arabic"), "en": tr("English")}.get(code, code)


def direction_words(card: Mapping[str, Any]) -> str:
    """What a large value says; empty when the card does not tell."""
    if card.get("direction") == 0 and card.get("use") == "context":
        return tr("Neither more nor less need")
    return {1: tr("More means more need"), -1: tr("Less means more need")}.get(card.get("direction"), "")


def periodicity_words(periodicity: str) -> str:
    """How often the figures are renewed; a word that is none of ours stays as it is."""
    return {
        "daily": tr("every day"),
        "weekly": tr("every week"),
        "monthly": tr("every month"),
        "quarterly": tr("every quarter"),
        "half_yearly": tr("every half-year"),
        "yearly": tr("every year"),
        "five_yearly": tr("every five years"),
        "ten_yearly": tr("every ten years (census)"),
        "once": tr("once"),
        "irregular": tr("irregularly"),
    }.get(periodicity, periodicity)


PERIODICITIES = (
    "daily",
    "weekly",
    "monthly",
    "quarterly",
    "half_yearly",
    "yearly",
    "five_yearly",
    "ten_yearly",
    "once",
    "irregular",
)


def base_words(base: str) -> str:
    """What the figures count; a word that is none of ours stays as it is."""
    return {
        "people": tr("people"),
        "households": tr("households"),
        "establishments": tr("establishments"),
    }.get(base, base)


def aggregation_words(aggregation: str) -> str:
    """How parts make the whole."""
    return {"sum": tr("sum of the parts"), "mean": tr("mean of the parts")}.get(aggregation, aggregation)


def origin_words(origin: str) -> str:
    """Who gave the card; empty: it came with the reference."""
    return {
        "": tr("Reference"),
        "reference": tr("Reference"),
        "office": tr("Office"),
        "format": tr("Official table"),
    }.get(origin, origin)


def text_of(card: Mapping[str, Any], part: str) -> str:
    """A part of a card in the user's language, whether it is given by language or not."""
    texts = card.get(part)
    if isinstance(texts, Mapping):
        return label_of(dict(texts)) if texts else ""
    return "" if texts is None else str(texts)


def _name(part: str) -> str:
    return {**_texts(), **_facts()}.get(part, part)


def _texts() -> dict[str, str]:
    return {
        "id": tr("Identifier"),
        "label": tr("Label"),
        "short_label": tr("Short label"),
        "definition": tr("Definition"),
        "numerator": tr("Numerator"),
        "denominator": tr("Denominator"),
        "unit": tr("Unit"),
        "small_n_note": tr("Small numbers"),
        "domain": tr("Domain"),
        "direction": tr("Direction"),
        "source": tr("Source"),
        "licence": tr("Licence"),
        "periods": tr("Periods"),
    }


def _facts() -> dict[str, str]:
    return {
        "owner": tr("Owner"),
        "periodicity": tr("Periodicity"),
        "data_date": tr("Date of the data"),
        "minimum": tr("Smallest possible value"),
        "maximum": tr("Largest possible value"),
        "decimals": tr("Decimals"),
        "base": tr("What is counted"),
        "aggregation": tr("From parts to the whole"),
        "origin": tr("Origin"),
    }
