"""The gap to a reference zone, split by indicator: sums to the gap in any tree."""

import numpy as np
import pytest

from asd_plugin.domain.errors import AsdError
from asd_plugin.domain.explanation.live import live_score
from asd_plugin.domain.explanation.zone_gaps import gaps_to_own_zone, gaps_to_zone
from asd_plugin.domain.scoring.score import score_territories
from tests.domain.robustness.test_monte_carlo import a_model, figures
from tests.domain.scoring.models import flat, model_of, table

METHODS = ["arithmetic", "geometric", "harmonic", "median", "mpi", "ampi", "copeland", "topsis"]


def test_two_zones_worked_out_by_hand():
    # Normalised: a 0 50 100 100, b 100 0 50 50; weights 1 and 3. Zone z1 (A, B): profile a 25, b 50, score 43.75.
    frame = table(["A", "B", "C", "D"], a=[0, 1, 2, 2], b=[4, 0, 2, 2])
    nodes = [{**node, "weight": 3} if node["id"] == "b" else node for node in flat("a", "b")]
    found = gaps_to_own_zone(live_score(model_of(nodes), frame), ["z1", "z1", "z2", "z2"])
    assert found.profiles.loc["z1"].tolist() == [25, 50]
    assert found.units["score"].tolist() == [75, 12.5, 62.5, 62.5]
    assert found.units["reference_score"].tolist() == [43.75, 43.75, 62.5, 62.5]
    assert found.units["gap"].tolist() == [31.25, -31.25, 0, 0]
    assert found.parts.loc["A"].tolist() == [-6.25, 37.5]
    assert found.parts.loc["D"].tolist() == [0, 0]
    assert found.units["zone_mean_score"].tolist() == [43.75, 43.75, 62.5, 62.5]


def test_population_moves_the_profile_of_the_zone():
    frame = table(["A", "B", "C"], a=[0, 1, 2], b=[4, 0, 2])
    live = live_score(model_of(flat("a", "b")), frame)
    found = gaps_to_zone(live, "both", np.array([True, True, False]), population=np.array([300.0, 100.0, np.nan]))
    assert found.profiles.loc["both"].tolist() == [12.5, 75]
    assert found.units.loc["C", "gap"] == pytest.approx(75 - 43.75)
    assert found.parts.loc["C"].tolist() == pytest.approx([0.5 * (100 - 12.5), 0.5 * (50 - 75)])


@pytest.mark.parametrize("missing", [0.0, 0.12])
@pytest.mark.parametrize("method", METHODS)
def test_parts_sum_to_the_gap_whatever_the_aggregation(method, missing):
    frame, _ = figures(units=30, missing=missing)
    live = live_score(a_model(aggregation={"method": method}), frame)
    found = gaps_to_own_zone(live, [f"z{n % 4}" for n in range(30)], population=np.arange(1.0, 31.0))
    scored = ~np.isnan(live.score)
    assert scored.sum() > 20
    np.testing.assert_allclose(found.parts.sum(axis=1)[scored], found.units["gap"][scored], rtol=0, atol=1e-9)
    assert found.units.loc[~scored, ["gap", "reference_score", "zone_mean_score"]].isna().all().all()
    assert found.parts[~scored].isna().all().all()
    lacking = frame.isna().to_numpy()
    assert found.parts.isna().to_numpy()[lacking].all()


@pytest.mark.parametrize("method", ["geometric", "ampi"])
def test_the_whole_country_as_zone_gives_the_contributions_of_the_score(method):
    frame, _ = figures(units=30)
    model = a_model(aggregation={"method": method})
    found = gaps_to_zone(live_score(model, frame), "MA", np.ones(30, dtype=bool))
    expected = score_territories(model, frame)
    np.testing.assert_allclose(found.parts, expected.contributions, rtol=0, atol=1e-9, equal_nan=True)
    np.testing.assert_allclose(found.units["reference_score"], expected.reference_score, rtol=0, atol=1e-9)


def test_a_unit_without_zone_is_compared_with_all():
    frame, _ = figures(units=12, missing=0)
    live = live_score(a_model(), frame)
    found = gaps_to_own_zone(live, [None, "", float("nan"), *["z"] * 9])
    everyone = gaps_to_zone(live, "all", np.ones(12, dtype=bool))
    np.testing.assert_allclose(found.parts.iloc[:3], everyone.parts.iloc[:3], atol=1e-12)


def test_an_indicator_nobody_in_the_zone_has_is_compared_with_all_units_and_named():
    frame, _ = figures(units=20, missing=0)
    frame.loc[frame.index[:4], "a"] = np.nan
    live = live_score(a_model(), frame)
    found = gaps_to_zone(live, "first", np.arange(20) < 4)
    assert found.borrowed == (("first", "a"),)
    assert np.isnan(found.profiles.loc["first", "a"])
    np.testing.assert_allclose(found.parts.sum(axis=1), found.units["gap"], atol=1e-9)
    mean = np.nanmean(live.found.values["a"])
    weight = live.found.weights["education"][10, 0] * live.found.weights["index"][10, 0]
    assert found.parts["a"].iloc[10] == pytest.approx(weight * (live.found.values["a"][10] - mean))


def test_a_zone_without_any_score_and_lists_of_another_length_are_refused():
    frame, _ = figures(units=12, missing=0)
    live = live_score(a_model(), frame)
    for work, code in (
        (lambda: gaps_to_zone(live, "empty", np.zeros(12, dtype=bool)), "zone_without_score"),
        (lambda: gaps_to_zone(live, "short", np.ones(5, dtype=bool)), "explanation_other_length"),
        (lambda: gaps_to_own_zone(live, ["z"]), "explanation_other_length"),
    ):
        with pytest.raises(AsdError) as refused:
            work()
        assert [fault.code for fault in refused.value.problems] == [code]


def test_the_live_score_is_the_score():
    frame, groups = figures()
    for method in METHODS:
        model = a_model(aggregation={"method": method})
        live, expected = live_score(model, frame, groups), score_territories(model, frame, groups)
        np.testing.assert_array_equal(live.score, expected.scores["score"])
        np.testing.assert_array_equal(live.rank, expected.scores["rank"])
