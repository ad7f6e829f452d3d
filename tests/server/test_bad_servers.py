"""A server that refuses, stops, changes or goes away: said in plain words, no password anywhere, nothing half done."""

import os
import threading
import time

import pytest

from tests.server.cluster import PASSWORD
from tests.server.test_counting_on_the_server import territories, transforms  # noqa: F401 - a fixture


@pytest.fixture(scope="module")
def few(cluster):
    connection = cluster.connect("asd")
    cursor = connection.cursor()
    cursor.execute("CREATE TABLE few (id serial PRIMARY KEY, code text, people int, geom geometry(Point,4326))")
    cursor.execute(
        "INSERT INTO few (code, people, geom) SELECT '03', 2, ST_SetSRID(ST_MakePoint(-6.5, 30.6), 4326) "
        "FROM generate_series(1, 3000)"
    )
    cursor.execute("CREATE TABLE shapes (id serial PRIMARY KEY, code text, geom geometry(Polygon,4326))")
    cursor.execute("CREATE TABLE mixed (id serial PRIMARY KEY, code text, geom geometry)")
    cursor.execute("INSERT INTO mixed (code, geom) SELECT code, geom FROM few LIMIT 5")
    cursor.execute("CREATE VIEW slow AS SELECT id, code, pg_sleep(0.01)::text AS s FROM few")
    cursor.execute("CREATE ROLE asd_reader LOGIN PASSWORD 'SECRET-reader'")
    cursor.execute("GRANT SELECT ON few, slow TO asd_reader")
    connection.close()


class Listener:
    """Progress that cancels after a while."""

    def __init__(self, after=None):
        self.shares, self.start, self.after = [], time.monotonic(), after

    def report(self, share):
        self.shares.append(share)

    def cancelled(self):
        return self.after is not None and time.monotonic() - self.start > self.after


def count(layer, territories, unit_field="code", listener=None, columns=None, table=None, **more):  # noqa: F811
    from asd_plugin.domain.density.rows import Columns
    from asd_plugin.sources.beneficiaries import Beneficiaries, count_rows
    from asd_plugin.sources.server.table import server_table_of

    server, note = server_table_of(layer)
    given = Beneficiaries(layer, layer.name(), unit_field, server=table or server, server_note=note, **more)
    return count_rows(given, territories, columns or Columns(), transforms(), listener or Listener())


def refusal(*given, **more):
    from asd_plugin.domain.errors import AsdError
    from asd_plugin.qgis_support.messages import explain

    with pytest.raises(AsdError) as refused:
        count(*given, **more)
    text = explain(refused.value) + str(refused.value) + repr(refused.value.__cause__)
    assert "SECRET" not in text and "password=" not in text and "Unexpected problem" not in text
    return refused.value.problems[0].code, text


def table_of(cluster, **changed):
    """A server table whose connection differs from the layer's."""
    from qgis.core import QgsDataSourceUri

    from asd_plugin.sources.server.table import ServerTable

    given = {"port": str(cluster.port), "password": PASSWORD, "user": "asd_owner", "name": "few", **changed}
    uri = QgsDataSourceUri()
    uri.setConnection("127.0.0.1", given["port"], "asd", given["user"], given["password"])
    return ServerTable(uri.uri(False), "public", given["name"], "geom", "")


def test_a_wrong_password_is_refused_without_a_word_of_it(few, cluster, layer_of, territories):  # noqa: F811
    table = table_of(cluster, password="SECRET wrong 'one'")
    assert "SECRET" not in repr(table)
    code, text = refusal(layer_of("few"), territories, table=table)
    assert code == "server_not_reached" and "asd_owner" in text


def test_a_password_typed_into_qgis_is_used_and_stays_there(few, cluster, layer_of, territories):  # noqa: F811
    from qgis.core import QgsCredentials, QgsDataSourceUri

    table = table_of(cluster, password="")
    realm = QgsDataSourceUri(table.uri).connectionInfo(False)
    for _ in range(2):
        QgsCredentials.instance().put(realm, "asd_owner", PASSWORD)
        assert count(layer_of("few"), territories, table=table).way == "server"
    assert QgsCredentials.instance().get(realm, "asd_owner", "", "")[2] == PASSWORD


