"""What leaves the office, attacked: no hidden cell can be had back from the other cells and their totals."""

import itertools

import numpy as np
import pandas as pd
import pytest

from asd_plugin.domain.density.rows import Columns, Group, Tally
from asd_plugin.domain.density.tables.cells import cell_table, slices_of
from asd_plugin.domain.density.tables.geography import geography_of
from asd_plugin.domain.density.tables.published import publish
from asd_plugin.domain.disclosure.settings import PrimaryRule
from asd_plugin.domain.errors import AsdError

CODES = [f"{r:02d}.{r}{p}1.01.{c:02d}" for r in (1, 2) for p in (0, 1) for c in (1, 3, 5)]
HIDDEN = ("hidden_primary", "hidden_secondary")


def table_of(counts, groups, people=None):
    """``counts``: groups x units."""
    rows = np.asarray(counts, "int64")
    nobody = np.zeros(len(groups), "int64")
    sums = {"h": rows.astype(float), "p": np.asarray(rows * 3 if people is None else people, float)}
    columns = Columns(households="h", people="p", programme="x", period="t")
    counted = Tally(groups, rows, sums, {}, np.zeros((len(groups), 4), "int64"), nobody, nobody, {}, int(rows.sum()))
    slices, geography = slices_of(groups, list(range(len(groups)))), geography_of(CODES)
    table = cell_table(counted, slices, geography, columns, np.ones(len(CODES), bool))
    return table, slices, geography


def attack(shown, true, geography, slices):
    """Range of every hidden cell for a reader who adds and subtracts, cell by cell, with a linear programme."""
    linprog = pytest.importorskip("scipy.optimize").linprog
    splits = list(slices.hierarchies())
    keys = ["unit_code", "period", *splits]
    place = {key: row for row, key in enumerate(map(tuple, true[keys].astype(str).to_numpy()))}
    parents = {"unit_code": geography.parents, **slices.hierarchies()}
    equations = {}
    for key, row in place.items():
        for position, name in enumerate(keys):
            parent = parents.get(name, {}).get(key[position])
            if parent is not None:
                total = (*key[:position], parent, *key[position + 1 :])
                equations.setdefault((position, total), []).append(row)
    lines = np.zeros((len(equations), len(place)))
    for line, ((_, total), parts) in enumerate(equations.items()):
        lines[line, parts] = 1
        lines[line, place[total]] = -1
    values = shown["beneficiary_households"].to_numpy()
    bounds = [(value, value) if value == value else (0, None) for value in values]
    ranges = {}
    for row in np.flatnonzero(np.isnan(values)):
        aim = np.zeros(len(place))
        aim[row] = 1
        ends = [linprog(sign * aim, A_eq=lines, b_eq=np.zeros(len(lines)), bounds=bounds) for sign in (1, -1)]
        low, high = (end.fun * sign if end.status == 0 else np.inf for end, sign in zip(ends, (1, -1)))
        ranges[row] = (low, high)
    return ranges


@pytest.mark.parametrize("seed", range(4))
def test_no_hidden_cell_can_be_had_back_by_adding_and_subtracting(seed):
    chance = np.random.default_rng(seed)
    groups = [Group("2024", name) for name in ("a", "b", "c")]
    counts = chance.choice([0, 3, 7, 12, 40, 90, 300], (3, len(CODES)), p=[0.1, 0.1, 0.1, 0.2, 0.2, 0.2, 0.1])
    table, slices, geography = table_of(counts, groups)
    shown = publish(table, geography, slices, PrimaryRule(10)).table
    true = table["beneficiary_households"].to_numpy()
    small = (true > 0) & (true < 10)
    assert shown["status"][small].isin(HIDDEN).all()
    assert (
        shown.loc[shown["status"].isin(HIDDEN), ["beneficiary_households", "beneficiary_people"]].isna().all(axis=None)
    )
    for row, (low, high) in attack(shown, table, geography, slices).items():
        assert low <= true[row] + 1e-6
        assert high >= true[row] - 1e-6
        assert high - low >= 9, table.iloc[row].to_dict()


