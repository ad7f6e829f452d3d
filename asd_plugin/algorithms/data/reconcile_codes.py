"""Match the rows of a table with the units of today: codes, mended codes, other divisions, names to be confirmed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsFeature,
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ...domain.errors import AsdError, Problem, problem
from ...domain.progress import Span, checkpoint
from ...qgis_support.compat import is_missing
from ...qgis_support.i18n import label_of, tr
from ..base import RESOURCES, AsdAlgorithm, FeedbackProgress
from ..parts import result_output as out

if TYPE_CHECKING:
    from collections.abc import Container

    import pandas as pd

LEVELS = ("", "commune", "province", "region")
SAMPLE = 500
SEVERAL = 3


class ReconcileCodes(AsdAlgorithm):
    """Every row ends as joined, waiting or left out; names are proposed, and joined only by a decision or by rule."""

    ID, GROUP = "reconcilecodes", "workspace"
    PAGE_SHOWS_FIGURES = False
    INPUT, CODE_FIELD, NAME_FIELD, PARENT_FIELD = "INPUT", "CODE_FIELD", "NAME_FIELD", "PARENT_FIELD"
    KEY_FIELDS, LEVEL, BY_RULE = "KEY_FIELDS", "LEVEL", "BY_RULE"
    DECISIONS, BRIDGE, WORKSPACE, USER = "DECISIONS", "BRIDGE", "WORKSPACE", "USER"
    OUTPUT, UNITS, KEPT = "OUTPUT", "UNITS", "KEPT_DECISIONS"
    REPORT, HTML = out.REPORT, out.HTML

    def title(self) -> str:
        """Return the title."""
        return tr("Match rows with units")

    def tags(self) -> list[str]:
        """Return search words."""
        return ["code", "hcp", "commune", "join", "crosswalk", "2014", "arrondissement", "rapprochement", "jointure"]

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        vector = [QgsProcessing.SourceType.TypeVector]
        self.addParameter(QgsProcessingParameterFeatureSource(self.INPUT, tr("Layer or table"), vector))
        for name, label in (
            (self.CODE_FIELD, tr("Field holding the unit codes")),
            (self.NAME_FIELD, tr("Field holding the names of the units")),
            (self.PARENT_FIELD, tr("Field holding the province (code or name)")),
        ):
            self.addParameter(QgsProcessingParameterField(name, label, None, self.INPUT, optional=True))
        levels = [tr("By the codes"), tr("Communes"), tr("Provinces and prefectures"), tr("Regions")]
        self.addParameter(QgsProcessingParameterEnum(self.LEVEL, tr("Level of the units"), levels, defaultValue=0))
        label = tr("Join a name that is exactly that of one unit of the province")
        self.addParameter(QgsProcessingParameterBoolean(self.BY_RULE, label, False))
        label = tr("Decisions kept from last time")
        self.addParameter(QgsProcessingParameterFile(self.DECISIONS, label, extension="json", optional=True))
        out.declare_rare(self, self._rare())
        table = QgsProcessing.SourceType.TypeVector
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Rows with their units")))
        sink = QgsProcessingParameterFeatureSink(self.UNITS, tr("Units without a row"), table, None, True, False)
        self.addParameter(sink)
        for name, label, kind in (
            (self.KEPT, tr("Decisions to keep for next time (JSON)"), "JSON (*.json)"),
            (self.REPORT, tr("Run report (JSON)"), "JSON (*.json)"),
            (self.HTML, tr("Page to read and print (HTML)"), "HTML (*.html)"),
        ):
            self.addParameter(QgsProcessingParameterFileDestination(name, label, kind, None, True, False))
        out.declare_numbers(self, _numbers())

    def _rare(self) -> list:
        label = tr("Fields that tell rows of one unit apart (period, milieu)")
        keys = QgsProcessingParameterField(self.KEY_FIELDS, label, None, self.INPUT, allowMultiple=True, optional=True)
        files = (
            (self.BRIDGE, tr("Bridge table of the office (from, to, share)"), "csv"),
            (self.WORKSPACE, tr("Workspace whose units are matched (empty: the shipped reference)"), "gpkg"),
        )
        return [
            keys,
            *(QgsProcessingParameterFile(name, text, extension=end, optional=True) for name, text, end in files),
            QgsProcessingParameterString(self.USER, tr("Who decides"), "", optional=True),
        ]

    def work(self, parameters: dict, context: Any, feedback: Any) -> dict:
        """Read, match, write; nothing is written before every row is matched."""
        from ...domain.territory.matching import decisions_of, match_units
        from ...outputs.data.matching_tables import ROW_COLUMNS, UNIT_COLUMNS, counts_of, rows_table, units_table
        from ...outputs.density_layers import joined_fields, result_fields, rows_as_features
        from ...outputs.provenance import now
        from ...outputs.run_report import require_writable
        from ...sources.importing.places import places_of
        from ...sources.territory.reconciling import read_decisions, read_ground

        started, files, progress = now(), out.asked_files(self, parameters, context), FeedbackProgress(feedback)
        kept = self.parameterAsFileOutput(parameters, self.KEPT, context)
        require_writable(kept)
        source = out.require_source(self, parameters, self.INPUT, context)
        features, rows, chosen = self._rows(source, parameters, context)
        checkpoint(progress, 0.2)
        ground = read_ground(RESOURCES, self.parameterAsFile(parameters, self.WORKSPACE, context) or "")
        _refuse_personal(rows, chosen, source.sourceName(), places_of(ground))
        found = ground.version_of(rows["code"])
        level = LEVELS[self.parameterAsEnum(parameters, self.LEVEL, context)] or found.level or "commune"
        bridge = ground.bridge(level, self.parameterAsFile(parameters, self.BRIDGE, context) or "")
        decisions = read_decisions(self.parameterAsFile(parameters, self.DECISIONS, context) or "", level)
        by_rule = self.parameterAsBool(parameters, self.BY_RULE, context)
        matching = match_units(rows, ground.territory, bridge, decisions, by_rule, level, Span(progress, 0.2, 0.7))
        labels = {code: label_of({"fr": fr, "ar": ar, "en": fr}) for code, fr, ar in _names(ground.territory)}
        notes, numbers = _notes(matching, labels), counts_of(matching)
        texts = self._texts(files, matching, found, level, rows, source.sourceName(), labels, notes, started)
        fields, names = joined_fields(source.fields(), result_fields(ROW_COLUMNS))
        written = _features(features, fields, rows_table(matching, labels))
        units = units_table(matching, ground.territory)
        out.warn(feedback, notes)
        out.tell_numbers(feedback, _numbers(), numbers)
        checkpoint(progress, 0.9)
        target = out.write_layer(self, parameters, self.OUTPUT, context, feedback, fields, written, source)
        unit_fields = result_fields(UNIT_COLUMNS)
        missing = out.write_layer(
            self, parameters, self.UNITS, context, feedback, unit_fields, list(rows_as_features(unit_fields, units))
        )
        if kept:
            user = self.parameterAsString(parameters, self.USER, context) or ""
            _keep(kept, decisions_of(matching, decisions, user, started))
            files = {**files, self.KEPT: kept}
        out.write_texts({name: path for name, path in files.items() if name != self.KEPT}, *texts)
        return {self.OUTPUT: target, **({self.UNITS: missing} if missing else {}), **numbers, **files}

    def _rows(self, source: Any, parameters: dict, context: Any) -> tuple[list, pd.DataFrame, dict[str, str]]:
        """Features, their codes, names and provinces as texts, and the fields that hold them."""
        import pandas as pd

        layer, there = source.sourceName(), [field.name() for field in source.fields()]
        chosen = {
            "code": self.parameterAsString(parameters, self.CODE_FIELD, context) or "",
            "name": self.parameterAsString(parameters, self.NAME_FIELD, context) or "",
            "parent": self.parameterAsString(parameters, self.PARENT_FIELD, context) or "",
        }
        if not (chosen["code"] or chosen["name"]) and "code" in there:
            chosen["code"] = "code"
        strange = [name for name in chosen.values() if name and name not in there]
        if strange or not (chosen["code"] or chosen["name"]):
            code = "missing_code_field" if strange else "reconcile_no_field"
            raise AsdError(problem(code, layer=layer, field=", ".join(strange), found=there))
        features = list(source.getFeatures())
        if not features:
            raise AsdError(problem("no_rows", layer=layer))
        rows = pd.DataFrame(
            {
                part: [_text(feature[name]) for feature in features] if name else [""] * len(features)
                for part, name in chosen.items()
            },
            index=range(1, len(features) + 1),
        )
        keys = self.parameterAsFields(parameters, self.KEY_FIELDS, context)
        if keys:
            rows["period"] = ["|".join(_text(feature[name]) for name in keys) for feature in features]
        return features, rows, chosen

    def _texts(
        self,
        files: dict,
        matching: Any,
        found: Any,
        level: str,
        rows: pd.DataFrame,
        name: str,
        labels: dict,
        notes: list,
        started: str,
    ) -> tuple[dict | None, str | None]:
        from ...outputs.data.matching_tables import matching_report
        from ...outputs.provenance import versions
        from ...outputs.run_report import table_hash
        from ...reports.data.matching_page import matching_page

        inputs = [{"name": name, "sha256": table_hash({part: rows[part].tolist() for part in rows})}]
        report = page = None
        if self.REPORT in files:
            report = matching_report(matching, found, level, inputs, versions(), notes)
        if self.HTML in files:
            page = matching_page(matching, found, labels, name, started, notes)
        return report, page


def _keep(path: str, decisions: Any) -> None:
    from ...outputs.run_report import write_atomically

    write_atomically(path, decisions.to_json())


def _refuse_personal(rows: pd.DataFrame, chosen: dict[str, str], layer: str, places: Container[str]) -> None:
    """Refuse fields of people; a bare «nom» is one where none of several names in it is a unit's."""
    from ...domain.importing.nominative import (
        are_places,
        is_surely_of_person,
        place_key,
        reason_by_cells,
        reason_by_name,
    )

    for part, field in chosen.items():
        cells = [text for text in rows[part].head(SAMPLE) if text]
        if not field or not cells or (are_places(cells, places) and not is_surely_of_person(field)):
            continue
        names = set(cells)
        is_bare = reason_by_name(field, cells) == "name" and len(names) >= SEVERAL
        is_of_people = is_bare and not any(place_key(name) in places for name in names)
        if is_of_people or is_surely_of_person(field) or reason_by_cells(cells):
            raise AsdError(problem("reconcile_personal", field=field, layer=layer))


