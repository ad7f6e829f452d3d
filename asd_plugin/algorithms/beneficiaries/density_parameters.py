"""What the algorithms on beneficiary density ask for: territories, beneficiaries and how to read them; no result."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterString,
)

from ...domain.density.settings import AREA as AREA_BASE
from ...domain.density.settings import POPULATION as POPULATION_BASE
from ...domain.density.settings import UNIT_HOUSEHOLDS
from ...domain.errors import AsdError, problem
from ...qgis_support.i18n import tr
from ...sources.data_class import layer_of, layer_says_synthetic

if TYPE_CHECKING:
    from ...domain.density.rows import Columns
    from ...sources.beneficiaries import Beneficiaries
    from ...sources.point_file import PlainFile

TERRITORIES, CODE_FIELD, AREA, POPULATION, HOUSEHOLDS = "TERRITORIES", "CODE_FIELD", "AREA", "POPULATION", "HOUSEHOLDS"
BENEFICIARIES, UNIT_FIELD, HOUSEHOLDS_FIELD = "BENEFICIARIES", "UNIT_FIELD", "HOUSEHOLDS_FIELD"
PEOPLE_FIELD, AMOUNT_FIELD = "PEOPLE_FIELD", "AMOUNT_FIELD"
PROGRAMME_FIELD, PERIOD_FIELD, PROGRAMME, PERIOD = "PROGRAMME_FIELD", "PERIOD_FIELD", "PROGRAMME", "PERIOD"
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
)


@dataclass(frozen=True)
class Looked:
    """What only the thread that owns the layer may see: the plain file behind it, and whether it says synthetic."""

    plain: PlainFile | None = None
    is_synthetic: bool = False


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


def _add_field(algorithm: Any, name: str, label: str, parent: str, default: str | None = None) -> None:
    # QGIS 3.22 refuses a required field that is left to its default: so none is declared required.
    algorithm.addParameter(QgsProcessingParameterField(name, label, default, parent, optional=True))


def look_at(parameters: dict, context: Any) -> Looked:
    """Look at the beneficiaries' layer; call it in the thread that owns the layer (``prepareAlgorithm``)."""
    from ...sources.point_file import plain_file_of

    layer, is_whole = layer_of(parameters.get(BENEFICIARIES), context)
    is_synthetic = layer is not None and layer_says_synthetic(layer)
    return Looked(plain_file_of(layer) if is_whole else None, is_synthetic)


def read_inputs(algorithm: Any, parameters: dict, context: Any, looked: Looked) -> DensityInputs:
    """The inputs of a run. Raises AsdError ``filter_without_field``."""
    from ...sources.beneficiaries import Beneficiaries

    def text(name: str) -> str:
        return text_of_parameter(algorithm, parameters, name, context)

    bases = {AREA_BASE: text(AREA), POPULATION_BASE: text(POPULATION), UNIT_HOUSEHOLDS: text(HOUSEHOLDS)}
    source = algorithm.parameterAsSource(parameters, BENEFICIARIES, context)
    beneficiaries = Beneficiaries(source, source.sourceName(), text(UNIT_FIELD), looked.plain)
    columns, programme, period = _columns(text), text(PROGRAMME), text(PERIOD)
    for field, value, parameter in (
        (columns.programme, programme, PROGRAMME),
        (columns.period, period, PERIOD),
    ):
        if value and not field:
            raise AsdError(problem("filter_without_field", parameter=parameter, value=value))
    territories = algorithm.parameterAsSource(parameters, TERRITORIES, context)
    return DensityInputs(territories, text(CODE_FIELD) or "code", bases, beneficiaries, columns, programme, period)


def _columns(text: Any) -> Columns:
    from ...domain.density.rows import Columns

    names = (HOUSEHOLDS_FIELD, PEOPLE_FIELD, AMOUNT_FIELD, PROGRAMME_FIELD, PERIOD_FIELD)
    return Columns(*(text(name) or None for name in names))


def text_of_parameter(algorithm: Any, parameters: dict, name: str, context: Any) -> str:
    """The parameter's text without blanks around it, empty when it was not given."""
    return (algorithm.parameterAsString(parameters, name, context) or "").strip()
