"""The data dictionary: every indicator card as a page to print and as a table."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingParameterFile, QgsProcessingParameterFileDestination

from ...domain.errors import AsdError, problem
from ...qgis_support.i18n import tr
from ...qgis_support.messages import explain
from ..base import RESOURCES, AsdAlgorithm, FeedbackProgress
from ..parts.result_output import declare_numbers, tell_numbers, warn


class ExportCatalogue(AsdAlgorithm):
    """Cards of a workspace, or those that ship with the plugin; a card without unit, denominator or direction is told.

    The page is in the user's language, the table holds all three. A document written twice from the same catalogue
    differs by its day only.
    """

    ID, GROUP = "exportcatalogue", "workspace"
    PAGE_SHOWS_FIGURES = False
    WORKSPACE, HTML, CSV = "WORKSPACE", "HTML", "CSV"

    def title(self) -> str:
        """Return the title."""
        return tr("Data dictionary")

    def tags(self) -> list[str]:
        """Return search words."""
        return ["catalogue", "dictionary", "indicator", "card", "metadata", "dictionnaire", "fiche"]

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        label = tr("Workspace (empty: the catalogue of the plugin)")
        self.addParameter(QgsProcessingParameterFile(self.WORKSPACE, label, extension="gpkg", optional=True))
        for name, label, kind in (
            (self.HTML, tr("Dictionary to read and print (HTML)"), "HTML (*.html)"),
            (self.CSV, tr("Dictionary as a table (CSV)"), "CSV (*.csv)"),
        ):
            self.addParameter(QgsProcessingParameterFileDestination(name, label, kind, optional=True))
        declare_numbers(self, _numbers())

    def checkParameterValues(self, parameters: dict, context: Any) -> tuple[bool, str]:
        """Refuse a run that would write nothing."""
        is_fine, message = super().checkParameterValues(parameters, context)
        if is_fine and not (parameters.get(self.HTML) or parameters.get(self.CSV)):
            return False, explain(AsdError(problem("catalogue_without_file")))
        return is_fine, message

    def work(self, parameters: dict, context: Any, feedback: Any) -> dict:
        """Read the cards, then write both files; nothing is written before everything is read."""
        from ...domain.progress import Span, checkpoint
        from ...domain.quality.cards import card_gaps
        from ...outputs.provenance import now
        from ...outputs.quality.dictionary_table import dictionary_table
        from ...outputs.quality.saving import save_table
        from ...outputs.run_report import require_writable, write_atomically
        from ...reports.quality.dictionary_page import dictionary_page
        from ...sources.quality.catalogue import read_catalogue

        page = self.parameterAsFileOutput(parameters, self.HTML, context)
        table = self.parameterAsFileOutput(parameters, self.CSV, context)
        require_writable(page, table)
        progress = FeedbackProgress(feedback)
        workspace = self.parameterAsFile(parameters, self.WORKSPACE, context) or ""
        catalogue = read_catalogue(workspace, RESOURCES, Span(progress, 0.0, 0.9))
        incomplete = [card["id"] for card in catalogue.cards if card_gaps(card)]
        if incomplete:
            warn(feedback, [problem("cards_incomplete", count=len(incomplete), ids=incomplete)])
        sheet = dictionary_table(catalogue.cards, catalogue.domains, catalogue.coverage)
        text = dictionary_page(catalogue, now()[:10])
        checkpoint(progress, 0.95)
        if table:
            save_table(table, sheet)
        if page:
            write_atomically(page, text)
        numbers = {"INDICATORS": len(catalogue.cards), "INCOMPLETE": len(incomplete)}
        tell_numbers(feedback, _numbers(), numbers)
        return {**{name: path for name, path in ((self.HTML, page), (self.CSV, table)) if path}, **numbers}


def _numbers() -> dict[str, str]:
    return {"INDICATORS": tr("Indicators"), "INCOMPLETE": tr("Incomplete cards")}
