"""Points from any source: the file way and the feature way give equal blocks; edits and filters are seen."""

import itertools

import numpy as np
import pytest

from asd_plugin.domain.errors import AsdError

N = 400
NAMES = ["Aïn Béïda", "", "عين البيضاء", "b"]


@pytest.fixture(scope="module")
def gpkg(qgis_app, tmp_path_factory):
    """Household points with accents, Arabic, NULLs, an empty point, and columns of several types."""
    from osgeo import gdal, ogr, osr

    path = tmp_path_factory.mktemp("points") / "ménages.gpkg"
    made = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown, ["VERSION=1.2"])
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    layer = made.CreateLayer("households", crs, ogr.wkbPoint)
    kinds = {"people": ogr.OFTInteger, "amount": ogr.OFTReal, "programme": ogr.OFTString, "year": ogr.OFTInteger64}
    for name, kind in {**kinds, "day": ogr.OFTDate, "text_number": ogr.OFTString}.items():
        layer.CreateField(ogr.FieldDefn(name, kind))
    rng = np.random.default_rng(1)
    for k in range(N):
        feature = ogr.Feature(layer.GetLayerDefn())
        if k % 50 != 7:
            wkt = "POINT EMPTY" if k % 50 == 9 else f"POINT ({rng.uniform(-9, -5)} {rng.uniform(30, 34)})"
            feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        if k % 11:
            feature["people"], feature["amount"] = k % 7, k / 4
            feature["programme"], feature["year"] = NAMES[k % 4], 2020 + k % 3
        feature["day"], feature["text_number"] = f"2026-02-{1 + k % 28:02d}", f" {k} "
        layer.CreateFeature(feature)
    del layer, made
    return path


@pytest.fixture()
def layer(gpkg):
    from qgis.core import QgsVectorLayer

    return QgsVectorLayer(f"{gpkg}|layername=households", "households", "ogr")


def read(source, numbers=("people", "amount"), texts=("programme", "year"), crs="EPSG:4326", plain=None):
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext

    from asd_plugin.sources.points import RowRequest, open_rows

    target = QgsCoordinateReferenceSystem(crs) if crs else None
    stream = open_rows(source, "households", RowRequest(numbers, texts, target), QgsCoordinateTransformContext(), plain)
    return stream, list(stream.blocks())


def columns(stream, blocks):
    joined = {name: np.concatenate([b.numbers[name] for b in blocks]) for name in blocks[0].numbers}
    for name, labels in stream.labels.items():
        joined[name] = np.array(labels, object)[np.concatenate([b.categories[name] for b in blocks])]
    if blocks[0].x is not None:
        joined["x"], joined["y"] = np.concatenate([b.x for b in blocks]), np.concatenate([b.y for b in blocks])
    return joined


def plain_of(layer):
    from asd_plugin.sources.point_file import plain_file_of

    return plain_file_of(layer)


@pytest.mark.parametrize("numbers", [("people", "amount"), ()])
@pytest.mark.parametrize("texts", [("programme", "year"), ()])
@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:26191", None])
def test_file_and_features_give_equal_rows_and_the_same_identity(layer, numbers, texts, crs):
    by_file, blocks = read(layer, numbers, texts, crs, plain_of(layer))
    by_features, others = read(layer, numbers, texts, crs)
    assert (by_file.way, by_features.way) == ("file", "features")
    assert sum(b.size for b in blocks) == sum(b.size for b in others) == N
    first, second = columns(by_file, blocks), columns(by_features, others)
    assert list(first) == list(second)
    for name in first:
        np.testing.assert_array_equal(first[name], second[name], err_msg=name)
    assert by_file.sha256() == by_features.sha256()


def test_missing_numbers_texts_and_points_are_missing_not_zero(layer):
    stream, blocks = read(layer, plain=plain_of(layer))
    found = columns(stream, blocks)
    empty = np.arange(N) % 11 == 0
    assert np.isnan(found["people"])[empty].all()
    assert not np.isnan(found["people"])[~empty].any()
    assert (found["programme"][empty] == "").all()
    assert found["programme"][2] == NAMES[2]
    assert np.flatnonzero(np.isnan(found["x"])).tolist() == [k for k in range(N) if k % 50 in (7, 9)]


