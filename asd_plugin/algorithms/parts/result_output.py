"""How the tools around the need score give their results: a layer styled on load, a report, a page, numbers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
)

from ...domain.errors import Problem, problem
from ...domain.progress import Span
from ...outputs.style_on_load import style_on_load
from ...qgis_support.i18n import format_number
from ...qgis_support.messages import sentence
from ..base import FeedbackProgress

if TYPE_CHECKING:
    from qgis.core import QgsFeature, QgsFields, QgsProcessingAlgorithm

    from ...outputs.styling import LayerStyle

REPORT, HTML = "REPORT", "HTML"
WRITING = 0.95  # share of the whole reached when the layer is written
LOG_DECIMALS = 3


def declare_rare(algorithm: QgsProcessingAlgorithm, parameters: list[QgsProcessingParameterDefinition]) -> None:
    """Add ``parameters`` under «advanced»."""
    for parameter in parameters:
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        algorithm.addParameter(parameter)


def declare_numbers(algorithm: QgsProcessingAlgorithm, labels: dict[str, str]) -> None:
    """Add output numbers by name and label."""
    for name, label in labels.items():
        algorithm.addOutput(QgsProcessingOutputNumber(name, label))


def asked_files(algorithm: QgsProcessingAlgorithm, parameters: dict, context: Any) -> dict[str, str]:
    """Paths of the files asked for, by parameter; refused before any work when they cannot be written."""
    from ...outputs.run_report import require_writable

    paths = {name: algorithm.parameterAsFileOutput(parameters, name, context) for name in (REPORT, HTML)}
    require_writable(*paths.values())
    return {name: path for name, path in paths.items() if path}


def require_source(algorithm: QgsProcessingAlgorithm, parameters: dict, name: str, context: Any) -> Any:
    """The feature source of parameter ``name``."""
    source = algorithm.parameterAsSource(parameters, name, context)
    if source is None:
        raise QgsProcessingException(algorithm.invalidSourceError(parameters, name))
    return source


def write_layer(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict,
    name: str,
    context: Any,
    feedback: Any,
    fields: QgsFields,
    features: list[QgsFeature],
    like: Any = None,
) -> str | None:
    """Write ``features`` whole to the sink ``name``, with the geometry type of the source ``like`` (none: a table).

    Returns the layer's id or path; None when an optional sink was not asked for.
    """
    from ...outputs.sink_writing import names_cut, require_whole, write_cancellable

    shape = (like.wkbType(), like.sourceCrs()) if like is not None else ()
    sink, target = algorithm.parameterAsSink(parameters, name, context, fields, *shape)
    if sink is None:
        definition = algorithm.parameterDefinition(name)
        if definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional and not parameters.get(name):
            return None
        raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
    write_cancellable(sink, target, features, len(features), Span(FeedbackProgress(feedback), WRITING, 1.0))
    del sink  # closes the file: only then can what arrived be counted
    require_whole(target, len(features), context)
    renamed = names_cut(target, fields.names(), context)
    if renamed:
        warn(feedback, [problem("names_cut", file=Path(target).name, renamed=renamed)])
    return target


def write_texts(files: dict[str, str], report: dict | None, page: str | None) -> None:
    """Write the report and the page that were asked for."""
    from ...outputs.run_report import write_atomically, write_report

    if report is not None:
        write_report(files[REPORT], report)
    if page is not None:
        write_atomically(files[HTML], page)


def dress(
    context: Any, target: str, title: str, style: LayerStyle | None, metadata: dict, titles: dict[str, str]
) -> None:
    """Have the layer arrive named, styled and with titled columns when QGIS loads it."""
    if style_on_load(context, target, style, {"title": title, **metadata}, titles):
        context.layerToLoadOnCompletionDetails(target).name = title


def warn(feedback: Any, notes: list[Problem]) -> None:
    """Word ``notes`` for the log."""
    for note in notes:
        feedback.pushWarning(sentence(note))


def tell_numbers(feedback: Any, labels: dict[str, str], numbers: dict[str, Any]) -> None:
    """The output numbers, for the log; one that could not be computed says so in words."""
    for name, label in labels.items():
        is_known = numbers[name] is not None and numbers[name] == numbers[name]
        feedback.pushInfo(f"{label}: {_written(numbers[name])}" if is_known else f"{label}: -")


def _written(number: Any) -> str:
    """A number of the log with at most three decimals, as the agency writes it; text as it is."""
    if isinstance(number, (str, bool)):
        return str(number)
    return format_number(number, 0 if float(number).is_integer() else LOG_DECIMALS)
