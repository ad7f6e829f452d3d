"""The conventions of the method page against plain Python written for this test: no numpy in the reference."""

import math
import random

import numpy as np
import pandas as pd
import pytest

from asd_plugin.domain.indicators.normalisation import exponential, percentile_ranks, ranks
from asd_plugin.domain.indicators.settings import Treatment
from asd_plugin.domain.indicators.treatment import treat
from asd_plugin.domain.weighting.information import critic_weights, entropy_weights
from tests.domain.scoring.models import flat, model_of, table

SEEDS = range(25)


def columns(seed):
    """Skewed one way or the other, with ties at the ends, from 8 to 60 values."""
    draw = random.Random(seed)
    values = [round(draw.lognormvariate(0, 0.4 + 0.25 * (seed % 10)), seed % 3 + 1) for _ in range(8 + 13 * (seed % 5))]
    values += [max(values) * (3 + seed % 4)] * (seed % 4)
    return [-value for value in values] if seed % 2 else values


def shape_of(x):
    """G1 and G2 of the statistical packages (type 2); None where they do not tell."""
    n = len(x)
    m = sum(x) / n
    m2, m3, m4 = (sum((v - m) ** k for v in x) / n for k in (2, 3, 4))
    if n < 4 or m2 == 0:
        return None
    g1, g2 = m3 / m2**1.5, m4 / m2**2 - 3
    return math.sqrt(n * (n - 1)) / (n - 2) * g1, (n - 1) / ((n - 2) * (n - 3)) * ((n + 1) * g2 + 6)


def is_fine(x):
    found = shape_of(x)
    return found is None or abs(found[0]) < 2 or found[1] < 3.5


def rule(x, most=5):
    """Winsorise the extreme value on the side of the skew while at most ``most`` points have moved; else log_ct."""
    now, moved = list(x), set()
    while not is_fine(now) and len(moved) < most:
        high = shape_of(now)[0] >= 0
        extreme = max(now) if high else min(now)
        rest = [v for v in now if v != extreme]
        moved |= {place for place, v in enumerate(now) if v == extreme}
        now = [(max(rest) if high else min(rest)) if v == extreme else v for v in now]
    if is_fine(now):
        return now
    low, high = min(x), max(x)
    margin = 0.01 * (high - low)
    if shape_of(x)[0] < 0:
        return [-math.log(high - v + margin) for v in x]
    return [math.log(v - low + margin) for v in x]


@pytest.mark.parametrize("seed", SEEDS)
def test_the_skew_kurtosis_rule_with_its_logarithm(seed):
    x = columns(seed)
    found = treat(np.array(x), Treatment("skew_kurtosis"))
    assert found.values.tolist() == pytest.approx(rule(x), rel=1e-9, abs=1e-12)


def test_the_columns_take_every_way_through_the_rule():
    ways = {treat(np.array(columns(seed)), Treatment("skew_kurtosis")).outcome for seed in SEEDS}
    assert {"untouched", "winsorised"} <= ways and any(way.startswith("log_ct") for way in ways)


def rank_from_the_bottom(x, v):
    return 1 + sum(other < v for other in x)


@pytest.mark.parametrize("seed", SEEDS)
def test_ranks_percentile_ranks_and_borda_with_ties(seed):
    x = [round(value, 1) for value in columns(seed)]
    wanted = [rank_from_the_bottom(x, v) for v in x]
    assert ranks(np.array(x)).tolist() == wanted
    assert percentile_ranks(np.array(x)).tolist() == pytest.approx([(r - 1) / (len(x) - 1) for r in wanted])
    scored = model_of(flat("a"), normalisation={"method": "borda"})
    from asd_plugin.domain.scoring.score import score_territories

    result = score_territories(scored, table([str(n) for n in range(len(x))], a=x))
    assert result.scores["score"].tolist() == [r - 1 for r in wanted]


@pytest.mark.parametrize("seed", SEEDS)
def test_the_exponential_of_the_deprivation_indices(seed):
    x = [round(value, 1) for value in columns(seed)]
    wanted = []
    for v in x:
        rank = 1 + sum(other > v for other in x)  # 1 = most deprived
        share = (len(x) - rank + 1) / len(x)
        wanted.append(-23 * math.log(1 - share * (1 - math.exp(-100 / 23))))
    assert exponential(np.array(x)).tolist() == pytest.approx(wanted, rel=1e-9)


