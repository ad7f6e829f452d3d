"""Two models, two years: who moved, by how much, because of which indicator."""

import numpy as np
import pandas as pd
import pytest

from asd_plugin.domain.errors import AsdError
from asd_plugin.domain.explanation.change import compare_models, compare_years
from asd_plugin.domain.explanation.live import live_score
from tests.domain.robustness.test_monte_carlo import a_model, figures
from tests.domain.scoring.models import flat, model_of, table

FROZEN = {"method": "goalposts", "bounds": {"a": [0, 10], "b": [0, 20]}}


def test_two_years_with_frozen_bounds_worked_out_by_hand():
    model = model_of(flat("a", "-b"), normalisation=FROZEN)
    first = live_score(model, table(["A", "B", "C"], a=[2, 4, 6], b=[10, 10, 0]))
    second = live_score(model, table(["A", "B", "C"], a=[8, 4, 6], b=[10, 12, 0]))
    found = compare_years(first, second)
    assert found.units["score_before"].tolist() == [35, 45, 80]
    assert found.units["score_after"].tolist() == [65, 40, 80]
    assert found.parts["a"].tolist() == pytest.approx([30, 0, 0])
    assert found.parts["b"].tolist() == pytest.approx([0, -5, 0])
    assert found.units["rank_change"].tolist() == [-1, 1, 0]
    assert found.units["reason"].tolist() == ["a", "a", ""]  # A rose on a; B fell behind for not rising on a with it
    assert (found.level == 0).all()
    assert found.notes == ()


def test_scales_taken_from_each_years_figures_are_said():
    frame, _ = figures(missing=0)
    live = live_score(a_model(), frame)
    codes = [note.code for note in compare_years(live, live).notes]
    assert codes == ["years_scale_moves", "years_treatment_moves"]


@pytest.mark.parametrize("missing", [0.0, 0.12])
@pytest.mark.parametrize("method", ["arithmetic", "geometric", "harmonic", "ampi", "median", "topsis", "copeland"])
def test_parts_and_level_sum_to_the_change_of_two_years(method, missing):
    before, after = (figures(units=30, missing=missing, seed=seed)[0] for seed in (1, 2))
    model = a_model(aggregation={"method": method})
    found = compare_years(live_score(model, before), live_score(model, after))
    both = found.units["presence"] == "both"
    total = found.parts.sum(axis=1) + found.level
    np.testing.assert_allclose(total[both], found.units["change"][both], rtol=0, atol=1e-9)
    assert found.units.loc[~both, "change"].isna().all()
    if not missing and method not in ("topsis", "copeland"):
        np.testing.assert_allclose(found.level, 0, atol=1e-9)


@pytest.mark.parametrize(
    ("one", "two"), [("arithmetic", "arithmetic"), ("arithmetic", "geometric"), ("ampi", "topsis")]
)
def test_parts_and_level_sum_to_the_change_of_two_models(one, two):
    frame, _ = figures(units=30)
    first = live_score(a_model(aggregation={"method": one}), frame)
    second = live_score(model_of(flat("a", "-b", "c", "d"), missing={"policy": "available_mean"},
                                 normalisation={"method": "minmax", "low": 1, "high": 100},
                                 aggregation={"method": two}), frame)  # fmt: skip
    found = compare_models(first, second)
    both = found.units["presence"] == "both"
    total = found.parts.sum(axis=1) + found.level
    np.testing.assert_allclose(total[both], found.units["change"][both], rtol=0, atol=1e-9)
    assert list(found.parts) == ["a", "b", "c", "d", "e"]
    if one == two == "arithmetic":
        assert (found.level[both] == 0).all()
        known = both & frame["e"].notna()
        np.testing.assert_allclose(found.parts["e"][known], -first.contributions()["e"][known], atol=1e-12)


def test_a_model_compared_with_itself_changes_nothing():
    frame, _ = figures()
    live = live_score(a_model(), frame)
    found = compare_models(live, live)
    both = found.units["presence"] == "both"
    assert (found.units.loc[both, "change"] == 0).all()
    assert (found.parts[both].fillna(0) == 0).all().all()
    assert set(found.units["reason"]) == {""}


def test_units_of_one_year_only_are_kept_and_counted():
    before, after = (figures(units=30, missing=0, seed=seed)[0] for seed in (1, 2))
    model = a_model()
    found = compare_years(live_score(model, before.iloc[:28]), live_score(model, after.iloc[2:]))
    assert list(found.units.index) == [f"{n:03d}" for n in [*range(28), 28, 29]]
    assert found.units["presence"].tolist() == ["before"] * 2 + ["both"] * 26 + ["after"] * 2
    assert found.notes[-1].code == "change_units_left_out"
    assert found.notes[-1].fields == {"count": 4}
    assert found.parts.iloc[0].isna().all()
    assert pd.isna(found.level.iloc[-1])


def test_two_trees_are_no_two_years():
    frame, _ = figures(missing=0)
    with pytest.raises(AsdError) as refused:
        compare_years(live_score(a_model(), frame), live_score(model_of(flat("a", "b")), frame))
    assert refused.value.problems[0].code == "years_of_two_models"
