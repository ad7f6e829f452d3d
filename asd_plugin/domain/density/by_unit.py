"""Which groups of a tally were asked for, and what became of every row."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import AsdError, problem
from .rows import OUTCOMES, Tally
from .tables.cells import TOTALS

EXAMPLES = 12


@dataclass(frozen=True)
class Choice:
    """Groups of a tally that were asked for: ``listed`` for the long table, ``mapped`` (one period) for the map.

    ``period``: the period mapped. ``is_latest_of``: how many periods there were when none was chosen (1: no choice).
    ``since``: the period it is compared with; empty without.
    """

    listed: list[int]
    mapped: list[int]
    period: str
    is_latest_of: int
    since: str = ""


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


def choose_groups(counted: Tally, programme: str, period: str, since: str = "") -> Choice:
    """Groups of the asked ``programme`` and ``period`` (empty: all programmes; all periods, the latest mapped).

    ``since``: a period to compare with, listed too; empty: the one before the mapped period, where it is listed.

    Periods are never added up: a household paid in two months is one household. Nor is a programme that already is
    the total of the others. Raises AsdError ``value_not_found`` or ``total_among_programmes``, naming the values.
    """
    programmes = sorted({group.programme for group in counted.groups})
    _refuse_absent("programme", programme, programmes)
    known = sorted({group.period for group in counted.groups})
    _refuse_absent("period", period, known)
    _refuse_absent("period", since, known)
    totals = [name for name in programmes if name.casefold() in TOTALS]
    if totals and not programme and len(programmes) > 1:
        raise AsdError(problem("total_among_programmes", total=totals[0], found=programmes[:EXAMPLES]))
    listed = [
        place
        for place, group in enumerate(counted.groups)
        if (not programme or group.programme == programme) and (not period or group.period in (period, since))
    ]
    periods = sorted({counted.groups[place].period for place in listed})
    latest = period or (periods[-1] if periods else "")
    mapped = [place for place in listed if counted.groups[place].period == latest]
    earlier = [one for one in periods if one < latest]
    since = since or (earlier[-1] if earlier else "")
    if since == latest:
        since = ""
    return Choice(listed, mapped, latest, 1 if period else max(1, len(periods)), since)


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
