"""Which communes are most like this one, and why? The k nearest by structure, never by need."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingParameterFeatureSink, QgsProcessingParameterNumber, QgsProcessingParameterString

from ...domain.progress import checkpoint
from ...qgis_support.i18n import tr
from ...qgis_support.messages import sentence
from ..base import FeedbackProgress
from ..parts import result_output as out
from ..parts.score_parameters import add_report_files
from .structure_parameters import StructureAlgorithm

if TYPE_CHECKING:
    from ...domain.comparison.peers.figures import StructureInputs
    from ...domain.comparison.peers.gower import Scaled
    from ...domain.comparison.peers.neighbours import Neighbours
    from ...domain.errors import Problem


@dataclass(frozen=True)
class Found:
    """One run between computing and writing."""

    inputs: StructureInputs
    scaled: Scaled
    neighbours: Neighbours

    @property
    def notes(self) -> list[Problem]:
        """What is told to the user."""
        return [*self.inputs.notes, *self.scaled.notes]


class SimilarTerritories(StructureAlgorithm):
    """The k communes nearest by Gower distance on structure variables (Gower 1971), each with its reasons.

    Reasons: part of each variable in the distance, against its part for the average commune. Missing values pair by
    pair; a commune that lacks more than a third of the variables is left out. Outcomes are refused as variables.
    """

    ID = "similarterritories"
    UNIT, K = "UNIT", "K"

    def title(self) -> str:
        """Return the title."""
        return tr("Similar territories")

    def tags(self) -> list[str]:
        """Return search words."""
        return ["peer", "similar", "nearest", "Gower", "pair", "semblable", "comparable", "commune"]

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        self.add_workspace()
        self.addParameter(QgsProcessingParameterString(self.UNIT, tr("Code or name of the commune")))
        self.addParameter(
            QgsProcessingParameterNumber(self.K, tr("Number of similar territories"), defaultValue=10, minValue=1)
        )
        self.add_structure()
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Similar territories")))
        add_report_files(self, out.REPORT, out.HTML)
        out.declare_numbers(self, _numbers())

    def work(self, parameters: dict, context: Any, feedback: Any) -> dict:
        """Read the figures, find the nearest, write; nothing is written before everything is computed."""
        from ...outputs.peers import neighbours_layer as shown
        from ...outputs.peers.layer_features import code_features
        from ...outputs.provenance import now
        from ...reports.score_summary import unit_name

        started, files = now(), out.asked_files(self, parameters, context)
        progress = FeedbackProgress(feedback)
        found = self._find(parameters, context, progress)
        columns = shown.columns_of(found.scaled)
        table = shown.neighbours_table(found.neighbours, found.scaled, found.inputs)
        layer = self.communes(parameters, context)
        fields, features = code_features(layer, table, columns)
        report, page = self._texts(found, layer, context, files, started)
        checkpoint(progress, 0.9)
        out.warn(feedback, found.notes)
        target = out.write_layer(self, parameters, self.OUTPUT, context, feedback, fields, features, layer)
        name = unit_name(found.inputs.names, found.neighbours.unit)
        style = shown.neighbours_style(found.neighbours, name)
        metadata = {"source": layer.name(), "licence": found.inputs.licence}
        title = tr("Similar to {commune}").format(commune=name)
        out.dress(context, target, title, style, metadata, shown.column_titles(found.scaled, found.inputs))
        out.write_texts(files, report, page)
        numbers = dict(zip(_numbers(), _counted(found)))
        out.tell_numbers(feedback, _numbers(), numbers)
        return {self.OUTPUT: target, **numbers, **files}

    def _find(self, parameters: dict, context: Any, progress: FeedbackProgress) -> Found:
        from ...domain.comparison.peers.figures import unit_called
        from ...domain.comparison.peers.gower import scale_units
        from ...domain.comparison.peers.neighbours import k_nearest

        checkpoint(progress, 0.0)
        inputs = self.structure_inputs(parameters, context)
        checkpoint(progress, 0.4)
        scaled = scale_units(inputs.table, inputs.kinds, inputs.weights)
        unit = unit_called(inputs.names, self.parameterAsString(parameters, self.UNIT, context).strip())
        found = k_nearest(scaled, unit, self.parameterAsInt(parameters, self.K, context))
        checkpoint(progress, 0.6)
        return Found(inputs, scaled, found)

    def _texts(self, found: Found, layer: Any, context: Any, files: dict[str, str], started: str) -> tuple[Any, Any]:
        """Report and page that were asked for, made before anything is written."""
        from ...outputs.peers.neighbours_layer import neighbours_report
        from ...outputs.provenance import versions

        report, page = None, None
        if out.REPORT in files:
            report = neighbours_report(found.neighbours, found.scaled, found.inputs, versions(), found.notes)
        if out.HTML in files:
            from ...outputs.needs.map_shapes import map_shapes
            from ...reports.peers.neighbours_page import neighbours_page

            units = {feature.id(): feature["code"] for feature in layer.getFeatures()}
            shapes = map_shapes(layer, units, context.transformContext())
            told = [sentence(note) for note in found.notes]
            page = neighbours_page(found.neighbours, found.scaled, found.inputs, shapes, started, told)
        return report, page


def _numbers() -> dict[str, str]:
    """Numbers returned beside the layer."""
    return {
        "UNITS": tr("Units compared"),
        "UNITS_LEFT_OUT": tr("Units left out"),
        "NEAREST_DISTANCE": tr("Distance of the nearest"),
        "FARTHEST_DISTANCE": tr("Distance of the last one"),
        "MEAN_DISTANCE": tr("Mean distance to all communes"),
    }


def _counted(found: Found) -> list[float]:
    near = found.neighbours
    return [
        len(found.scaled.codes),
        len(found.scaled.left_out),
        near.distances[0],
        near.distances[-1],
        near.average,
    ]
