"""The whole answer about density: protected counts and rates by unit, the long table, the account, and the warnings."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from ..disclosure.primary import without_hidden
from ..disclosure.settings import HIDDEN_PRIMARY, PrimaryRule
from ..errors import AsdError, Problem, problem
from .by_unit import Account, Choice, account_of, choose_groups, counts_by_unit, long_table, protected_counts
from .rates import RateTable, rates_of
from .rows import Columns, Tally, refuse_bad_numbers
from .settings import AREA, COUNTS, HOUSEHOLDS, MISSING, NUMBERS, Rate, rates_for

AREA_USED = "area_used_km2"
EXAMPLES = 5


@dataclass(frozen=True)
class DensityQuestion:
    """What to make of a tally. ``is_table``: rows name their unit by code, instead of being points."""

    columns: Columns
    is_table: bool
    programme: str = ""
    period: str = ""
    rule: PrimaryRule = field(default_factory=PrimaryRule)


@dataclass(frozen=True)
class DensityResult:
    """``table``: one row a unit (index code), protected. ``listed``: one row a unit, period and programme, protected.

    ``numbers``: see settings.NUMBERS. ``notes``: what an officer must know before using the figures.
    """

    table: pd.DataFrame
    listed: pd.DataFrame
    choice: Choice
    rates: tuple[Rate, ...]
    numbers: dict[str, float]
    notes: list[Problem]


def density_of(
    counted: Tally,
    units: pd.DataFrame,
    has_outline: np.ndarray,
    question: DensityQuestion,
    unknown_codes: dict[str, int] | None = None,
) -> DensityResult:
    """Turn sums into the agency's tables.

    ``units``: index code; area_km2 (ellipsoidal), population, households, each possibly missing. ``has_outline``:
    units in which a point can be counted. A unit without rows has zero beneficiaries when rows are households, and
    is missing when rows are somebody's counts or when it has no outline. Raises AsdError for values that cannot be
    counted, a programme or period that is not there, and rows that the account does not explain.
    """
    columns, codes = question.columns, list(units.index)
    choice = choose_groups(counted, question.programme, question.period)
    refuse_bad_numbers(counted, choice.listed)
    account = account_of(counted, choice)
    if account.difference():
        raise AsdError(problem("rows_unaccounted", count=account.difference(), rows=account.rows))
    is_absence_zero = _is_absence_zero(question, has_outline)
    raw = counts_by_unit(counted, choice.mapped, codes, columns, is_absence_zero)
    rates = rates_for(bool(columns.people))
    rated = rates_of(raw, units, rates)
    protected, status = protected_counts(raw, question.rule)
    shown_rates = without_hidden(rated.frame, status, list(rated.frame.columns))
    table = pd.concat([protected, units[AREA].rename(AREA_USED), shown_rates, status], axis=1)
    listed = long_table(counted, choice, codes, columns, is_absence_zero, question.rule)
    above = [item for item in rated.above_maximum if status[item[0]] != HIDDEN_PRIMARY]
    numbers = _numbers(account, raw, status, unknown_codes or {}, len(above))
    notes = _row_notes(account, choice, question) + _several_rows(counted, choice, question)
    notes += _rate_notes(rated, above, rates) + _protection_notes(status, question.rule)
    return DensityResult(table, listed, choice, rates, numbers, notes)


def _is_absence_zero(question: DensityQuestion, has_outline: np.ndarray) -> np.ndarray:
    if not question.is_table:
        return has_outline
    return np.full(len(has_outline), question.columns.households is None)


def _numbers(
    account: Account, raw: pd.DataFrame, status: pd.Series, unknown_codes: dict[str, int], above: int
) -> dict[str, float]:
    values = (
        len(status),
        int((status == HIDDEN_PRIMARY).sum()),
        int((status == MISSING).sum()),
        float(np.nansum(raw[HOUSEHOLDS])),
        account.rows,
        account.counted,
        account.not_asked_for,
        account.outside,
        account.without_place,
        account.on_border,
        account.in_overlap,
        len(unknown_codes),
        account.unknown_unit,
        above,
    )
    return dict(zip(NUMBERS, values))


def _row_notes(account: Account, choice: Choice, question: DensityQuestion) -> list[Problem]:
    asked = account.rows - account.not_asked_for
    notes = []
    if choice.is_latest_of > 1:
        notes.append(problem("latest_period", count=choice.is_latest_of, period=choice.period))
    if account.not_asked_for:
        notes.append(problem("rows_not_asked_for", count=account.not_asked_for))
    if account.outside:
        is_all = not account.counted
        code = "points_all_outside" if is_all else "points_outside"
        notes.append(problem(code, count=account.outside, rows=asked))
    for code, count in (
        ("points_without_place", account.without_place),
        ("points_on_border", account.on_border),
        ("points_in_overlap", account.in_overlap),
    ):
        if count:
            notes.append(problem(code, count=count))
    return notes


def _several_rows(counted: Tally, choice: Choice, question: DensityQuestion) -> list[Problem]:
    """Counts of somebody else that come in several rows for one unit, period and programme: perhaps loaded twice."""
    if not question.is_table or question.columns.households is None:
        return []
    units = int((counted.rows[choice.listed] > 1).any(axis=0).sum())
    return [problem("units_in_several_rows", count=units)] if units else []


def _rate_notes(rated: RateTable, above: list[tuple[str, str, float]], rates: tuple[Rate, ...]) -> list[Problem]:
    without = rated.without_base.items()
    notes = [problem("rate_without_base", rate=name, count=count) for name, count in without if count]
    for rate in rates:
        codes = [code for code, name, _ in above if name == rate.name]
        if codes:
            examples = codes[:EXAMPLES]
            notes.append(
                problem("rate_above_maximum", rate=rate.name, maximum=rate.maximum, count=len(codes), examples=examples)
            )
    return notes


def _protection_notes(status: pd.Series, rule: PrimaryRule) -> list[Problem]:
    if rule.threshold < 2:
        return [problem("no_protection", threshold=rule.threshold)]
    return [problem("one_unit_hidden")] if int((status == HIDDEN_PRIMARY).sum()) == 1 else []


def result_columns() -> dict[str, type]:
    """Columns of ``table`` in order, with their type."""
    names = [*COUNTS, AREA_USED, *(rate.name for rate in rates_for(True))]
    return {**dict.fromkeys(names, float), "status": str}


def listed_columns() -> dict[str, type]:
    """Columns of ``listed`` in order, with their type."""
    keys = ("unit_code", "period", "programme", "milieu")
    return {**dict.fromkeys(keys, str), **dict.fromkeys(COUNTS, float), "status": str}
