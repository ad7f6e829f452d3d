"""The table as an attacker sees it: cells, and every sum that ties them together, listed or computable.

Policy. Totals that the table does not list but that anybody can add up or publish elsewhere count as published. Where
a listed total exceeds its listed parts, the difference is a cell of its own (nobody lists it, anybody can compute it).
Missing cells belong to that difference.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ...errors import AsdError, problem

EXAMPLES = 5
REST = "\x00rest "
ROUNDS = 4


@dataclass(frozen=True)
class System:
    """Cells and sums. Cell i < ``listed`` is row ``rows[i]`` of the table given; the others are computable totals.

    ``row``, ``cell``, ``sign``: entries of the sums (sign -1: the total, +1: its parts), rows numbered from 0.
    ``height``: how many levels of totals a cell stands above the finest; ``is_rest``: differences, never published.
    ``codes``: the member of each key, by cell; ``members``: names by key.
    """

    values: np.ndarray
    rows: np.ndarray
    listed: int
    row: np.ndarray
    cell: np.ndarray
    sign: np.ndarray
    height: np.ndarray
    is_rest: np.ndarray
    codes: np.ndarray
    members: list[list[str]]

    @property
    def sums(self) -> int:
        """Number of sums."""
        return int(self.row[-1]) + 1 if len(self.row) else 0


def read_system(
    cells: pd.DataFrame, keys: list[str], value: str, hierarchies: dict[str, dict[str, str]], is_count: bool = True
) -> System:
    """Build the sums of ``cells``; rows whose value is missing are left out.

    ``hierarchies``: for each additive key, member -> parent (several levels allowed); keys without one (period) are
    never added up. Raises AsdError: ``cells_repeated``, ``cells_negative``, ``cells_not_whole``,
    ``cells_not_additive`` (with examples), ``hierarchy_circular``.
    """
    amounts = cells[value].to_numpy(dtype="float64", na_value=np.nan)
    rows = np.flatnonzero(~np.isnan(amounts))
    _refuse_bad_values(cells, keys, value, amounts, rows, is_count)
    rows = rows[cells.iloc[rows][keys].astype(str).reset_index(drop=True).sort_values(keys, kind="stable").index]
    table = _Table(cells, keys, hierarchies, rows, amounts[rows], is_count)
    for _ in range(ROUNDS):
        if not sum(table.complete(place) for place in range(len(keys))):
            break
    return table.system(rows)


def _refuse_bad_values(
    cells: pd.DataFrame, keys: list[str], value: str, amounts: np.ndarray, rows: np.ndarray, is_count: bool
) -> None:
    if (amounts[rows] < 0).any() or np.isinf(amounts[rows]).any():
        count = int((amounts[rows] < 0).sum() + np.isinf(amounts[rows]).sum())
        raise AsdError(problem("cells_negative", field=value, count=count))
    if is_count and (amounts[rows] != np.round(amounts[rows])).any():
        count = int((amounts[rows] != np.round(amounts[rows])).sum())
        raise AsdError(problem("cells_not_whole", field=value, count=count))
    repeated = cells.iloc[rows].duplicated(keys)
    if repeated.any():
        found = cells.iloc[rows][repeated.to_numpy()][keys].astype(str).agg(" / ".join, axis=1)
        raise AsdError(problem("cells_repeated", count=int(repeated.sum()), examples=sorted(set(found))[:EXAMPLES]))


class _Table:
    """Cells under construction: integer members by key, one number a combination."""

    def __init__(
        self,
        cells: pd.DataFrame,
        keys: list[str],
        hierarchies: dict[str, dict[str, str]],
        rows: np.ndarray,
        values: np.ndarray,
        is_count: bool,
    ):
        self.listed, self.values, self.is_count = len(rows), values, is_count
        self.members: list[list[str]] = []
        self.parents: list[np.ndarray] = []
        columns = []
        for key in keys:
            found = cells[key].iloc[rows].astype(str).to_numpy()
            names, parents = _members(found, hierarchies.get(key, {}))
            places = {name: place for place, name in enumerate(names)}
            self.members.append(names)
            self.parents.append(parents)
            columns.append(np.array([places[name] for name in found], dtype="int64"))
        self.codes = np.column_stack(columns) if columns else np.zeros((len(rows), 0), dtype="int64")
        self.is_rest = np.zeros(len(rows), dtype=bool)

    def _number(self, codes: np.ndarray) -> np.ndarray:
        numbers = np.zeros(len(codes), dtype="int64")
        for place, names in enumerate(self.members):
            numbers = numbers * len(names) + codes[:, place]
        return numbers

    def groups(self, place: int) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
        """Parts and their total along one key: positions of parts, group of each, codes of totals, their positions.

        Totals that are no cell yet have position -1.
        """
        parents = self.parents[place][self.codes[:, place]]
        parts = np.flatnonzero(parents >= 0)
        codes = self.codes[parts].copy()
        codes[:, place] = parents[parts]
        numbers, first, group = np.unique(self._number(codes), return_index=True, return_inverse=True)
        own = self._number(self.codes)
        order = np.argsort(own, kind="stable")
        spots = np.searchsorted(own[order], numbers)
        spots = np.minimum(spots, max(0, len(own) - 1))
        found = order[spots] if len(own) else np.zeros(0, dtype="int64")
        totals = np.where(own[found] == numbers, found, -1) if len(numbers) else np.zeros(0, dtype="int64")
        return parts, group.reshape(-1), codes[first], totals

    def complete(self, place: int) -> bool:
        """Add the totals and differences along one key, deepest level first; whether anything was added."""
        changed = False
        for level in sorted(set(_depths(self.parents[place])), reverse=True):
            parts, group, codes, totals = self.groups(place)
            depth = _depths(self.parents[place])[codes[:, place]]
            sums = np.bincount(group, weights=self.values[parts], minlength=len(codes))
            here = depth == level
            absent = here & (totals < 0)
            rest = np.where(totals >= 0, self.values[np.maximum(totals, 0)] - sums, 0.0) * here
            size = np.bincount(group, minlength=len(codes))
            slack = self._slack(sums, size)
            if (rest < -slack).any():
                self._refuse(codes[rest < -slack], sums[rest < -slack])
            if absent.any():
                self._append(codes[absent], sums[absent], self._all_rest(parts, group, len(codes))[absent])
                changed = True
            over = np.unique(codes[rest > slack][:, place])
            if len(over):
                self._add_rests(place, codes, rest, here & (totals >= 0), over)
                changed = True
        return changed

    def _slack(self, sums: np.ndarray, size: np.ndarray) -> np.ndarray:
        return 1e-6 + 1e-9 * sums if self.is_count else 0.01 * (size + 1) + 1e-9 * sums

    def _all_rest(self, parts: np.ndarray, group: np.ndarray, count: int) -> np.ndarray:
        """A total made of differences only is itself a difference."""
        return np.bincount(group, weights=~self.is_rest[parts], minlength=count) == 0

    def _add_rests(self, place: int, codes: np.ndarray, rest: np.ndarray, here: np.ndarray, over: np.ndarray) -> None:
        for parent in over:
            name = REST + self.members[place][parent]
            if name in self.members[place]:
                continue
            self.members[place].append(name)
            self.parents[place] = np.append(self.parents[place], parent)
            chosen = here & (codes[:, place] == parent)
            added = codes[chosen].copy()
            added[:, place] = len(self.members[place]) - 1
            self._append(added, np.maximum(rest[chosen], 0.0), np.ones(len(added), dtype=bool))

    def _append(self, codes: np.ndarray, values: np.ndarray, is_rest: np.ndarray) -> None:
        self.codes = np.vstack([self.codes, codes])
        self.values = np.append(self.values, np.round(values) if self.is_count else values)
        self.is_rest = np.append(self.is_rest, is_rest)

    def _refuse(self, codes: np.ndarray, sums: np.ndarray) -> None:
        names = [" / ".join(self.members[k][code] for k, code in enumerate(row)) for row in codes[:EXAMPLES]]
        raise AsdError(problem("cells_not_additive", count=len(codes), examples=names))

    def system(self, rows: np.ndarray) -> System:
        """The finished system; a total that still disagrees with its parts is refused."""
        entries, shift = [], 0
        for place in range(len(self.members)):
            parts, group, codes, totals = self.groups(place)
            if not len(parts):
                continue
            sums = np.bincount(group, weights=self.values[parts], minlength=len(codes))
            size = np.bincount(group, minlength=len(codes))
            wrong = (totals < 0) | (np.abs(self.values[totals] - sums) > self._slack(sums, size))
            if wrong.any():
                self._refuse(codes[wrong], sums[wrong])
            entries.append((group + shift, parts, np.ones(len(parts))))
            entries.append((np.arange(len(totals)) + shift, totals, -np.ones(len(totals))))
            shift += len(totals)
        row, cell, sign = (
            (np.concatenate([entry[k] for entry in entries]) for k in range(3)) if entries else (np.zeros(0),) * 3
        )
        order = np.argsort(row, kind="stable")
        height = np.zeros(len(self.values))
        for place, parents in enumerate(self.parents):
            height += _heights(parents)[self.codes[:, place]]
        return System(
            self.values, rows, self.listed, row[order].astype("int64"), cell[order].astype("int64"), sign[order],
            height, self.is_rest, self.codes, self.members,
        )  # fmt: skip


def _members(found: np.ndarray, hierarchy: dict[str, str]) -> tuple[list[str], np.ndarray]:
    """Members in use with their ancestors, sorted, and the place of each one's parent (-1: none)."""
    names = set(found)
    front = set(names)
    while front:
        front = {hierarchy[name] for name in front if hierarchy.get(name)} - names
        names |= front
    ordered = sorted(names)
    places = {name: place for place, name in enumerate(ordered)}
    parents = np.array([places.get(hierarchy.get(name) or "", -1) for name in ordered], dtype="int64")
    _depths(parents)
    return ordered, parents


def _depths(parents: np.ndarray) -> np.ndarray:
    """Levels below the top, by member."""
    depth, at = np.zeros(len(parents), dtype="int64"), parents.copy()
    for _ in range(len(parents) + 1):
        if (at < 0).all():
            return depth
        depth += at >= 0
        at = np.where(at >= 0, parents[at], -1)
    raise AsdError(problem("hierarchy_circular"))


def _heights(parents: np.ndarray) -> np.ndarray:
    """Levels above the finest member of the key, by member."""
    height = np.zeros(len(parents), dtype="int64")
    for place in np.argsort(-_depths(parents), kind="stable"):
        if parents[place] >= 0:
            height[parents[place]] = max(height[parents[place]], height[place] + 1)
    return height
