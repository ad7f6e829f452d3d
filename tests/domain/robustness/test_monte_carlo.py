"""Monte Carlo over the choices behind a score: equal to scoring every draw, the same for the same seed."""

import math
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from asd_plugin.domain.errors import Cancelled
from asd_plugin.domain.indicators.settings import MissingPolicy, Normalisation, Treatment
from asd_plugin.domain.robustness.monte_carlo import study_robustness
from asd_plugin.domain.robustness.settings import RobustnessSettings, WeightUncertainty
from asd_plugin.domain.scoring.model import Joining
from asd_plugin.domain.scoring.score import score_territories
from tests.domain.scoring.models import flat, model_of, table, tree

LEAVES = "abcde"
NODES = tree(education=["a", "-b", "c"], housing=["d", "-e"])
EVERYTHING = RobustnessSettings(
    draws=60,
    seed=7,
    weights=WeightUncertainty("dirichlet", concentration=20),
    treatments=(Treatment("none"), Treatment("skew_kurtosis")),
    imputations=(MissingPolicy("median"), MissingPolicy("group_mean", group="zone")),
    normalisations=(Normalisation("percentile", 1, 100), Normalisation("rank")),
    aggregations=("geometric", {"index": "geometric"}),
    leave_one_out=True,
    quota=5,
    keep_ranks=True,
)


def figures(units=40, missing=0.08, seed=11):
    draw = np.random.default_rng(seed)
    raw = draw.lognormal(size=(units, len(LEAVES))).round(2)
    raw[draw.random(raw.shape) < missing] = np.nan
    frame = pd.DataFrame(raw, index=[f"{n:03d}" for n in range(units)], columns=list(LEAVES))
    return frame, pd.DataFrame({"zone": [f"z{n % 4}" for n in range(units)]}, index=frame.index)


def a_model(**sections):
    chosen = {
        "missing": {"policy": "available_mean"},
        "treatment": {"method": "winsorise_2_98"},
        "normalisation": {"method": "minmax", "low": 1, "high": 100},
    }
    return model_of(NODES, **{**chosen, **sections})


def slow_ranks(model, frame, groups, settings, draws, at):
    """The draw's choices written into the model, and ``score_territories`` called on it."""
    treatments = (model.treatment, *settings.treatments)
    imputations = (model.missing, *settings.imputations)
    scales = (model.normalisation, *settings.normalisations)
    methods = ({}, *settings.aggregations)
    took = {name: int(drawn[at]) for name, drawn in draws.choices.items()}
    method = methods[took["aggregation"]]
    dropped = [leaf.id for leaf in model.leaves][took["left_out"]] if took["left_out"] >= 0 else None
    nodes = []
    for node, weight in zip(model.nodes, draws.weights[at]):
        if node.id == dropped:
            continue
        node = replace(node, weight=float(weight)) if node.parent else node
        if isinstance(method, dict) and node.id in method:
            node = replace(node, aggregation=method[node.id])
        nodes.append(node)
    changed = replace(
        model,
        nodes=tuple(nodes),
        treatment=treatments[took["treatment"]],
        missing=imputations[took["imputation"]],
        normalisation=scales[took["normalisation"]],
        aggregation=method if isinstance(method, str) else model.aggregation,
    )
    return score_territories(changed, frame, groups).scores["rank"].to_numpy()


