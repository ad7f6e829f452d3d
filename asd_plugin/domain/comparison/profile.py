"""Chosen units across many indicators, on one scale: the percentile of need."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from .compare import Column, Comparison, compare, shown_values
from .spread import TOLERANCE, need_percentile
from .zones import Communes

TOP_QUARTER = 75.0


@dataclass(frozen=True)
class ProfileLine:
    """One indicator: its comparison, and where the reference would stand (0 = lowest need, 100 = highest).

    ``reference`` is None when the chosen units have several references, or when theirs has no figure.
    """

    indicator: str
    comparison: Comparison
    reference: float | None


def profile(
    communes: Communes, columns: Mapping[str, Column], chosen: Sequence[str], reference: str
) -> tuple[ProfileLine, ...]:
    """Compare ``chosen`` units over all ``columns`` (by indicator), in their order.

    The percentiles are those of :func:`compare`: 100 is the highest need whatever the direction of the indicator, so
    that more need lies on one side of the whole profile.
    """
    lines = []
    for indicator, column in columns.items():
        comparison = compare(communes, column, chosen, reference)
        zones = comparison.zones
        value = zones[0].value if len(zones) == 1 else None
        place = None if value is None else place_among(value, shown_values(column), column.direction)
        lines.append(ProfileLine(indicator, comparison, place))
    return tuple(lines)


def place_among(value: float, values: np.ndarray, direction: int) -> float | None:
    """Where a figure that is none of ``values`` stands: share, in %, of those with less need, equal ones for half.

    None when no value is known.
    """
    known = values[~np.isnan(values)]
    if known.size == 0:
        return None
    sign = -1.0 if direction < 0 else 1.0
    behind = np.count_nonzero(sign * (value - known) > TOLERANCE)
    equal = np.count_nonzero(np.abs(value - known) <= TOLERANCE)
    return float(100.0 * (behind + equal / 2.0) / known.size)


def family_percentile(communes: Communes, column: Column, code: str) -> float | None:
    """Need percentile of a unit among its peer family; None without a family, a figure or a peer's figure."""
    row = communes.row(code)
    label = "" if communes.families is None else str(communes.families[row])
    values = shown_values(column)
    if not label or np.isnan(values[row]):
        return None
    return need_percentile(float(values[row]), values[communes.families == label], column.direction)


def counts_by_step(values: np.ndarray, low: float, high: float, steps: int) -> tuple[int, ...]:
    """How many values lie in each of ``steps`` equal steps from ``low`` to ``high``; those beyond count in the last.

    NaN are left out; with no room between the ends all are in the middle step.
    """
    known = values[~np.isnan(values)]
    if known.size == 0:
        return ()
    if high - low <= TOLERANCE:
        counts = np.zeros(steps, dtype=int)
        counts[steps // 2] = known.size
        return tuple(counts.tolist())
    counts, _ = np.histogram(np.clip(known, low, high), bins=steps, range=(low, high))
    return tuple(counts.tolist())
