"""Every way into a file gives what QGIS's features give: SQLite for an older GDAL, CSV as offices write it."""

import numpy as np
import pytest

N = 300


@pytest.fixture(scope="module")
def gpkg(qgis_app, tmp_path_factory):
    """Points of every kind: plain, with height, multipoint, empty, none; gaps; ids with holes."""
    from osgeo import gdal, ogr, osr

    path = tmp_path_factory.mktemp("readers") / "ménages 50%.gpkg"
    made = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown, ["VERSION=1.2"])
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    for table, kind in (("plain", ogr.wkbPoint), ('odd "name"', ogr.wkbUnknown)):
        layer = made.CreateLayer(table, crs, kind)
        for name, of in (("n", ogr.OFTInteger), ("a", ogr.OFTReal), ("t", ogr.OFTString), ("d", ogr.OFTDate)):
            layer.CreateField(ogr.FieldDefn(name, of))
        for k in range(N):
            feature = ogr.Feature(layer.GetLayerDefn())
            x, y = -9 + k / 100, 30 + k / 70
            odd = (None, "POINT EMPTY", f"POINT Z ({x} {y} 3)", f"MULTIPOINT (({x} {y}))")[k % 4]
            wkt = odd if table != "plain" and k % 3 == 0 else f"POINT ({x} {y})"
            if wkt:
                feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
            if k % 5:
                feature["n"], feature["a"], feature["t"] = k, k / 8, f"é{k % 3}"
            feature.SetFID(2 * k + 10)
            layer.CreateFeature(feature)
    del layer, made
    return path


def rows_of(blocks):
    blocks = list(blocks)
    joined = {"ids": np.concatenate([b.ids for b in blocks])}
    for name in ("x", "y"):
        if getattr(blocks[0], name) is not None:
            joined[name] = np.concatenate([getattr(b, name) for b in blocks])
    for name in blocks[0].numbers:
        joined[name] = np.concatenate([b.numbers[name] for b in blocks]).astype(float)
    for name in blocks[0].texts:
        texts = np.concatenate([b.texts[name] for b in blocks])
        joined[f"text {name}"] = np.array([t.decode() if isinstance(t, bytes) else t for t in texts], object)
    return joined


@pytest.mark.parametrize("table", ["plain", 'odd "name"'])
@pytest.mark.parametrize("geometry", [True, False])
def test_sqlite_and_the_arrow_stream_give_equal_columns(gpkg, table, geometry):
    from asd_plugin.sources.readers.arrow_stream import arrow_blocks
    from asd_plugin.sources.readers.raw import FileReadError, PlainFile, Wanted
    from asd_plugin.sources.readers.sqlite_table import sqlite_blocks

    plain, wanted = PlainFile(str(gpkg), table), Wanted(("n", "a"), ("t", "n"), geometry, True)
    by_sqlite = rows_of(sqlite_blocks(plain, wanted))
    assert by_sqlite["ids"].tolist() == [2 * k + 10 for k in range(N)]
    try:
        by_arrow = rows_of(arrow_blocks(plain, wanted))
    except FileReadError:
        assert table != "plain" and geometry  # empty geometries are left to another way
        return
    assert list(by_arrow) == list(by_sqlite)
    for name in by_arrow:
        np.testing.assert_array_equal(by_arrow[name], by_sqlite[name], err_msg=name)


def test_sqlite_and_features_agree_on_odd_geometries(gpkg):
    from qgis.core import QgsVectorLayer

    from asd_plugin.sources.points import _feature_blocks
    from asd_plugin.sources.readers.raw import PlainFile, Wanted
    from asd_plugin.sources.readers.sqlite_table import sqlite_blocks

    layer = QgsVectorLayer(f'{gpkg}|layername=odd "name"', "odd", "ogr")
    assert layer.featureCount() == N
    wanted = Wanted((), ("t",), True, True)
    ours, theirs = (
        rows_of(sqlite_blocks(PlainFile(str(gpkg), 'odd "name"'), wanted)),
        rows_of(_feature_blocks(layer, wanted)),
    )
    for name in ours:
        np.testing.assert_array_equal(ours[name], theirs[name], err_msg=name)
    assert np.isnan(ours["x"]).sum() == sum(1 for k in range(N) if k % 3 == 0 and k % 4 < 2)


