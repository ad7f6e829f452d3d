"""Silhouette (Rousseeuw 1987): how much nearer a unit is to its own family than to the next one."""

from __future__ import annotations

import numpy as np


def silhouettes(matrix: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """Silhouette of each row: (b - a) / max(a, b), from -1 to 1.

    a: mean distance to the others of its family; b: the smallest mean distance to another family. A unit alone in its
    family has 0, as in the source; so has one as far from both, or at distance 0 of everything. ``labels``: 0..k-1.
    """
    count = int(labels.max()) + 1
    members = (labels[:, None] == np.arange(count)).astype("float64")
    sizes = members.sum(axis=0)
    sums = matrix @ members
    rows = np.arange(len(labels))
    own_size = sizes[labels]
    with np.errstate(invalid="ignore", divide="ignore"):
        own = sums[rows, labels] / (own_size - 1)
        means = sums / sizes
    means[rows, labels] = np.inf
    means[:, sizes == 0] = np.inf
    other = means.min(axis=1)
    widest = np.maximum(own, other)
    usable = (own_size > 1) & np.isfinite(other) & (widest > 0)
    return np.where(usable, (other - own) / np.where(usable, widest, 1.0), 0.0)
