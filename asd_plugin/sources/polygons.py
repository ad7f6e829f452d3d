"""Territory polygons -> what counting needs: outlines as WKB, area on the ellipsoid, and the features to write back."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDistanceArea,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsRectangle,
    QgsWkbTypes,
)

from ..domain.errors import AsdError, Problem, problem

# One ellipsoid whatever the layer's CRS and the project's settings, so that areas compare between offices: WGS 84.
ELLIPSOID = "EPSG:7030"
M2_PER_KM2 = 1_000_000.0
DEGREES = (400.0, 90.5)  # some layers count longitudes from 0 to 360, and outlines of the whole earth end a little off
FARTHEST = 1e9
EXAMPLES = 5


@dataclass(frozen=True)
class UnitPolygons:
    """Polygons in layer order. ``outlines``: WKB (None: no usable polygon). ``area_km2``: ellipsoidal, not-a-number
    without outline. ``features``: as read, to be written with results. ``repaired``, ``without``: rows of the layer."""

    features: list[QgsFeature]
    outlines: list[bytes | None]
    area_km2: list[float]
    repaired: list[int]
    without: list[int]


def read_polygons(source: Any, layer_name: str, transform_context: Any, is_area_rough: bool = False) -> UnitPolygons:
    """Read every polygon of ``source``. An invalid one is repaired for counting only, and listed; the feature is kept.

    ``is_area_rough``: good to a few percent, ten times faster on detailed outlines: enough to check a given area.
    Refuses a source without CRS: neither area nor position would mean anything.
    """
    crs = source.sourceCrs()
    if not is_known_crs(crs):
        raise AsdError(problem("layer_without_crs", layer=layer_name))
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs, transform_context)
    measure.setEllipsoid(ELLIPSOID)
    features, outlines, areas, repaired, without, beyond = [], [], [], [], [], []
    for row, feature in enumerate(features_of(source, QgsFeatureRequest())):
        features.append(feature)
        polygon, was_repaired = _usable(feature.geometry())
        if polygon is not None and not can_hold(crs, polygon.boundingBox()):
            beyond.append(polygon.boundingBox())
            continue
        if polygon is None:
            without.append(row)
            outlines.append(None)
            areas.append(float("nan"))
            continue
        if was_repaired:
            repaired.append(row)
        outlines.append(bytes(polygon.asWkb()))
        areas.append((_rough_area if is_area_rough else _measured_area)(polygon, measure) / M2_PER_KM2)
    if beyond:
        raise AsdError(_beyond(beyond, crs, layer_name))
    return UnitPolygons(features, outlines, areas, repaired, without)


def is_known_crs(crs: QgsCoordinateReferenceSystem) -> bool:
    """Whether positions mean anything. A GeoPackage made without a system says so by a system called «Undefined ...»,
    which QGIS takes for a valid one and would read as degrees."""
    return crs.isValid() and not crs.description().startswith("Undefined ")


def can_hold(crs: QgsCoordinateReferenceSystem, extent: QgsRectangle) -> bool:
    """Whether coordinates of ``extent`` are possible in ``crs``: degrees of longitude and latitude, or less than 10^9
    units from the origin."""
    sides = (extent.xMinimum(), extent.xMaximum(), extent.yMinimum(), extent.yMaximum())
    across, up = DEGREES if crs.isGeographic() else (FARTHEST, FARTHEST)
    limits = (across, across, up, up)
    return all(math.isfinite(side) and abs(side) <= limit for side, limit in zip(sides, limits))


def _beyond(extents: list[QgsRectangle], crs: QgsCoordinateReferenceSystem, layer_name: str) -> Problem:
    sides = [side for one in extents for side in (one.xMinimum(), one.xMaximum(), one.yMinimum(), one.yMaximum())]
    farthest = max(sides, key=abs)
    name = crs.authid() or crs.description()
    return problem("coordinates_beyond_crs", layer=layer_name, count=len(extents), crs=name, example=f"{farthest:.6g}")


def outline_notes(polygons: UnitPolygons, names: list[str]) -> list[Problem]:
    """What to tell about polygons that are not there or had to be repaired; ``names`` of the units in layer order."""
    return [
        problem(code, count=len(rows), examples=[str(names[row]) for row in rows[:EXAMPLES]])
        for code, rows in (("units_without_outline", polygons.without), ("outlines_repaired", polygons.repaired))
        if rows
    ]


def overlapping_notes(edges: Any, names: list[str], code: str) -> list[Problem]:
    """The problem ``code`` when outlines (``edges``) overlap; ``names`` of the units in the order of the edges."""
    import numpy as np

    from ..domain.density.counting import PointIndex
    from ..domain.density.exact import outlines_of
    from ..domain.density.overlaps import overlapping_units

    pairs = overlapping_units(PointIndex(np.arange(edges.unit_count), outlines_of(edges), None))
    examples = [(names[a], names[b]) for a, b in pairs[:EXAMPLES]]
    return [problem(code, count=len(pairs), examples=examples)] if pairs else []


def _measured_area(polygon: QgsGeometry, measure: QgsDistanceArea) -> float:
    """Square metres on the ellipsoid."""
    return measure.measureArea(polygon)


def _rough_area(polygon: QgsGeometry, measure: QgsDistanceArea) -> float:
    """The polygon's share of its frame on the map, times the frame's area on the ellipsoid."""
    frame = QgsGeometry.fromRect(polygon.boundingBox())
    return polygon.area() / frame.area() * measure.measureArea(frame)


def shared_km2(pairs: list[tuple[bytes, bytes]], crs: Any, transform_context: Any) -> list[float]:
    """Ground on the ellipsoid that both polygons (WKB in ``crs``) of each pair cover, in km2."""
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs, transform_context)
    measure.setEllipsoid(ELLIPSOID)
    areas = []
    for pair in pairs:
        first, second = QgsGeometry(), QgsGeometry()
        first.fromWkb(pair[0])
        second.fromWkb(pair[1])
        areas.append(measure.measureArea(first.intersection(second)) / M2_PER_KM2)
    return areas


def features_of(source: Any, request: QgsFeatureRequest) -> Any:
    """Features of a Processing source or a layer, invalid geometry included: each reader decides what to do with it."""
    if isinstance(source, QgsProcessingFeatureSource):
        return source.getFeatures(request, QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks)
    return source.getFeatures(request)


def _usable(geometry: QgsGeometry) -> tuple[QgsGeometry | None, bool]:
    """A valid straight-edged polygon, and whether it had to be repaired; None when nothing with an area is left."""
    if geometry.isNull() or geometry.isEmpty() or geometry.type() != QgsWkbTypes.GeometryType.PolygonGeometry:
        return None, False
    if QgsWkbTypes.isCurvedType(geometry.wkbType()):
        geometry = QgsGeometry(geometry.constGet().segmentize())
    if geometry.isGeosValid():
        return geometry, False
    mended = geometry.makeValid()
    if mended.isNull() or not mended.convertGeometryCollectionToSubclass(QgsWkbTypes.GeometryType.PolygonGeometry):
        mended = mended if mended.type() == QgsWkbTypes.GeometryType.PolygonGeometry else QgsGeometry()
    if mended.isNull() or mended.isEmpty() or not mended.isGeosValid() or mended.area() <= 0:
        return None, False
    return mended, True
