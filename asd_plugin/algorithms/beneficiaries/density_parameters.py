"""What the algorithms on beneficiary density ask for: territories, beneficiaries and how to read them; no result."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsProcessing,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterString,
)

from ...domain.density.settings import AREA as AREA_BASE
from ...domain.density.settings import POPULATION as POPULATION_BASE
from ...domain.density.settings import UNIT_HOUSEHOLDS
from ...domain.errors import AsdError, Problem, problem
from ...qgis_support.compat import integer_field, text_field
from ...qgis_support.i18n import tr
from ...sources.data_class import layer_of, layer_says_synthetic

if TYPE_CHECKING:
    from ...domain.density.listing import RowListing
    from ...domain.density.rows import Columns
    from ...sources.beneficiaries import Beneficiaries
    from ...sources.point_file import PlainFile
    from ...sources.server.table import ServerTable

TERRITORIES, CODE_FIELD, AREA, POPULATION, HOUSEHOLDS = "TERRITORIES", "CODE_FIELD", "AREA", "POPULATION", "HOUSEHOLDS"
BENEFICIARIES, UNIT_FIELD, HOUSEHOLDS_FIELD = "BENEFICIARIES", "UNIT_FIELD", "HOUSEHOLDS_FIELD"
PEOPLE_FIELD, AMOUNT_FIELD = "PEOPLE_FIELD", "AMOUNT_FIELD"
PROGRAMME_FIELD, PERIOD_FIELD, PROGRAMME, PERIOD = "PROGRAMME_FIELD", "PERIOD_FIELD", "PROGRAMME", "PERIOD"
MEASURES, MILIEU_FIELD, SEX_FIELD = "MEASURES", "MILIEU_FIELD", "SEX_FIELD"
AGE_FIELD, AGE_LIMITS = "AGE_FIELD", "AGE_LIMITS"
X_FIELD, Y_FIELD, POINTS_CRS, ROWS_LISTED = "X_FIELD", "Y_FIELD", "POINTS_CRS", "OUTSIDE"
# Parameters that change the figures, for the report; layers are named by their content's hash.
INPUT_CHOICES = (
    CODE_FIELD,
    AREA,
    POPULATION,
    HOUSEHOLDS,
    UNIT_FIELD,
    HOUSEHOLDS_FIELD,
    PEOPLE_FIELD,
    AMOUNT_FIELD,
    PROGRAMME_FIELD,
    PERIOD_FIELD,
    PROGRAMME,
    PERIOD,
    MEASURES,
    MILIEU_FIELD,
    SEX_FIELD,
    AGE_FIELD,
    AGE_LIMITS,
    X_FIELD,
    Y_FIELD,
    POINTS_CRS,
)


@dataclass(frozen=True)
class Looked:
    """What only the thread that owns the layer may see: the plain file or the server's table behind it (or why it is
    read row by row), and whether it says synthetic."""

    plain: PlainFile | None = None
    is_synthetic: bool = False
    server: ServerTable | None = None
    server_note: Problem | None = None


@dataclass(frozen=True)
class DensityInputs:
    """The inputs as asked for. ``bases``: area, population, households -> field of the territories, or empty."""

    territories: Any
    code_field: str
    bases: dict[str, str]
    beneficiaries: Beneficiaries
    columns: Columns
    programme: str
    period: str


def declare_inputs(algorithm: Any) -> None:
    """Declare every input parameter on ``algorithm``."""
    polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
    any_vector = [QgsProcessing.SourceType.TypeVector]
    algorithm.addParameter(QgsProcessingParameterFeatureSource(TERRITORIES, tr("Territories"), polygons))
    for name, label, default in (
        (CODE_FIELD, tr("Field holding the unit codes"), "code"),
        (AREA, tr("Field with the area in km² (absent or empty: measured on the ellipsoid)"), "area_km2"),
        (POPULATION, tr("Field with the inhabitants"), "population"),
        (HOUSEHOLDS, tr("Field with the households (census)"), "households"),
    ):
        _add_field(algorithm, name, label, TERRITORIES, default)
    beneficiaries = tr("Beneficiaries (points, or a table with unit codes)")
    algorithm.addParameter(QgsProcessingParameterFeatureSource(BENEFICIARIES, beneficiaries, any_vector))
    for name, label in (
        (UNIT_FIELD, tr("Unit code of each row (only for a table)")),
        (HOUSEHOLDS_FIELD, tr("Number of households (empty: each row is one household)")),
        (PEOPLE_FIELD, tr("Number of people")),
        (AMOUNT_FIELD, tr("Amount (DH)")),
        (PROGRAMME_FIELD, tr("Programme field")),
        (PERIOD_FIELD, tr("Period field")),
    ):
        _add_field(algorithm, name, label, BENEFICIARIES)
    for name, label in (
        (PROGRAMME, tr("Only this programme (empty: all)")),
        (PERIOD, tr("Only this period (empty: the latest is mapped)")),
    ):
        algorithm.addParameter(QgsProcessingParameterString(name, label, optional=True))
    for parameter in _advanced_inputs():
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        algorithm.addParameter(parameter)


def _advanced_inputs() -> list[QgsProcessingParameterDefinition]:
    def field(name: str, label: str, many: bool = False) -> QgsProcessingParameterField:
        return QgsProcessingParameterField(name, label, None, BENEFICIARIES, allowMultiple=many, optional=True)

    return [
        field(MEASURES, tr("Further numbers to sum and average"), many=True),
        field(MILIEU_FIELD, tr("Milieu field (urban, rural)")),
        field(SEX_FIELD, tr("Sex field")),
        field(AGE_FIELD, tr("Age field (ages with the limits below, or bands as text)")),
        QgsProcessingParameterString(
            AGE_LIMITS, tr("First age of each band but the youngest (for example 6;18;60)"), optional=True
        ),
        field(X_FIELD, tr("Field with x or longitude (for a table with coordinates)")),
        field(Y_FIELD, tr("Field with y or latitude (for a table with coordinates)")),
        QgsProcessingParameterCrs(POINTS_CRS, tr("Reference system of these coordinates"), optional=True),
    ]


def declare_listing(algorithm: Any) -> None:
    """Declare the optional list of rows that no unit holds, or that several could."""
    table, label = QgsProcessing.SourceType.TypeVector, tr("Rows outside, without place or in doubt (no attributes)")
    algorithm.addParameter(
        QgsProcessingParameterFeatureSink(ROWS_LISTED, label, table, optional=True, createByDefault=False)
    )


def _add_field(algorithm: Any, name: str, label: str, parent: str, default: str | None = None) -> None:
    # QGIS 3.22 refuses a required field that is left to its default: so none is declared required.
    algorithm.addParameter(QgsProcessingParameterField(name, label, default, parent, optional=True))


def look_at(parameters: dict, context: Any) -> Looked:
    """Look at the beneficiaries' layer; call it in the thread that owns the layer (``prepareAlgorithm``)."""
    from ...sources.point_file import plain_file_of
    from ...sources.server.table import server_table_of

    layer, is_whole = layer_of(parameters.get(BENEFICIARIES), context)
    is_synthetic = layer is not None and layer_says_synthetic(layer)
    server, note = server_table_of(layer, is_whole)
    return Looked(plain_file_of(layer) if is_whole else None, is_synthetic, server, note)