def _names(territory: pd.DataFrame) -> zip:
    return zip(territory.index, territory["name_fr"].fillna(""), territory["name_ar"].fillna(""))


def _features(features: list, fields: Any, table: pd.DataFrame) -> list[QgsFeature]:
    written = []
    for feature, values in zip(features, table.itertuples(index=False, name=None)):
        row = QgsFeature(fields)
        row.setGeometry(feature.geometry())
        row.setAttributes([*feature.attributes(), *values])
        written.append(row)
    return written


def _notes(matching: Any, names: dict[str, str]) -> list[Problem]:
    notes = []
    if matching.duplicates:
        units = [f"{code} {names.get(code, '')}".strip() for code, _ in matching.duplicates]
        notes.append(problem("units_twice", count=len(units), units=units))
    for unit, parts in matching.parts_missing.items():
        notes.append(problem("parts_missing", unit=names.get(unit, unit), parts=parts))
    if matching.gone:
        units = sorted({one.unit_code for one in matching.gone})
        notes.append(problem("decisions_gone", count=len(matching.gone), units=units))
    if matching.unused:
        notes.append(problem("decisions_unused", count=len(matching.unused)))
    return notes


def _text(value: Any) -> str:
    if is_missing(value):
        return ""
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value).strip()


def _numbers() -> dict[str, str]:
    """Numbers returned beside the tables."""
    return {
        "ROWS": tr("Rows"),
        "JOINED": tr("Rows joined"),
        "WAITING": tr("Rows that wait for a decision"),
        "REJECTED": tr("Rows left out"),
        "BY_CODE": tr("Joined by code"),
        "BY_REPAIR": tr("Joined by a mended code"),
        "BY_CROSSWALK": tr("Joined by a code of another division"),
        "BY_PART": tr("Joined as a part of a unit"),
        "BY_NAME": tr("Joined by name"),
        "BY_DECISION": tr("Joined by a decision"),
        "UNITS_WITHOUT_ROW": tr("Units without a row"),
        "UNITS_TWICE": tr("Units given more than once"),
    }
