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
MOST_ROWS = 3_000_000  # groups that come back: beyond, the tables of every column would not fit either
OVERLAP = 1 << 24  # added to a unit where another one holds the point too


@dataclass(frozen=True)
class Answer:
    """Columns of the answer: unit, place, then these texts, rows, impossible ages, and four figures for each number."""

    splits: tuple[str, ...]
    numbers: tuple[str, ...]


def counting_query(table: ServerTable, server: Server, columns: Columns, place: Any, cells: Any) -> tuple[Any, Answer]:
    """The query and how to read it. ``place``: (unit, place) expressions over the table t and the ``cells`` it joins.

    For each group: rows, impossible ages, and of each number how many are finite, their sum, the missing, the negative.
    """
    from psycopg2 import sql

    splits = tuple(name for name in columns.splits() if name)
    numbers = columns.numbers()
    unit, where = place
    keys = [unit, where, *(_split(server, columns, name) for name in splits)]
    figures = [sql.SQL("count(*)"), _impossible(columns)]
    for name in numbers:
        figures += _figures(number(server, name))
    selected = [sql.SQL("{} AS k{}").format(key, sql.SQL(str(k))) for k, key in enumerate(keys)]
    grouped = sql.SQL(", ").join([sql.SQL(str(k + 1)) for k in range(len(keys))])
    query = sql.SQL("SELECT {} FROM {}{}{} GROUP BY {} LIMIT {}").format(
        sql.SQL(", ").join([*selected, *figures]),
        relation(table),
        cells,
        _filter(table),
        grouped,
        sql.Literal(MOST_ROWS + 1),
    )
    return query, Answer(splits, numbers)


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


def _impossible(columns: Columns) -> Any:
    from psycopg2 import sql

    if not (columns.age_band and columns.age_limits):
        return sql.SQL("0")
    age = sql.SQL("{}::float8").format(column(columns.age_band))
    return sql.SQL("count(*) FILTER (WHERE {0} < 0 OR ({0} > {1} AND {0} <> 'NaN'))").format(
        age, sql.Literal(OLDEST_AGE)
    )


def _figures(value: Any) -> list[Any]:
    from psycopg2 import sql

    finite = sql.SQL("{0} > '-Infinity' AND {0} < 'Infinity'").format(value)
    return [
        sql.SQL("count(*) FILTER (WHERE {})").format(finite),
        sql.SQL("COALESCE(sum({}) FILTER (WHERE {}), 0)").format(value, finite),
        sql.SQL("count(*) FILTER (WHERE {} < 0)").format(value),
    ]


def by_code(server: Server, unit_field: str) -> tuple[tuple[Any, Any], Any]:
    """Units by the code in the row: the code itself comes back."""
    from psycopg2 import sql

    return (text_key(server, unit_field), sql.SQL("0")), sql.SQL("")


def by_place(server: Server, geometry: str, cells: Cells) -> tuple[tuple[Any, Any], Any]:
    """Units by the place of the point: position in code order, plus ``OVERLAP`` where several hold it.

    Points in doubt, and points of several parts, come back with their place.
    """
    from psycopg2 import sql

    shape = sql.SQL("{}").format(column(geometry))
    is_multi = server.geometry.startswith("MULTI")
    function = _functions(server.postgis)
    first = sql.SQL("{}({}, 1)").format(function("st_geometryn"), shape) if is_multi else shape
    x, y = (sql.SQL("{}({})").format(function(name), first) for name in ("st_x", "st_y"))
    point = sql.SQL("{}({}, {})").format(function("st_makepoint"), x, y)
    label = _label(cells, x, y)
    if is_multi:
        several = sql.SQL("{}({}) > 1").format(function("st_numgeometries"), shape)
        label = sql.SQL("CASE WHEN {} THEN {} ELSE {} END").format(several, sql.Literal(MANY_PARTS), label)
    if not cells.units:
        return (label, sql.SQL("NULL::float8[]")), sql.SQL("")
    near = sql.SQL("{}(q.lines, {}, {})").format(function("st_dwithin"), point, sql.Literal(cells.doubt))
    inside = sql.SQL("CASE WHEN q.cell IS NULL THEN {} WHEN {} THEN {} {} ELSE -1 END").format(
        label, near, sql.Literal(DOUBT), _first_unit(cells.width(), function, point)
    )
    is_doubt = sql.SQL("q.cell IS NOT NULL AND {}").format(near)
    if cells.is_moved:
        is_doubt = sql.SQL("({}) OR (q.cell IS NULL AND {} = {})").format(is_doubt, label, sql.Literal(DOUBT))
    where = sql.SQL("CASE WHEN {} THEN ARRAY[{}, {}] END").format(is_doubt, x, y)
    joined = sql.SQL(" LEFT JOIN {} ON q.cell = {}").format(_cell_table(cells, server.postgis, function), label)
    return (inside, where), joined


