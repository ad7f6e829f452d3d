"""Units that changed between two periods: figures of old units brought to new ones by shares, sums kept to the unit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import pandas as pd

from ...errors import problem, refuse_if_any
from ..rows import OUTCOMES, Tally
from .settings import NEW, OLD, SHARE

TOLERANCE = 1e-6
EXAMPLES = 5
UNKNOWN = OUTCOMES.index("unknown_unit")


@dataclass(frozen=True)
class Bridge:
    """``moves``: old code -> ((new code, share), ...), shares summing to 1. ``since``: first period in new units."""

    moves: dict[str, tuple[tuple[str, float], ...]]
    since: str

    def old_codes(self) -> list[str]:
        """Old codes, sorted."""
        return sorted(self.moves)


@dataclass(frozen=True)
class Bridged:
    """``tally`` in new units. ``moved``: rows carried over. ``unmatched``: rows by old code that nothing receives."""

    tally: Tally
    moved: int
    unmatched: dict[str, int] = field(default_factory=dict)


def bridge_of(table: pd.DataFrame, units: Sequence[str], since: str) -> Bridge:
    """Check a crosswalk (columns old_code, new_code, share) and return it as a bridge.

    Raises AsdError listing all faults: empty codes, shares that are no number from 0 to 1, a pair twice, shares of an
    old unit that do not sum to 1 (within 1e-6), new codes that are no unit of the territories, no row, no ``since``.
    """
    old, new = (table[name].fillna("").astype(str).str.strip() for name in (OLD, NEW))
    share = pd.to_numeric(table[SHARE], errors="coerce")
    faults = [] if len(table) else [problem("bridge_empty")]
    if not since:
        faults.append(problem("bridge_without_date"))
    rows = np.flatnonzero(((old == "") | (new == "")).to_numpy())
    if len(rows):
        faults.append(problem("bridge_empty_codes", count=len(rows), rows=[int(row) + 1 for row in rows[:EXAMPLES]]))
    bad = np.flatnonzero((~share.between(0.0, 1.0)).to_numpy())
    if len(bad):
        examples = [f"{old.iloc[row]} -> {new.iloc[row]}" for row in bad[:EXAMPLES]]
        faults.append(problem("bridge_bad_shares", count=len(bad), examples=examples))
    twice = pd.MultiIndex.from_arrays([old, new]).duplicated()
    if twice.any():
        examples = [f"{a} -> {b}" for a, b in zip(old[twice][:EXAMPLES], new[twice])]
        faults.append(problem("bridge_pairs_twice", count=int(twice.sum()), examples=examples))
    sums = share.groupby(old).sum()
    wrong = sums[(sums - 1.0).abs() > TOLERANCE]
    if len(wrong) and not len(bad):
        examples = [f"{code}: {value:g}" for code, value in wrong[:EXAMPLES].items()]
        faults.append(problem("bridge_shares_not_one", count=len(wrong), examples=examples))
    strange = sorted(set(new) - set(units) - {""})
    if strange:
        faults.append(problem("bridge_unknown_units", count=len(strange), examples=strange[:EXAMPLES]))
    refuse_if_any(faults)
    moves: dict[str, list[tuple[str, float]]] = {}
    for one, other, part in zip(old, new, share / old.map(sums)):
        if part > 0:
            moves.setdefault(one, []).append((other, float(part)))
    return Bridge({code: tuple(sorted(parts)) for code, parts in moves.items()}, since)


def extended_codes(units: Sequence[str], bridge: Bridge) -> list[str]:
    """Codes to tally by: the units, then the old codes that are no unit any more."""
    known = set(units)
    return [*units, *(code for code in bridge.old_codes() if code not in known)]


def bridged(counted: Tally, units: Sequence[str], bridge: Bridge, rows_are_counts: bool = False) -> Bridged:
    """Fold a tally made over :func:`extended_codes` into ``units``.

    Groups of a period before ``bridge.since`` (as text: 2024 < 2024-09) are in old units: a code of the bridge goes to
    its new units by shares, another keeps its code. From ``since`` on, codes are new units as they stand, and rows of
    an old code are unknown. Whole numbers stay whole (largest remainders, ties to the first by code) and every sum over
    units is kept: exactly for whole numbers, else to rounding in the last bit. ``rows_are_counts``: rows hold counts of
    somebody else, so that a unit that receives a part of a row has a row, however small the part.
    """
    size, extended = len(units), extended_codes(units, bridge)
    place = {code: row for row, code in enumerate(extended)}
    is_old = np.array([group[0] < bridge.since for group in counted.groups], bool)
    targets = {
        place[code]: ([place[new] for new, _ in parts], np.array([share for _, share in parts]))
        for code, parts in bridge.moves.items()
    }
    unmatched: dict[str, int] = {}
    for code in extended[size:]:
        rows = int(counted.rows[~is_old, place[code]].sum())
        if rows:
            unmatched[code] = rows
    folded = {name: _folded(table, targets, is_old, size) for name, table in counted.sums.items()}
    present = {name: _folded(table, targets, is_old, size) for name, table in counted.present.items()}
    outcomes, lost = counted.outcomes.copy(), counted.rows[~is_old][:, size:].sum(axis=1)
    outcomes[~is_old, 0] -= lost
    outcomes[~is_old, UNKNOWN] += lost
    moved = int(counted.rows[is_old][:, list(targets)].sum()) if targets else 0
    rows = _folded(counted.rows, targets, is_old, size)
    if rows_are_counts:
        for old, (news, _) in targets.items():
            reached = np.ix_(is_old & (counted.rows[:, old] > 0), news)
            rows[reached] = np.maximum(rows[reached], 1)
    return Bridged(replace(counted, rows=rows, sums=folded, present=present, outcomes=outcomes), moved, unmatched)


def _folded(
    table: np.ndarray, targets: dict[int, tuple[list[int], np.ndarray]], is_old: np.ndarray, size: int
) -> np.ndarray:
    """One group x unit table in new units."""
    result = table[:, :size].copy()
    for group in np.flatnonzero(is_old):
        result[group, [row for row in targets if row < size]] = 0
        for row, (news, shares) in targets.items():
            value = table[group, row]
            if value:
                result[group, news] += split_whole(float(value), shares).astype(table.dtype)
    return result


def split_whole(value: float, shares: np.ndarray) -> np.ndarray:
    """``value`` in parts by ``shares`` (summing to 1): whole parts of a whole value, and the sum is ``value``."""
    exact = value * shares
    if value != int(value):
        exact[-1] = value - exact[:-1].sum()
        return exact
    sign, exact = np.sign(value), np.abs(exact)
    parts = np.floor(exact + TOLERANCE)
    left = round(float(abs(value) - parts.sum()))
    order = np.argsort(-(exact - parts), kind="stable")
    if left > 0:
        parts[order[:left]] += 1
    elif left < 0:
        parts[order[::-1][:-left]] -= 1
    return sign * parts
