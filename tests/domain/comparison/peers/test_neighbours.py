"""The k nearest units and the reasons given for each."""

import numpy as np
import pandas as pd
import pytest

from asd_plugin.domain.comparison.peers.gower import distances, scale_units
from asd_plugin.domain.comparison.peers.neighbours import k_nearest, reasons_table
from asd_plugin.domain.errors import AsdError

KINDS = {"people": "numeric", "farm": "numeric", "milieu": "binary"}
TABLE = pd.DataFrame(
    {
        "people": [0.0, 10.0, 50.0, 100.0, 0.0, np.nan],
        "farm": [0.0, 0.0, 100.0, 100.0, 0.0, np.nan],
        "milieu": ["rural", "rural", "rural", "urban", "urban", "urban"],
    },
    index=["a", "b", "c", "d", "e", "f"],
)


def scaled():
    return scale_units(TABLE, KINDS, trim=0.0)


def test_by_hand():
    found = k_nearest(scaled(), "a", 3)
    # b: 0.1 / 3; e: 1 / 3; c: (0.5 + 1) / 3; d: 1
    assert found.codes == ("b", "e", "c") and found.distances == pytest.approx((0.1 / 3, 1 / 3, 0.5))
    assert found.ranks == (1, 2, 3)
    assert found.average == pytest.approx((0.1 / 3 + 1 / 3 + 0.5 + 1) / 4)
    assert [reason.variable for reason in found.alike(1)] == ["farm", "people"]
    assert [reason.variable for reason in found.different(1)] == ["milieu"]
    assert [reason.variable for reason in found.different(2)] == ["farm", "people"]
    assert found.different(0) == [] or found.different(0)[0].difference >= 0.1


def test_parts_sum_to_the_distance_and_likenesses_to_what_the_average_unit_has_more():
    found = k_nearest(scaled(), "c", 4)
    for distance, reasons in zip(found.distances, found.reasons):
        assert sum(reason.part for reason in reasons) == pytest.approx(distance)
        assert sum(reason.likeness for reason in reasons) == pytest.approx(found.average - distance)
    assert len(reasons_table(found)) == 12


def test_equals_a_sort_of_the_matrix_and_ignores_the_order_of_rows():
    rng = np.random.default_rng(6)
    table = pd.DataFrame(rng.random((60, 3)), columns=list(KINDS), index=[f"{i:02d}" for i in range(60)])
    kinds = dict.fromkeys(KINDS, "numeric")
    one, other = scale_units(table, kinds), scale_units(table.iloc[::-1], kinds)
    found = k_nearest(one, "17", 8)
    row = distances(one)[17]
    assert list(found.codes) == [code for code in one.codes[np.argsort(row, kind="stable")] if code != "17"][:8]
    assert found == k_nearest(other, "17", 8)


def test_ties_share_a_rank_and_stand_by_code():
    table = pd.DataFrame(
        {"people": [0, 5, 5, 10.0], "farm": [0, 1, 1, 9.0], "milieu": ["u", "r", "r", "r"]}, index=["z", "y", "x", "w"]
    )
    found = k_nearest(scale_units(table, KINDS, trim=0.0), "z", 3)
    assert found.codes == ("x", "y", "w") and found.ranks == (1, 1, 3)


@pytest.mark.parametrize(
    ("unit", "k", "code"),
    [
        ("nowhere", 2, "peers_unknown_unit"),
        ("f", 2, "peers_unit_left_out"),
        ("a", 5, "peers_k_nearest"),
        ("a", 0, "peers_k_nearest"),
    ],
)
def test_bad_questions_are_refused(unit, k, code):
    with pytest.raises(AsdError) as caught:
        k_nearest(scaled(), unit, k)
    assert caught.value.problems[0].code == code
