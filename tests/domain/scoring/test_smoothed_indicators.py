"""Indicators smoothed before they are scored: raw and smoothed side by side, by hand and in bad cases."""

import json
import math

import numpy as np
import pandas as pd
import pytest

from asd_plugin.domain.errors import AsdError
from asd_plugin.domain.scoring.freezing import freeze_bounds
from asd_plugin.domain.scoring.model_reading import read_model
from asd_plugin.domain.scoring.model_writing import write_model
from asd_plugin.domain.scoring.score import score_territories
from tests.domain.scoring.models import flat, model_data, model_of, table

NAN = float("nan")
SMOOTHING = {"base": {"column": "people"}}


def nodes_with(smoothing, **leaf):
    nodes = flat("a", "b")
    nodes[1].update(smoothing=smoothing, **leaf)
    return nodes


def smoothed_model(smoothing=SMOOTHING, **leaf):
    return model_of(
        nodes_with(smoothing, **leaf),
        normalisation={"method": "none"},
        missing={"policy": "available_mean", "min_available": 0.5},
    )


def with_base(values, base):
    units = [str(number) for number in range(len(values))]
    return table(units, a=values, b=[1] * len(values)).assign(**{"a/base": np.array(base, dtype=float)})


def by_hand(percent, people):
    """Marshall's formulas, one loop at a time."""
    p = [value / 100 for value in percent]
    m = sum(n * q for n, q in zip(people, p)) / sum(people)
    spread = sum(n * (q - m) ** 2 for n, q in zip(people, p)) / sum(people)
    variance = max(0.0, spread - m / (sum(people) / len(people)))
    factors = [variance / (variance + m / n) for n in people]
    return [100 * (m + c * (q - m)) for c, q in zip(factors, p)], factors


def test_two_rates_by_hand():
    # m = 0.3, s2 = 0.04, mean n = 100: A = 0.04 - 0.003 = 0.037; C = 0.037 / 0.04 = 0.925
    result = score_territories(smoothed_model(), with_base([10, 50], [100, 100]))
    assert result.nodes["a"].tolist() == pytest.approx([30 - 0.925 * 20, 30 + 0.925 * 20], rel=1e-12)
    assert result.smoothed["raw"].tolist() == [10, 50]
    assert result.smoothed["smoothed"].tolist() == pytest.approx([11.5, 48.5], rel=1e-12)
    assert result.smoothed["factor"].tolist() == pytest.approx([0.925, 0.925], rel=1e-12)


def test_the_fewer_people_the_nearer_to_all_and_both_versions_are_kept():
    percent, people = [10, 50, 90, 20], [400, 1000, 20, 300]
    result = score_territories(smoothed_model(), with_base(percent, people))
    smoothed, factors = by_hand(percent, people)
    assert result.nodes["a"].tolist() == pytest.approx(smoothed, rel=1e-9)
    cells = result.smoothed
    assert cells["unit"].tolist() == ["0", "1", "2", "3"] and set(cells["indicator"]) == {"a"}
    assert cells["factor"].tolist() == pytest.approx(factors, rel=1e-9)
    assert cells["raw"].tolist() == percent and cells["base"].tolist() == people
    assert cells["is_small"].tolist() == [False, False, True, False]


def test_nothing_is_smoothed_unless_asked():
    result = score_territories(model_of(flat("a", "b"), normalisation={"method": "none"}), with_base([1, 2], [1, 1]))
    assert result.nodes["a"].tolist() == [1, 2] and len(result.smoothed) == 0


def test_no_value_stays_missing_and_no_base_is_said():
    data = with_base([10, NAN, 50, 30, 70], [100, 100, 100, 0, NAN])
    result = score_territories(smoothed_model(), data)
    assert np.isnan(result.nodes["a"]).tolist() == [False, True, False, True, True]
    assert result.smoothed["unit"].tolist() == ["0", "2", "3", "4"]
    (note,) = [note for note in result.notes if note.code == "score_smoothing_no_base"]
    assert (note.fields["path"], note.fields["source"], note.fields["count"]) == ("index/a", "people", 2)
    kept = score_territories(smoothed_model({**SMOOTHING, "without_base": "keep_raw"}), data)
    assert kept.nodes["a"].tolist()[3:] == [30, 70] and math.isnan(kept.nodes["a"].iloc[1])