def read_inputs(algorithm: Any, parameters: dict, context: Any, looked: Looked) -> DensityInputs:
    """The inputs of a run. Raises AsdError ``filter_without_field``, ``coordinates_incomplete`` and about ages."""
    from ...sources.beneficiaries import Beneficiaries

    def text(name: str) -> str:
        return text_of_parameter(algorithm, parameters, name, context)

    bases = {AREA_BASE: text(AREA), POPULATION_BASE: text(POPULATION), UNIT_HOUSEHOLDS: text(HOUSEHOLDS)}
    source = algorithm.parameterAsSource(parameters, BENEFICIARIES, context)
    measures = tuple(algorithm.parameterAsFields(parameters, MEASURES, context))
    columns, programme, period = _columns(text, measures, source), text(PROGRAMME), text(PERIOD)
    for field, value, parameter in (
        (columns.programme, programme, PROGRAMME),
        (columns.period, period, PERIOD),
    ):
        if value and not field:
            raise AsdError(problem("filter_without_field", parameter=parameter, value=value))
    coordinates = (text(X_FIELD), text(Y_FIELD))
    if any(coordinates) and not all(coordinates):
        raise AsdError(problem("coordinates_incomplete", given=coordinates[0] or coordinates[1]))
    beneficiaries = Beneficiaries(
        source,
        source.sourceName(),
        text(UNIT_FIELD),
        looked.plain,
        coordinates if all(coordinates) else None,
        algorithm.parameterAsCrs(parameters, POINTS_CRS, context),
        period,
        bool(parameters.get(ROWS_LISTED)),
        looked.server,
        looked.server_note,
    )
    territories = algorithm.parameterAsSource(parameters, TERRITORIES, context)
    return DensityInputs(territories, text(CODE_FIELD) or "code", bases, beneficiaries, columns, programme, period)


