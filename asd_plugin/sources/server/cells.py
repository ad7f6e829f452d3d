"""The territories as the server needs them: a grid that answers most points by one look-up, outlines for the rest.

The grid is that of the local count (``domain/density/label_grid.py``). A cell that no outline touches lies in one unit;
the other cells carry the outlines of their units, cut to the cell. A point so near an outline that rounding could
decide is in doubt: its place is sent back, and decided exactly by the local rule.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsGeometry, QgsRectangle, QgsUnitTypes

from ...domain.errors import AsdError, problem
from ...domain.progress import Progress, checkpoint

if TYPE_CHECKING:
    import numpy as np

    from ...domain.density.counting import PointIndex
    from ...domain.density.label_grid import LabelGrid

STEP_METRES = 500.0  # straight here is curved there: 5 mm off at this length between metric and geographic systems
DOUBT_METRES = 0.05
DOUBT_SHARE = 1e-11  # of the largest coordinate, where both use one system: far above rounding
MARGIN = 1e-6  # of a cell, so that no point of a cell lies on the cut
LOST = 1e-3  # of a cell: more ground missing after cutting is no rounding
FINEST = 1024
OPEN = -10  # labels from here downwards: a cell with outlines


class CuttingError(Exception):
    """Some outline could not be cut into cells: count locally."""


@dataclass(frozen=True)
class Cells:
    """``labels`` by cell: position of the unit in code order, -1 outside, ``OPEN`` minus the rank of an open cell.

    ``units``, ``shapes`` (WKB in hexadecimal) of each open cell, in code order. ``doubt``: distance from an outline
    within which rounding could decide. ``is_moved``: the points lie in another system than the territories.
    ``is_geographic``: in degrees.
    """

    grid: LabelGrid
    labels: np.ndarray
    units: list[list[int]]
    shapes: list[list[str]]
    doubt: float
    is_moved: bool
    is_geographic: bool

    def width(self) -> int:
        """The most units that meet in one cell."""
        return max((len(one) for one in self.units), default=0)


def outlines_in(outlines: Sequence[bytes | None], source: Any, target: Any, context: Any) -> list[bytes | None]:
    """Outlines (WKB in ``source``) in the system ``target`` of the points, with enough vertices to stay where they are.

    Raises AsdError ``crs_transform_failed``.
    """
    transform = QgsCoordinateTransform(source, target, context)
    if transform.isShortCircuited():
        return list(outlines)
    step = STEP_METRES * _units_in_a_metre(source)
    moved = []
    for outline in outlines:
        if outline is None:
            moved.append(None)
            continue
        shape = QgsGeometry()
        shape.fromWkb(outline)
        shape = shape.densifyByDistance(step)
        try:
            shape.transform(transform)
        except QgsCsException as error:
            raise AsdError(problem("crs_transform_failed", reason=str(error).splitlines()[0])) from error
        moved.append(bytes(shape.asWkb()))
    return moved


def _units_in_a_metre(crs: Any) -> float:
    return QgsUnitTypes.fromUnitToUnitFactor(QgsUnitTypes.DistanceUnit.DistanceMeters, crs.mapUnits())


def grid_points(rows: float) -> int:
    """How many points the grid should be made for: no finer than a query can carry."""
    return int(min(max(rows, 0) if rows else FINEST**2, FINEST**2) / 4)


def cut(index: PointIndex, outlines: Sequence[bytes | None], is_moved: bool, crs: Any, progress: Progress) -> Cells:
    """Cut ``outlines`` (in ``crs``, as given to ``index_units``) along the cells of the index's grid.

    ``is_moved``: they were brought there from another system. Raises CuttingError, Cancelled.
    """
    import numpy as np

    grid = index.grid
    labels = grid.labels.astype("int64")
    open_cells = np.flatnonzero(labels <= -2)
    labels[open_cells] = OPEN - np.arange(len(open_cells))
    reach = float(np.abs([grid.west, grid.south, *_far_corner(grid)]).max())
    doubt = max(DOUBT_SHARE * reach, DOUBT_METRES * _units_in_a_metre(crs) if is_moved else 0.0)
    cutter = _Cutter(grid, OPEN - labels, doubt, len(open_cells))
    direct = np.bincount(labels[labels >= 0], minlength=len(index.by_code)).tolist()
    for place, given in enumerate(index.by_code.tolist()):
        checkpoint(progress, place / len(index.by_code))
        if outlines[given] is not None:
            whole = QgsGeometry()
            whole.fromWkb(outlines[given])
            cutter.cut(whole, place, direct[place])
    return Cells(grid, labels, cutter.units, cutter.shapes, doubt, is_moved, crs.isGeographic())


def _far_corner(grid: LabelGrid) -> tuple[float, float]:
    return grid.west + grid.columns * grid.width, grid.south + grid.rows * grid.height


class _Cutter:
    """Cuts units into rows of cells, and these into cells; every bit of ground must be found again."""

    def __init__(self, grid: LabelGrid, rank_of: np.ndarray, doubt: float, open_cells: int):
        self.units: list[list[int]] = [[] for _ in range(open_cells)]
        self.shapes: list[list[str]] = [[] for _ in range(open_cells)]
        self._grid, self._rank_of = grid, rank_of
        # No point of a cell may be in doubt because of the cut itself.
        self._margin = max(MARGIN, 4 * doubt / min(grid.width, grid.height))

    def cut(self, whole: QgsGeometry, place: int, direct: int) -> None:
        """Add one unit; ``direct``: cells that lie in it alone."""
        grid, ground, parts = self._grid, 0.0, 0
        frame = whole.boundingBox()
        for row in self._span(frame.yMinimum(), frame.yMaximum(), grid.south, grid.height, grid.rows):
            strip = _clipped(whole, self._frame(0, grid.columns, row))
            if strip is None:
                continue
            box = strip.boundingBox()
            for column in self._span(box.xMinimum(), box.xMaximum(), grid.west, grid.width, grid.columns):
                rank = int(self._rank_of[row * grid.columns + column])
                part = _clipped(strip, self._frame(column, column + 1, row)) if rank >= 0 else None
                if part is not None:
                    ground += part.area() / (grid.width * grid.height)
                    parts += 1
                    self.units[rank].append(place)
                    self.shapes[rank].append(bytes(part.asWkb()).hex())
        lost = whole.area() / (grid.width * grid.height) - ground - direct
        if abs(lost) > LOST + 8 * self._margin * parts + 1e-9 * direct:
            raise CuttingError

    def _span(self, low: float, high: float, origin: float, size: float, count: int) -> range:
        first = int((low - origin) / size - 2 * self._margin)
        last = int((high - origin) / size + 2 * self._margin)
        return range(max(0, first), min(count - 1, last) + 1)

    def _frame(self, first: int, end: int, row: int) -> QgsRectangle:
        """Cells ``first`` to before ``end`` of a row, with the margin."""
        grid, margin = self._grid, self._margin
        return QgsRectangle(
            grid.west + (first - margin) * grid.width,
            grid.south + (row - margin) * grid.height,
            grid.west + (end + margin) * grid.width,
            grid.south + (row + 1 + margin) * grid.height,
        )


def _clipped(shape: QgsGeometry, frame: QgsRectangle) -> QgsGeometry | None:
    part = shape.clipped(frame)
    if part.isNull() or part.isEmpty():
        return None
    part.get().dropZValue()
    part.get().dropMValue()
    is_ground = part.convertGeometryCollectionToSubclass(shape.type()) if part.type() != shape.type() else True
    return part if is_ground and not part.isEmpty() else None