def test_a_cell_with_few_people_is_small_whatever_its_households():
    groups = [Group("2024", "a")]
    counts = [[20] * len(CODES)]
    people = [[60] * len(CODES)]
    people[0][2] = 6
    table, slices, geography = table_of(counts, groups, people)
    shown = publish(table, geography, slices, PrimaryRule(10)).table.set_index("unit_code")
    assert shown.loc[CODES[2], "status"] == "hidden_primary"
    in_province = [code for code in CODES if code[:6] == CODES[2][:6]]
    assert shown.loc[in_province, "status"].isin(HIDDEN).sum() >= 2


def test_a_figure_hidden_in_one_period_stays_hidden_while_it_stands_still():
    groups = [Group("2024", "a"), Group("2025", "a")]
    first = [5, 30, 40] * 4
    second = [15, 30, 40] + [15, 30, 40] * 3
    table, slices, geography = table_of([first, second], groups)
    shown = publish(table, geography, slices, PrimaryRule(10)).table
    own = shown[shown["level"] == "commune"].set_index(["unit_code", "period"])["status"]
    for code in CODES:
        if own[code, "2024"] == "hidden_secondary":
            assert own[code, "2025"].startswith("hidden")


def before_of(shown):
    return shown.rename(columns={"beneficiary_households": "households"})


def test_an_earlier_run_is_known_a_second_one_hides_the_same_cells():
    groups = [Group("2024", "a"), Group("2024", "b")]
    counts = np.random.default_rng(9).choice([4, 12, 30, 80], (2, len(CODES)))
    table, slices, geography = table_of(counts, groups)
    first = publish(table, geography, slices, PrimaryRule(10)).table
    second = publish(table, geography, slices, PrimaryRule(10), before=before_of(first)).table
    assert second["status"].tolist() == first["status"].tolist()


def test_two_publications_together_tell_no_more_than_one():
    """A lower threshold now must not show what the run before had hidden."""
    groups = [Group("2024", "a"), Group("2024", "b")]
    counts = np.random.default_rng(2).choice([4, 12, 30, 80], (2, len(CODES)))
    table, slices, geography = table_of(counts, groups)
    first = publish(table, geography, slices, PrimaryRule(10)).table
    second = publish(table, geography, slices, PrimaryRule(5), before=before_of(first)).table
    was, now = (shown["status"].isin(HIDDEN) for shown in (first, second))
    assert now[was].all()


@pytest.mark.parametrize(("protection", "threshold"), [("none", 10), ("suppress", 1), ("suppress", 0), ("round", 0)])
def test_what_is_not_protected_says_so(protection, threshold):
    table, slices, geography = table_of([[3] * len(CODES)], [Group("2024", "a")])
    found = publish(table, geography, slices, PrimaryRule(threshold), protection)
    assert found.way == "none"
    assert set(found.table["status"]) == {"ok"}
    assert found.summary()["hidden_primary"] == 0


def test_rounded_counts_are_multiples_and_add_up_over_every_level_and_split():
    groups = [Group("2024", "a"), Group("2024", "b")]
    counts = np.random.default_rng(4).integers(0, 60, (2, len(CODES)))
    table, slices, geography = table_of(counts, groups)
    found = publish(table, geography, slices, PrimaryRule(10), "round")
    shown = found.table.set_index(["unit_code", "programme"])["beneficiary_households"]
    assert found.way == "round"
    assert (shown % 5 == 0).all()
    assert (shown - table.set_index(["unit_code", "programme"])["beneficiary_households"]).abs().max() <= 5
    for code, name in itertools.product(CODES, ("a", "b", "total")):
        assert shown[code[:6], name] == sum(shown[one, name] for one in CODES if one[:6] == code[:6])
    for code in [*CODES, "MA"]:
        assert shown[code, "total"] == shown[code, "a"] + shown[code, "b"]


def test_the_summary_tells_no_figure():
    table, slices, geography = table_of([[4, 50, 60] * 4], [Group("2024", "a")])
    summary = publish(table, geography, slices, PrimaryRule(10)).summary()
    assert summary["hidden_primary"] == 4
    assert isinstance(summary["width_classes"], dict)
    assert not isinstance(summary.get("cells"), pd.Series)


