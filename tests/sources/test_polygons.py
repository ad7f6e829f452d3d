"""Territory polygons: area on the ellipsoid whatever the CRS, invalid ones repaired for counting and listed."""

import math

import pytest

SQUARE = "POLYGON ((-6 33, -5.8 33, -5.8 33.2, -6 33.2, -6 33))"
BOW_TIE = "POLYGON ((0 0, 2 2, 2 0, 0 2, 0 0))"


def layer(wkts, crs="EPSG:4326", kind="Polygon"):
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    made = QgsVectorLayer(f"{kind}?crs={crs}", "units", "memory")
    features = []
    for wkt in wkts:
        feature = QgsFeature()
        if wkt:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    made.dataProvider().addFeatures(features)
    return made


def read(source):
    from qgis.core import QgsCoordinateTransformContext

    from asd_plugin.sources.polygons import read_polygons

    return read_polygons(source, "units", QgsCoordinateTransformContext())


def zone_km2(south, north, width):
    """Area between two parallels and two meridians of WGS 84, in closed form (degrees)."""
    a, e = 6378.137, 0.0818191908426215

    def q(latitude):
        s = math.sin(math.radians(latitude))
        return s / (1 - (e * s) ** 2) + math.atanh(e * s) / e

    return a * a * (1 - e * e) / 2 * math.radians(width) * (q(north) - q(south))


def test_area_in_degrees_is_that_of_the_ellipsoid_not_of_the_plane(qgis_app):
    [area] = read(layer([SQUARE])).area_km2
    assert area == pytest.approx(zone_km2(33, 33.2, 0.2), rel=1e-3)


def test_area_is_the_same_in_degrees_and_in_metres(qgis_app):
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsCoordinateTransform,
        QgsCoordinateTransformContext,
        QgsGeometry,
    )

    systems = [QgsCoordinateReferenceSystem(code) for code in ("EPSG:4326", "EPSG:32629")]
    moved = QgsGeometry.fromWkt(SQUARE).densifyByCount(50)
    moved.transform(QgsCoordinateTransform(*systems, QgsCoordinateTransformContext()))
    [metres] = read(layer([moved.asWkt(6)], "EPSG:32629")).area_km2
    assert metres == pytest.approx(read(layer([SQUARE])).area_km2[0], rel=1e-4)


def test_a_layer_without_crs_is_refused(qgis_app):
    from qgis.core import QgsCoordinateReferenceSystem

    from asd_plugin.domain.errors import AsdError

    source = layer([SQUARE])
    source.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(AsdError) as raised:
        read(source)
    assert raised.value.problems[0].code == "layer_without_crs"


def test_an_invalid_polygon_is_repaired_for_counting_and_the_feature_left_alone(qgis_app):
    found = read(layer([SQUARE, BOW_TIE]))
    assert found.repaired == [1]
    assert found.outlines[1] is not None
    assert found.features[1].geometry().asWkt(0) == "Polygon ((0 0, 2 2, 2 0, 0 2, 0 0))"


def test_missing_and_flat_polygons_have_no_outline_and_no_area(qgis_app):
    found = read(layer([None, SQUARE, "POLYGON ((0 0, 1 1, 2 2, 0 0))"]))
    assert found.without == [0, 2]
    assert [outline is None for outline in found.outlines] == [True, False, True]
    assert math.isnan(found.area_km2[0])


def test_curves_are_read_as_polygons(qgis_app):
    circle = "CURVEPOLYGON (CIRCULARSTRING (0 0, 1 1, 2 0, 1 -1, 0 0))"
    found = read(layer([circle], kind="CurvePolygon"))
    assert found.without == []
    assert found.area_km2[0] == pytest.approx(math.pi * 111.2**2, rel=0.02)
