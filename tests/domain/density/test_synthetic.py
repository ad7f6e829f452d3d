"""Invented beneficiaries: whole numbers that add up, shaped by need, inside their polygon, the same for one seed."""

import numpy as np
import pandas as pd
import pytest
from shapely.geometry import Point, Polygon, box

from asd_plugin.domain.density.counting import index_units, place_points
from asd_plugin.domain.density.synthetic.allocation import allocate
from asd_plugin.domain.density.synthetic.counts import counts_table, expected_surplus_dh, make_cells, need_proxy
from asd_plugin.domain.density.synthetic.households import sample_households
from asd_plugin.domain.density.synthetic.placement import place_in_units
from asd_plugin.domain.density.synthetic.totals import Shape, monthly_amount_dh, totals_for
from asd_plugin.domain.errors import AsdError
from asd_plugin.domain.progress import Silent

SIZE = 60


def territory(seed=1, size=SIZE):
    rng = np.random.default_rng(seed)
    households = rng.integers(50, 5000, size)
    codes = pd.Index([f"01.{k:03d}.01.01" for k in range(size)], name="code")
    units = pd.DataFrame(
        {"population": households * rng.uniform(3.0, 5.5, size), "households": households}, index=codes, dtype=float
    )
    milieu = pd.Series(np.where(np.arange(size) % 3 == 0, "urban", "rural"), index=codes)
    return units, milieu


def counts(households=60_000, seed=5, units=None, milieu=None):
    if units is None:
        units, milieu = territory()
    need = need_proxy(units, None)
    cells = make_cells(units, need, milieu, totals_for(households), Shape(), np.random.default_rng(seed))
    return counts_table(list(units.index), milieu, cells, "2026-02")


def test_the_published_totals_come_out_of_3_9_million_households():
    totals = totals_for(3_900_000)
    assert (totals.people, totals.children) == (12_500_000, 5_500_000)
    assert totals.child_aid_households == 2_389_057
    assert totals.child_aid_amount_dh / totals.child_aid_households == pytest.approx(530)


def test_counts_add_up_exactly_and_stay_below_the_census():
    units, _ = territory()
    table, totals = counts(), totals_for(60_000)
    assert table["households"].sum() == 60_000
    assert (table["people"].sum(), table["children"].sum()) == (totals.people, totals.children)
    by_unit = table.groupby("unit_code")[["households", "people"]].sum()
    assert (by_unit["households"] <= 0.95 * units["households"] + 1e-9).all()
    assert (by_unit["people"] <= units["population"]).all()


def test_amounts_respect_the_floor_and_the_mean():
    table = counts()
    assert (table["amount_dh"] >= 500 * table["households"]).all()
    child_aid = table[table["programme"] == "enfance"]
    assert child_aid["amount_dh"].sum() == 530 * child_aid["households"].sum()
    lump_sum = table[table["programme"] == "forfaitaire"]
    assert (lump_sum["amount_dh"] == 500 * lump_sum["households"]).all()
    assert (lump_sum["children"] == 0).all()
    assert (child_aid["children"] >= child_aid["households"]).all()


def test_more_need_means_more_take_up_within_a_milieu():
    units, milieu = territory(size=200)
    need = need_proxy(units, None)
    table = counts(150_000, units=units, milieu=milieu)
    share = table.groupby("unit_code")["households"].sum() / units["households"]
    rural = milieu == "rural"
    assert np.corrcoef(share[rural], need[rural])[0, 1] > 0.8
    assert share[rural].mean() > share[~rural].mean()


def test_same_seed_same_counts_another_seed_others():
    pd.testing.assert_frame_equal(counts(seed=5), counts(seed=5))
    assert not counts(seed=5).equals(counts(seed=6))


def test_territories_too_small_for_the_total_are_refused_with_what_they_can_hold():
    with pytest.raises(AsdError) as raised:
        counts(10_000_000)
    [fault] = raised.value.problems
    assert fault.code == "total_above_capacity"
    units, _ = territory()
    assert fault.fields["possible"] == int((0.95 * units["households"]).sum())


def test_a_unit_without_census_households_gets_none():
    units, milieu = territory()
    units.iloc[0] = [np.nan, np.nan]
    units.iloc[1] = [100, 0]
    table = counts(units=units, milieu=milieu)
    assert table[table["unit_code"].isin(units.index[:2])]["households"].sum() == 0
    assert table["households"].sum() == 60_000


def test_need_reads_given_indicators_and_ignores_missing_and_constant_ones():
    units, _ = territory()
    values = pd.DataFrame({"illiteracy_10_plus": np.linspace(0, 60, SIZE), "constant": 7.0}, index=units.index)
    values.iloc[3, 0] = np.nan
    need = need_proxy(units, values)
    alone = need_proxy(units, None)
    assert need.notna().all()
    assert need.iloc[3] == pytest.approx(alone.iloc[3])
    assert need.iloc[-1] > alone.iloc[-1] / 2


