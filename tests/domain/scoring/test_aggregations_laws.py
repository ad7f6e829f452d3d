"""What holds for every aggregation: slow independent versions, exact contributions, order, monotony, speed."""

import math

import numpy as np
import pandas as pd
import pytest

from asd_plugin.domain.scoring.aggregation import join
from asd_plugin.domain.scoring.model import AGGREGATIONS, Joining
from asd_plugin.domain.scoring.score import score_territories
from tests.domain.scoring.models import model_of, table, tree

OPTIONS = {
    "power": {"power": 0.5},
    "owa": {"order_weights": [0.6, 0.3, 0.1]},
    "mpi": {"deviation": "sample"},
    "topsis": {"scale": "minmax"},
}
PILLARS = {"education": ["a", "-b", "c"], "housing": ["d", "e", "-f"], "work": ["g", "h", "i"]}
COLUMNS = "abcdefghi"


def section(method):
    return {"method": method, **OPTIONS.get(method, {})}


def scale(method):
    if method in ("mpi", "ampi"):
        return {"method": "minmax", "low": 70, "high": 130}
    return {"method": "minmax", "low": 1, "high": 100}


def model(method, below="arithmetic", policy="available_mean", weights=(1, 1, 1)):
    nodes = tree(**PILLARS)
    nodes[0]["aggregation"] = section(method)
    for node in nodes:
        if node["id"] in PILLARS:
            node["aggregation"] = section(below)
            node["weight"] = weights[list(PILLARS).index(node["id"])]
    return model_of(nodes, missing={"policy": policy, "min_available": 0.6}, normalisation=scale(method))


@pytest.fixture()
def data():
    draw = np.random.default_rng(11)
    raw = draw.gamma(2, 1, size=(60, 9)).round(2)
    raw[draw.random(raw.shape) < 0.06] = np.nan
    return table([f"{n:02d}" for n in range(60)], **dict(zip(COLUMNS, raw.T)))


MIXED = [(top, below) for top in AGGREGATIONS for below in ("arithmetic", "geometric", "median", "mpi")]
MIXED += [("arithmetic", below) for below in AGGREGATIONS] + [("owa", "copeland"), ("median", "topsis")]
MIXED += [("copeland", "copeland"), ("copeland", "topsis"), ("topsis", "copeland")]


@pytest.mark.parametrize(("top", "below"), sorted(set(MIXED)))
@pytest.mark.parametrize("weights", [(1, 1, 1), (3, 1, 2)])
def test_contributions_sum_to_the_gap_to_the_mean_profile(data, top, below, weights):
    result = score_territories(model(top, below, weights=weights), data)
    total = result.contributions.sum(axis=1, min_count=1)
    expected = result.scores["score"] - result.reference_score
    np.testing.assert_allclose(total, expected, rtol=0, atol=1e-9)
    assert result.contributions.loc[result.scores["score"].notna()].notna().any(axis=1).all()


@pytest.mark.parametrize("method", AGGREGATIONS)
def test_row_order_does_not_matter(data, method):
    chosen = model(method, "geometric" if method != "geometric" else "harmonic")
    first = score_territories(chosen, data)
    second = score_territories(chosen, data.sample(frac=1, random_state=1))
    pd.testing.assert_frame_equal(first.scores, second.scores.loc[data.index])
    np.testing.assert_allclose(first.contributions, second.contributions.loc[data.index], atol=1e-9)


@pytest.mark.parametrize("method", AGGREGATIONS)
def test_the_unit_of_an_indicator_does_not_matter(data, method):
    chosen = model(method)
    other = data.assign(a=data["a"] * 1000, b=data["b"] * 0.01 + 5)
    first, second = score_territories(chosen, data), score_territories(chosen, other)
    np.testing.assert_allclose(first.scores["score"], second.scores["score"], rtol=1e-9)


@pytest.mark.parametrize("method", AGGREGATIONS)
def test_more_need_in_one_child_never_lowers_the_value(method):
    draw = np.random.default_rng(8)
    x = draw.uniform(75, 125, (40, 3))
    w, given = np.full((40, 3), 1 / 3), np.ones(3)
    joining = Joining(method, power=2.0, order_weights=(0.6, 0.3, 0.1))
    before = join(joining, x, w, given)
    for unit in range(40):
        for child in range(3):
            worse = x.copy()
            worse[unit, child] += 4
            assert join(joining, worse, w, given)[unit] >= before[unit] - 1e-12


@pytest.mark.parametrize("method", [m for m in AGGREGATIONS if m not in ("copeland", "topsis")])
def test_equal_children_give_their_own_value(method):
    x = np.array([[5.0, 5.0, 5.0], [80.0, 80.0, 80.0]])
    w = np.array([[0.2, 0.3, 0.5], [0.5, 0.5, 0.0]])
    joining = Joining(method, power=-2.0, order_weights=(0.6, 0.3, 0.1))
    assert join(joining, x, w, np.array([0.2, 0.3, 0.5])).tolist() == pytest.approx([5, 80])


