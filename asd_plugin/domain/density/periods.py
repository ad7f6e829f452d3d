"""What a period is: a year, a month or a quarter, written so that the later one also sorts later."""

from __future__ import annotations

import re

from ..errors import AsdError, Problem, problem
from .rows import Tally

EXAMPLES = 5
_PERIOD = re.compile(r"[0-9]{4}(-(0[1-9]|1[0-2])|-Q[1-4])?")


def is_period(text: str) -> bool:
    """Whether ``text`` is YYYY, YYYY-MM or YYYY-Qn."""
    return bool(_PERIOD.fullmatch(text))


def period_faults(**asked: str) -> list[Problem]:
    """One problem ``not_a_period`` a parameter whose text (when not empty) is no period."""
    return [problem("not_a_period", parameter=name, value=text) for name, text in asked.items() if not _may_be(text)]


def order_faults(texts: list[str], field: str, totals: tuple[str, ...] = ()) -> list[Problem]:
    """Problem ``periods_without_order`` when periods must be told in order and some are none; ``totals`` pass."""
    named = sorted({text for text in texts if text.strip().casefold() not in totals})
    wrong = [text for text in named if not is_period(text)]
    if not wrong or len(named) == 1:
        return []
    rows = sum(text in wrong for text in texts)
    return [problem("periods_without_order", field=field, count=len(wrong), rows=rows, examples=wrong[:EXAMPLES])]


def _may_be(text: str) -> bool:
    return not text or is_period(text)


def check_periods(counted: Tally, field: str | None, asked: str) -> list[Problem]:
    """What to tell about the periods of the rows; without ``field`` nothing.

    Raises AsdError ``not_periods`` when the latest of several must be found (``asked`` is empty) and one of them is no
    period: «mars» after «février» sorts by letters. A single text, or one that was asked for, is only told.
    """
    if not field:
        return []
    rows: dict[str, int] = {}
    for place, group in enumerate(counted.groups):
        rows[group.period] = rows.get(group.period, 0) + int(counted.outcomes[place].sum())
    named = [text for text in rows if text]
    wrong = [text for text in named if not is_period(text)]
    notes = []
    if wrong:
        found = {"field": field, "count": len(wrong), "rows": sum(rows[one] for one in wrong)}
        found["examples"] = sorted(wrong)[:EXAMPLES]
        if len(named) > 1 and not asked:
            raise AsdError(problem("not_periods", **found))
        notes.append(problem("periods_as_written", **found))
    elif not asked and len({("Q" in text, len(text)) for text in named}) > 1:
        notes.append(problem("periods_of_several_kinds", field=field, examples=sorted(named)[:EXAMPLES]))
    if rows.get("") and named:
        notes.append(problem("rows_without_period", field=field, count=rows[""]))
    return notes
