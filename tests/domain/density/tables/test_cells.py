"""Every count that could be published, against a slow walk over the rows; the geography above the units."""

import itertools

import numpy as np
import pandas as pd
import pytest

from asd_plugin.domain.density.rows import Columns, Group, Tally
from asd_plugin.domain.density.tables.cells import cell_table, cells_of_slice, slices_of
from asd_plugin.domain.density.tables.geography import geography_of
from asd_plugin.domain.errors import AsdError

CODES = ["01.051.01.01", "01.051.01.03", "01.151.01.01", "02.111.01.01"]


def tally_of(groups, rows, **sums):
    rows = np.array(rows, "int64")
    nobody = np.zeros(len(groups), "int64")
    sums = {name: np.array(values, float) for name, values in sums.items()}
    return Tally(
        groups, rows, sums, dict.fromkeys(sums, rows), np.zeros((len(groups), 4), "int64"), nobody, nobody, {}, 0
    )


def test_a_total_among_the_members_of_a_split_is_refused_by_name():
    groups = [Group("2024", "x", "urban"), Group("2024", "x", "Ensemble")]
    with pytest.raises(AsdError) as raised:
        slices_of(groups, [0, 1])
    assert raised.value.problems[0].fields["what"] == "milieu"


def test_a_province_in_two_regions_is_refused():
    with pytest.raises(AsdError) as raised:
        geography_of(["a", "b"], {"province": ["p", "p"], "region": ["r", "s"]})
    assert raised.value.problems[0].code == "zones_not_nested"


def test_codes_without_meaning_have_only_the_country_above_them_unless_zones_are_given():
    assert geography_of(["a", "b"]).parents == {"a": "MA", "b": "MA"}
    assert list(geography_of(["a", "b"], {"province": ["p", ""]}).zones) == ["country"]
    given = geography_of(["a", "b"], {"province": ["p", "q"], "region": ["p", "p"]})
    assert given.parents == {"a": "p", "b": "q", "p": "region:p", "q": "region:p", "region:p": "MA"}


def test_commune_codes_hold_their_province_and_region():
    geography = geography_of(CODES)
    assert geography.level_names() == ["commune", "province", "region", "country"]
    assert geography.parents["01.051.01.03"] == "01.051"
    assert geography.parents["01.051"] == "01"
    assert geography_of(["01", "02"]).level_names() == ["region", "country"]


def test_a_split_with_one_member_has_no_total_and_an_empty_member_is_named():
    groups = [Group("2024", "x", ""), Group("2024", "x", "rural")]
    slices = slices_of(groups, [0, 1])
    assert slices.members["programme"] == ["x"]
    assert slices.members["milieu"] == ["total", "unspecified", "rural"]
    assert slices.whole("2024") == ("2024", "x", "total", "total", "total")


def test_all_margins_equal_a_slow_walk_over_the_groups():
    chance = np.random.default_rng(5)
    groups = [Group(*parts) for parts in itertools.product(["2024", "2025"], ["x", "y"], ["u", "r"], ["f", "m"], [""])]
    groups = [group for place, group in enumerate(groups) if place != 3]
    rows = chance.integers(0, 4, (len(groups), len(CODES)))
    counted = tally_of(groups, rows, people=rows * 3, age=rows * 1.5)
    columns = Columns(people="people", programme="p", measures=("age",))
    known = np.array([True, True, False, True])
    table = cell_table(counted, slices_of(groups, list(range(len(groups)))), geography_of(CODES), columns, known)
    found = table.set_index(["unit_code", "period", "programme", "milieu", "sex"])
    wanted = {}
    for group, line in zip(groups, rows):
        for code, count, is_known in zip(CODES, line, known):
            zones = [code, code[:6], code[:2], "MA"]
            splits = itertools.product([group.programme, "total"], [group.milieu, "total"], [group.sex, "total"])
            for zone, parts in itertools.product(zones, list(splits)):
                key = (zone, group.period, *parts)
                if count or is_known or key in wanted:
                    wanted[key] = wanted.get(key, 0) + count
    assert found["beneficiary_households"].to_dict() == wanted
    assert (found["beneficiary_people"] == 3 * found["beneficiary_households"]).all()
    assert (found["sum_age"] == 1.5 * found["n_age"]).all()
    assert found["amount_dh"].isna().all()


def test_a_slice_is_one_level_of_one_combination():
    groups = [Group("2024", "x"), Group("2024", "y")]
    slices = slices_of(groups, [0, 1])
    table = cell_table(
        tally_of(groups, [[1, 2, 3, 4], [5, 6, 7, 8]]), slices, geography_of(CODES), Columns(), np.ones(4, bool)
    )
    assert cells_of_slice(table, slices.whole("2024"), "province")["beneficiary_households"].to_dict() == {
        "01.051": 14,
        "01.151": 10,
        "02.111": 12,
    }
    assert isinstance(table, pd.DataFrame)
