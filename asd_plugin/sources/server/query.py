"""The one SQL aggregate: every row of the table placed and summed where it lies; only groups come back.

Written so that it runs unchanged on one server or on shards: one SELECT over the table, constants as arrays, functions
that may run in parallel, counts and sums that add up. Names and values are quoted by psycopg2, never joined as text.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .cells import OPEN, Cells
from .probe import TEXTS, Server, relation
from .table import ServerTable

if TYPE_CHECKING:
    from ...domain.density.rows import Columns

DOUBT, MANY_PARTS = -4, -5  # beside the outcomes -1 (outside) and -2 (without place)
OLDEST_AGE = 130
FARTHEST_LONGITUDE, FARTHEST_LATITUDE = 572.957795, 90.0  # PROJ takes longitudes up to ten radians
MOST_ROWS = 3_000_000  # groups that come back: beyond, the tables of every column would not fit either
OVERLAP = 1 << 24  # added to a unit where another one holds the point too


@dataclass(frozen=True)
class Answer:
    """Columns of the answer: unit, place, then these texts, rows, impossible ages, and four figures for each number."""

    splits: tuple[str, ...]
    numbers: tuple[str, ...]


@dataclass(frozen=True)
class Placing:
    """How rows get their unit: a first ``label`` from the row alone, the cells it is ``joined`` to, then ``unit`` and
    ``place`` (where it must come back) from p.label, p.point and the cells q."""

    label: Any
    point: Any
    joined: Any
    unit: Any
    place: Any


def counting_query(table: ServerTable, server: Server, columns: Columns, placing: Placing) -> tuple[Any, Answer]:
    """The query and how to read it.

    For each group: rows, impossible ages, and of each number how many are finite, their sum, and the negative.
    """
    from psycopg2 import sql

    splits = tuple(name for name in columns.splits() if name)
    answer = Answer(splits, columns.numbers())
    rows = [_named(_split(server, columns, name), "s", k) for k, name in enumerate(splits)]
    rows += [_named(number(server, name), "n", k) for k, name in enumerate(answer.numbers)]
    passed = [sql.Identifier(f"s{k}") for k in range(len(splits))]
    figures = [sql.SQL("count(*)"), sql.SQL("0")]
    if columns.age_band and columns.age_limits:
        rows.append(_named(number(server, columns.age_band), "age", 0))
        figures[1] = _impossible(sql.Identifier("age0"))
    for k in range(len(answer.numbers)):
        figures += _figures(sql.Identifier(f"n{k}"))
    keys = [sql.Identifier("unit"), sql.Identifier("place"), *passed]
    query = sql.SQL(
        # unnest keeps the planner from working a unit out again for every mention of it, and from guessing as many
        # units as there are points: so each worker sums its own rows first.
        "SELECT {keys}, {figures} FROM (SELECT p.*, unnest(ARRAY[{unit}]) AS unit, {place} AS place FROM "
        "(SELECT {rows}, {point} AS point, unnest(ARRAY[{label}]) AS label FROM {table}{filter}) AS p{joined}) AS k "
        "GROUP BY {keys} LIMIT {most}"
    ).format(
        keys=sql.SQL(", ").join(keys),
        figures=sql.SQL(", ").join(figures),
        unit=placing.unit,
        place=placing.place,
        rows=sql.SQL(", ").join([*rows, sql.SQL("0 AS nothing")]),
        point=placing.point,
        label=placing.label,
        table=relation(table),
        filter=_filter(table),
        joined=placing.joined,
        most=sql.Literal(MOST_ROWS + 1),
    )
    return query, answer


def _named(expression: Any, letter: str, k: int) -> Any:
    from psycopg2 import sql

    return sql.SQL("{} AS {}").format(expression, sql.Identifier(f"{letter}{k}"))


def _filter(table: ServerTable) -> Any:
    """The layer's own filter: SQL that the user wrote for this very table, as QGIS itself runs it."""
    from psycopg2 import sql

    return sql.SQL(" WHERE ({})").format(sql.SQL(table.where)) if table.where else sql.SQL("")


def column(name: str) -> Any:
    """A column of the table."""
    from psycopg2 import sql

    return sql.Identifier("t", name)


def number(server: Server, name: str) -> Any:
    """A number column as QGIS reads it: single precision by its shortest text, so that 0.1 is 0.1."""
    from psycopg2 import sql

    through = sql.SQL("::text") if server.types[name] == "float4" else sql.SQL("")
    return sql.SQL("{}{}::float8").format(column(name), through)


