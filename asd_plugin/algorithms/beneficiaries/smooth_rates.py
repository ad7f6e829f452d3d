"""Rates of small areas made steadier: raw and empirical-Bayes smoothed side by side, with funnel limits and flags."""

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
    QgsProcessingParameterNumber,
)

from ...domain.errors import AsdError, problem
from ...domain.progress import Span, checkpoint
from ...domain.smoothing.settings import MODELS, SCALE, SMALL_BELOW
from ...domain.territory.neighbours.settings import TOLERANCE_M
from ...outputs.beneficiaries import smoothing_layer as shown
from ...qgis_support.i18n import format_number, tr
from ...qgis_support.messages import explain, sentence
from ...sources.data_class import SYNTHETIC, layer_says_synthetic, says_synthetic, source_says_synthetic
from ..base import AsdAlgorithm, FeedbackProgress
from ..parts import result_output as out
from ..parts.score_parameters import add_report_files

if TYPE_CHECKING:
    from ...domain.errors import Problem
    from ...outputs.beneficiaries.smoothing_layer import Smoothing
    from ...sources.patterns.hotspot_inputs import HotSpotInputs

CHOICES = ("EVENTS", "POPULATION", "SCALE", "SMALL_BELOW", "LAW", "WIDEN", "TOLERANCE", "CODE_FIELD", "STATUS_FIELD")


@dataclass(frozen=True)
class Smoothed:
    """One smoothing between computing and writing."""

    layer: str
    fields: tuple[str, str]
    labels: tuple[str, str]
    inputs: HotSpotInputs
    found: Smoothing
    notes: list[Problem] = field(default_factory=list)
    is_synthetic: bool = False

    def named(self, title: str) -> str:
        """``title``, marked where the figures are invented."""
        return f"{SYNTHETIC} - {title}" if self.is_synthetic else title


