"""The whole answer about density: protected counts and rates by unit, the long table, the account, and the warnings."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np
import pandas as pd

from ..disclosure.settings import PrimaryRule
from ..errors import AsdError, Problem, problem
from ..progress import Progress, Silent
from .by_unit import Account, Choice, account_of, choose_groups
from .rates import RateTable, flags_of, likely_reason, rates_of
from .rows import Columns, Tally, refuse_bad_numbers
from .settings import (
    AREA,
    COUNTS,
    COVERAGE,
    ELIGIBLE,
    HOUSEHOLDS,
    MISSING,
    NUMBERS,
    POPULATED_AREA,
    SUPPRESS,
    Rate,
    rates_for,
)
from .tables.bridge import Bridge, bridged
from .tables.cells import SPLITS, TOTALS, cell_table, cells_of_slice, number_columns, slices_of
from .tables.change import change_between
from .tables.coverage import Gap, eligible_notes, gap_to_reference
from .tables.geography import COUNTRY_LEVEL, Geography, geography_of
from .tables.listed import LISTED_KEYS, listed_rows, with_means
from .tables.notes import protection_notes, rate_notes, row_notes, several_rows_note
from .tables.published import Published, publish
from .tables.settings import NONE, VALUE

AREA_USED = "area_used_km2"
REFERENCE, GAP, FLAG = "coverage_reference_pct", "coverage_gap_points", "rate_flag"


@dataclass(frozen=True)
class DensityQuestion:
    """What to make of a tally. ``is_table``: rows name their unit by code, instead of being points.

    ``protection``: suppress, round or none. ``line``, ``line_value``: reference line of the coverage gap.
    ``base_period``: period of the denominators. ``since``: period the mapped one is compared with (empty: the one
    before it, if any). ``zones``: province and region of each unit, where they are known. ``bridge``: old units.
    ``with_totals``: whether the long table lists provinces, regions and the country too (protected together anyway).
    """

    columns: Columns
    is_table: bool
    programme: str = ""
    period: str = ""
    rule: PrimaryRule = field(default_factory=PrimaryRule)
    protection: str = SUPPRESS
    line: str = NONE
    line_value: float = 0.0
    base_period: str = ""
    since: str = ""
    zones: dict[str, list[str | None]] = field(default_factory=dict)
    bridge: Bridge | None = None
    with_totals: bool = False
    seed: int = 0

    def counts(self) -> list[str]:
        """Counts that the rows hold."""
        return [
            HOUSEHOLDS,
            *(name for name, column in zip(COUNTS[1:], (self.columns.people, self.columns.amount)) if column),
        ]


@dataclass(frozen=True)
class DensityResult:
    """``table``: one row a unit (index code), protected. ``listed``: one row a unit or zone, period, programme, milieu,
    sex and age band, protected, with rates and the change since the period before.

    ``numbers``: see settings.NUMBERS; a number that would give a hidden cell back is None. ``notes``: what an officer
    must know before using the figures. ``compared_with``: the period of the changes in ``table``, empty without.
    ``unmatched``: rows by old code that no unit receives.
    """

    table: pd.DataFrame
    listed: pd.DataFrame
    choice: Choice
    rates: tuple[Rate, ...]
    numbers: dict[str, float | None]
    notes: list[Problem]
    published: Published
    gap: Gap | None = None
    compared_with: str = ""
    unmatched: dict[str, int] = field(default_factory=dict)


def density_of(
    counted: Tally,
    units: pd.DataFrame,
    has_outline: np.ndarray,
    question: DensityQuestion,
    unknown_codes: dict[str, int] | None = None,
    before: pd.DataFrame | None = None,
    progress: Progress | None = None,
) -> DensityResult:
    """Turn sums into the agency's tables.

    ``units``: index code; area_km2 (ellipsoidal), population, households, populated_km2, eligible, each possibly
    missing. ``has_outline``: units in which a point can be counted. A unit without rows has zero beneficiaries when
    rows are households, and is missing when rows are somebody's counts or when it has no outline. ``before``: cells of
    earlier runs (see published). Raises AsdError for values that cannot be counted, a programme or period that is not
    there, rows that the account does not explain, and a protection that fails its
    audit.
    """
    moved, unmatched = 0, {}
    if question.bridge is not None:
        folded = bridged(counted, list(units.index), question.bridge, bool(question.columns.households))
        counted, moved, unmatched = folded.tally, folded.moved, folded.unmatched
    choice, account = _chosen(counted, question)
    geography = geography_of(list(units.index), question.zones)
    slices = slices_of(counted.groups, _protected_together(counted, choice, question))
    cells = cell_table(counted, slices, geography, question.columns, _is_absence_zero(question, has_outline))
    asked = (question.rule, question.protection, before, progress or Silent(), question.seed)
    published = publish(cells, geography, slices, *asked)
    whole, level = slices.whole(choice.period or slices.periods[-1]), geography.level_names()[0]
    if question.programme:
        whole = (whole[0], question.programme, *whole[2:])
        table = published.table
        published = replace(published, table=table[table["programme"] == question.programme].reset_index(drop=True))
    rates = _rates(question, units)
    listed = listed_rows(published.table, with_zone_bases(units, geography), rates, question.counts())
    own = listed[(listed["level"] == level).to_numpy()]
    table, rated = _mapped(cells_of_slice(published.table, whole, level), units, rates, choice, question)
    gap = _gap(published, table, units, geography, whole, question)
    if gap is not None:
        table[REFERENCE], table[GAP] = gap.reference, gap.gap
    if choice.since:
        then = cells_of_slice(own, (choice.since, *whole[1:]), level).reindex(table.index)
        table = pd.concat(
            [table, change_between(table, then, question.counts(), [rate.name for rate in rates])], axis=1
        )
    country = cells_of_slice(published.table, whole, COUNTRY_LEVEL)
    numbers = _numbers(account, published, country, table, unknown_codes or {}, question)
    above = rated.above_maximum
    numbers.update(RATES_ABOVE_MAXIMUM=len(above), ROWS_BRIDGED=moved, OLD_CODES_UNMATCHED=len(unmatched))
    notes = row_notes(account, choice) + several_rows_note(counted, choice, question.is_table, question.columns)
    notes += rate_notes(rated, above, rates, choice.period, question.base_period)
    notes += _coverage_notes(table, units, gap) + _bridge_notes(question.bridge, moved, unmatched)
    notes += protection_notes(published, question.rule)
    table = table[[*(name for name in table if name != "status"), "status"]]
    shown = (listed if question.with_totals else own).reset_index(drop=True)
    return DensityResult(table, shown, choice, rates, numbers, notes, published, gap, choice.since, unmatched)


def _chosen(counted: Tally, question: DensityQuestion) -> tuple[Choice, Account]:
    """The groups asked for, with their rows accounted for and their numbers usable."""
    choice = choose_groups(counted, question.programme, question.period, question.since)
    refuse_bad_numbers(counted, choice.listed)
    account = account_of(counted, choice)
    if account.difference():
        raise AsdError(problem("rows_unaccounted", count=account.difference(), rows=account.rows))
    asked = account.rows - account.not_asked_for
    if asked and account.without_place == asked:
        raise AsdError(problem("points_none_usable", rows=asked))  # zeros everywhere would be taken for a finding
    return choice, account


def _protected_together(counted: Tally, choice: Choice, question: DensityQuestion) -> list[int]:
    """Groups whose cells are protected together: those of the other programmes too, for a reader who finds the total
    elsewhere has them by subtraction. Not when their numbers cannot be used, or one of them is a total already."""
    if not question.programme:
        return choice.listed
    periods = {counted.groups[place].period for place in choice.listed}
    wide = [place for place, group in enumerate(counted.groups) if group.period in periods]
    is_bad = any(int(rows[wide].sum()) for rows in counted.bad_numbers.values())
    has_total = any(counted.groups[place].programme.casefold() in TOTALS for place in wide)
    return choice.listed if is_bad or has_total else wide


def _rates(question: DensityQuestion, units: pd.DataFrame) -> tuple[Rate, ...]:
    has_populated, has_eligible = (
        base in units and bool(units[base].notna().any()) for base in (POPULATED_AREA, ELIGIBLE)
    )
    return rates_for(bool(question.columns.people), bool(question.columns.amount), has_populated, has_eligible)


def _is_absence_zero(question: DensityQuestion, has_outline: np.ndarray) -> np.ndarray:
    if not question.is_table:
        return has_outline
    return np.full(len(has_outline), question.columns.households is None)


def with_zone_bases(units: pd.DataFrame, geography: Geography) -> pd.DataFrame:
    """Bases of units and of their zones; a zone's base is missing when that of one of its units is."""
    parts = [units]
    for level in geography.zones:
        zones = pd.Series(geography.zones[level], index=units.index)
        parts.append(units.groupby(zones).agg(lambda part: part.sum(skipna=False)))
    return pd.concat(parts)


