"""Communes nest in provinces and provinces in regions, segment by segment: no tolerance anywhere."""

from collections import Counter

import pytest
from shapely.geometry.polygon import orient
from shapely.ops import unary_union


def directed_segments(shape):
    """Return the segments of a multipolygon, each walked with the inside on its left."""
    segments = []
    for part in shape.geoms:
        part = orient(part)
        for ring in (part.exterior, *part.interiors):
            points = list(ring.coords)
            segments.extend(zip(points, points[1:]))
    return segments


def outline(shapes):
    """Return the segments left once every segment walked both ways has gone: the outline of the union."""
    every = {segment for shape in shapes for segment in directed_segments(shape)}
    return {(a, b) for a, b in every if (b, a) not in every}


@pytest.fixture(scope="module")
def segments_of_communes(layers):
    return Counter(s for row in layers["commune"].values() for s in directed_segments(row["geom"]))


def test_no_polygon_is_empty_or_invalid(layers):
    for rows in layers.values():
        assert all(row["geom"].is_valid and row["geom"].area > 0 for row in rows.values())


def test_coordinates_keep_five_decimals(layers):
    for row in layers["commune"].values():
        assert all(round(c, 5) == c for part in row["geom"].geoms for point in part.exterior.coords for c in point)


def test_two_neighbours_share_an_edge_vertex_for_vertex_and_walk_it_in_opposite_directions(segments_of_communes):
    assert max(segments_of_communes.values()) == 1, "an edge walked twice the same way is an overlap"


def test_the_edges_walked_once_are_the_coast_and_the_land_frontier_only(layers, segments_of_communes):
    once = {(a, b) for a, b in segments_of_communes if (b, a) not in segments_of_communes}
    assert once == outline(row["geom"] for row in layers["region"].values())


def test_the_country_has_no_hole(layers):
    country = unary_union([row["geom"] for row in layers["region"].values()])
    parts = getattr(country, "geoms", [country])
    assert [len(part.interiors) for part in parts if part.interiors] == []
    assert sum(row["geom"].area for row in layers["commune"].values()) == pytest.approx(country.area, abs=1e-9)


@pytest.mark.parametrize(
    ("child", "parent", "column"), [("commune", "province", "province_code"), ("province", "region", "region_code")]
)
def test_each_unit_is_exactly_its_children_put_together(layers, child, parent, column):
    for code, row in layers[parent].items():
        children = [c["geom"] for c in layers[child].values() if c[column] == code]
        assert outline(children) == set(directed_segments(row["geom"])), row["name_fr"]


@pytest.mark.parametrize(
    ("child", "parent", "column"), [("commune", "province", "province_code"), ("province", "region", "region_code")]
)
def test_the_union_of_the_children_leaves_no_symmetric_difference(layers, child, parent, column):
    for code, row in layers[parent].items():
        union = unary_union([c["geom"] for c in layers[child].values() if c[column] == code])
        assert union.symmetric_difference(row["geom"]).area < 1e-12, row["name_fr"]
        assert union.area == pytest.approx(row["geom"].area, abs=1e-12)
