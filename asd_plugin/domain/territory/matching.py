"""The rows of a table and the units of the territory: every row ends as joined, waiting for a person, or rejected."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pandas as pd

from ..progress import Progress, Silent, checkpoint
from .bridge import ARRONDISSEMENT, PARTS, Bridge
from .decisions import BY_RULE, CONFIRMED, NO_DECISIONS, PENDING, REJECTED, Decision, Decisions, row_key
from .dividing import added_pairs
from .row_reading import Reader, Reading

JOINED, WAITING, REFUSED = "joined", "waiting", "rejected"
COLUMNS = ("row", "given_code", "given_name", "unit_code", "from_code", "how", "state", "reason", "candidates")
OTHER_KEYS = ("milieu", "period")  # columns of the rows that tell two rows of one unit apart
BLOCK = 100


@dataclass(frozen=True)
class Matching:
    """``rows``: COLUMNS, one for each row given, in their order, plus ``key`` and ``occurrence`` of its decision.

    ``from_code`` is the unit the row itself speaks of (an arrondissement, a code of 2014); ``unit_code`` that of
    today. ``units_without_row``: units of the level that no row joined. ``duplicates``: rows by unit given more than
    once. ``parts_missing``: parts that are not there, by unit given in parts. ``gone``: decisions for a unit that is
    no longer there; ``unused``: decisions on rows that this table does not have.
    """

    rows: pd.DataFrame
    units_without_row: list[str]
    duplicates: list[tuple[str, list]]
    parts_missing: dict[str, list[str]]
    gone: list[Decision]
    unused: list[Decision]

    def count(self, state: str) -> int:
        """Rows in ``state``."""
        return int((self.rows["state"] == state).sum())


def match_units(
    rows: pd.DataFrame,
    territory: pd.DataFrame,
    bridge: Bridge,
    decisions: Decisions = NO_DECISIONS,
    by_rule: bool = False,
    level: str = "commune",
    progress: Progress | None = None,
) -> Matching:
    """Match ``rows`` (texts ``code``, ``name``, ``parent``; index = row in the file) with the units of ``level``.

    ``territory``: all levels, indexed by code, with ``level``, ``name_fr``, ``name_ar``, ``province_code``,
    ``region_code``. ``bridge``: other writings of the level's units, with names where known. A decision holds over
    everything; then the code; a name is only proposed, unless ``by_rule`` joins names that are exactly those of one
    unit of the province. Columns ``milieu`` and ``period``, when there, tell rows of one unit apart. Raises Cancelled.
    """
    progress = progress or Silent()
    reader = Reader(territory, bridge, level)
    keys = [row_key(*texts) for texts in zip(*_texts(rows))]
    seen: dict[str, int] = {}
    known: dict[tuple[str, str, str], Reading] = {}
    results: list[dict[str, Any]] = []
    gone: list[Decision] = []
    used: set[tuple[str, int]] = set()
    for rank, (label, code, name, parent) in enumerate(zip(rows.index, *_texts(rows))):
        if rank % BLOCK == 0:
            checkpoint(progress, rank / max(len(rows), 1))
        key = keys[rank]
        seen[key] = seen.get(key, 0) + 1
        one = decisions.of(key, seen[key])
        used.add((key, seen[key]))
        if one is not None and one.rule != REJECTED and one.unit_code not in reader.units:
            gone.append(one)
            one = None
        given = (code, name, parent)
        if given not in known:
            known[given] = reader.read(*given, by_rule)
        reading = known[given] if one is None else _decided(one, reader.part_meant(code, name, one.unit_code))
        about = {"row": label, "given_code": code, "given_name": name, "key": key, "occurrence": seen[key]}
        results.append({**about, **reading.__dict__})
    table = pd.DataFrame(results, columns=[*COLUMNS, "key", "occurrence"])
    table, duplicates = _without_doubles(table, _other_keys(rows), added_pairs(bridge))
    joined = table[table["state"] == JOINED]
    unused = [one for place, one in sorted(decisions.items.items()) if place not in used and one.rule != PENDING]
    without = sorted(reader.units - set(joined["unit_code"]))
    return Matching(table, without, duplicates, _parts_missing(joined, bridge), gone, unused)


def decisions_of(matching: Matching, decisions: Decisions, by: str, when: str) -> Decisions:
    """``decisions`` with those the rule made now, and one pending for every row that waits, for a person to fill in."""
    added = []
    for row in matching.rows.itertuples(index=False):
        is_rule = row.state == JOINED and row.how == "name"
        if is_rule or row.state == WAITING:
            added.append(
                Decision(
                    row.key,
                    row.unit_code if is_rule else "",
                    BY_RULE if is_rule else PENDING,
                    by if is_rule else "",
                    when if is_rule else "",
                    int(row.occurrence),
                    row.given_code,
                    row.given_name,
                    tuple(row.candidates),
                )
            )
    return decisions.with_decisions(added)


def decide(row: Any, unit_code: str, by: str, when: str) -> Decision:
    """A person's choice on a row of ``Matching.rows``: a unit, or none to leave the row out."""
    rule = CONFIRMED if unit_code else REJECTED
    return Decision(row.key, unit_code, rule, by, when, int(row.occurrence), row.given_code, row.given_name)


