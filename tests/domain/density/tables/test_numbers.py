"""People and amounts beside protected households: attacked where the households' proof does not cover them."""

import numpy as np
import pandas as pd
import pytest

from asd_plugin.domain.density.rows import Group
from asd_plugin.domain.density.tables.numbers import follows
from asd_plugin.domain.density.tables.published import publish
from asd_plugin.domain.disclosure.settings import PrimaryRule
from tests.domain.density.tables.test_published import CODES, attack, table_of


@pytest.mark.parametrize("seed", range(6))
def test_people_are_no_easier_to_find_than_households_where_many_have_none(seed):
    chance = np.random.default_rng(seed)
    groups = [Group("2024", name) for name in ("a", "b")]
    counts = chance.choice([0, 3, 7, 12, 40, 90, 300], (2, len(CODES)), p=[0.1, 0.1, 0.1, 0.2, 0.2, 0.2, 0.1])
    people = counts * chance.choice([0, 0, 1, 3], counts.shape)  # children: none in many communes
    table, slices, geography = table_of(counts, groups, people)
    shown = publish(table, geography, slices, PrimaryRule(10)).table
    told = shown.assign(beneficiary_households=shown["beneficiary_people"])
    true = table["beneficiary_people"].to_numpy()
    for row, (low, high) in attack(told, table, geography, slices).items():
        if 0 < true[row] < 10:
            assert high - low >= 10 - 1e-6


def test_numbers_follow_the_households_only_where_no_hidden_row_is_emptied():
    rows = pd.DataFrame({"beneficiary_households": [4.0, 20.0, 50.0], "amount_dh": [2000.0, 9000.0, 0.0]})
    rows["beneficiary_people"] = [9.0, 20.0, 3.0]
    small = pd.Series([True, False, False])
    for hidden, expected in ([True, True, False], True), ([True, True, True], False):
        for name in ("beneficiary_people", "amount_dh"):
            assert follows(rows, name, pd.Series(hidden), small, PrimaryRule(10)) is expected
    rows["amount_dh"] = [200_000.0, 9000.0, 0.0]  # one large grant beside small ones: not wide enough
    assert not follows(rows, "amount_dh", pd.Series([True, True, False]), small, PrimaryRule(10))
