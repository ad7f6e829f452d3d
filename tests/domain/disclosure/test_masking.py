"""Masked points: how far, where to, and that nothing leads back."""

import numpy as np
import pytest

from asd_plugin.domain.disclosure.geodesic import arrive
from asd_plugin.domain.disclosure.masking import RURAL, UNKNOWN, URBAN, mask_points, milieu_codes
from asd_plugin.domain.disclosure.point_settings import MaskingRule
from asd_plugin.domain.errors import AsdError, Cancelled
from asd_plugin.domain.progress import Silent


def everywhere(x, y):
    return np.zeros(len(x), "int32")


def points(count, milieu=RURAL, place=(-7.5, 32.5)):
    x, y = np.full(count, place[0]), np.full(count, place[1])
    return x + 1e-6 * np.arange(count), y, np.full(count, milieu), np.zeros(count, "int32")


def metres(x0, y0, x1, y1):
    """Short distances on the ellipsoid through its two radii of curvature: a slow, independent check."""
    a, f = 6378137.0, 1 / 298.257223563
    e2 = f * (2 - f)
    middle = np.radians((y0 + y1) / 2)
    w = np.sqrt(1 - e2 * np.sin(middle) ** 2)
    return np.hypot(np.radians(y1 - y0) * a * (1 - e2) / w**3, np.radians(x1 - x0) * np.cos(middle) * a / w)


def distances(masked, x, y):
    return metres(x[masked.row], y[masked.row], masked.longitude, masked.latitude)


def test_arriving_ten_kilometres_off_is_ten_kilometres_off():
    x, y = arrive(np.array([-7.0, -7.0]), np.array([33.0, 22.0]), np.array([0.7, 4.0]), np.array([1e4, 5e3]))
    assert metres(np.array([-7.0, -7.0]), np.array([33.0, 22.0]), x, y) == pytest.approx([1e4, 5e3], abs=0.05)


def test_arriving_nowhere_further_stays():
    x, y = arrive(np.array([-7.0]), np.array([33.0]), np.array([1.0]), np.array([0.0]))
    assert (x[0], y[0]) == pytest.approx((-7.0, 33.0), abs=1e-12)


def test_urban_points_stay_within_two_kilometres_and_rural_within_five_but_one_in_a_hundred():
    x, y, milieu, area = points(60_000, URBAN)
    milieu[30_000:] = RURAL
    masked = mask_points(x, y, milieu, area, everywhere, MaskingRule(), 1, Silent())
    gone = distances(masked, x, y)
    is_urban = milieu[masked.row] == URBAN
    assert gone[is_urban].max() <= 2000.5
    assert gone[~is_urban].max() <= 10_000.5
    assert 0.002 < (gone[~is_urban] > 5000.5).mean() < 0.009  # half of the one per cent


def test_distance_and_direction_are_uniform():
    x, y, milieu, area = points(50_000, URBAN)
    masked = mask_points(x, y, milieu, area, everywhere, MaskingRule(), 3, Silent())
    gone = np.sort(distances(masked, x, y)) / 2000
    assert np.abs(gone - (np.arange(len(gone)) + 0.5) / len(gone)).max() < 0.012  # Kolmogorov-Smirnov, p about 1e-6
    east, north = masked.longitude - x[masked.row], masked.latitude - y[masked.row]
    quarter = (east > 0).astype(int) * 2 + (north > 0)
    assert np.bincount(quarter).min() > 12_000


def test_an_unknown_milieu_goes_as_far_as_a_rural_one():
    x, y, milieu, area = points(4_000, UNKNOWN)
    gone = distances(mask_points(x, y, milieu, area, everywhere, MaskingRule(), 1, Silent()), x, y)
    assert 4900 < np.quantile(gone, 0.98) <= 5001


def test_a_donut_leaves_nothing_near():
    x, y, milieu, area = points(5_000, URBAN)
    gone = distances(mask_points(x, y, milieu, area, everywhere, MaskingRule(least_m=500), 1, Silent()), x, y)
    assert gone.min() >= 499.9 and gone.max() <= 2000.5


