"""MPI and AMPI (De Muro, Mazziotta, Pareto 2011; Mazziotta, Pareto 2016): the mean, penalised for imbalance.

Both are M +/- S cv with cv = S/M, that is M +/- S^2/M, M and S^2 the weighted mean and variance of the children. They
differ by their scale: MPI takes z-scores with mean 100 and sd 10, AMPI goalposts from 70 to 130. For a need the penalty
is added: of two units with the same mean, the one with a crying gap in one place is worse off.
"""

from __future__ import annotations

import numpy as np

from ..model import Joining
from .means import weighted_sum


def penalised(x: np.ndarray, w: np.ndarray, joining: Joining) -> np.ndarray:
    """M + sign S^2/M per unit; 0 where every child is 0. S over the children present, their weights summing to 1."""
    mean = weighted_sum(x, w)
    return mean + joining.penalty * np.where(mean == 0, 0.0, variance(x, w, mean, joining.deviation) / mean)


def variance(x: np.ndarray, w: np.ndarray, mean: np.ndarray, deviation: str) -> np.ndarray:
    """Weighted variance: sum of w (x - M)^2 (``population``), times 1/(1 - sum of w^2) for ``sample``.

    With equal weights that factor is n/(n - 1). One child alone has no spread: 0.
    """
    return unbiased(w, deviation) * weighted_sum((x - mean[:, None]) ** 2, w)


def unbiased(w: np.ndarray, deviation: str) -> np.ndarray:
    """The factor 1/(1 - sum of w^2) of a sample variance, 1 for a population or a child alone."""
    left = 1.0 - (w * w).sum(axis=1)
    return np.where((left > 1e-12) & (deviation == "sample"), 1.0 / np.where(left > 1e-12, left, 1.0), 1.0)
