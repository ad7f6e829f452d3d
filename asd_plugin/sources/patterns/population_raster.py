"""A population raster -> people by unit and cell: every pixel belongs to the unit and the cell that hold its centre."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateTransform

from ...domain.errors import AsdError, problem
from ...domain.progress import Progress, checkpoint
from ..points import moved

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np
    import pandas as pd

    from ...domain.density.counting import PointIndex
    from ...domain.density.grids.cells import Grid
    from ..rasters.raster_file import RasterFile

PIXELS = 1_000_000  # read at a time


@dataclass(frozen=True)
class People:
    """``parts``: unit (position), key, population. ``outside``: people of the raster in no unit; ``total``: in all."""

    parts: pd.DataFrame
    outside: float
    total: float


def people_by_cell(
    raster: RasterFile, index: PointIndex, units_crs: Any, grid: Grid, grid_crs: Any, context: Any, progress: Progress
) -> People:
    """Add up ``raster``: nodata, not-a-number and negative as nobody. Rotated rasters are read as they lie.

    Raises AsdError for a raster that GDAL cannot read, and one none of whose people live in a unit; Cancelled.
    """
    import numpy as np
    import pandas as pd

    from ...domain.density.counting import place_points

    to_units = QgsCoordinateTransform(raster.crs, units_crs, context)
    to_grid = QgsCoordinateTransform(raster.crs, grid_crs, context)
    parts, outside, total = [], 0.0, 0.0
    for share, x, y, people in _populated(raster):
        checkpoint(progress, share)
        unit = place_points(index, *moved(x, y, to_units)).unit
        held = unit >= 0
        total += float(people.sum())
        outside += float(people[~held].sum())
        if held.any():
            key = grid.keys(*moved(x[held], y[held], to_grid))
            frame = pd.DataFrame({"unit": unit[held], "key": key, "population": people[held]})
            parts.append(frame.groupby(["unit", "key"], as_index=False).sum())
    if not parts:
        raise AsdError(problem("raster_without_people", layer=raster.name))
    whole = pd.concat(parts).groupby(["unit", "key"], as_index=False).sum()
    checkpoint(progress, 1.0)
    return People(whole.astype({"unit": np.int64, "key": np.int64}), outside, total)


def _populated(raster: RasterFile) -> Iterator[tuple[float, np.ndarray, np.ndarray, np.ndarray]]:
    """Share read, centres and people of the pixels where there are any, strip by strip."""
    import numpy as np

    place, width, height = raster.shape.geotransform, raster.shape.width, raster.shape.height
    tall = max(1, PIXELS // width)
    for first in range(0, height, tall):
        values, known = raster.read(first, min(tall, height - first), 0, width)
        row, column = np.nonzero(known & (values > 0))
        if not len(row):
            continue
        east, south = column + 0.5, row + first + 0.5
        x = place[0] + east * place[1] + south * place[2]
        y = place[3] + east * place[4] + south * place[5]
        yield first / height, x, y, values[row, column].astype("float64")
