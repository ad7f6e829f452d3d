"""The long table as it may leave the office: small cells hidden, and others to cover them, proven for each period."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from ...disclosure.primary import primary_status, without_hidden
from ...disclosure.protection import protect_cells
from ...disclosure.rounding import BASE, least_base, round_cells
from ...disclosure.settings import HIDDEN_PRIMARY, MISSING, PUBLISHED, PrimaryRule
from ...progress import Progress, Silent, Span, checkpoint
from ..settings import HOUSEHOLDS, PEOPLE, ROUND, SUPPRESS, UNPROTECTED
from .cells import SPLITS, Slices, count_columns, number_columns
from .geography import Geography

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
            "hidden_secondary": int((status == "hidden_secondary").sum()),
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
    on it. Further rows are hidden on the households: people and amounts follow the same pattern, and are above zero
    wherever households are, so that whatever cannot be found again for one cannot for the others.
    ``before``: rows of earlier runs (the columns of CELL, households, status): an unchanged figure that was published
    covers nothing, a hidden one stays hidden; the same holds from one period to the next. ``seed``: of the rounding,
    to be kept secret. Raises AsdError ``audit_failed`` when a hidden cell could be found again.
    """
    progress, way = progress or Silent(), way_of(protection, rule)
    if way == UNPROTECTED:
        return Published(table.assign(status=_unprotected(table)), way)
    if way == ROUND:
        return _rounded(table, geography, slices, rule, progress, seed)
    status = primary_status(table[count_columns(table)], rule)
    known, hidden_before = _earlier(table, before)
    keys = ["unit_code", "period", *slices.hierarchies()]
    hierarchies = {"unit_code": geography.parents, **slices.hierarchies()}
    audits, periods, last = {}, list(dict.fromkeys(table["period"])), None
    for turn, period in enumerate(periods):
        part = Span(progress, turn / len(periods), (turn + 1) / len(periods))
        checkpoint(part, 0.0)
        rows = (table["period"] == period).to_numpy()
        small = status[rows] == HIDDEN_PRIMARY
        told, kept = _unchanged(table[rows], last)
        told, kept = known[rows].fillna(told), hidden_before[rows] | (kept & known[rows].isna())
        if small.any() or kept.any():
            found = protect_cells(
                table[rows], keys, HOUSEHOLDS, hierarchies, rule, known_before=told,
                also_hidden=small | kept, progress=part,
            )  # fmt: skip
            status[rows] = found.status.where(~small | found.muted, HIDDEN_PRIMARY)
            audits[period] = found.audit
        last = table[rows].assign(status=status[rows])
    shown = without_hidden(table, status, number_columns(table)).assign(status=status)
    return Published(shown, way, audits, int(known.notna().sum() + hidden_before.sum()))


def _unchanged(rows: pd.DataFrame, last: pd.DataFrame | None) -> tuple[pd.Series, pd.Series]:
    """Of the period before, by row: figures published that have not changed since, and cells hidden that have not.

    A figure that stands still is the best guess of the next one: if it was told it covers nothing, and if it was hidden
    it must stay so, or the next period gives it back.
    """
    known, hidden = pd.Series(np.nan, index=rows.index), pd.Series(False, index=rows.index)
    if last is None:
        return known, hidden
    names = [name for name in CELL if name != "period"]
    cells = pd.MultiIndex.from_frame(rows[names])
    then = last.set_index(names)
    figures = then[HOUSEHOLDS].reindex(cells).to_numpy("float64")
    statuses = then["status"].reindex(cells).fillna("").astype(str).to_numpy(dtype=str)
    same = (figures == rows[HOUSEHOLDS].to_numpy()) & (figures > 0)
    known[same & (statuses == PUBLISHED)] = figures[same & (statuses == PUBLISHED)]
    hidden[:] = same & np.char.startswith(statuses, "hidden")
    return known, hidden


def _unprotected(table: pd.DataFrame) -> np.ndarray:
    counts = table[count_columns(table)].isna().all(axis=1)
    return np.where(counts, MISSING, PUBLISHED).astype(object)


def _earlier(table: pd.DataFrame, before: pd.DataFrame | None) -> tuple[pd.Series, pd.Series]:
    """Figures of earlier runs that still stand, and the cells hidden then, by row of ``table``."""
    known = pd.Series(np.nan, index=table.index)
    hidden = pd.Series(False, index=table.index)
    if before is None or not len(before):
        return known, hidden
    last = before.drop_duplicates(list(CELL), keep="last").set_index(list(CELL))
    cells = pd.MultiIndex.from_frame(table[list(CELL)])
    figures = last["households"].reindex(cells).to_numpy("float64")
    statuses = last["status"].reindex(cells).fillna("").astype(str)
    same = (statuses == PUBLISHED).to_numpy() & (figures == table[HOUSEHOLDS].to_numpy())
    known[same] = figures[same]
    hidden[:] = statuses.str.startswith("hidden").to_numpy()
    return known, hidden


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
