"""Two to twelve communes side by side, from the agency's template: PDF and HTML."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingOutputNumber, QgsProcessingParameterString

from ...qgis_support.i18n import tr
from ..base import AsdAlgorithm, FeedbackProgress
from . import report_parameters as ask


class ComparisonReport(AsdAlgorithm):
    """Map, ranked scores, profile in percentiles, table of values with gaps and ranks for 2 to 12 communes.

    Figures are those of the portraits of the same communes.
    """

    ID, GROUP = "comparisonreport", "maps"
    INDICATORS, TITLE = "INDICATORS", "TITLE"

    def title(self) -> str:
        """Return the title."""
        return tr("Comparison report")

    def tags(self) -> list[str]:
        """Return search words."""
        return ["comparison", "report", "communes", "pdf", "html", "profile", "committee"]

    def flags(self) -> Any:
        """Run in the main thread: a layout is drawn."""
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        ask.add_scope(self, tr("2 to 12 communes (HCP codes or names, separated by commas)"), False)
        label = tr("Indicators (ids of the catalogue, separated by commas; empty: ten usual ones)")
        self.addParameter(QgsProcessingParameterString(self.INDICATORS, label, optional=True))
        self.addParameter(
            QgsProcessingParameterString(self.TITLE, tr("Title (empty: the report's own)"), optional=True)
        )
        ask.add_choices(self, usual_reference=2)
        ask.add_files(self)
        ask.add_rare(self)
        for name, text in _numbers().items():
            self.addOutput(QgsProcessingOutputNumber(name, text))

    def work(self, parameters: dict, context: Any, feedback: Any) -> dict:
        """Write the files; return their paths and counts."""
        from ...outputs.run_report import require_writable, write_report
        from ...reports.comparison_report.export import Wanted, export_comparison
        from ..parts.result_output import warn

        languages = ask.languages_of(self, parameters, context)
        report = ask.file_of(self, parameters, ask.REPORT, context)
        require_writable(str(report or ""))
        wanted = Wanted(
            workspace=ask.workspace_of(self, parameters, context),
            units=tuple(ask.codes_of(self.parameterAsString(parameters, ask.UNITS, context) or "")),
            indicators=tuple(ask.codes_of(self.parameterAsString(parameters, self.INDICATORS, context) or "")),
            languages=languages,
            reference=ask.REFERENCES[self.parameterAsEnum(parameters, ask.REFERENCE, context)],
            title=self.parameterAsString(parameters, self.TITLE, context) or "",
            pdf=ask.file_of(self, parameters, ask.OUTPUT, context),
            page=ask.file_of(self, parameters, ask.HTML, context),
            templates=ask.templates_of(self, parameters, context, languages),
        )
        made = export_comparison(wanted, FeedbackProgress(feedback))
        warn(feedback, made.notes)
        numbers = {"UNITS_COMPARED": len(made.report.units), "INDICATORS_COMPARED": len(made.report.indicators)}
        numbers["PAGES"] = made.pages
        for name, text in _numbers().items():
            feedback.pushInfo(f"{text}: {numbers[name]}")
        if report:
            write_report(str(report), self._report(wanted, made, numbers))
        given = {ask.OUTPUT: wanted.pdf, ask.HTML: wanted.page, ask.REPORT: report}
        return {**{name: str(path) for name, path in given.items() if path}, **numbers}

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
            "units": [unit.portrait.identity.code for unit in made.report.units],
            "indicators": list(made.report.indicators),
            "files": [path.name for path in made.files],
            "counts": numbers,
            "warnings": worded(made.notes),
            "versions": versions(),
        }


def _numbers() -> dict[str, str]:
    return {
        "UNITS_COMPARED": tr("Communes compared"),
        "INDICATORS_COMPARED": tr("Indicators compared"),
        "PAGES": tr("Pages"),
    }
