"""Hot spots: a lattice of nine by hand, every permutation counted, esda's own numbers, laws, refusals."""

import itertools

import numpy as np
import pandas as pd
import pytest

from asd_plugin.domain.density.edges import edges_from_wkb
from asd_plugin.domain.density.hotspots.chance import false_discovery, pseudo_p, tail_counts
from asd_plugin.domain.density.hotspots.result import hot_spots
from asd_plugin.domain.density.hotspots.settings import BIVARIATE, GI_STAR, LOCAL_MORAN, HotSpotQuestion
from asd_plugin.domain.density.hotspots.statistics import gi_star, global_bivariate, global_moran, local_moran
from asd_plugin.domain.errors import AsdError, Cancelled
from asd_plugin.domain.progress import Silent
from asd_plugin.domain.territory.neighbours.contiguity import queen
from asd_plugin.domain.territory.neighbours.settings import BAND, NEAREST
from asd_plugin.domain.territory.neighbours.weights import WeightChoice
from tests.domain.density import esda_values as esda
from tests.domain.territory.test_neighbours import box, lattice

NINE = np.array([9.0, 8.0, 1.0, 7.0, 6.0, 2.0, 1.0, 2.0, 0.0])
SIX = queen(lattice(6), 0.0)


def figures(values, second=None):
    index = [f"0{n // 10}.{n % 10:03d}" for n in range(len(values))]
    series = pd.Series(np.asarray(values, float), index=index)
    return series, None if second is None else pd.Series(np.asarray(second, float), index=index)


def found(values, edges=None, second=None, hidden=(), weights=None, **question):
    values, second = figures(values, second)
    protected = pd.Series([place in hidden for place in range(len(values))], index=values.index)
    edges = lattice(int(len(values) ** 0.5)) if edges is None else edges
    asked = HotSpotQuestion(**{"permutations": 999, **question})
    return hot_spots(values, second, protected, edges, weights or WeightChoice(), asked)


def test_gi_star_of_the_upper_left_corner_worked_by_hand():
    # mean 4, s^2 = 240/9 - 16 = 32/3; itself and 3 neighbours: 9 + 8 + 7 + 6 = 30
    # z = (30 - 4 * 4) / (sqrt(32/3) * sqrt((9 * 4 - 16) / 8)) = 14 / (3.26599 * 1.58114)
    local = gi_star(NINE, queen(lattice(), 0.0))
    assert local.z[0] == pytest.approx(14 / (np.sqrt(32 / 3) * np.sqrt(20 / 8)), abs=1e-12)
    assert local.statistic[0] == pytest.approx(30 / 36)
    assert np.isnan(local.z[4])  # the middle neighbours all others: nothing to compare it with


def test_local_moran_of_the_upper_left_corner_worked_by_hand():
    # z = 5 / s; neighbours 8, 7, 6 have a mean of 3 above 4; (n - 1) / n = 8/9
    local = local_moran(NINE, queen(lattice(), 0.0))
    assert local.statistic[0] == pytest.approx(5 * 3 / (32 / 3) * 8 / 9, abs=1e-12)


def test_statistics_equal_those_of_esda():
    x, y = np.array(esda.X), np.array(esda.Y)
    gi, moran, both = gi_star(x, SIX), local_moran(x, SIX), local_moran(x, SIX, y)
    assert gi.z == pytest.approx(esda.GI_Z, abs=1e-6)
    assert gi.statistic == pytest.approx(esda.GI_G, abs=1e-6)
    assert moran.statistic == pytest.approx(esda.MORAN_I, abs=1e-6)
    assert both.statistic == pytest.approx(esda.BIVARIATE_I, abs=1e-6)
    overall = global_moran(x, SIX)
    assert [overall.value, overall.expected, overall.z, overall.p] == pytest.approx(esda.GLOBAL, abs=1e-6)
    assert global_bivariate(x, y, SIX, 99, 1).value == pytest.approx(esda.GLOBAL_BIVARIATE, abs=1e-6)
    quadrant = [1 if a and b else 2 if b else 3 if not a else 4 for a, b in zip(x > x.mean(), moran.lag > 0)]
    assert quadrant == esda.QUADRANT


