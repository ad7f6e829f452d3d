"""Print a workspace's map as a page with legend, source, licence and data status."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...qgis_support.i18n import tr
from ...reports.map_export import THEMES, export_map
from ..base import AsdAlgorithm


class ExportMap(AsdAlgorithm):
    """An A4 page of the need score, of coverage, of beneficiary density or of priorities, ready to be shown.

    Title, legend, scale, source, licence and data status always print; a workspace without the result is refused.
    """

    ID, GROUP = "exportmap", "maps"
    NEEDS = ()
    WORKSPACE, THEME, TITLE, DPI, OUTPUT = "WORKSPACE", "THEME", "TITLE", "DPI", "OUTPUT"

    def title(self) -> str:
        """Return the title."""
        return tr("Export a map page")

    def tags(self) -> list[str]:
        """Return search words."""
        return ["map", "print", "layout", "png", "pdf", "svg"]

    def flags(self) -> Any:
        """Run in the main thread: a layout is drawn."""
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        self.addParameter(QgsProcessingParameterFile(self.WORKSPACE, tr("Workspace"), extension="gpkg"))
        themes = [
            tr("Territorial need score"),
            tr("Beneficiary households per 100 households"),
            tr("Beneficiary households per km²"),
            tr("Priorities: need and coverage"),
        ]
        self.addParameter(QgsProcessingParameterEnum(self.THEME, tr("Map"), themes, defaultValue=0))
        self.addParameter(QgsProcessingParameterString(self.TITLE, tr("Title (empty: the map's own)"), optional=True))
        resolution = QgsProcessingParameterNumber(
            self.DPI, tr("Resolution (dots per inch)"), defaultValue=200, minValue=72, maxValue=600
        )
        self.addParameter(resolution)
        kinds = tr("Picture (*.png);;PDF (*.pdf);;SVG drawing (*.svg)")
        self.addParameter(QgsProcessingParameterFileDestination(self.OUTPUT, tr("Map page"), kinds))

    def work(self, parameters: dict, context: Any, feedback: Any) -> dict:
        """Write the page."""
        target = Path(self.parameterAsFileOutput(parameters, self.OUTPUT, context))
        export_map(
            self.parameterAsFile(parameters, self.WORKSPACE, context),
            THEMES[self.parameterAsEnum(parameters, self.THEME, context)],
            target,
            self.parameterAsDouble(parameters, self.DPI, context),
            self.parameterAsString(parameters, self.TITLE, context) or "",
        )
        return {self.OUTPUT: str(target)}
