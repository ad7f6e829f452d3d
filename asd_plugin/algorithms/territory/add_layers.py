"""Add the layers of a workspace to the project that is open."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingOutputNumber, QgsProcessingParameterFile

from ...domain.errors import AsdError, problem
from ...outputs.layer_group import add_group
from ...qgis_support.i18n import tr
from ...qgis_support.settings import remember_workspace
from ..base import AsdAlgorithm


class AddLayers(AsdAlgorithm):
    """Outlines, communes, need score and density of a workspace, styled, in one group named ANSS.

    Running it again replaces the group's layers in place; layers of the user's own inside the group are kept.
    """

    ID, GROUP = "addlayers", "maps"
    NEEDS = ()
    WORKSPACE, LAYERS = "WORKSPACE", "LAYERS"

    def title(self) -> str:
        """Return the title."""
        return tr("Add the workspace's layers to the project")

    def tags(self) -> list[str]:
        """Return search words."""
        return ["layers", "map", "workspace", "anss"]

    def flags(self) -> Any:
        """Run in the main thread: the open project is changed."""
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        self.addParameter(QgsProcessingParameterFile(self.WORKSPACE, tr("Workspace"), extension="gpkg"))
        self.addOutput(QgsProcessingOutputNumber(self.LAYERS, tr("Number of layers")))

    def work(self, parameters: dict, context: Any, feedback: Any) -> dict:
        """Add the group to the project of the context."""
        project = context.project()
        if project is None:
            raise AsdError(problem("no_project"))
        path = self.parameterAsFile(parameters, self.WORKSPACE, context)
        layers = add_group(project, path)
        remember_workspace(path)
        return {self.LAYERS: len(layers)}
