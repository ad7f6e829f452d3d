"""Coverage of those who are eligible, and its gap to a reference line that the user names."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ...errors import AsdError, Problem, problem
from .settings import REFERENCES, VALUE

EXAMPLES = 5


@dataclass(frozen=True)
class Gap:
    """``reference``: the coverage of the line each unit is held against. ``gap``: unit minus reference, in points.

    ``line``: which line was named. ``zones``: coverage of every zone of the line, missing where its count is hidden.
    """

    line: str
    reference: pd.Series
    gap: pd.Series
    zones: dict[str, float]
    notes: tuple[Problem, ...] = ()


def gap_to_reference(
    coverage: pd.Series, zone_counts: pd.Series, eligible: pd.Series, zone_of: pd.Series, line: str, given: float
) -> Gap:
    """Gap of each unit's coverage (percent) to ``line``.

    ``zone_counts``: published beneficiaries of each zone (missing: hidden or unknown); ``zone_of``: the zone of each
    unit. A zone's coverage is its beneficiaries over the eligible of all its units: a ratio of sums, not a mean of
    rates. A zone where the eligible of some unit are missing has none, for its numerator would be of more units than
    its denominator. ``given``: the line itself, in percent, under ``value``. Raises AsdError for an unknown line and a
    value that is not from 0 to 100.
    """
    if line not in REFERENCES[1:]:
        raise AsdError(problem("reference_unknown", found=line, known=list(REFERENCES[1:])))
    if line == VALUE:
        if not 0.0 <= given <= 100.0:
            raise AsdError(problem("reference_out_of_range", found=float(given)))
        reference = pd.Series(float(given), index=coverage.index)
        return Gap(line, reference, coverage - reference, {VALUE: float(given)})
    base = eligible.reindex(coverage.index).astype("float64")
    base = base.where(base >= 0)
    total = base.groupby(zone_of.reindex(coverage.index)).agg(lambda part: part.sum(skipna=False))
    rates = 100.0 * zone_counts.reindex(total.index) / total.where(total > 0)
    reference = zone_of.reindex(coverage.index).map(rates).astype("float64")
    unknown = [str(zone) for zone in rates.index[rates.isna()]]
    notes = [problem("line_missing", count=len(unknown), line=line, examples=unknown[:EXAMPLES])] if unknown else []
    zones = {str(zone): float(rate) for zone, rate in rates.items()}
    return Gap(line, reference, coverage - reference, zones, tuple(notes))


def eligible_notes(households: pd.Series, eligible: pd.Series, hidden: np.ndarray) -> list[Problem]:
    """Units with more beneficiaries than eligible households; hidden ones are never named."""
    above = (households > eligible.reindex(households.index)).to_numpy() & ~hidden
    examples = [str(code) for code in households.index[above][:EXAMPLES]]
    return [problem("eligible_below_beneficiaries", count=int(above.sum()), examples=examples)] if examples else []
