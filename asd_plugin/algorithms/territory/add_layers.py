"""Add the layers of a workspace to the project that is open."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
)

from ...domain.errors import AsdError, problem
from ...outputs.layer_group import add_group
from ...outputs.layers.choropleth import choropleth_warning
from ...outputs.layers.roles import CHOROPLETH, COUNT_CHOICES, LABEL_CHOICES
from ...qgis_support.i18n import tr
from ...qgis_support.settings import remember_workspace
from ..base import AsdAlgorithm


class AddLayers(AsdAlgorithm):
    """Outlines with names, need, coverage, density, priorities and thematic sets of a workspace, in one group: ANSS.

    Running it again replaces the group's layers in place; layers of the user's own inside the group are kept. Counts
    are discs unless a choropleth is asked for, which is done with a warning.
    """

    ID, GROUP = "addlayers", "maps"
    NEEDS = ()
    WORKSPACE, LABELS, COUNTS_AS, LAYERS = "WORKSPACE", "LABELS", "COUNTS_AS", "LAYERS"

    def title(self) -> str:
        """Return the title."""
        return tr("Add the workspace's layers to the project")

    def tags(self) -> list[str]:
        """Return search words."""
        return ["layers", "map", "workspace", "anss", "labels", "legend", "style", "bookmark", "temporal"]

    def flags(self) -> Any:
        """Run in the main thread: the open project is changed."""
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        self.addParameter(QgsProcessingParameterFile(self.WORKSPACE, tr("Workspace"), extension="gpkg"))
        names = [tr("In the language of QGIS"), tr("French"), tr("Arabic"), tr("French and Arabic")]
        self.addParameter(QgsProcessingParameterEnum(self.LABELS, tr("Names on the map"), names, defaultValue=0))
        ways = [tr("Symbols (recommended)"), tr("Choropleth")]
        self.addParameter(QgsProcessingParameterEnum(self.COUNTS_AS, tr("Counts are drawn as"), ways, defaultValue=0))
        self.addOutput(QgsProcessingOutputNumber(self.LAYERS, tr("Number of layers")))

    def work(self, parameters: dict, context: Any, feedback: Any) -> dict:
        """Add the group to the project of the context."""
        project = context.project()
        if project is None:
            raise AsdError(problem("no_project"))
        path = self.parameterAsFile(parameters, self.WORKSPACE, context)
        labels = LABEL_CHOICES[self.parameterAsEnum(parameters, self.LABELS, context)]
        counts_as = COUNT_CHOICES[self.parameterAsEnum(parameters, self.COUNTS_AS, context)]
        if counts_as == CHOROPLETH:
            for unit in (tr("households"), tr("people")):
                feedback.pushWarning(choropleth_warning(unit))
        layers = add_group(project, path, labels, counts_as)
        remember_workspace(path)
        return {self.LAYERS: len(layers)}
