"""Outlines of units as SVG paths in whole numbers: small enough for a page, sharp at every size."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsRectangle,
    QgsWkbTypes,
)

from ..layer_group import MAP_CRS
from ..score_layer import every_feature

LONGEST = 1600  # units of the drawing along the longer side: half a pixel of a page
SMALLEST_AREA = 4.0  # rings below this are a dot; a unit's largest ring is always kept


@dataclass(frozen=True)
class Shapes:
    """A drawing ``width`` x ``height`` and the path data of each unit that has an outline."""

    width: int
    height: int
    paths: Mapping[str, str]


def map_shapes(source: Any, units: Mapping[int, str], transforms: Any) -> Shapes | None:
    """Paths of the features of ``source``, by unit; ``units``: feature id -> unit code. None: nothing can be drawn.

    Drawn in the equal-area projection of the plugin's maps. Outlines that cannot be projected are left out: a picture
    must never stop the figures it goes with.
    """
    if QgsWkbTypes.geometryType(source.wkbType()) != QgsWkbTypes.GeometryType.PolygonGeometry:
        return None
    move = QgsCoordinateTransform(source.sourceCrs(), QgsCoordinateReferenceSystem(MAP_CRS), transforms)
    outlines, extent = {}, QgsRectangle()
    extent.setMinimal()
    for feature in every_feature(source):
        unit, outline = units.get(feature.id()), QgsGeometry(feature.geometry())
        if unit is not None and not outline.isEmpty() and _moved(outline, move):
            outlines[unit] = outline
            extent.combineExtentWith(outline.boundingBox())
    longest = max(extent.width(), extent.height()) if outlines else 0.0
    if longest <= 0:
        return None
    grid = _Grid(extent.xMinimum(), extent.yMaximum(), LONGEST / longest)
    paths = {unit: grid.path(outline) for unit, outline in outlines.items()}
    return Shapes(round(extent.width() * grid.scale), round(extent.height() * grid.scale), paths)


def _moved(outline: QgsGeometry, move: QgsCoordinateTransform) -> bool:
    try:
        return outline.transform(move) == QgsGeometry.OperationResult.Success
    except QgsCsException:
        return False


@dataclass(frozen=True)
class _Grid:
    left: float
    top: float
    scale: float

    def path(self, outline: QgsGeometry) -> str:
        thinned = outline.simplify(0.7 / self.scale)
        rings = [ring for part in _parts(outline if thinned.isEmpty() else thinned) for ring in part]
        drawn = sorted((self._points(ring) for ring in rings), key=_area, reverse=True)
        kept = [
            ring for place, ring in enumerate(drawn) if len(ring) > 2 and (not place or _area(ring) > SMALLEST_AREA)
        ]
        return "".join(_written(ring) for ring in kept)

    def _points(self, ring: Any) -> list[tuple[int, int]]:
        found: list[tuple[int, int]] = []
        for point in ring:
            at = (round((point.x() - self.left) * self.scale), round((self.top - point.y()) * self.scale))
            if not found or found[-1] != at:
                found.append(at)
        return found


def _parts(outline: QgsGeometry) -> list:
    return outline.asMultiPolygon() if outline.isMultipart() else [outline.asPolygon()]


def _area(ring: list[tuple[int, int]]) -> float:
    pairs = zip(ring, ring[1:] + ring[:1])
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairs)) / 2


def _written(ring: list[tuple[int, int]]) -> str:
    steps = [f"{x2 - x1} {y2 - y1}" for (x1, y1), (x2, y2) in zip(ring, ring[1:])]
    return f"M{ring[0][0]} {ring[0][1]}l{' '.join(steps)}z"
