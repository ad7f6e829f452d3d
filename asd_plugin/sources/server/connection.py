"""A connection to the server that can be cancelled, and errors that never tell a password or a row.

psycopg2 is what QGIS's own database manager uses, so it comes with QGIS; unlike QGIS's provider connection it lets the
window live while the server works, and it quotes names and values itself.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread
from typing import Any

from qgis.core import QgsCredentials, QgsDataSourceUri

from ...domain.errors import AsdError, Cancelled, problem
from ...domain.progress import Progress
from .table import ServerTable

CONNECT_SECONDS = 15
LOOK_SECONDS = 0.1  # how often a running query is looked at for cancelling
HALF_DONE_ROWS = 5_000_000.0  # rows after which the bar stands at half per HALF_DONE_SECONDS: a guess, never an end
# For this transaction only: the cells (some 30 MB) are looked up in memory, groups are summed as they come.
HINTS = (("enable_mergejoin", "off"), ("enable_sort", "off"), ("jit", "off"), ("work_mem", "96MB"))
GONE = ("08", "57P")
_SECRET = re.compile(r"((?:ssl)?password|passfile|sslkey)\s*=\s*('(?:[^'\\]|\\.)*'|\S+)", re.IGNORECASE)
_URI = re.compile(r"postgres(?:ql)?://\S+", re.IGNORECASE)


@contextmanager
def connected(table: ServerTable) -> Iterator[Any]:
    """A read-only connection with one view of the data, closed at the end.

    Raises AsdError ``server_not_reached``, without the password or the connection string.
    """
    connection = _open(table)
    try:
        yield connection
    finally:
        # Beside: closing waits for a query that a dead server never answers.
        closing = Thread(target=connection.close, name="asd-server-close", daemon=True)
        closing.start()
        closing.join(LOOK_SECONDS)


def ask(connection: Any, table: ServerTable, query: Any, progress: Progress | None = None, rows: float = 0) -> list:
    """Rows answering a composed ``query``; with ``progress``, cancelling stops the server's work too.

    ``rows``: about how many the server has to read, only to move the bar. Raises AsdError ``server_...``, Cancelled.
    """
    found: dict[str, Any] = {}

    def work() -> None:
        import psycopg2

        try:
            with connection.cursor() as cursor:
                cursor.execute(query)
                found["rows"] = cursor.fetchall()
        except psycopg2.Error as error:
            found["error"] = error
        except UnicodeDecodeError as error:
            found["error"] = error

    if progress is None:
        work()
    else:
        _watch(Thread(target=work, name="asd-server-query", daemon=True), connection, progress, rows)
    if "error" in found:
        # «from None»: the driver's own words may quote the query or a row.
        raise told(found["error"], connection, table) from None
    return found["rows"]


def _watch(thread: Thread, connection: Any, progress: Progress, rows: float) -> None:
    started = time.monotonic()
    pace = max(1.0, rows / HALF_DONE_ROWS)
    thread.start()
    while thread.is_alive():
        thread.join(LOOK_SECONDS)
        if progress.cancelled():
            _stop(thread, connection)
            raise Cancelled
        seconds = time.monotonic() - started
        progress.report(seconds / (seconds + pace))


def _stop(thread: Thread, connection: Any) -> None:
    """Ask the server to stop; when it does not answer, the thread ends with the connection."""
    import psycopg2

    try:
        connection.cancel()
    except psycopg2.Error:
        return
    thread.join(1.0)


def told(error: Exception, connection: Any, table: ServerTable) -> AsdError:
    """The driver's error as one of ours: the kind and the server's error number, never its words."""
    state = getattr(error, "pgcode", None) or ""
    found = {"layer": table.title or table.name, "state": state}
    if isinstance(error, UnicodeDecodeError):
        return AsdError(problem("server_text_broken", **found))
    if state == "57014":
        return AsdError(problem("server_stopped_query", **found))
    if connection.closed or state.startswith(GONE) or not state:
        return AsdError(problem("server_gone", **found))
    kinds = {"42501": "server_right_missing", "42P01": "server_table_changed", "42703": "server_table_changed"}
    if state.startswith("53"):
        return AsdError(problem("server_full", **found))
    return AsdError(problem(kinds.get(state, "server_refused"), **found))


def _open(table: ServerTable) -> Any:
    import psycopg2

    uri = QgsDataSourceUri(table.uri)
    given = uri.connectionInfo(True)
    try:
        return _connect(given)
    except psycopg2.Error as error:
        first = error
    typed = None
    if not (uri.password() or uri.authConfigId()):
        # A password typed in QGIS's window is in its memory only: what is taken out there must be put back.
        realm = uri.connectionInfo(False)
        is_known, user, typed = QgsCredentials.instance().get(realm, uri.username(), "", "")
        if is_known and typed:
            QgsCredentials.instance().put(realm, user, typed)
            try:
                return _connect(given, user=user, password=typed)
            except psycopg2.Error as error:
                first = error
    reason = without_secrets(str(first), [uri.password(), typed or "", *_secrets_in(given)])
    raise AsdError(problem("server_not_reached", layer=table.title or table.name, reason=reason)) from None


def _connect(info: str, **more: str) -> Any:
    import psycopg2

    kept_alive = {"keepalives_idle": 20, "keepalives_interval": 5, "keepalives_count": 3}
    timeout = {} if "connect_timeout" in info else {"connect_timeout": CONNECT_SECONDS}
    connection = psycopg2.connect(info, application_name="anss_asd", **timeout, **kept_alive, **more)
    connection.set_client_encoding("UTF8")
    connection.set_session(isolation_level="REPEATABLE READ", readonly=True)
    with connection.cursor() as cursor:
        # Of pg_settings, so that a setting that an older server does not know is passed over.
        for name, value in HINTS:
            query = "SELECT set_config(name, %s, true) FROM pg_settings WHERE name = %s"
            cursor.execute(query, (value, name))
        cursor.execute("SET LOCAL extra_float_digits = 3")
    return connection


def _secrets_in(info: str) -> list[str]:
    return [found.group(2).strip("'") for found in _SECRET.finditer(info)]


def without_secrets(text: str, secrets: list[str]) -> str:
    """The first line of ``text`` without any of ``secrets``, nor anything that looks like a password or a link."""
    line = next((one for one in text.splitlines() if one.strip()), "").strip()
    for secret in sorted((one for one in secrets if one), key=len, reverse=True):
        line = line.replace(secret, "***")
    return _URI.sub("***", _SECRET.sub(r"\1=***", line))
