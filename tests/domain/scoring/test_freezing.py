"""A model with its scales written out scores the same units alike, and another year on the same scale."""

import json

import numpy as np
import pytest

from asd_plugin.domain.errors import AsdError
from asd_plugin.domain.scoring.freezing import freeze_bounds
from asd_plugin.domain.scoring.model_reading import read_model
from asd_plugin.domain.scoring.model_writing import write_model
from asd_plugin.domain.scoring.score import score_territories
from tests.domain.scoring.models import flat, model_of, table, tree

NAN = float("nan")
SCALES = {
    "minmax": {"method": "minmax", "low": 1, "high": 100},
    "minmax round a centre": {"method": "minmax", "centre": dict.fromkeys("abcd", 1.5)},
    "z": {"method": "z", "mean": 100, "sd": 10},
    "distance_to_maximum": {"method": "distance_to_maximum"},
    "distance_to_target": {"method": "distance_to_target", "target": {"a": 4, "b": 1, "c": 4, "d": 3}},
    "distance_to_reference": {"method": "distance_to_reference", "reference": "12"},
    "goalposts": {"method": "goalposts", "bounds": {c: [0.5, 3] for c in "abcd"}},
    "categories": {"method": "categorical", "thresholds": {c: [1, 2] for c in "abcd"}},
    "quantiles": {"method": "categorical", "quantiles": [0.2, 0.5]},
    "none": {"method": "none"},
}
TREATMENTS = ("none", "winsorise_5_95", "skew_kurtosis", "log_ct", "log", "box_cox")


@pytest.fixture()
def year():
    draw = np.random.default_rng(13)
    raw = draw.lognormal(0, [0.3, 0.5, 1.5, 0.4], size=(50, 4)) + 0.6
    raw[0, 2] = 40
    raw[3, 1] = np.nan
    return table([f"{n:02d}" for n in range(50)], **dict(zip("abcd", raw.T)))


def possible(scale, treatment):
    figures = scale.startswith(("goal", "categories", "distance_to_target", "minmax round"))
    return not (figures and treatment in ("skew_kurtosis", "log_ct")) and not (
        scale == "quantiles" and treatment in ("skew_kurtosis", "log_ct", "log", "box_cox")
    )


@pytest.mark.parametrize(
    ("scale", "treatment"), [(s, t) for s in SCALES for t in TREATMENTS if possible(s, t)], ids=str
)
def test_the_same_units_get_the_same_scores(year, scale, treatment):
    model = model_of(
        tree(one=["a", "-b"], two=["c", "d"]),
        missing={"policy": "available_mean", "min_available": 0.5},
        treatment={"method": treatment},
        normalisation=SCALES[scale],
    )
    result = score_territories(model, year)
    frozen = freeze_bounds(result)
    again = score_territories(frozen, year)
    np.testing.assert_allclose(again.scores["score"], result.scores["score"], rtol=0, atol=1e-9)
    written = read_model(json.loads(json.dumps(write_model(frozen))))
    assert written == frozen
    # a part of the units, without those that made the ends
    part = score_territories(frozen, year.iloc[10:20])
    np.testing.assert_allclose(part.scores["score"], result.scores["score"].iloc[10:20], rtol=0, atol=1e-9)


def test_another_year_may_go_beyond_the_ends_or_be_brought_back():
    result = score_territories(model_of(flat("a")), table(["1", "2", "3"], a=[0, 5, 10]))
    later = table(["1", "2", "3"], a=[-5, 5, 20])
    assert score_territories(freeze_bounds(result), later).scores["score"].tolist() == [-50, 50, 200]
    assert score_territories(freeze_bounds(result, truncate=True), later).scores["score"].tolist() == [0, 50, 100]


def test_bounds_written_out_are_raw_figures():
    nodes = flat("a", "-b")
    nodes[1]["treatment"] = "log"
    result = score_territories(model_of(nodes), table(["1", "2", "3"], a=[1, 10, 100], b=[3, 4, 9]))
    frozen = freeze_bounds(result)
    assert frozen.node("a").normalisation.bounds == {"a": (1, 100)}
    assert frozen.node("b").normalisation.bounds == {"b": (3, 9)}
    assert write_model(frozen)["tree"][1]["normalisation"]["bounds"] == [1, 100]


def test_a_reference_unit_becomes_the_target_it_stood_for():
    scale = {"method": "distance_to_reference", "reference": "2"}
    result = score_territories(model_of(flat("a"), normalisation=scale), table(["1", "2", "3"], a=[0, 4, 10]))
    own = freeze_bounds(result).node("a").normalisation
    assert (own.method, own.target, own.bounds, own.reference) == (
        "distance_to_target",
        {"a": 4.0},
        {"a": (0, 10)},
        None,
    )


def test_what_only_compares_the_units_present_cannot_be_frozen():
    data = table(["1", "2", "3"], a=[1, 2, 3], b=[3, 1, 2])
    nodes = tree(one=["a"], two=["b"])
    nodes[0]["aggregation"] = "copeland"
    nodes[2]["normalisation"] = "rank"
    with pytest.raises(AsdError) as refused:
        freeze_bounds(score_territories(model_of(nodes), data))
    assert [(fault.code, fault.fields["path"]) for fault in refused.value.problems] == [
        ("cannot_freeze", "index"),
        ("cannot_freeze", "index/one/a"),
    ]
