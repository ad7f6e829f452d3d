"""Rows that keep the position of their unit, so that any further count, sum or filter is one pass over an array.

Rows are kept in the order of their units: the rows of a unit lie side by side, and a count or a sum by unit only adds
up neighbours. Memory: 2 bytes a row for texts of up to 127 values and units together, 8 for a column of numbers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from ..behind import Behind
from ..errors import AsdError, problem
from ..progress import Progress, checkpoint
from .outcomes import OUTCOMES, Whereabouts
from .rows import RowBlock

EXAMPLES = 12
FEW = 4  # texts that are compared one by one faster than looked up


@dataclass(frozen=True)
class UnitSums:
    """By unit, in the caller's order: rows kept by the filters, sum of the measure, rows that have a value of it."""

    rows: np.ndarray
    sums: np.ndarray
    present: np.ndarray

    def means(self) -> np.ndarray:
        """Mean of the measure by unit, not-a-number where no row has a value."""
        return np.divide(self.sums, self.present, out=np.full(len(self.sums), np.nan), where=self.present > 0)


@dataclass(frozen=True)
class LabelledRows:
    """Rows in units, sorted by unit. ``unit``: position of each row's unit, int16 or int32, ascending.

    ``first``: where the rows of each unit begin (units + 1 of them). ``categories``: texts by column as positions in
    ``labels``; ``numbers``: float64, missing as not-a-number; ``has_gaps``: number columns with missing values.
    ``outcomes``: all rows read, by OUTCOMES; the rows that no unit holds are not kept.
    """

    unit: np.ndarray
    first: np.ndarray
    categories: dict[str, np.ndarray]
    labels: dict[str, list[str]]
    numbers: dict[str, np.ndarray]
    has_gaps: frozenset[str]
    outcomes: dict[str, int]

    def tally(self, filters: Mapping[str, object] | None = None, measure: str | None = None) -> UnitSums:
        """Rows and sum of ``measure`` (None: rows only, the sum is their number) by unit, in one pass.

        ``filters``, all of which a row must meet: column -> a text or a set of texts, for a category; column -> (least,
        most), both included and either of them None, for a number. Raises AsdError ``no_row_with_value`` for a text
        that no row has, and KeyError for a column that was not kept.
        """
        kept = self.mask(filters or {})
        values = self.numbers[measure] if measure else None
        first = self.first
        if kept is not None:
            rows = np.flatnonzero(kept)
            first = np.searchsorted(rows, self.first)
            values = None if values is None else values[rows]
        count = np.diff(first)
        if values is None:
            return UnitSums(count, count.astype("float64"), count)
        if measure not in self.has_gaps:
            return UnitSums(count, _sums(values, first), count)
        is_there = np.isfinite(values)
        present = np.diff(np.searchsorted(np.flatnonzero(is_there), first))
        return UnitSums(count, _sums(np.where(is_there, values, 0.0), first), present)

    def mask(self, filters: Mapping[str, object]) -> np.ndarray | None:
        """Which rows meet all ``filters`` (see :meth:`tally`); None when there is no filter."""
        kept = None
        for column, wanted in filters.items():
            one = self._in_range(column, wanted) if column in self.numbers else self._among(column, wanted)
            kept = one if kept is None else kept & one
        return kept

    def _in_range(self, column: str, wanted: object) -> np.ndarray:
        least, most = wanted
        values = self.numbers[column]
        low = -np.inf if least is None else least
        high = np.inf if most is None else most
        return (values >= low) if high == np.inf else (values >= low) & (values <= high)

    def _among(self, column: str, wanted: object) -> np.ndarray:
        labels = self.labels[column]
        texts = [wanted] if isinstance(wanted, str) else list(wanted)
        absent = [text for text in texts if text not in labels]
        if absent:
            raise AsdError(problem("no_row_with_value", field=column, value=absent[0], found=labels[:EXAMPLES]))
        codes = self.categories[column]
        if 0 < len(texts) <= FEW:
            return np.logical_or.reduce([codes == codes.dtype.type(labels.index(text)) for text in texts])
        is_wanted = np.zeros(len(labels), bool)
        is_wanted[[labels.index(text) for text in texts]] = True
        return is_wanted[codes]


def label_rows(
    blocks: Iterable[RowBlock],
    place: Callable[[RowBlock], Whereabouts],
    labels: dict[str, list[str]],
    unit_count: int,
    expected_rows: int,
    progress: Progress,
) -> LabelledRows:
    """Place every row once and keep its unit, texts and numbers; cancellation is looked at between blocks."""
    unit_type = "int16" if unit_count < 2**15 else "int32"
    units: list[np.ndarray] = []
    categories: dict[str, list[np.ndarray]] = {}
    numbers: dict[str, list[np.ndarray]] = {}
    outcomes, rows_read = np.zeros(len(OUTCOMES), "int64"), 0

    def add(block: RowBlock) -> None:
        unit = place(block).unit
        np.add(outcomes, np.bincount(np.maximum(-unit, 0), minlength=len(OUTCOMES)), out=outcomes)
        held = np.flatnonzero(unit >= 0) if (unit < 0).any() else slice(None)
        units.append(unit[held].astype(unit_type))
        for name, codes in block.categories.items():
            categories.setdefault(name, []).append(_small(codes[held]))
        for name, values in block.numbers.items():
            numbers.setdefault(name, []).append(values[held])

    with Behind() as behind:
        for block in blocks:
            checkpoint(progress, min(1.0, rows_read / expected_rows) if expected_rows > 0 else 0.0)
            behind.do(add, block)
            rows_read += block.size
        behind.wait()
    unit = _joined(units, unit_type)
    order = np.argsort(unit, kind="stable")
    unit = unit[order]
    kept = {name: _joined(categories.pop(name), "int8")[order] for name in list(categories)}
    values = {name: _joined(numbers.pop(name), "float64")[order] for name in list(numbers)}
    gaps = frozenset(name for name, column in values.items() if not np.isfinite(column).all())
    first = np.searchsorted(unit, np.arange(unit_count + 1).astype("int64"))
    checkpoint(progress, 1.0)
    told = dict(zip(OUTCOMES, outcomes.tolist()))
    return LabelledRows(unit, first, kept, {name: labels[name] for name in kept}, values, gaps, told)


def _small(codes: np.ndarray) -> np.ndarray:
    most = int(codes.max(initial=0))
    return codes.astype("int8" if most < 2**7 else "int16" if most < 2**15 else "int32")


def _joined(parts: list[np.ndarray], kind: str) -> np.ndarray:
    return np.concatenate(parts) if parts else np.empty(0, kind)


def _sums(values: np.ndarray, first: np.ndarray) -> np.ndarray:
    """Sum of each stretch ``first[k]:first[k + 1]``; an empty stretch sums to zero."""
    sums = np.zeros(len(first) - 1)
    filled = np.flatnonzero(first[1:] > first[:-1])
    if len(filled):
        sums[filled] = np.add.reduceat(values, first[filled])
    return sums
