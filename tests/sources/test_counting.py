"""The same households counted from a file, an edited or filtered layer, a CSV, a table: equal to a slow count."""

import numpy as np
import pytest
from shapely.geometry import Point, box

CODES = ["01.051.01.01", "01.051.01.03", "02.071.01.01"]
BOXES = [box(0, 0, 1, 1), box(1, 0, 2, 1), box(1.5, 0, 3, 1)]  # the last two overlap, the first two share a border
N = 600


def households():
    """(x, y, people, amount, programme, age) of every row; some on corners, on borders, in the overlap, nowhere."""
    rng = np.random.default_rng(5)
    special = [(1.0, 0.5), (1.0, 0.0), (1.75, 0.5), (2.0, 0.5), (3.0, 1.0), (0.0, 0.0), (3.0000001, 0.5), None, None]
    rows = []
    for k in range(N):
        place = special[k] if k < len(special) else tuple(np.round(rng.uniform((-0.3, -0.2), (3.3, 1.2)), 3))
        rows.append((place, 1 + k % 6, 100.0 + k / 4, ("ASD", "AMO")[k % 2], k % 90))
    return rows


def slow_count(rows):
    """code -> (rows, people, amount), and rows outside, without place; shapely, point by point, first code wins."""
    found = {code: [0, 0, 0.0] for code in CODES}
    outside = nowhere = 0
    for place, people, amount, *_ in rows:
        if place is None:
            nowhere += 1
            continue
        held = [code for code, one in zip(CODES, BOXES) if one.intersects(Point(place))]
        outside += not held
        if held:
            found[held[0]] = [a + b for a, b in zip(found[held[0]], (1, people, amount))]
    return found, outside, nowhere


@pytest.fixture(scope="module")
def territory(qgis_app):
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=code:string", "communes", "memory")
    for code, one in list(zip(CODES, BOXES))[::-1]:
        feature = QgsFeature(layer.fields())
        feature["code"] = code
        feature.setGeometry(QgsGeometry.fromWkt(one.wkt))
        layer.dataProvider().addFeatures([feature])
    return layer


@pytest.fixture(scope="module")
def gpkg(qgis_app, tmp_path_factory):
    from osgeo import gdal, ogr, osr

    path = tmp_path_factory.mktemp("counting") / "h.gpkg"
    made = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown, ["VERSION=1.2"])
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    layer = made.CreateLayer("h", crs, ogr.wkbPoint)
    for name, kind in (
        ("people", ogr.OFTInteger),
        ("amount", ogr.OFTReal),
        ("prog", ogr.OFTString),
        ("age", ogr.OFTInteger),
    ):
        layer.CreateField(ogr.FieldDefn(name, kind))
    for place, *values in households():
        feature = ogr.Feature(layer.GetLayerDefn())
        for name, value in zip(("people", "amount", "prog", "age"), values):
            feature[name] = value
        if place:
            feature.SetGeometry(ogr.CreateGeometryFromWkt("POINT ({!r} {!r})".format(*map(float, place))))
        layer.CreateFeature(feature)
    del layer, made
    return path


@pytest.fixture()
def layer(gpkg):
    from qgis.core import QgsVectorLayer

    return QgsVectorLayer(f"{gpkg}|layername=h", "h", "ogr")


def count(source, territory, way=None, territory_crs=None, **asked):
    from qgis.core import QgsCoordinateTransformContext

    from asd_plugin.domain.density.rows import Columns
    from asd_plugin.domain.progress import Silent
    from asd_plugin.sources.beneficiaries import Beneficiaries, count_rows, read_territories
    from asd_plugin.sources.point_file import plain_file_of

    context = QgsCoordinateTransformContext()
    columns = asked.pop("columns", None) or Columns(people="people", amount="amount")
    territories = read_territories(territory, "communes", "code", {"area_km2": "area_km2"}, context)
    plain = None if way == "features" else plain_file_of(source)
    beneficiaries = Beneficiaries(source, "h", asked.pop("unit_field", ""), plain, **asked)
    found = count_rows(beneficiaries, territories, columns, context, Silent())
    assert way is None or found.way == way
    return found, list(territories.units.index)


def figures(found, codes):
    tally = found.tally
    columns = [tally.rows.sum(axis=0), *(tally.sums[name].sum(axis=0) for name in tally.sums)]
    return {code: [column[k] for column in columns] for k, code in enumerate(codes)}


