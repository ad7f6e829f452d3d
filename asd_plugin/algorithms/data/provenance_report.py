"""Every figure of a workspace back to file, row, rule, run, person and day; imports run again where files are given."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ...domain.errors import AsdError, problem
from ...domain.progress import Span, checkpoint
from ...qgis_support.i18n import label_of, tr
from ...qgis_support.messages import explain
from ..base import RESOURCES, AsdAlgorithm, FeedbackProgress
from ..parts import result_output as out

if TYPE_CHECKING:
    from ...reports.data.provenance_page import Provenance
    from ...workspace.handle import Workspace

LEVELS = ("commune", "province", "region")
IMPORTER = "asd:importindicators"


class ProvenanceReport(AsdAlgorithm):
    """Nothing is written into the workspace. Household lists are never read: their imports are told by counts alone."""

    ID, GROUP = "provenancereport", "workspace"
    PAGE_SHOWS_FIGURES = False
    WORKSPACE, UNIT, INDICATOR, PERIOD, FOLDER = "WORKSPACE", "UNIT", "INDICATOR", "PERIOD", "FOLDER"
    TABLE, REPORT, HTML = "TABLE", out.REPORT, out.HTML

    def title(self) -> str:
        """Return the title."""
        return tr("Where the figures come from")

    def tags(self) -> list[str]:
        """Return search words."""
        return ["provenance", "audit", "trail", "source", "hash", "reproduce", "tracabilite", "origine"]

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        self.addParameter(QgsProcessingParameterFile(self.WORKSPACE, tr("Workspace"), extension="gpkg"))
        for name, label in (
            (self.UNIT, tr("Code of one unit whose figures are all told (empty: an overview)")),
            (self.INDICATOR, tr("Id of one indicator (empty: all)")),
            (self.PERIOD, tr("One period (empty: all)")),
        ):
            self.addParameter(QgsProcessingParameterString(name, label, "", optional=True))
        label = tr("Folder of the imported files, to run the imports again and compare")
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.addParameter(QgsProcessingParameterFile(self.FOLDER, label, folder, optional=True))
        for name, label, kind in (
            (self.HTML, tr("Page to read and print (HTML)"), "HTML (*.html)"),
            (self.TABLE, tr("Every figure asked for, with its origin (CSV)"), "CSV (*.csv)"),
            (self.REPORT, tr("Run report (JSON)"), "JSON (*.json)"),
        ):
            self.addParameter(QgsProcessingParameterFileDestination(name, label, kind, None, True, False))
        out.declare_numbers(self, _numbers())

    def checkParameterValues(self, parameters: dict, context: Any) -> tuple[bool, str]:
        """Refuse a run that would write nothing."""
        is_fine, message = super().checkParameterValues(parameters, context)
        if is_fine and not any(parameters.get(name) for name in (self.HTML, self.TABLE, self.REPORT)):
            return False, explain(AsdError(problem("provenance_without_file")))
        return is_fine, message

    def work(self, parameters: dict, context: Any, feedback: Any) -> dict:
        """Read, run again what can be, write the files."""
        from ...outputs.data.origins_table import origins_sheet, provenance_report
        from ...outputs.provenance import now
        from ...outputs.quality.saving import save_table
        from ...outputs.run_report import require_writable, write_atomically, write_report
        from ...reports.data.provenance_page import provenance_page
        from ...workspace import open_workspace

        names = (self.HTML, self.TABLE, self.REPORT)
        files = {name: self.parameterAsFileOutput(parameters, name, context) for name in names}
        files = {name: path for name, path in files.items() if path}
        require_writable(*files.values())
        progress = FeedbackProgress(feedback)
        with open_workspace(self.parameterAsFile(parameters, self.WORKSPACE, context)) as workspace:
            told = self._told(parameters, context, workspace, progress)
        checkpoint(progress, 0.95)
        if self.TABLE in files:
            save_table(files[self.TABLE], origins_sheet(told.origins))
        if self.REPORT in files:
            write_report(files[self.REPORT], provenance_report(told))
        if self.HTML in files:
            write_atomically(files[self.HTML], provenance_page(told, now()))
        outcomes = [again.outcome for again in told.again.values()]
        if "different" in outcomes:
            out.warn(feedback, [problem("provenance_differs", count=outcomes.count("different"))])
        numbers = {
            "IMPORTS": len(told.imports),
            "RUNS": len(told.runs),
            "FIGURES": len(told.origins),
            "RUN_AGAIN": len([one for one in outcomes if one in ("same", "different")]),
            "SAME": outcomes.count("same"),
            "DIFFERENT": outcomes.count("different"),
        }
        out.tell_numbers(feedback, _numbers(), numbers)
        return {**files, **numbers}

    def _told(self, parameters: dict, context: Any, workspace: Workspace, progress: FeedbackProgress) -> Provenance:
        from ...reports.data.provenance_page import Provenance

        unit, indicator, period = (
            (self.parameterAsString(parameters, name, context) or "").strip()
            for name in (self.UNIT, self.INDICATOR, self.PERIOD)
        )
        cards = {card["id"]: card for card in workspace.indicators()}
        if indicator and indicator not in cards:
            raise AsdError(problem("provenance_no_indicator", id=indicator))
        unit_name = _unit_name(workspace, unit) if unit else ""
        folder = self.parameterAsFile(parameters, self.FOLDER, context) or ""
        again = _again(workspace, Path(folder), cards, Span(progress, 0.1, 0.8)) if folder else {}
        return Provenance(
            workspace.path.name,
            workspace.meta(),
            workspace.runs(),
            workspace.imports(),
            workspace.figures_by_import(),
            cards,
            unit,
            unit_name,
            workspace.origins(unit, indicator, period, 2_000_000),
            workspace.scores_of_unit(unit) if unit else None,
            again,
        )


def _unit_name(workspace: Workspace, code: str) -> str:
    for level in LEVELS:
        units = workspace.units(level)
        if code in units.index:
            row = units.loc[code]
            return label_of({"fr": row["name_fr"], "ar": row["name_ar"]}) or code
    raise AsdError(problem("provenance_no_unit", unit=code))


def _again(workspace: Workspace, folder: Path, cards: dict, progress: Span) -> dict[str, Any]:
    from ...sources.importing.again import run_again
    from ...sources.territory.reconciling import read_ground

    if not folder.is_dir():
        raise AsdError(problem("provenance_no_folder", folder=folder.name))
    records = workspace.imports()
    records = records[records["kind"] == "indicators"].to_dict("records")
    parameters = {run["run_id"]: run["parameters"] or {} for run in workspace.runs()}
    ground = read_ground(RESOURCES, str(workspace.path))
    results = {}
    for rank, record in enumerate(records):
        step = Span(progress, rank / len(records), (rank + 1) / len(records))
        about = parameters.get(record["run_id"], {})
        results[record["import_id"]] = run_again(record, about, folder, workspace, ground, cards, step)
        checkpoint(progress, (rank + 1) / len(records))
    return results


def _numbers() -> dict[str, str]:
    return {
        "IMPORTS": tr("Imports"),
        "RUNS": tr("Runs recorded"),
        "FIGURES": tr("Figures told"),
        "RUN_AGAIN": tr("Imports run again"),
        "SAME": tr("with the same figures"),
        "DIFFERENT": tr("with other figures"),
    }
