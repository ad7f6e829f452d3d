"""Units and indicators with too few values, left out before anything is filled or scaled."""

from __future__ import annotations

import numpy as np
import pandas as pd

from .settings import Screening

SCREENED_COLUMNS = ("kind", "id", "share", "threshold")
TOLERANCE = 1e-9


def screen(known: pd.DataFrame, screening: Screening) -> tuple[list, np.ndarray, pd.DataFrame]:
    """Tell which columns of ``known`` (units x indicators, true where there is a value) are kept, and which rows.

    Indicators first: the share of units with a value must reach ``min_indicator``; then units: the share of the kept
    indicators with a value must reach ``min_unit``; both compared with a tolerance of 1e-9. Returns the kept columns,
    a mask of the kept rows, and what was left out: kind (``indicator`` or ``unit``), id, share, threshold.
    """
    kept, out = list(known.columns), []
    if screening.min_indicator is not None:
        shares = known.mean(axis=0)
        kept = [name for name in kept if shares[name] >= screening.min_indicator - TOLERANCE]
        out += [
            ("indicator", name, float(shares[name]), screening.min_indicator)
            for name in known.columns
            if name not in kept
        ]
    rows = np.ones(len(known), dtype=bool)
    if screening.min_unit is not None and kept:
        shares = known[kept].to_numpy().mean(axis=1)
        rows = shares >= screening.min_unit - TOLERANCE
        out += [("unit", known.index[row], float(shares[row]), screening.min_unit) for row in np.flatnonzero(~rows)]
    return kept, rows, pd.DataFrame(out, columns=list(SCREENED_COLUMNS))