def test_sqlite_refuses_columns_it_could_garble_and_files_that_are_none(gpkg, tmp_path):
    from asd_plugin.sources.readers.raw import FileReadError, PlainFile, Wanted
    from asd_plugin.sources.readers.sqlite_table import sqlite_blocks

    other = tmp_path / "x.gpkg"
    other.write_text("not a database, but long enough to be looked at" * 50)
    for plain, wanted in (
        (PlainFile(str(gpkg), "plain"), Wanted((), ("d",))),
        (PlainFile(str(gpkg), "plain"), Wanted(("t",))),
        (PlainFile(str(gpkg), "absent"), Wanted()),
        (PlainFile(str(gpkg), ""), Wanted()),
        (PlainFile(str(other), "plain"), Wanted()),
        (PlainFile(str(tmp_path / "none.gpkg"), "plain"), Wanted()),
    ):
        with pytest.raises(FileReadError):
            list(sqlite_blocks(plain, wanted))


CSVS = {
    "semicolon": b'\xef\xbb\xbfcode;lon;lat;n;prog\r\n01.051;-6,5;34,1;3;ASD\r\n01.052;-6,25;34;;"A;B"\r\n',
    "comma": b'code,lon,lat,n,prog\n01.051,-6.5,34.1,3,ASD\n01.052,-6.25,34,,"A;B"\n',
    "quoted": b'code,lon,lat,n,prog\n01.051,"-6,5","34,1",3,ASD\n\n01.052,"-6,25",34,,A;B\n',
    "tab, no end of line": b"code\tlon\tlat\tn\tprog\n01.051\t-6.5\t34.1\t3\tASD\n01.052\t-6.25\t34\t\tA;B",
}


def csv_layer(tmp_path, content):
    from qgis.core import QgsVectorLayer

    path = tmp_path / "bénéficiaires.csv"
    path.write_bytes(content)
    return QgsVectorLayer(str(path), "b", "ogr")


def read(layer, plain, crs="EPSG:4326", **asked):
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext

    from asd_plugin.sources.points import RowRequest, open_rows

    request = RowRequest(
        ("n",),
        ("code", "prog"),
        QgsCoordinateReferenceSystem("EPSG:4326"),
        ("lon", "lat"),
        QgsCoordinateReferenceSystem(crs),
        ids=True,
        **asked,
    )
    stream = open_rows(layer, "b", request, QgsCoordinateTransformContext(), plain)
    return stream, list(stream.blocks())


@pytest.mark.parametrize("content", CSVS.values(), ids=CSVS)
def test_a_csv_file_gives_points_numbers_and_codes_as_written_by_both_ways(qgis_app, tmp_path, content):
    from asd_plugin.sources.point_file import plain_file_of

    layer = csv_layer(tmp_path, content)
    plain = plain_file_of(layer)
    assert plain.kind == "csv"
    seen = []
    for way, one in (("file", plain), ("features", None)):
        stream, [block] = read(layer, one)
        assert stream.way == way
        codes = [stream.labels["code"][k] for k in block.categories["code"]]
        programmes = [stream.labels["prog"][k] for k in block.categories["prog"]]
        seen.append((block.x.tolist(), block.y.tolist(), codes, programmes, block.ids.tolist(), stream.sha256()))
        np.testing.assert_array_equal(block.numbers["n"], [3, np.nan])
    assert seen[0] == seen[1]
    assert seen[0][:4] == ([-6.5, -6.25], [34.1, 34.0], ["01.051", "01.052"], ["ASD", "A;B"])


