"""A whole table made safe to publish: several counts and amounts on each row, several periods, an earlier publication.

A row is hidden whole: an amount or a rate of a hidden count gives the count back. Every number of the table is audited
with the final pattern. Periods are protected one after the other, each knowing what the one before has published.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from ..errors import AsdError, problem
from ..progress import Progress, Silent, Span, checkpoint
from ..territory.codes import COUNTRY, level_of, province_of, region_of
from .primary import primary_status
from .protection import protect_cells
from .rounding import BASE, round_cells
from .settings import HIDDEN_PRIMARY, HIDDEN_SECONDARY, MISSING, PUBLISHED, PrimaryRule, Width
from .suppression.audit import Audit

SUPPRESS, ROUND = "suppress", "round"
TOTAL = "total"
TOTALS = (TOTAL, "all", "ensemble", "tous", "toutes", "المجموع")
TURNS = 6
STATUS = "status"


@dataclass(frozen=True)
class TableQuestion:
    """``keys``: columns that name a cell, the period (``period``, may be empty) among them; ``hierarchies``: member ->
    parent of the keys that add up. ``counts``: whole numbers; ``amounts``: sums of money."""

    keys: tuple[str, ...]
    period: str
    counts: tuple[str, ...]
    amounts: tuple[str, ...]
    hierarchies: dict[str, dict[str, str]]
    rule: PrimaryRule = field(default_factory=PrimaryRule)
    width: Width = field(default_factory=Width)
    method: str = SUPPRESS
    base: int = BASE
    seed: int = 0


@dataclass(frozen=True)
class SafeTable:
    """``table``: the rows with hidden numbers emptied (or rounded) and ``status``. ``audits``: (period, column) ->
    proof (RESTRICTED, see :class:`Audit`); ``rounding``: (period, column) -> method."""

    table: pd.DataFrame
    audits: dict[tuple[str, str], Audit]
    rounding: dict[tuple[str, str], str]
    multiples_moved: int = 0


def hierarchy_of_codes(codes: list[str]) -> dict[str, str]:
    """Parents of HCP codes over all levels up to the country; codes of another shape have none."""
    parents: dict[str, str] = {}
    for code in set(codes):
        level = level_of(code)
        if level in ("commune", "cercle"):
            parents[code] = province_of(code)
        if level in ("commune", "cercle", "province"):
            parents[province_of(code)] = region_of(code)
        if level is not None:
            parents[region_of(code)] = COUNTRY
    return parents


def margin_hierarchy(members: list[str]) -> dict[str, str]:
    """Every member under the total: the one the table names (total, ensemble, ...), else one nobody lists."""
    names = sorted(set(members))
    total = next((name for name in names if name.strip().casefold() in TOTALS), TOTAL)
    return {name: total for name in names if name != total}


def protect_table(
    cells: pd.DataFrame,
    question: TableQuestion,
    previous: pd.DataFrame | None = None,
    dominated: dict[str, pd.Series] | None = None,
    known_range: dict[str, pd.DataFrame] | None = None,
    progress: Progress | None = None,
) -> SafeTable:
    """Suppress or round ``cells`` (columns ``keys``, counts and amounts).

    ``previous``: an earlier publication with the same columns and ``status``. A cell of the same period that it shows
    is known, and one that it hides stays hidden. Of another (earlier) period, an unchanged number counts as known, and
    what was hidden stays hidden unless the row is now zero or, within one table, has changed. ``dominated``: rows of an
    amount that few contributors hold. Raises AsdError (see ``protect_cells``, ``round_cells``);
    ``round_after_suppress`` when a table that already hides cells is to be rounded.
    """
    progress, work = progress or Silent(), cells.reset_index(drop=True)
    if question.method == ROUND:
        return _round(cells, work, question, progress)
    periods = sorted(work[question.period].astype(str).unique()) if question.period else [""]
    status = pd.Series(PUBLISHED, index=work.index, dtype=object)
    audits: dict[tuple[str, str], Audit] = {}
    earlier = None if previous is None else previous.assign(_true=False)
    for turn, period in enumerate(periods):
        part = Span(progress, turn / len(periods), (turn + 1) / len(periods))
        here = work[question.period].astype(str) == period if question.period else pd.Series(True, index=work.index)
        rows = work[here]
        chosen = {name: mask.reset_index(drop=True)[here] for name, mask in (dominated or {}).items()}
        ranges = {name: table.reset_index(drop=True)[here] for name, table in (known_range or {}).items()}
        known, hidden = _from_earlier(rows, question, earlier, period)
        status[here], found = _protect_period(rows, question, chosen, ranges, known, hidden, part)
        audits.update({(period, name): audit for name, audit in found.items()})
        told = rows.assign(**{STATUS: status[here], "_true": True})
        earlier = told if earlier is None else pd.concat([earlier, told], ignore_index=True)
    return SafeTable(_emptied(cells, question, status), audits, {})


def _protect_period(
    rows: pd.DataFrame,
    question: TableQuestion,
    dominated: dict[str, pd.Series],
    ranges: dict[str, pd.DataFrame],
    known: dict[str, pd.Series],
    hidden_before: pd.Series,
    progress: Progress,
) -> tuple[pd.Series, dict[str, Audit]]:
    """Status of each row, and the proof of each column under the final pattern."""
    numbers = [*question.counts, *question.amounts]
    counted = primary_status(rows[list(question.counts)], question.rule) if question.counts else None
    primary = pd.Series(False, index=rows.index) if counted is None else counted == HIDDEN_PRIMARY
    for mask in dominated.values():
        primary |= mask
    hidden, muted, audits = primary | hidden_before, pd.Series(False, index=rows.index), {}
    for turn in range(TURNS):
        before = int(hidden.sum() + muted.sum())
        for place, name in enumerate(numbers):
            share = (turn * len(numbers) + place) / (TURNS * len(numbers))
            checkpoint(progress, share)
            is_count = name in question.counts
            found = protect_cells(
                rows, list(question.keys), name, question.hierarchies, question.rule, question.width,
                known.get(name), is_count=is_count, sensitive=None if is_count else primary, also_hidden=hidden,
                known_range=ranges.get(name), muted_before=muted, progress=progress, seed=question.seed,
                must_pass=False,
            )  # fmt: skip
            hidden = hidden | found.status.str.startswith("hidden")
            muted = muted | found.muted
            audits[name] = found.audit
        if len(numbers) == 1 or int(hidden.sum() + muted.sum()) == before:
            break
    for audit in audits.values():
        audit.require_passed()
    status = pd.Series(PUBLISHED, index=rows.index, dtype=object)
    status[rows[numbers].isna().all(axis=1)] = MISSING
    status[hidden] = HIDDEN_SECONDARY
    status[primary & ~muted] = HIDDEN_PRIMARY
    return status, audits


def _from_earlier(
    rows: pd.DataFrame, question: TableQuestion, earlier: pd.DataFrame | None, period: str
) -> tuple[dict[str, pd.Series], pd.Series]:
    """Numbers that readers know, by column, and rows that were hidden and stay so."""
    numbers = [*question.counts, *question.amounts]
    hidden = pd.Series(False, index=rows.index)
    if earlier is None:
        return {}, hidden
    is_same = earlier[question.period].astype(str) == period if question.period else pd.Series(True, earlier.index)
    before = earlier[is_same]
    again = len(before) > 0
    names = [key for key in question.keys if key != question.period]
    if not again:
        before = earlier[earlier[question.period].astype(str) < period].sort_values(question.period, kind="stable")
    before = before.drop_duplicates(names, keep="last")
    matched = rows[names].astype(str).merge(before.assign(**{n: before[n].astype(str) for n in names}), "left", names)
    matched.index = rows.index
    shown = matched[STATUS] == PUBLISHED
    was = matched[STATUS].astype(str).str.startswith("hidden")
    known = {}
    for name in numbers:
        value = pd.to_numeric(matched[name], errors="coerce").where(shown) if name in matched else None
        if value is not None:
            known[name] = value if again else value.where(value == rows[name])
    if again:
        return known, was
    first = numbers[0]
    changed = (matched["_true"] == True) & (matched[first] != rows[first])  # noqa: E712 - missing is not true
    return known, was & ~changed & (rows[first].fillna(0) > 0)


def _round(cells: pd.DataFrame, work: pd.DataFrame, question: TableQuestion, progress: Progress) -> SafeTable:
    if STATUS in work and work[STATUS].astype(str).str.startswith("hidden").any():
        raise AsdError(problem("round_after_suppress"))
    numbers = [*question.counts, *question.amounts]
    table, methods, moved = cells.copy(), {}, 0
    for place, name in enumerate(numbers):
        part = Span(progress, place / len(numbers), (place + 1) / len(numbers))
        done = round_cells(
            work, list(question.keys), name, question.hierarchies, _base_of(work, name, question), question.seed,
            question.rule.threshold, part, is_count=name in question.counts,
        )  # fmt: skip
        table[name] = done.values.to_numpy()
        methods["", name] = done.method
        moved += done.multiples_moved
    is_missing = work[numbers].isna().all(axis=1).to_numpy()
    table[STATUS] = np.where(is_missing, MISSING, PUBLISHED).astype(object)
    return SafeTable(table, {}, methods, moved)


def _base_of(work: pd.DataFrame, name: str, question: TableQuestion) -> int:
    """The base of a count; of an amount, what so many people get on average, to one significant digit.

    An amount to the nearest dirham beside a rounded count gives the count back wherever the grant is known.
    """
    if name in question.counts or not question.counts:
        return question.base
    known = work[name].notna()
    mean = float(work.loc[known, name].abs().sum() / max(1.0, work.loc[known, question.counts[0]].sum()))
    return question.base * max(1, int(float(f"{mean:.0e}")))


def _emptied(cells: pd.DataFrame, question: TableQuestion, status: pd.Series) -> pd.DataFrame:
    table = cells.copy()
    hidden = status.str.startswith("hidden").to_numpy()
    for name in (*question.counts, *question.amounts):
        table[name] = np.where(hidden, np.nan, table[name].to_numpy(dtype="float64", na_value=np.nan))
    return table.assign(**{STATUS: status.to_numpy()})
