"""The common choices of a score as plain parameters, so that a first score needs no model file."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from ...qgis_support.i18n import tr
from ...sources.plain_choices import PlainChoices

FIELDS_MORE, FIELDS_LESS, CLASSES = "FIELDS_MORE", "FIELDS_LESS", "CLASSES"
NORMALISATION, AGGREGATION, MISSING, TREATMENT = "NORMALISATION", "AGGREGATION", "MISSING", "TREATMENT"
# Entry 0 of each list leaves the model's own choice.
METHODS = {
    NORMALISATION: ("", "minmax", "z", "rank", "percentile"),
    AGGREGATION: ("", "arithmetic", "geometric"),
    MISSING: ("", "available_mean", "require", "mean", "median"),
    TREATMENT: ("", "none", "winsorise_2_98", "skew_kurtosis"),
}


def add_plain_parameters(algorithm: Any, layer: str) -> None:
    """Declare the fields to score (in sight) and the methods (advanced)."""
    numeric = QgsProcessingParameterField.DataType.Numeric
    for name, label in (
        (FIELDS_MORE, tr("Instead of a model: fields where more means more need")),
        (FIELDS_LESS, tr("Instead of a model: fields where less means more need")),
    ):
        algorithm.addParameter(
            QgsProcessingParameterField(name, label, None, layer, numeric, allowMultiple=True, optional=True)
        )
    for parameter in _method_parameters():
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        algorithm.addParameter(parameter)


def read_plain_choices(algorithm: Any, parameters: dict, context: Any) -> PlainChoices:
    """The choices made; an algorithm run with none of them gets the model as it is."""

    def method(name: str) -> str:
        return METHODS[name][algorithm.parameterAsEnum(parameters, name, context)]

    return PlainChoices(
        tuple(algorithm.parameterAsFields(parameters, FIELDS_MORE, context)),
        tuple(algorithm.parameterAsFields(parameters, FIELDS_LESS, context)),
        *(method(name) for name in (NORMALISATION, AGGREGATION, MISSING, TREATMENT)),
        algorithm.parameterAsInt(parameters, CLASSES, context),
    )


def _method_parameters() -> list[QgsProcessingParameterDefinition]:
    own = tr("As in the model")
    lists = (
        (NORMALISATION, tr("Normalisation"), [own, tr("Min-max"), tr("Z-score"), tr("Rank"), tr("Percentile rank")]),
        (AGGREGATION, tr("Aggregation"), [own, tr("Arithmetic mean"), tr("Geometric mean")]),
        (
            MISSING,
            tr("Missing values"),
            [
                own,
                tr("Mean of what is available"),
                tr("All required"),
                tr("Filled by the mean"),
                tr("Filled by the median"),
            ],
        ),
        (
            TREATMENT,
            tr("Extreme values"),
            [own, tr("Left as they are"), tr("Winsorised at 2 and 98 %"), tr("Skew and kurtosis rule")],
        ),
    )
    found: list[QgsProcessingParameterDefinition] = [
        QgsProcessingParameterEnum(name, label, options, defaultValue=0) for name, label, options in lists
    ]
    found.append(
        QgsProcessingParameterNumber(
            CLASSES, tr("Number of classes (0: as in the model)"), defaultValue=0, minValue=0, maxValue=12
        )
    )
    return found
