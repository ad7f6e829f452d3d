"""How many are poor in several ways at once, how deeply, where and in what? Alkire-Foster from deprivations."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...domain.disclosure.settings import PUBLISHED, THRESHOLD
from ...domain.errors import AsdError, Problem, problem, refuse_if_any
from ...domain.poverty.settings import CUTOFF, POLICIES, PovertyRule
from ...domain.progress import Span, checkpoint
from ...qgis_support.i18n import tr
from ...qgis_support.messages import explain
from ..base import AsdAlgorithm, FeedbackProgress
from ..parts.result_output import declare_numbers, require_source, tell_numbers, warn, write_layer
from ..parts.score_parameters import add_report_files

if TYPE_CHECKING:
    import pandas as pd

    from ...domain.poverty.result import Poverty
    from ...domain.poverty.settings import Cutoff
    from ...sources.deprivations import PovertyRows

HOUSEHOLDS, UNITS = "households", "units"
ROW_KINDS = (HOUSEHOLDS, UNITS)


@dataclass(frozen=True)
class Asked:
    """What the officer chose."""

    binary: list[str]
    cutoffs: dict[str, Cutoff]
    weights: dict[str, Any]
    rule: PovertyRule
    rows: str
    threshold: int


@dataclass(frozen=True)
class Measured:
    """One run between computing and writing; ``statuses``: by group, None without groups."""

    layer_name: str
    read: PovertyRows
    found: Poverty
    statuses: pd.Series | None
    notes: list[Problem]
    hashes: list[dict]


class MultidimensionalPoverty(AsdAlgorithm):
    """Poor when the weighted share of deprivations is k or more; H, A, M0 = H x A (Alkire and Foster 2011).

    Missing deprivations: the row is left out and counted (``require``), or its weights are shared among those it has
    (``reweight``). Rows are households: only groups come out, none under ten rows, and never a list of the poor;
    rows that are territories may be listed, when the user says that they are.
    """

    ID, GROUP = "multidimensionalpoverty", "needs"
    INPUT, DEPRIVATIONS, CUTOFFS, WEIGHTS, K = "INPUT", "DEPRIVATIONS", "CUTOFFS", "WEIGHTS", "K"
    GROUP_FIELD, SAMPLE_WEIGHT, MISSING, ROWS = "GROUP", "SAMPLE_WEIGHT", "MISSING", "ROWS"
    CODE_FIELD, THRESHOLD = "CODE_FIELD", "THRESHOLD"
    OUTPUT, CONTRIBUTIONS, UNITS, REPORT, HTML = "OUTPUT", "CONTRIBUTIONS", "UNITS", "REPORT", "HTML"

    def title(self) -> str:
        """Return the title."""
        return tr("Multidimensional poverty")

    def tags(self) -> list[str]:
        """Return search words."""
        return ["poverty", "alkire", "foster", "deprivation", "pauvrete", "headcount", "mpi", "m0", "ipm"]

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        vector = QgsProcessing.SourceType.TypeVector
        self.addParameter(QgsProcessingParameterFeatureSource(self.INPUT, tr("Rows (households or units)"), [vector]))
        self.addParameter(
            QgsProcessingParameterField(
                self.DEPRIVATIONS,
                tr("Deprivations (columns of 0 and 1)"),
                parentLayerParameterName=self.INPUT,
                type=QgsProcessingParameterField.DataType.Any,
                allowMultiple=True,
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterFile(self.CUTOFFS, tr("Cut-offs for other columns"), extension="json", optional=True)
        )
        self.addParameter(
            QgsProcessingParameterString(
                self.WEIGHTS, tr("Weights: name=weight; ... or JSON (empty: equal)"), multiLine=True, optional=True
            )
        )
        real = QgsProcessingParameterNumber.Type.Double
        self.addParameter(QgsProcessingParameterNumber(self.K, tr("Poverty cut-off k (a fraction)"), real, CUTOFF))
        self._add_fields_and_choices()
        for name, label, optional in (
            (self.OUTPUT, tr("Poverty by group"), False),
            (self.CONTRIBUTIONS, tr("Contributions to poverty"), True),
            (self.UNITS, tr("Poverty status of territories"), True),
        ):
            sink = QgsProcessingParameterFeatureSink(name, label, vector, optional=optional)
            if name == self.UNITS:
                sink.setCreateByDefault(False)
            self.addParameter(sink)
        add_report_files(self, self.REPORT, self.HTML)
        declare_numbers(self, _numbers())

    def _add_fields_and_choices(self) -> None:
        for name, label in ((self.GROUP_FIELD, tr("Group")), (self.SAMPLE_WEIGHT, tr("Sample weight"))):
            self.addParameter(
                QgsProcessingParameterField(name, label, parentLayerParameterName=self.INPUT, optional=True)
            )
        policies = [tr("Leave the row out"), tr("Share its weights among the deprivations it has")]
        self.addParameter(
            QgsProcessingParameterEnum(self.MISSING, tr("A row with a missing deprivation"), policies, defaultValue=0)
        )
        kinds = [tr("Households or people"), tr("Territories")]
        self.addParameter(QgsProcessingParameterEnum(self.ROWS, tr("Each row is about"), kinds, defaultValue=0))
        whole = QgsProcessingParameterNumber.Type.Integer
        for parameter in (
            QgsProcessingParameterField(
                self.CODE_FIELD, tr("Field holding the unit codes"), None, self.INPUT, optional=True
            ),
            QgsProcessingParameterNumber(
                self.THRESHOLD, tr("Hide groups of fewer households than"), whole, THRESHOLD, minValue=THRESHOLD
            ),
        ):
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
            self.addParameter(parameter)

    def checkParameterValues(self, parameters: dict, context: Any) -> tuple[bool, str]:
        """Say every fault of the choices before the run."""
        is_fine, message = super().checkParameterValues(parameters, context)
        if not is_fine:
            return is_fine, message
        try:
            self._asked(parameters, context)
        except AsdError as error:
            return False, explain(error)
        return True, ""

    def work(self, parameters: dict, context: Any, feedback: Any) -> dict:
        """Read the rows, measure, write; nothing is written before everything is computed."""
        from ...outputs.provenance import now
        from ...outputs.run_report import require_writable

        started = now()
        paths = {name: self.parameterAsFileOutput(parameters, name, context) for name in (self.REPORT, self.HTML)}
        require_writable(*paths.values())
        asked = self._asked(parameters, context)
        progress = FeedbackProgress(feedback)
        measured = self._measure(parameters, context, asked, Span(progress, 0.0, 0.9))
        numbers = _figures(measured)
        warn(feedback, measured.notes)
        tell_numbers(feedback, _numbers(), numbers)
        checkpoint(progress, 0.9)
        written = self._write_tables(parameters, context, feedback, measured, asked)
        self._write_files(paths, measured, asked, started)
        return {**written, **numbers, **{name: path for name, path in paths.items() if path}}

    def _asked(self, parameters: dict, context: Any) -> Asked:
        """The choices, all their faults together."""
        from ...domain.poverty.inputs import faults_by_name
        from ...sources.deprivations import parse_weights, read_cutoffs

        faults: list[Problem] = []
        binary = self.parameterAsFields(parameters, self.DEPRIVATIONS, context)
        cutoffs: dict[str, Cutoff] = {}
        weights: dict[str, Any] = {}
        path = self.parameterAsFile(parameters, self.CUTOFFS, context)
        try:
            cutoffs = read_cutoffs(path) if path else {}
        except AsdError as error:
            faults += error.problems
        try:
            weights = parse_weights(self.parameterAsString(parameters, self.WEIGHTS, context) or "")
        except AsdError as error:
            faults += error.problems
        k = self.parameterAsDouble(parameters, self.K, context)
        rule = PovertyRule(k=k, missing=POLICIES[self.parameterAsEnum(parameters, self.MISSING, context)])
        if not 0 < k <= 1:
            faults.append(problem("poverty_k_outside", found=f"{k:.12g}"))
        faults += faults_by_name([*binary, *cutoffs], weights) if bool(cutoffs) == bool(path) else []
        rows = ROW_KINDS[self.parameterAsEnum(parameters, self.ROWS, context)]
        faults += _choice_faults(binary, cutoffs, path)
        if rows == UNITS and not self.parameterAsString(parameters, self.CODE_FIELD, context):
            faults.append(problem("poverty_codes_absent"))
        if rows == HOUSEHOLDS and parameters.get(self.UNITS):
            faults.append(problem("poverty_rows_not_units"))
        refuse_if_any(faults)
        threshold = self.parameterAsInt(parameters, self.THRESHOLD, context) if rows == HOUSEHOLDS else 0
        return Asked(binary, cutoffs, weights, rule, rows, threshold)

    def _measure(self, parameters: dict, context: Any, asked: Asked, progress: Span) -> Measured:
        from ...domain.poverty.deprivation import deprivation_matrix
        from ...domain.poverty.hiding import group_statuses
        from ...domain.poverty.measure import multidimensional_poverty
        from ...outputs.run_report import table_hash
        from ...sources.deprivations import read_rows_of

        checkpoint(progress, 0.0)
        source = require_source(self, parameters, self.INPUT, context)
        columns = list(dict.fromkeys([*asked.binary, *(cutoff.column for cutoff in asked.cutoffs.values())]))
        group = self.parameterAsString(parameters, self.GROUP_FIELD, context) or ""
        sample = self.parameterAsString(parameters, self.SAMPLE_WEIGHT, context) or ""
        code = self.parameterAsString(parameters, self.CODE_FIELD, context) if asked.rows == UNITS else ""
        reading = Span(progress, 0.0, 0.5)
        read = read_rows_of(source, source.sourceName(), columns, group, sample, code, reading)
        checkpoint(progress, 0.5)
        deprived = read.values[asked.binary]
        if asked.cutoffs:
            deprived = deprived.join(deprivation_matrix(read.values, asked.cutoffs))
        weights = asked.weights or dict.fromkeys(deprived.columns, 1.0)
        found = multidimensional_poverty(deprived, weights, asked.rule, read.sample, read.groups)
        if found.used < asked.threshold:
            refuse_if_any([problem("poverty_too_few_rows", count=found.used, threshold=asked.threshold)])
        checkpoint(progress, 0.9)
        statuses = None if found.groups is None else group_statuses(found.groups, asked.threshold)
        notes = list(found.notes)
        hidden = 0 if statuses is None else int(statuses.str.startswith("hidden").sum())
        if hidden:
            notes.append(problem("poverty_groups_hidden", count=hidden, of=len(statuses), threshold=asked.threshold))
        hashed = table_hash({name: read.values[name].tolist() for name in sorted(read.values.columns)})
        inputs = [{"name": source.sourceName(), "sha256": hashed, "rows": len(read.values)}]
        return Measured(source.sourceName(), read, found, statuses, notes, inputs)

    def _write_tables(self, parameters: dict, context: Any, feedback: Any, measured: Measured, asked: Asked) -> dict:
        from ...outputs.density_layers import result_fields, rows_as_features
        from ...outputs.needs import poverty_report as tables

        written = {}
        for name, columns, rows in (
            (self.OUTPUT, tables.GROUP_COLUMNS, tables.group_rows(measured.found, measured.statuses)),
            (
                self.CONTRIBUTIONS,
                tables.CONTRIBUTION_COLUMNS,
                tables.contribution_rows(measured.found, measured.statuses),
            ),
        ):
            fields = result_fields(columns)
            features = list(rows_as_features(fields, rows))
            written[name] = write_layer(self, parameters, name, context, feedback, fields, features)
        if asked.rows == UNITS and parameters.get(self.UNITS):
            written[self.UNITS] = self._write_units(parameters, context, feedback, measured)
        titles = {
            self.OUTPUT: tr("Poverty by group"),
            self.CONTRIBUTIONS: tr("Contributions to poverty"),
            self.UNITS: tr("Poverty status of territories"),
        }
        written = {name: target for name, target in written.items() if target}
        for name, target in written.items():
            if context.willLoadLayerOnCompletion(target):
                context.layerToLoadOnCompletionDetails(target).name = titles[name]
        return written

    def _write_units(self, parameters: dict, context: Any, feedback: Any, measured: Measured) -> str | None:
        """Territories with their status, on the input's own columns and geometry."""
        from qgis.core import QgsFeature

        from ...outputs.density_layers import joined_fields, result_fields, rows_as_features
        from ...outputs.needs.poverty_report import UNIT_COLUMNS, unit_rows

        source = require_source(self, parameters, self.INPUT, context)
        added = result_fields(UNIT_COLUMNS)
        fields, _ = joined_fields(source.fields(), added)
        features = []
        for given, row in zip(source.getFeatures(), rows_as_features(added, unit_rows(measured.found))):
            feature = QgsFeature(fields)
            feature.setGeometry(given.geometry())
            feature.setAttributes([*given.attributes(), *row.attributes()])
            features.append(feature)
        return write_layer(self, parameters, self.UNITS, context, feedback, fields, features, source)

    def _write_files(self, paths: dict[str, str], measured: Measured, asked: Asked, started: str) -> None:
        from ...outputs.needs.poverty_report import poverty_report
        from ...outputs.provenance import versions
        from ...outputs.run_report import write_atomically, write_report

        found, statuses = measured.found, measured.statuses
        if paths[self.REPORT]:
            choices = {"rows_are": asked.rows, "threshold": asked.threshold}
            content = poverty_report(found, statuses, choices, measured.hashes, versions(), measured.notes)
            write_report(paths[self.REPORT], content)
        if paths[self.HTML]:
            from ...reports.poverty_page import poverty_page

            name = Path(measured.layer_name).name
            text = poverty_page(found, statuses, name, asked.threshold, started, measured.notes)
            write_atomically(paths[self.HTML], text)