def _functions(schema: str) -> Any:
    from psycopg2 import sql

    return lambda name: sql.Identifier(schema, name)


def _label(cells: Cells, x: Any, y: Any) -> Any:
    """What the grid says of a point: the same arithmetic as the local look-up, so the same cell to the last bit."""
    from psycopg2 import sql

    grid = cells.grid
    literal = {
        name: sql.Literal(getattr(grid, name)) for name in ("west", "south", "width", "height", "columns", "rows")
    }
    gx = sql.SQL("(({} - {}::float8) / {}::float8)").format(x, literal["west"], literal["width"])
    gy = sql.SQL("(({} - {}::float8) / {}::float8)").format(y, literal["south"], literal["height"])
    text = "{" + ",".join(map(str, cells.labels.tolist())) + "}"
    found = sql.SQL("({}::int[])[1 + floor({})::int * {} + floor({})::int]").format(
        sql.Literal(text), gy, literal["columns"], gx
    )
    finite = sql.SQL("{0} > '-Infinity' AND {0} < 'Infinity' AND {1} > '-Infinity' AND {1} < 'Infinity'").format(x, y)
    within = sql.SQL("{0} >= 0 AND {1} >= 0 AND {0} < {2} AND {1} < {3}").format(
        gx, gy, literal["columns"], literal["rows"]
    )
    doubtful = sql.SQL("")
    if cells.is_moved:
        doubtful = sql.SQL(" WHEN abs({0} - round({0})) < {1} OR abs({2} - round({2})) < {3} THEN {4}").format(
            gx,
            sql.Literal(cells.doubt / grid.width),
            gy,
            sql.Literal(cells.doubt / grid.height),
            sql.Literal(DOUBT),
        )
    return sql.SQL("CASE WHEN NOT ({0}) OR ({0}) IS NULL THEN -2 WHEN NOT ({1}) THEN -1{2} ELSE {3} END").format(
        finite, within, doubtful, found
    )


def _first_unit(width: int, function: Any, point: Any) -> Any:
    """WHEN inside the first unit THEN it ..., told apart where a later one holds the point too."""
    from psycopg2 import sql

    def holds(k: int) -> Any:
        return sql.SQL("{}({}, {})").format(function("st_intersects"), sql.Identifier("q", f"shape{k}"), point)

    whens = []
    for k in range(width):
        more = sql.SQL("")
        if k + 1 < width:
            also = sql.SQL(" OR ").join([holds(other) for other in range(k + 1, width)])
            more = sql.SQL(" + CASE WHEN {} THEN {} ELSE 0 END").format(also, sql.Literal(OVERLAP))
        whens.append(sql.SQL("WHEN {} THEN {}{}").format(holds(k), sql.Identifier("q", f"unit{k}"), more))
    return sql.SQL(" ").join(whens)


def _cell_table(cells: Cells, schema: str, function: Any) -> Any:
    """The open cells as a table made of arrays: cell, its units, their outlines, and the lines of doubt."""
    from psycopg2 import sql

    width = cells.width()
    geometries = sql.SQL("{}[]").format(sql.Identifier(schema, "geometry"))
    arrays = [sql.SQL("{}::int[]").format(sql.Literal(_array([str(OPEN - k) for k in range(len(cells.units))])))]
    names = [sql.Identifier("cell")]
    for k in range(width):
        units = [str(one[k]) if k < len(one) else "NULL" for one in cells.units]
        shapes = [one[k] if k < len(one) else "NULL" for one in cells.shapes]
        arrays.append(sql.SQL("{}::int[]").format(sql.Literal(_array(units))))
        arrays.append(sql.SQL("{}::{}").format(sql.Literal(_array(shapes, ":")), geometries))
        names += [sql.Identifier(f"unit{k}"), sql.Identifier(f"shape{k}")]
    bounds = sql.SQL(", ").join(
        [sql.SQL("{}({})").format(function("st_boundary"), sql.Identifier(f"shape{k}")) for k in range(width)]
    )
    return sql.SQL("(SELECT *, {}(ARRAY[{}]) AS lines FROM unnest({}) AS c({})) AS q").format(
        function("st_collect"), bounds, sql.SQL(", ").join(arrays), sql.SQL(", ").join(names)
    )


def _array(values: list[str], between: str = ",") -> str:
    return "{" + between.join(values) + "}"
