"""From outlines and a choice to neighbours: which way, over which distance, and what becomes of islands."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from ...density.edges import Edges
from ...errors import AsdError, Problem, problem
from ...progress import Progress, Silent
from .contiguity import queen, rook
from .links import Neighbours
from .nearest import distance_band, k_nearest, nearest_one
from .settings import BAND, NEAREST, NEIGHBOURS, QUEEN, ROOK, TOLERANCE_M


@dataclass(frozen=True)
class WeightChoice:
    """``kind``: queen, rook, k_nearest or distance_band. ``joins_islands``: link each island to its nearest unit."""

    kind: str = QUEEN
    tolerance_m: float = TOLERANCE_M
    k: int = NEIGHBOURS
    distance_m: float = 0.0
    joins_islands: bool = False


@dataclass(frozen=True)
class Linked:
    """Neighbours of the units kept, in their order. ``islands``: units without any before joining; ``notes``: told."""

    links: Neighbours
    islands: np.ndarray
    notes: list[Problem] = field(default_factory=list)


def link_units(edges: Edges, kept: np.ndarray, choice: WeightChoice, progress: Progress | None = None) -> Linked:
    """Neighbours among the units where ``kept`` is true; the others are as if they did not exist.

    ``edges``: outlines in degrees. A unit that is kept must have an outline. Raises AsdError for fewer than two units,
    k too large, a distance that is not positive.
    """
    progress = progress or Silent()
    if kept.sum() < 2:
        raise AsdError(problem("too_few_units_to_link", count=int(kept.sum())))
    longitude, latitude = (part[kept] for part in centres(edges))
    if choice.kind in (QUEEN, ROOK):
        touching = queen if choice.kind == QUEEN else rook
        links = touching(edges, choice.tolerance_m, progress).among(kept)
    elif choice.kind == NEAREST:
        links = k_nearest(longitude, latitude, choice.k)
    else:
        links = distance_band(longitude, latitude, choice.distance_m)
    islands = np.flatnonzero(links.count == 0)
    notes = []
    if len(islands):
        nearest, metres = nearest_one(longitude, latitude)
        if choice.kind == BAND:
            farthest = float(np.ceil(metres.max()))
            notes.append(problem("band_leaves_islands", count=len(islands), of=len(links), needed_m=farthest))
        if choice.joins_islands:
            links = links.with_links(islands, nearest[islands])
            notes.append(problem("islands_joined", count=len(islands)))
    return Linked(links, islands, notes)


def centres(edges: Edges) -> tuple[np.ndarray, np.ndarray]:
    """Centre of gravity of each outline in its own coordinates (holes taken out); not-a-number without outline."""
    count, unit = edges.unit_count, edges.unit
    place = np.minimum(np.searchsorted(unit, np.arange(count)), max(len(edges) - 1, 0))
    if not len(edges):
        return np.full(count, np.nan), np.full(count, np.nan)
    left, below = edges.x0[place], edges.y0[place]  # counted from a vertex of the unit, to keep digits
    x0, x1 = edges.x0 - left[unit], edges.x1 - left[unit]
    y0, y1 = edges.y0 - below[unit], edges.y1 - below[unit]
    cross = x0 * y1 - x1 * y0
    area = np.bincount(unit, cross, count)
    with np.errstate(divide="ignore", invalid="ignore"):
        x = np.bincount(unit, cross * (x0 + x1), count) / (3 * area)
        y = np.bincount(unit, cross * (y0 + y1), count) / (3 * area)
    return left + x, below + y