def _mapped(
    cells: pd.DataFrame,
    units: pd.DataFrame,
    rates: tuple[Rate, ...],
    choice: Choice,
    question: DensityQuestion,
) -> tuple[pd.DataFrame, RateTable]:
    """One row a unit: counts, area, rates, means, flag, status. Rates of hidden counts are missing with them."""
    shown = cells.reindex(units.index)
    status = shown.pop("status").fillna(MISSING).astype(object)
    rated = rates_of(shown[list(COUNTS)], units, rates)
    flags = flags_of(rated.above_maximum, units.index, likely_reason(choice.period, question.base_period))
    measures = with_means(shown[number_columns(shown)])
    table = pd.concat(
        [shown[list(COUNTS)], units[AREA].rename(AREA_USED), rated.frame, measures, flags.rename(FLAG), status], axis=1
    )
    table.index.name = "code"
    return table, rated


def _gap(
    published: Published,
    table: pd.DataFrame,
    units: pd.DataFrame,
    geography: Geography,
    whole: tuple[str, ...],
    question: DensityQuestion,
) -> Gap | None:
    """Coverage against the named line; None when no line was named. Lines are made of published totals only."""
    if question.line == NONE:
        return None
    if COVERAGE not in table:
        raise AsdError(problem("reference_without_eligible"))
    if question.line == VALUE:
        nobody = pd.Series(dtype="float64")
        return gap_to_reference(table[COVERAGE], nobody, units[ELIGIBLE], nobody, VALUE, question.line_value)
    if question.line not in geography.zones:
        raise AsdError(problem("reference_without_zone", line=question.line, found=list(geography.zones)))
    zones = pd.Series(geography.zones[question.line], index=units.index)
    counts = cells_of_slice(published.table, whole, question.line)[HOUSEHOLDS]
    return gap_to_reference(table[COVERAGE], counts, units[ELIGIBLE], zones, question.line, question.line_value)