def test_credentials_of_qgiss_own_safe_are_used(few, cluster, layer_of, territories):  # noqa: F811
    from dataclasses import replace

    from qgis.core import QgsApplication, QgsAuthMethodConfig

    safe = QgsApplication.authManager()
    if safe.isDisabled() or not safe.setMasterPassword("test of the safe", True):
        pytest.skip("this QGIS has no safe for passwords")
    config = QgsAuthMethodConfig("Basic")
    config.setName("asd")
    config.setConfig("username", "asd_owner")
    config.setConfig("password", PASSWORD)
    assert safe.storeAuthenticationConfig(config)
    table = table_of(cluster, user="", password="")
    table = replace(table, uri=table.uri.replace("dbname", f"authcfg={config.id()} dbname"))
    assert count(layer_of("few"), territories, table=table).way == "server"


def test_a_server_that_does_not_answer_is_told(few, cluster, layer_of, territories):  # noqa: F811
    import socket

    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    assert refusal(layer_of("few"), territories, table=table_of(cluster, port=port))[0] == "server_not_reached"


@pytest.mark.parametrize(
    "text",
    [
        "FATAL: password authentication failed password='SECRET a' x",
        'missing "=" after "SECRET" in connection info string',
        "could not connect postgresql://me:SECRET@host/db now",
        "\n\n  invalid sslpassword=SECRET\nsecond line SECRET",
    ],
)
def test_words_of_the_driver_are_cleaned(text):
    from asd_plugin.sources.server.connection import without_secrets

    assert "SECRET" not in without_secrets(text, ["SECRET", ""])


def test_a_table_that_was_dropped_or_lost_a_column_is_told(few, execute, layer_of, territories):  # noqa: F811
    execute("CREATE TABLE goner AS SELECT * FROM few")
    layer = layer_of("goner")
    execute("ALTER TABLE goner DROP COLUMN code")
    assert refusal(layer, territories)[0] == "server_table_changed"
    execute("ALTER TABLE goner DROP COLUMN geom")
    assert refusal(layer, territories, unit_field="")[0] == "server_table_changed"
    execute("DROP TABLE goner")
    assert refusal(layer, territories)[0] == "server_table_changed"


def test_no_right_to_read_is_told(few, cluster, execute, layer_of, territories):  # noqa: F811
    table = table_of(cluster, user="asd_reader", password="SECRET-reader")
    assert count(layer_of("few"), territories, table=table).tally.rows_read == 3000
    execute("REVOKE SELECT ON few FROM asd_reader")
    assert refusal(layer_of("few"), territories, table=table)[0] == "server_right_missing"
    execute("GRANT SELECT ON few TO asd_reader")


def test_a_time_limit_of_the_server_is_told(few, cluster, execute, layer_of, territories):  # noqa: F811
    execute("ALTER ROLE asd_reader SET statement_timeout = '300ms'")
    try:
        layer = layer_of("slow", geometry="", checked=False)
        table = table_of(cluster, user="asd_reader", password="SECRET-reader", name="slow")
        assert refusal(layer, territories, table=table, columns=slow_columns())[0] == "server_stopped_query"
    finally:
        execute("ALTER ROLE asd_reader RESET statement_timeout")


def busy(execute):
    return execute("SELECT pid FROM pg_stat_activity WHERE application_name = 'anss_asd' AND state = 'active'")


def wait_until(found, seconds=5.0):
    end = time.monotonic() + seconds
    while time.monotonic() < end and not found():
        time.sleep(0.05)
    return found()


def slow_columns():
    from asd_plugin.domain.density.rows import Columns

    return Columns(programme="s")


def test_a_server_gone_in_mid_query_is_told(few, execute, layer_of, territories):  # noqa: F811
    def kill():
        wait_until(lambda: busy(execute))
        execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'anss_asd'")

    layer = layer_of("slow", geometry="", checked=False)
    killer = threading.Thread(target=kill)
    killer.start()
    code, text = refusal(layer, territories, columns=slow_columns())
    killer.join()
    assert code == "server_gone" and "pg_sleep" not in text.replace(layer.name(), "")


def test_cancelling_stops_the_server_too(few, execute, layer_of, territories):  # noqa: F811
    from asd_plugin.domain.errors import Cancelled

    listener = Listener(after=0.8)
    with pytest.raises(Cancelled):
        count(layer_of("slow", geometry="", checked=False), territories, listener=listener, columns=slow_columns())
    assert listener.shares == sorted(listener.shares) and 0 < listener.shares[-1] < 1
    assert wait_until(lambda: not busy(execute))