def test_means_are_ordered_by_their_power(data):
    scores = [
        score_territories(model(method), data).scores["score"] for method in ("harmonic", "geometric", "arithmetic")
    ]
    assert (scores[0].dropna() <= scores[1].dropna() + 1e-9).all()
    assert (scores[1].dropna() <= scores[2].dropna() + 1e-9).all()


def slow(method, row, others, given):
    """One unit in plain Python; ``row`` and ``others`` hold None where missing."""
    present = [k for k, value in enumerate(row) if value is not None]
    if not present:
        return math.nan
    total = sum(given[k] for k in present)
    w = {k: given[k] / total for k in present}
    if method == "copeland":
        return sum(slow_duel(row, other, given) for other in others if other is not row)
    if method == "harmonic":
        return 1 / sum(w[k] / row[k] for k in present)
    if method == "power":
        return sum(w[k] * row[k] ** 0.5 for k in present) ** 2
    if method in ("mpi", "ampi"):
        mean = sum(w[k] * row[k] for k in present)
        return mean + sum(w[k] * (row[k] - mean) ** 2 for k in present) / mean
    if method == "median":
        return slow_median(row, w)
    if method == "owa":
        steps = [0, 0.6, 0.9, 1.0]
        value, upto = 0.0, 0.0
        for k in sorted(present, key=lambda k: -row[k]):
            gained = slow_line(steps, min(upto + w[k], 1.0)) - slow_line(steps, upto)
            value, upto = value + gained * row[k], upto + w[k]
        return value
    return slow_topsis(row, others, w)


def slow_line(steps, share):
    place = share * (len(steps) - 1)
    below = min(int(place), len(steps) - 2)
    return steps[below] + (place - below) * (steps[below + 1] - steps[below])


def slow_median(row, w):
    below, found = 0.0, []
    for k in sorted(w, key=lambda k: row[k]):
        if below - 1e-12 <= 0.5 <= below + w[k] + 1e-12:
            found.append(row[k])
        below += w[k]
    return (min(found) + max(found)) / 2


def slow_duel(row, other, given):
    common = [k for k in range(len(row)) if row[k] is not None and other[k] is not None]
    total = sum(given[k] for k in common)
    if not common:
        return 0
    share = (
        sum(given[k] * (0.5 if abs(row[k] - other[k]) <= 1e-9 else float(row[k] > other[k])) for k in common) / total
    )
    return 0 if abs(share - 0.5) <= 1e-9 else (1 if share > 0.5 else -1)


def slow_topsis(row, others, w):
    to_best = to_worst = 0.0
    for k, weight in w.items():
        column = [other[k] for other in others if other[k] is not None]
        length = math.sqrt(sum(value * value for value in column))
        to_best += (weight * (max(column) - row[k]) / length) ** 2
        to_worst += (weight * (row[k] - min(column)) / length) ** 2
    return math.sqrt(to_worst) / (math.sqrt(to_best) + math.sqrt(to_worst))


@pytest.mark.parametrize("given", [(1, 1, 1), (2, 1, 1), (5, 3, 1)])
@pytest.mark.parametrize("method", ["harmonic", "power", "median", "mpi", "ampi", "owa", "copeland", "topsis"])
def test_fast_and_slow_versions_agree(method, given):
    draw = np.random.default_rng(21)
    x = draw.integers(1, 12, (40, 3)).astype(float)
    x[draw.random(x.shape) < 0.2] = np.nan
    w = np.where(np.isnan(x), 0.0, np.array(given))
    total = w.sum(axis=1, keepdims=True)
    w = np.divide(w, total, out=np.zeros_like(w), where=total > 0)
    rows = [[None if math.isnan(value) else value for value in row] for row in x]
    expected = [slow(method, row, rows, given) for row in rows]
    joining = Joining(method, power=0.5, order_weights=(0.6, 0.3, 0.1))
    np.testing.assert_allclose(join(joining, x, w, np.array(given, float)), expected, rtol=1e-12, equal_nan=True)


def test_copeland_sums_to_zero_and_agrees_with_blocks(monkeypatch):
    from asd_plugin.domain.scoring.aggregation import outranking

    x = np.random.default_rng(1).integers(0, 5, (50, 4)).astype(float)
    w = np.full(x.shape, 0.25)
    whole = outranking.copeland(x, w, np.ones(4))
    monkeypatch.setattr(outranking, "BLOCK_CELLS", 100)
    np.testing.assert_array_equal(outranking.copeland(x, w, np.ones(4)), whole)
    assert whole.sum() == 0
    np.testing.assert_allclose(outranking.duel_parts(x, w, x, w, np.ones(4)).sum(axis=1), whole, atol=1e-12)
