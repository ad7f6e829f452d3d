"""The scales beyond min-max, z and ranks, by hand and through the model."""

import math

import numpy as np
import pytest
from scipy import stats

from asd_plugin.domain.errors import AsdError
from asd_plugin.domain.scoring.score import score_territories
from tests.domain.scoring.models import flat, model_of, table

NAN = float("nan")


def scaled(figures, direction=1, **normalisation):
    model = model_of(flat("a" if direction > 0 else "-a"), normalisation=normalisation)
    codes = [str(place) for place in range(len(figures))]
    return score_territories(model, table(codes, a=figures)).nodes["a"].tolist()


def refusal(figures, direction=1, **normalisation):
    with pytest.raises(AsdError) as refused:
        scaled(figures, direction, **normalisation)
    return [fault.code for fault in refused.value.problems]


def test_z_score_rescaled_to_a_chosen_mean_and_standard_deviation():
    assert scaled([1, 2, 3], method="z", mean=100, sd=10) == [90, 100, 110]
    assert scaled([1, 2, 3], -1, method="z", mean=100, sd=10) == [110, 100, 90]


def test_borda_is_rank_less_one():
    assert scaled([7, 7, 9, 8], method="borda") == [0, 0, 3, 2]
    assert scaled([7, 7, 9, 8], method="borda", ties="average") == [0.5, 0.5, 3, 2]


def test_distance_to_the_maximum():
    # 1 - (max - x) / (max - min)
    assert scaled([2, 4, 10], method="distance_to_maximum") == [0, 0.25, 1]
    assert scaled([2, 4, 10], -1, method="distance_to_maximum") == [1, 0.75, 0]
    assert scaled([2, 4, 10], method="distance_to_maximum", low=0, high=100) == [0, 25, 100]


def test_distance_to_a_target_capped_or_not():
    assert scaled([2, 4, 10], method="distance_to_target", target={"a": 6}) == [0, 0.5, 2]
    assert scaled([2, 4, 10], method="distance_to_target", target={"a": 6}, truncate=True) == [0, 0.5, 1]
    # reversed: (max - x) / (max - T)
    assert scaled([2, 4, 10], -1, method="distance_to_target", target={"a": 6}) == [2, 1.5, 0]


def test_distance_to_a_reference_unit():
    assert scaled([2, 4, 10], method="distance_to_reference", reference="1") == [0, 1, 4]
    assert scaled([2, 4, 10], method="distance_to_reference", reference="1", truncate=True) == [0, 1, 1]


def test_fraction_of_the_maximum():
    assert scaled([2, 4, 10], method="fraction_of_maximum") == [0.2, 0.4, 1]
    assert scaled([-2, 4, 10], method="fraction_of_maximum") == [-0.2, 0.4, 1]


def test_categories_by_thresholds_keep_a_value_at_a_limit_in_the_lower_one():
    limits = {"a": [0.3, 5]}
    assert scaled([0.1 + 0.2, 0.31, 5, 9], method="categorical", thresholds=limits) == [0, 50, 50, 100]
    assert scaled([0.1, 4, 5, 9], method="categorical", thresholds=limits, values=[0, 20, 100]) == [0, 20, 20, 100]


def test_categories_of_a_reversed_indicator():
    assert scaled([1, 4, 9], -1, method="categorical", thresholds={"a": [2, 5]}) == [100, 50, 0]


def test_categories_by_quantiles():
    found = scaled(list(range(1, 10)), method="categorical", quantiles=[0.25, 0.5, 0.75], values=[0, 1, 2, 3])
    # quartiles 3, 5, 7
    assert found == [0, 0, 0, 1, 1, 2, 2, 3, 3]


def test_exponential_of_the_deprivation_indices():
    values = [5, 40, 12, 40, 3]
    ranks = [4, 1, 3, 1, 5]
    expected = [-23 * math.log(1 - (5 - rank + 1) / 5 * (1 - math.exp(-100 / 23))) for rank in ranks]
    assert scaled(values, method="exponential") == pytest.approx(expected, abs=1e-12)
    assert max(expected) == pytest.approx(100)


def test_exponential_reaches_fifty_at_the_most_deprived_tenth():
    found = scaled(np.arange(1000.0), method="exponential")
    assert found[899] == pytest.approx(50, abs=0.5)


def test_no_scale_keeps_the_figures_with_their_direction():
    assert scaled([2, 4, NAN, 10], method="none")[:2] == [2, 4]
    assert scaled([2, 4, 10], -1, method="none") == [-2, -4, -10]
    assert scaled([3, 3, 3], method="none") == [3, 3, 3]


def test_a_percentile_rank_may_be_turned_round_afterwards():
    # ties: before, the two low values share 0.5 (two above none below ...); after, 1 - 0.
    assert scaled([1, 1, 3], -1, method="percentile") == [0.5, 0.5, 0]
    assert scaled([1, 1, 3], -1, method="percentile", reverse="after") == [1, 1, 0]


def test_ranks_and_percentiles_agree_with_scipy():
    draw = np.random.default_rng(3).integers(0, 20, 60).astype(float)
    for ties in ("min", "average"):
        expected = stats.rankdata(draw, method=ties)
        assert scaled(draw, method="rank", ties=ties) == expected.tolist()
        assert scaled(draw, method="percentile", ties=ties) == pytest.approx(((expected - 1) / 59).tolist())


def test_a_leaf_may_have_a_scale_of_its_own_and_takes_the_rest_from_the_model():
    nodes = flat("a", "b", "c")
    nodes[2]["normalisation"] = {"method": "distance_to_target", "target": 4}
    nodes[3]["normalisation"] = "percentile"
    model = model_of(nodes, normalisation={"method": "minmax", "low": 1, "high": 11})
    result = score_territories(model, table(["1", "2", "3"], a=[0, 1, 2], b=[0, 2, 8], c=[5, 7, 9]))
    assert result.nodes["a"].tolist() == [1, 6, 11]
    assert result.nodes["b"].tolist() == [1, 6, 21]
    assert result.nodes["c"].tolist() == [1, 6, 11]


def test_centre_puts_the_reference_value_in_the_middle():
    found = scaled([10, 20, 40], method="minmax", low=70, high=130, centre={"a": 20})
    assert found[1] == 100


def test_bounds_are_raw_figures_under_a_logarithm():
    # the income index of the human development index: (ln x - ln 100) / (ln 75000 - ln 100)
    nodes = flat("a")
    nodes[1]["treatment"] = "log"
    scale = {"method": "goalposts", "low": 0, "high": 1, "bounds": {"a": [100, 75000]}}
    result = score_territories(model_of(nodes, normalisation=scale), table(["1", "2"], a=[12000, 90000]))
    assert result.nodes["a"].tolist() == pytest.approx([math.log(120) / math.log(750), 1])


def test_data_that_a_scale_cannot_take_are_refused_by_name():
    assert refusal([2, 4], method="distance_to_target", target={"a": 2}) == ["target_at_low_end"]
    assert refusal([2, 4], -1, method="distance_to_target", target={"a": 5}) == ["target_at_low_end"]
    assert refusal([2, 4], method="distance_to_reference", reference="x") == ["reference_unit_absent"]
    assert refusal([2, 4, NAN], method="distance_to_reference", reference="2") == ["reference_unit_without_value"]
    assert refusal([2, 4], -1, method="fraction_of_maximum") == ["maximum_not_positive"]
    assert refusal([2, 2], method="exponential") == ["indicator_constant"]
