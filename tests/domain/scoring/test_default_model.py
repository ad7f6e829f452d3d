"""The shipped model against the shipped catalogue and figures: what docs/methods/scoring.md says of it is true."""

import json
from pathlib import Path

import pandas as pd
import pytest

from asd_plugin.domain.scoring.model import Leaf
from asd_plugin.domain.scoring.model_reading import ignored_keys, read_model
from asd_plugin.domain.scoring.score import score_territories

RESOURCES = Path(__file__).resolve().parents[3] / "resources"
DATA = json.loads((RESOURCES / "models" / "besoin-territorial-2024.json").read_text(encoding="utf-8"))
CATALOGUE = json.loads((RESOURCES / "catalogue" / "indicators.json").read_text(encoding="utf-8"))
WITHOUT_FIGURES = {"12.066.01.03", "12.066.03.03", "12.066.03.09", "12.391.05.05"}


@pytest.fixture(scope="module")
def result():
    model = read_model(DATA)
    values = pd.read_csv(
        RESOURCES / "reference" / "values.csv.gz", dtype={"unit_code": str, "period": str}, compression="gzip"
    )
    values = values[
        (values["unit_level"] == "commune")
        & (values["milieu"] == "total")
        & (values["period"] == "2024")
        & values["indicator_id"].isin([leaf.id for leaf in model.leaves])
    ]
    table = values.pivot(index="unit_code", columns="indicator_id", values="value")
    return score_territories(
        model, table, status=values.pivot(index="unit_code", columns="indicator_id", values="status")
    )


def test_the_model_is_sound_and_every_key_is_read():
    assert read_model(DATA).id == "besoin-territorial-2024"
    assert ignored_keys(DATA) == []


def test_domains_are_those_of_the_catalogue_in_its_order():
    model = read_model(DATA)
    assert [node.id for node in model.children("index")] == [domain["id"] for domain in CATALOGUE["domains"]]


def test_every_indicator_is_in_the_catalogue_with_the_same_direction_labels_and_period():
    known = {entry["id"]: entry for entry in CATALOGUE["indicators"]}
    model = read_model(DATA)
    for leaf in model.leaves:
        entry = known[leaf.indicator]
        assert leaf.direction == entry["direction"]
        assert leaf.label == {code: entry["label"][code] for code in ("fr", "ar", "en")}
        assert leaf.period in entry["periods"]
        assert model.path(leaf.id).split("/")[1] == entry["domain"]


def test_every_node_is_named_in_three_languages():
    for node in read_model(DATA).nodes:
        assert set(node.label) == {"fr", "ar", "en"} and all(node.label.values())


def test_effective_weights_are_those_of_the_methods_page():
    model = read_model(DATA)
    weights = score_weights(model)
    assert weights["education_training"] == pytest.approx(2 / 9)
    assert weights["economy"] == pytest.approx(1 / 9)
    assert weights["no_running_water"] == pytest.approx(2 / 81)
    assert sum(weights[leaf.id] for leaf in model.leaves) == pytest.approx(1)


def score_weights(model):
    from asd_plugin.domain.scoring.weights import weight_table

    return weight_table(model)["effective"].to_dict()


def test_communes_without_figures_are_left_out_and_listed_not_scored_zero(result):
    assert {left.unit for left in result.left_out} == WITHOUT_FIGURES
    assert result.scores.loc[sorted(WITHOUT_FIGURES), "score"].isna().all()
    assert result.scores["score"].notna().sum() == 1499


def test_road_distance_of_urban_communes_is_zero_by_convention_and_marked(result):
    assert set(result.imputed["indicator"]) == {"distance_paved_road"}
    assert set(result.imputed["how"]) == {"not_asked_convention"}
    assert (result.imputed["value"] == 0).all()
    assert len(result.imputed) == 220


def test_no_extreme_tail_rules_the_score(result):
    # Raw min-max would leave these near 0 for all but a handful of communes.
    for leaf in ("people_per_room", "population_change", "jobs_per_1000_15_plus", "distance_paved_road"):
        spread = result.nodes[leaf].quantile([0.25, 0.75])
        assert spread[0.75] - spread[0.25] > 10
    assert result.columns["skewness_treated"].abs().max() < 3.5


def test_each_domain_rises_with_the_score(result):
    for domain in (entry["id"] for entry in CATALOGUE["domains"]):
        assert result.nodes[domain].corr(result.scores["score"]) > 0.7


def test_classes_are_fifths(result):
    assert result.scores["class"].value_counts().sort_index().tolist() == [300, 300, 299, 300, 300]


def test_only_the_slum_share_runs_against_its_own_domain(result):
    model, against = result.model, []
    for leaf in model.leaves:
        domain = model.path(leaf.id).split("/")[1]
        if isinstance(leaf, Leaf) and result.nodes[leaf.id].corr(result.nodes[domain], method="spearman") < 0:
            against.append(leaf.id)
    assert against == ["slum_dwellings"]
