"""Kernel surfaces against the plain sum over points, and the laws they keep."""

import math
import threading
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from asd_plugin.domain.density.surfaces import tiles
from asd_plugin.domain.density.surfaces.accuracy import exact_at
from asd_plugin.domain.density.surfaces.adaptive import abramson_shares
from asd_plugin.domain.density.surfaces.grid import Grid, plan_grid
from asd_plugin.domain.density.surfaces.kernels import disc, exact_kernel, pixel_kernel
from asd_plugin.domain.density.surfaces.settings import KERNELS, NODATA
from asd_plugin.domain.density.surfaces.surface import SurfaceQuestion, round_bits, surface_strips
from asd_plugin.domain.errors import AsdError, Cancelled
from asd_plugin.domain.progress import Silent

H = 2_000.0


def points(count=3_000, seed=2, spread=20_000.0):
    rng = np.random.default_rng(seed)
    middle = rng.uniform(0, spread, (25, 2))
    x, y = (middle[rng.integers(0, 25, count)] + rng.normal(0, 700, (count, 2))).T + 400_000.0
    return x.copy(), y.copy(), rng.uniform(0.5, 4, count)


def around(x, y, pixel=H / 20, bandwidth=H, margin=None):
    margin = bandwidth + pixel if margin is None else margin
    return plan_grid((x.min(), y.min(), x.max(), y.max()), bandwidth, pixel, margin)


def surface(grid, x, y, mass, question, engine="numpy", **more):
    account, strips = surface_strips(grid, x, y, mass, question, Silent(), transforms=tiles.engine(engine), **more)
    rows = [(first, values.copy()) for first, values in strips]
    assert [first for first, _ in rows] == list(np.cumsum([0, *(len(v) for _, v in rows)])[:-1])
    whole = np.vstack([values for _, values in rows])
    assert whole.shape == (grid.height, grid.width) and whole.dtype == np.float32
    return account, whole.astype(float)


def slow(grid, x, y, shares, kernel):
    """The definition: every pixel centre, every point."""
    row, column = np.mgrid[: grid.height, : grid.width]
    cx, cy = grid.centre(row, column)
    total = np.zeros(cx.shape)
    for h, mass in shares:
        for px, py, m in zip(x, y, mass):
            if m:
                total += m * exact_kernel(kernel, (cx - px) ** 2 + (cy - py) ** 2, h)
    return total * 1e6


@pytest.mark.parametrize("kernel", KERNELS)
def test_a_surface_is_the_sum_of_kernels_to_one_per_cent_of_its_peak(kernel):
    x, y, mass = points(300)
    grid = around(x, y)
    account, found = surface(grid, x, y, mass, SurfaceQuestion(kernel, H))
    expected = slow(grid, x, y, [(H, mass)], kernel)
    # A jump at the rim cannot be exact to the pixel; the smooth kernels are far below one per cent.
    limit = {"quartic": 0.004, "gaussian": 0.006, "epanechnikov": 0.01, "triangular": 0.01, "uniform": 0.2}[kernel]
    assert np.abs(found - expected).max() <= limit * expected.max()
    if kernel != "uniform":
        assert account.max_error <= limit * account.peak


@pytest.mark.parametrize("kernel", KERNELS)
@pytest.mark.parametrize("engine", ["numpy", "scipy"])
def test_a_surface_integrates_to_the_input_total(kernel, engine):
    x, y, mass = points()
    grid = around(x, y)
    account, found = surface(grid, x, y, mass, SurfaceQuestion(kernel, H), engine)
    assert found.sum() * (grid.pixel / 1000) ** 2 == pytest.approx(mass.sum(), rel=1e-6)
    assert account.total == pytest.approx(mass.sum(), rel=1e-12)
    assert account.lost == pytest.approx(0, abs=1e-6 * account.total)
    assert (found >= 0).all()


