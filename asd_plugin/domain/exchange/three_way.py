"""Three-way comparison of rows: what was sent (base), what came back (theirs), what stands here now (ours).

The rule is the one of every version control system: a field that only one side changed takes that side's value; a
field that both changed to different values is a conflict, which only a person settles. Fields that make one statement
(a figure, the number of cases behind it, its status) are compared together, never mixed from two sides.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

Row = Mapping[str, Any]
Rows = Mapping[str, Mapping[str, Row]]  # table -> key of the row -> fields
Groups = Mapping[str, tuple[tuple[str, ...], ...]]
ADD, CHANGE, REMOVE = "add", "change", "remove"


@dataclass(frozen=True)
class Change:
    """One row to write: ``kind`` add, change or remove; ``before`` and ``after`` hold the fields concerned."""

    table: str
    key: str
    kind: str
    before: Row = field(default_factory=dict)
    after: Row = field(default_factory=dict)


@dataclass(frozen=True)
class Conflict:
    """Fields of one row that both sides changed differently; a side that lacks the row is None.

    ``fields`` empty: the whole row (one side removed what the other changed).
    """

    table: str
    key: str
    fields: tuple[str, ...]
    base: Row | None
    theirs: Row | None
    ours: Row | None

    @property
    def name(self) -> str:
        """Short stable name of exactly this disagreement: other values on either side give another name."""
        parts = [self.table, self.key, self.fields, self.base, self.theirs, self.ours]
        text = json.dumps(parts, sort_keys=True, ensure_ascii=False, default=str)
        return "k" + hashlib.sha256(text.encode("utf-8")).hexdigest()[:11]


@dataclass(frozen=True)
class Comparison:
    """What the other side brings: rows added, changed, removed, the number of rows the same, and the conflicts.

    A row may be in ``changed`` for some fields and in ``conflicts`` for others. ``ours_only``: what only we changed.
    """

    added: tuple[Change, ...] = ()
    changed: tuple[Change, ...] = ()
    removed: tuple[Change, ...] = ()
    same: int = 0
    ours_only: int = 0
    conflicts: tuple[Conflict, ...] = ()

    @property
    def changes(self) -> tuple[Change, ...]:
        """Everything that can be taken over without asking."""
        return (*self.added, *self.changed, *self.removed)


def three_way(base: Rows, theirs: Rows, ours: Rows, together: Groups | None = None) -> Comparison:
    """Compare row by row; order: table, key. ``together``: fields of a table that are one statement.

    A field absent from a row counts as None. A row that is the same on both sides, however it came there, is the same.
    """
    found: dict[str, list[Change]] = {ADD: [], CHANGE: [], REMOVE: []}
    conflicts: list[Conflict] = []
    same = ours_only = 0
    places = {(name, key) for side in (base, theirs, ours) for name in side for key in side[name]}
    for table, key in sorted(places):
        before, their, our = (side.get(table, {}).get(key) for side in (base, theirs, ours))
        if _equal(their, our):
            same += 1
        elif _equal(before, their):
            ours_only += 1
        elif their is None or our is None:
            if _equal(before, our):
                kind = ADD if our is None else REMOVE
                found[kind].append(Change(table, key, kind, dict(our or {}), dict(their or {})))
            else:
                conflicts.append(Conflict(table, key, (), before, their, our))
        else:
            change, open_fields = _by_field(table, key, before, their, our, (together or {}).get(table, ()))
            found[CHANGE] += [change] if change.after else []
            conflicts += open_fields
            ours_only += not change.after and not open_fields
    added, changed, removed = (tuple(found[kind]) for kind in (ADD, CHANGE, REMOVE))
    return Comparison(added, changed, removed, same, ours_only, tuple(conflicts))


def _by_field(
    table: str, key: str, before: Row | None, their: Row, our: Row, together: tuple[tuple[str, ...], ...]
) -> tuple[Change, list[Conflict]]:
    """Fields to take over, and those in conflict, of a row that stands on both sides."""
    taken: dict[str, Any] = {}
    conflicts = []
    for group in _groups(their, our, together):
        base_part, their_part, our_part = (_part(row, group) for row in (before, their, our))
        if their_part == our_part:
            continue
        if before is None or (base_part != their_part and base_part != our_part):
            known = base_part if before is not None else None
            conflicts.append(Conflict(table, key, group, known, their_part, our_part))
        elif base_part == our_part:
            taken.update({name: value for name, value in their_part.items() if value != our_part[name]})
    return Change(table, key, CHANGE, {name: our.get(name) for name in taken}, taken), conflicts


def _part(row: Row | None, names: tuple[str, ...]) -> dict[str, Any]:
    return {name: (row or {}).get(name) for name in names}


def _groups(their: Row, our: Row, together: tuple[tuple[str, ...], ...]) -> Iterator[tuple[str, ...]]:
    """The fields of both rows, those of ``together`` as one."""
    yield from together
    joined = {name for group in together for name in group}
    for name in sorted({*their, *our} - joined):
        yield (name,)


def _equal(one: Row | None, other: Row | None) -> bool:
    if one is None or other is None:
        return one is other
    return all(one.get(name) == other.get(name) for name in {*one, *other})