def test_pseudo_p_agree_with_esda_within_the_noise_of_permutations():
    x, y = np.array(esda.X), np.array(esda.Y)
    for values, local, expected in (
        (x, gi_star(x, SIX), esda.GI_P),
        ((x - x.mean()) / x.std(), local_moran(x, SIX), esda.MORAN_P),
        ((y - y.mean()) / y.std(), local_moran(x, SIX, y), esda.BIVARIATE_P),
    ):
        high, low = tail_counts(values, local.tested, SIX.count, 9_999, 5, Silent())
        p = pseudo_p(high, low, 9_999, False)
        assert np.abs(p - expected).max() < 0.03


def test_every_choice_of_neighbours_is_equally_likely():
    # every set of k of the 8 others, counted one by one, against 40,000 drawn
    links = queen(lattice(), 0.0)
    around = links.sums(NINE)
    high, low = tail_counts(NINE, around, links.count, 40_000, 3, Silent())
    for unit in range(9):
        others = np.delete(NINE, unit)
        sums = np.array([sum(chosen) for chosen in itertools.combinations(others, int(links.count[unit]))])
        assert high[unit] / 40_000 == pytest.approx((sums >= around[unit]).mean(), abs=0.012)
        assert low[unit] / 40_000 == pytest.approx((sums <= around[unit]).mean(), abs=0.012)


def test_z_of_local_moran_is_exact_under_conditional_randomisation():
    links = queen(lattice(), 0.0)
    z = (NINE - NINE.mean()) / NINE.std()
    local = local_moran(NINE, links)
    for unit in (0, 1, 7):
        chosen = itertools.combinations(np.delete(z, unit), int(links.count[unit]))
        drawn = z[unit] * np.array([np.mean(one) for one in chosen])
        assert local.z[unit] == pytest.approx((z[unit] * local.lag[unit] - drawn.mean()) / drawn.std(), abs=1e-9)


def test_equal_sums_count_on_both_sides_so_a_flat_neighbourhood_is_never_significant():
    values = np.array([1.0, 1, 1, 1, 1, 1, 1, 1, 5])
    links = queen(lattice(), 0.0)
    high, low = tail_counts(values * 0.1, links.sums(values * 0.1), links.count, 500, 1, Silent())
    assert high[0] == 500
    assert pseudo_p(high, low, 500, True)[0] > 0.5


def test_false_discovery_rate_worked_by_hand():
    adjusted = false_discovery(np.array([0.01, np.nan, 0.04, 0.03, 0.5]))
    assert adjusted == pytest.approx([0.04, np.nan, 0.16 / 3, 0.16 / 3, 0.5], nan_ok=True)
    assert np.isnan(false_discovery(np.array([np.nan]))).all()


@pytest.mark.parametrize("statistic", [GI_STAR, LOCAL_MORAN])
def test_a_change_of_units_changes_nothing_and_a_change_of_sign_turns_hot_into_cold(statistic):
    first = found(esda.X, statistic=statistic)
    other = found(1000 + 37 * np.array(esda.X), statistic=statistic)
    turned = found(-np.array(esda.X), statistic=statistic)
    assert other.units["z"].to_numpy() == pytest.approx(first.units["z"].to_numpy(), abs=1e-9)
    assert other.units["p_sim"].tolist() == turned.units["p_sim"].tolist() == first.units["p_sim"].tolist()
    assert other.units["hotspot_class"].tolist() == first.units["hotspot_class"].tolist()
    sign = -1 if statistic == GI_STAR else 1
    assert turned.units["z"].to_numpy() == pytest.approx(sign * first.units["z"].to_numpy(), abs=1e-9)


def test_the_order_of_rows_changes_nothing():
    values, _ = figures(esda.X)
    outlines = [box(c * 0.1, r * 0.1) for r in range(6) for c in range(6)]
    order = np.random.default_rng(1).permutation(36)
    asked, nobody = HotSpotQuestion(LOCAL_MORAN, 499), pd.Series(False, index=values.index)
    first = hot_spots(values, None, nobody, edges_from_wkb(outlines), WeightChoice(), asked)
    mixed = edges_from_wkb([outlines[place] for place in order])
    other = hot_spots(values.iloc[order], None, nobody, mixed, WeightChoice(), asked)
    pd.testing.assert_frame_equal(other.units.loc[values.index], first.units)


def test_same_seed_same_result_another_seed_close():
    first, again, other = (found(esda.X, seed=seed).units["p_sim"] for seed in (1, 1, 2))
    assert first.tolist() == again.tolist() != other.tolist()
    assert (first - other).abs().max() < 0.15