def test_blocks_of_another_size_give_the_same_rows(layer, monkeypatch):
    from asd_plugin.sources import points

    whole, blocks = read(layer)
    monkeypatch.setattr(points, "BLOCK_ROWS", 37)
    parts, many = read(layer)
    assert len(many) > len(blocks)
    assert whole.sha256() == parts.sha256()
    np.testing.assert_array_equal(columns(whole, blocks)["programme"], columns(parts, many)["programme"])


def test_only_the_file_as_it_lies_may_be_read_as_a_file(layer, gpkg):
    from qgis.core import QgsField, QgsVectorLayer
    from qgis.PyQt.QtCore import QVariant

    assert plain_of(layer).table == "households"
    layer.startEditing()
    assert plain_of(layer) is None
    layer.rollBack()
    layer.setSubsetString('"people" > 3')
    assert plain_of(layer) is None
    layer.setSubsetString("")
    layer.addExpressionField('"people" * 2', QgsField("double", QVariant.Int))
    assert plain_of(layer) is None
    assert plain_of(QgsVectorLayer("Point?crs=EPSG:4326", "m", "memory")) is None
    assert plain_of(QgsVectorLayer(f"{gpkg}|layername=households|subset=people > 3", "s", "ogr")) is None


def test_edits_and_filters_of_an_open_layer_are_seen(layer):
    layer.startEditing()
    first = next(layer.getFeatures())
    layer.changeAttributeValue(first.id(), layer.fields().indexOf("amount"), 12345.5)
    layer.deleteFeature(3)
    stream, blocks = read(layer, plain=plain_of(layer))
    found = columns(stream, blocks)
    assert stream.way == "features"
    assert 12345.5 in found["amount"]
    assert len(found["amount"]) == N - 1
    layer.rollBack()
    layer.setSubsetString('"people" = 3')
    stream, blocks = read(layer, plain=plain_of(layer))
    assert set(columns(stream, blocks)["people"]) == {3.0}


def test_the_only_table_of_a_file_needs_no_name(gpkg):
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(str(gpkg), "households", "ogr")
    stream, blocks = read(layer, plain=plain_of(layer))
    assert stream.way == "file"
    assert sum(b.size for b in blocks) == N


def test_columns_the_stream_would_garble_are_left_to_features(layer):
    from asd_plugin.sources.point_file import FileReadError, Wanted, file_blocks

    with pytest.raises(FileReadError):
        next(file_blocks(plain_of(layer), Wanted((), ("day",), True)))
    stream, blocks = read(layer, numbers=(), texts=("day",))
    assert columns(stream, blocks)["day"][0] == "2026-02-01"


def test_a_file_that_cannot_be_opened_says_so_instead_of_giving_nothing(qgis_app, tmp_path):
    from asd_plugin.sources.point_file import FileReadError, PlainFile, Wanted, file_blocks

    with pytest.raises(FileReadError):
        next(file_blocks(PlainFile(str(tmp_path / "none.gpkg"), "x"), Wanted(geometry=True)))


def test_text_that_reads_as_numbers_is_converted_with_a_note(layer):
    stream, blocks = read(layer, numbers=("text_number",), texts=(), plain=plain_of(layer))
    assert columns(stream, blocks)["text_number"].tolist() == list(range(N))
    [note] = stream.notes
    assert (note.code, note.fields["count"]) == ("text_read_as_numbers", N)


def test_other_text_in_a_number_column_is_refused_with_examples(layer):
    with pytest.raises(AsdError) as raised:
        read(layer, numbers=("programme",), texts=())
    [fault] = raised.value.problems
    assert fault.code == "not_numeric"
    assert "Aïn Béïda" in fault.fields["examples"]


