"""What must be known of the server before counting there: PostGIS, the kind of relation, the types of its columns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ...domain.errors import Problem, problem
from .connection import ask
from .table import ServerTable

OLDEST_POSTGIS = (2, 5)
OLDEST_SERVER = 90600  # parallel aggregates
TEXTS = ("text", "varchar", "bpchar")
WHOLE, REALS = ("int2", "int4", "int8"), ("float4", "float8", "numeric")
OTHERS = ("bool", "date")
POINTS = ("POINT", "POINTZ", "POINTM", "POINTZM")


@dataclass(frozen=True)
class Server:
    """``types``: type of each column. ``postgis``: schema of its functions. ``geometry``, ``srid``: as declared.

    ``rows``: the planner's estimate, 0 when unknown. ``is_view``: nothing is known of what stands behind.
    """

    types: dict[str, str]
    postgis: str
    version: tuple[int, int]
    geometry: str
    srid: int
    rows: float
    is_view: bool


def relation(table: ServerTable) -> Any:
    """The table as it stands in FROM, named t."""
    from psycopg2 import sql

    if table.name.startswith("("):  # a query given as a layer: SQL by its nature, run with the user's own rights
        return sql.SQL("{} AS t").format(sql.SQL(table.name))
    parts = [part for part in (table.schema, table.name) if part]
    return sql.SQL("{} AS t").format(sql.Identifier(*parts))


def look_at_server(connection: Any, table: ServerTable) -> Server:
    """Ask the catalogues; no row is read. Raises AsdError ``server_...``."""
    from psycopg2 import sql

    with_none = sql.SQL("SELECT * FROM {} LIMIT 0").format(relation(table))
    oids = {}
    _described(connection, table, with_none, oids)
    wanted = sql.SQL("SELECT oid, typname FROM pg_type WHERE oid = ANY({})").format(sql.Literal(sorted(oids.values())))
    names = dict(ask(connection, table, wanted))
    types = {column: names.get(oid, "") for column, oid in oids.items()}
    extension = ask(
        connection,
        table,
        sql.SQL(
            "SELECT n.nspname, e.extversion FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace "
            "WHERE e.extname = 'postgis'"
        ),
    )
    schema, version = extension[0] if extension else ("", "0.0")
    kind, rows, geometry, srid = _relation(connection, table, schema)
    numbers = (*(int(part) for part in version.split(".")[:2] if part.isdecimal()), 0, 0)[:2]
    return Server(types, schema, numbers, geometry, srid, max(0.0, rows), kind in ("v", "", "f"))


def _described(connection: Any, table: ServerTable, query: Any, oids: dict[str, int]) -> None:
    """Fill ``oids`` with the type of each column, as the server describes an answer without rows."""
    import psycopg2

    from .connection import told

    try:
        with connection.cursor() as cursor:
            cursor.execute(query)
            oids.update({column.name: column.type_code for column in cursor.description})
    except psycopg2.Error as error:
        raise told(error, connection, table) from None


def _relation(connection: Any, table: ServerTable, postgis: str) -> tuple[str, float, str, int]:
    """Kind of relation, estimated rows, and the declared type and system of the geometry column."""
    from psycopg2 import sql

    if table.name.startswith("("):
        return "", 0.0, "", 0
    quoted = sql.Identifier(*[part for part in (table.schema, table.name) if part]).as_string(connection)
    kind = ask(
        connection,
        table,
        sql.SQL("SELECT relkind::text, reltuples::float8 FROM pg_class WHERE oid = {}::regclass").format(
            sql.Literal(quoted)
        ),
    )[0]
    if not table.geometry or not postgis:
        return (*kind, "", 0)
    declared = ask(
        connection,
        table,
        sql.SQL(
            "SELECT upper({}(a.atttypmod)), {}(a.atttypmod) FROM pg_attribute a "
            "WHERE a.attrelid = {}::regclass AND a.attname = {} AND NOT a.attisdropped"
        ).format(
            sql.Identifier(postgis, "postgis_typmod_type"),
            sql.Identifier(postgis, "postgis_typmod_srid"),
            sql.Literal(quoted),
            sql.Literal(table.geometry),
        ),
    )
    return (*kind, *(declared[0] if declared else ("", 0)))


def obstacle(server: Server, table: ServerTable, connection: Any, request: Any, layer: str) -> Problem | None:
    """Why this table must be read row by row all the same, or None. ``request``: what the local way would read."""
    if connection.server_version < OLDEST_SERVER:
        return problem("server_too_old", layer=layer, version=str(connection.server_version))
    is_spatial = request.crs is not None and not request.coordinates
    if is_spatial and server.version < OLDEST_POSTGIS:
        return problem("server_postgis_old", layer=layer, version=".".join(map(str, server.version)))
    if is_spatial and (
        server.types.get(table.geometry) != "geometry" or server.geometry.replace("MULTI", "") not in POINTS
    ):
        return problem("server_geometry_unclear", layer=layer, field=table.geometry)
    aged = {name for name, _ in request.ages}
    for name in dict.fromkeys((*request.wanted().numbers, *request.texts)):
        allowed = (*WHOLE, *REALS)
        if name in request.texts and name not in aged:
            allowed = (*TEXTS, *WHOLE, *REALS, *OTHERS)
        if server.types.get(name, "") not in allowed:
            return problem("server_column_type", layer=layer, field=name, type=server.types.get(name, "?"))
    return None
