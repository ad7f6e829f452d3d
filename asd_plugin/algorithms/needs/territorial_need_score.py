"""Which territories need support most, and why? Scores any layer or table of units with a score model."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsFeatureSink,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
)

from ...domain.errors import problem
from ...domain.progress import Span, checkpoint
from ...outputs.styling import need_style, style_on_load
from ...qgis_support.i18n import label_of, tr
from ...qgis_support.messages import sentence
from ..base import RESOURCES, FeedbackProgress
from ..parts.plain_parameters import add_plain_parameters, read_plain_choices
from ..parts.score_parameters import ScoreInputAlgorithm
from .score_reference import FAMILY, REFERENCE, compare_with_zones, reference_of, reference_parameters

if TYPE_CHECKING:
    from ...domain.errors import Problem
    from ...domain.scoring.result import ScoreResult
    from ...outputs.needs.map_shapes import Shapes
    from ...outputs.score_layer import ScoreFields
    from ...sources.plain_choices import PlainChoices
    from ...sources.score_inputs import ScoreInputs
    from ...sources.score_model import ChosenModel
    from .score_reference import Against

LISTED = 10
FROZEN, ID_LENGTH = "-frozen", 73


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
    against: Against | None = None


class TerritorialNeedScore(ScoreInputAlgorithm):
    """Need score by unit: normalised indicators joined up the tree of a score model (METHODS: OECD/JRC Handbook 2008).

    Score = sum of effective weight x normalised indicator (or geometric means, by node). Missing is not zero: the
    model's policy says what happens, every filled cell and every unit left out is reported.
    """

    ID, GROUP = "territorialneedscore", "needs"
    RECORD, OUTPUT, FROZEN_MODEL = "RECORD", "OUTPUT", "FROZEN_MODEL"

    def title(self) -> str:
        """Return the title."""
        return tr("Territorial need score")

    def tags(self) -> list[str]:
        """Return search words."""
        return ["score", "index", "need", "besoin", "indice", "composite", "rank", "priority", "commune"]

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        self.add_score_inputs()
        add_plain_parameters(self, self.INPUT)
        self.add_rare(
            QgsProcessingParameterBoolean(self.RECORD, tr("Record the run in the workspace, when one is given"), True),
            *reference_parameters(),
        )
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Need score")))
        self.add_report_files()
        label, kind = tr("Model with the scale of this run, for another year (JSON)"), tr("JSON files (*.json)")
        self.addParameter(
            QgsProcessingParameterFileDestination(self.FROZEN_MODEL, label, kind, optional=True, createByDefault=False)
        )
        for name, label in _numbers().items():
            self.addOutput(QgsProcessingOutputNumber(name, label))
        self.addOutput(QgsProcessingOutputString(self.MODEL_ID, tr("Model id")))
        self.addOutput(QgsProcessingOutputString("RUN_ID", tr("Run id in the workspace")))

    def plain_choices(self, parameters: dict, context: Any) -> PlainChoices:
        """Fields to score instead of a model, and methods laid over it."""
        return read_plain_choices(self, parameters, context)

    def work(self, parameters: dict, context: Any, feedback: Any) -> dict:
        """Read the tables, score, write; nothing is written before everything is computed, the record comes last."""
        from ...outputs.provenance import now
        from ...outputs.run_report import write_atomically

        started = now()
        report, page = self.report_paths(parameters, context)
        self._check_record(parameters, context)
        progress = FeedbackProgress(feedback)
        frozen = self._frozen_path(parameters, context)
        scored = self._score(parameters, context, Span(progress, 0.0, 0.5))
        frozen_text = _frozen_text(scored.result) if frozen else ""
        features = self._features(parameters, context, scored, Span(progress, 0.5, 0.9))
        _tell(scored, feedback)
        checkpoint(progress, 0.9)
        target = self._write(parameters, context, scored, features, feedback)
        shapes = self._shapes(parameters, context, scored) if page else None
        cards = self._cards(parameters, context) if page else {}
        self._write_files(report, page, scored, started, shapes, cards)
        if frozen:
            write_atomically(frozen, frozen_text)
        run_id = self._record(parameters, context, scored, started)
        numbers = dict(zip(_numbers(), _counts(scored)))
        kept = ((self.REPORT, report), (self.HTML, page), (self.FROZEN_MODEL, frozen))
        files = {name: path for name, path in kept if path}
        return {self.OUTPUT: target, **numbers, self.MODEL_ID: scored.result.model.id, "RUN_ID": run_id, **files}

    def _frozen_path(self, parameters: dict, context: Any) -> str:
        """Where the frozen model goes, empty when it is not wanted; refused here when it cannot be written."""
        from ...outputs.run_report import require_writable

        path = self.parameterAsFileOutput(parameters, self.FROZEN_MODEL, context)
        require_writable(path)
        return path

    def _score(self, parameters: dict, context: Any, progress: Span) -> Scored:
        from ...outputs.needs.own_zones import COLUMNS
        from ...outputs.score_layer import score_fields

        reference, family_id = reference_of(self, parameters, context)
        read = self.read_and_score(parameters, context, progress)
        workspace = self.parameterAsFile(parameters, self.WORKSPACE, context) or self._own_workspace
        against = compare_with_zones(read.inputs, read.result, reference, workspace, family_id)
        more = COLUMNS if against else {}
        fields = score_fields(self.input_source(parameters, context).fields(), read.chosen.model, more)
        notes = [*read.notes, *(against.notes if against else ())]
        if fields.renamed:
            renamed = [f"{wanted} -> {found}" for wanted, found in fields.renamed.items()]
            notes = [*notes, problem("fields_renamed", renamed=renamed)]
        return Scored(read.layer_name, read.chosen, read.inputs, read.result, fields, notes, read.hashes, against)

    def _features(self, parameters: dict, context: Any, scored: Scored, progress: Span) -> list:
        from ...outputs.needs.own_zones import zone_rows
        from ...outputs.score_layer import score_features

        source, against = self.parameterAsSource(parameters, self.INPUT, context), scored.against
        more = zone_rows(scored.result, against.zones, against.names) if against else None
        return score_features(source, scored.inputs.feature_ids, scored.result, scored.fields.fields, progress, more)

    def _recording(self, parameters: dict, context: Any) -> str:
        """Path of the workspace that keeps the run; empty when none does."""
        asked = self.parameterAsBoolean(parameters, self.RECORD, context)
        return self.parameterAsFile(parameters, self.WORKSPACE, context) if asked else ""

    def _check_record(self, parameters: dict, context: Any) -> None:
        """A workspace that is locked, read-only or none is refused before anything is computed or written."""
        from ...workspace import open_workspace

        path = self._recording(parameters, context)
        if path:
            open_workspace(path, writable=True).close()

    def _record(self, parameters: dict, context: Any, scored: Scored, started: str) -> str:
        """Keep the run in the workspace that was given; return its id, empty when there is none."""
        from ...outputs.score_report import score_record, score_rows
        from ...workspace import open_workspace

        path = self._recording(parameters, context)
        if not path:
            return ""
        against = scored.against
        choices = {REFERENCE: against.zones.reference, FAMILY: against.family_id} if against else {}
        choices = {name.lower(): value for name, value in choices.items() if value}
        run = score_record(
            scored.result, self.id(), started, scored.chosen.origin, scored.hashes, scored.notes, choices
        )
        with open_workspace(path, writable=True) as opened:
            opened.record_score(run, score_rows(scored.result))
        return run["run_id"]

    def _write(self, parameters: dict, context: Any, scored: Scored, features: list, feedback: Any) -> str:
        from ...outputs.sink_writing import names_cut, require_whole

        source = self.parameterAsSource(parameters, self.INPUT, context)
        sink, target = self.parameterAsSink(
            parameters, self.OUTPUT, context, scored.fields.fields, source.wkbType(), source.sourceCrs()
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, self.OUTPUT))
        sink.addFeatures(features, QgsFeatureSink.Flag.FastInsert)
        del sink  # closes the file: only then can what arrived be counted
        require_whole(target, len(features), context)
        renamed = names_cut(target, scored.fields.fields.names(), context)
        if renamed:
            scored.notes.append(problem("names_cut", file=Path(target).name, renamed=renamed))
            feedback.pushWarning(sentence(scored.notes[-1]))
        self._style(context, target, scored)
        return target

    def _style(self, context: Any, target: str, scored: Scored) -> None:
        """Have the layer arrive named, styled and with titled columns when QGIS loads it."""
        from ...outputs.needs.own_zones import column_titles
        from ...outputs.score_layer import field_titles

        names, model = scored.fields.names, scored.result.model
        title = label_of(model.title) or model.id
        style = need_style(scored.result.class_breaks, names["score"], names["class"], names["status"])
        metadata = {"title": title, "licence": scored.inputs.licence, "source": scored.layer_name}
        if style_on_load(context, target, style, metadata, field_titles(names, model, column_titles())):
            context.layerToLoadOnCompletionDetails(target).name = title

    def _shapes(self, parameters: dict, context: Any, scored: Scored) -> Shapes | None:
        from ...outputs.needs.map_shapes import map_shapes

        units = dict(zip(scored.inputs.feature_ids, scored.result.scores.index))
        return map_shapes(self.parameterAsSource(parameters, self.INPUT, context), units, context.transformContext())

    def _cards(self, parameters: dict, context: Any) -> dict[str, dict]:
        """Cards that the page shows: those of the workspace given, else those that ship."""
        from ...sources.quality.catalogue import cards_by_id

        return cards_by_id(self.parameterAsFile(parameters, self.WORKSPACE, context) or "", RESOURCES)

    def _write_files(
        self, report: str, page: str, scored: Scored, started: str, shapes: Shapes | None, cards: dict[str, dict]
    ) -> None:
        from ...outputs.provenance import versions
        from ...outputs.run_report import write_atomically, write_report
        from ...outputs.score_report import score_report

        names, origin, against = scored.inputs.groups, scored.chosen.origin, scored.against
        if report:
            content = score_report(scored.result, names, origin, scored.hashes, versions(), scored.notes)
            if against:
                from ...outputs.needs.own_zones import zones_report

                content["reference"] = zones_report(scored.result, against.zones, against.names, against.family_id)
            write_report(report, content)
        if page:
            from ...reports.score_summary import score_page

            licence = label_of(scored.inputs.licence) if scored.inputs.licence else ""
            notes = [sentence(note) for note in scored.notes]
            zones = (against.zones, against.names) if against else None
            text = score_page(scored.result, names, scored.layer_name, licence, started, notes, shapes, cards, zones)
            write_atomically(page, text)


def _frozen_text(result: ScoreResult) -> str:
    """The model with the scale of this run, as a file; made before anything is written, since it can be refused."""
    from ...domain.scoring.freezing import freeze_bounds
    from ...domain.scoring.model_writing import write_model

    model = freeze_bounds(result)
    # Scales written out make another model: it must not pass for the one it came from.
    if not model.id.endswith(FROZEN):
        model = replace(model, id=f"{model.id[:ID_LENGTH]}{FROZEN}")
    return json.dumps(write_model(model), ensure_ascii=False, indent=1) + "\n"


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
    from ...outputs.score_report import score_counts

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
