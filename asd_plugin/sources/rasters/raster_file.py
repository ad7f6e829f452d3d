"""A raster band through GDAL, in strips: values, which of them are known, and where the pixels lie."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer

from ...domain.errors import AsdError, Problem, problem
from ..polygons import is_known_crs

if TYPE_CHECKING:
    import numpy as np

    from ...domain.density.edges import Edges
    from ...domain.density.zonal.statistics import ReadStrip
    from ...domain.density.zonal.sums import RasterShape


@dataclass(frozen=True)
class RasterFile:
    """An open band. ``name``, ``parameter``: for messages. ``shape`` has GDAL's geotransform, ``crs`` the layer's."""

    name: str
    shape: RasterShape
    crs: QgsCoordinateReferenceSystem
    band: Any
    dataset: Any
    nodata: float | None
    parameter: str = "RASTER"

    def read(self, first: int, rows: int, left: int, columns: int) -> tuple[np.ndarray, np.ndarray]:
        """Values, and where they are known (neither nodata nor not-a-number nor infinite)."""
        import numpy as np

        where = {"parameter": self.parameter, "raster": self.name}
        try:
            values = self.band.ReadAsArray(left, first, columns, rows)
        except RuntimeError as error:  # GDAL's exceptions are switched on by whoever shares the process
            raise AsdError(problem("raster_unreadable", reason=_last_error(str(error)), **where)) from error
        if values is None:
            raise AsdError(problem("raster_unreadable", reason=_last_error(), **where))
        if values.dtype.kind == "f":
            # One comparison finds nodata; the rest is looked for only where a sum says that something is amiss.
            known = values != values.dtype.type(self.nodata) if self.nodata is not None else None
            if not np.isfinite(values.sum(dtype="float64")):
                finite = np.isfinite(values)
                known = finite if known is None else known & finite
            return values, np.ones(values.shape, bool) if known is None else known
        if self.nodata is None:
            return values, np.ones(values.shape, bool)
        return values, values != self.nodata

    @property
    def protection(self) -> str:
        """The mark of a surface of ours (``none``, ``suppressed``); empty for any other raster."""
        return self.dataset.GetMetadataItem("asd_protection") or ""

    @property
    def is_rotated(self) -> bool:
        """Whether the rows do not run east to west."""
        return bool(self.shape.geotransform[2] or self.shape.geotransform[4])


def open_raster(layer: Any, band: int, parameter: str) -> RasterFile:
    """Open ``band`` of a raster layer's file. Refuses what GDAL cannot read, complex numbers, and no CRS."""
    from osgeo import gdal

    from ...domain.density.zonal.sums import RasterShape

    if not isinstance(layer, QgsRasterLayer) or not layer.isValid() or layer.providerType() != "gdal":
        name = layer.name() if layer is not None else ""
        raise AsdError(problem("raster_unreadable", parameter=parameter, raster=name, reason="GDAL"))
    try:
        dataset = gdal.OpenEx(layer.source(), gdal.OF_RASTER | gdal.OF_READONLY, open_options=["NUM_THREADS=2"])
    except RuntimeError:
        dataset = None
    if dataset is None:
        raise AsdError(problem("raster_unreadable", parameter=parameter, raster=layer.name(), reason=_last_error()))
    if not 1 <= band <= dataset.RasterCount:
        bands = dataset.RasterCount
        raise AsdError(problem("raster_band_absent", parameter=parameter, raster=layer.name(), band=band, bands=bands))
    one = dataset.GetRasterBand(band)
    if gdal.DataTypeIsComplex(one.DataType):
        raise AsdError(problem("raster_band_complex", raster=layer.name()))
    if not is_known_crs(layer.crs()):
        raise AsdError(problem("raster_without_crs", raster=layer.name()))
    shape = RasterShape(dataset.RasterXSize, dataset.RasterYSize, tuple(dataset.GetGeoTransform()))
    return RasterFile(layer.name(), shape, layer.crs(), one, dataset, one.GetNoDataValue(), parameter)


