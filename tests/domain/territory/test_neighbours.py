"""Neighbours: a lattice by hand, slivers, a slow version of the distance of outlines, k nearest and bands."""

import struct

import numpy as np
import pytest

from asd_plugin.domain.density.edges import edges_from_wkb
from asd_plugin.domain.errors import AsdError
from asd_plugin.domain.territory.neighbours.contiguity import queen, rook
from asd_plugin.domain.territory.neighbours.links import from_pairs
from asd_plugin.domain.territory.neighbours.nearest import distance_band, k_nearest, nearest_one
from asd_plugin.domain.territory.neighbours.settings import BAND, NEAREST, QUEEN
from asd_plugin.domain.territory.neighbours.weights import WeightChoice, centres, link_units

DEGREE_M = 111_319.49  # of longitude on the equator
METRE = 1 / DEGREE_M


def wkb(*rings):
    body = struct.pack("<BII", 1, 3, len(rings))
    for ring in rings:
        points = [*ring, ring[0]]
        body += struct.pack("<I", len(points)) + b"".join(struct.pack("<dd", *point) for point in points)
    return body


def box(x, y, width=0.1, height=0.1):
    return wkb([(x, y), (x + width, y), (x + width, y + height), (x, y + height)])


def lattice(side=3, step=0.1, gap=0.0):
    return edges_from_wkb([box(c * (step + gap), r * (step + gap)) for r in range(side) for c in range(side)])


def lists(links):
    return [links.other[a:b].tolist() for a, b in zip(links.start, links.start[1:])]


CORNERS = [[1, 3, 4], [0, 2, 3, 4, 5], [1, 4, 5], [0, 1, 4, 6, 7], [0, 1, 2, 3, 5, 6, 7, 8], [1, 2, 4, 7, 8],
           [3, 4, 7], [3, 4, 5, 6, 8], [4, 5, 7]]  # fmt: skip
SIDES = [[1, 3], [0, 2, 4], [1, 5], [0, 4, 6], [1, 3, 5, 7], [2, 4, 8], [3, 7], [4, 6, 8], [5, 7]]


@pytest.mark.parametrize("tolerance", [0.0, 100.0])
def test_queen_and_rook_of_a_lattice_of_nine(tolerance):
    assert lists(queen(lattice(), tolerance)) == CORNERS
    assert lists(rook(lattice(), tolerance)) == SIDES


def test_a_sliver_of_sixty_metres_is_bridged_by_a_hundred_and_not_by_ten():
    apart = lattice(gap=60 * METRE)
    assert lists(queen(apart, 100.0)) == CORNERS
    assert lists(rook(apart, 100.0)) == SIDES
    assert lists(queen(apart, 10.0)) == [[]] * 9


def test_the_tolerance_is_metres_on_the_ground_at_any_latitude():
    for latitude in (0.0, 34.0, 60.0):
        gap = 100 * METRE / np.cos(np.radians(latitude))
        pair = edges_from_wkb([box(0.0, latitude), box(0.1 + gap, latitude)])
        assert lists(queen(pair, 99.0)) == [[], []]
        assert lists(queen(pair, 102.0)) == [[1], [0]]


def test_borders_without_common_vertices_crossing_or_inside_are_contiguous():
    staggered = edges_from_wkb([box(0, 0, 0.1, 0.1), box(0.1, 0.03, 0.1, 0.04)])
    cross = edges_from_wkb([box(0, 0.04, 0.1, 0.02), box(0.04, 0, 0.02, 0.1)])
    inside = edges_from_wkb([box(0, 0, 1, 1), box(0.4, 0.4, 0.1, 0.1)])
    hole = [(0.3, 0.3), (0.3, 0.7), (0.7, 0.7), (0.7, 0.3)]
    in_a_hole = edges_from_wkb([wkb([(0, 0), (1, 0), (1, 1), (0, 1)], hole), box(0.4, 0.4, 0.1, 0.1)])
    for edges in (staggered, cross, inside):
        assert lists(queen(edges, 0.0)) == [[1], [0]]
    assert lists(queen(in_a_hole, 100.0)) == [[], []]
    assert lists(rook(staggered, 100.0)) == lists(rook(inside, 100.0)) == [[1], [0]]


def test_a_unit_without_outline_has_no_neighbour_and_an_empty_layer_none_at_all():
    edges = edges_from_wkb([box(0, 0), None, box(0.1, 0)])
    assert lists(queen(edges, 100.0)) == [[2], [], [0]]
    assert lists(rook(edges, 100.0)) == [[2], [], [0]]
    assert lists(queen(edges_from_wkb([None, None]), 100.0)) == [[], []]


