"""Would another reasonable choice rank the territories otherwise? Rank intervals of a need score."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...domain.errors import AsdError, problem
from ...domain.progress import Span, checkpoint
from ...domain.robustness.settings import DIRICHLET, UNIFORM, RobustnessSettings, SobolSettings, WeightUncertainty
from ...domain.scoring.model import PROVINCE
from ...outputs.needs import robustness_layer as shown
from ...qgis_support.i18n import label_of, tr
from ...qgis_support.messages import explain, sentence
from ..base import FeedbackProgress
from ..parts import result_output as out
from ..parts.score_parameters import ScoreInputAlgorithm
from . import robustness_choices as choices

if TYPE_CHECKING:
    import pandas as pd

    from ...domain.errors import Problem
    from ...domain.scoring.model import ScoreModel
    from ...outputs.needs.map_shapes import Shapes
    from ...outputs.needs.robustness_layer import Study
    from ..parts.score_parameters import ScoredInputs

PERCENT, CONCENTRATION, FIXED = range(3)


class ScoreRobustness(ScoreInputAlgorithm):
    """Monte Carlo over weights and alternatives: rank intervals, probability of the top group, Sobol indices.

    Quantiles of type 7 over the draws, `numpy.random.default_rng(seed)`; missing values follow the model's policy in
    every draw. References: OECD/JRC Handbook 2008; Saltelli and others 2008; Jansen 1999.
    """

    ID, GROUP = "scorerobustness", "needs"
    DRAWS, WEIGHT_LAW, WEIGHT_CHANGE = "DRAWS", "WEIGHT_LAW", "WEIGHT_CHANGE"
    NORMALISATIONS, AGGREGATIONS, TREATMENTS = "NORMALISATIONS", "AGGREGATIONS", "TREATMENTS"
    IMPUTATIONS, AGGREGATED_NODES = "IMPUTATIONS", "AGGREGATED_NODES"
    ONE_OUT, TOP_QUOTA, TOP_UNIT, SEED = "ONE_OUT", "TOP_QUOTA", "TOP_UNIT", "SEED"
    SOBOL, SOBOL_BASE, RECORD, OUTPUT = "SOBOL", "SOBOL_BASE", "RECORD", "OUTPUT"
    DRAWS_FROM, DRAWS_FILE = "DRAWS_FROM", "DRAWS_FILE"

    def title(self) -> str:
        """Return the title."""
        return tr("Robustness of a need score")

    def tags(self) -> list[str]:
        """Return search words."""
        return ["robustness", "monte carlo", "sobol", "uncertainty", "rank", "robustesse", "incertitude", "score"]

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        self.add_score_inputs()
        self.addParameter(_number(self.DRAWS, tr("Draws"), 10000))
        laws = [tr("Each weight changed by up to so many %"), tr("Dirichlet law"), tr("Weights stay")]
        self.addParameter(QgsProcessingParameterEnum(self.WEIGHT_LAW, tr("How weights vary"), laws, defaultValue=0))
        label = tr("Change of the weights (%), or concentration of the Dirichlet law")
        self.addParameter(_number(self.WEIGHT_CHANGE, label, 25.0))
        for name, title, names in (
            (self.NORMALISATIONS, tr("Other normalisations"), choices.normalisation_names()),
            (self.AGGREGATIONS, tr("Other aggregations"), choices.aggregation_names()),
            (self.TREATMENTS, tr("Other treatments of extreme values"), choices.treatment_names()),
            (self.IMPUTATIONS, tr("Other policies for missing figures"), choices.imputation_names()),
        ):
            self.addParameter(QgsProcessingParameterEnum(name, title, names, allowMultiple=True, optional=True))
        self.addParameter(_number(self.TOP_QUOTA, tr("Size of the top group"), 10.0))
        units = [tr("% of the units ranked"), tr("units")]
        self.addParameter(QgsProcessingParameterEnum(self.TOP_UNIT, tr("Size given in"), units, defaultValue=0))
        self.addParameter(_number(self.SEED, tr("Seed"), 1))
        self.addParameter(QgsProcessingParameterBoolean(self.SOBOL, tr("Which choice matters (Sobol indices)"), False))
        self.add_rare(
            QgsProcessingParameterString(
                self.AGGREGATED_NODES, tr("Nodes whose aggregation varies (ids; empty: every node)"), optional=True
            ),
            QgsProcessingParameterBoolean(self.ONE_OUT, tr("Leave out one indicator in the draws"), False),
            _number(self.SOBOL_BASE, tr("Rows of the Sobol sample"), 512),
            QgsProcessingParameterBoolean(self.RECORD, tr("Record the run in the workspace, when one is given"), True),
            QgsProcessingParameterFile(self.DRAWS_FROM, tr("Draws of an earlier study, to run again"), optional=True),
        )
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Robustness of the ranking")))
        self.add_report_files()
        label, kind = tr("Draws, for whoever runs them again (CSV)"), tr("Tables (*.csv)")
        self.addParameter(
            QgsProcessingParameterFileDestination(self.DRAWS_FILE, label, kind, optional=True, createByDefault=False)
        )
        out.declare_numbers(self, shown.number_labels())
        self.addOutput(QgsProcessingOutputString("RUN_ID", tr("Run id in the workspace")))

    def checkParameterValues(self, parameters: dict, context: Any) -> tuple[bool, str]:
        """Say before the run what is wrong with the size of the top group."""
        is_fine, message = super().checkParameterValues(parameters, context)
        if not is_fine:
            return is_fine, message
        try:
            self._quota(parameters, context)
        except AsdError as error:
            return False, explain(error)
        return True, ""

    def work(self, parameters: dict, context: Any, feedback: Any) -> dict:
        """Score, draw, write; nothing is written before everything is computed, the record comes last."""
        from ...outputs.needs.draws_file import draws_text
        from ...outputs.needs.joined_layer import fields_with, joined_features
        from ...outputs.provenance import now
        from ...outputs.run_report import write_atomically

        started, files = now(), out.asked_files(self, parameters, context)
        workspace, kept = self._recording(parameters, context), self._kept_draws(parameters, context)
        progress, source = FeedbackProgress(feedback), self.input_source(parameters, context)
        scored = self.read_and_score(parameters, context, Span(progress, 0.0, 0.15))
        study = self._study(parameters, context, scored, Span(progress, 0.15, 0.85))
        fields, names, renamed = fields_with(source.fields(), shown.COLUMNS)
        notes = [*scored.notes, *study.ranks.notes, *(study.sobol.notes if study.sobol else ()), *renamed]
        table = shown.interval_table(study)
        ids = scored.inputs.feature_ids
        features = joined_features(source, ids, table, shown.COLUMNS, fields, Span(progress, 0.85, 0.9))
        shapes = self._shapes(scored, source, context) if out.HTML in files else None
        report, page = self._texts(scored, study, files, started, notes, shapes)
        checkpoint(progress, 0.95)
        out.warn(feedback, notes)
        checkpoint(progress, 0.95)
        target = out.write_layer(self, parameters, self.OUTPUT, context, feedback, fields, features, source)
        metadata = {"licence": scored.inputs.licence, "source": scored.layer_name}
        title = tr("Robustness of the ranking")
        out.dress(context, target, title, shown.interval_style(study, names), metadata, shown.interval_titles(names))
        out.write_texts(files, report, page)
        if kept:
            write_atomically(kept, draws_text(study.ranks.draws))
            files[self.DRAWS_FILE] = kept
        run_id = self._record(workspace, scored, study, started, notes)
        numbers = shown.study_numbers(study)
        out.tell_numbers(feedback, shown.number_labels(), numbers)
        return {self.OUTPUT: target, **numbers, "RUN_ID": run_id, **files}

    def _settings(self, parameters: dict, context: Any, model: ScoreModel) -> RobustnessSettings:
        law = self.parameterAsEnum(parameters, self.WEIGHT_LAW, context)
        change = self.parameterAsDouble(parameters, self.WEIGHT_CHANGE, context)
        weights = {
            PERCENT: WeightUncertainty(UNIFORM, spread=change / 100.0),
            CONCENTRATION: WeightUncertainty(DIRICHLET, concentration=change),
            FIXED: None,
        }
        places = {
            name: self.parameterAsEnums(parameters, name, context)
            for name in (self.NORMALISATIONS, self.AGGREGATIONS, self.TREATMENTS, self.IMPUTATIONS)
        }
        nodes = self.parameterAsString(parameters, self.AGGREGATED_NODES, context) or ""
        return RobustnessSettings(
            draws=self.parameterAsInt(parameters, self.DRAWS, context),
            seed=self.parameterAsInt(parameters, self.SEED, context),
            weights=weights[law],
            treatments=choices.treatments(places[self.TREATMENTS]),
            imputations=choices.imputations(model, places[self.IMPUTATIONS]),
            normalisations=tuple(choices.NORMALISATIONS[place] for place in places[self.NORMALISATIONS]),
            aggregations=choices.aggregations(model, places[self.AGGREGATIONS], nodes),
            skip_impossible=True,
            leave_one_out=self.parameterAsBoolean(parameters, self.ONE_OUT, context),
            quota=self._quota(parameters, context),
        )

    def _quota(self, parameters: dict, context: Any) -> float:
        """Number of units, or share below 1, as the domain takes it."""
        size = self.parameterAsDouble(parameters, self.TOP_QUOTA, context)
        is_share = self.parameterAsEnum(parameters, self.TOP_UNIT, context) == 0
        if (is_share and not 0 < size < 100) or (not is_share and (size < 1 or size != int(size))):
            raise AsdError(problem("robustness_bad_quota", found=f"{size:g} %" if is_share else f"{size:g}"))
        return size / 100.0 if is_share else size

    def _study(self, parameters: dict, context: Any, scored: ScoredInputs, progress: Span) -> Study:
        from ...domain.robustness.leave_one_out import leave_one_out
        from ...domain.robustness.monte_carlo import study_robustness
        from ...domain.robustness.sobol import sobol_indices
        from ...sources.scoring.draws_file import read_draws

        model, read = scored.chosen.model, scored.inputs
        settings, groups = self._settings(parameters, context, model), with_provinces(read.groups)
        path, first = self.parameterAsFile(parameters, self.DRAWS_FROM, context), Span(progress, 0.0, 0.6)
        draws = read_draws(path) if path else None
        ranks = study_robustness(model, read.table, settings, groups, read.status, first, draws)
        left_out = sobol = None
        if sum(leaf.weight > 0 for leaf in model.leaves) > 1:
            rest = Span(progress, 0.6, 0.65)
            left_out = leave_one_out(model, read.table, settings.quota, groups, read.status, rest)
        if self.parameterAsBoolean(parameters, self.SOBOL, context):
            base = self.parameterAsInt(parameters, self.SOBOL_BASE, context)
            sampling, rest = SobolSettings(base, settings.seed), Span(progress, 0.65, 1.0)
            sobol = sobol_indices(model, read.table, settings, sampling, groups, read.status, rest)
        checkpoint(progress, 1.0)
        return shown.Study(scored.result, ranks, left_out, sobol)

    def _kept_draws(self, parameters: dict, context: Any) -> str:
        """Where the draws go, empty when they are not wanted; refused here when they cannot be written."""
        from ...outputs.run_report import require_writable

        path = self.parameterAsFileOutput(parameters, self.DRAWS_FILE, context)
        require_writable(path)
        return path

    def _recording(self, parameters: dict, context: Any) -> str:
        """Path of the workspace that keeps the run, empty when none does; refused here when it cannot."""
        from ...workspace import open_workspace

        asked = self.parameterAsBoolean(parameters, self.RECORD, context)
        path = self.parameterAsFile(parameters, self.WORKSPACE, context) if asked else ""
        if path:
            open_workspace(path, writable=True).close()
        return path

    def _record(self, path: str, scored: ScoredInputs, study: Study, started: str, notes: list[Problem]) -> str:
        from ...outputs.score_report import score_record, score_rows
        from ...workspace import open_workspace

        if not path:
            return ""
        settings = study.ranks.settings
        run = score_record(scored.result, self.id(), started, scored.chosen.origin, scored.hashes, notes)
        run["seed"] = settings.seed
        run["parameters"] = {**run["parameters"], "draws": settings.draws, "quota": settings.quota}
        with open_workspace(path, writable=True) as opened:
            opened.record_score(run, shown.recorded_ranks(score_rows(scored.result), study))
        return run["run_id"]

    def _shapes(self, scored: ScoredInputs, source: Any, context: Any) -> Shapes | None:
        from ...outputs.needs.map_shapes import map_shapes

        units = dict(zip(scored.inputs.feature_ids, scored.result.scores.index))
        return map_shapes(source, units, context.transformContext())

    def _texts(
        self,
        scored: ScoredInputs,
        study: Study,
        files: dict[str, str],
        started: str,
        notes: list[Problem],
        shapes: Shapes | None,
    ) -> tuple[dict | None, str | None]:
        """Report and page that were asked for, made before anything is written."""
        from ...outputs.provenance import versions

        names, report, page = scored.inputs.groups, None, None
        if out.REPORT in files:
            report = shown.robustness_report(study, names, scored.hashes, versions(), notes)
        if out.HTML in files:
            from ...reports.needs.robustness_page import robustness_page
            from ...reports.page_parts import computed_on

            licence = label_of(scored.inputs.licence) if scored.inputs.licence else ""
            lines = [tr("Layer: {name}").format(name=scored.layer_name), licence, computed_on(started)]
            page = robustness_page(study, names, lines, [sentence(note) for note in notes], shapes)
        return report, page


def with_provinces(groups: pd.DataFrame) -> pd.DataFrame:
    """Add the province that the code of a commune tells, for imputation within it."""
    from ...domain.territory.codes import level_of, province_of

    codes = [str(code) for code in groups.index]
    if PROVINCE in groups.columns or any(level_of(code) != "commune" for code in codes):
        return groups
    return groups.assign(**{PROVINCE: [province_of(code) for code in codes]})


def _number(name: str, label: str, default: float) -> QgsProcessingParameterNumber:
    kinds = QgsProcessingParameterNumber.Type
    return QgsProcessingParameterNumber(
        name, label, kinds.Integer if isinstance(default, int) else kinds.Double, default
    )
