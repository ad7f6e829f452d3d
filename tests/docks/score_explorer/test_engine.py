"""Live scores are the official ones; editing is checked as a file would be."""

import numpy as np
import pytest

from asd_plugin.docks.score_explorer.state import editing, joining, scale
from asd_plugin.domain.errors import AsdError

UNITS = ["01.051.01.01", "01.051.04.01", "01.051.04.03", "01.061.01.01", "02.071.04.01", "02.071.04.02"]


def same(a, b):
    return np.array_equal(np.asarray(a, dtype=float), np.asarray(b, dtype=float), equal_nan=True)


def test_scores_are_those_worked_out_by_hand(read):
    data, _, scored = read
    assert list(data.communes.codes) == UNITS
    # second unit: education 25, housing (25 + 37.5) / 2 = 31.25, index (25 + 3 x 31.25) / 4
    assert scored.scores[:5] == pytest.approx([0.0, 29.6875, 59.375, 46.875, 100.0])
    assert np.isnan(scored.scores[5])
    assert list(scored.ranks[:5]) == [5, 4, 2, 3, 1]


@pytest.mark.parametrize("aggregation", ["arithmetic", "median", "copeland", "topsis"])
def test_the_model_as_saved_gives_exactly_the_official_score(read, aggregation):
    _, engine, scored = read
    model = joining.with_aggregation(scored.model, aggregation, scored.model)
    found, official = engine.score(model), engine.official(model)
    assert same(found.scores, official.scores["score"])
    assert same(found.ranks, official.scores["rank"])
    assert same(found.classes, official.scores["class"])
    assert tuple(found.limits) == tuple(official.class_breaks)


def test_after_any_way_of_changes_the_saved_weights_give_the_same_bits_again(read):
    _, engine, scored = read
    model = scored.model
    for weight in (0.1, 7.0, 0.0, 2.5):
        engine.score(editing.with_weights(model, {"education": weight}))
    engine.score(editing.with_direction(model, "no_running_water", -1))
    assert same(engine.score(model).scores, scored.scores)


def test_weights_alone_do_not_prepare_the_indicators_again(read):
    _, engine, scored = read
    again = engine.score(editing.with_weights(scored.model, {"housing": 1.0}))
    assert again.live.prepared.leaves is scored.live.prepared.leaves
    assert again.scores[1] == pytest.approx((25 + 31.25) / 2)


def test_a_turned_indicator_counts_the_other_way(read):
    _, engine, scored = read
    turned = engine.score(editing.with_direction(scored.model, "illiteracy_10_plus", -1))
    assert turned.live.prepared.leaves["illiteracy_10_plus"][:2] == pytest.approx([100.0, 75.0])


def test_children_that_all_weigh_nothing_are_refused_by_their_parent_s_name(read):
    model = read[2].model
    with pytest.raises(AsdError) as refused:
        editing.with_weights(model, {"education": 0.0, "housing": 0.0})
    assert [(p.code, p.fields["path"]) for p in refused.value.problems] == [("model_zero_weights", "index")]


def test_a_negative_weight_is_refused(read):
    with pytest.raises(AsdError) as refused:
        editing.with_weights(read[2].model, {"education": -1.0})
    assert refused.value.problems[0].code == "model_bad_weight"


def test_a_geometric_mean_of_a_scale_that_starts_at_0_is_refused(read):
    model = read[2].model
    with pytest.raises(AsdError):
        joining.with_aggregation(model, "geometric", model)


def test_another_scale_takes_its_own_ends_and_the_saved_one_comes_back_as_saved(read):
    model = read[2].model
    other = scale.with_normalisation(model, "percentile", model, read[2])
    assert (other.normalisation.low, other.normalisation.high) == (0.0, 1.0)
    assert scale.with_normalisation(other, "minmax", model, read[2]) == model


def test_every_scale_on_offer_is_one_a_model_may_use(read):
    model = read[2].model
    for method in editing.NORMALISATIONS:
        assert scale.with_normalisation(model, method, model, read[2]).normalisation.method == method


def test_a_node_taken_in_again_has_the_weight_it_was_saved_with(read):
    model = read[2].model
    out = editing.with_weights(model, {"housing": 0.0})
    assert editing.weight_when_included(out.node("housing"), model) == 3.0


def test_shares_in_the_tree_are_relative_within_a_parent_and_effective_down_the_tree(read):
    from asd_plugin.docks.score_explorer.state.rows import node_rows

    rows = {row.id: row for row in node_rows(read[2].model, read[2].model)}
    assert (rows["housing"].share, rows["housing"].effective) == (0.75, 0.75)
    assert (rows["no_running_water"].share, rows["no_running_water"].effective) == (0.5, 0.375)
    assert rows["education"].highest == 6.0
    leaves = [row for row in rows.values() if row.direction]
    assert sum(row.effective for row in leaves) == pytest.approx(1.0)