def test_queen_agrees_with_the_distance_of_every_pair_of_random_outlines():
    shapely = pytest.importorskip("shapely.geometry")
    generator = np.random.default_rng(4)
    stars = []
    for x, y in generator.uniform(0, 0.3, (60, 2)):
        angle = np.linspace(0, 2 * np.pi, 9)[:-1]
        radius = generator.uniform(0.005, 0.03, 8)
        stars.append(list(zip(x + radius * np.cos(angle), y + radius * np.sin(angle))))
    shapes = [shapely.Polygon(star) for star in stars]
    for tolerance in (0.0, 300.0, 1500.0):
        limit = tolerance * METRE
        expected = [[j for j in range(60) if j != i and shapes[i].distance(shapes[j]) <= limit] for i in range(60)]
        assert lists(queen(edges_from_wkb([wkb(star) for star in stars]), tolerance)) == expected


def test_k_nearest_takes_the_nearest_on_the_ellipsoid_and_ties_by_order():
    longitude, latitude = np.array([0.0, 1.0, 2.0, 4.0]), np.zeros(4)
    assert lists(k_nearest(longitude, latitude, 1)) == [[1], [0], [1], [2]]
    assert lists(k_nearest(longitude, latitude, 2)) == [[1, 2], [0, 2], [0, 1], [1, 2]]
    with pytest.raises(AsdError) as refused:
        k_nearest(longitude, latitude, 4)
    assert refused.value.problems[0].code == "too_many_neighbours"


def test_distances_are_those_of_the_ellipsoid():
    # Rabat to Casablanca, Vincenty on WGS 84: 87,071 m to a metre of the rounded coordinates
    _, metres = nearest_one(np.array([-6.8498, -7.5898]), np.array([33.9716, 33.5731]))
    assert metres == pytest.approx([_vincenty(-6.8498, 33.9716, -7.5898, 33.5731)] * 2, rel=2e-3)
    band = distance_band(np.array([0.0, 1.0]), np.zeros(2), DEGREE_M + 1)
    assert lists(band) == [[1], [0]]
    assert lists(distance_band(np.array([0.0, 1.0]), np.zeros(2), DEGREE_M - 1)) == [[], []]
    with pytest.raises(AsdError):
        distance_band(np.zeros(2), np.zeros(2), 0.0)


def _vincenty(a, b, c, d):
    """Small distances: differences times the two radii of curvature at the middle."""
    middle, e2 = np.radians((b + d) / 2), 0.00669437999014
    w = 1 - e2 * np.sin(middle) ** 2
    north = 6_378_137 * (1 - e2) / w**1.5 * np.radians(d - b)
    east = 6_378_137 / np.sqrt(w) * np.cos(middle) * np.radians(c - a)
    return float(np.hypot(north, east))


def test_centres_take_holes_out():
    hole = [(0.5, 0.25), (0.75, 0.25), (0.75, 0.75), (0.5, 0.75)]
    x, y = centres(edges_from_wkb([box(10, 20), wkb([(0, 0), (1, 0), (1, 1), (0, 1)], hole), None]))
    assert x[:2] == pytest.approx([10.05, (0.5 - 0.125 * 0.625) / 0.875])
    assert y[:2] == pytest.approx([20.05, 0.5])
    assert np.isnan(x[2])


def test_a_unit_left_out_is_nobodys_neighbour_and_k_nearest_skips_it():
    kept = np.array([True] * 9)
    kept[4] = False
    found = link_units(lattice(), kept, WeightChoice(QUEEN))
    assert lists(found.links) == [
        [1, 3],
        [0, 2, 3, 4],
        [1, 4],
        [0, 1, 5, 6],
        [1, 2, 6, 7],
        [3, 6],
        [3, 4, 5, 7],
        [4, 6],
    ]
    nearest = link_units(lattice(), kept, WeightChoice(NEAREST, k=2)).links
    assert nearest.count.tolist() == [2] * 8


def test_islands_are_listed_and_joined_on_request():
    edges = edges_from_wkb([box(0, 0), box(0.1, 0), box(0.5, 0)])
    everyone = np.ones(3, bool)
    assert link_units(edges, everyone, WeightChoice(QUEEN)).islands.tolist() == [2]
    joined = link_units(edges, everyone, WeightChoice(QUEEN, joins_islands=True))
    assert lists(joined.links) == [[1], [0, 2], [1]]
    band = link_units(edges, everyone, WeightChoice(BAND, distance_m=20_000))
    assert [note.code for note in band.notes] == ["band_leaves_islands"]
    assert band.notes[0].fields["needed_m"] == pytest.approx(0.4 * DEGREE_M, rel=1e-3)


def test_links_count_once_reorder_and_read_by_code():
    links = from_pairs(np.array([0, 0, 1, 2, 2]), np.array([1, 1, 0, 2, 0]), 3)
    assert lists(links) == [[1], [0], [0]]
    assert links.by_code(["a", "b", "c"]) == {"a": ["b"], "b": ["a"], "c": ["a"]}
    assert lists(links.reordered(np.array([2, 1, 0]))) == [[2], [2], [1]]
    assert links.sums(np.array([1.0, 10.0, 100.0])).tolist() == [10.0, 1.0, 1.0]
