"""Counting where the data are against fetching the rows: the same PostGIS table, the same tally, in one process.

    /usr/bin/python3 -m tools.bench.server_counting [--rows 4000000] [--runs 3] [--client-runs 1] [--simplified]

A private PostgreSQL on loopback (packages postgresql and postgresql-postgis) holds SYNTHETIQUE households made on the
server: 88 % in villages scattered around the communes, 12 % uniform over the country's frame. Every count must be equal
and every sum to 1e-9. Loopback is the best network there is: over a real one only the fetched rows get slower.
"""

from __future__ import annotations

import argparse
import resource
import statistics
import sys
import time

import numpy as np

from .count_data import ROOT, SEED, TERRITORY, VILLAGES, outlines_file
from .count_points import FOLDER, start_qgis

SLOTS = 100_000
SETTINGS = {"shared_buffers": "1GB", "maintenance_work_mem": "512MB", "max_parallel_maintenance_workers": "2"}


def make_table(cluster: object, count: int) -> None:
    """The table «households», made by the server itself."""
    from psycopg2.extras import execute_values

    connection = cluster.connect()
    cursor = connection.cursor()
    cursor.execute("CREATE EXTENSION postgis")
    cursor.execute("CREATE TABLE slots (slot int PRIMARY KEY, code text, x float8, y float8, spread float8)")
    execute_values(cursor, "INSERT INTO slots VALUES %s", _slots(), page_size=10_000)
    cursor.execute("ANALYZE slots")
    cursor.execute("SELECT min(x), max(x), min(y), max(y) FROM slots")
    west, east, south, north = cursor.fetchone()
    cursor.execute(
        "CREATE TABLE households (id bigint, code text, period text, programme text, people smallint, "
        "amount float8, geom geometry(Point, 4326))"
    )
    cursor.execute(
        "INSERT INTO households SELECT id, code, '2026', (ARRAY['ASD','ASD','ASD','AMO','AMO'])[1 + id %% 5], "
        "1 + id %% 7, 200 + 12.5 * (id %% 80), ST_SetSRID(CASE WHEN id %% 25 < 22 THEN ST_MakePoint("
        "round((x + spread * sqrt(-2 * ln(1 - random())) * cos(6.283185 * random()))::numeric, 7), "
        "round((y + spread * sqrt(-2 * ln(1 - random())) * sin(6.283185 * random()))::numeric, 7)) "
        "ELSE ST_MakePoint(%s + random() * %s, %s + random() * %s) END, 4326) "
        "FROM generate_series(1, %s) id JOIN slots ON slot = abs(hashint8(id)::bigint) %% %s",
        (west, east - west, south, north - south, count, SLOTS),
    )
    cursor.execute("ALTER TABLE households ADD PRIMARY KEY (id)")
    cursor.execute("VACUUM ANALYZE households")
    cursor.execute("SELECT pg_size_pretty(pg_table_size('households'))")
    print(f"{count:,} rows, {cursor.fetchone()[0]}", flush=True)
    connection.close()


def _slots() -> list[tuple]:
    """Villages of the communes, each as often as it weighs."""
    from osgeo import ogr

    dataset = ogr.Open(str(TERRITORY))
    rows = [
        (f.GetField("code"), f.GetGeometryRef().GetEnvelope(), f.GetField("population") or 0)
        for f in dataset.GetLayerByName("commune")
    ]
    rng = np.random.default_rng(SEED)
    people = np.array([row[2] for row in rows], float)
    chosen = rng.choice(len(rows), SLOTS, p=people / people.sum())
    village = rng.integers(0, VILLAGES, SLOTS)
    offset = rng.normal(0, 0.28, (len(rows), VILLAGES, 2))
    spread = rng.uniform(0.02, 0.2, (len(rows), VILLAGES))
    found = []
    for slot, (unit, place) in enumerate(zip(chosen.tolist(), village.tolist())):
        code, (west, east, south, north), _ = rows[unit]
        half = np.array([east - west, north - south]) / 2
        x, y = np.array([(west + east) / 2, (south + north) / 2]) + offset[unit, place] * half
        found.append((slot, code, float(x), float(y), float(half.mean() * spread[unit, place])))
    return found


