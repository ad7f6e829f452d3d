"""Cells, choices, values, classes: worked by hand, and a hidden cell is nowhere."""

from dataclasses import replace

import numpy as np
import pytest

from asd_plugin.docks.density.state.choice import Choice, bases_of, numerators_of, possible
from asd_plugin.docks.density.state.grid import MISSING, OK, PRIMARY, SECONDARY, grid_of
from asd_plugin.docks.density.state.measured import COVERING, HIDDEN, NONE, ZERO, Measurer
from asd_plugin.domain.density.settings import AREA, HOUSEHOLDS, POPULATION, UNIT_HOUSEHOLDS

BASES = {UNIT_HOUSEHOLDS: np.array([100.0, 50.0, 0.0]), AREA: np.array([2.0, 4.0, 5.0]), POPULATION: np.full(3, np.nan)}
COUNT = Choice("2025-01", base="")


def test_a_grid_has_no_figure_of_a_hidden_cell_even_if_the_table_has(grid):
    place = grid.place("2025-01", "total", "total")
    assert grid.status[place].tolist() == [OK, PRIMARY, SECONDARY]
    assert np.isnan(grid.figures[HOUSEHOLDS][place][1:]).all()
    assert not np.isin([7.0, 30.0, 99.0], grid.figures[HOUSEHOLDS]).any()


def test_a_cell_nobody_counted_is_missing_not_zero(grid):
    measured = Measurer(grid, BASES).measure(replace(COUNT, programme="ASD"))
    assert measured.status.tolist() == [MISSING] * 3
    assert measured.classes.tolist() == [NONE] * 3
    assert measured.limits == ()


def test_values_are_numerator_over_base_and_a_zero_base_is_missing(grid):
    measured = Measurer(grid, BASES).measure(Choice("2025-02", base=UNIT_HOUSEHOLDS))
    assert measured.values[:2].tolist() == [40.0, 0.0]
    assert np.isnan(measured.values[2])
    assert measured.status.tolist() == [OK, OK, MISSING]
    density = Measurer(grid, BASES).measure(Choice("2025-02", base=AREA))
    assert density.values.tolist() == [20.0, 0.0, 12.0]


def test_every_sign_has_its_class(grid):
    measured = Measurer(grid, BASES).measure(COUNT)
    assert measured.classes.tolist() == [1, HIDDEN, COVERING]
    later = Measurer(grid, BASES).measure(replace(COUNT, period="2025-02"))
    assert later.classes[1] == ZERO


def test_limits_are_made_of_values_that_are_shown(grid):
    fixed = Measurer(grid, BASES).measure(COUNT).limits
    assert (fixed[0], fixed[-1]) == (20.0, 60.0)
    own = Measurer(grid, BASES).measure(replace(COUNT, is_fixed=False)).limits
    assert set(own) == {20.0}


def test_fixed_limits_are_the_same_in_every_period(grid):
    measurer = Measurer(grid, BASES)
    choice = Choice("2025-01", base=AREA)
    assert measurer.measure(choice).limits == measurer.measure(replace(choice, period="2025-02")).limits


def test_one_commune_over_the_periods_says_what_is_hidden(grid):
    found = Measurer(grid, BASES).over_periods(COUNT, 1)
    assert [(period, status) for period, _, status in found] == [("2025-01", PRIMARY), ("2025-02", OK)]
    assert np.isnan(found[0][1])
    assert found[1][1] == 0.0


def test_a_mean_is_the_sum_over_those_who_have_a_value():
    import pandas as pd

    table = pd.DataFrame(
        [{"unit_code": "A", "period": "p", "programme": "total", "milieu": "total", HOUSEHOLDS: 12.0, "sum_age": 300.0,
          "n_age": 10.0, "status": "ok"}]
    )  # fmt: skip
    grid = grid_of(table, ["A"], [HOUSEHOLDS, "sum_age", "n_age"], "none", 10)
    assert numerators_of(grid) == [HOUSEHOLDS, "sum_age", "mean_age"]
    choice = possible(grid, Choice("p", numerator="mean_age"), [AREA])
    assert choice.base == ""
    assert not choice.is_count
    assert Measurer(grid, {AREA: np.array([5.0])}).measure(choice).values.tolist() == [30.0]


