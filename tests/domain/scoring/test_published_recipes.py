"""Published indices rebuilt from a model file: figures and results as printed by their authors."""

import numpy as np
import pytest
from scipy import stats

from asd_plugin.domain.scoring.score import score_territories
from tests.domain.scoring.models import flat, model_of, table


def test_human_development_index_of_2021():
    """UNDP, Human Development Report 2021/2022, table 1 (inputs are printed rounded, hence 0.001)."""
    bounds = {"life": [20, 85], "expected": [0, 18], "mean": [0, 15], "income": [100, 75000]}
    nodes = [
        {"id": "hdi", "aggregation": "geometric"},
        {"id": "education", "parent": "hdi"},
        {"id": "life", "parent": "hdi", "column": "life"},
        {"id": "income", "parent": "hdi", "column": "income", "treatment": "log"},
        {"id": "expected", "parent": "education", "column": "expected"},
        {"id": "mean", "parent": "education", "column": "mean"},
    ]
    model = model_of(nodes, normalisation={"method": "goalposts", "low": 0, "high": 1, "bounds": bounds})
    data = table(
        ["CHE", "NOR", "MAR"],
        life=[84.0, 83.2, 74.0],
        expected=[16.5, 18.2, 14.2],
        mean=[13.9, 13.0, 5.9],
        income=[66933, 64660, 7303],
    )
    assert score_territories(model, data).scores["score"].tolist() == pytest.approx([0.962, 0.961, 0.683], abs=0.001)


def test_domains_of_the_english_indices_of_deprivation():
    """Ranked, made exponential, joined by weight: against the formula written out with scipy's ranks."""
    draw = np.random.default_rng(4).random((200, 3)).round(2)
    nodes = flat("a", "b", "c")
    for node, weight in zip(nodes[1:], (22.5, 22.5, 13.5)):
        node["weight"] = weight
    result = score_territories(
        model_of(nodes, normalisation={"method": "exponential"}),
        table([str(n) for n in range(200)], **dict(zip("abc", draw.T))),
    )
    share = (200 - stats.rankdata(-draw, method="min", axis=0) + 1) / 200
    domains = -23 * np.log(1 - share * (1 - np.exp(-100 / 23)))
    expected = domains @ np.array([22.5, 22.5, 13.5]) / 58.5
    np.testing.assert_allclose(result.scores["score"], expected, rtol=1e-12)


def test_social_vulnerability_index_sums_percentile_ranks():
    """CDC/ATSDR: percentile ranks (ties low), themes ranked again; wealth is turned round after ranking."""
    draw = np.random.default_rng(6).integers(0, 30, (60, 2)).astype(float)
    nodes = flat("poverty", "-income")
    model = model_of(nodes, normalisation={"method": "percentile", "reverse": "after"})
    data = table([str(n) for n in range(60)], poverty=draw[:, 0], income=draw[:, 1])
    ranks = (stats.rankdata(draw, method="min", axis=0) - 1) / 59
    expected = (ranks[:, 0] + 1 - ranks[:, 1]) / 2
    np.testing.assert_allclose(score_territories(model, data).scores["score"], expected, rtol=0, atol=1e-12)


def test_topsis_of_raw_figures_with_a_cost_criterion():
    """Textbook TOPSIS: vector normalisation, the ideal of a cost is its minimum."""
    x = np.random.default_rng(2).uniform(1, 9, (12, 3))
    weights, cost = np.array([0.5, 0.3, 0.2]), np.array([False, True, False])
    nodes = flat("a", "-b", "c")
    for node, weight in zip(nodes[1:], weights):
        node["weight"] = float(weight)
    model = model_of(nodes, normalisation={"method": "none"}, aggregation="topsis")
    v = weights * x / np.sqrt((x * x).sum(axis=0))
    best = np.where(cost, v.min(axis=0), v.max(axis=0))
    worst = np.where(cost, v.max(axis=0), v.min(axis=0))
    far, near = np.linalg.norm(v - worst, axis=1), np.linalg.norm(v - best, axis=1)
    result = score_territories(model, table([str(n) for n in range(12)], **dict(zip("abc", x.T))))
    np.testing.assert_allclose(result.scores["score"], far / (far + near), rtol=1e-12)
