"""Ages in completed years -> age bands by stated limits."""

from __future__ import annotations

import re
from collections.abc import Iterable

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


_BAND = re.compile(r"(\d{1,3})(?:-(\d{1,3})|\+)", re.ASCII)


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


def overlapping(some: Iterable[str], others: Iterable[str]) -> tuple[list[str], list[str]]:
    """Bands of each side that share ages with another band of the other side, youngest first; equal bands do not count.

    Labels are those of :func:`band_labels`; other texts have no ages and overlap nothing.
    """
    ours, theirs = ({one: span for one in side if (span := _span_of(one))} for side in (some, others))
    pairs = [(one, two) for one in ours for two in theirs if _share_ages(ours[one], theirs[two])]
    by_age = [sorted({pair[side] for pair in pairs}, key=spans.__getitem__) for side, spans in ((0, ours), (1, theirs))]
    return by_age[0], by_age[1]


def _share_ages(one: tuple[int, int], two: tuple[int, int]) -> bool:
    return one != two and one[0] <= two[1] and two[0] <= one[1]


def _span_of(label: str) -> tuple[int, int] | None:
    found = _BAND.fullmatch(label)
    return (int(found[1]), int(found[2]) if found[2] else OLDEST) if found else None
