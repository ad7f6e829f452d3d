"""Move household points at random before anyone outside the secure step sees them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)

from ...domain.disclosure.point_settings import SEED, MaskingRule
from ...domain.errors import AsdError, problem
from ...domain.progress import Span, checkpoint
from ...qgis_support.i18n import format_number, tr
from ...sources.data_class import SYNTHETIC, layer_of, layer_says_synthetic, source_says_synthetic
from ..base import AsdAlgorithm, FeedbackProgress
from ..parts.result_output import declare_numbers, declare_rare, require_source, tell_numbers, warn

if TYPE_CHECKING:
    from ...domain.disclosure.masking import Masked
    from ...sources.households.points_to_mask import Areas, PointsRead

READ, MASKED = 0.3, 0.6
EXAMPLES = 5


class MaskPoints(AsdAlgorithm):
    """Geomasking after the Demographic and Health Surveys, inside the province.

    Direction uniform, distance uniform up to 2 km (urban) or 5 km (rural), 1 % of rural points up to 10 km, measured on
    the WGS 84 ellipsoid; redrawn until the point is in the same province. Points that cannot stay, points in no
    province and points without a place are left out and counted. Only the fields named are carried, none by default.
    """

    ID, GROUP = "maskpoints", "beneficiaries"
    INPUT, TERRITORIES, AREA_FIELD = "INPUT", "TERRITORIES", "AREA_FIELD"
    MILIEU_FIELD, TERRITORY_MILIEU_FIELD, KEEP_FIELDS = "MILIEU_FIELD", "TERRITORY_MILIEU_FIELD", "KEEP_FIELDS"
    URBAN_M, RURAL_M, RURAL_FAR_M, FAR_SHARE = "URBAN_M", "RURAL_M", "RURAL_FAR_M", "FAR_SHARE"
    LEAST_M, TRIES, SEED, OUTPUT, REPORT = "LEAST_M", "TRIES", "SEED", "OUTPUT", "REPORT"

    def title(self) -> str:
        """Return the title."""
        return tr("Mask household points")

    def tags(self) -> list[str]:
        """Return search words."""
        return ["mask", "geomasking", "displace", "jitter", "privacy", "points", "households", "masquage", "asd"]

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        points, polygons = QgsProcessing.SourceType.TypeVectorPoint, QgsProcessing.SourceType.TypeVectorPolygon
        self.addParameter(QgsProcessingParameterFeatureSource(self.INPUT, tr("Household points"), [points]))
        self.addParameter(
            QgsProcessingParameterFeatureSource(self.TERRITORIES, tr("Territories (communes or provinces)"), [polygons])
        )
        for name, label, parent, default in (
            (self.AREA_FIELD, tr("Field with the province to stay in"), self.TERRITORIES, "province_code"),
            (self.MILIEU_FIELD, tr("Milieu of each point (empty: that of its territory)"), self.INPUT, None),
            (self.TERRITORY_MILIEU_FIELD, tr("Milieu of each territory (urban, rural)"), self.TERRITORIES, "milieu"),
        ):
            self.addParameter(QgsProcessingParameterField(name, label, default, parent, optional=True))
        self.addParameter(
            QgsProcessingParameterField(
                self.KEEP_FIELDS,
                tr("Fields to carry to the masked layer (none by default)"),
                None,
                self.INPUT,
                allowMultiple=True,
                optional=True,
            )
        )
        whole = QgsProcessingParameterNumber.Type.Integer
        self.addParameter(
            QgsProcessingParameterNumber(self.SEED, tr("Seed (kept in the run report only)"), whole, SEED, minValue=0)
        )
        declare_rare(self, self._distances())
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Masked points"), points))
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.REPORT,
                tr("Run report (restricted: it holds the seed)"),
                tr("JSON file (*.json)"),
                optional=True,
                createByDefault=False,
            )
        )
        declare_numbers(self, _numbers())

    def _distances(self) -> list[QgsProcessingParameterNumber]:
        rule, real = MaskingRule(), QgsProcessingParameterNumber.Type.Double
        return [
            *(
                QgsProcessingParameterNumber(name, label, real, default, minValue=0)
                for name, label, default in (
                    (self.URBAN_M, tr("Urban points: at most (m)"), rule.urban_m),
                    (self.RURAL_M, tr("Rural points: at most (m)"), rule.rural_m),
                    (self.RURAL_FAR_M, tr("A few rural points: at most (m)"), rule.rural_far_m),
                    (self.LEAST_M, tr("Every point: at least (m)"), rule.least_m),
                )
            ),
            QgsProcessingParameterNumber(
                self.FAR_SHARE, tr("Share of these few rural points (%)"), real, 100 * rule.far_share, False, 0, 100
            ),
            QgsProcessingParameterNumber(
                self.TRIES,
                tr("Draws before a point is left out"),
                QgsProcessingParameterNumber.Type.Integer,
                rule.tries,
                False,
                1,
                10_000,
            ),
        ]

    _plain, _is_synthetic = None, False

    def prepareAlgorithm(self, parameters: dict, context: Any, feedback: Any) -> bool:
        """Look at the points' layer in the thread that owns it."""
        from ...sources.point_file import plain_file_of

        layer, is_whole = layer_of(parameters.get(self.INPUT), context)
        self._plain = plain_file_of(layer) if is_whole else None
        self._is_synthetic = layer is not None and layer_says_synthetic(layer)
        return super().prepareAlgorithm(parameters, context, feedback)

    def work(self, parameters: dict, context: Any, feedback: Any) -> dict:
        """Read, move, shuffle, write; the true places leave with the memory of the run."""
        from ...domain.disclosure.masking import mask_points
        from ...outputs.run_report import require_writable

        require_writable(self.parameterAsFileOutput(parameters, self.REPORT, context))
        progress, rule = FeedbackProgress(feedback), self._rule(parameters, context)
        rule.check()
        source = require_source(self, parameters, self.INPUT, context)
        points, areas = self._read(parameters, context, source, Span(progress, 0.0, READ))
        polygon = areas.places(points.longitude, points.latitude)
        area = _area_of(areas, polygon)
        milieu = _milieu(points, areas, polygon)
        checkpoint(progress, READ)
        seed = self.parameterAsInt(parameters, self.SEED, context)
        masked = mask_points(
            points.longitude, points.latitude, milieu, area, areas.area_of, rule, seed, Span(progress, READ, MASKED)
        )
        if not len(masked.row):
            raise AsdError(problem("mask_nothing_left", outside=len(masked.outside), stuck=len(masked.stuck)))
        numbers = _counts(masked, milieu, seed)
        notes = [*areas.notes, *points.notes, *_notes(masked, milieu, rule)]
        target = self._write(parameters, context, source, points, masked, rule, Span(progress, MASKED, 1.0))
        warn(feedback, notes)
        shown = {name: label for name, label in _numbers().items() if name != "SEED_USED"}
        tell_numbers(feedback, shown, numbers)
        self._report(parameters, context, points, masked, rule, numbers, notes)
        return {self.OUTPUT: target, **numbers}

    def _text(self, parameters: dict, name: str, context: Any) -> str:
        return (self.parameterAsString(parameters, name, context) or "").strip()

    def _rule(self, parameters: dict, context: Any) -> MaskingRule:
        def number(name: str) -> float:
            return self.parameterAsDouble(parameters, name, context)

        return MaskingRule(
            number(self.URBAN_M),
            number(self.RURAL_M),
            number(self.RURAL_FAR_M),
            number(self.FAR_SHARE) / 100,
            number(self.LEAST_M),
            self.parameterAsInt(parameters, self.TRIES, context),
        )

    def _read(self, parameters: dict, context: Any, source: Any, progress: Span) -> tuple[PointsRead, Areas]:
        from ...sources.households.points_to_mask import PointsAsked, read_areas, read_points

        transforms = context.transformContext()
        keep = tuple(self.parameterAsFields(parameters, self.KEEP_FIELDS, context))
        milieu_field = self._text(parameters, self.MILIEU_FIELD, context)
        asked = PointsAsked(source, source.sourceName(), milieu_field, keep, self._plain)
        polygons = require_source(self, parameters, self.TERRITORIES, context)
        area_field = self._text(parameters, self.AREA_FIELD, context)
        territory_milieu = self._text(parameters, self.TERRITORY_MILIEU_FIELD, context)
        expected = source.featureCount()
        areas = read_areas(polygons, polygons.sourceName(), area_field, territory_milieu, transforms, expected)
        self._is_synthetic |= source_says_synthetic(source)
        return read_points(asked, transforms, progress), areas

    def _write(
        self,
        parameters: dict,
        context: Any,
        source: Any,
        points: PointsRead,
        masked: Masked,
        rule: MaskingRule,
        progress: Span,
    ) -> str:
        from ...outputs.density_layers import rows_as_features
        from ...outputs.protection.file_mark import mark_file
        from ...outputs.protection.masked_layer import describe, masked_fields, masked_table, name_layer
        from ...outputs.sink_writing import require_whole, write_cancellable
        from ...sources.households.points_to_mask import from_wgs84

        mark = SYNTHETIC if self._is_synthetic else ""
        fields, names = masked_fields(source.fields(), list(points.kept), mark)
        point, crs = QgsWkbTypes.Type.Point, source.sourceCrs()
        sink, target = self.parameterAsSink(parameters, self.OUTPUT, context, fields, point, crs)
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, self.OUTPUT))
        table = masked_table(points, masked, fields, names, mark)
        places = from_wgs84(masked.longitude, masked.latitude, crs, context.transformContext())
        write_cancellable(sink, target, rows_as_features(fields, table, places), len(table), progress)
        del sink
        require_whole(target, len(table), context)
        title, abstract = describe(rule, mark)
        mark_file(target, "masked", abstract)
        name_layer(context, target, title, abstract)
        return target

    def _report(
        self,
        parameters: dict,
        context: Any,
        points: PointsRead,
        masked: Masked,
        rule: MaskingRule,
        numbers: dict,
        notes: list,
    ) -> None:
        target = self.parameterAsFileOutput(parameters, self.REPORT, context)
        if not target:
            return
        from ...outputs.protection.masking_report import masking_report
        from ...outputs.provenance import versions
        from ...outputs.run_report import write_report

        names = (self.AREA_FIELD, self.MILIEU_FIELD, self.TERRITORY_MILIEU_FIELD)
        asked = {name: self._text(parameters, name, context) for name in names}
        asked[self.KEEP_FIELDS] = list(points.kept)
        data_class = SYNTHETIC if self._is_synthetic else "pseudonymous"
        write_report(target, masking_report(asked, rule, points, masked, numbers, versions(), notes, data_class))


