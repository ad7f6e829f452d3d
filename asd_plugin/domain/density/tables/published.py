"""The long table as it may leave the office: small cells hidden, and others to cover them, proven for each period."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from ...disclosure.primary import primary_status, without_hidden
from ...disclosure.rounding import BASE, least_base, round_cells
from ...disclosure.settings import HIDDEN_PRIMARY, HIDDEN_SECONDARY, MISSING, PUBLISHED, PrimaryRule
from ...errors import AsdError, problem
from ...progress import Progress, Silent, Span, checkpoint
from ..ages import overlapping
from ..settings import HOUSEHOLDS, PEOPLE, ROUND, SUPPRESS, UNPROTECTED
from .cells import SPLITS, Slices, count_columns, number_columns
from .geography import Geography
from .numbers import protect_numbers

if TYPE_CHECKING:
    from ...disclosure.suppression.audit import Audit

CELL = ("unit_code", "period", *SPLITS)
LEAST_THRESHOLD = 2  # a threshold below hides nothing


@dataclass(frozen=True)
class Published:
    """``table``: the cells with ``status``, hidden figures emptied (or all rounded). ``way``: what was done.

    ``audits``: one a period with something hidden. ``known``: cells that an earlier run had published or hidden.
    """

    table: pd.DataFrame
    way: str
    audits: dict[str, Audit] = field(default_factory=dict)
    known: int = 0

    def summary(self) -> dict[str, object]:
        """What may be told of the protection: counts and classes, no value and no bound."""
        status = self.table["status"]
        classes: dict[str, int] = {}
        for audit in self.audits.values():
            for name, count in audit.width_classes().items():
                classes[name] = classes.get(name, 0) + count
        return {
            "way": self.way,
            "cells": len(status),
            "hidden_primary": int((status == HIDDEN_PRIMARY).sum()),
            "hidden_secondary": int((status == HIDDEN_SECONDARY).sum()),
            "totals_hidden": sum(audit.totals for audit in self.audits.values()),
            "already_public": sum(audit.already_public for audit in self.audits.values()),
            "methods": sorted({audit.method for audit in self.audits.values()}),
            "width_classes": dict(sorted(classes.items())),
            "cells_known_before": self.known,
        }


def way_of(protection: str, rule: PrimaryRule) -> str:
    """What a choice amounts to: a threshold below 2 protects nothing, whatever was asked."""
    return protection if rule.threshold >= LEAST_THRESHOLD else UNPROTECTED


def publish(
    table: pd.DataFrame,
    geography: Geography,
    slices: Slices,
    rule: PrimaryRule,
    protection: str = SUPPRESS,
    before: pd.DataFrame | None = None,
    progress: Progress | None = None,
    seed: int = 0,
) -> Published:
    """Protect a table of :func:`~.cells.cell_table`, all its margins and levels being public.

    A row is small when any of its counts is (households, people, rows behind a mean); hiding a row hides every figure
    on it. Further rows are hidden on the households, and on every other number whose proof does not follow from theirs
    (see :func:`~.numbers.protect_numbers`).
    ``before``: rows of earlier runs (the columns of CELL, households, status): an unchanged figure that was published
    covers nothing, a hidden one stays hidden; between the table's own periods, see :func:`_period_by_period`.
    ``seed``: of the rounding, to be kept secret. Raises AsdError: ``audit_failed`` when a hidden cell could be found
    again, ``bands_overlap_earlier`` and ``round_after_hidden`` when taking this table from an earlier one would.
    """
    progress, way = progress or Silent(), way_of(protection, rule)
    if way == UNPROTECTED:
        return Published(table.assign(status=_unprotected(table)), way)
    _refuse_what_subtracts(table, before, way)
    if way == ROUND:
        return _rounded(table, geography, slices, rule, progress, seed)
    status = primary_status(table[count_columns(table)], rule)
    known, hidden_before, covered_before = _earlier(table, before)
    keys = ["unit_code", "period", *slices.hierarchies()]
    hierarchies = {"unit_code": geography.parents, **slices.hierarchies()}

    def protect(rows: np.ndarray, hidden: np.ndarray, part: Progress) -> tuple[pd.Series, Audit]:
        small = status[rows] == HIDDEN_PRIMARY
        found = protect_numbers(table[rows], keys, hierarchies, rule, known[rows], small, small | hidden, part)
        return found.status.where(~small | found.muted, HIDDEN_PRIMARY), found.audit

    status, audits = _period_by_period(table, status, hidden_before.to_numpy(), protect, progress)
    # A word told later («small») would narrow what was told of the same cell before («hidden»).
    status = status.mask(covered_before & (status == HIDDEN_PRIMARY), HIDDEN_SECONDARY)
    shown = without_hidden(table, status, number_columns(table)).assign(status=status)
    return Published(shown, way, audits, int(known.notna().sum() + hidden_before.sum()))


def _refuse_what_subtracts(table: pd.DataFrame, before: pd.DataFrame | None, way: str) -> None:
    """Earlier tables that this one may not stand beside, whatever it hides itself.

    Other age limits: «41 and more» taken from «40 and more» are the people of one year of age. Rounded figures of
    cells that were hidden: a figure within the base, where the reader was to know none.
    """
    if before is None or not len(before):
        return
    if way == ROUND:
        hidden = before[before["status"].astype(str).str.startswith("hidden")]
        cells = pd.MultiIndex.from_frame(table[list(CELL)])
        count = int(cells.isin(pd.MultiIndex.from_frame(hidden[list(CELL)])).sum())
        if count:
            raise AsdError(problem("round_after_hidden", count=count))
        return
    for period, rows in table.groupby("period", sort=False):
        earlier = before.loc[before["period"] == period, "age_band"].unique()
        ours, theirs = overlapping(rows["age_band"].unique(), earlier)
        if ours:
            raise AsdError(problem("bands_overlap_earlier", period=period, bands=ours, earlier=theirs))


def _period_by_period(
    table: pd.DataFrame, primary: pd.Series, forced: np.ndarray, protect: Callable, progress: Progress
) -> tuple[pd.Series, dict[str, Audit]]:
    """Protect each period, until a figure that stands still is hidden in both periods or in neither.

    A figure that has not changed is the best guess of the next one: told in one period, it gives back what the other
    hides. So what one period hides is hidden in its neighbours too wherever it stands still, and these are protected
    again; hidden cells only grow in number, so that this ends.
    """
    status, audits, forced = primary.copy(), {}, forced.copy()
    periods = list(dict.fromkeys(table["period"]))
    rows_of = {period: (table["period"] == period).to_numpy() for period in periods}
    pairs = [_standing_still(table, *pair) for pair in zip(periods, periods[1:])]
    waiting, turn = periods, 0
    while waiting:
        part = Span(progress, 1.0 - 0.5**turn, 1.0 - 0.5 ** (turn + 1))
        for place, period in enumerate(waiting):
            checkpoint(part, place / len(waiting))
            rows = rows_of[period]
            if (primary[rows] == HIDDEN_PRIMARY).any() or forced[rows].any():
                share = Span(part, place / len(waiting), (place + 1) / len(waiting))
                status[rows], audits[period] = protect(rows, forced[rows], share)
        hidden = status.astype(str).str.startswith("hidden").to_numpy()
        grown = _spread(hidden, pairs)
        waiting = [period for period in periods if grown[rows_of[period]].any()]
        forced |= hidden | grown  # what was hidden stays so: each turn has little to add to the last
        turn += 1
    return status, audits


def _spread(hidden: np.ndarray, pairs: list[tuple[np.ndarray, np.ndarray]]) -> np.ndarray:
    """Cells to hide because the same standing figure is hidden in a period beside, however many periods away."""
    reached = hidden.copy()
    for one, other in [*pairs, *((other, one) for one, other in reversed(pairs))]:
        reached[other] |= reached[one]
    return reached & ~hidden


def _standing_still(table: pd.DataFrame, before: str, after: str) -> tuple[np.ndarray, np.ndarray]:
    """Positions, in two periods, of the cells whose figure is above zero and has not changed."""
    names = [name for name in CELL if name != "period"]
    first, then = (np.flatnonzero((table["period"] == period).to_numpy()) for period in (before, after))
    cells = pd.MultiIndex.from_frame(table.iloc[first][names])
    place = cells.get_indexer(pd.MultiIndex.from_frame(table.iloc[then][names]))
    first, then = first[place[place >= 0]], then[place >= 0]
    figures = table[HOUSEHOLDS].to_numpy("float64")
    same = (figures[first] == figures[then]) & (figures[first] > 0)
    return first[same], then[same]


def _unprotected(table: pd.DataFrame) -> np.ndarray:
    counts = table[count_columns(table)].isna().all(axis=1)
    return np.where(counts, MISSING, PUBLISHED).astype(object)


def _earlier(table: pd.DataFrame, before: pd.DataFrame | None) -> tuple[pd.Series, pd.Series, pd.Series]:
    """By row of ``table``: figures of earlier runs that still stand, cells hidden then, and those called secondary."""
    known = pd.Series(np.nan, index=table.index)
    hidden = pd.Series(False, index=table.index)
    if before is None or not len(before):
        return known, hidden, hidden
    last = before.drop_duplicates(list(CELL), keep="last").set_index(list(CELL))
    cells = pd.MultiIndex.from_frame(table[list(CELL)])
    figures = last["households"].reindex(cells).to_numpy("float64")
    statuses = last["status"].reindex(cells).fillna("").astype(str)
    same = (statuses == PUBLISHED).to_numpy() & (figures == table[HOUSEHOLDS].to_numpy())
    known[same] = figures[same]
    hidden[:] = statuses.str.startswith("hidden").to_numpy()
    return known, hidden, pd.Series((statuses == HIDDEN_SECONDARY).to_numpy(), index=table.index)


def _rounded(
    table: pd.DataFrame, geography: Geography, slices: Slices, rule: PrimaryRule, progress: Progress, seed: int
) -> Published:
    """Every count to a multiple of the base, totals being the sums of rounded parts; sums of money go without means.

    The mean of an exact amount over an exact count betrays the count (sevenths come from seven), so an amount is
    rounded to what ``base`` households get on average, in round figures, and a count of rows behind a mean to ``base``.
    """
    keys = ["unit_code", "period", *slices.hierarchies()]
    hierarchies = {"unit_code": geography.parents, **slices.hierarchies()}
    counts, shown = [name for name in (HOUSEHOLDS, PEOPLE) if table[name].notna().any()], table.copy()
    base = max(BASE, least_base(rule.threshold))
    for turn, name in enumerate(counts):
        part = Span(progress, turn / len(counts), (turn + 1) / len(counts))
        done = round_cells(table, keys, name, hierarchies, base, seed, rule.threshold, part)
        shown[name] = done.values
    for name in number_columns(table):
        if name not in (HOUSEHOLDS, PEOPLE):
            step = base if name.startswith("n_") else base * _round_mean(table, name)
            shown[name] = (table[name] / step).round() * step
    return Published(shown.assign(status=_unprotected(table)), ROUND)


def _round_mean(table: pd.DataFrame, name: str) -> float:
    """What a household gets on average over the whole table, to one significant digit; 1 where there is nothing."""
    mean = float(table[name].abs().sum() / max(1.0, table.loc[table[name].notna(), HOUSEHOLDS].sum()))
    return float(f"{mean:.0e}") if mean > 0 else 1.0
