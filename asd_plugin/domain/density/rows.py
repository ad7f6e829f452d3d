"""Beneficiary rows as they stream in, and their sums by unit, period and programme, with an account of every row."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from ..behind import Behind
from ..errors import AsdError, Problem, problem, refuse_if_any
from ..progress import Progress, checkpoint
from .listing import RowListing
from .outcomes import OUTCOMES, OUTSIDE, UNKNOWN_UNIT, WITHOUT_PLACE, Whereabouts

__all__ = [
    "OUTCOMES",
    "OUTSIDE",
    "UNKNOWN_UNIT",
    "WITHOUT_PLACE",
    "Columns",
    "Group",
    "RowBlock",
    "Tally",
    "Whereabouts",
    "tally",
]

MOST_PAIRS = 1 << 22  # beyond, pairs of values are sorted instead of ticked off in a table
MOST_CELLS = 3_000_000  # groups times units: beyond, tables of every column would not fit an office machine
NEGATIVE = ("count_negative", "amounts_negative")
TOLD = ("amounts_negative", "measure_missing")  # summed as they stand, and said; the other faults are refused


@dataclass(frozen=True)
class RowBlock:
    """A slice of the beneficiaries, columns as arrays of one length.

    ``x, y``: coordinates in the territory's CRS (not-a-number where there is none), None for a table. ``numbers``:
    float64 columns, missing as not-a-number. ``categories``: text columns as positions in the stream's ``labels``.
    ``ids``: what the source calls each row (feature id, line of a table), where it was asked for.
    """

    size: int
    x: np.ndarray | None = None
    y: np.ndarray | None = None
    numbers: dict[str, np.ndarray] = field(default_factory=dict)
    categories: dict[str, np.ndarray] = field(default_factory=dict)
    ids: np.ndarray | None = None


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
    listing: RowListing | None = None,
) -> Tally:
    """Sum the blocks by group and unit; cancellation is looked at between blocks.

    ``labels``: the stream's texts by column, which may grow as blocks arrive. ``place`` runs in a thread, one block
    behind the reading, so it must work on arrays alone. Rows whose numbers cannot be counted (see
    :func:`refuse_bad_numbers`) are told apart by group, so that rows nobody asked for do not stop the work.
    ``listing`` keeps the identifiers of rows that are lost or doubtful. Raises AsdError ``too_many_groups``.
    """
    sums = _Sums(unit_count, columns)
    rows_read = 0

    def add(block: RowBlock, rows_before: int) -> None:
        where = place(block)
        group = sums.add(block, where)
        if listing is not None:
            listing.add(block.ids, rows_before, where, group)

    with Behind() as behind:
        for block in blocks:
            checkpoint(progress, min(1.0, rows_read / expected_rows) if expected_rows > 0 else 0.0)
            behind.do(add, block, rows_read)
            rows_read += block.size
        behind.wait()
    checkpoint(progress, 1.0)
    return sums.result(labels, rows_read)


def refuse_bad_numbers(counted: Tally, groups: list[int]) -> None:
    """Refuse, all faults at once, households or people missing, infinite or negative, and amounts missing or infinite.

    Only rows of the chosen ``groups`` matter. Missing is not zero: the officer decides what such a row stands for. A
    negative amount may be money taken back: it is summed, and told (see :func:`told_numbers`).
    """
    found = []
    for (code, column), rows in counted.bad_numbers.items():
        count = int(rows[groups].sum())
        if count and code not in TOLD:
            found.append(problem(code, field=column, count=count))
    refuse_if_any(found)


def told_numbers(counted: Tally) -> list[Problem]:
    """What is summed as it stands but must be known: negative amounts, measures with missing values."""
    found = []
    for (code, column), rows in counted.bad_numbers.items():
        if code in TOLD and rows.any():
            found.append(problem(code, field=column, count=int(rows.sum()), rows=counted.rows_read))
    return found


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
        self._bad = {fault: np.zeros((0, 1)) for fault in faults_of(columns)}

    def add(self, block: RowBlock, where: Whereabouts) -> np.ndarray:
        """Add a block; the number of each row's group comes back."""
        group = self._group_of(block)
        self._grow(len(self._known))
        outcome = np.maximum(-where.unit, 0)
        _add(self._outcomes, group * len(OUTCOMES) + outcome)
        for place, rows in enumerate((where.on_border, where.in_overlap)):
            _add(self._border, group[rows] * 2 + place)
        held = np.flatnonzero(where.unit >= 0) if outcome.any() else slice(None)
        cell = where.unit[held]
        if len(self._known) > 1:
            cell = group[held] * self._units + cell
        _add(self._rows, cell)
        for name in self._sums:
            values = block.numbers[name][held]
            has_value = np.isfinite(values)
            if has_value.all():
                has_value = slice(None)
            _add(self._present[name], cell[has_value])
            _add(self._sums[name], cell[has_value], values[has_value])
        for (code, name), rows in self._bad.items():
            values = block.numbers[name]
            bad = values < 0 if code in NEGATIVE else ~np.isfinite(values)
            _add(rows, group[bad])
        return group

    def _grow(self, groups: int) -> None:
        """Make room, twice what is needed so that a stream of new groups costs no more than its length."""
        if groups * self._units > MOST_CELLS:
            names = [name for name in self._columns.splits() if name]
            raise AsdError(problem("too_many_groups", fields=names, count=groups, units=self._units))
        if groups <= len(self._rows):
            return
        room = groups if groups < 8 else min(2 * groups, MOST_CELLS // max(1, self._units) + 1)
        self._rows, self._outcomes, self._border = (_grown(t, room) for t in (self._rows, self._outcomes, self._border))
        for tables in (self._sums, self._present, self._bad):
            tables.update({name: _grown(table, room) for name, table in tables.items()})

    def _group_of(self, block: RowBlock) -> np.ndarray:
        """Number of the group of each row, numbering new groups as they come."""
        codes = [block.categories[name] for name in self._columns.splits() if name]
        if not codes:
            self._known.setdefault((), 0)
            return np.zeros(block.size, "int64")
        combined, keys = combined_codes(codes)
        return np.array([self._known.setdefault(key, len(self._known)) for key in keys], "int64")[combined]

    def result(self, labels: dict[str, list[str]], rows_read: int) -> Tally:
        groups = []
        for key in self._known:
            codes = iter(key)
            groups.append(Group(*(labels[name][next(codes)] if name else "" for name in self._columns.splits())))
        size = len(groups)
        border = self._border[:size].astype("int64")
        bad = {fault: rows[:size, 0].astype("int64") for fault, rows in self._bad.items()}
        outcomes, rows = self._outcomes[:size].astype("int64"), self._rows[:size].astype("int64")
        present = {name: values[:size].astype("int64") for name, values in self._present.items()}
        sums = {name: values[:size] for name, values in self._sums.items()}
        return Tally(groups, rows, sums, present, outcomes, border[:, 0], border[:, 1], bad, rows_read)


def faults_of(columns: Columns) -> list[tuple[str, str]]:
    """What can be wrong with the numbers of a row: (fault, column)."""
    counts = [name for name in dict.fromkeys((columns.households, columns.people)) if name]
    others = [name for name in columns.numbers() if name not in columns.required()]
    faults = [("count_missing", name) for name in columns.required()] + [("count_negative", name) for name in counts]
    if columns.amount and columns.amount not in counts:
        faults.append(("amounts_negative", columns.amount))
    return faults + [("measure_missing", name) for name in others]


def combined_codes(codes: list[np.ndarray]) -> tuple[np.ndarray, list[tuple[int, ...]]]:
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


def _grown(table: np.ndarray, room: int) -> np.ndarray:
    return np.vstack([table, np.zeros((room - len(table), table.shape[1]))])


def _add(table: np.ndarray, cell: np.ndarray, weights: np.ndarray | None = None) -> None:
    """Add to the cells of ``table``, in place; a table much larger than the rows is not walked through."""
    flat = table.reshape(-1)
    if len(flat) > 8 * len(cell):
        np.add.at(flat, cell, 1.0 if weights is None else weights)
    else:
        flat += np.bincount(cell, weights, len(flat))