@pytest.mark.parametrize("sign", [1, -1])
@pytest.mark.parametrize("method", ["mpi", "ampi"])
@pytest.mark.parametrize("deviation", ["population", "sample"])
def test_the_penalty_is_added_for_a_need_in_either_index(method, deviation, sign):
    from asd_plugin.domain.scoring.aggregation import join
    from asd_plugin.domain.scoring.model import Joining

    draw = random.Random(3)
    rows = [[draw.uniform(70, 130) for _ in range(4)] for _ in range(9)]
    wanted = []
    for row in rows:
        mean = sum(row) / 4
        spread = sum((v - mean) ** 2 for v in row) / (4 if deviation == "population" else 3)
        cv = math.sqrt(spread) / mean
        wanted.append(mean + sign * math.sqrt(spread) * cv)
        assert wanted[-1] == pytest.approx(mean * (1 + sign * cv * cv))  # MPI and AMPI: one formula on two scales
    w = np.full((9, 4), 0.25)
    found = join(Joining(method, penalty=sign, deviation=deviation), np.array(rows), w, np.ones(4))
    assert found.tolist() == pytest.approx(wanted, rel=1e-12)


def indicators(seed):
    draw = random.Random(100 + seed)
    return {name: [draw.lognormvariate(0, 0.2 + 0.3 * k) for _ in range(12)] for k, name in enumerate("abcd")}


@pytest.mark.parametrize("seed", range(6))
def test_entropy_weights(seed):
    raw = indicators(seed)
    one_less = {}
    for name, x in raw.items():
        p = [v / sum(x) for v in x]
        one_less[name] = 1 + sum(q * math.log(q) for q in p) / math.log(len(x))
    wanted = [gap / sum(one_less.values()) for gap in one_less.values()]
    assert entropy_weights(pd.DataFrame(raw)).weights.tolist() == pytest.approx(wanted, rel=1e-9)


def pearson(a, b):
    a_mean, b_mean = sum(a) / len(a), sum(b) / len(b)
    both = sum((u - a_mean) * (v - b_mean) for u, v in zip(a, b))
    return both / math.sqrt(sum((u - a_mean) ** 2 for u in a) * sum((v - b_mean) ** 2 for v in b))


@pytest.mark.parametrize("seed", range(6))
def test_critic_weights(seed):
    raw = indicators(seed)
    carried = {}
    for name, x in raw.items():
        scaled = [(v - min(x)) / (max(x) - min(x)) for v in x]
        mean = sum(scaled) / len(x)
        sd = math.sqrt(sum((v - mean) ** 2 for v in scaled) / (len(x) - 1))
        carried[name] = sd * sum(1 - pearson(x, other) for other in raw.values())
    wanted = [one / sum(carried.values()) for one in carried.values()]
    assert critic_weights(pd.DataFrame(raw)).weights.tolist() == pytest.approx(wanted, rel=1e-9)


def test_jansen_estimators_of_a_function_of_three_choices():
    from asd_plugin.domain.robustness.sobol import jansen

    draw = random.Random(5)
    a, b = ([[draw.random() for _ in range(3)] for _ in range(64)] for _ in range(2))

    def y(row):
        return row[0] + 2 * row[1] * row[2]

    y_a, y_b = [y(row) for row in a], [y(row) for row in b]
    mixed = [[y([other[k] if k == i else row[k] for k in range(3)]) for row, other in zip(a, b)] for i in range(3)]
    together = y_a + y_b
    mean = sum(together) / 128
    variance = sum((v - mean) ** 2 for v in together) / 128
    first = [1 - sum((p - q) ** 2 for p, q in zip(y_b, row)) / 64 / (2 * variance) for row in mixed]
    total = [sum((p - q) ** 2 for p, q in zip(y_a, row)) / 64 / (2 * variance) for row in mixed]
    found = jansen(np.array(y_a), np.array(y_b), np.array(mixed))
    assert found[0].tolist() == pytest.approx(first, rel=1e-9) and found[1].tolist() == pytest.approx(total, rel=1e-9)
