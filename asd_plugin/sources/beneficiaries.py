"""Territories and beneficiaries as the officer gives them -> the tables that the density domain takes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from qgis.core import QgsFeatureRequest, QgsWkbTypes

from ..domain.density.settings import AREA, POPULATION, UNIT_HOUSEHOLDS
from ..domain.errors import AsdError, Problem, problem
from ..domain.progress import Progress
from .point_file import FileReadError, PlainFile
from .polygons import UnitPolygons, read_polygons
from .units import read_units

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

    from ..domain.density.rows import Columns, RowBlock, Tally, Whereabouts

EXAMPLES = 5
BASE_PARAMETERS = {AREA: "AREA", POPULATION: "POPULATION", UNIT_HOUSEHOLDS: "HOUSEHOLDS"}
AREA_TOLERANCE = 0.25  # outlines drawn at 100 m differ by less, even in the smallest commune


@dataclass(frozen=True)
class Territories:
    """``units``: index code; area_km2, population, households (missing as not-a-number). ``notes``: to be told."""

    units: pd.DataFrame
    polygons: UnitPolygons
    crs: Any
    notes: list[Problem]

    def has_outline(self) -> np.ndarray:
        """Whether each unit has a polygon in which a point can be counted."""
        import numpy as np

        return np.array([outline is not None for outline in self.polygons.outlines], bool)


@dataclass(frozen=True)
class Beneficiaries:
    """A source of beneficiaries. ``unit_field``: empty for points. ``plain``: the file behind it, if it may be read."""

    source: Any
    name: str
    unit_field: str
    plain: PlainFile | None = None


@dataclass(frozen=True)
class CountedRows:
    """The tally, unknown codes with their rows, the identity of what was read, and what must be told."""

    tally: Tally
    unknown_codes: dict[str, int]
    sha256: str
    way: str
    notes: list[Problem] = field(default_factory=list)


def read_territories(source: Any, name: str, code_field: str, bases: dict[str, str], context: Any) -> Territories:
    """Read units, their polygons and their bases (``bases``: area, population, households -> field, or empty).

    A base field that is only the default and is not there leaves its rates missing, with a note; another is refused.
    Without an area field, areas are measured on the ellipsoid; a given area far from the polygon's own is told.
    """
    import pandas as pd

    found = [one.name() for one in source.fields()]
    notes = [
        problem("base_field_absent", field=given, parameter=BASE_PARAMETERS[base])
        for base, given in bases.items()
        if given == base and given not in found and base != AREA
    ]
    read = {base: given for base, given in bases.items() if given and (given in found or given != base)}
    table = read_units(source, name, code_field, list(dict.fromkeys(read.values())))
    polygons = read_polygons(source, name, context)
    missing = pd.Series(float("nan"), index=table.frame.index)
    columns = {base: table.frame[read[base]] if base in read else missing for base in BASE_PARAMETERS}
    measured = pd.Series(polygons.area_km2, index=table.frame.index)
    if AREA in read:
        notes += _area_notes(columns[AREA], measured, read[AREA])
    else:
        columns[AREA] = measured
    units = pd.DataFrame(columns, index=table.frame.index)
    notes += list(table.notes)
    codes = list(units.index)
    for code, rows in (("units_without_outline", polygons.without), ("outlines_repaired", polygons.repaired)):
        if rows:
            notes.append(problem(code, count=len(rows), examples=[codes[row] for row in rows[:EXAMPLES]]))
    return Territories(units, polygons, source.sourceCrs(), notes)


def _area_notes(given: pd.Series, measured: pd.Series, field_name: str) -> list[Problem]:
    """Tell units whose given area is far from that of their polygon: square metres for square kilometres, say."""
    far = (given / measured - 1.0).abs() > AREA_TOLERANCE
    examples = [str(code) for code in given.index[far][:EXAMPLES]]
    return [problem("areas_differ", field=field_name, count=int(far.sum()), examples=examples)] if examples else []


def count_rows(
    beneficiaries: Beneficiaries, territories: Territories, columns: Columns, context: Any, progress: Progress
) -> CountedRows:
    """Read every row and sum it by unit; the file way falls back to features when the file cannot be trusted."""
    _refuse_unusable(beneficiaries)
    try:
        return _count(beneficiaries, beneficiaries.plain, territories, columns, context, progress)
    except FileReadError:
        return _count(beneficiaries, None, territories, columns, context, progress)


def _refuse_unusable(beneficiaries: Beneficiaries) -> None:
    source, unit_field = beneficiaries.source, beneficiaries.unit_field
    if not unit_field:
        if QgsWkbTypes.geometryType(source.wkbType()) != QgsWkbTypes.GeometryType.PointGeometry:
            raise AsdError(problem("beneficiaries_not_points", layer=beneficiaries.name))
        return
    names = [one.name() for one in source.fields()]
    if unit_field not in names:
        raise AsdError(problem("missing_code_field", layer=beneficiaries.name, field=unit_field, found=names))
    if source.fields().field(unit_field).isNumeric():
        first = next(iter(source.getFeatures(QgsFeatureRequest().setLimit(1))), None)
        example = "" if first is None else str(first[unit_field])
        raise AsdError(problem("numeric_codes", layer=beneficiaries.name, field=unit_field, example=example))


def _count(
    beneficiaries: Beneficiaries,
    plain: PlainFile | None,
    territories: Territories,
    columns: Columns,
    context: Any,
    progress: Progress,
) -> CountedRows:
    from ..domain.density.by_code import UnitsByCode
    from ..domain.density.rows import tally
    from .points import RowRequest, open_rows

    unit_field = beneficiaries.unit_field
    texts = tuple(dict.fromkeys(name for name in (unit_field, *columns.splits()) if name))
    request = RowRequest(columns.numbers(), texts, None if unit_field else territories.crs)
    stream = open_rows(beneficiaries.source, beneficiaries.name, request, context, plain)
    codes = list(territories.units.index)
    by_code = UnitsByCode(codes, unit_field, stream.labels[unit_field]) if unit_field else None
    place = by_code.place if by_code else _points_placer(codes, territories, stream.expected)
    counted = tally(stream.blocks(), place, stream.labels, len(codes), columns, stream.expected, progress)
    if not counted.rows_read:
        raise AsdError(problem("no_rows", layer=beneficiaries.name))
    notes = list(stream.notes)
    if by_code:
        notes += _code_notes(by_code, beneficiaries, counted, codes, columns)
    return CountedRows(counted, by_code.unknown_codes() if by_code else {}, stream.sha256(), stream.way, notes)


def _points_placer(codes: list[str], territories: Territories, expected: int) -> Callable[[RowBlock], Whereabouts]:
    from ..domain.density.counting import index_units, place_points

    index = index_units(codes, territories.polygons.outlines, expected)
    return lambda block: place_points(index, block.x, block.y)


def _code_notes(by_code: Any, beneficiaries: Beneficiaries, counted: Tally, codes: list[str], columns: Columns) -> list:
    """Refuse codes that are damaged or all unknown; tell the rest."""
    layer, unknown = beneficiaries.name, by_code.unknown_codes()
    by_code.refuse_damaged(layer)
    if not counted.rows.any():
        examples, units = list(unknown)[:EXAMPLES], codes[:2]
        raise AsdError(
            problem("no_known_code", layer=layer, field=beneficiaries.unit_field, examples=examples, units=units)
        )
    notes = []
    if unknown:
        rows, examples = sum(unknown.values()), list(unknown)[:EXAMPLES]
        notes.append(problem("unknown_codes", layer=layer, count=len(unknown), rows=rows, examples=examples))
    if by_code.unknown[""]:
        notes.append(problem("rows_without_code", count=by_code.unknown[""]))
    if not columns.households:
        notes.append(problem("rows_are_households", layer=layer))
    return notes
