"""What the density surface asks and how its results are called, declared apart from the work."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
)

from ...domain.density.surfaces.settings import NODATA
from ...domain.errors import AsdError, problem
from ...qgis_support.i18n import tr
from ...sources.data_class import SYNTHETIC

if TYPE_CHECKING:
    from ...domain.density.edges import Edges
    from ...domain.density.surfaces.grid import Grid
    from ...domain.density.surfaces.surface import SurfaceQuestion
    from ...outputs.rasters.tiff_file import TiffLook
    from ...sources.rasters.metric_points import MetricPoints

DEFAULT_BANDWIDTH = 5000.0
_DECIMALS = {"TOTAL": 1, "INTEGRAL": 1, "LOST": 3, "PIXEL_SIZE": 1, "PEAK": 3, "MAX_ERROR": 5}


def surface_parameters(one: Any, threshold: int) -> list[QgsProcessingParameterDefinition]:
    """Parameters in order, under the names that the algorithm ``one`` gives them."""
    points = [QgsProcessing.SourceType.TypeVectorPoint]
    polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
    numeric = QgsProcessingParameterField.DataType.Numeric
    real = QgsProcessingParameterNumber.Type.Double
    plain = [
        QgsProcessingParameterFeatureSource(one.INPUT, tr("Points (households, facilities)"), points),
        QgsProcessingParameterField(
            one.WEIGHT, tr("Weight of each point (empty: each counts for one)"), None, one.INPUT, numeric, optional=True
        ),
        QgsProcessingParameterEnum(one.KERNEL, tr("Kernel"), kernel_labels(), defaultValue=0),
        _metres(one.BANDWIDTH, tr("Bandwidth in metres (beyond it a point counts no more)"), DEFAULT_BANDWIDTH),
        QgsProcessingParameterNumber(
            one.THRESHOLD,
            tr("Hide places with fewer points within the bandwidth than"),
            defaultValue=threshold,
            minValue=0,
            maxValue=1_000_000,
        ),
        QgsProcessingParameterFeatureSource(
            one.MASK, tr("Leave pixels outside these polygons empty"), polygons, optional=True
        ),
    ]
    rare = [
        QgsProcessingParameterBoolean(one.ADAPTIVE, tr("Adaptive: narrower where points are many"), False),
        QgsProcessingParameterNumber(
            one.PIXEL, tr("Pixel in metres (empty: bandwidth / 20)"), real, optional=True, minValue=0.0
        ),
        QgsProcessingParameterCrs(one.CRS, tr("Metric coordinate reference system (empty: chosen)"), optional=True),
        QgsProcessingParameterExtent(one.EXTENT, tr("Extent (empty: that of the points)"), optional=True),
        QgsProcessingParameterBoolean(one.EDGE, tr("Widen the raster so that nothing is lost at its edges"), True),
        QgsProcessingParameterBoolean(one.OVERVIEWS, tr("Write overviews into the file"), False),
    ]
    for parameter in rare:
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    outputs = [
        QgsProcessingParameterRasterDestination(one.OUTPUT, tr("Density surface")),
        QgsProcessingParameterFileDestination(
            one.REPORT, tr("Run report"), tr("JSON file (*.json)"), optional=True, createByDefault=False
        ),
    ]
    return [*plain, *rare, *outputs]


def _metres(name: str, label: str, default: float) -> QgsProcessingParameterNumber:
    real = QgsProcessingParameterNumber.Type.Double
    return QgsProcessingParameterNumber(name, label, real, defaultValue=default, minValue=0.0)


def kernel_labels() -> list[str]:
    """Kernels in the order of the domain's ``KERNELS``."""
    return [
        tr("Quartic"),
        tr("Gaussian (cut at three deviations)"),
        tr("Epanechnikov"),
        tr("Triangular"),
        tr("Uniform"),
    ]


def number_labels() -> dict[str, str]:
    """What the numbers returned beside the raster mean."""
    return {
        "POINTS": tr("Points used"),
        "POINTS_WITHOUT_GEOMETRY": tr("Rows without a usable point"),
        "TOTAL": tr("Total of the points"),
        "INTEGRAL": tr("Total within the raster, before hiding"),
        "LOST": tr("Lost beyond the edges of the raster"),
        "WIDTH": tr("Columns of pixels"),
        "HEIGHT": tr("Rows of pixels"),
        "PIXEL_SIZE": tr("Pixel (m)"),
        "PEAK": tr("Highest value shown (per km²)"),
        "MAX_ERROR": tr("Largest error at the pixels checked (per km²)"),
        "PIXELS_HIDDEN": tr("Pixels hidden"),
    }


def decimals(name: str) -> int:
    """Decimals that a number of :func:`number_labels` is printed with."""
    return _DECIMALS.get(name, 0)


def abstract() -> str:
    """What the layer shows, for its metadata."""
    return tr("Kernel density of points, in units per km². Pixels with few points within the bandwidth are empty.")


def tiff_look(
    question: SurfaceQuestion, mark: str, has_gaps: bool, is_synthetic: bool, with_overviews: bool
) -> TiffLook:
    """What the file says of itself, in words that do not depend on the user's language."""
    from ...outputs.rasters.tiff_file import TiffLook

    tags = {
        "asd_protection": mark,
        "asd_kernel": question.kernel,
        "asd_bandwidth_m": f"{question.bandwidth:g}",
        "asd_data_class": SYNTHETIC if is_synthetic else "aggregate",
    }
    return TiffLook("units per km2", "1/km2", NODATA if has_gaps else None, tags, with_overviews)


def require_points(extent: tuple, points: MetricPoints, bandwidth: float) -> None:
    """Refuse an extent (west, south, east, north, metres) that no point reaches: the raster would be empty."""
    x, y = points.x, points.y
    is_near = (x >= extent[0] - bandwidth) & (x <= extent[2] + bandwidth)
    is_near &= (y >= extent[1] - bandwidth) & (y <= extent[3] + bandwidth)
    if len(x) and not is_near.any():
        raise AsdError(problem("extent_without_points"))


def require_pixels(edges: Edges, grid: Grid, layer: str) -> None:
    """Refuse a mask whose frame does not meet the surface: every pixel would be empty."""
    if len(edges):
        x, y = grid.place(edges.x0, edges.y0)
        if x.max() > 0 and y.max() > 0 and x.min() < grid.width and y.min() < grid.height:
            return
    raise AsdError(problem("mask_without_pixels", layer=layer))
