"""What an indicator card must say before a figure may be printed under its name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ..errors import Problem, problem
from ..indicators.period_days import days_of

REQUIRED = ("unit", "denominator", "direction")  # a card without one of these is incomplete
DESCRIBED = ("label", "definition", "numerator", "source", "licence", "periods")
OF_AN_OFFICE = ("owner", "periodicity", "data_date")  # asked of an office's card beside what describes any card
LANGUAGES = ("fr", "ar", "en")
MORE, LESS, NEITHER = 1, -1, 0
CONTEXT = "context"  # use of a card whose figures are shown and never scored
AGGREGATIONS = ("sum", "mean")
MOST_DECIMALS = 6
_ID = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,63}\Z")
_DAY = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?\Z")


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

    A text is given when any language has it; a direction is 1 or -1. 0 says «neither» on a card of ``use`` context;
    on any other it says nothing, as some catalogues write it.
    """
    gaps = [name for name in ("unit", "denominator") if not _said(card.get(name))]
    direction = card.get("direction")
    is_neither = direction == NEITHER and isinstance(direction, int) and card.get("use") == CONTEXT
    if isinstance(direction, bool) or not (direction in (MORE, LESS) or is_neither):
        gaps.append("direction")
    return tuple(gaps)


def card_lacks(card: Mapping[str, Any]) -> tuple[str, ...]:
    """What must be given before a card is kept: its id and a label, and the parts of :func:`card_gaps`."""
    return (*(name for name in ("id", "label") if not _said(card.get(name))), *card_gaps(card))


def card_faults(card: Mapping[str, Any]) -> list[Problem]:
    """Everything that keeps a card from being kept, all at once: the one rule of the form, the file and the store.

    ``card_lacks`` (required parts), ``card_id_wrong``, ``card_number_wrong`` (minimum, maximum), ``card_bounds_wrong``,
    ``card_decimals_wrong``, ``card_date_wrong``, ``card_aggregation_wrong``.
    """
    name = str(card.get("id") or "")
    lacks = card_lacks(card)
    found = [problem("card_lacks", id=name, fields=list(lacks))] if lacks else []
    if name and not _ID.match(name):
        found.append(problem("card_id_wrong", id=name))
    limits = {part: card.get(part) for part in ("minimum", "maximum")}
    wrong = [part for part, value in limits.items() if not (value is None or _is_number(value))]
    found += [problem("card_number_wrong", id=name, part=part, found=str(limits[part])) for part in wrong]
    low, high = limits.values()
    if not wrong and low is not None and high is not None and low > high:
        found.append(problem("card_bounds_wrong", id=name, low=low, high=high))
    decimals = card.get("decimals")
    if decimals is not None and not (_is_number(decimals) and decimals in range(MOST_DECIMALS + 1)):
        found.append(problem("card_decimals_wrong", id=name, found=str(decimals), most=MOST_DECIMALS))
    day = str(card.get("data_date") or "").strip()
    if day and not _is_day(day):
        found.append(problem("card_date_wrong", id=name, found=day))
    if card.get("aggregation") not in (None, "", *AGGREGATIONS):
        found.append(problem("card_aggregation_wrong", id=name, found=str(card["aggregation"])))
    return found


def wished_parts(card: Mapping[str, Any]) -> tuple[str, ...]:
    """What a reader of an office's card would still miss; none of it keeps the card from being kept."""
    return (*blank_parts(card), *(name for name in OF_AN_OFFICE if not _said(card.get(name))))


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


def _is_day(text: str) -> bool:
    if not _DAY.match(text) or days_of(text[:7]) is None:
        return False
    return len(text) < len("2024-01-01") or int(text[8:]) in range(1, days_of(text[:7])[1].day + 1)


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) < float("inf")


def _said(part: Any) -> bool:
    if isinstance(part, Mapping):
        return any(str(text or "").strip() for text in part.values())
    if isinstance(part, (list, tuple)):
        return bool(part)
    return bool(str(part or "").strip())
