"""A printed number opens its card: indicator names that link to short cards at the end of the same page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from html import escape
from typing import Any

from ..qgis_support.card_words import direction_words, part_words, periodicity_words, text_of
from ..qgis_support.i18n import language, tr
from .page_parts import Html

STYLE = (
    "<style>a.card{color:inherit;text-decoration:underline dotted;text-underline-offset:.2em}"
    ".cards div{break-inside:avoid;padding:.35em 0;border-bottom:1px solid #d5dbde;font-size:.86em}"
    ".cards div:target{background:#fff6d9}.cards b{font-size:1.06em}.cards dl{margin:.2em 0;display:grid;"
    "grid-template-columns:9em 1fr;gap:.1em .8em}.cards dt{color:#555}.cards dd{margin:0}"
    "@media screen{.cards{columns:24em 2;column-gap:2em}}</style>"
)
PARTS = ("definition", "numerator", "denominator", "unit", "direction", "source", "owner", "periodicity", "data_date",
         "licence", "small_n_note")  # fmt: skip
_LINK = re.compile(r'class="card" href="#card-([a-z]{2})-([^"]+)"')


def linked(indicator_id: str, text: str) -> Html:
    """``text`` as a link to the card of ``indicator_id`` in the language spoken; the page must end with its cards."""
    target = escape(f"#card-{language()}-{indicator_id}", quote=True)
    return Html(f'<a class="card" href="{target}">{escape(text)}</a>')


def cards_section(cards: Mapping[str, Mapping[str, Any]], html: Iterable[str]) -> str:
    """Cards, in the language spoken, of the indicators that ``html`` links to in that language; empty without any.

    ``cards``: catalogue entries by id; a link whose card is not there leads nowhere, so that callers link known ones.
    """
    code = language()
    asked = dict.fromkeys(name for part in html for said, name in _LINK.findall(part) if said == code)
    shown = [_card(name, cards[name]) for name in asked if name in cards]
    title = escape(tr("What the figures say: cards of the indicators"))
    return f'{STYLE}<h2>{title}</h2><div class="cards">{"".join(shown)}</div>' if shown else ""


def _card(name: str, card: Mapping[str, Any]) -> str:
    facts = "".join(
        f"<dt>{escape(part_words(part))}</dt><dd>{escape(text)}</dd>" for part in PARTS if (text := _text(card, part))
    )
    label = escape(text_of(card, "label") or name)
    target = escape(f"card-{language()}-{name}", quote=True)
    return f'<div id="{target}"><b>{label}</b><dl>{facts}</dl></div>'


def _text(card: Mapping[str, Any], part: str) -> str:
    if part == "direction":
        return direction_words(card)
    return periodicity_words(str(card.get(part) or "")) if part == "periodicity" else text_of(card, part)
