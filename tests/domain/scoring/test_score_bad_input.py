"""Tables that cannot be scored: refused with the kind, the column and the units named, all faults at once."""

import numpy as np
import pandas as pd
import pytest

from asd_plugin.domain.errors import AsdError, Cancelled
from asd_plugin.domain.scoring.score import score_territories
from tests.domain.scoring.models import flat, model_of, table

NAN = float("nan")
MODEL = model_of(flat("a", "b"), missing={"policy": "available_mean"})


def refusal(data, model=MODEL, **others):
    with pytest.raises(AsdError) as refused:
        score_territories(model, data, **others)
    return refused.value.problems


def test_absent_and_text_columns_and_duplicate_units_are_listed_together():
    data = pd.DataFrame({"b": ["x", "y", "z"]}, index=["01", "02", "01"])
    found = refusal(data)
    assert [(fault.code, fault.fields.get("path")) for fault in found] == [
        ("duplicate_units", None),
        ("indicator_absent", "index/a"),
        ("indicator_is_text", "index/b"),
    ]
    assert found[0].fields["examples"] == ["01"]


def test_every_column_without_any_value_is_named():
    found = refusal(table(["1", "2"], a=[NAN, NAN], b=[NAN, NAN]))
    assert [(fault.code, fault.fields["path"], fault.fields["count"]) for fault in found] == [
        ("indicator_all_missing", "index/a", 2),
        ("indicator_all_missing", "index/b", 2),
    ]


@pytest.mark.parametrize("scale", ["minmax", "z", "rank", "percentile"])
def test_a_constant_column_is_named_with_its_value(scale):
    model = model_of(flat("a", "b"), normalisation={"method": scale}, missing={"policy": "available_mean"})
    found = refusal(table(["1", "2", "3"], a=[0.3, 0.1 + 0.2, NAN], b=[1, 2, 3]), model)
    assert [(fault.code, fault.fields["path"], fault.fields["count"]) for fault in found] == [
        ("indicator_constant", "index/a", 2)
    ]


def test_a_column_flattened_by_its_treatment_names_the_treatment():
    model = model_of(flat("a", "b"), treatment={"method": "winsorise_10_90"})
    data = table([str(n) for n in range(40)], a=[0.0] * 39 + [7.0], b=np.arange(40.0))
    assert [(fault.code, fault.fields["treatment"]) for fault in refusal(data, model)] == [
        ("indicator_constant_once_treated", "winsorise_10_90")
    ]


def test_one_unit_is_refused_without_frozen_bounds():
    assert {fault.code for fault in refusal(table(["1"], a=[1], b=[2]))} == {"indicator_constant"}


def test_infinite_values_are_named_with_their_units():
    found = refusal(table(["1", "2", "3"], a=[1, np.inf, 2], b=[1, 2, 3]))
    assert [(fault.code, fault.fields["examples"]) for fault in found] == [("indicator_infinite", ["2"])]


def test_an_empty_table_is_refused():
    assert [fault.code for fault in refusal(table([], a=[], b=[]))] == ["no_units"]


def test_nobody_with_enough_values_is_a_refusal_not_an_empty_map():
    found = refusal(table(["1", "2", "3", "4"], a=[1, 2, NAN, NAN], b=[NAN, NAN, 1, 2]))
    assert [(fault.code, fault.fields["count"]) for fault in found] == [("no_unit_scored", 4)]


def test_a_zero_that_reaches_a_geometric_mean_names_the_leaf_and_the_units():
    nodes = flat("a", "b")
    model = model_of(
        nodes,
        aggregation={"method": "geometric"},
        normalisation={"method": "goalposts", "low": 0, "high": 1, "bounds": {"a": [5, 9], "b": [0, 9]}},
    )
    found = refusal(table(["1", "2"], a=[4, 8], b=[1, 2]), model)
    assert [(fault.code, fault.fields["path"], fault.fields["examples"]) for fault in found] == [
        ("geometric_not_positive", "index/a", ["1"])
    ]


def test_an_absent_group_column_is_refused():
    model = model_of(flat("a", "b"), missing={"policy": "group_mean", "group": "province_code"})
    assert [fault.code for fault in refusal(table(["1", "2"], a=[1, 2], b=[1, 2]), model)] == ["group_column_absent"]


def test_cancelling_stops_the_work():
    class Stopper:
        def report(self, share):
            pass

        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        score_territories(MODEL, table(["1", "2"], a=[1, 2], b=[1, 2]), progress=Stopper())


@pytest.mark.parametrize(
    ("chosen", "code", "path"),
    [
        ("harmonic", "mean_not_positive", "index/a"),
        ({"method": "power", "power": -1}, "mean_not_positive", "index/a"),
        ({"method": "power", "power": 2}, "power_of_negative", "index/a"),
        ("mpi", "penalty_of_no_mean", "index"),
    ],
    ids=str,
)
def test_values_that_an_aggregation_cannot_take_name_the_place_and_the_units(chosen, code, path):
    model = model_of(flat("a", "b"), aggregation=chosen, normalisation={"method": "none"})
    found = refusal(table(["1", "2", "3"], a=[-4, 8, 1], b=[1, 2, 3]), model)
    assert [(fault.code, fault.fields["path"], fault.fields["examples"]) for fault in found] == [(code, path, ["1"])]
