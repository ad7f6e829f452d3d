"""Inputs that the search of similar territories and the making of families share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
    QgsVectorLayer,
)

from ...domain.errors import AsdError, problem
from ...qgis_support.i18n import tr
from ...qgis_support.messages import explain
from ..base import AsdAlgorithm
from ..parts import result_output as out

if TYPE_CHECKING:
    from ...domain.comparison.peers.figures import StructureInputs
    from ...sources.peers.structure_inputs import OwnFields


class StructureAlgorithm(AsdAlgorithm):
    """An algorithm that compares the communes of a workspace by structure variables."""

    GROUP = "needs"
    WORKSPACE, VARIABLES, WEIGHTS = "WORKSPACE", "VARIABLES", "WEIGHTS"
    OWN_LAYER, OWN_FIELDS, CODE_FIELD, OUTPUT = "OWN_LAYER", "OWN_FIELDS", "CODE_FIELD", "OUTPUT"

    def add_workspace(self) -> None:
        """Declare the workspace."""
        self.addParameter(QgsProcessingParameterFile(self.WORKSPACE, tr("Workspace"), extension="gpkg"))

    def add_structure(self) -> None:
        """Declare the variables, their weights, and a layer with variables of one's own."""
        label = tr("Structure variables, separated by commas (empty: the default ones)")
        self.addParameter(QgsProcessingParameterString(self.VARIABLES, label, "", optional=True))
        vector = [QgsProcessing.SourceType.TypeVector]
        number = QgsProcessingParameterField.DataType.Numeric
        label = tr("Layer with structure variables of your own, such as altitude")
        self.addParameter(QgsProcessingParameterFeatureSource(self.OWN_LAYER, label, vector, optional=True))
        self.addParameter(
            QgsProcessingParameterField(
                self.OWN_FIELDS,
                tr("Fields of that layer to add"),
                None,
                self.OWN_LAYER,
                number,
                allowMultiple=True,
                optional=True,
            )
        )
        out.declare_rare(
            self,
            [
                QgsProcessingParameterString(
                    self.WEIGHTS, tr("Weights, such as milieu=2, population=1 (others: 1)"), "", optional=True
                ),
                QgsProcessingParameterField(
                    self.CODE_FIELD, tr("Field of that layer holding the codes"), "code", self.OWN_LAYER, optional=True
                ),
            ],
        )

    def checkParameterValues(self, parameters: dict, context: Any) -> tuple[bool, str]:
        """Refuse outcomes offered as structure, unknown names and bad weights before the run."""
        from ...sources.peers.structure_inputs import check_structure

        is_fine, message = super().checkParameterValues(parameters, context)
        if not is_fine:
            return is_fine, message
        own = self._own_fields(parameters, context)
        workspace = self.parameterAsFile(parameters, self.WORKSPACE, context)
        try:
            if parameters.get(self.OWN_LAYER) and not own:
                raise AsdError(problem("peers_layer_without_fields"))
            check_structure(workspace, self._names(parameters, context), self._weights(parameters, context), own)
        except AsdError as error:
            return False, explain(error)
        return True, ""

    def structure_inputs(self, parameters: dict, context: Any) -> StructureInputs:
        """The figures of every commune. Raises AsdError listing every fault."""
        from ...sources.peers.structure_inputs import read_structure_inputs

        workspace = self.parameterAsFile(parameters, self.WORKSPACE, context)
        own = self._own(parameters, context)
        return read_structure_inputs(
            workspace, self._names(parameters, context), self._weights(parameters, context), own
        )

    def communes(self, parameters: dict, context: Any) -> QgsVectorLayer:
        """The outlines of the workspace's communes, opened in the thread that asks."""
        path = self.parameterAsFile(parameters, self.WORKSPACE, context)
        return QgsVectorLayer(f"{path}|layername=asd_commune", "asd_commune", "ogr")

    def _names(self, parameters: dict, context: Any) -> list[str]:
        text = self.parameterAsString(parameters, self.VARIABLES, context) or ""
        return [name.strip() for name in text.replace(";", ",").split(",") if name.strip()]

    def _weights(self, parameters: dict, context: Any) -> str:
        return self.parameterAsString(parameters, self.WEIGHTS, context) or ""

    def _own_fields(self, parameters: dict, context: Any) -> tuple[str, ...]:
        if not parameters.get(self.OWN_LAYER):
            return ()
        return tuple(self.parameterAsFields(parameters, self.OWN_FIELDS, context))

    def _own(self, parameters: dict, context: Any) -> OwnFields | None:
        from ...sources.peers.structure_inputs import OwnFields

        fields = self._own_fields(parameters, context)
        if not fields:
            return None
        source = out.require_source(self, parameters, self.OWN_LAYER, context)
        code = self.parameterAsString(parameters, self.CODE_FIELD, context) or "code"
        return OwnFields(source, source.sourceName(), code, fields)
