"""Points of any layer as metres: coordinates and weights in memory, with an account of the rows left out."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateReferenceSystem, QgsWkbTypes

from ...domain.errors import AsdError, Problem, problem
from ...domain.progress import Progress, checkpoint
from ..point_file import FileReadError, PlainFile
from ..points import RowRequest, open_rows

if TYPE_CHECKING:
    import numpy as np


@dataclass(frozen=True)
class MetricPoints:
    """``x``, ``y`` in metres, finite; ``mass`` None without a weight field. ``without_place``: rows left out."""

    x: np.ndarray
    y: np.ndarray
    mass: np.ndarray | None
    rows_read: int
    without_place: int
    sha256: str
    notes: list[Problem] = field(default_factory=list)


def read_metric_points(
    source: Any,
    name: str,
    weight_field: str,
    crs: QgsCoordinateReferenceSystem,
    context: Any,
    plain: PlainFile | None,
    progress: Progress,
) -> MetricPoints:
    """Read every point of ``source`` in ``crs``. Refuses a layer that holds no points; raises Cancelled."""
    if QgsWkbTypes.geometryType(source.wkbType()) != QgsWkbTypes.GeometryType.PointGeometry:
        raise AsdError(problem("surface_not_points", layer=name))
    request = RowRequest((weight_field,) if weight_field else (), (), crs)
    try:
        return _read(source, name, request, context, plain, progress)
    except FileReadError:
        return _read(source, name, request, context, None, progress)


def _read(
    source: Any, name: str, request: RowRequest, context: Any, plain: PlainFile | None, progress: Progress
) -> MetricPoints:
    import numpy as np

    stream = open_rows(source, name, request, context, plain)
    blocks, rows = [], 0
    for block in stream.blocks():
        blocks.append((block.x, block.y, *block.numbers.values()))
        rows += block.size
        checkpoint(progress, min(1.0, rows / max(1, stream.expected)))
    if not rows:
        raise AsdError(problem("no_rows", layer=name))
    columns = [np.concatenate(parts) for parts in zip(*blocks)]
    blocks.clear()
    placed = np.isfinite(columns[0]) & np.isfinite(columns[1])
    without = rows - int(placed.sum())
    if without:
        columns = [column[placed] for column in columns]
    notes = [*stream.notes, *([problem("points_without_place", count=without)] if without else [])]
    mass = columns[2] if len(columns) > 2 else None
    return MetricPoints(columns[0], columns[1], mass, rows, without, stream.sha256(), notes)
