"""Counts of units, their outlines and a population raster -> counts spread over the cells of a grid."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateTransform

from ...domain.errors import AsdError, Problem, problem, refuse_if_any
from ...domain.progress import Progress, Span
from ..polygons import UnitPolygons, outline_notes, overlapping_notes, read_polygons
from ..rasters.raster_file import overlap_notes
from ..units import read_units
from .grid_territories import PlaneUnits, areas_by_cell, on_plane
from .hotspot_inputs import hidden_rows, status_fields
from .population_raster import people_by_cell

if TYPE_CHECKING:
    import pandas as pd

    from ...domain.density.grids.cells import Grid
    from ...domain.density.grids.spreading import Spread
    from ..rasters.raster_file import RasterFile

EXAMPLES = 5
OUTSIDE_SHARE = 0.01  # people of the raster in no unit: more than that is worth a word


@dataclass(frozen=True)
class SpreadInputs:
    """``counts`` by code, missing as not-a-number; ``hidden``: protected, or small and so not spread."""

    counts: pd.Series
    hidden: pd.Series
    polygons: UnitPolygons
    crs: Any
    notes: list[Problem] = field(default_factory=list)


def read_spread_inputs(
    source: Any, name: str, code_field: str, count_field: str, status_field: str, threshold: int, context: Any
) -> SpreadInputs:
    """Read counts and outlines; counts above zero and below ``threshold`` are treated as hidden, and told."""
    known = [item.name() for item in source.fields()]
    where = {"layer": name, "field": status_field, "purpose": status_field, "found": known}
    refuse_if_any([problem("missing_field", **where)] if status_field and status_field not in known else [])
    table = read_units(source, name, code_field, [count_field])
    polygons = read_polygons(source, name, context)
    codes, counts = table.frame.index, table.frame[count_field]
    hidden = hidden_rows(source, codes, [status_field] if status_field else status_fields(known))
    bad = codes[~hidden & ((counts < 0) | (counts == float("inf")))]
    if len(bad):
        examples = [str(code) for code in bad[:EXAMPLES]]
        raise AsdError(problem("unit_number_impossible", field=count_field, count=len(bad), examples=examples))
    small = ~hidden & (counts > 0) & (counts < threshold)
    notes = list(table.notes)
    if small.any():
        examples = [str(code) for code in codes[small][:EXAMPLES]]
        notes.append(problem("spread_small_counts", count=int(small.sum()), threshold=threshold, examples=examples))
    notes += outline_notes(polygons, list(codes))
    return SpreadInputs(counts, hidden | small, polygons, source.sourceCrs(), notes)


def spread_units(
    given: SpreadInputs, raster: RasterFile | None, grid: Grid, crs: Any, context: Any, progress: Progress
) -> tuple[Spread, PlaneUnits, list[Problem]]:
    """Spread by the people of ``raster`` (None: evenly over each unit's area), on the plane ``crs``."""
    import numpy as np
    import pandas as pd

    from ...domain.density.counting import index_units
    from ...domain.density.grids.cells import refuse_too_many
    from ...domain.density.grids.spreading import spread_counts

    units = on_plane(given.polygons.outlines, QgsCoordinateTransform(given.crs, crs, context))
    refuse_too_many(grid.count_over(sum(one.area() for one in units.shapes if one is not None)), grid.size_m)
    codes, notes = list(given.counts.index), []
    parts = [pd.DataFrame({"unit": np.empty(0, "int64"), "key": np.empty(0, "int64"), "population": np.empty(0)})]
    if raster is not None:
        index = index_units(codes, given.polygons.outlines)
        people = people_by_cell(raster, index, given.crs, grid, crs, context, Span(progress, 0.0, 0.6))
        parts.append(people.parts)
        notes += overlap_notes(raster) + overlapping_notes(index.outlines.edges, sorted(codes), "people_overlap")
        if people.outside > OUTSIDE_SHARE * people.total:
            share = 100 * people.outside / people.total
            notes.append(problem("raster_people_outside", percent=share, people=round(people.outside)))
    populated = set(parts[-1]["unit"].tolist())
    wanted = [place for place in range(len(codes)) if place not in populated]
    if wanted:
        parts.append(areas_by_cell(units, wanted, grid, Span(progress, 0.6, 1.0)))
    pieces = pd.concat(parts, ignore_index=True).fillna({"population": 0.0, "area_m2": 0.0})
    if "area_m2" not in pieces.columns:
        pieces["area_m2"] = 0.0
    return spread_counts(given.counts, given.hidden, pieces), units, notes