@pytest.mark.parametrize("kernel", KERNELS)
def test_kernels_have_volume_one_and_vanish_beyond_the_bandwidth(kernel):
    r = (np.arange(200_000) + 0.5) / 200_000 * H
    assert (exact_kernel(kernel, r**2, H) * 2 * math.pi * r).sum() * H / 200_000 == pytest.approx(1, rel=1e-6)
    assert exact_kernel(kernel, np.array([(H * 1.001) ** 2]), H)[0] == 0
    grid = pixel_kernel(kernel, H, 150.0)
    assert grid.sum() == pytest.approx(1, rel=1e-14)
    assert grid == pytest.approx(grid.T) and grid == pytest.approx(grid[::-1])


@pytest.mark.parametrize(("engine", "tolerance"), [("numpy", 1e-9), ("scipy", 2e-6)])
@pytest.mark.parametrize("threshold", [0, 10])
def test_tiles_leave_no_seam(engine, tolerance, threshold, monkeypatch):
    x, y, mass = points()
    grid = around(x, y)
    monkeypatch.setattr(tiles, "CHUNK_ROWS", 32)
    question = SurfaceQuestion("quartic", H, False, threshold)
    _, one = surface(grid, x, y, mass, question, engine, tile=1024)
    _, many = surface(grid, x, y, mass, question, engine, tile=64)
    scale = one.max()
    if threshold:
        assert (one == NODATA).sum() > 0 and ((one == NODATA) == (many == NODATA)).all()
        tolerance += 2.0**-8  # values are rounded: a last digit may fall either way
    assert np.abs(one - many).max() <= (tolerance + 2.0**-15) * scale


def test_tiles_leave_no_seam_beyond_rounding_before_single_precision(monkeypatch):
    x, y, mass = points()
    grid = around(x, y)
    monkeypatch.setattr(tiles, "CHUNK_ROWS", 32)
    layers = [tiles.Layer(pixel_kernel("quartic", H, grid.pixel), mass, 0)]

    def whole(tile):
        with ThreadPoolExecutor(2) as threads:
            strips = tiles.convolved_strips(grid, x, y, layers, 1, Silent(), tiles.engine("numpy"), tile, threads)
            return np.vstack([strip[0].copy() for _, strip in strips])

    one, many = whole(1024), whole(64)
    assert np.abs(one - many).max() <= 1e-9 * one.max()


def test_numpy_and_scipy_give_the_same_surface():
    x, y, mass = points()
    grid = around(x, y)
    (_, one), (_, other) = (
        surface(grid, x, y, mass, SurfaceQuestion("quartic", H), name) for name in ("numpy", "scipy")
    )
    assert np.abs(one - other).max() <= 2.0**-15 * one.max()


def test_mass_beyond_the_raster_is_told_and_points_outside_still_count_inside():
    x, y, mass = points(400)
    whole = around(x, y)
    _, everything = surface(whole, x, y, mass, SurfaceQuestion("quartic", H))
    part = Grid(whole.west + 37 * whole.pixel, whole.north - 51 * whole.pixel, whole.pixel, 90, 80)
    account, found = surface(part, x, y, mass, SurfaceQuestion("quartic", H))
    assert found == pytest.approx(everything[51:131, 37:127], abs=2.0**-15 * everything.max())
    inside = everything[51:131, 37:127].sum() * (whole.pixel / 1000) ** 2
    assert account.lost == pytest.approx(mass.sum() - inside, rel=1e-6)


