"""A population raster -> people by unit and cell: every pixel belongs to the unit and the cell that hold its centre."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform

from ...domain.errors import AsdError, problem
from ...domain.progress import Progress, checkpoint
from ..points import moved

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy as np
    import pandas as pd

    from ...domain.density.counting import PointIndex
    from ...domain.density.grids.cells import Grid

PIXELS = 1_000_000  # read at a time


@dataclass(frozen=True)
class People:
    """``parts``: unit (position), key, population. ``outside``: people of the raster in no unit; ``total``: in all."""

    parts: pd.DataFrame
    outside: float
    total: float


def people_by_cell(
    layer: Any, index: PointIndex, units_crs: Any, grid: Grid, grid_crs: Any, context: Any, progress: Progress
) -> People:
    """Add up the first band of ``layer`` (a QGIS raster layer on a file), nodata, not-a-number and negative as nobody.

    Rotated rasters are read as they lie. Raises AsdError for a raster without CRS, one that GDAL cannot read, and one
    none of whose people live in a unit; Cancelled.
    """
    import numpy as np
    import pandas as pd

    from ...domain.density.counting import place_points

    crs = QgsCoordinateReferenceSystem(layer.crs())
    if not crs.isValid():
        raise AsdError(problem("population_raster_without_crs", layer=layer.name()))
    to_units = QgsCoordinateTransform(crs, units_crs, context)
    to_grid = QgsCoordinateTransform(crs, grid_crs, context)
    parts, outside, total = [], 0.0, 0.0
    for share, x, y, people in _populated(layer):
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
        raise AsdError(problem("raster_without_people", layer=layer.name()))
    whole = pd.concat(parts).groupby(["unit", "key"], as_index=False).sum()
    checkpoint(progress, 1.0)
    return People(whole.astype({"unit": np.int64, "key": np.int64}), outside, total)


def _populated(layer: Any) -> Iterator[tuple[float, np.ndarray, np.ndarray, np.ndarray]]:
    """Share read, centres and people of the pixels where there are any, strip by strip."""
    import numpy as np
    from osgeo import gdal

    dataset = gdal.Open(layer.source().split("|")[0])
    if dataset is None:
        raise AsdError(problem("population_raster_unreadable", file=Path(layer.source()).name))
    band, place = dataset.GetRasterBand(1), dataset.GetGeoTransform()
    nodata, rows = band.GetNoDataValue(), max(1, PIXELS // dataset.RasterXSize)
    for first in range(0, dataset.RasterYSize, rows):
        height = min(rows, dataset.RasterYSize - first)
        values = band.ReadAsArray(0, first, dataset.RasterXSize, height)
        if values is None:
            raise AsdError(problem("population_raster_unreadable", file=Path(layer.source()).name))
        values = values.astype("float64")
        is_nobody = ~np.isfinite(values) | (values <= 0)
        if nodata is not None:
            is_nobody |= values == nodata
        row, column = np.nonzero(~is_nobody)
        if len(row):
            east, south = column + 0.5, row + first + 0.5
            x = place[0] + east * place[1] + south * place[2]
            y = place[3] + east * place[4] + south * place[5]
            yield first / dataset.RasterYSize, x, y, values[row, column]
