"""Beneficiary households, people and amount by territorial unit, and their rates, with small counts hidden."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from ...domain.density.settings import NUMBERS
from ...domain.disclosure.settings import THRESHOLD, PrimaryRule
from ...domain.errors import Problem, problem
from ...domain.progress import Span, checkpoint
from ...outputs.density_layers import number_labels
from ...qgis_support.i18n import tr
from ...qgis_support.messages import sentence
from ...sources.data_class import (
    DATA_CLASS_FIELD,
    SYNTHETIC,
    says_synthetic,
    source_says_synthetic,
)
from ..base import AsdAlgorithm, FeedbackProgress
from .density_parameters import (
    INPUT_CHOICES,
    TERRITORIES,
    Looked,
    declare_inputs,
    declare_listing,
    look_at,
    read_inputs,
    text_of_parameter,
    write_listing,
)

if TYPE_CHECKING:
    from ...domain.density.result import DensityResult
    from ...sources.beneficiaries import Beneficiaries, CountedRows, Territories

READ, COUNTED = 0.25, 0.9  # shares of the whole reached after reading the units, and after counting
CHOICES = (*INPUT_CHOICES, "THRESHOLD")
MAPPED_RATES = ("per_100_households", "per_1000_inhabitants", "per_km2")  # the first that has values is mapped


class BeneficiaryDensity(AsdAlgorithm):
    """Where are the beneficiaries, how dense, and against how many inhabitants and households?

    Points count in the first unit (by code) whose closed polygon holds them, decided exactly; tables join by code.
    per_km2 = households / area (the AREA field, else measured on the ellipsoid); per_1000_inhabitants = people
    (households when people are not given) / population x 1,000; per_100_households = households / households of the
    census x 100. A missing or zero base gives a missing rate. Counts from 1 to THRESHOLD - 1 are hidden with all rates
    of their row.
    """

    ID, GROUP = "beneficiarydensity", "beneficiaries"
    THRESHOLD, WORKSPACE, OUTPUT, TABLE, REPORT = "THRESHOLD", "WORKSPACE", "OUTPUT", "TABLE", "REPORT"

    def title(self) -> str:
        """Return the title."""
        return tr("Beneficiary density by territory")

    def tags(self) -> list[str]:
        """Return search words."""
        return ["beneficiary", "density", "count", "points", "rate", "commune", "asd"]

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        declare_inputs(self)
        self.addParameter(
            QgsProcessingParameterNumber(
                self.THRESHOLD, tr("Hide counts below"), defaultValue=THRESHOLD, minValue=0, maxValue=1_000_000
            )
        )
        self.addParameter(
            QgsProcessingParameterFile(
                self.WORKSPACE, tr("Workspace to record the counts in"), extension="gpkg", optional=True
            )
        )
        self._add_outputs()

    def _add_outputs(self) -> None:
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Beneficiary density")))
        table = QgsProcessing.SourceType.TypeVector
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                self.TABLE, tr("Counts by unit, period and programme"), table, optional=True, createByDefault=False
            )
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.REPORT, tr("Run report"), tr("JSON file (*.json)"), optional=True, createByDefault=False
            )
        )
        declare_listing(self)
        labels = number_labels()
        for name in NUMBERS:
            self.addOutput(QgsProcessingOutputNumber(name, labels[name]))
        self.addOutput(QgsProcessingOutputString("PERIOD_MAPPED", tr("Period")))
        self.addOutput(QgsProcessingOutputString("DATA_CLASS", tr("Data class")))

    _looked, _is_synthetic = Looked(), False

    def prepareAlgorithm(self, parameters: dict, context: Any, feedback: Any) -> bool:
        """Look at the beneficiaries' layer in the thread that owns it: is it synthetic, is it a file as it lies?"""
        self._looked = look_at(parameters, context)
        self._is_synthetic = self._looked.is_synthetic
        return super().prepareAlgorithm(parameters, context, feedback)

    def work(self, parameters: dict, context: Any, feedback: Any) -> dict:
        """Read the units, count the rows, protect, write; nothing is written before everything is computed."""
        from ...domain.density.result import DensityQuestion, density_of
        from ...outputs.provenance import now
        from ...outputs.run_report import require_writable
        from ...sources.beneficiaries import count_rows, read_territories

        require_writable(self.parameterAsFileOutput(parameters, self.REPORT, context))
        started, progress, transforms = now(), FeedbackProgress(feedback), context.transformContext()
        self._check_workspace(self._text(parameters, self.WORKSPACE, context))
        asked = read_inputs(self, parameters, context, self._looked)
        source, beneficiaries = asked.territories, asked.beneficiaries
        territories = read_territories(source, source.sourceName(), asked.code_field, asked.bases, transforms)
        checkpoint(progress, READ)
        rule = PrimaryRule(self.parameterAsInt(parameters, self.THRESHOLD, context))
        question = DensityQuestion(asked.columns, bool(beneficiaries.unit_field), asked.programme, asked.period, rule)
        counted = count_rows(beneficiaries, territories, question.columns, transforms, Span(progress, READ, COUNTED))
        result = density_of(
            counted.tally, territories.units, territories.has_outline(), question, counted.unknown_codes
        )
        checkpoint(progress, COUNTED)
        notes = [*territories.notes, *counted.notes, *result.notes]
        self._is_synthetic |= says_synthetic(beneficiaries.name) or source_says_synthetic(beneficiaries.source)
        if self._is_synthetic:
            notes.insert(0, problem("synthetic_data", layer=beneficiaries.name))
        for note in notes:
            feedback.pushWarning(sentence(note))
        report = self._report(parameters, context, territories, beneficiaries, counted, result, notes)
        layers = self._write(parameters, context, source, territories, result)
        layers |= write_listing(self, parameters, context, counted.listing)
        self._record(parameters, context, report, result, started)
        return {**layers, **result.numbers, "PERIOD_MAPPED": result.choice.period, "DATA_CLASS": report["data_class"]}

    def _text(self, parameters: dict, name: str, context: Any) -> str:
        return text_of_parameter(self, parameters, name, context)

    def _check_workspace(self, path: str) -> None:
        """A wrong, locked or read-only workspace is refused before anything is computed."""
        if path:
            from ...workspace import open_workspace

            open_workspace(path, writable=True).close()

    def _report(
        self,
        parameters: dict,
        context: Any,
        territories: Territories,
        beneficiaries: Beneficiaries,
        counted: CountedRows,
        result: DensityResult,
        notes: list[Problem],
    ) -> dict:
        from ...outputs.density_report import density_report
        from ...outputs.provenance import versions
        from ...outputs.run_report import table_hash

        units = {"code": list(territories.units.index)}
        units.update({name: territories.units[name].tolist() for name in territories.units})
        source = self.parameterAsSource(parameters, TERRITORIES, context)
        inputs = [
            {"name": source.sourceName(), "sha256": table_hash(units), "rows": len(territories.units)},
            {"name": beneficiaries.name, "sha256": counted.sha256, "rows": counted.tally.rows_read},
        ]
        asked = {name: self._text(parameters, name, context) for name in CHOICES}
        data_class = SYNTHETIC if self._is_synthetic else "aggregate"
        threshold = self.parameterAsInt(parameters, self.THRESHOLD, context)
        return density_report(result, asked, inputs, versions(), notes, counted.unknown_codes, data_class, threshold)

    def _write(
        self, parameters: dict, context: Any, source: Any, territories: Territories, result: DensityResult
    ) -> dict:
        from ...domain.density.result import listed_columns, result_columns
        from ...outputs.density_layers import joined_fields, result_fields, write_features, write_rows
        from ...outputs.sink_writing import require_whole

        mark = {DATA_CLASS_FIELD: str} if self._is_synthetic else {}
        table, listed = result.table, result.listed
        if mark:
            table, listed = (frame.assign(**{DATA_CLASS_FIELD: SYNTHETIC}) for frame in (table, listed))
        added = result_fields({**result_columns(), **mark})
        fields, names = joined_fields(source.fields(), added)
        sink, target = self.parameterAsSink(
            parameters, self.OUTPUT, context, fields, source.wkbType(), source.sourceCrs()
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, self.OUTPUT))
        write_features(sink, fields, territories.polygons.features, table[list(names)])
        del sink
        require_whole(target, len(table), context)
        self._style(parameters, context, target, result, names)
        written = {self.OUTPUT: target}
        fields = result_fields({**listed_columns(), **mark})
        sink, target = self.parameterAsSink(parameters, self.TABLE, context, fields)
        if sink is not None:
            write_rows(sink, fields, listed)
            del sink
            require_whole(target, len(listed), context)
            written[self.TABLE] = target
            self._name(context, target, tr("Counts by unit, period and programme"))
        return written

    def _style(self, parameters: dict, context: Any, target: str, result: DensityResult, names: dict[str, str]) -> None:
        """Name the layer and ask for its style once QGIS loads it."""
        from ...outputs.class_limits import quantile_limits
        from ...outputs.density_layers import density_titles
        from ...outputs.styling import density_style, style_on_load

        threshold = self.parameterAsInt(parameters, self.THRESHOLD, context)
        shown = next((rate for rate in MAPPED_RATES if result.table[rate].notna().any()), MAPPED_RATES[0])
        style = density_style(quantile_limits(result.table[shown].tolist()), names[shown], names["status"], threshold)
        title = self._name(context, target, tr("Beneficiary density"))
        style_on_load(context, target, style, {"title": title}, density_titles(names))

    def _name(self, context: Any, target: str, title: str) -> str:
        """Title of an output in the project; invented data carry their mark."""
        if self._is_synthetic:
            title = f"{SYNTHETIC} - {title}"
        if context.willLoadLayerOnCompletion(target):
            context.layerToLoadOnCompletionDetails(target).name = title
        layer = context.temporaryLayerStore().mapLayer(target)
        if layer is not None:
            layer.setName(title)
        return title

    def _record(self, parameters: dict, context: Any, report: dict, result: DensityResult, started: str) -> None:
        """Keep the protected counts in the workspace, and the report where it was asked for."""
        from ...outputs.density_report import workspace_counts
        from ...outputs.provenance import run_record
        from ...outputs.run_report import write_report

        path = self._text(parameters, self.WORKSPACE, context)
        if path:
            from ...workspace import open_workspace

            kept = {name: report[name] for name in ("parameters", "inputs", "counts", "warnings", "data_class")}
            run = run_record("asd:beneficiarydensity", started, **kept)
            with open_workspace(path, writable=True) as workspace:
                workspace.record_beneficiaries(run, workspace_counts(result.listed))
        target = self.parameterAsFileOutput(parameters, self.REPORT, context)
        if target:
            write_report(target, report)
