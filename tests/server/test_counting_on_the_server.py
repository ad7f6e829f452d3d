"""Counted on the server or read row by row: the same tally, point for point, whatever the points and the columns."""

import numpy as np
import pytest
from shapely.geometry import Polygon, box

COLUMNS = (
    "period text, programme text, milieu text, sex boolean, age numeric, people integer, amount double precision, "
    "income real, day date, code text"
)
# A grid of slanted cells with shared borders, two overlaps, a hole, an island in it, two parts, and codes out of order.
SHAPES = {
    "09": Polygon([(-8, 30), (-7, 30.2), (-7.1, 31), (-8.1, 30.9)]),
    "03": Polygon([(-7, 30.2), (-6, 30.1), (-6.2, 31.1), (-7.1, 31)]),
    "07": Polygon([(-8.1, 30.9), (-7.1, 31), (-7, 32), (-8, 32)]),
    "05": Polygon([(-7.3, 30.8), (-6.6, 30.7), (-6.5, 31.4), (-7.2, 31.5)]),
    "01": box(-6, 31, -5, 32).difference(box(-5.7, 31.3, -5.3, 31.7)),
    "02": box(-5.6, 31.4, -5.4, 31.6),
    "04": box(-5, 31, -4.5, 31.5).union(box(-4.4, 31, -4, 31.5)),
    "08": None,
}


def awkward_places():
    """Vertices, middles and thirds of edges, one rounding step and 1e-12, 1e-9, 1e-7 beside them, in both systems."""
    places = []
    for shape in SHAPES.values():
        parts = [] if shape is None else getattr(shape, "geoms", [shape])
        for ring in [ring for part in parts for ring in (part.exterior, *part.interiors)]:
            xy = np.array(ring.coords)
            for a, b in zip(xy[:-1], xy[1:]):
                for place in (a, (a + b) / 2, a + (b - a) / 3, a + (b - a) * 0.123):
                    places.append(place)
                    places += [np.nextafter(place, place + step) for step in ((1, 0), (-1, 0), (0, 1), (0, -1))]
                    places += [
                        place + np.array(side) * far for side in ((1, 1), (-1, 1)) for far in (1e-12, 1e-9, 1e-7)
                    ]
    return [tuple(map(float, place)) for place in places]


def households(rng, count):
    """Rows of every kind: (x, y or None, values of COLUMNS)."""
    spread = np.column_stack([rng.uniform(-8.4, -3.8, count), rng.uniform(29.8, 32.2, count)])
    places = [*awkward_places(), *map(tuple, spread.tolist())]
    rows = []
    for k, place in enumerate(places):
        people = (None, -2, 0)[k % 97] if k % 97 < 3 else 1 + k % 7
        amount = (None, float("nan"), float("inf"), -float("inf"), -5.25)[k % 89] if k % 89 < 5 else 100 + k / 8
        income = None if k % 11 == 0 else round(0.1 * (k % 50), 1)
        age = (None, 131, -1, 130, 6, 18, 60, 5.5)[k % 83] if k % 83 < 8 else k % 90
        texts = (("2025", "2026", None)[k % 3], (" ASD", "ASD ", "AMÔ", "")[k % 4], ("urbain", "RURAL", "rural")[k % 3])
        code = [*SHAPES, "99", " 01 ", None][k % 11]
        rows.append(
            (*place, *texts, (True, False, None)[k % 3], age, people, amount, income, f"2026-0{1 + k % 3}-01", code)
        )
    return rows


@pytest.fixture(scope="module")
def rows():
    return households(np.random.default_rng(11), 6000)


