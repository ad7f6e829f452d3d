"""What every algorithm that starts from scored territories shares: the parameters, their faults, the reading."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
    QgsProviderRegistry,
)

from ...domain.errors import AsdError, Problem
from ...domain.progress import Span, checkpoint
from ...qgis_support.i18n import tr
from ...qgis_support.messages import explain
from ...sources.plain_choices import PlainChoices
from ...sources.score_model import NO_CHOICES, choose_model
from ..base import AsdAlgorithm

if TYPE_CHECKING:
    from ...domain.progress import Progress
    from ...domain.scoring.result import ScoreResult
    from ...sources.score_inputs import ScoreInputs
    from ...sources.score_model import ChosenModel


@dataclass(frozen=True)
class ScoredInputs:
    """Territories read and scored, with what identifies them and what to warn about."""

    layer_name: str
    chosen: ChosenModel
    inputs: ScoreInputs
    result: ScoreResult
    hashes: list[dict]

    @property
    def notes(self) -> list[Problem]:
        """Warnings of the model, of the reading and of the score."""
        return [*self.chosen.notes, *self.inputs.notes, *self.result.notes]


class ScoreInputAlgorithm(AsdAlgorithm):
    """An algorithm on the units of a layer and a score model; missing values follow the model's policy."""

    INPUT, SCORE_MODEL, WORKSPACE, MODEL_ID = "INPUT", "SCORE_MODEL", "WORKSPACE", "MODEL_ID"
    CODE_FIELD, REPORT, HTML = "CODE_FIELD", "REPORT", "HTML"

    CHECKS_ONLY = False  # choices that cannot work together prevent the score, not the looking

    _own_workspace = ""

    def add_score_inputs(self) -> None:
        """Declare the layer, the model and the workspace."""
        any_vector = [QgsProcessing.SourceType.TypeVector]
        self.addParameter(
            QgsProcessingParameterFeatureSource(self.INPUT, tr("Territories (layer or table)"), any_vector)
        )
        for name, label, extension in (
            (self.SCORE_MODEL, tr("Score model file (empty: the default model)"), "json"),
            (self.WORKSPACE, tr("Workspace holding the indicators (empty: the layer's own file)"), "gpkg"),
        ):
            self.addParameter(QgsProcessingParameterFile(name, label, extension=extension, optional=True))

    def add_rare(self, *more: QgsProcessingParameterDefinition) -> None:
        """Declare, as advanced, the model id, the code field, and ``more``."""
        for parameter in (
            QgsProcessingParameterString(self.MODEL_ID, tr("Id of a model of the workspace"), optional=True),
            QgsProcessingParameterField(
                self.CODE_FIELD, tr("Field holding the unit codes"), "code", self.INPUT, optional=True
            ),
            *more,
        ):
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
            self.addParameter(parameter)

    def add_report_files(self) -> None:
        """Declare the JSON report and the HTML page."""
        add_report_files(self, self.REPORT, self.HTML)

    def checkParameterValues(self, parameters: dict, context: Any) -> tuple[bool, str]:
        """Say every fault of the model before the run."""
        is_fine, message = super().checkParameterValues(parameters, context)
        if not is_fine:
            return is_fine, message
        path = self.parameterAsFile(parameters, self.SCORE_MODEL, context)
        model_id = self.parameterAsString(parameters, self.MODEL_ID, context)
        try:
            if path or not model_id:
                choose_model(path, model_id, "", self.plain_choices(parameters, context), self.CHECKS_ONLY)
        except AsdError as error:
            return False, explain(error)
        return True, ""

    def prepareAlgorithm(self, parameters: dict, context: Any, feedback: Any) -> bool:
        """Find, in the layer's own thread, whether the layer lives in a workspace."""
        from ...workspace import is_workspace

        layer = self.parameterAsVectorLayer(parameters, self.INPUT, context)
        if layer is not None:
            parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
            path = str(parts.get("path") or "")
            self._own_workspace = path if path and is_workspace(path) else ""
        return True

    def report_paths(self, parameters: dict, context: Any) -> tuple[str, str]:
        """Destinations of report and page (empty when not wanted); refused here when they cannot be written."""
        from ...outputs.run_report import require_writable

        paths = tuple(self.parameterAsFileOutput(parameters, name, context) for name in (self.REPORT, self.HTML))
        require_writable(*paths)
        return paths

    def read_and_score(self, parameters: dict, context: Any, progress: Progress) -> ScoredInputs:
        """Read the units and score them. Raises AsdError listing every fault; Cancelled when asked to stop."""
        from ...domain.scoring.score import score_territories
        from ...outputs.score_report import input_hashes

        chosen, name, inputs = self.read_inputs(parameters, context)
        checkpoint(progress, 0.5)
        result = score_territories(chosen.model, inputs.table, inputs.groups, inputs.status, Span(progress, 0.5, 1.0))
        hashes = input_hashes(name, inputs.table, inputs.status, chosen.name, chosen.model)
        return ScoredInputs(name, chosen, inputs, result, hashes)

    def read_inputs(self, parameters: dict, context: Any) -> tuple[ChosenModel, str, ScoreInputs]:
        """The model, the name of the layer, and its figures. Raises AsdError listing every fault."""
        from ...sources.score_inputs import read_score_inputs

        source = self.input_source(parameters, context)
        workspace = self.parameterAsFile(parameters, self.WORKSPACE, context) or self._own_workspace
        chosen = choose_model(
            self.parameterAsFile(parameters, self.SCORE_MODEL, context),
            self.parameterAsString(parameters, self.MODEL_ID, context),
            workspace,
            self.plain_choices(parameters, context),
            self.CHECKS_ONLY,
        )
        name, code_field = source.sourceName(), self.parameterAsString(parameters, self.CODE_FIELD, context)
        return chosen, name, read_score_inputs(source, name, code_field, chosen.model, workspace)

    def plain_choices(self, parameters: dict, context: Any) -> PlainChoices:
        """Choices made by plain parameters; an algorithm that has some overrides this."""
        return NO_CHOICES

    def input_source(self, parameters: dict, context: Any) -> Any:
        """The layer of units; a Processing error when there is none."""
        source = self.parameterAsSource(parameters, self.INPUT, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, self.INPUT))
        return source


def add_report_files(algorithm: AsdAlgorithm, report: str, page: str) -> None:
    """Declare the two files every analysis can leave: JSON report and HTML page."""
    for name, label, kind in (
        (report, tr("Run report (JSON)"), tr("JSON files (*.json)")),
        (page, tr("Summary page (HTML)"), tr("HTML files (*.html)")),
    ):
        algorithm.addParameter(
            QgsProcessingParameterFileDestination(name, label, kind, optional=True, createByDefault=False)
        )
