"""The ranking without each indicator, against the scoring of the smaller model."""

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from asd_plugin.domain.errors import AsdError
from asd_plugin.domain.robustness.leave_one_out import leave_one_out
from asd_plugin.domain.scoring.score import score_territories
from tests.domain.robustness.test_monte_carlo import a_model, figures
from tests.domain.scoring.models import flat, model_of, table, tree


def without(model, leaf):
    nodes = [node for node in model.nodes if node.id != leaf]
    parents = {node.parent for node in nodes}
    emptied = {node.id for node in model.aggregates if node.id not in parents}
    return replace(model, nodes=tuple(node for node in nodes if node.id not in emptied))


@pytest.mark.parametrize("missing", [0.0, 0.15])
@pytest.mark.parametrize("method", ["arithmetic", "geometric", "median"])
def test_each_column_is_the_ranking_of_the_model_without_that_indicator(method, missing):
    frame, groups = figures(missing=missing)
    model = a_model(aggregation={"method": method})
    found = leave_one_out(model, frame, groups=groups)
    nominal = score_territories(model, frame, groups).scores["rank"]
    np.testing.assert_array_equal(found.nominal, nominal)
    for leaf in found.ranks:
        expected = score_territories(without(model, leaf), frame, groups).scores["rank"]
        np.testing.assert_array_equal(found.ranks[leaf], expected)
        both = expected.notna() & nominal.notna()
        moved = (expected - nominal)[both].abs()
        row = found.table.loc[leaf]
        assert row["mean_shift"] == pytest.approx(moved.mean())
        assert row["largest_shift"] == moved.max()
        assert row["units_moved"] == (moved > 0).sum()
        assert row["rank_correlation"] == pytest.approx(
            pd.Series(expected[both]).rank().corr(pd.Series(nominal[both]).rank())
        )
        assert row["newly_scored"] == (nominal.isna() & expected.notna()).sum()
        assert row["no_longer_scored"] == (nominal.notna() & expected.isna()).sum()


def test_the_quota_tells_who_enters_and_who_leaves():
    frame = table(["A", "B", "C"], a=[3, 2, 1], b=[0, 5, 6])
    found = leave_one_out(model_of(flat("a", "b")), frame, quota=1)
    assert found.nominal.tolist() == [2, 1, 2]  # 0.5, 0.667, 0.5
    assert found.ranks["a"].tolist() == [3, 2, 1]
    assert found.ranks["b"].tolist() == [1, 2, 3]
    assert found.table["entered_quota"].tolist() == [1, 1]
    assert found.table["left_quota"].tolist() == [1, 1]
    assert found.table["mean_shift"].tolist() == [1, 1]
    assert found.table["effective_weight"].tolist() == [0.5, 0.5]


def test_an_aggregate_with_one_indicator_goes_with_it():
    frame = table(["A", "B", "C"], a=[3, 2, 1], b=[0, 5, 6])
    found = leave_one_out(model_of(tree(one=["a"], two=["b"])), frame)
    assert found.ranks["a"].tolist() == [3, 2, 1]


def test_an_indicator_without_weight_is_no_row():
    frame = table(["A", "B", "C"], a=[3, 2, 1], b=[0, 5, 6], c=[1, 2, 3])
    nodes = [{**node, "weight": 0} if node["id"] == "c" else node for node in flat("a", "b", "c")]
    assert leave_one_out(model_of(nodes), frame).table.index.tolist() == ["a", "b"]


def test_a_model_of_one_indicator_is_refused():
    with pytest.raises(AsdError) as refused:
        leave_one_out(model_of(flat("a")), table(["A", "B"], a=[1, 2]))
    assert [fault.code for fault in refused.value.problems] == ["robustness_one_indicator"]
