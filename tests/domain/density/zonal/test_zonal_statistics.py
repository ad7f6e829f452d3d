"""Zonal statistics against shapely's exact intersections and plain numpy, pixel by pixel."""

import numpy as np
import pytest

from asd_plugin.domain.density.edges import edges_from_wkb
from asd_plugin.domain.density.surfaces.grid import Grid
from asd_plugin.domain.density.zonal.by_value import weighted_quantiles
from asd_plugin.domain.density.zonal.inside import inside_rows
from asd_plugin.domain.density.zonal.pixel_area import row_areas
from asd_plugin.domain.density.zonal.settings import CENTRE, FRACTION, STATISTICS
from asd_plugin.domain.density.zonal.statistics import Strip, ZonalQuestion, quantile_name, zonal_statistics
from asd_plugin.domain.density.zonal.sums import RasterShape, zonal_sums
from asd_plugin.domain.errors import Cancelled
from asd_plugin.domain.progress import Silent

shapely_geometry = pytest.importorskip("shapely.geometry")
from shapely import affinity, wkb  # noqa: E402
from shapely.ops import unary_union  # noqa: E402

WIDTH, HEIGHT = 23, 31
NORTH_UP = (100.0, 2.0, 0.0, 500.0, 0.0, -2.0)
ROTATED = (100.013, 1.8, 0.6, 500.027, 0.5, -1.9)
SOUTH_UP = (100.0, 2.0, 0.0, 440.0, 0.0, 2.0)


def polygons(count=12, seed=4):
    """Star-shaped polygons, one with a hole, one of two parts, one half outside, one wholly outside, one sliver."""
    rng = np.random.default_rng(seed)
    made = []
    for _ in range(count):
        angle = np.sort(rng.uniform(0, 2 * np.pi, 9))
        reach = rng.uniform(3, 14, 9)
        middle = rng.uniform((100, 440), (146, 500))
        star = shapely_geometry.Polygon(np.column_stack([np.cos(angle), np.sin(angle)]) * reach[:, None] + middle)
        made.append(star.buffer(0))
    made[0] = shapely_geometry.box(104, 450, 130, 490).difference(shapely_geometry.box(110.3, 460.1, 121.7, 477.9))
    made[1] = unary_union(
        [shapely_geometry.box(101.2, 441.4, 105.1, 447.3), shapely_geometry.box(120, 480, 125.5, 484.2)]
    )
    made[2] = affinity.translate(made[2], 40, 0)
    made[3] = shapely_geometry.box(900, 900, 910, 910)
    made[4] = shapely_geometry.Polygon([(101, 441), (145, 498), (145, 498.05)])
    made[5] = shapely_geometry.box(104, 460, 112, 470)  # on the lines of the grid
    return made


def raster(seed=1):
    rng = np.random.default_rng(seed)
    values = rng.gamma(2, 50, (HEIGHT, WIDTH)).astype("float32")
    known = rng.random((HEIGHT, WIDTH)) > 0.15
    return values, known, rng.uniform(0, 3, (HEIGHT, WIDTH))


def pixels(transform):
    x, a, b, y, d, e = transform
    for row in range(HEIGHT):
        for column in range(WIDTH):
            corners = [(column, row), (column + 1, row), (column + 1, row + 1), (column, row + 1)]
            yield row, column, shapely_geometry.Polygon([(x + a * c + b * r, y + d * c + e * r) for c, r in corners])


def coverage(shapes, transform, rule):
    """units x rows x columns: share of each pixel covered, by shapely."""
    found = np.zeros((len(shapes), HEIGHT, WIDTH))
    for row, column, pixel in pixels(transform):
        for unit, shape in enumerate(shapes):
            if rule == CENTRE:
                found[unit, row, column] = shape.contains(pixel.centroid)
            else:
                found[unit, row, column] = shape.intersection(pixel).area / pixel.area
    return found


def answer(shapes, transform, question, values, known, weight):
    def read(first, rows, left, columns):
        part = (slice(first, first + rows), slice(left, left + columns))
        return Strip(values[part], known[part], None if weight is None else weight[part])

    edges = edges_from_wkb([wkb.dumps(shape) for shape in shapes])
    return zonal_statistics(edges, RasterShape(WIDTH, HEIGHT, transform), read, question, Silent())


@pytest.mark.parametrize("transform", [NORTH_UP, ROTATED, SOUTH_UP], ids=["north-up", "rotated", "south-up"])
@pytest.mark.parametrize("rule", [FRACTION, CENTRE])
@pytest.mark.parametrize("is_scaled", [False, True])
def test_every_statistic_equals_that_of_shapely_s_exact_coverage(transform, rule, is_scaled):
    shapes, (values, known, weight) = polygons(), raster()
    scale = np.linspace(1, 3, HEIGHT) if is_scaled else None
    question = ZonalQuestion(STATISTICS, rule, (0.1, 0.9), 90.0, scale)
    found = answer(shapes, transform, question, values, known, weight)
    cover = coverage(shapes, transform, rule)
    by_row = np.ones((HEIGHT, 1)) if scale is None else scale[:, None]
    for unit in range(len(shapes)):
        share = cover[unit] * known
        there = share > 1e-12
        assert found["count"][unit] == pytest.approx(share.sum(), rel=1e-9, abs=1e-9)
        if not there.any():
            assert np.isnan(found["sum"][unit]) and np.isnan(found["median"][unit]) and found["count"][unit] == 0
            continue
        base, v, w = share * by_row, values.astype(float), weight * share * by_row
        mean = (v * base).sum() / base.sum()
        expected = {
            "sum": (v * share).sum(),
            "mean": mean,
            "weighted_mean": (v * w).sum() / w.sum(),
            "stdev": np.sqrt(((v - mean) ** 2 * base).sum() / base.sum()),
            "min": v[there].min(),
            "max": v[there].max(),
            "share_above": ((v > 90) * base).sum() / base.sum(),
            "weighted_share_above": ((v > 90) * w).sum() / w.sum(),
        }
        for name, value in expected.items():
            assert found[name][unit] == pytest.approx(value, rel=1e-9, abs=1e-9), (unit, name)
        slow = slow_quantiles(v[there], base[there], (0.1, 0.5, 0.9))
        fast = [found[name][unit] for name in ("q10", "median", "q90")]
        assert fast == pytest.approx(slow, rel=1e-6)