def agrees(found, codes, rows):
    expected, outside, nowhere = slow_count(rows)
    got = figures(found, codes)
    for code in CODES:
        np.testing.assert_allclose(got[code], expected[code], rtol=1e-12)
    assert found.tally.outcomes.sum(axis=0).tolist() == [len(rows) - outside - nowhere, outside, nowhere, 0]


@pytest.mark.parametrize("way", ["file", "features"])
def test_every_household_is_counted_once_as_point_by_point(layer, territory, way):
    found, codes = count(layer, territory, way, is_listed=True)
    agrees(found, codes, households())
    assert found.tally.on_border.sum() >= 4
    assert found.tally.in_overlap.sum() >= 1
    listed = found.listing.rows()
    rows = households()
    lost = {k + 1 for k, row in enumerate(rows) if row[0] is None}
    assert {row for row, reason in listed if reason == "without_place"} == lost
    reasons = [reason for _, reason in listed]
    outcomes = found.tally.outcomes.sum(axis=0)
    assert [reasons.count(one) for one in ("outside", "without_place")] == outcomes[1:3].tolist()
    assert reasons.count("on_border") == found.tally.on_border.sum()


def test_both_ways_give_one_identity_one_listing_and_one_tally(layer, territory):
    seen = [count(layer, territory, way, is_listed=True)[0] for way in ("file", "features")]
    assert seen[0].sha256 == seen[1].sha256
    assert seen[0].listing.rows() == seen[1].listing.rows()
    assert seen[0].overlaps == seen[1].overlaps
    np.testing.assert_array_equal(seen[0].tally.sums["amount"], seen[1].tally.sums["amount"])


def test_the_overlap_is_named_with_its_ground_and_the_winner_first(layer, territory):
    found, _ = count(layer, territory)
    [(first, second, km2)] = found.overlaps
    assert (first, second) == (CODES[1], CODES[2])
    assert km2 == pytest.approx(0.5 * 111.32 * 110.57, rel=0.01)
    assert "outlines_overlap" in {note.code for note in found.notes}


def test_uncommitted_edits_are_counted(layer, territory):
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY

    rows = households()
    layer.startEditing()
    layer.deleteFeature(20)
    layer.changeAttributeValue(30, layer.fields().indexOf("amount"), 9999.5)
    layer.changeGeometry(31, QgsGeometry.fromPointXY(QgsPointXY(0.5, 0.5)))
    fresh = QgsFeature(layer.fields())
    fresh["people"], fresh["amount"] = 4, 1.0
    fresh.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(2.5, 0.5)))
    layer.addFeature(fresh)
    rows[29] = (rows[29][0], rows[29][1], 9999.5)
    rows[30] = ((0.5, 0.5), *rows[30][1:])
    del rows[19]
    rows.append(((2.5, 0.5), 4, 1.0))
    found, codes = count(layer, territory)
    assert found.way == "features"
    agrees(found, codes, rows)
    layer.rollBack()


def test_a_filter_a_selection_and_a_virtual_field_are_respected(layer, territory):
    from qgis.core import (
        QgsField,
        QgsProcessingContext,
        QgsProcessingFeatureSourceDefinition,
        QgsProcessingUtils,  # noqa: F401
        QgsProject,
    )
    from qgis.PyQt.QtCore import QVariant

    from asd_plugin.domain.density.rows import Columns
    from asd_plugin.sources.data_class import layer_of

    layer.setSubsetString("\"prog\" = 'ASD'")
    found, codes = count(layer, territory)
    assert found.way == "features"
    agrees(found, codes, [row for row in households() if row[3] == "ASD"])
    layer.setSubsetString("")
    QgsProject.instance().addMapLayer(layer, False)
    try:
        definition = QgsProcessingFeatureSourceDefinition(layer.id(), True)
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        assert layer_of(definition, context)[1] is False
    finally:
        QgsProject.instance().takeMapLayer(layer)
    layer.addExpressionField('"people" * 2', QgsField("double", QVariant.Double))
    found, codes = count(layer, territory, columns=Columns(people="double", amount="amount"))
    assert found.way == "features"
    agrees(found, codes, [(row[0], 2 * row[1], row[2]) for row in households()])


