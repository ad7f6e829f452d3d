"""Counting on the server: one SQL aggregate, no row sent; the same tally as the local count."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from ...domain.errors import AsdError, Problem, problem
from ...domain.progress import Progress, Span
from .answers import Answers
from .connection import ask, connected
from .probe import Server, look_at_server, obstacle
from .query import MOST_ROWS, Placing, by_code, by_place, counting_query
from .table import ServerTable

if TYPE_CHECKING:
    import numpy as np

    from ...domain.density.by_code import UnitsByCode
    from ...domain.density.counting import PointIndex
    from ...domain.density.outcomes import Whereabouts
    from ...domain.density.rows import Columns, Tally
    from ..beneficiaries import Beneficiaries, Territories
    from ..points import RowRequest
    from .cells import Cells

CUT = 0.15  # share of the work done when the outlines are cut
MOST_UNITS = 1 << 20


class Counted:
    """What the server answered: the tally, ``index`` for overlaps or ``codes`` unknown, identity and notes."""

    def __init__(self, tally: Tally, sha256: str, notes: list[Problem], index: Any = None, codes: Any = None):
        self.tally, self.sha256, self.notes, self.index, self.codes = tally, sha256, notes, index, codes


def count_on_server(
    table: ServerTable,
    beneficiaries: Beneficiaries,
    territories: Territories,
    columns: Columns,
    request: RowRequest,
    context: Any,
    progress: Progress,
) -> tuple[Counted | None, Problem | None]:
    """Count where the rows are; None with the reason when they must be read here instead.

    Raises AsdError ``server_...`` when the server does not answer, refuses or goes away; Cancelled within a second.
    """
    if beneficiaries.is_listed:
        return None, problem("server_rows_listed", layer=beneficiaries.name)
    if beneficiaries.coordinates and not beneficiaries.unit_field:
        return None, problem("server_coordinates", layer=beneficiaries.name)
    with connected(table) as connection:
        server = look_at_server(connection, table)
        _refuse_changed(server, table, request, beneficiaries)
        reason = obstacle(server, table, connection, request, beneficiaries.name)
        if reason:
            return None, reason
        job = _Job(connection, table, server, beneficiaries, territories, columns, context, progress)
        counted = job.by_code() if beneficiaries.unit_field else job.by_place()
    if counted is None:
        return None, problem("server_outlines_uncut", layer=beneficiaries.name)
    if server.is_view:
        counted.notes.append(problem("server_view", layer=beneficiaries.name))
    return counted, None


def _refuse_changed(server: Server, table: ServerTable, request: RowRequest, beneficiaries: Beneficiaries) -> None:
    """Refuse a layer whose columns are no longer there: read here, it would seem to have no rows."""
    names = [*request.wanted().numbers, *request.texts, *([table.geometry] if request.crs is not None else [])]
    known = [one.name() for one in beneficiaries.source.fields()]
    if any(name not in server.types and (name in known or name == table.geometry) for name in names if name):
        raise AsdError(problem("server_table_changed", layer=beneficiaries.name, state="42703"))


class _Job:
    """One count over an open connection."""

    def __init__(
        self,
        connection: Any,
        table: ServerTable,
        server: Server,
        beneficiaries: Beneficiaries,
        territories: Territories,
        columns: Columns,
        context: Any,
        progress: Progress,
    ):
        self._connection, self._table, self._server = connection, table, server
        self._beneficiaries, self._territories, self._columns = beneficiaries, territories, columns
        self._context, self._progress = context, progress
        self._codes = list(territories.units.index)

    def by_code(self) -> Counted:
        """Rows that name their unit."""
        from ...domain.density.by_code import UnitsByCode
        from ...domain.density.rows import Whereabouts

        answers = self._ask(by_code(self._server, self._beneficiaries.unit_field), self._progress)
        place = UnitsByCode(self._codes, self._beneficiaries.unit_field, [])
        unit = _units_by_code(place, answers, self._codes)
        tally = answers.tally(Whereabouts(unit, unit[:0], unit[:0]), len(self._codes))
        return Counted(tally, answers.sha256(), self._notes(answers), codes=place)

    def by_place(self) -> Counted | None:
        """Points; None when the outlines could not be cut."""
        from .cells import CuttingError

        try:
            index, cells = self._cells()
        except CuttingError:
            return None
        placing = by_place(self._server, self._table.geometry, cells)
        answers = self._ask(placing, Span(self._progress, CUT, 1.0))
        where = answers.whereabouts(index.by_code, self._place_of(index, cells), self._beneficiaries.name)
        tally = answers.tally(where, len(self._codes))
        return Counted(tally, answers.sha256(), self._notes(answers), index=self._home(index, cells))

    def _cells(self) -> tuple[PointIndex, Cells]:
        """The territories in the points' own system, and their cells."""
        from ...domain.density.counting import index_units
        from .cells import CuttingError, cut, grid_points, outlines_in

        polygons, source = self._territories.polygons, self._beneficiaries.source
        if len(self._codes) > MOST_UNITS:
            raise CuttingError
        here, there = self._territories.crs, source.sourceCrs()
        if not there.isValid():
            raise AsdError(problem("layer_without_crs", layer=self._beneficiaries.name))
        outlines = outlines_in(polygons.outlines, here, there, self._context)
        index = index_units(self._codes, outlines, grid_points(self._server.rows))
        if index.grid is None:
            raise CuttingError
        is_moved = here != there
        return index, cut(index, outlines, is_moved, there, Span(self._progress, 0.0, CUT))

    def _home(self, index: PointIndex, cells: Cells) -> PointIndex:
        """Units prepared in their own system."""
        from ...domain.density.counting import index_units

        return index_units(self._codes, self._territories.polygons.outlines, 0) if cells.is_moved else index

    def _place_of(self, index: PointIndex, cells: Cells) -> Any:
        from qgis.core import QgsCoordinateTransform

        from ...domain.density.counting import place_points
        from ..points import moved

        home = self._home(index, cells)
        there, here = self._beneficiaries.source.sourceCrs(), self._territories.crs
        transform = QgsCoordinateTransform(there, here, self._context) if cells.is_moved else None

        def place(x: np.ndarray, y: np.ndarray) -> Whereabouts:
            return place_points(home, *moved(x, y, transform))

        return place

    def _ask(self, placing: Placing, progress: Progress) -> Answers:
        query, answer = counting_query(self._table, self._server, self._columns, placing)
        rows = ask(self._connection, self._table, query, progress, self._server.rows)
        answers = Answers(rows, answer, self._columns)
        if len(rows) > MOST_ROWS or len(answers.groups) * len(self._codes) > MOST_ROWS:
            names = [name for name in self._columns.splits() if name]
            fields = {"fields": names, "count": len(answers.groups), "units": len(self._codes)}
            raise AsdError(problem("too_many_groups", **fields))
        return answers

    def _notes(self, answers: Answers) -> list[Problem]:
        notes, impossible = [problem("server_counted", layer=self._beneficiaries.name)], answers.impossible_ages()
        if impossible:
            found = {"layer": self._beneficiaries.name, "field": self._columns.age_band, "count": impossible}
            notes.append(problem("ages_impossible", **found))
        return notes


def _units_by_code(place: UnitsByCode, answers: Answers, codes: list[str]) -> np.ndarray:
    """Unit of each row of the answer; the unknown codes are kept with their rows."""
    import numpy as np

    from ...domain.density.outcomes import UNKNOWN_UNIT

    positions = {code: position for position, code in enumerate(codes)}
    texts = answers.texts()
    unknown: Counter[str] = Counter()
    for text, count in zip(texts, answers.counts()):
        if text not in positions:
            unknown[text] += count
    place.unknown.update(unknown)
    return np.array([positions.get(text, UNKNOWN_UNIT) for text in texts], "int64")
