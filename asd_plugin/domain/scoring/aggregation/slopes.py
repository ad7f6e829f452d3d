"""The gap between two values of a node split among its children: gap = sum of slope x (child - child of the reference).

Exact for every aggregation, in closed form where there is one:

- means P = back(sum of w to(x)): slope = w [to(x) - to(x*)]/(x - x*) / {[to(P) - to(P*)]/(P - P*)}. For the geometric
  mean that is the logarithmic-mean split (LMDI, Ang 2005).
- MPI and AMPI: the penalty S^2/M is a product of Q = sum of w x^2 and 1/M; each change is taken at the mean of the
  other.
- TOPSIS: the same for the product of the two distances, each a difference of squares.
- OWA and median: the weights of the places, averaged along the straight way from reference to unit (they change only
  where two children cross); the integral of a broken line, hence exact.

Copeland is no function of one unit; see ``outranking.duel_parts``.
"""

from __future__ import annotations

import numpy as np

from ..model import Joining
from .ideal import Frame, distances
from .means import Transform, transform_of, weighted_sum
from .ordered import place_weights
from .penalty import unbiased

NEAR = 1e-6


def slopes(
    joining: Joining, x: np.ndarray, reference: np.ndarray, w: np.ndarray, value: np.ndarray, start: np.ndarray,
    frame: Frame | None = None,
) -> np.ndarray:  # fmt: skip
    """Slope of each child, units x children, 0 where it has no weight.

    ``x``/``value``: children and node of the units; ``reference``/``start``: of their reference, joined with the same
    weights ``w``. ``frame``: of TOPSIS, the one the units were placed in.
    """
    transform = transform_of(joining)
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        if transform is not None:
            found = _of_mean(transform, x, reference, w, value, start)
        elif joining.method in ("mpi", "ampi"):
            found = _of_penalty(joining, x, reference, w, value, start)
        elif joining.method == "topsis" and frame is not None:
            found = _of_ideal(frame, x, reference, w)
        else:
            found = _of_places(joining, x, reference, w)
    return np.where((w > 0) & np.isfinite(found), found, np.where((w > 0) & (x == reference), w, 0.0))


def _of_mean(
    transform: Transform, x: np.ndarray, reference: np.ndarray, w: np.ndarray, value: np.ndarray, start: np.ndarray
) -> np.ndarray:
    return w * _secant(transform, x, reference) / _secant(transform, value, start)[:, None]


def _secant(transform: Transform, a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """(to(a) - to(b))/(a - b); where the two are near, the derivative halfway, which loses no digits."""
    gap = a - b
    near = np.abs(gap) <= NEAR * np.maximum(np.abs(a), np.abs(b))
    apart = (transform.to(a) - transform.to(b)) / np.where(near, 1.0, gap)
    return np.where(near, transform.slope(0.5 * (a + b)), apart)


def _of_penalty(
    joining: Joining, x: np.ndarray, reference: np.ndarray, w: np.ndarray, value: np.ndarray, start: np.ndarray
) -> np.ndarray:
    """P = (1 - s k) M + s k Q/M, s the sign and k the factor of the sample variance."""
    turned = joining.penalty * unbiased(w, joining.deviation)
    m, m0 = weighted_sum(x, w), weighted_sum(reference, w)
    q, q0 = weighted_sum(x * x, w), weighted_sum(reference * reference, w)
    by_square = (x + reference) * (0.5 * (1.0 / m + 1.0 / m0))[:, None]
    by_mean = (0.5 * (q + q0) / (m * m0))[:, None]
    found = w * ((1.0 - turned)[:, None] + turned[:, None] * (by_square - by_mean))
    # A profile of zeros has no cv: the whole gap goes by w (x - x*).
    flat = (m == 0) | (m0 == 0)
    plain = w * np.where(m == m0, 1.0, (value - start) / np.where(m == m0, 1.0, m - m0))[:, None]
    return np.where(flat[:, None], plain, found)


def _of_ideal(frame: Frame, x: np.ndarray, reference: np.ndarray, w: np.ndarray) -> np.ndarray:
    z, z0 = frame.place(x), frame.place(reference)
    high, low = distances(frame, x, w)
    high0, low0 = distances(frame, reference, w)
    to_high = _over(-w * w * (2.0 * frame.best - z - z0), high + high0)
    to_low = _over(w * w * (z + z0 - 2.0 * frame.worst), low + low0)
    both = (high + low) * (high0 + low0)
    change = 0.5 * ((high + high0)[:, None] * to_low - (low + low0)[:, None] * to_high)
    return _over(change, both) / frame.size


def _over(table: np.ndarray, by_row: np.ndarray) -> np.ndarray:
    return np.where(by_row[:, None] > 0, table / np.where(by_row > 0, by_row, 1.0)[:, None], 0.0)


def _of_places(joining: Joining, x: np.ndarray, reference: np.ndarray, w: np.ndarray) -> np.ndarray:
    """Place weights averaged over the way from ``reference`` to ``x``, between one crossing and the next."""
    x, reference = np.where(w > 0, x, 0.0), np.where(w > 0, reference, 0.0)
    stops = _crossings(x, reference, w)
    total = np.zeros_like(w)
    for step in range(stops.shape[1] - 1):
        rows = np.flatnonzero(stops[:, step + 1] > stops[:, step])
        begin, end = stops[rows, step, None], stops[rows, step + 1, None]
        middle = reference[rows] + 0.5 * (begin + end) * (x[rows] - reference[rows])
        total[rows] += (end - begin) * place_weights(middle, w[rows], joining)
    return total


def _crossings(x: np.ndarray, reference: np.ndarray, w: np.ndarray) -> np.ndarray:
    """Shares of the way at which two children of a unit meet, sorted, with 0 and 1; as many columns as needed."""
    first, second = np.triu_indices(x.shape[1], 1)
    before, after = reference[:, first] - reference[:, second], x[:, first] - x[:, second]
    meets = (before * after < 0) & (w[:, first] > 0) & (w[:, second] > 0)
    shares = np.where(meets, before / np.where(meets, before - after, 1.0), 1.0)
    shares.sort(axis=1)
    most = int(meets.sum(axis=1).max(initial=0))
    return np.column_stack([np.zeros(len(x)), shares[:, :most], np.ones(len(x))])
