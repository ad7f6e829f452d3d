"""Overlapping outlines are named, wherever GEOS finds one; neighbours that only touch are not."""

from itertools import combinations

import numpy as np
import pytest
from shapely.geometry import MultiPolygon, Polygon, box

from asd_plugin.domain.density.counting import index_units
from asd_plugin.domain.density.overlaps import overlapping_units


def pairs(polygons, codes=None):
    codes = codes or [f"{k:03d}" for k in range(len(polygons))]
    return overlapping_units(index_units(codes, [p.wkb if p is not None else None for p in polygons]))


def test_a_grid_of_squares_that_share_borders_has_none():
    squares = [box(i / 3, j / 7, (i + 1) / 3, (j + 1) / 7) for i in range(6) for j in range(6)]
    assert pairs(squares) == []


def test_neighbours_along_a_slanted_border_cut_at_other_vertices_have_none():
    west = Polygon([(0, 0), (1, 0), (1.25, 0.5), (1.5, 1), (0, 1)])
    east = Polygon([(1, 0), (3, 0), (3, 1), (1.5, 1)])
    assert pairs([west, east]) == []


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize(("offset", "scale"), [(0.0, 1.0), (-8.0, 0.1), (4e5, 1e4)])
def test_random_blobs_overlap_where_geos_says(seed, offset, scale):
    rng = np.random.default_rng(seed)
    blobs = []
    for _ in range(14):
        angle = np.sort(rng.uniform(0, 2 * np.pi, 9))
        reach, middle = rng.uniform(0.5, 1.5, 9), rng.uniform(0, 10, 2)
        ring = np.column_stack([np.cos(angle), np.sin(angle)]) * reach[:, None] + middle
        blobs.append(Polygon(offset + scale * ring).buffer(0))
    shared = {(a, b): blobs[a].intersection(blobs[b]) for a, b in combinations(range(14), 2)}
    wide = {pair for pair, share in shared.items() if share.area > 0.02 * scale * share.length}
    found = pairs(blobs)
    assert wide <= set(found)
    assert all(shared[pair].area > 0 for pair in found)


def test_one_unit_inside_another_overlaps_it_and_an_enclave_in_a_hole_does_not():
    host = Polygon(box(0, 0, 4, 4).exterior.coords, [box(1, 1, 2, 2).exterior.coords])
    assert pairs([host, box(1, 1, 2, 2)]) == []
    assert pairs([host, box(2.5, 2.5, 3, 3)]) == [(0, 1)]
    assert pairs([MultiPolygon([box(9, 9, 10, 10), box(0, 0, 1, 1)]), box(0.5, 0.5, 2, 2)]) == [(0, 1)]


def test_the_first_by_code_is_named_first_and_units_without_outline_are_passed_over():
    assert pairs([box(0, 0, 2, 2), None, box(1, 1, 3, 3)], ["02", "00", "01"]) == [(2, 0)]
    assert pairs([None]) == []
