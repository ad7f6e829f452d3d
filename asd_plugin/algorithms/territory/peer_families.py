"""Families of communes that are alike by structure: with whom can a commune be compared fairly?"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...domain.errors import AsdError, Problem, problem
from ...domain.progress import Span, checkpoint
from ...qgis_support.i18n import format_number, tr
from ...qgis_support.messages import explain, sentence
from ..base import FeedbackProgress
from ..parts import result_output as out
from ..parts.score_parameters import add_report_files
from .structure_parameters import StructureAlgorithm

if TYPE_CHECKING:
    from ...domain.comparison.peers.families import Families, Trait
    from ...domain.comparison.peers.figures import StructureInputs
    from ...domain.comparison.peers.gower import Scaled

MOST = 12  # as many hues as a reader tells apart
WEAK = 0.25  # below, Kaufman and Rousseeuw (1990) see no substantial structure


@dataclass(frozen=True)
class Made:
    """One run between computing and writing."""

    inputs: StructureInputs
    scaled: Scaled
    families: Families
    traits: dict[str, list[Trait]]
    notes: list[Problem] = field(default_factory=list)


class PeerFamilies(StructureAlgorithm):
    """k-medoids (PAM) on the Gower distance of structure variables; silhouettes shown, k chosen by them when not given.

    The same workspace, choices and seed give the same families whatever the order of the rows. A family is called by
    its most typical commune and its salient traits. Outcomes are refused as variables.
    """

    ID = "peerfamilies"
    K, K_LOW, K_HIGH, SEED, RECORD, TITLE = "K", "K_LOW", "K_HIGH", "SEED", "RECORD", "TITLE"

    def title(self) -> str:
        """Return the title."""
        return tr("Peer families")

    def tags(self) -> list[str]:
        """Return search words."""
        return ["peer", "family", "cluster", "medoid", "Gower", "famille", "typologie", "comparable", "commune"]

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        self.add_workspace()
        self.addParameter(
            QgsProcessingParameterNumber(
                self.K,
                tr("Number of families (0: chosen by the silhouette)"),
                defaultValue=0,
                minValue=0,
                maxValue=MOST,
            )
        )
        self.add_structure()
        rare = [
            QgsProcessingParameterNumber(name, label, defaultValue=default, minValue=least, maxValue=most)
            for name, label, default, least, most in (
                (self.K_LOW, tr("Smallest number to try"), 4, 2, MOST),
                (self.K_HIGH, tr("Largest number to try"), MOST, 2, MOST),
                (self.SEED, tr("Seed of the random starts"), 1, 0, 2**31 - 1),
            )
        ]
        rare.append(QgsProcessingParameterString(self.TITLE, tr("Title in the workspace"), "", optional=True))
        out.declare_rare(self, rare)
        self.addParameter(QgsProcessingParameterBoolean(self.RECORD, tr("Record the families in the workspace"), True))
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Peer families")))
        add_report_files(self, out.REPORT, out.HTML)
        out.declare_numbers(self, _numbers())
        self.addOutput(QgsProcessingOutputString("FAMILY_ID", tr("Id of the families in the workspace")))

    def checkParameterValues(self, parameters: dict, context: Any) -> tuple[bool, str]:
        """Refuse a range of numbers that is upside down."""
        is_fine, message = super().checkParameterValues(parameters, context)
        if not is_fine:
            return is_fine, message
        try:
            self._tried(parameters, context)
        except AsdError as error:
            return False, explain(error)
        return True, ""

    def work(self, parameters: dict, context: Any, feedback: Any) -> dict:
        """Read the figures, make the families, write; nothing is written before everything is computed."""
        from ...outputs.peers import families_layer as shown
        from ...outputs.peers.layer_features import code_features
        from ...outputs.provenance import now

        started, files = now(), out.asked_files(self, parameters, context)
        self._check_record(parameters, context)
        progress = FeedbackProgress(feedback)
        made = self._make(parameters, context, Span(progress, 0.0, 0.8))
        layer = self.communes(parameters, context)
        table = shown.families_table(made.families, made.traits, made.inputs)
        fields, features = code_features(layer, table, shown.COLUMNS)
        report, page = self._texts(made, layer, context, files, started)
        checkpoint(progress, 0.95)
        out.warn(feedback, made.notes)
        target = out.write_layer(self, parameters, self.OUTPUT, context, feedback, fields, features, layer)
        style = shown.families_style(made.families, made.traits)
        metadata = {"source": layer.name(), "licence": made.inputs.licence}
        out.dress(context, target, tr("Peer families"), style, metadata, shown.column_titles())
        out.write_texts(files, report, page)
        family_id = self._record(parameters, context, made, started)
        numbers = dict(zip(_numbers(), _counted(made)))
        out.tell_numbers(feedback, _numbers(), numbers)
        for name in shown.family_names(made.families, made.traits).values():
            feedback.pushInfo(name)
        return {self.OUTPUT: target, **numbers, "FAMILY_ID": family_id, **files}

    def _tried(self, parameters: dict, context: Any) -> list[int]:
        """Numbers of families to try. AsdError when the range is upside down."""
        k, low, high = (self.parameterAsInt(parameters, name, context) for name in (self.K, self.K_LOW, self.K_HIGH))
        if k:
            return [k]
        if low > high:
            raise AsdError(problem("peers_k_range", low=low, high=high))
        return list(range(low, high + 1))

    def _make(self, parameters: dict, context: Any, progress: Span) -> Made:
        from ...domain.comparison.peers.families import families, family_traits
        from ...domain.comparison.peers.gower import scale_units

        checkpoint(progress, 0.0)
        tried = self._tried(parameters, context)
        inputs = self.structure_inputs(parameters, context)
        scaled = scale_units(inputs.table, inputs.kinds, inputs.weights)
        seed = self.parameterAsInt(parameters, self.SEED, context)
        found = families(scaled, tried, seed, Span(progress, 0.1, 1.0))
        kinds = {name: inputs.kinds[name] for name in scaled.names}
        notes = [*inputs.notes, *scaled.notes]
        if found.mean < WEAK:
            notes.append(problem("peers_weak_families", mean=format_number(found.mean, 2)))
        return Made(inputs, scaled, found, family_traits(inputs.table, kinds, found), notes)

    def _recording(self, parameters: dict, context: Any) -> str:
        asked = self.parameterAsBoolean(parameters, self.RECORD, context)
        return self.parameterAsFile(parameters, self.WORKSPACE, context) if asked else ""

    def _check_record(self, parameters: dict, context: Any) -> None:
        """A workspace that is locked or read-only is refused before anything is computed or written."""
        from ...workspace import open_workspace

        path = self._recording(parameters, context)
        if path:
            open_workspace(path, writable=True).close()

    def _record(self, parameters: dict, context: Any, made: Made, started: str) -> str:
        """Keep the families and the run in the workspace; their id, empty when recording is off."""
        from ...outputs.peers.families_layer import family_record
        from ...outputs.peers.neighbours_layer import settings_report
        from ...outputs.provenance import run_record
        from ...outputs.run_report import worded
        from ...workspace import open_workspace

        path = self._recording(parameters, context)
        if not path:
            return ""
        title = self.parameterAsString(parameters, self.TITLE, context).strip()
        record = family_record(made.families, made.scaled, title)
        settings = settings_report(made.scaled, made.inputs)
        run = run_record(
            self.id(),
            started,
            parameters={"k": made.families.k, "variables": settings["variables"], "family_id": record["id"]},
            inputs=settings["inputs"],
            counts=dict(zip(_numbers(), _counted(made))),
            warnings=worded(made.notes),
            seed=made.families.seed,
        )
        with open_workspace(path, writable=True) as opened:
            opened.save_family(record, made.families.labels.to_dict())
            opened.record_run(run)
        return record["id"]

    def _texts(self, made: Made, layer: Any, context: Any, files: dict[str, str], started: str) -> tuple[Any, Any]:
        """Report and page that were asked for, made before anything is written."""
        from ...outputs.peers.families_layer import families_report
        from ...outputs.provenance import versions

        report, page = None, None
        if out.REPORT in files:
            report = families_report(made.families, made.traits, made.scaled, made.inputs, versions(), made.notes)
        if out.HTML in files:
            from ...outputs.needs.map_shapes import map_shapes
            from ...reports.peers.families_page import families_page

            units = {feature.id(): feature["code"] for feature in layer.getFeatures()}
            shapes = map_shapes(layer, units, context.transformContext())
            told = [sentence(note) for note in made.notes]
            page = families_page(made.families, made.traits, made.scaled, made.inputs, shapes, started, told)
        return report, page


def _numbers() -> dict[str, str]:
    """Numbers returned beside the layer."""
    return {
        "FAMILIES": tr("Families"),
        "SILHOUETTE": tr("Mean silhouette"),
        "UNITS": tr("Units in a family"),
        "UNITS_LEFT_OUT": tr("Units left out"),
    }


def _counted(made: Made) -> list[float]:
    found = made.families
    return [found.k, found.mean, len(found.labels), len(made.scaled.left_out)]
