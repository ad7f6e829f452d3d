"""Can these figures be trusted? Every rule of quality over a workspace or a layer, each finding with what to do."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
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
from ...qgis_support.messages import explain, sentence
from ..base import RESOURCES, AsdAlgorithm, FeedbackProgress
from ..parts import result_output as out

if TYPE_CHECKING:
    from ...domain.quality.figures import QualityData


@dataclass(frozen=True)
class Read:
    """What is judged: figures, names of units and indicators, name of the input, the import asked for (empty: all)."""

    data: QualityData
    units: dict[str, str]
    labels: dict[str, str]
    name: str
    is_withheld: bool
    notes: list[Problem]
    import_id: str = ""


class QualityReport(AsdAlgorithm):
    """Completeness, freshness, codes, impossible values, outliers, breaks, totals, digits, cards.

    Hidden cells are never judged and household lists never read. The figures of a layer that was not protected are
    left out of every finding.
    """

    ID, GROUP = "qualityreport", "workspace"
    WORKSPACE, INPUT, CODE_FIELD, FIELDS = "WORKSPACE", "INPUT", "CODE_FIELD", "FIELDS"
    PERIOD_FIELD, MILIEU_FIELD, PERIOD = "PERIOD_FIELD", "MILIEU_FIELD", "PERIOD"
    AS_OF, MAX_AGE, Z_LIMIT = "AS_OF", "MAX_AGE", "Z_LIMIT"
    IMPORT, RECORD = "IMPORT", "RECORD"
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
        label = tr("Only findings on one import (its identifier or file name; empty: all)")
        self.addParameter(QgsProcessingParameterString(self.IMPORT, label, "", optional=True))
        label = tr("Record the run in the workspace")
        self.addParameter(QgsProcessingParameterBoolean(self.RECORD, label, True))
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
        asked = (self.parameterAsString(parameters, self.IMPORT, context) or "").strip()
        if asked and (parameters.get(self.INPUT) or not parameters.get(self.WORKSPACE)):
            return False, explain(AsdError(problem("quality_import_needs_workspace")))
        try:
            self._day(parameters, context)
        except AsdError as error:
            return False, explain(error)
        return True, ""

    def work(self, parameters: dict, context: Any, feedback: Any) -> dict:
        """Read, judge, write; nothing is written before everything is judged."""
        from ...domain.quality.by_source import of_import
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
        if read.import_id:
            result = replace(result, findings=of_import(result.findings, read.import_id))
        if read.is_withheld:
            result = replace(result, findings=without_figures(result.findings))
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
        if self.parameterAsBoolean(parameters, self.RECORD, context):
            self._record(parameters, context, feedback, started, read, settings, numbers)
        return {self.OUTPUT: target, **numbers, **files}

    def _record(
        self, parameters: dict, context: Any, feedback: Any, started: str, read: Read, settings: Any, numbers: dict
    ) -> None:
        """Keep what was judged and found in the workspace; one that cannot be written is told, and is no failure."""
        from ...outputs.provenance import run_record
        from ...workspace import open_workspace

        path = self.parameterAsFile(parameters, self.WORKSPACE, context) or ""
        if not path:
            return
        limits = {**settings.__dict__, "as_of": settings.as_of.isoformat()}
        asked = {"judged": read.name, "import_id": read.import_id, "settings": limits}
        inputs = [{"name": read.name, "sha256": _identity(read.data)}]
        counts = {name.lower(): number for name, number in numbers.items()}
        told = [sentence(note) for note in read.notes]
        run = run_record(f"asd:{self.ID}", started, parameters=asked, inputs=inputs, counts=counts, warnings=told)
        try:
            with open_workspace(path, writable=True) as workspace:
                workspace.record_run(run)
        except AsdError as error:
            out.warn(feedback, [problem("quality_not_recorded", reason=explain(error))])

    def _texts(self, files: dict, read: Read, result: Any, table: Any, settings: Any, started: str) -> tuple:
        from ...outputs.provenance import versions
        from ...outputs.quality.findings import quality_report
        from ...reports.quality.quality_page import quality_page

        inputs = [{"name": read.name, "sha256": _identity(read.data)}]
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
                labels = {**_labels(cards), **_labels_of_tables()}
                notes = [] if data.neighbours else [problem("quality_no_neighbours")]
                wanted = (self.parameterAsString(parameters, self.IMPORT, context) or "").strip()
                chosen = _import_of(workspace, wanted)
                return Read(data, names.names, labels, workspace.path.name, False, notes, chosen)
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


def _labels_of_tables() -> dict[str, str]:
    """What is judged beside the indicators."""
    return {
        "population": tr("Population"),
        "households": tr("Households"),
        "asd_facility": tr("Facilities"),
        "asd_field_note": tr("Field notes"),
        "asd_household": tr("Beneficiary households"),
    }


def _import_of(workspace: Any, wanted: str) -> str:
    """Identifier of the import asked for by itself or by its file (the latest of that name); empty when none is."""
    if not wanted:
        return ""
    known = workspace.imports()
    own = known[(known["import_id"] == wanted) | (known["file_name"] == wanted)]
    if own.empty:
        raise AsdError(problem("quality_import_unknown", found=wanted, known=known["file_name"].unique().tolist()))
    return str(own["import_id"].iloc[-1])


def _identity(data: QualityData) -> str:
    from ...outputs.run_report import table_hash

    return table_hash({name: data.cells[name].tolist() for name in data.cells.columns})


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
