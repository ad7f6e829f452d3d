"""Can these figures be trusted? Every rule of quality over a workspace or a layer, each finding with what to do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...domain.errors import AsdError, Problem, problem
from ...domain.progress import Span, checkpoint
from ...qgis_support.i18n import label_of, tr
from ...qgis_support.messages import explain
from ..base import RESOURCES, AsdAlgorithm, FeedbackProgress
from ..parts import result_output as out

if TYPE_CHECKING:
    from ...domain.quality.figures import QualityData


@dataclass(frozen=True)
class Read:
    """What is judged: figures, names of units and indicators, name and identity of the input."""

    data: QualityData
    units: dict[str, str]
    labels: dict[str, str]
    name: str
    is_withheld: bool
    notes: list[Problem]


class QualityReport(AsdAlgorithm):
    """Completeness, freshness, codes, impossible values, outliers, breaks, totals, digits, cards.

    Hidden cells are never judged and household lists never read. The figures of a layer that was not protected are
    left out of every finding.
    """

    ID, GROUP = "qualityreport", "workspace"
    WORKSPACE, INPUT, CODE_FIELD, FIELDS = "WORKSPACE", "INPUT", "CODE_FIELD", "FIELDS"
    PERIOD_FIELD, MILIEU_FIELD, PERIOD = "PERIOD_FIELD", "MILIEU_FIELD", "PERIOD"
    AS_OF, MAX_AGE, Z_LIMIT = "AS_OF", "MAX_AGE", "Z_LIMIT"
    OUTPUT, REPORT, HTML = "OUTPUT", out.REPORT, out.HTML

    def title(self) -> str:
        """Return the title."""
        return tr("Quality of the figures")

    def tags(self) -> list[str]:
        """Return search words."""
        return ["quality", "outlier", "missing", "duplicates", "check", "qualite", "controle", "benford", "digits"]

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        self.addParameter(QgsProcessingParameterFile(self.WORKSPACE, tr("Workspace"), extension="gpkg", optional=True))
        vector, number = [QgsProcessing.SourceType.TypeVector], QgsProcessingParameterField.DataType.Numeric
        label = tr("Layer or table to judge instead of the workspace's figures")
        self.addParameter(QgsProcessingParameterFeatureSource(self.INPUT, label, vector, optional=True))
        label = tr("Field holding the unit codes")
        self.addParameter(QgsProcessingParameterField(self.CODE_FIELD, label, "code", self.INPUT, optional=True))
        label = tr("Fields to judge (empty: every numeric field)")
        self.addParameter(
            QgsProcessingParameterField(self.FIELDS, label, None, self.INPUT, number, allowMultiple=True, optional=True)
        )
        label = tr("Period of the layer, such as 2024, 2024-06 or 2024-Q2")
        self.addParameter(QgsProcessingParameterString(self.PERIOD, label, "", optional=True))
        out.declare_rare(self, self._rare())
        table = QgsProcessing.SourceType.TypeVector
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Findings"), table))
        for name, label, kind in (
            (self.REPORT, tr("Run report (JSON)"), "JSON (*.json)"),
            (self.HTML, tr("Page to read and print (HTML)"), "HTML (*.html)"),
        ):
            self.addParameter(QgsProcessingParameterFileDestination(name, label, kind, None, True, False))
        out.declare_numbers(self, _numbers())

    def _rare(self) -> list:
        number = QgsProcessingParameterNumber.Type.Double
        fields = (
            (self.PERIOD_FIELD, tr("Field holding the period")),
            (self.MILIEU_FIELD, tr("Field holding the milieu of the unit (urban, rural)")),
        )
        limits = (
            (self.MAX_AGE, tr("Age in years after which a figure is old"), 5.0, 0.0),
            (self.Z_LIMIT, tr("Robust z beyond which a value is far"), 3.5, 1.0),
        )
        return [
            *(QgsProcessingParameterField(name, text, None, self.INPUT, optional=True) for name, text in fields),
            QgsProcessingParameterString(
                self.AS_OF, tr("Day ages are counted from (YYYY-MM-DD; empty: today)"), "", optional=True
            ),
            *(
                QgsProcessingParameterNumber(name, text, number, usual, minValue=low)
                for name, text, usual, low in limits
            ),
        ]

    def checkParameterValues(self, parameters: dict, context: Any) -> tuple[bool, str]:
        """Refuse a run without anything to judge, or a date that is none."""
        is_fine, message = super().checkParameterValues(parameters, context)
        if not is_fine:
            return is_fine, message
        if not (parameters.get(self.WORKSPACE) or parameters.get(self.INPUT)):
            return False, explain(AsdError(problem("quality_nothing_to_judge")))
        try:
            self._day(parameters, context)
        except AsdError as error:
            return False, explain(error)
        return True, ""

    def work(self, parameters: dict, context: Any, feedback: Any) -> dict:
        """Read, judge, write; nothing is written before everything is judged."""
        from ...domain.quality.judge import judge
        from ...domain.quality.settings import QualitySettings
        from ...outputs.density_layers import result_fields, rows_as_features
        from ...outputs.provenance import now
        from ...outputs.quality.findings import COLUMNS, counts_of, findings_table, without_figures

        started, files = now(), out.asked_files(self, parameters, context)
        progress = FeedbackProgress(feedback)
        settings = QualitySettings(
            self._day(parameters, context),
            self.parameterAsDouble(parameters, self.MAX_AGE, context),
            self.parameterAsDouble(parameters, self.Z_LIMIT, context),
        )
        read = self._read(parameters, context, Span(progress, 0.0, 0.4))
        result = judge(read.data, settings, Span(progress, 0.4, 0.9))
        if read.is_withheld:
            result = type(result)(**{**result.__dict__, "findings": without_figures(result.findings)})
        table = findings_table(result.findings, read.units)
        fields = result_fields(COLUMNS)
        features = list(rows_as_features(fields, table))
        report, page = self._texts(files, read, result, table, settings, started)
        numbers = counts_of(result)
        out.warn(feedback, read.notes)
        out.tell_numbers(feedback, _numbers(), numbers)
        checkpoint(progress, 0.95)
        target = out.write_layer(self, parameters, self.OUTPUT, context, feedback, fields, features)
        if context.willLoadLayerOnCompletion(target):
            context.layerToLoadOnCompletionDetails(target).name = tr("Findings")
        out.write_texts(files, report, page)
        return {self.OUTPUT: target, **numbers, **files}

    def _texts(self, files: dict, read: Read, result: Any, table: Any, settings: Any, started: str) -> tuple:
        from ...outputs.provenance import versions
        from ...outputs.quality.findings import quality_report
        from ...outputs.run_report import table_hash
        from ...reports.quality.quality_page import quality_page

        cells = read.data.cells
        inputs = [{"name": read.name, "sha256": table_hash({name: cells[name].tolist() for name in cells.columns})}]
        report = quality_report(result, settings, inputs, versions(), read.notes) if self.REPORT in files else None
        page = None
        if self.HTML in files:
            page = quality_page(result, table, read.labels, read.name, settings, started, read.notes)
        return report, page

    def _read(self, parameters: dict, context: Any, progress: Span) -> Read:
        from ...sources.quality.figures import known_units, read_workspace
        from ...workspace import open_workspace
        from ...workspace.reference import read_reference

        path = self.parameterAsFile(parameters, self.WORKSPACE, context) or ""
        if not path:
            cards = read_reference(RESOURCES).catalogue["indicators"]
            return self._read_layer(parameters, context, cards, {}, None, {}, progress)
        with open_workspace(path) as workspace:
            cards, names = workspace.indicators(), known_units(workspace)
            if not parameters.get(self.INPUT):
                data = read_workspace(workspace, progress)
                labels = {**_labels(cards), "population": tr("Population"), "households": tr("Households")}
                notes = [] if data.neighbours else [problem("quality_no_neighbours")]
                return Read(data, names.names, labels, workspace.path.name, False, notes)
        return self._read_layer(parameters, context, cards, names.names, names.codes, names.near(path), progress)

    def _read_layer(
        self, parameters: dict, context: Any, cards: list, units: dict, known: Any, near: dict, progress: Span
    ) -> Read:
        from ...outputs.protection.mark import HOUSEHOLD_POINTS, why_unprotected
        from ...sources.quality.layer import LayerFields, read_layer

        source = out.require_source(self, parameters, self.INPUT, context)
        layer = self.parameterAsVectorLayer(parameters, self.INPUT, context)
        name, why = source.sourceName(), why_unprotected(layer) if layer is not None else ""
        if why == HOUSEHOLD_POINTS:
            raise AsdError(problem("quality_household_data", layer=name))
        fields = LayerFields(
            self.parameterAsString(parameters, self.CODE_FIELD, context) or "code",
            tuple(self.parameterAsFields(parameters, self.FIELDS, context)),
            self.parameterAsString(parameters, self.PERIOD_FIELD, context) or "",
            self.parameterAsString(parameters, self.MILIEU_FIELD, context) or "",
            (self.parameterAsString(parameters, self.PERIOD, context) or "").strip(),
        )
        data = read_layer(source, name, fields, cards, known, near, progress)
        notes = [problem("quality_values_withheld", layer=name)] if why else []
        notes += [] if data.neighbours else [problem("quality_no_neighbours")]
        return Read(data, units, _labels(cards), name, bool(why), notes)

    def _day(self, parameters: dict, context: Any) -> date:
        text = (self.parameterAsString(parameters, self.AS_OF, context) or "").strip()
        try:
            return date.fromisoformat(text) if text else date.today()
        except ValueError as error:
            raise AsdError(problem("quality_bad_date", found=text)) from error


def _labels(cards: list[dict[str, Any]]) -> dict[str, str]:
    return {card["id"]: label_of(card.get("label") or {}) or card["id"] for card in cards}


def _numbers() -> dict[str, str]:
    """Numbers returned beside the table."""
    return {
        "FINDINGS": tr("Findings"),
        "ERRORS": tr("Errors"),
        "WARNINGS": tr("Warnings"),
        "INFORMATION": tr("Information"),
        "INDICATORS": tr("Indicators"),
        "UNITS": tr("Units"),
        "CELLS_JUDGED": tr("Figures judged"),
        "CELLS_HIDDEN": tr("Hidden figures, never judged"),
    }
