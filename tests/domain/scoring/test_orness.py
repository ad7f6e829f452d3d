"""Order weights from one number: by hand, at the ends, and the published example."""

import numpy as np
import pytest

from asd_plugin.domain.scoring.aggregation.orness import orness_of, resized, weights_of_orness


def test_orness_by_hand():
    assert orness_of((1, 0, 0)) == 1.0
    assert orness_of((0, 0, 1)) == 0.0
    assert orness_of((2, 1, 1)) == pytest.approx(0.5 + 0.125)
    assert orness_of((3,)) == 0.5


@pytest.mark.parametrize("count", [1, 2, 3, 7, 40])
@pytest.mark.parametrize("orness", [0.0, 0.001, 0.3, 0.5, 0.9, 1.0])
def test_weights_have_the_orness_asked_for(count, orness):
    weights = weights_of_orness(orness, count)
    assert len(weights) == count
    assert sum(weights) == pytest.approx(1.0)
    if count > 1:
        assert orness_of(weights) == pytest.approx(orness, abs=1e-9)
    if orness == 0.5:
        assert weights == pytest.approx((1 / count,) * count)


def test_the_entropy_is_the_highest_of_all_weights_with_that_orness():
    """Three children, orness 0.7: every other such triple (w, 0.6 - 2 (w - 0.4), w - 0.4) is less even."""
    best = weights_of_orness(0.7, 3)

    def entropy(weights):
        return -sum(w * np.log(w) for w in weights if w > 0)

    others = [(w, 1 - w - (w - 0.4), w - 0.4) for w in np.linspace(0.4, 0.7, 3001)]
    assert all(orness_of(weights) == pytest.approx(0.7) for weights in others)
    assert entropy(best) == pytest.approx(max(map(entropy, others)), abs=1e-7)


def test_resized_weights_keep_the_cumulated_line():
    assert resized((1, 1), 4) == pytest.approx((0.25,) * 4)
    assert resized((1, 0), 4) == pytest.approx((0.5, 0.5, 0, 0))
    assert resized((2, 1, 1), 3) == pytest.approx((0.5, 0.25, 0.25))
