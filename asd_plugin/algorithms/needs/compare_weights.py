"""What would other weights change? Every way of weighting the children of a node, with the ranks each gives."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ...domain.errors import AsdError, problem, refuse_if_any
from ...domain.progress import Span, checkpoint
from ...qgis_support.i18n import label_of, tr
from ...qgis_support.messages import sentence
from ..base import FeedbackProgress
from ..parts.result_output import declare_numbers, dress, tell_numbers, warn, write_layer
from ..parts.score_parameters import ScoreInputAlgorithm

if TYPE_CHECKING:
    from collections.abc import Callable

    from ...domain.errors import Problem
    from ...domain.weighting.node_methods import NodeWeights
    from ..parts.score_parameters import ScoredInputs


@dataclass(frozen=True)
class Compared:
    """One run between computing and writing."""

    read: ScoredInputs
    found: NodeWeights
    hashes: list[dict]

    @property
    def notes(self) -> list[Problem]:
        """Warnings of the score and of the weights, and the methods left out with their reasons."""
        return [*self.read.notes, *self.found.notes, *left_out_notes(self.found)]


class CompareWeights(ScoreInputAlgorithm):
    """Weights of the children of a node side by side: given, equal, from the data, from people (METHODS, Weights).

    Principal components, entropy, CRITIC, equal influence; AHP and budget allocation from files; benefit of the doubt
    on request. Missing: weights from complete rows; scores by the model's own policy. A method that cannot work is
    named and left out; a file that is wrong is refused.
    """

    ID, GROUP = "compareweights", "needs"
    NODE, JUDGEMENTS, BUDGET, BENEFIT_OF_DOUBT = "NODE", "JUDGEMENTS", "BUDGET", "BENEFIT_OF_DOUBT"
    TABLE, RANKS = "TABLE", "RANKS"

    def title(self) -> str:
        """Return the title."""
        return tr("Compare weights")

    def tags(self) -> list[str]:
        """Return search words."""
        return ["weights", "ahp", "pca", "entropy", "critic", "budget", "poids", "ponderation", "rank", "score"]

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        self.add_score_inputs()
        self.addParameter(
            QgsProcessingParameterString(
                self.NODE, tr("Node whose children are weighted (empty: the whole score)"), optional=True
            )
        )
        for name, label, kinds in (
            (self.JUDGEMENTS, tr("Pairwise judgements (AHP)"), tr("Judgements (*.json *.csv)")),
            (self.BUDGET, tr("Budget allocation (100 points a person)"), tr("Tables (*.csv)")),
        ):
            self.addParameter(QgsProcessingParameterFile(name, label, optional=True, fileFilter=kinds))
        self.addParameter(
            QgsProcessingParameterBoolean(self.BENEFIT_OF_DOUBT, tr("Benefit of the doubt too (slow)"), False)
        )
        self.add_rare()
        vector = QgsProcessing.SourceType.TypeVector
        self.addParameter(QgsProcessingParameterFeatureSink(self.TABLE, tr("Weights by method"), vector))
        ranks = QgsProcessingParameterFeatureSink(self.RANKS, tr("Ranks by method"), vector, optional=True)
        self.addParameter(ranks)
        self.add_report_files()
        declare_numbers(self, _numbers())

    def work(self, parameters: dict, context: Any, feedback: Any) -> dict:
        """Read and score, compare, write; nothing is written before everything is computed."""
        from ...outputs.provenance import now

        started = now()
        report, page = self.report_paths(parameters, context)
        progress = FeedbackProgress(feedback)
        compared = self._compare(parameters, context, Span(progress, 0.0, 0.9))
        spread = compared.found.spread["rank_range"]
        numbers = {
            "UNITS": len(compared.found.scores),
            "METHODS_USED": len(compared.found.scores.columns),
            "METHODS_LEFT_OUT": len(compared.found.left_out),
            "LARGEST_RANK_RANGE": int(spread.max()) if spread.notna().any() else 0,
            "LARGEST_FINAL_MOVE": _largest_final_move(compared.found),
        }
        warn(feedback, compared.notes)
        tell_numbers(feedback, _numbers(), numbers)
        checkpoint(progress, 0.9)
        written = self._write_tables(parameters, context, feedback, compared)
        self._write_files(report, page, compared, started)
        files = {name: path for name, path in ((self.REPORT, report), (self.HTML, page)) if path}
        return {**written, **numbers, **files}

    def _compare(self, parameters: dict, context: Any, progress: Span) -> Compared:
        from ...domain.scoring.preparation import prepare
        from ...domain.weighting.node_methods import compare_methods
        from ...sources.judgements import read_judgements, read_points

        judgements, points = self._files(parameters, context, read_judgements, read_points)
        read = self.read_and_score(parameters, context, Span(progress, 0.0, 0.3))
        model, inputs = read.chosen.model, read.inputs
        prepared = prepare(model, inputs.table, inputs.groups, inputs.status)
        found = compare_methods(
            prepared,
            (self.parameterAsString(parameters, self.NODE, context) or "").strip(),
            judgements,
            points,
            self.parameterAsBoolean(parameters, self.BENEFIT_OF_DOUBT, context),
            Span(progress, 0.3, 1.0),
        )
        return Compared(read, found, read.hashes)

    def _files(self, parameters: dict, context: Any, *readers: Callable) -> list:
        """What people wrote; the faults of both files together."""
        found, faults = [], []
        for name, read in zip((self.JUDGEMENTS, self.BUDGET), readers):
            path = self.parameterAsFile(parameters, name, context)
            try:
                found.append(read(path) if path else None)
            except AsdError as error:
                faults += error.problems
        refuse_if_any(faults)
        return found

    def _write_tables(self, parameters: dict, context: Any, feedback: Any, compared: Compared) -> dict:
        """The weights, and the ranks with the geometry of the input."""
        from ...outputs.density_layers import result_fields, rows_as_features
        from ...outputs.needs.weights_report import WEIGHT_COLUMNS, rank_columns, rank_rows, weight_rows

        source = self.input_source(parameters, context)
        fields = result_fields(WEIGHT_COLUMNS)
        weights = list(rows_as_features(fields, weight_rows(compared.found)))
        rank_fields = result_fields(rank_columns(compared.found))
        ranks = list(rows_as_features(rank_fields, rank_rows(compared.found, compared.read.inputs.groups)))
        for feature, given in zip(ranks, source.getFeatures()):
            feature.setGeometry(given.geometry())
        written = {
            self.TABLE: write_layer(self, parameters, self.TABLE, context, feedback, fields, weights),
            self.RANKS: write_layer(self, parameters, self.RANKS, context, feedback, rank_fields, ranks, source),
        }
        written = {name: target for name, target in written.items() if target}
        if context.willLoadLayerOnCompletion(written[self.TABLE]):
            context.layerToLoadOnCompletionDetails(written[self.TABLE]).name = tr("Weights by method")
        if self.RANKS in written:
            self._dress_ranks(context, written[self.RANKS], compared, source)
        return written

    def _dress_ranks(self, context: Any, target: str, compared: Compared, source: Any) -> None:
        """Ranks arrive named, with titled columns, and coloured by how far they move where there are outlines."""
        from ...outputs.class_limits import quantile_limits
        from ...outputs.styling import classed_style
        from ...reports.weights_page import rank_titles

        spread = compared.found.spread["rank_range"].dropna().tolist()
        outlines = QgsWkbTypes.geometryType(source.wkbType()) == QgsWkbTypes.GeometryType.PolygonGeometry
        style = None
        if outlines and spread:
            limits = quantile_limits(spread, decimals=0)
            style = classed_style("need", "rank_range", limits, None, None, 0, ("missing",))
        licence = compared.read.inputs.licence
        metadata = {"licence": licence, "source": compared.read.layer_name}
        titles = {**rank_titles(compared.found), **_final_titles(compared.found)}
        dress(context, target, tr("Ranks by method"), style, metadata, titles)

    def _write_files(self, report: str, page: str, compared: Compared, started: str) -> None:
        from ...outputs.needs.weights_report import weights_report
        from ...outputs.provenance import versions
        from ...outputs.run_report import write_atomically, write_report

        read = compared.read
        if report:
            model, origin = read.chosen.model, read.chosen.origin
            write_report(
                report, weights_report(compared.found, model, origin, compared.hashes, versions(), compared.notes)
            )
        if page:
            from ...reports.weights_page import weights_page

            licence = label_of(read.inputs.licence) if read.inputs.licence else ""
            names, notes = read.inputs.groups, [*read.notes, *compared.found.notes]
            text = weights_page(compared.found, read.chosen.model, names, read.layer_name, licence, started, notes)
            write_atomically(page, text)


def left_out_notes(found: NodeWeights) -> list[Problem]:
    """One note a method that could not work, with its reason in the user's language."""
    from ...reports.weights_page import method_name

    return [
        problem(
            "weights_method_left_out",
            method=method_name(item.method),
            reason=" ".join(sentence(fault) for fault in item.problems),
        )
        for item in found.left_out
    ]


def _largest_final_move(found: NodeWeights) -> int:
    """Largest change of rank in the score itself, against the given weights; for the root that of the node."""
    moves = (found.final_moves if len(found.final_moves) else found.moves)["largest_move"].dropna()
    return int(moves.max()) if len(moves) else 0


def _final_titles(found: NodeWeights) -> dict[str, str]:
    """Titles of the columns that show what a node's weights do to the score itself."""
    from ...reports.weights_page import method_name

    titles = {}
    for method in found.final_ranks.columns:
        titles[f"final_score_{method}"] = tr("Final score: {method}").format(method=method_name(method))
        titles[f"final_rank_{method}"] = tr("Rank in the final score: {method}").format(method=method_name(method))
    return titles


def _numbers() -> dict[str, str]:
    """Numbers returned beside the tables."""
    return {
        "UNITS": tr("Units"),
        "METHODS_USED": tr("Methods compared"),
        "METHODS_LEFT_OUT": tr("Methods left out"),
        "LARGEST_RANK_RANGE": tr("Largest difference of rank"),
        "LARGEST_FINAL_MOVE": tr("Largest change of rank in the final score"),
    }
