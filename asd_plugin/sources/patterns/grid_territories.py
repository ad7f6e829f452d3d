"""Territories on the plane of a grid: which cells they reach, and how much of a unit lies in each cell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsUnitTypes,
    QgsWkbTypes,
)

from ...domain.density.grids.settings import SQUARE
from ...domain.density.zonal.settings import FRACTION
from ...domain.errors import AsdError, problem
from ...domain.progress import Progress, checkpoint

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

    from ...domain.density.grids.cells import Grid

STEP = 64  # samples of a border along the width of a cell
BLOCK = 1_000_000
CANCEL_EVERY = 20_000
LEAST_SHARE = 1e-9  # of a cell: below, rounding of coordinates


@dataclass(frozen=True)
class PlaneUnits:
    """Outlines of the units on the grid's plane, None where a unit has none."""

    shapes: list[QgsGeometry | None]

    def wkb(self) -> list[bytes | None]:
        """The outlines as well-known binary."""
        return [None if shape is None else bytes(shape.asWkb()) for shape in self.shapes]


def metric_grid_crs(asked: QgsCoordinateReferenceSystem) -> QgsCoordinateReferenceSystem:
    """The CRS asked for; refused when its unit is not the metre."""
    if not asked.isValid() or asked.isGeographic() or asked.mapUnits() != QgsUnitTypes.DistanceUnit.DistanceMeters:
        raise AsdError(problem("grid_crs_not_metric", crs=asked.authid() or "?"))
    return asked


def on_plane(outlines: list[bytes | None], transform: QgsCoordinateTransform) -> PlaneUnits:
    """Bring outlines (WKB) to the plane of the grid."""
    shapes: list[QgsGeometry | None] = []
    for outline in outlines:
        shape = None
        if outline is not None:
            shape = QgsGeometry()
            shape.fromWkb(outline)
            try:
                shape.transform(transform)
            except QgsCsException as error:
                raise AsdError(problem("crs_transform_failed", reason=str(error).splitlines()[0])) from error
        shapes.append(shape)
    return PlaneUnits(shapes)


def reached_cells(units: PlaneUnits, grid: Grid, progress: Progress) -> tuple[np.ndarray, np.ndarray]:
    """Keys of the cells the units reach, ascending, and which of them an outer border crosses.

    Borders are followed in steps of a 64th of a cell: a corner cut shorter than that may be missed.
    """
    import numpy as np

    from ...domain.density.counting import index_units, place_points
    from ...domain.density.edges import edges_from_wkb
    from ...domain.density.grids.cells import refuse_too_many

    outlines = units.wkb()
    edges = edges_from_wkb(outlines)
    if not len(edges):
        raise AsdError(problem("no_cell_to_fill"))
    frame = [edges.x0.min(), edges.y0.min(), edges.x0.max(), edges.y0.max()]
    area = sum(shape.area() for shape in units.shapes if shape is not None)
    refuse_too_many(grid.count_over(area), grid.size_m)
    index = index_units([f"{place:09d}" for place in range(len(outlines))], outlines)
    inner = []
    for keys, x, y in _centres(grid, frame):
        checkpoint(progress, 0.3)
        inner.append(keys[place_points(index, x, y).unit >= 0])
    outer = _border_keys(edges, grid)
    checkpoint(progress, 1.0)
    keys = np.unique(np.concatenate([*inner, outer]))
    return keys, np.isin(keys, outer)


