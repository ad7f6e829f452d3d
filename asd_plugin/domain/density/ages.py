"""Ages in completed years -> age bands by stated limits."""

from __future__ import annotations

import numpy as np

from ..errors import AsdError, problem

OLDEST = 130  # an age beyond is a mistake, and goes to no band


def limits_from(text: str) -> tuple[float, ...]:
    """First ages of every band but the youngest, from a text such as «6; 18; 60» (empty: none), ascending.

    Raises AsdError ``age_limits_wrong``.
    """
    parts = [part.strip() for part in text.replace(",", ";").replace(" ", ";").split(";") if part.strip()]
    limits = [int(part) if part.isdecimal() else -1 for part in parts]
    if any(not 0 < one <= OLDEST for one in limits) or limits != sorted(set(limits)):
        raise AsdError(problem("age_limits_wrong", text=text, oldest=OLDEST))
    return tuple(float(one) for one in limits)


def band_labels(limits: tuple[float, ...]) -> list[str]:
    """Names of the bands, youngest first: 0-5, 6-17, 18-59, 60+."""
    starts = [0, *(int(one) for one in limits)]
    return [f"{low}-{high - 1}" for low, high in zip(starts, starts[1:])] + [f"{starts[-1]}+"]


def bands_of(ages: np.ndarray, limits: tuple[float, ...]) -> tuple[np.ndarray, int]:
    """Position of each age in ``["", *band_labels(limits)]`` (0: none), and how many are impossible."""
    is_missing = np.isnan(ages)
    is_possible = (ages >= 0) & (ages <= OLDEST)
    band = np.searchsorted(limits, np.where(is_possible, ages, 0.0), side="right") + 1
    return np.where(is_possible, band, 0).astype("int32"), int((~is_missing & ~is_possible).sum())
