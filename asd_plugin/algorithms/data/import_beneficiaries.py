"""A file of households into the workspace: every row taken or rejected with its reason, nothing left when it fails."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from uuid import uuid4

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterCrs,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ...domain.errors import AsdError, Problem, problem, refuse_if_any
from ...domain.progress import Span, checkpoint
from ...qgis_support.i18n import tr
from ...sources.data_class import source_says_synthetic
from ..base import RESOURCES, FeedbackProgress
from ..parts import result_output as out
from .delivered import Delivered, nothing_joined, row_notes
from .delivery_output import ROWS, asked_files, declare_files, write_files

ROLES = (
    "household_id",
    "unit_code",
    "period",
    "programme",
    "milieu",
    "sex",
    "age_band",
    "people",
    "children",
    "amount_dh",
)
FORMAT = "households"


class ImportBeneficiaries(Delivered):
    """Households as points, as coordinates or by unit code; pseudonymous, never a column that names people.

    One transaction: stopped, killed or refused, the workspace is as it was. A delivery replaces the rows of the same
    period, programme and province; an older one than the last needs a reason; the same file again changes nothing.
    """

    ID, GROUP = "importbeneficiaries", "workspace"
    PAGE_SHOWS_FIGURES = False
    INPUT, WORKSPACE, DATA_CLASS = "INPUT", "WORKSPACE", "DATA_CLASS"
    X_FIELD, Y_FIELD, CRS, PERIOD, PROGRAMME = "X_FIELD", "Y_FIELD", "CRS", "PERIOD", "PROGRAMME"
    DELIVERED, FORCE, OVERRIDE = "DELIVERED", "FORCE", "OVERRIDE"
    ROWS, REPORT, HTML = ROWS, out.REPORT, out.HTML

    def title(self) -> str:
        """Return the title."""
        return tr("Import households")

    def tags(self) -> list[str]:
        """Return search words."""
        return ["import", "households", "beneficiaries", "csv", "menages", "beneficiaires", "importer", "asd"]

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        vector = [QgsProcessing.SourceType.TypeVector]
        self.addParameter(
            QgsProcessingParameterFeatureSource(self.INPUT, tr("Households (file, layer or table)"), vector)
        )
        self.addParameter(QgsProcessingParameterFile(self.WORKSPACE, tr("Workspace"), extension="gpkg"))
        classes = [tr("Counts (aggregate)"), tr("Households without names (pseudonymous)"), tr("Nominative")]
        label = tr("What the file holds")
        self.addParameter(QgsProcessingParameterEnum(self.DATA_CLASS, label, classes, defaultValue=1))
        for role, label in _labels().items():
            name = field_parameter(role)
            self.addParameter(QgsProcessingParameterField(name, label, None, self.INPUT, optional=True))
        for name, label in (
            (self.X_FIELD, tr("Field of the longitude or x")),
            (self.Y_FIELD, tr("Field of the latitude or y")),
        ):
            self.addParameter(QgsProcessingParameterField(name, label, None, self.INPUT, optional=True))
        self.addParameter(
            QgsProcessingParameterCrs(self.CRS, tr("System of the coordinates"), "EPSG:4326", optional=True)
        )
        for name, label in (
            (self.PERIOD, tr("Period of every row, where no field says it")),
            (self.PROGRAMME, tr("Programme of every row, where no field says it")),
            (self.DELIVERED, tr("Date of the delivery (empty: the period, else the day of the file)")),
        ):
            self.addParameter(QgsProcessingParameterString(name, label, "", optional=True))
        rare = (
            (self.FORCE, tr("Why an older delivery, or the same file again, is taken")),
            (self.OVERRIDE, tr("Why a file with columns that name people may be read")),
        )
        out.declare_rare(self, [QgsProcessingParameterString(name, label, "", optional=True) for name, label in rare])
        declare_files(self)
        out.declare_numbers(self, _numbers())

    def work(self, parameters: dict, context: Any, feedback: Any) -> dict:
        """Check everything that can be known before; then read and write block by block in one transaction."""
        from ...outputs.provenance import now
        from ...sources.deliveries.identity import CLASSES, refuse_people, sha256_of
        from ...sources.point_file import FileReadError
        from ...workspace import open_workspace

        started, progress = now(), FeedbackProgress(feedback)
        path, files = self._workspace(parameters, context), asked_files(self, parameters, context)
        if self._opened.decoded is not None:
            parameters = {**parameters, self.INPUT: self._opened.decoded}
        source = out.require_source(self, parameters, self.INPUT, context)
        self._require_table(source)
        asked = self._asked(parameters, context, source)
        data_class = CLASSES[self.parameterAsEnum(parameters, self.DATA_CLASS, context)]
        override = self._text(parameters, self.OVERRIDE, context)
        notes = refuse_people(source, asked.name, data_class, list(asked.fields.values()), override)
        if self._opened.is_synthetic or source_says_synthetic(source):
            data_class = "synthetic"
            notes.append(problem("delivery_synthetic", layer=asked.name))
        with open_workspace(path, writable=True) as workspace:
            sha256 = sha256_of(self._opened.file, source, Span(progress, 0.0, 0.02))
            about = self._about(parameters, context, asked, data_class, sha256, override)
            same = None if about.forced else workspace.same_import(about)
            if same:
                notes.append(problem("delivery_same_file", file=about.file_name, made=same["made"]))
                numbers = dict.fromkeys(_numbers(), 0)
            else:
                try:
                    numbers = self._write(workspace, asked, about, notes, started, context, Span(progress, 0.02, 1.0))
                except FileReadError:
                    asked = type(asked)(**{**asked.__dict__, "plain": None})
                    numbers = self._write(workspace, asked, about, notes, started, context, Span(progress, 0.02, 1.0))
            # Millions of rejected rows are read back only for who asked to see them: memory stays flat.
            rejected = workspace.import_rows(same["import_id"] if same else about.import_id) if files else None
        out.warn(feedback, notes)
        out.tell_numbers(feedback, _numbers(), numbers)
        told = [(label, numbers[name]) for name, label in _numbers().items()]
        if files:
            files = write_files(files, self.ID, about, told, numbers, rejected, notes, started, feedback)
        return {**numbers, "IMPORT_ID": "" if same else about.import_id, **files}

    def _asked(self, parameters: dict, context: Any, source: Any) -> Any:
        from ...sources.deliveries.household_rows import HouseholdSource

        chosen = {role: self._text(parameters, field_parameter(role), context) for role in ROLES}
        chosen.update(x=self._text(parameters, self.X_FIELD, context), y=self._text(parameters, self.Y_FIELD, context))
        fields = {role: self._opened.renamed.get(name, name) for role, name in chosen.items() if name}
        name, found = source.sourceName(), [one.name() for one in source.fields()]
        refuse_if_any(
            problem("missing_field", layer=name, field=one, purpose=role, found=found)
            for role, one in fields.items()
            if one not in found
        )
        has_points = QgsWkbTypes.geometryType(source.wkbType()) == QgsWkbTypes.GeometryType.PointGeometry
        has_columns = "x" in fields and "y" in fields
        if not (has_points or has_columns or "unit_code" in fields):
            raise AsdError(problem("delivery_without_place", layer=name))
        if not has_columns:
            fields = {role: one for role, one in fields.items() if role not in ("x", "y")}
        crs = self.parameterAsCrs(parameters, self.CRS, context) if has_columns else source.sourceCrs()
        has_points = has_points and not has_columns
        if (has_points or has_columns) and not crs.isValid():
            raise AsdError(problem("layer_without_crs", layer=name))
        fixed = {"period": self.PERIOD, "programme": self.PROGRAMME}
        fixed = {role: self._text(parameters, one, context) for role, one in fixed.items()}
        fixed["period"] = _period(fixed["period"])
        plain = self._opened.plain
        return HouseholdSource(
            source, name, fields, fixed, has_points, crs if has_points or has_columns else None, plain
        )

    def _about(self, parameters: dict, context: Any, asked: Any, data_class: str, sha256: str, override: str) -> Any:
        from qgis.core import QgsApplication

        from ...workspace import ImportRecord

        period = "" if "Q" in asked.fixed["period"] else asked.fixed["period"]  # a quarter is no date
        delivered = self._day(self._text(parameters, self.DELIVERED, context) or period)
        recipe = {"fields": asked.fields, "fixed": asked.fixed, "override": override}
        recipe["crs"] = asked.crs.authid() if asked.crs is not None else ""
        return ImportRecord(
            uuid4().hex,
            "beneficiaries",
            Path(self._opened.file).name or asked.name,
            sha256,
            self._opened.part,
            FORMAT,
            data_class,
            delivered,
            QgsApplication.userLoginName(),
            recipe=recipe,
            forced=self._text(parameters, self.FORCE, context),
        )

    def _write(
        self, workspace: Any, asked: Any, about: Any, notes: list[Problem], started: str, context: Any, progress: Span
    ) -> dict[str, int]:
        from ...outputs.provenance import run_record
        from ...sources.deliveries.household_rows import DUPLICATE, HouseholdReader, code_ways, commune_places

        transforms, expected = context.transformContext(), asked.source.featureCount()
        ways = code_ways(RESOURCES, list(workspace.units("commune").index))
        # Read now: once the transaction has spilled to the disk, the file is locked for the layer that holds outlines.
        places = commune_places(str(workspace.path), transforms, expected, now=asked.crs is not None)
        reader = HouseholdReader(asked, ways, places, transforms)
        reasons: dict[str, int] = {}
        inputs = [{"name": about.file_name, "sha256": about.file_sha256}]
        run = run_record(f"asd:{self.ID}", started, parameters=about.recipe, inputs=inputs)
        with workspace.household_writer(run, about) as writer:
            for block in reader.blocks():
                writer.add({**block.texts, **block.numbers}, block.longitude, block.latitude, block.rows)
                writer.reject(block.rejected)
                for _, reason, _ in block.rejected:
                    reasons[reason] = reasons.get(reason, 0) + 1
                checkpoint(progress, min(0.95, reader.read / max(1, expected)))
            again = reader.duplicates()
            if again:
                writer.drop(again, DUPLICATE)
                reasons[DUPLICATE] = len(again)
            writer.read = reader.read
            if not writer.written:
                raise nothing_joined(asked.name, reasons)
            checkpoint(progress, 0.97)
        progress.report(1.0)
        if reasons:
            told = [f"{reason}: {count}" for reason, count in sorted(reasons.items())]
            notes.append(problem("delivery_rows_rejected", count=writer.rejected, reasons=told))
        notes += row_notes(reader, reasons)
        codes = {"period": "delivery_without_period", "programme": "delivery_without_programme"}
        notes += [problem(codes[role], count=count) for role, count in reader.blank.items() if count]
        counts = (reader.read, writer.written, writer.rejected, writer.replaced)
        return dict(zip(_numbers(), counts))


def _period(text: str) -> str:
    """What is said for every row as ISO text, as in a column of periods; AsdError for what is no period."""
    from ...domain.importing.written_days import iso_day

    period = iso_day(text)
    if text and not period:
        raise AsdError(problem("import_period_wrong", found=[text]))
    return period


def field_parameter(role: str) -> str:
    """Name of the parameter that chooses the field of ``role``."""
    return f"{role.upper()}_FIELD"


def _labels() -> dict[str, str]:
    return {
        "household_id": tr("Field of the household's pseudonym"),
        "unit_code": tr("Field of the commune's code (empty: found by place)"),
        "period": tr("Field of the period"),
        "programme": tr("Field of the programme"),
        "milieu": tr("Field of the milieu"),
        "sex": tr("Field of the sex of the head"),
        "age_band": tr("Field of the age band"),
        "people": tr("Field of the number of people"),
        "children": tr("Field of the number of children"),
        "amount_dh": tr("Field of the amount in dirhams"),
    }


def _numbers() -> dict[str, str]:
    return {
        "ROWS_READ": tr("Rows read"),
        "ROWS_JOINED": tr("Households written"),
        "ROWS_REJECTED": tr("Rows rejected"),
        "ROWS_REPLACED": tr("Households of an earlier delivery replaced"),
    }