def codes_of(counted):
    return {note.code for note in counted.notes}


def test_edits_not_saved_are_counted_here_and_said(few, layer_of, territories):  # noqa: F811
    layer = layer_of("few")
    layer.startEditing()
    layer.deleteFeature(next(layer.getFeatures()).id())
    counted = count(layer, territories)
    layer.rollBack()
    assert counted.way == "features" and counted.tally.rows_read == 2999
    assert "server_layer_edited" in codes_of(counted)


def test_virtual_fields_and_a_list_of_rows_are_read_here_and_said(few, layer_of, territories):  # noqa: F811
    from qgis.core import QgsField
    from qgis.PyQt.QtCore import QVariant

    assert "server_rows_listed" in codes_of(count(layer_of("few"), territories, is_listed=True))
    layer = layer_of("few")
    layer.addExpressionField("1", QgsField("one", QVariant.Int))
    counted = count(layer, territories)
    assert counted.way == "features" and "server_layer_extended" in codes_of(counted)


def test_a_geometry_column_of_no_declared_type_is_read_here(few, layer_of, territories):  # noqa: F811
    from qgis.core import QgsDataSourceUri, QgsVectorLayer, QgsWkbTypes

    uri = QgsDataSourceUri(layer_of("few").source())
    uri.setDataSource("public", "mixed", "geom", "", "id")
    uri.setWkbType(QgsWkbTypes.Type.Point)
    uri.setSrid("4326")
    layer = QgsVectorLayer(uri.uri(False), "mixed", "postgres")
    assert layer.isValid()
    counted = count(layer, territories, unit_field="")
    assert counted.way == "features" and "server_geometry_unclear" in codes_of(counted)


def test_polygons_are_refused_as_anywhere_else(few, layer_of, territories):  # noqa: F811
    assert refusal(layer_of("shapes"), territories, unit_field="")[0] == "beneficiaries_not_points"


def test_numbers_written_as_texts_are_read_here(few, execute, layer_of, territories):  # noqa: F811
    from asd_plugin.domain.density.rows import Columns

    execute("CREATE TABLE texts AS SELECT id, code, people::text || ',5' AS people FROM few LIMIT 10")
    execute("ALTER TABLE texts ADD PRIMARY KEY (id)")
    counted = count(layer_of("texts", geometry=""), territories, columns=Columns(people="people"))
    assert counted.way == "features" and "server_column_type" in codes_of(counted)
    assert counted.tally.sums["people"].sum() == 25.0


def test_old_postgis_is_read_here_and_said(few, layer_of, territories, monkeypatch):  # noqa: F811
    from asd_plugin.sources.server import probe

    monkeypatch.setattr(probe, "OLDEST_POSTGIS", (99, 0))
    counted = count(layer_of("few"), territories, unit_field="")
    assert counted.way == "features" and "server_postgis_old" in codes_of(counted)


def test_the_whole_algorithm_tells_the_same_both_ways_and_keeps_the_password(
    few,
    cluster,
    run,
    layer_of,
    territories,  # noqa: F811
    tmp_path,
):
    from qgis.core import QgsProcessingFeedback, QgsProject, QgsVectorLayer

    outlines = QgsVectorLayer("MultiPolygon?crs=EPSG:4326&field=code:string", "communes", "memory")
    outlines.dataProvider().addFeatures(territories.polygons.features)
    layer, found = layer_of("few"), []
    for way in ("server", "features"):
        if way == "features":
            layer.startEditing()
        feedback = QgsProcessingFeedback()
        report, output = tmp_path / f"{way}.json", tmp_path / f"{way}.gpkg"
        given = {"TERRITORIES": outlines, "BENEFICIARIES": layer, "PEOPLE_FIELD": "people"}
        result = run("asd:beneficiarydensity", {**given, "REPORT": str(report), "OUTPUT": str(output)}, feedback)
        found.append({key: value for key, value in result.items() if key.isupper() and isinstance(value, (int, float))})
        text = report.read_text() + feedback.textLog() + feedback.htmlLog()
        assert "SECRET" not in text and ("was counted on its server" in text) == (way == "server")
        assert b"SECRET" not in output.read_bytes()
    layer.rollBack()
    assert found[0] == found[1] and found[0]["ROWS_READ"] == 3000
    assert "SECRET" not in cluster.log() and os.path.exists(tmp_path / "server.json")
    assert "SECRET" not in str(QgsProject.instance().fileName())
