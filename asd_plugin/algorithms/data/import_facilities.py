"""A list of facilities into the workspace: known by their identifier, each in its commune, renewed by the next list."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterCrs,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ...domain.errors import AsdError, Problem, problem, refuse_if_any
from ...domain.progress import Span, checkpoint
from ...qgis_support.i18n import tr
from ..base import RESOURCES, FeedbackProgress
from ..parts import result_output as out
from .delivered import Delivered, nothing_joined, row_notes
from .delivery_output import ROWS, asked_files, declare_files, write_files
from .import_beneficiaries import field_parameter

if TYPE_CHECKING:
    import pandas as pd

TEXTS = ("facility_id", "kind", "name_fr", "name_ar", "status", "unit_code", "source", "data_date")
NUMBERS = ("capacity",)
FORMAT = "facilities"
DUPLICATE = "duplicate"


class ImportFacilities(Delivered):
    """Facilities as points, as coordinates or by unit code; one row an identifier.

    A facility that is there already is renewed: what the list says replaces, what it leaves blank stays, and what the
    office changed after the date of the list stays too. One transaction; the same file again changes nothing.
    """

    ID, GROUP = "importfacilities", "workspace"
    PAGE_SHOWS_FIGURES = False
    INPUT, WORKSPACE, X_FIELD, Y_FIELD, CRS = "INPUT", "WORKSPACE", "X_FIELD", "Y_FIELD", "CRS"
    KIND, SOURCE, DELIVERED, FORCE = "KIND", "SOURCE", "DELIVERED", "FORCE"
    OVERRIDE, ROWS, REPORT, HTML = "OVERRIDE", ROWS, out.REPORT, out.HTML

    def title(self) -> str:
        """Return the title."""
        return tr("Import facilities")

    def tags(self) -> list[str]:
        """Return search words."""
        return ["import", "facilities", "schools", "health", "etablissements", "equipements", "importer", "asd"]

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        vector, source = [QgsProcessing.SourceType.TypeVector], QgsProcessingParameterFeatureSource
        self.addParameter(source(self.INPUT, tr("Facilities (file, layer or table)"), vector))
        self.addParameter(QgsProcessingParameterFile(self.WORKSPACE, tr("Workspace"), extension="gpkg"))
        for role, label in _labels().items():
            is_asked = role != "facility_id"
            name = field_parameter(role)
            self.addParameter(QgsProcessingParameterField(name, label, None, self.INPUT, optional=is_asked))
        label = tr("System of the coordinates")
        self.addParameter(QgsProcessingParameterCrs(self.CRS, label, "EPSG:4326", optional=True))
        for name, label in (
            (self.KIND, tr("Kind of every facility, where no field says it")),
            (self.SOURCE, tr("Source of every facility, where no field says it")),
            (self.DELIVERED, tr("Date of the list (empty: the day of the file)")),
            (self.FORCE, tr("Why an older delivery, or the same file again, is taken")),
            (self.OVERRIDE, tr("Why a file with columns that name people may be read")),
        ):
            self.addParameter(QgsProcessingParameterString(name, label, "", optional=True))
        declare_files(self)
        out.declare_numbers(self, _numbers())

    def work(self, parameters: dict, context: Any, feedback: Any) -> dict:
        """Read every row, give it its commune, then write all in one transaction."""
        from ...outputs.provenance import now
        from ...sources.deliveries.identity import PSEUDONYMOUS, refuse_people, sha256_of
        from ...workspace import open_workspace

        started, progress = now(), FeedbackProgress(feedback)
        path, files = self._workspace(parameters, context), asked_files(self, parameters, context)
        if self._opened.decoded is not None:
            parameters = {**parameters, self.INPUT: self._opened.decoded}
        source = out.require_source(self, parameters, self.INPUT, context)
        self._require_table(source)
        asked = self._asked(parameters, context, source)
        override, used = self._text(parameters, self.OVERRIDE, context), list(asked.fields.values())
        notes = refuse_people(source, asked.name, PSEUDONYMOUS, used, override, are_things=True)
        with open_workspace(path, writable=True) as workspace:
            sha256 = sha256_of(self._opened.file, source, Span(progress, 0.0, 0.1))
            about = self._about(parameters, context, asked, sha256)
            same = None if about.forced else workspace.same_import(about)
            if same:
                notes.append(problem("delivery_same_file", file=about.file_name, made=same["made"]))
                numbers, rows = dict.fromkeys(_numbers(), 0), workspace.import_rows(same["import_id"])
            else:
                progress = Span(progress, 0.1, 0.9)
                numbers, rows, about = self._write(workspace, asked, about, notes, started, context, progress)
        out.warn(feedback, notes)
        out.tell_numbers(feedback, _numbers(), numbers)
        told = [(label, numbers[name]) for name, label in _numbers().items()]
        files = write_files(files, self.ID, about, told, numbers, rows, notes, started, feedback)
        return {**numbers, "IMPORT_ID": "" if same else about.import_id, **files}

    def _write(
        self, workspace: Any, asked: Any, about: Any, notes: list, started: str, context: Any, progress: Span
    ) -> tuple[dict[str, int], pd.DataFrame, Any]:
        """Read and write; return the numbers, the rows rejected and what is said of the import."""
        from ...outputs.provenance import run_record

        table, rows, reader = _read(asked, workspace, context, progress)
        counts = {"rows_read": reader.read, "rows_joined": len(table), "rows_rejected": len(rows)}
        about = type(about)(**{**about.__dict__, **counts})
        inputs = [{"name": about.file_name, "sha256": about.file_sha256}]
        run = run_record(f"asd:{self.ID}", started, parameters=about.recipe, inputs=inputs, counts=counts)
        told = workspace.record_facilities(run, about, table, rows)
        if len(rows):
            reasons = [f"{reason}: {count}" for reason, count in rows["reason"].value_counts().items()]
            notes.append(problem("delivery_rows_rejected", count=len(rows), reasons=reasons))
        notes += row_notes(reader, rows["reason"].value_counts().to_dict())
        notes += _unknown_codes(rows)
        gone = workspace.facilities_left_out(about, table["facility_id"].tolist(), table["unit_code"].tolist())
        if gone:
            notes.append(problem("facilities_vanished", count=len(gone), ids=gone))
        if told["kept_edited"]:
            notes.append(problem("facilities_kept_edited", count=told["kept_edited"]))
        if told["alike"]:
            notes.append(problem("facilities_alike", count=len(told["alike"]), pairs=told["alike"]))
        numbers = (reader.read, told["new"], told["updated"], told["kept_edited"], len(rows))
        return dict(zip(_numbers(), numbers)), rows, about

    def _asked(self, parameters: dict, context: Any, source: Any) -> Any:
        from ...sources.deliveries.household_rows import HouseholdSource

        chosen = {role: self._text(parameters, field_parameter(role), context) for role in _labels()}
        fields = {role: self._opened.renamed.get(name, name) for role, name in chosen.items() if name}
        name, found = source.sourceName(), [one.name() for one in source.fields()]
        refuse_if_any(
            problem("missing_field", layer=name, field=one, purpose=role, found=found)
            for role, one in fields.items()
            if one not in found
        )
        has_columns = "x" in fields and "y" in fields
        is_point = QgsWkbTypes.geometryType(source.wkbType()) == QgsWkbTypes.GeometryType.PointGeometry
        if not (is_point or has_columns or "unit_code" in fields):
            raise AsdError(problem("delivery_without_place", layer=name))
        crs = self.parameterAsCrs(parameters, self.CRS, context) if has_columns else source.sourceCrs()
        if (is_point or has_columns) and not crs.isValid():
            raise AsdError(problem("layer_without_crs", layer=name))
        fixed = {role: self._text(parameters, role.upper(), context) for role in ("kind", "source")}
        fixed = {role: text for role, text in fixed.items() if text}
        crs = crs if is_point or has_columns else None
        return HouseholdSource(
            source, name, fields, fixed, is_point and not has_columns, crs, None, TEXTS, NUMBERS, True
        )

    def _about(self, parameters: dict, context: Any, asked: Any, sha256: str) -> Any:
        from qgis.core import QgsApplication

        from ...workspace import ImportRecord

        delivered = self._day(self._text(parameters, self.DELIVERED, context))
        kind = asked.fixed.get("kind", "")
        return ImportRecord(
            uuid4().hex,
            "facilities",
            Path(self._opened.file).name or asked.name,
            sha256,
            self._opened.part,
            f"{FORMAT} {kind}".strip(),
            delivered=delivered,
            user=QgsApplication.userLoginName(),
            recipe={
                "fields": asked.fields,
                "fixed": asked.fixed,
                "override": self._text(parameters, self.OVERRIDE, context),
                "crs": asked.crs.authid() if asked.crs is not None else "",
            },
            forced=self._text(parameters, self.FORCE, context),
        )


def _read(asked: Any, workspace: Any, context: Any, progress: Span) -> tuple[pd.DataFrame, pd.DataFrame, Any]:
    """Facilities, rejected rows, and the reader, which counted what is told of them.

    The first row of an identifier counts.
    """
    import pandas as pd

    from ...sources.deliveries.household_rows import HouseholdReader, code_ways, commune_places

    transforms, expected = context.transformContext(), asked.source.featureCount()
    ways = code_ways(RESOURCES, list(workspace.units("commune").index))
    reader = HouseholdReader(asked, ways, commune_places(str(workspace.path), transforms, expected), transforms)
    parts, lost = [], []
    for block in reader.blocks():
        places = {"longitude": block.longitude, "latitude": block.latitude, "row_number": block.rows}
        parts.append(pd.DataFrame({**block.texts, **block.numbers, **places}))
        lost += block.rejected
        checkpoint(progress, min(1.0, reader.read / max(1, expected)))
    if not any(len(part) for part in parts):
        raise nothing_joined(asked.name, Counter(reason for _, reason, _ in lost))
    table = pd.concat(parts, ignore_index=True)
    blank = int((table["facility_id"] == "").sum())
    if blank:
        raise AsdError(problem("facility_without_id", layer=asked.name, count=blank))
    again = table["facility_id"].duplicated()
    lost += [(int(row), DUPLICATE, None) for row in table.loc[again, "row_number"]]
    rows = pd.DataFrame(sorted(lost), columns=["row_number", "reason", "given_code"]).assign(state="rejected")
    table = table[~again].reset_index(drop=True)
    texts = [name for name in TEXTS if name in table.columns]
    table[texts] = table[texts].astype(object).where(table[texts] != "", None)
    return table, rows, reader


def _unknown_codes(rows: pd.DataFrame) -> list[Problem]:
    """The codes that no commune has, but for what tells of a person."""
    from ...domain.importing.nominative import tells_person

    unknown = rows[(rows["reason"] == "unknown_unit") & rows["given_code"].notna()]
    codes = [code for code in dict.fromkeys(unknown["given_code"]) if not tells_person(code)]
    return [problem("facilities_unknown_codes", count=len(unknown), codes=codes)] if codes else []


def _labels() -> dict[str, str]:
    return {
        "facility_id": tr("Field of the facility's identifier"),
        "kind": tr("Field of the kind"),
        "name_fr": tr("Field of the French name"),
        "name_ar": tr("Field of the Arabic name"),
        "status": tr("Field of the status"),
        "capacity": tr("Field of the capacity"),
        "unit_code": tr("Field of the commune's code (empty: found by place)"),
        "source": tr("Field of the source"),
        "data_date": tr("Field of the date of the data"),
        "x": tr("Field of the longitude or x"),
        "y": tr("Field of the latitude or y"),
    }


def _numbers() -> dict[str, str]:
    return {
        "ROWS_READ": tr("Rows read"),
        "FACILITIES_NEW": tr("New facilities"),
        "FACILITIES_UPDATED": tr("Facilities renewed"),
        "FACILITIES_KEPT": tr("Facilities left as the office changed them"),
        "ROWS_REJECTED": tr("Rows rejected"),
    }
