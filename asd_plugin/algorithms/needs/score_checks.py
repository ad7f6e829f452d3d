"""Can this score be trusted? Missing figures, shapes, correlations, consistency and directions, before it is used."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessing, QgsProcessingParameterEnum, QgsProcessingParameterFeatureSink

from ...domain.progress import Span, checkpoint
from ...qgis_support.i18n import label_of, tr
from ..base import FeedbackProgress
from ..parts.result_output import declare_numbers, tell_numbers, warn, write_layer
from ..parts.score_parameters import ScoreInputAlgorithm

if TYPE_CHECKING:
    import pandas as pd

    from ...domain.checks.findings import CheckedScore
    from ...domain.errors import Problem
    from ..parts.score_parameters import ScoredInputs

METHODS = ("pearson", "spearman")
COLUMNS = {"kind": str, "node": str, "other": str, "value": float, "units": int, "flag": str, "advice": str}


@dataclass(frozen=True)
class Checked:
    """One run between computing and writing."""

    read: ScoredInputs
    checks: CheckedScore

    @property
    def notes(self) -> list[Problem]:
        """Warnings of the score and of the checks."""
        return [*self.read.notes, *self.checks.notes]


class ScoreChecks(ScoreInputAlgorithm):
    """Checks shown before a score is trusted (METHODS: OECD/JRC Handbook 2008).

    Missing map; skewness and kurtosis against the skew-kurtosis rule; correlations (above 0.92 redundant, below -0.4
    conflicting); each node against its parent; Cronbach's alpha by node; eigenvalues; the direction test. Missing:
    correlations pairwise, alpha and eigenvalues over complete rows, all counted.
    """

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
        from ...domain.scoring.leaves.raw_table import read_raw
        from ...domain.scoring.preparation import prepare

        read = self.read_and_score(parameters, context, Span(progress, 0.0, 0.6))
        model, inputs = read.chosen.model, read.inputs
        own = prepare(model, inputs.table, inputs.groups, inputs.status).own
        values = read_raw(model, inputs.table, inputs.groups).values
        method = METHODS[self.parameterAsEnum(parameters, self.METHOD, context)]
        zones = zones_of(inputs.groups)
        return Checked(read, check_score(read.result, values, own, zones, method, Span(progress, 0.6, 1.0)))

    def _write_files(self, report: str, page: str, checked: Checked, started: str) -> None:
        from ...outputs.needs.check_report import check_report
        from ...outputs.provenance import versions
        from ...outputs.run_report import write_atomically, write_report

        read = checked.read
        if report:
            content = check_report(
                checked.checks, read.chosen.model, read.chosen.origin, read.hashes, versions(), checked.notes
            )
            write_report(report, content)
        if page:
            from ...reports.score_checks_page import checks_page

            licence = label_of(read.inputs.licence) if read.inputs.licence else ""
            names = zone_names(read.inputs.groups)
            text = checks_page(checked.checks, read.chosen.model, names, read.layer_name, licence, started, read.notes)
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
