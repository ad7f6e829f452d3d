"""Gower distance: worked by hand, against a slow pair-by-pair version, and its laws."""

import time

import numpy as np
import pandas as pd
import pytest

from asd_plugin.domain.comparison.peers.gower import distances, gower, parts_from, scale_units
from asd_plugin.domain.errors import AsdError

KINDS = {"size": "numeric", "height": "log", "order": "ordinal", "kind": "nominal", "milieu": "binary"}


def units(count=30, seed=3, missing=0.0):
    rng = np.random.default_rng(seed)
    table = pd.DataFrame(
        {
            "size": rng.normal(10, 4, count),
            "height": rng.lognormal(3, 1, count),
            "order": rng.integers(1, 5, count).astype(float),
            "kind": rng.choice(["a", "b", "c"], count),
            "milieu": rng.choice(["rural", "urban"], count),
        },
        index=[f"{place:03d}" for place in range(count)],
    )
    return table.mask(pd.DataFrame(rng.random(table.shape) < missing, table.index, table.columns))


def slow_gower(table, kinds, weights):
    """Pair by pair, variable by variable, from the formula of 1971."""
    count = len(table)
    found = np.full((count, count), np.nan)
    for i in range(count):
        for j in range(count):
            total = shared = 0.0
            for name, kind in kinds.items():
                a, b = table[name].iloc[i], table[name].iloc[j]
                if pd.isna(a) or pd.isna(b):
                    continue
                column = table[name].dropna()
                if kind in ("nominal", "binary"):
                    apart = float(a != b)
                else:
                    if kind == "log":
                        a, b, column = np.log(a), np.log(b), np.log(column.astype(float))
                    if kind == "ordinal":
                        levels = sorted(set(column))
                        a, b, column = levels.index(a), levels.index(b), np.arange(len(levels))
                    apart = abs(a - b) / (max(column) - min(column))
                total += weights[name] * apart
                shared += weights[name]
            if shared:
                found[i, j] = total / shared
    return found


def test_by_hand():
    table = pd.DataFrame(
        {"people": [1.0, 3.0, 5.0], "milieu": ["rural", "urban", "rural"], "farm": [0.0, np.nan, 50.0]},
        index=["a", "b", "c"],
    )
    found = gower(table, {"people": "numeric", "milieu": "binary", "farm": "numeric"})
    # a-b: (1/2 + 1) / 2; a-c: (1 + 0 + 1) / 3; b-c: (1/2 + 1) / 2
    assert found == pytest.approx(np.array([[0, 0.75, 2 / 3], [0.75, 0, 0.75], [2 / 3, 0.75, 0]]))


def test_weights_by_hand():
    table = pd.DataFrame({"people": [1.0, 3.0, 5.0], "milieu": ["r", "u", "r"]}, index=list("abc"))
    found = gower(table, {"people": "numeric", "milieu": "binary"}, {"people": 3.0, "milieu": 1.0})
    assert found[0, 1] == pytest.approx((3 * 0.5 + 1) / 4)


@pytest.mark.parametrize("missing", [0.0, 0.2, 0.7])
def test_equals_the_slow_version(missing):
    table, weights = units(missing=missing), dict(zip(KINDS, (1.0, 2.0, 0.5, 1.0, 3.0)))
    assert gower(table, KINDS, weights) == pytest.approx(slow_gower(table, KINDS, weights), nan_ok=True)


def test_units_of_measure_do_not_matter():
    table = units()
    other = table.assign(size=table["size"] * 1000 - 7, height=table["height"] / 2.54)
    assert gower(other, KINDS, trim=0.01) == pytest.approx(gower(table, KINDS, trim=0.01))


def test_is_symmetric_zero_for_duplicates_and_keeps_the_triangle():
    table = units(20)
    twice = pd.concat([table, table.set_axis([f"x{code}" for code in table.index])])
    found = gower(twice, KINDS)
    assert found == pytest.approx(found.T)
    assert np.diag(found[:, 20:]) == pytest.approx(0) and np.diag(found) == pytest.approx(0)
    assert found.min() >= 0 and found.max() <= 1
    through = found[:, :, None] + found[None, :, :]  # i to j, then j to k
    assert (found[:, None, :] <= through + 1e-12).all()