def test_pixels_of_few_points_are_hidden_with_the_empty_ones_so_that_no_disc_gives_a_household_away():
    x, y, _ = points(200)
    x, y = np.append(x, x.max() + 9_000), np.append(y, y.max() + 9_000)  # one household far from all
    grid = around(x, y)
    account, found = surface(grid, x, y, None, SurfaceQuestion("quartic", H, False, 10))
    row, column = np.mgrid[: grid.height, : grid.width]
    cx, cy = grid.centre(row, column)
    # The count is of whole pixels: a point counts where its pixel's centre lies within the bandwidth.
    px, py = grid.centre(*(np.floor(v) for v in grid.place(x, y)[::-1]))
    near = sum(((cx - a) ** 2 + (cy - b) ** 2 <= H**2 * (1 + 1e-12)).astype(int) for a, b in zip(px, py))
    assert ((found == NODATA) == (near < 10)).all()
    assert account.pixels_hidden == ((near > 0) & (near < 10)).sum()
    lonely = (cx - x[-1]) ** 2 + (cy - y[-1]) ** 2 <= (1.5 * H) ** 2
    assert (found[lonely] == NODATA).all()
    assert account.peak == pytest.approx(found.max()) and max(account.limits()) == account.peak
    _, plain = surface(grid, x, y, None, SurfaceQuestion("quartic", H))
    shown = found != NODATA
    assert np.abs(found[shown] / plain[shown] - 1).max() <= 2.0**-8


def test_weights_do_not_open_a_place_of_few_points():
    x, y = np.full(3, 500_000.0), np.full(3, 300_000.0)
    x, y = np.append(x, x[0] + 30_000), np.append(y, y[0] + 30_000)
    mass = np.array([5000.0, 5000.0, 5000.0, 1.0])
    account, found = surface(around(x, y), x, y, mass, SurfaceQuestion("quartic", H, False, 10))
    assert (found == NODATA).all() and account.peak == 0 and account.limits() == []


def test_rounded_values_keep_eight_binary_digits():
    values = np.random.default_rng(0).lognormal(0, 8, 10_000).astype("float32")
    found = values.copy()
    round_bits(found)
    assert np.abs(found / values - 1).max() <= 2.0**-8
    assert len(np.unique(np.frexp(found)[0])) <= 2**7 + 1
    nothing = np.zeros(3, "float32")
    round_bits(nothing)
    assert nothing.tolist() == [0, 0, 0]


def test_adaptive_surfaces_equal_the_sum_over_their_classes_and_keep_the_total():
    x, y, mass = points(300)
    grid = around(x, y, bandwidth=2 * H, pixel=H / 20)
    account, found = surface(grid, x, y, mass, SurfaceQuestion("quartic", H, True))
    assert found.sum() * (grid.pixel / 1000) ** 2 == pytest.approx(mass.sum(), rel=1e-6)
    assert account.bandwidths == pytest.approx([H * 2**k for k in (-1, -0.5, 0, 0.5, 1)])
    _, pilot = surface(grid, x, y, mass, SurfaceQuestion("quartic", H))
    column, row = (v.astype(int) for v in grid.place(x, y))
    shares = abramson_shares(pilot[row, column], mass, H)
    expected = slow(grid, x, y, shares, "quartic")
    assert np.abs(found - expected).max() <= 0.01 * expected.max()
    assert account.max_error <= 0.01 * account.peak


def test_adaptive_bandwidths_follow_abramson_and_share_each_point_between_two_classes():
    pilot, mass = np.array([1.0, 1.0, 4.0, 0.25, 1e9]), np.array([1.0, 1.0, 1.0, 1.0, 0.0])
    shares = abramson_shares(pilot, mass, 100.0)
    total = sum(part for _, part in shares)
    assert total == pytest.approx(mass)
    wanted = [sum(math.log(h) * part[k] for h, part in shares) for k in range(4)]
    assert wanted == pytest.approx([math.log(100), math.log(100), math.log(50), math.log(200)])


