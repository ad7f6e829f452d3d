"""Points in units: equal to GEOS and to a slow exact version on every awkward place, one unit a point, nothing lost."""

from fractions import Fraction

import numpy as np
import pytest
from shapely import wkb
from shapely.geometry import MultiPolygon, Point, Polygon, box
from shapely.prepared import prep

from asd_plugin.domain.density.counting import OUTSIDE, WITHOUT_PLACE, index_units, place_points
from asd_plugin.domain.errors import AsdError

UNIT = box(0, 0, 1, 1)
EAST = box(1, 0, 2, 1)


def index(polygons, expected=-1, codes=None):
    codes = codes or [f"{k:03d}" for k in range(len(polygons))]
    return index_units(codes, [p.wkb if p is not None else None for p in polygons], expected)


def units(polygons, points, **options):
    x, y = np.array(points, float).T
    return place_points(index(polygons, **options), x, y)


def by_geos(polygons, points):
    """Brute force: first unit whose closed polygon meets the point, whether on an outline, whether inside several."""
    prepared = [prep(p) for p in polygons]
    unit, on_border, in_overlap = [], [], []
    for x, y in points:
        point = Point(x, y)
        held = [k for k, p in enumerate(prepared) if p.intersects(point)]
        inside = [k for k in held if prepared[k].contains(point)]
        unit.append(held[0] if held else OUTSIDE)
        on_border.append(len(inside) < len(held))
        in_overlap.append(len(inside) > 1 and len(inside) == len(held))
    return unit, on_border, in_overlap


def by_fractions(polygon, x, y):
    """Slow and exact: None outside, 'border' or 'inside', by the even-odd rule in rational numbers."""
    px, py, odd = Fraction(x), Fraction(y), False
    for part in getattr(polygon, "geoms", [polygon]):
        for ring in [part.exterior, *part.interiors]:
            corners = [(Fraction(a), Fraction(b)) for a, b in ring.coords]
            for (ax, ay), (bx, by) in zip(corners, corners[1:]):
                turn = (bx - ax) * (py - ay) - (by - ay) * (px - ax)
                if turn == 0 and min(ax, bx) <= px <= max(ax, bx) and min(ay, by) <= py <= max(ay, by):
                    return "border"
                if (ay <= py) != (by <= py) and (turn > 0) == (by > ay):
                    odd = not odd
    return "inside" if odd else None


def star(rng, x, y, radius, corners):
    angle = np.sort(rng.uniform(0, 2 * np.pi, corners))
    reach = rng.uniform(0.3, 1, corners) * radius
    return Polygon(np.column_stack([x + reach * np.cos(angle), y + reach * np.sin(angle)])).buffer(0)


def awkward_scene(seed, offset, scale):
    """Overlapping stars, a grid of squares that share borders, a ring with a hole; and every kind of awkward point."""
    rng = np.random.default_rng(seed)
    polygons = [
        star(rng, *(offset + scale * rng.uniform(0, 10, 2)), scale * rng.uniform(0.5, 3), int(rng.integers(4, 40)))
        for _ in range(10)
    ]
    polygons += [box(*(offset + scale * np.array([i, j, i + 1, j + 1], float))) for i in range(3) for j in range(3)]
    outer, inner = box(11, 0, 14, 3), box(12, 1, 13, 2)
    ring = Polygon(outer.exterior.coords, [inner.exterior.coords])
    move = lambda p: [(offset + scale * a, offset + scale * b) for a, b in p]  # noqa: E731
    polygons.append(Polygon(move(ring.exterior.coords), [move(ring.interiors[0].coords)]))
    parts = [part for p in polygons for part in getattr(p, "geoms", [p])]
    corners = np.concatenate([np.array(r.coords) for p in parts for r in [p.exterior, *p.interiors]])
    near = np.concatenate([np.nextafter(corners, np.inf), np.nextafter(corners, -np.inf)])[::3]
    middles = (corners[1:] + corners[:-1]) / 2
    grid = offset + scale * np.array([(i / 4, j / 4) for i in range(-2, 60, 3) for j in range(-2, 16)])
    anywhere = offset + scale * rng.uniform(-1, 15, (400, 2))
    return polygons, np.concatenate([corners, near, middles, grid, anywhere])


@pytest.mark.parametrize("expected", [1, 500, 100_000])
@pytest.mark.parametrize(("offset", "scale"), [(0.0, 1.0), (-9.0, 1.0), (4e5, 1e4), (0.0, 1e-3), (4e6, 1e-2)])
def test_every_awkward_point_goes_where_geos_says_whatever_the_grid(offset, scale, expected):
    polygons, points = awkward_scene(7, offset, scale)
    found = units(polygons, points, expected=expected)
    unit, on_border, in_overlap = by_geos(polygons, points)
    assert found.unit.tolist() == unit
    assert found.on_border.tolist() == np.flatnonzero(on_border).tolist()
    assert found.in_overlap.tolist() == np.flatnonzero(in_overlap).tolist()
    assert any(on_border)
    assert any(in_overlap)