def test_absent_columns_and_a_missing_crs_are_refused_together(qgis_app):
    from qgis.core import QgsCoordinateReferenceSystem, QgsVectorLayer

    layer = QgsVectorLayer("Point?field=a:integer", "m", "memory")
    layer.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(AsdError) as raised:
        read(layer, numbers=("b",), texts=())
    assert {p.code for p in raised.value.problems} == {"missing_field", "layer_without_crs"}


def memory(kind, wkts, crs="EPSG:4326"):
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    layer = QgsVectorLayer(f"{kind}?crs={crs}", "m", "memory")
    features = []
    for wkt in wkts:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def test_a_multipoint_of_one_part_is_its_point_with_or_without_height(qgis_app):
    stream, [block] = read(memory("MultiPoint", ["MULTIPOINT ((1 2))"]), (), ())
    assert (block.x.tolist(), block.y.tolist()) == ([1.0], [2.0])
    stream, [block] = read(memory("PointZ", ["POINT Z (3 4 5)"]), (), ())
    assert (block.x.tolist(), block.y.tolist()) == ([3.0], [4.0])


def test_a_multipoint_of_several_parts_is_refused_with_the_count(qgis_app):
    layer = memory("MultiPoint", ["MULTIPOINT ((1 2))", "MULTIPOINT ((1 2), (3 4))", "MULTIPOINT ((1 2), (3 4))"])
    with pytest.raises(AsdError) as raised:
        read(layer, (), ())
    assert [(p.code, p.fields["count"]) for p in raised.value.problems] == [("several_parts", 2)]


@pytest.mark.parametrize("count", [1, 2, 5])
def test_points_moved_in_bulk_are_those_moved_one_by_one(qgis_app, count):
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsCoordinateTransform,
        QgsCoordinateTransformContext,
        QgsPointXY,
    )

    from asd_plugin.sources.points import moved

    systems = [QgsCoordinateReferenceSystem(code) for code in ("EPSG:4326", "EPSG:26191")]
    transform = QgsCoordinateTransform(*systems, QgsCoordinateTransformContext())
    x, y = np.linspace(-9, -2, count), np.linspace(28, 35, count)
    expected = [transform.transform(QgsPointXY(a, b)) for a, b in zip(x, y)]
    found = moved(x, y, transform)
    assert found[0].tolist() == [p.x() for p in expected]
    assert found[1].tolist() == [p.y() for p in expected]


def test_a_point_that_cannot_be_moved_is_missing_and_harms_no_other(qgis_app):
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCoordinateTransformContext

    from asd_plugin.sources.points import moved

    systems = [QgsCoordinateReferenceSystem(code) for code in ("EPSG:4326", "EPSG:26191")]
    transform = QgsCoordinateTransform(*systems, QgsCoordinateTransformContext())
    x, _ = moved(np.array([-6.8, np.nan, 500.0]), np.array([34.0, np.nan, 95.0]), transform)
    assert np.isfinite(x).tolist() == [True, False, False]
    assert np.isnan(moved(np.array([500.0]), np.array([95.0]), transform)[0]).all()


def test_an_empty_layer_gives_no_blocks(qgis_app):
    stream, blocks = read(memory("Point", []), (), ())
    assert blocks == []


def test_a_damaged_file_whose_rows_have_no_end_is_refused(qgis_app, monkeypatch):
    from qgis.core import QgsFeature

    from asd_plugin.sources import points

    class Source:
        def fields(self):
            return []

        def featureCount(self):
            return 3

        def sourceName(self):
            return "menages"

    monkeypatch.setattr(points, "BLOCK_ROWS", 10)
    monkeypatch.setattr(points, "features_of", lambda source, request: itertools.repeat(QgsFeature()))
    with pytest.raises(AsdError) as caught:
        list(points._feature_blocks(Source(), points.Wanted()))
    assert [(said.code, said.fields["layer"]) for said in caught.value.problems] == [("rows_without_end", "menages")]