def _choice_faults(binary: list[str], cutoffs: dict[str, Cutoff], path: str) -> list[Problem]:
    if not binary and not path:
        return [problem("poverty_nothing_chosen")]
    twice = [name for name in binary if name in cutoffs]
    return [problem("poverty_chosen_twice", columns=twice)] if twice else []


def _figures(measured: Measured) -> dict[str, Any]:
    found, statuses = measured.found, measured.statuses
    return {
        "H": found.headcount,
        "A": None if found.intensity != found.intensity else found.intensity,
        "M0": found.m0,
        "VULNERABLE": found.vulnerable,
        "SEVERE": found.severe,
        "ROWS_USED": found.used,
        "ROWS_LEFT_OUT": found.left_out,
        "GROUPS": 0 if statuses is None else len(statuses),
        "GROUPS_HIDDEN": 0 if statuses is None else int((~statuses.isin([PUBLISHED, "missing"])).sum()),
    }


def _numbers() -> dict[str, str]:
    """Numbers returned beside the tables."""
    return {
        "H": tr("Headcount H"),
        "A": tr("Intensity A"),
        "M0": tr("Adjusted headcount M0"),
        "VULNERABLE": tr("Share vulnerable"),
        "SEVERE": tr("Share severely poor"),
        "ROWS_USED": tr("Rows used"),
        "ROWS_LEFT_OUT": tr("Rows left out"),
        "GROUPS": tr("Groups"),
        "GROUPS_HIDDEN": tr("Groups hidden"),
    }
