"""May this extract leave? k-anonymity, l-diversity, risks, and what to make coarser."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsFeatureRequest,
    QgsProcessing,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from ...domain.disclosure.point_settings import K, L
from ...domain.errors import AsdError, Problem, problem
from ...domain.progress import Span, checkpoint
from ...qgis_support.i18n import tr
from ..base import AsdAlgorithm, FeedbackProgress
from ..parts.result_output import (
    asked_files,
    declare_numbers,
    declare_rare,
    dress,
    require_source,
    tell_numbers,
    warn,
    write_layer,
    write_texts,
)

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

    from ...domain.disclosure.anonymity import Anonymity
    from ...domain.disclosure.generalising import Reached, Step

READ, JUDGED, WRITTEN = 0.3, 0.7, 0.9
MOST_REMOVED = 5.0


@dataclass(frozen=True)
class Asked:
    """What was asked of the extract."""

    name: str
    quasi: list[str]
    sensitive: list[str]
    k: int
    least_l: float
    greatest_t: float
    most_removed: float


class AnonymityCheck(AsdAlgorithm):
    """Is every person of an extract one among k, and are sensitive values spread enough?

    Classes are rows equal on the quasi-identifiers; a missing value counts as a value. The report tells how many
    classes have each size, never which. Every single step of coarsening is tried and its effect computed; on request
    an extract that reaches k is written, with the chosen columns only.
    """

    ID, GROUP = "anonymitycheck", "beneficiaries"
    PAGE_SHOWS_FIGURES = False
    INPUT, QUASI_FIELDS, SENSITIVE_FIELDS = "INPUT", "QUASI_FIELDS", "SENSITIVE_FIELDS"
    K, L, T, POPULATION_FIELD, MOST_REMOVED = "K", "L", "T", "POPULATION_FIELD", "MOST_REMOVED"
    OUTPUT, SAFE, REPORT, HTML = "OUTPUT", "SAFE", "REPORT", "HTML"

    def title(self) -> str:
        """Return the title."""
        return tr("Anonymity of an extract")

    def tags(self) -> list[str]:
        """Return search words."""
        return ["k-anonymity", "l-diversity", "t-closeness", "privacy", "extract", "risk", "anonymat", "asd"]

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        table = QgsProcessing.SourceType.TypeVector
        self.addParameter(QgsProcessingParameterFeatureSource(self.INPUT, tr("Extract (one row a person)"), [table]))
        for name, label, must in (
            (self.QUASI_FIELDS, tr("Fields an outsider may know (commune, milieu, age band, family size)"), True),
            (self.SENSITIVE_FIELDS, tr("Sensitive fields (handicap, widow, orphan)"), False),
        ):
            self.addParameter(
                QgsProcessingParameterField(name, label, None, self.INPUT, allowMultiple=True, optional=not must)
            )
        whole, real = QgsProcessingParameterNumber.Type.Integer, QgsProcessingParameterNumber.Type.Double
        for name, label, kind, default, least in (
            (self.K, tr("k: rows that must look alike"), whole, K, 2),
            (self.L, tr("l: sensitive values each class must hold"), real, L, 1),
        ):
            self.addParameter(QgsProcessingParameterNumber(name, label, kind, default, minValue=least))
        declare_rare(
            self,
            [
                QgsProcessingParameterNumber(
                    self.T, tr("t: greatest distance from the whole (0: not judged)"), real, 0.0, False, 0.0, 1.0
                ),
                QgsProcessingParameterNumber(
                    self.MOST_REMOVED, tr("Rows that may be removed to reach k (%)"), real, MOST_REMOVED, False, 0, 100
                ),
                QgsProcessingParameterField(
                    self.POPULATION_FIELD,
                    tr("People of the same class in the whole population, by row"),
                    None,
                    self.INPUT,
                    QgsProcessingParameterField.DataType.Numeric,
                    optional=True,
                ),
            ],
        )
        self._add_outputs(table)

    def _add_outputs(self, table: Any) -> None:
        sinks = (
            (self.OUTPUT, tr("Extract with the size of each row's class (restricted)"), False),
            (self.SAFE, tr("Extract made coarser until it reaches k"), True),
        )
        for name, label, rare in sinks:
            self.addParameter(
                QgsProcessingParameterFeatureSink(name, label, table, optional=rare, createByDefault=not rare)
            )
        for name, label, kind in (
            (self.REPORT, tr("Run report"), tr("JSON file (*.json)")),
            (self.HTML, tr("Report page"), tr("HTML page (*.html)")),
        ):
            self.addParameter(
                QgsProcessingParameterFileDestination(name, label, kind, optional=True, createByDefault=False)
            )
        declare_numbers(self, _numbers())

    def work(self, parameters: dict, context: Any, feedback: Any) -> dict:
        """Read, judge, try every step, write."""
        from ...domain.disclosure.anonymity import check_anonymity
        from ...domain.disclosure.generalising import reach, suggestions
        from ...sources.households.extracts import read_extract

        files, progress = asked_files(self, parameters, context), FeedbackProgress(feedback)
        source = require_source(self, parameters, self.INPUT, context)
        asked = self._asked(parameters, context, source)
        people = (self.parameterAsString(parameters, self.POPULATION_FIELD, context) or "").strip()
        table, population, notes = read_extract(
            source, asked.name, asked.quasi, asked.sensitive, people, Span(progress, 0.0, READ)
        )
        checkpoint(progress, READ)
        found = check_anonymity(
            table, asked.quasi, asked.sensitive, asked.k, asked.least_l, asked.greatest_t, population
        )
        trying = Span(progress, READ, JUDGED)
        steps = suggestions(table, asked.quasi, asked.k, trying) if found.rows_at_risk else []
        checkpoint(progress, JUDGED)
        reached = None
        if parameters.get(self.SAFE):
            reached = reach(table, asked.quasi, asked.k, asked.most_removed / 100, trying)
            if not reached.kept.any():
                raise AsdError(problem("k_out_of_reach", k=asked.k, rows=len(table)))
        notes += _notes(found, asked, reached)
        if population is not None:
            notes += _population_notes(people, population, found.size)
        numbers = _measured(found, asked, reached)
        written = self._write(parameters, context, feedback, source, asked, found, reached)
        checkpoint(progress, WRITTEN)
        warn(feedback, notes)
        tell_numbers(feedback, _numbers(), numbers)
        self._texts(files, table, asked, found, steps, reached, numbers, notes)
        return {**written, **files, **numbers}

    def _asked(self, parameters: dict, context: Any, source: Any) -> Asked:
        quasi = self.parameterAsFields(parameters, self.QUASI_FIELDS, context)
        sensitive = self.parameterAsFields(parameters, self.SENSITIVE_FIELDS, context)
        asked = Asked(
            source.sourceName(),
            list(quasi),
            list(sensitive),
            self.parameterAsInt(parameters, self.K, context),
            self.parameterAsDouble(parameters, self.L, context),
            self.parameterAsDouble(parameters, self.T, context),
            self.parameterAsDouble(parameters, self.MOST_REMOVED, context),
        )
        both = [name for name in quasi if name in sensitive]
        if both or not quasi:
            raise AsdError(problem("field_in_both_lists", fields=both) if both else problem("no_quasi_identifier"))
        return asked

    def _write(
        self,
        parameters: dict,
        context: Any,
        feedback: Any,
        source: Any,
        asked: Asked,
        found: Anonymity,
        reached: Reached | None,
    ) -> dict:
        from ...outputs.protection.extract_layers import safe_extract, with_class_size
        from ...outputs.protection.file_mark import mark_file
        from ...outputs.protection.mark import NONE, SUPPRESSED
        from ...sources.polygons import features_of

        progress = FeedbackProgress(feedback)
        features = features_of(source, QgsFeatureRequest())
        fields, rows = with_class_size(source.fields(), features, found, Span(progress, JUDGED, WRITTEN))
        like = source if source.wkbType() not in (0, 100) else None  # 0 unknown, 100 a table
        target = write_layer(self, parameters, self.OUTPUT, context, feedback, fields, rows, like)
        written = {}
        if target is not None:
            written[self.OUTPUT] = target
            mark_file(target, NONE)
            dress(context, target, tr("Extract with class sizes (restricted)"), None, {"protection": NONE}, {})
        if reached is None:
            return written
        fields, rows = safe_extract(
            reached.table[reached.kept], asked.quasi, asked.sensitive, Span(progress, JUDGED, WRITTEN)
        )
        target = write_layer(self, parameters, self.SAFE, context, feedback, fields, rows)
        if target is not None:
            written[self.SAFE] = target
            mark_file(target, SUPPRESSED)
            title = tr("Extract of at least {k} alike").format(k=asked.k)
            dress(context, target, title, None, {"protection": SUPPRESSED}, {})
        return written

    def _texts(
        self,
        files: dict[str, str],
        table: pd.DataFrame,
        asked: Asked,
        found: Anonymity,
        steps: list[Step],
        reached: Reached | None,
        numbers: dict,
        notes: list[Problem],
    ) -> None:
        from ...outputs.protection.anonymity_report import anonymity_report
        from ...outputs.provenance import now, versions
        from ...reports.anonymity_page import anonymity_page

        report = page = None
        if self.REPORT in files:
            report = anonymity_report(table, asked, found, steps, reached, numbers, versions(), notes)
        if self.HTML in files:
            page = anonymity_page(asked, found, steps, reached, now(), notes)
        write_texts(files, report, page)


def _numbers() -> dict[str, str]:
    return {
        "ROWS": tr("Rows read"),
        "CLASSES": tr("Classes"),
        "K_FOUND": tr("k found (smallest class)"),
        "ROWS_AT_RISK": tr("Rows in classes below k"),
        "SHARE_AT_RISK": tr("Share of rows at risk"),
        "PROSECUTOR_RISK": tr("Highest risk of being found again (prosecutor)"),
        "MARKETER_RISK": tr("Mean risk (marketer)"),
        "L_FOUND": tr("l found (entropy, least of all classes and fields)"),
        "ROWS_REMOVED": tr("Rows removed to reach k"),
    }


def _measured(found: Anonymity, asked: Asked, reached: Reached | None) -> dict[str, Any]:
    entropies = [one.l_entropy for one in found.diversity.values()]
    return {
        "ROWS": len(found.size),
        "CLASSES": int(found.sizes.sum()),
        "K_FOUND": found.k_found,
        "ROWS_AT_RISK": found.rows_at_risk,
        "SHARE_AT_RISK": found.share_at_risk,
        "PROSECUTOR_RISK": found.risk.prosecutor,
        "MARKETER_RISK": found.risk.marketer,
        "L_FOUND": min(entropies) if entropies else None,
        "ROWS_REMOVED": 0 if reached is None else int((~reached.kept).sum()),
    }


def _population_notes(field: str, population: np.ndarray, size: np.ndarray) -> list[Problem]:
    """Rows whose given population cannot be: the size of their class in the extract is used instead."""
    bad = int((~((population >= size) & (population < float("inf")))).sum())
    return [problem("class_population_unusable", field=field, count=bad, rows=len(size))] if bad else []


def _notes(found: Anonymity, asked: Asked, reached: Reached | None) -> list[Problem]:
    notes = []
    if found.rows_at_risk:
        notes.append(problem("extract_below_k", rows=found.rows_at_risk, k=asked.k, found=found.k_found))
    notes += [
        problem("extract_below_l", field=name, rows=one.rows_below, least=asked.least_l)
        for name, one in found.diversity.items()
        if one.rows_below
    ]
    if reached is not None and asked.sensitive:
        notes.append(problem("k_says_nothing_of_l", fields=asked.sensitive))
    return notes