@pytest.mark.parametrize("style", ["semicolon", "comma"])
@pytest.mark.parametrize("way", ["file", "features"])
def test_a_csv_with_coordinates_counts_like_the_layer(territory, tmp_path, style, way):
    from qgis.core import QgsCoordinateReferenceSystem, QgsVectorLayer

    path = tmp_path / "h.csv"
    lines = ["lon;lat;people;amount"]
    for place, people, amount, *_ in households():
        x, y = ("", "") if place is None else map(repr, map(float, place))
        lines.append(f"{x};{y};{people};{amount!r}".replace(".", ","))
    text = "\r\n".join(lines)
    if style == "comma":
        text = text.replace(",", ".").replace(";", ",")
    path.write_text(text + "\n", encoding="utf-8-sig" if style == "semicolon" else "utf-8")
    layer = QgsVectorLayer(str(path), "h", "ogr")
    crs = QgsCoordinateReferenceSystem("EPSG:4326")
    found, codes = count(layer, territory, way, coordinates=("lon", "lat"), coordinates_crs=crs)
    agrees(found, codes, households())


def test_a_table_with_codes_lists_the_codes_nobody_knows(territory, tmp_path):
    from qgis.core import QgsVectorLayer

    path = tmp_path / "t.csv"
    path.write_text(
        "code,people,amount\n01.051.01.01,3,10\n09.999.01.01,1,1\n02.071.01.01,2,5\n,1,1\n", encoding="utf-8"
    )
    layer = QgsVectorLayer(str(path), "t", "ogr")
    for way in ("file", "features"):
        found, codes = count(layer, territory, way, unit_field="code", is_listed=True)
        assert figures(found, codes)[CODES[0]] == [1, 3, 10]
        assert found.unknown_codes == {"09.999.01.01": 1}
        assert found.listing.rows() == [(2, "unknown_unit"), (4, "unknown_unit")]


def test_an_old_gdal_goes_through_sqlite_with_equal_figures(layer, territory, monkeypatch):
    from asd_plugin.sources import point_file

    monkeypatch.setattr(point_file, "has_arrow_stream", lambda: False)
    found, codes = count(layer, territory, "file", is_listed=True)
    agrees(found, codes, households())


def test_a_file_that_lies_about_its_rows_is_read_through_features(layer, territory, monkeypatch):
    from asd_plugin.sources import points
    from asd_plugin.sources.point_file import FileReadError, file_blocks

    def broken(plain, wanted):
        yield next(file_blocks(plain, wanted))
        raise FileReadError("lost")

    monkeypatch.setattr(points, "file_blocks", broken)
    found, codes = count(layer, territory, is_listed=True)
    assert found.way == "features"
    agrees(found, codes, households())
    assert len({row for row, reason in found.listing.rows() if reason == "without_place"}) == 2


def test_labels_answer_what_the_tally_says_by_programme_and_age(layer, territory):
    from qgis.core import QgsCoordinateTransformContext

    from asd_plugin.domain.density.rows import Columns
    from asd_plugin.domain.progress import Silent
    from asd_plugin.sources.beneficiaries import Beneficiaries, label_beneficiaries, read_territories
    from asd_plugin.sources.point_file import plain_file_of

    columns = Columns(amount="amount", programme="prog", age_band="age", age_limits=(18.0, 60.0))
    found, _ = count(layer, territory, columns=columns)
    context = QgsCoordinateTransformContext()
    territories = read_territories(territory, "communes", "code", {"area_km2": "area_km2"}, context)
    source = Beneficiaries(layer, "h", "", plain_file_of(layer))
    rows = label_beneficiaries(source, territories, columns, context, Silent())
    assert {group.age_band for group in found.tally.groups} == {"0-17", "18-59", "60+"}
    for k, group in enumerate(found.tally.groups):
        again = rows.tally({"prog": group.programme}, "amount")
        same = [n for n, one in enumerate(found.tally.groups) if one.programme == group.programme]
        assert again.rows.tolist() == found.tally.rows[same].sum(axis=0).tolist()
        np.testing.assert_allclose(again.sums, found.tally.sums["amount"][same].sum(axis=0))
        ages = {"0-17": (0, 17), "18-59": (18, 59), "60+": (60, None)}[group.age_band]
        one = rows.tally({"prog": group.programme, "age": ages}, "amount")
        assert one.rows.tolist() == found.tally.rows[k].tolist()


def test_metres_and_degrees_give_the_same_units(layer, territory):
    import processing

    moved = processing.run(
        "native:reprojectlayer", {"INPUT": layer, "TARGET_CRS": "EPSG:3857", "OUTPUT": "TEMPORARY_OUTPUT"}
    )["OUTPUT"]
    inside = [k for k, row in enumerate(households()) if k >= 9]
    moved.setSubsetString("fid > 9")
    layer.setSubsetString("fid > 9")
    first, second = count(moved, territory)[0], count(layer, territory)[0]
    assert len(inside) == N - 9
    assert first.tally.rows.tolist() == second.tally.rows.tolist()
