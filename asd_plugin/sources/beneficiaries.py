"""Territories and beneficiaries as the officer gives them -> the tables that the density domain takes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from qgis.core import QgsWkbTypes

from ..domain.density.settings import AREA, POPULATION, UNIT_HOUSEHOLDS
from ..domain.errors import AsdError, Problem, problem, refuse_if_any
from ..domain.progress import Progress
from .data_class import first_row
from .point_file import FileReadError, PlainFile
from .polygons import UnitPolygons, outline_notes, read_polygons
from .units import read_units

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

    from ..domain.density.counting import PointIndex
    from ..domain.density.labelled import LabelledRows
    from ..domain.density.listing import RowListing
    from ..domain.density.rows import Columns, RowBlock, Tally, Whereabouts
    from .points import RowRequest, RowStream
    from .server.table import ServerTable

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
    """A source of beneficiaries. ``unit_field``: empty for points. ``plain``: the file behind it, if it may be read.

    ``coordinates``: columns with x and y, in ``coordinates_crs``, for a table of points. ``period``: the one asked for,
    or empty. ``is_listed``: whether rows that are lost or doubtful must be named. ``server``: the server's table that
    may count for itself; ``server_note``: why a server's layer is read here.
    """

    source: Any
    name: str
    unit_field: str
    plain: PlainFile | None = None
    coordinates: tuple[str, str] | None = None
    coordinates_crs: Any = None
    period: str = ""
    is_listed: bool = False
    server: ServerTable | None = None
    server_note: Problem | None = None


@dataclass(frozen=True)
class CountedRows:
    """The tally, unknown codes with their rows, the identity of what was read, and what must be told.

    ``overlaps``: (winning unit, other unit, km2) of outlines that overlap. ``listing``: lost and doubtful rows.
    """

    tally: Tally
    unknown_codes: dict[str, int]
    sha256: str
    way: str
    notes: list[Problem] = field(default_factory=list)
    overlaps: list[tuple[str, str, float]] = field(default_factory=list)
    listing: RowListing | None = None


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
    _refuse_impossible(table.frame)
    polygons = read_polygons(source, name, context, is_area_rough=AREA in read)
    missing = pd.Series(float("nan"), index=table.frame.index)
    columns = {base: table.frame[read[base]] if base in read else missing for base in BASE_PARAMETERS}
    measured = pd.Series(polygons.area_km2, index=table.frame.index)
    if AREA in read:
        notes += _area_notes(columns[AREA], measured, read[AREA])
    else:
        columns[AREA] = measured
    units = pd.DataFrame(columns, index=table.frame.index)
    notes += list(table.notes)
    notes += outline_notes(polygons, list(units.index))
    return Territories(units, polygons, source.sourceCrs(), notes)


def _refuse_impossible(frame: pd.DataFrame) -> None:
    """Refuse bases that are negative or infinite, all fields at once; zero and missing are told with the rates."""
    faults = []
    for name in frame:
        bad = frame.index[(frame[name] < 0) | (frame[name] == float("inf"))]
        if len(bad):
            examples = [str(code) for code in bad[:EXAMPLES]]
            faults.append(problem("unit_number_impossible", field=name, count=len(bad), examples=examples))
    refuse_if_any(faults)


def _area_notes(given: pd.Series, measured: pd.Series, field_name: str) -> list[Problem]:
    """Tell units whose given area is far from that of their polygon: square metres for square kilometres, say."""
    far = (given / measured - 1.0).abs() > AREA_TOLERANCE
    examples = [str(code) for code in given.index[far][:EXAMPLES]]
    return [problem("areas_differ", field=field_name, count=int(far.sum()), examples=examples)] if examples else []


def count_rows(
    beneficiaries: Beneficiaries, territories: Territories, columns: Columns, context: Any, progress: Progress
) -> CountedRows:
    """Sum every row by unit: on its server where it can be, else read here.

    The file way falls back to features when the file cannot be trusted, the server's to reading, which is told.
    """
    _refuse_unusable(beneficiaries)
    notes = [beneficiaries.server_note] if beneficiaries.server_note else []
    if beneficiaries.server is not None:
        from .server.counting import count_on_server

        request = request_for(beneficiaries, columns, territories.crs)
        table = beneficiaries.server
        found, reason = count_on_server(table, beneficiaries, territories, columns, request, context, progress)
        if found is not None:
            way = _Way("server", found.sha256, found.notes, found.codes, found.index)
            return _with_notes(found.tally, way, beneficiaries, territories, columns, context)
        notes.append(reason)
    try:
        counted = _count(beneficiaries, beneficiaries.plain, territories, columns, context, progress)
    except FileReadError:
        counted = _count(beneficiaries, None, territories, columns, context, progress)
    counted.notes[:0] = notes
    return counted


@dataclass(frozen=True)
class _Way:
    """How rows were counted, and what that left behind: identity, notes, what placed them."""

    name: str
    sha256: str
    notes: list[Problem]
    by_code: Any
    index: PointIndex | None
    listing: RowListing | None = None


def label_beneficiaries(
    beneficiaries: Beneficiaries, territories: Territories, columns: Columns, context: Any, progress: Progress
) -> LabelledRows:
    """Read every row once and keep its unit and the columns, for any number of counts, sums and filters afterwards."""
    from ..domain.density.labelled import label_rows
    from .points import open_rows

    _refuse_unusable(beneficiaries)

    def labelled(plain: PlainFile | None) -> LabelledRows:
        request = request_for(beneficiaries, columns, territories.crs)
        stream = open_rows(beneficiaries.source, beneficiaries.name, request, context, plain)
        place = _placer(beneficiaries, territories, stream)[0]
        units = len(territories.units)
        return label_rows(stream.blocks(), place, stream.labels, units, stream.expected, progress)

    try:
        return labelled(beneficiaries.plain)
    except FileReadError:
        return labelled(None)


def _refuse_unusable(beneficiaries: Beneficiaries) -> None:
    source, unit_field = beneficiaries.source, beneficiaries.unit_field
    if not unit_field:
        is_points = QgsWkbTypes.geometryType(source.wkbType()) == QgsWkbTypes.GeometryType.PointGeometry
        if not is_points and not beneficiaries.coordinates:
            raise AsdError(problem("beneficiaries_not_points", layer=beneficiaries.name))
        return
    names = [one.name() for one in source.fields()]
    if unit_field not in names:
        raise AsdError(problem("missing_code_field", layer=beneficiaries.name, field=unit_field, found=names))
    if source.fields().field(unit_field).isNumeric():
        first = next(iter(source.getFeatures(first_row())), None)
        example = "" if first is None else str(first[unit_field])
        raise AsdError(problem("numeric_codes", layer=beneficiaries.name, field=unit_field, example=example))


def request_for(beneficiaries: Beneficiaries, columns: Columns, crs: Any) -> RowRequest:
    """What to read of ``beneficiaries`` to count them by ``columns`` in units drawn in ``crs``."""
    from .points import RowRequest

    unit_field = beneficiaries.unit_field
    ages = ((columns.age_band, columns.age_limits),) if columns.age_band and columns.age_limits else ()
    aged = [name for name, _ in ages]
    texts = dict.fromkeys(name for name in (unit_field, *columns.splits()) if name and name not in aged)
    return RowRequest(
        columns.numbers(),
        tuple(texts),
        None if unit_field else crs,
        None if unit_field else beneficiaries.coordinates,
        beneficiaries.coordinates_crs,
        ages,
        beneficiaries.is_listed,
    )


def _count(
    beneficiaries: Beneficiaries,
    plain: PlainFile | None,
    territories: Territories,
    columns: Columns,
    context: Any,
    progress: Progress,
) -> CountedRows:
    from ..domain.density.listing import RowListing
    from ..domain.density.rows import tally
    from .points import open_rows

    request = request_for(beneficiaries, columns, territories.crs)
    stream = open_rows(beneficiaries.source, beneficiaries.name, request, context, plain)
    codes = list(territories.units.index)
    place, by_code, index = _placer(beneficiaries, territories, stream)
    listing = RowListing() if beneficiaries.is_listed else None
    counted = tally(stream.blocks(), place, stream.labels, len(codes), columns, stream.expected, progress, listing)
    way = _Way(stream.way, stream.sha256(), stream.notes, by_code, index, listing)
    return _with_notes(counted, way, beneficiaries, territories, columns, context)


def _with_notes(
    counted: Tally, way: _Way, beneficiaries: Beneficiaries, territories: Territories, columns: Columns, context: Any
) -> CountedRows:
    """Refuse what cannot be counted, tell what must be known; the same however the rows were counted."""
    from ..domain.density.periods import check_periods
    from ..domain.density.rows import told_numbers

    if not counted.rows_read:
        raise AsdError(problem("no_rows", layer=beneficiaries.name))
    notes = [*way.notes, *told_numbers(counted), *check_periods(counted, columns.period, beneficiaries.period)]
    if way.listing is not None and way.listing.left_out:
        notes.append(problem("listing_cut", count=way.listing.left_out))
    overlaps = _overlaps(way.index, territories, context) if way.index else []
    if overlaps:
        area = sum(km2 for _, _, km2 in overlaps)
        notes.append(problem("outlines_overlap", count=len(overlaps), km2=area, examples=overlaps[:EXAMPLES]))
    if way.by_code:
        notes += _code_notes(way.by_code, beneficiaries, counted, list(territories.units.index), columns)
    unknown = way.by_code.unknown_codes() if way.by_code else {}
    return CountedRows(counted, unknown, way.sha256, way.name, notes, overlaps, way.listing)


def _placer(
    beneficiaries: Beneficiaries, territories: Territories, stream: RowStream
) -> tuple[Callable[[RowBlock], Whereabouts], Any, PointIndex | None]:
    """What places the rows of a block, by code or by point; and the one of the two that does it."""
    from ..domain.density.by_code import UnitsByCode
    from ..domain.density.counting import index_units, place_points

    codes = list(territories.units.index)
    if beneficiaries.unit_field:
        by_code = UnitsByCode(codes, beneficiaries.unit_field, stream.labels[beneficiaries.unit_field])
        return by_code.place, by_code, None
    index = index_units(codes, territories.polygons.outlines, stream.expected)
    return (lambda block: place_points(index, block.x, block.y)), None, index


def _overlaps(index: PointIndex, territories: Territories, context: Any) -> list[tuple[str, str, float]]:
    """(first unit by code, other unit, shared km2), the largest first."""
    from ..domain.density.overlaps import overlapping_units
    from .polygons import shared_km2

    codes = list(territories.units.index)
    outlines = territories.polygons.outlines
    pairs = overlapping_units(index)
    areas = shared_km2([(outlines[a], outlines[b]) for a, b in pairs], territories.crs, context)
    return sorted(((codes[a], codes[b], km2) for (a, b), km2 in zip(pairs, areas)), key=lambda one: (-one[2], one[:2]))


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