@pytest.fixture(scope="module")
def tables(cluster, rows):
    """One set of rows as a table in degrees, one in metres (EPSG:26191), one of multipoints, one of shards."""
    from psycopg2.extras import execute_values

    connection = cluster.connect("asd")
    cursor = connection.cursor()
    for name, kind in (
        ("households", "Point,4326"),
        ("households_m", "Point,26191"),
        ("households_multi", "MultiPoint,4326"),
    ):
        cursor.execute(f"CREATE TABLE {name} (id serial PRIMARY KEY, {COLUMNS}, geom geometry({kind}))")
    target = "(period,programme,milieu,sex,age,people,amount,income,day,code,geom)"
    template = "(%s,%s,%s,%s,%s,%s,%s,%s,%s,%s,ST_SetSRID(ST_MakePoint(%s,%s),4326))"
    values = [(*row[2:], *row[:2]) for row in rows]
    execute_values(cursor, f"INSERT INTO households {target} VALUES %s", values, template)
    cursor.execute(
        f"INSERT INTO households {target} SELECT '2026','ASD','rural',true,5,1,1,1,'2026-01-01','01',g FROM "
        "(VALUES (NULL::geometry), ('SRID=4326;POINT EMPTY'), (ST_SetSRID(ST_MakePoint('inf', 3), 4326)), "
        "(ST_SetSRID(ST_MakePoint(1, 'nan'), 4326)), "
        "('SRID=4326;POINT(900 40)')) v(g)"
    )
    names = target[1:-1].replace(",geom", "")
    cursor.execute(
        f"INSERT INTO households_multi ({names}, geom) SELECT {names}, ST_Multi(geom) FROM households ORDER BY id"
    )
    cursor.execute(
        f"INSERT INTO households_m ({names}, geom) SELECT {names}, ST_Transform(geom, 26191) FROM households "
        "WHERE ST_X(geom) BETWEEN -20 AND 0 ORDER BY id"
    )
    cursor.execute(f"INSERT INTO households_m ({names}, geom) SELECT {names}, NULL FROM households LIMIT 3")
    cursor.execute("CREATE TABLE shards (LIKE households) PARTITION BY HASH (id)")
    for k in range(4):
        cursor.execute(f"CREATE TABLE shard{k} PARTITION OF shards FOR VALUES WITH (MODULUS 4, REMAINDER {k})")
    cursor.execute("INSERT INTO shards SELECT * FROM households")
    cursor.execute("ANALYZE")
    cursor.execute("CREATE VIEW seen AS SELECT * FROM households WHERE id % 2 = 0")
    connection.close()


@pytest.fixture(scope="module")
def territories(qgis_app):
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    from asd_plugin.sources.beneficiaries import read_territories

    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:4326&field=code:string", "communes", "memory")
    for code, shape in SHAPES.items():
        feature = QgsFeature(layer.fields())
        feature["code"] = code
        if shape is not None:
            feature.setGeometry(QgsGeometry.fromWkt(shape.wkt))
        layer.dataProvider().addFeatures([feature])
    return read_territories(layer, "communes", "code", {}, transforms())


def transforms():
    from qgis.core import QgsCoordinateTransformContext

    return QgsCoordinateTransformContext()


def both(layer, territories, columns, unit_field="", period="2026"):
    """(counted on the server, read row by row)."""
    from asd_plugin.domain.progress import Silent
    from asd_plugin.sources.beneficiaries import Beneficiaries, count_rows
    from asd_plugin.sources.server.table import server_table_of

    table, note = server_table_of(layer)
    assert note is None
    counted = []
    for server in (table, None):
        beneficiaries = Beneficiaries(layer, layer.name(), unit_field, period=period, server=server)
        counted.append(count_rows(beneficiaries, territories, columns, transforms(), Silent()))
    assert [one.way for one in counted] == ["server", "features"]
    return counted


def as_dict(tally):
    found = {}
    for k, group in enumerate(tally.groups):
        figures = [
            tally.rows[k].tolist(),
            tally.outcomes[k].tolist(),
            int(tally.on_border[k]),
            int(tally.in_overlap[k]),
        ]
        figures += [(name, tally.present[name][k].tolist()) for name in tally.present]
        figures += sorted((fault, int(rows[k])) for fault, rows in tally.bad_numbers.items())
        found[group] = figures
    return found


def require_equal(server, local):
    assert as_dict(server.tally) == as_dict(local.tally)
    assert server.tally.rows_read == local.tally.rows_read
    order = [local.tally.groups.index(group) for group in server.tally.groups]
    for name, sums in server.tally.sums.items():
        np.testing.assert_allclose(sums, local.tally.sums[name][order], rtol=1e-9, atol=1e-9)
    assert server.unknown_codes == local.unknown_codes
    said = {note.code for note in server.notes} - {"server_counted", "server_view"}
    assert said == {note.code for note in local.notes}


