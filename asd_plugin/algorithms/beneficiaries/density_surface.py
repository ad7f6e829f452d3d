"""Kernel density of points as a raster in units per km², with places of few points hidden."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
)

from ...domain.density.surfaces.settings import KERNELS
from ...domain.disclosure.settings import THRESHOLD
from ...domain.errors import problem
from ...domain.progress import Span
from ...outputs.protection.mark import mark_for
from ...qgis_support.i18n import format_number, tr
from ...sources.data_class import SYNTHETIC, layer_of, layer_says_synthetic, says_synthetic, source_says_synthetic
from ..base import AsdAlgorithm, FeedbackProgress
from ..parts.result_output import require_source, warn
from ..parts.unit_labels import feature_label
from . import surface_parameters as declared
from .surface_parameters import require_pixels, require_points

if TYPE_CHECKING:
    from ...domain.density.surfaces.grid import Grid
    from ...domain.density.surfaces.surface import SurfaceAccount, SurfaceQuestion
    from ...sources.rasters.metric_points import MetricPoints

READ, COMPUTED = 0.3, 0.97


class DensitySurface(AsdAlgorithm):
    """Where are the households, whatever the borders? Points spread by a kernel, in units per km².

    The values times the pixel's area sum to the input total less what the report tells as lost at the edges and hidden.
    Pixels whose bandwidth disc holds fewer than THRESHOLD points are hidden, empty ones with them.
    """

    ID, GROUP = "densitysurface", "beneficiaries"
    INPUT, WEIGHT, KERNEL, BANDWIDTH, ADAPTIVE = "INPUT", "WEIGHT", "KERNEL", "BANDWIDTH", "ADAPTIVE"
    PIXEL, CRS, EXTENT, EDGE, MASK = "PIXEL", "CRS", "EXTENT", "EDGE", "MASK"
    THRESHOLD, OVERVIEWS, OUTPUT, REPORT = "THRESHOLD", "OVERVIEWS", "OUTPUT", "REPORT"
    NEEDS = ("numpy",)

    def title(self) -> str:
        """Return the title."""
        return tr("Density surface of beneficiaries")

    def tags(self) -> list[str]:
        """Return search words."""
        return ["kernel", "density", "heatmap", "surface", "raster", "points", "asd"]

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters and the numbers."""
        for parameter in declared.surface_parameters(self, THRESHOLD):
            self.addParameter(parameter)
        for name, label in declared.number_labels().items():
            self.addOutput(QgsProcessingOutputNumber(name, label))
        self.addOutput(QgsProcessingOutputString("CRS_USED", tr("Coordinate reference system used")))
        self.addOutput(QgsProcessingOutputString("PROTECTION", tr("Protection")))
        self.addOutput(QgsProcessingOutputString("DATA_CLASS", tr("Data class")))

    _plain, _is_synthetic = None, False

    def prepareAlgorithm(self, parameters: dict, context: Any, feedback: Any) -> bool:
        """Look at the points' layer in the thread that owns it: is it synthetic, is it a file as it lies?"""
        from ...sources.point_file import plain_file_of

        layer, is_whole = layer_of(parameters.get(self.INPUT), context)
        self._plain = plain_file_of(layer) if is_whole else None
        self._is_synthetic = layer is not None and layer_says_synthetic(layer)
        return super().prepareAlgorithm(parameters, context, feedback)

    def work(self, parameters: dict, context: Any, feedback: Any) -> dict:
        """Read the points, plan the raster, write it strip by strip under another name, then give it its own."""
        from ...domain.density.surfaces.surface import SurfaceQuestion, surface_strips
        from ...outputs.rasters.tiff_file import require_tiff_path, write_tiff
        from ...outputs.run_report import require_writable

        progress = FeedbackProgress(feedback)
        target = self.parameterAsOutputLayer(parameters, self.OUTPUT, context)
        require_tiff_path(target, self.OUTPUT)
        require_writable(self.parameterAsFileOutput(parameters, self.REPORT, context))
        crs, points, notes = self._read(parameters, context, Span(progress, 0.0, READ))
        question = SurfaceQuestion(
            KERNELS[self.parameterAsEnum(parameters, self.KERNEL, context)],
            self.parameterAsDouble(parameters, self.BANDWIDTH, context),
            self.parameterAsBoolean(parameters, self.ADAPTIVE, context),
            self.parameterAsInt(parameters, self.THRESHOLD, context),
        )
        grid = self._grid(parameters, context, crs, points, question)
        span = Span(progress, READ, COMPUTED)
        inside = self._inside(parameters, context, crs, grid, notes)
        account, strips = surface_strips(grid, points.x, points.y, points.mass, question, span, inside)
        mark = mark_for(question.threshold)
        has_gaps = question.is_protected or inside is not None
        wkt = crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL)
        look = declared.tiff_look(
            question, mark, has_gaps, self._is_synthetic, self.parameterAsBoolean(parameters, self.OVERVIEWS, context)
        )
        way = write_tiff(target, grid, wkt, strips, look)
        notes += self._notes(account, question, grid)
        warn(feedback, notes)
        results = self._results(account, points, grid, crs, mark)
        report = self._report(parameters, context, points, grid, question, results, notes, way)
        self._dress(context, target, account, mark)
        for name, label in declared.number_labels().items():
            feedback.pushInfo(f"{label}: {format_number(results[name], declared.decimals(name))}")
        path = self.parameterAsFileOutput(parameters, self.REPORT, context)
        if path:
            from ...outputs.run_report import write_report

            write_report(path, report)
        return {self.OUTPUT: target, **results, **({self.REPORT: path} if path else {})}

    def _read(self, parameters: dict, context: Any, progress: Span) -> tuple[Any, MetricPoints, list]:
        from ...sources.rasters.metric_crs import metric_crs, possible_extent
        from ...sources.rasters.metric_points import read_metric_points

        source, transforms = require_source(self, parameters, self.INPUT, context), context.transformContext()
        self._is_synthetic |= says_synthetic(source.sourceName()) or source_says_synthetic(source)
        asked = self.parameterAsCrs(parameters, self.CRS, context)
        name = source.sourceName()
        crs, notes = metric_crs(source.sourceCrs(), possible_extent(source), asked, transforms, name)
        weight = (self.parameterAsString(parameters, self.WEIGHT, context) or "").strip()
        points = read_metric_points(source, name, weight, crs, transforms, self._plain, progress)
        if self._is_synthetic:
            notes.insert(0, problem("synthetic_data", layer=name))
        return crs, points, notes + list(points.notes)

    def _grid(self, parameters: dict, context: Any, crs: Any, points: MetricPoints, question: SurfaceQuestion) -> Grid:
        from ...domain.density.surfaces.grid import plan_grid
        from ...domain.density.surfaces.settings import CLASS_RATIOS, PIXELS_PER_BANDWIDTH
        from ...domain.errors import AsdError

        asked = self.parameterAsExtent(parameters, self.EXTENT, context, crs)
        if not asked.isNull() and not asked.isEmpty():
            extent = (asked.xMinimum(), asked.yMinimum(), asked.xMaximum(), asked.yMaximum())
            require_points(extent, points, question.bandwidth)
        elif len(points.x):
            extent = tuple(float(v) for v in (points.x.min(), points.y.min(), points.x.max(), points.y.max()))
        else:
            raise AsdError(problem("surface_without_points"))
        pixel = self.parameterAsDouble(parameters, self.PIXEL, context) if parameters.get(self.PIXEL) else 0.0
        pixel = pixel or question.bandwidth / PIXELS_PER_BANDWIDTH
        widest = question.bandwidth * (CLASS_RATIOS[-1] if question.adaptive else 1.0)
        margin = widest + pixel if self.parameterAsBoolean(parameters, self.EDGE, context) else 0.0
        return plan_grid(extent, question.bandwidth, pixel, margin)

    def _inside(self, parameters: dict, context: Any, crs: Any, grid: Grid, notes: list) -> Any:
        """Function (first row, rows) -> which pixels lie in the mask's polygons; None without a mask."""
        if not parameters.get(self.MASK):
            return None
        from ...domain.density.zonal.inside import inside_rows
        from ...sources.polygons import outline_notes
        from ...sources.rasters.outlines import outline_edges

        source = require_source(self, parameters, self.MASK, context)
        found = outline_edges(source, source.sourceName(), crs, context.transformContext())
        require_pixels(found.edges, grid, source.sourceName())
        labels = [feature_label(one, source) for one in found.polygons.features]
        notes += outline_notes(found.polygons, labels)
        return inside_rows(found.edges, grid)

    def _notes(self, account: SurfaceAccount, question: SurfaceQuestion, grid: Grid) -> list:
        notes = []
        if question.is_protected:
            hidden = account.hidden / account.total
            notes.append(problem("surface_hidden", threshold=question.threshold, percent=round(100 * hidden, 1)))
        else:
            notes.append(problem("no_protection", threshold=question.threshold))
        lost = account.lost / account.total
        if lost > 1e-6:
            notes.append(problem("surface_lost_at_edges", percent=100 * lost))
        error = account.max_error / account.peak if account.peak else 0.0
        if error > 0.01:
            advised = grid.pixel / 2
            notes.append(problem("surface_coarse", percent=100 * error, pixel=grid.pixel, advised=advised))
        return notes

    def _results(
        self, account: SurfaceAccount, points: MetricPoints, grid: Grid, crs: Any, mark: str
    ) -> dict[str, Any]:
        return {
            "POINTS": account.points,
            "POINTS_WITHOUT_GEOMETRY": points.without_place,
            "TOTAL": account.total,
            "INTEGRAL": account.integral,
            "LOST": account.lost,
            "WIDTH": grid.width,
            "HEIGHT": grid.height,
            "PIXEL_SIZE": grid.pixel,
            "PEAK": account.peak,
            "MAX_ERROR": account.max_error,
            "PIXELS_HIDDEN": account.pixels_hidden,
            "CRS_USED": crs.authid() or crs.toProj(),
            "PROTECTION": mark,
            "DATA_CLASS": SYNTHETIC if self._is_synthetic else "aggregate",
        }

    def _report(
        self,
        parameters: dict,
        context: Any,
        points: MetricPoints,
        grid: Grid,
        question: SurfaceQuestion,
        results: dict,
        notes: list,
        way: str,
    ) -> dict:
        from ...outputs.rasters.raster_report import surface_report

        source = self.parameterAsSource(parameters, self.INPUT, context)
        asked = {
            "WEIGHT": self.parameterAsString(parameters, self.WEIGHT, context) or "",
            "EDGE": self.parameterAsBoolean(parameters, self.EDGE, context),
            "MASK": bool(parameters.get(self.MASK)),
        }
        inputs = [{"name": source.sourceName(), "sha256": points.sha256, "rows": points.rows_read}]
        return surface_report(question, grid, asked, inputs, results, notes, way)

    def _dress(self, context: Any, target: str, account: SurfaceAccount, mark: str) -> None:
        from ...outputs.rasters.raster_style import RasterStyle
        from ...outputs.style_on_load import style_on_load

        title = tr("Density of beneficiaries (per km²)")
        title = f"{SYNTHETIC} - {title}" if self._is_synthetic else title
        metadata = {"title": title, "abstract": declared.abstract(), "protection": mark}
        if style_on_load(context, target, RasterStyle(tuple(account.limits())), metadata):
            context.layerToLoadOnCompletionDetails(target).name = title