def test_the_slow_version_in_rational_numbers_agrees():
    polygons, points = awkward_scene(11, -5.0, 0.1)
    chosen = points[::9]
    found = units(polygons, chosen, expected=2_000)
    for (x, y), unit in zip(chosen.tolist(), found.unit.tolist()):
        held = [k for k, p in enumerate(polygons) if by_fractions(p, x, y)]
        assert unit == (held[0] if held else OUTSIDE)


def test_a_point_on_a_shared_border_goes_to_the_first_unit_by_code_not_by_row():
    found = units([UNIT, EAST], [(1.0, 0.5)], codes=["02", "01"])
    assert found.unit.tolist() == [1]
    assert found.on_border.tolist() == [0]


def test_a_corner_that_no_double_can_hold_exactly_is_decided_exactly():
    third = Polygon([(0, 0), (3, 1), (0, 1)])
    on_line = [(3 * t, t) for t in (0.25, 0.5)]
    off_line = [(0.3, np.nextafter(0.1, 1)), (0.3, np.nextafter(0.1, 0))]
    found = units([third], on_line + off_line)
    expected = [0 if by_fractions(third, x, y) else OUTSIDE for x, y in on_line + off_line]
    assert found.unit.tolist() == expected
    assert set(found.on_border.tolist()) >= {0, 1}


def test_a_point_in_two_overlapping_units_counts_once_in_the_first_by_code():
    found = units([box(0, 0, 2, 2), box(1, 0, 3, 2)], [(1.5, 1.0), (2.5, 1.0)])
    assert found.unit.tolist() == [0, 1]
    assert found.in_overlap.tolist() == [0]


def test_a_hole_is_outside_and_an_enclave_in_it_is_its_own_unit():
    host = Polygon(box(0, 0, 4, 4).exterior.coords, [box(1, 1, 2, 2).exterior.coords])
    found = units([host, box(1, 1, 2, 2)], [(0.5, 0.5), (1.5, 1.5), (1.0, 1.5)])
    assert found.unit.tolist() == [0, 1, 0]


def test_parts_and_ring_directions_do_not_matter():
    turned = Polygon(list(UNIT.exterior.coords)[::-1])
    two = MultiPolygon([turned, Polygon(list(box(5, 5, 6, 6).exterior.coords))])
    found = units([two], [(0.5, 0.5), (5.5, 5.5), (3, 3)])
    assert found.unit.tolist() == [0, 0, OUTSIDE]


@pytest.mark.parametrize("big_endian", [False, True])
def test_heights_and_byte_orders_of_the_binary_form_are_understood(big_endian):
    tall = Polygon([(0, 0, 9), (1, 0, 9), (1, 1, 9), (0, 1, 9)])
    body = wkb.dumps(tall, big_endian=big_endian)
    placed = place_points(index_units(["a"], [body]), np.array([0.5, 1.5]), np.array([0.5, 0.5]))
    assert placed.unit.tolist() == [0, OUTSIDE]


def test_points_without_coordinates_are_told_apart_from_points_outside():
    found = units([UNIT], [(np.nan, 0.5), (0.5, np.inf), (9, 9), (0.5, 0.5), (1e300, -1e300)])
    assert found.unit.tolist() == [WITHOUT_PLACE, WITHOUT_PLACE, OUTSIDE, 0, OUTSIDE]


def test_units_without_polygon_hold_no_point():
    assert units([None, UNIT], [(0.5, 0.5)]).unit.tolist() == [1]
    assert units([None], [(0.5, 0.5)]).unit.tolist() == [OUTSIDE]


def test_no_points_at_all_is_an_empty_answer():
    assert place_points(index([UNIT]), np.empty(0), np.empty(0)).unit.tolist() == []


def test_row_order_of_units_and_points_does_not_matter():
    polygons, points = awkward_scene(3, 0.0, 1.0)
    codes = [f"{k:03d}" for k in range(len(polygons))]
    shuffled = np.random.default_rng(1).permutation(len(polygons))
    straight = units(polygons, points, codes=codes).unit
    mixed = units([polygons[k] for k in shuffled], points[::-1], codes=[codes[k] for k in shuffled]).unit
    back = np.where(mixed >= 0, shuffled[np.maximum(mixed, 0)], mixed)
    assert back[::-1].tolist() == straight.tolist()


def test_blocks_give_the_same_as_one_go():
    polygons, points = awkward_scene(5, 0.0, 1.0)
    prepared = index(polygons, 300)
    whole = place_points(prepared, points[:, 0].copy(), points[:, 1].copy()).unit
    parts = [place_points(prepared, *points[k : k + 97].T.copy()).unit for k in range(0, len(points), 97)]
    assert np.concatenate(parts).tolist() == whole.tolist()


def test_what_is_no_polygon_or_no_number_is_refused_with_its_place():
    with pytest.raises(AsdError) as raised:
        index_units(["a", "b"], [Point(0, 0).wkb, Polygon([(0, 0), (np.nan, 1), (1, 0)]).wkb])
    assert {p.code: p.fields["positions"] for p in raised.value.problems} == {
        "outline_not_polygon": [0],
        "outline_not_finite": [1],
    }