def test_a_rate_made_by_the_model_is_smoothed_after_its_denominator():
    model = smoothed_model({**SMOOTHING, "scale": 1000}, denominator={"column": "people", "scale": 1000})
    data = with_base([10, 50], [100, 100]).assign(**{"a/denominator": [100.0, 100.0]})
    result = score_territories(model, data)
    assert result.smoothed["raw"].tolist() == [100, 500]
    assert result.nodes["a"].tolist() == pytest.approx([115, 485], rel=1e-12)


def test_a_convention_is_the_finished_value_and_is_not_smoothed():
    model = smoothed_model(not_asked_as=7, not_asked_where={"milieu": "urban"})
    data = with_base([10, 50, NAN], [100, 100, 100])
    groups = data[[]].assign(milieu=["rural", "rural", "urban"])
    assert score_territories(model, data, groups).nodes["a"].tolist() == pytest.approx([11.5, 48.5, 7])


def test_rates_that_differ_by_chance_alone_are_refused_with_the_reason():
    model = model_of(nodes_with(SMOOTHING))
    with pytest.raises(AsdError) as refused:
        score_territories(model, with_base([10, 12], [10, 10]).assign(b=[1.0, 2.0]))
    assert [fault.code for fault in refused.value.problems] == ["indicator_constant", "score_smoothing_no_variance"]


@pytest.mark.parametrize(
    ("values", "base", "code"),
    [
        ([-1, 50], [100, 100], "smoothing_below_zero"),
        ([10, 50], [-5, 100], "smoothing_below_zero"),
        ([10, 50], [0, NAN], "score_smoothing_nothing_left"),
        ([NAN, NAN], [100, 100], "indicator_all_missing"),
        ([10, 50], [math.inf, 100], "indicator_infinite"),
    ],
)
def test_figures_that_cannot_be_smoothed_are_refused(values, base, code):
    from asd_plugin.qgis_support.messages import sentence

    with pytest.raises(AsdError) as refused:
        score_territories(smoothed_model(), with_base(values, base))
    (fault,) = refused.value.problems
    assert fault.code == code and sentence(fault)


def test_an_absent_base_is_named():
    with pytest.raises(AsdError) as refused:
        score_territories(smoothed_model(), with_base([10, 50], [1, 1])[["a", "b"]])
    assert [(f.code, f.fields["source"]) for f in refused.value.problems] == [("indicator_absent", "people")]


def test_a_frozen_model_scores_the_same_units_alike():
    model = model_of(nodes_with(SMOOTHING))
    data = with_base([10, 50, 90, 20], [400, 1000, 20, 300]).assign(b=[1.0, 2.0, 3.0, 5.0])
    first = score_territories(model, data)
    again = score_territories(freeze_bounds(first), data)
    assert again.scores["score"].tolist() == pytest.approx(first.scores["score"].tolist(), abs=1e-12)


@pytest.mark.parametrize(
    "smoothing",
    [
        SMOOTHING,
        {"method": "empirical_bayes", "base": {"column": "n"}, "scale": 1000, "small_below": 30},
        {"base": {"indicator": "households", "period": 2024, "milieu": "rural"}, "without_base": "keep_raw"},
    ],
)
def test_smoothing_is_read_and_written_back_equal(smoothing):
    model = read_model(model_data(nodes_with(smoothing)))
    written = json.loads(json.dumps(write_model(model)))
    assert read_model(written) == model
    assert write_model(read_model(written)) == written


@pytest.mark.parametrize(
    ("smoothing", "code", "path"),
    [
        (3, "model_wrong_type", "index/a/smoothing"),
        ({}, "model_leaf_without_source", "index/a/smoothing/base"),
        ({"base": "people"}, "model_wrong_type", "index/a/smoothing/base"),
        ({"base": "n"}, "model_base_n_of_column", "index/a/smoothing/base"),
        ({"base": {"column": "x"}, "neighbours": "friends"}, "model_unknown_method", "index/a/smoothing/neighbours"),
        ({"base": {"column": "x", "indicator": "y"}}, "model_two_sources", "index/a/smoothing/base"),
        ({"base": {"indicator": "y"}}, "model_missing_key", "index/a/smoothing/base"),
        ({"base": {"column": "x"}, "scale": 0}, "model_bad_smoothing_scale", "index/a/smoothing/scale"),
        ({"base": {"column": "x"}, "scal": 1}, "model_unknown_key", "index/a/smoothing/scal"),
        ({"base": {"column": "x"}, "method": "kriging"}, "model_unknown_method", "index/a/smoothing/method"),
        ({"base": {"column": "x"}, "small_below": -1}, "model_out_of_range", "index/a/smoothing/small_below"),
        ({"base": {"column": "x"}, "without_base": "zero"}, "model_unknown_method", "index/a/smoothing/without_base"),
    ],
)
def test_a_fault_of_smoothing_is_told_with_its_place(smoothing, code, path):
    from asd_plugin.qgis_support.messages import sentence

    with pytest.raises(AsdError) as refused:
        read_model(model_data(nodes_with(smoothing)))
    assert [(fault.code, fault.fields["path"]) for fault in refused.value.problems] == [(code, path)]
    assert sentence(refused.value.problems[0])


