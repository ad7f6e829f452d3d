"""The fast scoring against a slow one in plain Python loops, written from METHODS.md alone."""

import math

import numpy as np
import pytest

from asd_plugin.domain.scoring.score import score_territories
from tests.domain.scoring.models import model_of, table

NODES = [
    {"id": "index"},
    {"id": "education", "parent": "index", "weight": 2},
    {"id": "housing", "parent": "index", "weight": 1},
    {"id": "water", "parent": "housing", "weight": 3},
    {"id": "a", "parent": "education", "weight": 1, "column": "a"},
    {"id": "b", "parent": "education", "weight": 2, "column": "b", "direction": -1},
    {"id": "c", "parent": "education", "weight": 0.5, "column": "c"},
    {"id": "d", "parent": "water", "weight": 1, "column": "d"},
    {"id": "e", "parent": "water", "weight": 1, "column": "e", "direction": -1},
    {"id": "f", "parent": "water", "weight": 1, "column": "f"},
    {"id": "g", "parent": "housing", "weight": 2, "column": "g"},
]
LEAVES = [node for node in NODES if "column" in node]


def quantile_7(values, share):
    ordered = sorted(values)
    place = share * (len(ordered) - 1)
    below = math.floor(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (place - below) * (ordered[above] - ordered[below])


def slow_column(values, direction, winsorise, scale):
    present = [v for v in values if not math.isnan(v)]
    if winsorise:
        low, high = quantile_7(present, 0.02), quantile_7(present, 0.98)
        values = [v if math.isnan(v) else min(max(v, low), high) for v in values]
    values = [direction * v for v in values]
    present = [v for v in values if not math.isnan(v)]
    if scale == "z":
        mean = sum(present) / len(present)
        s = math.sqrt(sum((v - mean) ** 2 for v in present) / (len(present) - 1))
        return [(v - mean) / s for v in values]
    if scale == "rank":
        return [math.nan if math.isnan(v) else 1 + sum(1 for other in present if other < v) for v in values]
    if scale == "percentile":
        return [
            math.nan if math.isnan(v) else sum(1 for other in present if other < v) / (len(present) - 1) for v in values
        ]
    low, high = min(present), max(present)
    return [1 + 99 * (v - low) / (high - low) for v in values]


def slow_node(node_id, row, columns, geometric):
    children = [node for node in NODES if node.get("parent") == node_id]
    if not children:
        return columns[node_id][row]
    values = [(child["weight"], slow_node(child["id"], row, columns, geometric)) for child in children]
    present = [(w, v) for w, v in values if not math.isnan(v)]
    if not present or len(present) / len(children) < 2 / 3 - 1e-9:
        return math.nan
    total = sum(w for w, _ in present)
    if geometric:
        return math.exp(sum(w * math.log(v) for w, v in present) / total)
    return sum(w * v for w, v in present) / total


@pytest.mark.parametrize("geometric", [False, True])
@pytest.mark.parametrize("winsorise", [False, True])
@pytest.mark.parametrize("scale", ["minmax", "z", "rank", "percentile"])
def test_fast_and_slow_versions_agree(geometric, winsorise, scale):
    if geometric and scale in ("z", "percentile"):
        return
    draw = np.random.default_rng(20241)
    raw = {leaf["id"]: draw.lognormal(size=60).round(2) for leaf in LEAVES}
    for values in raw.values():
        values[draw.random(60) < 0.12] = np.nan
    normalisation = {"method": scale, **({"low": 1, "high": 100} if scale == "minmax" else {})}
    model = model_of(
        NODES,
        missing={"policy": "available_mean"},
        treatment={"method": "winsorise_2_98" if winsorise else "none"},
        normalisation=normalisation,
        aggregation={"method": "geometric" if geometric else "arithmetic"},
    )
    result = score_territories(model, table([f"{n:02d}" for n in range(60)], **raw))
    columns = {
        leaf["id"]: slow_column(raw[leaf["id"]].tolist(), leaf.get("direction", 1), winsorise, scale) for leaf in LEAVES
    }
    expected = [slow_node("index", row, columns, geometric) for row in range(60)]
    assert 0 < sum(math.isnan(value) for value in expected) < 30
    np.testing.assert_allclose(result.scores["score"], expected, rtol=0, atol=1e-9, equal_nan=True)
    ranks = [math.nan if math.isnan(v) else 1 + sum(1 for other in expected if other > v + 1e-9) for v in expected]
    np.testing.assert_array_equal(result.scores["rank"], ranks)