def two_sides(x, y):
    return np.where(x < -7.5, 0, 1)


def test_no_point_leaves_its_province():
    rng = np.random.default_rng(5)
    x, y = -7.5 + rng.uniform(-0.03, 0.03, 20_000), np.full(20_000, 32.5)
    area = two_sides(x, y)
    masked = mask_points(x, y, np.full(20_000, RURAL), area, two_sides, MaskingRule(), 1, Silent())
    assert (two_sides(masked.longitude, masked.latitude) == area[masked.row]).all()
    assert masked.redrawn > 0 and len(masked.row) == 20_000


def test_a_point_that_finds_no_place_is_given_up_never_left_where_it_is():
    x, y, milieu, area = points(50)

    def islet(longitude, latitude):
        return np.where(metres(longitude, latitude, -7.5, 32.5) < 0.5, 0, -1)

    masked = mask_points(x, y, milieu, area, islet, MaskingRule(least_m=10), 1, Silent())
    assert len(masked.row) == 0 and list(masked.stuck) == list(range(50))


def test_points_in_no_province_and_points_without_a_place_are_set_aside():
    x, y, milieu, area = points(4)
    x[1], area[2] = np.nan, -1
    masked = mask_points(x, y, milieu, area, everywhere, MaskingRule(), 1, Silent())
    assert list(masked.outside) == [1, 2] and sorted(masked.row) == [0, 3]


def test_the_same_data_and_seed_give_the_same_places_and_another_seed_others():
    x, y, milieu, area = points(100)
    first, again, other = (mask_points(x, y, milieu, area, everywhere, MaskingRule(), s, Silent()) for s in (1, 1, 2))
    assert np.array_equal(first.longitude, again.longitude) and np.array_equal(first.row, again.row)
    assert not np.isin(other.longitude, first.longitude).any()


def test_the_seed_without_the_true_layer_does_not_repeat_the_draw():
    """Someone who knows the seed and all true places but one cannot compute where that one came from."""
    x, y, milieu, area = points(100)
    masked = mask_points(x, y, milieu, area, everywhere, MaskingRule(), 7, Silent())
    guess = x.copy()
    guess[40] += 1e-5
    replay = mask_points(guess, y, milieu, area, everywhere, MaskingRule(), 7, Silent())
    shift = dict(zip(masked.row, masked.longitude - x[masked.row]))
    shift_replayed = dict(zip(replay.row, replay.longitude - guess[replay.row]))
    assert not np.isclose([shift[k] for k in range(100)], [shift_replayed[k] for k in range(100)], atol=1e-9).any()


def test_the_order_of_rows_says_nothing():
    x, y, milieu, area = points(2_000)
    order = mask_points(x, y, milieu, area, everywhere, MaskingRule(), 1, Silent()).row
    assert abs(np.corrcoef(order, np.arange(2_000))[0, 1]) < 0.1


@pytest.mark.parametrize(
    ("rule", "code"),
    [
        (MaskingRule(urban_m=0), "masking_distance"),
        (MaskingRule(least_m=2000), "masking_distance"),
        (MaskingRule(rural_far_m=4000), "masking_far_below"),
    ],
)
def test_distances_that_cannot_work_are_refused(rule, code):
    with pytest.raises(AsdError) as caught:
        mask_points(*points(1), everywhere, rule, 1, Silent())
    assert caught.value.problems[0].code == code


def test_cancelling_stops_at_once():
    class Stop(Silent):
        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        mask_points(*points(10), everywhere, MaskingRule(), 1, Stop())


def test_milieu_is_read_in_three_languages():
    texts = ["Urbain", "urban", "حضري", "rural", "Rurale", "قروي", "", "total"]
    assert list(milieu_codes(texts)) == [URBAN, URBAN, URBAN, RURAL, RURAL, RURAL, UNKNOWN, UNKNOWN]