def require_same_pixels(raster: RasterFile, weight: RasterFile) -> None:
    """Refuse a raster of weights that does not lie pixel on pixel."""
    own, other = raster.shape, weight.shape
    step = abs(own.geotransform[1]) + abs(own.geotransform[2])
    is_near = all(abs(a - b) <= 1e-6 * step for a, b in zip(own.geotransform, other.geotransform))
    if not is_near or (own.width, own.height) != (other.width, other.height) or raster.crs != weight.crs:
        raise AsdError(problem("rasters_differ", weight=weight.name, raster=raster.name))


def strip_reader(raster: RasterFile, weight: RasterFile | None) -> ReadStrip:
    """Read function of :func:`zonal_statistics`: both rasters in step. Refuses negative weights while reading."""
    import numpy as np

    from ...domain.density.zonal.statistics import Strip

    def read(first: int, rows: int, left: int, columns: int) -> Strip:
        values, known = raster.read(first, rows, left, columns)
        if weight is None:
            return Strip(values, known)
        given, has_weight = weight.read(first, rows, left, columns)
        weights = np.where(has_weight, given, 0).astype("float64")
        negative = int((weights < 0).sum())
        if negative:
            raise AsdError(problem("weights_negative", count=negative))
        return Strip(values, known, weights)

    return read


def row_scale(raster: RasterFile) -> np.ndarray | None:
    """Area of a pixel by row for a north-up raster in degrees (WGS 84 ellipsoid, km²); None: all pixels alike."""
    from ...domain.density.zonal.pixel_area import row_areas

    if not raster.crs.isGeographic() or raster.is_rotated:
        return None
    _, width, _, north, _, step = raster.shape.geotransform
    return row_areas(north, step, raster.shape.height, width)


def populated_km2(
    outlines: list[bytes | None], crs: QgsCoordinateReferenceSystem, raster: RasterFile, limit: float, context: Any
) -> list[float]:
    """km² of each unit under pixels above ``limit``: exact shares of pixels, area on the ellipsoid where in degrees.

    ``outlines``: WKB in ``crs``. A unit that reaches beyond the raster has what lies within.
    """
    from ...domain.density.edges import edges_from_wkb
    from ...domain.density.zonal.sums import zonal_sums
    from .outlines import moved_outlines

    edges = edges_from_wkb(moved_outlines(outlines, crs, raster.crs, context))
    scale = row_scale(raster)

    def read(first: int, rows: int, left: int, columns: int) -> list[np.ndarray]:
        values, known = raster.read(first, rows, left, columns)
        above = known & (values > limit)
        return [above if scale is None else above * scale[first : first + rows, None]]

    total = zonal_sums(edges, raster.shape, read, 1)[0]
    return (total if scale is not None else total * raster.shape.pixel_area / 1e6).tolist()


def reaches(raster: RasterFile, edges: Edges) -> bool:
    """Whether the frame of all outlines (in the raster's system) meets the raster's own, with or without values."""
    edges = raster.shape.in_pixels(edges)
    if not len(edges):
        return False
    is_east = max(edges.x0.max(), edges.x1.max()) > 0 and max(edges.y0.max(), edges.y1.max()) > 0
    return is_east and edges.x0.min() < raster.shape.width and edges.y0.min() < raster.shape.height


def overlap_notes(raster: RasterFile) -> list[Problem]:
    """What to tell about the raster itself."""
    return [problem("raster_rotated", raster=raster.name)] if raster.is_rotated else []


def _last_error(raised: str = "") -> str:
    """What GDAL said: ``raised`` where it raises, else its last message; its first line, without passwords."""
    from osgeo import gdal

    from ..server.connection import without_secrets

    text = (raised or gdal.GetLastErrorMsg()).partition("\n")[0]
    return without_secrets(text, []) or "GDAL"
