"""Who moved between two scores, and because of which indicator? Two models, two periods, or two written scores."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ...domain.errors import AsdError, problem
from ...domain.progress import Span, checkpoint
from ...outputs.needs import change_layer as shown
from ...qgis_support.i18n import label_of, tr
from ...qgis_support.messages import explain, sentence
from ...sources.score_model import choose_model
from ..base import FeedbackProgress
from ..parts import result_output as out
from ..parts.score_parameters import ScoreInputAlgorithm
from . import compared_sides as sides

if TYPE_CHECKING:
    import pandas as pd

    from ...domain.errors import Problem
    from ...domain.scoring.model import ScoreModel
    from ...outputs.needs.change_layer import Comparison
    from ...sources.score_inputs import ScoreInputs

MODES = ("models", "periods", "scores")
MODELS, PERIODS, SCORES = MODES


@dataclass(frozen=True)
class Compared:
    """One comparison between computing and writing; ``units``: codes of the input layer, in its order."""

    found: Comparison
    units: list[str]
    feature_ids: list[int]
    names: pd.DataFrame
    hashes: list[dict]
    licence: dict[str, str] = field(default_factory=dict)
    notes: list[Problem] = field(default_factory=list)


class CompareScores(ScoreInputAlgorithm):
    """Rank change of every unit and the split of its score change by indicator, exact: parts and rest sum to it.

    Years are compared on one scale: that of the earlier period, frozen (unless told otherwise). Units without one of
    the scores are told, never counted as 0.
    """

    ID, GROUP = "comparescores", "needs"
    MODE, SECOND_MODEL, SECOND_MODEL_ID = "MODE", "SECOND_MODEL", "SECOND_MODEL_ID"
    PERIOD_BEFORE, PERIOD_AFTER, FREEZE = "PERIOD_BEFORE", "PERIOD_AFTER", "FREEZE"
    SECOND, SECOND_CODE_FIELD = "SECOND", "SECOND_CODE_FIELD"
    SCORE_BEFORE, SCORE_AFTER, OUTPUT = "SCORE_BEFORE", "SCORE_AFTER", "OUTPUT"

    def title(self) -> str:
        """Return the title."""
        return tr("Compare two need scores")

    def tags(self) -> list[str]:
        """Return search words."""
        return ["compare", "change", "rank", "years", "models", "comparer", "évolution", "score", "slope"]

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        modes = [tr("Two models on the same units"), tr("Two periods of one model"), tr("Two scores already written")]
        self.addParameter(QgsProcessingParameterEnum(self.MODE, tr("Compare"), modes, defaultValue=0))
        self.add_score_inputs()
        label = tr("Second score model file")
        self.addParameter(QgsProcessingParameterFile(self.SECOND_MODEL, label, extension="json", optional=True))
        for name, label in ((self.PERIOD_BEFORE, tr("Earlier period")), (self.PERIOD_AFTER, tr("Later period"))):
            self.addParameter(QgsProcessingParameterString(name, label, optional=True))
        vector, label = [QgsProcessing.SourceType.TypeVector], tr("Second layer (later figures, or second score)")
        self.addParameter(QgsProcessingParameterFeatureSource(self.SECOND, label, vector, optional=True))
        self.addParameter(
            QgsProcessingParameterField(
                self.SCORE_BEFORE, tr("Field of the first score"), "score", self.INPUT, optional=True
            )
        )
        self.addParameter(_text(self.SCORE_AFTER, tr("Field of the second score"), "score"))
        self.add_rare(
            _text(self.SECOND_MODEL_ID, tr("Id of the second model in the workspace"), ""),
            _text(self.SECOND_CODE_FIELD, tr("Field holding the codes of the second layer"), "code"),
            QgsProcessingParameterBoolean(self.FREEZE, tr("Freeze the scale of the earlier period"), True),
        )
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Change of rank and score")))
        self.add_report_files()
        out.declare_numbers(self, shown.number_labels())

    def checkParameterValues(self, parameters: dict, context: Any) -> tuple[bool, str]:
        """Say before the run what the chosen comparison still needs."""
        is_fine, message = super().checkParameterValues(parameters, context)
        if not is_fine:
            files = [self._said(parameters, name, context) for name in (self.SCORE_MODEL, self.SECOND_MODEL)]
            return is_fine, sides.faults_of_files(files) or message
        faults = self._faults(parameters, context)
        return (False, explain(AsdError(faults))) if faults else (True, "")

    def work(self, parameters: dict, context: Any, feedback: Any) -> dict:
        """Read, compare, write; nothing is written before everything is computed."""
        from ...outputs.needs.joined_layer import fields_with, joined_features
        from ...outputs.provenance import now

        started, files = now(), out.asked_files(self, parameters, context)
        progress, source = FeedbackProgress(feedback), self.input_source(parameters, context)
        mode = MODES[self.parameterAsEnum(parameters, self.MODE, context)]
        ways = {MODELS: self._two_models, PERIODS: self._two_periods, SCORES: self._two_scores}
        compared = ways[mode](parameters, context, Span(progress, 0.0, 0.7))
        columns = shown.columns_of(compared.found.change)
        fields, names, renamed = fields_with(source.fields(), columns)
        notes = [
            *compared.notes,
            *compared.found.change.notes,
            *renamed,
            *sides.outside(compared.found, compared.units),
        ]
        table = shown.change_table(compared.found.change).reindex(compared.units)
        features = joined_features(source, compared.feature_ids, table, columns, fields, Span(progress, 0.7, 0.85))
        report, page = self._texts(compared, mode, files, started, notes)
        checkpoint(progress, 0.9)
        out.warn(feedback, notes)
        checkpoint(progress, 0.9)
        target = out.write_layer(self, parameters, self.OUTPUT, context, feedback, fields, features, source)
        style = shown.change_style(compared.found.change, names)
        metadata = {"licence": compared.licence, "source": source.sourceName()}
        title = tr("Change of rank: {before} to {after}").format(
            before=compared.found.before, after=compared.found.after
        )
        out.dress(context, target, title, style, metadata, shown.change_titles(names, compared.found))
        out.write_texts(files, report, page)
        numbers = shown.change_numbers(compared.found)
        out.tell_numbers(feedback, shown.number_labels(), numbers)
        return {self.OUTPUT: target, **numbers, **files}

    def _faults(self, parameters: dict, context: Any) -> list[Problem]:
        mode = MODES[self.parameterAsEnum(parameters, self.MODE, context)]
        second_layer = parameters.get(self.SECOND)
        if mode == MODELS:
            given = (
                self._said(parameters, self.SECOND_MODEL, context),
                self._said(parameters, self.SECOND_MODEL_ID, context),
            )
            return [] if any(given) else [problem("compare_needs_second_model")]
        if mode == PERIODS:
            periods = [self._said(parameters, name, context) for name in (self.PERIOD_BEFORE, self.PERIOD_AFTER)]
            if second_layer:
                return []
            if not all(periods):
                return [problem("compare_needs_periods")]
            return [problem("compare_same_period", period=periods[0])] if periods[0] == periods[1] else []
        before, after = (
            self._said(parameters, name, context) or "score" for name in (self.SCORE_BEFORE, self.SCORE_AFTER)
        )
        is_same = not second_layer and before == after
        return [problem("compare_same_scores", field=before)] if is_same else []

    def _said(self, parameters: dict, name: str, context: Any) -> str:
        return (self.parameterAsString(parameters, name, context) or "").strip()

    def _model(self, parameters: dict, context: Any, file: str, model_id: str) -> Any:
        workspace = self._workspace(parameters, context)
        return choose_model(self._said(parameters, file, context), self._said(parameters, model_id, context), workspace)

    def _workspace(self, parameters: dict, context: Any) -> str:
        return self._said(parameters, self.WORKSPACE, context) or self._own_workspace

    def _read(self, parameters: dict, context: Any, model: ScoreModel, second: bool = False) -> ScoreInputs:
        from ...sources.score_inputs import read_score_inputs

        layer, code = (self.SECOND, self.SECOND_CODE_FIELD) if second else (self.INPUT, self.CODE_FIELD)
        source = out.require_source(self, parameters, layer, context)
        code_field = self._said(parameters, code, context) or "code"
        return read_score_inputs(source, source.sourceName(), code_field, model, self._workspace(parameters, context))

    def _two_models(self, parameters: dict, context: Any, progress: Span) -> Compared:
        from ...domain.explanation.change import compare_models
        from ...domain.explanation.live import live_score
        from ...outputs.score_report import input_hashes, model_hash

        chosen = sides.together(
            lambda: self._model(parameters, context, self.SCORE_MODEL, self.MODEL_ID),
            lambda: self._model(parameters, context, self.SECOND_MODEL, self.SECOND_MODEL_ID),
        )
        if model_hash(chosen[0].model) == model_hash(chosen[1].model):
            raise AsdError(problem("compare_same_model", id=chosen[0].model.id))
        lives, hashes, notes = [], [], []
        reads = sides.together(*(lambda one=one: self._read(parameters, context, one.model) for one in chosen))
        for place, (one, read) in enumerate(zip(chosen, reads)):
            checkpoint(progress, 0.5 * place + 0.2)
            lives.append(live_score(one.model, read.table, read.groups, read.status))
            hashes += input_hashes(f"{one.name}: figures", read.table, read.status, one.name, one.model)
            notes += [*one.notes, *read.notes]
            checkpoint(progress, 0.5 * place + 0.5)
        titles = [label_of(one.model.title) or one.model.id for one in chosen]
        if titles[0] == titles[1]:
            titles = [f"{title} ({one.name})" for title, one in zip(titles, chosen)]
        labels = {**sides.labels_of(chosen[1].model), **sides.labels_of(chosen[0].model)}
        return _compared(compare_models(*lives), titles, labels, read, hashes, notes)

    def _two_periods(self, parameters: dict, context: Any, progress: Span) -> Compared:
        from ...domain.explanation.change import compare_years
        from ...domain.explanation.live import live_score
        from ...domain.scoring.freezing import freeze_bounds
        from ...domain.scoring.score import score_territories
        from ...outputs.score_report import input_hashes

        chosen = self._model(parameters, context, self.SCORE_MODEL, self.MODEL_ID)
        periods = [self._said(parameters, name, context) for name in (self.PERIOD_BEFORE, self.PERIOD_AFTER)]
        has_second = bool(parameters.get(self.SECOND))
        if not has_second and not any(leaf.indicator for leaf in chosen.model.leaves):
            raise AsdError(problem("compare_no_period", id=chosen.model.id))
        models = [sides.of_period(chosen.model, period) for period in periods]
        reads = sides.together(
            lambda: self._read(parameters, context, models[0]),
            lambda: self._read(parameters, context, models[1], has_second),
        )
        checkpoint(progress, 0.5)
        first, is_frozen = reads[0], self.parameterAsBoolean(parameters, self.FREEZE, context)
        used = models[0]
        if is_frozen:
            used = freeze_bounds(score_territories(used, first.table, first.groups, first.status))
        checkpoint(progress, 0.7)
        change = compare_years(*(live_score(used, read.table, read.groups, read.status) for read in reads))
        layers = [self.input_source(parameters, context).sourceName()]
        layers.append(
            self.parameterAsSource(parameters, self.SECOND, context).sourceName() if has_second else layers[0]
        )
        titles = [period or layer for period, layer in zip(periods, layers)]
        hashes = [
            item
            for title, read in zip(titles, reads)
            for item in input_hashes(title, read.table, read.status, chosen.name, used)
        ]
        kept = sides.periods_that_stay(chosen.model) if all(periods) else []
        notes = list({str(note): note for note in [*chosen.notes, *kept, *reads[0].notes, *reads[1].notes]}.values())
        names = sides.joined_names(reads[0].groups, reads[1].groups)
        return _compared(change, titles, sides.labels_of(chosen.model), first, hashes, notes, names)

    def _two_scores(self, parameters: dict, context: Any, progress: Span) -> Compared:
        from ...domain.explanation.written_scores import WrittenScore, compare_written, rank_correlation
        from ...outputs.run_report import table_hash
        from ...sources.written_scores import read_written_scores

        source = self.input_source(parameters, context)
        second = self.parameterAsSource(parameters, self.SECOND, context) or source
        code = self._said(parameters, self.CODE_FIELD, context) or "code"
        fields = [self._said(parameters, name, context) or "score" for name in (self.SCORE_BEFORE, self.SCORE_AFTER)]
        other = code if second is source else self._said(parameters, self.SECOND_CODE_FIELD, context) or "code"
        layers = [source.sourceName(), second.sourceName()]
        reads = sides.together(
            lambda: read_written_scores(source, layers[0], code, fields[0]),
            lambda: read_written_scores(second, layers[1], other, fields[1]),
        )
        checkpoint(progress, 0.5)
        if not reads[0].scores.index.isin(reads[1].scores.index).any():
            raise AsdError(problem("compare_no_common_unit", before=layers[0], after=layers[1]))
        has_parts = all(read.parts.shape[1] for read in reads)
        both = [
            WrittenScore(read.scores.to_numpy(), read.parts if has_parts else read.parts.iloc[:, :0]) for read in reads
        ]
        change = compare_written(*both)
        notes = list({str(note): note for note in [*reads[0].notes, *reads[1].notes]}.values())
        titles = layers if layers[0] != layers[1] else [f"{layer}: {name}" for layer, name in zip(layers, fields)]
        hashes = [
            {
                "name": title,
                "sha256": table_hash({"code": list(read.scores.index), "score": read.scores.tolist()}),
                "rows": len(read.scores),
            }
            for title, read in zip(titles, reads)
        ]
        asked = [self._said(parameters, name, context) for name in (self.SCORE_MODEL, self.MODEL_ID)]
        words = sides.known_words(*asked, self._workspace(parameters, context), list(change.parts.columns))
        found = shown.Comparison(change, *titles, words.labels, rank_correlation(change))
        told = notes if has_parts else [*notes, problem("compare_without_parts")]
        names = sides.joined_names(reads[0].names, reads[1].names, words.units)
        return Compared(found, list(reads[0].scores.index), reads[0].feature_ids, names, hashes, {}, told)

    def _texts(
        self, compared: Compared, mode: str, files: dict[str, str], started: str, notes: list[Problem]
    ) -> tuple[dict | None, str | None]:
        """Report and page that were asked for, made before anything is written."""
        from ...outputs.provenance import versions

        names, report, page = compared.names.reindex(compared.found.change.units.index), None, None
        if out.REPORT in files:
            report = shown.change_report(compared.found, mode, names, compared.hashes, versions(), notes)
        if out.HTML in files:
            from ...reports.needs.change_page import change_page
            from ...reports.page_parts import computed_on

            licence = label_of(compared.licence) if compared.licence else ""
            page = change_page(
                compared.found, names, [licence, computed_on(started)], [sentence(note) for note in notes]
            )
        return report, page


def _compared(
    change: Any,
    titles: list[str],
    labels: dict[str, str],
    read: ScoreInputs,
    hashes: list[dict],
    notes: list[Problem],
    names: pd.DataFrame | None = None,
) -> Compared:
    from ...domain.explanation.written_scores import rank_correlation

    found = shown.Comparison(change, *titles, labels, rank_correlation(change))
    names = read.groups if names is None else names
    return Compared(found, list(read.table.index), read.feature_ids, names, hashes, read.licence, notes)


def _text(name: str, label: str, default: str) -> QgsProcessingParameterString:
    return QgsProcessingParameterString(name, label, default, optional=True)
