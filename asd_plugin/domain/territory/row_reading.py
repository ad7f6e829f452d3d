"""What one row says by itself: its code whole, repaired or of another division, else the units its name can mean."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import pandas as pd

from ..comparison.spelling import normalise
from .bridge import ARRONDISSEMENT, PARTS, Bridge
from .given_codes import CodeIndex, plain_code
from .given_names import EXACT, Bearer, BearerIndex

_TOTALS = frozenset(
    normalise(word)
    for word in ("total", "ensemble", "total général", "maroc", "national", "المجموع", "مجموع", "المغرب")
)
_ZONE = {"commune": "province_code", "province": "region_code", "region": ""}
_ALIKE_PARENT = 0.8


@dataclass(frozen=True)
class Reading:
    """What a row joins (``unit_code``), the unit it speaks of itself, how, its state and why, and what it could be."""

    unit_code: str = ""
    from_code: str = ""
    how: str = ""
    state: str = "rejected"
    reason: str = ""
    candidates: tuple[tuple[str, float], ...] = ()


class Reader:
    """The units of a level, ready to be found by code and by name."""

    def __init__(self, territory: pd.DataFrame, bridge: Bridge, level: str):
        own = territory[territory["level"] == level]
        self.units = frozenset(own.index)
        self._level, self._bridge = level, bridge
        rows = bridge.table
        self._targets: dict[str, list[tuple[str, float]]] = {}
        self._kinds = dict(zip(rows["from_code"], rows["kind"]))
        for source, target, share in zip(rows["from_code"], rows["to_code"], rows["share_population"]):
            self._targets.setdefault(source, []).append((target, 0.0 if share != share else float(share)))
        self._codes = CodeIndex([*own.index, *self._targets])
        others = territory[territory["level"] != level]
        self._other_codes = CodeIndex(others.index)
        column = _ZONE[level]
        self._zone_of = dict(zip(own.index, own[column])) if column else dict.fromkeys(own.index, "")
        self._names = BearerIndex([*_bearers(own, self._zone_of), *self._old_bearers()])
        self._parents = _Parents(territory, level)

    def _old_bearers(self) -> list[Bearer]:
        table = self._bridge.table
        if "name_fr" not in table or "name_ar" not in table:
            return []
        columns = table[["from_code", "to_code", "name_fr", "name_ar"]].fillna("")
        return [
            Bearer(source, target, self._zone_of.get(target, ""), (french, arabic))
            for source, target, french, arabic in columns.itertuples(index=False)
        ]

    def read(self, code: str, name: str, parent: str, by_rule: bool) -> Reading:
        """What a row says; texts are stripped."""
        if not code and not name:
            return Reading(reason="empty")
        found = self._codes.find(code) if code else set()
        zones = self._zones(code, parent)
        if found:
            return self._by_code(code, found, name, zones)
        if code and self._is_other_level(code):
            return Reading(reason="other_level")
        if normalise(name or code) in _TOTALS:
            return Reading(reason="total_row")
        if not name and not any(char.isalpha() for char in code):
            return Reading(reason="unknown_code")
        return self._by_name(name or code, zones, by_rule)

    def _by_code(self, given: str, found: set[str], name: str, zones: Collection[str] | None) -> Reading:
        is_exact = self._codes.has(given)
        targets = {target for source in found for target, _ in self._reached(source)}
        if len(targets) > 1:
            pairs = self._reached(next(iter(found))) if len(found) == 1 else [(code, 0.0) for code in targets]
            reason = "unit_split" if len(found) == 1 else "code_ambiguous"
            best = tuple(sorted(pairs, key=lambda pair: (-pair[1], pair[0])))
            source = next(iter(found)) if len(found) == 1 else ""
            return Reading(from_code=source, state="waiting", reason=reason, candidates=best)
        source, target = min(found), next(iter(targets))
        doubt = self._doubt(target, name, is_exact)
        if doubt:
            return Reading(from_code=source, state="waiting", reason="code_and_name_disagree", candidates=doubt)
        if source == target:
            return Reading(target, source, "code" if is_exact else "repaired", "joined")
        kind = self._kinds.get(source, "")
        return Reading(target, source, ARRONDISSEMENT if kind in PARTS else "crosswalk", "joined")

    def _reached(self, source: str) -> list[tuple[str, float]]:
        return self._targets.get(source) or [(source, 1.0)]

    def _doubt(self, target: str, name: str, is_exact: bool) -> tuple[tuple[str, float], ...]:
        """Units to choose from when the name is that of another unit, or not alike that of a mended code."""
        if not name:
            return ()
        zone = {self._zone_of.get(target, "")}
        named = self._names.exact(name, zone)
        if target in named:
            return ()
        elsewhere = self._names.exact(name) if not named and is_exact else set()
        if not named and is_exact and not elsewhere:
            return ()
        alike = [] if named else self._names.find(name, zone)
        if any(bearer.target == target for bearer, _ in alike):
            return ()
        exact = [(code, EXACT) for code in sorted(named | elsewhere)]
        others = exact or [(bearer.target, like) for bearer, like in alike]
        return ((target, 0.0), *others)

    def _by_name(self, name: str, zones: Collection[str] | None, by_rule: bool) -> Reading:
        found = self._names.find(name, zones)
        if not found and zones is not None:
            elsewhere = self._names.find(name)
            if elsewhere:
                return _proposed("name_elsewhere", elsewhere)
        if not found:
            return Reading(reason="not_found")
        exact = [bearer for bearer, likeness in found if likeness == EXACT]
        if len(exact) > 1:
            return _proposed("homonyms", found)
        is_placed = (zones is not None and len(zones) == 1) or self._level != "commune"
        if by_rule and exact and is_placed:
            bearer = exact[0]
            is_part = self._kinds.get(bearer.source) in PARTS
            return Reading(bearer.target, bearer.source, ARRONDISSEMENT if is_part else "name", "joined")
        return _proposed("name_to_confirm" if is_placed else "name_without_province", found)

    def part_meant(self, code: str, name: str, unit: str) -> str:
        """The part of ``unit`` that a row names where it does not name ``unit`` itself; empty when it names none.

        Confirming that «Anfa» lies in Casablanca does not make its figure Casablanca's.
        """
        for bearer, _ in self._names.find(name or code, {self._zone_of.get(unit, "")}):
            if bearer.target == unit:
                return bearer.source if self._kinds.get(bearer.source) in PARTS else ""
        return ""

    def _is_other_level(self, code: str) -> bool:
        return bool(self._other_codes.find(code))

    def _zones(self, code: str, parent: str) -> set[str] | None:
        """Zones the row can lie in: its parent's, else that of the readable part of its code; None when unknown."""
        if self._level == "region":
            return None
        zones = self._parents.zones(parent) if parent else None
        return zones if zones is not None else self._parents.zones_of_code(code)


