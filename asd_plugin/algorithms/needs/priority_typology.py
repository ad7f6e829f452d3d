"""Where is need high and coverage low? Quadrants of two figures of the same units."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...domain.errors import AsdError, problem
from ...domain.progress import Span, checkpoint
from ...domain.typology.settings import BREAK_METHODS, COVERAGE, FIXED, HIDDEN, MISSING, NEED, PRIORITY, BreakChoice
from ...outputs.needs import typology_layer as shown
from ...qgis_support.i18n import tr
from ...qgis_support.messages import explain, sentence
from ..base import AsdAlgorithm, FeedbackProgress
from ..parts import result_output as out
from ..parts.score_parameters import add_report_files

if TYPE_CHECKING:
    from ...domain.errors import Problem
    from ...domain.typology.quadrants import Typology
    from ...sources.typology_inputs import TypologyInputs


@dataclass(frozen=True)
class Classed:
    """One run between computing and writing."""

    layers: dict[str, str]
    fields: dict[str, str]
    inputs: TypologyInputs
    typology: Typology
    notes: list[Problem]

    @property
    def figures(self) -> dict[str, str]:
        """Title of the figure on each axis."""
        return {axis: shown.field_title(name) for axis, name in self.fields.items()}

    @property
    def rule(self) -> str:
        """The rule in one sentence."""
        return shown.rule_text(self.typology, self.figures)


class PriorityTypology(AsdAlgorithm):
    """Quadrants of need and coverage by two breaks (median, mean, or fixed so that years compare).

    High need: need >= break; low coverage: coverage <= break (tolerance 1e-9). Missing and hidden are classes of their
    own; a hidden coverage enters no break and no quadrant.
    """

    ID, GROUP = "prioritytypology", "needs"
    INPUT, CODE_FIELD, NEED_FIELD = "INPUT", "CODE_FIELD", "NEED_FIELD"
    COVERAGE, COVERAGE_CODE_FIELD, COVERAGE_FIELD = "COVERAGE", "COVERAGE_CODE_FIELD", "COVERAGE_FIELD"
    COVERAGE_STATUS, BREAKS, EARLIER_REPORT = "COVERAGE_STATUS", "BREAKS", "EARLIER_REPORT"
    NEED_BREAK, COVERAGE_BREAK, OUTPUT, LIST = "NEED_BREAK", "COVERAGE_BREAK", "OUTPUT", "LIST"

    def title(self) -> str:
        """Return the title."""
        return tr("Priority typology: need and coverage")

    def tags(self) -> list[str]:
        """Return search words."""
        return ["typology", "quadrant", "priority", "coverage", "need", "typologie", "couverture", "priorité"]

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        vector = [QgsProcessing.SourceType.TypeVector]
        number = QgsProcessingParameterField.DataType.Numeric
        self.addParameter(QgsProcessingParameterFeatureSource(self.INPUT, tr("Territories with their need"), vector))
        self.addParameter(
            QgsProcessingParameterField(
                self.NEED_FIELD, tr("Field of the need"), "score", self.INPUT, number, optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                self.COVERAGE, tr("Layer or table of the coverage (empty: the same layer)"), vector, optional=True
            )
        )
        # Plain text: the field belongs to the second layer, or to the first when there is no second.
        self.addParameter(_text(self.COVERAGE_FIELD, tr("Field of the coverage"), "per_100_households", False))
        choices = [tr("Median of the units"), tr("Mean of the units"), tr("Fixed (given below or in a report)")]
        self.addParameter(QgsProcessingParameterEnum(self.BREAKS, tr("Breaks"), choices, defaultValue=0))
        for name, label in (
            (self.NEED_BREAK, tr("Break of the need")),
            (self.COVERAGE_BREAK, tr("Break of the coverage")),
        ):
            kind = QgsProcessingParameterNumber.Type.Double
            self.addParameter(QgsProcessingParameterNumber(name, label, kind, None, optional=True))
        self.addParameter(
            QgsProcessingParameterFile(
                self.EARLIER_REPORT, tr("Earlier report, whose fixed breaks are used"), extension="json", optional=True
            )
        )
        out.declare_rare(
            self,
            [
                QgsProcessingParameterField(
                    self.CODE_FIELD, tr("Field holding the unit codes"), "code", self.INPUT, optional=True
                ),
                _text(self.COVERAGE_CODE_FIELD, tr("Field holding the codes of the coverage"), "code", True),
                _text(self.COVERAGE_STATUS, tr("Field saying which coverage is hidden (empty: found)"), "", True),
            ],
        )
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Priority typology")))
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                self.LIST, tr("List of priority units"), optional=True, createByDefault=False
            )
        )
        add_report_files(self, out.REPORT, out.HTML)
        out.declare_numbers(self, _numbers())
        self.addOutput(QgsProcessingOutputString("RULE", tr("Rule of the priority")))

    def checkParameterValues(self, parameters: dict, context: Any) -> tuple[bool, str]:
        """Say before the run which break is wanting, and whether the earlier report can be read."""
        is_fine, message = super().checkParameterValues(parameters, context)
        if not is_fine:
            return is_fine, message
        try:
            choice, _ = self._choice(parameters, context)
        except AsdError as error:
            return False, explain(error)
        known = {NEED: (choice.need, choice.earlier_need), COVERAGE: (choice.coverage, choice.earlier_coverage)}
        wanting = [axis for axis, values in known.items() if choice.method == FIXED and values == (None, None)]
        faults = [problem("typology_break_wanted", axis=axis) for axis in wanting]
        return (False, explain(AsdError(faults))) if faults else (True, "")

    def work(self, parameters: dict, context: Any, feedback: Any) -> dict:
        """Read both figures, class the units, write; nothing is written before everything is computed."""
        from ...outputs.needs.joined_layer import fields_with, joined_features, table_features
        from ...outputs.provenance import now

        started, files = now(), out.asked_files(self, parameters, context)
        progress = FeedbackProgress(feedback)
        source = out.require_source(self, parameters, self.INPUT, context)
        found = self._classify(parameters, context, source, Span(progress, 0.0, 0.5))
        fields, names, renamed = fields_with(source.fields(), shown.COLUMNS)
        found.notes.extend(renamed)
        table = shown.layer_table(found.typology)
        features = joined_features(
            source, found.inputs.feature_ids, table, shown.COLUMNS, fields, Span(progress, 0.5, 0.8),
            self._kept_back(parameters, found),
        )  # fmt: skip
        listed = shown.priority_list(found.typology, found.inputs.names, found.rule)
        checkpoint(progress, 0.8)
        report, page = self._texts(found, listed, files, started)
        out.warn(feedback, found.notes)
        checkpoint(progress, 0.9)
        target = out.write_layer(self, parameters, self.OUTPUT, context, feedback, fields, features, source)
        style, titles = shown.typology_style(names["quadrant"]), shown.column_titles(names, found.figures)
        out.dress(context, target, tr("Priority typology"), style, {"source": found.layers[NEED]}, titles)
        rows = table_features(listed, shown.LIST_COLUMNS)
        listing = out.write_layer(self, parameters, self.LIST, context, feedback, *rows)
        out.write_texts(files, report, page)
        numbers = _counted(found)
        out.tell_numbers(feedback, _numbers(), numbers)
        feedback.pushInfo(found.rule)
        written = {self.OUTPUT: target, **({self.LIST: listing} if listing else {})}
        return {**written, **numbers, "RULE": found.rule, **files}

    def _choice(self, parameters: dict, context: Any) -> tuple[BreakChoice, dict]:
        from ...sources.typology_inputs import read_earlier_breaks

        method = BREAK_METHODS[self.parameterAsEnum(parameters, self.BREAKS, context)]
        path = self.parameterAsFile(parameters, self.EARLIER_REPORT, context)
        earlier = read_earlier_breaks(path) if path else {"need": None, "coverage": None, "fields": {}}
        given = [
            None if parameters.get(name) in (None, "") else self.parameterAsDouble(parameters, name, context)
            for name in (self.NEED_BREAK, self.COVERAGE_BREAK)
        ]
        return BreakChoice(method, *given, earlier["need"], earlier["coverage"]), earlier["fields"]

    def _classify(self, parameters: dict, context: Any, source: Any, progress: Span) -> Classed:
        from ...domain.typology.quadrants import classify_quadrants
        from ...sources.typology_inputs import Figure, read_typology_inputs

        checkpoint(progress, 0.0)
        choice, earlier_fields = self._choice(parameters, context)
        code, need, covered_code, covered, status = (
            self.parameterAsString(parameters, name, context).strip()
            for name in (
                self.CODE_FIELD, self.NEED_FIELD, self.COVERAGE_CODE_FIELD, self.COVERAGE_FIELD, self.COVERAGE_STATUS,
            )
        )  # fmt: skip
        fields = {NEED: need or "score", COVERAGE: covered}
        second = self.parameterAsSource(parameters, self.COVERAGE, context) or source
        code = code or "code"
        covered_code = code if second is source else covered_code or "code"
        figures = [
            Figure(source, source.sourceName(), code, fields[NEED]),
            Figure(second, second.sourceName(), covered_code, covered),
        ]
        inputs = read_typology_inputs(*figures, status)
        checkpoint(progress, 0.7)
        typology = classify_quadrants(inputs.need, inputs.coverage, inputs.hidden, choice)
        other = [
            problem("typology_other_figures", axis=axis, before=before, now=fields[axis])
            for axis, before in earlier_fields.items()
            if before and before != fields[axis]
        ]
        checkpoint(progress, 1.0)
        layers = {NEED: source.sourceName(), COVERAGE: second.sourceName()}
        return Classed(layers, fields, inputs, typology, [*inputs.notes, *other, *typology.notes])

    def _kept_back(self, parameters: dict, found: Classed) -> dict[str, list[int]]:
        """Hidden coverage that stood in the input itself is not passed on."""
        if parameters.get(self.COVERAGE):
            return {}
        hidden = found.inputs.hidden.tolist()
        return {found.fields[COVERAGE]: [fid for fid, is_hidden in zip(found.inputs.feature_ids, hidden) if is_hidden]}

    def _texts(self, found: Classed, listed: Any, files: dict[str, str], started: str) -> tuple[Any, Any]:
        """Report and page that were asked for, made before anything is written."""
        from ...domain.typology.quadrants import counts_by_group
        from ...outputs.provenance import versions

        typology, report, page = found.typology, None, None
        regions = counts_by_group(typology, found.inputs.names["region"])
        if out.REPORT in files:
            hashes = shown.input_hashes(found.layers[NEED], found.layers[COVERAGE], typology)
            report = shown.typology_report(
                typology, regions, listed, found.rule, found.fields, hashes, versions(), found.notes
            )
        if out.HTML in files:
            from ...reports.needs.typology_page import typology_page
            from ...reports.page_parts import computed_on

            small_print = [
                tr("Layer of the need: {name}").format(name=found.layers[NEED]),
                tr("Layer of the coverage: {name}").format(name=found.layers[COVERAGE]),
                computed_on(started),
            ]
            told = [sentence(note) for note in found.notes]
            names = found.inputs.names
            page = typology_page(typology, regions, names, found.figures, found.rule, small_print, told)
        return report, page


def _text(name: str, label: str, default: str, optional: bool) -> QgsProcessingParameterString:
    return QgsProcessingParameterString(name, label, default, optional=optional)


def _numbers() -> dict[str, str]:
    """Numbers returned beside the layer."""
    return {
        "UNITS": tr("Units"),
        "UNITS_PRIORITY": tr("Units in priority"),
        "UNITS_MISSING": tr("Units without figure"),
        "UNITS_HIDDEN": tr("Units hidden"),
        "NEED_BREAK_USED": tr("Break of the need"),
        "COVERAGE_BREAK_USED": tr("Break of the coverage"),
    }


def _counted(found: Classed) -> dict[str, float]:
    typology = found.typology
    values = [
        len(typology.units),
        typology.counts[PRIORITY],
        typology.counts[MISSING],
        typology.counts[HIDDEN],
        typology.breaks[NEED].value,
        typology.breaks[COVERAGE].value,
    ]
    return dict(zip(_numbers(), values))
