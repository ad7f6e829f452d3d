"""Beneficiaries on a grid of squares or hexagons: points counted, or counts of units spread by where people live."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProcessing,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsWkbTypes,
)

from ...domain.density.grids.settings import CLIPPED, EQUAL_AREA, OCCUPIED
from ...domain.errors import AsdError, Problem, problem
from ...domain.progress import Span, checkpoint
from ...outputs.patterns import grid_layer as shown
from ...outputs.protection.mark import mark_for
from ...qgis_support.i18n import format_number, tr
from ...qgis_support.messages import explain
from ...sources.data_class import (
    DATA_CLASS_FIELD,
    SYNTHETIC,
    layer_of,
    layer_says_synthetic,
    says_synthetic,
    source_says_synthetic,
)
from ..base import AsdAlgorithm, FeedbackProgress
from ..parts import result_output as out
from ..parts.unit_labels import feature_label
from . import grid_parameters as asked
from .grid_parameters import GridChoices, declare_grid_parameters, open_population, read_choices, wanting

if TYPE_CHECKING:
    import pandas as pd
    from qgis.core import QgsGeometry

    from ...domain.density.grids.cells import Grid


@dataclass
class Gridded:
    """One run between computing and writing. ``cells``, ``rows``: what goes to the layer and to the table."""

    cells: pd.DataFrame
    shapes: list[QgsGeometry]
    rows: pd.DataFrame
    inputs: list[dict]
    numbers: dict[str, Any]
    notes: list[Problem]


class BeneficiaryGrid(AsdAlgorithm):
    """Count points in cells, hiding small counts, or spread whole counts of units by a population raster.

    Cells are anchored at the origin of an equal-area plane, so that grids of two runs coincide. A unit's count is kept
    to the unit (largest remainders); hidden units are not spread.
    """

    ID, GROUP = "beneficiarygrid", "beneficiaries"
    OUTPUT, TABLE, REPORT = "OUTPUT", "TABLE", "REPORT"
    _plain, _raster, _refusal, _is_synthetic = None, None, None, False

    def title(self) -> str:
        """Return the title."""
        return tr("Beneficiaries on a grid")

    def tags(self) -> list[str]:
        """Return search words."""
        return ["grid", "hexagon", "square", "dasymetric", "population", "grille", "carroyage", "maille", "asd"]

    def initAlgorithm(self, configuration: dict | None = None) -> None:
        """Declare the parameters."""
        declare_grid_parameters(self)
        self.addParameter(QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Grid of beneficiaries")))
        table = QgsProcessing.SourceType.TypeVector
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                self.TABLE, tr("Table of the cells"), table, optional=True, createByDefault=False
            )
        )
        kind = tr("JSON file (*.json)")
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.REPORT, tr("Run report"), kind, optional=True, createByDefault=False
            )
        )
        out.declare_numbers(self, _numbers())
        self.addOutput(QgsProcessingOutputString("DATA_CLASS", tr("Data class")))

    def checkParameterValues(self, parameters: dict, context: Any) -> tuple[bool, str]:
        """Say before the run which input is wanting."""
        is_fine, message = super().checkParameterValues(parameters, context)
        faults = wanting(read_choices(self, parameters, context), parameters) if is_fine else []
        return (False, explain(AsdError(faults))) if faults else (is_fine, message)

    def prepareAlgorithm(self, parameters: dict, context: Any, feedback: Any) -> bool:
        """Look at the layers in the thread that owns them: synthetic, or a file as it lies?"""
        from ...sources.point_file import plain_file_of

        is_spread = read_choices(self, parameters, context).is_spread
        name = asked.TERRITORIES if is_spread else asked.BENEFICIARIES
        layer, is_whole = layer_of(parameters.get(name), context)
        self._plain = plain_file_of(layer) if is_whole and not is_spread else None
        self._is_synthetic = layer is not None and layer_says_synthetic(layer)
        try:
            self._raster = open_population(self, parameters, context) if is_spread else None
        except AsdError as error:
            self._refusal = error  # told by the run itself: what fails here reaches a script as «there were errors»
        return super().prepareAlgorithm(parameters, context, feedback)

    def work(self, parameters: dict, context: Any, feedback: Any) -> dict:
        """Read, count or spread, write; nothing is written before everything is computed."""
        from ...domain.density.grids.cells import Grid
        from ...outputs.run_report import require_writable, write_report
        from ...sources.patterns.grid_territories import metric_grid_crs

        if self._refusal:
            raise self._refusal
        path = self.parameterAsFileOutput(parameters, self.REPORT, context)
        require_writable(path)
        choices, progress = read_choices(self, parameters, context), FeedbackProgress(feedback)
        plane = self.parameterAsCrs(parameters, asked.CRS, context) if parameters.get(asked.CRS) else None
        crs = metric_grid_crs(QgsCoordinateReferenceSystem(EQUAL_AREA) if plane is None else plane)
        grid = Grid(choices.shape, choices.size_m)
        make = self._spread if choices.is_spread else self._count
        done = make(parameters, context, feedback, choices, grid, crs, Span(progress, 0.0, 0.9))
        if self._is_synthetic:
            name = done.inputs[0]["name"]
            done.notes.insert(0, problem("synthetic_data", layer=name))
            for table in (done.cells, done.rows):
                table[DATA_CLASS_FIELD] = SYNTHETIC
        mark = mark_for(choices.threshold)
        if mark == "none":
            done.notes.insert(0, problem("no_protection", threshold=choices.threshold))
        out.warn(feedback, done.notes)
        checkpoint(progress, 0.9)
        data_class = SYNTHETIC if self._is_synthetic else "aggregate"
        written = self._write(parameters, context, feedback, choices, done, crs, mark, progress)
        if path:
            from ...outputs.provenance import versions

            protection = {"mark": mark, "threshold": choices.threshold}
            write_report(
                path,
                shown.grid_report(
                    grid, crs.authid() or crs.toProj(), choices.mode, done.inputs, choices.as_report(), done.numbers,
                    protection, data_class, versions(), done.notes,
                ),
            )  # fmt: skip
            written[self.REPORT] = path
        out.tell_numbers(feedback, _numbers(), done.numbers)
        return {**written, **done.numbers, "DATA_CLASS": data_class}

    def _count(
        self, parameters: dict, context: Any, feedback: Any, choices: GridChoices, grid: Grid, crs: Any, progress: Span
    ) -> Gridded:
        """Points counted in cells."""
        from ...domain.density.grids.counting import count_in_cells, protected_cells
        from ...domain.disclosure.settings import PrimaryRule
        from ...sources.patterns.grid_territories import cell_shapes, clipped, reached_cells
        from ...sources.rasters.metric_points import read_metric_points

        source = out.require_source(self, parameters, asked.BENEFICIARIES, context)
        name, transforms = source.sourceName(), context.transformContext()
        self._is_synthetic |= says_synthetic(name) or source_says_synthetic(source)
        keys, is_border, units, notes = None, None, None, []
        if choices.extent != OCCUPIED:
            units, notes = self._units_on_plane(parameters, context, crs)
            keys, is_border = reached_cells(units, grid, Span(progress, 0.0, 0.2))
            feedback.pushInfo(tr("The grid has {count} cells.").format(count=format_number(len(keys))))
        points = read_metric_points(
            source, name, choices.households_field, crs, transforms, self._plain, Span(progress, 0.2, 0.7)
        )
        if not len(points.x):
            raise AsdError(problem("no_point_placed", layer=name, count=points.rows_read))
        mass, field = points.mass, choices.households_field
        counted = count_in_cells(grid, points.x, points.y, mass, Span(progress, 0.7, 0.8), field)
        found = protected_cells(counted, keys, grid, PrimaryRule(choices.threshold))
        cells = found.cells
        cells.insert(0, "cell_id", grid.names(cells.index.to_numpy()))
        shapes = cell_shapes(grid, cells.index.to_numpy(), Span(progress, 0.8, 0.9))
        if choices.extent == CLIPPED:
            shapes = clipped(shapes, is_border, units, Span(progress, 0.9, 1.0))
            _per_land(cells, shapes)
        numbers = _counted(cells, int(cells["households"].sum()), found.outside)
        inputs = [{"name": name, "sha256": points.sha256, "rows": points.rows_read}]
        return Gridded(cells, shapes, cells.copy(), inputs, numbers, [*notes, *points.notes, *found.notes])

    def _spread(
        self, parameters: dict, context: Any, feedback: Any, choices: GridChoices, grid: Grid, crs: Any, progress: Span
    ) -> Gridded:
        """Counts of units spread over cells."""
        from ...outputs.run_report import table_hash
        from ...sources.patterns.grid_territories import cell_shapes, clipped, reached_cells
        from ...sources.patterns.spread_inputs import read_spread_inputs, spread_units

        source = out.require_source(self, parameters, asked.TERRITORIES, context)
        name, transforms = source.sourceName(), context.transformContext()
        self._is_synthetic |= says_synthetic(name) or source_says_synthetic(source)
        raster = self._raster
        given = read_spread_inputs(
            source, name, choices.code_field, choices.count_field, choices.status_field, choices.threshold, transforms
        )
        checkpoint(progress, 0.1)
        found, units, notes = spread_units(given, raster, grid, crs, transforms, Span(progress, 0.1, 0.8))
        cells = found.cells
        if choices.extent != OCCUPIED:
            reached, is_border = reached_cells(units, grid, Span(progress, 0.8, 0.85))
            extra = cells.index.difference(reached)  # a corner of a unit too small to be met along its border
            reached, is_border = [*reached, *extra], [*is_border, *[True] * len(extra)]
            cells = cells.reindex(reached).fillna({"households": 0.0, "population": 0.0, "status": "ok"})
            cells["households"] = cells["households"].mask(cells["status"] != "ok")
        cells = cells.assign(per_km2=cells["households"] / grid.area_km2)
        cells.insert(0, "cell_id", grid.names(cells.index.to_numpy()))
        shapes = cell_shapes(grid, cells.index.to_numpy(), Span(progress, 0.85, 0.9))
        if choices.extent == CLIPPED:
            shapes = clipped(shapes, is_border, units, Span(progress, 0.9, 1.0))
            _per_land(cells, shapes)
        rows = found.parts.assign(
            cell_id=grid.names(found.parts["key"].to_numpy()), unit_code=given.counts.index[found.parts["unit"]]
        )
        kept = given.counts.mask(given.hidden)
        hashed = table_hash({"code": list(kept.index), "count": kept.tolist()})
        inputs = [{"name": name, "sha256": hashed, "rows": len(kept)}]
        if raster is not None:
            people = table_hash({"cell": list(found.cells.index), "people": found.cells["population"].tolist()})
            inputs.append({"name": raster.name, "sha256": people})
        numbers = _counted(cells, found.placed, 0)
        return Gridded(cells, shapes, rows, inputs, numbers, [*given.notes, *notes, *found.notes])

    def _units_on_plane(self, parameters: dict, context: Any, crs: Any) -> tuple[Any, list[Problem]]:
        from ...sources.patterns.grid_territories import on_plane
        from ...sources.polygons import outline_notes, read_polygons

        source = out.require_source(self, parameters, asked.TERRITORIES, context)
        polygons = read_polygons(source, source.sourceName(), context.transformContext())
        names = [feature_label(one, source) for one in polygons.features]
        transform = QgsCoordinateTransform(source.sourceCrs(), crs, context.transformContext())
        return on_plane(polygons.outlines, transform), outline_notes(polygons, names)

    def _write(
        self, parameters: dict, context: Any, feedback: Any, choices: GridChoices, done: Gridded, crs: Any, mark: str,
        progress: Any,
    ) -> dict:  # fmt: skip
        from ...outputs.protection.file_mark import mark_file

        extra = {DATA_CLASS_FIELD: str} if self._is_synthetic else {}
        fields = shown.grid_fields(shown.SPREAD if choices.is_spread else shown.COUNTED, extra)
        features = shown.cell_features(fields, done.cells, done.shapes, Span(progress, 0.9, 0.95))
        kind = QgsWkbTypes.Type.MultiPolygon if choices.extent == CLIPPED else QgsWkbTypes.Type.Polygon
        target = out.write_layer(
            self, parameters, self.OUTPUT, context, feedback, fields, features, _Plane(kind, crs)
        )  # fmt: skip
        title = tr("Beneficiaries on a grid of {size} m").format(size=format_number(choices.size_m))
        metadata = {"source": done.inputs[0]["name"], "protection": mark}
        style = shown.grid_style(done.cells, choices.threshold)
        out.dress(context, target, title, style, metadata, shown.grid_titles())
        mark_file(target, mark)
        written = {self.OUTPUT: target}
        if not parameters.get(self.TABLE):
            return written
        fields = shown.grid_fields(shown.TABLES[choices.mode], extra)
        rows = shown.cell_features(fields, done.rows, None, Span(progress, 0.95, 1.0))
        table = out.write_layer(self, parameters, self.TABLE, context, feedback, fields, rows)
        if table:
            out.dress(context, table, tr("Table of the cells"), None, metadata, shown.grid_titles())
            mark_file(table, mark)
            written[self.TABLE] = table
        return written


def _per_land(cells: pd.DataFrame, shapes: list[QgsGeometry]) -> None:
    """Households by km² of what is left of each cell."""
    cells["per_km2"] = cells["households"] / [shape.area() / 1e6 for shape in shapes]


@dataclass(frozen=True)
class _Plane:
    """Geometry type and CRS of the cells, asked the way a source is."""

    kind: Any
    crs: Any

    def wkbType(self) -> Any:
        return self.kind

    def sourceCrs(self) -> Any:
        return self.crs


def _numbers() -> dict[str, str]:
    """Numbers returned beside the layer."""
    return {
        "CELLS": tr("Cells"),
        "CELLS_HIDDEN": tr("Cells hidden"),
        "CELLS_MISSING": tr("Cells without figure"),
        "HOUSEHOLDS_SHOWN": tr("Beneficiary households in the cells shown"),
        "HOUSEHOLDS_PLACED": tr("Beneficiary households placed"),
        "POINTS_OUTSIDE": tr("Points outside the cells"),
    }


def _counted(cells: pd.DataFrame, placed: int, outside: int) -> dict[str, int]:
    status = cells["status"].astype(str)
    values = [
        len(cells),
        int(status.str.startswith("hidden").sum()),
        int((status == "missing").sum()),
        int(cells["households"].sum()),
        placed,
        outside,
    ]
    return dict(zip(_numbers(), values))
