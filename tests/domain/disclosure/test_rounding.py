import numpy as np
import pandas as pd
import pytest

from asd_plugin.domain.disclosure import rounding
from asd_plugin.domain.disclosure.rounding import least_base, round_cells
from asd_plugin.domain.errors import AsdError
from tests.domain.disclosure.tables import UP, invented, sums_of, with_totals

UNITS = {"unit": UP}


def tree():
    cells = pd.DataFrame({"unit": ["c1", "c2", "c3", "c4", "c5"], "n": [3, 4, 10, 0, 7]})
    return with_totals(cells, ["unit"], UNITS)


def assert_sound(cells, keys, hierarchies, rounded, base):
    values, before = rounded.values.to_numpy(), cells["n"].to_numpy()
    assert (values % base == 0).all() and (values >= 0).all()
    for total, parts in sums_of(cells, keys, hierarchies):
        assert values[total] == values[parts].sum()
    assert (np.abs(values - before) <= base).all()
    if not rounded.multiples_moved:
        assert (np.abs(values - before) < base).all()


@pytest.mark.parametrize("seed", range(10))
def test_a_single_hierarchy_stays_additive_and_next_to_its_values(seed):
    cells = tree()
    rounded = round_cells(cells, ["unit"], "n", UNITS, 5, seed)
    assert rounded.method == "tree"
    assert_sound(cells, ["unit"], UNITS, rounded, 5)
    assert rounded.values[cells["unit"] == "c3"].item() == 10  # a multiple stays
    assert rounded.values[cells["unit"] == "c4"].item() == 0  # a zero stays


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("milieus", [(), ("urban", "rural")])
def test_margins_and_geography_stay_additive_together(seed, milieus):
    cells, keys, hierarchies = invented(seed, milieus=milieus)
    assert_sound(cells, keys, hierarchies, round_cells(cells, keys, "n", hierarchies, 5, seed), 5)


def test_the_same_seed_gives_the_same_table_in_any_row_order():
    cells, keys, hierarchies = invented(1)
    first = round_cells(cells, keys, "n", hierarchies, 5, 3).values
    again = round_cells(cells.sample(frac=1.0, random_state=2), keys, "n", hierarchies, 5, 3).values
    assert first.to_dict() == again.to_dict()
    assert first.to_dict() != round_cells(cells, keys, "n", hierarchies, 5, 4).values.to_dict()


def test_no_bias_over_many_seeds():
    cells = tree()
    mean = np.mean([round_cells(cells, ["unit"], "n", UNITS, 5, seed).values.to_numpy() for seed in range(400)], axis=0)
    assert np.abs(mean - cells["n"].to_numpy()).max() < 1.2


def test_a_published_value_can_stand_for_every_count_within_the_base():
    # an attacker moves a cell and all its totals together: any value strictly within one base fits what is published
    cells, keys, hierarchies = invented(2)
    values = round_cells(cells, keys, "n", hierarchies, 5, 0).values.to_numpy()
    sums = sums_of(cells, keys, hierarchies)
    parts_of_none = [k for k in range(len(cells)) if all(total != k for total, _ in sums)]
    for leaf in parts_of_none[:20]:
        for move in range(-4, 5):
            if values[leaf] + move < 0:
                continue
            other = values.copy()
            other[leaf] += move
            for _ in range(6):
                for total, parts in sums:
                    other[total] = other[parts].sum()
            assert (other >= 0).all() and (np.abs(other - values) < 5).all()


def test_the_base_must_hide_the_threshold():
    assert (least_base(10), least_base(11), least_base(0)) == (5, 6, 1)
    with pytest.raises(AsdError, match="rounding_base_too_small"):
        round_cells(tree(), ["unit"], "n", UNITS, 3, 0, threshold=10)


def test_missing_stays_missing():
    cells = tree().astype({"n": float})
    cells.loc[cells["unit"] == "c4", "n"] = np.nan
    values = round_cells(cells, ["unit"], "n", UNITS, 5, 0).values
    assert np.isnan(values[cells["unit"] == "c4"].item())


def test_without_scipy_margins_are_refused_and_a_tree_is_rounded(monkeypatch):
    monkeypatch.setattr(rounding, "has_solver", lambda: False)
    assert round_cells(tree(), ["unit"], "n", UNITS, 5, 0).method == "tree"
    cells, keys, hierarchies = invented(1)
    with pytest.raises(AsdError, match="rounding_needs_scipy"):
        round_cells(cells, keys, "n", hierarchies, 5, 0)


@pytest.mark.parametrize("seed", range(4))
def test_a_table_too_hard_as_a_whole_is_rounded_from_the_top(seed, monkeypatch):
    cells, keys, hierarchies = invented(seed, milieus=("urban", "rural"))
    solve = rounding._Sums.solve

    def only_parts(self, bounds, is_whole=True, rows=None, cells=None, settled=None):
        return None if cells is None else solve(self, bounds, is_whole, rows, cells, settled)

    monkeypatch.setattr(rounding._Sums, "solve", only_parts)
    rounded = round_cells(cells, keys, "n", hierarchies, 5, seed)
    assert rounded.method == "top_down"
    assert_sound(cells, keys, hierarchies, rounded, 5)
