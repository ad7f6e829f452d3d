"""Getis and Ord's Gi*, local Moran, its bivariate form and the global Moran I, each with its published formula."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...territory.neighbours.links import Neighbours


@dataclass(frozen=True)
class Local:
    """By unit: the statistic, its z, the mean of the neighbours, and the sum over neighbours that is tested."""

    statistic: np.ndarray
    z: np.ndarray
    lag: np.ndarray
    tested: np.ndarray


@dataclass(frozen=True)
class Global:
    """Moran's I of all units: value, expectation, z and two-sided p; ``method``: how z and p were found."""

    value: float
    expected: float
    z: float
    p: float
    method: str


def gi_star(x: np.ndarray, links: Neighbours) -> Local:
    """Gi* of Ord and Getis (1995, formula 6): binary weights, the unit itself included.

    With k neighbours: z = (sum_j x_j - (k + 1) mean) / (s sqrt(((n (k + 1) - (k + 1)^2) / (n - 1)))), the sum over the
    unit and its neighbours, s with divisor n. statistic = that sum over the sum of all x (not-a-number when it is 0).
    A unit that neighbours all others cannot be compared: z is not-a-number.
    """
    n, weight = len(x), links.count + 1.0
    around = links.sums(x)
    whole = around + x
    spread = np.sqrt(np.maximum(n * weight - weight**2, 0.0) / (n - 1))
    total = x.sum()
    with np.errstate(divide="ignore", invalid="ignore"):
        z = np.where(spread > 0, (whole - weight * x.mean()) / (x.std() * spread), np.nan)
        share = whole / total if total else np.full(n, np.nan)
    return Local(share, z, _mean(around, links), around)


def local_moran(x: np.ndarray, links: Neighbours, y: np.ndarray | None = None) -> Local:
    """Local Moran (Anselin 1995), row-standardised: I_i = z_i times the mean of the neighbours' z.

    z: standardised with divisor n - 1 as PySAL does (z_i lag_i (n - 1) / sum z^2 with divisor n is the same number).
    With ``y``: the unit's x against the mean of its neighbours' y (Anselin, Syabri and Smirnov 2002). ``z`` of the
    result: (I - E) / sd under conditional randomisation, exact: the neighbours are k of the n - 1 others.
    """
    a = _standard(x)
    b = a if y is None else _standard(y)
    around = links.sums(b)
    lag = _mean(around, links)
    factor = (len(x) - 1) / len(x)
    mean, spread = _of_others(b, links.count)
    with np.errstate(divide="ignore", invalid="ignore"):
        z = np.where(spread > 0, np.sign(a) * (lag - mean) / spread, np.nan)
    return Local(a * lag * factor, z, lag, around)


def _of_others(b: np.ndarray, counts: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Expectation and standard deviation of the mean of ``counts`` of the other units, drawn without replacement."""
    n = len(b)
    mean = (b.sum() - b) / (n - 1)
    variance = np.maximum((np.square(b).sum() - b**2) / (n - 1) - mean**2, 0.0)
    with np.errstate(divide="ignore", invalid="ignore"):
        spread = np.sqrt(variance / counts * (n - 1 - counts) / (n - 2))
    return mean, np.where(counts > 0, spread, np.nan)


def global_moran(x: np.ndarray, links: Neighbours) -> Global:
    """Moran's I, row-standardised, with the moments of Cliff and Ord (1981) under randomisation, normal p."""
    n, counts = len(x), links.count
    z = x - x.mean()
    weight = 1.0 / np.maximum(counts, 1)[links.unit]
    s0 = weight.sum()
    if s0 == 0 or n < 4:
        return Global(np.nan, -1.0 / (n - 1), np.nan, np.nan, "none")
    value = n / s0 * (weight * z[links.unit] * z[links.other]).sum() / (z**2).sum()
    expected = -1.0 / (n - 1)
    s1, s2 = _weight_sums(links, weight)
    kurtosis = (z**4).mean() / (z**2).mean() ** 2
    first = n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0**2)
    second = kurtosis * ((n * n - n) * s1 - 2 * n * s2 + 6 * s0**2)
    variance = (first - second) / ((n - 1) * (n - 2) * (n - 3) * s0**2) - expected**2
    score = (value - expected) / np.sqrt(variance) if variance > 0 else np.nan
    return Global(float(value), expected, float(score), _normal_p(score), "randomisation")


def global_bivariate(x: np.ndarray, y: np.ndarray, links: Neighbours, permutations: int, seed: int) -> Global:
    """Bivariate Moran: mean of x times the neighbours' mean of y; x is permuted to find z and p (two-sided)."""
    a, lag = _standard(x), _mean(links.sums(_standard(y)), links)
    lag = np.where(np.isnan(lag), 0.0, lag)
    n = len(a)
    value = float(a @ lag) / n
    generator = np.random.default_rng(seed)
    drawn = np.array([generator.permutation(a) @ lag / n for _ in range(permutations)])
    spread = drawn.std()
    extreme = min((drawn >= value).sum(), (drawn <= value).sum())
    p = min(1.0, 2 * (extreme + 1) / (permutations + 1))
    z = (value - drawn.mean()) / spread if spread > 0 else np.nan
    return Global(value, float(drawn.mean()), float(z), float(p), "permutation")


def _weight_sums(links: Neighbours, weight: np.ndarray) -> tuple[float, float]:
    """S1 and S2 of Cliff and Ord: both need w_ij + w_ji, and neighbours need not be mutual."""
    n, unit, other = len(links), links.unit, links.other
    keys, back = unit * n + other, other * n + unit
    place = np.minimum(np.searchsorted(keys, back), len(keys) - 1)
    mutual = keys[place] == back
    opposite = np.where(mutual, weight[place], 0.0)
    both = (weight + opposite) ** 2
    s1 = (both[mutual].sum() + 2 * both[~mutual].sum()) / 2
    rows, columns = np.bincount(unit, weight, n), np.bincount(other, weight, n)
    return float(s1), float(((rows + columns) ** 2).sum())


def _standard(x: np.ndarray) -> np.ndarray:
    return (x - x.mean()) / x.std()


def _mean(sums: np.ndarray, links: Neighbours) -> np.ndarray:
    counts = links.count
    return np.where(counts > 0, sums / np.maximum(counts, 1), np.nan)


def _normal_p(z: float) -> float:
    from math import erfc, sqrt

    return float("nan") if z != z else erfc(abs(z) / sqrt(2))
