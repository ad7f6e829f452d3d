"""The data dictionary as a CSV: one row an indicator, every language, formulas made harmless."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...domain.quality.cards import LANGUAGES, Coverage, blank_parts, card_gaps
from ...qgis_support.i18n import label_of, language
from ..tables.book import NUMBER, WHOLE, Column, Sheet, make_sheet

if TYPE_CHECKING:
    from collections.abc import Mapping

TEXTS = ("label", "short_label", "definition", "numerator", "denominator", "unit", "small_n_note")
PLAIN = ("use", "base", "source", "licence", "owner", "periodicity", "data_date", "aggregation")
FIGURES = ("minimum", "maximum", "observed_minimum", "observed_maximum", "share_with_value")
COUNTS = ("direction", "decimals", "communes_asked", "communes_with_value")


def dictionary_table(
    cards: list[dict[str, Any]], domains: list[dict[str, Any]], coverage: Mapping[str, Coverage]
) -> Sheet:
    """Return the sheet. Column names are stable ids, the same in every language: it is read by programs too."""
    names = ["id", "domain", *(f"domain_{code}" for code in LANGUAGES)]
    names += [f"{name}_{code}" for name in TEXTS for code in LANGUAGES]
    names += [*PLAIN, "origin", "periods", "period_described", *COUNTS, *FIGURES, "complete", "lacking", "blank"]
    kinds = {**dict.fromkeys(FIGURES, NUMBER), **dict.fromkeys(COUNTS, WHOLE)}
    columns = [Column(name, name, kinds.get(name, "text")) for name in names]
    labels = {item["id"]: item.get("label") or {} for item in domains}
    records = [_record(card, labels, coverage.get(card["id"], Coverage())) for card in cards]
    return make_sheet("dictionary", columns, records)


def _record(card: dict[str, Any], labels: dict[str, dict], covered: Coverage) -> dict[str, Any]:
    domain = str(card.get("domain") or "")
    gaps = card_gaps(card)
    record: dict[str, Any] = {"id": card["id"], "domain": domain}
    for code in LANGUAGES:
        record[f"domain_{code}"] = labels.get(domain, {}).get(code, "")
        record.update({f"{name}_{code}": _in_language(card.get(name), code) for name in TEXTS})
    record.update({name: card.get(name) or "" for name in PLAIN}, origin=card.get("origin") or "reference")
    record.update({name: card.get(name) for name in ("direction", "decimals", "minimum", "maximum")})
    record.update(
        periods=" ".join(map(str, card.get("periods") or [])),
        period_described=covered.period,
        communes_asked=covered.expected,
        communes_with_value=covered.present,
        observed_minimum=covered.low,
        observed_maximum=covered.high,
        share_with_value=100 * covered.share,
        complete="0" if gaps else "1",
        lacking=" ".join(gaps),
        blank=" ".join(blank_parts(card)),
    )
    return record


def _in_language(texts: Any, code: str) -> str:
    """An office may have given one text for all languages."""
    return str((texts.get(code) if isinstance(texts, dict) else texts) or "")


def ordered(cards: list[dict[str, Any]], domains: list[dict[str, Any]]) -> list[tuple[str, list[dict[str, Any]]]]:
    """Cards under the label of their domain, in the order of the domains; those of no known domain last."""
    known = {item["id"]: label_of(item.get("label") or {}, language()) or item["id"] for item in domains}
    groups = [(label, [card for card in cards if card.get("domain") == name]) for name, label in known.items()]
    rest = [card for card in cards if card.get("domain") not in known]
    return [(label, found) for label, found in [*groups, ("", rest)] if found]
