"""Hot and cold spots of a figure, or of need against coverage, beyond what chance would make."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from ...domain.density.hotspots import settings as names
from ...domain.density.hotspots.settings import ALPHA, BIVARIATE, CORRECTIONS, PERMUTATIONS, SEED, STATISTICS
from ...domain.errors import AsdError, problem
from ...domain.progress import Span, checkpoint
from ...domain.territory.neighbours.settings import BAND, NEIGHBOURS, TOLERANCE_M, WEIGHTS
from ...outputs.patterns import hotspot_layer as shown
from ...qgis_support.i18n import tr
from ...qgis_support.messages import explain, sentence
from ...sources.data_class import layer_of
from ..base import AsdAlgorithm, FeedbackProgress
from ..parts import result_output as out
from ..parts.score_parameters import add_report_files

if TYPE_CHECKING:
    from ...domain.density.hotspots.result import HotSpots as Found
    from ...domain.density.hotspots.settings import HotSpotQuestion
    from ...domain.errors import Problem
    from ...domain.territory.neighbours.weights import WeightChoice
    from ...sources.patterns.hotspot_inputs import HotSpotInputs


@dataclass(frozen=True)
class Searched:
    """One run between computing and writing."""

    layer: str
    fields: list[str]
    labels: list[str]
    inputs: HotSpotInputs
    weights: WeightChoice
    found: Found

    @property
    def notes(self) -> list[Problem]:
        """Everything to tell."""
        return [*self.inputs.notes, *self.found.notes]


class HotSpots(AsdAlgorithm):
    """Gi*, local Moran or bivariate local Moran of a layer of units, with permutations and a seed.

    Formulas: docs/methods/hotspots.md. Missing and hidden units are left out and told; a unit without neighbour is an
    island of its own class.
    """

    ID, GROUP = "hotspots", "beneficiaries"
    INPUT, FIGURE, SECOND, STATISTIC = "INPUT", "FIELD", "SECOND_FIELD", "STATISTIC"
    WEIGHTS, TOLERANCE, NEAREST, DISTANCE = "WEIGHTS", "TOLERANCE", "NEAREST", "DISTANCE"
    ISLANDS, PERMUTATIONS, SEED, CORRECTION = "JOIN_ISLANDS", "PERMUTATIONS", "SEED", "CORRECTION"
    ALPHA, ONE_SIDED, CODE_FIELD, STATUS_FIELD = "ALPHA", "ONE_SIDED", "CODE_FIELD", "STATUS_FIELD"
    OUTPUT = "OUTPUT"

    def title(self) -> str:
        """Return the title."""
        return tr("Hot spots")

    def tags(self) -> list[str]:
        """Return search words."""
        return ["hot spot", "cluster", "moran", "lisa", "getis", "gi*", "point chaud", "autocorrelation", "asd"]

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        polygons, number = [QgsProcessing.SourceType.TypeVectorPolygon], QgsProcessingParameterField.DataType.Numeric
        self.addParameter(
            QgsProcessingParameterFeatureSource(self.INPUT, tr("Territories with their figure"), polygons)
        )
        self.addParameter(
            QgsProcessingParameterField(self.FIGURE, tr("Field of the figure"), None, self.INPUT, number, optional=True)
        )
        kinds = shown.statistic_names()
        options = [kinds[name] for name in STATISTICS]
        self.addParameter(QgsProcessingParameterEnum(self.STATISTIC, tr("Statistic"), options, defaultValue=0))
        label = tr("Second field, of the neighbours (bivariate only: need here, coverage around)")
        self.addParameter(QgsProcessingParameterField(self.SECOND, label, None, self.INPUT, number, optional=True))
        options = [tr("Common border or point (queen)"), tr("Common border (rook)"), tr("Nearest units")]
        options.append(tr("All units within a distance"))
        self.addParameter(QgsProcessingParameterEnum(self.WEIGHTS, tr("Neighbours"), options, defaultValue=0))
        self._add_numbers()
        out.declare_rare(self, self._rare())
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Hot spots")))
        add_report_files(self, out.REPORT, out.HTML)
        out.declare_numbers(self, _numbers())
        self.addOutput(QgsProcessingOutputString("METHOD", tr("Method")))

    def _add_numbers(self) -> None:
        whole, real = QgsProcessingParameterNumber.Type.Integer, QgsProcessingParameterNumber.Type.Double
        tolerance = tr("Borders this many metres apart still touch")
        for name, label, kind, default, least, most in (
            (self.TOLERANCE, tolerance, real, TOLERANCE_M, 0, 5_000),
            (self.NEAREST, tr("How many nearest units"), whole, NEIGHBOURS, 1, 1_000),
            (self.DISTANCE, tr("Distance between centres (m)"), real, None, 0, 5_000_000),
            (self.PERMUTATIONS, tr("Permutations"), whole, PERMUTATIONS, 99, 99_999),
            (self.SEED, tr("Seed"), whole, SEED, 0, 2_147_483_647),
        ):
            self.addParameter(QgsProcessingParameterNumber(name, label, kind, default, default is None, least, most))

    def _rare(self) -> list:
        real = QgsProcessingParameterNumber.Type.Double
        corrections = [tr("False discovery rate (Benjamini and Hochberg)"), tr("None")]
        code = tr("Field holding the unit codes")
        status = tr("Field saying which figure is hidden (empty: found)")
        level = tr("Level of the Moran classes and of the counts")
        return [
            QgsProcessingParameterEnum(
                self.CORRECTION, tr("Correction for the number of units"), corrections, defaultValue=0
            ),
            QgsProcessingParameterNumber(self.ALPHA, level, real, ALPHA, False, 0.0001, 0.5),
            QgsProcessingParameterBoolean(self.ONE_SIDED, tr("p counts one tail, as GeoDa does"), False),
            QgsProcessingParameterBoolean(self.ISLANDS, tr("Link a unit without neighbour to the nearest one"), False),
            QgsProcessingParameterField(self.CODE_FIELD, code, "code", self.INPUT, optional=True),
            QgsProcessingParameterField(self.STATUS_FIELD, status, None, self.INPUT, optional=True),
        ]

    def checkParameterValues(self, parameters: dict, context: Any) -> tuple[bool, str]:
        """Say before the run which choice is wanting."""
        is_fine, message = super().checkParameterValues(parameters, context)
        if not is_fine:
            return is_fine, message
        faults = []
        if not self._text(parameters, self.FIGURE, context):
            faults.append(problem("hotspots_figure_wanted", parameter=self.FIGURE))
        if self._statistic(parameters, context) == BIVARIATE and not self._text(parameters, self.SECOND, context):
            faults.append(problem("hotspots_figure_wanted", parameter=self.SECOND))
        is_band = WEIGHTS[self.parameterAsEnum(parameters, self.WEIGHTS, context)] == BAND
        if is_band and not self.parameterAsDouble(parameters, self.DISTANCE, context) > 0:
            faults.append(problem("distance_not_positive", distance=parameters.get(self.DISTANCE) or 0))
        return (False, explain(AsdError(faults))) if faults else (True, "")

    _mark = ""

    def prepareAlgorithm(self, parameters: dict, context: Any, feedback: Any) -> bool:
        """Look, in the thread that owns the layer, whether its figures were protected: the result says the same."""
        from ...outputs.protection.mark import mark_of

        layer, _ = layer_of(parameters.get(self.INPUT), context)
        self._mark = mark_of(layer) if layer is not None else ""
        return super().prepareAlgorithm(parameters, context, feedback)

    def work(self, parameters: dict, context: Any, feedback: Any) -> dict:
        """Read, search, write; nothing is written before everything is computed."""
        from ...outputs.needs.joined_layer import fields_with, joined_features
        from ...outputs.protection.file_mark import mark_file
        from ...outputs.provenance import now

        started, files, progress = now(), out.asked_files(self, parameters, context), FeedbackProgress(feedback)
        source = out.require_source(self, parameters, self.INPUT, context)
        run = self._search(parameters, context, source, Span(progress, 0.0, 0.7))
        fields, given, renamed = fields_with(source.fields(), shown.COLUMNS)
        features = joined_features(
            source, run.inputs.feature_ids, run.found.units, shown.COLUMNS, fields, Span(progress, 0.7, 0.9),
            _kept_back(run),
        )  # fmt: skip
        notes = [*run.notes, *renamed]
        report, page = self._texts(run, files, notes, started)
        out.warn(feedback, notes)
        checkpoint(progress, 0.95)
        target = out.write_layer(self, parameters, self.OUTPUT, context, feedback, fields, features, source)
        statistic = run.found.question.statistic
        style, titles = shown.hotspot_style(given["hotspot_class"], statistic), shown.column_titles(given, statistic)
        method = f"{shown.weights_text(run.weights)} {shown.method_text(run.found.question)}"
        title = tr("Hot spots: {figure}").format(figure=", ".join(run.labels))
        metadata = {"source": run.layer, "abstract": method, "protection": self._mark}
        out.dress(context, target, title, style, metadata, titles)
        if self._mark:
            mark_file(target, self._mark)
        out.write_texts(files, report, page)
        numbers = _counted(run)
        out.tell_numbers(feedback, _numbers(), numbers)
        feedback.pushInfo(method)
        return {self.OUTPUT: target, **numbers, "METHOD": method, **files}

    def _text(self, parameters: dict, name: str, context: Any) -> str:
        return (self.parameterAsString(parameters, name, context) or "").strip()

    def _statistic(self, parameters: dict, context: Any) -> str:
        return STATISTICS[self.parameterAsEnum(parameters, self.STATISTIC, context)]

    def _search(self, parameters: dict, context: Any, source: Any, progress: Span) -> Searched:
        from ...domain.density.hotspots.result import hot_spots
        from ...outputs.density_layers import figure_label
        from ...sources.patterns.hotspot_inputs import read_hotspot_inputs

        checkpoint(progress, 0.0)
        question, weights = self._question(parameters, context), self._weights(parameters, context)
        fields = [self._text(parameters, self.FIGURE, context)]
        if question.statistic == BIVARIATE:
            fields.append(self._text(parameters, self.SECOND, context))
        code = self._text(parameters, self.CODE_FIELD, context) or "code"
        status = self._text(parameters, self.STATUS_FIELD, context)
        name = source.sourceName()
        inputs = read_hotspot_inputs(source, name, code, fields, status, context.transformContext())
        checkpoint(progress, 0.4)
        found = hot_spots(
            inputs.values, inputs.second, inputs.hidden, inputs.edges, weights, question, Span(progress, 0.4, 1.0)
        )
        labels = [figure_label(source, field) for field in fields]
        return Searched(name, fields, labels, inputs, weights, found)

    def _question(self, parameters: dict, context: Any) -> HotSpotQuestion:
        from ...domain.density.hotspots.settings import HotSpotQuestion

        return HotSpotQuestion(
            self._statistic(parameters, context),
            self.parameterAsInt(parameters, self.PERMUTATIONS, context),
            self.parameterAsInt(parameters, self.SEED, context),
            CORRECTIONS[self.parameterAsEnum(parameters, self.CORRECTION, context)],
            self.parameterAsDouble(parameters, self.ALPHA, context),
            not self.parameterAsBoolean(parameters, self.ONE_SIDED, context),
        )

    def _weights(self, parameters: dict, context: Any) -> WeightChoice:
        from ...domain.territory.neighbours.weights import WeightChoice

        return WeightChoice(
            WEIGHTS[self.parameterAsEnum(parameters, self.WEIGHTS, context)],
            self.parameterAsDouble(parameters, self.TOLERANCE, context),
            self.parameterAsInt(parameters, self.NEAREST, context),
            self.parameterAsDouble(parameters, self.DISTANCE, context),
            self.parameterAsBoolean(parameters, self.ISLANDS, context),
        )

    def _texts(self, run: Searched, files: dict[str, str], notes: list[Problem], started: str) -> tuple[Any, Any]:
        """Report and page that were asked for, made before anything is written."""
        from ...outputs.provenance import versions

        report, page = None, None
        if out.REPORT in files:
            report = shown.hotspot_report(run.found, run.weights, run.fields, run.layer, versions(), notes)
            report["protection"] = {"mark": self._mark}
        if out.HTML in files:
            from ...reports.page_parts import computed_on
            from ...reports.patterns.hotspots_page import hotspots_page

            told = [sentence(note) for note in notes]
            small_print = [tr("Layer: {name}").format(name=run.layer), computed_on(started)]
            edges, names = run.inputs.edges, run.inputs.names
            page = hotspots_page(run.found, run.weights, edges, names, run.labels, small_print, told)
        return report, page


def _kept_back(run: Searched) -> dict[str, list[int]]:
    """A protected figure that stood in the input is not passed on."""
    rows = zip(run.inputs.feature_ids, run.inputs.hidden.tolist())
    hidden = [feature for feature, is_hidden in rows if is_hidden]
    return dict.fromkeys(run.fields, hidden)


def _numbers() -> dict[str, str]:
    """Numbers returned beside the layer."""
    return {
        "UNITS": tr("Units"),
        "UNITS_TESTED": tr("Units tested"),
        "SIGNIFICANT_BEFORE": tr("Significant one by one"),
        "SIGNIFICANT_AFTER": tr("Significant after correction"),
        "ISLANDS": tr("Units without neighbour"),
        "UNITS_MISSING": tr("Units without figure"),
        "UNITS_HIDDEN": tr("Units hidden"),
        "LINKS": tr("Links between neighbours"),
        "GLOBAL_I": tr("Moran's I of the whole"),
        "GLOBAL_P": tr("p of Moran's I"),
        "SEED_USED": tr("Seed used"),
    }


def _counted(run: Searched) -> dict[str, float | None]:
    found = run.found
    overall = [None if value != value else value for value in (found.overall.value, found.overall.p)]
    values = [
        len(found.units),
        int(found.units["p_sim"].notna().sum()),
        found.significant["before"],
        found.significant["after"],
        found.counts[names.ISLAND],
        found.counts[names.MISSING],
        found.counts[names.HIDDEN],
        found.links,
        *overall,
        found.question.seed,
    ]
    return dict(zip(_numbers(), values))