def test_order_of_rows_does_not_matter():
    table = units(25, missing=0.1)
    shuffled = table.sample(frac=1, random_state=5)
    a, b = scale_units(table, KINDS), scale_units(shuffled, KINDS)
    assert list(a.codes) == list(b.codes) == sorted(a.codes)
    assert np.array_equal(distances(a), distances(b))


def test_one_extreme_does_not_flatten_the_others():
    table = units(400).assign(size=[*np.linspace(0, 1, 399), 1e6])
    scaled = scale_units(table, KINDS)
    column = scaled.columns[:, scaled.names.index("size")]
    assert np.median(column) == pytest.approx(0.5, abs=0.02) and column.max() == 1


def test_parts_sum_to_the_distance():
    scaled = scale_units(units(missing=0.1), KINDS)
    assert parts_from(scaled, 4).sum(axis=1) == pytest.approx(distances(scaled)[4])


def test_useless_columns_are_dropped_and_told():
    table = units().assign(flat=1.0, empty=np.nan, idle=units()["size"])
    kinds = {**KINDS, "flat": "numeric", "empty": "numeric", "idle": "numeric"}
    scaled = scale_units(table, kinds, {**dict.fromkeys(kinds, 1.0), "idle": 0.0})
    assert scaled.names == tuple(KINDS)
    assert {note.code: note.fields["variable"] for note in scaled.notes} == {
        "peers_variable_constant": "flat",
        "peers_variable_missing": "empty",
        "peers_variable_unweighted": "idle",
    }


def test_fewer_than_three_variables_are_refused_naming_those_dropped():
    table = units().assign(flat=1.0)
    with pytest.raises(AsdError) as caught:
        scale_units(table, {"size": "numeric", "milieu": "binary", "flat": "numeric"})
    fault = caught.value.problems[0]
    assert fault.code == "peers_too_few_variables" and fault.fields["dropped"] == ["flat"]


def test_units_with_too_little_are_left_out_so_that_every_distance_exists():
    table = units(missing=0.45)
    scaled = scale_units(table, KINDS)
    known = table.notna().mean(axis=1)
    assert set(scaled.left_out) == set(table.index[known < 2 / 3 - 1e-9])
    assert not np.isnan(distances(scaled)).any()


def test_a_number_without_logarithm_is_missing_and_counted():
    table = units()
    table.loc["003", "height"] = 0.0
    scaled = scale_units(table, KINDS)
    assert [note.fields["count"] for note in scaled.notes if note.code == "peers_no_logarithm"] == [1]
    assert np.isnan(scaled.columns[scaled.place("003"), scaled.names.index("height")])


@pytest.mark.parametrize("weight", [-1.0, float("nan"), float("inf")])
def test_bad_weights_are_refused(weight):
    with pytest.raises(AsdError) as caught:
        scale_units(units(), KINDS, {"size": weight})
    assert caught.value.problems[0].code == "peers_weight_bad"


def test_unknown_columns_kinds_and_repeated_units_are_refused_together():
    table = units().set_axis(["000"] * 30)
    with pytest.raises(AsdError) as caught:
        scale_units(table, {**KINDS, "absent": "numeric"})
    assert [item.code for item in caught.value.problems] == ["peers_unknown_variables", "peers_units_twice"]


def test_the_country_is_done_in_half_a_second():
    rng = np.random.default_rng(1)
    table = pd.DataFrame(rng.random((1503, 12)), index=[f"{i:04d}" for i in range(1503)], columns=list("abcdefghijkl"))
    scaled = scale_units(table, dict.fromkeys(table.columns, "numeric"))
    start = time.process_time()
    distances(scaled)
    assert time.process_time() - start < 1.5  # 0.2 s alone; other work may share the machine
