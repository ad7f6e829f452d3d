"""Primary suppression: small counts, and everything on the same row that would give them back, are hidden.

Policy. A row is hidden when any of its counts is positive and below the threshold (agency's frequency rule; law 09-08,
and the usual practice of statistical offices, see docs/methods/density.md). All its counts, amounts and rates become
missing numbers with the status ``hidden_primary``: a rate with a known base, or an amount with a known average, would
give the count back. Hidden is neither zero nor missing.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from .settings import HIDDEN_PRIMARY, HIDDEN_SECONDARY, MISSING, PUBLISHED, Dominance, PrimaryRule

TOLERANCE = 1e-9


def primary_status(counts: pd.DataFrame, rule: PrimaryRule) -> pd.Series:
    """Status of each row of ``counts`` (columns that count people or households): ok, missing or hidden_primary.

    A row whose counts are all missing is ``missing``; a missing count beside a present one does not hide the row.
    """
    values = counts.to_numpy(dtype="float64", na_value=np.nan)
    small = (values > 0) & (values < rule.threshold - TOLERANCE)
    if rule.hides_zero and rule.threshold > 0:
        small |= values == 0
    status = np.where(small.any(axis=1), HIDDEN_PRIMARY, PUBLISHED)
    status[np.isnan(values).all(axis=1)] = MISSING
    return pd.Series(status.astype(object), index=counts.index, name="status")


def without_hidden(table: pd.DataFrame, status: pd.Series, columns: list[str]) -> pd.DataFrame:
    """Copy of ``table`` with ``columns`` emptied (not-a-number) on every row whose status is hidden."""
    protected = table.copy()
    hidden = status.astype(str).str.startswith("hidden").to_numpy()
    for column in columns:
        values = protected[column].to_numpy(dtype="float64", na_value=np.nan).copy()
        values[hidden] = np.nan
        protected[column] = values
    return protected


def with_lone_cells_covered(status: pd.Series, counts: pd.Series, margin: pd.Series, is_shown: pd.Series) -> pd.Series:
    """Hide a second cell wherever a published total would give the only hidden one back.

    ``margin`` names the total each cell belongs to and ``is_shown`` tells whether that total is published. In such a
    margin with exactly one hidden cell, the smallest other cell that is not zero becomes ``hidden_secondary`` (a zero
    covers nothing). This guards one margin; the nested geography is a further step.
    """
    covered = status.copy()
    hidden = status.astype(str).str.startswith("hidden")
    for _, cells in status.groupby(margin[is_shown & margin.notna()].reindex(status.index), sort=False):
        if hidden[cells.index].sum() != 1:
            continue
        others = counts[cells.index][~hidden[cells.index] & (counts[cells.index] > 0)]
        if len(others):
            covered[others.idxmin()] = HIDDEN_SECONDARY
    return covered


def dominated(amounts: pd.Series, largest: pd.DataFrame, rule: Dominance) -> pd.Series:
    """Whether few contributors hold too much of an amount: (n, k) rule, and the p % rule when it is set.

    ``largest``: the contributions of each row, largest first, at least ``n`` columns (two for p %), missing where there
    are fewer contributors. A zero or missing amount is never dominated.
    """
    shares = np.nan_to_num(largest.to_numpy(dtype="float64", na_value=np.nan))
    values = np.nan_to_num(amounts.to_numpy(dtype="float64", na_value=np.nan))
    found = shares[:, : rule.n].sum(axis=1) > rule.share * values + TOLERANCE
    if rule.p_percent is not None:
        rest = values - shares[:, :2].sum(axis=1)
        found |= rest < rule.p_percent / 100.0 * shares[:, 0] - TOLERANCE
    return pd.Series(found & (values > 0), index=amounts.index)


def largest_contributions(
    contributors: pd.DataFrame, cells: pd.DataFrame, keys: list[str], value: str, hierarchies: dict, count: int = 2
) -> pd.DataFrame:
    """The ``count`` largest contributions to every cell, totals included, from a table of single contributors.

    ``contributors``: one row a household (its finest members of ``keys`` and its amount ``value``); each row is part of
    its own cell and of every total above it. Missing where a cell has fewer contributors.
    """
    rows = contributors[[*keys, value]]
    for key in keys:
        parents, level, levels = hierarchies.get(key, {}), rows, [rows]
        while len(level):
            level = level.assign(**{key: level[key].map(parents)}).dropna(subset=[key])
            levels.append(level)
        rows = pd.concat(levels, ignore_index=True)
    rows = rows.sort_values(value, ascending=False, kind="stable")
    rank = rows.groupby(keys, sort=False).cumcount()
    kept = rows[rank < count].assign(rank=rank[rank < count]).set_index([*keys, "rank"])[value].unstack("rank")
    places = cells[keys[0]] if len(keys) == 1 else pd.MultiIndex.from_frame(cells[keys])
    found = kept.reindex(places).reindex(columns=range(count))
    return pd.DataFrame(found.to_numpy(), index=cells.index, columns=[f"largest_{k + 1}" for k in range(count)])
