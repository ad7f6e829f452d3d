"""Equal influence: exact where it can be reached, nearest with weights of 0 or more where it cannot."""

from itertools import combinations

import numpy as np
import pandas as pd
import pytest

from asd_plugin.domain.errors import AsdError
from asd_plugin.domain.weighting.equal_influence import influence_weights


def pillars(r, units=200, seed=3, sd=None):
    """A table whose correlation matrix is exactly ``r``."""
    r = np.asarray(r, dtype=float)
    rng = np.random.default_rng(seed)
    z = rng.normal(size=(units, len(r)))
    z = z - z.mean(axis=0)
    q, _ = np.linalg.qr(z)
    x = q @ np.linalg.cholesky(r).T * (np.ones(len(r)) if sd is None else np.asarray(sd))
    return pd.DataFrame(x, index=[f"u{i}" for i in range(units)], columns=[f"p{i}" for i in range(len(r))])


def faults(call, *args, **kwargs):
    with pytest.raises(AsdError) as caught:
        call(*args, **kwargs)
    return [(p.code, p.fields) for p in caught.value.problems]


def slow_version(r, target):
    """Every choice of pillars left in, each solved as an equality-constrained least squares; the best that holds."""
    best, answer = np.inf, None
    for size in range(1, len(r) + 1):
        for kept in combinations(range(len(r)), size):
            m, rows = r[:, kept], r[:, kept].sum(axis=0)
            system = np.block([[2 * m.T @ m, rows[:, None]], [rows[None, :], np.zeros((1, 1))]])
            u = np.linalg.lstsq(system, np.append(2 * m.T @ target, 1.0), rcond=None)[0][:-1]
            gap = np.sum((m @ u - target) ** 2)
            if u.min() >= -1e-10 and abs(rows @ u - 1) < 1e-8 and gap < best - 1e-13:
                best, answer = gap, np.zeros(len(r))
                answer[list(kept)] = u
    return answer / answer.sum()


def test_two_pillars_by_hand():
    # R u ~ (1, 1) gives u equal whatever r; weights are u / sd, so 1/1 : 1/4 = 0.8 : 0.2.
    found = influence_weights(pillars([[1, 0.3], [0.3, 1]], sd=[1, 4]))
    assert found.weights.tolist() == pytest.approx([0.8, 0.2])
    assert (found.solution, found.converged, found.steps) == ("exact", True, 0)
    assert found.influence["share"].tolist() == pytest.approx([0.5, 0.5])
    assert found.influence["correlation"].tolist() == pytest.approx([0.65**0.5] * 2)


def test_influence_is_the_correlation_with_the_weighted_sum():
    data = pillars([[1, 0.6, 0.2], [0.6, 1, 0.1], [0.2, 0.1, 1]], sd=[1, 2, 5])
    found = influence_weights(data, {"p0": 1, "p1": 1, "p2": 2})
    index = data.to_numpy() @ found.weights.to_numpy()
    r = np.array([np.corrcoef(index, data[c])[0, 1] for c in data])
    assert found.influence["correlation"].to_numpy() == pytest.approx(r, abs=1e-10)
    assert r / r.sum() == pytest.approx([0.25, 0.25, 0.5], abs=1e-9)
    assert found.largest_gap < 1e-9 and found.notes == ()


def test_equal_pillars_get_equal_weights():
    r = np.full((4, 4), 0.5) + 0.5 * np.eye(4)
    assert influence_weights(pillars(r)).weights.tolist() == pytest.approx([0.25] * 4)


CROWDED = [[1, 0.9, 0.9, 0.2], [0.9, 1, 0.75, 0.1], [0.9, 0.75, 1, 0.1], [0.2, 0.1, 0.1, 1]]


def test_where_exact_weights_would_be_negative_the_nearest_ones_are_zero_or_more():
    r = np.array(CROWDED)
    assert np.linalg.solve(r, np.full(4, 0.25)).min() < 0
    found = influence_weights(pillars(r))
    assert found.weights.min() >= 0 and found.weights.sum() == pytest.approx(1)
    assert (found.solution, found.converged) == ("bounded", True)
    assert found.weights.to_numpy() == pytest.approx(slow_version(r, np.full(4, 0.25)), abs=1e-9)
    assert [n.code for n in found.notes] == ["influence_not_reached"]
    assert found.notes[0].fields["columns"] == ["p0"]


@pytest.mark.parametrize("seed", range(8))
def test_bounded_weights_equal_the_slow_version_and_are_never_negative(seed):
    rng = np.random.default_rng(seed)
    base = (
        rng.normal(size=(60, 2)) @ rng.normal(size=(2, 5)) + 0.4 * rng.normal(size=(60, 5)) + rng.normal(size=(60, 1))
    )
    data = pd.DataFrame(base, columns=list("abcde"), index=[str(i) for i in range(60)])
    target = rng.uniform(0.5, 3, 5)
    found = influence_weights(data, dict(zip("abcde", target)))
    sd = data.std(ddof=1).to_numpy()
    u = slow_version(data.corr().to_numpy(), target / target.sum())
    assert found.converged and found.weights.min() >= 0
    assert found.weights.to_numpy() == pytest.approx(u / sd / (u / sd).sum(), abs=1e-9)


def test_conflicting_pillars_still_give_weights_of_zero_or_more():
    found = influence_weights(pillars([[1, -0.7, -0.6], [-0.7, 1, 0.2], [-0.6, 0.2, 1]]))
    assert found.weights.min() >= 0 and np.isfinite(found.weights).all()


def test_pillars_that_cancel_out_are_refused():
    x = pd.DataFrame({"a": [1.0, 2, 3, 5], "b": [-1.0, -2, -3, -5]})
    assert faults(influence_weights, x)[0] == ("influence_cancels", {"columns": ["a", "b"]})


def test_copies_of_a_pillar_share_its_influence():
    x = pillars([[1, 0.3], [0.3, 1]])
    found = influence_weights(x.assign(again=x["p0"]))
    assert found.weights["p0"] == pytest.approx(found.weights["again"])
    assert np.isfinite(found.weights).all()


def test_constant_pillars_and_wrong_targets_are_named():
    x = pillars([[1, 0.3], [0.3, 1]])
    assert faults(influence_weights, x.assign(flat=2.0))[0][1]["column"] == "flat"
    assert faults(influence_weights, x, {"p0": 1, "zz": 1}) == [
        ("target_names_differ", {"absent": ["p1"], "unknown": ["zz"]})
    ]
    assert faults(influence_weights, x, {"p0": 1, "p1": 0})[0][1]["column"] == "p1"


def test_missing_rows_are_left_out_and_too_few_are_refused():
    x = pillars([[1, 0.3], [0.3, 1]], units=5)
    x.iloc[0, 0] = np.nan
    assert influence_weights(x).left_out == ("u0",)
    x.iloc[1:3, 1] = np.nan
    ((code, fields),) = faults(influence_weights, x)
    assert (code, fields["units"], fields["needed"]) == ("too_few_complete_rows", 2, 3)


def test_one_pillar_takes_all():
    assert influence_weights(pd.DataFrame({"a": [1.0, 2, 3]})).weights.tolist() == [1.0]
