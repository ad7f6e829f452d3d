"""What the two reports ask alike: workspace, communes, language, reference zone, files, template."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from ...domain.errors import AsdError, problem
from ...qgis_support.i18n import tr
from ...qgis_support.settings import last_workspace
from ...workspace import is_workspace

WORKSPACE, UNITS, LANGUAGE, REFERENCE = "WORKSPACE", "UNITS", "LANGUAGE", "REFERENCE"
TEMPLATE, TEMPLATE_AR, OUTPUT, HTML, REPORT = "TEMPLATE", "TEMPLATE_AR", "OUTPUT", "HTML", "REPORT"
LANGUAGES = (("fr",), ("ar",), ("fr", "ar"))
REFERENCES = ("province", "region", "country", "family")


def add_scope(algorithm: Any, units: str, is_optional: bool) -> None:
    """Workspace and communes."""
    label = tr("Workspace (empty: the project's, else the one used last)")
    algorithm.addParameter(QgsProcessingParameterFile(WORKSPACE, label, extension="gpkg", optional=True))
    algorithm.addParameter(QgsProcessingParameterString(UNITS, units, optional=is_optional))


def add_choices(algorithm: Any, usual_reference: int = 0) -> None:
    """Language and reference zone."""
    languages = [tr("French"), tr("Arabic"), tr("French and Arabic")]
    algorithm.addParameter(QgsProcessingParameterEnum(LANGUAGE, tr("Language"), languages, defaultValue=0))
    zones = [tr("Own province"), tr("Own region"), tr("Country"), tr("Own peer family")]
    algorithm.addParameter(
        QgsProcessingParameterEnum(REFERENCE, tr("Compared with"), zones, defaultValue=usual_reference)
    )


def add_files(algorithm: Any) -> None:
    """PDF and page."""
    for name, label, kind in (
        (OUTPUT, tr("Report (PDF)"), tr("PDF (*.pdf)")),
        (HTML, tr("Report (HTML page)"), tr("HTML page (*.html)")),
    ):
        algorithm.addParameter(
            QgsProcessingParameterFileDestination(name, label, kind, optional=True, createByDefault=name == OUTPUT)
        )


def add_rare(algorithm: Any) -> None:
    """Templates and run report, under «advanced»."""
    for parameter in (
        QgsProcessingParameterFile(TEMPLATE, tr("The office's layout template"), extension="qpt", optional=True),
        QgsProcessingParameterFile(
            TEMPLATE_AR, tr("The office's Arabic layout template, when both languages are asked"), extension="qpt",
            optional=True,
        ),
        QgsProcessingParameterFileDestination(
            REPORT, tr("Run report (JSON)"), tr("JSON files (*.json)"), optional=True, createByDefault=False
        ),
    ):  # fmt: skip
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        algorithm.addParameter(parameter)


def workspace_of(algorithm: Any, parameters: dict, context: Any) -> str:
    """The workspace given, else the one behind the project's layers, else the one used last."""
    given = algorithm.parameterAsFile(parameters, WORKSPACE, context)
    if given:
        return given
    project = context.project()
    layers = sorted(project.mapLayers().values(), key=lambda layer: layer.name()) if project else []
    for path in dict.fromkeys([*filter(None, map(_file_of, layers)), last_workspace()]):
        if path and is_workspace(path):
            return path
    raise AsdError(problem("report_without_workspace"))


def languages_of(algorithm: Any, parameters: dict, context: Any) -> tuple[str, ...]:
    """Languages asked, in the order they print."""
    return LANGUAGES[algorithm.parameterAsEnum(parameters, LANGUAGE, context)]


def templates_of(algorithm: Any, parameters: dict, context: Any, languages: tuple[str, ...]) -> dict[str, Path]:
    """The office's template of each language; a lone TEMPLATE serves the only language asked."""
    first = algorithm.parameterAsFile(parameters, TEMPLATE, context)
    arabic = algorithm.parameterAsFile(parameters, TEMPLATE_AR, context)
    if languages == ("ar",):
        arabic = arabic or first
    given = {"fr": first, "ar": arabic}
    return {code: Path(path) for code, path in given.items() if path and code in languages}


def codes_of(text: str) -> list[str]:
    """Parts of a list separated by commas, semicolons or blanks at line ends."""
    parts = text.replace(";", ",").replace("\n", ",").split(",")
    return [part.strip() for part in parts if part.strip()]


def file_of(algorithm: Any, parameters: dict, name: str, context: Any) -> Path | None:
    """Path of an optional file, None when it is not asked for."""
    path = algorithm.parameterAsFileOutput(parameters, name, context)
    return Path(path) if path else None


def _file_of(layer: Any) -> str:
    if not isinstance(layer, QgsVectorLayer):
        return ""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    return str(parts.get("path") or "")
