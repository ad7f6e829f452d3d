"""Facilities under two identifiers that may be one: near each other, of one kind, names alike. Told, never merged."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from ..comparison.likeness import Vocabulary, fold, forgiven
from ..comparison.spelling import normalise

NEAR_METRES = 150.0
METRES_A_DEGREE = 111_195.0  # of latitude, on a sphere of 6,371 km


@dataclass(frozen=True)
class Place:
    """A facility: identifier, kind, French and Arabic name (empty: none), place in degrees (NaN: none), unit."""

    facility_id: str
    kind: str
    names: tuple[str, ...]
    longitude: float
    latitude: float
    unit_code: str = ""


@dataclass(frozen=True)
class Twin:
    """Two identifiers; ``metres`` between them, NaN where one has no place and the unit and the whole name are one."""

    first: str
    second: str
    metres: float


def twins(new: Iterable[Place], there: Iterable[Place] = (), near: float = NEAR_METRES) -> list[Twin]:
    """Pairs of which at least one is ``new``, by identifier; ``there``: facilities known before.

    Two places are alike when they lie within ``near`` metres and their names, in one script, differ by no more than
    the typing mistakes that a name of this length may hold. Where one of them has no place, only the very same name in
    the same unit counts. Kinds must agree where both are given.
    """
    fresh = list(new)
    renewed = {place.facility_id for place in fresh}
    places = fresh + [place for place in there if place.facility_id not in renewed]
    names = [tuple(_folded(name) for name in place.names) for place in places]
    found: dict[tuple[str, str], float] = {}
    for first, second, metres in [*_near(places, near), *_same_name(places, names)]:
        if min(first, second) >= len(fresh) or not _one_kind(places[first], places[second]):
            continue
        if metres == metres and not _alike(names[first], names[second]):
            continue
        pair = tuple(sorted((places[first].facility_id, places[second].facility_id)))
        found.setdefault(pair, metres)
    return [Twin(*pair, metres) for pair, metres in sorted(found.items())]


def _near(places: list[Place], near: float) -> list[tuple[int, int, float]]:
    """Pairs within ``near`` metres of each other on the sphere."""
    x = np.array([place.longitude for place in places], "float64")
    y = np.array([place.latitude for place in places], "float64")
    usable = np.flatnonzero(np.isfinite(x) & np.isfinite(y))
    if len(usable) < 2:
        return []
    from scipy.spatial import cKDTree

    radians = np.radians(np.column_stack([x[usable], y[usable]]))
    flat = np.cos(radians[:, 1])
    ball = np.column_stack([flat * np.cos(radians[:, 0]), flat * np.sin(radians[:, 0]), np.sin(radians[:, 1])])
    radius = np.degrees(1.0) * METRES_A_DEGREE
    pairs = cKDTree(ball).query_pairs(near / radius, output_type="ndarray")
    metres = np.linalg.norm(ball[pairs[:, 0]] - ball[pairs[:, 1]], axis=1) * radius
    return [(int(usable[a]), int(usable[b]), float(far)) for (a, b), far in zip(pairs, metres)]


def _same_name(places: list[Place], names: list[tuple[str, ...]]) -> list[tuple[int, int, float]]:
    """Pairs of one name in one unit of which one has no place; the first of each name stands for the rest."""
    pairs, first = [], {}
    for rank, (place, own) in enumerate(zip(places, names)):
        for name in filter(None, own):
            key = (place.unit_code, place.kind, name)
            other = first.setdefault(key, rank)
            lacking = place.longitude != place.longitude or places[other].longitude != places[other].longitude
            if other != rank and place.unit_code and lacking:
                pairs.append((other, rank, float("nan")))
    return pairs


def _one_kind(first: Place, second: Place) -> bool:
    return first.kind == second.kind or not first.kind or not second.kind


def _alike(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    pairs = [(a, b) for a, b in zip(first, second) if a and b]
    return any(a == b or Vocabulary([a]).distances(b, False)[0] <= forgiven(min(a, b, key=len)) for a, b in pairs)


def _folded(name: str) -> str:
    return "".join(fold(word) for word in normalise(name).split())