def test_outside_the_mask_pixels_are_empty_and_do_not_make_the_legend():
    x, y, mass = points(500)
    grid = around(x, y)

    def inside(first, rows):
        return np.broadcast_to(np.arange(grid.width) < grid.width // 2, (rows, grid.width))

    account, found = surface(grid, x, y, mass, SurfaceQuestion("quartic", H), inside=inside)
    half = grid.width // 2
    assert (found[:, half:] == NODATA).all() and (found[:, :half] >= 0).all()
    assert account.peak == pytest.approx(found[:, :half].max())
    assert account.integral == pytest.approx(mass.sum(), rel=1e-6) and account.shown < account.integral


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (((0, 0, 9e4, 9e4), 0.0, 10.0, 0.0), "bandwidth_not_positive"),
        (((0, 0, 9e4, 9e4), 50.0, 100.0, 0.0), "pixel_too_wide"),
        (((0, 0, 9e4, 9e4), 9e4, 1.0, 0.0), "pixel_too_small"),
        (((0, 0, 900.0, 900.0), 5e3, 250.0, 0.0), "bandwidth_beyond_extent"),
        (((0, 0, 9e7, 9e7), 5e3, 250.0, 0.0), "raster_too_large"),
    ],
)
def test_an_impossible_raster_is_refused_with_what_to_change(arguments, code):
    with pytest.raises(AsdError) as caught:
        plan_grid(*arguments)
    found = {p.code: p.fields for p in caught.value.problems}
    assert code in found
    if code == "raster_too_large":
        plan_grid(arguments[0], 5e5, found[code]["advised"] * 1.01, 0.0)


@pytest.mark.parametrize(
    ("mass", "code"),
    [
        ([1.0, -1.0, 1.0], "surface_weight_negative"),
        ([1.0, float("nan"), 1.0], "surface_weight_missing"),
        ([0.0, 0.0, 0.0], "surface_without_points"),
    ],
)
def test_bad_weights_are_refused(mass, code):
    x = np.array([0.0, 5e3, 9e3])
    with pytest.raises(AsdError) as caught:
        surface_strips(around(x, x), x, x, np.array(mass), SurfaceQuestion("quartic", H), Silent())
    assert [p.code for p in caught.value.problems] == [code]


def test_cancel_comes_between_two_tiles():
    class Stop(Silent):
        def cancelled(self):
            return True

    x, y, mass = points(50)
    _, strips = surface_strips(around(x, y), x, y, mass, SurfaceQuestion("quartic", H), Stop())
    with pytest.raises(Cancelled):
        list(strips)


def test_a_disc_holds_the_pixels_whose_centre_is_within_the_bandwidth():
    assert disc(2.0, 1.0).tolist() == [
        [0, 0, 1, 0, 0],
        [0, 1, 1, 1, 0],
        [1, 1, 1, 1, 1],
        [0, 1, 1, 1, 0],
        [0, 0, 1, 0, 0],
    ]


@pytest.mark.parametrize("count", [1, 60])
def test_the_exact_sum_at_chosen_places_leaves_no_point_out(count):
    x, y, mass = points(500, spread=60_000.0)
    rng = np.random.default_rng(5)
    # Places beside points, at the frame's corners and far outside it.
    at_x = np.concatenate([x[:40] + rng.uniform(-H, H, 40), [x.min(), x.max(), x.min() - 9 * H], x[-17:]])[-count:]
    at_y = np.concatenate([y[:40] + rng.uniform(-H, H, 40), [y.max(), y.min(), y.max() + 9 * H], y[-17:]])[-count:]
    shares = [(H, mass), (H / 2, None)]
    squared = (at_x[:, None] - x) ** 2 + (at_y[:, None] - y) ** 2
    plain = exact_kernel("quartic", squared, H) @ mass + exact_kernel("quartic", squared, H / 2).sum(axis=1)
    assert exact_at(at_x, at_y, x, y, shares, "quartic") == pytest.approx(plain * 1e6, rel=1e-12, abs=1e-12)


def test_the_same_points_give_the_same_bytes_whatever_the_threads():
    x, y, mass = points()
    grid = around(x, y)
    question = SurfaceQuestion("quartic", H, False, 10)
    one, other = (surface(grid, x, y, mass, question, "scipy", tile=64)[1] for _ in range(2))
    assert one.tobytes() == other.tobytes()


def test_a_surface_left_half_read_stops_its_threads():
    before = threading.active_count()
    x, y, mass = points()
    _, strips = surface_strips(around(x, y), x, y, mass, SurfaceQuestion("quartic", H), Silent(), tile=64)
    next(strips)
    strips.close()
    assert threading.active_count() == before
