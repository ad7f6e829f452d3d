"""Beneficiary rows as they stream in, and their sums by unit, period and programme, with an account of every row."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from ..errors import problem, refuse_if_any
from ..progress import Progress, checkpoint

# What stands for a unit when there is none; OUTCOMES names 0 (a unit), -1, -2, -3 in that order.
OUTSIDE, WITHOUT_PLACE, UNKNOWN_UNIT = -1, -2, -3
MOST_PAIRS = 1 << 22  # beyond, pairs of values are sorted instead of ticked off in a table
OUTCOMES = ("counted", "outside", "without_place", "unknown_unit")


@dataclass(frozen=True)
class RowBlock:
    """A slice of the beneficiaries, columns as arrays of one length.

    ``x, y``: coordinates in the territory's CRS (not-a-number where there is none), None for a table. ``numbers``:
    float64 columns, missing as not-a-number. ``categories``: text columns as positions in the stream's ``labels``.
    """

    size: int
    x: np.ndarray | None = None
    y: np.ndarray | None = None
    numbers: dict[str, np.ndarray] = field(default_factory=dict)
    categories: dict[str, np.ndarray] = field(default_factory=dict)


class Group(NamedTuple):
    """What a table is split by, in the words of the rows; empty where a split was not asked for."""

    period: str = ""
    programme: str = ""
    milieu: str = ""
    sex: str = ""
    age_band: str = ""


@dataclass(frozen=True)
class Columns:
    """Which columns of the rows to read; None: not given. Without ``households`` each row is one household.

    ``milieu``, ``sex``, ``age_band``: further splits. ``age_limits``: where ``age_band`` holds ages, the first age of
    every band but the youngest; empty: it holds texts. ``measures``: any further numbers to sum and average; a
    missing one is left out of both and of ``Tally.present``.
    """

    households: str | None = None
    people: str | None = None
    amount: str | None = None
    programme: str | None = None
    period: str | None = None
    milieu: str | None = None
    sex: str | None = None
    age_band: str | None = None
    measures: tuple[str, ...] = ()
    age_limits: tuple[float, ...] = ()

    def required(self) -> tuple[str, ...]:
        """Names of the number columns that every row must fill, each once."""
        return tuple(dict.fromkeys(c for c in (self.households, self.people, self.amount) if c))

    def numbers(self) -> tuple[str, ...]:
        """Names of all columns to sum, each once."""
        return tuple(dict.fromkeys((*self.required(), *self.measures)))

    def splits(self) -> Group:
        """The column of each part of a :class:`Group`, empty where there is none."""
        return Group(*(name or "" for name in (self.period, self.programme, self.milieu, self.sex, self.age_band)))


@dataclass(frozen=True)
class Whereabouts:
    """Where a block's rows went: the position of each row's unit, or a negative code when it has none.

    ``on_border``, ``in_overlap``: positions, within the block, of points on an outline, strictly inside several units.
    """

    unit: np.ndarray
    on_border: np.ndarray
    in_overlap: np.ndarray


@dataclass(frozen=True)
class Tally:
    """Sums by group and unit, and what became of the rows.

    ``rows``, ``sums[column]``, ``present[column]`` (rows with a value, the base of a mean): group x unit.
    ``outcomes``: group x OUTCOMES, in rows. ``on_border``, ``in_overlap``: rows by group. ``bad_numbers``: rows by
    (fault, column) and group.
    """

    groups: list[Group]
    rows: np.ndarray
    sums: dict[str, np.ndarray]
    present: dict[str, np.ndarray]
    outcomes: np.ndarray
    on_border: np.ndarray
    in_overlap: np.ndarray
    bad_numbers: dict[tuple[str, str], np.ndarray]
    rows_read: int


def tally(
    blocks: Iterable[RowBlock],
    place: Callable[[RowBlock], Whereabouts],
    labels: dict[str, list[str]],
    unit_count: int,
    columns: Columns,
    expected_rows: int,
    progress: Progress,
) -> Tally:
    """Sum the blocks by group and unit; cancellation is looked at between blocks.

    ``labels``: the stream's texts by column, which may grow as blocks arrive. Rows whose numbers cannot be counted
    (see :func:`refuse_bad_numbers`) are told apart by group, so that rows nobody asked for do not stop the work.
    """
    sums = _Sums(unit_count, columns)
    rows_read = 0
    for block in blocks:
        checkpoint(progress, min(1.0, rows_read / expected_rows) if expected_rows > 0 else 0.0)
        sums.add(block, place(block))
        rows_read += block.size
    checkpoint(progress, 1.0)
    return sums.result(labels, rows_read)


def refuse_bad_numbers(counted: Tally, groups: list[int]) -> None:
    """Refuse, all faults at once, households or people missing, infinite or negative, and amounts missing or infinite.

    Only rows of the chosen ``groups`` matter. Missing is not zero: the officer decides what such a row stands for.
    """
    found = []
    for (code, column), rows in counted.bad_numbers.items():
        count = int(rows[groups].sum())
        if count:
            found.append(problem(code, field=column, count=count))
    refuse_if_any(found)


class _Sums:
    """Accumulators, grown when a new group appears."""

    def __init__(self, unit_count: int, columns: Columns):
        self._known: dict[tuple[int, ...], int] = {}
        self._units, self._columns = unit_count, columns
        self._rows = np.zeros((0, unit_count))
        self._sums = {name: np.zeros((0, unit_count)) for name in columns.numbers()}
        self._present = {name: np.zeros((0, unit_count)) for name in columns.numbers()}
        self._outcomes = np.zeros((0, len(OUTCOMES)))
        self._border = np.zeros((0, 2))
        counts = {name for name in (columns.households, columns.people) if name}
        faults = [("count_missing", name) for name in columns.required()]
        faults += [("count_negative", name) for name in columns.required() if name in counts]
        self._bad = {fault: np.zeros((0, 1)) for fault in faults}

    def add(self, block: RowBlock, where: Whereabouts) -> None:
        group = self._group_of(block)
        groups = len(self._known)
        self._rows = _grown(self._rows, groups)
        self._outcomes, self._border = _grown(self._outcomes, groups), _grown(self._border, groups)
        outcome = np.maximum(-where.unit, 0)
        self._outcomes += _bins(group * len(OUTCOMES) + outcome, None, self._outcomes.shape)
        for place, rows in enumerate((where.on_border, where.in_overlap)):
            self._border[:, place] += np.bincount(group[rows], minlength=groups)
        held = np.flatnonzero(where.unit >= 0) if outcome.any() else slice(None)
        cell = group[held] * self._units + where.unit[held]
        rows_here = _bins(cell, None, self._rows.shape)
        self._rows += rows_here
        for name in self._sums:
            values = block.numbers[name][held]
            has_value = np.isfinite(values)
            is_full = has_value.all()
            present = rows_here if is_full else _bins(cell[has_value], None, self._rows.shape)
            known = values if is_full else np.where(has_value, values, 0.0)
            self._present[name] = _grown(self._present[name], groups) + present
            self._sums[name] = _grown(self._sums[name], groups) + _bins(cell, known, self._rows.shape)
        for (code, name), rows in self._bad.items():
            values = block.numbers[name]
            bad = ~np.isfinite(values) if code == "count_missing" else values < 0
            self._bad[code, name] = _grown(rows, groups) + _bins(group[bad], None, (groups, 1))

    def _group_of(self, block: RowBlock) -> np.ndarray:
        """Number of the group of each row, numbering new groups as they come."""
        codes = [block.categories[name] for name in self._columns.splits() if name]
        if not codes:
            self._known.setdefault((), 0)
            return np.zeros(block.size, "int64")
        combined, keys = _combined(codes)
        return np.array([self._known.setdefault(key, len(self._known)) for key in keys], "int64")[combined]

    def result(self, labels: dict[str, list[str]], rows_read: int) -> Tally:
        groups = []
        for key in self._known:
            codes = iter(key)
            groups.append(Group(*(labels[name][next(codes)] if name else "" for name in self._columns.splits())))
        border = self._border.astype("int64")
        bad = {fault: rows[:, 0].astype("int64") for fault, rows in self._bad.items()}
        outcomes, rows = self._outcomes.astype("int64"), self._rows.astype("int64")
        present = {name: values.astype("int64") for name, values in self._present.items()}
        return Tally(groups, rows, self._sums, present, outcomes, border[:, 0], border[:, 1], bad, rows_read)


def _combined(codes: list[np.ndarray]) -> tuple[np.ndarray, list[tuple[int, ...]]]:
    """Rows that agree in every column of ``codes`` numbered alike, and the codes behind each number."""
    place, keys = np.zeros(len(codes[0]), "int64"), [()]
    for column in codes:
        width = int(column.max(initial=0)) + 1
        joined = place * width + column
        if len(keys) * width > MOST_PAIRS:
            found, place = np.unique(joined, return_inverse=True)
            place, keys = place.reshape(-1), [(*keys[one // width], one % width) for one in found.tolist()]
            continue
        is_there = np.zeros(len(keys) * width, bool)
        is_there[joined] = True
        found = np.flatnonzero(is_there)
        number = np.empty(len(is_there), "int64")
        number[found] = np.arange(len(found))
        place, keys = number[joined], [(*keys[one // width], one % width) for one in found.tolist()]
    return place, keys


def _grown(table: np.ndarray, groups: int) -> np.ndarray:
    if len(table) == groups:
        return table
    return np.vstack([table, np.zeros((groups - len(table), table.shape[1]))])


def _bins(cell: np.ndarray, weights: np.ndarray | None, shape: tuple[int, int]) -> np.ndarray:
    return np.bincount(cell, weights, shape[0] * shape[1]).reshape(shape)
