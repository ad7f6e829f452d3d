"""A table of indicators from an office's file into the workspace: read, joined, shown, then written or not at all."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
)

from ...domain.errors import AsdError, problem
from ...domain.progress import Span, checkpoint
from ...qgis_support.i18n import tr
from ...qgis_support.messages import explain
from ...qgis_support.messages.data.formats import family_name
from ..base import RESOURCES, AsdAlgorithm, FeedbackProgress
from ..parts import result_output as out

DECIMALS = ("", ",", ".")
LEVELS = ("commune", "province", "region")
MILIEUS = ("total", "urban", "rural")
FORMATS = ("", "none", "hcp_census", "hcp_douars", "hcp_poverty", "hcp_layout")  # families of domain/importing/formats


class ImportIndicators(AsdAlgorithm):
    """Every row ends as joined, waiting or rejected, and every cell of a joined row as a value or refused.

    Values of the same unit, indicator, period and milieu are replaced, nothing else changes; one transaction. Columns
    that name people stop the run. An older delivery than the last one, or a file of which no row joins, is refused.
    """

    ID, GROUP = "importindicators", "workspace"
    PAGE_SHOWS_FIGURES = False
    WORKSPACE, FILE, INPUT, SHEET, LEVEL = "WORKSPACE", "FILE", "INPUT", "SHEET", "LEVEL"
    COLUMNS, PERIOD, MILIEU, SOURCE = "COLUMNS", "PERIOD", "MILIEU", "SOURCE"
    RECIPE, DECISIONS, BRIDGE, BY_RULE = "RECIPE", "DECISIONS", "BRIDGE", "BY_RULE"
    FORMAT, MARKS, FACTORS, N_COLUMNS = "FORMAT", "MARKS", "FACTORS", "N_COLUMNS"
    DECIMAL = "DECIMAL"
    DELIVERED, FORCED, NOMINATIVE_REASON, LOOK_ONLY = "DELIVERED", "FORCED", "NOMINATIVE_REASON", "LOOK_ONLY"
    ROWS, RECIPE_OUT, DECISIONS_OUT = "ROWS", "RECIPE_OUT", "DECISIONS_OUT"
    REPORT, HTML = out.REPORT, out.HTML

    def title(self) -> str:
        """Return the title."""
        return tr("Import a table of indicators")

    def tags(self) -> list[str]:
        """Return search words."""
        return ["import", "csv", "excel", "xlsx", "ods", "table", "indicator", "indicateur", "importer", "hcp"]

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        self.addParameter(QgsProcessingParameterFile(self.WORKSPACE, tr("Workspace"), extension="gpkg"))
        kinds = "CSV, XLSX, ODS, GPKG, SHP (*.csv *.txt *.tsv *.xlsx *.ods *.gpkg *.shp)"
        label = tr("File to import")
        self.addParameter(QgsProcessingParameterFile(self.FILE, label, optional=True, fileFilter=kinds))
        label = tr("Open layer or table to import instead of a file")
        anything = [QgsProcessing.SourceType.TypeVector]
        self.addParameter(QgsProcessingParameterVectorLayer(self.INPUT, label, anything, optional=True))
        label = tr("Sheet or table of the file (empty: the first)")
        self.addParameter(QgsProcessingParameterString(self.SHEET, label, "", optional=True))
        levels = [tr("Communes"), tr("Provinces and prefectures"), tr("Regions")]
        self.addParameter(QgsProcessingParameterEnum(self.LEVEL, tr("Level of the units"), levels, defaultValue=0))
        label = tr("Columns and their indicators, such as Taux=unemployment; Eau=no_running_water (empty: recognised)")
        self.addParameter(QgsProcessingParameterString(self.COLUMNS, label, "", multiLine=False, optional=True))
        label = tr("Period of the figures, where the file does not say it")
        self.addParameter(QgsProcessingParameterString(self.PERIOD, label, "", optional=True))
        milieus = [tr("Both"), tr("Urban"), tr("Rural")]
        label = tr("Milieu of the figures, where the file does not say it")
        self.addParameter(QgsProcessingParameterEnum(self.MILIEU, label, milieus, defaultValue=0))
        label = tr("Source to print with the figures (empty: the name of the file)")
        self.addParameter(QgsProcessingParameterString(self.SOURCE, label, "", optional=True))
        label = tr("Only look: write nothing into the workspace")
        self.addParameter(QgsProcessingParameterBoolean(self.LOOK_ONLY, label, False))
        out.declare_rare(self, _rare(self))
        for name, label, kind in (
            (self.ROWS, tr("What became of every row (CSV)"), "CSV (*.csv)"),
            (self.RECIPE_OUT, tr("Reading rule to use again (JSON)"), "JSON (*.json)"),
            (self.DECISIONS_OUT, tr("Decisions to fill in and use again (JSON)"), "JSON (*.json)"),
            (self.REPORT, tr("Run report (JSON)"), "JSON (*.json)"),
            (self.HTML, tr("Page to read and print (HTML)"), "HTML (*.html)"),
        ):
            self.addParameter(QgsProcessingParameterFileDestination(name, label, kind, None, True, False))
        out.declare_numbers(self, _numbers())

    def checkParameterValues(self, parameters: dict, context: Any) -> tuple[bool, str]:
        """Refuse a run without a file, with both a file and a layer, or with a date that is none."""
        from ...domain.importing.figures.bases import bases_from
        from ...domain.importing.figures.marks import marks_from
        from ...domain.importing.figures.scale import factors_from
        from ...outputs.data.import_record import day_from

        is_fine, message = super().checkParameterValues(parameters, context)
        if not is_fine:
            return is_fine, message
        faults = []
        if bool(parameters.get(self.FILE)) == bool(parameters.get(self.INPUT)):
            faults.append(problem("import_one_input"))
        try:
            day_from(self.parameterAsString(parameters, self.DELIVERED, context))
            pairs_of(self.parameterAsString(parameters, self.COLUMNS, context) or "")
            marks_from(self.parameterAsString(parameters, self.MARKS, context) or "")
            factors_from(self.parameterAsString(parameters, self.FACTORS, context) or "")
            bases_from(self.parameterAsString(parameters, self.N_COLUMNS, context) or "")
        except AsdError as error:
            faults += error.problems
        return (False, explain(AsdError(faults))) if faults else (True, "")

    def prepareAlgorithm(self, parameters: dict, context: Any, feedback: Any) -> bool:
        """Read an open layer in the thread that owns it."""
        from ...sources.deliveries.open_edits import unsaved_layers
        from ...sources.sheets import sheet_of_layer

        self._unsaved = unsaved_layers(self.parameterAsFile(parameters, self.WORKSPACE, context), context.project())
        self._layer_read, self._layer_name = None, ""
        layer = self.parameterAsVectorLayer(parameters, self.INPUT, context)
        if layer is not None:
            try:
                self._layer_read, self._layer_name = sheet_of_layer(layer), layer.name()
            except AsdError as error:
                feedback.reportError(explain(error), True)
                return False
        return True

    def work(self, parameters: dict, context: Any, feedback: Any) -> dict:
        """Read, join, plan; then write the workspace in one transaction, and the files asked for."""
        from ...outputs.data.import_record import choices_report, import_run, nothing_joined
        from ...outputs.provenance import now
        from ...outputs.run_report import require_writable
        from ...sources.deliveries.open_edits import refuse_unsaved
        from ...workspace import open_workspace
        from .import_output import write_import_files

        started, progress = now(), FeedbackProgress(feedback)
        names = (self.ROWS, self.RECIPE_OUT, self.DECISIONS_OUT, self.REPORT, self.HTML)
        files = {name: self.parameterAsFileOutput(parameters, name, context) for name in names}
        files = {name: path for name, path in files.items() if path}
        require_writable(*files.values())
        is_looked_at = self.parameterAsBoolean(parameters, self.LOOK_ONLY, context)
        refuse_unsaved([] if is_looked_at else self._unsaved, self.parameterAsFile(parameters, self.WORKSPACE, context))
        with open_workspace(self.parameterAsFile(parameters, self.WORKSPACE, context), not is_looked_at) as workspace:
            cards = {card["id"]: card for card in workspace.indicators()}
            proposal, delivery, decisions = self._proposed(
                parameters, context, cards, workspace, Span(progress, 0, 0.6)
            )
            about = self._about(parameters, context, delivery, proposal, decisions)
            same = workspace.same_import(about, choices_report(proposal))
            notes = [*proposal.notes, *([problem("import_same_again", made=same["made"])] if same else [])]
            is_written = not (is_looked_at or same)
            changed = {"new": 0, "replaced": 0}
            if is_written and not proposal.counts["rows_joined"]:
                raise nothing_joined(delivery, proposal)
            checkpoint(progress, 0.65)
            write_import_files(files, proposal, delivery, decisions, cards, notes, is_written, started)
            if is_written:
                reason = (self.parameterAsString(parameters, self.NOMINATIVE_REASON, context) or "").strip()
                run = import_run(self.ID, started, about, proposal, notes, reason)
                changed = workspace.record_import(run, about, proposal.values, proposal.left, proposal.new_cards)
        progress.report(1.0)
        out.warn(feedback, notes)
        numbers = {name.upper(): value for name, value in {**proposal.counts, **changed}.items()}
        out.tell_numbers(feedback, _numbers(), numbers)
        return {**files, **numbers}

    def _proposed(self, parameters: dict, context: Any, cards: dict, workspace: Any, progress: Span) -> tuple:
        from dataclasses import replace

        from ...domain.importing.figures.bases import bases_from, with_bases
        from ...domain.importing.figures.marks import marks_from
        from ...domain.importing.figures.scale import factors_from, with_factors
        from ...domain.importing.proposal import Choices
        from ...sources.importing.delivery import (
            delivery_of,
            read_delivery,
            read_recipe,
            require_no_person,
            with_columns,
            with_marks,
        )
        from ...sources.importing.places import places_of
        from ...sources.importing.proposal import propose
        from ...sources.importing.remembered import for_these_rows
        from ...sources.territory.reconciling import read_decisions, read_ground

        def text(name: str) -> str:
            return (self.parameterAsString(parameters, name, context) or "").strip()

        recipe_path = self.parameterAsFile(parameters, self.RECIPE, context)
        recipe = read_recipe(recipe_path) if recipe_path else None
        wanted = FORMATS[self.parameterAsEnum(parameters, self.FORMAT, context)]
        level = LEVELS[self.parameterAsEnum(parameters, self.LEVEL, context)]
        ground = read_ground(RESOURCES, str(workspace.path))
        places = places_of(ground)
        if self._layer_read is not None:
            delivery = delivery_of(self._layer_read, self._layer_name, cards.values(), recipe, wanted, level, places)
        else:
            path = self.parameterAsFile(parameters, self.FILE, context)
            delivery = read_delivery(path, text(self.SHEET), cards.values(), recipe, wanted, level, places)
        if recipe is not None:
            delivery = replace(delivery, recipe=for_these_rows(recipe, delivery.sheet.name, delivery.layout))
        decimal = DECIMALS[self.parameterAsEnum(parameters, self.DECIMAL, context)]
        recipe = with_columns(delivery.recipe, pairs_of(text(self.COLUMNS)), decimal)
        recipe = with_factors(with_marks(recipe, marks_from(text(self.MARKS))), factors_from(text(self.FACTORS)))
        delivery = replace(delivery, recipe=with_bases(recipe, bases_from(text(self.N_COLUMNS))))
        require_no_person(delivery, text(self.NOMINATIVE_REASON))
        checkpoint(progress, 0.3)
        decisions = read_decisions(self.parameterAsFile(parameters, self.DECISIONS, context) or "", level)
        choices = Choices(
            level,
            text(self.PERIOD),
            MILIEUS[self.parameterAsEnum(parameters, self.MILIEU, context)],
            self.parameterAsBoolean(parameters, self.BY_RULE, context),
            text(self.SOURCE),
            self.parameterAsFile(parameters, self.BRIDGE, context) or "",
        )
        return propose(delivery, ground, cards, choices, decisions, Span(progress, 0.3, 1.0)), delivery, decisions

    def _about(self, parameters: dict, context: Any, delivery: Any, proposal: Any, decisions: Any) -> Any:
        from ...outputs.data.import_record import day_from, day_of_file, import_record

        path = self.parameterAsFile(parameters, self.FILE, context)
        delivered = day_from(self.parameterAsString(parameters, self.DELIVERED, context)) or day_of_file(path)
        forced = self.parameterAsString(parameters, self.FORCED, context) or ""
        return import_record(delivery, proposal, decisions, delivered, forced)


def _rare(algorithm: ImportIndicators) -> list:
    a, texts = algorithm, QgsProcessingParameterString
    return [
        QgsProcessingParameterFile(a.RECIPE, tr("Reading rule kept from last time"), extension="json", optional=True),
        QgsProcessingParameterFile(a.DECISIONS, tr("Decisions kept from last time"), extension="json", optional=True),
        QgsProcessingParameterFile(
            a.BRIDGE, tr("The office's own table from old units to new ones"), extension="csv", optional=True
        ),
        QgsProcessingParameterBoolean(
            a.BY_RULE, tr("Join names that are exactly those of one unit of the province"), False
        ),
        QgsProcessingParameterEnum(
            a.FORMAT,
            tr("Format of the table"),
            [tr("Recognised by its headings"), tr("None: columns alone"), *map(family_name, FORMATS[2:])],
            defaultValue=0,
        ),
        QgsProcessingParameterEnum(
            a.DECIMAL,
            tr("Decimal mark of the figures"),
            [tr("As each column shows"), tr("Comma (1,5)"), tr("Point (1.5)")],
            defaultValue=0,
        ),
        texts(
            a.MARKS,
            tr("What marks in place of figures mean, such as x=hidden_primary; -=zero (empty: * c s <10 are hidden)"),
            "",
            optional=True,
        ),
        texts(
            a.FACTORS,
            tr("Columns whose figures are multiplied, such as Taux=100 where 0.3 stands for 30 %"),
            "",
            optional=True,
        ),
        texts(
            a.N_COLUMNS,
            tr("Columns that say on how many figures rest, such as unemployment=Population active"),
            "",
            optional=True,
        ),
        texts(a.DELIVERED, tr("Day of the delivery (YYYY-MM-DD; empty: day of the file)"), "", optional=True),
        texts(a.FORCED, tr("Why an older delivery than the last one is taken"), "", optional=True),
        texts(a.NOMINATIVE_REASON, tr("Why a file with columns that name people may be read"), "", optional=True),
    ]


def pairs_of(text: str) -> dict[str, str]:
    """«Column=indicator; Column=indicator» as a dict; AsdError for a part that says neither."""
    pairs = {}
    for part in filter(None, (one.strip() for one in text.split(";"))):
        column, sign, indicator = part.rpartition("=")
        if not (sign and column.strip() and indicator.strip()):
            raise AsdError(problem("import_pairs_unreadable", text=part))
        pairs[column.strip()] = indicator.strip()
    return pairs


def _numbers() -> dict[str, str]:
    return {
        "ROWS_READ": tr("Rows read"),
        "ROWS_JOINED": tr("Rows joined"),
        "ROWS_WAITING": tr("Rows waiting for a decision"),
        "ROWS_REJECTED": tr("Rows rejected"),
        "VALUES": tr("Figures for the workspace"),
        "CELLS_REFUSED": tr("Cells refused"),
        "UNITS_WITHOUT_ROW": tr("Units without a row"),
        "NEW": tr("New figures written"),
        "REPLACED": tr("Figures replaced"),
    }
