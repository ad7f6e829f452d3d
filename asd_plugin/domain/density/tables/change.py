"""Change from one period to another, from published figures only: what is hidden in either period has no change."""

from __future__ import annotations

import re

import numpy as np
import pandas as pd


def change_between(now: pd.DataFrame, before: pd.DataFrame, counts: list[str], rates: list[str]) -> pd.DataFrame:
    """Changes of each row of ``now`` against the row of ``before`` with the same index.

    ``counts``: change_<name> and pct_<name> (100 x change / before; missing when before is 0 or below). ``rates``:
    points_<name>, the difference of two rates over one fixed denominator. A figure that is missing or hidden on either
    side gives none.
    """
    earlier, columns = before.reindex(now.index), {}
    for name in counts:
        change = now[name] - earlier[name]
        columns[f"change_{name}"] = change
        columns[f"pct_{name}"] = 100.0 * change / earlier[name].where(earlier[name] > 0)
    for name in rates:
        columns[f"points_{name}"] = now[name] - earlier[name]
    return pd.DataFrame(columns, index=now.index, dtype="float64")


def previous_periods(table: pd.DataFrame, keys: list[str], counts: list[str], period: str = "period") -> pd.DataFrame:
    """Changes of each row of a long ``table`` against the period before among those listed.

    ``keys``: what a row is of, apart from ``period``. Returns ``previous_period`` (empty for the first) and the columns
    of :func:`change_between`, with the index of ``table``. A row whose earlier one is absent has no change: absent is
    not zero.
    """
    periods = sorted(table[period].unique())
    before = dict(zip(periods[1:], periods))
    wanted = table[period].map(before)
    now = table.set_index([*keys, period])
    earlier = table.set_index([*keys, period])
    targets = pd.MultiIndex.from_arrays([*(table[key] for key in keys), wanted])
    found = earlier[counts].reindex(targets)
    found.index = now.index
    changes = change_between(now[counts], found, counts, []) if len(table) else change_between(now, now, counts, [])
    changes = changes.reset_index(drop=True).set_axis(table.index, axis=0)
    return pd.concat([wanted.fillna("").rename("previous_period"), changes], axis=1)


def years_between(numerator: str, base: str) -> float:
    """Years from the base's period to the numerator's; not-a-number when either tells none."""
    found = [re.match(r"(\d{4})", period or "") for period in (numerator, base)]
    return float(int(found[0][1]) - int(found[1][1])) if all(found) else np.nan