class SmoothRates(AsdAlgorithm):
    """Which high and low rates are more than the luck of small numbers?

    rate = SCALE x EVENTS / POPULATION. Smoothed by Marshall's empirical Bayes (1991) towards all units and towards the
    neighbours; the share of its own rate that each unit keeps is told. Funnel limits of 95 and 99.8 % around the
    overall rate (Spiegelhalter 2005), exact binomial or Poisson. A unit without population has no rate; hidden units
    stay hidden and enter nothing.
    """

    ID, GROUP = "smoothrates", "beneficiaries"
    INPUT, EVENTS, POPULATION, SCALE, SMALL_BELOW = "INPUT", "EVENTS", "POPULATION", "SCALE", "SMALL_BELOW"
    LAW, WIDEN, TOLERANCE, MAP = "LAW", "WIDEN", "TOLERANCE", "MAP"
    CODE_FIELD, STATUS_FIELD, OUTPUT = "CODE_FIELD", "STATUS_FIELD", "OUTPUT"

    def title(self) -> str:
        """Return the title."""
        return tr("Smooth the rates of small areas")

    def tags(self) -> list[str]:
        """Return search words."""
        return ["smooth", "rate", "empirical bayes", "funnel", "small area", "lissage", "taux", "asd"]

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        polygons, number = [QgsProcessing.SourceType.TypeVectorPolygon], QgsProcessingParameterField.DataType.Numeric
        layer = tr("Territories with events and population")
        self.addParameter(QgsProcessingParameterFeatureSource(self.INPUT, layer, polygons))
        for name, label in (
            (self.EVENTS, tr("Field of the events (for example beneficiary households)")),
            (self.POPULATION, tr("Field of the population at risk (for example eligible households)")),
        ):
            self.addParameter(QgsProcessingParameterField(name, label, None, self.INPUT, number, optional=True))
        real = QgsProcessingParameterNumber.Type.Double
        per = tr("Rate per (100: percent)")
        self.addParameter(QgsProcessingParameterNumber(self.SCALE, per, real, SCALE, False, 1e-9, 1e9))
        small = tr("Flag a population below")
        self.addParameter(QgsProcessingParameterNumber(self.SMALL_BELOW, small, real, SMALL_BELOW, False, 0, 1e9))
        laws = [tr("Share of the population (binomial)"), tr("Events that may repeat (Poisson)")]
        self.addParameter(QgsProcessingParameterEnum(self.LAW, tr("The events are"), laws, defaultValue=0))
        widen = tr("Widen the limits by the dispersion of the units")
        self.addParameter(QgsProcessingParameterBoolean(self.WIDEN, widen, False))
        maps = [tr("Smoothed rate (towards its neighbours)"), tr("Smoothed rate (towards all units)")]
        maps.append(tr("Against the funnel limits"))
        self.addParameter(QgsProcessingParameterEnum(self.MAP, tr("On the map"), maps, defaultValue=0))
        out.declare_rare(self, self._rare())
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Smoothed rates")))
        add_report_files(self, out.REPORT, out.HTML)
        out.declare_numbers(self, shown.number_labels())

    def _rare(self) -> list:
        real = QgsProcessingParameterNumber.Type.Double
        tolerance, code = tr("Borders this many metres apart still touch"), tr("Field holding the unit codes")
        status = tr("Field saying which figure is hidden (empty: found)")
        return [
            QgsProcessingParameterNumber(self.TOLERANCE, tolerance, real, TOLERANCE_M, False, 0, 5_000),
            QgsProcessingParameterField(self.CODE_FIELD, code, "code", self.INPUT, optional=True),
            QgsProcessingParameterField(self.STATUS_FIELD, status, None, self.INPUT, optional=True),
        ]

    _mark, _is_synthetic = "", False

    def prepareAlgorithm(self, parameters: dict, context: Any, feedback: Any) -> bool:
        """Read the input's marks in the thread that owns the layer: the result carries them on."""
        from ...outputs.protection.mark import mark_of

        layer = self.parameterAsVectorLayer(parameters, self.INPUT, context)
        self._mark = mark_of(layer) if layer is not None else ""
        self._is_synthetic = layer is not None and layer_says_synthetic(layer)
        return super().prepareAlgorithm(parameters, context, feedback)

    def checkParameterValues(self, parameters: dict, context: Any) -> tuple[bool, str]:
        """Say before the run which field is wanting."""
        is_fine, message = super().checkParameterValues(parameters, context)
        wanted = (self.EVENTS, self.POPULATION) if is_fine else ()
        faults = [
            problem("hotspots_figure_wanted", parameter=name)
            for name in wanted
            if not self._text(parameters, name, context)
        ]
        return (False, explain(AsdError(faults))) if faults else (is_fine, message)

    def work(self, parameters: dict, context: Any, feedback: Any) -> dict:
        """Read, smooth, write; nothing is written before everything is computed."""
        from ...outputs.needs.joined_layer import fields_with, joined_features
        from ...outputs.protection.file_mark import mark_file
        from ...outputs.provenance import now

        started, files, progress = now(), out.asked_files(self, parameters, context), FeedbackProgress(feedback)
        source = out.require_source(self, parameters, self.INPUT, context)
        run = self._smooth(parameters, context, source, Span(progress, 0.0, 0.7))
        table = shown.smoothing_table(run.found)
        fields, given, renamed = fields_with(source.fields(), shown.COLUMNS)
        features = joined_features(
            source, run.inputs.feature_ids, table, shown.COLUMNS, fields, Span(progress, 0.7, 0.9), _kept_back(run)
        )
        notes = [*run.notes, *renamed]
        report, page = self._texts(parameters, context, run, files, notes, started)
        out.warn(feedback, notes)
        checkpoint(progress, 0.95)
        target = out.write_layer(self, parameters, self.OUTPUT, context, feedback, fields, features, source)
        if self._mark:
            mark_file(target, self._mark)
        style = shown.smoothing_style(table, given, shown.MAPS[self.parameterAsEnum(parameters, self.MAP, context)])
        metadata = {"source": run.layer, "protection": self._mark}
        title = tr("Smoothed rates: {events} per {population}").format(events=run.labels[0], population=run.labels[1])
        out.dress(context, target, run.named(title), style, metadata, shown.smoothing_titles(given))
        out.write_texts(files, report, page)
        numbers = shown.smoothing_numbers(run.found)
        out.tell_numbers(feedback, shown.number_labels(), numbers)
        return {self.OUTPUT: target, **numbers, **files}

    def _text(self, parameters: dict, name: str, context: Any) -> str:
        return (self.parameterAsString(parameters, name, context) or "").strip()

    def _smooth(self, parameters: dict, context: Any, source: Any, progress: Span) -> Smoothed:
        from ...domain.smoothing.rates import smooth_events
        from ...domain.territory.neighbours.contiguity import queen
        from ...outputs.density_layers import figure_label
        from ...sources.patterns.hotspot_inputs import read_hotspot_inputs, status_fields
        from ...sources.units import read_texts

        checkpoint(progress, 0.0)
        name, status_field = source.sourceName(), self._text(parameters, self.STATUS_FIELD, context)
        fields = (self._text(parameters, self.EVENTS, context), self._text(parameters, self.POPULATION, context))
        code = self._text(parameters, self.CODE_FIELD, context) or "code"
        transforms = context.transformContext()
        inputs = read_hotspot_inputs(source, name, code, list(fields), status_field, transforms)
        known = [one.name() for one in source.fields()]
        texts = read_texts(source, [status_field] if status_field else status_fields(known))
        checkpoint(progress, 0.4)
        tolerance = self.parameterAsDouble(parameters, self.TOLERANCE, context)
        neighbours = queen(inputs.edges, tolerance, Span(progress, 0.4, 0.8))
        found = smooth_events(
            inputs.values,
            inputs.second,
            list(zip(*texts.values())) if texts else [],
            neighbours.by_code(list(inputs.values.index)),
            self.parameterAsDouble(parameters, self.SCALE, context),
            self.parameterAsDouble(parameters, self.SMALL_BELOW, context),
            MODELS[self.parameterAsEnum(parameters, self.LAW, context)],
            self.parameterAsBoolean(parameters, self.WIDEN, context),
        )
        checkpoint(progress, 1.0)
        smoothing = shown.Smoothing(*found.parts())
        is_synthetic = self._is_synthetic or says_synthetic(name) or source_says_synthetic(source)
        told = [problem("synthetic_data", layer=name)] if is_synthetic else []
        labels = tuple(figure_label(source, field) for field in fields)
        return Smoothed(name, fields, labels, inputs, smoothing, [*told, *inputs.notes, *found.notes], is_synthetic)

    def _texts(
        self, parameters: dict, context: Any, run: Smoothed, files: dict[str, str], notes: list[Problem], started: str
    ) -> tuple[dict | None, str | None]:
        """Report and page that were asked for, made before anything is written."""
        from ...outputs.provenance import versions
        from ...outputs.run_report import table_hash

        report, page = None, None
        if out.REPORT in files:
            asked = {name: self._text(parameters, name, context) for name in CHOICES}
            columns = {"code": list(run.inputs.values.index), "events": run.found.events.tolist()}
            columns["population"] = run.found.population.tolist()
            inputs = [{"name": run.layer, "sha256": table_hash(columns), "rows": len(run.found.events)}]
            report = shown.smoothing_report(run.found, asked, inputs, versions(), notes, self._mark)
            report["data_class"] = SYNTHETIC if run.is_synthetic else "aggregate"
        if out.HTML in files:
            from ...reports.beneficiaries.smoothing_page import smoothing_page
            from ...reports.page_parts import computed_on

            scale = format_number(run.found.funnel.scale)
            title = tr("{events} per {scale} of {population}").format(
                events=run.labels[0], population=run.labels[1], scale=scale
            )
            small_print = [tr("Layer: {name}").format(name=run.layer), computed_on(started)]
            told = [sentence(note) for note in notes]
            page = smoothing_page(run.found, run.inputs.names, run.named(title), small_print, told)
        return report, page


def _kept_back(run: Smoothed) -> dict[str, list[int]]:
    """Events of a hidden unit that stood in the input are not passed on."""
    rows = zip(run.inputs.feature_ids, run.inputs.hidden.tolist())
    return {run.fields[0]: [feature for feature, is_hidden in rows if is_hidden]}