def test_one_milieu_has_no_rate_for_the_base_counts_both():
    import pandas as pd

    rows = [{"unit_code": "A", "period": "p", "programme": "total", "milieu": milieu, HOUSEHOLDS: 12.0, "status": "ok"}
            for milieu in ("total", "rural", "urban")]  # fmt: skip
    grid = grid_of(pd.DataFrame(rows), ["A"], [HOUSEHOLDS], "none", 10)
    assert grid.milieux == ("total", "rural", "urban")
    assert bases_of(grid, Choice("p"), [AREA]) == ["", AREA]
    assert possible(grid, Choice("p", milieu="rural", base=AREA), [AREA]).base == ""


def test_what_the_cells_do_not_have_is_replaced(grid):
    kept = possible(grid, Choice("1999-01", "nobody", "nowhere", "nothing", "gold"), [AREA])
    assert kept == Choice("2025-02", "total", "total", HOUSEHOLDS, "", True)


@pytest.mark.parametrize("seed", range(5))
def test_the_same_as_a_slow_loop(seed):
    import pandas as pd

    rng = np.random.default_rng(seed)
    codes = [f"U{k}" for k in range(40)]
    status = rng.choice(["ok", "hidden_primary", "hidden_secondary", "missing"], (3, 40), p=[0.7, 0.1, 0.1, 0.1])
    counts = rng.integers(0, 500, (3, 40)).astype(float)
    rows = [{"unit_code": code, "period": str(p), "programme": "total", "milieu": "total", HOUSEHOLDS: counts[p, k],
             "status": status[p, k]} for p in range(3) for k, code in enumerate(codes)]  # fmt: skip
    grid = grid_of(pd.DataFrame(rows), codes, [HOUSEHOLDS], "suppressed", 10)
    areas = rng.uniform(1, 9, 40)
    measurer = Measurer(grid, {AREA: areas})
    for period in range(3):
        measured = measurer.measure(Choice(str(period), base=AREA))
        for k in range(40):
            if status[period, k] != "ok":
                assert np.isnan(measured.values[k])
                assert measured.classes[k] >= NONE
                continue
            value = counts[period, k] / areas[k]
            assert measured.values[k] == pytest.approx(value)
            expected = 1 + sum(value >= limit for limit in measured.limits[1:-1])
            assert measured.classes[k] == expected


def sexes_grid():
    import pandas as pd

    rows = [{"unit_code": code, "period": "p", "programme": "total", "milieu": "total", "sex": sex, "age_band": "total",
             HOUSEHOLDS: count, "status": status}
            for code, counts in (("A", (40.0, 25.0, 15.0)), ("B", (30.0, 4.0, 26.0)))
            for sex, count, status in zip(
                ("total", "F", "M"), counts,
                ("ok", "ok", "ok") if code == "A" else ("ok", "hidden_primary", "hidden_secondary"))]  # fmt: skip
    return grid_of(pd.DataFrame(rows), ["A", "B"], [HOUSEHOLDS], "suppressed", 10)


def test_a_sex_is_a_filter_and_its_small_cells_have_no_figure():
    grid = sexes_grid()
    assert (grid.sexes, grid.age_bands) == (("total", "F", "M"), ("total",))
    measured = Measurer(grid, {}).measure(Choice("p", sex="F", base=""))
    assert measured.status.tolist() == [OK, PRIMARY]
    assert measured.values[0] == 25.0
    assert np.isnan(measured.values[1])
    assert Measurer(grid, {}).measure(Choice("p", base="")).values.tolist() == [40.0, 30.0]


def test_one_sex_has_no_rate_for_the_base_counts_both():
    grid = sexes_grid()
    assert bases_of(grid, Choice("p"), [AREA]) == ["", AREA]
    assert possible(grid, Choice("p", sex="F", base=AREA), [AREA]).base == ""


def test_a_sex_that_the_cells_do_not_have_becomes_all(grid):
    assert possible(grid, Choice("2025-02", sex="F", age_band="60+"), [AREA]).parts == ("total",) * 4


def test_what_rows_leave_empty_is_said_in_words():
    from asd_plugin.docks.density.sentences import part_name, whom

    assert part_name("sex", "F") == "Women"
    assert part_name("age_band", "18-59") == "18-59 years"
    assert all(part_name(split, "unspecified") == "not said" for split in ("programme", "milieu", "sex", "age_band"))
    assert whom(Choice("p", sex="F")) == "All programmes, Both milieus, Women"
