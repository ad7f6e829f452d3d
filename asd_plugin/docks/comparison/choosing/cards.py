"""The card of an indicator: what it is, where it comes from, what it can bear."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ....qgis_support.i18n import label_of, tr

if TYPE_CHECKING:
    from ..data import ComparisonData


@dataclass(frozen=True)
class Card:
    """Title and (name, text) lines in reading order; what the catalogue leaves empty says so."""

    id: str
    title: str
    lines: tuple[tuple[str, str], ...]


def card_of(data: ComparisonData, indicator: str) -> Card:
    """Card of an indicator of the workspace's catalogue, in the user's language."""
    entry = data.indicators[indicator]
    domain = label_of(data.domains.get(entry["domain"], {"en": entry["domain"]}))
    unsaid = tr("not stated by the catalogue")

    def text(key: str) -> str:
        return label_of(entry.get(key) or {}) or unsaid

    lines = (
        (tr("Domain"), domain),
        (tr("Definition"), text("definition")),
        (tr("Numerator"), text("numerator")),
        (tr("Denominator"), text("denominator")),
        (tr("Unit"), text("unit")),
        (tr("Direction"), direction_words(entry)),
        (tr("Periods"), ", ".join(entry.get("periods") or []) or unsaid),
        (tr("Milieu"), tr("urban, rural, and both") if entry.get("by_milieu") else tr("urban and rural together only")),
        (tr("Small numbers"), text("small_n_note")),
        (tr("Source"), entry.get("source") or unsaid),
        (tr("Licence"), entry.get("licence") or unsaid),
    )
    return Card(indicator, label_of(entry["label"]), lines)


def direction_words(entry: dict[str, Any]) -> str:
    """Say which way an indicator reads."""
    direction = int(entry.get("direction") or 0)
    if direction == 0 or entry.get("use") not in ("keep", None):
        return tr("context: neither a high nor a low value is a need by itself")
    return tr("a high value is a need") if direction > 0 else tr("a low value is a need")
