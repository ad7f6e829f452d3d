"""Outlines of the units to score -> which of them touch, as local smoothing asks."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProject,
    QgsWkbTypes,
)

from ...domain.errors import AsdError, Problem, problem
from ...domain.progress import Progress
from ..polygons import features_of, is_known_crs

GEOGRAPHIC = "EPSG:4326"


def outline_faults(source: Any, layer_name: str, path: str) -> list[Problem]:
    """A layer without outlines, or of which nobody knows where it lies, cannot tell who touches whom."""
    if QgsWkbTypes.geometryType(source.wkbType()) != QgsWkbTypes.GeometryType.PolygonGeometry:
        return [problem("smoothing_without_outlines", path=path, layer=layer_name)]
    if not is_known_crs(_crs(source)):
        return [problem("layer_without_crs", layer=layer_name)]
    return []


def touching_units(source: Any, layer_name: str, codes: list[str], progress: Progress | None = None) -> list[str]:
    """For each unit of ``source`` (``codes`` in layer order), the codes of those that touch it, a space between.

    Borders up to 100 m apart touch, and one point is enough (queen), since outlines drawn apart leave slivers. A unit
    without outline touches none.
    """
    from ...domain.density.edges import edges_from_wkb
    from ...domain.territory.neighbours.contiguity import queen
    from ...domain.territory.neighbours.settings import TOLERANCE_M

    crs = QgsCoordinateReferenceSystem(GEOGRAPHIC)
    transform = QgsCoordinateTransform(_crs(source), crs, QgsProject.instance().transformContext())
    outlines = [_outline(feature.geometry(), transform, layer_name) for feature in features_of(source, _no_fields())]
    near = queen(edges_from_wkb(outlines), TOLERANCE_M, progress).by_code(codes)
    return [" ".join(near[code]) for code in codes]


def _no_fields() -> QgsFeatureRequest:
    return QgsFeatureRequest().setNoAttributes()


def _crs(source: Any) -> QgsCoordinateReferenceSystem:
    return source.sourceCrs()


def _outline(geometry: QgsGeometry, transform: QgsCoordinateTransform, layer_name: str) -> bytes | None:
    if geometry.isNull() or geometry.isEmpty() or geometry.type() != QgsWkbTypes.GeometryType.PolygonGeometry:
        return None
    if QgsWkbTypes.isCurvedType(geometry.wkbType()):
        geometry = QgsGeometry(geometry.constGet().segmentize())
    try:
        geometry.transform(transform)
    except QgsCsException as error:
        raise AsdError(problem("smoothing_outline_out_of_range", layer=layer_name)) from error
    return bytes(geometry.asWkb())