def test_a_csv_larger_than_a_block_is_read_in_blocks(qgis_app, tmp_path, monkeypatch):
    from asd_plugin.sources.point_file import plain_file_of
    from asd_plugin.sources.readers import csv_table

    rows = "".join(f"01.{k:03d};{-k / 8:.3f};{k};{k};p{k % 3}\n".replace(".", ",") for k in range(500))
    layer = csv_layer(tmp_path, ("code;lon;lat;n;prog\n" + rows).encode())
    stream, whole = read(layer, plain_file_of(layer))
    monkeypatch.setattr(csv_table, "BLOCK_ROWS", 64)
    parts_stream, parts = read(layer, plain_file_of(layer))
    assert (len(whole), len(parts)) == (1, 8)
    assert np.concatenate([b.x for b in parts]).tolist() == whole[0].x.tolist() == [-k / 8 for k in range(500)]
    assert np.concatenate([b.ids for b in parts]).tolist() == list(range(1, 501))
    assert stream.sha256() == parts_stream.sha256()


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"code;lon;lat;n;prog\n1;-6,5;34.1;3;A\n2;-6.5;34.1;3;A\n", "decimal_marks_mixed"),
        (b"code;lon;lat;n;prog\n1;6W;34.1;3;A\n", "not_numeric"),
        (b"code;lon;lat;n;prog\n1;1 000;34.1;3;A\n", "not_numeric"),
        (b"code;lon;lat;n;prog\n1;-6,5;34,1;1,234,567;A\n", "not_numeric"),
    ],
)
def test_numbers_that_could_be_read_in_two_ways_are_refused(qgis_app, tmp_path, content, code):
    from asd_plugin.domain.errors import AsdError
    from asd_plugin.sources.point_file import plain_file_of

    layer = csv_layer(tmp_path, content)
    for plain in (plain_file_of(layer), None):
        with pytest.raises(AsdError) as raised:
            read(layer, plain)
        assert code in {p.code for p in raised.value.problems}


def test_coordinates_without_a_reference_system_are_refused(qgis_app, tmp_path):
    from asd_plugin.domain.errors import AsdError

    with pytest.raises(AsdError) as raised:
        read(csv_layer(tmp_path, CSVS["comma"]), None, crs="")
    assert [p.code for p in raised.value.problems] == ["coordinates_without_crs"]


def test_a_csv_that_is_not_simple_is_left_to_qgis(qgis_app, tmp_path):
    from asd_plugin.sources.readers.csv_table import csv_blocks
    from asd_plugin.sources.readers.raw import FileReadError, PlainFile, Wanted

    for content in (b"a;b\n1;2;3\n", b"a;a\n1;2\n", b"b;c\n1;2\n", b"a;b\n\xe9;2\n", b'a;b\n"1;2\n', b""):
        path = tmp_path / "x.csv"
        path.write_bytes(content)
        with pytest.raises(FileReadError):
            list(csv_blocks(PlainFile(str(path), "", "csv"), Wanted(("a",))))


def test_ages_become_bands_and_impossible_ones_are_told(qgis_app, tmp_path):
    from asd_plugin.sources.point_file import plain_file_of

    ages = ["0", "5", "5.9", "6", "17", "18", "60", "99", "", "-1", "131"]
    text = "code;lon;lat;n;prog;age\n" + "".join(f"1;1;1;1;a;{age}\n" for age in ages)
    layer = csv_layer(tmp_path, text.encode())
    for plain in (plain_file_of(layer), None):
        stream, [block] = read(layer, plain, ages=(("age", (6.0, 18.0, 60.0)),))
        bands = [stream.labels["age"][k] for k in block.categories["age"]]
        assert bands == ["0-5", "0-5", "0-5", "6-17", "6-17", "18-59", "60+", "60+", "", "", ""]
        assert [n.fields["count"] for n in stream.notes if n.code == "ages_impossible"] == [2]


def test_a_delimited_text_layer_with_points_is_read_through_qgis(qgis_app, tmp_path):
    from qgis.core import QgsVectorLayer

    from asd_plugin.sources.point_file import plain_file_of

    path = tmp_path / "d.csv"
    path.write_bytes(CSVS["semicolon"])
    uri = f"file://{path}?delimiter=;&decimalPoint=,&xField=lon&yField=lat&crs=EPSG:4326&detectTypes=no"
    layer = QgsVectorLayer(uri, "d", "delimitedtext")
    assert layer.isValid() and plain_file_of(layer) is None
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext

    from asd_plugin.sources.points import RowRequest, open_rows

    request = RowRequest(crs=QgsCoordinateReferenceSystem("EPSG:4326"))
    [block] = open_rows(layer, "d", request, QgsCoordinateTransformContext()).blocks()
    assert (block.x.tolist(), block.y.tolist()) == ([-6.5, -6.25], [34.1, 34.0])
