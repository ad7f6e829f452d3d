"""What the density is held against and how it is protected: denominators, reference line, change, bridge, hiding."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ...domain.density.settings import ELIGIBLE as ELIGIBLE_BASE
from ...domain.density.settings import POPULATED_AREA as POPULATED_BASE
from ...domain.density.settings import PROTECTIONS
from ...domain.density.tables.settings import BASE_PERIOD as CENSUS
from ...domain.density.tables.settings import REFERENCES
from ...domain.disclosure.settings import THRESHOLD as DEFAULT_THRESHOLD
from ...domain.disclosure.settings import PrimaryRule
from ...domain.errors import AsdError, Problem, problem, refuse_if_any
from ...qgis_support.i18n import tr
from .density_parameters import TERRITORIES, DensityInputs, text_of_parameter

if TYPE_CHECKING:
    from ...domain.density.result import DensityQuestion
    from ...domain.density.tables.bridge import Bridge
    from ...sources.beneficiaries import Territories
    from ...sources.rasters.raster_file import RasterFile

ELIGIBLE, POPULATED_AREA, BUILT_UP, BASE_PERIOD = "ELIGIBLE", "POPULATED_AREA", "BUILT_UP", "BASE_PERIOD"
POPULATION_RASTER, POPULATED_ABOVE = "POPULATION_RASTER", "POPULATED_ABOVE"
REFERENCE, REFERENCE_VALUE, COMPARE_WITH = "REFERENCE", "REFERENCE_VALUE", "COMPARE_WITH"
BRIDGE, BRIDGE_SINCE = "BRIDGE", "BRIDGE_SINCE"
PROVINCE_FIELD, REGION_FIELD, WITH_TOTALS = "PROVINCE_FIELD", "REGION_FIELD", "WITH_TOTALS"
THRESHOLD, PROTECTION, SEED = "THRESHOLD", "PROTECTION", "SEED"
# Parameters that change the figures, for the report.
DENSITY_CHOICES = (
    ELIGIBLE,
    POPULATED_AREA,
    BUILT_UP,
    POPULATED_ABOVE,
    BASE_PERIOD,
    REFERENCE,
    REFERENCE_VALUE,
    COMPARE_WITH,
    BRIDGE_SINCE,
    PROVINCE_FIELD,
    REGION_FIELD,
    WITH_TOTALS,
    THRESHOLD,
    PROTECTION,
)


@dataclass(frozen=True)
class Prepared:
    """The question with the units it is asked of. ``counted_over``: territories to count in, old units included."""

    question: DensityQuestion
    territories: Territories
    counted_over: Territories
    notes: list[Problem]


def declare_choices(algorithm: Any) -> None:
    """Declare hiding in sight, the rest under «advanced»."""
    label = tr("Hide counts below")
    algorithm.addParameter(
        QgsProcessingParameterNumber(THRESHOLD, label, defaultValue=DEFAULT_THRESHOLD, minValue=0, maxValue=1_000_000)
    )
    ways = [
        tr("Hide small counts, and others that would give them back"),
        tr("Round every count, sums kept"),
        tr("Nothing: keep the result inside the agency"),
    ]
    algorithm.addParameter(QgsProcessingParameterEnum(PROTECTION, tr("Protection"), ways, defaultValue=0))
    for parameter in _advanced():
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        algorithm.addParameter(parameter)


def _advanced() -> list[QgsProcessingParameterDefinition]:
    numeric = QgsProcessingParameterField.DataType.Numeric

    def field(name: str, label: str, kind: Any = numeric, default: str | None = None) -> QgsProcessingParameterField:
        return QgsProcessingParameterField(name, label, default, TERRITORIES, kind, optional=True)

    lines = [tr("None"), tr("The country"), tr("Its region"), tr("Its province"), tr("The value below")]
    tables, text = [QgsProcessing.SourceType.TypeVector], QgsProcessingParameterField.DataType.String
    return [
        field(ELIGIBLE, tr("Field with the eligible households")),
        field(POPULATED_AREA, tr("Field with the populated area in km²")),
        field(BUILT_UP, tr("Field with the built-up share of the area (0 to 1)")),
        QgsProcessingParameterRasterLayer(
            POPULATION_RASTER, tr("Population raster (its populated pixels give the populated area)"), optional=True
        ),
        QgsProcessingParameterNumber(
            POPULATED_ABOVE, tr("A pixel is populated above"), QgsProcessingParameterNumber.Type.Double, 0.0, False, 0
        ),
        QgsProcessingParameterString(BASE_PERIOD, tr("Period of the denominators"), CENSUS, optional=True),
        QgsProcessingParameterEnum(REFERENCE, tr("Reference line of the coverage"), lines, defaultValue=0),
        QgsProcessingParameterNumber(
            REFERENCE_VALUE, tr("Coverage of the line (%)"), QgsProcessingParameterNumber.Type.Double, 0.0
        ),
        QgsProcessingParameterString(
            COMPARE_WITH, tr("Compare with this period (empty: the one before)"), optional=True
        ),
        QgsProcessingParameterFeatureSource(
            BRIDGE, tr("Units that changed (table: old_code, new_code, share)"), tables, optional=True
        ),
        QgsProcessingParameterString(BRIDGE_SINCE, tr("First period in the new units"), optional=True),
        field(PROVINCE_FIELD, tr("Field with the province code"), text, "province_code"),
        field(REGION_FIELD, tr("Field with the region code"), text, "region_code"),
        QgsProcessingParameterNumber(SEED, tr("Seed of the rounding (keep it secret)"), defaultValue=0, minValue=0),
        QgsProcessingParameterBoolean(WITH_TOTALS, tr("List provinces, regions and country in the table"), False),
    ]


def open_population(algorithm: Any, parameters: dict, context: Any) -> RasterFile | None:
    """Open the population raster in the thread that owns the layer. Raises AsdError for what cannot be read."""
    layer = algorithm.parameterAsRasterLayer(parameters, POPULATION_RASTER, context)
    if layer is None:
        return None
    from ...sources.rasters.raster_file import open_raster

    return open_raster(layer, 1, POPULATION_RASTER)


def protection_of(algorithm: Any, parameters: dict, context: Any) -> tuple[PrimaryRule, str]:
    """The threshold, and the way chosen."""
    rule = PrimaryRule(algorithm.parameterAsInt(parameters, THRESHOLD, context))
    return rule, PROTECTIONS[algorithm.parameterAsEnum(parameters, PROTECTION, context)]


def prepare(
    algorithm: Any,
    parameters: dict,
    context: Any,
    asked: DensityInputs,
    territories: Territories,
    raster: RasterFile | None,
) -> Prepared:
    """Read what the choices need. Raises AsdError for denominators and crosswalks that cannot be."""
    from dataclasses import replace

    from ...domain.density.periods import period_faults
    from ...domain.density.result import DensityQuestion
    from ...sources.density_bases import read_more_bases, with_populated_area

    def text(name: str) -> str:
        return text_of_parameter(algorithm, parameters, name, context)

    fields = {ELIGIBLE_BASE: text(ELIGIBLE), POPULATED_BASE: text(POPULATED_AREA), "built_up": text(BUILT_UP)}
    zones = {"province": text(PROVINCE_FIELD), "region": text(REGION_FIELD)}
    source = asked.territories
    more = read_more_bases(source, source.sourceName(), asked.code_field, territories, fields, zones)
    units, notes = more.units, list(more.notes)
    if raster is not None and POPULATED_BASE not in units:
        above = algorithm.parameterAsDouble(parameters, POPULATED_ABOVE, context)
        units, told = with_populated_area(units, territories, raster, above, context.transformContext())
        notes += told
    territories = replace(territories, units=units)
    is_table = bool(asked.beneficiaries.unit_field)
    bridge = _bridge(algorithm, parameters, context, list(units.index), is_table)
    rule, protection = protection_of(algorithm, parameters, context)
    compare_with = text(COMPARE_WITH)
    refuse_if_any(period_faults(BASE_PERIOD=text(BASE_PERIOD), BRIDGE_SINCE=text(BRIDGE_SINCE)))
    if compare_with and not asked.columns.period:
        raise AsdError(problem("filter_without_field", parameter="PERIOD", value=compare_with))
    question = DensityQuestion(
        asked.columns,
        is_table,
        asked.programme,
        asked.period,
        rule,
        protection,
        REFERENCES[algorithm.parameterAsEnum(parameters, REFERENCE, context)],
        algorithm.parameterAsDouble(parameters, REFERENCE_VALUE, context),
        text(BASE_PERIOD),
        compare_with,
        more.zones,
        bridge,
        algorithm.parameterAsBoolean(parameters, WITH_TOTALS, context),
        algorithm.parameterAsInt(parameters, SEED, context),
    )
    return Prepared(question, territories, _counted_over(territories, bridge), notes)


def _bridge(algorithm: Any, parameters: dict, context: Any, codes: list[str], is_table: bool) -> Bridge | None:
    source = algorithm.parameterAsSource(parameters, BRIDGE, context)
    if source is None:
        return None
    from ...domain.density.tables.bridge import bridge_of
    from ...sources.density_bases import read_crosswalk

    if not is_table:
        raise AsdError(problem("bridge_for_points"))
    since = text_of_parameter(algorithm, parameters, BRIDGE_SINCE, context)
    return bridge_of(read_crosswalk(source, source.sourceName()), codes, since)


def _counted_over(territories: Territories, bridge: Bridge | None) -> Territories:
    """Territories with the old codes as units of their own, without outline, so that their rows are counted too."""
    if bridge is None:
        return territories
    from dataclasses import replace

    from ...domain.density.tables.bridge import extended_codes

    codes = extended_codes(list(territories.units.index), bridge)
    polygons = territories.polygons
    outlines = [*polygons.outlines, *[None] * (len(codes) - len(polygons.outlines))]
    return replace(territories, units=territories.units.reindex(codes), polygons=replace(polygons, outlines=outlines))