def _numbers() -> dict[str, str]:
    return {
        "POINTS_MASKED": tr("Points masked"),
        "POINTS_OUTSIDE": tr("Points outside every unit"),
        "POINTS_LEFT_OUT": tr("Points that could not stay in their province"),
        "MILIEU_UNKNOWN": tr("Points of unknown milieu, moved as rural"),
        "MEAN_DISTANCE_M": tr("Mean distance moved (m)"),
        "SEED_USED": tr("Seed used"),
    }


def _area_of(areas: Areas, polygon: Any) -> Any:
    import numpy as np

    return np.where(polygon >= 0, areas.area[polygon], -1)


def _milieu(points: PointsRead, areas: Areas, polygon: Any) -> Any:
    """Milieu by point: its own where it says one, else that of its territory, else unknown."""
    import numpy as np

    from ...domain.disclosure.masking import UNKNOWN

    unknown = np.full(len(polygon), UNKNOWN, "int8")
    territory = unknown if areas.milieu is None else np.where(polygon >= 0, areas.milieu[polygon], UNKNOWN)
    return territory if points.milieu is None else np.where(points.milieu == UNKNOWN, territory, points.milieu)


def _counts(masked: Masked, milieu: Any, seed: int) -> dict[str, Any]:
    return {
        "POINTS_MASKED": len(masked.row),
        "POINTS_OUTSIDE": len(masked.outside),
        "POINTS_LEFT_OUT": len(masked.stuck),
        "MILIEU_UNKNOWN": int((milieu[masked.row] < 0).sum()),
        "MEAN_DISTANCE_M": round(masked.moved_m, 1),
        "SEED_USED": seed,
    }


def _notes(masked: Masked, milieu: Any, rule: MaskingRule) -> list:
    notes = [problem("masked_distances", far=format_number(rule.rural_far_m))]
    if len(masked.stuck):
        notes.append(problem("points_stuck", count=len(masked.stuck), tries=rule.tries))
    if len(masked.outside):
        notes.append(problem("mask_points_outside", count=len(masked.outside)))
    unknown = int((milieu[masked.row] < 0).sum())
    if unknown:
        notes.append(problem("mask_milieu_unknown", count=unknown))
    return notes
