"""One private server for this folder's tests, and layers on it."""

import importlib.util
import os

import pytest

from tests.server.cluster import OWNER, PASSWORD, Cluster, binaries

DATABASE = "asd"


def why_not():
    if importlib.util.find_spec("psycopg2") is None:
        return "python3-psycopg2 is not installed"
    if binaries() is None:
        return "the packages postgresql and postgresql-postgis are not installed (tools/machine/install.sh)"
    return ""


@pytest.fixture(scope="session")
def cluster():
    reason = why_not()
    if reason:
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    server = Cluster().start()
    try:
        connection = server.connect()
        connection.cursor().execute(f"CREATE DATABASE {DATABASE}")
        connection.close()
        connection = server.connect(DATABASE)
        connection.cursor().execute("CREATE EXTENSION postgis")
        connection.close()
        yield server
    finally:
        server.stop()


@pytest.fixture()
def execute(cluster):
    """Run SQL as the owner and return the rows, if any."""
    connection = cluster.connect(DATABASE)

    def run(query, values=None):
        with connection.cursor() as cursor:
            cursor.execute(query, values)
            return cursor.fetchall() if cursor.description else []

    yield run
    connection.close()


@pytest.fixture()
def layer_of(cluster, qgis_app):
    """A vector layer on a table of the server."""
    from qgis.core import QgsDataSourceUri, QgsVectorLayer

    def make(table, geometry="geom", where="", user=OWNER, password=PASSWORD, key="id", schema="public", checked=True):
        uri = QgsDataSourceUri()
        uri.setConnection("127.0.0.1", str(cluster.port), DATABASE, user, password)
        uri.setDataSource(schema, table, geometry or None, where, key)
        if checked is False:
            uri.setParam("checkPrimaryKeyUnicity", "0")
            uri.setUseEstimatedMetadata(True)
        layer = QgsVectorLayer(uri.uri(False), table, "postgres")
        assert layer.isValid(), layer.dataProvider().error().message() if layer.dataProvider() else table
        return layer

    return make