def _numbers(
    account: Account,
    published: Published,
    country: pd.DataFrame,
    table: pd.DataFrame,
    unknown_codes: dict[str, int],
    question: DensityQuestion,
) -> dict[str, float | None]:
    """Numbers beside the layers; those that equal a hidden total are None."""
    status = table["status"]
    total = float(country[HOUSEHOLDS].iloc[0]) if len(country) else 0.0
    is_hidden = bool(len(country)) and str(country["status"].iloc[0]).startswith("hidden")
    is_rows_hidden = is_hidden and question.columns.households is None
    summary = published.summary()
    values = (
        len(status),
        int(status.str.startswith("hidden").sum()),
        int((status == MISSING).sum()),
        None if is_hidden else total,
        None if is_rows_hidden else account.rows,
        None if is_rows_hidden else account.counted,
        None if is_rows_hidden else account.not_asked_for,
        account.outside,
        account.without_place,
        account.on_border,
        account.in_overlap,
        len(unknown_codes),
        account.unknown_unit,
        0,
        summary["hidden_primary"],
        summary["hidden_secondary"],
        0,
        0,
    )
    return dict(zip(NUMBERS, values))


def _coverage_notes(table: pd.DataFrame, units: pd.DataFrame, gap: Gap | None) -> list[Problem]:
    hidden = table["status"].str.startswith("hidden").to_numpy()
    notes = eligible_notes(table[HOUSEHOLDS], units[ELIGIBLE], hidden) if ELIGIBLE in units else []
    return notes + (list(gap.notes) if gap else [])


def _bridge_notes(bridge: Bridge | None, moved: int, unmatched: dict[str, int]) -> list[Problem]:
    if bridge is None:
        return []
    notes = [problem("bridge_moved", count=moved, since=bridge.since, codes=len(bridge.moves))]
    if unmatched:
        notes.append(problem("bridge_unmatched", count=len(unmatched), examples=sorted(unmatched)[:5]))
    return notes


def result_columns(result: DensityResult) -> dict[str, type]:
    """Columns of ``table`` in order, with their type."""
    return {name: str if name in (FLAG, "status") else float for name in result.table}


def listed_columns(result: DensityResult) -> dict[str, type]:
    """Columns of ``listed`` in order, with their type."""
    texts = (*LISTED_KEYS, "previous_period", "rate_flag", "status")
    return {name: str if name in texts else float for name in result.listed}


__all__ = ["SPLITS", "DensityQuestion", "DensityResult", "density_of", "listed_columns", "result_columns"]
