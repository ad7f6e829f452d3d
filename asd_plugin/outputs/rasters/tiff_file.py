"""A raster result as a tiled, compressed GeoTIFF: whole or not at all, through rasterio where it can be trusted.

rasterio and GDAL's own bindings write the same pixels (a test compares them). rasterio serves only when it runs on the
very GDAL that QGIS runs on: with another one inside, reads and writes may crash QGIS.
"""

from __future__ import annotations

import importlib
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from ...domain.errors import AsdError, problem

if TYPE_CHECKING:
    import numpy as np

    from ...domain.density.surfaces.grid import Grid

BLOCK = 256
EXTENSIONS = (".tif", ".tiff")
OVERVIEW_LEVELS = (2, 4, 8, 16, 32)
# Level 1: a tenth of the time of level 6 for a file a few per cent larger. Blocks without a value take no room.
CREATION = {
    "TILED": "YES",
    "BLOCKXSIZE": str(BLOCK),
    "BLOCKYSIZE": str(BLOCK),
    "COMPRESS": "DEFLATE",
    "PREDICTOR": "3",
    "ZLEVEL": "1",
    "SPARSE_OK": "TRUE",
    "BIGTIFF": "IF_SAFER",
    "NUM_THREADS": "ALL_CPUS",
}
CACHE_BYTES = 4_000_000


@dataclass(frozen=True)
class TiffLook:
    """What a file says of itself: band description, unit, tags; ``nodata`` None: every pixel has a value."""

    description: str
    unit: str
    nodata: float | None
    tags: dict[str, str] = field(default_factory=dict)
    with_overviews: bool = False


def require_tiff_path(path: str, parameter: str) -> None:
    """Refuse, before any work, a destination that is no GeoTIFF or lies in a folder that is not there."""
    target = Path(path)
    if target.suffix.lower() not in EXTENSIONS:
        raise AsdError(problem("raster_not_tiff", parameter=parameter, path=path))
    if not target.parent.is_dir():
        raise AsdError(problem("no_folder", path=path, folder=str(target.parent)))
    if not os.access(target.parent, os.W_OK):
        raise AsdError(problem("cannot_write", path=path, reason=os.strerror(13)))


def rasterio_usable() -> bool:
    """Whether rasterio can be imported and runs on the same GDAL as QGIS's bindings."""
    try:
        from osgeo import gdal

        rasterio = importlib.import_module("rasterio")
        return rasterio.__gdal_version__ == gdal.__version__
    except Exception:
        return False


def write_tiff(
    path: str,
    grid: Grid,
    crs_wkt: str,
    strips: Iterable[tuple[int, np.ndarray]],
    look: TiffLook,
    way: str = "",
) -> str:
    """Write ``strips`` (first row, float32 rows over the whole width) to ``path``; returns the way, rasterio or gdal.

    A strip is no longer needed once the next one is asked for. Until the last one is written, and when anything fails
    or the user cancels, ``path`` stays as it was.
    Raises AsdError ``cannot_write``; errors of the strips pass through.
    """
    way = way or ("rasterio" if rasterio_usable() else "gdal")
    target = Path(path)
    partial = target.with_name(f".{target.stem}.{uuid4().hex}.part.tif")
    try:
        with _SMALL_CACHE.holding(CACHE_BYTES + 4 * BLOCK * grid.width):
            (_write_rasterio if way == "rasterio" else _write_gdal)(partial, grid, crs_wkt, strips, look)
        partial.replace(target)
    except OSError as error:
        raise AsdError(problem("cannot_write", path=path, reason=error.strerror or str(error))) from error
    finally:
        if partial.exists():
            partial.unlink()
    beside = Path(f"{path}.aux.xml")  # statistics of an older file of that name
    if beside.exists():
        beside.unlink()
    return way


class _SmallCache:
    """GDAL's cache of blocks, of the whole process, held small while files are written.

    GDAL compresses, in threads, the blocks that leave its cache. With the usual cache (a twentieth of the memory) that
    is at the very end, when nothing else is left to do.
    """

    def __init__(self) -> None:
        self._lock, self._users, self._usual = Lock(), 0, 0

    @contextmanager
    def holding(self, most: int) -> Iterator[None]:
        """At most ``most`` bytes (of several at a time: the first one's) until the last user has left."""
        from osgeo import gdal

        with self._lock:
            self._users += 1
            if self._users == 1:
                self._usual = gdal.GetCacheMax()
                gdal.SetCacheMax(min(most, self._usual))
        try:
            yield
        finally:
            with self._lock:
                self._users -= 1
                if not self._users:
                    gdal.SetCacheMax(self._usual)


_SMALL_CACHE = _SmallCache()


def _write_gdal(partial: Path, grid: Grid, crs_wkt: str, strips: Iterable, look: TiffLook) -> None:
    from osgeo import gdal

    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        gdal.ErrorReset()
        options = [f"{name}={value}" for name, value in CREATION.items()]
        driver = gdal.GetDriverByName("GTiff")
        dataset = driver.Create(str(partial), grid.width, grid.height, 1, gdal.GDT_Float32, options)
        _require(dataset is not None, gdal)
        dataset.SetProjection(crs_wkt)
        dataset.SetGeoTransform((grid.west, grid.pixel, 0.0, grid.north, 0.0, -grid.pixel))
        dataset.SetMetadata(dict(look.tags))
        band = dataset.GetRasterBand(1)
        band.SetDescription(look.description)
        band.SetUnitType(look.unit)
        if look.nodata is not None:
            band.SetNoDataValue(look.nodata)
        for first, values in strips:
            _require(band.WriteArray(values, 0, first) in (0, None), gdal)
        dataset.FlushCache()
        if look.with_overviews:
            dataset.BuildOverviews("AVERAGE", list(_levels(grid)))
        del band, dataset
        _require(gdal.GetLastErrorType() < gdal.CE_Failure, gdal)
    except RuntimeError as error:  # where another plugin switched GDAL's exceptions on
        raise OSError(str(error)) from error
    finally:
        gdal.PopErrorHandler()


def _require(is_fine: bool, gdal: Any) -> None:
    """GDAL learns of a full disk late and tells through its last error only."""
    if not is_fine:
        raise OSError(gdal.GetLastErrorMsg() or "GDAL")


def _write_rasterio(partial: Path, grid: Grid, crs_wkt: str, strips: Iterable, look: TiffLook) -> None:
    import rasterio
    from rasterio.enums import Resampling
    from rasterio.errors import RasterioError
    from rasterio.transform import from_origin
    from rasterio.windows import Window

    profile = {
        **{name.lower(): value for name, value in CREATION.items()},
        "driver": "GTiff",
        "width": grid.width,
        "height": grid.height,
        "count": 1,
        "dtype": "float32",
        "crs": rasterio.crs.CRS.from_wkt(crs_wkt),
        "nodata": look.nodata,
        "transform": from_origin(grid.west, grid.north, grid.pixel, grid.pixel),
    }
    try:
        with rasterio.open(partial, "w", **profile) as dataset:
            dataset.update_tags(**look.tags)
            dataset.set_band_description(1, look.description)
            dataset.set_band_unit(1, look.unit)
            for first, values in strips:
                dataset.write(values, 1, window=Window(0, first, grid.width, len(values)))
        if look.with_overviews:
            with rasterio.open(partial, "r+") as dataset:
                dataset.build_overviews(list(_levels(grid)), Resampling.average)
    except RasterioError as error:
        raise OSError(str(error)) from error


def _levels(grid: Grid) -> Iterable[int]:
    return (level for level in OVERVIEW_LEVELS if max(grid.width, grid.height) // level >= BLOCK) or (2,)
