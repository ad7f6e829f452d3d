"""What cannot be studied is refused before the first draw, everything at once, both choices named."""

import numpy as np
import pytest

from asd_plugin.domain.errors import AsdError
from asd_plugin.domain.indicators.settings import MissingPolicy, Normalisation, Treatment
from asd_plugin.domain.robustness.monte_carlo import study_robustness
from asd_plugin.domain.robustness.settings import RobustnessSettings, SobolSettings, WeightUncertainty
from asd_plugin.domain.robustness.sobol import sobol_indices
from tests.domain.robustness.test_monte_carlo import NODES, a_model, figures
from tests.domain.scoring.models import flat, model_of


def refused(work):
    with pytest.raises(AsdError) as error:
        work()
    return error.value.problems


def test_all_bad_settings_are_listed_at_once():
    frame, groups = figures()
    settings = RobustnessSettings(
        draws=0,
        seed=-1,
        weights=WeightUncertainty("uniform", spread=1.0, parents=("nowhere",)),
        aggregations=({"elsewhere": "geometric"},),
        quota=0,
        interval=(0.9, 0.1),
    )
    codes = [fault.code for fault in refused(lambda: study_robustness(a_model(), frame, settings, groups))]
    assert codes == [
        "robustness_out_of_range",
        "robustness_out_of_range",
        "robustness_bad_interval",
        "robustness_bad_quota",
        "robustness_bad_spread",
        "robustness_unknown_choice",
        "robustness_unknown_choice",
    ]


@pytest.mark.parametrize(
    "settings",
    [
        RobustnessSettings(draws=2.5),
        RobustnessSettings(draws=True),
        RobustnessSettings(draws=10**9),
        RobustnessSettings(quota=1.5),
        RobustnessSettings(quota=float("nan")),
        RobustnessSettings(quota=float("inf")),
        RobustnessSettings(interval=(0.5,)),
        RobustnessSettings(weights=WeightUncertainty("normal")),
        RobustnessSettings(weights=WeightUncertainty("dirichlet", concentration=0)),
        RobustnessSettings(weights=WeightUncertainty("uniform", spread=-0.1)),
    ],
)
def test_a_setting_out_of_range_is_refused_with_what_was_found(settings):
    frame, groups = figures()
    faults = refused(lambda: study_robustness(a_model(), frame, settings, groups))
    assert len(faults) == 1
    assert "found" in faults[0].fields


def test_z_scores_and_a_geometric_mean_are_refused_naming_both_before_any_figure_is_read():
    settings = RobustnessSettings(normalisations=(Normalisation("z"),), aggregations=("geometric",))
    faults = refused(lambda: study_robustness(a_model(), None, settings))
    assert {fault.code for fault in faults} == {"robustness_variant_impossible"}
    assert faults[0].fields["variant"] == "normalisation: z, aggregation: geometric"
    assert "geometric" in faults[0].fields["fault"].fields["first"]
    assert "z" in faults[0].fields["fault"].fields["second"]


def test_the_same_fault_of_several_combinations_is_told_once():
    settings = RobustnessSettings(
        normalisations=(Normalisation("z"),),
        aggregations=({"housing": "geometric"},),
        treatments=(Treatment("none"), Treatment("skew_kurtosis")),
    )
    assert len(refused(lambda: study_robustness(a_model(), None, settings))) == 1


def test_a_variant_that_these_figures_do_not_allow_is_named():
    frame, groups = figures()
    frame["a"] = [0.0] * 39 + [1.0]
    settings = RobustnessSettings(treatments=(Treatment("none"), Treatment("winsorise_5_95")))
    model = model_of(NODES, missing={"policy": "available_mean"}, treatment={"method": "none"})
    faults = refused(lambda: study_robustness(model, frame, settings, groups))
    assert [fault.code for fault in faults] == ["robustness_variant_fails"]
    assert faults[0].fields["variant"] == "treatment: winsorise_5_95"
    assert faults[0].fields["fault"].code == "indicator_constant_once_treated"


def test_a_variant_that_scores_nobody_is_named():
    frame, groups = figures()
    frame.loc[frame.index[:20], "a"] = np.nan
    frame.loc[frame.index[20:], "b"] = np.nan
    settings = RobustnessSettings(imputations=(MissingPolicy("require"),))
    faults = refused(lambda: study_robustness(a_model(), frame, settings, groups))
    assert faults[0].fields["fault"].code == "no_unit_scored"
    assert faults[0].fields["variant"] == "imputation: require"


def test_weights_that_could_bring_a_geometric_node_to_zero_are_refused_before_the_draws():
    # Goalposts let values go below 0; the pillars' arithmetic means are above it for the weights of the model only.
    frame, groups = figures(missing=0)
    bounds = {leaf: [0.5, 5] for leaf in "abcde"}
    model = model_of(
        [{**node, "aggregation": "geometric"} if node["id"] == "index" else node for node in NODES],
        missing={"policy": "available_mean"},
        normalisation={"method": "goalposts", "low": 60, "high": 100, "truncate": False, "bounds": bounds},
    )
    settings = RobustnessSettings(draws=10)
    frame["a"] = frame["a"].clip(0.5, 5)
    frame.iloc[0, 0] = -8.0
    faults = refused(lambda: study_robustness(model, frame, settings, groups))
    assert {fault.code for fault in faults} <= {"robustness_could_reach_zero", "geometric_not_positive"}


def test_faults_of_the_models_own_figures_come_as_the_scoring_tells_them():
    frame, groups = figures()
    frame["a"] = 1.0
    assert refused(lambda: study_robustness(a_model(), frame, None, groups))[0].code == "indicator_constant"
    empty = frame.iloc[:0]
    assert refused(lambda: study_robustness(a_model(), empty, None, groups))[0].code == "no_units"


def test_bad_sampling_and_unknown_units_are_listed_at_once():
    frame, groups = figures()
    sampling = SobolSettings(base=1, seed=-3, units=("003", "nobody"), resamples=0, interval=(0, 2))
    faults = refused(lambda: sobol_indices(a_model(), frame, RobustnessSettings(), sampling, groups))
    assert [fault.code for fault in faults] == [
        "robustness_out_of_range",
        "robustness_out_of_range",
        "robustness_out_of_range",
        "robustness_bad_interval",
        "explanation_unknown_unit",
    ]


def test_draws_of_another_tree_or_of_more_variants_are_refused():
    frame, groups = figures()
    drawn = study_robustness(a_model(), frame, RobustnessSettings(draws=20, normalisations=(Normalisation("rank"),)))
    other = model_of(flat("a", "b"), missing={"policy": "available_mean"})
    for model, settings in ((other, RobustnessSettings()), (a_model(), RobustnessSettings())):
        faults = refused(lambda m=model, s=settings: study_robustness(m, frame, s, groups, draws=drawn.draws))
        assert [fault.code for fault in faults] == ["robustness_other_draws"]
