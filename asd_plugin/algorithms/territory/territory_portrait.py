"""Portraits of communes from the agency's template: PDF, HTML, an atlas or one file a commune."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from ...qgis_support.i18n import tr
from ..base import AsdAlgorithm, FeedbackProgress
from . import report_parameters as ask

FORMATS = (("pdf",), ("html",), ("pdf", "html"))


class TerritoryPortrait(AsdAlgorithm):
    """Two A4 pages a commune: map, identity, need and its reasons, strengths and weaknesses, trend, services, aid.

    Figures come from the workspace's latest recorded score and published counts; hidden ones are said to be hidden.
    """

    ID, GROUP = "territoryportrait", "maps"
    PROVINCE, FOLDER, FORMAT = "PROVINCE", "FOLDER", "FORMAT"

    def title(self) -> str:
        """Return the title."""
        return tr("Territorial portrait")

    def tags(self) -> list[str]:
        """Return search words."""
        return ["portrait", "report", "fiche", "atlas", "pdf", "html", "commune", "governor"]

    def flags(self) -> Any:
        """Run in the main thread: a layout is drawn."""
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        ask.add_scope(self, tr("Communes (HCP codes or names, separated by commas)"), True)
        label = tr("Every commune of these provinces or regions (codes or names, separated by commas)")
        self.addParameter(QgsProcessingParameterString(self.PROVINCE, label, optional=True))
        ask.add_choices(self)
        ask.add_files(self)
        folder = tr("Folder for one file a commune")
        self.addParameter(
            QgsProcessingParameterFolderDestination(self.FOLDER, folder, optional=True, createByDefault=False)
        )
        kinds = [tr("PDF"), tr("HTML"), tr("PDF and HTML")]
        self.addParameter(QgsProcessingParameterEnum(self.FORMAT, tr("Files in the folder"), kinds, defaultValue=0))
        ask.add_rare(self)
        for name, text in _numbers().items():
            self.addOutput(QgsProcessingOutputNumber(name, text))

    def work(self, parameters: dict, context: Any, feedback: Any) -> dict:
        """Write the files; return their paths and counts."""
        from ...outputs.run_report import require_writable, write_report
        from ...reports.portrait.export import export_portraits
        from ..parts.result_output import warn

        wanted = self._wanted(parameters, context)
        report = ask.file_of(self, parameters, ask.REPORT, context)
        require_writable(str(report or ""))
        made = export_portraits(wanted, FeedbackProgress(feedback))
        warn(feedback, made.notes)
        numbers = {"UNITS_PRINTED": len(made.units), "PAGES": made.pages, "FILES": len(made.files)}
        for name, text in _numbers().items():
            feedback.pushInfo(f"{text}: {numbers[name]}")
        if report:
            write_report(str(report), self._report(wanted, made, numbers))
        given = {ask.OUTPUT: wanted.pdf, ask.HTML: wanted.page, self.FOLDER: wanted.folder, ask.REPORT: report}
        return {**{name: str(path) for name, path in given.items() if path}, **numbers}

    def _wanted(self, parameters: dict, context: Any) -> Any:
        from ...reports.portrait.export import Wanted, units_of_zones
        from ...workspace import open_workspace

        workspace = ask.workspace_of(self, parameters, context)
        languages = ask.languages_of(self, parameters, context)
        units = ask.codes_of(self.parameterAsString(parameters, ask.UNITS, context) or "")
        zones = ask.codes_of(self.parameterAsString(parameters, self.PROVINCE, context) or "")
        if zones:
            with open_workspace(workspace) as opened:
                units += units_of_zones(opened, zones)
        folder = self.parameterAsString(parameters, self.FOLDER, context)
        return Wanted(
            workspace=workspace,
            units=tuple(units),
            languages=languages,
            reference=ask.REFERENCES[self.parameterAsEnum(parameters, ask.REFERENCE, context)],
            pdf=ask.file_of(self, parameters, ask.OUTPUT, context),
            page=ask.file_of(self, parameters, ask.HTML, context),
            folder=Path(folder) if folder else None,
            kinds=FORMATS[self.parameterAsEnum(parameters, self.FORMAT, context)],
            templates=ask.templates_of(self, parameters, context, languages),
        )

    def _report(self, wanted: Any, made: Any, numbers: dict[str, int]) -> dict[str, Any]:
        from ...outputs.provenance import versions
        from ...outputs.run_report import worded

        return {
            "algorithm": self.id(),
            "parameters": {
                "workspace": Path(wanted.workspace).name,
                "languages": list(wanted.languages),
                "reference": wanted.reference,
                "templates": {code: path.name for code, path in wanted.templates.items()},
            },
            "units": list(made.units),
            "files": [path.name for path in made.files],
            "counts": numbers,
            "warnings": worded(made.notes),
            "versions": versions(),
        }


def _numbers() -> dict[str, str]:
    return {
        "UNITS_PRINTED": tr("Communes printed"),
        "PAGES": tr("Pages"),
        "FILES": tr("Files written"),
    }