def all_columns():
    from asd_plugin.domain.density.rows import Columns

    return Columns(
        None, "people", "amount", "programme", "period", "milieu", "sex", "age", ("income", "age"), (6.0, 18.0, 60.0)
    )


@pytest.mark.parametrize("table", ["households", "households_m", "households_multi", "shards", "seen"])
def test_every_figure_is_that_of_the_rows_read_one_by_one(table, tables, layer_of, territories):
    from asd_plugin.domain.density.rows import Columns

    layer = layer_of(table)
    for columns in (Columns(), all_columns()):
        server, local = both(layer, territories, columns)
        require_equal(server, local)
    assert (
        server.tally.rows.sum() > 1000
        and server.tally.in_overlap.sum() > 10
        and server.tally.outcomes[:, 1].sum() > 100
    )
    assert server.tally.on_border.sum() > (100 if table != "households_m" else -1)


def test_territories_in_metres_and_points_in_degrees(tables, layer_of, territories):
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsFeature, QgsGeometry, QgsVectorLayer

    from asd_plugin.sources.beneficiaries import read_territories

    metric = QgsCoordinateReferenceSystem("EPSG:26191")
    transform = QgsCoordinateTransform(territories.crs, metric, transforms())
    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:26191&field=code:string", "communes", "memory")
    for given in territories.polygons.features:
        feature = QgsFeature(layer.fields())
        feature["code"] = given["code"]
        shape = QgsGeometry(given.geometry())
        shape.transform(transform)
        feature.setGeometry(shape)
        layer.dataProvider().addFeatures([feature])
    there = read_territories(layer, "communes", "code", {}, transforms())
    server, local = both(layer_of("households", where="id < 12000"), there, all_columns())
    require_equal(server, local)


def test_points_of_several_parts_are_refused_and_too_many_groups_too(tables, execute, layer_of, territories):
    from asd_plugin.domain.density.rows import Columns
    from asd_plugin.domain.errors import AsdError
    from asd_plugin.sources.server import counting

    execute("CREATE TABLE parts (id serial PRIMARY KEY, geom geometry(MultiPoint,4326))")
    execute("INSERT INTO parts (geom) VALUES ('SRID=4326;MULTIPOINT(-7 31)'), ('SRID=4326;MULTIPOINT(-7 31,-6 31)')")
    with pytest.raises(AsdError) as refused:
        both(layer_of("parts"), territories, Columns())
    assert [(one.code, one.fields["count"]) for one in refused.value.problems] == [("several_parts", 1)]
    most, counting.MOST_ROWS = counting.MOST_ROWS, 100
    try:
        with pytest.raises(AsdError) as refused:
            both(layer_of("households"), territories, Columns(programme="people", milieu="age"))
    finally:
        counting.MOST_ROWS = most
    assert refused.value.problems[0].code == "too_many_groups"


def test_units_by_code_with_blanks_unknown_and_missing_codes(tables, layer_of, territories):
    server, local = both(layer_of("households"), territories, all_columns(), "code")
    require_equal(server, local)
    assert set(server.unknown_codes) == {"99"} and server.tally.outcomes[:, 3].sum() > 100


@pytest.mark.parametrize("split", ["day", "people", "amount", "sex", "age", "income"])
def test_a_split_by_anything_but_text_is_worded_alike(split, tables, layer_of, territories):
    from asd_plugin.domain.density.rows import Columns

    where = f'"{split}" IS NULL OR id < 3000' if split != "amount" else "amount < 1000"
    require_equal(*both(layer_of("households", where=where), territories, Columns(programme=split)))


@pytest.mark.parametrize("where", ["programme ~~ '%S%' AND people > 1", "\"period\" = '2026' OR code IS NULL", "false"])
def test_the_layers_own_filter_holds_on_the_server(where, tables, layer_of, territories):
    from asd_plugin.domain.density.rows import Columns
    from asd_plugin.domain.errors import AsdError

    layer = layer_of("households", where=where)
    if where == "false":
        with pytest.raises(AsdError) as refused:
            both(layer, territories, Columns())
        assert refused.value.problems[0].code == "no_rows"
        return
    server, local = both(layer, territories, all_columns())
    require_equal(server, local)
    assert 0 < server.tally.rows_read < 6000