@pytest.mark.parametrize("total", [0, 1, 7, 29, 30])
def test_allocation_sums_exactly_within_its_bounds(total):
    weights, lower, upper = np.array([0.0, 1, 2, 50]), np.array([0, 0, 0, 0]), np.array([9, 10, 10, 10])
    found = allocate(total, weights, lower, upper, "x")
    assert found.sum() == total
    assert found[0] == 0
    assert (found <= upper).all()


def test_allocation_in_hand_worked_thirds_gives_the_last_unit_to_the_largest_remainder():
    many = np.full(3, 100)
    assert allocate(10, np.array([1.0, 1.0, 2.0]), np.zeros(3), many, "x").tolist() == [3, 2, 5]
    assert allocate(10, np.array([1.0, 1.0, 1.0]), np.array([8, 0, 0]), many, "x").tolist() == [8, 1, 1]


@pytest.mark.parametrize(("total", "code"), [(31, "total_above_capacity"), (2, "total_below_floor")])
def test_allocation_without_room_is_refused(total, code):
    with pytest.raises(AsdError) as raised:
        allocate(total, np.ones(3), np.ones(3), np.full(3, 10), "x")
    assert raised.value.problems[0].code == code


def test_monthly_amounts_are_those_of_the_published_schedule_of_2024():
    assert [monthly_amount_dh(k) for k in (1, 2, 3, 4, 6)] == [500, 500, 600, 636, 708]


def test_expected_surplus_is_the_mean_over_family_sizes():
    rng = np.random.default_rng(2)
    children = 1 + rng.binomial(5, (2.3 - 1) / 5, 200_000)
    drawn = np.mean([monthly_amount_dh(k) - 500 for k in range(1, 7)] @ (np.arange(1, 7)[:, None] == children))
    assert expected_surplus_dh(np.array([2.3]))[0] == pytest.approx(drawn, rel=0.02)


def sample(size=3_000, seed=4):
    table = counts()
    codes = set(table["unit_code"])
    return table, sample_households(table, size, codes, Shape(), np.random.default_rng(seed))


def test_weights_stand_for_every_household_cell_by_cell():
    table, drawn = sample()
    assert len(drawn) == 3_000
    assert drawn["weight"].sum() == pytest.approx(60_000)
    by_cell = drawn.groupby(["unit_code", "programme"])["weight"].sum()
    expected = table[table["households"] > 0].set_index(["unit_code", "programme"])["households"]
    pd.testing.assert_series_equal(by_cell, expected.astype(float), check_names=False)


def test_a_sample_smaller_than_the_cells_still_weighs_the_whole():
    assert sample(50)[1]["weight"].sum() == pytest.approx(60_000)
    assert len(sample(0)[1]) == 0


def test_more_points_than_households_are_refused():
    with pytest.raises(AsdError):
        sample(70_000)


def test_ids_tell_nothing_and_every_row_says_it_is_invented():
    _, drawn = sample()
    assert drawn["household_id"].is_unique
    assert (drawn["data_class"] == "SYNTHETIQUE").all()
    assert (drawn["amount_dh"] >= 500).all()
    assert ((drawn["children"] == 0) == (drawn["programme"] == "forfaitaire")).all()
    assert (drawn["people"] > drawn["children"]).all()


SHAPES = [
    box(0, 0, 1, 1),
    Polygon(box(1, 0, 4, 3).exterior.coords, [box(1.2, 0.2, 3.8, 2.8).exterior.coords]),
    Polygon([(5, 0), (9, 4), (9, 4.001), (5, 0.001)]),
]


def place(shapes, per_unit, seed=9):
    codes = [f"{k:02d}" for k in range(len(shapes))]
    prepared = index_units(codes, [s.wkb for s in shapes], 20_000)
    unit = np.repeat(np.arange(len(shapes)), per_unit)
    return prepared, unit, place_in_units(prepared, codes, unit, np.random.default_rng(seed), Silent())


def test_points_fall_in_their_own_polygon_even_in_rings_and_slivers():
    prepared, unit, (x, y) = place(SHAPES, 200)
    assert place_points(prepared, x, y).unit.tolist() == unit.tolist()
    assert all(SHAPES[u].intersects(Point(a, b)) for u, a, b in zip(unit, x, y))


def test_points_gather_around_villages_rather_than_evenly():
    _, _, (x, _) = place([box(0, 0, 10, 10)], 2_000)
    share = np.histogram(x, bins=20, range=(0, 10))[0] / len(x)
    assert share.max() > 0.12


def test_same_seed_same_places():
    first, second = place(SHAPES, 50)[2], place(SHAPES, 50)[2]
    assert first[0].tobytes() == second[0].tobytes()
    assert first[1].tobytes() == second[1].tobytes()


def test_a_unit_in_which_no_point_can_count_is_named():
    with pytest.raises(AsdError) as raised:
        place([box(0, 0, 2, 2), box(0.5, 0.5, 1, 1)], 3)
    [fault] = raised.value.problems
    assert (fault.code, fault.fields["examples"]) == ("cannot_place_points", ["01"])
