"""Round numbers along an axis."""

from __future__ import annotations

import math

STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)


def step_for(span: float, most: int) -> float:
    """Smallest round step (1, 2, 2.5 or 5 times a power of ten) that makes at most ``most`` intervals in ``span``."""
    if span <= 0 or not math.isfinite(span):
        return 1.0
    rough = span / max(most, 1)
    power = 10.0 ** math.floor(math.log10(rough))
    return next(step * power for step in STEPS if step * power >= rough * (1 - 1e-9))


def ticks_between(low: float, high: float, most: int) -> list[float]:
    """Multiples of a round step from ``low`` to ``high``; both ends included when they are round."""
    step = step_for(high - low, most)
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return [0.0 if index == 0 else index * step for index in range(first, last + 1)]


def decimals_for(step: float) -> int:
    """Decimals needed to print multiples of ``step`` without rounding them (0.25 needs two)."""
    for decimals in range(9):
        if abs(round(step, decimals) - step) <= abs(step) * 1e-6:
            return decimals
    return 9
