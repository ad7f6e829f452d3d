"""Grids: cells worked by hand, against containment in their own polygons, protection, totals kept to the unit."""

import numpy as np
import pandas as pd
import pytest

from asd_plugin.domain.density.grids.cells import Grid, key_of, place_of
from asd_plugin.domain.density.grids.counting import count_in_cells, protected_cells
from asd_plugin.domain.density.grids.spreading import largest_remainder, spread_counts
from asd_plugin.domain.disclosure.settings import PrimaryRule
from asd_plugin.domain.errors import AsdError
from asd_plugin.domain.progress import Silent

SHAPES = ["square", "hexagon"]


def places(grid, x, y):
    return list(zip(*(part.tolist() for part in place_of(grid.keys(np.array(x, float), np.array(y, float))))))


def test_squares_hold_their_lower_and_left_sides():
    grid = Grid("square", 10.0)
    assert places(grid, [0, 9.99, 10, -0.01, 0], [0, 9.99, 0, 0, -0.01]) == [(0, 0), (0, 0), (1, 0), (-1, 0), (0, -1)]
    assert grid.area_km2 == 0.0001
    assert grid.names(grid.keys(np.array([-1.0]), np.array([25.0]))) == ["sq10_-1_2"]


def test_hexagons_are_the_nearest_of_centres_half_a_width_apart():
    grid = Grid("hexagon", 10.0)
    up = 10 * np.sqrt(3) / 2
    assert places(grid, [0, 5, -5, 10, 4.9, 5.1], [0, up, up, 2 * up, 0, 0]) == [
        (0, 0), (0, 1), (-1, 1), (1, 2), (0, 0), (1, 0),
    ]  # fmt: skip
    assert grid.area_km2 == pytest.approx(100 * np.sqrt(3) / 2 / 1e6)


@pytest.mark.parametrize("shape", SHAPES)
def test_every_point_lies_in_the_polygon_of_its_cell(shape):
    shapely = pytest.importorskip("shapely.geometry")
    generator = np.random.default_rng(5)
    grid = Grid(shape, 7.3)
    x, y = generator.uniform(-100, 100, (2, 3000))
    keys = grid.keys(x, y)
    known = np.unique(keys)
    outlines = dict(zip(known.tolist(), map(shapely.Polygon, grid.corners(*place_of(known)))))
    for key, a, b in zip(keys.tolist(), x, y):
        assert outlines[key].buffer(1e-9).contains(shapely.Point(a, b))
    polygon = next(iter(outlines.values()))
    assert polygon.area == pytest.approx(grid.area_km2 * 1e6)
    assert polygon.exterior.is_ccw


@pytest.mark.parametrize("shape", SHAPES)
def test_cells_of_a_frame_cover_it_without_overlap(shape):
    shapely = pytest.importorskip("shapely.geometry")
    from shapely.ops import unary_union

    grid = Grid(shape, 10.0)
    cells = [shapely.Polygon(one) for one in grid.corners(*place_of(grid.covering(-33, 12, 41, 77)))]
    whole = unary_union(cells)
    assert whole.area == pytest.approx(sum(cell.area for cell in cells))
    assert whole.buffer(1e-6).contains(shapely.box(-33, 12, 41, 77))
    assert whole.geom_type == "Polygon" and not list(whole.interiors)


def test_keys_go_there_and_back_and_sort_by_column():
    column, row = np.array([-3, 0, 5, 5]), np.array([7, -9, -1, 2])
    keys = key_of(column, row)
    assert [part.tolist() for part in place_of(keys)] == [column.tolist(), row.tolist()]
    assert (np.diff(keys) > 0).all()


def test_counts_are_those_of_a_slow_loop_in_any_block_size(monkeypatch):
    from asd_plugin.domain.density.grids import counting

    generator = np.random.default_rng(6)
    x, y, mass = generator.normal(0, 40, 2000), generator.normal(0, 40, 2000), generator.integers(0, 4, 2000) * 1.0
    grid = Grid("hexagon", 15.0)
    expected = {}
    for key, one in zip(grid.keys(x, y).tolist(), mass):
        expected[key] = expected.get(key, 0) + one
    for block in (10_000, 77):
        monkeypatch.setattr(counting, "BLOCK", block)
        found = count_in_cells(grid, x, y, mass, Silent())
        assert found["households"].to_dict() == expected
        assert found["points"].sum() == 2000
        assert found.index.is_monotonic_increasing


def test_small_cells_are_hidden_never_one_alone_and_the_rest_adds_up():
    grid = Grid("square", 1000.0)
    x = np.concatenate([np.full(count, 500.0 + 1000 * cell) for cell, count in enumerate((30, 4, 12, 25))])
    counted = count_in_cells(grid, x, np.zeros(len(x)), None, Silent())
    found = protected_cells(counted, None, grid, PrimaryRule(10))
    assert found.cells["status"].tolist() == ["ok", "hidden_primary", "hidden_secondary", "ok"]
    assert found.cells["households"].tolist()[::3] == [30, 25]
    assert (
        found.cells["households"].isna().tolist()
        == found.cells["per_km2"].isna().tolist()
        == [False, True, True, False]
    )
    assert [note.code for note in found.notes] == ["grid_cells_hidden"]
    whole = protected_cells(counted, grid.keys(np.array([500.0, 9500.0]), np.zeros(2)), grid, PrimaryRule(0))
    assert whole.cells["households"].tolist() == [30, 0] and whole.outside == 41


