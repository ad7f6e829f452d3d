"""All statistics of one raster by unit in one pass over its rows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ...progress import Progress
from ..edges import Edges
from .by_value import UnitValues
from .settings import (
    BY_VALUE,
    COUNT,
    COVERED,
    FRACTION,
    MAX,
    MEAN,
    MEDIAN,
    MIN,
    SHARE_ABOVE,
    STDEV,
    SUM,
    WEIGHTED_MEAN,
    WEIGHTED_SHARE_ABOVE,
)
from .sums import RasterShape, add_strip, pieces_of, read_strips


@dataclass(frozen=True)
class Strip:
    """``values`` where ``known``; ``weight``: the second raster, zero where it is missing (None: none asked)."""

    values: np.ndarray
    known: np.ndarray
    weight: np.ndarray | None = None


ReadStrip = Callable[[int, int, int, int], Strip]


@dataclass(frozen=True)
class ZonalQuestion:
    """Which statistics, by which rule; ``limit``: pixels strictly above it count for the shares.

    ``row_scale``: area of a pixel by row, when means, shares, deviations and quantiles weigh pixels by area (None: all
    alike). ``sum`` and ``count`` never do.
    """

    statistics: tuple[str, ...]
    rule: str = FRACTION
    quantiles: tuple[float, ...] = ()
    limit: float | None = None
    row_scale: np.ndarray | None = None


def quantile_name(share: float) -> str:
    """Column of a quantile: 0.1 -> q10, 0.025 -> q2_5."""
    return "q" + f"{100 * share:g}".replace(".", "_")


def zonal_statistics(
    edges: Edges, shape: RasterShape, read: ReadStrip, question: ZonalQuestion, progress: Progress
) -> dict[str, np.ndarray]:
    """Columns by statistic, one value a unit; not-a-number where no pixel with a value is covered.

    ``edges``: outlines in the raster's system. Always holds ``covered``: the share of the unit's area (in the raster's
    plane) under pixels with a value. Raises Cancelled.
    """
    pieces = pieces_of(edges, shape, question.rule, progress)
    sums = np.zeros((len(_names(question)), edges.unit_count))
    wants_values = bool(question.quantiles) or any(name in BY_VALUE for name in question.statistics)
    shares = (*question.quantiles, *((0.5,) if MEDIAN in question.statistics else ()))
    values = UnitValues(pieces, edges.unit_count, shares) if wants_values else None
    centre = None
    for place, strip in read_strips(pieces, shape, read, progress):
        rows = slice(place.first, place.first + place.rows)
        scale = np.ones(place.rows) if question.row_scale is None else question.row_scale[rows]
        if centre is None and strip.known.any():
            centre = float(strip.values[strip.known].mean(dtype="float64"))
        add_strip(sums, pieces, place.part, place.first, place.left, _channels(strip, question, scale, centre or 0.0))
        if values is not None:
            values.add(place.part, place.first, place.left, strip.values, strip.known, scale)
    if values is not None:
        values.finish()
    found = _columns(dict(zip(_names(question), sums)), question, centre or 0.0)
    if values is not None:
        found.update(_by_value(values, question))
    areas = unit_areas(shape.in_pixels(edges))
    with np.errstate(invalid="ignore", divide="ignore"):
        found[COVERED] = np.where(areas > 0, np.clip(sums[0] / areas, 0.0, 1.0), np.nan)
    nothing = ~(sums[0] > 1e-12)
    for name, column in found.items():
        if name not in (COUNT, COVERED):
            column[nothing] = np.nan
    if COUNT in found:
        found[COUNT] = np.where(nothing, 0.0, found[COUNT])
    return found


def unit_areas(edges: Edges) -> np.ndarray:
    """Area of every unit from its edges (in pixels, y downwards), overlaps of its own parts included."""
    # Relative to each unit's first vertex: far from the origin the products would lose their digits.
    first = np.searchsorted(edges.unit, np.arange(edges.unit_count)).clip(0, max(0, len(edges) - 1))
    if not len(edges):
        return np.zeros(edges.unit_count)
    ox, oy = edges.x0[first][edges.unit], edges.y0[first][edges.unit]
    twice = (edges.x0 - ox) * (edges.y1 - oy) - (edges.x1 - ox) * (edges.y0 - oy)
    return np.abs(np.bincount(edges.unit, twice, edges.unit_count)) / 2.0


def _names(question: ZonalQuestion) -> list[str]:
    """Channels summed: the pixels known first, then what the statistics need."""
    asked = set(question.statistics)
    names = ["known"]
    if SUM in asked or (MEAN in asked and question.row_scale is None):
        names.append("value")
    if question.row_scale is not None and asked & {MEAN, STDEV, SHARE_ABOVE}:
        names.append("area")
    if MEAN in asked and question.row_scale is not None:
        names.append("value_area")
    if STDEV in asked:
        names += ["shifted", "squared"]
    if SHARE_ABOVE in asked:
        names.append("above")
    if asked & {WEIGHTED_MEAN, WEIGHTED_SHARE_ABOVE}:
        names.append("weight")
    if WEIGHTED_MEAN in asked:
        names.append("value_weight")
    if WEIGHTED_SHARE_ABOVE in asked:
        names.append("above_weight")
    return names


def _channels(strip: Strip, question: ZonalQuestion, scale: np.ndarray, centre: float) -> list[np.ndarray]:
    by_row = scale[:, None]
    known = strip.known
    values = _zero_where_unknown(strip.values, known)
    weight = None if strip.weight is None else np.where(known, strip.weight, 0.0)
    above = known & (values > question.limit) if question.limit is not None else None
    shifted = np.where(known, values.astype("float64") - centre, 0.0) if STDEV in question.statistics else None
    is_scaled = question.row_scale is not None
    made = {
        "known": lambda: known,
        "value": lambda: values,
        "area": lambda: known * by_row,
        "value_area": lambda: values * by_row,
        "shifted": lambda: shifted * by_row,
        "squared": lambda: shifted**2 * by_row,
        "above": lambda: above * by_row if is_scaled else above,
        "weight": lambda: weight * by_row,
        "value_weight": lambda: values.astype("float64") * weight * by_row,
        "above_weight": lambda: above * weight * by_row,
    }
    return [made[name]() for name in _names(question)]


def _zero_where_unknown(values: np.ndarray, known: np.ndarray) -> np.ndarray:
    """A product is ten times faster than a choice, but leaves not-a-number where that was the value."""
    if known.all():
        return values
    with np.errstate(invalid="ignore"):
        product = values * known
    return product if np.isfinite(product.sum(dtype="float64")) else np.where(known, values, 0)


def _columns(sums: dict[str, np.ndarray], question: ZonalQuestion, centre: float) -> dict[str, np.ndarray]:
    """Statistics made of sums."""
    base = sums.get("area", sums["known"])
    found: dict[str, np.ndarray] = {}
    with np.errstate(invalid="ignore", divide="ignore"):
        made = {
            SUM: lambda: sums["value"].copy(),
            COUNT: lambda: sums["known"].copy(),
            MEAN: lambda: sums["value_area"] / base if "value_area" in sums else sums["value"] / base,
            WEIGHTED_MEAN: lambda: sums["value_weight"] / sums["weight"],
            STDEV: lambda: np.sqrt(np.maximum(0.0, sums["squared"] / base - (sums["shifted"] / base) ** 2)),
            SHARE_ABOVE: lambda: sums["above"] / base,
            WEIGHTED_SHARE_ABOVE: lambda: sums["above_weight"] / sums["weight"],
        }
        for name in question.statistics:
            if name in made:
                found[name] = made[name]()
    return found


def _by_value(values: UnitValues, question: ZonalQuestion) -> dict[str, np.ndarray]:
    found = {}
    if MIN in question.statistics:
        found[MIN] = values.least
    if MAX in question.statistics:
        found[MAX] = values.greatest
    for place, share in enumerate(question.quantiles):
        found[quantile_name(share)] = values.quantiles[place]
    if MEDIAN in question.statistics:
        found[MEDIAN] = values.quantiles[-1].copy()
    return found
