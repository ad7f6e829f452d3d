"""The data dictionary to read and print: every card whole, by domain; what a card lacks is told on it."""

from __future__ import annotations

from html import escape
from typing import Any

from ...domain.quality.cards import Catalogue, Coverage, card_gaps
from ...outputs.quality.dictionary_table import ordered
from ...qgis_support.card_words import direction_words, origin_words, part_words, periodicity_words, text_of
from ...qgis_support.i18n import format_number, label_of, tr
from ..page_parts import Html, footer, heading, page, paragraph, section, table
from ..svg import bar

CARD_STYLE = (
    "<style>.card{break-inside:avoid;border:1px solid #ccc;border-radius:4px;padding:.4em .8em;margin:.8em 0}"
    ".card h3{margin:.2em 0;font-size:1em}.card th{width:11em;font-weight:600;color:#444}"
    ".card code{color:#777;font-weight:400}</style>"
)


def dictionary_page(catalogue: Catalogue, date: str) -> str:
    """Return the page in the user's language; ``date``: ISO day."""
    title = tr("Data dictionary of the indicators")
    lead = tr("Indicators: {count}. Incomplete cards: {incomplete}.").format(
        count=format_number(len(catalogue.cards)),
        incomplete=format_number(sum(bool(card_gaps(card)) for card in catalogue.cards)),
    )
    groups = ordered(catalogue.cards, catalogue.domains)
    parts = [section(tr("Contents"), _contents(groups, catalogue))]
    for label, cards in groups:
        shown = [_card(card, catalogue.coverage.get(card["id"], Coverage())) for card in cards]
        parts.append(section(label or tr("Other indicators"), *shown))
    small_print = [
        label_of(catalogue.licence) if catalogue.licence else "",
        tr("Version of the catalogue: {version}").format(version=catalogue.version) if catalogue.version else "",
        tr("Written on {date}").format(date=date),
    ]
    return page(title, [CARD_STYLE, heading(title, lead), *parts, footer(small_print)])


def _contents(groups: list[tuple[str, list[dict[str, Any]]]], catalogue: Catalogue) -> str:
    rows = []
    for _, cards in groups:
        for card in cards:
            covered = catalogue.coverage.get(card["id"], Coverage())
            name = Html(f'<a href="#{escape(card["id"])}">{escape(_label(card))}</a>')
            gaps = ", ".join(part_words(part) for part in card_gaps(card))
            rows.append([name, text_of(card, "unit"), _percent(covered), bar(covered.share), gaps])
    heads = [(tr("Indicator"), False), (tr("Unit"), False), (tr("Communes with a value (%)"), True), ("", False)]
    return table([*heads, (tr("Lacking"), False)], rows)


def _card(card: dict[str, Any], covered: Coverage) -> str:
    gaps = card_gaps(card)
    told = ""
    if gaps:
        lacking = ", ".join(part_words(part) for part in gaps)
        told = paragraph(tr("Incomplete card. Lacking: {parts}.").format(parts=lacking), "warning")
    rows = "".join(f"<tr><th>{escape(name)}</th><td>{escape(text)}</td></tr>" for name, text in _facts(card, covered))
    head = f"<h3>{escape(_label(card))} <code>{escape(card['id'])}</code></h3>"
    return f'<div class="card" id="{escape(card["id"])}">{head}{told}<table>{rows}</table></div>'


def _facts(card: dict[str, Any], covered: Coverage) -> list[tuple[str, str]]:
    empty = tr("not given")
    decimals = int(card.get("decimals") or 0)
    facts = [
        (tr("Definition"), text_of(card, "definition")),
        (tr("Numerator"), text_of(card, "numerator")),
        (tr("Denominator"), text_of(card, "denominator")),
        (tr("Unit"), text_of(card, "unit")),
        (tr("Direction"), direction_words(card)),
        (tr("Source"), str(card.get("source") or "")),
        (tr("Licence"), str(card.get("licence") or "")),
        (part_words("owner"), str(card.get("owner") or "")),
        (part_words("periodicity"), periodicity_words(str(card.get("periodicity") or ""))),
        (part_words("data_date"), str(card.get("data_date") or "")),
        (part_words("origin"), origin_words(str(card.get("origin") or ""))),
        (tr("Periods"), ", ".join(map(str, card.get("periods") or []))),
        (tr("Possible values"), _limits(card.get("minimum"), card.get("maximum"), decimals)),
        (tr("Values of communes"), _observed(covered, decimals)),
        (tr("Communes with a value (%)"), _percent(covered)),
        (tr("Small numbers"), text_of(card, "small_n_note")),
    ]
    return [(name, text or empty) for name, text in facts]


def _limits(low: Any, high: Any, decimals: int) -> str:
    if low is None and high is None:
        return tr("no limit")
    if high is None:
        return tr("{low} or more").format(low=format_number(low, decimals))
    if low is None:
        return tr("{high} or less").format(high=format_number(high, decimals))
    return tr("from {low} to {high}").format(low=format_number(low, decimals), high=format_number(high, decimals))


def _observed(covered: Coverage, decimals: int) -> str:
    if not covered.present:
        return ""
    return tr("from {low} to {high} ({period})").format(
        low=format_number(covered.low, decimals), high=format_number(covered.high, decimals), period=covered.period
    )


def _percent(covered: Coverage) -> str:
    return format_number(100 * covered.share, 1)


def _label(card: dict[str, Any]) -> str:
    return text_of(card, "label") or str(card["id"])
