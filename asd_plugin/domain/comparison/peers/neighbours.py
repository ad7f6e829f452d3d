"""The communes most like one commune, and why: what each variable adds to or takes from the distance."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ...errors import AsdError, problem
from .gower import TOLERANCE, Scaled, parts_from

MOST_ALIKE, MOST_DIFFERENT = 3, 2
CLOSE, APART = 0.06, 0.10  # of the range of a variable: up to where two units are alike, from where they differ


@dataclass(frozen=True)
class Reason:
    """One variable between the unit and a neighbour.

    ``difference``: 0 (same) to 1 (the whole range). ``part``: what it adds to the distance. ``likeness``: what it adds
    for the average unit, less ``part``; likenesses sum to the average distance less this distance.
    """

    variable: str
    difference: float
    part: float
    likeness: float


@dataclass(frozen=True)
class Neighbours:
    """The k nearest units of ``unit``, nearest first, ties by code.

    ``ranks``: ties (within 1e-9) share the smallest. ``reasons``: every variable both units have, the one that brings
    them closest first. ``average``: mean distance from ``unit`` to all others.
    """

    unit: str
    codes: tuple[str, ...]
    distances: tuple[float, ...]
    ranks: tuple[int, ...]
    reasons: tuple[tuple[Reason, ...], ...]
    average: float

    def alike(self, place: int) -> list[Reason]:
        """The few variables that bring neighbour ``place`` closer than the average unit, strongest first."""
        close = [reason for reason in self.reasons[place] if reason.likeness > 0 and reason.difference <= CLOSE]
        return close[:MOST_ALIKE]

    def different(self, place: int) -> list[Reason]:
        """The few variables that keep it apart, largest part of the distance first."""
        wide = sorted(self.reasons[place], key=lambda reason: -reason.part)
        return [reason for reason in wide if reason.difference >= APART][:MOST_DIFFERENT]


def k_nearest(scaled: Scaled, unit: str, k: int) -> Neighbours:
    """The ``k`` units nearest to ``unit``. AsdError: unit unknown or left out, k below 1 or not below the units."""
    row = scaled.place(unit)
    count = len(scaled.codes)
    if not 1 <= k < count:
        raise AsdError(problem("peers_k_nearest", k=k, units=count, most=count - 1))
    parts = parts_from(scaled, row)
    apart = parts.sum(axis=1)
    others = np.delete(np.arange(count), row)
    steps = np.round(apart[others] / TOLERANCE)
    order = others[np.lexsort((scaled.codes[others].astype(str), steps))]
    near = order[:k]
    ranks = [int(np.count_nonzero(apart[others] < apart[place] - TOLERANCE)) + 1 for place in near]
    typical = parts[others].mean(axis=0)
    reasons = tuple(_reasons(scaled, row, int(place), parts[place], typical) for place in near)
    return Neighbours(
        unit,
        tuple(scaled.codes[near]),
        tuple(float(value) for value in apart[near]),
        tuple(ranks),
        reasons,
        float(apart[others].mean()),
    )


def reasons_table(found: Neighbours) -> pd.DataFrame:
    """Every neighbour and variable in rows: code, variable, difference, part, likeness."""
    rows = [
        (code, item.variable, item.difference, item.part, item.likeness)
        for code, reasons in zip(found.codes, found.reasons)
        for item in reasons
    ]
    return pd.DataFrame(rows, columns=["code", "variable", "difference", "part", "likeness"])


def _reasons(scaled: Scaled, row: int, other: int, parts: np.ndarray, typical: np.ndarray) -> tuple[Reason, ...]:
    apart = np.abs(scaled.columns[other] - scaled.columns[row])
    apart = np.where(scaled.is_category & ~np.isnan(apart), apart > 0, apart)
    reasons = [
        Reason(name, float(apart[place]), float(parts[place]), float(typical[place] - parts[place]))
        for place, name in enumerate(scaled.names)
        if not np.isnan(apart[place])
    ]
    return tuple(sorted(reasons, key=lambda reason: (-round(reason.likeness, 12), reason.variable)))