@pytest.mark.parametrize("mass", [[1.0, np.nan], [1.0, -2.0], [1.0, np.inf]])
def test_households_that_are_no_numbers_are_refused(mass):
    with pytest.raises(AsdError):
        count_in_cells(Grid("square", 1.0), np.zeros(2), np.zeros(2), np.array(mass), Silent())


def test_a_size_that_is_no_length_and_a_grid_too_fine_are_refused():
    for size in (0.0, -5.0, np.nan):
        with pytest.raises(AsdError) as refused:
            Grid("square", size)
        assert refused.value.problems[0].code == "cell_size_not_positive"
    with pytest.raises(AsdError) as refused:
        Grid("square", 10.0).covering(0, 0, 1e6, 1e6)
    fields = refused.value.problems[0].fields
    assert fields["cells"] > 1e10 and 1000 <= fields["wanted"] <= 1001


def test_largest_remainders_worked_by_hand():
    # 10 by 1, 1, 1 -> 3.33 each: the first gets the one left over; 7 by 0.5, 0.3, 0.2 -> 3.5, 2.1, 1.4
    group = np.array([0, 0, 0, 1, 1, 1])
    weight = np.array([1, 1, 1, 0.5, 0.3, 0.2])
    assert largest_remainder(np.array([10.0, 7.0]), group, weight).tolist() == [4, 3, 3, 4, 2, 1]


def test_totals_are_kept_to_the_unit_whatever_the_weights():
    generator = np.random.default_rng(7)
    totals = generator.integers(0, 100_000, 300).astype(float)
    group = np.sort(generator.integers(0, 300, 5000))
    weight = generator.gamma(0.2, 1.0, 5000)
    part = largest_remainder(totals, group, weight)
    present = np.bincount(group, minlength=300) > 0
    assert np.bincount(group, part, 300)[present].tolist() == totals[present].tolist()
    exact = totals[group] * weight / np.bincount(group, weight, 300)[group]
    assert (np.abs(part - exact) < 1 + 1e-6).all() and (part >= 0).all()


def pieces(*rows):
    return pd.DataFrame(rows, columns=["unit", "key", "population", "area_m2"])


def spread(counts, hidden=(), rows=()):
    series = pd.Series(counts, index=[f"u{n}" for n in range(len(counts))], dtype=float)
    protected = pd.Series([n in hidden for n in range(len(counts))], index=series.index)
    return spread_counts(series, protected, pieces(*rows))


def test_counts_go_where_people_live_and_evenly_where_nobody_is_known():
    found = spread([10, 9], rows=[(0, 1, 75.0, 0), (0, 2, 25.0, 0), (1, 2, 0.0, 2.0), (1, 3, 0.0, 1.0)])
    assert found.parts["households"].tolist() == [8, 2, 6, 3]
    assert found.cells["households"].to_dict() == {1: 8, 2: 8, 3: 3}
    assert found.by_area == ["u1"] and found.placed == 19


def test_a_hidden_or_missing_unit_is_not_spread_and_blanks_the_cells_its_people_live_in():
    rows = [(0, 1, 5.0, 0), (0, 2, 5.0, 0), (1, 2, 5.0, 0), (1, 3, 5.0, 0), (2, 3, 1.0, 0), (2, 4, 1.0, 0)]
    found = spread([10, 99, np.nan], hidden=(1,), rows=rows)
    assert found.cells["status"].to_dict() == {1: "ok", 2: "hidden_secondary", 3: "hidden_secondary", 4: "missing"}
    assert found.cells["households"].isna().to_dict() == {1: False, 2: True, 3: True, 4: True}
    assert set(found.parts["unit"]) == {0} and found.placed == 10
    again = spread([10, 3, np.nan], hidden=(1,), rows=rows)
    pd.testing.assert_frame_equal(again.cells, found.cells)
    assert {note.code for note in found.notes} == {"spread_hidden", "spread_missing"}


def test_a_unit_without_cell_is_told_and_bad_counts_are_refused():
    found = spread([10, 20], rows=[(0, 1, 5.0, 0)])
    assert [note.code for note in found.notes] == ["spread_without_cell"] and found.placed == 10
    for counts, code in (([-1, 2], "count_negative"), ([1.5, 2], "count_not_whole")):
        with pytest.raises(AsdError) as refused:
            spread(counts, rows=[(0, 1, 5.0, 0), (1, 1, 5.0, 0)])
        assert refused.value.problems[0].code == code
    with pytest.raises(AsdError):
        spread([1, 2])