@pytest.mark.parametrize("seed", range(4))
def test_a_figure_that_stands_still_is_hidden_in_both_periods_or_in_neither(seed):
    """Four months in which a third of the cells keep their count: what one month hides, no other may tell."""
    rng = np.random.default_rng(seed)
    months, programmes = [f"2026-0{month}" for month in range(1, 5)], ("A", "B")
    groups = [Group(month, programme, "", "", "") for month in months for programme in programmes]
    counts = rng.choice([0, 3, 8, 12, 30, 60], (len(groups), len(CODES)))
    for month in range(1, len(months)):
        keep = rng.random((len(programmes), len(CODES))) < 0.33
        now, then = slice(2 * month, 2 * month + 2), slice(2 * month - 2, 2 * month)
        counts[now] = np.where(keep, counts[then], counts[now])
    table, slices, geography = table_of(counts, groups)
    found = publish(table, geography, slices, PrimaryRule(10))
    shown = found.table
    names = ["unit_code", "programme", "milieu", "sex", "age_band"]
    for before, after in zip(months, months[1:]):
        one, two = (
            table.assign(status=shown["status"])[table["period"] == month].set_index(names) for month in (before, after)
        )
        both = one.join(two, lsuffix="_1", rsuffix="_2")
        still = both["beneficiary_households_1"] == both["beneficiary_households_2"]
        still &= both["beneficiary_households_1"] > 0
        hidden = [both[f"status_{side}"].isin(HIDDEN) for side in (1, 2)]
        assert (hidden[0] == hidden[1])[still].all() and still.any()
    assert all(audit.passed for audit in found.audits.values())
    rows = (table["period"] == months[0]).to_numpy()
    for low, high in attack(shown[rows], table[rows], geography, slices).values():
        assert high - low > 1


def test_a_total_hidden_before_stays_hidden_when_the_zones_are_known_too():
    groups = [Group("2024", "a"), Group("2024", "b")]
    counts = np.array([[4, 80, 80] * 4, [80, 80, 4] * 4])
    table, slices, geography = table_of(counts, groups)
    before = before_of(table).assign(status="published")
    zone = table.loc[table["level"] == "province", "unit_code"].iloc[0]
    rows = (before["unit_code"] == zone) & (before["programme"] == "a")
    before.loc[rows, "status"] = "hidden_secondary"
    before = before[before["unit_code"] == zone]
    second = publish(table, geography, slices, PrimaryRule(10), before=before).table
    assert second.loc[rows, "status"].str.startswith("hidden").all()


def banded(bands):
    return table_of([[30, 40, 50] * 4] * len(bands), [Group("2024", "a", "", "", band) for band in bands])


@pytest.mark.parametrize(
    ("first", "then", "is_refused"),
    [
        (("0-39", "40+"), ("0-40", "41+"), True),
        (("0-39", "40+"), ("0-39", "40-59", "60+"), True),
        (("0-39", "40+"), ("0-39", "40+"), False),
        (("jeunes", "adultes"), ("0-39", "40+"), False),
    ],
)
def test_other_age_limits_than_those_published_are_refused(first, then, is_refused):
    """41 and more, taken from 40 and more, are the people of one year."""
    table, slices, geography = banded(first)
    before = before_of(publish(table, geography, slices, PrimaryRule(10)).table)
    table, slices, geography = banded(then)
    if not is_refused:
        assert len(publish(table, geography, slices, PrimaryRule(10), before=before).table)
        return
    with pytest.raises(AsdError) as caught:
        publish(table, geography, slices, PrimaryRule(10), before=before)
    (said,) = caught.value.problems
    assert said.code == "bands_overlap_earlier" and said.fields["period"] == "2024"
    assert set(said.fields["bands"]) <= set(then) and set(said.fields["earlier"]) <= set(first)


def test_cells_that_were_hidden_are_not_rounded_afterwards():
    table, slices, geography = table_of([[4, 80, 80] * 4], [Group("2024", "a")])
    before = before_of(publish(table, geography, slices, PrimaryRule(10)).table)
    with pytest.raises(AsdError) as caught:
        publish(table, geography, slices, PrimaryRule(10), "round", before=before)
    assert [said.code for said in caught.value.problems] == ["round_after_hidden"]


def test_a_cell_called_secondary_before_is_not_called_small_now():
    table, slices, geography = table_of([[4, 80, 80] * 4], [Group("2024", "a")])
    before = before_of(publish(table, geography, slices, PrimaryRule(10)).table)
    small = before["status"] == "hidden_primary"
    before["status"] = before["status"].mask(small, "hidden_secondary")
    again = publish(table, geography, slices, PrimaryRule(10), before=before).table
    assert small.any() and (again.loc[small, "status"] == "hidden_secondary").all()
