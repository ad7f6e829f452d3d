"""Household points and the areas they must stay in -> arrays for masking, in WGS 84."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsWkbTypes

from ...domain.errors import AsdError, Problem, problem, refuse_if_any
from ...domain.progress import Progress, checkpoint
from ..point_file import FileReadError, PlainFile
from ..points import RowRequest, moved, open_rows, text_of
from ..polygons import UnitPolygons, outline_notes, overlapping_notes, read_polygons
from .private_fields import faults_by_name, faults_by_value

if TYPE_CHECKING:
    import numpy as np

WGS84 = "EPSG:4326"
DEFAULT_AREA_FIELD, DEFAULT_MILIEU_FIELD = "province_code", "milieu"


@dataclass(frozen=True)
class PointsAsked:
    """The point source, its name, the field with the milieu (or empty), the fields to carry, the file behind it."""

    source: Any
    name: str
    milieu_field: str
    keep: tuple[str, ...]
    plain: PlainFile | None = None


@dataclass(frozen=True)
class PointsRead:
    """``longitude, latitude``: WGS 84. ``milieu``: codes by point, None when the points do not say.

    ``kept``: carried columns; texts as (positions, labels). ``sha256``: identity of what was read.
    """

    longitude: np.ndarray
    latitude: np.ndarray
    milieu: np.ndarray | None
    kept: dict[str, Any]
    sha256: str
    notes: list[Problem] = field(default_factory=list)


@dataclass(frozen=True)
class Areas:
    """``places``: position of the polygon of each WGS 84 point (negative: none); ``area``, ``milieu`` by polygon."""

    places: Callable[[np.ndarray, np.ndarray], np.ndarray]
    area: np.ndarray
    milieu: np.ndarray | None
    names: list[str]
    notes: list[Problem]

    def area_of(self, longitude: np.ndarray, latitude: np.ndarray) -> np.ndarray:
        """Area of each point, negative in none."""
        import numpy as np

        polygon = self.places(longitude, latitude)
        return np.where(polygon >= 0, self.area[polygon], -1)


def read_points(asked: PointsAsked, context: Any, progress: Progress) -> PointsRead:
    """Read every point, refusing fields that would tell who or where; the file way falls back to features."""
    source = asked.source
    if QgsWkbTypes.geometryType(source.wkbType()) != QgsWkbTypes.GeometryType.PointGeometry:
        raise AsdError(problem("mask_not_points", layer=asked.name))
    refuse_if_any(faults_by_name(list(asked.keep), asked.name))
    try:
        return _read(asked, asked.plain, context, progress)
    except FileReadError:
        return _read(asked, None, context, progress)


def _read(asked: PointsAsked, plain: PlainFile | None, context: Any, progress: Progress) -> PointsRead:
    import numpy as np

    from ...domain.disclosure.masking import milieu_codes

    names = [one.name() for one in asked.source.fields()]
    is_number = {name: name not in names or asked.source.fields().field(name).isNumeric() for name in asked.keep}
    numbers = tuple(name for name in asked.keep if is_number[name])
    texts = tuple(name for name in asked.keep if not is_number[name])
    wanted = tuple(dict.fromkeys((*texts, *filter(None, [asked.milieu_field]))))
    wgs84 = QgsCoordinateReferenceSystem(WGS84)
    stream = open_rows(asked.source, asked.name, RowRequest(numbers, wanted, wgs84), context, plain)
    blocks, rows = [], 0
    for block in stream.blocks():
        rows += block.size
        blocks.append(block)
        checkpoint(progress, min(1.0, rows / max(1, stream.expected)))
    if not rows:
        raise AsdError(problem("no_rows", layer=asked.name))

    def joined(part: Callable[[Any], np.ndarray]) -> np.ndarray:
        return np.concatenate([part(block) for block in blocks])

    x, y = joined(lambda block: block.x), joined(lambda block: block.y)
    columns = {name: joined(lambda block, name=name: block.numbers[name]) for name in numbers}
    coded = {name: joined(lambda block, name=name: block.categories[name]) for name in wanted}
    columns.update({name: coded[name] for name in texts})
    refuse_if_any(faults_by_value(columns, _places(x, y, asked, context), asked.name))
    kept = {name: (columns[name], stream.labels[name]) if name in texts else columns[name] for name in asked.keep}
    milieu = None
    if asked.milieu_field:
        milieu = milieu_codes(stream.labels[asked.milieu_field])[coded[asked.milieu_field]]
    return PointsRead(x, y, milieu, kept, stream.sha256(), list(stream.notes))


def _places(x: np.ndarray, y: np.ndarray, asked: PointsAsked, context: Any) -> list[np.ndarray]:
    """Coordinates a column could repeat: degrees, and those of the layer's own system."""
    return [x, y, *(from_wgs84(x, y, asked.source.sourceCrs(), context) if asked.keep else ())]


def read_areas(source: Any, name: str, area_field: str, milieu_field: str, context: Any, expected: int) -> Areas:
    """Prepare the polygons: which area each belongs to (its own when no field says), and its milieu if known."""
    import numpy as np

    from ...domain.density.counting import index_units, place_points
    from ...domain.disclosure.masking import milieu_codes

    found = [one.name() for one in source.fields()]
    given = [area_field not in ("", DEFAULT_AREA_FIELD), milieu_field not in ("", DEFAULT_MILIEU_FIELD)]
    refuse_if_any(
        problem("missing_field", layer=name, field=one, purpose=one, found=found)
        for one, must in zip((area_field, milieu_field), given)
        if must and one not in found
    )
    polygons: UnitPolygons = read_polygons(source, name, context)
    if not polygons.features:
        raise AsdError(problem("no_rows", layer=name))
    notes = []
    if area_field in found:
        texts = [text_of(one[area_field]).strip() for one in polygons.features]
        if not all(texts):
            raise AsdError(problem("area_unnamed", layer=name, field=area_field, count=texts.count("")))
    else:
        texts = [str(row) for row in range(len(polygons.features))]
        notes.append(problem("each_polygon_an_area", layer=name))
    names, area = np.unique(texts, return_inverse=True)
    milieu = None
    if milieu_field in found:
        milieu = milieu_codes([text_of(one[milieu_field]) for one in polygons.features])
    index = index_units([f"{row:09d}" for row in range(len(texts))], polygons.outlines, expected)
    labels = _labels(polygons, found)
    notes += outline_notes(polygons, labels) + overlapping_notes(index.outlines.edges, labels, "areas_overlap")
    transform = QgsCoordinateTransform(QgsCoordinateReferenceSystem(WGS84), source.sourceCrs(), context)

    def places(longitude: np.ndarray, latitude: np.ndarray) -> np.ndarray:
        return place_points(index, *moved(longitude, latitude, transform)).unit

    return Areas(places, area.astype("int32"), milieu, list(names), notes)


def _labels(polygons: UnitPolygons, fields: list[str]) -> list[str]:
    """What a polygon is called in a message: its code, else its number in the layer."""
    name = next((one for one in ("code", "name_fr", "name") if one in fields), "")
    return [text_of(one[name]) if name else str(one.id()) for one in polygons.features]


def from_wgs84(
    longitude: np.ndarray, latitude: np.ndarray, crs: QgsCoordinateReferenceSystem, context: Any
) -> tuple[np.ndarray, np.ndarray]:
    """WGS 84 places in ``crs``."""
    return moved(longitude, latitude, QgsCoordinateTransform(QgsCoordinateReferenceSystem(WGS84), crs, context))
