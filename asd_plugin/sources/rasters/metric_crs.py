"""The coordinate reference system in which metres are metres: the layer's own, or an equal-area one made for it."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsDistanceArea,
    QgsFeatureRequest,
    QgsPointXY,
    QgsRectangle,
    QgsUnitTypes,
)

from ...domain.errors import AsdError, Problem, problem
from ..polygons import ELLIPSOID, can_hold, features_of, is_known_crs

STEP_M = 1000.0
MOST_DISTORTION = 0.02  # a projected system whose metre is off by more (Web Mercator: 18 % in Morocco) is not used


def metric_crs(
    crs: QgsCoordinateReferenceSystem,
    extent: QgsRectangle,
    asked: QgsCoordinateReferenceSystem,
    context: Any,
    name: str = "",
) -> tuple[QgsCoordinateReferenceSystem, list[Problem]]:
    """The system to measure in, and what to tell. ``asked`` (valid) wins; else the layer's own when true to scale.

    Otherwise Lambert azimuthal equal-area on WGS 84 around the middle of the extent (rounded to half a degree): one
    system for the whole country, in which densities are exact; distances are off by 0.7 % at 1,000 km from the middle.
    Refuses a layer (``name``) without CRS and an ``asked`` one that is not in metres.
    """
    if not is_known_crs(crs):
        raise AsdError(problem("layer_without_crs", layer=name))
    if asked.isValid():
        if not _in_metres(asked):
            raise AsdError(problem("crs_not_metric", crs=_name(asked)))
        off = _distortion(asked, _moved(extent, crs, asked, context), context)
        notes = [problem("crs_distorts", crs=_name(asked), percent=100 * off)] if off > MOST_DISTORTION else []
        return asked, notes
    if _in_metres(crs) and _distortion(crs, extent, context) <= MOST_DISTORTION:
        return crs, []
    middle = _moved(extent, crs, QgsCoordinateReferenceSystem("EPSG:4326"), context).center()
    longitude, latitude = round(middle.x() * 2) / 2, round(middle.y() * 2) / 2
    own = QgsCoordinateReferenceSystem.fromProj(
        f"+proj=laea +lat_0={latitude:g} +lon_0={longitude:g} +x_0=0 +y_0=0 +datum=WGS84 +units=m +no_defs"
    )
    return own, [problem("crs_chosen", given=_name(crs), longitude=longitude, latitude=latitude)]


def possible_extent(source: Any) -> QgsRectangle:
    """Extent of ``source``, without points that its system cannot hold: one damaged point (1e308, say) would move the
    middle of everything. The rows are walked through only when the layer's own extent is impossible."""
    crs, extent = source.sourceCrs(), source.sourceExtent()
    if can_hold(crs, extent):
        return extent
    found = QgsRectangle()
    found.setMinimal()
    for feature in features_of(source, QgsFeatureRequest().setNoAttributes()):
        geometry = feature.geometry()
        if not geometry.isNull() and not geometry.isEmpty() and can_hold(crs, geometry.boundingBox()):
            found.include(geometry.boundingBox().center())
    return found if can_hold(crs, found) else QgsRectangle()


def _in_metres(crs: QgsCoordinateReferenceSystem) -> bool:
    return not crs.isGeographic() and crs.mapUnits() == QgsUnitTypes.DistanceUnit.DistanceMeters


def _name(crs: QgsCoordinateReferenceSystem) -> str:
    return crs.authid() or crs.description() or crs.toProj()


def _moved(
    extent: QgsRectangle, crs: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem, context: Any
) -> QgsRectangle:
    try:
        return QgsCoordinateTransform(crs, target, context).transformBoundingBox(extent)
    except QgsCsException as error:
        raise AsdError(problem("crs_transform_failed", reason=str(error).splitlines()[0])) from error


def _distortion(crs: QgsCoordinateReferenceSystem, extent: QgsRectangle, context: Any) -> float:
    """Largest relative error of a kilometre, both ways, at the middle and the corners of ``extent``."""
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs, context)
    measure.setEllipsoid(ELLIPSOID)
    corners = [(x, y) for x in (extent.xMinimum(), extent.xMaximum()) for y in (extent.yMinimum(), extent.yMaximum())]
    worst = 0.0
    for x, y in [*corners, (extent.center().x(), extent.center().y())]:
        for dx, dy in ((STEP_M, 0.0), (0.0, STEP_M)):
            try:
                length = measure.measureLine(QgsPointXY(x, y), QgsPointXY(x + dx, y + dy))
            except QgsCsException:
                return float("inf")
            worst = max(worst, abs(STEP_M / length - 1.0) if length > 0 else float("inf"))
    return worst