def local_by_hand(percent, people, near):
    """The same around each unit: m, spread and mean base of the unit and its neighbours."""
    found = []
    for own, n in enumerate(people):
        rows = [own, *near[own]]
        p, base = [percent[row] / 100 for row in rows], [people[row] for row in rows]
        m = sum(b * q for b, q in zip(base, p)) / sum(base)
        spread = sum(b * (q - m) ** 2 for b, q in zip(base, p)) / sum(base)
        variance = max(0.0, spread - m / (sum(base) / len(base)))
        factor = variance / (variance + m / n) if near[own] else 1.0
        found.append(100 * (m + factor * (p[0] - m)))
    return found


PERCENT, PEOPLE = [10, 50, 90, 20, 60], [400, 1000, 20, 300, 80]


def test_units_that_touch_draw_each_other_and_one_alone_keeps_its_value():
    model = smoothed_model({**SMOOTHING, "method": "empirical_bayes_local"})
    groups = pd.DataFrame(index=list("01234"), data={"neighbours": ["1 2", "0", "0 3 elsewhere", "2", ""]})
    result = score_territories(model, with_base(PERCENT, PEOPLE), groups)
    expected = local_by_hand(PERCENT, PEOPLE, [[1, 2], [0], [0, 3], [2], []])
    assert result.nodes["a"].tolist() == pytest.approx(expected, rel=1e-9)
    assert result.smoothed["smoothed"].tolist() == pytest.approx(expected, rel=1e-9)
    assert result.smoothed["raw"].tolist() == PERCENT
    assert result.smoothed["neighbours"].tolist() == [2, 1, 2, 1, 0]
    assert result.smoothed["status"].tolist() == ["ok"] * 4 + ["no_neighbours"]
    (note,) = [note for note in result.notes if note.code == "score_smoothing_no_neighbours"]
    assert note.fields["path"] == "index/a" and note.fields["examples"] == ["4"]


def test_units_of_the_same_group_draw_each_other():
    smoothing = {**SMOOTHING, "method": "empirical_bayes_local", "neighbours": "same_group", "group": "zone"}
    groups = pd.DataFrame(index=list("01234"), data={"zone": ["x", "x", "y", "x", None]})
    result = score_territories(smoothed_model(smoothing), with_base(PERCENT, PEOPLE), groups)
    expected = local_by_hand(PERCENT, PEOPLE, [[1, 3], [0, 3], [], [0, 1], []])
    assert result.nodes["a"].tolist() == pytest.approx(expected, rel=1e-9)


@pytest.mark.parametrize("rule", [{}, {"neighbours": "same_group", "group": "zone"}], ids=["touching", "group"])
def test_neighbours_that_nothing_tells_are_refused(rule):
    from asd_plugin.qgis_support.messages import sentence

    model = smoothed_model({**SMOOTHING, "method": "empirical_bayes_local", **rule})
    with pytest.raises(AsdError) as refused:
        score_territories(model, with_base(PERCENT, PEOPLE))
    (fault,) = refused.value.problems
    assert fault.code == "score_smoothing_neighbours_absent" and fault.fields["path"] == "index/a"
    assert "index/a" in sentence(fault)


@pytest.mark.parametrize(
    "smoothing",
    [
        {"base": "n"},
        {"base": "n", "method": "empirical_bayes_local"},
        {"base": "n", "method": "empirical_bayes_local", "neighbours": "same_group", "group": "zone"},
    ],
    ids=str,
)
def test_the_base_n_and_the_neighbours_come_back_from_the_file_they_are_written_to(smoothing):
    nodes = nodes_with(smoothing, indicator="illiteracy", period="2024")
    del nodes[1]["column"]
    model = read_model(model_data(nodes))
    assert model.node("a").smoothing.own_base
    assert read_model(json.loads(json.dumps(write_model(model)))) == model