class _Parents:
    """Provinces (or, for provinces, regions) by code and by name; a region stands for all its provinces."""

    def __init__(self, territory: pd.DataFrame, level: str):
        self._zone_level = {"commune": "province", "province": "region"}.get(level, "")
        zones = territory[territory["level"] == self._zone_level]
        regions = territory[territory["level"] == "region"] if level == "commune" else territory.iloc[:0]
        self._members = {code: {code} for code in zones.index}
        for region in regions.index:
            self._members[region] = set(zones.index[zones["region_code"] == region])
        self._codes = CodeIndex(self._members)
        known = pd.concat([zones, regions])
        self._names = BearerIndex(_bearers(known, dict.fromkeys(known.index, "")))
        self._width = {"province": 2, "region": 1}.get(self._zone_level, 0)
        self._read: dict[str, set[str] | None] = {}

    def zones(self, given: str) -> set[str] | None:
        """Zones of a parent given by code or name, None when it is not understood."""
        if given not in self._read:
            self._read[given] = self._understood(given)
        return self._read[given]

    def _understood(self, given: str) -> set[str] | None:
        found = self._codes.find(given)
        if len(found) == 1:
            return self._members[next(iter(found))]
        named = self._names.find(given)
        best = [bearer.target for bearer, likeness in named if likeness == named[0][1] and likeness >= _ALIKE_PARENT]
        if not best:
            return None
        # A province and its region can bear one name: the province is meant, for it is the nearer parent.
        nearer = [code for code in best if self._members[code] == {code}]
        return self._members[(nearer or best)[0]] if len(nearer or best) == 1 else None

    def zones_of_code(self, code: str) -> set[str] | None:
        """The zone a code begins with, though the rest of it is unknown."""
        parts = plain_code(code).split(".")
        if len(parts) <= self._width:
            return None
        found = self._codes.find(".".join(parts[: self._width]))
        return self._members[next(iter(found))] if len(found) == 1 else None


def _bearers(units: pd.DataFrame, zones: dict[str, str]) -> list[Bearer]:
    return [
        Bearer(code, code, zones.get(code, ""), (french, arabic))
        for code, french, arabic in zip(units.index, units["name_fr"].fillna(""), units["name_ar"].fillna(""))
    ]


def _proposed(reason: str, found: list[tuple[Bearer, float]]) -> Reading:
    return Reading(
        how="name",
        state="waiting",
        reason=reason,
        candidates=tuple((bearer.target, likeness) for bearer, likeness in found),
    )
