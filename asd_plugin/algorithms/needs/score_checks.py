"""Can this score be trusted? Missing figures, shapes, correlations, consistency and directions, before it is used."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessing, QgsProcessingParameterEnum, QgsProcessingParameterFeatureSink

from ...domain.errors import AsdError, problem
from ...domain.progress import Span, checkpoint
from ...qgis_support.i18n import label_of, tr
from ..base import FeedbackProgress
from ..parts.result_output import declare_numbers, tell_numbers, warn, write_layer
from ..parts.score_parameters import ScoreInputAlgorithm

if TYPE_CHECKING:
    import pandas as pd

    from ...domain.checks.findings import CheckedScore
    from ...domain.errors import Problem
    from ...sources.score_inputs import ScoreInputs
    from ...sources.score_model import ChosenModel

METHODS = ("pearson", "spearman")
COLUMNS = {"kind": str, "node": str, "other": str, "value": float, "units": int, "flag": str, "advice": str}


@dataclass(frozen=True)
class Checked:
    """One run between computing and writing."""

    layer_name: str
    chosen: ChosenModel
    inputs: ScoreInputs
    hashes: list[dict]
    checks: CheckedScore
    score_notes: tuple[Problem, ...] = ()

    @property
    def before(self) -> list[Problem]:
        """What prevented the score, warnings of the model, of the reading, and of the score."""
        why = self.checks.not_scored
        told = [problem("checks_without_score", count=len(why)), *why] if why else []
        return [*told, *self.chosen.notes, *self.inputs.notes, *self.score_notes]

    @property
    def notes(self) -> list[Problem]:
        """The same with the warnings of the checks."""
        return [*self.before, *self.checks.notes]


class ScoreChecks(ScoreInputAlgorithm):
    """Checks shown before a score is trusted (METHODS: OECD/JRC Handbook 2008).

    Missing map; skewness and kurtosis against the skew-kurtosis rule; correlations (above 0.92 redundant, below -0.4
    conflicting); each node against its parent; Cronbach's alpha by node; eigenvalues; the direction test. Missing:
    correlations pairwise, alpha and eigenvalues over complete rows, all counted. A model that gives no score is
    checked as far as its figures go, and what prevented the score is named.
    """

    CHECKS_ONLY = True

    ID, GROUP = "scorechecks", "needs"
    METHOD, TABLE = "METHOD", "TABLE"

    def title(self) -> str:
        """Return the title."""
        return tr("Checks of a need score")

    def tags(self) -> list[str]:
        """Return search words."""
        return ["check", "correlation", "cronbach", "skewness", "missing", "pca", "controle", "score", "direction"]

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        self.add_score_inputs()
        choices = [tr("Pearson"), tr("Spearman (ranks)")]
        self.add_rare(QgsProcessingParameterEnum(self.METHOD, tr("Correlation"), choices, defaultValue=0))
        table = QgsProcessing.SourceType.TypeVector
        self.addParameter(QgsProcessingParameterFeatureSink(self.TABLE, tr("Findings"), table))
        self.add_report_files()
        declare_numbers(self, _numbers())

    def work(self, parameters: dict, context: Any, feedback: Any) -> dict:
        """Read and score, check, write; nothing is written before everything is computed."""
        from ...outputs.density_layers import result_fields, rows_as_features
        from ...outputs.needs.check_report import check_counts
        from ...outputs.provenance import now

        started = now()
        report, page = self.report_paths(parameters, context)
        progress = FeedbackProgress(feedback)
        checked = self._check(parameters, context, Span(progress, 0.0, 0.9))
        fields = result_fields(COLUMNS)
        features = list(rows_as_features(fields, checked.checks.findings))
        numbers = {name.upper(): count for name, count in check_counts(checked.checks).items()}
        numbers["SCORED"] = 0 if checked.checks.not_scored else 1
        warn(feedback, checked.notes)
        tell_numbers(feedback, _numbers(), numbers)
        checkpoint(progress, 0.9)
        target = write_layer(self, parameters, self.TABLE, context, feedback, fields, features)
        if context.willLoadLayerOnCompletion(target):
            context.layerToLoadOnCompletionDetails(target).name = tr("Findings")
        self._write_files(report, page, checked, started)
        files = {name: path for name, path in ((self.REPORT, report), (self.HTML, page)) if path}
        return {self.TABLE: target, **numbers, **files}

    def _check(self, parameters: dict, context: Any, progress: Span) -> Checked:
        from ...domain.checks.findings import check_score
        from ...domain.checks.unscored import check_figures
        from ...domain.scoring.preparation import prepare, read_known
        from ...domain.scoring.score import score_territories
        from ...outputs.score_report import input_hashes

        chosen, name, inputs = self.read_inputs(parameters, context)
        model, groups, rest = chosen.model, inputs.groups, Span(progress, 0.6, 1.0)
        data = (model, inputs.table, groups, inputs.status)
        hashes = input_hashes(name, inputs.table, inputs.status, chosen.name, model)
        method, zones = METHODS[self.parameterAsEnum(parameters, self.METHOD, context)], zones_of(groups)
        checkpoint(progress, 0.3)
        reasons = chosen.impossible
        if not reasons:
            try:
                result = score_territories(*data, Span(progress, 0.3, 0.6))
            except AsdError as error:
                reasons = error.problems
        if reasons:
            checks = check_figures(*data, reasons, zones, method, rest)
            return Checked(name, chosen, inputs, hashes, checks)
        values = read_known(*data)[0].values
        checks = check_score(result, values, prepare(*data).own, zones, method, rest)
        return Checked(name, chosen, inputs, hashes, checks, tuple(result.notes))

    def _write_files(self, report: str, page: str, checked: Checked, started: str) -> None:
        from ...outputs.needs.check_report import check_report
        from ...outputs.provenance import versions
        from ...outputs.run_report import write_atomically, write_report

        read = checked
        if report:
            content = check_report(
                checked.checks, read.chosen.model, read.chosen.origin, read.hashes, versions(), checked.notes
            )
            write_report(report, content)
        if page:
            from ...reports.score_checks_page import checks_page

            licence = label_of(read.inputs.licence) if read.inputs.licence else ""
            names = zone_names(read.inputs.groups)
            text = checks_page(checked.checks, read.chosen.model, names, read.layer_name, licence, started, read.before)
            write_atomically(page, text)


def zones_of(groups: pd.DataFrame) -> pd.Series | None:
    """Province code of each unit; None unless all units are communes of the official code list."""
    import pandas as pd

    from ...domain.territory.codes import level_of, province_of

    if not len(groups) or any(level_of(str(code)) != "commune" for code in groups.index):
        return None
    return pd.Series([province_of(str(code)) for code in groups.index], index=groups.index)


def zone_names(groups: pd.DataFrame) -> dict[str, dict[str, str]]:
    """Names by language of each province code, where the workspace gave them."""
    from ...domain.territory.codes import province_of

    found: dict[str, dict[str, str]] = {}
    for column, code in (("province_fr", "fr"), ("province_ar", "ar")):
        for unit, name in groups[column].items() if column in groups.columns else ():
            if isinstance(name, str) and name:
                found.setdefault(province_of(str(unit)), {})[code] = name
    return found


def _numbers() -> dict[str, str]:
    """Numbers returned beside the table."""
    return {
        "SCORED": tr("The model gives a score (1) or none (0)"),
        "UNITS": tr("Units"),
        "INDICATORS": tr("Indicators"),
        "CELLS_MISSING": tr("Missing cells"),
        "REDUNDANT_PAIRS": tr("Pairs that say the same"),
        "CONFLICTING_PAIRS": tr("Pairs that pull against each other"),
        "FLAGGED_MISSING": tr("Indicators with many missing figures"),
        "FLAGGED_SKEWNESS": tr("Indicators with an extreme shape"),
        "FLAGGED_PARENT": tr("Nodes in question against their parent"),
        "FLAGGED_DIRECTION": tr("Indicators against their own pillar"),
        "FLAGGED_ALPHA": tr("Nodes of low consistency"),
    }
