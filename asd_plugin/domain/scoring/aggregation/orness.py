"""Order weights of OWA from one number: the orness, 1 = the highest child alone, 0 = the lowest, 0.5 = the mean."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

STEPS = 200
WIDEST = 700.0  # exp of more overflows


def orness_of(weights: Sequence[float]) -> float:
    """Orness of order ``weights``, the first for the highest child: sum of (n - i)/(n - 1) w_i (Yager 1988).

    Weights are taken as shares of their sum, which must be above 0; of one weight alone it is 0.5.
    """
    given = np.asarray(weights, dtype=float)
    if len(given) < 2:
        return 0.5
    return float(np.linspace(1.0, 0.0, len(given)) @ given / given.sum())


def weights_of_orness(orness: float, count: int) -> tuple[float, ...]:
    """The ``count`` order weights of that orness (0 to 1) that are the least unequal: maximum entropy, sum 1.

    They form a geometric series, w_i = h^(n - i), whose ratio is found by halving. Source: O'Hagan 1988, Fuller and
    Majlender 2001.
    """
    places = np.linspace(1.0, 0.0, count) if count > 1 else np.array([0.5])
    if count < 2 or orness >= 1.0 or orness <= 0.0:
        best = 0 if orness >= 0.5 or count < 2 else count - 1
        return tuple(1.0 if place == best else 0.0 for place in range(count))
    low, high = -WIDEST, WIDEST
    for _ in range(STEPS):
        middle = (low + high) / 2.0
        if float(places @ _series(middle, places)) < orness:
            low = middle
        else:
            high = middle
    return tuple(float(weight) for weight in _series((low + high) / 2.0, places))


def resized(weights: Sequence[float], count: int) -> tuple[float, ...]:
    """Order weights for ``count`` children from those of another number of children, sum 1.

    The cumulated weights are joined by straight lines (Torra 1997), as OWA itself does where a child is missing.
    """
    given = np.asarray(weights, dtype=float)
    steps = np.concatenate([[0.0], np.cumsum(given) / given.sum()])
    shares = np.interp(np.linspace(0.0, 1.0, count + 1), np.linspace(0.0, 1.0, len(given) + 1), steps)
    return tuple(float(weight) for weight in np.diff(shares))


def _series(logarithm: float, places: np.ndarray) -> np.ndarray:
    powers = logarithm * places
    series = np.exp(powers - powers.max())
    return series / series.sum()
