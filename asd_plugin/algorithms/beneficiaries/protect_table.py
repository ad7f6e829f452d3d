"""May this table leave the office? Small cells hidden and covered, or all rounded, with the proof."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from ...domain.disclosure.settings import THRESHOLD, Dominance, PrimaryRule, Width
from ...domain.errors import AsdError, Problem, problem, refuse_if_any
from ...domain.progress import Silent, Span, checkpoint
from ...qgis_support.i18n import tr
from ..base import AsdAlgorithm, FeedbackProgress
from ..parts.result_output import (
    asked_files,
    declare_numbers,
    declare_rare,
    require_source,
    tell_numbers,
    warn,
    write_layer,
)
from ..parts.score_parameters import add_report_files

if TYPE_CHECKING:
    import pandas as pd

    from ...domain.disclosure.tables import SafeTable, TableQuestion

METHODS = ("suppress", "round")
READ, PROTECTED = 0.1, 0.95
STATUS = "status"


class ProtectTable(AsdAlgorithm):
    """Primary and complementary suppression, or controlled rounding, of a table of counts and amounts.

    Totals along the geography (commune, province, region, country) and along every additive key count as public,
    whether the table lists them or not. Hidden cells withstand two readers (see docs/methods/disclosure.md), proven
    before anything is written. Only the keys, the numbers and the status leave: other fields could give values back.
    """

    ID, GROUP = "protecttable", "beneficiaries"
    PAGE_SHOWS_FIGURES = False
    INPUT, UNIT, PERIOD, KEYS, COUNTS, AMOUNTS = "INPUT", "UNIT_FIELD", "PERIOD_FIELD", "KEYS", "COUNTS", "AMOUNTS"
    METHOD, THRESHOLD, BASE, SEED, PREVIOUS = "METHOD", "THRESHOLD", "BASE", "SEED", "PREVIOUS"
    PARENT, FREE_KEYS, HIDE_ZERO, WIDTH = "PARENT_FIELD", "KEYS_NOT_ADDITIVE", "HIDE_ZERO", "WIDTH"
    LARGEST, SHARE, P_PERCENT, AT_MOST = "LARGEST_FIELDS", "DOMINANCE_SHARE", "P_PERCENT", "AT_MOST_FIELD"
    OUTPUT, REPORT, HTML, RESTRICTED = "OUTPUT", "REPORT", "HTML", "RESTRICTED"

    def title(self) -> str:
        """Return the title."""
        return tr("Protect a table before publication")

    def tags(self) -> list[str]:
        """Return search words."""
        return ["disclosure", "suppression", "secret", "confidentiality", "rounding", "threshold", "protect", "asd"]

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        vector = QgsProcessing.SourceType.TypeVector
        whole = QgsProcessingParameterNumber.Type.Integer
        any_, numeric = QgsProcessingParameterField.DataType.Any, QgsProcessingParameterField.DataType.Numeric
        self.addParameter(QgsProcessingParameterFeatureSource(self.INPUT, tr("Table (one row a cell)"), [vector]))
        self._field(self.UNIT, tr("Unit code"), any_, optional=False)
        self._field(self.PERIOD, tr("Period"), any_)
        self._field(self.KEYS, tr("Margins: programme, milieu, sex... (they add up)"), any_, several=True)
        self._field(self.COUNTS, tr("Counts of households or people"), numeric, several=True)
        self._field(self.AMOUNTS, tr("Amounts"), numeric, several=True)
        names = [tr("Hide small cells and cover them"), tr("Round every number")]
        self.addParameter(QgsProcessingParameterEnum(self.METHOD, tr("Method"), names, defaultValue=0))
        self.addParameter(
            QgsProcessingParameterNumber(self.THRESHOLD, tr("Hide counts below"), whole, THRESHOLD, False, 2, 1_000_000)
        )
        self.addParameter(QgsProcessingParameterNumber(self.BASE, tr("Rounding base"), whole, 5, False, 2, 1_000_000))
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                self.PREVIOUS, tr("Earlier publication (same fields and status)"), [vector], optional=True
            )
        )
        declare_rare(self, self._rare())
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Protected table")))
        add_report_files(self, self.REPORT, self.HTML)
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.RESTRICTED,
                tr("Audit for the statistician: RESTRICTED"),
                tr("JSON files (*.json)"),
                optional=True,
                createByDefault=False,
            )
        )
        from ...reports.beneficiaries.protection_page import number_titles

        declare_numbers(self, number_titles())

    def _field(self, name: str, label: str, kind: Any, several: bool = False, optional: bool = True) -> None:
        self.addParameter(self._field_of(name, label, kind, several, optional))

    def _field_of(self, name: str, label: str, kind: Any, several: bool = False, optional: bool = True) -> Any:
        return QgsProcessingParameterField(
            name, label, parentLayerParameterName=self.INPUT, type=kind, allowMultiple=several, optional=optional
        )

    def _rare(self) -> list:
        any_, numeric = QgsProcessingParameterField.DataType.Any, QgsProcessingParameterField.DataType.Numeric
        number, whole = QgsProcessingParameterNumber, QgsProcessingParameterNumber.Type.Integer
        real, rule = QgsProcessingParameterNumber.Type.Double, Dominance()
        return [
            self._field_of(self.PARENT, tr("Code of the unit above (empty: read from the HCP codes)"), any_),
            self._field_of(self.FREE_KEYS, tr("Margins that do not add up"), any_, True),
            QgsProcessingParameterBoolean(self.HIDE_ZERO, tr("Hide zeros too"), False),
            number(self.WIDTH, tr("Range to be left to a reader (empty: the threshold)"), whole, None, True, 1),
            self._field_of(self.LARGEST, tr("Largest contributions to the first amount, largest first"), numeric, True),
            number(self.SHARE, tr("Dominance: share of the largest (%)"), real, 100 * rule.share, False, 1, 100),
            number(self.P_PERCENT, tr("p % rule (empty: not used)"), real, None, True, 0, 100),
            self._field_of(
                self.AT_MOST, tr("Known upper bound of the first count (households of the census)"), numeric
            ),
            number(self.SEED, tr("Seed of the rounding (keep it secret)"), whole, 0, False, 0),
        ]

    def work(self, parameters: dict, context: Any, feedback: Any) -> dict:
        """Read, protect, prove; nothing is written before the proof."""
        from ...domain.disclosure.tables import protect_table
        from ...outputs.protection.table_report import table_numbers
        from ...outputs.run_report import require_writable
        from ...reports.beneficiaries.protection_page import number_titles

        files = asked_files(self, parameters, context)
        restricted = self.parameterAsFileOutput(parameters, self.RESTRICTED, context)
        require_writable(restricted)
        progress = FeedbackProgress(feedback)
        source = require_source(self, parameters, self.INPUT, context)
        columns = self._columns(parameters, context)
        cells = self._read(source, columns, Span(progress, 0.0, READ))
        question, notes = self._question(parameters, context, cells, columns)
        notes += _missing_notes(cells, [*question.counts, *question.amounts])
        previous = self._previous(parameters, context, question, columns)
        safe = protect_table(
            cells[[*question.keys, *question.counts, *question.amounts]],
            question,
            previous,
            self._dominated(parameters, context, cells, columns),
            _ranges(cells, columns),
            Span(progress, READ, PROTECTED),
        )
        checkpoint(progress, PROTECTED)
        numbers = table_numbers(safe)
        notes += _notes(numbers)
        warn(feedback, notes)
        tell_numbers(feedback, number_titles(), numbers)
        target = self._write(parameters, context, feedback, source, safe, question)
        self._write_files(files, restricted, source.sourceName(), safe, question, columns, notes)
        return {self.OUTPUT: target, **numbers, **files, **({self.RESTRICTED: restricted} if restricted else {})}

    def _columns(self, parameters: dict, context: Any) -> dict[str, list[str]]:
        """Fields by parameter; refused when no number was chosen or a field is asked for twice."""
        names = (self.UNIT, self.PERIOD, self.KEYS, self.FREE_KEYS, self.COUNTS, self.AMOUNTS)
        names += (self.PARENT, self.LARGEST, self.AT_MOST)
        found = {name: list(self.parameterAsFields(parameters, name, context)) for name in names}
        main = [field for name in names[:6] for field in found[name]]
        twice = sorted({field for field in main if main.count(field) > 1})
        faults: list[Problem] = []
        if not found[self.COUNTS] and not found[self.AMOUNTS]:
            faults.append(problem("protect_nothing_chosen"))
        if twice:
            faults.append(problem("protect_field_twice", fields=twice))
        if found[self.LARGEST] and not found[self.AMOUNTS]:
            faults.append(problem("protect_largest_without_amount"))
        if STATUS in main:
            faults.append(problem("protect_field_twice", fields=[STATUS]))
        refuse_if_any(faults)
        return found

    def _read(self, source: Any, columns: dict[str, list[str]], progress: Span) -> pd.DataFrame:
        from ...sources.cell_table import read_cells

        unit = columns[self.UNIT][0]
        keys = [unit, *columns[self.PERIOD], *columns[self.KEYS], *columns[self.FREE_KEYS]]
        numbers = [*columns[self.COUNTS], *columns[self.AMOUNTS], *columns[self.LARGEST], *columns[self.AT_MOST]]
        return read_cells(source, source.sourceName(), unit, keys, numbers, columns[self.PARENT], progress)

    def _question(
        self, parameters: dict, context: Any, cells: pd.DataFrame, columns: dict[str, list[str]]
    ) -> tuple[TableQuestion, list[Problem]]:
        from ...domain.density.periods import order_faults
        from ...domain.disclosure.tables import TOTALS, TableQuestion, hierarchy_of_codes, margin_hierarchy

        unit, notes = columns[self.UNIT][0], []
        if columns[self.PARENT]:
            above = dict(zip(cells[unit], cells[columns[self.PARENT][0]]))
            parents = {code: parent for code, parent in above.items() if parent and parent != code}
        else:
            parents = hierarchy_of_codes(cells[unit].tolist())
        alone = sorted(set(cells[unit]) - set(parents) - set(parents.values()))
        if alone:
            notes.append(problem("protect_units_alone", count=len(alone), examples=alone[:5]))
        hierarchies = {unit: parents}
        hierarchies.update({key: margin_hierarchy(cells[key].tolist()) for key in columns[self.KEYS]})
        period = columns[self.PERIOD][0] if columns[self.PERIOD] else ""
        if period:
            refuse_if_any(order_faults(cells[period].tolist(), period, TOTALS))
        keys = (unit, *columns[self.PERIOD], *columns[self.KEYS], *columns[self.FREE_KEYS])
        asked = parameters.get(self.WIDTH)
        width = Width(unaware=self.parameterAsInt(parameters, self.WIDTH, context)) if asked is not None else Width()
        threshold = self.parameterAsInt(parameters, self.THRESHOLD, context)
        question = TableQuestion(
            keys,
            period,
            tuple(columns[self.COUNTS]),
            tuple(columns[self.AMOUNTS]),
            hierarchies,
            PrimaryRule(threshold, self.parameterAsBool(parameters, self.HIDE_ZERO, context)),
            width,
            METHODS[self.parameterAsEnum(parameters, self.METHOD, context)],
            self.parameterAsInt(parameters, self.BASE, context),
            self.parameterAsInt(parameters, self.SEED, context),
        )
        return question, notes

    def _previous(
        self, parameters: dict, context: Any, question: TableQuestion, columns: dict[str, list[str]]
    ) -> pd.DataFrame | None:
        from ...sources.cell_table import read_cells

        source = self.parameterAsSource(parameters, self.PREVIOUS, context)
        if source is None:
            return None
        numbers = [*question.counts, *question.amounts]
        return read_cells(
            source, source.sourceName(), columns[self.UNIT][0], list(question.keys), numbers, [STATUS], Silent()
        )

    def _dominated(
        self, parameters: dict, context: Any, cells: pd.DataFrame, columns: dict[str, list[str]]
    ) -> dict[str, pd.Series]:
        from ...domain.disclosure.primary import dominated

        largest = columns[self.LARGEST]
        if not largest:
            return {}
        asked = parameters.get(self.P_PERCENT)
        p_percent = self.parameterAsDouble(parameters, self.P_PERCENT, context) if asked is not None else None
        if p_percent is not None and len(largest) < 2:
            raise AsdError(problem("protect_p_needs_two"))
        share = self.parameterAsDouble(parameters, self.SHARE, context) / 100
        amount = columns[self.AMOUNTS][0]
        return {amount: dominated(cells[amount], cells[largest], Dominance(1, share, p_percent))}

    def _write(
        self, parameters: dict, context: Any, feedback: Any, source: Any, safe: SafeTable, question: TableQuestion
    ) -> str | None:
        from ...outputs.density_layers import result_fields, rows_as_features
        from ...outputs.protection.file_mark import mark_file
        from ...outputs.protection.mark import ROUNDED, SUPPRESSED
        from ...sources.polygons import features_of

        kinds = {**dict.fromkeys(question.keys, str), **dict.fromkeys((*question.counts, *question.amounts), float)}
        fields = result_fields({**kinds, STATUS: str})
        features = list(rows_as_features(fields, safe.table))
        like = source if source.wkbType() not in (0, 100) else None
        if like is not None:
            given = features_of(source, QgsFeatureRequest())
            features = [_placed(row, made, fields) for row, made in zip(given, features)]
        target = write_layer(self, parameters, self.OUTPUT, context, feedback, fields, features, like)
        mark = SUPPRESSED if question.method == METHODS[0] else ROUNDED
        mark_file(target, mark)
        _name(context, target, mark)
        return target

    def _write_files(
        self,
        files: dict[str, str],
        restricted: str,
        name: str,
        safe: SafeTable,
        question: TableQuestion,
        columns: dict[str, list[str]],
        notes: list[Problem],
    ) -> None:
        from ...outputs.protection.table_report import public_report, restricted_report
        from ...outputs.provenance import now, versions
        from ...outputs.run_report import write_atomically, write_report

        if self.REPORT in files:
            write_report(files[self.REPORT], public_report(safe, question, name, columns, versions(), notes))
        if self.HTML in files:
            from ...reports.beneficiaries.protection_page import protection_page

            write_atomically(files[self.HTML], protection_page(safe, question, name, now(), notes))
        if restricted:
            write_report(restricted, restricted_report(safe, question))


def _ranges(cells: pd.DataFrame, columns: dict[str, list[str]]) -> dict[str, pd.DataFrame]:
    bound, counts = columns[ProtectTable.AT_MOST], columns[ProtectTable.COUNTS]
    if not bound or not counts:
        return {}
    return {counts[0]: cells[[bound[0]]].rename(columns={bound[0]: "high"}).assign(low=float("nan"))}


def _missing_notes(cells: pd.DataFrame, fields: list[str]) -> list[Problem]:
    empty = {name: int(cells[name].isna().sum()) for name in fields}
    return [problem("cells_without_number", field=name, count=count) for name, count in empty.items() if count]


def _notes(numbers: dict[str, int]) -> list[Problem]:
    notes = []
    if numbers["TOTALS_NOT_TO_PUBLISH"]:
        notes.append(problem("protect_totals_withheld", count=numbers["TOTALS_NOT_TO_PUBLISH"]))
    if numbers["TOTALS_HIDDEN"]:
        notes.append(problem("protect_totals_hidden", count=numbers["TOTALS_HIDDEN"]))
    if numbers["ALREADY_PUBLIC"]:
        notes.append(problem("protect_already_public", count=numbers["ALREADY_PUBLIC"]))
    if numbers["MULTIPLES_MOVED"]:
        notes.append(problem("protect_multiples_moved", count=numbers["MULTIPLES_MOVED"]))
    return notes


def _placed(given: QgsFeature, made: QgsFeature, fields: Any) -> QgsFeature:
    feature = QgsFeature(fields)
    feature.setGeometry(given.geometry())
    feature.setAttributes(made.attributes())
    return feature


def _name(context: Any, target: str | None, mark: str) -> None:
    """The mark in the layer itself, and the title when QGIS is going to load it."""
    from ...outputs.protection.mark import set_mark
    from ...outputs.style_on_load import style_on_load

    layer = context.temporaryLayerStore().mapLayer(target)
    if layer is not None:
        set_mark(layer, mark)
    title = tr("Protected table")
    if style_on_load(context, target, None, {"title": title, "protection": mark}):
        context.layerToLoadOnCompletionDetails(target).name = title
