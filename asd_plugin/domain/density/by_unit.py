"""From sums to the agency's tables: one row a unit for the map, one row a unit, period and programme for the file."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..disclosure.primary import primary_status, with_lone_cells_covered, without_hidden
from ..disclosure.settings import PrimaryRule
from ..errors import AsdError, problem
from .rows import OUTCOMES, Columns, Tally
from .settings import AMOUNT, COUNTS, HOUSEHOLDS, PEOPLE, WHOLE

EXAMPLES = 12
TOTALS = (WHOLE, "all", "ensemble", "tous", "toutes", "المجموع")


@dataclass(frozen=True)
class Choice:
    """Groups of a tally that were asked for: ``listed`` for the long table, ``mapped`` (one period) for the map.

    ``period``: the period mapped. ``is_latest_of``: how many periods there were when none was chosen (1: no choice).
    """

    listed: list[int]
    mapped: list[int]
    period: str
    is_latest_of: int


@dataclass(frozen=True)
class Account:
    """Every row read, by what became of it; the parts sum to ``rows``."""

    rows: int
    counted: int
    outside: int
    without_place: int
    unknown_unit: int
    not_asked_for: int
    on_border: int
    in_overlap: int

    def difference(self) -> int:
        """Rows that no line of the account explains; zero unless the program is wrong."""
        explained = self.counted + self.outside + self.without_place + self.unknown_unit + self.not_asked_for
        return self.rows - explained


def choose_groups(counted: Tally, programme: str, period: str) -> Choice:
    """Groups of the asked ``programme`` and ``period`` (empty: all programmes; all periods, the latest mapped).

    Periods are never added up: a household paid in two months is one household. Nor is a programme that already is
    the total of the others. Raises AsdError ``value_not_found`` or ``total_among_programmes``, naming the values.
    """
    programmes = sorted({group.programme for group in counted.groups})
    _refuse_absent("programme", programme, programmes)
    _refuse_absent("period", period, sorted({group.period for group in counted.groups}))
    totals = [name for name in programmes if name.casefold() in TOTALS]
    if totals and not programme and len(programmes) > 1:
        raise AsdError(problem("total_among_programmes", total=totals[0], found=programmes[:EXAMPLES]))
    listed = [
        place
        for place, group in enumerate(counted.groups)
        if (not programme or group.programme == programme) and (not period or group.period == period)
    ]
    periods = sorted({counted.groups[place].period for place in listed})
    latest = periods[-1] if periods else period
    mapped = [place for place in listed if counted.groups[place].period == latest]
    return Choice(listed, mapped, latest, max(1, len(periods)))


def _refuse_absent(what: str, wanted: str, found: list[str]) -> None:
    if wanted and wanted not in found:
        raise AsdError(problem("value_not_found", what=what, value=wanted, found=found[:EXAMPLES], count=len(found)))


def account_of(counted: Tally, choice: Choice) -> Account:
    """What became of every row, for the mapped groups; all other rows are ``not_asked_for``."""
    parts = dict(zip(OUTCOMES, (int(n) for n in counted.outcomes[choice.mapped].sum(axis=0))))
    return Account(
        rows=counted.rows_read,
        not_asked_for=int(counted.outcomes.sum() - counted.outcomes[choice.mapped].sum()),
        on_border=int(counted.on_border[choice.mapped].sum()),
        in_overlap=int(counted.in_overlap[choice.mapped].sum()),
        **parts,
    )


def counts_by_unit(
    counted: Tally, groups: list[int], codes: list[str], columns: Columns, is_absence_zero: np.ndarray
) -> pd.DataFrame:
    """Households, people and amount of each unit, over ``groups``; index ``code``, missing as not-a-number.

    ``is_absence_zero``: whether a unit without a row has no beneficiary (rows are households) or is unknown (rows are
    counts made by somebody else, or the unit has no outline). A measure whose column was not given is missing.
    """
    rows = counted.rows[groups].sum(axis=0)
    known = (rows > 0) | is_absence_zero
    given = {HOUSEHOLDS: columns.households, PEOPLE: columns.people, AMOUNT: columns.amount}
    table = {}
    for name, column in given.items():
        if column:
            values = counted.sums[column][groups].sum(axis=0)
        else:
            values = rows.astype("float64") if name == HOUSEHOLDS else np.full(len(codes), np.nan)
        table[name] = np.where(known, values, np.nan)
    return pd.DataFrame(table, index=pd.Index(codes, name="code", dtype=object))


def protected_counts(counts: pd.DataFrame, rule: PrimaryRule) -> tuple[pd.DataFrame, pd.Series]:
    """Counts with small ones hidden, and the status of each row."""
    status = primary_status(counts[[HOUSEHOLDS, PEOPLE]], rule)
    return without_hidden(counts, status, list(COUNTS)), status


def long_table(
    counted: Tally, choice: Choice, codes: list[str], columns: Columns, is_absence_zero: np.ndarray, rule: PrimaryRule
) -> pd.DataFrame:
    """One protected row a unit, period and programme: unit_code, period, programme, milieu, counts, status.

    Rows of unknown units or cells are left out. Where a period has several programmes, a row ``total`` adds them up,
    and a lone hidden programme is covered by a second one, so that total minus the others gives nothing back.
    """
    parts = []
    for period in sorted({counted.groups[place].period for place in choice.listed}):
        same_period = (p for p in choice.listed if counted.groups[p].period == period)
        places = sorted(same_period, key=counted.groups.__getitem__)
        named = [([place], counted.groups[place].programme or WHOLE) for place in places]
        if len(named) > 1:
            named.append((places, WHOLE))
        for groups, programme in named:
            counts = counts_by_unit(counted, groups, codes, columns, is_absence_zero)
            shown = counts.rename_axis("unit_code").reset_index()
            parts.append(shown.assign(period=period or WHOLE, programme=programme, milieu=WHOLE, cells=len(groups)))
    names = ["unit_code", "period", "programme", "milieu", *COUNTS, "cells"]
    table = pd.concat(parts, ignore_index=True)[names] if parts else pd.DataFrame(columns=names)
    table = table[table[HOUSEHOLDS].notna()].reset_index(drop=True)
    status = primary_status(table[[HOUSEHOLDS, PEOPLE]], rule)
    status = _covered(table, status)
    return without_hidden(table, status, list(COUNTS)).assign(status=status).drop(columns="cells")


def _covered(table: pd.DataFrame, status: pd.Series) -> pd.Series:
    """Second hidden cells within each unit and period whose total is published."""
    margin = table["unit_code"].astype(str) + " " + table["period"].astype(str)
    is_total = table["cells"] > 1
    shown = set(margin[is_total & (status == "ok")])
    cells = table[~is_total]
    among = margin[~is_total]
    covered = with_lone_cells_covered(status[~is_total], cells[HOUSEHOLDS], among, among.isin(shown))
    result = status.copy()
    result[covered.index] = covered
    return result
