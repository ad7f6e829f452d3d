"""k-medoids by PAM (Kaufman and Rousseeuw 1990): BUILD, then the best SWAP until none lowers the sum of distances.

All swaps of one step are valued together, as FastPAM does (Schubert and Rousseeuw 2019): the same medoids as the
textbook algorithm, k times faster. BUILD on random samples (their LAB) gives other starts; the lowest sum
wins.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...progress import Progress, Silent, checkpoint

STARTS = 4
SAMPLE, SAMPLE_BY_K = 40, 10  # rows of the sample a start is built on: 40 + 10 k
LEAST_GAIN = 1e-9


@dataclass(frozen=True)
class Medoids:
    """``medoids``: rows, ascending. ``labels``: place in ``medoids`` of each row's own. ``cost``: sum of distances."""

    medoids: np.ndarray
    labels: np.ndarray
    cost: float


def pam(matrix: np.ndarray, k: int, seed: int = 0, starts: int = STARTS, progress: Progress | None = None) -> Medoids:
    """Partition the rows of a distance matrix around ``k`` of them; the same seed gives the same families.

    ``starts``: BUILD, then ``starts - 1`` on random samples. Ties go to the first row. Cancelled when the user asks.
    """
    progress = progress or Silent()
    generator = np.random.default_rng(seed)
    best: Medoids | None = None
    for start in range(max(starts, 1)):
        first = build(matrix, k) if start == 0 else _sampled(matrix, k, generator)
        found = swap(matrix, np.sort(first), progress)
        if best is None or found.cost < best.cost - LEAST_GAIN:
            best = found
        checkpoint(progress, (start + 1) / max(starts, 1))
    return best


def _sampled(matrix: np.ndarray, k: int, generator: np.random.Generator) -> np.ndarray:
    size = min(len(matrix), SAMPLE + SAMPLE_BY_K * k)
    sample = np.sort(generator.choice(len(matrix), size, replace=False))
    return sample[build(matrix[np.ix_(sample, sample)], k)]


def build(matrix: np.ndarray, k: int) -> np.ndarray:
    """First medoids: the row nearest to all, then each time the row that lowers the sum most."""
    chosen = [int(np.argmin(matrix.sum(axis=0)))]
    nearest = matrix[:, chosen[0]].copy()
    for _ in range(k - 1):
        sums = np.minimum(matrix, nearest[:, None]).sum(axis=0)
        sums[chosen] = np.inf
        chosen.append(int(np.argmin(sums)))
        np.minimum(nearest, matrix[:, chosen[-1]], out=nearest)
    return np.array(chosen)


def swap(matrix: np.ndarray, medoids: np.ndarray, progress: Progress) -> Medoids:
    """Exchange a medoid for another row, the best exchange first, until none gains more than 1e-9."""
    medoids = medoids.copy()
    work = np.empty_like(matrix)
    while True:
        if progress.cancelled():
            checkpoint(progress, 0.0)
        gains = swap_changes(matrix, medoids, work)
        gains[:, medoids] = np.inf
        place, row = np.unravel_index(int(np.argmin(gains)), gains.shape)
        if gains[place, row] >= -LEAST_GAIN:
            break
        medoids[place] = row
        medoids.sort()
    return assign(matrix, medoids)


def assign(matrix: np.ndarray, medoids: np.ndarray) -> Medoids:
    """Each row to its nearest medoid, the first of equals; a medoid is always its own."""
    near = matrix[:, medoids]
    labels = np.argmin(near, axis=1)
    labels[medoids] = np.arange(len(medoids))
    return Medoids(medoids, labels, float(near.min(axis=1).sum()))


def swap_changes(matrix: np.ndarray, medoids: np.ndarray, work: np.ndarray | None = None) -> np.ndarray:
    """Change of the sum (medoids x rows) when a medoid is exchanged for a row.

    A row whose medoid goes finds the newcomer or its second nearest; every other row only may gain. The first term is
    common to all medoids, so that all exchanges cost two passes over the matrix.
    """
    work = np.empty_like(matrix) if work is None else work
    near = matrix[:, medoids]
    if len(medoids) == 1:
        return (matrix.sum(axis=0) - near.sum())[None, :]
    labels = np.argmin(near, axis=1)
    ordered = np.partition(near, 1, axis=1)
    first, second = ordered[:, 0], ordered[:, 1]
    np.minimum(matrix, first[:, None], out=work)
    shared = work.sum(axis=0) - first.sum()
    np.clip(matrix, first[:, None], second[:, None], out=work)
    members = (labels == np.arange(len(medoids))[:, None]).astype("float64")
    return shared[None, :] + members @ work - (members @ first)[:, None]