def _texts(rows: pd.DataFrame) -> list[list[str]]:
    empty = [""] * len(rows)
    return [
        rows[name].fillna("").astype(str).str.strip().tolist() if name in rows else empty
        for name in ("code", "name", "parent")
    ]


def _decided(one: Decision, part: str) -> Reading:
    if one.rule == REJECTED:
        return Reading(how="decision", state=REFUSED, reason="rejected_by_decision")
    if part:
        return Reading(one.unit_code, part, ARRONDISSEMENT, JOINED)
    return Reading(one.unit_code, one.unit_code, "decision", JOINED)


def _other_keys(rows: pd.DataFrame) -> list[tuple]:
    names = [name for name in OTHER_KEYS if name in rows]
    if not names:
        return [()] * len(rows)
    return list(rows[names].fillna("").astype(str).itertuples(index=False, name=None))


def _without_doubles(
    table: pd.DataFrame, others: list[tuple], added: set[tuple[str, str]]
) -> tuple[pd.DataFrame, list[tuple[str, list]]]:
    """Parts beside their whole are left out; two rows for one unit wait, save one that a person confirmed.

    Rows of old units that the bridge puts together (``added``: old and new code) are not rows of one unit.
    """
    groups: dict[tuple, list[int]] = {}
    for place, (unit, state) in enumerate(zip(table["unit_code"], table["state"])):
        if state == JOINED:
            groups.setdefault((unit, others[place]), []).append(place)
    how, source = table["how"].tolist(), table["from_code"].tolist()
    changed: dict[int, str] = {}
    duplicates: dict[str, list] = {}
    for (unit, _), places in groups.items():
        parts = [place for place in places if source[place] != unit and how[place] == ARRONDISSEMENT]
        wholes = [place for place in places if place not in set(parts)]
        if wholes:
            changed.update(dict.fromkeys(parts, "part_of_given_unit"))
        by_source: dict[str, list[int]] = {}
        is_one = bool(wholes) and not all((source[place], unit) in added for place in wholes)
        for place in wholes or parts:
            by_source.setdefault(unit if is_one else source[place], []).append(place)
        for same in by_source.values():
            decided = [place for place in same if how[place] == "decision"]
            waiting = [place for place in same if place not in decided] if len(decided) == 1 else same
            if len(same) > 1:
                duplicates.setdefault(unit, []).extend(table["row"].iloc[same].tolist())
                changed.update(dict.fromkeys(waiting, "duplicate_unit"))
    if changed:
        table = table.copy()
        for place, reason in changed.items():
            table.iat[place, table.columns.get_loc("state")] = REFUSED if reason == "part_of_given_unit" else WAITING
            table.iat[place, table.columns.get_loc("reason")] = reason
            table.iat[place, table.columns.get_loc("candidates")] = ((table["unit_code"].iloc[place], 1.0),)
            table.iat[place, table.columns.get_loc("unit_code")] = ""
    return table, sorted(duplicates.items())


def _parts_missing(joined: pd.DataFrame, bridge: Bridge) -> dict[str, list[str]]:
    there = set(joined.loc[joined["how"] == ARRONDISSEMENT, "from_code"])
    missing = {}
    for kind in PARTS:
        for unit, parts in bridge.parts_of(kind).items():
            given = there & set(parts)
            if given and set(parts) - given:
                missing[unit] = sorted(set(parts) - given)
    return missing
