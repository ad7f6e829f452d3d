"""What asd:beneficiarygrid asks for, and its answers read once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterCrs,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from ...domain.density.grids.settings import (
    EQUAL_AREA,
    EXTENTS,
    MODES,
    OCCUPIED,
    SHAPES,
    SIZE_M,
    SPREAD_COUNTS,
)
from ...domain.disclosure.settings import THRESHOLD as LEAST_SHOWN
from ...domain.errors import Problem, problem
from ...qgis_support.i18n import tr
from ..parts.result_output import declare_rare

if TYPE_CHECKING:
    from ...sources.rasters.raster_file import RasterFile

MODE, BENEFICIARIES, HOUSEHOLDS_FIELD = "MODE", "BENEFICIARIES", "HOUSEHOLDS_FIELD"
TERRITORIES, COUNT_FIELD, POPULATION_RASTER = "TERRITORIES", "COUNT_FIELD", "POPULATION_RASTER"
SHAPE, SIZE, EXTENT, THRESHOLD = "SHAPE", "SIZE", "EXTENT", "THRESHOLD"
CRS, CODE_FIELD, STATUS_FIELD = "CRS", "CODE_FIELD", "STATUS_FIELD"


@dataclass(frozen=True)
class GridChoices:
    """The answers that are no layer."""

    mode: str
    shape: str
    size_m: float
    extent: str
    threshold: int
    households_field: str
    count_field: str
    code_field: str
    status_field: str

    @property
    def is_spread(self) -> bool:
        """Whether counts of units are spread, rather than points counted."""
        return self.mode == SPREAD_COUNTS

    def as_report(self) -> dict[str, Any]:
        """For the run report."""
        return {key: value for key, value in self.__dict__.items() if key not in ("mode", "shape", "size_m")}


def declare_grid_parameters(algorithm: Any) -> None:
    """Add all inputs."""
    source, vector = QgsProcessingParameterFeatureSource, QgsProcessing.SourceType
    number = QgsProcessingParameterField.DataType.Numeric
    modes = [tr("Count points of beneficiaries"), tr("Spread the counts of units by population")]
    points, polygons = [vector.TypeVectorPoint], [vector.TypeVectorPolygon]
    weight = tr("Number of households (empty: each point is one household)")
    raster = tr("Population raster, to spread by (empty: evenly over the area)")
    extents = [tr("Only cells with beneficiaries"), tr("All cells that reach a territory"), tr("The same, cut to them")]
    size = tr("Size of a cell (m): side of a square, width of a hexagon")
    whole, real = QgsProcessingParameterNumber.Type.Integer, QgsProcessingParameterNumber.Type.Double
    for parameter in (
        QgsProcessingParameterEnum(MODE, tr("What to do"), modes, defaultValue=0),
        source(BENEFICIARIES, tr("Beneficiaries (points)"), points, optional=True),
        QgsProcessingParameterField(HOUSEHOLDS_FIELD, weight, None, BENEFICIARIES, number, optional=True),
        source(TERRITORIES, tr("Territories"), polygons, optional=True),
        QgsProcessingParameterField(
            COUNT_FIELD, tr("Field of the counts to spread"), None, TERRITORIES, number, optional=True
        ),
        QgsProcessingParameterRasterLayer(POPULATION_RASTER, raster, optional=True),
        QgsProcessingParameterEnum(SHAPE, tr("Shape of the cells"), [tr("Squares"), tr("Hexagons")], defaultValue=0),
        QgsProcessingParameterNumber(SIZE, size, real, SIZE_M, False, 1, 1_000_000),
        QgsProcessingParameterEnum(EXTENT, tr("Which cells"), extents, defaultValue=0),
        QgsProcessingParameterNumber(THRESHOLD, tr("Hide counts below"), whole, LEAST_SHOWN, False, 0, 1_000_000),
    ):
        algorithm.addParameter(parameter)
    code, status = tr("Field holding the unit codes"), tr("Field saying which count is hidden (empty: found)")
    declare_rare(
        algorithm,
        [
            QgsProcessingParameterCrs(CRS, tr("Plane of the grid (equal areas, metres)"), EQUAL_AREA, optional=True),
            QgsProcessingParameterField(CODE_FIELD, code, "code", TERRITORIES, optional=True),
            QgsProcessingParameterField(STATUS_FIELD, status, None, TERRITORIES, optional=True),
        ],
    )


def read_choices(algorithm: Any, parameters: dict, context: Any) -> GridChoices:
    """The answers."""

    def text(name: str) -> str:
        return (algorithm.parameterAsString(parameters, name, context) or "").strip()

    return GridChoices(
        MODES[algorithm.parameterAsEnum(parameters, MODE, context)],
        SHAPES[algorithm.parameterAsEnum(parameters, SHAPE, context)],
        algorithm.parameterAsDouble(parameters, SIZE, context),
        EXTENTS[algorithm.parameterAsEnum(parameters, EXTENT, context)],
        algorithm.parameterAsInt(parameters, THRESHOLD, context),
        text(HOUSEHOLDS_FIELD),
        text(COUNT_FIELD),
        text(CODE_FIELD) or "code",
        text(STATUS_FIELD),
    )


def open_population(algorithm: Any, parameters: dict, context: Any) -> RasterFile | None:
    """Open the population raster in the thread that owns the layer. Raises AsdError for what cannot be read."""
    layer = algorithm.parameterAsRasterLayer(parameters, POPULATION_RASTER, context)
    if layer is None:
        return None
    from ...sources.rasters.raster_file import open_raster

    return open_raster(layer, 1, POPULATION_RASTER)


def wanting(choices: GridChoices, parameters: dict) -> list[Problem]:
    """What this way of working needs and was not given."""
    if choices.is_spread:
        wanted = [TERRITORIES, COUNT_FIELD]
    else:
        wanted = [BENEFICIARIES, *([] if choices.extent == OCCUPIED else [TERRITORIES])]
    return [problem("grid_input_wanted", parameter=name) for name in wanted if not parameters.get(name)]
