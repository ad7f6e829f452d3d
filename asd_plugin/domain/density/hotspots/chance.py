"""What chance alone would make of a unit's neighbours: conditional permutations, pseudo p-values, false discoveries.

Under the null hypothesis the neighbours of unit i are any k of the other units. One random order of all units serves
every unit at once: its first k entries, unless i itself is among them; then i is struck out and entry k + 1 moves up.
Both cases give every k others the same chance, so nothing is approximated, and the work is that of the orders, not of
orders times units (the usual loop shares its random orders among the units as well).
"""

from __future__ import annotations

import numpy as np

from ...progress import Progress, checkpoint

CELLS = 4_000_000  # random positions held at a time
CLOSE = 1e-9  # sums closer than this, relative to the values, are equal


def tail_counts(
    values: np.ndarray,
    observed: np.ndarray,
    counts: np.ndarray,
    permutations: int,
    seed: int,
    progress: Progress,
) -> tuple[np.ndarray, np.ndarray]:
    """In how many permutations the sum over ``counts`` random other units is >= and <= ``observed``.

    ``values``: one a unit. A unit with no neighbour gets 0 and 0. Equal sums count on both sides.
    """
    size, most = len(values), int(counts.max(initial=0))
    high, low = np.zeros(size, "int64"), np.zeros(size, "int64")
    if most == 0:
        return high, low
    slack = CLOSE * float(np.abs(values).max()) * np.maximum(counts, 1)
    generator, done = np.random.default_rng(seed), 0
    block = max(1, min(permutations, CELLS // size))
    while done < permutations:
        checkpoint(progress, done / permutations)
        rows = min(block, permutations - done)
        order = _random_order(generator, rows, size, min(most + 1, size))
        _count_tails(values, observed, counts, slack, order, high, low)
        done += rows
    checkpoint(progress, 1.0)
    return high, low


def _random_order(generator: np.random.Generator, rows: int, size: int, wanted: int) -> np.ndarray:
    """The first ``wanted`` entries of ``rows`` random orders of ``size`` units (Fisher and Yates, all rows at once)."""
    order = np.empty((rows, size), "int32")
    order[:] = np.arange(size, dtype="int32")
    row = np.arange(rows)
    for place in range(wanted):
        chosen = generator.integers(place, size, rows)
        held = order[row, chosen]
        order[row, chosen] = order[:, place]
        order[:, place] = held
    return order[:, :wanted]


def _count_tails(
    values: np.ndarray,
    observed: np.ndarray,
    counts: np.ndarray,
    slack: np.ndarray,
    order: np.ndarray,
    high: np.ndarray,
    low: np.ndarray,
) -> None:
    """Add one block of random orders to the counts."""
    sums = np.cumsum(values[order], axis=1)
    column, row = np.nonzero(np.ascontiguousarray(order.T) < len(values))  # every entry, by place in the order
    unit = order[row, column]
    for k in np.unique(counts[counts > 0]).tolist():
        alike = np.flatnonzero(counts == k)
        ranked = np.sort(sums[:, k - 1])
        high[alike] += len(ranked) - np.searchsorted(ranked, observed[alike] - slack[alike], "left")
        low[alike] += np.searchsorted(ranked, observed[alike] + slack[alike], "right")
    inside = column < counts[unit]  # the unit stands among its own would-be neighbours: put it out
    unit, row = unit[inside], row[inside]
    k = counts[unit]
    before, after = sums[row, k - 1], sums[row, np.minimum(k, order.shape[1] - 1)] - values[unit]
    least, most = observed[unit] - slack[unit], observed[unit] + slack[unit]
    for found, is_in_now, was_in in ((high, after >= least, before >= least), (low, after <= most, before <= most)):
        found += np.bincount(unit, is_in_now.astype("int64") - was_in, len(values)).astype("int64")


def pseudo_p(high: np.ndarray, low: np.ndarray, permutations: int, is_two_sided: bool) -> np.ndarray:
    """(r + 1) / (permutations + 1), r being the count of the rarer tail; doubled, at most 1, when two-sided."""
    one_sided = (np.minimum(high, low) + 1) / (permutations + 1)
    return np.minimum(2 * one_sided, 1.0) if is_two_sided else one_sided


def false_discovery(p: np.ndarray) -> np.ndarray:
    """Adjusted p-values of Benjamini and Hochberg (1995); not-a-number stays and counts as no test."""
    adjusted = np.full(len(p), np.nan)
    tested = np.flatnonzero(~np.isnan(p))
    if not len(tested):
        return adjusted
    order = tested[np.argsort(p[tested], kind="stable")]
    raised = p[order] * len(order) / np.arange(1, len(order) + 1)
    adjusted[order] = np.minimum(np.minimum.accumulate(raised[::-1])[::-1], 1.0)
    return adjusted