def test_a_query_given_as_a_layer_is_counted_with_its_own_words(tables, layer_of, territories):
    layer = layer_of(
        "(SELECT id, code, people FROM households WHERE programme ~~ '%S%' AND id % 3 = 0)", geometry="", schema=""
    )
    from asd_plugin.domain.density.rows import Columns

    require_equal(*both(layer, territories, Columns(people="people"), "code"))


def test_names_that_need_quoting_are_quoted(tables, execute, layer_of, territories):
    from asd_plugin.domain.density.rows import Columns

    execute('CREATE SCHEMA "S;chema"')
    execute(
        'CREATE TABLE "S;chema"."Mé""nages %s {x}" (id serial PRIMARY KEY, "Progr""amme ;--" text, '
        '"%(n)s {0}" int, geom geometry(Point,4326))'
    )
    execute(
        """INSERT INTO "S;chema"."Mé""nages %%s {x}" ("Progr""amme ;--", "%%(n)s {0}", geom)
            SELECT 'x''; DROP TABLE households; --' || k %% 2, k, ST_SetSRID(ST_MakePoint(-5.9, 31.1), 4326)
            FROM generate_series(1, 20) k""",
        (),
    )
    layer = layer_of('Mé"nages %s {x}', schema="S;chema")
    columns = Columns(programme='Progr"amme ;--', people="%(n)s {0}")
    server, local = both(layer, territories, columns)
    require_equal(server, local)
    assert server.tally.rows.sum() == 20 and execute("SELECT count(*) > 0 FROM households") == [(True,)]


def test_each_shard_counted_alone_adds_up_to_the_whole(tables, layer_of, territories):
    """What a sharded server relies on: counts and sums of the parts add up, and no part needs another one."""
    whole = both(layer_of("shards"), territories, all_columns())[0].tally
    sums = {}
    for k in range(4):
        part = both(layer_of(f"shard{k}", key="id"), territories, all_columns())[0].tally
        for place, group in enumerate(part.groups):
            have = sums.setdefault(group, np.zeros(part.rows.shape[1]))
            have += part.rows[place]
    assert {group: whole.rows[k].tolist() for k, group in enumerate(whole.groups)} == {
        g: s.tolist() for g, s in sums.items()
    }


def test_the_query_is_one_select_that_runs_in_parallel(tables, cluster, layer_of, territories):
    from asd_plugin.domain.density.counting import index_units
    from asd_plugin.domain.density.rows import Columns
    from asd_plugin.domain.progress import Silent
    from asd_plugin.sources.server.cells import cut
    from asd_plugin.sources.server.connection import connected
    from asd_plugin.sources.server.probe import look_at_server
    from asd_plugin.sources.server.query import by_place, counting_query
    from asd_plugin.sources.server.table import server_table_of

    layer = layer_of("households")
    table = server_table_of(layer)[0]
    index = index_units(list(territories.units.index), territories.polygons.outlines, 1000)
    cells = cut(index, territories.polygons.outlines, False, layer.crs(), Silent())
    with connected(table) as connection:
        server = look_at_server(connection, table)
        text = counting_query(table, server, Columns(people="people"), by_place(server, "geom", cells))[0].as_string(
            connection
        )
        cursor = connection.cursor()
        for name in ("parallel_setup_cost", "min_parallel_table_scan_size", "parallel_tuple_cost"):
            cursor.execute(f"SET LOCAL {name} = 0")
        cursor.execute("EXPLAIN (COSTS OFF) " + text)
        plan = [row[0][:160] for row in cursor.fetchall()]
    steps = " ".join(plan)
    for step in (
        "Finalize HashAggregate",
        "Gather",
        "Partial HashAggregate",
        "Hash Left Join",
        "Parallel Seq Scan on households",
    ):
        assert step in steps, plan[:20]
    upper = text.upper()
    assert upper.count('"HOUSEHOLDS"') == 1 and upper.count("GROUP BY") == 1
    for word in (
        "TEMP",
        "CURSOR",
        "DECLARE",
        "RECURSIVE",
        "DISTINCT",
        "OVER (",
        "CTID",
        "LATERAL",
        "WITH ",
        ";",
        "VALUES",
    ):
        assert word not in upper, word
