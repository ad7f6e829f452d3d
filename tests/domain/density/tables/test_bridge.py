"""Old units to new ones: every fault of a crosswalk named, every household kept."""

import numpy as np
import pandas as pd
import pytest

from asd_plugin.domain.density.rows import Group, Tally
from asd_plugin.domain.density.tables.bridge import bridge_of, bridged, extended_codes, split_whole
from asd_plugin.domain.errors import AsdError

UNITS = ["A", "B", "C"]


def crosswalk(*rows):
    return pd.DataFrame(rows, columns=["old_code", "new_code", "share"])


def refusal(*rows, since="2025"):
    with pytest.raises(AsdError) as raised:
        bridge_of(crosswalk(*rows), UNITS, since)
    return {p.code: p.fields for p in raised.value.problems}


def tally_of(groups, rows, **sums):
    rows = np.array(rows, "int64")
    sums = {name: np.array(values, float) for name, values in sums.items()}
    outcomes = np.zeros((len(groups), 4), "int64")
    outcomes[:, 0] = rows.sum(axis=1)
    nobody = np.zeros(len(groups), "int64")
    present = {name: rows.copy() for name in sums}
    return Tally([Group(one) for one in groups], rows, sums, present, outcomes, nobody, nobody, {}, int(rows.sum()))


def test_shares_that_do_not_sum_to_one_are_refused_with_their_sum():
    assert refusal(("X", "A", 0.5), ("X", "B", 0.4))["bridge_shares_not_one"]["examples"] == ["X: 0.9"]


@pytest.mark.parametrize("share", [-0.1, 1.5, np.nan, "half", np.inf])
def test_a_share_that_is_no_share_is_refused_with_its_pair(share):
    assert refusal(("X", "A", share))["bridge_bad_shares"]["examples"] == ["X -> A"]


def test_every_fault_of_a_crosswalk_is_told_at_once():
    found = refusal(("X", "A", 0.5), ("X", "A", 0.5), ("", "B", 1), ("Y", "Z", 1), since="")
    assert set(found) == {"bridge_without_date", "bridge_empty_codes", "bridge_pairs_twice", "bridge_unknown_units"}
    assert found["bridge_unknown_units"]["examples"] == ["Z"]
    assert found["bridge_empty_codes"]["rows"] == [3]
    assert "bridge_empty" in refusal()


def test_a_split_unit_goes_to_its_parts_and_keeps_every_household():
    bridge = bridge_of(crosswalk(("X", "A", 0.6), ("X", "B", 0.4)), UNITS, "2025")
    assert extended_codes(UNITS, bridge) == ["A", "B", "C", "X"]
    found = bridged(tally_of(["2024"], [[0, 3, 5, 101]], h=[[0, 30, 50, 1011]]), UNITS, bridge)
    assert found.tally.rows.tolist() == [[61, 43, 5]]
    assert found.tally.sums["h"].tolist() == [[607, 434, 50]]
    assert (found.moved, found.unmatched) == (101, {})
    assert found.tally.outcomes[0].tolist() == [109, 0, 0, 0]


def test_a_unit_that_keeps_its_code_is_split_only_before_the_change():
    bridge = bridge_of(crosswalk(("A", "A", 0.75), ("A", "C", 0.25)), UNITS, "2025-03")
    found = bridged(tally_of(["2025-02", "2025-03"], [[100, 7, 0], [80, 8, 20]]), UNITS, bridge)
    assert found.tally.rows.tolist() == [[75, 7, 25], [80, 8, 20]]


def test_old_codes_in_new_periods_are_unknown_and_listed_not_moved():
    bridge = bridge_of(crosswalk(("X", "A", 1)), UNITS, "2025")
    found = bridged(tally_of(["2025"], [[1, 2, 3, 9]]), UNITS, bridge)
    assert found.tally.rows.tolist() == [[1, 2, 3]]
    assert found.unmatched == {"X": 9}
    assert found.tally.outcomes[0].tolist() == [6, 0, 0, 9]


def test_merged_units_add_up():
    bridge = bridge_of(crosswalk(("X", "A", 1), ("Y", "A", 1)), UNITS, "2025")
    assert bridged(tally_of(["2024"], [[1, 0, 0, 20, 30]]), UNITS, bridge).tally.rows.tolist() == [[51, 0, 0]]


def test_whole_numbers_stay_whole_and_every_sum_is_kept():
    chance = np.random.default_rng(7)
    for _ in range(300):
        shares = chance.dirichlet(np.ones(chance.integers(1, 6)))
        value = float(chance.integers(-50, 10_000))
        parts = split_whole(value, shares)
        assert parts.sum() == value
        assert np.array_equal(parts, np.round(parts))
        assert np.abs(parts - value * shares).max() < 1
        amount = value + 0.37
        assert split_whole(amount, shares).sum() == pytest.approx(amount, abs=1e-9)


def test_a_long_national_series_keeps_its_totals_by_period():
    chance = np.random.default_rng(3)
    units = [f"n{k:03d}" for k in range(60)]
    rows = []
    for k in range(50):
        news = chance.choice(60, size=chance.integers(1, 4), replace=False)
        shares = np.round(chance.dirichlet(np.ones(len(news))), 6)
        shares[-1] = 1 - shares[:-1].sum()
        rows += [(f"o{k:02d}", units[n], s) for n, s in zip(news, shares)]
    bridge = bridge_of(crosswalk(*rows), units, "2024")
    counts = chance.integers(0, 500, (2, 110))
    found = bridged(tally_of(["2022", "2023"], counts, h=counts * 3), units, bridge).tally
    assert found.rows.sum(axis=1).tolist() == counts.sum(axis=1).tolist()
    assert found.sums["h"].sum(axis=1).tolist() == (3 * counts).sum(axis=1).tolist()


def test_a_unit_that_receives_a_small_part_of_a_counted_row_is_zero_not_missing():
    bridge = bridge_of(crosswalk(("X", "A", 0.9), ("X", "B", 0.1)), UNITS, "2025")
    found = bridged(tally_of(["2024"], [[0, 0, 0, 1]], h=[[0, 0, 0, 3]]), UNITS, bridge, rows_are_counts=True).tally
    assert found.sums["h"].tolist() == [[3, 0, 0]]
    assert found.rows.tolist() == [[1, 1, 0]]