def _split(server: Server, columns: Columns, name: str) -> Any:
    from psycopg2 import sql

    if name == columns.age_band and columns.age_limits:
        age = number(server, name)
        return sql.SQL("CASE WHEN {0} >= 0 AND {0} <= {1} THEN width_bucket({0}, {2}::float8[]) ELSE -1 END").format(
            age, sql.Literal(OLDEST_AGE), sql.Literal(list(columns.age_limits))
        )
    return text_key(server, name)


def text_key(server: Server, name: str) -> Any:
    """A column to group by; texts letter by letter, whatever the server's alphabet."""
    from psycopg2 import sql

    if server.types[name] in TEXTS:
        return sql.SQL('({}::text COLLATE "C")').format(column(name))
    if server.types[name] == "float4":
        return number(server, name)
    return column(name)


def _impossible(age: Any) -> Any:
    from psycopg2 import sql

    return sql.SQL(
        "count(*) FILTER (WHERE ({0} < 0 AND {0} > '-Infinity') OR ({0} > {1} AND {0} < 'Infinity'))"
    ).format(age, sql.Literal(OLDEST_AGE))


def _figures(value: Any) -> list[Any]:
    from psycopg2 import sql

    # Infinity and not-a-number reach QGIS as missing.
    finite = sql.SQL("{0} > '-Infinity' AND {0} < 'Infinity'").format(value)
    return [
        sql.SQL("count(*) FILTER (WHERE {})").format(finite),
        sql.SQL("COALESCE(sum({}) FILTER (WHERE {}), 0)").format(value, finite),
        sql.SQL("count(*) FILTER (WHERE {0} < 0 AND {0} > '-Infinity')").format(value),
    ]


def by_code(server: Server, unit_field: str) -> Placing:
    """Units by the code in the row: the code itself comes back."""
    from psycopg2 import sql

    nothing = sql.SQL("0")
    return Placing(text_key(server, unit_field), nothing, sql.SQL(""), sql.SQL("p.label"), nothing)


def by_place(server: Server, geometry: str, cells: Cells) -> Placing:
    """Units by the place of the point: position in code order, plus ``OVERLAP`` where several hold it.

    Points in doubt come back with their place.
    """
    from psycopg2 import sql

    shape = column(geometry)
    is_multi = server.geometry.startswith("MULTI")
    function = _functions(server.postgis)
    first = sql.SQL("{}({}, 1)").format(function("st_geometryn"), shape) if is_multi else shape
    x, y = (sql.SQL("{}({})").format(function(name), first) for name in ("st_x", "st_y"))
    label = _label(cells, x, y)
    if is_multi:
        several = sql.SQL("{}({}) > 1").format(function("st_numgeometries"), shape)
        label = sql.SQL("CASE WHEN {} THEN {} ELSE {} END").format(several, sql.Literal(MANY_PARTS), label)
    if not cells.units:
        return Placing(label, first, sql.SQL(""), sql.SQL("p.label"), sql.SQL("NULL::float8[]"))
    doubt = sql.Literal(DOUBT)
    near = sql.SQL("{}(q.lines, p.point, {})").format(function("st_dwithin"), sql.Literal(cells.doubt))
    unit = sql.SQL("CASE WHEN q.cell IS NULL THEN p.label WHEN {} THEN {} {} ELSE -1 END").format(
        near, doubt, _first_unit(cells.width(), function)
    )
    place = sql.SQL("CASE WHEN p.label = {} OR (q.cell IS NOT NULL AND {}) THEN ARRAY[{}(p.point), {}(p.point)] END")
    place = place.format(doubt, near, function("st_x"), function("st_y"))
    joined = sql.SQL(" LEFT JOIN {} ON q.cell = p.label").format(_cell_table(cells, server, function))
    return Placing(label, first, joined, unit, place)


def _functions(schema: str) -> Any:
    from psycopg2 import sql

    return lambda name: sql.Identifier(schema, name)


