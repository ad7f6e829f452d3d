"""What was decided about the rows of a table that did not join by themselves: kept, and replayed next month."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from ..comparison.spelling import normalise
from ..errors import AsdError, Problem, problem, refuse_if_any

FORMAT, VERSION = "asd-decisions", 1
CONFIRMED, BY_RULE, REJECTED, PENDING = "confirmed", "exact_in_province", "rejected", "pending"
_TEXTS = ("key", "unit_code", "rule", "by", "when", "given_code", "given_name")
RULES = (CONFIRMED, BY_RULE, REJECTED, PENDING)


def row_key(code: str, name: str, parent: str) -> str:
    """What a decision is known by: the code as given, and name and parent whatever their case and accents."""
    return "|".join((code.strip(), normalise(name), normalise(parent)))


@dataclass(frozen=True)
class Decision:
    """One choice: ``unit_code`` joins the row, none with rule ``rejected`` leaves it out, ``pending`` decides nothing.

    ``occurrence``: 1 for the first row bearing the key in file order, 2 for the second, ...: two rows for one unit.
    ``when``: ISO date or time. ``candidates`` are a help to whoever fills the file in.
    """

    key: str
    unit_code: str = ""
    rule: str = CONFIRMED
    by: str = ""
    when: str = ""
    occurrence: int = 1
    given_code: str = ""
    given_name: str = ""
    candidates: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True)
class Decisions:
    """Decisions by key and occurrence, for units of ``level``."""

    level: str = "commune"
    items: Mapping[tuple[str, int], Decision] = field(default_factory=dict)

    def of(self, key: str, occurrence: int) -> Decision | None:
        """The decision on a row, None when there is none or it is pending."""
        found = self.items.get((key, occurrence))
        return None if found is None or found.rule == PENDING else found

    def with_decisions(self, added: Iterable[Decision]) -> Decisions:
        """These decisions and ``added``; a later one replaces an earlier one, but pending never replaces a choice."""
        items = dict(self.items)
        for one in added:
            place = (one.key, one.occurrence)
            if one.rule != PENDING or self.of(*place) is None:
                items[place] = one
        return replace(self, items=items)

    def to_json(self) -> str:
        """Stable text: sorted by key, so that the same decisions give the same bytes."""
        rows = [asdict(self.items[place]) for place in sorted(self.items)]
        document = {"format": FORMAT, "version": VERSION, "level": self.level, "decisions": rows}
        return json.dumps(document, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


NO_DECISIONS = Decisions()


def decisions_from_json(text: str, name: str = "") -> Decisions:
    """Read decisions; AsdError lists every fault (``name``: of the file, for the sentence)."""
    try:
        document = json.loads(text)
    except ValueError as error:
        raise AsdError(problem("decisions_unreadable", file=name, reason=str(error))) from error
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise AsdError(problem("decisions_unreadable", file=name, reason=f"format: {FORMAT}"))
    if document.get("version") != VERSION:
        found = str(document.get("version"))
        raise AsdError(problem("decisions_version", file=name, found=found, known=VERSION))
    rows, level = document.get("decisions"), document.get("level", "commune")
    if not isinstance(rows, list) or not isinstance(level, str):
        raise AsdError(problem("decisions_unreadable", file=name, reason="decisions, level"))
    items: dict[tuple[str, int], Decision] = {}
    faults: list[Problem] = []
    for rank, row in enumerate(rows, start=1):
        one = _decision(row)
        if one is None or (one.key, one.occurrence) in items:
            faults.append(problem("decision_unreadable", file=name, rank=rank, found=str(row)[:120]))
        else:
            items[(one.key, one.occurrence)] = one
    refuse_if_any(faults)
    return Decisions(level, items)


def _decision(row: Any) -> Decision | None:
    """One decision, None when it does not hold together. A person may have filled a unit into a pending one."""
    if not isinstance(row, dict):
        return None
    texts = {name: row.get(name) or "" for name in _TEXTS}
    occurrence, candidates = row.get("occurrence", 1), row.get("candidates") or ()
    if not all(isinstance(text, str) for text in texts.values()) or isinstance(occurrence, bool):
        return None
    if not isinstance(occurrence, int) or occurrence < 1 or texts["key"].count("|") < 2:
        return None
    rule = texts["rule"] or CONFIRMED
    if rule == PENDING and texts["unit_code"]:
        rule = CONFIRMED
    is_empty = not texts["unit_code"]
    if rule not in RULES or (is_empty and rule not in (REJECTED, PENDING)) or (rule == REJECTED and not is_empty):
        return None
    try:
        pairs = tuple((str(code), float(likeness)) for code, likeness in candidates)
    except (TypeError, ValueError):
        return None
    return Decision(**{**texts, "rule": rule}, occurrence=occurrence, candidates=pairs)
