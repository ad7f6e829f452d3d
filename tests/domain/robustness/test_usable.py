"""Alternatives that cannot work are left out and told; the others, and the Sobol indices, go on."""

import numpy as np
import pytest

from asd_plugin.domain.errors import AsdError
from asd_plugin.domain.indicators.settings import MissingPolicy, Normalisation, Treatment
from asd_plugin.domain.robustness.monte_carlo import study_robustness
from asd_plugin.domain.robustness.settings import ByNode, RobustnessSettings, SobolSettings
from asd_plugin.domain.robustness.sobol import sobol_indices
from asd_plugin.domain.robustness.usable import left_out
from asd_plugin.domain.scoring.model import Joining
from asd_plugin.qgis_support.messages import sentence
from tests.domain.rescoring.test_rescorer import data_with_gaps, model_with


def settings(**more):
    return RobustnessSettings(draws=120, seed=3, skip_impossible=True, keep_ranks=True, **more)


def skipped(result):
    return [note.fields["variant"] for note in result.notes if note.code == "robustness_variant_skipped"]


def test_what_fails_alone_goes_first_and_then_what_fails_in_most_combinations():
    one, two, three = ("one",), ("two",), ("three",)
    faults = {(0, 0, 0, 1): one, (0, 0, 1, 1): one, (0, 0, 1, 2): two, (0, 0, 1, 3): two, (1, 0, 0, 3): three}
    # aggregation 1 fails alone; normalisation 1 fails with two aggregations; treatment 1 only with aggregation 3
    assert left_out(faults) == {(3, 1): "one", (3, 3): "two", (3, 2): "two"}


def test_of_two_alternatives_that_fail_together_the_aggregation_goes():
    assert left_out({(0, 0, 1, 1): ("why",)}) == {(3, 1): "why"}


def test_nothing_fails_nothing_goes():
    assert left_out({}) == {}


@pytest.fixture(scope="module")
def data():
    return data_with_gaps(missing=0.05)


def test_a_geometric_mean_of_z_scores_is_left_out_and_the_other_aggregations_run(data):
    frame, groups = data
    model = model_with("arithmetic", "available_mean", 0.5)
    choices = {"normalisations": (Normalisation("z"),), "aggregations": ("geometric", "median", "topsis", "copeland")}
    result = study_robustness(model, frame, settings(**choices), groups)
    assert skipped(result) == ["aggregation: geometric"]
    names = result.variants[result.variants["choice"] == "aggregation"]["variant"].tolist()
    assert names == ["arithmetic", "median", "topsis", "copeland"]
    assert all(sentence(note) for note in result.notes)


def test_the_draws_that_stay_are_those_of_a_study_without_what_was_left_out(data):
    frame, groups = data
    model = model_with("arithmetic", "available_mean", 0.5)
    scales = (Normalisation("z"), Normalisation("rank"))
    found = study_robustness(model, frame, settings(normalisations=scales, aggregations=("harmonic", "median")), groups)
    alone = RobustnessSettings(120, 3, normalisations=scales, aggregations=("median",), keep_ranks=True)
    np.testing.assert_array_equal(found.ranks, study_robustness(model, frame, alone, groups).ranks)


def test_a_treatment_or_a_policy_that_these_figures_do_not_allow_is_left_out(data):
    frame, groups = data
    frame = frame.assign(a=frame["a"] - frame["a"].median())
    model = model_with("arithmetic", "available_mean", 0.5)
    nowhere = MissingPolicy("group_mean", None, "nowhere")
    choices = {"treatments": (Treatment("log"),), "imputations": (MissingPolicy("median"), nowhere)}
    result = study_robustness(model, frame, settings(**choices), groups)
    assert skipped(result) == ["treatment: log", "imputation: group_mean nowhere"]


def test_the_sobol_indices_look_at_the_same_choices(data):
    frame, groups = data
    model = model_with("arithmetic", "available_mean", 0.5)
    choices = {"normalisations": (Normalisation("z"),), "aggregations": ("geometric",)}
    found = sobol_indices(model, frame, settings(**choices), SobolSettings(16, 1, resamples=20), groups)
    assert found.table["choice"].tolist() == ["weights", "normalisation"]


def test_an_aggregation_of_one_node_is_told_by_its_name(data):
    frame, groups = data
    model = model_with("arithmetic", "available_mean", 0.5)
    owa = ByNode("owa (education)", {"education": Joining("owa", order_weights=(3.0, 2.0, 1.0))})
    result = study_robustness(model, frame, settings(aggregations=(owa,)), groups)
    assert "owa (education)" in result.variants["variant"].tolist()
    with pytest.raises(AsdError):
        study_robustness(model, frame, settings(aggregations=(ByNode("x", {"nowhere": Joining()}),)), groups)


def test_the_models_own_fault_is_refused_all_the_same(data):
    frame, groups = data
    with pytest.raises(AsdError):
        study_robustness(model_with("arithmetic", "require"), frame.assign(a=1.0), settings(), groups)