def _label(cells: Cells, x: Any, y: Any) -> Any:
    """What the grid says of a point. Each coordinate is worked out once: these few steps are most of the server's work.

    A point exactly between two cells may go to either: the label of a cell holds a little beyond its edge.
    """
    from psycopg2 import sql

    grid = cells.grid
    east, north = grid.west + grid.columns * grid.width, grid.south + grid.rows * grid.height
    rows = cells.labels.reshape(grid.rows, grid.columns).tolist()
    text = _array([_array([str(one) for one in row]) for row in rows])

    def bucket(value: Any, low: float, high: float, count: int) -> Any:
        words = sql.SQL("width_bucket(NULLIF({}, 'NaN'), {}::float8, {}::float8, {})")
        return words.format(value, *(sql.Literal(one) for one in (low, high, count)))

    across, up = bucket(x, grid.west, east, grid.columns), bucket(y, grid.south, north, grid.rows)
    found = sql.SQL("({}::int[])[{}][{}]").format(sql.Literal(text), up, across)
    finite = sql.SQL("{0} > '-Infinity' AND {0} < 'Infinity' AND {1} > '-Infinity' AND {1} < 'Infinity'").format(x, y)
    label = sql.SQL("COALESCE({}, CASE WHEN {} THEN -1 ELSE -2 END)").format(found, finite)
    if not cells.is_moved:
        return label
    doubtful = []
    for value, low, high, size in ((x, grid.west, east, grid.width), (y, grid.south, north, grid.height)):
        share = sql.SQL("(({} - {}::float8) / {}::float8)").format(value, sql.Literal(low), sql.Literal(size))
        near = sql.SQL("({1} BETWEEN {2} AND {3} AND abs({0} - round({0})) < {4})")
        doubtful.append(near.format(share, value, *(sql.Literal(one) for one in (low, high, cells.doubt / size))))
    nowhere = sql.SQL("")
    if cells.is_geographic:  # what no transformation takes has no place
        beyond = "WHEN abs({}) > {} OR abs({}) > {} THEN -2 "
        nowhere = sql.SQL(beyond).format(x, sql.Literal(FARTHEST_LONGITUDE), y, sql.Literal(FARTHEST_LATITUDE))
    return sql.SQL("CASE {}WHEN {} OR {} THEN {} ELSE {} END").format(nowhere, *doubtful, sql.Literal(DOUBT), label)


def _first_unit(width: int, function: Any) -> Any:
    """WHEN inside the first unit THEN it ..., told apart where a later one holds the point too."""
    from psycopg2 import sql

    def holds(k: int) -> Any:
        return sql.SQL("{}({}, p.point)").format(function("st_intersects"), sql.Identifier("q", f"shape{k}"))

    whens = []
    for k in range(width):
        more = sql.SQL("")
        if k + 1 < width:
            also = sql.SQL(" OR ").join([holds(other) for other in range(k + 1, width)])
            more = sql.SQL(" + CASE WHEN {} THEN {} ELSE 0 END").format(also, sql.Literal(OVERLAP))
        whens.append(sql.SQL("WHEN {} THEN {}{}").format(holds(k), sql.Identifier("q", f"unit{k}"), more))
    return sql.SQL(" ").join(whens)


def _cell_table(cells: Cells, server: Server, function: Any) -> Any:
    """The open cells as a table made of arrays: cell, its units, their outlines, and the lines of doubt."""
    from psycopg2 import sql

    width = cells.width()
    geometries = sql.SQL("{}[]").format(sql.Identifier(server.postgis, "geometry"))
    arrays = [sql.SQL("{}::int[]").format(sql.Literal(_array([str(OPEN - k) for k in range(len(cells.units))])))]
    names = [sql.Identifier("cell")]
    for k in range(width):
        units = [str(one[k]) if k < len(one) else "NULL" for one in cells.units]
        shapes = [with_srid(one[k], server.srid) if k < len(one) else "NULL" for one in cells.shapes]
        arrays.append(sql.SQL("{}::int[]").format(sql.Literal(_array(units))))
        arrays.append(sql.SQL("{}::{}").format(sql.Literal(_array(shapes, ":")), geometries))
        names += [sql.Identifier(f"unit{k}"), sql.Identifier(f"shape{k}")]
    bounds = sql.SQL(", ").join(
        [sql.SQL("{}({})").format(function("st_boundary"), sql.Identifier(f"shape{k}")) for k in range(width)]
    )
    return sql.SQL("(SELECT *, {}(ARRAY[{}]) AS lines FROM unnest({}) AS c({})) AS q").format(
        function("st_collect"), bounds, sql.SQL(", ").join(arrays), sql.SQL(", ").join(names)
    )


def with_srid(shape: str, srid: int) -> str:
    """A shape (WKB in hexadecimal, as QGIS writes it: little-endian) with the number of its reference system."""
    return f"{shape[:8]}20{srid.to_bytes(4, 'little').hex()}{shape[10:]}" if srid else shape


def _array(values: list[str], between: str = ",") -> str:
    return "{" + between.join(values) + "}"
