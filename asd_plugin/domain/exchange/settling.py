"""Conflicts settled by people: one written decision each, or the merge does not take place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..errors import AsdError, Problem, problem, refuse_if_any
from .three_way import ADD, CHANGE, REMOVE, Change, Comparison, Conflict

OURS, THEIRS, VALUE = "ours", "theirs", "value"
# What people write in the column, in any language of the plugin.
KEEP_WORDS = {
    "ours": OURS,
    "centre": OURS,
    "center": OURS,
    "nous": OURS,
    "المركز": OURS,
    "theirs": THEIRS,
    "office": THEIRS,
    "bureau": THEIRS,
    "eux": THEIRS,
    "المكتب": THEIRS,
    "value": VALUE,
    "valeur": VALUE,
    "قيمة": VALUE,
}


@dataclass(frozen=True)
class Decision:
    """What one person decided for one conflict (its ``name``): ``keep`` ours, theirs or value (with the ``value``)."""

    conflict: str
    keep: str
    value: str = ""
    reason: str = ""
    row: int = 0


@dataclass(frozen=True)
class FieldKinds:
    """How a written value is read: fields that are numbers, and what goes with a leading field of a statement."""

    numbers: frozenset[str] = frozenset()
    beside: Mapping[str, Any] | None = None


@dataclass(frozen=True)
class Settled:
    """Changes to write, conflicts nobody decided, decisions that speak of no present conflict."""

    changes: tuple[Change, ...]
    open_conflicts: tuple[Conflict, ...]
    stale: tuple[Decision, ...]


def read_decisions(rows: Sequence[Sequence[str]]) -> tuple[Decision, ...]:
    """Decisions from the table of conflicts that an officer filled (first row: headings, any order).

    Needs the columns ``conflict`` and ``keep``; ``value`` and ``reason`` if there. A row with nothing in ``keep`` is
    no decision. AsdError lists every fault: columns that lack, words not understood, a conflict decided twice in two
    ways, a value that is not given.
    """
    heads = [head.strip().lower() for head in rows[0]] if rows else []
    lacking = [name for name in ("conflict", "keep") if name not in heads]
    if lacking:
        raise AsdError(problem("decisions_columns_missing", columns=lacking))
    faults: list[Problem] = []
    found: dict[str, Decision] = {}
    for number, row in enumerate(rows[1:], 2):
        cells = dict(zip(heads, (cell.strip() for cell in row)))
        word = cells["keep"].casefold()
        if not word:
            continue
        keep = KEEP_WORDS.get(word, "")
        decision = Decision(cells["conflict"], keep, cells.get("value", ""), cells.get("reason", ""), number)
        former = found.setdefault(decision.conflict, decision)
        if not keep:
            faults.append(problem("decision_not_understood", row=number, found=cells["keep"]))
        elif keep == VALUE and not decision.value:
            faults.append(problem("decision_without_value", row=number))
        elif (former.keep, former.value) != (decision.keep, decision.value):
            faults.append(problem("decided_twice", row=number, first=former.row))
    refuse_if_any(faults)
    return tuple(found.values())


def settle(
    comparison: Comparison, decisions: Sequence[Decision], kinds: Mapping[str, FieldKinds] | None = None
) -> Settled:
    """Join what needs no decision and what was decided into changes, one a row; nothing is decided here.

    AsdError: a value for a whole row, or one that is no number where a number is needed.
    """
    by_name = {decision.conflict: decision for decision in decisions}
    changes = {(change.table, change.key): change for change in comparison.changes}
    faults: list[Problem] = []
    waiting = []
    for conflict in comparison.conflicts:
        decision = by_name.pop(conflict.name, None)
        if decision is None:
            waiting.append(conflict)
        elif decision.keep == THEIRS:
            _join(changes, _taken(conflict, conflict.theirs))
        elif decision.keep == VALUE:
            value = _written(conflict, decision, (kinds or {}).get(conflict.table, FieldKinds()), faults)
            _join(changes, _taken(conflict, value))
    refuse_if_any(faults)
    ordered = sorted(changes.values(), key=lambda change: (change.table, change.key))
    return Settled(tuple(ordered), tuple(waiting), tuple(by_name.values()))


def _taken(conflict: Conflict, side: Mapping[str, Any] | None) -> Change:
    """The change that puts ``side`` in the place of ours."""
    before = dict(conflict.ours or {})
    kind = REMOVE if side is None else ADD if conflict.ours is None else CHANGE
    after = dict(side or {})
    if kind == CHANGE:
        after = {name: value for name, value in after.items() if value != before.get(name)}
        before = {name: before.get(name) for name in after}
    return Change(conflict.table, conflict.key, kind, before, after)


def _join(changes: dict[tuple[str, str], Change], new: Change) -> None:
    place = (new.table, new.key)
    old = changes.get(place)
    if old is not None:
        new = Change(new.table, new.key, CHANGE, {**old.before, **new.before}, {**old.after, **new.after})
    changes[place] = new


def _written(conflict: Conflict, decision: Decision, kinds: FieldKinds, faults: list[Problem]) -> dict[str, Any]:
    """The value a person wrote, for the leading field; fields beside it take what goes with a written value."""
    if not conflict.fields or (len(conflict.fields) > 1 and kinds.beside is None):
        faults.append(problem("decision_value_for_row", row=decision.row))
        return {}
    lead, others = conflict.fields[0], conflict.fields[1:]
    value: Any = decision.value
    if lead in kinds.numbers:
        try:
            value = float(decision.value.replace("\u202f", "").replace("\u00a0", "").replace(" ", "").replace(",", "."))
        except ValueError:
            faults.append(problem("decision_no_number", row=decision.row, found=decision.value, field=lead))
            return {}
    return {lead: value, **{name: (kinds.beside or {}).get(name) for name in others}}
