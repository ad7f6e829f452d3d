"""Outlines of territories in another coordinate reference system, their long edges bent as the map bends them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsGeometry, QgsUnitTypes

from ...domain.errors import AsdError, problem
from ..polygons import UnitPolygons, read_polygons

if TYPE_CHECKING:
    from ...domain.density.edges import Edges

# A straight edge of this length is nowhere more than a few centimetres from its curve in another system.
LONGEST_M, LONGEST_DEGREES = 1_000.0, 0.01


@dataclass(frozen=True)
class Outlines:
    """``edges`` in the wanted system; ``polygons`` as the layer gives them."""

    edges: Edges
    polygons: UnitPolygons


def outline_edges(source: Any, name: str, crs: QgsCoordinateReferenceSystem, context: Any) -> Outlines:
    """Read the polygons of ``source`` and give their edges in ``crs``. Refuses a layer without CRS."""
    from ...domain.density.edges import edges_from_wkb

    polygons = read_polygons(source, name, context, is_area_rough=True)
    outlines = moved_outlines(polygons.outlines, source.sourceCrs(), crs, context)
    return Outlines(edges_from_wkb(outlines), polygons)


def moved_outlines(
    outlines: list[bytes | None],
    given: QgsCoordinateReferenceSystem,
    wanted: QgsCoordinateReferenceSystem,
    context: Any,
) -> list[bytes | None]:
    """WKB outlines brought from ``given`` to ``wanted``: the very same bytes when the systems are equal."""
    transform = QgsCoordinateTransform(given, wanted, context)
    if given == wanted or transform.isShortCircuited():
        return outlines
    longest = LONGEST_DEGREES if given.isGeographic() else _metres(given)
    return [None if outline is None else _moved(outline, transform, longest) for outline in outlines]


def _metres(crs: QgsCoordinateReferenceSystem) -> float:
    return LONGEST_M * QgsUnitTypes.fromUnitToUnitFactor(QgsUnitTypes.DistanceUnit.DistanceMeters, crs.mapUnits())


def _moved(outline: bytes, transform: QgsCoordinateTransform, longest: float) -> bytes:
    geometry = QgsGeometry()
    geometry.fromWkb(outline)
    geometry = geometry.densifyByDistance(longest)
    try:
        geometry.transform(transform)
    except QgsCsException as error:
        raise AsdError(problem("crs_transform_failed", reason=str(error).splitlines()[0])) from error
    return bytes(geometry.asWkb())
