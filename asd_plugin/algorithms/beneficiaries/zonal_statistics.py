"""Statistics of a raster (population, night lights, travel time) by territory, with exact shares of pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ...domain.density.zonal.settings import (
    BY_WEIGHT,
    COUNT,
    COVERED,
    MEAN,
    RULES,
    SHARE_ABOVE,
    STATISTICS,
    SUM,
    WEIGHTED_SHARE_ABOVE,
    WHOLE,
)
from ...domain.errors import AsdError, Problem, problem, refuse_if_any
from ...domain.progress import Span, checkpoint
from ...outputs.rasters.zonal_layer import statistic_labels, style_of, write_statistics
from ...qgis_support.i18n import tr
from ..base import AsdAlgorithm, FeedbackProgress
from ..parts.result_output import require_source, warn
from ..parts.unit_labels import feature_label

if TYPE_CHECKING:
    import numpy as np

    from ...domain.density.zonal.statistics import ZonalQuestion
    from ...sources.rasters.outlines import Outlines
    from ...sources.rasters.raster_file import RasterFile

READ = 0.2
EXAMPLES = 5


class ZonalStatistics(AsdAlgorithm):
    """What does a raster hold in each territory? Sum, count, mean, quantiles, share above a limit, in one pass.

    A pixel counts by the exact share of its area inside the territory (or wholly by its centre, when asked). Pixels
    without a value are left out; ``covered`` tells the share of the territory under pixels with one.
    """

    ID, GROUP = "zonalstatistics", "beneficiaries"
    TERRITORIES, RASTER, BAND, STATISTICS, RULE = "TERRITORIES", "RASTER", "BAND", "STATISTICS", "RULE"
    WEIGHT_RASTER, WEIGHT_BAND, LIMIT, QUANTILES = "WEIGHT_RASTER", "WEIGHT_BAND", "LIMIT", "QUANTILES"
    BY_AREA, PREFIX, OUTPUT, REPORT = "BY_AREA", "PREFIX", "OUTPUT", "REPORT"
    NUMBERS = ("UNITS", "UNITS_COVERED", "UNITS_PARTLY_COVERED", "UNITS_NOT_COVERED")

    def title(self) -> str:
        """Return the title."""
        return tr("Statistics of a raster by territory")

    def tags(self) -> list[str]:
        """Return search words."""
        return ["zonal", "raster", "population", "night lights", "sum", "mean", "quantile", "asd"]

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters and the numbers."""
        polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
        real = QgsProcessingParameterNumber.Type.Double
        asked = [STATISTICS.index(name) for name in (SUM, COUNT, MEAN)]
        rules = [tr("Exact share of each pixel"), tr("Pixels whose centre lies inside")]
        plain = [
            QgsProcessingParameterFeatureSource(self.TERRITORIES, tr("Territories"), polygons),
            QgsProcessingParameterRasterLayer(self.RASTER, tr("Raster")),
            QgsProcessingParameterBand(self.BAND, tr("Band"), 1, self.RASTER, optional=True),
            QgsProcessingParameterEnum(
                self.STATISTICS, tr("Statistics"), list(statistic_labels().values()), True, asked, optional=True
            ),
            QgsProcessingParameterNumber(self.LIMIT, tr("Limit for the share above"), real, optional=True),
            QgsProcessingParameterString(
                self.QUANTILES, tr("Quantiles, between 0 and 1 (for example 0.1, 0.9)"), optional=True
            ),
            QgsProcessingParameterRasterLayer(
                self.WEIGHT_RASTER, tr("Raster of weights (for the weighted mean and share)"), optional=True
            ),
        ]
        rare = [
            QgsProcessingParameterBand(self.WEIGHT_BAND, tr("Band of weights"), 1, self.WEIGHT_RASTER, optional=True),
            QgsProcessingParameterEnum(self.RULE, tr("Which pixels belong to a territory"), rules, defaultValue=0),
            QgsProcessingParameterBoolean(
                self.BY_AREA, tr("Raster in degrees: weigh pixels by their area (means, shares, quantiles)"), False
            ),
            QgsProcessingParameterString(self.PREFIX, tr("First letters of the new columns"), "", optional=True),
        ]
        for parameter in rare:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        for parameter in [*plain, *rare]:
            self.addParameter(parameter)
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Territories with statistics")))
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.REPORT, tr("Run report"), tr("JSON file (*.json)"), optional=True, createByDefault=False
            )
        )
        for name, label in self._number_labels().items():
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def _number_labels(self) -> dict[str, str]:
        return {
            "UNITS": tr("Units"),
            "UNITS_COVERED": tr("Units wholly covered by the raster"),
            "UNITS_PARTLY_COVERED": tr("Units covered in part"),
            "UNITS_NOT_COVERED": tr("Units without a pixel"),
        }

    _raster, _weight, _refusal = None, None, None

    def prepareAlgorithm(self, parameters: dict, context: Any, feedback: Any) -> bool:
        """Open the rasters in the thread that owns the layers; each run reads through a handle of its own."""
        from ...sources.rasters.raster_file import open_raster, require_same_pixels

        try:
            layer = self.parameterAsRasterLayer(parameters, self.RASTER, context)
            self._raster = open_raster(layer, self.parameterAsInt(parameters, self.BAND, context) or 1, self.RASTER)
            second = self.parameterAsRasterLayer(parameters, self.WEIGHT_RASTER, context)
            if second is not None:
                band = self.parameterAsInt(parameters, self.WEIGHT_BAND, context) or 1
                self._weight = open_raster(second, band, self.WEIGHT_RASTER)
                require_same_pixels(self._raster, self._weight)
        except AsdError as error:
            self._refusal = error  # told by the run itself: what fails here reaches a script as «there were errors»
        return super().prepareAlgorithm(parameters, context, feedback)

    def work(self, parameters: dict, context: Any, feedback: Any) -> dict:
        """Read the outlines, pass once over the raster, write the territories with their statistics."""
        from ...domain.density.zonal.statistics import zonal_statistics
        from ...outputs.run_report import require_writable
        from ...sources.rasters.outlines import outline_edges
        from ...sources.rasters.raster_file import overlap_notes, strip_reader

        if self._refusal:
            raise self._refusal
        path = self.parameterAsFileOutput(parameters, self.REPORT, context)
        require_writable(path)
        progress, raster = FeedbackProgress(feedback), self._raster
        question = self._question(parameters, context, raster)
        source = require_source(self, parameters, self.TERRITORIES, context)
        found = outline_edges(source, source.sourceName(), raster.crs, context.transformContext())
        if not found.polygons.features:
            raise AsdError(problem("no_rows", layer=source.sourceName()))
        checkpoint(progress, READ)
        read = strip_reader(raster, self._weight)
        columns = zonal_statistics(found.edges, raster.shape, read, question, Span(progress, READ, 0.95))
        notes = overlap_notes(raster)
        if not (columns[COVERED] > 0).any():
            self._refuse_uncovered(raster, found)
        counts = self._counts(columns[COVERED])
        notes += self._notes(columns[COVERED], found, source)
        warn(feedback, notes)
        prefix = (self.parameterAsString(parameters, self.PREFIX, context) or "").strip()
        target, names = write_statistics(self, parameters, context, feedback, source, found.polygons, columns, prefix)
        style_of(context, target, columns, names, raster.name, raster.protection)
        if path:
            self._write_report(path, source, found, columns, question, counts, notes)
        return {self.OUTPUT: target, **counts, **({self.REPORT: path} if path else {})}

    def _question(self, parameters: dict, context: Any, raster: RasterFile) -> ZonalQuestion:
        from ...domain.density.zonal.statistics import ZonalQuestion
        from ...sources.rasters.raster_file import row_scale

        asked = tuple(STATISTICS[place] for place in self.parameterAsEnums(parameters, self.STATISTICS, context))
        shares = read_quantiles(self.parameterAsString(parameters, self.QUANTILES, context) or "")
        has_limit = parameters.get(self.LIMIT) not in (None, "")
        faults = []
        if not asked and not shares:
            faults.append(problem("no_statistics"))
        if any(name in BY_WEIGHT for name in asked) and self._weight is None:
            faults.append(problem("zonal_needs_weight"))
        if (SHARE_ABOVE in asked or WEIGHTED_SHARE_ABOVE in asked) and not has_limit:
            faults.append(problem("zonal_needs_threshold"))
        refuse_if_any(faults)
        limit = self.parameterAsDouble(parameters, self.LIMIT, context) if has_limit else None
        scale = row_scale(raster) if self.parameterAsBoolean(parameters, self.BY_AREA, context) else None
        return ZonalQuestion(asked, RULES[self.parameterAsEnum(parameters, self.RULE, context)], shares, limit, scale)

    def _counts(self, covered: np.ndarray) -> dict[str, int]:
        whole, some = covered >= WHOLE, covered > 0
        figures = (len(covered), int(whole.sum()), int((some & ~whole).sum()), int((~some).sum()))
        return dict(zip(self.NUMBERS, figures))

    def _refuse_uncovered(self, raster: RasterFile, found: Outlines) -> None:
        """Say whether the raster lies elsewhere, or is empty where the territories are."""
        from ...sources.rasters.raster_file import reaches

        has_frame = reaches(raster, found.edges)
        code = "raster_without_values" if has_frame else "raster_without_overlap"
        raise AsdError(problem(code, raster=raster.name, units=len(found.polygons.features)))

    def _notes(self, covered: np.ndarray, found: Outlines, source: Any) -> list[Problem]:
        from ...sources.polygons import outline_notes, overlapping_notes

        polygons, edges = found.polygons, found.edges
        names = [feature_label(one, source) for one in polygons.features]
        notes = outline_notes(polygons, names) + overlapping_notes(edges, names, "zones_overlap")
        partly, without = (covered > 0) & (covered < WHOLE), ~(covered > 0)
        for code, chosen in (("units_partly_covered", partly), ("units_not_covered", without)):
            rows = [k for k in range(len(covered)) if chosen[k]]
            if rows:
                examples = [names[row] for row in rows[:EXAMPLES]]
                notes.append(problem(code, count=len(rows), examples=examples))
        return notes

    def _write_report(
        self, path: str, source: Any, found: Any, columns: dict, question: ZonalQuestion, counts: dict, notes: list
    ) -> None:
        import hashlib

        from ...outputs.rasters.raster_report import zonal_report
        from ...outputs.run_report import write_report

        digest = hashlib.sha256()
        for outline in found.polygons.outlines:
            digest.update(outline or b"-")
        raster = self._raster
        asked = {
            "statistics": list(question.statistics),
            "quantiles": list(question.quantiles),
            "rule": question.rule,
            "limit": question.limit,
            "by_area": question.row_scale is not None,
            "weights": self._weight.name if self._weight else "",
        }
        told = {
            "name": raster.name,
            "columns": raster.shape.width,
            "rows": raster.shape.height,
            "geotransform": list(raster.shape.geotransform),
            "crs": raster.crs.authid() or raster.crs.toProj(),
            "nodata": raster.nodata,
        }
        inputs = [{"name": source.sourceName(), "sha256": digest.hexdigest(), "rows": len(found.polygons.features)}]
        totals = {SUM: float(columns[SUM][columns[SUM] == columns[SUM]].sum())} if SUM in columns else {}
        write_report(path, zonal_report(asked, inputs, told, {**counts, **totals}, notes))


def read_quantiles(text: str) -> tuple[float, ...]:
    """Shares between 0 and 1 out of a text like ``0.1, 0.9``; refuses anything else."""
    try:
        shares = tuple(float(part) for part in text.replace(";", ",").split(",") if part.strip())
    except ValueError:
        shares = (-1.0,)
    if any(not 0.0 <= share <= 1.0 for share in shares):
        raise AsdError(problem("quantile_out_of_range", text=text))
    return tuple(sorted(set(shares)))
