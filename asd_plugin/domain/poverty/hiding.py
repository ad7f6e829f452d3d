"""Groups too small to be published: a rate over a handful of households tells about each of them."""

from __future__ import annotations

import pandas as pd

from ..disclosure.settings import HIDDEN_PRIMARY, HIDDEN_SECONDARY, MISSING, PUBLISHED, THRESHOLD


def group_statuses(groups: pd.DataFrame, threshold: int = THRESHOLD) -> pd.Series:
    """Status by group of a poverty measure (``rows``: rows used): ok, missing (no row), hidden_primary (under
    ``threshold`` rows), hidden_secondary.

    The measure of all rows is published beside the groups, so what is hidden can be told from the rest: while the
    hidden groups hold fewer than ``threshold`` rows together, or only one group is hidden, the smallest published one
    (first by name among equals) is hidden too. ``threshold`` 0 or 1 hides nothing.
    """
    rows = groups["rows"].astype("int64")
    status = pd.Series(PUBLISHED, index=groups.index, dtype=object)
    status[rows == 0] = MISSING
    status[(rows > 0) & (rows < threshold)] = HIDDEN_PRIMARY
    hidden = status == HIDDEN_PRIMARY
    while hidden.any() and (hidden.sum() < 2 or rows[hidden].sum() < threshold) and (status == PUBLISHED).any():
        smallest = rows[status == PUBLISHED].sort_values(kind="stable").index[0]
        status[smallest] = HIDDEN_SECONDARY
        hidden = status.isin([HIDDEN_PRIMARY, HIDDEN_SECONDARY])
    return status