def quantile_7(values, share):
    ordered = sorted(values)
    place = share * (len(ordered) - 1)
    below = math.floor(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (place - below) * (ordered[above] - ordered[below])


def test_every_draw_is_the_scoring_of_the_model_it_describes():
    frame, groups = figures()
    model = a_model()
    result = study_robustness(model, frame, EVERYTHING, groups)
    assert result.varying == ("weights", "treatment", "imputation", "normalisation", "aggregation", "left_out")
    for at in range(EVERYTHING.draws):
        found = np.where(result.ranks[at] == 0, np.nan, result.ranks[at])
        np.testing.assert_array_equal(found, slow_ranks(model, frame, groups, EVERYTHING, result.draws, at))


def test_summary_of_each_unit_is_that_of_its_ranks_counted_one_by_one():
    frame, groups = figures(missing=0.25)
    result = study_robustness(a_model(), frame, EVERYTHING, groups)
    nominal = score_territories(a_model(), frame, groups).scores["rank"]
    np.testing.assert_array_equal(result.units["nominal_rank"], nominal)
    assert (result.units["share_missing"] > 0).sum() > 0
    for unit, ranks in zip(frame.index, result.ranks.T):
        row, known = result.units.loc[unit], [int(rank) for rank in ranks if rank > 0]
        assert row["share_missing"] == pytest.approx(1 - len(known) / 60)
        assert row["share_in_quota"] == pytest.approx(sum(rank <= 5 for rank in known) / 60)
        if known:
            assert row["mean_rank"] == pytest.approx(sum(known) / len(known))
            assert row["median_rank"] == pytest.approx(quantile_7(known, 0.5))
            assert row["rank_low"] == pytest.approx(quantile_7(known, 0.05))
            assert row["rank_high"] == pytest.approx(quantile_7(known, 0.95))
        if known and not np.isnan(nominal[unit]):
            assert row["shift"] == pytest.approx(sum(abs(rank - nominal[unit]) for rank in known) / len(known))


def test_two_units_and_two_weights_worked_out_by_hand():
    # A leads on a, B on b: A is first exactly in the draws where a weighs more than b.
    frame = table(["A", "B"], a=[1, 0], b=[0, 1])
    model = model_of(flat("a", "b"))
    result = study_robustness(model, frame, RobustnessSettings(draws=400, seed=1, quota=1, keep_ranks=True))
    a_leads = result.draws.weights[:, 1] > result.draws.weights[:, 2]
    np.testing.assert_array_equal(result.ranks[:, 0] == 1, a_leads)
    assert result.units.loc["A", "share_in_quota"] == a_leads.mean()
    assert result.units.loc["A", "share_in_quota"] + result.units.loc["B", "share_in_quota"] == pytest.approx(1)
    assert result.units["nominal_rank"].tolist() == [1, 1]
    assert result.units["mean_rank"].sum() == pytest.approx(3)
    assert 0.4 < a_leads.mean() < 0.6


def test_same_seed_same_bytes_and_another_seed_other_draws():
    frame, groups = figures()
    one, two = (study_robustness(a_model(), frame, EVERYTHING, groups) for _ in range(2))
    assert one.ranks.tobytes() == two.ranks.tobytes()
    assert one.units.to_numpy().tobytes() == two.units.to_numpy().tobytes()
    assert one.draws.digest == two.draws.digest
    other = study_robustness(a_model(), frame, replace(EVERYTHING, seed=8), groups)
    assert other.draws.digest != one.draws.digest


def test_stored_draws_give_the_same_result_without_the_seed():
    frame, groups = figures()
    one = study_robustness(a_model(), frame, EVERYTHING, groups)
    again = study_robustness(a_model(), frame, replace(EVERYTHING, seed=999, draws=3), groups, draws=one.draws)
    assert again.draws is one.draws
    assert again.ranks.tobytes() == one.ranks.tobytes()


def test_more_draws_begin_with_the_same_draws():
    frame, groups = figures()
    few = study_robustness(a_model(), frame, EVERYTHING, groups)
    more = study_robustness(a_model(), frame, replace(EVERYTHING, draws=150), groups)
    np.testing.assert_array_equal(more.ranks[:60], few.ranks)


def test_one_more_choice_leaves_the_draws_of_the_others_as_they_were():
    frame, groups = figures()
    one = study_robustness(a_model(), frame, EVERYTHING, groups).draws
    fewer = replace(EVERYTHING, treatments=(), leave_one_out=False)
    two = study_robustness(a_model(), frame, fewer, groups).draws
    np.testing.assert_array_equal(one.weights, two.weights)
    np.testing.assert_array_equal(one.choices["normalisation"], two.choices["normalisation"])


def test_without_uncertainty_every_rank_is_the_nominal_rank():
    frame, groups = figures()
    result = study_robustness(a_model(), frame, RobustnessSettings(draws=20, weights=None), groups)
    for column in ("mean_rank", "median_rank", "rank_low", "rank_high"):
        np.testing.assert_array_equal(result.units[column], result.units["nominal_rank"])
    assert (result.units["shift"].dropna() == 0).all()
    assert result.varying == ()
    assert [note.code for note in result.notes] == ["robustness_nothing_varied"]


def test_weights_that_hardly_move_give_the_nominal_ranks():
    frame, groups = figures(missing=0)
    for weights in (WeightUncertainty("dirichlet", concentration=1e9), WeightUncertainty("uniform", spread=0.0)):
        result = study_robustness(a_model(), frame, RobustnessSettings(draws=50, weights=weights), groups)
        np.testing.assert_array_equal(result.units["rank_low"], result.units["nominal_rank"])
        np.testing.assert_array_equal(result.units["rank_high"], result.units["nominal_rank"])


def test_intervals_widen_with_the_uncertainty():
    frame, groups = figures(missing=0)
    widths = []
    for spread in (0.05, 0.25, 0.9):
        settings = RobustnessSettings(draws=400, weights=WeightUncertainty("uniform", spread=spread))
        units = study_robustness(a_model(), frame, settings, groups).units
        widths.append((units["rank_high"] - units["rank_low"]).mean())
    assert widths[0] < widths[1] < widths[2]


def test_more_draws_narrow_the_spread_between_seeds():
    frame, groups = figures(missing=0)

    def spread(draws):
        means = [
            study_robustness(a_model(), frame, RobustnessSettings(draws=draws, seed=seed), groups).units["mean_rank"]
            for seed in range(8)
        ]
        return np.std(means, axis=0).mean()

    assert spread(1600) < spread(100) / 2


def test_dirichlet_shares_have_the_stated_mean_and_spread():
    frame = table(["A", "B", "C"], a=[1, 0, 3], b=[0, 1, 2], c=[2, 1, 0])
    nodes = [{**node, "weight": weight} for node, weight in zip(flat("a", "b", "c"), (1, 1, 2, 5))]
    settings = RobustnessSettings(draws=20_000, weights=WeightUncertainty("dirichlet", concentration=30))
    weights = study_robustness(model_of(nodes), frame, settings).draws.weights[:, 1:]
    shares = np.array([1, 2, 5]) / 8
    np.testing.assert_allclose(weights.sum(axis=1), 1, atol=1e-12)
    np.testing.assert_allclose(weights.mean(axis=0), shares, atol=0.003)
    np.testing.assert_allclose(weights.std(axis=0), np.sqrt(shares * (1 - shares) / 31), rtol=0.03)


def test_uniform_weights_stay_within_the_stated_share():
    frame = table(["A", "B", "C"], a=[1, 0, 3], b=[0, 1, 2], c=[2, 1, 0])
    settings = RobustnessSettings(draws=5000, weights=WeightUncertainty("uniform", spread=0.2))
    weights = study_robustness(model_of(flat("a", "b", "c")), frame, settings).draws.weights[:, 1:]
    ratio = weights[:, 0] / weights[:, 1]
    assert 0.8 / 1.2 <= ratio.min() < 0.7
    assert 1.4 < ratio.max() <= 1.2 / 0.8


def test_only_the_named_parents_children_move_and_zero_weights_stay_zero():
    frame, groups = figures(missing=0)
    nodes = [{**node, "weight": 0} if node["id"] == "c" else node for node in NODES]
    settings = RobustnessSettings(draws=50, weights=WeightUncertainty(parents=("education",)))
    draws = study_robustness(model_of(nodes), frame, settings, groups).draws
    moved = draws.weights.std(axis=0) > 0
    assert [node for node, moves in zip(draws.nodes, moved) if moves] == ["a", "b"]
    assert (draws.weights[:, draws.nodes.index("c")] == 0).all()


def test_variants_equal_to_the_models_own_choice_are_not_drawn_twice():
    frame, groups = figures()
    model = a_model()
    settings = RobustnessSettings(
        draws=40,
        normalisations=(model.normalisation, Normalisation("rank")),
        aggregations=("arithmetic", Joining("power", power=2.0)),
    )
    result = study_robustness(model, frame, settings, groups)
    told = result.variants.groupby("choice", sort=False)["variant"].apply(list)
    assert told["normalisation"] == ["minmax 1-100", "rank"]
    assert told["aggregation"] == ["arithmetic", "power power 2"]
    assert result.variants.groupby("choice")["draws"].sum().eq(40).all()


def test_methods_that_compare_units_run_draw_by_draw_with_the_same_answer():
    frame, groups = figures(units=12)
    model = a_model(aggregation={"method": "copeland"})
    settings = RobustnessSettings(draws=6, seed=3, aggregations=("topsis", "median"), keep_ranks=True)
    result = study_robustness(model, frame, settings, groups)
    for at in range(6):
        found = np.where(result.ranks[at] == 0, np.nan, result.ranks[at])
        np.testing.assert_array_equal(found, slow_ranks(model, frame, groups, settings, result.draws, at))


def test_units_in_another_order_get_the_same_answer():
    frame, groups = figures()
    settings = replace(EVERYTHING, keep_ranks=False)
    one = study_robustness(a_model(), frame, settings, groups).units
    mixed = frame.sample(frac=1, random_state=3)
    two = study_robustness(a_model(), mixed, settings, groups.loc[mixed.index]).units
    assert list(two.index) == list(mixed.index)
    pd.testing.assert_frame_equal(two.loc[one.index], one)


def test_a_unit_that_nothing_is_known_of_has_no_rank_in_any_draw():
    frame, groups = figures()
    frame.iloc[3] = np.nan
    row = study_robustness(a_model(), frame, EVERYTHING, groups).units.iloc[3]
    assert row["share_missing"] == 1
    assert row["share_in_quota"] == 0
    assert row[["nominal_rank", "mean_rank", "median_rank", "rank_low", "rank_high", "shift"]].isna().all()


def test_one_draw_is_enough_to_run():
    frame, groups = figures()
    result = study_robustness(a_model(), frame, replace(EVERYTHING, draws=1), groups)
    known = result.units["mean_rank"].notna()
    np.testing.assert_array_equal(result.units["rank_low"][known], result.units["rank_high"][known])
    assert "robustness_few_draws" in [note.code for note in result.notes]


def test_a_quota_below_one_is_a_share_of_the_units_ranked_rounded_up():
    frame, groups = figures(units=41, missing=0)
    assert study_robustness(a_model(), frame, RobustnessSettings(draws=2, quota=0.1), groups).quota == 5
    assert study_robustness(a_model(), frame, RobustnessSettings(draws=2, quota=7), groups).quota == 7


class Listener:
    def __init__(self, stop_at=2.0):
        self.shares, self.stop_at = [], stop_at

    def report(self, share):
        self.shares.append(share)

    def cancelled(self):
        return bool(self.shares) and self.shares[-1] >= self.stop_at


def test_progress_rises_to_one_and_a_cancel_stops_the_run():
    frame, groups = figures()
    listener = Listener()
    study_robustness(a_model(), frame, EVERYTHING, groups, progress=listener)
    assert listener.shares == sorted(listener.shares)
    assert listener.shares[-1] == 1.0
    with pytest.raises(Cancelled):
        study_robustness(a_model(), frame, EVERYTHING, groups, progress=Listener(stop_at=0.3))


def test_nothing_given_is_changed():
    frame, groups = figures()
    before, groups_before = frame.copy(), groups.copy()
    result = study_robustness(a_model(), frame, EVERYTHING, groups)
    weights = result.draws.weights.copy()
    study_robustness(a_model(), frame, EVERYTHING, groups, draws=result.draws)
    pd.testing.assert_frame_equal(frame, before)
    pd.testing.assert_frame_equal(groups, groups_before)
    np.testing.assert_array_equal(result.draws.weights, weights)
