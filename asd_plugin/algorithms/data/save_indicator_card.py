"""Indicator cards from a JSON file into the workspace: all of them or none, every fault told at once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingParameterFile, QgsProcessingParameterFileDestination

from ...domain.progress import checkpoint
from ...qgis_support.i18n import tr
from ..base import AsdAlgorithm, FeedbackProgress
from ..parts.result_output import declare_numbers, tell_numbers


class SaveIndicatorCard(AsdAlgorithm):
    """An office's card of the same id is replaced; cards of the reference are never rewritten."""

    ID, GROUP = "saveindicatorcard", "workspace"
    PAGE_SHOWS_FIGURES = False
    WORKSPACE, FILE, REPORT = "WORKSPACE", "FILE", "REPORT"

    def title(self) -> str:
        """Return the title."""
        return tr("Save indicator cards")

    def tags(self) -> list[str]:
        """Return search words."""
        return ["card", "indicator", "catalogue", "metadata", "fiche", "indicateur", "json"]

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        self.addParameter(QgsProcessingParameterFile(self.WORKSPACE, tr("Workspace"), extension="gpkg"))
        label = tr("File of one or several cards (JSON)")
        self.addParameter(QgsProcessingParameterFile(self.FILE, label, extension="json"))
        label = tr("Run report (JSON)")
        self.addParameter(QgsProcessingParameterFileDestination(self.REPORT, label, "JSON (*.json)", None, True, False))
        declare_numbers(self, _numbers())

    def work(self, parameters: dict, context: Any, feedback: Any) -> dict:
        """Read and check every card, then write them in one transaction."""
        from ...outputs.provenance import now, run_record, versions
        from ...outputs.run_report import require_writable, write_report
        from ...sources.quality.card_file import read_cards
        from ...workspace import open_workspace

        started, progress = now(), FeedbackProgress(feedback)
        path = self.parameterAsFile(parameters, self.FILE, context)
        report = self.parameterAsFileOutput(parameters, self.REPORT, context)
        require_writable(report)
        cards, identity = read_cards(path)
        inputs = [{"name": Path(path).name, "sha256": identity}]
        checkpoint(progress, 0.3)
        with open_workspace(self.parameterAsFile(parameters, self.WORKSPACE, context), writable=True) as workspace:
            known = {card["id"] for card in workspace.indicators()}
            replaced = sum(card.get("id") in known for card in cards)
            counts = {"cards": len(cards), "new": len(cards) - replaced, "replaced": replaced}
            about = {"file": Path(path).name, "ids": [str(card.get("id") or "") for card in cards]}
            run = run_record(f"asd:{self.ID}", started, parameters=about, inputs=inputs, counts=counts, warnings=[])
            checkpoint(progress, 0.6)
            workspace.save_indicators(cards, run)
        if report:
            told = {"report": f"asd:{self.ID}", "inputs": inputs, "versions": versions(), "counts": counts}
            write_report(report, {**told, "cards": about["ids"]})
        progress.report(1.0)
        numbers = {name.upper(): value for name, value in counts.items()}
        tell_numbers(feedback, _numbers(), numbers)
        return {**({self.REPORT: report} if report else {}), **numbers}


def _numbers() -> dict[str, str]:
    return {"CARDS": tr("Cards"), "NEW": tr("New cards"), "REPLACED": tr("Cards replaced")}
