"""What must hold whatever the figures."""

import math

import numpy as np
import pandas as pd
import pytest

from asd_plugin.domain.scoring.score import score_territories
from tests.domain.scoring.models import model_of, table, tree

PILLARS = {"education": ["a", "-b", "c"], "housing": ["d", "e", "-f"]}
COLUMNS = "abcdef"
SCALES = {
    "minmax": {"method": "minmax", "low": 1, "high": 100},
    "z": {"method": "z"},
    "rank": {"method": "rank"},
    "percentile": {"method": "percentile"},
    "goalposts": {"method": "goalposts", "low": 1, "high": 100, "bounds": {c: [0.2, 4] for c in COLUMNS}},
}


@pytest.fixture()
def data():
    draw = np.random.default_rng(7)
    raw = draw.lognormal(size=(80, 6)).round(3)
    raw[draw.random(raw.shape) < 0.05] = np.nan
    return table([f"01.{n:03d}" for n in range(80)], **dict(zip(COLUMNS, raw.T)))


def model(scale="minmax", aggregation="arithmetic", treatment="winsorise_2_98", nodes=None, policy="available_mean"):
    return model_of(
        nodes or tree(**PILLARS),
        missing={"policy": policy},
        treatment={"method": treatment},
        normalisation=SCALES[scale],
        aggregation={"method": aggregation},
    )


CASES = [
    (s, a) for s in SCALES for a in ("arithmetic", "geometric") if not (a == "geometric" and s in ("z", "percentile"))
]


@pytest.mark.parametrize(("scale", "aggregation"), CASES)
def test_row_order_does_not_matter_and_the_index_is_kept(data, scale, aggregation):
    chosen = model(scale, aggregation)
    shuffled = data.sample(frac=1, random_state=3)
    first, second = score_territories(chosen, data), score_territories(chosen, shuffled)
    assert second.scores.index.equals(shuffled.index)
    pd.testing.assert_frame_equal(first.scores, second.scores.loc[data.index])
    np.testing.assert_allclose(first.contributions, second.contributions.loc[data.index], atol=1e-12)


@pytest.mark.parametrize("treatment", ["none", "winsorise_2_98", "skew_kurtosis"])
@pytest.mark.parametrize(("scale", "aggregation"), [c for c in CASES if c[0] != "goalposts"])
def test_the_unit_of_an_indicator_does_not_matter(data, scale, aggregation, treatment):
    chosen = model(scale, aggregation, treatment)
    other = data.assign(a=data["a"] * 1000, b=data["b"] * 0.01 + 5)
    first, second = score_territories(chosen, data), score_territories(chosen, other)
    np.testing.assert_allclose(first.scores["score"], second.scores["score"], rtol=1e-9)
    np.testing.assert_array_equal(first.scores["rank"], second.scores["rank"])


@pytest.mark.parametrize(("scale", "aggregation"), CASES)
def test_more_need_never_lowers_the_score_nor_the_place_of_a_unit(data, scale, aggregation):
    chosen = model(scale, aggregation, "none")
    before = score_territories(chosen, data).scores
    for unit in data.index[::11]:
        for leaf, direction in zip("abcdef", (1, -1, 1, 1, 1, -1)):
            if math.isnan(data.loc[unit, leaf]) or math.isnan(before.loc[unit, "score"]):
                continue
            ordered = data[leaf].dropna().sort_values()
            inside = ordered[(ordered > ordered.iloc[2]) & (ordered < ordered.iloc[-3])]
            worse = data.copy()
            worse.loc[unit, leaf] = inside.max() if direction > 0 else inside.min()
            if (worse.loc[unit, leaf] - data.loc[unit, leaf]) * direction <= 0:
                continue
            after = score_territories(chosen, worse).scores
            assert after.loc[unit, "rank"] <= before.loc[unit, "rank"]
            if scale != "z":
                assert after.loc[unit, "score"] >= before.loc[unit, "score"] - 1e-9


def test_scaling_the_weights_within_one_parent_changes_nothing(data):
    nodes = tree(**PILLARS)
    scaled = [{**node, "weight": node["weight"] * 7.5} if node.get("parent") == "housing" else node for node in nodes]
    first, second = score_territories(model(), data), score_territories(model(nodes=scaled), data)
    np.testing.assert_allclose(first.scores["score"], second.scores["score"], rtol=0, atol=1e-10)
    np.testing.assert_allclose(first.weights["effective"], second.weights["effective"])
    assert second.weights.loc["d", "weight"] == 7.5


@pytest.mark.parametrize(("scale", "aggregation"), CASES)
def test_contributions_sum_to_what_the_result_says_they_sum_to(data, scale, aggregation):
    result = score_territories(model(scale, aggregation), data)
    total = result.contributions.sum(axis=1, min_count=1)
    expected = result.scores["score"] - (result.reference_score if result.basis == "gap_to_mean_profile" else 0)
    assert result.basis == ("score" if aggregation == "arithmetic" else "gap_to_mean_profile")
    np.testing.assert_allclose(total, expected, rtol=0, atol=1e-9)


def test_contributions_of_a_mixed_tree_sum_to_the_gap_to_the_mean_profile(data):
    nodes = tree(**PILLARS)
    nodes[1]["aggregation"] = "geometric"
    result = score_territories(model(nodes=nodes), data)
    total = result.contributions.sum(axis=1, min_count=1)
    np.testing.assert_allclose(total, result.scores["score"] - result.reference_score, rtol=0, atol=1e-9)


def test_contributions_are_effective_weight_times_normalised_value_where_nothing_is_missing(data):
    full = data.fillna(1.0)
    result = score_territories(model(), full)
    for leaf in COLUMNS:
        expected = result.weights.loc[leaf, "effective"] * result.nodes[leaf]
        np.testing.assert_allclose(result.contributions[leaf], expected, rtol=0, atol=1e-12)


def test_nothing_given_is_changed(data):
    before = data.copy(deep=True)
    score_territories(model(policy="median", treatment="skew_kurtosis"), data)
    pd.testing.assert_frame_equal(data, before)


def test_equal_units_get_equal_scores_to_the_last_bit(data):
    twins = pd.concat([data, data.rename(index=lambda code: f"twin {code}")])
    scores = score_territories(model(), twins).scores["score"]
    assert scores.iloc[:80].tolist() == pytest.approx(scores.iloc[80:].tolist(), abs=0, nan_ok=True)


def test_frozen_bounds_make_a_part_score_as_the_whole(data):
    chosen = model("goalposts", treatment="none")
    whole, part = score_territories(chosen, data), score_territories(chosen, data.iloc[10:30])
    np.testing.assert_allclose(part.scores["score"], whole.scores["score"].iloc[10:30], rtol=0, atol=1e-12)