def test_a_planted_cluster_is_found_and_its_colour_is_right():
    plane = np.random.default_rng(2).normal(0, 1, (12, 12))
    plane[:4, :4] += 6
    plane[8:, 8:] -= 6
    gi = found(plane.ravel(), permutations=9_999).units["hotspot_class"].to_numpy().reshape(12, 12)
    assert set(gi[1:3, 1:3].ravel()) == {"hot_99"} and set(gi[9:11, 9:11].ravel()) == {"cold_99"}
    lisa = found(plane.ravel(), permutations=9_999, statistic=LOCAL_MORAN)
    kinds = lisa.units["hotspot_class"].to_numpy().reshape(12, 12)
    assert set(kinds[1:3, 1:3].ravel()) == {"high_high"} and set(kinds[9:11, 9:11].ravel()) == {"low_low"}
    assert lisa.significant["after"] <= lisa.significant["before"]
    plane[1, 1] = -6
    odd = found(plane.ravel(), permutations=9_999, statistic=LOCAL_MORAN).units["hotspot_class"]
    assert odd.iloc[13] == "low_high"
    assert found(plane.ravel(), permutations=9_999).units["hotspot_class"].iloc[13] != "cold_99"


def test_missing_and_hidden_units_are_left_out_and_told():
    values = np.array(esda.X)
    values[3] = np.nan
    result = found(values, hidden=(20,))
    kinds = result.units["hotspot_class"]
    assert (kinds.iloc[3], kinds.iloc[20]) == ("missing", "hidden")
    assert result.units.iloc[[3, 20]][["value", "z", "p_sim", "lag", "neighbours"]].isna().all(axis=None)
    assert result.units["neighbours"].iloc[2] == SIX.count[2] - 1
    assert {"hotspots_missing", "hotspots_hidden"} <= {note.code for note in result.notes}
    values[20] = 1e6
    pd.testing.assert_frame_equal(found(values, hidden=(20,)).units, result.units)


def test_an_island_has_its_own_class_unless_it_is_joined():
    edges = edges_from_wkb([*(box(c * 0.1, 0) for c in range(5)), box(3, 3)])
    values = [1, 2, 3, 4, 5, 6]
    alone = found(values, edges)
    assert alone.units["hotspot_class"].iloc[5] == "island"
    assert alone.units[["z", "p_sim", "p_fdr", "lag"]].iloc[5].isna().all()
    assert alone.counts["island"] == 1
    joined = found(values, edges, weights=WeightChoice(joins_islands=True))
    assert joined.units["neighbours"].tolist() == [1, 2, 2, 2, 2, 1]


def test_bivariate_compares_a_unit_with_the_second_figure_around_it():
    result = found(esda.X, second=esda.Y, statistic=BIVARIATE)
    assert result.units["statistic"].to_numpy() == pytest.approx(esda.BIVARIATE_I, abs=1e-6)
    assert result.units["lag"].iloc[0] == pytest.approx(np.mean([esda.Y[1], esda.Y[6], esda.Y[7]]))
    assert result.overall.method == "permutation"


@pytest.mark.parametrize(
    ("values", "asked", "code"),
    [
        ([1, 2, None, None], {}, "too_few_units_with_value"),
        ([5, 5, 5, 5], {}, "figure_does_not_vary"),
        ([1, 2, 3, np.inf], {}, "figure_not_finite"),
        ([1, 2, 3, 4], {"weights": WeightChoice(NEAREST, k=4)}, "too_many_neighbours"),
        ([1, 2, 3, 4], {"weights": WeightChoice(BAND, distance_m=0)}, "distance_not_positive"),
        ([1, 2, 3, 4], {"weights": WeightChoice(BAND, distance_m=5)}, "all_islands"),
        ([1, 2, 3, 4], {"second": [1, 1, 1, 1], "statistic": BIVARIATE}, "figure_does_not_vary"),
    ],
)
def test_what_cannot_be_computed_is_refused_by_name(values, asked, code):
    with pytest.raises(AsdError) as refused:
        found(values, **asked)
    assert refused.value.problems[0].code == code


def test_cancelling_stops_between_blocks():
    class Stop(Silent):
        def cancelled(self):
            return True

    values, _ = figures(esda.X)
    with pytest.raises(Cancelled):
        hot_spots(values, None, values < 0, lattice(6), WeightChoice(), HotSpotQuestion(), Stop())