def _centres(grid: Grid, frame: list[float]) -> Any:
    """Keys and centres of all cells over a frame, in strips so that an empty sea costs no memory."""
    strips = max(1, grid.count_over((frame[2] - frame[0]) * (frame[3] - frame[1])) // BLOCK + 1)
    tall = (frame[3] - frame[1]) / strips
    for strip in range(strips):
        south = frame[1] + strip * tall
        keys = grid.covering(frame[0], south, frame[2], south + tall)
        from ...domain.density.grids.cells import place_of

        middle = grid.corners(*place_of(keys))[:, :-1].mean(axis=1)
        yield keys, middle[:, 0], middle[:, 1]


def _border_keys(edges: Any, grid: Grid) -> np.ndarray:
    """Cells through which a border runs that no second unit shares."""
    import numpy as np

    ends = np.round(np.stack([edges.x0, edges.y0, edges.x1, edges.y1]) * 100).astype("int64")
    turned = (ends[0] > ends[2]) | ((ends[0] == ends[2]) & (ends[1] > ends[3]))
    ends[:, turned] = ends[:, turned][[2, 3, 0, 1]]
    _, place, times = np.unique(ends, axis=1, return_inverse=True, return_counts=True)
    alone = np.flatnonzero(times[place.reshape(-1)] == 1)
    x0, y0, x1, y1 = (part[alone] for part in (edges.x0, edges.y0, edges.x1, edges.y1))
    steps = np.maximum(np.ceil(np.hypot(x1 - x0, y1 - y0) / grid.size_m * STEP), 1).astype("int64") + 1
    found, first = [np.empty(0, "int64")], 0
    ends_at = np.cumsum(steps)
    while first < len(steps):
        last = max(first + 1, int(np.searchsorted(ends_at, (ends_at[first - 1] if first else 0) + BLOCK, "right")))
        part = steps[first:last]
        edge = np.repeat(np.arange(first, last), part)
        share = (np.arange(len(edge)) - np.repeat(np.cumsum(part) - part, part)) / (steps[edge] - 1)
        x, y = x0[edge] + share * (x1 - x0)[edge], y0[edge] + share * (y1 - y0)[edge]
        found.append(np.unique(grid.keys(x, y)))
        first = last
    return np.unique(np.concatenate(found))


def cell_shapes(grid: Grid, keys: np.ndarray, progress: Progress | None = None) -> list[QgsGeometry]:
    """Cells as polygons."""
    import struct

    import numpy as np

    from ...domain.density.grids.cells import place_of

    outlines = np.ascontiguousarray(grid.corners(*place_of(keys)), "<f8")
    head = struct.pack("<BIII", 1, 3, 1, outlines.shape[1])
    shapes = []
    for place, outline in enumerate(outlines):
        if progress is not None and place % CANCEL_EVERY == 0:
            checkpoint(progress, place / len(outlines))
        shape = QgsGeometry()
        shape.fromWkb(head + outline.tobytes())
        shapes.append(shape)
    return shapes


def clipped(
    shapes: list[QgsGeometry], is_border: np.ndarray, units: PlaneUnits, progress: Progress
) -> list[QgsGeometry]:
    """Cells at an outer border cut to the units, all as multipolygons. One that is only touched stays whole."""
    from qgis.core import QgsSpatialIndex

    index = QgsSpatialIndex()
    for place, shape in enumerate(units.shapes):
        if shape is not None:
            index.addFeature(place, shape.boundingBox())
    kept = []
    for place, cell in enumerate(shapes):
        if place % 256 == 0:
            checkpoint(progress, place / len(shapes))
        kept.append(_within(cell, units, index) if is_border[place] else cell)
        kept[-1].convertToMultiType()
    return kept


def _within(cell: QgsGeometry, units: PlaneUnits, index: Any) -> QgsGeometry:
    parts = [units.shapes[near].intersection(cell) for near in sorted(index.intersects(cell.boundingBox()))]
    parts = [part for part in parts if not part.isNull() and part.area() > 0]
    for part in parts:  # where a border only touches the cell, a line comes along with the area
        part.convertGeometryCollectionToSubclass(QgsWkbTypes.GeometryType.PolygonGeometry)
    return QgsGeometry.unaryUnion(parts) if len(parts) > 1 else parts[0] if parts else QgsGeometry(cell)


def areas_by_cell(units: PlaneUnits, wanted: list[int], grid: Grid, progress: Progress) -> pd.DataFrame:
    """unit, key and area_m2 of each part of the ``wanted`` units in a cell."""
    import pandas as pd

    if grid.shape == SQUARE:
        return _areas_by_square(units, wanted, grid, progress)
    rows: list[tuple[int, int, float]] = []
    for done, place in enumerate(wanted):
        checkpoint(progress, done / len(wanted))
        shape = units.shapes[place]
        if shape is None:
            continue
        frame = shape.boundingBox()
        keys = grid.covering(frame.xMinimum(), frame.yMinimum(), frame.xMaximum(), frame.yMaximum())
        engine = QgsGeometry.createGeometryEngine(shape.constGet())
        engine.prepareGeometry()
        for key, cell in zip(keys.tolist(), cell_shapes(grid, keys)):
            if engine.contains(cell.constGet()):
                rows.append((place, key, cell.area()))
            elif engine.intersects(cell.constGet()):
                rows.append((place, key, shape.intersection(cell).area()))
    table = pd.DataFrame(rows, columns=["unit", "key", "area_m2"])
    return table[table["area_m2"] > 0].astype({"unit": "int64", "key": "int64"})


def _areas_by_square(units: PlaneUnits, wanted: list[int], grid: Grid, progress: Progress) -> pd.DataFrame:
    """The same for squares, which are the pixels of a raster: exact shares without cutting a polygon."""
    import numpy as np
    import pandas as pd

    from ...domain.density.edges import edges_from_wkb
    from ...domain.density.grids.cells import key_of
    from ...domain.density.zonal.sums import RasterShape, pieces_of

    outlines = units.wkb()
    parts = [pd.DataFrame({"unit": np.empty(0, "int64"), "key": np.empty(0, "int64"), "area_m2": np.empty(0)})]
    for done, place in enumerate(wanted):
        if done % 64 == 0:
            checkpoint(progress, done / len(wanted))
        if outlines[place] is None:
            continue
        frame, size = units.shapes[place].boundingBox(), grid.size_m
        west, top = np.floor(frame.xMinimum() / size), np.ceil(frame.yMaximum() / size)
        width, height = int(np.ceil(frame.xMaximum() / size) - west), int(top - np.floor(frame.yMinimum() / size))
        shape = RasterShape(width, height, (west * size, size, 0.0, top * size, 0.0, -size))
        pieces = pieces_of(edges_from_wkb([outlines[place]]), shape, FRACTION, progress)
        left, share = np.zeros((height, width + 1)), np.zeros((height, width + 1))
        np.add.at(left, (pieces.row, pieces.column), pieces.whole)
        np.add.at(share, (pieces.row, pieces.column), pieces.part)
        share = np.abs(share[:, :-1] + np.cumsum(left[:, ::-1], axis=1)[:, ::-1][:, 1:])
        row, column = np.nonzero(share > LEAST_SHARE)
        keys = key_of(column + int(west), int(top) - 1 - row)
        parts.append(pd.DataFrame({"unit": place, "key": keys, "area_m2": share[row, column] * size**2}))
    table = pd.concat(parts, ignore_index=True)
    table = table.astype({"unit": "int64", "key": "int64"})
    return table.sort_values(["unit", "key"], kind="stable", ignore_index=True)
