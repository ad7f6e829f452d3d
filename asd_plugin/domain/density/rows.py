"""Beneficiary rows as they stream in, and their sums by unit, period and programme, with an account of every row."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

import numpy as np

from ..errors import problem, refuse_if_any
from ..progress import Progress, checkpoint

# What stands for a unit when there is none; OUTCOMES names 0 (a unit), -1, -2, -3 in that order.
OUTSIDE, WITHOUT_PLACE, UNKNOWN_UNIT = -1, -2, -3
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


@dataclass(frozen=True)
class Columns:
    """Which columns of the rows to read; None: not given. Without ``households`` each row is one household."""

    households: str | None = None
    people: str | None = None
    amount: str | None = None
    programme: str | None = None
    period: str | None = None

    def measures(self) -> tuple[str, ...]:
        """Names of the number columns, each once."""
        return tuple(dict.fromkeys(c for c in (self.households, self.people, self.amount) if c))


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
    """Sums by group (period, programme) and unit, and what became of the rows.

    ``groups``: labels. ``rows``, ``sums[column]``: group x unit. ``outcomes``: group x OUTCOMES, in rows.
    ``on_border``, ``in_overlap``: rows by group. ``bad_numbers``: rows by (fault, column) and group.
    """

    groups: list[tuple[str, str]]
    rows: np.ndarray
    sums: dict[str, np.ndarray]
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
    """Accumulators, grown when a new (period, programme) pair appears."""

    def __init__(self, unit_count: int, columns: Columns):
        self._known: dict[tuple[int, int], int] = {}
        self._units, self._columns = unit_count, columns
        self._rows = np.zeros((0, unit_count))
        self._measures = {name: np.zeros((0, unit_count)) for name in columns.measures()}
        self._outcomes = np.zeros((0, len(OUTCOMES)))
        self._border = np.zeros((0, 2))
        counts = {name for name in (columns.households, columns.people) if name}
        faults = [("count_missing", name) for name in columns.measures()]
        faults += [("count_negative", name) for name in columns.measures() if name in counts]
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
        self._rows += _bins(cell, None, self._rows.shape)
        for name, table in self._measures.items():
            self._measures[name] = _grown(table, groups) + _bins(cell, block.numbers[name][held], self._rows.shape)
        for (code, name), rows in self._bad.items():
            values = block.numbers[name]
            bad = ~np.isfinite(values) if code == "count_missing" else values < 0
            self._bad[code, name] = _grown(rows, groups) + _bins(group[bad], None, (groups, 1))

    def _group_of(self, block: RowBlock) -> np.ndarray:
        """Number of the (period, programme) pair of each row, numbering new pairs as they come."""
        pairs = np.zeros(block.size, "int64")
        for column in (self._columns.period, self._columns.programme):
            pairs <<= 32
            if column:
                pairs |= block.categories[column].astype("int64")
        found, inverse = np.unique(pairs, return_inverse=True)
        keys = [(int(pair >> 32), int(pair & 0xFFFFFFFF)) for pair in found]
        numbers = [self._known.setdefault(key, len(self._known)) for key in keys]
        return np.array(numbers, "int64")[inverse.reshape(-1)]

    def result(self, labels: dict[str, list[str]], rows_read: int) -> Tally:
        periods = labels[self._columns.period] if self._columns.period else [""]
        programmes = labels[self._columns.programme] if self._columns.programme else [""]
        groups = [(periods[period], programmes[programme]) for period, programme in self._known]
        border = self._border.astype("int64")
        bad = {fault: rows[:, 0].astype("int64") for fault, rows in self._bad.items()}
        outcomes, rows = self._outcomes.astype("int64"), self._rows.astype("int64")
        return Tally(groups, rows, self._measures, outcomes, border[:, 0], border[:, 1], bad, rows_read)


def _grown(table: np.ndarray, groups: int) -> np.ndarray:
    if len(table) == groups:
        return table
    return np.vstack([table, np.zeros((groups - len(table), table.shape[1]))])


def _bins(cell: np.ndarray, weights: np.ndarray | None, shape: tuple[int, int]) -> np.ndarray:
    return np.bincount(cell, weights, shape[0] * shape[1]).reshape(shape)