def slow_quantiles(values, weight, shares):
    """The definition, value by value."""
    pairs = sorted(zip(values, weight))
    n, place, below = len(pairs), [], 0.0
    for k, (_, w) in enumerate(pairs):
        place.append(max(k * w + (n - 1) * below, place[-1] if place else 0.0))
        below += w
    out = []
    for share in shares:
        target = share * place[-1]
        k = max(i for i, p in enumerate(place) if p <= target)
        if k == n - 1:
            out.append(pairs[k][0])
            continue
        step = (target - place[k]) / (place[k + 1] - place[k])
        out.append(pairs[k][0] + step * (pairs[k + 1][0] - pairs[k][0]))
    return out


def test_quantiles_of_equal_weights_are_those_of_numpy():
    values = np.random.default_rng(0).normal(size=37)
    shares = (0.0, 0.1, 0.5, 0.77, 1.0)
    assert weighted_quantiles(values, np.full(37, 2.5), shares) == pytest.approx(np.quantile(values, shares))
    assert np.isnan(weighted_quantiles(values[:0], values[:0], shares)).all()
    assert weighted_quantiles(values[:1], np.ones(1), shares) == pytest.approx([values[0]] * 5)


def test_a_hand_worked_square_over_four_pixels():
    values = np.array([[1.0, 2.0], [3.0, 4.0]])
    shape = RasterShape(2, 2, (0.0, 1.0, 0.0, 2.0, 0.0, -1.0))
    edges = edges_from_wkb([wkb.dumps(shapely_geometry.box(0.5, 0.5, 1.5, 2.0))])
    sums = zonal_sums(edges, shape, lambda r, n, c, m: [values[r : r + n, c : c + m], np.ones((n, m), bool)], 2)
    assert sums[:, 0] == pytest.approx([0.5 * 1 + 0.5 * 2 + 0.25 * 3 + 0.25 * 4, 1.5])
    by_centre = zonal_sums(edges, shape, lambda r, n, c, m: [values[r : r + n, c : c + m]], 1, CENTRE)
    assert by_centre[0, 0] in (1.0 + 3.0, 2.0 + 4.0, 1.0, 2.0)  # centres on the outline: one side only


def test_units_that_tile_the_raster_share_its_total_exactly_whatever_the_rule():
    values = np.random.default_rng(3).gamma(1, 10, (HEIGHT, WIDTH))
    shape = RasterShape(WIDTH, HEIGHT, NORTH_UP)
    cut = [100, 103.7, 111.1, 119.9, 146]
    shapes = [
        shapely_geometry.Polygon([(a, 438), (b, 438), (b - 1, 460), (b, 500), (a, 500), (a - 1 if a > 100 else a, 460)])
        for a, b in zip(cut, [*cut[1:-1], 147.5])
    ]
    edges = edges_from_wkb([wkb.dumps(one) for one in shapes])
    for rule in (FRACTION, CENTRE):
        total = zonal_sums(edges, shape, lambda r, n, c, m: [values[r : r + n, c : c + m]], 1, rule)
        assert total.sum() == pytest.approx(values.sum(), rel=1e-12)


def test_covered_is_the_share_of_the_unit_under_known_pixels():
    values, known = np.ones((HEIGHT, WIDTH)), np.ones((HEIGHT, WIDTH), bool)
    known[:, :10] = False
    shapes = [shapely_geometry.box(100, 450, 140, 460), shapely_geometry.box(126, 450, 166, 460)]
    found = answer(shapes, NORTH_UP, ZonalQuestion(("sum",)), values, known, None)
    assert found["covered"] == pytest.approx([0.5, 0.5])
    assert found["sum"] == pytest.approx([50.0, 50.0])


def test_inside_rows_are_the_pixels_whose_centre_shapely_finds_inside_any_polygon():
    shapes = polygons()
    grid = Grid(100.0, 500.0, 2.0, WIDTH, HEIGHT)
    inside = inside_rows(edges_from_wkb([wkb.dumps(shape) for shape in shapes]), grid)
    found = np.vstack([inside(first, min(7, HEIGHT - first)) for first in range(0, HEIGHT, 7)])
    assert (found == (coverage(shapes, NORTH_UP, CENTRE) > 0).any(axis=0)).all()


def test_areas_by_latitude_sum_to_the_ellipsoid():
    assert row_areas(90.0, -0.5, 360, 360.0).sum() == pytest.approx(510_065_621.724, rel=1e-9)
    assert row_areas(34.0, -1.0, 1, 1.0)[0] == pytest.approx(10_278.0, rel=3e-3)


def test_cancel_stops_within_a_strip():
    class Stop(Silent):
        def cancelled(self):
            return True

    edges = edges_from_wkb([wkb.dumps(polygons()[0])])
    with pytest.raises(Cancelled):
        zonal_sums(edges, RasterShape(WIDTH, HEIGHT, NORTH_UP), lambda *a: [np.ones((a[1], a[3]))], 1, progress=Stop())


def test_the_column_of_a_quantile_says_its_share():
    assert [quantile_name(share) for share in (0.1, 0.5, 0.025)] == ["q10", "q50", "q2_5"]
