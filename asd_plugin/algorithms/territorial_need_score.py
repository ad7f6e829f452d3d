"""Which territories need support most, and why? Scores any layer or table of units with a score model."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsFeatureSink,
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
    QgsProviderRegistry,
)

from ..domain.errors import AsdError, problem
from ..domain.progress import Span, checkpoint
from ..outputs.styling import need_style, style_on_load
from ..qgis_support.i18n import label_of, tr
from ..qgis_support.messages import explain, sentence
from ..sources.score_model import choose_model
from .base import AsdAlgorithm, FeedbackProgress

if TYPE_CHECKING:
    from ..domain.errors import Problem
    from ..domain.scoring.result import ScoreResult
    from ..outputs.score_layer import ScoreFields
    from ..sources.score_inputs import ScoreInputs
    from ..sources.score_model import ChosenModel

LISTED = 10


@dataclass(frozen=True)
class Scored:
    """One run between computing and writing."""

    layer_name: str
    chosen: ChosenModel
    inputs: ScoreInputs
    result: ScoreResult
    fields: ScoreFields
    notes: list[Problem]
    hashes: list[dict]


class TerritorialNeedScore(AsdAlgorithm):
    """Need score by unit: normalised indicators joined up the tree of a score model (METHODS: OECD/JRC Handbook 2008).

    Score = sum of effective weight x normalised indicator (or geometric means, by node). Missing is not zero: the
    model's policy says what happens, every filled cell and every unit left out is reported.
    """

    ID, GROUP = "territorialneedscore", "needs"
    INPUT, SCORE_MODEL, WORKSPACE, MODEL_ID = "INPUT", "SCORE_MODEL", "WORKSPACE", "MODEL_ID"
    CODE_FIELD, RECORD, OUTPUT, REPORT, HTML = "CODE_FIELD", "RECORD", "OUTPUT", "REPORT", "HTML"

    _own_workspace = ""

    def title(self) -> str:
        """Return the title."""
        return tr("Territorial need score")

    def tags(self) -> list[str]:
        """Return search words."""
        return ["score", "index", "need", "besoin", "indice", "composite", "rank", "priority", "commune"]

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        any_vector = [QgsProcessing.SourceType.TypeVector]
        self.addParameter(
            QgsProcessingParameterFeatureSource(self.INPUT, tr("Territories (layer or table)"), any_vector)
        )
        self.addParameter(
            QgsProcessingParameterFile(
                self.SCORE_MODEL,
                tr("Score model file (empty: the default model)"),
                extension="json",
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterFile(
                self.WORKSPACE,
                tr("Workspace holding the indicators (empty: the layer's own file)"),
                extension="gpkg",
                optional=True,
            )
        )
        for parameter in self._rare_parameters():
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
            self.addParameter(parameter)
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Need score")))
        for name, label, kind in (
            (self.REPORT, tr("Run report (JSON)"), tr("JSON files (*.json)")),
            (self.HTML, tr("Summary page (HTML)"), tr("HTML files (*.html)")),
        ):
            self.addParameter(
                QgsProcessingParameterFileDestination(name, label, kind, optional=True, createByDefault=False)
            )
        for name, label in _numbers().items():
            self.addOutput(QgsProcessingOutputNumber(name, label))
        self.addOutput(QgsProcessingOutputString(self.MODEL_ID, tr("Model id")))
        self.addOutput(QgsProcessingOutputString("RUN_ID", tr("Run id in the workspace")))

    def _rare_parameters(self) -> list[QgsProcessingParameterDefinition]:
        return [
            QgsProcessingParameterString(self.MODEL_ID, tr("Id of a model of the workspace"), optional=True),
            QgsProcessingParameterField(
                self.CODE_FIELD, tr("Field holding the unit codes"), "code", self.INPUT, optional=True
            ),
            QgsProcessingParameterBoolean(self.RECORD, tr("Record the run in the workspace, when one is given"), True),
        ]

    def checkParameterValues(self, parameters: dict, context: Any) -> tuple[bool, str]:
        """Say every fault of the model before the run."""
        is_fine, message = super().checkParameterValues(parameters, context)
        if not is_fine:
            return is_fine, message
        path = self.parameterAsFile(parameters, self.SCORE_MODEL, context)
        model_id = self.parameterAsString(parameters, self.MODEL_ID, context)
        try:
            if path or not model_id:
                choose_model(path, model_id)
        except AsdError as error:
            return False, explain(error)
        return True, ""

    def prepareAlgorithm(self, parameters: dict, context: Any, feedback: Any) -> bool:
        """Find, in the layer's own thread, whether the layer lives in a workspace."""
        from ..workspace import is_workspace

        layer = self.parameterAsVectorLayer(parameters, self.INPUT, context)
        if layer is not None:
            parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
            path = str(parts.get("path") or "")
            self._own_workspace = path if path and is_workspace(path) else ""
        return True

    def work(self, parameters: dict, context: Any, feedback: Any) -> dict:
        """Read the tables, score, write; nothing is written before everything is computed."""
        from ..outputs.provenance import now
        from ..outputs.run_report import require_writable

        started = now()
        report = self.parameterAsFileOutput(parameters, self.REPORT, context)
        page = self.parameterAsFileOutput(parameters, self.HTML, context)
        require_writable(report, page)
        progress = FeedbackProgress(feedback)
        scored = self._score(parameters, context, Span(progress, 0.0, 0.5))
        features = self._features(parameters, context, scored, Span(progress, 0.5, 0.9))
        _tell(scored, feedback)
        checkpoint(progress, 0.9)
        run_id = self._record(parameters, context, scored, started)
        target = self._write(parameters, context, scored, features)
        self._write_files(report, page, scored, started)
        numbers = dict(zip(_numbers(), _counts(scored)))
        files = {name: path for name, path in ((self.REPORT, report), (self.HTML, page)) if path}
        return {self.OUTPUT: target, **numbers, self.MODEL_ID: scored.result.model.id, "RUN_ID": run_id, **files}

    def _score(self, parameters: dict, context: Any, progress: Span) -> Scored:
        from ..domain.scoring.score import score_territories
        from ..outputs.score_layer import score_fields
        from ..outputs.score_report import input_hashes
        from ..sources.score_inputs import read_score_inputs

        source = self.parameterAsSource(parameters, self.INPUT, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, self.INPUT))
        given = self.parameterAsFile(parameters, self.WORKSPACE, context)
        workspace = given or self._own_workspace
        chosen = choose_model(
            self.parameterAsFile(parameters, self.SCORE_MODEL, context),
            self.parameterAsString(parameters, self.MODEL_ID, context),
            workspace,
        )
        name, code_field = source.sourceName(), self.parameterAsString(parameters, self.CODE_FIELD, context)
        inputs = read_score_inputs(source, name, code_field, chosen.model, workspace)
        checkpoint(progress, 0.5)
        result = score_territories(chosen.model, inputs.table, inputs.groups, inputs.status, Span(progress, 0.5, 1.0))
        fields = score_fields(source.fields(), chosen.model)
        notes = [*chosen.notes, *inputs.notes, *result.notes]
        if fields.renamed:
            renamed = [f"{wanted} -> {found}" for wanted, found in fields.renamed.items()]
            notes.append(problem("fields_renamed", renamed=renamed))
        hashes = input_hashes(name, inputs.table, inputs.status, chosen.name, chosen.model)
        return Scored(name, chosen, inputs, result, fields, notes, hashes)

    def _features(self, parameters: dict, context: Any, scored: Scored, progress: Span) -> list:
        from ..outputs.score_layer import score_features

        source = self.parameterAsSource(parameters, self.INPUT, context)
        return score_features(source, scored.inputs.feature_ids, scored.result, scored.fields.fields, progress)

    def _record(self, parameters: dict, context: Any, scored: Scored, started: str) -> str:
        """Keep the run in the workspace that was given; return its id, empty when there is none."""
        workspace = self.parameterAsFile(parameters, self.WORKSPACE, context)
        if not workspace or not self.parameterAsBoolean(parameters, self.RECORD, context):
            return ""
        from ..outputs.provenance import run_record
        from ..outputs.score_report import score_counts, worded
        from ..workspace import open_workspace

        run = run_record(
            self.id(),
            started,
            model_id=scored.result.model.id,
            class_breaks=scored.result.class_breaks,
            parameters={"model_id": scored.result.model.id, "model_origin": scored.chosen.origin},
            inputs=scored.hashes,
            counts=score_counts(scored.result),
            warnings=worded(scored.notes),
        )
        rows = zip(scored.result.contributions.index, scored.result.contributions.to_dict("records"))
        split = {code: {leaf: v for leaf, v in row.items() if v == v} for code, row in rows}
        scores = scored.result.scores.assign(contributions=[split[code] for code in scored.result.scores.index])
        with open_workspace(workspace, writable=True) as opened:
            opened.record_score(run, scores)
        return run["run_id"]

    def _write(self, parameters: dict, context: Any, scored: Scored, features: list) -> str:
        source = self.parameterAsSource(parameters, self.INPUT, context)
        sink, target = self.parameterAsSink(
            parameters, self.OUTPUT, context, scored.fields.fields, source.wkbType(), source.sourceCrs()
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, self.OUTPUT))
        if not sink.addFeatures(features, QgsFeatureSink.Flag.FastInsert):
            raise AsdError(problem("cannot_write", path=str(target), reason=sink.lastError()))
        self._style(context, target, scored)
        return target

    def _style(self, context: Any, target: str, scored: Scored) -> None:
        """Have the layer arrive named, styled and with titled columns when QGIS loads it."""
        from ..outputs.score_layer import field_titles

        names, model = scored.fields.names, scored.result.model
        title = label_of(model.title) or model.id
        style = need_style(scored.result.class_breaks, names["score"], names["class"], names["status"])
        metadata = {"title": title, "licence": scored.inputs.licence, "source": scored.layer_name}
        if style_on_load(context, target, style, metadata, field_titles(names, model)):
            context.layerToLoadOnCompletionDetails(target).name = title

    def _write_files(self, report: str, page: str, scored: Scored, started: str) -> None:
        from ..outputs.provenance import versions
        from ..outputs.run_report import write_atomically, write_report
        from ..outputs.score_report import score_report

        names, origin = scored.inputs.groups, scored.chosen.origin
        if report:
            content = score_report(scored.result, names, origin, scored.hashes, versions(), scored.notes)
            write_report(report, content)
        if page:
            from ..reports.score_summary import score_page

            licence = label_of(scored.inputs.licence) if scored.inputs.licence else ""
            notes = [sentence(note) for note in scored.notes]
            write_atomically(page, score_page(scored.result, names, scored.layer_name, licence, started, notes))


def _numbers() -> dict[str, str]:
    """Numbers returned beside the layer."""
    return {
        "UNITS": tr("Units"),
        "UNITS_SCORED": tr("Units scored"),
        "UNITS_LEFT_OUT": tr("Units left out"),
        "CELLS_IMPUTED": tr("Cells filled"),
        "CELLS_TREATED": tr("Extreme values brought in"),
        "CELLS_NOT_ASKED": tr("Cells filled because the question was not asked"),
    }


def _counts(scored: Scored) -> list[int]:
    from ..outputs.score_report import score_counts

    return list(score_counts(scored.result).values())


def _tell(scored: Scored, feedback: Any) -> None:
    """Warnings and counts for the log."""
    for note in scored.notes:
        feedback.pushWarning(sentence(note))
    for label, count in zip(_numbers().values(), _counts(scored)):
        feedback.pushInfo(f"{label}: {count}")
    left = [unit.unit for unit in scored.result.left_out]
    if left:
        shown = ", ".join(left[:LISTED]) + (", ..." if len(left) > LISTED else "")
        feedback.pushInfo(tr("Left out for want of figures: {units}").format(units=shown))