@contextmanager
def fields_named(columns: Columns) -> Iterator[None]:
    """Problems about whole numbers name the officer's fields, not the columns of the result."""
    given = {"beneficiary_households": columns.households, "beneficiary_people": columns.people}
    try:
        yield
    except AsdError as error:
        raise AsdError([_renamed(one, given) for one in error.problems]) from error


def _renamed(one: Problem, given: dict[str, str | None]) -> Problem:
    name = given.get(one.fields.get("field")) if one.code == "cells_not_whole" else None
    return problem("households_not_whole", **{**one.fields, "field": name}) if name else one


def _columns(text: Any, measures: tuple[str, ...], source: Any) -> Columns:
    from ...domain.density.ages import limits_from
    from ...domain.density.rows import Columns

    fields = (HOUSEHOLDS_FIELD, PEOPLE_FIELD, AMOUNT_FIELD, PROGRAMME_FIELD, PERIOD_FIELD, MILIEU_FIELD, SEX_FIELD)
    age, limits = text(AGE_FIELD), limits_from(text(AGE_LIMITS))
    if limits and not age:
        raise AsdError(problem("filter_without_field", parameter="AGE", value=text(AGE_LIMITS)))
    place = source.fields().lookupField(age) if age else -1
    if place >= 0 and source.fields().at(place).isNumeric() and not limits:
        raise AsdError(problem("age_limits_missing", field=age))
    return Columns(*(text(name) or None for name in (*fields, AGE_FIELD)), measures=measures, age_limits=limits)


def write_listing(
    algorithm: Any, parameters: dict, context: Any, listing: RowListing | None, groups: list[int] | None = None
) -> dict[str, str]:
    """Write the list where it was asked for: ``row`` (feature id, or line of a table) and ``reason``.

    ``groups``: groups of the tally to keep (None: all). Returns the output's entry, or nothing.
    """
    fields = QgsFields()
    fields.append(integer_field("row"))
    fields.append(text_field("reason"))
    if listing is None:
        return {}
    sink, target = algorithm.parameterAsSink(parameters, ROWS_LISTED, context, fields)
    if sink is None:
        return {}
    for row, reason in listing.rows(groups):
        feature = QgsFeature(fields)
        feature.setAttributes([row, reason])
        sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert)
    del sink
    return {ROWS_LISTED: target}


def text_of_parameter(algorithm: Any, parameters: dict, name: str, context: Any) -> str:
    """The parameter's text without blanks around it, empty when it was not given."""
    return (algorithm.parameterAsString(parameters, name, context) or "").strip()
