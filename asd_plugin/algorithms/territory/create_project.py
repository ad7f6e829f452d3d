"""Make a QGIS project file that opens on the maps of a workspace."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ...outputs.project_file import write_project
from ...qgis_support.i18n import tr
from ..base import AsdAlgorithm


class CreateProject(AsdAlgorithm):
    """A project an office can open and pass on: the ANSS group, an equal-area projection, relative paths.

    It opens on the need score when the workspace holds one, else on the density, else on the communes.
    """

    ID, GROUP = "createproject", "maps"
    NEEDS = ()
    WORKSPACE, TITLE, OUTPUT, LAYERS = "WORKSPACE", "TITLE", "OUTPUT", "LAYERS"

    def title(self) -> str:
        """Return the title."""
        return tr("Create a project from a workspace")

    def tags(self) -> list[str]:
        """Return search words."""
        return ["project", "qgz", "map", "workspace", "anss"]

    def flags(self) -> Any:
        """Run in the main thread: a project and its layers are made."""
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        self.addParameter(QgsProcessingParameterFile(self.WORKSPACE, tr("Workspace"), extension="gpkg"))
        self.addParameter(QgsProcessingParameterString(self.TITLE, tr("Title of the project"), optional=True))
        self.addParameter(QgsProcessingParameterFileDestination(self.OUTPUT, tr("Project"), tr("QGIS project (*.qgz)")))
        self.addOutput(QgsProcessingOutputNumber(self.LAYERS, tr("Number of layers")))

    def work(self, parameters: dict, context: Any, feedback: Any) -> dict:
        """Write the project file."""
        workspace = self.parameterAsFile(parameters, self.WORKSPACE, context)
        path = Path(self.parameterAsFileOutput(parameters, self.OUTPUT, context))
        if path.suffix.lower() != ".qgz":
            path = path.with_name(path.name + ".qgz")
        roles = write_project(path, workspace, self.parameterAsString(parameters, self.TITLE, context) or "")
        return {self.OUTPUT: str(path), self.LAYERS: len(roles)}
