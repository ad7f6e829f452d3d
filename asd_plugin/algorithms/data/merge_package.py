"""An office's package comes home: compared three ways, conflicts shown and decided by people, merged whole."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ...domain.errors import AsdError, Problem, problem
from ...qgis_support.i18n import tr
from ...qgis_support.messages import explain
from ..base import AsdAlgorithm, FeedbackProgress
from ..parts.result_output import HTML, REPORT, declare_numbers, declare_rare, tell_numbers, warn

if TYPE_CHECKING:
    from ...workspace.exchange.merging import Merge


class MergePackage(AsdAlgorithm):
    """What was sent, what came back and what stands here are compared field by field.

    What only the office changed is taken over; what both changed differently stops the merge until a decision file
    settles it; what is not the office's to edit is told and left. One transaction; the same package twice changes
    nothing; an older one than the last needs a written reason.
    """

    ID, GROUP = "mergepackage", "workspace"
    NEEDS = ()
    _unsaved: list[str] | None = None
    PAGE_SHOWS_FIGURES = False
    WORKSPACE, PACKAGE, DECISIONS, KEY_FILE = "WORKSPACE", "PACKAGE", "DECISIONS", "KEY_FILE"
    FORCE, PREVIEW, CONFLICTS = "FORCE", "PREVIEW", "CONFLICTS"

    def title(self) -> str:
        """Return the title."""
        return tr("Merge an office's package")

    def tags(self) -> list[str]:
        """Return search words."""
        return ["merge", "package", "exchange", "conflict", "office", "fusion", "paquet", "bureau", "asdpkg"]

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        self.addParameter(QgsProcessingParameterFile(self.WORKSPACE, tr("Workspace"), extension="gpkg"))
        label = tr("Package that came back")
        self.addParameter(QgsProcessingParameterFile(self.PACKAGE, label, extension="asdpkg"))
        label = tr("Decisions: the table of conflicts, its column «keep» filled (CSV)")
        self.addParameter(QgsProcessingParameterFile(self.DECISIONS, label, extension="csv", optional=True))
        label = tr("Only compare, merge nothing")
        self.addParameter(QgsProcessingParameterBoolean(self.PREVIEW, label, False))
        key = tr("File that holds the exchange key (never kept)")
        force = tr("Reason to take a delivery older than the last (kept)")
        rare = [
            QgsProcessingParameterFile(self.KEY_FILE, key, optional=True),
            QgsProcessingParameterString(self.FORCE, force, "", optional=True),
        ]
        declare_rare(self, rare)
        for name, label, kind in (
            (self.CONFLICTS, tr("Table of conflicts to fill (CSV)"), "CSV (*.csv)"),
            (HTML, tr("Page to read and print (HTML)"), "HTML (*.html)"),
            (REPORT, tr("Run report (JSON)"), "JSON (*.json)"),
        ):
            self.addParameter(QgsProcessingParameterFileDestination(name, label, kind, None, True, False))
        declare_numbers(self, _numbers())

    def checkParameterValues(self, parameters: dict, context: Any) -> tuple[bool, str]:
        """Say before the run when the key file or the decisions cannot be used."""
        is_fine, message = super().checkParameterValues(parameters, context)
        if not is_fine:
            return is_fine, message
        try:
            self._given(parameters, context)
        except AsdError as error:
            return False, explain(error)
        return True, ""

    def prepareAlgorithm(self, parameters: dict, context: Any, feedback: Any) -> bool:
        """Look at the layers that are being edited, in the thread that owns them."""
        from ...sources.deliveries.open_edits import unsaved_layers

        workspace = self.parameterAsFile(parameters, self.WORKSPACE, context)
        self._unsaved = unsaved_layers(workspace, context.project())
        return super().prepareAlgorithm(parameters, context, feedback)

    def work(self, parameters: dict, context: Any, feedback: Any) -> dict:
        """Compare and merge, then write what was asked for; with open conflicts, write them and refuse."""
        from ...outputs.provenance import now, run_record
        from ...outputs.run_report import require_writable
        from ...sources.deliveries.open_edits import refuse_unsaved
        from ...workspace.exchange.merging import merge_package

        key, decisions = self._given(parameters, context)
        files = {name: self.parameterAsFileOutput(parameters, name, context) for name in (self.CONFLICTS, HTML, REPORT)}
        files = {name: path for name, path in files.items() if path}
        require_writable(*files.values())
        workspace = Path(self.parameterAsFile(parameters, self.WORKSPACE, context))
        package = Path(self.parameterAsFile(parameters, self.PACKAGE, context))
        force = (self.parameterAsString(parameters, self.FORCE, context) or "").strip()
        is_preview = self.parameterAsBoolean(parameters, self.PREVIEW, context)
        refuse_unsaved([] if is_preview else self._unsaved or [], str(workspace))
        asked = {"PACKAGE": package.name, "FORCE": force, "decisions": len(decisions), "signed": key is not None}
        run = run_record("asd:mergepackage", now(), parameters=asked, inputs=[{"name": package.name}], counts={})
        progress = FeedbackProgress(feedback)
        merge = merge_package(workspace, package, run, decisions, key, force, is_preview, progress)
        notes = _notes(merge, package.name)
        if self._unsaved and is_preview:
            notes.append(problem("compared_without_edits", path=str(workspace), layers=self._unsaved))
        warn(feedback, notes)
        self._write(files, merge, package.name, notes, asked)
        waiting = len(merge.settled.open_conflicts)
        if waiting and not (is_preview or merge.was_merged):
            raise AsdError(problem("package_conflicts", count=waiting, file=files.get(self.CONFLICTS, "")))
        numbers = {
            "MERGED": int(merge.is_done),
            "CHANGES": len(merge.settled.changes),
            "OPEN_CONFLICTS": waiting,
            "REFUSED": len(merge.refused),
        }
        tell_numbers(feedback, _numbers(), numbers)
        return {**numbers, **files}

    def _given(self, parameters: dict, context: Any) -> tuple[bytes | None, tuple]:
        """The exchange key and the decisions."""
        from ...domain.exchange.settling import read_decisions
        from ...sources.text_files import read_rows
        from ...workspace.exchange.package_file import read_key

        key = read_key(self.parameterAsFile(parameters, self.KEY_FILE, context) or "")
        path = self.parameterAsFile(parameters, self.DECISIONS, context) or ""
        return key, read_decisions(read_rows(path)) if path else ()

    def _write(self, files: dict[str, str], merge: Merge, name: str, notes: list[Problem], asked: dict) -> None:
        from ...outputs.exchange.conflict_table import conflict_table, merge_report
        from ...outputs.provenance import now, versions
        from ...outputs.quality.saving import save_table
        from ...outputs.run_report import write_atomically, write_report
        from ...reports.exchange.merge_page import merge_page

        if self.CONFLICTS in files:
            save_table(files[self.CONFLICTS], conflict_table(merge.comparison.conflicts, merge.naming))
        if HTML in files:
            write_atomically(files[HTML], merge_page(merge, name, now(), notes))
        if REPORT in files:
            write_report(files[REPORT], merge_report(merge, asked, versions()))


def _notes(merge: Merge, name: str) -> list[Problem]:
    notes = [problem("package_merged_before", file=name)] if merge.was_merged else []
    notes += [] if merge.package.is_proven else [problem("package_not_proven")]
    notes += [problem("edits_refused", count=len(merge.refused))] if merge.refused else []
    return notes + ([problem("decisions_stale", count=len(merge.settled.stale))] if merge.settled.stale else [])


def _numbers() -> dict[str, str]:
    """Numbers returned beside the files."""
    return {
        "MERGED": tr("Merged (1: yes)"),
        "CHANGES": tr("Changes"),
        "OPEN_CONFLICTS": tr("Conflicts to decide"),
        "REFUSED": tr("Edits not merged"),
    }