def measure(cluster: object, arguments: argparse.Namespace) -> int:
    """Both ways, by place and by code; the number of figures that differ."""
    from qgis.core import QgsCoordinateTransformContext, QgsDataSourceUri, QgsVectorLayer

    from asd_plugin.domain.density.rows import Columns
    from asd_plugin.domain.progress import Silent
    from asd_plugin.sources.beneficiaries import Beneficiaries, count_rows, read_territories
    from asd_plugin.sources.server.table import server_table_of
    from tests.server.cluster import OWNER, PASSWORD

    uri = QgsDataSourceUri()
    uri.setConnection("127.0.0.1", str(cluster.port), "postgres", OWNER, PASSWORD)
    uri.setDataSource("public", "households", "geom", "", "id")
    layer = QgsVectorLayer(uri.uri(False), "SYNTHETIQUE households", "postgres")
    path = TERRITORY if arguments.simplified else outlines_file(FOLDER)
    outlines = QgsVectorLayer(f"{path}|layername=commune", "communes", "ogr")
    context = QgsCoordinateTransformContext()
    territories = read_territories(outlines, "communes", "code", {}, context)
    columns = Columns(None, "people", "amount", "programme", "period")
    wrong = 0
    for what, unit_field in (("by place", ""), ("by code", "code")):
        times, tallies = {True: [], False: []}, {}
        for turn in range(max(arguments.runs, arguments.client_runs)):
            for on_server, runs in ((True, arguments.runs), (False, arguments.client_runs)):
                if turn >= runs:
                    continue
                table = server_table_of(layer)[0] if on_server else None
                given = Beneficiaries(layer, "households", unit_field, period="2026", server=table)
                start = time.perf_counter()
                counted = count_rows(given, territories, columns, context, Silent())
                times[on_server].append(time.perf_counter() - start)
                tallies[on_server] = counted
                print(f"  {what}: {counted.way} {times[on_server][-1]:.2f} s", flush=True)
        wrong += _report(what, times, tallies)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"largest memory of this process {memory} MB")
    return wrong


def _report(what: str, times: dict, tallies: dict) -> int:
    server = tallies[True].tally
    text = f"{what}: on the server {_spread(times[True])}"
    wrong = 0
    if times[False]:
        local = tallies[False].tally
        order = [local.groups.index(group) for group in server.groups]
        wrong = int((server.rows != local.rows[order]).sum() + (server.outcomes != local.outcomes[order]).sum())
        wrong += sum(
            int((~np.isclose(server.sums[name], local.sums[name][order], rtol=1e-9, atol=0)).sum())
            for name in server.sums
        )
        ratio = statistics.median(times[False]) / statistics.median(times[True])
        low, high = min(times[False]) / max(times[True]), max(times[False]) / min(times[True])
        text += (
            f", rows fetched {_spread(times[False])}; ratio {ratio:.1f} ({low:.1f} to {high:.1f}); {wrong} differences"
        )
    print(f"{text}; {int(server.rows.sum()):,} counted, {int(server.in_overlap.sum()):,} in overlaps", flush=True)
    return wrong


def _spread(seconds: list[float]) -> str:
    return f"{statistics.median(seconds):.2f} s ({min(seconds):.2f} to {max(seconds):.2f})"


def main() -> int:
    """Make the table once, measure, throw everything away."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rows", type=int, default=4_000_000)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--client-runs", type=int, default=1)
    parser.add_argument("--simplified", action="store_true")
    arguments = parser.parse_args()
    sys.path.insert(0, str(ROOT))
    from tests.server.cluster import Cluster, binaries

    if binaries() is None:
        print("skipped: the packages postgresql and postgresql-postgis are not installed")
        return 0
    FOLDER.mkdir(parents=True, exist_ok=True)
    app = start_qgis()
    cluster = Cluster(SETTINGS.items())
    try:
        start = time.perf_counter()
        make_table(cluster.start(), arguments.rows)
        print(f"made in {time.perf_counter() - start:.0f} s", flush=True)
        return int(measure(cluster, arguments) > 0)
    finally:
        cluster.stop()
        app.exitQgis()


if __name__ == "__main__":
    sys.exit(main())
