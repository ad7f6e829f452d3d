"""Robust z and last digits: how far a value is from the others, without a few wild values hiding themselves."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

NORMAL_MAD = 0.6744897501960817  # MAD of the normal law of standard deviation 1: its third quartile
CHI2_9_P001 = 27.877164871256568  # chi-square of 9 degrees of freedom passed once in a thousand
Z_P001 = 3.090232306167813  # normal deviate passed (one side) once in a thousand
LN2 = 0.6931471805599453
TAIL_SHARE, TAIL_LEAST, TAIL_EXPECTED = 0.05, 5, 0.1
FIRST_JUDGED = 10  # a count of one figure has no last digit apart from its size


def robust_z(values: np.ndarray) -> np.ndarray:
    """0.6745 (x - median) / MAD (Iglewicz and Hoaglin 1993); missing stays missing.

    All not-a-number when MAD is zero: more than half the values are the same, and nothing tells how far is far.
    """
    values = np.asarray(values, "float64")
    known = values[np.isfinite(values)]
    if not known.size:
        return np.full(values.shape, np.nan)
    middle = np.median(known)
    spread = np.median(np.abs(known - middle))
    if spread <= 1e-12 * max(1.0, abs(float(middle))):
        return np.full(values.shape, np.nan)
    return np.where(np.isfinite(values), NORMAL_MAD * (values - middle) / spread, np.nan)


def beyond_tail(z: np.ndarray, least: float) -> np.ndarray:
    """Flags of the values beyond ``least`` that the tail of the others does not foresee, each side by itself.

    The farthest twentieth of all values (five at least) lie beyond some u by a median of m; an exponential tail of that
    median has a tenth of a value, on average, beyond u + m / ln 2 ln(10 k), k being their number. So one sample of ten
    of a normal or exponential law has a value flagged on a side, and a wide one does not have its whole tail flagged.
    """
    z = np.asarray(z, "float64")
    known = z[np.isfinite(z)]
    k = max(TAIL_LEAST, int(np.ceil(TAIL_SHARE * known.size)))
    flags = np.zeros(z.shape, bool)
    for side in (1.0, -1.0):
        ordered = np.sort(side * known)[::-1]
        limit = least
        if ordered.size > k:
            excess = float(np.median(ordered[:k] - ordered[k]))
            limit = max(least, float(ordered[k]) + excess / LN2 * float(np.log(k / TAIL_EXPECTED)))
        flags |= side * z > limit
    return flags


@dataclass(frozen=True)
class LastDigits:
    """``counts`` of the digits 0 to 9 among ``total`` whole numbers of two figures or more.

    ``chi2``: against even digits, 9 degrees of freedom. ``index``: share that would have to move (Myers' index on 0 to
    1: half the sum of the gaps). ``on_0_5``: share that ends in 0 or 5. ``heaping_z``: of that share against 0.2.
    """

    counts: tuple[int, ...]
    total: int
    chi2: float
    index: float
    on_0_5: float
    heaping_z: float


def last_digits(values: np.ndarray) -> LastDigits:
    """Last digits of the whole numbers from 10 up in ``values``; others are left out. Not-a-number without any."""
    values = np.asarray(values, "float64")
    kept = values[np.isfinite(values) & (values >= FIRST_JUDGED) & (values < 2**53)]
    kept = kept[kept == np.floor(kept)]
    counts = np.bincount((kept.astype("int64") % 10), minlength=10)
    total = int(counts.sum())
    if not total:
        nothing = float("nan")
        return LastDigits(tuple(counts.tolist()), 0, nothing, nothing, nothing, nothing)
    even = total / 10
    share = float(counts[0] + counts[5]) / total
    return LastDigits(
        tuple(counts.tolist()),
        total,
        float(((counts - even) ** 2 / even).sum()),
        float(np.abs(counts / total - 0.1).sum() / 2),
        share,
        float((share - 0.2) / np.sqrt(0.16 / total)),
    )
