"""Several numbers on a row: which of them the proof of the households also protects, and the proof of the others.

Where every hidden row has at least as many people as households, any other table of households that fits what is
published gives one of people: add the same differences. No count falls below zero, all sums hold, so people are known
no better than households. The same with amounts and c times the differences, c being the smallest amount a household
on a hidden row. Where a number is zero or small beside the households (nobody paid, no children), this fails, and the
number is protected and audited for itself.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd

from ...disclosure.protection import Protected, protect_cells
from ...disclosure.settings import PrimaryRule, Width
from ...progress import Progress
from ..settings import HOUSEHOLDS
from .cells import count_columns, number_columns

TURNS = 6


def protect_numbers(
    rows: pd.DataFrame,
    keys: list[str],
    hierarchies: dict[str, dict[str, str]],
    rule: PrimaryRule,
    told: pd.Series,
    small: pd.Series,
    kept: pd.Series,
    progress: Progress,
) -> Protected:
    """Status and proof of the rows of one period such that none of their numbers can be found again.

    ``told``: households published before; ``small``: rows with a small count; ``kept``: rows hidden before. The proof
    is that of the households; those of further numbers must pass too. Raises AsdError ``audit_failed``.
    """
    hidden, muted, further = small | kept, pd.Series(False, index=rows.index), []
    for _ in range(TURNS):
        before, further = int(hidden.sum() + muted.sum()), []
        found = protect_cells(
            rows, keys, HOUSEHOLDS, hierarchies, rule, known_before=told, also_hidden=hidden, muted_before=muted,
            progress=progress, must_pass=False,
        )  # fmt: skip
        hidden, muted = hidden | found.status.str.startswith("hidden"), muted | found.muted
        covered = int(hidden.sum() + muted.sum())
        for name in number_columns(rows):
            if name == HOUSEHOLDS or follows(rows, name, hidden, small, rule):
                continue
            is_count = name in count_columns(rows) and bool((rows[name].dropna() % 1 == 0).all())
            other = protect_cells(
                rows, keys, name, hierarchies, rule, known_before=rows[name].where(told.notna()), is_count=is_count,
                sensitive=None if is_count else small, also_hidden=hidden, muted_before=muted, progress=progress,
                must_pass=False,
            )  # fmt: skip
            hidden, muted = hidden | other.status.str.startswith("hidden"), muted | other.muted
            further.append(other.audit)
        now = int(hidden.sum() + muted.sum())
        if now in (covered, before):  # the households were proven with the final pattern
            break
    for audit in (found.audit, *further):
        audit.require_passed()
    return replace(found, muted=muted)


def follows(rows: pd.DataFrame, name: str, hidden: pd.Series, small: pd.Series, rule: PrimaryRule) -> bool:
    """Whether the proof of the households is one of ``name`` too; a number below zero bounds no reader."""
    number, households = (rows[one].to_numpy("float64", na_value=np.nan) for one in (name, HOUSEHOLDS))
    if np.isnan(number).all() or (number < 0).any():
        return True
    filled = hidden.to_numpy(dtype=bool) & (households > 0)
    if (number[hidden.to_numpy(dtype=bool) & ~filled] > 0).any() or np.isnan(number[filled]).any():
        return False
    if not filled.any():
        return True
    least = float((number[filled] / households[filled]).min())
    if name in count_columns(rows):
        return least >= 1.0
    largest = float(number[small.to_numpy(dtype=bool)].max(initial=0.0))
    return least > 0 and least * rule.threshold >= Width().share * largest
