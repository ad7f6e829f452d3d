"""What an indicator card must say before a figure may be printed under its name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

REQUIRED = ("unit", "denominator", "direction")  # a card without one of these is incomplete
DESCRIBED = ("label", "definition", "numerator", "source", "licence", "periods")
LANGUAGES = ("fr", "ar", "en")


@dataclass(frozen=True)
class Coverage:
    """Figures of one indicator over the communes, at its latest period with a value (empty: none).

    ``expected``: communes where the question was asked and whose figure is not hidden; ``present``: those with a value;
    ``low`` and ``high``: smallest and largest value, not-a-number without any.
    """

    period: str = ""
    expected: int = 0
    present: int = 0
    low: float = float("nan")
    high: float = float("nan")

    @property
    def share(self) -> float:
        """Share (0 to 1) of the communes asked that have a value; not-a-number when none was asked."""
        return self.present / self.expected if self.expected else float("nan")


@dataclass(frozen=True)
class Catalogue:
    """Cards in catalogue order, domains with their labels, licence by language, coverage by indicator id."""

    cards: list[dict[str, Any]]
    domains: list[dict[str, Any]]
    licence: dict[str, str]
    version: str
    coverage: dict[str, Coverage]


def card_gaps(card: Mapping[str, Any]) -> tuple[str, ...]:
    """Required parts that ``card`` does not give, in the order unit, denominator, direction.

    A text is given when any language has it; a direction is 1 or -1 (0, as some catalogues write, says nothing).
    """
    gaps = [name for name in ("unit", "denominator") if not _said(card.get(name))]
    direction = card.get("direction")
    if isinstance(direction, bool) or direction not in (1, -1):
        gaps.append("direction")
    return tuple(gaps)


def blank_parts(card: Mapping[str, Any]) -> tuple[str, ...]:
    """Other parts that are empty, and languages in which a text is missing, as ``label`` or ``label_ar``."""
    blank = [name for name in DESCRIBED if not _said(card.get(name))]
    for name in ("label", "definition", "numerator", "denominator", "unit"):
        texts = card.get(name)
        if isinstance(texts, Mapping) and _said(texts):
            blank += [f"{name}_{code}" for code in LANGUAGES if not str(texts.get(code) or "").strip()]
    return tuple(blank)


def coverage_of(rows: Iterable[tuple[str, float | None, str]]) -> Coverage:
    """Coverage from rows (period, value, status) of the communes, whole milieu; hidden and not asked are no gaps."""
    by_period: dict[str, list[tuple[float | None, str]]] = {}
    for period, value, status in rows:
        by_period.setdefault(period, []).append((value, status))
    for period in sorted(by_period, reverse=True):
        cells = [cell for cell in by_period[period] if cell[1] != "not_asked" and not cell[1].startswith("hidden")]
        values = [value for value, status in cells if value is not None and value == value and status != "missing"]
        if values:
            return Coverage(period, len(cells), len(values), min(values), max(values))
    return Coverage()


def _said(part: Any) -> bool:
    if isinstance(part, Mapping):
        return any(str(text or "").strip() for text in part.values())
    if isinstance(part, (list, tuple)):
        return bool(part)
    return bool(str(part or "").strip())
